import { mapped } from "../../../mapped.ts";
import { TIMES } from "../../collapsed/boundaries.ts";
import { headingOf } from "../../collapsed/header-cut.ts";
import { isPeriodText } from "../../collapsed/period-words.ts";
import { countPeriods, cutHeaderPieces, type Piece } from "../../collapsed/piece.ts";
import { type Word, wordsOf } from "../../collapsed/words.ts";
import { isCornerLike } from "../../corner.ts";
import type { ClassifiedText } from "../../layout.ts";
import { beginsSmall } from "../../letters.ts";
import { repeatOf } from "../../recurring.ts";
import { textOf, textsOf } from "../../text-of.ts";
import { isOpenHeading, isUnfinished, startsInside } from "../../wrapped.ts";
import { levelsOf } from "../levels.ts";

// A header of which some headings have lines of their own and others share one. How many columns there are is known from
// the rows; a header is laid where that leaves one way to part what shares a line.

/** A header over its columns, from the top; null where nothing stands. */
export interface LaidHeader {
  readonly corner: Word | null;
  readonly levels: readonly (readonly (Word | null)[])[];
  /** Whether any of its cells share a line. */
  readonly isShared: boolean;
}

type Cells = Omit<LaidHeader, "isShared">;

/** What stands on a line of a header, or on two that are one heading. */
interface SharedHeading extends Word {
  /** The cells that surely share its line; null where nothing tells that several do. */
  readonly sure: readonly Word[] | null;
  /** The cells that it has if each capital begins one. */
  readonly capitals: readonly Word[];
  /** Whether it is written in small letters between those capitals, so that each begins a heading. */
  readonly isPlain: boolean;
}

/** What is found of a header: how it lies; that several cells share its lines, and not how; or nothing of that kind. */
export type HeaderFound = LaidHeader | "undecided" | null;

/** Lays the lines of a header over so many columns; where they cannot be, with what begins inside a heading put to the one above. */
export function layHeader(document: ClassifiedText, lines: readonly number[], columns: number): HeaderFound {
  const { text } = document;
  const headings = headingsOf(document, lines, false);
  const found = layHeadings(text, headings, columns);
  if (found !== null && found !== "undecided") return found;
  const whole = headingsOf(document, lines, true);
  const laid = whole.length < headings.length ? layHeadings(text, whole, columns) : null;
  return laid === null || laid === "undecided" || laid.corner === null ? found : { ...laid, isShared: true };
}

function layHeadings(text: string, headings: readonly SharedHeading[], columns: number): HeaderFound {
  const plain = cellsOf(headings);
  const isShared = plain.length > headings.length;
  const literal = lay(text, plain, columns);
  const [first] = headings;
  // A title may stand where a heading would.
  const mayBeTitle = literal !== null && literal.corner === null && first?.sure === null;
  if (literal && !(mayBeTitle && beginsLater(text, headings, columns))) return { ...literal, isShared };
  const cut = literal ? null : layCut(text, headings, columns);
  if (cut) return cut === "doubtful" ? "undecided" : { ...cut, isShared: true };
  return isShared || isBehindTitle(text, headings) || beginsLater(text, headings, columns) ? "undecided" : null;
}

const cellsOf = (headings: readonly SharedHeading[]): readonly Word[] =>
  headings.flatMap((heading) => heading.sure ?? [heading]);

/** Titles, and what announces an answer. */
const MOST_TITLES = 3;

/** Whether a header of which several cells share lines begins with a heading behind the first. */
function beginsLater(text: string, headings: readonly SharedHeading[], columns: number): boolean {
  const isOneByOne = headings.length === columns + 1 && !headings.some(({ sure }) => sure) && !isDated(text, headings);
  for (let from = 1; from <= MOST_TITLES && from < headings.length; from++) {
    const own = headings.slice(from);
    const laid = cellsOf(own).length > own.length ? lay(text, cellsOf(own), columns) : layCut(text, own, columns);
    // As many lines as a row has cells are rather the headings one by one than titles over two.
    if (laid && laid !== "doubtful" && !(isOneByOne && laid.corner === null)) return true;
  }
  return false;
}

/** A title says when, more often than a heading over labels. */
const isDated = (text: string, [first]: readonly SharedHeading[]): boolean =>
  first !== undefined && /\b(?:19|20)\d\d\b/.test(wordsIn(text, first));

/** Whether a heading over labels stands behind titles, of which none is a period, and before lines that several cells share. */
function isBehindTitle(text: string, headings: readonly SharedHeading[]): boolean {
  const corner = headings.findIndex((heading) => isPlainCorner(wordsIn(text, heading)));
  if (corner < 1 || corner > MOST_TITLES) return false;
  const titles = headings.slice(0, corner);
  if (titles.some((heading) => isPeriodText(wordsIn(text, heading)))) return false;
  return headings.slice(corner + 1).some(({ capitals }) => capitals.length > 1);
}

/** Whether a text is one word that stands over labels. */
const isPlainCorner = (words: string): boolean => isCornerLike(words) && !words.includes(" ");

/** The header with lines cut at their capitals, where there is but one way to have as many cells as it takes. */
function layCut(text: string, headings: readonly SharedHeading[], columns: number): Cells | "doubtful" | null {
  const shared = headings.filter(({ sure, capitals }) => sure === null && capitals.length > 1);
  if (shared.length === 0) return null;
  const all = headings.flatMap(({ sure, capitals }) => sure ?? capitals);
  const laid = lay(text, all, columns);
  if (!laid) return null;
  const isTold = laid.corner !== null || shared.every(({ isPlain }) => isPlain) || laid.levels.length > 1;
  return isTold ? laid : "doubtful";
}

/** The cells of a header over so many columns, with one over the labels or none, or in levels; null where they are none. */
function lay(text: string, cells: readonly Word[], columns: number): Cells | null {
  const texts = mapped(cells, (cell) => wordsIn(text, cell));
  const [first, second] = texts;
  if (first === undefined) return null;
  const isCorner = isCornerLike(first);
  if (texts.some(isOpenHeading)) return null;
  if (!isCorner && second !== undefined && isCornerLike(second)) return null;
  if (cells.length === columns + 1 && isCorner) return { corner: cells[0] as Word, levels: [cells.slice(1)] };
  if (cells.length === columns) return isCorner || texts.some(isPlainCorner) ? null : { corner: null, levels: [cells] };
  const found = cells.length > columns + 1 ? levelsOf(texts, columns) : null;
  return found === null || found.isGuessed
    ? null
    : {
        corner: cells[found.corner] ?? null,
        levels: mapped(found.levels, (level) => mapped(level, (at) => cells[at] ?? null)),
      };
}

/** The headings of some lines; a blank line ends each, or may stand inside. */
function headingsOf(document: ClassifiedText, lines: readonly number[], overBlanks: boolean): readonly SharedHeading[] {
  const { text } = document;
  const found: (readonly Word[])[] = [];
  lines.forEach((index, at) => {
    const words = wordsOf(document, index);
    if (words.length === 0) return;
    const before = found.at(-1);
    // Behind a blank line, a remark in brackets may be on all that stands above.
    const mayGoOn = overBlanks && document.text.charAt(words[0]?.start ?? 0) !== "(";
    const isNext = before && (mayGoOn || lines[at - 1] === index - 1);
    // `as at 31/03/2018`, with another such line above or below it, is a heading of its own.
    const next = wordsOf(document, lines[at + 1] ?? lines[at - 1] ?? index);
    const isDate = isPeriodOn(text, words) && (isPeriodOn(text, before ?? []) || isPeriodOn(text, next));
    if (isNext && !isDate && (isOneHeading(text, before, words) || (overBlanks && isRestOf(text, before, words))))
      found[found.length - 1] = [...before, ...words];
    else found.push(words);
  });
  return mapped(found, (words) => headingOn(text, words));
}

const isPeriodOn = (text: string, words: readonly Word[]): boolean =>
  words.length > 0 && isPeriodText(wordsIn(text, headingOf(words)));

/** `1,000` below `Rate per`, `44(1)` below `under section`: no heading by itself, as `2019 / Men` is. */
function isRestOf(text: string, above: readonly Word[], words: readonly Word[]): boolean {
  const rest = wordsIn(text, headingOf(words));
  if (isOpenHeading(wordsIn(text, headingOf(above)))) return true;
  return NUMBER_ALONE.test(rest) && !YEAR.test(rest) && !isPeriodText(rest);
}

/** No `4+ bed`, `31 March`: words behind a number make a heading. */
const NUMBER_ALONE = /^\d\S*$/;

const YEAR = /^(?:19|20)\d\d\b/;

/** `Grand` over `Total` */
const GRAND = /\bgrand$/i;
const TOTAL = /^total\b/i;

/** Whether a line goes on with the heading that ends the one above. */
function isOneHeading(text: string, above: readonly Word[], words: readonly Word[]): boolean {
  const before = wordsIn(text, headingOf(above));
  const rest = wordsIn(text, headingOf(words));
  return startsInside(rest) || isUnfinished(before) || (GRAND.test(before) && TOTAL.test(rest));
}

function headingOn(text: string, words: readonly Word[]): SharedHeading {
  const pieces = cutHeaderPieces(text, words);
  const capitals = atCapitals(text, pieces);
  const isPlain = capitals.every(({ start }, at) => {
    const before = at > 0 ? words.filter((word) => word.start < start).at(-1) : undefined;
    return !before || beginsSmall(text.slice(before.start, before.end));
  });
  return { ...headingOf(words), sure: sureCells(text, words, pieces), capitals, isPlain };
}

/** Periods beside each other, with what stands between and around them; or words that come again. */
function sureCells(text: string, words: readonly Word[], pieces: readonly Piece[]): readonly Word[] | null {
  const periods = countPeriods(pieces);
  const others = pieces.length - periods;
  if (isPeriodText(wordsIn(text, headingOf(words)))) return null;
  if (periods > 1)
    return others <= 1 || pieces.every((piece) => piece.kind === "period" || !beginsSmall(textOf(text, piece)))
      ? atCapitals(text, pieces)
      : null;
  const texts = textsOf(text, words);
  const corner = isPlainCorner(texts[0] ?? "") ? 1 : 0;
  const each = repeatOf(corner > 0 ? texts.slice(1) : texts);
  if (each === 0) return null;
  const times = (words.length - corner) / each;
  const cells = atCapitals(text, pieces);
  return (cells.length - corner) % times === 0 && cells.length - corner > times ? cells : null;
}

/** Whether a word begins no heading: a small letter, a number, the letter of `Wing A`. */
const isRest = (words: string): boolean => startsInside(words) || !/[A-Za-z]/.test(words) || words.length === 1;

/** What begins at each period and each capital. */
function atCapitals(text: string, pieces: readonly Piece[]): readonly Word[] {
  const cells: Word[] = [];
  // `Autumn 2021`
  const isDated = countPeriods(pieces) === 1 && pieces.at(-1)?.kind === "period";
  let before: Piece | undefined;
  for (const piece of pieces) {
    const words = text.slice(piece.start, piece.end);
    const last = cells.at(-1);
    const above = last ? text.slice(last.start, last.end) : "";
    const goesOn =
      last !== undefined &&
      (piece.kind === "period"
        ? isDated
        : before?.kind !== "period" &&
          !(/^\d/.test(words) && TIMES.test(textOf(text, before))) &&
          (isRest(words) || isUnfinished(above) || GRAND.test(above)));
    if (goesOn) cells[cells.length - 1] = { ...last, end: piece.end };
    else cells.push({ start: piece.start, end: piece.end, line: piece.line });
    before = piece;
  }
  return cells;
}

function wordsIn(text: string, { start, end }: Word): string {
  return text.slice(start, end).replace(/\s+/g, " ");
}
