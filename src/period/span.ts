import {
  type Bound,
  dayOfBound,
  readBound,
  readMonth,
  readSplitYear,
  readYearNumber,
  type YearNumber,
} from "./bound.ts";
import { FINANCIAL_START, firstDay, lastDay, wholeMonths, yearOfTwoDigits } from "./calendar.ts";
import type { SpanSpelling, Spelling } from "./spelling.ts";
import { isAt, numberAt, type Read, skip, type Token } from "./token.ts";

// Spans by their first and last day: `01.01.20 - 01.01.21`, `Apr '15 to Mar '16`.

/** An end of a span: a day or a month, or a whole year. */
type SpanEnd =
  | { readonly type: "bound"; readonly bound: Bound }
  | { readonly type: "month-and-number"; readonly bound: Bound }
  | { readonly type: "year"; readonly year: YearNumber };

export function spanOf(start: string | null, end: string | null, splitYears = false): SpanSpelling {
  const dated = start !== null && end !== null && start <= end;
  return { type: "span", start: dated ? start : null, end: dated ? end : null, splitYears, cut: null };
}

/** `A - B`, `from A to B`, `between A and B`, `Period: A to B`, where A and B are not both plain years. */
export function readSpan(tokens: readonly Token[], at: number): Read<Spelling> | null {
  const named = isAt(tokens, at, "period") || isAt(tokens, at, "periods");
  const start = named ? skip(tokens, at + 1, ":") : at;
  const brief = readBriefSpan(tokens, skip(tokens, start, "from"));
  if (brief !== null) return brief;
  const between = isAt(tokens, start, "between");
  const first = readEnd(tokens, between ? start + 1 : skip(tokens, start, "from"));
  if (first === null) return null;
  const sign = tokens[first.next]?.text;
  if (between ? sign !== "and" : sign !== "-" && sign !== "to" && sign !== "until") return null;
  const last = readEnd(tokens, first.next + 1);
  const span = last === null ? null : spanBetween(first.value, last.value, sign === "-");
  return last === null || span === null ? null : { value: span, next: last.next };
}

/** `1 Oct 16 to 30 Sept 17`: alone, `1 Oct 16` may be a day and a figure; a span of such has years for both ends. */
function readBriefSpan(tokens: readonly Token[], at: number): Read<Spelling> | null {
  const first = readBriefDay(tokens, at);
  if (first === null || !(isAt(tokens, first.next, "-") || isAt(tokens, first.next, "to"))) return null;
  const last = readBriefDay(tokens, first.next + 1);
  if (last === null) return null;
  const [start, end] = [dayOfBound(first.value, "first", null), dayOfBound(last.value, "last", null)];
  return start === null || end === null || start > end ? null : { value: spanOf(start, end), next: last.next };
}

/** `1 Oct 16`, `1st October 16` */
function readBriefDay(tokens: readonly Token[], at: number): Read<Bound> | null {
  const read = readBound(tokens, at);
  if (read === null || read.value.day === null || read.value.year !== null) return null;
  const digits = numberAt(tokens, read.next, 2, 2);
  const first = digits === null ? null : yearOfTwoDigits(Number(digits));
  return first === null ? null : { value: { ...read.value, year: { first, split: false } }, next: read.next + 1 };
}

function readEnd(tokens: readonly Token[], at: number): Read<SpanEnd> | null {
  const doubtful = readMonthAndNumber(tokens, at);
  if (doubtful !== null) return { value: { type: "month-and-number", bound: doubtful.value }, next: doubtful.next };
  const bound = readBound(tokens, at);
  if (bound !== null) return { value: { type: "bound", bound: bound.value }, next: bound.next };
  const year = readWholeYear(tokens, at);
  return year === null ? null : { value: { type: "year", year: year.value }, next: year.next };
}

/** A year as an end; `2015-2016` is one where a sign follows and `to 2018-2019` or the like with it. */
function readWholeYear(tokens: readonly Token[], at: number): Read<YearNumber> | null {
  const dashed = isAt(tokens, at + 1, "-") ? readSplitYear(tokens, at) : null;
  return dashed ?? readYearNumber(tokens, at);
}

/** `Jan 17` before the end of the text or a sign: a month with a number that may be its year or its day. */
export function readMonthAndNumber(tokens: readonly Token[], at: number): Read<Bound> | null {
  const month = readMonth(tokens, at);
  const digits = month === null ? null : numberAt(tokens, month.next, 2, 2);
  const first = digits === null ? null : yearOfTwoDigits(Number(digits));
  if (month === null || first === null) return null;
  const after = tokens[month.next + 1]?.text;
  if (after !== undefined && after !== "-" && after !== "to" && after !== "until" && after !== "and") return null;
  return { value: { day: null, month: month.value, year: { first, split: false } }, next: month.next + 1 };
}

function spanBetween(first: SpanEnd, last: SpanEnd, dashed: boolean): Spelling | null {
  if (first.type === "year" && last.type === "year") return spanOfYears(first.year, last.year);
  if (first.type === "year" && last.type === "bound") return spanFromYear(first.year, last.bound);
  if (first.type === "bound" && last.type === "year") return spanToYear(first.bound, last.year, dashed);
  if (first.type === "bound" && last.type === "bound") return spanOfBounds(first.bound, last.bound);
  if (first.type !== "month-and-number" || last.type !== "month-and-number") return null;
  // `Apr 15 to Mar 16`: whole years make years of the numbers; `Apr 15 to Jun 16` may be days.
  const span = spanOf(dayOfBound(first.bound, "first", null), dayOfBound(last.bound, "last", null));
  const months = span.start === null || span.end === null ? null : wholeMonths(span.start, span.end);
  return months !== null && months % 12 === 0 ? span : null;
}

/** `2015/16 to 2018/19`; two plain years are not a span of named days. */
function spanOfYears(first: YearNumber, last: YearNumber): Spelling | null {
  return first.split && last.split ? spanOf(firstDayOf(first), lastDayOf(last), true) : null;
}

/** `2014-Sept 2019`, but `2005-January 2006` may be a financial year that is cut; `2019 to Sept 2019` and `2019/20 to 31.12.19` are years that are cut. */
function spanFromYear(year: YearNumber, last: Bound): Spelling | null {
  const end = last.year === null ? null : dayOfBound(last, "last", null);
  if (end === null) return null;
  const mayBeCut = !year.split && end > lastDayOf(year) && end <= lastDayOf({ ...year, split: true });
  if (mayBeCut) return spanOf(null, null);
  if (end < firstDayOf(year) || end > lastDayOf(year)) return spanOf(firstDayOf(year), end);
  const cut = { from: null, to: last, open: false };
  const { first, split } = year;
  return split
    ? { type: "years", first, last: first + 1, style: "short", sign: "/", term: null, cut }
    : { type: "year", year: first, term: null, cut };
}

/** `Sept 2014 to 2019`; of `April 2015-2016` it is not said whether that is April of 2015-2016. */
function spanToYear(first: Bound, year: YearNumber, dashed: boolean): Spelling | null {
  if (first.year === null || year.split || (dashed && first.year.first + 1 === year.first)) return null;
  return spanOf(dayOfBound(first, "first", null), lastDayOf(year));
}

/** One of the ends may leave its year to the other: `1 April to 30 June 2023`, `October 2015 to March`. */
function spanOfBounds(first: Bound, last: Bound): Spelling | null {
  // Two months with a year behind them are a part of that year.
  if (first.year === null && first.day === null && last.day === null) return null;
  if (first.year === null && last.year === null) return null;
  const start = dayOfBound(first, "first", last.year);
  const end = dayOfBound(last, "last", first.year);
  if (start === null || end === null || start <= end) return spanOf(start, end);
  if (last.year === null) return spanOf(start, dayOfBound(last, "last", shifted(first.year, 1)));
  return first.year === null ? spanOf(dayOfBound(first, "first", shifted(last.year, -1)), end) : spanOf(null, null);
}

const shifted = (year: YearNumber | null, years: number): YearNumber | null =>
  year === null || year.split ? null : { first: year.first + years, split: false };

const firstDayOf = (year: YearNumber): string => firstDay(year.first, year.split ? FINANCIAL_START : 1);
const lastDayOf = (year: YearNumber): string =>
  year.split ? lastDay(year.first + 1, FINANCIAL_START - 1) : lastDay(year.first, 12);
