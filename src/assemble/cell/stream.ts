import { isFigureLike, readFigure } from "../../figure/figure.ts";
import { seeThroughMarkup } from "../../figure/figure-markup.ts";
import { MONTH } from "../../month-name.ts";
import { readLabelPeriod } from "../../period/period.ts";
import type { Line } from "../../tokenize/line.ts";
import type { TokenizedText } from "../../tokenize/tokenize.ts";
import { isInBrackets } from "../in-brackets.ts";
import { stripMarkup } from "../markup.ts";
import { onceADocument } from "../once-a-line.ts";
import { textOf } from "../text-of.ts";

/**
 * What a cell that stands alone can be. `figure`: a value, hardly a label; `year`: `2019`, a label, a heading or a value;
 * `word`: `Unknown`, `Not recorded`, `0-4`, a label or a value; `period` and `text`: a label or a heading, hardly a value;
 * `standIn`: `None`, `N/A`, `<18`, a figure or a word as `taking` says.
 */
export type CellKind = "blank" | "figure" | "year" | "word" | "standIn" | "period" | "text";

/** A cell met on its own, not yet known to which row and column it belongs. */
export interface StreamCell {
  /** Offsets of its text; equal where it is blank. */
  readonly start: number;
  readonly end: number;
  /** Number of the line where it begins, and of the last that belongs to it or to its mark. */
  readonly line: number;
  readonly lastLine: number;
  readonly kind: CellKind;
  /** The whole number that is printed, without separators, as years and ages are; null where there is none. */
  readonly number: number | null;
  /** How many blank cells the blank lines before it may stand for. */
  readonly blanks: number;
  /** How many cells the line that it begins on holds, where it is the first of several; else 0. */
  readonly rowOfLine: number;
  /** Whether it lacks the mark that the cells beside it have: the first part of a label, more likely than a section. */
  readonly isOpen: boolean;
  /** Whether it stands for no cell of its own, but for what a merged cell before it covers of its row. */
  readonly isCovered: boolean;
  readonly afterPageBreak: boolean;
}

/** The cells of a text in their order, read no further than they are asked for. */
export interface CellStream {
  /** The text that its cells' offsets point into. */
  readonly text: string;
  /** Whether a blank cell leaves a mark, so that rows of one table have all their cells. */
  readonly marked: boolean;
  /** The cell with this index; undefined where there are no more. */
  readonly at: (index: number) => StreamCell | undefined;
}

/** What the cell with an index says; nothing where there is none. */
export function textAt({ text, at }: CellStream, index: number): string {
  return textOf(text, at(index));
}

/** The cells from one index up to another; all are there. */
export function cellsIn({ at }: CellStream, from: number, to: number): readonly StreamCell[] {
  return Array.from({ length: to - from }, (_, index) => at(from + index) as StreamCell);
}

/** Whether all cells from one index up to another are of a kind; one that there is not is undefined. */
export function areAll(
  { at }: CellStream,
  from: number,
  to: number,
  isOfKind: (cell: StreamCell | undefined) => boolean,
): boolean {
  for (let index = from; index < to; index++) if (!isOfKind(at(index))) return false;
  return true;
}

/** What `None`, `N/A`, `<18` can be taken for: a figure that is hidden or none, or a word like others. */
export type StandsInFor = "figure" | "word";

/** The stream with what stands in for figures taken for figures, or for words. */
export function taking(stream: CellStream, kind: StandsInFor): CellStream {
  const { text, marked } = stream;
  let taken: StreamCell[] | null = null;
  return {
    text,
    marked,
    at: (index) => {
      const cell = stream.at(index);
      if (cell?.kind !== "standIn") return cell;
      taken ??= [];
      taken[index] ??= { ...cell, kind };
      return taken[index];
    },
  };
}

/** Makes a stream of what `read` appends to the cells; it says with false that there is no more. */
export function streamOf(text: string, marked: boolean, read: (cells: StreamCell[]) => boolean): CellStream {
  const cells: StreamCell[] = [];
  let more = true;
  return {
    text,
    marked,
    at: (index) => {
      while (more && cells.length <= index) more = read(cells);
      return cells[index];
    },
  };
}

const LONGEST_LABEL_OF_PERIOD = 40;

/** `60+`, `0-4`, `£2,000+`: a band, or a figure that is hidden. */
const AGE_BAND = /^(?:\d{1,3} ?(?:\+|[-–] ?\d{1,3})|£\d[\d,]{0,10} ?\+)$/;
/** `2021 %`: a heading over shares, and no share. */
const SHARES_OF_YEAR = /^(?:19|20)\d\d ?%$/;
/** `None`, `N/A`, `fewer than 5`, `<18`, `0 to 4`: labels and headings at times. */
const STANDS_IN = /^(?:[a-z]|[<>≤≥] ?\d{1,3}$|\d{1,3} to \d)/i;
/** `(5)44,517`, `(1)-`: a figure, or a dash for one, behind the mark of a note. */
const MARKED = /^\(\d{1,2}\)(?:£?\d[\d,.]{0,15}|[-–—])$/;
/** `8m 12s`, `3 days`, `1 hr 20 mins`: how long something took, or a label. */
const DURATION =
  /^(?=\d)(?:\d{1,4}(?:\.\d{1,2})? ?(?:[dhms]|(?:day|hr|hour|min|minute|sec|second|week|month)s?)\b ?){0,4}$/i;
/** `c. £900k`, `approx 250`: a figure that is not exact, or a label. */
const INEXACT = /^(?:c|ca|circa|approx|approximately|about|around|est)\.? ?£?\d[\d,.]{0,12} ?(?:[km]|bn|million)?$/i;
/** `120 p`, `120p`: a figure with a letter that no key explains, or a label; `34B` is a class of offences. */
const FLAGGED = /^£?\d[\d,]{0,12}(?:[a-z]| [A-Za-z])$/;
/** `S40`, `Section 40(2)`: the section of the Act by which a figure is withheld. */
const SECTION = /^s(?:ec(?:tion|\.)?|\.)? ?\d{2}(?:\(\d[a-z]?\)){0,2}$/i;
/** `2019`, `2021*`, `2021 (1)`, `2022 (p)`: a year, perhaps with a note's mark or a flag. */
const YEAR = /^[12]\d{3}(?:[*^†‡§#¹²³⁴]{1,3}| ?\((?:\d{1,2}|[rpe])\)| ?\[[rpe]\])?$/;

/** `6 Sep 20`: a cell that is a day by itself, though among others it could be `6 Sep` and its figure. */
const DAY_OF_YEAR = new RegExp(`^(?:[12]?\\d|3[01])(?:st|nd|rd|th)? ${MONTH} \\d\\d$`, "i");
const MARK_AT_END = /(?:[*^†‡]{1,3}|\( ?\d{1,2} ?\))$/;

const isRough = (text: string): boolean => [DURATION, INEXACT, FLAGGED, SECTION].some((pattern) => pattern.test(text));

/** What a cell's text can be. */
export function kindOf(printed: string): CellKind {
  const text = seeThroughMarkup(printed);
  if (text === "") return "blank";
  if (AGE_BAND.test(text)) return "word";
  if (isInBrackets(text) || MARKED.test(text)) return "figure";
  if (SHARES_OF_YEAR.test(text)) return "period";
  if (isFigureLike(text)) {
    if (YEAR.test(text) && readLabelPeriod(text.slice(0, 4))) return "year";
    return STANDS_IN.test(text) ? "standIn" : "figure";
  }
  // `2023/24*`, `2004-05( 2)`: a footnote's mark is no part of the period.
  if (text.length <= LONGEST_LABEL_OF_PERIOD && readLabelPeriod(stripMarkup(text).replace(MARK_AT_END, "")))
    return "period";
  if (DAY_OF_YEAR.test(text)) return "period";
  // `18 to 24` hides no figure: it is a label.
  if (/\d/.test(text)) return isRough(text) ? "word" : "text";
  // `One` is as often a heading.
  const { status } = readFigure(text);
  return status === "unreadable" || status === "blank" || status === "reported" ? "text" : "word";
}

/** Where a cell stands, beyond its text. */
export interface CellPlace {
  /** Number of the line where it begins. */
  readonly line: number;
  /** The last line that belongs to it; where it begins, if not said. */
  readonly lastLine?: number;
  readonly blanks?: number;
  readonly rowOfLine?: number;
  readonly isOpen?: boolean;
  readonly isCovered?: boolean;
  readonly afterPageBreak?: boolean;
}

/** Makes the cell that stands from `start` to `end`; `kind` where it is known already. */
export function cellAt(text: string, start: number, end: number, place: CellPlace, kind?: CellKind): StreamCell {
  const { line, lastLine = line, blanks = 0, rowOfLine = 0 } = place;
  const { isOpen = false, isCovered = false, afterPageBreak = false } = place;
  const known = kind ?? kindOf(text.slice(start, end));
  const number = known === "year" || known === "figure" ? numberIn(text, start, end, known) : null;
  return { start, end, line, lastLine, kind: known, number, blanks, rowOfLine, isOpen, isCovered, afterPageBreak };
}

/** The short whole number of a cell, behind its markup; of a year without the mark of a note. */
function numberIn(text: string, start: number, end: number, kind: "year" | "figure"): number | null {
  if (!MARKUP.includes(text.charAt(start))) return shortNumber(text, start, kind === "year" ? start + 4 : end);
  const seen = seeThroughMarkup(text.slice(start, end));
  return shortNumber(seen, 0, kind === "year" ? 4 : seen.length);
}

/** What markup begins with. */
const MARKUP = "<*_";

/** The whole number that is printed in no more than four digits; null where it is something else. */
function shortNumber(text: string, start: number, end: number): number | null {
  if (end - start > 4 || end === start) return null;
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return null;
    number = 10 * number + digit;
  }
  return number;
}

const KINDS: readonly CellKind[] = ["blank", "figure", "year", "word", "standIn", "period", "text"];
/**
 * The kinds of the cells that fill a line each, by the document's lines. Where a table may begin is tried line by line,
 * and each try looks at the lines that follow, so that each line would be read many times.
 */
const kindsByLine = onceADocument((lines: readonly Line[]) => new Uint8Array(lines.length + 1));

/** The kind of the one cell that a line holds, from `start` to `end`. */
export function kindOfLine({ text, lines }: TokenizedText, line: number, start: number, end: number): CellKind {
  const kinds = kindsByLine(lines);
  const known = kinds[line] as number;
  if (known > 0) return KINDS[known - 1] as CellKind;
  const kind = kindOf(text.slice(start, end));
  kinds[line] = KINDS.indexOf(kind) + 1;
  return kind;
}

/** Whether a cell can stand under a column. */
export function isValue(cell: StreamCell | undefined): boolean {
  const kind = cell?.kind;
  return kind === "figure" || kind === "blank" || kind === "year" || kind === "word";
}

/** Whether a cell is words: a label, a heading, or a text where a figure should be. */
export function isTextual(cell: StreamCell | undefined): boolean {
  return cell?.kind === "text" || cell?.kind === "period";
}

/** Whether a cell is a period, and may head a column or label a row. */
export function isPeriod(cell: StreamCell | undefined): boolean {
  return cell?.kind === "period" || cell?.kind === "year";
}

/** Whether two cells are years, one the year after the other. */
export function areNextYears(one: StreamCell | undefined, other: StreamCell | undefined): boolean {
  return one?.kind === "year" && other?.kind === "year" && Math.abs((one.number ?? 0) - (other.number ?? 0)) === 1;
}

/** Whether the cells from one index up to another are years, each next to the one before. */
export function areYearsInOrder({ at }: CellStream, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (index === from ? at(index)?.kind !== "year" : !areNextYears(at(index - 1), at(index))) return false;
  return true;
}
