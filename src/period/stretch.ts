import { type Bound, dayOfBound, readBound, readFullYear } from "./bound.ts";
import { dayPlus, endOfMonthsFrom, lastDay, MONTHS, monthOf, startOfMonthsTo, yearOf } from "./calendar.ts";
import { firstWord, mayOpen } from "./opening.ts";
import { spanOf } from "./span.ts";
import type { Spelling, YearTerm } from "./spelling.ts";
import { isAt, numberAt, type Read, readTokens, skip, skipInitials, type Token } from "./token.ts";

// Stretches of time by their length and their first or last day: `year ending March 2020`, `w/c 12/03/2019`. The length
// may stand by itself over the days: `Week beginning` over `04/01/2021`.

interface Stretch {
  /** In months, or in days where it is a week. */
  readonly months: number;
  readonly days: number;
  /** Which of its days is named; null where that is not said (`Week 12/03/2019`). */
  readonly edge: "first" | "last" | null;
}

const ENDING_WORDS: ReadonlySet<string> = new Set(["ending", "ended", "ends", "end", "to"]);
const BEGINNING_WORDS: ReadonlySet<string> = new Set(
  "beginning begins commencing commences comm starting starts start from".split(" "),
);
const MONTHS_IN: ReadonlyMap<string, number> = new Map([
  ["year", 12],
  ["yr", 12],
  ["quarter", 3],
  ["month", 1],
]);
/** What stands behind `w/`. */
const WEEK_EDGES: ReadonlyMap<string, "first" | "last"> = new Map([
  ["c", "first"],
  ["b", "first"],
  ["commencing", "first"],
  ["beginning", "first"],
  ["e", "last"],
  ["ending", "last"],
]);
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}$/;

/** `year ending March 2020`, `12 months to 30 September 2019`, `financial year ending 2016`, `FYE 2016`, `w/e 18/03/2019` */
export function readStretch(tokens: readonly Token[], at: number, term: YearTerm | null): Read<Spelling> | null {
  const length = readLength(tokens, skip(tokens, at, "rolling"), term);
  if (length === null) return null;
  const { value: stretch } = length;
  const dayAt = skipWeekday(tokens, skip(tokens, length.next, ":"));
  const bound = readBound(tokens, dayAt);
  const year = bound === null && stretch.edge === "last" ? readFullYear(tokens, dayAt) : null;
  if (year !== null) {
    // Nothing says on which day of it.
    if (term !== "financial" && !isAt(tokens, at, "fye")) return { value: spanOf(null, null), next: dayAt + 1 };
    const span = { first: year - 1, last: year, style: "short", sign: "/" } as const;
    return { value: { type: "years", ...span, term: "financial", cut: null }, next: dayAt + 1 };
  }
  if (bound?.value.year == null || (stretch.edge === null && bound.value.day === null)) return null;
  const [start, end] = daysOf(stretch, bound.value);
  return { value: spanOf(start, end), next: bound.next };
}

function daysOf({ months, days, edge }: Stretch, bound: Bound): readonly [start: string | null, end: string | null] {
  const day = days > 0 && bound.day === null ? null : dayOfBound(bound, edge ?? "first", null);
  if (day === null) return [null, null];
  if (edge === "first") return [day, days > 0 ? dayPlus(day, days - 1) : endOfMonthsFrom(day, months)];
  if (edge === "last") return [days > 0 ? dayPlus(day, 1 - days) : startOfMonthsTo(day, months), day];
  // A spreadsheet's months are their first days; which day of a week or a quarter is meant is not said.
  return months === 1 && bound.day === 1 ? [day, lastDay(yearOf(day), monthOf(day))] : [null, null];
}

/** The index after `Tuesday,`. */
export function skipWeekday(tokens: readonly Token[], at: number): number {
  return WEEKDAY.test(tokens[at]?.text ?? "") ? skip(tokens, at + 1, ",") : at;
}

/** A length with the word that says which of its days follows. */
function readLength(tokens: readonly Token[], at: number, term: YearTerm | null): Read<Stretch> | null {
  const yearEnd = isAt(tokens, at, "fye") ? at + 1 : skipInitials(tokens, at, "y", "e");
  if (yearEnd > at) return ofMonths(12, "last", yearEnd);
  if (term !== null) return ENDING_WORDS.has(tokens[at]?.text ?? "") ? ofMonths(12, "last", at + 1) : null;
  return readWeek(tokens, at) ?? readMonthsLong(tokens, at);
}

/** `w/c`, `WC`, `w/e`, `week ending`, `wk commencing`, `week` */
function readWeek(tokens: readonly Token[], at: number): Read<Stretch> | null {
  const week = { months: 0, days: 7 } as const;
  if (isAt(tokens, at, "wc")) return { value: { ...week, edge: "first" }, next: at + 1 };
  if (isAt(tokens, at, "w") && isAt(tokens, at + 1, "/")) {
    const edge = WEEK_EDGES.get(tokens[at + 2]?.text ?? "");
    return edge === undefined ? null : { value: { ...week, edge }, next: at + 3 };
  }
  if (!isAt(tokens, at, "week") && !isAt(tokens, at, "wk")) return null;
  const edge = readEdge(tokens, at + 1);
  return { value: { ...week, edge }, next: edge === null ? at + 1 : at + 2 };
}

/** `12 months to`, `year ending`, `quarter commencing`, `month` */
function readMonthsLong(tokens: readonly Token[], at: number): Read<Stretch> | null {
  const digits = numberAt(tokens, at, 1, 2) ?? (isAt(tokens, at, "twelve") ? "12" : null);
  const counted = digits !== null && (isAt(tokens, at + 1, "months") || isAt(tokens, at + 1, "month"));
  const months = counted ? Number(digits) : MONTHS_IN.get(tokens[at]?.text ?? "");
  if (months === undefined || months === 0) return null;
  const next = counted ? at + 2 : at + 1;
  const edge = readEdge(tokens, next);
  if (edge !== null) return ofMonths(months, edge, next + 1);
  return counted || months > 3 ? null : ofMonths(months, null, next);
}

function readEdge(tokens: readonly Token[], at: number): Stretch["edge"] {
  const word = tokens[at]?.text ?? "";
  return ENDING_WORDS.has(word) ? "last" : BEGINNING_WORDS.has(word) ? "first" : null;
}

function ofMonths(months: number, edge: Stretch["edge"], next: number): Read<Stretch> {
  return { value: { months, days: 0, edge }, next };
}

/** Words that may stand beside it over the days. */
const BESIDE: ReadonlySet<string> = new Set("date day dd mm yyyy yy".split(" "));
/** No such text is longer, in UTF-16 code units. */
const LONGEST_LEAD = 40;
const MOST_WORDS = 6;

/** `Years to March` over the years is what each is. */
const OF_YEARS = /^(year)s(?= (?:to|end))/i;

/**
 * What a text over days, or over years, says that each is the first or last day of: `Week beginning`,
 * `Year to 31 March`; null for any other.
 */
export function readLead(said: string): string | null {
  if (said.length > LONGEST_LEAD || !mayOpen(said)) return null;
  const text = said.replace(OF_YEARS, "$1");
  // `12 months to` is the only one that begins with no word.
  if (firstWord(text, 0) === "" && !text.includes("month")) return null;
  const tokens = readTokens(text);
  const length = readLength(tokens, skip(tokens, 0, "rolling"), null);
  if (length === null) return null;
  const day = length.value.edge === null ? null : readBound(tokens, length.next);
  const next = day?.value.year === null ? day.next : length.next;
  const rest = tokens.slice(next);
  const over = rest.every(({ type, text: word }) => type === "mark" || BESIDE.has(word) || WEEKDAY.test(word));
  return over ? text.slice(0, tokens[next - 1]?.end) : null;
}

const YEAR = /^\d{4}$/;
const MONTH = /[a-z]{3,9}/i;
const ENDS_IN_DAY = /(?: \d{1,2}(?:st|nd|rd|th)?)? ([a-z]{3,9})$/i;

/**
 * A period under words of which stretch of time it is an end, as one text: `Year to March` over `1998`, or over `March
 * 1998`. Null where the words name a day or a month, and another stands below.
 */
export function underLead(lead: string, period: string): string | null {
  const [day = "", month = ""] = ENDS_IN_DAY.exec(lead) ?? [];
  if (!MONTHS.has(month.toLowerCase()) || YEAR.test(period)) return `${lead} ${period}`;
  const [own = ""] = MONTH.exec(period) ?? [];
  return MONTHS.get(own.toLowerCase()) === MONTHS.get(month.toLowerCase())
    ? `${lead.slice(0, -day.length)} ${period}`
    : null;
}

/** The same at the end of a longer text: `Deaths registered by week ending`. */
export function readClosingLead(text: string): string | null {
  const tail = text.slice(-LONGEST_LEAD);
  const tokens = readTokens(tail);
  for (let at = Math.max(0, tokens.length - MOST_WORDS); at < tokens.length; at++) {
    const lead = readLead(tail.slice(tokens[at]?.start));
    if (lead !== null) return lead;
  }
  return null;
}
