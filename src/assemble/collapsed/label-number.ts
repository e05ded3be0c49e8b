import { readLabelPeriod } from "../../period/period.ts";
import { type Offsets, textsOf } from "../text-of.ts";

// A number at the end of a label looks like the first figure of its row. What stands before it tells whose it is.

/**
 * Whether words that stand before a number ask for it: `surely` where they end no label (`Under`, `Less than`, `18 to`),
 * `perhaps` where they name what is numbered, but may stand alone too (`Band`, `North Ward`).
 */
export type Asks = "surely" | "perhaps" | "no";

const SURELY =
  /(?:^|[ ,(/-])(?:than|aged|at least|at most|between|up to|£?\d[\d,.]{0,12} (?:to|[-–—]))$|^(?:ages? )?(?:under|over|above|below)$/i;
const PERHAPS =
  /(?:^|[ ,(/-])(?:under|over|above|below|to|from|ages?|category|class|code|group|type|band|grade|level|tier|section|sect|s\.?|schedule|part|paragraph|para|article|rule|clause|act|order|regulations?|years?|months?|weeks?|days?|stage|phase|step|round|term|top|zone|area|sector|district|division|ward|unit|team|shift|site|lot|lane|line|route|junction|court|wing|block|house|floor|room|bay|platform|pier|gate|outcome|priority|question|form|model|option|no\.?|number)$/i;

/** `35 and over` has its number; `Granted in part` asks for none. */
const OPEN_END = /\b(?:(?:and|or) (?:under|over|above|below)|in part)$/i;

/** Whether the words before a number ask for it. */
export function asksForNumber(words: string): Asks {
  if (OPEN_END.test(words)) return "no";
  if (SURELY.test(words)) return "surely";
  return PERHAPS.test(words) ? "perhaps" : "no";
}

/** Nouns that are the label of nothing without their number. */
const NUMBERED_NOUN =
  /^(?:quarter|week|year|stage|phase|step|band|level|tier|grade|class|category|group|type|zone|ward|district|division|sector|section|article|schedule|part|paragraph|rule|outcome|priority|term|wing|route|junction|bay|platform)$/i;

/** `Quarter` and `1`. */
export function isNumberedNoun(words: string, number: string): boolean {
  return /^\d{1,2}$/.test(number) && NUMBERED_NOUN.test(words);
}

const LAW = /(?:^|[ ,(])(?:act|order|regulations?|rules|code|convention)$/i;
/** An offence, and no law. */
const PUBLIC_ORDER = /\bpublic order$/i;
const YEAR = /^(?:1[2-9]|20)\d\d$/;

/** `Theft Act` and `1968`. */
export function isYearOfAct(words: string, number: string): boolean {
  return YEAR.test(number) && LAW.test(words) && !PUBLIC_ORDER.test(words);
}

const PLAIN = /^\d{1,4}$/;

/** Whether one short number is larger than another, as those of rows that are numbered are. */
export function goesUp(from: string, to: string): boolean {
  return PLAIN.test(from) && PLAIN.test(to) && Number(to) > Number(from);
}

/** Whether a number is the next below another, as those of ranks are: `OF 9`, `OF 8`. */
export function stepsDown(from: string, to: string): boolean {
  return PLAIN.test(from) && PLAIN.test(to) && Number(to) === Number(from) - 1;
}

const SHORT_YEAR = /^\d\d$/;
const MONTHS_OF_YEAR = 12;
const LONGEST_MONTH = 9;
/** Months without a row are left out of a list now and then. */
const MOST_MONTHS_ON = 3;

/** Words and the number behind them. */
export type Numbered = readonly [words: string, number: string];

/** `Dec 18` and `Jan 19`: whether two are months of years, one shortly before or after the other. */
export function areNextMonths(one: Numbered, other: Numbered): boolean {
  const [from, to] = [monthOf(one), monthOf(other)];
  return from !== null && to !== null && from !== to && Math.abs(to - from) <= MOST_MONTHS_ON;
}

/** The months from the year 0 to a month with a year of two digits. */
function monthOf([words, number]: Numbered): number | null {
  if (!SHORT_YEAR.test(number) || words.length > LONGEST_MONTH) return null;
  const period = readLabelPeriod(`${words} 20${number}`);
  if (period?.kind !== "month" || period.start === null) return null;
  const [year, month] = period.start.split("-").map(Number);
  return (year as number) * MONTHS_OF_YEAR + (month as number);
}

const NUMBER = /^£?\d[\d,]{0,12}$/;

/** Whether a text is a whole number, of money or not. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** Whether a dash between two numbers makes a range of them: `18 - 24`, `£500 - £1,000`, `2018 - 19`. */
export function isRange(from: string, to: string): boolean {
  if (!isNumber(from) || !isNumber(to)) return false;
  const [low, high] = [numberIn(from), numberIn(to)];
  return high > low || (from.length === 4 && to.length === 2 && high === (low + 1) % 100);
}

function numberIn(printed: string): number {
  return Number(printed.replace(/[£,]/g, ""));
}

/** A range's numbers, and the dash between them. */
export const BAND_PIECES = 3;

/** Whether figures begin with a range. */
export function isBand(text: string, figures: readonly Offsets[]): boolean {
  return isBandOf(textsOf(text, figures.slice(0, BAND_PIECES)));
}

/** The same of their texts. */
export const isBandOf = ([from = "", dash = "", to = ""]: readonly string[]): boolean =>
  /^[-–—]$/.test(dash) && isRange(from, to);
