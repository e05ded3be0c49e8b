import { mapped } from "../mapped.ts";
import { MONTH_STEMS } from "../month-name.ts";
import { includesOneOf } from "../quick-look.ts";
import { remembering } from "../remember.ts";
import { type Bound, dayOfBound, readBound, readFullYear, readYearNumber, type YearNumber } from "./bound.ts";
import { MONTHS, startOfMonthsTo } from "./calendar.ts";
import { FILLER_MARKS, phrases, readFirst, readOpenPhrase, readUntil } from "./cut.ts";
import { spanOfYear } from "./meaning.ts";
import { sentencesOf } from "./sentence.ts";
import { isAt, isGlued, numberAt, type Read, readTokens, skip, type Token } from "./token.ts";
import { readYearStart, type YearStart } from "./year-start.ts";

// What prose says of how far the periods of a table are covered.

/** `For 2019 … until the end of September`, `2013/14 runs to August only`, `2020 to date`: a year that ends early. */
export interface CutYear {
  readonly type: "cut-year";
  readonly year: YearNumber;
  /** The last day that is covered, ISO 8601; null where the text does not say it. */
  readonly end: string | null;
  /** What is said to end, in the words right before the year: `charges` in `Charges for 2019 are up to June`. */
  readonly of: readonly string[];
  /** The sentence. */
  readonly said: string;
}

/** `2014-Sept 2019`, `Figures to 31st October 2023`: what all figures of a table cover. */
export interface Coverage {
  readonly type: "coverage";
  /** The first day, ISO 8601; null where it is not said. */
  readonly start: string | null;
  readonly end: string;
}

export type PartYear = CutYear | Coverage | YearStart;

/** Words that may stand between a year and what is said of its end, or make up a line with it. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    "runs run is are was were covers cover covering only data figures figure information available provided recorded supplied " +
    "goes go includes include included year calendar financial the has have been part partial incomplete complete note " +
    "counts totals results statistics shown given relates relate time period correct accurate indicative reported and all a an for does do"
  ).split(" "),
);
const MOST_FILLERS = 8;

/** Words of a sentence that speaks of what is counted; a span of years in another (`the Act was in force …`) is none. */
const COUNTING: ReadonlySet<string> = new Set(
  (
    "data figures figure statistics information number numbers many please provide provided recorded reported period " +
    "table total totals count counts covers covering breakdown broken incidents offences crimes cases requests"
  ).split(" "),
);

/** Every such statement names a year, a day or a month; most sentences name none, and are not looked at further. */
const DIGIT = /\d/;
const namesATime = (sentence: string): boolean =>
  DIGIT.test(sentence) || includesOneOf(sentence.toLowerCase(), MONTH_STEMS);

/**
 * Reads what a text (a question, an answer, a note; line breaks as printed) says of how far the periods of its tables
 * are covered, in the order of the text.
 */
export function readPartYears(text: string): readonly PartYear[] {
  return sentencesOf(text).flatMap((sentence) => (namesATime(sentence) ? readSentence(sentence) : []));
}

const readSentence = remembering((sentence): readonly PartYear[] => {
  const tokens = readTokens(sentence);
  const statements: PartYear[] = [];
  const counting = tokens.some(({ text: word }) => COUNTING.has(word));
  for (let at = 0; at < tokens.length; ) {
    const read = readStatement(tokens, at, counting);
    if (read !== null)
      statements.push(read.value.type === "cut-year" ? saidOf(read.value, tokens, at, sentence) : read.value);
    at = read?.next ?? at + 1;
  }
  return [...statements, ...sentence.split("\n").flatMap((line) => readCoverageLine(readTokens(line)) ?? [])];
});

/** Words between what is counted and its year. */
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  "for in of during the year calendar financial figures figure data totals total counts recorded".split(" "),
);
const MOST_WORDS_BEFORE = 4;
const NO_WORDS: readonly string[] = [];

function saidOf({ type, year, end }: CutYear, tokens: readonly Token[], at: number, said: string): CutYear {
  let last = at;
  while (BEFORE_YEAR.has(tokens[last - 1]?.text ?? "")) last--;
  let first = last;
  while (last - first < MOST_WORDS_BEFORE && tokens[first - 1]?.type === "word") first--;
  return { type, year, end, of: mapped(tokens.slice(first, last), ({ text }) => text), said };
}

function readStatement(tokens: readonly Token[], at: number, counting: boolean): Read<PartYear> | null {
  return (
    readIntroducedCut(tokens, at) ??
    readYearStart(tokens, at) ??
    (counting ? readSpanCoverage(tokens, at) : null) ??
    readYearStatement(tokens, at, counting) ??
    readPartOf(tokens, at)
  );
}

/** Marks that may stand right before a year. */
const OPENING_MARKS: ReadonlySet<string> = new Set(["(", "[", "*", "-", ":", ",", "'", '"', "\u201c"]);

/** A year that stands by itself: no part of a date, a reference or a longer number. */
function readLoneYear(tokens: readonly Token[], at: number): Read<YearNumber> | null {
  if (readFullYear(tokens, at) === null) return null;
  const before = tokens[at - 1];
  if (before !== undefined && MONTHS.has(before.text)) return null;
  if (before !== undefined && isGlued(tokens, at) && !OPENING_MARKS.has(before.text)) return null;
  const year = readYearNumber(tokens, at);
  if (year === null) return null;
  const continued = isAt(tokens, year.next, "/") || isAt(tokens, year.next, ".");
  return continued && numberAt(tokens, year.next + 1, 1, 20) !== null && isGlued(tokens, year.next + 1) ? null : year;
}

/** Phrases that a year may follow which they say it of: `Part year figures for 2020`. */
const OF_A_YEAR = phrases("part year, part - year, partial year, incomplete year, year to date");
const BETWEEN_PART_AND_YEAR: ReadonlySet<string> = new Set(
  "figures figure data total totals count counts information results only for in of the calendar financial year".split(
    " ",
  ),
);

/** `Part year figures for 2020`, `Part-year data (2020)`; of one of several years it is not said which is the part. */
function readPartOf(tokens: readonly Token[], at: number): Read<PartYear> | null {
  let next = readFirst(tokens, at, OF_A_YEAR);
  if (next === null) return null;
  for (const limit = next + 4; next < limit && BETWEEN_PART_AND_YEAR.has(tokens[next]?.text ?? ""); ) next++;
  const bracketed = isAt(tokens, next, "(");
  const year = readLoneYear(tokens, bracketed ? next + 1 : skip(tokens, next, ":"));
  if (year === null) return null;
  const after = tokens[year.next];
  if (bracketed ? after?.text !== ")" : after?.type === "mark" ? ",&-/".includes(after.text) : after?.text === "and")
    return null;
  const until = readUntil(tokens, skip(tokens, year.next, "("));
  return cutYear(year.value, until?.value ?? null, until?.next ?? year.next);
}

/** `2014-Sept 2019`, `2013/14 runs to August only`, `2020 to date`, `2020 is a part year` */
function readYearStatement(tokens: readonly Token[], at: number, counting: boolean): Read<PartYear> | null {
  const year = readLoneYear(tokens, at);
  if (year === null) return null;
  const range = readRangeEnd(tokens, year, isAt(tokens, at - 1, "between"));
  if (range !== null) return range.value.type === "coverage" && !counting ? null : range;
  for (let next = year.next; next <= year.next + MOST_FILLERS; next++) {
    const open = readOpenPhrase(tokens, next);
    if (open !== null) {
      // `2018, 2019 and part year 2020` says it of the last.
      if (readPartOf(tokens, next) !== null) return null;
      // `in 1991 and to date in 1992`
      const behind = skip(tokens, open, ",");
      const later = isAt(tokens, behind, "in") ? readLoneYear(tokens, behind + 1) : null;
      if (later !== null) return cutYear(later.value, null, later.next);
      const day = skip(tokens, skip(tokens, open, ","), "(");
      const until = readUntil(tokens, day) ?? readFromStart(tokens, day, year.value);
      return cutYear(year.value, until?.value ?? null, until?.next ?? open);
    }
    const until = readUntil(tokens, next) ?? readFromStart(tokens, next, year.value);
    if (until !== null) return cutYear(year.value, until.value, until.next);
    const filler = tokens[next];
    // `the year ending` and `the year to` are lengths of time.
    if (filler === undefined || (filler.text === "year" && isLength(tokens, next))) return null;
    if (!FILLERS.has(filler.text) && !FILLER_MARKS.has(filler.text)) return null;
  }
  return null;
}

/** Whether `year` at an index begins `the year ending March` or `the year to March`. */
const isLength = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at + 1, "ending") || (isAt(tokens, at + 1, "to") && isAt(tokens, at - 1, "the"));

/** `from January to September`: the last day, where the first is that of the year. */
function readFromStart(tokens: readonly Token[], at: number, year: YearNumber): Read<Bound> | null {
  const first = readBound(tokens, skip(tokens, at, "from"));
  if (first === null || (!isAt(tokens, first.next, "-") && !isAt(tokens, first.next, "to"))) return null;
  return dayOfBound(first.value, "first", year) === spanOfYear(year).start ? readBound(tokens, first.next + 1) : null;
}

/** What follows `2014` in `2014-Sept 2019`, or in `between 2014 and Sept 2019`. */
function readRangeEnd(tokens: readonly Token[], year: Read<YearNumber>, between: boolean): Read<PartYear> | null {
  const sign = tokens[year.next]?.text;
  if (between ? sign !== "and" : sign !== "-" && sign !== "to") return null;
  const last = readBound(tokens, year.next + 1);
  if (last === null || last.value.year === null) return null;
  const span = spanOfYear(year.value);
  const end = dayOfBound(last.value, "last", null);
  if (end === null || end < span.start) return null;
  if (end <= span.end) return cutOn(year.value, end, last.next);
  return { value: { type: "coverage", start: span.start, end }, next: last.next };
}

/** A year that is cut on a day; null where the day does not fall into it. */
function cutYear(year: YearNumber, last: Bound | null, next: number): Read<PartYear> | null {
  if (last === null) return cutOn(year, null, next);
  const span = spanOfYear(year);
  const end = dayOfBound(last, "last", year);
  return end === null || end < span.start || end > span.end ? null : cutOn(year, end, next);
}

const cutOn = (year: YearNumber, end: string | null, next: number): Read<PartYear> => ({
  value: { type: "cut-year", year, end, of: NO_WORDS, said: "" },
  next,
});

const YEAR_WORDS: ReadonlySet<string> = new Set(["the", "calendar", "financial", "year"]);
const STRONG_UNTIL = phrases("until, till, up to, up until, to the end of, to end of");
const FARTHEST_UNTIL = 30;

/** `For 2019, where possible please provide information until the end of September` */
function readIntroducedCut(tokens: readonly Token[], at: number): Read<PartYear> | null {
  if ((!isAt(tokens, at, "for") && !isAt(tokens, at, "in")) || (at > 0 && tokens[at - 1]?.type !== "mark")) return null;
  let yearAt = at + 1;
  while (YEAR_WORDS.has(tokens[yearAt]?.text ?? "")) yearAt++;
  const year = readLoneYear(tokens, yearAt);
  if (year === null) return null;
  for (let next = year.next; next < Math.min(tokens.length, year.next + FARTHEST_UNTIL); next++) {
    if (readFullYear(tokens, next) !== null) return null;
    const until = readFirst(tokens, next, STRONG_UNTIL) === null ? null : readUntil(tokens, next);
    if (until !== null) return cutYear(year.value, until.value, until.next);
  }
  return null;
}

/** `from 1 January 2020 to 19 July 2021`: more than a year, so that it is what the figures cover and not one of them. */
function readSpanCoverage(tokens: readonly Token[], at: number): Read<PartYear> | null {
  const first = readBound(tokens, at);
  if (first === null || first.value.year === null) return null;
  const sign = tokens[first.next]?.text;
  const joined =
    sign === "-" || sign === "to" || sign === "until" || (sign === "and" && isAt(tokens, at - 1, "between"));
  const last = joined ? readBound(tokens, first.next + 1) : null;
  if (last === null || last.value.year === null) return null;
  const start = dayOfBound(first.value, "first", null);
  const end = dayOfBound(last.value, "last", null);
  const longest = end === null ? null : startOfMonthsTo(end, 12);
  if (start === null || end === null || longest === null || start >= longest) return null;
  return { value: { type: "coverage", start, end }, next: last.next };
}

/** `Figures to 31st October 2023`, `*As of 13/11/2023`: a line that says this and no more. */
function readCoverageLine(tokens: readonly Token[]): PartYear | null {
  for (let at = 0; at < Math.min(tokens.length, MOST_FILLERS); at++) {
    const until = readUntil(tokens, at);
    // `As at 31 March 2019` by itself may be the day on which something was counted.
    if (at === 0 && isAt(tokens, 1, "at")) return null;
    if (until !== null && until.value !== null && until.value.year !== null) {
      const end = dayOfBound(until.value, "last", null);
      const rest = skip(tokens, until.next, "only");
      const over = tokens.slice(rest).every(({ type }) => type === "mark");
      return end !== null && over ? { type: "coverage", start: null, end } : null;
    }
    const filler = tokens[at]?.text ?? "";
    if (!FILLERS.has(filler) && !FILLER_MARKS.has(filler)) return null;
  }
  return null;
}
