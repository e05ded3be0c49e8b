import { MONTH_NAMES, MONTH_STEMS } from "../month-name.ts";
import type { PeriodKind } from "../table.ts";

// Days are ISO 8601 texts (`2019-09-30`): they compare as texts do, and are what a record holds.

/** The years that a bare number may be; outside them it is taken for a figure. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Every spelling of a month in lower case, with its number from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
  ...MONTH_STEMS.map((stem, index) => [stem, index + 1] as const),
  ["sept", 9],
]);

/** April: the financial year of the police and of local government runs from 1 April to 31 March (Home Office). */
export const FINANCIAL_START = 4;

export function isPlausibleYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/**
 * The year that two digits stand for: 00 to 49 are of this century, 70 to 99 of the last; null for 50 to 69, which
 * might be either.
 */
export function yearOfTwoDigits(digits: number): number | null {
  if (digits < 50) return 2000 + digits;
  return digits < 70 ? null : 1900 + digits;
}

/** Whether a year and the next are what `2015` and `2016`, `16` or `6` stand for. */
export function isNextYear(year: number, digits: string): boolean {
  return digits.length <= 4 && digits.length !== 3 && String(year + 1).endsWith(digits);
}

function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day as ISO 8601; null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Months counted from the year 0: neighbours differ by one. */
export const monthIndex = (year: number, month: number): number => year * 12 + month - 1;

/** The first day of a month; months outside 1 to 12 count on into the years beside. */
export function firstDay(year: number, month: number): string {
  const index = monthIndex(year, month);
  return dayOf(Math.floor(index / 12), (index % 12) + 1, 1) as string;
}

/** The last day of a month; months outside 1 to 12 count on into the years beside. */
export function lastDay(year: number, month: number): string {
  const index = monthIndex(year, month);
  const actualYear = Math.floor(index / 12);
  const actualMonth = (index % 12) + 1;
  return dayOf(actualYear, actualMonth, monthLength(actualYear, actualMonth)) as string;
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));
const dayOfMonth = (day: string): number => Number(day.slice(8, 10));

/** The day that follows. */
export function dayAfter(day: string): string {
  return dayOf(yearOf(day), monthOf(day), dayOfMonth(day) + 1) ?? firstDay(yearOf(day), monthOf(day) + 1);
}

/** The first day of the span of whole months that ends with a day: for 31 March 2020 and 12, 1 April 2019. */
export function startOfMonthsTo(end: string, months: number): string | null {
  const after = dayAfter(end);
  const first = firstDay(yearOf(after), monthOf(after) - months);
  return dayOf(yearOf(first), monthOf(first), dayOfMonth(after));
}

/** The last day of so many months from a day: for 1 April 2019 and 12, 31 March 2020; null where they end on no day. */
export function endOfMonthsFrom(start: string, months: number): string | null {
  const after = firstDay(yearOf(start), monthOf(start) + months);
  const next = dayOf(yearOf(after), monthOf(after), dayOfMonth(start));
  return next && dayPlus(next, -1);
}

/** The day so many days later, or earlier. */
export function dayPlus(day: string, days: number): string {
  return new Date(Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day) + days)).toISOString().slice(0, 10);
}

/** How many whole months a span from a first to a last day covers; null where it is not whole calendar months. */
export function wholeMonths(start: string, end: string): number | null {
  const after = dayAfter(end);
  if (dayOfMonth(start) !== 1 || dayOfMonth(after) !== 1) return null;
  return (yearOf(after) - yearOf(start)) * 12 + monthOf(after) - monthOf(start);
}

/** What a span of days is commonly called: April 2015 to March 2016 is a financial year. */
export function kindOfSpan(start: string, end: string): PeriodKind {
  const months = wholeMonths(start, end);
  const first = monthOf(start);
  if (months === 1) return "month";
  if (months === 3 && first % 3 === 1) return "quarter";
  if (months === 6 && first % 3 === 1) return "half-year";
  if (months === 12 && first === 1) return "calendar-year";
  if (months === 12 && first === FINANCIAL_START) return "financial-year";
  return "range";
}
