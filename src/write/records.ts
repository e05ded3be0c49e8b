import { cellAt } from "../cells.ts";
import type { AuditedTable, ParsedDocument } from "../parsed.ts";
import { combinePeriods } from "../period/period.ts";
import type { DocumentSummary } from "../schema/document.ts";
import type { FigureRecord } from "../schema/record.ts";

/** Which cells become records. */
export interface RecordSelection {
  /** Also the cells of stated total rows and columns, with `role` `total`. */
  readonly includeTotals: boolean;
}

/** The records of a document: table by table, row by row, column by column. */
export function* eachRecord(document: ParsedDocument, selection: RecordSelection): Generator<FigureRecord> {
  for (const table of document.tables) yield* recordsOfTable(document.summary, table, selection);
}

function* recordsOfTable(
  document: DocumentSummary,
  audited: AuditedTable,
  { includeTotals }: RecordSelection,
): Generator<FigureRecord> {
  const { table, number, question, rowRoles, columnRoles, proved, contradicted } = audited;
  const { columns, rows, cells, kind } = table;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r];
    if (!row || (rowRoles[r] === "total" && !includeTotals)) continue;
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c];
      const cell = cellAt(cells, r, c);
      if (!column || !cell) continue;
      const at = r * columns.length + c;
      const isContradicted = contradicted.has(at);
      const role = rowRoles[r] === "total" || columnRoles[c] === "total" ? "total" : "data";
      if (role === "total" && !includeTotals) continue;
      const period =
        row.period && column.period ? combinePeriods(row.period, column.period) : (row.period ?? column.period);
      // One literal with all keys: spreading a shared part into each record costs many times more.
      yield {
        source: document.source,
        publisher: document.publisher,
        reference: document.reference,
        date: document.date,
        table: number,
        question,
        kind,
        group: row.group,
        label: row.label,
        code: row.code,
        name: row.name,
        class: row.class,
        header: column.header,
        measure: column.measure,
        period: period ? period.text : null,
        start: period ? period.start : null,
        end: period ? period.end : null,
        complete: period ? period.complete : null,
        value: isContradicted ? null : cell.value,
        lower: cell.lower,
        upper: cell.upper,
        unit: cell.unit,
        status: isContradicted ? "suppressed" : cell.status,
        proved: proved.has(at),
        role,
        raw: cell.raw,
        line: cell.line,
        column: cell.column,
      };
    }
  }
}
