import type { AuditedTable, ParsedDocument } from "../parsed.ts";
import type { FieldName } from "../schema/record.ts";
import { type Cursor, FIELDS, type RecordSelection, type Scope, walkTable } from "./records.ts";

/** A part of a record's text: some fields next to each other that are the same for the same cells. */
interface Part {
  readonly scope: Exclude<Scope, "period">;
  /** The text of these fields, keys and commas with them. */
  readonly textOf: (cursor: Cursor) => string;
  /** What it is for the table, for the row that the cursor is in, or for each column. */
  text: string;
  readonly byColumn: string[];
}

/**
 * Writes each record of a document as a JSON object with these keys in this order, to the letter as `JSON.stringify`
 * does. A table's records say the same again and again: what they share by table, row or column is put into JSON once.
 */
export function encodeRecords(
  { summary, tables }: ParsedDocument,
  fields: readonly FieldName[],
  selection: RecordSelection,
  write: (record: string) => void,
): void {
  for (const table of tables) {
    const parts = partsOf(fields, table);
    walkTable(summary, table, selection, {
      beginRow: (cursor) => {
        for (const part of parts)
          if (part.scope === "row" || (part.scope === "table" && part.text === "")) part.text = part.textOf(cursor);
      },
      cell: (cursor) => {
        let record = "";
        for (const part of parts) record += part.scope === "cell" ? part.textOf(cursor) : sharedText(part, cursor);
        write(record);
      },
    });
  }
}

function sharedText(part: Part, cursor: Cursor): string {
  if (part.scope !== "column") return part.text;
  part.byColumn[cursor.columnIndex] ??= part.textOf(cursor);
  return part.byColumn[cursor.columnIndex] as string;
}

function partsOf(fields: readonly FieldName[], table: AuditedTable): readonly Part[] {
  const scopes = fields.map((name) => scopeIn(table, FIELDS[name].scope));
  const parts: Part[] = [];
  for (let from = 0, to = 1; to <= fields.length; to++) {
    const scope = scopes[from] as Part["scope"];
    if (to < fields.length && scopes[to] === scope) continue;
    parts.push({ scope, textOf: encoderOf(fields, from, to), text: "", byColumn: [] });
    from = to;
  }
  return parts;
}

function scopeIn({ table }: AuditedTable, scope: Scope): Part["scope"] {
  if (scope !== "period") return scope;
  if (table.rows.every(({ period }) => period === null)) return "column";
  return table.columns.every(({ period }) => period === null) ? "row" : "cell";
}

/** Writes the fields from index `from` to before `to`; the first of all opens the object and the last closes it. */
function encoderOf(fields: readonly FieldName[], from: number, to: number): (cursor: Cursor) => string {
  const keys = fields.map((name, i) => `${i === 0 ? "{" : ","}${JSON.stringify(name)}:`).slice(from, to);
  const readers = fields.slice(from, to).map((name) => FIELDS[name].read);
  const end = to === fields.length ? "}" : "";
  return (cursor) => {
    let text = "";
    for (let i = 0; i < keys.length; i++) {
      const value = (readers[i] as (typeof readers)[0])(cursor);
      text += (keys[i] as string) + (typeof value === "number" ? `${value}` : JSON.stringify(value));
    }
    return text + end;
  };
}
