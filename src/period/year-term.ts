import { readFinancialMark } from "./bound.ts";
import type { YearTerm } from "./spelling.ts";
import { isAt, type Read, skip, type Token } from "./token.ts";

// What a text calls its years: `financial year`, `academic year`, `calendar year`.

/** What is said of the years of a table: by its heading, its corner, its question. */
export interface YearTerms {
  readonly calendar: boolean;
  readonly financial: boolean;
  readonly academic: boolean;
}

/** Nothing is said of a table's years. */
export const NOTHING_SAID: YearTerms = { calendar: false, financial: false, academic: false };

const TERMS: ReadonlyMap<string, YearTerm> = new Map([
  ["calendar", "calendar"],
  ["financial", "financial"],
  ["fiscal", "financial"],
  ["academic", "academic"],
  ["school", "academic"],
]);

/**
 * `financial year`, `FY`, `academic year`, also in brackets; and `year` alone, which says nothing (null as the value).
 * Not before `ending` or `to`, where it is a length of time.
 */
export function readTerm(tokens: readonly Token[], at: number): Read<YearTerm | null> | null {
  if (isAt(tokens, at, "(")) {
    const inner = readTerm(tokens, at + 1);
    return inner !== null && isAt(tokens, inner.next, ")") ? { value: inner.value, next: inner.next + 1 } : null;
  }
  const marked = readFinancialMark(tokens, at);
  if (marked > at) return { value: "financial", next: marked };
  if (isAt(tokens, at, "cy")) return { value: "calendar", next: at + 1 };
  const term = TERMS.get(tokens[at]?.text ?? "");
  const yearAt = term === undefined ? at : skip(tokens, at + 1, "-");
  const year = tokens[yearAt]?.text;
  if (year !== "year" && year !== "years" && year !== "yr") return null;
  if (term === undefined && LENGTH_WORDS.has(tokens[yearAt + 1]?.text ?? "")) return null;
  return { value: term ?? null, next: yearAt + 1 };
}

const LENGTH_WORDS: ReadonlySet<string> = new Set(["ending", "ended", "ends", "end", "to"]);

const CALENDAR = /\bcalendar[ -]?\s?years?\b/;
const FINANCIAL = /\b(?:(?:financial|fiscal)[ -]?\s?years?|fy(?:\d{2}){0,2})\b/;
/** `school year 9` is a class of pupils. */
const ACADEMIC = /\b(?:academic|school)[ -]?\s?years?\b(?! ?\d{1,2}\b)/;

/** What a text calls the years that it speaks of; a text may call them several things, or nothing. */
export function readYearTerms(text: string): YearTerms {
  const plain = text.toLowerCase();
  const has = (word: string): boolean => plain.includes(word);
  return {
    calendar: has("calendar") && CALENDAR.test(plain),
    financial: (has("fy") || has("financial") || has("fiscal")) && FINANCIAL.test(plain),
    academic: (has("academic") || has("school")) && ACADEMIC.test(plain),
  };
}
