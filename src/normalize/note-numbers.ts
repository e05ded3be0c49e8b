import { noteNumbersIn } from "../assemble/glued-number.ts";
import type { CellsBeingRead } from "../cells.ts";
import { mapped } from "../mapped.ts";
import type { Note, PrintedTable } from "../table.ts";
import type { Line } from "../tokenize/line.ts";
import { NUMBERED_NOTE, RAISED_DIGITS, REACH_OF_NOTES } from "../tokenize/note-number.ts";

/** What is looked at of a text before a table's first cell for its header. */
const HEADER = 600;
/** A number at a word or a year among a table's words, of a heading or label of whose note it is. */
const RAISED = /(?:[a-z)%]|\b(?:19|20)\d\d)([1-9¹²³⁴-⁹])(?!\d)/gi;

/** The numbers of the notes behind a table's last cell; without those of what is none, as a pattern says. */
export function notesBelow({ text, ends }: CellsBeingRead, none?: RegExp): ReadonlySet<string> {
  const end = ends.reduce((last, its) => Math.max(last, its), 0);
  const below = text.slice(end, end + REACH_OF_NOTES);
  const told = none ? below.replace(none, "") : below;
  return new Set(Array.from(told.matchAll(NUMBERED_NOTE), ([, digit]) => digit as string));
}

/** The numbers of notes that stand at words of a table. */
export function raisedNumbers({ text, starts, ends }: CellsBeingRead): ReadonlySet<string> {
  const words = text.slice(Math.max(0, (starts[0] ?? 0) - HEADER), ends.at(-1) ?? 0);
  return new Set(
    Array.from(words.matchAll(RAISED), ([, digit = ""]) => {
      const raised = RAISED_DIGITS.indexOf(digit);
      return raised < 0 ? digit : String(raised);
    }),
  );
}

/**
 * The marks of a table's notes: those that are printed, and where the text ends among them, or behind the table, the numbers
 * that stand at its words, as those of `Board1` and `Agency2` do: their notes were cut off.
 */
export function marksOf(text: string, lines: readonly Line[], table: PrintedTable): readonly string[] {
  const { notes, firstLine, lastLine } = table;
  const marks = mapped(notes, ({ mark }) => mark);
  const last = notes.at(-1);
  const lastNumber = last ? numberOf(last) : 0;
  const end = lines[(last?.line ?? lastLine) - 1]?.end ?? 0;
  if (lastNumber === null || text.slice(end, end + REACH_OF_NOTES).trim() !== "") return marks;
  const from = Math.max(0, (lines[firstLine - 1]?.start ?? 0) - HEADER);
  if (end - from > LONGEST_EXCERPT) return marks;
  const numbers = noteNumbersIn(text.slice(from, lines[lastLine - 1]?.end));
  const cut = [...numbers].filter((number) => Number(number) > lastNumber && Number(number) <= MOST_NOTES);
  // Without a note, one number may be part of a name; two that begin with 1 are not.
  if (!last && (cut.length < 2 || !cut.every((_, at) => numbers.has(`${at + 1}`)))) return marks;
  return [...marks, ...cut];
}

const MOST_NOTES = 9;
/** Of the table that an excerpt's end may cut from its notes, in characters; an export that is longer is whole. */
const LONGEST_EXCERPT = 40_000;

const numberOf = ({ mark }: Note): number | null => (/^\d$/.test(mark) ? Number(mark) : null);
