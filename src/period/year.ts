import { readFullYear } from "./bound.ts";
import { isNextYear, isPlausibleYear, yearOfTwoDigits } from "./calendar.ts";
import type { Spelling, YearTerm } from "./spelling.ts";
import { isAt, isGlued, numberAt, type Read, type Token } from "./token.ts";

// Years: `2014`, `2015/16`, `2016/7`, `2015-2016`, `21/22`, `2014 to 2019`, and the months that look like them.

/** `2014`, and `FY15` where the term before it says that it is a year. */
export function readSingleYear(tokens: readonly Token[], at: number, term: YearTerm | null): Read<Spelling> | null {
  const brief = term === null && !isAt(tokens, at, "'") ? null : readBriefYear(tokens, at);
  const year = brief?.value ?? readFullYear(tokens, at);
  return year === null ? null : { value: { type: "year", year, term: null, cut: null }, next: brief?.next ?? at + 1 };
}

/** `15` or `'15` */
function readBriefYear(tokens: readonly Token[], at: number): Read<number> | null {
  const start = isAt(tokens, at, "'") && isGlued(tokens, at + 1) ? at + 1 : at;
  const digits = numberAt(tokens, start, 2, 2);
  const year = digits === null ? null : yearOfTwoDigits(Number(digits));
  return year === null ? null : { value: year, next: start + 1 };
}

/** Two years with a sign between them. */
export function readYears(tokens: readonly Token[], at: number, term: YearTerm | null): Read<Spelling> | null {
  const full = readFullYear(tokens, at);
  const brief = full === null ? readBriefYear(tokens, at) : null;
  const first = full ?? brief?.value ?? null;
  const signAt = brief?.next ?? at + 1;
  const sign = tokens[signAt]?.text;
  if (first === null || (sign !== "/" && sign !== "-" && sign !== "to")) return null;
  const lastAt = isAt(tokens, signAt + 1, "'") && isGlued(tokens, signAt + 2) ? signAt + 2 : signAt + 1;
  const digits = numberAt(tokens, lastAt, 1, 5);
  if (digits === null) return null;
  const next = lastAt + 1;
  if (full !== null) {
    const spelling = spellYears(full, sign, digits, isGlued(tokens, signAt) && isGlued(tokens, signAt + 1));
    return spelling === null ? null : { value: spelling, next };
  }
  // `21/22`: other signs stand between ages and scores, and need `FY` or apostrophes to be of years.
  const marked = sign === "/" || term !== null || (isAt(tokens, at, "'") && lastAt > signAt + 1);
  if (!marked || digits.length !== 2 || !isNextYear(first, digits)) return null;
  return { value: { type: "years", first, last: first + 1, style: "brief", sign, term: null, cut: null }, next };
}

const STYLES: Readonly<Record<number, "digit" | "full">> = { 1: "digit", 4: "full" };

function spellYears(first: number, sign: "/" | "-" | "to", digits: string, glued: boolean): Spelling | null {
  const years = { type: "years", first, sign, term: null, cut: null } as const;
  if (isNextYear(first, digits)) {
    return { ...years, last: first + 1, style: STYLES[digits.length] ?? "short" };
  }
  const last = Number(digits);
  if (digits.length === 4 && isPlausibleYear(last) && last > first) return { ...years, last, style: "full" };
  if (digits.length === 2) {
    // 2003-07 may be July; 2015-18 can only be years.
    if (last >= 1 && last <= 12 && sign !== "to") return null;
    const ends = Math.floor(first / 100) * 100 + last;
    if (ends > first) return { ...years, last: ends, style: "short" };
  }
  // `2023-1` may be January; `2023/1` hardly.
  if (digits.length === 1 && sign === "-" && glued && last >= 1)
    return { type: "numbered-month", year: first, month: last, yearFirst: true };
  return glued && sign !== "to" ? { type: "misprint" } : null;
}

/** `2011-10`, `04/2019`: a year and a number that may be its month. */
export function readNumberedMonth(tokens: readonly Token[], at: number): Read<Spelling> | null {
  const sign = tokens[at + 1]?.text;
  if (sign !== "-" && sign !== "/" && sign !== ".") return null;
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return null;
  const leading = readFullYear(tokens, at);
  const year = leading ?? readFullYear(tokens, at + 2);
  const month = Number(numberAt(tokens, leading === null ? at : at + 2, 2, 2) ?? 0);
  if (year === null || month < 1 || month > 12 || (leading !== null && sign !== "-")) return null;
  return { value: { type: "numbered-month", year, month, yearFirst: leading !== null }, next: at + 3 };
}
