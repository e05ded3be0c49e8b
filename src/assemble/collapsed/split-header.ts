import type { ClassifiedText } from "../layout.ts";
import { beginsSmall, beginsWithCapital, beginsWithOneOf } from "../letters.ts";
import { onceALine } from "../once-a-line.ts";
import { readTotalLabel } from "../total-label.ts";
import { cutPieces, isBareYear, isPeriodText, type Piece, type Word, wordsOf } from "./piece.ts";

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

/** How plain it is that a heading begins at a piece: not at all, by a capital only, by what stands before, for sure. */
const NEVER = 0;
const CAPITAL = 1;
const LIKELY = 2;
const SURE = 3;

/** A range of ages or sizes: `10-17`, `35+`. */
const RANGE = /^\d{1,3}(?:[-–]\d|\+)/;
const LONGEST_STUB = 6;

/** Nouns that stand over labels and say what they are. */
const STUB = new Set(
  (
    "year years month months date quarter period week day time offence crime incident category categories type types group " +
    "groups area areas ward wards district division borough region county country force council authority station location " +
    "site premises school college university department directorate service team unit gender sex age band range ethnicity " +
    "ethnic nationality religion faith origin outcome result reason description name status subject topic title item code " +
    "class make model manufacturer breed species rank grade role post court prison hospital trust board organisation " +
    "question measure company supplier street road postcode method source cause decision response exemption vehicle drug weapon product"
  ).split(" "),
);
/** Adjectives that stand before them. */
const BEFORE_STUB = new Set(
  "financial fiscal calendar academic ethnic crime offence age job local police recorded property incident vehicle".split(
    " ",
  ),
);
/** A heading over figures begins with these where nothing says otherwise. */
const MEASURE =
  /^(?:numbers?|nos?\.?|#|count|volume|percentage|%|average|mean|median|value|cost|amount|rate|total|sum|overall|grand|sub-?total|£.{0,6}|\(£\))$/i;
const JOINS = new Set(
  "a an and as at by for from in into is not of on or other per than that the their to under over aged with without via no no. number number. fy & / - – — + up".split(
    " ",
  ),
);
const JOINS_STUB = new Set("of by and & / or".split(" "));
/** What a joining word never is at the end of a heading, though `Number` may be: it only joins before `of`. */
const ENDS_TOO = new Set(["number", "number.", "no", "no.", "other"]);

/**
 * Cuts the words of a header into so many headings, with or without one over the labels. A heading begins at a period, at
 * `Total`, behind the noun that stands over the labels (`Year`, `Offence`), at a capital behind a small letter, and, where
 * that gives too few, at every capital. Null where no such rule gives just as many.
 */
export function splitHeader(text: string, words: readonly Word[], columns: number): HeaderCut | null {
  const pieces = cutPieces(text, words, true).map((piece) => asHeading(text, piece));
  if (pieces.length < columns || pieces.length === 0) return null;
  const noun = rankBoundaries(text, pieces).stub;
  // Of two nouns the second may head a column: `Area Prison Cells`. Before periods both stand over the labels.
  const least = pieces.some(({ kind }) => kind === "period") ? noun : Math.min(noun, 1);
  for (let stub = noun; stub >= least; stub--) {
    const ranks = rankBoundaries(text, pieces, stub).at;
    for (const threshold of [SURE, LIKELY, CAPITAL]) {
      const starts = startsAt(ranks, threshold);
      if (starts.length === columns + 1 && mayBeCorner(pieces, starts)) {
        const cut = cutAt(pieces, starts, true, threshold);
        return { ...cut, stub: stub > 0 && starts[1] === stub, guessed: cut.guessed || stub < noun };
      }
    }
  }
  // Before periods a heading that is none stands over the labels.
  const overLabels = pieces[0]?.kind !== "period" && pieces.some(({ kind }) => kind === "period");
  if (columns < 2 || noun > 0 || overLabels) return null;
  const { at: ranks } = rankBoundaries(text, pieces);
  for (const threshold of [SURE, LIKELY, CAPITAL]) {
    const starts = startsAt(ranks, threshold);
    if (starts.length === columns) return cutAt(pieces, starts, false, threshold);
  }
  return null;
}

/** Cuts pieces into so many headings, by the plainest rule that gives just as many; null where none does. */
export function cutHeadings(text: string, pieces: readonly Piece[], count: number): HeaderCut | null {
  if (pieces.length < count || count === 0) return null;
  const ranks = rankBoundaries(text, pieces, undefined, -1);
  for (const threshold of [SURE, LIKELY, CAPITAL]) {
    const starts = startsAt(ranks.at, threshold);
    if (starts.length === count) return cutAt(pieces, starts, false, threshold);
  }
  return null;
}

/** Where the noun over the labels stands among pieces, first to after its last; null where there is none. */
export function findStub(text: string, pieces: readonly Piece[]): readonly [number, number] | null {
  const texts = pieces.map(({ start, end }) => text.slice(start, end));
  for (let index = 0; index < texts.length; index++) {
    if (!startsHeading(texts[index] as string)) continue;
    const length = piecesOfStub(texts.slice(index), pieces.slice(index));
    if (length > 0) return [index, index + length];
  }
  return null;
}

/** The noun over the labels that ends the pieces, as the index of its first; their end where there is none. */
export function stubAtEnd(text: string, pieces: readonly Piece[]): number {
  const texts = pieces.map(({ start, end }) => text.slice(start, end));
  for (let index = Math.max(0, texts.length - LONGEST_STUB); index < texts.length; index++) {
    const length = texts.length - index;
    if (startsHeading(texts[index] as string) && piecesOfStub(texts.slice(index), pieces.slice(index)) === length)
      return index;
  }
  return texts.length;
}

/** Where the first heading over figures begins that says so (`Number of fines`), behind at least one word; -1 if none does. */
export function findMeasure(text: string, pieces: readonly Piece[]): number {
  return pieces.findIndex(({ start, end, kind }, index) => {
    const word = text.slice(start, end);
    return index > 0 && kind === "word" && startsHeading(word) && MEASURE.test(word) && readTotalLabel(word) === null;
  });
}

/** Whether pieces begin with one word that is a heading over figures by itself: `Cost`, `Number` before a capital. */
export function beginsWithMeasure(text: string, pieces: readonly Piece[]): boolean {
  const [first, second] = pieces;
  if (!first || !second || !MEASURE.test(text.slice(first.start, first.end))) return false;
  return startsHeading(text.slice(second.start, second.end));
}

/** The last piece at which a heading or a label begins behind a small letter, as `Female` in `Arrests by gender Female`. */
export function lastPlainStart(text: string, pieces: readonly Piece[]): number {
  return startsAt(rankBoundaries(text, pieces).at, LIKELY).at(-1) ?? 0;
}

/** In a header a year is a period. */
function asHeading(text: string, piece: Piece): Piece {
  return piece.kind === "figure" && isPeriodText(text.slice(piece.start, piece.end))
    ? { ...piece, kind: "period" }
    : piece;
}

/** The first heading stands over the labels only where it is no period. */
function mayBeCorner(pieces: readonly Piece[], starts: readonly number[]): boolean {
  return (starts[1] as number) > 1 || pieces[0]?.kind !== "period";
}

function startsAt(ranks: readonly number[], threshold: number): readonly number[] {
  return ranks.flatMap((rank, index) => (index === 0 || rank >= threshold ? [index] : []));
}

function cutAt(pieces: readonly Piece[], starts: readonly number[], corner: boolean, threshold: number): HeaderCut {
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
    guessed: threshold === CAPITAL,
  };
}

/** For each piece, how plain it is that a heading begins there; and how many pieces the noun over the labels takes. */
function rankBoundaries(
  text: string,
  pieces: readonly Piece[],
  nounLength?: number,
  firstPeriod = pieces.findIndex(({ kind }) => kind === "period"),
): { readonly at: readonly number[]; readonly stub: number } {
  const texts = pieces.map(({ start, end }) => text.slice(start, end));
  const stub = nounLength ?? piecesOfStub(texts, pieces);
  const repeated = repeatedWord(texts);
  let depth = 0;
  const at = texts.map((word, index) => {
    const inside = depth > 0;
    depth = Math.max(0, depth + count(word, "(") - count(word, ")"));
    if (index === 0 || inside) return NEVER;
    return rankAt(texts, pieces, index, { stub, firstPeriod, repeated });
  });
  return { at, stub };
}

interface Line {
  readonly stub: number;
  readonly firstPeriod: number;
  readonly repeated: { readonly word: string; readonly before: boolean } | null;
}

function rankAt(texts: readonly string[], pieces: readonly Piece[], index: number, line: Line): number {
  const before = texts[index - 1] as string;
  const here = texts[index] as string;
  const lower = before.toLowerCase();
  const period = pieces[index]?.kind === "period";
  if (index < line.stub) return NEVER;
  if (here.startsWith("(") && !period) return NEVER;
  if (/[/&,-]$/.test(before) && before.length > 1) return NEVER;
  if (JOINS.has(lower) && before !== "A" && !(ENDS_TOO.has(lower) && (startsHeading(here) || RANGE.test(here))))
    return NEVER;
  if (JOINS.has(here.toLowerCase()) && !mayBegin(here) && !(index === line.stub && startsHeading(here))) return NEVER;
  if (/^(?:grand|overall|sub)$/i.test(before) && /^total/i.test(here)) return NEVER;
  if (period || pieces[index - 1]?.kind === "period") return SURE;
  // Words before the first period are the heading over the labels, unless a noun that can be that stands first.
  if (line.firstPeriod > index) return line.stub > 0 && index >= line.stub && startsHeading(here) ? CAPITAL : NEVER;
  const digits = /^\d/.test(here);
  if (RANGE.test(here)) return /^\d/.test(before) ? SURE : LIKELY;
  if (digits) return /^\d/.test(before) || index === line.stub ? SURE : NEVER;
  if (!startsHeading(here)) return NEVER;
  if (/^(?:grand|sub|overall)$/i.test(here) && /^total/i.test(texts[index + 1] ?? "")) return SURE;
  if (readTotalLabel(here) === "plain" || /^sub-?total$/i.test(here))
    return endsHeading(texts[index + 1]) ? SURE : LIKELY;
  if (line.stub > 0 && index === line.stub) return SURE;
  const { repeated } = line;
  if (repeated && (repeated.before ? here : before) === repeated.word) return LIKELY;
  if (beginsSmall(before) || /^\d|[)%]$/.test(before)) return LIKELY;
  return MEASURE.test(here) && !MEASURE.test(before) ? LIKELY : CAPITAL;
}

/** `Number`, and capitals that begin a heading or a label though their small letters join: `Under 18`, `Other`, `Not known`. */
function mayBegin(word: string): boolean {
  return MEASURE.test(word) || /^(?:Under|Over|Aged|Other|Not|No|Without|Up)$/.test(word);
}

function startsHeading(word: string): boolean {
  return beginsWithCapital(word) || beginsWithOneOf("%£#\"'‘“", word);
}

/** Whether the word after `Total` leaves it a heading of its own. */
function endsHeading(next: string | undefined): boolean {
  return next === undefined || startsHeading(next);
}

/** How many pieces at the head are the noun over the labels: `Year`, `Crime Type`, `Type of Property`. */
function piecesOfStub(texts: readonly string[], pieces: readonly Piece[]): number {
  let end = 0;
  let joined = false;
  for (let index = 0; index < texts.length && pieces[index]?.kind === "word"; index++) {
    const printed = texts[index] as string;
    const word = printed.toLowerCase().replace(/[():/]/g, "");
    const noun = STUB.has(word);
    const joins = end === index && end > 0 && JOINS_STUB.has(printed);
    if (noun || joined) end = index + 1;
    else if (!joins && !BEFORE_STUB.has(word)) break;
    joined = joins;
  }
  return end;
}

/** A word that stands in every heading, at its end or its head: `Claims received Claims upheld`. */
function repeatedWord(texts: readonly string[]): Line["repeated"] {
  const counts = new Map<string, number>();
  for (const word of texts) counts.set(word, (counts.get(word) ?? 0) + 1);
  const last = texts.at(-1) ?? "";
  if ((counts.get(last) ?? 0) > 1 && startsHeading(last)) return { word: last, before: false };
  for (const word of texts.slice(0, 3))
    if ((counts.get(word) ?? 0) > 1 && startsHeading(word)) return { word, before: true };
  return null;
}

function count(word: string, sign: string): number {
  return word.split(sign).length - 1;
}

/** Whether the end of a line is years or other periods that differ, with totals perhaps: a header, and no row. */
export const isPeriodHeader: (document: ClassifiedText, index: number) => boolean = onceALine((document, index) => {
  const { text } = document;
  const words = wordsOf(document, index);
  const pieces = cutPieces(text, words, true).map((piece) => asHeading(text, piece));
  let at = pieces.length;
  const seen = new Set<string>();
  let years = 0;
  let periods = 0;
  for (; at > 0; at--) {
    const { start, end, kind } = pieces[at - 1] as Piece;
    const word = text.slice(start, end);
    if (kind !== "period") {
      if (readTotalLabel(word) === "plain" || /^(?:grand|overall)$/i.test(word)) continue;
      break;
    }
    seen.add(word);
    periods++;
    if (isBareYear(word)) years++;
  }
  if (periods < 2) return false;
  if (years < periods) return seen.size > 1;
  const numbers = [...seen].map((year) => Number(year.slice(0, 4)));
  const steps = numbers.slice(1).map((year, index) => year - (numbers[index] as number));
  return steps.length > 0 && steps.every((step) => step === steps[0] && Math.abs(step) <= 5);
});
