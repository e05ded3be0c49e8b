import { includesOneOf } from "../quick-look.ts";
import type { YearTerm } from "./spelling.ts";
import { isAt, type Read, skip, skipInitials, type Token } from "./token.ts";

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
  ["fin", "financial"],
  ["academic", "academic"],
  ["school", "academic"],
]);

/**
 * `financial year`, `FY`, `academic year`, also in brackets; and `year` alone, which says nothing (null as the value).
 * Not before `ending`, `to` or `beginning`, where it is a length of time.
 */
export function readTerm(tokens: readonly Token[], at: number): Read<YearTerm | null> | null {
  if (isAt(tokens, at, "(")) {
    const inner = readTerm(tokens, at + 1);
    return inner !== null && isAt(tokens, inner.next, ")") ? { value: inner.value, next: inner.next + 1 } : null;
  }
  const financial = skipInitials(tokens, at, "f", "y");
  if (financial > at) return { value: "financial", next: financial };
  const academic = skipInitials(tokens, at, "a", "y");
  if (academic > at) return { value: "academic", next: academic };
  if (isAt(tokens, at, "cy")) return { value: "calendar", next: at + 1 };
  const term = TERMS.get(tokens[at]?.text ?? "");
  const yearAt = term === undefined ? at : skip(tokens, skip(tokens, at + 1, "."), "-");
  const year = tokens[yearAt]?.text;
  if (year !== "year" && year !== "years" && year !== "yr") return null;
  if (term === undefined && LENGTH_WORDS.has(tokens[yearAt + 1]?.text ?? "")) return null;
  return { value: term ?? null, next: yearAt + 1 };
}

const LENGTH_WORDS: ReadonlySet<string> = new Set(
  "ending ended ends end to beginning begins commencing commences starting starts".split(" "),
);

const YEAR_NAME = /\b(?:calendar|financial|fiscal|academic|school|fy|ay)/gi;
const YEARS = /^[ -]?\s?years?(?!\w)/i;
/** `FY15`, `FY1516` */
const DIGITS = /^(?:\d{2}){0,2}(?!\w)/;
/** `AY 2017/18` and `AY` by itself; `AY17` and `Ayr` are none. */
const ACADEMIC_YEARS = /^(?: ?\d{2}(?:\d{2})? ?[/–-] ?\d|(?! ?\w))/;
/** `school year 9` is a class of pupils. */
const YEARS_OF_TERMS = /^[ -]?\s?years?(?!\w)(?! ?\d{1,2}\b)/i;
/** More than these take, in UTF-16 code units. */
const REACH = 16;

const NAME_PARTS = "calendar financial fiscal academic school fy".split(" ");
const mayNameYears = (text: string): boolean => text.includes("AY") || includesOneOf(text.toLowerCase(), NAME_PARTS);

/** What a text calls the years that it speaks of; a text may call them several things, or nothing. */
export function readYearTerms(text: string): YearTerms {
  let calendar = false;
  let financial = false;
  let academic = false;
  if (!mayNameYears(text)) return NOTHING_SAID;
  YEAR_NAME.lastIndex = 0;
  // A pattern for all of it costs four times as much to compile, and most texts name no year so.
  for (let found = YEAR_NAME.exec(text); found !== null; found = YEAR_NAME.exec(text)) {
    const name = found[0].toLowerCase();
    const rest = text.slice(YEAR_NAME.lastIndex, YEAR_NAME.lastIndex + REACH);
    if (name === "ay") {
      academic ||= found[0] === "AY" && ACADEMIC_YEARS.test(rest);
      continue;
    }
    if (name === "academic" || name === "school") academic ||= YEARS_OF_TERMS.test(rest);
    else if (name === "calendar") calendar ||= YEARS.test(rest);
    else financial ||= (name === "fy" ? DIGITS : YEARS).test(rest);
  }
  return { calendar, financial, academic };
}

/** What a text calls the years that it speaks of; where it says nothing, what is said elsewhere. */
export function yearTermsIn(text: string, elsewhere: YearTerms): YearTerms {
  const said = readYearTerms(text);
  return said.calendar || said.financial || said.academic ? said : elsewhere;
}
