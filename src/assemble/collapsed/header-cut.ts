import { textsOf } from "../text-of.ts";
import { rankBoundaries, startsOf } from "./boundaries.ts";
import { countPeriods, type Piece } from "./piece.ts";
import type { Word } from "./words.ts";

/** The words of a heading, from its first to its last; where it is blank its end is its start. */
export type Heading = Word;

/** A header line cut into the heading over the labels and those over the columns. */
export interface HeaderCut {
  /** Blank where none is printed. */
  readonly corner: Heading;
  readonly columns: readonly Heading[];
  /** How many of the columns are periods. */
  readonly periods: number;
  /** Whether the corner is a noun that stands over labels (`Year`, `Type of offence`). */
  readonly stub: boolean;
  /** Whether nothing but capitals, and how many columns there must be, told where to cut. */
  readonly guessed: boolean;
}

/** Some words as one heading. */
export function headingOf(words: readonly Word[]): Heading {
  const { start, line } = words[0] as Word;
  return { start, end: (words.at(-1) as Word).end, line };
}

/** A blank heading where another stands. */
export function blankAt({ start, line }: Heading): Heading {
  return { start, end: start, line };
}

export function hasCorner({ corner }: HeaderCut): boolean {
  return corner.end > corner.start;
}

/** Cuts pieces into headings that begin at some of them, all over the columns, or the first over the labels. */
export function cutAt(pieces: readonly Piece[], starts: readonly number[], hasCorner: boolean): HeaderCut {
  const headings = starts.map((start, index) => headingOf(pieces.slice(start, starts[index + 1])));
  const [first] = headings as [Heading];
  return {
    corner: hasCorner ? first : blankAt(first),
    columns: hasCorner ? headings.slice(1) : headings,
    periods: countPeriods(pieces),
    stub: false,
    guessed: false,
  };
}

/** Cuts pieces into so many headings over figures, by the plainest rule that gives just as many; null where none does. */
export function cutHeadings(text: string, pieces: readonly Piece[], count: number): HeaderCut | null {
  if (pieces.length < count || count === 0) return null;
  const starts = startsOf(rankBoundaries(text, pieces, { overFigures: true }).at, count);
  const cut = starts && cutAt(pieces, starts.at, false);
  return cut && !holdTwoBands(text, cut.columns) ? { ...cut, guessed: starts.guessed } : null;
}

/** Whether one of some headings is two. */
export const holdTwoBands = (text: string, headings: readonly Heading[]): boolean =>
  textsOf(text, headings).some((heading) => TWO_BANDS.test(heading) || TWO_LETTERS.test(heading));

/** `(a) (b) Fines imposed`: letters that are over headings. */
const TWO_LETTERS = /\([a-z]\) \([a-z]\)/;

/** `Age 15–17 years 18–20 years` */
const TWO_BANDS = /(?:^|\s)\d\d?[-–]\d\d?(?:\s[a-z]{1,12})?\s\d\d?[-–]\d\d?(?:\s|$)/;
