import { beginsSmall } from "../letters.ts";
import { textOf, textsOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import { cutAt, type HeaderCut } from "./header-cut.ts";
import { JOINS } from "./header-words.ts";
import type { Piece } from "./piece.ts";
import type { Word } from "./words.ts";

// Headings of several words that begin or end with a period, or end with what their figures are in, so that each is told
// by the others: `Arrests 2019 Arrests 2020`, `2019 outturn 2020 outturn`, `Budget £000 Outturn £000`.

/** `£`, `(£000s)`, `%`: what figures are in. */
const UNIT = /^\(?(?:£(?:'?000s?|k|m)?|%|€)\)?$/i;
const NUMBER = /^(?:no\.?|number)$/i;
const YEAR_AND_SHARE = /^(?:19|20)\d\d %$/;

/** `2021 No. 2021 %`: the number of a year, beside its share, is one heading with the year. */
export function withNumbers(text: string, pieces: readonly Piece[]): readonly Piece[] {
  return joinedToPeriods(
    pieces,
    (piece, next) => NUMBER.test(textOf(text, piece)) && YEAR_AND_SHARE.test(textOf(text, next)),
  );
}

/** `2020/21 £ 2021/22 £`, `1981–82 (Actual) 1982–83 (Voted)`: each period with the unit behind it, or a word in brackets, as one heading. */
export function withUnits(text: string, pieces: readonly Piece[]): readonly Piece[] {
  return joinedToPeriods(pieces, (piece) => {
    const word = textOf(text, piece);
    return UNIT.test(word) || IN_BRACKETS.test(word);
  });
}

const IN_BRACKETS = /^\([A-Za-z]{3,20}\)$/;

/** `2021/22 year total 2022/23 year total Quarter 1`: small letters begin no heading, but go on with the period before them. */
export function withRests(text: string, pieces: readonly Piece[]): readonly Piece[] {
  return joinedToPeriods(pieces, (piece) => {
    const word = textOf(text, piece);
    return piece.kind === "word" && beginsSmall(word) && !JOINS.has(word);
  });
}

/** `Apr-Jun 2022 Jul-Sep 2022 Total 2022/23`: the last period is of the total before it; null where there is none. */
export function withPeriodOfTotal(text: string, pieces: readonly Piece[]): readonly Piece[] | null {
  const [last, total, before] = pieces.toReversed();
  if (last?.kind !== "period" || before?.kind !== "period" || !isTotalLabel(textOf(text, total))) return null;
  return [...pieces.slice(0, -2), { ...(total as Piece), kind: "period", end: last.end }];
}

/** Pieces with some of those right behind a period joined to it. */
function joinedToPeriods(
  pieces: readonly Piece[],
  isJoined: (piece: Piece, next: Piece | undefined) => boolean,
): readonly Piece[] {
  const joined: Piece[] = [];
  pieces.forEach((piece, index) => {
    const before = joined.at(-1);
    if (before?.kind === "period" && isJoined(piece, pieces[index + 1]))
      joined[joined.length - 1] = { ...before, end: piece.end };
    else joined.push(piece);
  });
  return joined;
}

/** `2019 % 2020 %`: a share beside each year, as a heading of its own; null where there are none. */
export function partedFromShares(
  text: string,
  words: readonly Word[],
  pieces: readonly Piece[],
): readonly Piece[] | null {
  const isShare = (piece: Piece): boolean => YEAR_AND_SHARE.test(textOf(text, piece));
  if (!pieces.some(isShare)) return null;
  return pieces.flatMap((piece): readonly Piece[] => {
    if (!isShare(piece)) return [piece];
    const own = words.filter(({ start, end }) => start >= piece.start && end <= piece.end);
    return own.map((word, index) => ({ ...word, kind: index === 0 ? "period" : "word" }));
  });
}

/**
 * `Arrests 2019 Arrests 2020 Charges 2019`: each period with the words before it as one heading, where words between two
 * periods stand before the first of them as well; null where none do.
 */
export function withNames(text: string, pieces: readonly Piece[]): readonly Piece[] | null {
  const periods = periodsIn(pieces);
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

/**
 * `2019 outturn 2020 outturn`: the words stand behind the last period too, or in small letters behind the first, and not
 * before the first.
 */
function isBehindAll(
  text: string,
  pieces: readonly Piece[],
  periods: readonly number[],
  name: string,
  length: number,
): boolean {
  const [first, last] = [periods[0] as number, periods.at(-1) as number];
  const isBehind = (period: number): boolean => wordsFrom(text, pieces, period + 1, length) === name;
  if (!isBehind(last) && !(beginsSmall(name) && isBehind(first))) return false;
  return first < length || wordsFrom(text, pieces, first - length, length) !== name;
}

/** `2019 outturn 2020 outturn`: the same words behind each period are its heading's; or none, where each begins on a line of its own. */
export function cutBehindPeriods(text: string, pieces: readonly Piece[], columns: number): HeaderCut | null {
  const periods = periodsIn(pieces);
  const width = distanceOf(periods, columns);
  const [first = 0] = periods;
  if (width < 1 || first + columns * width !== pieces.length) return null;
  if (width === 1 && new Set(periods.map((period) => pieces[period]?.line)).size < columns) return null;
  const names = periods.map((period) => wordsFrom(text, pieces, period + 1, width - 1));
  return new Set(names).size === 1 ? cutEvenly(pieces, columns, width) : null;
}

/**
 * `2019 Calls made 2020 Calls made Change`: each period with the same words behind it as one heading, where there are too
 * few columns for the words to head several under each, or they begin small; null where they differ, or stand before the first as well.
 */
export function withNamesBehind(text: string, pieces: readonly Piece[], columns: number): readonly Piece[] | null {
  const periods = periodsIn(pieces);
  if (columns < periods.length) return null;
  const width = distanceOf(periods, periods.length);
  const [first = 0] = periods;
  if (width < 2) return null;
  const name = wordsFrom(text, pieces, first + 1, width - 1);
  if (columns >= 2 * periods.length && !beginsSmall(name)) return null;
  if (periods.some((period) => wordsFrom(text, pieces, period + 1, width - 1) !== name)) return null;
  if (first >= width - 1 && wordsFrom(text, pieces, first - width + 1, width - 1) === name) return null;
  const isNamed = (_: Piece, at: number): boolean =>
    (at - first) % width > 0 && at > first && at < first + periods.length * width;
  return pieces.flatMap((piece, at): readonly Piece[] => {
    if (isNamed(piece, at)) return [];
    return piece.kind === "period" ? [{ ...piece, end: (pieces[at + width - 1] as Piece).end }] : [piece];
  });
}

/** `Service Budget £000 Outturn £000`: each heading ends in what its figures are in. */
export function cutBehindUnits(text: string, pieces: readonly Piece[], columns: number): HeaderCut | null {
  const units = pieces.flatMap((piece, index) => (UNIT.test(textOf(text, piece)) ? [index] : []));
  const width = distanceOf(units, columns);
  const isLast = units.at(-1) === pieces.length - 1;
  return width > 1 && isLast && columns * width <= pieces.length ? cutEvenly(pieces, columns, width) : null;
}

/** How far so many places, two or more, are from each other; 0 where they are not as many, or not all as far. */
function distanceOf(places: readonly number[], count: number): number {
  const [first = 0, second = 0] = places;
  const isEven = places.every((place, at) => place === first + at * (second - first));
  return places.length === count && count > 1 && isEven ? second - first : 0;
}

/** The last pieces as headings of so many each; what stands before them is the heading over the labels. */
function cutEvenly(pieces: readonly Piece[], columns: number, width: number): HeaderCut {
  const from = pieces.length - columns * width;
  const starts = Array.from({ length: columns }, (_, column) => from + column * width);
  return { ...cutAt(pieces, from > 0 ? [0, ...starts] : starts, from > 0), stub: from > 0 };
}

function periodsIn(pieces: readonly Piece[]): readonly number[] {
  return pieces.flatMap(({ kind }, index) => (kind === "period" ? [index] : []));
}

function wordsFrom(text: string, pieces: readonly Piece[], from: number, length: number): string {
  return textsOf(text, pieces.slice(from, from + length)).join(" ");
}
