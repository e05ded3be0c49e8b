import type { Cell } from "../../src/cell.ts";
import type { AuditedTable, TableCheck } from "../../src/parsed.ts";
import type { DocumentSummary } from "../../src/schema/document.ts";
import type { Column, Period, Row } from "../../src/table.ts";
import type { ExplainedDocument } from "../../src/write/writer.ts";
import { cellsOf, type RowOfCells } from "../cells.ts";

// Documents made by hand, so that what writes and reports is tested apart from what parses.

/** A cell that prints this number, or a placeholder or hidden figure by its text. */
export function cell(text: string, more: Partial<Cell> = {}): Cell {
  const number = Number(text.replaceAll(",", ""));
  const read: Partial<Cell> =
    text === "-"
      ? { value: 0, lower: 0, upper: 0, status: "nil" }
      : text === ""
        ? { status: "blank" }
        : Number.isNaN(number)
          ? { status: "suppressed" }
          : { value: number, lower: number, upper: number, status: "reported" };
  return {
    value: null,
    lower: null,
    upper: null,
    unit: "count",
    status: "reported",
    tolerance: 0,
    raw: text,
    line: 1,
    column: 1,
    ...read,
    ...more,
  };
}

/** A calendar year. */
export function year(text: string, more: Partial<Period> = {}): Period {
  return { text, kind: "calendar-year", start: `${text}-01-01`, end: `${text}-12-31`, complete: true, ...more };
}

export function column(path: string | string[], more: Partial<Column> = {}): Column {
  const levels = typeof path === "string" ? [path] : path;
  return { path: levels, header: levels.join(" / "), measure: null, period: null, ...more };
}

/** A row whose cells stand on one line, ten places apart. */
export function row(label: string, texts: readonly (string | Cell)[], more: Partial<Row> = {}): RowOfCells {
  const line = more.line ?? 1;
  return {
    group: null,
    label,
    period: null,
    cellPeriods: null,
    code: null,
    name: null,
    class: null,
    line,
    column: 1,
    cells: texts.map((text, c) =>
      typeof text === "string"
        ? cell(text, { line, column: (c + 1) * 10 + 1 })
        : { ...text, line, column: (c + 1) * 10 + 1 },
    ),
    ...more,
  };
}

export function check(more: Partial<TableCheck> = {}): TableCheck {
  return {
    type: "row-total",
    label: "Charge",
    parts: 2,
    stated: 4,
    computed: 5,
    difference: -1,
    outcome: "fail",
    line: 7,
    column: 20,
    row: 0,
    columnIndex: 0,
    elsewhere: null,
    ...more,
  };
}

/** A table of these columns and rows; totals by the label `Total`. */
export function table(
  columns: readonly Column[],
  rows: readonly RowOfCells[],
  more: Partial<AuditedTable> = {},
): AuditedTable {
  return {
    number: 1,
    question: null,
    table: {
      layout: "tab",
      heading: null,
      kind: "offence",
      corner: "Offence",
      columns,
      rows: rows.map(({ cells: _, ...row }) => row),
      cells: cellsOf(rows, columns.length),
      notes: [],
      saidOfSums: null,
      firstLine: 3,
      lastLine: 3 + rows.length,
    },
    structure: { rows: [], columns: [], ofWhich: [] },
    proofs: new Uint8Array(rows.length * columns.length),
    rowRoles: rows.map(({ label }) => (label.includes("Total") ? "total" : "data")),
    columnRoles: columns.map(({ path }) => (path[0]?.includes("Total") ? "total" : "data")),
    checks: [],
    audit: "unverified",
    ...more,
  };
}

export function document(
  tables: readonly AuditedTable[],
  more: Partial<ExplainedDocument> = {},
  summary: Partial<DocumentSummary> = {},
): ExplainedDocument {
  return {
    summary: {
      source: "response.txt",
      publisher: "West Midlands Police",
      reference: "16966/19",
      date: "2019-11-01",
      encoding: "utf-8",
      pages: 1,
      questions: [],
      lines: { total: 10, table: 4, prose: 3, furniture: 1, blank: 2 },
      ...summary,
    },
    tables,
    diagnostics: [],
    pageEnds: [],
    explanations: [],
    ...more,
  };
}

/** Two offences in two years with their totals, one of which is contradicted. */
export function offences(): AuditedTable {
  return table(
    [column("2018", { period: year("2018") }), column("2019", { period: year("2019") }), column("Grand Total")],
    [
      row("Harassment", ["1,055", "-", "1,055"], { line: 4 }),
      row("Charge", ["4", "1", "4"], { line: 5 }),
      row("Grand Total", ["1,059", "1", "1,060"], { line: 6 }),
    ],
    {
      checks: [
        check({
          row: 0,
          columnIndex: 2,
          label: "Harassment",
          stated: 1055,
          computed: 1055,
          difference: 0,
          outcome: "pass",
        }),
        check({ row: 1, columnIndex: 2, line: 5, column: 31 }),
      ],
      audit: "fail",
    },
  );
}
