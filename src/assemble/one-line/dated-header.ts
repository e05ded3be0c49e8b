import { CAPITAL, MEASURED, rankBoundaries } from "../collapsed/boundaries.ts";
import { type Group, labelText } from "../collapsed/group.ts";
import { cutHeadings, type Heading, headingOf, holdTwoBands } from "../collapsed/header-cut.ts";
import { MEASURE, startsHeading } from "../collapsed/header-words.ts";
import { overLeaves } from "../collapsed/over-leaves.ts";
import { type Piece, withNounApart } from "../collapsed/piece.ts";
import { startOfHeader } from "../collapsed/read-run-on-header.ts";
import { type RunOnHeader, runOnHeader } from "../collapsed/run-on-header.ts";
import { beginsSmall } from "../letters.ts";
import { textOf } from "../text-of.ts";
import { isTotalLabel, readTotalLabel } from "../total-label.ts";
import { isBand } from "./bands.ts";

// Where the rows are periods, `Year Fatal Serious 1984 12 40 1985 9 38`, or bands, `18-24 12 40`, it is plain where the header ends: before the
// first of them.

const TIME = /^(?:year|date|month|quarter|period|session|age|group|band|range)s?$/i;
const ITS_KIND = /^(?:financial|calendar|academic|fiscal|school|age)$/i;
const ITS_END = /^(?:ending|ended|commencing|comm\.?|beginning|starting|to|at)$/i;
const DAY = /^\d\d?$/;
const UNIT = /^\(?(?:£ ?(?:'?000s?|k|m|million|thousand|billion)?|%|€|per cent\.?)\)?$/i;
const LONGEST_UNIT = 2;
const LONGEST_HEADING = 8;
const LONGEST_OF_SERIES = 16;

/** Whether rows have periods or bands for labels; before the first, and where it comes again, the header may stand. */
export function areDated(text: string, groups: readonly Group[]): boolean {
  const [first, second] = groups;
  if (!first || !second || !mayLabel(text, first.words.at(-1)) || !isDate(text, second)) return false;
  const rest = groups.slice(1).filter((group) => !isTotalLabel(labelText(text, group)));
  return rest.filter((group) => isDate(text, group)).length * 5 >= rest.length * 3;
}

function isDate(text: string, { words }: Group): boolean {
  return words.length === 1 && mayLabel(text, words[0]);
}

/** Whether a label is a period or a band. */
export const mayLabel = (text: string, piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.kind === "period" || isBand(textOf(text, piece)));

/** Cuts the words before the first figures, of which the last is the first row's period. */
export function readDatedHeader(text: string, words: readonly Piece[], columns: number): RunOnHeader {
  const label = words.slice(-1);
  const start = startOfHeader(text, words.slice(0, -1));
  const over = overLeaves(text, words.slice(start), columns);
  if (over?.label.length === 1 && over.label[0] === label[0])
    return { ...over, before: [...words.slice(0, start), ...over.before] };
  const { units, pieces } = partUnits(text, withNounApart(text, words.slice(start)).slice(0, -1), columns);
  const [from, to] = timeIn(text, pieces);
  const periods =
    columns > 1 && to > from && to === pieces.length ? pieces.slice(Math.max(0, from - columns), from) : [];
  // `1990 1991 Age 15-17`: the noun stands behind the headings.
  const isBehind = periods.length === columns && periods.every(({ kind }) => kind === "period");
  const rest = isBehind ? pieces.slice(0, from) : pieces.slice(to);
  const ofPeriods = { columns: periods, guessed: false, from: from - columns };
  const cut = isBehind ? ofPeriods : from < to ? cutAll(text, rest, columns) : cutFromEnd(text, rest, columns);
  const before = from < to && !isBehind ? pieces.slice(0, from) : rest.slice(0, cut?.from ?? rest.length);
  return runOnHeader({
    before: [...words.slice(0, start), ...before],
    corner: pieces.slice(from, to),
    columns: cut?.columns ?? [],
    below: units,
    label,
    guessed: cut?.guessed ?? false,
  });
}

interface Cut {
  readonly columns: readonly Heading[];
  readonly guessed: boolean;
  /** The index of the first heading's first piece. */
  readonly from: number;
}

/** `Males Females £ £`: what each column is in stands behind the headings. */
function partUnits(
  text: string,
  pieces: readonly Piece[],
  columns: number,
): { readonly units: readonly Heading[]; readonly pieces: readonly Piece[] } {
  // Of one column it is the end of the heading.
  for (let length = columns > 1 ? LONGEST_UNIT : 0; length > 0; length--) {
    const start = pieces.length - length * columns;
    if (start < 0) continue;
    const units = Array.from({ length: columns }, (_, column) =>
      headingOf(pieces.slice(start + column * length, start + (column + 1) * length)),
    );
    if (units.every((unit) => UNIT.test(textOf(text, unit)))) return { units, pieces: pieces.slice(0, start) };
  }
  return { units: [], pieces };
}

/** Where the noun over the periods stands, `Financial Year`, `Year ending March`; nowhere where there is none. */
function timeIn(text: string, pieces: readonly Piece[]): readonly [from: number, to: number] {
  const word = (at: number): string => textOf(text, pieces[at]);
  for (let at = pieces.length - 1; at >= 0; at--) {
    // `Calendar year Average days lost`
    const isNamed = at > 0 && ITS_KIND.test(word(at - 1)) && startsHeading(word(at - 1));
    if (!TIME.test(word(at)) || !(startsHeading(word(at)) || at === 0 || isNamed)) continue;
    let to = at + 1;
    // `Years ending 31 March`
    const isOfEnd = (its: number): boolean =>
      pieces[its]?.kind === "period" || (DAY.test(word(its)) && pieces[its + 1]?.kind === "period");
    while (to < pieces.length && (ITS_END.test(word(to)) || (to > at + 1 && isOfEnd(to)))) to++;
    if (to < pieces.length && pieces[to]?.kind !== "period" && !startsHeading(word(to))) continue;
    return [at > 0 && ITS_KIND.test(word(at - 1)) ? at - 1 : at, to];
  }
  return [0, 0];
}

/** All of some pieces as the headings of so many columns; null where they cannot be cut so. */
function cutAll(text: string, pieces: readonly Piece[], columns: number): Cut | null {
  if (pieces.length === 0) return null;
  if (columns === 1) {
    const longest = NUMBER_OF.test(textOf(text, pieces[0])) ? LONGEST_OF_SERIES : LONGEST_HEADING;
    return pieces.length > longest ? null : { columns: [headingOf(pieces)], guessed: false, from: 0 };
  }
  const ended = cutBehindDay(text, pieces, columns);
  if (ended) return ended;
  const cut = cutHeadings(text, pieces, columns);
  return cut && { columns: cut.columns, guessed: cut.guessed, from: 0 };
}

const NUMBER_OF = /^(?:number|percentage|amount|cost|value)$/i;

/** `Claims paid at 3 March 2010 Claims refused at 3 March 2010`: the same day ends each heading. */
function cutBehindDay(text: string, pieces: readonly Piece[], columns: number): Cut | null {
  const days = pieces.flatMap(({ kind }, at) => (kind === "period" ? [at] : []));
  const [first = 0] = days;
  const areSame = days.every((at) => textOf(text, pieces[at]) === textOf(text, pieces[first]));
  if (days.length !== columns || !areSame || first === 0 || days.at(-1) !== pieces.length - 1) return null;
  const headings = days.map((at, column) => pieces.slice(column === 0 ? 0 : (days[column - 1] as number) + 1, at + 1));
  if (headings.some(({ length }) => length < 2)) return null;
  return { columns: headings.map(headingOf), guessed: false, from: 0 };
}

/** `Number` before the first period, or what goes on from such a word, `Value (£ million)`, is the heading of the only column. */
function measureAtEnd(text: string, pieces: readonly Piece[]): Cut | null {
  const from = pieces.findLastIndex((piece, at) => {
    const word = textOf(text, piece);
    if (!MEASURE.test(word) || !startsHeading(word)) return false;
    if (at === pieces.length - 1) return true;
    return (at === 0 || GOES_ON.test(textOf(text, pieces[at + 1]))) && readTotalLabel(word) === null;
  });
  if (from < 0 || pieces.length - from > LONGEST_HEADING) return null;
  // A title may stand before it, of which it may be a part.
  return { columns: [headingOf(pieces.slice(from))], guessed: from > 0 && from < pieces.length - 1, from };
}

const GOES_ON = /^(?:of|in|per|\()/;

/** The last pieces as headings: as many as begin with a capital, where the words before go on in small letters. */
function cutFromEnd(text: string, pieces: readonly Piece[], columns: number): Cut | null {
  if (columns === 1) return measureAtEnd(text, pieces);
  const ranks = rankBoundaries(text, pieces, { stub: 0, overFigures: true }).at;
  const starts: number[] = [];
  const areOfPeriods = pieces.at(-1)?.kind === "period";
  for (let at = pieces.length - 1; at >= 0 && starts.length < columns; at--) {
    const { start, end, kind } = pieces[at] as Piece;
    const mayStart = at === 0 || (ranks[at] as number) >= CAPITAL;
    if (mayStart && (kind === "period") !== areOfPeriods) break;
    if (mayStart && (areOfPeriods || startsHeading(text.slice(start, end)))) starts.unshift(at);
  }
  const [from] = starts;
  const before = pieces[(from ?? 0) - 1];
  if (from === undefined || starts.length < columns) return null;
  if (before && before.kind !== "period" && !beginsSmall(textOf(text, before))) return null;
  const headings = starts.map((start, index) => pieces.slice(start, starts[index + 1]));
  // `New deal for young people and for people over 25`, beside `New deal for lone parents`
  const first = headings.map(([word]) => textOf(text, word));
  const isTooLong = (heading: readonly Piece[]): boolean =>
    heading.length > LONGEST_HEADING &&
    (heading.length > LONGEST_OF_SERIES || first.filter((word) => word === textOf(text, heading[0])).length < 3);
  if (headings.some(isTooLong) || holdTwoBands(text, headings.map(headingOf))) return null;
  const guessed = starts.slice(1).some((start) => (ranks[start] as number) < MEASURED);
  return { columns: headings.map(headingOf), guessed, from };
}
