import type { Figure, Status } from "../cell.ts";
import { isAsciiLetter } from "../quick-look.ts";
import { type BoundPhrase, countBounds, wholeBoundPhrase } from "./bound.ts";
import { seeThroughMarkup } from "./figure-markup.ts";
import type { Legend } from "./legend.ts";
import { isOfTime, unitNamed } from "./measured-unit.ts";
import { isDigit, isTooLong, type Numeral, PARTED_BEHIND_COMMA, readWhole } from "./number.ts";
import {
  canonical,
  isFigureWord,
  isNotedWord,
  type Meaning,
  readPlaceholder,
  readSymbol,
  UNREADABLE,
} from "./placeholder.ts";
import { isPercent, type PrintedNumber, readPrintedNumber } from "./printed-number.ts";
import { currencyOf, isMoney, isScaled, powerOf } from "./unit.ts";

/** What is known of a cell before it is read. */
export interface FigureContext {
  /** What the document itself says of its symbols. */
  readonly legend: Legend;
  /** What the header or heading says that the column is in (`headerUnit`); null where it says nothing: a count. */
  readonly unit: string | null;
}

/** No cell that states a figure is longer; what is, is text. */
const LONGEST = 60;

/**
 * What a cell's text says, by itself: a number (`reported`), a placeholder for zero (`nil`, value 0), nothing
 * (`blank`), a figure that is hidden or inexact (`suppressed`, with the bounds that it gives), one that there is not
 * (`unavailable`, `inapplicable`), or something else (`unreadable`). A misprint is never mended, and where a text can
 * be taken in two ways it has no value: `(3)` may be a footnote, `007` a code, `5m` metres or minutes, `- 12` a bullet.
 */
export function readFigure(text: string, context = NOTHING_KNOWN): Figure {
  const unit = context.unit ?? "count";
  const whole = readWhole(text);
  if (whole >= 0) {
    return figure(whole, null, null, unit, "reported", unit === "count" ? 0 : halfOfLastPlace(0, 0, unit));
  }
  if (text === "") return figure(null, null, null, unit, "blank", 0);
  if (text === "-" && context.legend.size === 0) return figure(0, null, null, unit, "nil", 0);
  return readUnusual(text, unit, context.legend);
}

/**
 * Whether a text is what a data cell holds and a label or header does not: a number (well printed or with its groups
 * misprinted, as `50,40`, `1, 087`), a dash with the number of a note before it (`3—`), hours with minutes and seconds, a placeholder or a hidden figure. Years are numbers here.
 * False for words that are as often labels (`Unknown`, `Not recorded`, `14 days`), for single letters, for `:`, for a
 * number with a full stop (`12.` begins a clause) and for ranges other than those that hide a small figure (`1-4`, but
 * not the age band `18-24`).
 */
export function isFigureLike(printed: string): boolean {
  const text = printed.includes("  ") ? printed.replace(RAISED_APART, "") : printed;
  const length = text.length;
  if (length === 0 || length > LONGEST) return false;
  if (isAsciiLetter(text.charCodeAt(0))) return isFigureWord(text) || isBoundWord(text);
  if (text.includes(", ") && PARTED_BEHIND_COMMA.test(text)) return true;
  if (isDigitsAndCommas(text) || isClocked(text) || isBracketedAmount(text) || isWithShare(text)) return true;
  if (length > 2 && isAsciiLetter(text.charCodeAt(length - 1)) && NOTE_MARKS.includes(text.charAt(0)))
    return isNotedWord(text);
  const last = text.charCodeAt(length - 1);
  if (last === EM_DASH && length === 2 && isDigit(text, 0)) return true;
  if (last === COLON || (last === FULL_STOP && isDigit(text, length - 2))) return false;
  const { status, lower, upper, unit } = readUnusual(text, "count", NO_KEY);
  if (status === "unreadable" || status === "blank" || isOfTime(unit)) return false;
  if (status !== "suppressed" || !isDigit(text, 0)) return true;
  return upper === null ? lower === 0 || text.includes("+") : (lower ?? 0) <= 1 && upper <= 10;
}

const NOTE_MARKS = "*†‡§";

/** The number of a note that markup raised, and the place of its tags: `12           ¹` for `12<sup>1</sup>`. */
const RAISED_APART = /^[⁰¹²³⁴-⁹]{1,2} {2,20}|(?<! ) {2,20}[⁰¹²³⁴-⁹]{1,2}$/g;

/** `(1,204)`, `(210)`: no number of a note, and what it says depends on its column. */
const BRACKETED_AMOUNT = /^\(£?[1-9](?:\d\d|\d{0,2}(?:,\d{3})+)(?:\.\d\d?)?\)$/;

/** `(1)15`: behind the number of a note. */
const RAISED_AMOUNT = /^\(\d{1,2}\)£?\d[\d,]{0,12}(?:\.\d{1,2})?$/;

const isBracketedAmount = (text: string): boolean =>
  text.startsWith("(") && (BRACKETED_AMOUNT.test(text) || RAISED_AMOUNT.test(text));

/** `01:12:45`, which may be how long something took, or when it was: `readFigure` calls it unreadable. */
export const isClocked = (text: string): boolean => CLOCKED.test(text);

const CLOCKED = /^\d{1,3}:[0-5]\d:[0-5]\d$/;

/**
 * Whether a text is a well printed number of more digits than a double keeps (15), which `readFigure` calls
 * unreadable rather than round it.
 */
export function isTooPrecise(text: string): boolean {
  const printed = text.length > LONGEST ? null : readPrintedNumber(seeThroughMarkup(text.trim()));
  return printed !== null && isTooLong(printed.numeral);
}

/** `1,497 / 38%`, `1,497, 38%`: a count and its share of the whole; `1,5 %` is one figure, and so may be `1 497%`. */
const COUNT_WITH_SHARE = /^(£?\d(?:[\d,]{0,11}\d)?)( ?\/ ?|[,;]? )(?:100|\d{1,2})(?:\.\d{1,2})? ?%$/;
/** `38% (1,497)`, `38% / 1,497`; `38% 1,497` may be a band of shares and its count. */
const SHARE_WITH_COUNT = /^(?:100|\d{1,2})(?:\.\d{1,2})? ?% ?[/,;(] ?£?\d[\d,]{0,12}\)?$/;

/** Whether a text is a count and its share, which no heading is. */
const isWithShare = (text: string): boolean =>
  text.includes("%") && (COUNT_WITH_SHARE.test(text) || SHARE_WITH_COUNT.test(text));

/** The count of a cell that prints its share behind it, and whether a blank alone parts them, as it may parts of one figure. */
export function countWithShare(text: string): { readonly count: string; readonly isBlank: boolean } | null {
  const [, count, parting] = text.endsWith("%") ? (COUNT_WITH_SHARE.exec(text) ?? []) : [];
  return count === undefined ? null : { count, isBlank: parting === " " };
}

const NO_KEY: Legend = new Map();
const NOTHING_KNOWN: FigureContext = { legend: NO_KEY, unit: null };
const FULL_STOP = 0x2e;
const COLON = 0x3a;
const COMMA = 0x2c;
const EM_DASH = 0x2014;

/** One literal with one order of keys, whatever the cell holds. */
function figure(
  value: number | null,
  lower: number | null,
  upper: number | null,
  unit: string,
  status: Status,
  tolerance: number,
): Figure {
  return { value, lower, upper, unit, status, tolerance };
}

function readUnusual(text: string, unit: string, legend: Legend): Figure {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return ofMeaning(UNREADABLE, unit);
  const shown = trimmed.length < 2 ? trimmed : seeThroughMarkup(trimmed);
  if (shown === "") return figure(null, null, null, unit, "blank", 0);
  // No symbol of a key begins with a digit.
  const symbol = (!isDigit(shown, 0) && legend.size > 0 && legend.get(canonical(shown))) || readSymbol(shown);
  if (symbol) return ofMeaning(symbol, unit);
  if (isAsciiLetter(shown.charCodeAt(0))) return readWords(shown, unit, legend);
  const shared = unit === "percent" ? null : countWithShare(shown);
  const printed = readPrintedNumber(shared && !shared.isBlank ? shared.count : shown);
  if (printed) return ofPrinted(printed, unit, legend) ?? ofMeaning(UNREADABLE, unit);
  return readWords(shown, unit, legend);
}

// Numbers ------------------------------------------------------------------------------------------------------------

const DIGITS_OF_AMOUNT = 3;
const wholeDigits = ({ digits, decimals }: Numeral): number =>
  decimals === 0 ? digits.length : digits.length - decimals - 1;

/** What a printed number says in a column of the given unit; null where it can be taken in two ways. */
function ofPrinted(printed: PrintedNumber, columnUnit: string, legend: Legend): Figure | null {
  const { numeral, limit, sign, currency, after, marks } = printed;
  if (isTooLong(numeral)) return null;
  if (printed.bracketed && !isAmount(numeral, columnUnit)) return null;
  // The document's key says that this mark stands for a figure: it is no footnote's, and there are two figures here.
  if (marks !== "" && legend.has(canonical(marks.trim()))) return null;
  const power = powerOf(after);
  // A letter is a scale of money only.
  if (power !== null && after.length <= 2 && currency === null && !isMoney(columnUnit)) return null;
  const unit = isPercent(after) ? "percent" : (unitNamed(after) ?? moneyUnit(currency, columnUnit, power !== null));
  // `£8,023.000` is thousands, with a comma misprinted, as well as it is pounds.
  if (numeral.grouped && numeral.decimals === 3 && power === null && isMoney(unit) && !isScaled(unit)) return null;
  if (printed.apart && (sign === "-" || sign === "–") && unit === "count" && numeral.decimals === 0) return null;

  const size = power === null ? Number(numeral.digits) : Number(`${numeral.digits}e${power}`);
  if (limit !== "") return after === "+" || size === 0 ? null : ofLimit(limit, size, numeral.decimals === 0, unit);
  if (after === "+") return sign === "" ? figure(null, size, null, unit, "suppressed", 0) : null;
  const value = sign === "" || sign === "+" || size === 0 ? size : -size;
  return figure(value, null, null, unit, "reported", halfOfLastPlace(numeral.decimals, power ?? 0, unit));
}

/** Three digits in a column of money are no footnote and no share; nor are decimals in one of thousands or millions. */
function isAmount(numeral: Numeral, columnUnit: string): boolean {
  if (!isMoney(columnUnit)) return false;
  return wholeDigits(numeral) >= DIGITS_OF_AMOUNT || (isScaled(columnUnit) && numeral.decimals > 0);
}

/** A cell with a pound sign in a column of `GBP thousand` is still printed in thousands, unless it names its scale. */
function moneyUnit(currency: string | null, columnUnit: string, scaledByCell: boolean): string {
  const code = currency ?? (scaledByCell ? columnUnit.slice(0, 3) : null);
  if (code === null || !isMoney(code)) return scaledByCell && isScaled(columnUnit) ? "count" : columnUnit;
  return !scaledByCell && isScaled(columnUnit) && columnUnit.startsWith(code) ? columnUnit : code;
}

/** `<5` of a count is 0 to 4; of what has fractions, 0 to 5. */
function ofLimit(limit: string, size: number, whole: boolean, unit: string): Figure {
  const step = limit.length === 1 && (limit === "<" || limit === ">") && whole && unit === "count" ? 1 : 0;
  if (limit.startsWith(">") || limit === "≥") return figure(null, size + step, null, unit, "suppressed", 0);
  return figure(null, 0, size > 1 ? size - step : size, unit, "suppressed", 0);
}

/**
 * Half a unit of the last place that a figure shows, where it is rounded: a percentage, an amount with a scale
 * (`£1.7m`), and whatever else has decimals. Money of whole pounds or with pence is exact.
 */
function halfOfLastPlace(decimals: number, power: number, unit: string): number {
  const exact = !isScaled(unit) && power === 0 && (isMoney(unit) ? decimals === 0 || decimals === 2 : decimals === 0);
  if (exact && unit !== "percent") return 0;
  return power >= decimals ? 0.5 * 10 ** (power - decimals) : 0.5 / 10 ** (decimals - power);
}

// Words and symbols --------------------------------------------------------------------------------------------------

const MONEY_BEFORE = /^([£€$])\s{0,16}(?=[^\d\s])/;

function readWords(text: string, unit: string, legend: Legend): Figure {
  const plain = readPlaceholder(text);
  if (plain) return ofMeaning(plain, unit);
  const money = MONEY_BEFORE.exec(text);
  if (money) {
    const rest = text.slice(money[0].length);
    const meaning = legend.get(canonical(rest)) ?? readPlaceholder(rest) ?? UNREADABLE;
    return ofMeaning(meaning, meaning === UNREADABLE ? unit : moneyUnit(currencyOf(money[1] ?? ""), unit, false));
  }
  const phrase = wholeBoundPhrase(text);
  return phrase ? ofPhrase(phrase, unit) : ofMeaning(UNREADABLE, unit);
}

/** A key's bounds are of counts: of what has fractions, `* = fewer than 5` says something else. */
function ofMeaning(meaning: Meaning, unit: string): Figure {
  const { status, lower, upper } = meaning;
  const counted = unit === "count";
  return figure(status === "nil" ? 0 : null, counted ? lower : null, counted ? upper : null, unit, status, 0);
}

function ofPhrase(phrase: BoundPhrase, unit: string): Figure {
  const { lower, upper } = unit === "count" ? countBounds(phrase) : phrase;
  return figure(null, lower, upper, unit, "suppressed", 0);
}

/**
 * `less than 10`, `fewer than five`, `less than 50`: a label that begins so is about other things than a small figure, and
 * a larger one has a capital.
 */
function isBoundWord(text: string): boolean {
  const first = text.charCodeAt(0);
  const lower = first | 0x20;
  if ((lower !== 0x6c && lower !== 0x66) || text.length > 20) return false;
  const phrase = wholeBoundPhrase(text);
  return phrase !== null && phrase.upper !== null && phrase.upper <= (first === lower ? 100 : 10);
}

/** Digits, with commas between them in whatever groups. */
function isDigitsAndCommas(text: string): boolean {
  const last = text.length - 1;
  for (let i = 0; i <= last; i++) {
    if (!isDigit(text, i) && !(i > 0 && i < last && text.charCodeAt(i) === COMMA)) return false;
  }
  return true;
}
