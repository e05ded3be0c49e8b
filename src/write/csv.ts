import { type Options, stringify } from "csv-stringify/sync";
import type { FieldName } from "../schema/record.ts";
import type { Write } from "./blocks.ts";
import { escapeFormula } from "./formula.ts";
import { type Cursor, FIELDS, type RecordSelection, walkTable } from "./records.ts";
import { visible } from "./terminal/visible.ts";
import type { Writer } from "./writer.ts";

/** How CSV is written, beyond what all formats share. */
export interface CsvStyle {
  /** Put an apostrophe before a text that a spreadsheet would run as a formula. */
  readonly escapeFormulas: boolean;
  /** Show what a terminal would act on, as the other formats do; in a file or a pipe every character stays. */
  readonly toTerminal: boolean;
}

/** Records that are turned into text at once: enough to make the library's set-up cheap, few enough to stay small. */
const BATCH = 1024;

/**
 * Writes records as CSV (RFC 4180, UTF-8, LF): one header line however many documents there are, null as an empty
 * field, a document's records as soon as it is added.
 */
export function csvWriter(
  write: Write,
  fields: readonly FieldName[],
  selection: RecordSelection,
  style: CsvStyle,
): Writer {
  const options: Options = {
    cast: { boolean: (value) => (value ? "true" : "false") },
    // A line of one empty field would be an empty line, which readers skip.
    quoted_empty: fields.length === 1,
  };
  const writeRows = (rows: unknown[][]) => {
    const text = stringify(rows, options);
    write(style.toTerminal ? text.split("\n").map(visible).join("\n") : text);
  };
  const values = style.escapeFormulas ? escapedValues(fields) : plainValues(fields);
  let header = [[...fields]] as unknown[][];
  return {
    add: ({ summary, tables }) => {
      let batch = header;
      header = [];
      const cell = (cursor: Cursor) => {
        batch.push(values(cursor));
        if (batch.length < BATCH) return;
        writeRows(batch);
        batch = [];
      };
      for (const table of tables) walkTable(summary, table, selection, { cell });
      if (batch.length > 0) writeRows(batch);
    },
    end: () => {},
  };
}

function plainValues(fields: readonly FieldName[]): (cursor: Cursor) => unknown[] {
  const readers = fields.map((name) => FIELDS[name].read);
  return (cursor) => readers.map((read) => read(cursor));
}

function escapedValues(fields: readonly FieldName[]): (cursor: Cursor) => unknown[] {
  const valuesAt = plainValues(fields);
  return (cursor) =>
    valuesAt(cursor).map((value, i) => (typeof value === "string" ? escapeFormula(value, fields[i] === "raw") : value));
}
