import { beginsSmall, beginsWithCapital, beginsWithOneOf } from "../letters.ts";
import { textOf, textsOf } from "../text-of.ts";
import { readTotalLabel } from "../total-label.ts";
import type { Piece, Word } from "./piece.ts";

// Where one heading ends and the next begins, in a header whose cells are parted by single spaces as its words are.

/**
 * How plain it is that a heading begins at a piece: not at all, by a capital only, by a word that begins most headings over
 * figures, by what stands before, for sure.
 */
const NEVER = 0;
export const CAPITAL = 1;
export const MEASURED = 2;
export const LIKELY = 3;
export const SURE = 4;

/** A range of ages or sizes: `10-17`, `35+`. */
const RANGE = /^(?:£?\d[\d,]{0,8}(?:[-–]£?\d|\+)|[<>≤≥]=?£?\d)/;
/** `2:1`, `3rd`: how degrees are classed, and choices ranked. */
const CLASS_OF_DEGREE = /^(?:\d:\d|1st|2nd|3rd)$/i;
/** What follows a word that is numbered. */
const NUMBERS = /^(?:\d{1,3}(?:[a-z]|\+)?|[A-Z])$/;
const NUMERIC = /^[£<>≤≥]?=?£?\d/;

/** Nouns that stand over labels and say what they are. */
const STUB = new Set(
  (
    "year years month months date quarter period week day time offence crime incident category categories type types group " +
    "groups area areas ward wards district division borough region county country force council authority station location " +
    "site premises school college university department directorate service team unit gender sex age band range ethnicity " +
    "ethnic nationality religion faith origin outcome result reason description name status subject topic title item code " +
    "class make model manufacturer breed species rank grade role post court prison hospital trust board organisation " +
    "question measure company supplier street road postcode method source cause decision response exemption vehicle drug weapon product legislation wing loss limit length duration size speed section priority stage zone tier level sector"
  ).split(" "),
);
/** Adjectives that stand before them. */
const BEFORE_STUB = new Set(
  "financial fiscal calendar academic ethnic crime offence age job local police recorded property incident vehicle".split(
    " ",
  ),
);
/** A heading over figures begins with these where nothing says otherwise. */
export const MEASURE =
  /^(?:numbers?|nos?\.?|#|count|volume|percentage|%|average|mean|median|value|cost|amount|rate|total|sum|overall|grand|sub-?total|£.{0,6}|\(£\))$/i;
/** Of those, what is a heading by itself before another. */
const WHOLE_MEASURE = /^(?:numbers?|count|volume|value|cost|amount|%)$/i;
/** `% change 2020 to 2022` */
const CHANGE = /^(?:change|increase|decrease|difference|growth)$/i;
const FROM_TO = /(?:19|20)\d\d\b.{1,9}\b(?:19|20)\d\d/;
const JOINS = new Set(
  "a an and as at by for from in into is not of on or other per than that the their to under over aged with without via no no. number number. fy & / - – — + up".split(
    " ",
  ),
);
const JOINS_STUB = new Set("of by and & / or".split(" "));
/** What a joining word never is at the end of a heading, though `Number` may be: it only joins before `of`. */
const ENDS_TOO = new Set(["number", "number.", "no", "no.", "other"]);

/** For each piece, how plain it is that a heading begins there; and how many pieces the noun over the labels takes. */
export function rankBoundaries(
  text: string,
  pieces: readonly Piece[],
  nounLength?: number,
  firstPeriod = pieces.findIndex(({ kind }) => kind === "period"),
): { readonly at: readonly number[]; readonly stub: number } {
  const texts = textsOf(text, pieces);
  const stub = nounLength ?? piecesOfStub(texts, pieces);
  const repeated = repeatedWord(texts, stub);
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
  const open = /^(?:and|or)$/i.test(texts[index - 2] ?? "") && /^(?:over|under|above|below|more|less)$/i.test(lower);
  if (
    JOINS.has(lower) &&
    !open &&
    before !== "A" &&
    !(ENDS_TOO.has(lower) && (startsHeading(here) || RANGE.test(here)))
  )
    return NEVER;
  if (here === "Of" && texts[index + 1] === "which") return LIKELY;
  if (JOINS.has(here.toLowerCase()) && !mayBegin(here) && !(index === line.stub && startsHeading(here))) return NEVER;
  if (/^(?:grand|overall|sub)$/i.test(before) && /^total/i.test(here)) return NEVER;
  // `Class A Class B`, `Band 6 Band 7+`
  if (/^(?:[A-Z]|\d{1,2}\+)$/.test(here) && texts.indexOf(before) !== texts.lastIndexOf(before)) return NEVER;
  if (period && CHANGE.test(before) && FROM_TO.test(here)) return NEVER;
  if (period || pieces[index - 1]?.kind === "period") return SURE;
  // Words before the first period are the heading over the labels, unless a noun that can be that stands first.
  if (line.firstPeriod > index) return line.stub > 0 && index >= line.stub && startsHeading(here) ? CAPITAL : NEVER;
  // `Change % Change`, but `Number % Number %`
  if (before === "%" && texts[index - 2] === here && !MEASURE.test(here)) return NEVER;
  const digits = /^\d/.test(here);
  if (RANGE.test(here) || CLASS_OF_DEGREE.test(here)) return NUMERIC.test(before) ? SURE : LIKELY;
  if (digits) return /^\d/.test(before) || index === line.stub ? SURE : NEVER;
  if (!startsHeading(here)) return NEVER;
  if (/^(?:grand|sub|overall)$/i.test(here) && /^total/i.test(texts[index + 1] ?? "")) return SURE;
  if (readTotalLabel(here) === "plain" || /^sub-?total$/i.test(here))
    return endsHeading(texts[index + 1]) ? SURE : LIKELY;
  if (line.stub > 0 && index === line.stub) return SURE;
  const { repeated } = line;
  if (repeated && (repeated.before ? here : before) === repeated.word) return LIKELY;
  if (beginsSmall(before) || NUMERIC.test(before) || /[)%]$|^[A-Z]$/.test(before)) return LIKELY;
  return MEASURE.test(here) && (!MEASURE.test(before) || WHOLE_MEASURE.test(before)) ? MEASURED : CAPITAL;
}

/** `Number`, and capitals that begin a heading or a label though their small letters join: `Under 18`, `Other`, `Not known`. */
function mayBegin(word: string): boolean {
  return MEASURE.test(word) || /^(?:Under|Over|Aged|Other|Not|No|Without|Up)$/.test(word);
}

/** Whether a word may begin a heading. */
export function startsHeading(word: string): boolean {
  return beginsWithCapital(word) || beginsWithOneOf("%£#\"'‘“", word);
}

/** Whether the word after `Total` leaves it a heading of its own. */
function endsHeading(next: string | undefined): boolean {
  return next === undefined || startsHeading(next);
}

/** How many pieces at the head are the noun over the labels: `Year`, `Crime Type`, `Type of Property`. */
export function piecesOfStub(texts: readonly string[], pieces: readonly Piece[]): number {
  let end = stubBehindName(texts);
  let joined = false;
  for (let index = end; index < texts.length && pieces[index]?.kind === "word"; index++) {
    const printed = texts[index] as string;
    const word = printed.toLowerCase().replace(/[():/]/g, "");
    // `Band 5 Band 6` are headings over figures, whatever stands over the labels.
    const numbered = texts.indexOf(printed, index + 1) > 0 && NUMBERS.test(texts[index + 1] ?? "");
    const noun = isStubNoun(printed) && !numbered;
    const joins = end === index && end > 0 && JOINS_STUB.has(printed);
    if (noun || joined) end = index + 1;
    else if (!joins && !BEFORE_STUB.has(word)) break;
    joined = joins;
  }
  return end;
}

/** `Fuel type`, `Hate crime type`: a noun in small letters behind a word or two that say which. */
function stubBehindName(texts: readonly string[]): number {
  const [first = ""] = texts;
  const word = first.toLowerCase();
  if (!beginsWithCapital(first) || MEASURE.test(first) || STUB.has(word) || JOINS.has(word)) return 0;
  const at = texts.slice(1, 3).findIndex((its) => STUB.has(its));
  return at < 0 || !texts.slice(1, at + 1).every((its) => /^[a-z]+$/.test(its) && !JOINS.has(its)) ? 0 : at + 2;
}

/** Whether a word is a noun that stands over labels. */
export const isStubNoun = (word: string): boolean => STUB.has(word.toLowerCase().replace(/[():/]/g, ""));

/** A cheap look: whether a noun that stands over labels is among the first words of a line. */
export function mayHeadLabels(text: string, words: readonly Word[]): boolean {
  const first = words.slice(0, 4).map((piece) => textOf(text, piece).toLowerCase());
  return !JOINS.has(first[0] ?? "") && first.some((word) => STUB.has(word));
}

/** A word that stands in every heading, at its end or its head: `Claims received Claims upheld`. */
function repeatedWord(texts: readonly string[], stub: number): Line["repeated"] {
  const counts = new Map<string, number>();
  for (const word of texts) counts.set(word, (counts.get(word) ?? 0) + 1);
  const last = texts.at(-1) ?? "";
  if ((counts.get(last) ?? 0) > 1 && startsHeading(last)) return { word: last, before: false };
  // Behind the noun over the labels the first heading begins: `Area Budgeted WTE Actual WTE` has the word at the ends.
  for (const word of stub > 0 ? texts.slice(stub, stub + 1) : texts.slice(0, 3))
    if ((counts.get(word) ?? 0) > 1 && startsHeading(word)) return { word, before: true };
  return null;
}

function count(word: string, sign: string): number {
  return word.split(sign).length - 1;
}
