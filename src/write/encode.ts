import type { AuditedTable, ParsedDocument } from "../parsed.ts";
import type { FieldName } from "../schema/record.ts";
import { type Cursor, FIELDS, type RecordSelection, type Scope, walkTable } from "./records.ts";

/** What the period of a table's records depends on; every other field's scope is the same in all tables. */
type PeriodScope = "row" | "column" | "cell";

/** A part of a record's text: fields next to each other that are the same for the same cells. */
interface Part {
  readonly scope: Exclude<Scope, "period">;
  /** The text of these fields, keys and commas with them. */
  readonly textOf: (cursor: Cursor) => string;
}

/** Writes each record of a document. */
export type RecordEncoder = (
  document: ParsedDocument,
  selection: RecordSelection,
  write: (record: string) => void,
) => void;

/**
 * Makes a function that writes records as JSON objects with these keys in this order, to the letter as `JSON.stringify`
 * does, and `end` behind each. A table's records say the same again and again: what they share by table, row or column
 * is put into JSON once.
 */
export function recordEncoder(fields: readonly FieldName[], end = ""): RecordEncoder {
  const partsBy = new Map<PeriodScope, readonly Part[]>();
  return ({ summary, tables }, selection, write) => {
    for (const table of tables) {
      const scope = periodScope(table);
      const parts = partsBy.get(scope) ?? partsOf(fields, scope, end);
      partsBy.set(scope, parts);
      // A part's text for the table or for the row, and for each column.
      const texts: string[] = parts.map(() => "");
      const columnTexts: string[][] = parts.map(() => []);
      walkTable(summary, table, selection, {
        beginRow: (cursor) => {
          parts.forEach((part, p) => {
            if (part.scope === "row" || (part.scope === "table" && texts[p] === "")) texts[p] = part.textOf(cursor);
          });
        },
        cell: (cursor) => {
          const { columnIndex } = cursor;
          let record = "";
          for (let p = 0; p < parts.length; p++) {
            const part = parts[p] as Part;
            if (part.scope === "cell") record += part.textOf(cursor);
            else if (part.scope !== "column") record += texts[p];
            else record += (columnTexts[p] as string[])[columnIndex] ??= part.textOf(cursor);
          }
          write(record);
        },
      });
    }
  };
}

function periodScope({ table }: AuditedTable): PeriodScope {
  if (table.rows.every(({ period }) => period === null)) return "column";
  return table.columns.every(({ period }) => period === null) ? "row" : "cell";
}

function partsOf(fields: readonly FieldName[], ofPeriods: PeriodScope, end: string): readonly Part[] {
  const scopes = fields.map((name) => FIELDS[name].scope).map((scope) => (scope === "period" ? ofPeriods : scope));
  const parts: Part[] = [];
  for (let from = 0, to = 1; to <= fields.length; to++) {
    const scope = scopes[from] as Part["scope"];
    if (to < fields.length && scopes[to] === scope) continue;
    parts.push({ scope, textOf: encoderOf(fields, from, to, end) });
    from = to;
  }
  return parts;
}

/** Writes the fields from index `from` to before `to`; the first of all opens the object and the last closes it. */
function encoderOf(fields: readonly FieldName[], from: number, to: number, end: string): (cursor: Cursor) => string {
  const keys = fields.map((name, i) => `${i === 0 ? "{" : ","}${JSON.stringify(name)}:`).slice(from, to);
  const readers = fields.slice(from, to).map((name) => FIELDS[name].read);
  const close = to === fields.length ? `}${end}` : "";
  return (cursor) => {
    let text = "";
    for (let i = 0; i < keys.length; i++) {
      const value = (readers[i] as (typeof readers)[0])(cursor);
      text += (keys[i] as string) + (typeof value === "number" ? `${value}` : JSON.stringify(value));
    }
    return text + close;
  };
}
