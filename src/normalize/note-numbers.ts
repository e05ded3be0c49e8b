import type { CellsBeingRead } from "../cells.ts";
import { NUMBERED_NOTE, RAISED_DIGITS, REACH_OF_NOTES } from "../tokenize/note-number.ts";

/** What is looked at of a text before a table's first cell for its header. */
const HEADER = 600;
/** A number at a word or a year among a table's words, of a heading or label of whose note it is. */
const RAISED = /(?:[a-z)%]|\b(?:19|20)\d\d)([1-9¹²³⁴-⁹])(?!\d)/gi;

/** The numbers of the notes behind a table's last cell. */
export function notesBelow({ text, ends }: CellsBeingRead): ReadonlySet<string> {
  const end = ends.reduce((last, its) => Math.max(last, its), 0);
  return new Set(
    Array.from(text.slice(end, end + REACH_OF_NOTES).matchAll(NUMBERED_NOTE), ([, digit]) => digit as string),
  );
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
