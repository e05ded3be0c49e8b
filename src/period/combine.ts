import type { Period } from "../table.ts";
import { wholeMonths } from "./calendar.ts";
import { kindOfPart, type Span, spanOfPart, wholeYearOf } from "./meaning.ts";
import { spell } from "./spell.ts";
import type { Part } from "./spelling.ts";

/**
 * The period of a cell whose row and column both name one.
 *
 * - A month, quarter or half without a year is dated by a year: `January` in `2017`, `Q1` in `2015/16`, whichever of them
 *   is the row. The text puts the part first. In a year that is cut, a part is complete up to the cut.
 * - Of two dated periods the one that lies within the other is meant, else the row's.
 * - Else the one that has dates, or the row's.
 */
export function combinePeriods(row: Period | null, column: Period | null): Period | null {
  if (row === null || column === null) return row ?? column;
  if (row.start === null && column.start === null) return undatedPart(row, column) ?? undatedPart(column, row) ?? row;
  if (row.start === null) return datePart(row, column) ?? column;
  if (column.start === null) return datePart(column, row) ?? row;
  return isWithin(column, row) && !isWithin(row, column) ? column : row;
}

function isWithin(inner: Period, outer: Period): boolean {
  if (inner.start === null || outer.start === null || inner.start < outer.start) return false;
  return outer.end === null || (inner.end !== null && inner.end <= outer.end);
}

/** `January`, `Q1`: a part of a year that names none; null for others. */
export function partWithoutYear({ text }: Period): Part | null {
  const spelling = spell(text);
  return spelling?.type === "part" && spelling.year === null ? spelling.part : null;
}

/** A part of a year of which nothing tells the days, as in `2017` where years may be calendar or financial ones. */
function undatedPart(undated: Period, year: Period): Period | null {
  const part = partWithoutYear(undated);
  if (part === null || partWithoutYear(year) !== null) return null;
  return { text: `${undated.text} ${year.text}`, kind: kindOfPart(part), start: null, end: null, complete: null };
}

/** A part of a year with the days that it has in a year; null where the first is no part. */
function datePart(undated: Period, year: Period): Period | null {
  const part = partWithoutYear(undated);
  if (part === null) return null;
  const text = `${undated.text} ${year.text}`;
  const twelveMonths = twelveMonthsOf(year, part);
  const span = twelveMonths === null ? null : spanOfPart(part, twelveMonths);
  // A part of something else than a year, or one that runs over the year's end: nothing says which days it has.
  if (span === null) return { text, kind: kindOfPart(part), start: null, end: null, complete: null };
  return { text, kind: kindOfPart(part), ...covered(span, year) };
}

/** The whole of the year of which a period may only cover some; null where it is none with such a part. */
function twelveMonthsOf(period: Period, part: Part): Span | null {
  const { start, end } = period;
  const year = wholeYearOf(period);
  if (year !== null || start === null || end === null || part.type !== "months") return year;
  // Years that begin in another month have months, but nothing says that their quarters are counted from it.
  return wholeMonths(start, end) === 12 ? { start, end } : null;
}

/** How far a part of a year is covered where the year itself may be cut. */
function covered(part: Span, year: Period): Pick<Period, "start" | "end" | "complete"> {
  if (year.complete !== false) return { ...part, complete: true };
  if (year.start !== null && part.start < year.start) {
    return part.end < year.start ? { ...part, complete: false } : { start: year.start, end: part.end, complete: false };
  }
  // `2020 to date`: which of its months are over is not said.
  if (year.end === null) return { ...part, complete: null };
  if (part.end <= year.end) return { ...part, complete: true };
  return part.start > year.end ? { ...part, complete: false } : { start: part.start, end: year.end, complete: false };
}
