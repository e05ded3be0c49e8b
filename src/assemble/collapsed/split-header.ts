import { isMoney, unitAlone } from "../../figure/unit.ts";
import { beginsSmall, beginsWithCapital } from "../letters.ts";
import { comeAgainAfter } from "../recurring.ts";
import { textOf, textsOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import { CAPITAL, rankBoundaries, startsOf } from "./boundaries.ts";
import { stretchesOf } from "./gapped-header.ts";
import { cutAtGlue, holdsGlue } from "./glued-headings.ts";
import { cutGroupsAlike } from "./groups-alike.ts";
import { cutAt, type HeaderCut, type Heading, headingOf } from "./header-cut.ts";
import { isOverFigures, JOINS, MEASURE, ONE_WORD, startsHeading } from "./header-words.ts";
import { cutOwnShares } from "./own-shares.ts";
import {
  cutBehindUnits,
  partedFromShares,
  withNames,
  withNamesBehind,
  withNumbers,
  withPeriodOfTotal,
  withRests,
  withUnits,
} from "./period-headings.ts";
import { isPeriodText } from "./period-words.ts";
import { countPeriods, cutHeaderPieces, type Piece } from "./piece.ts";
import { isStubNoun, piecesOfStub } from "./stub-noun.ts";
import type { Word } from "./words.ts";

/**
 * Cuts the words of a header into so many headings, with or without one over the labels. A heading begins at a period, at
 * `Total`, behind the noun that stands over the labels (`Year`, `Offence`), at a capital behind a small letter, and, where
 * that gives too few, at every capital. Null where no such rule gives just as many.
 */
export function splitHeader(text: string, words: readonly Word[], columns: number): HeaderCut | null {
  if (areLetters(words)) return null;
  const cut = cutAtGaps(text, words, columns) ?? cutWithoutGaps(text, words, columns);
  if (!cut || partsUnit(text, cut) || comesAgain(text, cut) || partsTitle(text, cut)) return null;
  const headings = textsOf(text, cut.columns);
  if (
    headings.some((heading) => EQUATED.test(heading)) ||
    isMixed(headings) ||
    headings.some((heading) => AMOUNT.test(heading))
  )
    return null;
  if (isAmount(headings) || isNumbered(headings)) return null;
  const whole = withNounApart(text, cut);
  return holdsGlue(text, [whole.corner, ...whole.columns]) ? { ...whole, guessed: true } : whole;
}

/** `S c h o o l W o m e n`: an extractor has parted the letters, and nothing shows where words end. */
function areLetters(words: readonly Word[]): boolean {
  return words.length >= FEWEST_LETTERS && words.every(({ start, end }) => end - start === 1);
}

const FEWEST_LETTERS = 10;

const NOUN_OVER_YEARS =
  /^(?:(?:academic|calendar|financial|fiscal) year|(?:years? (?:ended|ending|to)|(?:as )?at) \d{1,2}(?:st|nd|rd|th)? [a-z]{3,9})\s+(?=\d)/i;
const ENDS_IN_YEAR = /(?:19|20)\d\d\*?$/;

/** `Financial year 2021/22 2022/23`: the noun is over the labels, where it stands before the first of several years alone. */
function withNounApart(text: string, cut: HeaderCut): HeaderCut {
  const { corner, columns } = cut;
  const [first, ...others] = columns;
  if (!first || others.length === 0 || corner.end > corner.start) return cut;
  const [noun] = NOUN_OVER_YEARS.exec(textOf(text, first)) ?? [];
  const isDated = (heading: string): boolean =>
    ENDS_IN_YEAR.test(heading) || isTotalLabel(heading) || (/^\d/.test(heading) && isPeriodText(heading));
  if (!noun || !/^\d/.test(textOf(text, others[0])) || !textsOf(text, others).every(isDated)) return cut;
  const { start, line } = first;
  const over = { start, end: start + noun.trimEnd().length, line };
  return { ...cut, corner: over, columns: [{ ...first, start: start + noun.length }, ...others], stub: true };
}

/** `= 1332`, `2022 = 1332`: what stands on the line is figures with their labels. */
const EQUATED = /(?:^|\s)= ?£?\d/;
/** `£121,02.98`: an amount to the penny is a figure, be it misprinted. */
const AMOUNT = /^[£€$]\d[\d,.]{0,14}\.\d\d$/;

const ENDS_IN_MONEY = /(?:^|\s)[£€$]\d[\d,.]{0,14}$/;

/** Whether the only heading would be the amount of a row, or end in it: several may be bands of amounts. */
function isAmount([heading = "", ...others]: readonly string[]): boolean {
  return others.length === 0 && ENDS_IN_MONEY.test(heading);
}

/** Whether a number alone would head the first column, and words the next, as in the heading of a section: `1 Staff`. */
function isNumbered([first = "", second = ""]: readonly string[]): boolean {
  return /^\d{1,2}[.)]?$/.test(first) && /^[A-Z]/.test(second);
}

/** Whether a heading over figures would end in a colon, before another: `Admissions: England` is a title. */
function partsTitle(text: string, { columns }: HeaderCut): boolean {
  return textsOf(text, columns.slice(0, -1)).some((heading) => heading.endsWith(":"));
}

/**
 * Whether what is counted stands before the period in one heading, and behind it or apart from it in others: those of
 * `No. 2021 % 2021 No. 2022 % 2022` are not cut where they begin.
 */
function isMixed(headings: readonly string[]): boolean {
  if (!headings.some((heading) => COUNTED_IN.test(heading))) return false;
  if (headings.some((heading) => COUNTED_BEHIND.test(heading))) return true;
  return headings.some((heading) => COUNTED.test(heading)) && headings.some((heading) => isPeriodText(heading));
}

const COUNTED = /^(?:no\.?|number|%)$/i;
const COUNTED_IN = /^(?:no\.?|number|%) (?:19|20)\d\d\b/i;
const COUNTED_BEHIND = /^(?:19|20)\d\d(?:[/–-]\d\d)? (?:no\.?|number|%)$/i;

/** Whether what would stand over the labels is one of the headings over figures as well: `Home Away Home Away`. */
function comesAgain(text: string, { corner, columns }: HeaderCut): boolean {
  return corner.end > corner.start && textsOf(text, columns).includes(textOf(text, corner));
}

/** Whether one period is parted from what its figures are in, as if that were a heading, and another is not: `2014 £m 2015`. */
function partsUnit(text: string, { columns, periods }: HeaderCut): boolean {
  if (periods === 0) return false;
  const headings = textsOf(text, columns);
  const parted = headings.filter(
    (heading, at) => isPeriodText(headings[at - 1] ?? "") && isMoney(unitAlone(heading) ?? ""),
  );
  return parted.length > 0 && parted.length < periods;
}

function cutWithoutGaps(text: string, words: readonly Word[], columns: number): HeaderCut | null {
  const pieces = withNumbers(text, cutHeaderPieces(text, words));
  const named = withNames(text, pieces);
  if (named) return cutPlainest(text, named, columns);
  return (
    cutOwnShares(text, pieces, columns) ??
    cutUnderPeriod(text, pieces, columns) ??
    cutGroupsAlike(text, pieces, columns) ??
    cutBehindNoun(text, pieces, columns) ??
    cutPlainest(text, pieces, columns) ??
    // `2019 % 2020 %`: a share beside each year, where one heading for both gives too few.
    cutPlainest(text, partedFromShares(text, words, pieces), columns) ??
    cutPlainest(text, withNamesBehind(text, pieces, columns), columns) ??
    cutPlainest(text, withUnits(text, pieces), columns) ??
    cutBehindUnits(text, pieces, columns) ??
    cutPlainest(text, withRests(text, pieces), columns) ??
    cutPlainest(text, withPeriodOfTotal(text, pieces), columns) ??
    cutEachWord(text, pieces, columns) ??
    cutAtGlue(text, words, columns)
  );
}

/** `2018/19 Arrests Charges`: the only period is over the labels where the words behind it are enough for all columns. */
function cutUnderPeriod(text: string, pieces: readonly Piece[], columns: number): HeaderCut | null {
  const [first, ...others] = pieces;
  if (first?.kind !== "period" || columns < 2 || countPeriods(others) > 0) return null;
  // `1994–98 average Number Rate`
  if (!startsHeading(textOf(text, others[0]))) return null;
  const starts = startsOf(rankBoundaries(text, others, { overFigures: true }).at, columns);
  if (!starts) return null;
  const cut = cutAt(pieces, [0, ...starts.at.map((at) => at + 1)], true);
  // `2018/19 % Change` are a figure and what became of it.
  return textsOf(text, cut.columns).some((heading) => CHANGE.test(heading))
    ? null
    : { ...cut, guessed: starts.guessed };
}

/** `Pier AM PM`, `Van Car Other`: as many words as there are headings, with or without one over the labels. */
function cutEachWord(text: string, pieces: readonly Piece[], columns: number): HeaderCut | null {
  const hasCorner = pieces.length === columns + 1;
  if (columns < 2 || !(hasCorner || (columns > 2 && pieces.length === columns))) return null;
  const [first = "", ...others] = textsOf(text, pieces);
  if (![first, ...others].every((word) => ONE_WORD.test(word) && !JOINS.has(word))) return null;
  // `All casualties killed` heads a section.
  if (!others.every(beginsWithCapital) && !(isStubNoun(first) && others.every(beginsSmall))) return null;
  if (hasCorner && isOverFigures(text, pieces[0] as Piece)) return null;
  return { ...cutAt(pieces, [...pieces.keys()], hasCorner), guessed: true };
}

/** `Land Registry Office Staffing`: over one column the last word, behind a name that ends in a noun which stands over labels. */
function cutBehindNoun(text: string, pieces: readonly Piece[], columns: number): HeaderCut | null {
  const last = pieces.length - 1;
  if (columns !== 1 || last < 2 || last > LONGEST_NAME || piecesOfStub(textsOf(text, pieces), pieces) === last)
    return null;
  const cut = { ...cutAt(pieces, [0, last], true), stub: true, guessed: true };
  return endsInNoun(text, cut) ? cut : null;
}

/** In words. */
const LONGEST_NAME = 5;

/** Whether a heading over labels is capitals of which the last is a noun that may stand there, beside one word that is counted. */
export function endsInNoun(text: string, { corner, columns }: HeaderCut): boolean {
  const words = textOf(text, corner).split(" ");
  const [heading] = columns as [Heading];
  if (!words.every(beginsWithCapital) || !isStubNoun(words.at(-1) as string)) return false;
  return (
    ONE_WORD.test(textOf(text, heading)) && beginsWithCapital(textOf(text, heading)) && isOverFigures(text, heading)
  );
}

/** What a share or a difference beside a period is called. */
const CHANGE = /^(?:change|difference|variance|increase|decrease|growth|%)$/i;

/** A corner and headings with a gap between each, as many as there must be. */
function cutAtGaps(text: string, words: readonly Word[], columns: number): HeaderCut | null {
  if (columns < 2) return null;
  const [corner, ...over] = stretchesOf(words).map(headingOf);
  if (!corner || over.length !== columns) return null;
  const periods = textsOf(text, over).filter((heading) => isPeriodText(heading)).length;
  return { corner, columns: over, periods, stub: true, guessed: false };
}

/** Cuts pieces, where there are any, at the plainest places that are as many as there must be. */
function cutPlainest(text: string, pieces: readonly Piece[] | null, columns: number): HeaderCut | null {
  if (!pieces || pieces.length < columns || pieces.length === 0) return null;
  const { at: ranks, stub: noun, dated: hasPeriods } = rankBoundaries(text, pieces);
  // Of two nouns the second may head a column: `Area Prison Cells`. Before periods both stand over the labels.
  for (let stub = noun; stub >= (hasPeriods ? noun : Math.min(noun, 1)); stub--) {
    const cut = stub === noun ? cutBehind(text, pieces, ranks, stub, columns) : cutWithin(text, pieces, stub, columns);
    if (cut && !(noun === 0 && cut.guessed && MONEY_AT_END.test(textOf(text, cut.corner)))) return cut;
  }
  // Before periods a heading that is none stands over the labels.
  const isOverLabels = pieces[0]?.kind !== "period" && hasPeriods;
  if (columns < 2 || noun > 0 || isOverLabels) return null;
  const starts = startsOf(ranks, columns);
  if (!starts || holdsCorner(text, pieces, ranks, starts.at)) return null;
  return { ...cutAt(pieces, starts.at, false), guessed: starts.guessed };
}

/** `Grant £` is no heading over labels. */
const MONEY_AT_END = / [£€$]$/;

/** Cuts pieces into a heading over the labels, a noun of so many pieces or none, and those over the columns. */
function cutBehind(
  text: string,
  pieces: readonly Piece[],
  ranks: readonly number[],
  stub: number,
  columns: number,
): HeaderCut | null {
  const starts = startsOf(ranks, columns + 1);
  const [, second = 0] = starts?.at ?? [];
  // The first heading stands over the labels only where it is no period.
  if (!starts || (second === 1 && pieces[0]?.kind === "period")) return null;
  // `Total Percentage Rate`
  if (second === 1 && isTotalLabel(textOf(text, pieces[0]))) return null;
  return { ...cutAt(pieces, starts.at, true), stub: stub > 0 && second === stub, guessed: starts.guessed };
}

const KIND = /^(?:range|band|bracket|group|type|category|code|name|description)$/i;

/** The same with fewer pieces over the labels than could be the noun there: the next begin the heading of a column. */
function cutWithin(text: string, pieces: readonly Piece[], stub: number, columns: number): HeaderCut | null {
  // `Financial Year`, and never `Financial` over the labels with `Year` beside it.
  if (!isStubNoun(textOf(text, pieces[stub - 1]))) return null;
  // `Date Range`, `Crime Type`: the second says of the first what kind of it the labels are, and counts nothing.
  if (KIND.test(textOf(text, pieces[stub]))) return null;
  const cut = cutBehind(text, pieces, rankBoundaries(text, pieces, { stub }).at, stub, columns);
  // `Crime | Type Male Female Male Female`: the first heading stands beside no groups.
  if (!cut || comeTwice(text, cut.columns.slice(1))) return null;
  return { ...cut, guessed: cut.guessed || !comeTwice(text, cut.columns) };
}

/** Whether the second half of some headings is the first again, as under two headings of a level above. */
export function comeTwice(text: string, headings: readonly Heading[]): boolean {
  const half = headings.length / 2;
  return half >= 2 && Number.isInteger(half) && comeAgainAfter(textsOf(text, headings), half);
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
  if (starts.length < 3 || MEASURE.test(textOf(text, pieces[0]))) return false;
  // `Regularly Employed Partially Employed Total`: what ends as the next does is one.
  const [, second = 0, third = 0] = starts;
  if (textOf(text, pieces[second - 1]) === textOf(text, pieces[third - 1])) return false;
  return ranks.slice(1, starts[1]).some((rank) => rank >= CAPITAL);
}
