import { RAISED_DIGITS } from "../../tokenize/note-number.ts";
import { textOf } from "../text-of.ts";
import { type Group, labelText } from "./group.ts";
import { asksForNumber } from "./label-number.ts";
import type { Piece } from "./piece.ts";
import { readsOn } from "./prose.ts";

const MARK = /^(?:[1-9]|[*^†‡§#])$/;
const ROWS_BEFORE = 2;
const FEWEST_WORDS = 2;

/** Gives the mark of a note behind the last row of a table to the note: `Theft 12 40 Arson 3 5 1 Provisional figures`. */
export function partMarks(text: string, groups: readonly Group[]): readonly Group[] {
  const at = groups.findIndex((_, index) => endsInMark(text, groups, index));
  if (at < 0) return groups;
  const row = groups[at] as Group;
  const note = groups[at + 1] as Group;
  const mark: Piece = { ...(row.figures.at(-1) as Piece), kind: "word" };
  const parted = [
    { words: row.words, figures: row.figures.slice(0, -1) },
    { words: [mark, ...note.words], figures: note.figures },
  ];
  return [...groups.slice(0, at), ...parted, ...groups.slice(at + 2)];
}

/** Whether a row has one figure more than those before, a mark before words, behind which no more rows come. */
function endsInMark(text: string, groups: readonly Group[], at: number): boolean {
  const row = groups[at] as Group;
  const next = groups[at + 1];
  const columns = row.figures.length - 1;
  const mark = row.figures.at(-1);
  if (!mark || !next || columns < 1 || at < ROWS_BEFORE) return false;
  if (!MARK.test(textOf(text, mark))) return false;
  const isNote = next.words.length >= FEWEST_WORDS || labelText(text, next).endsWith(".");
  if (!isNote && !standsBefore(text, groups, mark)) return false;
  if (next.words[0]?.line !== mark.line) return false;
  if (groups.slice(at - ROWS_BEFORE, at).some(({ figures }) => figures.length !== columns)) return false;
  // Of one figure, sentences have as many.
  const isRow = (group: Group): boolean =>
    group.figures[0]?.line === mark.line &&
    group.figures.length >= columns &&
    (columns > 1 || !readsOn(labelText(text, group)));
  if (groups.slice(at + 1).some(isRow)) return false;
  return asksForNumber(labelText(text, row)) === "no";
}

/** Whether the mark of a note stands, raised or behind a word, before the place where it stands alone. */
function standsBefore(text: string, [first]: readonly Group[], piece: Piece): boolean {
  const mark = textOf(text, piece);
  const { start } = piece;
  const from = first?.words[0]?.start ?? start;
  const before = text.slice(from, start);
  const raised = RAISED_DIGITS[Number(mark)];
  return raised === undefined ? before.includes(`${mark} `) : before.includes(raised) || isBehindWord(before, mark);
}

/** Whether a digit stands right behind a word that ends there. */
function isBehindWord(text: string, digit: string): boolean {
  for (let at = text.indexOf(`${digit} `); at >= 0; at = text.indexOf(`${digit} `, at + 1))
    if (BEHIND_WORD.test(text.slice(Math.max(0, at - 3), at))) return true;
  return false;
}

const BEHIND_WORD = /[a-z]{2}[a-z)]$/;
