import { figureAt, placeAt, rawAt, statusAt, unitAt, valueAt } from "../cells.ts";
import { type AuditedTable, CONTRADICTED, type ParsedDocument, PROVED } from "../parsed.ts";
import type { DocumentSummary } from "../schema/document.ts";
import type { FieldName, FigureRecord } from "../schema/record.ts";
import type { Column, Period, Row } from "../table.ts";

/** Which cells become records. */
export interface RecordSelection {
  /** Also the cells of stated total rows and columns, with `role` `total`. */
  readonly includeTotals: boolean;
}

/** The place of a record, from which its fields are read; moved from cell to cell. */
export interface Cursor {
  readonly document: DocumentSummary;
  readonly audited: AuditedTable;
  row: Row;
  column: Column;
  rowIndex: number;
  columnIndex: number;
  /** The cell's index among the table's cells. */
  at: number;
}

/**
 * What a field is the same for: all cells of a table, of a row, of a column; or each cell has its own. A period comes
 * from the row, the column or both.
 */
export type Scope = "table" | "row" | "column" | "period" | "cell";

interface Field<Value> {
  readonly scope: Scope;
  readonly read: (cursor: Cursor) => Value;
}

function field<Value>(scope: Scope, read: (cursor: Cursor) => Value): Field<Value> {
  return { scope, read };
}

/** Every field of a record: where it comes from. */
export const FIELDS: { readonly [Name in FieldName]: Field<FigureRecord[Name]> } = {
  source: field("table", ({ document }) => document.source),
  publisher: field("table", ({ document }) => document.publisher),
  reference: field("table", ({ document }) => document.reference),
  date: field("table", ({ document }) => document.date),
  table: field("table", ({ audited }) => audited.number),
  question: field("table", ({ audited }) => audited.question),
  kind: field("table", ({ audited }) => audited.table.kind),
  group: field("row", ({ row }) => row.group),
  label: field("row", ({ row }) => row.label),
  code: field("row", ({ row }) => row.code),
  name: field("row", ({ row }) => row.name),
  class: field("row", ({ row }) => row.class),
  header: field("column", ({ column }) => column.header),
  measure: field("column", ({ column }) => column.measure),
  period: field("period", (cursor) => periodOf(cursor)?.text ?? null),
  start: field("period", (cursor) => periodOf(cursor)?.start ?? null),
  end: field("period", (cursor) => periodOf(cursor)?.end ?? null),
  complete: field("period", (cursor) => periodOf(cursor)?.complete ?? null),
  value: field("cell", (cursor) => (isContradicted(cursor) ? null : valueAt(cursor.audited.table.cells, cursor.at))),
  lower: field("cell", ({ audited, at }) => figureAt(audited.table.cells, at).lower),
  upper: field("cell", ({ audited, at }) => figureAt(audited.table.cells, at).upper),
  unit: field("cell", ({ audited, at }) => unitAt(audited.table.cells, at)),
  status: field("cell", (cursor) =>
    isContradicted(cursor) ? "suppressed" : statusAt(cursor.audited.table.cells, cursor.at),
  ),
  proved: field("cell", ({ audited, at }) => audited.proofs[at] === PROVED),
  role: field("cell", (cursor) => (isTotal(cursor) ? "total" : "data")),
  raw: field("cell", ({ audited, at }) => rawAt(audited.table.cells, at)),
  line: field("cell", ({ audited, at }) => placeAt(audited.table.cells, at).line),
  column: field("cell", ({ audited, at }) => placeAt(audited.table.cells, at).column),
};

function periodOf({ row, column, columnIndex }: Cursor): Period | null {
  return row.cellPeriods?.[columnIndex] ?? row.period ?? column.period;
}

/** A placeholder to which its totals leave another value than zero has none. */
function isContradicted({ audited, at }: Cursor): boolean {
  return audited.proofs[at] === CONTRADICTED;
}

function isTotal({ audited, rowIndex, columnIndex }: Cursor): boolean {
  return audited.rowRoles[rowIndex] === "total" || audited.columnRoles[columnIndex] === "total";
}

/** Moves a cursor over the cells of a table that become records: row by row, column by column. */
export function walkTable(
  document: DocumentSummary,
  audited: AuditedTable,
  { includeTotals }: RecordSelection,
  visit: {
    readonly beginRow?: (cursor: Cursor) => void;
    readonly cell: (cursor: Cursor) => void;
    readonly endRow?: () => void;
  },
): void {
  const { table, rowRoles, columnRoles } = audited;
  const [firstRow] = table.rows;
  const [firstColumn] = table.columns;
  if (!firstRow || !firstColumn) return;
  const cursor: Cursor = {
    document,
    audited,
    row: firstRow,
    column: firstColumn,
    rowIndex: 0,
    columnIndex: 0,
    at: 0,
  };
  const columns = [...table.columns.keys()].filter((c) => includeTotals || columnRoles[c] !== "total");
  table.rows.forEach((row, r) => {
    if (rowRoles[r] === "total" && !includeTotals) return;
    cursor.row = row;
    cursor.rowIndex = r;
    visit.beginRow?.(cursor);
    for (const c of columns) {
      cursor.column = table.columns[c] as Column;
      cursor.columnIndex = c;
      cursor.at = r * table.cells.width + c;
      visit.cell(cursor);
    }
    visit.endRow?.();
  });
}

/** The records of a document: table by table, row by row, column by column. */
export function recordsOf({ summary, tables }: ParsedDocument, selection: RecordSelection): readonly FigureRecord[] {
  const records: FigureRecord[] = [];
  for (const table of tables)
    walkTable(summary, table, selection, { cell: (cursor) => records.push(recordAt(cursor)) });
  return records;
}

/** One literal: keys that are added one after the other make an object that is many times slower. */
function recordAt(cursor: Cursor): FigureRecord {
  return {
    source: FIELDS.source.read(cursor),
    publisher: FIELDS.publisher.read(cursor),
    reference: FIELDS.reference.read(cursor),
    date: FIELDS.date.read(cursor),
    table: FIELDS.table.read(cursor),
    question: FIELDS.question.read(cursor),
    kind: FIELDS.kind.read(cursor),
    group: FIELDS.group.read(cursor),
    label: FIELDS.label.read(cursor),
    code: FIELDS.code.read(cursor),
    name: FIELDS.name.read(cursor),
    class: FIELDS.class.read(cursor),
    header: FIELDS.header.read(cursor),
    measure: FIELDS.measure.read(cursor),
    period: FIELDS.period.read(cursor),
    start: FIELDS.start.read(cursor),
    end: FIELDS.end.read(cursor),
    complete: FIELDS.complete.read(cursor),
    value: FIELDS.value.read(cursor),
    lower: FIELDS.lower.read(cursor),
    upper: FIELDS.upper.read(cursor),
    unit: FIELDS.unit.read(cursor),
    status: FIELDS.status.read(cursor),
    proved: FIELDS.proved.read(cursor),
    role: FIELDS.role.read(cursor),
    raw: FIELDS.raw.read(cursor),
    line: FIELDS.line.read(cursor),
    column: FIELDS.column.read(cursor),
  };
}
