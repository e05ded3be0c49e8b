import { LAYOUT_NAMES, type LayoutName } from "./assemble/layout-name.ts";
import { diagnose } from "./diagnostic.ts";
import { explainDocument } from "./explain/document.ts";
import { repairDocument } from "./explain/repair-document.ts";
import { parseSource } from "./parse.ts";
import type { Output } from "./schema/document.ts";
import { decode } from "./source/decode.ts";
import { outputOf } from "./write/output.ts";

export type { LayoutName } from "./assemble/layout-name.ts";
export type {
  Audit,
  Change,
  Check,
  ColumnSummary,
  DiagnosticRecord,
  DocumentSummary,
  Explanation,
  Output,
  Question,
  Sum,
  TableSummary,
} from "./schema/document.ts";
export type { FieldName, FigureRecord, Kind, Role, Status } from "./schema/record.ts";

/** What the caller knows that the text does not say, and which records to give. */
export interface ParseOptions {
  /** The name that records, checks and diagnostics give as their `source`; default `-`. */
  readonly source?: string | undefined;
  /** Who answered, where the text does not state it. */
  readonly publisher?: string | undefined;
  /** The request's reference, where the text does not state it. */
  readonly reference?: string | undefined;
  /** Also give the cells of stated total rows and columns as records, with `role` `total`; default false. */
  readonly includeTotals?: boolean | undefined;
  /** Look for tables in this layout alone; default: in all. */
  readonly layout?: LayoutName | undefined;
  /**
   * Change what stated totals prove to be misprinted or printed twice, and put in hidden figures that they give away;
   * what was changed has the status `repaired`, and a diagnostic `explain/repaired` says why. Default false.
   */
  readonly repair?: boolean | undefined;
}

/**
 * Reads the text of a response and gives what `foi-parse -f json` writes: its tables as typed records, the check of
 * every stated total, and what explains those that fail.
 *
 * @param text a text, or the bytes of one: UTF-8, UTF-16 with a byte-order mark, else read as Windows-1252
 * @returns plain data; lines and columns count from 1, columns in UTF-16 code units; days are ISO 8601. Bytes that are
 *   plainly no text (a PDF, a ZIP archive) give no document, and a diagnostic `source/not-text` that says what to do.
 * @throws {RangeError} where `options.layout` is no layout's name; nothing else, for any text or bytes.
 * Takes time linear in the text where its tables add up.
 */
export function parse(text: string | Uint8Array, options: ParseOptions = {}): Output {
  const { publisher, reference, layout } = options;
  if (layout !== undefined && !LAYOUT_NAMES.includes(layout))
    throw new RangeError(`no layout is named "${layout}": the layouts are ${LAYOUT_NAMES.join(", ")}`);
  const decoded = decode(text, options.source ?? "-");
  const selection = { includeTotals: options.includeTotals ?? false };
  if (!decoded.ok) return withoutDocument(options.source ?? "-", decoded.fault.message);
  const document = parseSource(decoded.source, { publisher, reference, layout });
  const { explanations, diagnostics } = explainDocument(document);
  const explained = { ...document, explanations, diagnostics: [...document.diagnostics, ...diagnostics] };
  return outputOf([options.repair ? repairDocument(explained, explanations) : explained], selection);
}

function withoutDocument(source: string, message: string): Output {
  const { code, severity, message: said, expected, actual, note } = diagnose("source/not-text", null, message);
  return {
    ...outputOf([], { includeTotals: false }),
    diagnostics: [{ source, code, severity, message: said, line: null, column: null, expected, actual, note }],
  };
}
