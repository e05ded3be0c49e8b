import { mapped } from "../mapped.ts";
import { type Bound, readBound, readSlashedDay } from "./bound.ts";
import type { Cut } from "./spelling.ts";
import { closingOf, isAt, numberAt, type Read, skip, type Token } from "./token.ts";

// What a text says of how much of a period is covered: `to date`, `(to August 3rd)`, `From February`, `(Jan-Sept)`.

/** Marks that may stand between a year and what is said of it. */
export const FILLER_MARKS: ReadonlySet<string> = new Set([",", "(", "[", ":", "*", "-", "^", "."]);

const OPEN: Cut = { from: null, to: null, open: true };

/** Phrases that say that the period is not covered to its end, without a day. */
const OPEN_PHRASES = phrases(
  "year to date, to date, so far, ytd, part year, part - year, partial year, incomplete year, not full year, " +
    "not a full year, not a complete year, not a whole year, not cover a full year, not cover the full year, " +
    "not cover the whole year, part of a year, part of the year",
);

/** Words that say so where they are all that follows a period: `2019 (part)`. */
const OPEN_WORDS = phrases("part, partial, incomplete");

/** The words before a last day, the longer first. */
const UNTIL_PHRASES = phrases(
  "up to and including, to and including, up to, through to, up until, up till, until, till, ends in, ends on, as of, as at, to",
);
/** Behind these the day itself may be left out. */
const INEXACT: ReadonlySet<string> = new Set(["until", "till", "of", "at"]);

/** The words of some phrases, which commas part. */
export function phrases(all: string): readonly (readonly string[])[] {
  return mapped(all.split(", "), (phrase) => phrase.split(" "));
}

/** The index after the words where they stand there; null where they do not. */
export function readWords(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  for (let index = 0; index < words.length; index++) if (!isAt(tokens, at + index, words[index] as string)) return null;
  return at + words.length;
}

/** The index after the first of several phrases that stands there. */
export function readFirst(
  tokens: readonly Token[],
  at: number,
  phrases: readonly (readonly string[])[],
): number | null {
  for (const phrase of phrases) {
    const next = readWords(tokens, at, phrase);
    if (next !== null) return next;
  }
  return null;
}

/** `to date`, `so far`, `YTD`, `part year`: the index after it. */
export const readOpenPhrase = (tokens: readonly Token[], at: number): number | null =>
  readFirst(tokens, at, OPEN_PHRASES);

/**
 * `until the end of September`, `up to 31 October 2023`, `to August`: the last day that is covered. `until September`
 * may or may not take September in, so it gives no bound (null as the value).
 */
export function readUntil(tokens: readonly Token[], at: number): Read<Bound | null> | null {
  for (const words of UNTIL_PHRASES) {
    const start = readWords(tokens, at, words);
    const bound = start === null ? null : readDayOrMonth(tokens, start);
    if (start === null || bound === null) continue;
    if (isOfEachYear(tokens, bound.next)) return null;
    const exact = !INEXACT.has(words.at(-1) as string);
    const sure = exact || bound.value.day !== null || isAt(tokens, skip(tokens, start, "the"), "end");
    return { value: sure ? bound.value : null, next: bound.next };
  }
  return null;
}

/** `As at 1 April each year`, `at 31 March of every year`: a day on which something is counted, and no year's last. */
function isOfEachYear(tokens: readonly Token[], at: number): boolean {
  const next = skip(tokens, skip(tokens, at, "of"), "in");
  return isAt(tokens, next, "each") || isAt(tokens, next, "every");
}

/** `31 October`, `September 2019`, `30/06` */
const readDayOrMonth = (tokens: readonly Token[], at: number): Read<Bound> | null =>
  readBound(tokens, at) ?? readSlashedDay(tokens, at);

/** A cut behind a period, in brackets or without: `(to date)`, `to August 3rd`, `(9 months)`. */
export function readCut(tokens: readonly Token[], at: number): Read<Cut> | null {
  const bracket = closingOf(tokens[at]?.text);
  if (bracket === null) return readPlainCut(tokens, skip(tokens, skip(tokens, at, ","), "-"));
  const inner = readPlainCut(tokens, at + 1) ?? readSpanCut(tokens, at + 1);
  return inner !== null && isAt(tokens, inner.next, bracket) ? { value: inner.value, next: inner.next + 1 } : null;
}

function readPlainCut(tokens: readonly Token[], at: number): Read<Cut> | null {
  const phrase = readOpenPhrase(tokens, at) ?? readFirst(tokens, at, OPEN_WORDS);
  if (phrase !== null) return readOpenDay(tokens, phrase) ?? { value: OPEN, next: phrase };
  const months = numberAt(tokens, at, 1, 2);
  if (months !== null && Number(months) < 12 && (isAt(tokens, at + 1, "months") || isAt(tokens, at + 1, "month"))) {
    return { value: OPEN, next: at + 2 };
  }
  const until = readUntil(tokens, at);
  if (until !== null) return { value: cutBetween(null, until), next: skipLimit(tokens, until.next) };
  const from = isAt(tokens, at, "from") ? readDayOrMonth(tokens, at + 1) : null;
  if (from === null) return null;
  const to = readUntil(tokens, from.next);
  const next = to?.next ?? skip(tokens, from.next, "onwards");
  return { value: cutBetween(from.value, to), next: skipLimit(tokens, next) };
}

/** The day in brackets behind `to date`: `(as at end of June)`. */
function readOpenDay(tokens: readonly Token[], at: number): Read<Cut> | null {
  const until = isAt(tokens, at, "(") ? readUntil(tokens, at + 1) : null;
  return until && isAt(tokens, until.next, ")") ? { value: cutBetween(null, until), next: until.next + 1 } : null;
}

/** The index after `only` or `inclusive`. */
const skipLimit = (tokens: readonly Token[], at: number): number => skip(tokens, skip(tokens, at, "only"), "inclusive");

const cutBetween = (from: Bound | null, to: Read<Bound | null> | null): Cut => ({
  from,
  to: to?.value ?? null,
  open: to !== null && to.value === null,
});

/** `Jan-Sept`, `April to August only`, `01/01 - 30/09` */
function readSpanCut(tokens: readonly Token[], at: number): Read<Cut> | null {
  const first = readDayOrMonth(tokens, at);
  if (first === null || !(isAt(tokens, first.next, "-") || isAt(tokens, first.next, "to"))) return null;
  const last = readDayOrMonth(tokens, first.next + 1);
  if (last === null) return null;
  return { value: { from: first.value, to: last.value, open: false }, next: skipLimit(tokens, last.next) };
}
