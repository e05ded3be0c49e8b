import { mapped } from "../mapped.ts";
import type { Period } from "../table.ts";
import { dayOf, kindOfSpan, lastDay } from "./calendar.ts";
import { wholeYearOf } from "./meaning.ts";
import type { Coverage, CutYear, PartYear } from "./part-year.ts";
import { spell } from "./spell.ts";
import { areSuccessive } from "./spelling.ts";
import type { YearStart } from "./year-start.ts";

/**
 * Applies what the text says of part years to the settled periods of a table's columns or rows, all together: whether a
 * statement is about them shows in all of them.
 *
 * - A day on which the years begin gives split years (`2014/15`) their dates, academic years too; it takes them from
 *   bare years, of which it is then not known which part of two calendar years they are.
 * - A year that is cut has `complete` false and ends on the day that the text says; null where it says none, or several.
 * - What the figures cover cuts the periods that it begins or ends in, unless the table has periods wholly outside it:
 *   then it speaks of something else.
 */
export function applyPartYears(
  periods: readonly (Period | null)[],
  statements: readonly PartYear[],
): readonly (Period | null)[] {
  if (statements.length === 0 || periods.every((period) => period === null)) return periods;
  const starts = statements.filter((statement) => statement.type === "year-start");
  const cuts = statements.filter((statement) => statement.type === "cut-year");
  const begun = mapped(periods, (period) => period && beginYear(period, starts));
  const coverages = statements.filter((statement) => statement.type === "coverage" && covers(statement, begun));
  return mapped(begun, (period) => period && cutPeriod(period, cuts, coverages as readonly Coverage[]));
}

/** Whether no dated period lies wholly outside what is covered. */
function covers({ start, end }: Coverage, periods: readonly (Period | null)[]): boolean {
  return periods.every((period) => {
    if (period === null || period.start === null) return true;
    return period.start <= end && (start === null || (naturalEnd(period) ?? start) >= start);
  });
}

/** A period in years that begin on the day that the text says, where it says one. */
function beginYear(period: Period, starts: readonly YearStart[]): Period {
  const spelling = starts.length === 0 ? null : spell(period.text);
  if (spelling === null) return period;
  if (spelling.type === "year" && period.kind === "calendar-year") {
    const contradicted = starts.some(({ term, month, day }) => term === null && (month > 1 || day > 1));
    return contradicted ? { ...period, kind: "other", start: null, end: null, complete: null } : period;
  }
  if (spelling.type !== "years" || !areSuccessive(spelling) || period.kind === "range") return period;
  const meant = starts.filter(({ term }) => term === null || term === termOf(period));
  const [first, ...others] = meant;
  if (first === undefined || others.some(({ month, day }) => month !== first.month || day !== first.day)) return period;
  const { month, day, term } = first;
  const start = dayOf(spelling.first, month, day);
  const end = day === 1 ? lastDay(spelling.last, month - 1) : dayOf(spelling.last, month, day - 1);
  // Years that begin in January are not split, and a cut label keeps its own dates.
  if (start === null || end === null || month === 1 || period.complete === false) return period;
  const academic = period.kind === "academic-year" || term === "academic";
  return { ...period, kind: academic ? "academic-year" : kindOfSpan(start, end), start, end, complete: true };
}

function termOf({ kind }: Period): YearStart["term"] {
  return kind === "financial-year" ? "financial" : kind === "academic-year" ? "academic" : null;
}

function cutPeriod(period: Period, cuts: readonly CutYear[], coverages: readonly Coverage[]): Period {
  const first = period.start;
  if (first === null || (period.complete === false && period.end !== null)) return period;
  const cut = cuts.filter((statement) => isAbout(statement, period));
  if (cut.length === 0 && coverages.length === 0) return period;
  const lastDay = naturalEnd(period);
  if (lastDay === null) return period;
  const ends = new Set(
    [...cut, ...coverages].flatMap(({ end }) => (end !== null && end >= first && end < lastDay ? end : [])),
  );
  const begins = coverages.flatMap(({ start }) => (start !== null && start > first && start <= lastDay ? start : []));
  const open = period.complete === false || cut.some(({ end }) => end === null);
  if (ends.size === 0 && begins.length === 0 && !open) return period;
  const [end] = ends;
  const start = begins.toSorted().at(-1) ?? first;
  // Several last days are none: which of them holds cannot be told.
  const last = ends.size === 1 ? (end as string) : ends.size > 1 || open ? null : lastDay;
  const { text, kind } = period;
  return { text, kind, start, end: last, complete: false };
}

/** Whether a statement names this very year, in its own spelling. */
function isAbout({ year, end }: CutYear, period: Period): boolean {
  const spelling = spell(period.text);
  if (spelling?.type === "year") return !year.split && spelling.year === year.first && period.kind === "calendar-year";
  if (spelling?.type !== "years" || !areSuccessive(spelling) || !year.split || spelling.first !== year.first)
    return false;
  // The day was read as one of the financial year; in years that begin otherwise it may mean another.
  return period.kind === "financial-year" || end === null;
}

/** The last day of a period if nothing cuts it; null where it has no dates. */
const naturalEnd = (period: Period): string | null => period.end ?? wholeYearOf(period)?.end ?? null;
