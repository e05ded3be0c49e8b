import { CAPITAL_MONTH } from "../../month-name.ts";
import type { Note, PrintedTable } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { noteNumbersIn } from "../glued-number.ts";
import type { ClassifiedText } from "../layout.ts";
import { LETTERS } from "../letters.ts";
import { readNotes } from "../note.ts";

// The notes behind a table that ends within its line.

const NOTE = new RegExp(
  `^(?:notes?\\b:? ?)?(\\\\?[*^†‡#]{1,3}|\\[[a-z0-9]{1,2}\\])[\\s:=–-]{1,4}(?=[${LETTERS}])`,
  "i",
);

/** Where a numbered note begins: at the head, behind the key to a symbol or a heading, or behind the end of another. */
const BEGINS_NOTE = new RegExp(
  `(?:^(?:\\S{1,4} = [a-z ]{2,30}(?: |\\. ))?(?:[Nn]otes?:? )?|[.)] )([1-9])[.)]? (?=[A-Z])(?!${CAPITAL_MONTH})`,
  "g",
);

/** A note alone has its stop near. */
const TO_STOP = /^[^.]{0,200}(?=\.|$)/;

/**
 * The table with the notes that follow it on its last line, of which a number has to stand in the table too; `isLast`: or with
 * those on the lines below, where no other table follows. The offsets are those of the end of what is before the table, of
 * its own end, and of the start of what comes next.
 */
export function withNotes(
  document: ClassifiedText,
  table: PrintedTable,
  [from, told, next]: readonly [from: number, told: number, next: number],
  isLast: boolean,
): PrintedTable {
  const { text, lines } = document;
  const line = lines[table.lastLine - 1] as Line;
  const start = Math.max(from, lines[table.firstLine - 1]?.start ?? 0);
  const said = text.slice(told, Math.min(next, line.end)).trim();
  const numbered = numberedIn(said, line.number);
  if (numbered.length > 0) {
    const numbers = noteNumbersIn(text.slice(start, told));
    if (numbered.some(({ mark }) => numbers.has(mark))) return { ...table, notes: numbered };
  }
  const [head, mark = ""] = NOTE.exec(said) ?? [];
  if (head !== undefined) return { ...table, notes: [{ mark, text: said.slice(head.length), line: line.number }] };
  return isLast ? { ...table, notes: readNotes(document, table.lastLine - 1, start, []) } : table;
}

/** The notes of a text that are numbered one after the other, from 1 on or from the first; one alone goes up to its stop. */
function numberedIn(said: string, line: number): readonly Note[] {
  const found: { readonly mark: string; readonly from: number; readonly at: number }[] = [];
  for (const { 0: head, 1: mark = "", index } of said.matchAll(BEGINS_NOTE))
    if ((index === 0 && found.length === 0) || Number(mark) === Number(found.at(-1)?.mark ?? 0) + 1)
      found.push({ mark, from: index + head.length, at: index + head.lastIndexOf(mark) });
  const [first] = found;
  if (first && found.length === 1) {
    const [text] = TO_STOP.exec(said.slice(first.from)) ?? [];
    return text === undefined ? [] : [{ mark: first.mark, text, line }];
  }
  return found.map(({ mark, from }, at) => ({ mark, text: said.slice(from, found[at + 1]?.at).trim(), line }));
}
