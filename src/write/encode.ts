import type { AuditedTable, ParsedDocument } from "../parsed.ts";
import type { FieldName } from "../schema/record.ts";
import type { Write } from "./blocks.ts";
import { isSafe, jsonText } from "./json-text.ts";
import { type Cursor, FIELDS, type RecordSelection, type Scope, walkTable } from "./records.ts";

/** What the period of a table's records depends on; every other field's scope is the same in all tables. */
type PeriodScope = "row" | "column" | "cell";

/** A part of a record's text: fields next to each other that are the same for the same cells. */
interface Part {
  readonly scope: Exclude<Scope, "period">;
  /** The text of these fields with the keys between them, and what stands behind: the next key, or the record's end. */
  readonly textOf: (cursor: Cursor) => string;
}

/** Writes the records of a document, those of a row at once. */
export type RecordEncoder = (document: ParsedDocument, selection: RecordSelection, write: Write) => void;

/**
 * Makes a function that writes records as JSON objects with these keys in this order, as `jsonText` does, with `before`
 * and `after` around each. A table's records say the same again and again: what they share by table, row or column is put
 * into JSON once; and whether a cell's text is safe is asked once, of the whole text.
 */
export function recordEncoder(fields: readonly FieldName[], before: string, after: string): RecordEncoder {
  const partsBy = { safe: new Map<PeriodScope, readonly Part[]>(), unsafe: new Map<PeriodScope, readonly Part[]>() };
  return ({ summary, tables }, selection, write) => {
    let text: string | null = null;
    let known = partsBy.safe;
    for (const table of tables) {
      // The tables of a document have one text.
      if (table.table.cells.text !== text) {
        text = table.table.cells.text;
        known = isSafe(text) ? partsBy.safe : partsBy.unsafe;
      }
      const scope = periodScope(table);
      const parts = known.get(scope) ?? partsOf(fields, scope, before, after, known === partsBy.safe);
      known.set(scope, parts);
      // A part's text for the table or for the row, and for each column.
      const texts: string[] = parts.map(() => "");
      const columnTexts: string[][] = parts.map(() => []);
      let records = "";
      walkTable(summary, table, selection, {
        beginRow: (cursor) => {
          records = "";
          parts.forEach((part, p) => {
            if (part.scope === "row" || (part.scope === "table" && texts[p] === "")) texts[p] = part.textOf(cursor);
          });
        },
        cell: (cursor) => {
          const { columnIndex } = cursor;
          for (let p = 0; p < parts.length; p++) {
            const part = parts[p] as Part;
            if (part.scope === "cell") records += part.textOf(cursor);
            else if (part.scope !== "column") records += texts[p];
            else records += (columnTexts[p] as string[])[columnIndex] ??= part.textOf(cursor);
          }
        },
        endRow: () => {
          if (records !== "") write(records);
        },
      });
    }
  };
}

function periodScope({ table }: AuditedTable): PeriodScope {
  if (table.rows.every(({ period }) => period === null)) return "column";
  return table.columns.every(({ period }) => period === null) ? "row" : "cell";
}

function partsOf(
  fields: readonly FieldName[],
  ofPeriods: PeriodScope,
  before: string,
  after: string,
  isSafe: boolean,
): readonly Part[] {
  const keys = fields.map((name, i) => `${i === 0 ? `${before}{` : ","}${JSON.stringify(name)}:`);
  // With the key before it, a cell's own text would be put together of one more piece.
  const behind = [...keys.slice(1), `}${after}`];
  const scopes = fields.map((name) => FIELDS[name].scope).map((scope) => (scope === "period" ? ofPeriods : scope));
  const parts: Part[] = [];
  for (let from = 0, to = 1; to <= fields.length; to++) {
    const scope = scopes[from] as Part["scope"];
    if (to < fields.length && scopes[to] === scope) continue;
    const first = from === 0 ? (keys[0] as string) : "";
    parts.push({ scope, textOf: encoderOf(first, fields.slice(from, to), behind.slice(from, to), isSafe) });
    from = to;
  }
  return parts;
}

/** Writes fields next to each other, with what stands before the first and behind each. */
function encoderOf(
  first: string,
  fields: readonly FieldName[],
  behind: readonly string[],
  isSafe: boolean,
): (cursor: Cursor) => string {
  const readers = fields.map((name) => FIELDS[name].read);
  const encoders = fields.map((name) => (isSafe && isFromText(name) ? JSON.stringify : jsonText));
  return (cursor) => {
    let text = first;
    for (let i = 0; i < readers.length; i++) {
      const value = (readers[i] as (typeof readers)[0])(cursor);
      text += typeof value === "string" ? (encoders[i] as typeof jsonText)(value) : `${value}`;
      text += behind[i];
    }
    return text;
  };
}

/** Whether a field that is written for every row or cell is a part of the text, not of a vocabulary. */
function isFromText(name: FieldName): boolean {
  return name === "group" || name === "label" || FIELDS[name].scope === "cell";
}
