import type { Diagnostic } from "../diagnostic.ts";
import type { AuditedTable, TableCheck } from "../parsed.ts";
import type { Check, DiagnosticRecord, Output, TableSummary } from "../schema/document.ts";
import { type RecordSelection, recordsOf } from "./records.ts";
import type { ExplainedDocument } from "./writer.ts";

/** Everything that there is to say of some documents, as one flat object; what `-f json` writes. */
export function outputOf(documents: readonly ExplainedDocument[], selection: RecordSelection): Output {
  return {
    format: "foi-parse/1",
    documents: documents.map((document) => document.summary),
    tables: documents.flatMap(tableSummaries),
    records: documents.flatMap((document) => recordsOf(document, selection)),
    checks: documents.flatMap(checkRecords),
    explanations: documents.flatMap((document) => document.explanations),
    diagnostics: documents.flatMap(diagnosticRecords),
  };
}

/** A document's tables, as `tables[]` lists them. */
export function tableSummaries(document: ExplainedDocument): TableSummary[] {
  return document.tables.map((table) => tableSummary(document.summary.source, table));
}

/** A document's checks, as `checks[]` lists them. */
export function checkRecords(document: ExplainedDocument): Check[] {
  return document.tables.flatMap((table) =>
    table.checks.map((check) => checkRecord(document.summary.source, table.number, check)),
  );
}

/** A document's diagnostics, as `diagnostics[]` lists them. */
export function diagnosticRecords(document: ExplainedDocument): DiagnosticRecord[] {
  return document.diagnostics.map((diagnostic) => diagnosticRecord(document.summary.source, diagnostic));
}

function tableSummary(source: string, audited: AuditedTable): TableSummary {
  const { table } = audited;
  return {
    source,
    table: audited.number,
    question: audited.question,
    kind: table.kind,
    heading: table.heading,
    columns: table.columns.map((column, c) => ({
      index: c + 1,
      header: column.header,
      measure: column.measure,
      period: column.period ? column.period.text : null,
      role: audited.columnRoles[c] ?? "data",
    })),
    rows: table.rows.length,
    notes: table.notes.map(({ mark, text }) => ({ mark, text })),
    lines: [table.firstLine, table.lastLine],
    audit: audited.audit,
  };
}

function checkRecord(source: string, table: number, check: TableCheck): Check {
  return {
    source,
    table,
    type: check.type,
    label: check.label,
    parts: check.parts,
    stated: check.stated,
    computed: check.computed,
    difference: check.difference,
    outcome: check.outcome,
    line: check.line,
    column: check.column,
  };
}

function diagnosticRecord(source: string, diagnostic: Diagnostic): DiagnosticRecord {
  return {
    source,
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    line: diagnostic.place ? diagnostic.place.line : null,
    column: diagnostic.place ? diagnostic.place.column : null,
    expected: diagnostic.expected,
    actual: diagnostic.actual,
    note: diagnostic.note,
  };
}
