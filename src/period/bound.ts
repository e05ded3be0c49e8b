import {
  dayOf,
  FINANCIAL_START,
  firstDay,
  isNextYear,
  isPlausibleYear,
  lastDay,
  MONTHS,
  yearOfTwoDigits,
} from "./calendar.ts";
import { isAt, isGlued, numberAt, type Read, skip, skipInitials, type Token } from "./token.ts";

// The ends of a span: `Sept 2019`, `1st June 2021`, `31/03/16`, `August 3rd`.

/** A year that dates a month or quarter: a calendar year, or the financial year that begins in it (`2015/16`). */
export interface YearNumber {
  readonly first: number;
  readonly split: boolean;
}

/** A day or a month as an end of a span; `null` for what the text leaves out. */
export interface Bound {
  readonly day: number | null;
  readonly month: number;
  readonly year: YearNumber | null;
}

/** The endings of `1st` to `4th`. */
export const ORDINALS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

const calendarYear = (first: number): YearNumber => ({ first, split: false });

/** A number of four digits that is a plausible year. */
export function readFullYear(tokens: readonly Token[], at: number): number | null {
  const digits = numberAt(tokens, at, 4, 4);
  return digits !== null && isPlausibleYear(Number(digits)) ? Number(digits) : null;
}

/** `2014`, `'14`, `2015/16`, `2015-16`, `2015/2016`: a year that plainly is one calendar or one split year. */
export function readYearNumber(tokens: readonly Token[], at: number): Read<YearNumber> | null {
  const short = isAt(tokens, at, "'") && isGlued(tokens, at + 1) ? numberAt(tokens, at + 1, 2, 2) : null;
  if (short !== null) {
    const year = yearOfTwoDigits(Number(short));
    return year === null ? null : { value: calendarYear(year), next: at + 2 };
  }
  const start = skipInitials(tokens, at, "f", "y");
  const first = readFullYear(tokens, start);
  if (first !== null) {
    const next = readNextYear(tokens, start + 1, first);
    if (next !== null) return { value: { first, split: true }, next };
    return start === at ? { value: calendarYear(first), next: at + 1 } : null;
  }
  const brief = numberAt(tokens, start, 2, 2);
  const year = brief === null ? null : yearOfTwoDigits(Number(brief));
  const next = year === null ? null : readNextYear(tokens, start + 1, year);
  const slashed = isAt(tokens, start + 1, "/") || start > at;
  return year !== null && next !== null && slashed ? { value: { first: year, split: true }, next } : null;
}

/** The same, and `2015-2016` or `2015 to 2016`, where what stands beside it leaves no other sense than one year. */
export function readSplitYear(tokens: readonly Token[], at: number): Read<YearNumber> | null {
  const first = readFullYear(tokens, at);
  const joined = isAt(tokens, at + 1, "-") || isAt(tokens, at + 1, "/") || isAt(tokens, at + 1, "to");
  const split = first !== null && joined && readFullYear(tokens, at + 2) === first + 1;
  return split ? { value: { first, split }, next: at + 3 } : readYearNumber(tokens, at);
}

/** The index after `/16`, `-16` or `/2016`, glued to the year 2015. */
function readNextYear(tokens: readonly Token[], at: number, first: number): number | null {
  const slash = isAt(tokens, at, "/");
  if (!(slash || isAt(tokens, at, "-")) || !isGlued(tokens, at) || !isGlued(tokens, at + 1)) return null;
  const digits = numberAt(tokens, at + 1, 1, slash ? 4 : 2);
  return digits !== null && isNextYear(first, digits) ? at + 2 : null;
}

/** `January`, `Sept.`: a month by name. */
export function readMonth(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokens[at];
  const month = token?.type === "word" ? MONTHS.get(token.text) : undefined;
  if (token === undefined || month === undefined) return null;
  const dotted = token.text.length <= 4 && token.text !== "may" && isAt(tokens, at + 1, ".") && isGlued(tokens, at + 1);
  return { value: month, next: dotted ? at + 2 : at + 1 };
}

/** Any spelling of a day or of a month; dates in digits are read day first. */
export function readBound(tokens: readonly Token[], at: number): Read<Bound> | null {
  const start = skip(tokens, at, "the");
  if (isAt(tokens, start, "end")) {
    const of = skip(tokens, start + 1, "of");
    return readMonthBound(tokens, skip(tokens, of, "-")) ?? readEndOfYear(tokens, of);
  }
  if (tokens[start]?.type === "number") return readIsoDay(tokens, start) ?? readDayFirst(tokens, start);
  return readMonthFirst(tokens, start) ?? readMonthBound(tokens, start);
}

/** The `2010` of `30 July 2010 to end 2010`, as its last month. */
function readEndOfYear(tokens: readonly Token[], at: number): Read<Bound> | null {
  const year = readYearNumber(tokens, at);
  return year && !year.value.split ? { value: { day: null, month: 12, year: year.value }, next: year.next } : null;
}

/** `2015-04-01` */
function readIsoDay(tokens: readonly Token[], at: number): Read<Bound> | null {
  const year = readFullYear(tokens, at);
  const month = numberAt(tokens, at + 2, 2, 2);
  const day = numberAt(tokens, at + 4, 2, 2);
  if (year === null || month === null || day === null) return null;
  if (!isAt(tokens, at + 1, "-") || !isAt(tokens, at + 3, "-")) return null;
  // `2018-19 - 55` is a year and what was counted in it.
  if (isGlued(tokens, at + 1) !== isGlued(tokens, at + 3)) return null;
  return { value: { day: Number(day), month: Number(month), year: calendarYear(year) }, next: at + 5 };
}

/** `01.01.20`, `1/4/2015`, `1st June 2021`, `31st of March`, `3-Apr-2015` */
function readDayFirst(tokens: readonly Token[], at: number): Read<Bound> | null {
  const day = numberAt(tokens, at, 1, 2);
  if (day === null) return null;
  const sign = tokens[at + 1]?.text;
  if ((sign === "/" || sign === "." || sign === "-") && isGlued(tokens, at + 1) && isGlued(tokens, at + 2)) {
    const named = sign === "-" ? readMonth(tokens, at + 2) : null;
    const month = named?.value ?? Number(numberAt(tokens, at + 2, 1, 2) ?? Number.NaN);
    const yearAt = (named?.next ?? at + 3) + 1;
    if (!isAt(tokens, yearAt - 1, sign) || Number.isNaN(month)) return null;
    const short = numberAt(tokens, yearAt, 2, 2);
    const year = short === null ? readFullYear(tokens, yearAt) : yearOfTwoDigits(Number(short));
    if (year === null || month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
    return { value: { day: Number(day), month, year: calendarYear(year) }, next: yearAt + 1 };
  }
  const ordinal = ORDINALS.has(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  const month = readMonth(tokens, skip(tokens, ordinal, "of"));
  if (month === null) return null;
  return withYear(tokens, skip(tokens, month.next, ","), month.next, Number(day), month.value);
}

/**
 * `30/06`, and `30.6` at the end of a bracket, behind a word that says that it is a day; `3/4` is as often a fraction, and
 * `24/7` none.
 */
export function readSlashedDay(tokens: readonly Token[], at: number): Read<Bound> | null {
  const day = numberAt(tokens, at, 1, 2);
  const month = numberAt(tokens, at + 2, 1, 2);
  const isDotted = isAt(tokens, at + 1, ".") && isAt(tokens, at + 3, ")");
  if (day === null || month === null || !(isDotted || isAt(tokens, at + 1, "/")) || isSlashedOn(tokens, at + 3))
    return null;
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return null;
  if (month.length === 1 && (Number(day) <= 12 || Number(day) === 24)) return null;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return { value: { day: Number(day), month: Number(month), year: null }, next: at + 3 };
}

const isSlashedOn = (tokens: readonly Token[], at: number): boolean => isAt(tokens, at, "/") && isGlued(tokens, at);

/** `August 3rd`, `August 3rd, 2017`, `August 15 2025`; `Aug 15` alone may be a day or a year and is not read. */
function readMonthFirst(tokens: readonly Token[], at: number): Read<Bound> | null {
  const month = readMonth(tokens, at);
  const day = month === null ? null : numberAt(tokens, month.next, 1, 2);
  if (month === null || day === null) return null;
  const ordinal = ORDINALS.has(tokens[month.next + 1]?.text ?? "");
  const next = month.next + (ordinal ? 2 : 1);
  const read = withYear(tokens, skip(tokens, next, ","), next, Number(day), month.value);
  return ordinal || read.value.year !== null ? read : null;
}

/** `September`, `Sept 2019`, `Apr '15`, `Mar-16`, `March 2015/16` */
function readMonthBound(tokens: readonly Token[], at: number): Read<Bound> | null {
  const month = readMonth(tokens, at);
  if (month === null) return null;
  const short =
    isAt(tokens, month.next, "-") && isGlued(tokens, month.next) && isGlued(tokens, month.next + 1)
      ? numberAt(tokens, month.next + 1, 2, 4)
      : null;
  if (short !== null) {
    const year = short.length === 2 ? yearOfTwoDigits(Number(short)) : readFullYear(tokens, month.next + 1);
    if (year === null) return null;
    return { value: { day: null, month: month.value, year: calendarYear(year) }, next: month.next + 2 };
  }
  return withYear(tokens, skip(tokens, month.next, ","), month.next, null, month.value);
}

/** A bound with the year that stands at an index, if one does. */
function withYear(
  tokens: readonly Token[],
  yearAt: number,
  without: number,
  day: number | null,
  month: number,
): Read<Bound> {
  const year = readYearNumber(tokens, yearAt);
  return { value: { day, month, year: year?.value ?? null }, next: year?.next ?? without };
}

/** The calendar year in which a year has a month: April 2015/16 is in 2015, March 2015/16 in 2016. */
const calendarYearOf = (year: YearNumber, month: number): number =>
  year.split && month < FINANCIAL_START ? year.first + 1 : year.first;

/** The first or last day that a bound means in a year (its own, if it names one); null where there is no such day. */
export function dayOfBound(bound: Bound, edge: "first" | "last", year: YearNumber | null): string | null {
  const dating = bound.year ?? year;
  if (dating === null || bound.month < 1 || bound.month > 12) return null;
  const calendar = calendarYearOf(dating, bound.month);
  if (bound.day !== null) return dayOf(calendar, bound.month, bound.day);
  return edge === "first" ? firstDay(calendar, bound.month) : lastDay(calendar, bound.month);
}
