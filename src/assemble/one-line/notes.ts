import { CAPITAL_MONTH } from "../../month-name.ts";
import { once } from "../../remember.ts";
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

/** `1 Up to 31 May 2007. Notes: …`: the first of several notes, up to its stop. */
const NUMBERED_NOTE = /^([1-9])[.)]? (?=[A-Z][^.]{0,200}(?:\.|$))/;

/** Where a note of several begins: at the head, behind the key to a symbol or a heading, or behind the end of another. */
const BEGINS_NOTE = new RegExp(
  `(?:^(?:\\S{1,4} = [a-z ]{2,30}(?: |\\. ))?(?:[Nn]otes?:? )?|[.)] )([1-9])[.)]? (?=[A-Z])(?!${CAPITAL_MONTH})`,
  "g",
);
const FEWEST_NUMBERED = 2;

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
  const several = numberedIn(said, line.number);
  const numbers = once(() => noteNumbersIn(text.slice(start, told)));
  if (several.length >= FEWEST_NUMBERED && several.some(({ mark }) => numbers().has(mark)))
    return { ...table, notes: several };
  const number = NUMBERED_NOTE.exec(said);
  const isPointedAt = number && numbers().has(number[1] ?? "");
  const mark = isPointedAt ? number : NOTE.exec(said);
  if (!mark) return isLast ? { ...table, notes: readNotes(document, table.lastLine - 1, start, []) } : table;
  const own = said.slice(mark[0].length);
  const note: Note = {
    mark: mark[1] as string,
    text: isPointedAt ? own.replace(/\..*$/s, "") : own,
    line: line.number,
  };
  return { ...table, notes: [note] };
}

/** The notes of a text that are numbered one after the other from 1 on. */
function numberedIn(said: string, line: number): readonly Note[] {
  const found: { readonly mark: string; readonly from: number; readonly at: number }[] = [];
  for (const { 0: head, 1: mark = "", index } of said.matchAll(BEGINS_NOTE))
    if (mark === `${found.length + 1}`)
      found.push({ mark, from: index + head.length, at: index + head.lastIndexOf(mark) });
  return found.map(({ mark, from }, at) => ({ mark, text: said.slice(from, found[at + 1]?.at).trim(), line }));
}
