import { type Bound, dayOfBound, readBound } from "./bound.ts";
import { dayAfter } from "./calendar.ts";
import { FILLER_MARKS } from "./cut.ts";
import { isAt, isGlued, numberAt, type Read, type Token } from "./token.ts";

/** `Each year below runs from 01/11 – 31/10`: the day on which the years of a table begin. */
export interface YearStart {
  readonly type: "year-start";
  readonly month: number;
  readonly day: number;
  /** Which years are meant, where they are named. */
  readonly term: "calendar" | "financial" | "academic" | null;
}

/** Words between `year` and its first day: `Each year below runs from 01/11`. */
const RUNNING: ReadonlySet<string> = new Set(
  "below above shown here runs run is are starts begins covers from between on being which that".split(" "),
);
const FARTHEST_DAY = 6;
const TERMS = new Set(["calendar", "financial", "academic"] as const);

/** `year below runs from 01/11 – 31/10`, `financial year (April to March)` */
export function readYearStart(tokens: readonly Token[], at: number): Read<YearStart> | null {
  if (!isAt(tokens, at, "year") && !isAt(tokens, at, "years")) return null;
  let next = at + 1;
  while (
    next < at + FARTHEST_DAY &&
    (RUNNING.has(tokens[next]?.text ?? "") || FILLER_MARKS.has(tokens[next]?.text ?? ""))
  )
    next++;
  const first = readDayOfYear(tokens, next);
  if (first === null) return null;
  const sign = tokens[first.next]?.text;
  if (sign !== "-" && sign !== "to" && sign !== "and" && sign !== "until") return null;
  const last = readDayOfYear(tokens, first.next + 1);
  if (last === null) return null;
  // Any year without a leap day tells whether the last day is the one before the first.
  const start = dayOfBound(first.value, "first", { first: 2001, split: false });
  const end = dayOfBound(last.value, "last", { first: 2001, split: false });
  if (start === null || end === null || dayAfter(end).slice(5) !== start.slice(5)) return null;
  const before = tokens[at - 1]?.text;
  const term = [...TERMS].find((word) => word === before) ?? null;
  const value = { type: "year-start", month: first.value.month, day: first.value.day ?? 1, term } as const;
  return { value, next: last.next };
}

/** A day or month without a year: `01/11`, `1st November`, `November`. */
function readDayOfYear(tokens: readonly Token[], at: number): Read<Bound> | null {
  const day = numberAt(tokens, at, 1, 2);
  const month = numberAt(tokens, at + 2, 1, 2);
  const slashed = isAt(tokens, at + 1, "/") || isAt(tokens, at + 1, ".");
  if (day !== null && month !== null && slashed && !(isAt(tokens, at + 3, "/") && isGlued(tokens, at + 3))) {
    return { value: { day: Number(day), month: Number(month), year: null }, next: at + 3 };
  }
  const bound = readBound(tokens, at);
  return bound === null || bound.value.year !== null ? null : bound;
}
