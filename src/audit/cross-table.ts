import { placeAt, valueAt } from "../cells.ts";
import { mapped } from "../mapped.ts";
import type { AuditedTable, TableCheck } from "../parsed.ts";
import { auditOf } from "./audit.ts";

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
  return mapped(tables, (audited) => {
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

/** Checks anew, in tables that have changed since, what they were found to share. */
export function recheckAcrossTables(tables: readonly AuditedTable[]): readonly AuditedTable[] {
  return checkAcrossTables(mapped(tables, alone));
}

/** A table without what others say of it. */
function alone(table: AuditedTable): AuditedTable {
  const checks = table.checks.filter(({ type }) => type !== "cross-table");
  return checks.length === table.checks.length ? table : { ...table, checks, audit: auditOf(checks) };
}

/** The last total row of a table that is no part of another total, by the headers over its figures. */
function statedTotals(table: AuditedTable): StatedTotals | null {
  const total = table.structure.rows.findLast(({ subtotal }) => !subtotal);
  if (!total) return null;
  const byHeader = new Map<string, number>();
  table.table.columns.forEach(({ header }, column) => {
    if (header !== "" && statedAt(table, total.index, column) !== null) byHeader.set(header, column);
  });
  return byHeader.size < 2 ? null : { table, row: total.index, byHeader };
}

function statesTheSame(a: StatedTotals, b: StatedTotals): boolean {
  let same = 0;
  for (const [header, column] of a.byHeader) {
    const figure = statedAt(a.table, a.row, column);
    if (figure !== 0 && figure === statedAt(b.table, b.row, b.byHeader.get(header) as number)) same++;
  }
  return same >= 2 && same >= a.byHeader.size * MOSTLY;
}

function compare(stated: StatedTotals, other: StatedTotals): TableCheck[] {
  return [...stated.byHeader].flatMap(([header, columnIndex]): TableCheck[] => {
    const here = statedAt(stated.table, stated.row, columnIndex);
    const otherColumn = other.byHeader.get(header) as number;
    const there = statedAt(other.table, other.row, otherColumn);
    if (here === null || there === null) return [];
    const { cells } = stated.table.table;
    const others = other.table.table.cells;
    return [
      {
        type: "cross-table",
        label: header,
        parts: 1,
        stated: here,
        computed: there,
        difference: Number((here - there).toPrecision(15)),
        outcome: here === there ? "pass" : "fail",
        ...placeAt(cells, stated.row * cells.width + columnIndex),
        row: stated.row,
        columnIndex,
        elsewhere: {
          table: other.table.number,
          line: placeAt(others, other.row * others.width + otherColumn).line,
        },
      },
    ];
  });
}

function statedAt({ table: { cells } }: AuditedTable, row: number, column: number): number | null {
  return valueAt(cells, row * cells.width + column);
}
