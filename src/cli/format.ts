import { extname } from "node:path";
import type { FieldName } from "../schema/record.ts";
import type { Write } from "../write/blocks.ts";
import { jsonWriter } from "../write/json.ts";
import { ndjsonWriter } from "../write/ndjson.ts";
import type { RecordSelection } from "../write/records.ts";
import type { Writer } from "../write/writer.ts";
import { choosePalette, isTerminal, outputWidth } from "./terminal.ts";

export const FORMATS = ["json", "ndjson", "csv", "table"] as const;
export type Format = (typeof FORMATS)[number];

const ENDINGS: Readonly<Record<string, Format>> = {
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".csv": "csv",
};

/** The format that the ending of a file's name stands for; null where it stands for none. */
export function formatByEnding(path: string): Format | null {
  return ENDINGS[extname(path).toLowerCase()] ?? null;
}

/** How the records are to be written. */
export interface WriterOptions extends RecordSelection {
  readonly fields: readonly FieldName[];
  readonly escapeFormulas: boolean;
  readonly color: boolean | undefined;
  /** Whether the output is a file, and so no terminal. */
  readonly toFile: boolean;
}

/** Makes the writer of a format. What only some runs need (CSV, tables, colours) is loaded here, by those. */
export async function openWriter(format: Format, write: Write, options: WriterOptions): Promise<Writer> {
  switch (format) {
    case "json":
      return jsonWriter(write, options.fields, options);
    case "ndjson":
      return ndjsonWriter(write, options.fields, options);
    case "csv": {
      const { csvWriter } = await import("../write/csv.ts");
      const toTerminal = !options.toFile && (await isTerminal("stdout"));
      return csvWriter(write, options.fields, options, { escapeFormulas: options.escapeFormulas, toTerminal });
    }
    case "table": {
      const { tableWriter } = await import("../write/table/table.ts");
      const palette = await choosePalette(options.color, options.toFile);
      return tableWriter(write, { width: await outputWidth(), palette });
    }
  }
}
