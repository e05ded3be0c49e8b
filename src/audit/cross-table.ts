import type { AuditedTable, TableCheck } from "../parsed.ts";
import type { Cell } from "../table.ts";

/** The share of totals that must agree before two tables are taken to state the same ones. */
const MOSTLY = 0.5;

interface StatedTotals {
  readonly table: AuditedTable;
  readonly row: number;
  readonly byHeader: ReadonlyMap<string, number>;
}

/**
 * Checks the totals that two tables of one response both state: those under the same headers, where most of them (and
 * two or more) are the same figures. Two tables that merely have the same columns state different totals.
 */
export function checkAcrossTables(tables: readonly AuditedTable[]): readonly AuditedTable[] {
  const earlier = new Map<string, StatedTotals[]>();
  return tables.map((audited) => {
    const stated = statedTotals(audited);
    if (!stated) return audited;
    const key = [...stated.byHeader.keys()].join("\n");
    const same = earlier.get(key)?.find((other) => statesTheSame(stated, other));
    // Totals that are new are kept to be compared with; one set for each list of headers and figures.
    if (!same) {
      earlier.set(key, [...(earlier.get(key) ?? []).slice(-7), stated]);
      return audited;
    }
    const checks = [...audited.checks, ...compare(stated, same)];
    return { ...audited, checks, audit: checks.some(({ outcome }) => outcome === "fail") ? "fail" : audited.audit };
  });
}

/** The last total row of a table that is no part of another total, by the headers over its figures. */
function statedTotals(table: AuditedTable): StatedTotals | null {
  const total = table.structure.rows.findLast(({ subtotal }) => !subtotal);
  if (!total) return null;
  const byHeader = new Map<string, number>();
  table.table.columns.forEach(({ header }, column) => {
    if (header !== "" && cellAt(table, total.index, column)?.value != null) byHeader.set(header, column);
  });
  return byHeader.size < 2 ? null : { table, row: total.index, byHeader };
}

function statesTheSame(a: StatedTotals, b: StatedTotals): boolean {
  let same = 0;
  for (const [header, column] of a.byHeader) {
    const figure = cellAt(a.table, a.row, column)?.value;
    if (figure !== 0 && figure === cellAt(b.table, b.row, b.byHeader.get(header) ?? -1)?.value) same++;
  }
  return same >= 2 && same >= a.byHeader.size * MOSTLY;
}

function compare(stated: StatedTotals, other: StatedTotals): TableCheck[] {
  return [...stated.byHeader].flatMap(([header, columnIndex]): TableCheck[] => {
    const cell = cellAt(stated.table, stated.row, columnIndex);
    const there = cellAt(other.table, other.row, other.byHeader.get(header) ?? -1);
    if (cell?.value == null || there?.value == null) return [];
    return [
      {
        type: "cross-table",
        label: header,
        parts: 1,
        stated: cell.value,
        computed: there.value,
        difference: Number((cell.value - there.value).toPrecision(15)),
        outcome: cell.value === there.value ? "pass" : "fail",
        line: cell.line,
        column: cell.column,
        row: stated.row,
        columnIndex,
      },
    ];
  });
}

function cellAt({ table }: AuditedTable, row: number, column: number): Cell | undefined {
  return table.rows[row]?.cells[column];
}
