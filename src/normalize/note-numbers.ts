import { noteNumbersIn } from "../assemble/glued-number.ts";
import type { CellsBeingRead } from "../cells.ts";
import { mapped } from "../mapped.ts";
import { once } from "../remember.ts";
import type { Note, PrintedTable } from "../table.ts";
import type { Line } from "../tokenize/line.ts";
import { NUMBERED_NOTE, RAISED_DIGITS, REACH_OF_NOTES } from "../tokenize/note-number.ts";

/** What is looked at of a text before a table's first cell for its header. */
const HEADER = 600;
/** A number at a word or a year among a table's words, of a heading or label of whose note it is. */
const RAISED = /(?:[a-z)%]|\b(?:19|20)\d\d)([1-9¹²³⁴-⁹])(?!\d)/gi;

/** The numbers of a table's notes, any of which may be a digit of its figures; each kind is looked for when it is asked for. */
export interface NoteNumbers {
  /** What stands behind the last cell. */
  readonly told: () => string;
  /** Those of the notes there. */
  readonly below: () => ReadonlySet<string>;
  /** Those that stand at words of the table. */
  readonly raised: () => ReadonlySet<string>;
  /** Those of the notes below that stand at no word. */
  readonly own: () => ReadonlySet<string>;
}

export function noteNumbersOf({ text, starts, ends }: CellsBeingRead): NoteNumbers {
  const told = once(() => {
    const end = ends.reduce((last, its) => Math.max(last, its), 0);
    return text.slice(end, end + REACH_OF_NOTES);
  });
  const below = once(() => new Set(Array.from(told().matchAll(NUMBERED_NOTE), ([, digit]) => digit as string)));
  const raised = once(() => {
    const words = text.slice(Math.max(0, (starts[0] ?? 0) - HEADER), ends.at(-1) ?? 0);
    return new Set(Array.from(words.matchAll(RAISED), ([, digit = ""]) => plainDigit(digit)));
  });
  return { told, below, raised, own: once(() => new Set([...below()].filter((digit) => !raised().has(digit)))) };
}

const plainDigit = (digit: string): string => {
  const raised = RAISED_DIGITS.indexOf(digit);
  return raised < 0 ? digit : String(raised);
};

/** A figure that may have the number of a note for its first digit, or for its last. */
export const MARK_BEFORE = /^(?<digit>[1-9])(?<rest>\d[\d,]{0,12}(?:\.\d{1,4})?)$/;
export const MARK_BEHIND = /^(?<rest>\d[\d,]{0,12}(?:\.\d{1,4})?)(?<digit>[1-9])$/;

/** Such a digit, and what is left of the figure without it. */
export interface Marked {
  readonly digit: string;
  readonly rest: number;
}

export function readMarked(raw: string, mark: RegExp): Marked | null {
  const { digit, rest } = mark.exec(raw)?.groups ?? {};
  return digit && rest ? { digit, rest: Number(rest.replaceAll(",", "")) } : null;
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

/** What is counted, in the plural, with a digit; or any word with several. `Class1` and `Status2` may have numbers of their own. */
const SURELY_GLUED = /(?<=([a-z]{3,30}(?<!s)(?<!u)(?<!i)s))[1-9]$|(?<=[a-z]{3})[1-9](?:,[1-9]){1,4}$/;

/**
 * Marks with the numbers that stand behind headings or labels whose notes are not there, as where an excerpt ends in the
 * table: nothing in the plural is numbered with one number alone.
 */
export function withUnexplained(marks: readonly string[], texts: readonly string[]): readonly string[] {
  const numbers = new Map<string, Set<string>>();
  const found = new Set<string>();
  for (const text of texts) {
    const last = text.charAt(text.length - 1);
    const [its, word] = (last >= "1" && last <= "9" && SURELY_GLUED.exec(text)) || [];
    if (its === undefined) continue;
    if (word === undefined) for (const number of its.split(",")) found.add(number);
    else numbers.set(word, (numbers.get(word) ?? new Set()).add(its));
  }
  for (const its of numbers.values()) if (its.size === 1) for (const number of its) found.add(number);
  return found.size > 0 ? [...marks, ...found] : marks;
}
