import { auditTable } from "../../src/audit/audit.ts";
import { checkTable } from "../../src/audit/check.ts";
import { quantitiesOf } from "../../src/audit/quantity.ts";
import type { Cell, Status } from "../../src/cell.ts";
import type { AuditedTable } from "../../src/parsed.ts";
import type { Role, Structure, Table } from "../../src/table.ts";
import { cellsOf, type RowOfCells } from "../cells.ts";

/** A table as texts: the first line holds the headers (its first text the corner), each other a label and its cells. */
export type Grid = readonly (readonly string[])[];

/** The audited table of a grid. Each row stands on a line of its own, from `firstLine` + 1 on. */
export function tableOf(grid: Grid, options: { firstLine?: number; tolerance?: number } = {}): AuditedTable {
  const { firstLine = 1, tolerance = 0 } = options;
  const [headers = [], ...lines] = grid;
  const rows = lines.map(([label = "", ...texts], index): RowOfCells => {
    const line = firstLine + 1 + index;
    let column = label.length + 2;
    const cells = headers.slice(1).map((_, c) => {
      const cell = cellOf(texts[c] ?? "", line, column, tolerance);
      column += cell.raw.length + 1;
      return cell;
    });
    return {
      group: null,
      label,
      period: null,
      cellPeriods: null,
      code: null,
      name: null,
      class: null,
      cells,
      line,
      column: 1,
    };
  });
  const table: Table = {
    layout: "tab",
    heading: null,
    kind: "other",
    corner: headers[0] ?? "",
    columns: headers.slice(1).map((header) => ({
      path: header.split(" / "),
      header,
      measure: header.split(" / ")[1] ?? null,
      period: null,
    })),
    rows: rows.map(({ cells: _, ...row }) => row),
    cells: cellsOf(rows, headers.length - 1),
    notes: [],
    saidOfSums: null,
    firstLine,
    lastLine: firstLine + lines.length,
  };
  const { diagnostics: _, ...audited } = auditTable(table);
  return { number: 1, question: null, ...audited };
}

/** The table with its totals told, and not found by the audit. */
export function withStructure({ table, number, question }: AuditedTable, structure: Structure): AuditedTable {
  const checks = checkTable(table, { structure, rowsApart: new Uint8Array(table.rows.length) }, quantitiesOf(table));
  const rolesOf = (count: number, totals: Structure["rows"]) =>
    Array.from({ length: count }, (_, at): Role => (totals.some(({ index }) => index === at) ? "total" : "data"));
  return {
    number,
    question,
    table,
    structure,
    proofs: new Uint8Array(table.cells.values.length),
    rowRoles: rolesOf(table.rows.length, structure.rows),
    columnRoles: rolesOf(table.columns.length, structure.columns),
    checks,
    audit: checks.some(({ outcome }) => outcome === "fail") ? "fail" : "pass",
  };
}

function cellOf(raw: string, line: number, column: number, tolerance: number): Cell {
  const figure = (value: number | null, status: Status, lower: number | null = null, upper: number | null = null) => ({
    value,
    lower,
    upper,
    unit: "count",
    status,
    tolerance: value === null ? 0 : tolerance,
    raw,
    line,
    column,
  });
  if (raw === "") return figure(null, "blank");
  if (raw === "-" || raw === "ı") return figure(0, "nil");
  if (raw === "*") return figure(null, "suppressed");
  if (raw === "N/A") return figure(null, "unavailable");
  if (raw.startsWith("<")) return figure(null, "suppressed", 0, Number(raw.slice(1)) - 1);
  const value = Number(raw.replaceAll(",", ""));
  return Number.isNaN(value) ? figure(null, "unreadable") : figure(value, "reported");
}
