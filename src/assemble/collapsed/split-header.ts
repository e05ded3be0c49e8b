import { isMoney, unitAlone } from "../../figure/unit.ts";
import { CAPITALS, SMALL_LETTERS } from "../letters.ts";
import { textOf, textsOf } from "../text-of.ts";
import { readTotalLabel } from "../total-label.ts";
import {
  CAPITAL,
  isStubNoun,
  LIKELY,
  MEASURE,
  MEASURED,
  piecesOfStub,
  rankBoundaries,
  SURE,
  startsHeading,
} from "./boundaries.ts";
import { stretchesOf } from "./gapped-header.ts";
import { cutHeaderPieces, isPeriodText, type Piece, type Word } from "./piece.ts";

/** In words. */
const LONGEST_STUB = 6;
const THRESHOLDS = [SURE, LIKELY, MEASURED, CAPITAL];

/** A header line cut into the heading over the labels and those over the columns, as stretches of the text. */
export interface HeaderCut {
  /** Empty (its start its end) where none is printed. */
  readonly corner: Stretch;
  readonly columns: readonly Stretch[];
  /** How many of the columns are periods. */
  readonly periods: number;
  /** Whether the corner is a noun that stands over labels (`Year`, `Type of offence`). */
  readonly stub: boolean;
  /** Whether nothing but capitals, and how many columns there must be, told where to cut. */
  readonly guessed: boolean;
}

/** Offsets into the text, with the line on which it begins, from 1. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** From the first of some words to the last. */
export function stretchOf(words: readonly Word[]): Stretch {
  const first = words[0] as Word;
  return { start: first.start, end: (words.at(-1) as Word).end, line: first.line };
}

/**
 * Cuts the words of a header into so many headings, with or without one over the labels. A heading begins at a period, at
 * `Total`, behind the noun that stands over the labels (`Year`, `Offence`), at a capital behind a small letter, and, where
 * that gives too few, at every capital. Null where no such rule gives just as many.
 */
export function splitHeader(text: string, words: readonly Word[], columns: number): HeaderCut | null {
  const cut = cutHeader(text, words, columns);
  return cut && partsUnit(text, cut) ? null : cut;
}

/** Whether one period is parted from what its figures are in, as if that were a heading, and another is not: `2014 £m 2015`. */
function partsUnit(text: string, { columns, periods }: HeaderCut): boolean {
  if (periods === 0) return false;
  const headings = textsOf(text, columns);
  const parted = headings.filter((heading, at) => isPeriodText(headings[at - 1] ?? "") && isAmountAlone(heading));
  return parted.length > 0 && parted.length < periods;
}

const isAmountAlone = (heading: string): boolean => isMoney(unitAlone(heading) ?? "");

function cutHeader(text: string, words: readonly Word[], columns: number): HeaderCut | null {
  const atGaps = cutAtGaps(text, words, columns);
  if (atGaps) return atGaps;
  const pieces = withNumbers(text, cutHeaderPieces(text, words));
  const named = withNames(text, pieces);
  if (named !== null) return cutPlainest(text, named, columns) ?? partedFrom(text, cutPlainest(text, pieces, columns));
  return (
    cutPlainest(text, pieces, columns) ??
    besideShares(text, words, pieces, columns) ??
    besidePeriods(text, pieces, columns, "before") ??
    besidePeriods(text, pieces, columns, "behind") ??
    cutPlainest(text, withUnits(text, pieces), columns) ??
    cutBehindUnits(text, pieces, columns) ??
    cutAtGlue(text, words, columns)
  );
}

/**
 * `Arrests 2019 Arrests 2020 Charges 2019`: each period with the words before it as one heading, where words between two
 * periods stand before the first of them as well; null where none do.
 */
function withNames(text: string, pieces: readonly Piece[]): readonly Piece[] | null {
  const periods = pieces.flatMap(({ kind }, index) => (kind === "period" ? [index] : []));
  const lengths = new Map<number, number>();
  for (let at = 1; at < periods.length; at++) {
    const [before, here] = [periods[at - 1] as number, periods[at] as number];
    const length = here - before - 1;
    const from = before - length;
    if (length === 0 || from < 0 || (at > 1 && from <= (periods[at - 2] as number))) continue;
    const name = wordsFrom(text, pieces, before + 1, length);
    if (wordsFrom(text, pieces, from, length) !== name || isBehindAll(text, pieces, periods, name, length)) continue;
    lengths.set(before, length);
    lengths.set(here, length);
  }
  if (lengths.size === 0) return null;
  const joined: Piece[] = [];
  pieces.forEach((piece, index) => {
    const length = lengths.get(index) ?? 0;
    const first = length > 0 ? joined.splice(joined.length - length, length)[0] : undefined;
    joined.push(first ? { ...piece, start: first.start, line: first.line } : piece);
  });
  return joined;
}

/** `2019 outturn 2020 outturn`: the words stand behind the last period too, and not before the first. */
function isBehindAll(
  text: string,
  pieces: readonly Piece[],
  periods: readonly number[],
  name: string,
  length: number,
): boolean {
  const [first, last] = [periods[0] as number, periods.at(-1) as number];
  return (
    wordsFrom(text, pieces, last + 1, length) === name &&
    (first < length || wordsFrom(text, pieces, first - length, length) !== name)
  );
}

function wordsFrom(text: string, pieces: readonly Piece[], from: number, length: number): string {
  return pieces
    .slice(from, from + length)
    .map((piece) => textOf(text, piece))
    .join(" ");
}

/** A cut that leaves no words to the heading over the labels that it makes a heading over a column of as well. */
function partedFrom(text: string, cut: HeaderCut | null): HeaderCut | null {
  const corner = text.slice(cut?.corner.start, cut?.corner.end);
  const isParted = cut?.columns.some((piece) => corner.endsWith(` ${textOf(text, piece)}`));
  return isParted ? null : cut;
}

/** A corner and headings with a gap between each, as many as there must be. */
function cutAtGaps(text: string, words: readonly Word[], columns: number): HeaderCut | null {
  if (columns < 2) return null;
  const [corner, ...over] = stretchesOf(words).map(stretchOf);
  if (!corner || over.length !== columns) return null;
  const periods = over.filter((piece) => isPeriodText(textOf(text, piece))).length;
  return { corner, columns: over, periods, stub: true, guessed: false };
}

/** Where a heading begins right behind the last letter of another: `waitingMedian`, `CautionsPNDs`. */
const GLUE = new RegExp(`[${SMALL_LETTERS})](?=[${CAPITALS}](?:[${SMALL_LETTERS}]{2}|[${CAPITALS}]{2}))`, "g");
/** So many letters stand before it: `McNeil` and `MacNeil` are names. */
const SHORTEST_GLUED = 4;

/** `Patients waitingMedian wait (weeks)`: headings with nothing between them, or with spaces elsewhere only. */
function cutAtGlue(text: string, words: readonly Word[], columns: number): HeaderCut | null {
  if (columns < 2) return null;
  const stretches: Stretch[] = [];
  let { start, line } = words[0] ?? { start: 0, line: 0 };
  let end = start;
  for (const word of words) {
    for (const { index } of textOf(text, word).matchAll(GLUE)) {
      if (index + 1 < SHORTEST_GLUED && text.charAt(word.start + index) !== ")") continue;
      stretches.push({ start, end: word.start + index + 1, line });
      start = word.start + index + 1;
      line = word.line;
    }
    end = word.end;
  }
  stretches.push({ start, end, line });
  const surplus = stretches.length - columns;
  if (surplus !== 0 && surplus !== 1) return null;
  const first = stretches[0] as Stretch;
  const corner = surplus === 1 ? first : { ...first, end: first.start };
  return { corner, columns: stretches.slice(surplus), periods: 0, stub: false, guessed: false };
}

/** `£`, `(£000s)`, `%`: what figures are in. */
const UNIT = /^\(?(?:£(?:'?000s?|k|m)?|%|€)\)?$/i;

/** `2021 No. 2021 %`: the number of a year, beside its share. */
function withNumbers(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = joined.at(-1);
    const next = pieces[index + 1];
    const isParted = next !== undefined && YEAR_AND_SHARE.test(textOf(text, next));
    if (isParted && before?.kind === "period" && /^(?:no\.?|number)$/i.test(textOf(text, piece)))
      joined[joined.length - 1] = { ...before, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

/** `Service Budget £000 Outturn £000`: each heading ends in what its figures are in; what the first has more is the corner. */
function cutBehindUnits(text: string, pieces: readonly Piece[], columns: number): HeaderCut | null {
  const ends = pieces.flatMap((piece, index) => (UNIT.test(textOf(text, piece)) ? [index + 1] : []));
  const [first = 0, second = 0] = ends;
  const width = second - first;
  if (columns < 2 || ends.length !== columns || ends.at(-1) !== pieces.length || width < 2) return null;
  if (ends.some((end, at) => at > 0 && end - (ends[at - 1] as number) !== width)) return null;
  const corner = first - width;
  if (corner < 0) return null;
  const starts = ends.map((end) => end - width);
  return { ...cutAt(pieces, corner > 0 ? [0, ...starts] : starts, corner > 0, false), stub: corner > 0 };
}

/** `2020/21 £ 2021/22 £`: each period with the unit behind it, as one heading. */
function withUnits(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before?.kind === "period" && UNIT.test(textOf(text, piece)))
      joined[joined.length - 1] = { ...before, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

/** `Reason Days lost 2019 Days lost 2020`, `2019 outturn 2020 outturn`: the same words beside each period are its heading's. */
function besidePeriods(
  text: string,
  pieces: readonly Piece[],
  columns: number,
  where: "before" | "behind",
): HeaderCut | null {
  const periods = pieces.flatMap(({ kind }, index) => (kind === "period" ? [index] : []));
  const [first = 0, second = 0] = periods;
  const width = second - first;
  if (columns < 2 || periods.length !== columns || width < 2) return null;
  const start = where === "before" ? first - width + 1 : first;
  if (start < 0 || start + columns * width !== pieces.length) return null;
  const words = (period: number): string =>
    pieces
      .slice(where === "before" ? period - width + 1 : period + 1, where === "before" ? period : period + width)
      .map(({ start: from, end }) => text.slice(from, end))
      .join(" ");
  if (!periods.every((period, at) => period === first + at * width && words(period) === words(first))) return null;
  const starts = periods.map((period) => period - first + start);
  const corner = start > 0;
  return { ...cutAt(pieces, corner ? [0, ...starts] : starts, corner, false), stub: corner };
}

/** `2019 % 2020 %`: a share beside each year, where one heading for both gives too few. */
function besideShares(
  text: string,
  words: readonly Word[],
  pieces: readonly Piece[],
  columns: number,
): HeaderCut | null {
  const shares = pieces.filter((piece) => YEAR_AND_SHARE.test(textOf(text, piece)));
  if (shares.length === 0) return null;
  const parted = pieces.flatMap((piece): readonly Piece[] => {
    if (!shares.includes(piece)) return [piece];
    return words
      .filter(({ start, end }) => start >= piece.start && end <= piece.end)
      .map((word, index) => ({ ...word, kind: index === 0 ? "period" : "word" }));
  });
  return cutPlainest(text, parted, columns);
}

const KIND = /^(?:range|band|bracket|group|type|category|code|name|description)$/i;

const YEAR_AND_SHARE = /^(?:19|20)\d\d %$/;

function cutPlainest(text: string, pieces: readonly Piece[], columns: number): HeaderCut | null {
  if (pieces.length < columns || pieces.length === 0) return null;
  const noun = rankBoundaries(text, pieces).stub;
  // Of two nouns the second may head a column: `Area Prison Cells`. Before periods both stand over the labels.
  const least = pieces.some(({ kind }) => kind === "period") ? noun : Math.min(noun, 1);
  for (let stub = noun; stub >= least; stub--) {
    const last = pieces[stub - 1];
    // `Financial Year`, and never `Financial` over the labels with `Year` beside it.
    if (stub < noun && last && !isStubNoun(textOf(text, last))) continue;
    // `Date Range`, `Crime Type`: the second says of the first what kind of it the labels are, and counts nothing.
    if (stub < noun && KIND.test(textOf(text, pieces[stub]))) continue;
    const ranks = rankBoundaries(text, pieces, stub).at;
    for (const threshold of THRESHOLDS) {
      const starts = startsAt(ranks, threshold);
      if (starts.length === columns + 1 && mayBeCorner(pieces, starts)) {
        const cut = cutAt(pieces, starts, true, isGuess(ranks, threshold));
        // `Crime | Type Male Female Male Female`: the first heading stands beside no groups.
        if (stub < noun && comeAgain(text, cut.columns.slice(1))) continue;
        return {
          ...cut,
          stub: stub > 0 && starts[1] === stub,
          guessed: cut.guessed || (stub < noun && !comeAgain(text, cut.columns)),
        };
      }
    }
  }
  // Before periods a heading that is none stands over the labels.
  const overLabels = pieces[0]?.kind !== "period" && pieces.some(({ kind }) => kind === "period");
  if (columns < 2 || noun > 0 || overLabels) return null;
  const { at: ranks } = rankBoundaries(text, pieces);
  for (const threshold of THRESHOLDS) {
    const starts = startsAt(ranks, threshold);
    if (starts.length === columns)
      return holdsCorner(text, pieces, ranks, starts) ? null : cutAt(pieces, starts, false, isGuess(ranks, threshold));
  }
  return null;
}

/** Whether the second half of some headings is the first again, as under two headings of a level above. */
export function comeAgain(text: string, headings: readonly Stretch[]): boolean {
  const half = headings.length / 2;
  if (half < 2 || !Number.isInteger(half)) return false;
  const texts = textsOf(text, headings);
  return texts.slice(half).every((heading, index) => heading === texts[index]);
}

/**
 * Whether the first of several headings may be two, the first of them over the labels: `Mode of Study Characteristic split`
 * before `Headcount`. What begins as a heading over figures does is none.
 */
function holdsCorner(
  text: string,
  pieces: readonly Piece[],
  ranks: readonly number[],
  starts: readonly number[],
): boolean {
  const second = starts[1] ?? 0;
  const [first] = pieces;
  if (starts.length < 3 || !first || MEASURE.test(textOf(text, first))) return false;
  return ranks.slice(1, second).some((rank) => rank >= CAPITAL);
}

/** Whether the words of one heading may be more: a capital stands in it at which another could begin. */
export function mayBeSeveral(text: string, words: readonly Word[]): boolean {
  const pieces = cutHeaderPieces(text, words);
  return rankBoundaries(text, pieces, 0, -1).at.some((rank) => rank >= CAPITAL);
}

/** Cuts pieces into so many headings, by the plainest rule that gives just as many; null where none does. */
export function cutHeadings(text: string, pieces: readonly Piece[], count: number): HeaderCut | null {
  if (pieces.length < count || count === 0) return null;
  const ranks = rankBoundaries(text, pieces, undefined, -1);
  for (const threshold of THRESHOLDS) {
    const starts = startsAt(ranks.at, threshold);
    if (starts.length === count) return cutAt(pieces, starts, false, isGuess(ranks.at, threshold));
  }
  return null;
}

/** Where the noun over the labels stands among pieces, first to after its last; null where there is none. */
export function findStub(text: string, pieces: readonly Piece[]): readonly [number, number] | null {
  const texts = textsOf(text, pieces);
  for (let index = 0; index < texts.length; index++) {
    if (!startsHeading(texts[index] as string)) continue;
    const length = piecesOfStub(texts.slice(index), pieces.slice(index));
    if (length > 0) return [index, index + length];
  }
  return null;
}

/** The noun over the labels that ends the pieces, as the index of its first; their end where there is none. */
export function stubAtEnd(text: string, pieces: readonly Piece[]): number {
  const texts = textsOf(text, pieces);
  for (let index = Math.max(0, texts.length - LONGEST_STUB); index < texts.length; index++) {
    const length = texts.length - index;
    if (startsHeading(texts[index] as string) && piecesOfStub(texts.slice(index), pieces.slice(index)) === length)
      return index;
  }
  return texts.length;
}

/** Where the first heading over figures begins that says so (`Number of fines`), behind at least one word; -1 if none does. */
export function findMeasure(text: string, pieces: readonly Piece[]): number {
  return pieces.findIndex((piece, index) => {
    const word = textOf(text, piece);
    return (
      index > 0 && piece.kind === "word" && startsHeading(word) && MEASURE.test(word) && readTotalLabel(word) === null
    );
  });
}

/** Whether pieces begin with one word that is a heading over figures by itself: `Cost`, `Number` before a capital or a number. */
export function beginsWithMeasure(text: string, pieces: readonly Piece[]): boolean {
  const [first, second] = pieces;
  if (!first || !second || !MEASURE.test(textOf(text, first))) return false;
  // `Percentage 0 to 2 weeks`
  return startsHeading(textOf(text, second)) || /^\d/.test(text.charAt(second.start));
}

/** The last piece at which a heading or a label begins behind a small letter, as `Female` in `Arrests by gender Female`. */
export function lastPlainStart(text: string, pieces: readonly Piece[]): number {
  return startsAt(rankBoundaries(text, pieces).at, LIKELY).at(-1) ?? 0;
}

/** The first heading stands over the labels only where it is no period. */
function mayBeCorner(pieces: readonly Piece[], starts: readonly number[]): boolean {
  return (starts[1] as number) > 1 || pieces[0]?.kind !== "period";
}

function startsAt(ranks: readonly number[], threshold: number): readonly number[] {
  return ranks.flatMap((rank, index) => (index === 0 || rank >= threshold ? [index] : []));
}

/** Whether capitals alone told where to cut, or some of those that are left could tell as well. */
function isGuess(ranks: readonly number[], threshold: number): boolean {
  return threshold === CAPITAL || (threshold === MEASURED && ranks.includes(CAPITAL));
}

function cutAt(pieces: readonly Piece[], starts: readonly number[], corner: boolean, guessed: boolean): HeaderCut {
  const stretches = starts.map((start, index): Stretch => {
    const first = pieces[start] as Piece;
    const last = pieces[(starts[index + 1] ?? pieces.length) - 1] as Piece;
    return { start: first.start, end: last.end, line: first.line };
  });
  const over = corner ? stretches.slice(1) : stretches;
  const first = stretches[0] as Stretch;
  return {
    corner: corner ? first : { start: first.start, end: first.start, line: first.line },
    columns: over,
    periods: pieces.filter(({ kind }) => kind === "period").length,
    stub: false,
    guessed,
  };
}
