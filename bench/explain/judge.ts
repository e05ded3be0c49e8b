import type { Cell } from "../../src/cell.ts";
import { cellAt } from "../../src/cells.ts";
import type { TableExplanation } from "../../src/explain/explain.ts";
import type { AuditedTable } from "../../src/parsed.ts";
import type { Change } from "../../src/schema/document.ts";
import type { Structure, Total } from "../../src/table.ts";
import type { FaultyTable } from "./faults.ts";

// Whether an explanation is exactly right: its changes make of the printed table the one that was meant.

/** A change as text, so that two sets of them can be compared; exchanged and shifted cells told cell by cell. */
type Key = string;

/** The grid as it is printed: headers, then rows. */
export function gridOf({ headers, rows }: FaultyTable): string[][] {
  return [["Offence", ...headers], ...rows.map(({ label, texts }) => [label, ...texts])];
}

/** The totals that the printed table has, known from how it was made. */
export function structureOf({ rows, headers, source }: FaultyTable, found: Structure): Structure {
  const items = rows.map(({ total }, index) => ({ total, index }));
  const totals = items.filter(({ total }) => total).map(({ index }) => index);
  const last = totals.at(-1);
  const rowTotals = totals.map((index, at): Total => {
    const from = (totals[at - 1] ?? -1) + 1;
    if (index === last && totals.length > 1) return { index, parts: totals.slice(0, -1), subtotal: false };
    const parts = items.slice(from, index).map((item) => item.index);
    return { index, parts, subtotal: totals.length > 1 };
  });
  const columnTotals = headers.flatMap((header, index): Total[] => {
    if (!source.totalColumns.includes(source.headers.indexOf(header))) return [];
    return [{ index, parts: headers.flatMap((_, column) => (column === index ? [] : [column])), subtotal: false }];
  });
  return { rows: rowTotals, columns: columnTotals, ofWhich: found.ofWhich };
}

/** What is wrong with the table, as an explanation should say it. */
export function expectedKeys(faulty: FaultyTable, table: AuditedTable): Key[] {
  const { source, headers, rows, lostRow, lostColumn } = faulty;
  const keys: Key[] = [];
  rows.forEach((row, r) => {
    const line = table.table.rows[r]?.line ?? 0;
    // A row of noughts counts for nothing, and a row that the audit takes for a sub-total is none of the parts.
    const figures = row.texts.some((text) => /[1-9]/.test(text)) && table.rowRoles[r] !== "total";
    if (row.extra === "repeated" && figures) keys.push(`repeated ${row.label}`);
    if (row.extra === "not-a-part" && figures) keys.push(`not-a-part ${line}`);
    headers.forEach((header, column) => {
      const meant = row.truth?.[source.headers.indexOf(header)];
      const printed = cellAt(table.table.cells, r, column)?.value ?? 0;
      if (meant !== undefined && meant !== printed) keys.push(`${line} ${column}=${meant}`);
    });
  });
  if (lostRow?.some((figure) => figure !== 0)) {
    keys.push(`missing-row ${headers.map((header) => `${header}=${lostRow[source.headers.indexOf(header)]}`).sort()}`);
  }
  if (lostColumn !== null && [...lostColumn.values()].some((figure) => figure !== 0)) {
    const counted = rows.filter(({ extra }) => extra !== "repeated");
    keys.push(`missing-column ${counted.map((row) => lostColumn.get(row) ?? 0)}`);
  }
  return keys.sort();
}

/** What an explanation says is wrong. */
export function explainedKeys(changes: readonly Change[], table: AuditedTable): Key[] {
  return changes.flatMap((change) => keysOf(change, table)).sort();
}

export function isRight(explanation: TableExplanation, expected: readonly Key[], table: AuditedTable): boolean {
  const keys = explainedKeys(explanation.changes, table);
  return keys.length === expected.length && keys.every((key, index) => key === expected[index]);
}

function keysOf(change: Change, { table }: AuditedTable): Key[] {
  const columnOf = (header: string) => table.columns.findIndex((column) => column.header === header);
  switch (change.type) {
    case "cell": {
      const column = cellsOn(table, change.line).findIndex((cell) => cell.column === change.column);
      return [`${change.line} ${column}=${change.value}`];
    }
    case "missing-row":
      return [
        `missing-row ${Object.entries(change.values)
          .map(([header, value]) => `${header}=${value}`)
          .sort()}`,
      ];
    case "missing-column":
      return [`missing-column ${Object.values(change.values)}`];
    case "repeated-row":
      return [`repeated ${change.label}`];
    case "not-a-part":
      return [`not-a-part ${change.line}`];
    case "shifted-row": {
      const figures = figuresAt(table, change.line);
      const at = columnOf(change.at);
      return figures.flatMap((figure, column) => {
        if (column < at) return [];
        const meant = column === at ? 0 : (figures[column - 1] ?? 0);
        return meant === figure ? [] : [`${change.line} ${column}=${meant}`];
      });
    }
    case "swapped-cells": {
      const figures = figuresAt(table, change.line);
      const [left = -1, right = -1] = change.headers.map(columnOf);
      return [`${change.line} ${left}=${figures[right]}`, `${change.line} ${right}=${figures[left]}`];
    }
  }
}

function figuresAt(table: AuditedTable["table"], line: number): number[] {
  return cellsOn(table, line).map(({ value }) => value ?? 0);
}

function cellsOn({ rows, cells }: AuditedTable["table"], line: number): readonly Cell[] {
  const row = rows.findIndex((each) => each.line === line);
  return row < 0 ? [] : Array.from({ length: cells.width }, (_, column) => cellAt(cells, row, column) as Cell);
}
