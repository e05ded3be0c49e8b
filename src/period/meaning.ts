import type { Period, PeriodKind } from "../table.ts";
import { type Bound, dayOfBound, type YearNumber } from "./bound.ts";
import { FINANCIAL_START, firstDay, kindOfSpan, lastDay, monthIndex, monthOf, yearOf } from "./calendar.ts";
import type { Company } from "./company.ts";
import {
  areSuccessive,
  type Cut,
  isShort,
  numberedMonthOf,
  type Part,
  type Spelling,
  type YearSpelling,
  type YearsSpelling,
} from "./spelling.ts";

/** What a spelling means: a period without its text. */
export type Meaning = Omit<Period, "text">;

/** A first and a last day. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

const undated = (kind: PeriodKind): Meaning => ({ kind, start: null, end: null, complete: null });

/**
 * What a spelling means among the others of its table; without dates where they leave it open, and null where they make
 * it unlikely that it is a period at all: a lone `March` among towns, `2022/125` among references.
 */
export function meaningAmong(spelling: Spelling, company: Company): Meaning | null {
  switch (spelling.type) {
    case "misprint":
      return company.oddNumbers ? null : meaningOf(spelling, company);
    case "years":
      if (spelling.style === "brief" && readingOfYears(spelling, company) === null) return null;
      return isShort(spelling) && company.oddNumbers ? null : meaningOf(spelling, company);
    case "numbered-month":
      return spelling.yearFirst || company.numberedMonths ? meaningOf(spelling, company) : null;
    case "part":
      if (spelling.year !== null) return meaningOf(spelling, company);
      return (spelling.coded ? company.codedParts : company.bareParts) ? meaningOf(spelling, company) : null;
    default:
      return meaningOf(spelling, company);
  }
}

/** How far off another month may be, where some are left out, that makes of a number behind one its year. */
const MONTHS_OFF = [1, 2, 3];

/** What a spelling means, taken as a period; without dates where its company leaves it open. */
export function meaningOf(spelling: Spelling, company: Company): Meaning {
  switch (spelling.type) {
    case "year":
      return meaningOfYear(spelling, company);
    case "years":
      return meaningOfYears(spelling, company);
    case "part":
      return meaningOfPart(spelling.part, spelling.year, spelling.cut, company);
    case "span":
      if (spelling.splitYears && company.says.academic) return undated("range");
      return meaningOfSpan(spelling.start, spelling.end, spelling.cut);
    case "numbered-month":
      return company.numberedMonths ? meaningOfMonth(spelling.year, spelling.month) : undated("other");
    case "month-and-number": {
      const index = monthIndex(spelling.year, spelling.month);
      const isNear = MONTHS_OFF.some((off) => company.months.has(index - off) || company.months.has(index + off));
      return isNear ? meaningOfMonth(spelling.year, spelling.month) : undated("other");
    }
    case "misprint":
      return undated("other");
  }
}

/**
 * A bare year is a calendar year, unless what is said of the table's years makes it another. `2018 to date` below `2017/18`
 * may be either.
 */
function meaningOfYear({ year, term, cut }: YearSpelling, { says, overlap, splitYears }: Company): Meaning {
  const calendar = term === "calendar" || says.calendar;
  if (!calendar && cut?.open && (overlap || splitYears)) return undated("financial-year");
  if (term === "financial" || (term === null && says.financial && !calendar)) return undated("financial-year");
  if (term === "academic" || (term === null && says.academic && !calendar)) return undated("academic-year");
  return cutSpan("calendar-year", spanOfYear({ first: year, split: false }), cut);
}

function meaningOfYears(years: YearsSpelling, company: Company): Meaning {
  switch (readingOfYears(years, company)) {
    case "months":
      return meaningOfMonth(years.first, numberedMonthOf(years) as number);
    case "split":
      return meaningOfSplitYear(years, company);
    case "range":
      return cutSpan("range", { start: firstDay(years.first, 1), end: lastDay(years.last, 12) }, years.cut);
    case null:
      return undated("other");
  }
}

/** A split year is a financial year where nothing makes it another. */
function meaningOfSplitYear({ first, term, cut }: YearsSpelling, { says }: Company): Meaning {
  const startMonth = startOfTwelveMonths(cut);
  if (startMonth !== null) return meaningOfSpan(firstDay(first, startMonth), lastDay(first, startMonth + 11), null);
  // Academic years begin in August or in September: the text has to say.
  if (term === "academic" || (term === null && says.academic && !says.financial)) return undated("academic-year");
  if (term === null && says.academic) return undated("other");
  return cutSpan("financial-year", spanOfYear({ first, split: true }), cut);
}

/** Which of the things that two years may mean these two do; null where nothing decides. */
function readingOfYears(years: YearsSpelling, company: Company): "split" | "range" | "months" | null {
  if (!areSuccessive(years)) {
    // `2015-18` may be four calendar or three financial years; so may `2015-2018` among financial years.
    return years.style === "full" && years.sign !== "/" && !company.splitYears && !company.says.financial
      ? "range"
      : null;
  }
  if (company.numberedMonths && numberedMonthOf(years) !== null) return "months";
  if (isShort(years) || years.term === "financial" || years.term === "academic") return "split";
  if (startOfTwelveMonths(years.cut) !== null) return "split";
  if (company.says.financial || company.says.academic) return "split";
  if (company.overlap || company.splitYears) return "split";
  if (years.style === "brief") return null;
  if (company.stepsByTwo) return years.sign === "/" ? null : "range";
  return years.sign === "/" ? "split" : null;
}

/** The month that `(April to March)` behind a year says that it begins with. */
function startOfTwelveMonths(cut: Cut | null): number | null {
  if (cut?.from == null || cut.to === null || cut.from.year !== null || cut.to.year !== null) return null;
  if (cut.from.day !== null || cut.to.day !== null) return null;
  return cut.from.month === (cut.to.month % 12) + 1 ? cut.from.month : null;
}

function meaningOfPart(part: Part, year: YearNumber | null, cut: Cut | null, company: Company): Meaning {
  const kind = kindOfPart(part);
  const { says } = company;
  if (year === null || (year.split && says.academic)) return undated(kind);
  // `Q1 2015` among financial or academic years may be one of their quarters.
  const amongOthers = !says.calendar && (says.financial || says.academic || company.splitYears);
  if (!year.split && part.type !== "months" && amongOthers) return undated(kind);
  // Months that run over a new year have the year of their end behind them: `October to March 2016`.
  const span =
    part.type === "months" && !year.split && part.first + part.count > 13
      ? { start: firstDay(year.first - 1, part.first), end: lastDay(year.first - 1, part.first + part.count - 1) }
      : spanOfPart(part, spanOfYear(year));
  return span === null ? undated(kind) : cutSpan(kind, span, cut);
}

function meaningOfSpan(start: string | null, end: string | null, cut: Cut | null): Meaning {
  if (start === null || end === null) return undated("range");
  return cutSpan(start === end ? "other" : kindOfSpan(start, end), { start, end }, cut);
}

function meaningOfMonth(year: number, month: number): Meaning {
  return { kind: "month", start: firstDay(year, month), end: lastDay(year, month), complete: true };
}

/** The days of a calendar year, or of the financial year that begins in it. */
export function spanOfYear(year: YearNumber): Span {
  const first = year.split ? FINANCIAL_START : 1;
  return { start: firstDay(year.first, first), end: lastDay(year.first, first + 11) };
}

/** The whole of a calendar or financial year of which a period may only cover some; null where it is none. */
export function wholeYearOf({ kind, start }: Pick<Period, "kind" | "start">): Span | null {
  if (start === null) return null;
  if (kind === "calendar-year") return spanOfYear({ first: yearOf(start), split: false });
  if (kind !== "financial-year") return null;
  return spanOfYear({ first: yearOf(start) - (monthOf(start) < FINANCIAL_START ? 1 : 0), split: true });
}

export function kindOfPart(part: Part): PeriodKind {
  if (part.type !== "months") return part.type === "half" ? "half-year" : part.type;
  return kindOfSpan(firstDay(2000, part.first), lastDay(2000, part.first + part.count - 1));
}

/** The days of a part within twelve months that begin with a month; null where it runs over their end. */
export function spanOfPart(part: Part, year: Span): Span | null {
  const startYear = yearOf(year.start);
  const startMonth = monthOf(year.start);
  const length = part.type === "months" ? part.count : part.type === "quarter" ? 3 : 6;
  const offset = part.type === "months" ? (part.first - startMonth + 12) % 12 : (part.number - 1) * length;
  if (offset + length > 12) return null;
  return {
    start: firstDay(startYear, startMonth + offset),
    end: lastDay(startYear, startMonth + offset + length - 1),
  };
}

/** A span as far as the text says that it is covered; a cut that lies outside it takes its dates away. */
function cutSpan(kind: PeriodKind, span: Span, cut: Cut | null): Meaning {
  if (cut === null) return { kind, ...span, complete: true };
  const start = cut.from === null ? span.start : dayWithin(cut.from, "first", span);
  const end = cut.to === null ? span.end : dayWithin(cut.to, "last", span);
  if (start === null || end === null || start > end) return undated(kind);
  if (cut.open) return { kind, start, end: null, complete: false };
  return { kind, start, end, complete: start === span.start && end === span.end };
}

/** The day that a bound means within a span, in the year of the span where it names none. */
function dayWithin(bound: Bound, edge: "first" | "last", span: Span): string | null {
  const first = yearOf(span.start);
  for (let year = first; year <= first + 1; year++) {
    const day = dayOfBound(bound, edge, { first: year, split: false });
    if (day !== null && day >= span.start && day <= span.end) return day;
  }
  return null;
}
