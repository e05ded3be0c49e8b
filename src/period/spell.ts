import { isAsciiDigit } from "../quick-look.ts";
import { remembering } from "../remember.ts";
import { dayOfBound, readBound, readFullYear } from "./bound.ts";
import { isPlausibleYear } from "./calendar.ts";
import { readCut } from "./cut.ts";
import { readDatedPart } from "./dated-part.ts";
import { mayOpen } from "./opening.ts";
import { readMonthAndNumber, readSpan, spanOf } from "./span.ts";
import type { Cut, PartSpelling, Spelling, YearTerm } from "./spelling.ts";
import { readStretch } from "./stretch.ts";
import { closingOf, isAt, type Read, readTokens, skip, type Token } from "./token.ts";
import { readNumberedMonth, readSingleYear, readYears } from "./year.ts";
import { readTerm } from "./year-term.ts";

/** No spelling of a period is longer, in tokens. */
const MOST_TOKENS = 32;

/** Reads a text that is a period as a whole; null where it is none or more than one. */
export function spell(printed: string): Spelling | null {
  const text = BROKEN_MONTHS.test(printed) ? printed.replaceAll(" ", "") : printed;
  if (!mayOpen(text)) return null;
  const year = bareYear(text);
  return year === null ? spellInFull(text) : { type: "year", year, term: null, cut: null };
}

/** `Ja n- Mar`, `Oct - De c`: months with a space inside, as some pages print them. */
const BROKEN_MONTHS = /^[A-Z] ?[a-z] ?[a-z] ?- ?[A-Z] ?[a-z] ?[a-z]$/;

/** `2014`, as most headers are spelled. */
function bareYear(text: string): number | null {
  if (text.length !== 4) return null;
  for (let at = 0; at < 4; at++) if (!isAsciiDigit(text.charCodeAt(at))) return null;
  return isPlausibleYear(Number(text)) ? Number(text) : null;
}

/** Periods are the same from table to table and from file to file. */
const spellInFull = remembering((text): Spelling | null => {
  const tokens = readTokens(text);
  if (tokens.length > MOST_TOKENS) return null;
  return spellTokens(unwrap(tokens));
});

/** Without brackets around the whole and without a stop at its end. */
function unwrap(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1)?.text;
  const body = last === "." || last === ":" || last === "," || last === ";" ? tokens.slice(0, -1) : tokens;
  const close = closingOf(body[0]?.text);
  return close !== null && isAt(body, body.length - 1, close) ? body.slice(1, -1) : body;
}

type ReadSpelling = (tokens: readonly Token[], at: number, term: YearTerm | null) => Read<Spelling> | null;

/** Every way to spell a period; each is tried, and the first that takes in the whole text wins. */
const WAYS: readonly ReadSpelling[] = [
  readStretch,
  readSpan,
  readDatedPart,
  readYears,
  readSingleYear,
  readSingleDay,
  readDayBehindYear,
  readNumberedMonth,
  readMonthOfNumber,
];

function spellTokens(tokens: readonly Token[]): Spelling | null {
  const term = readTerm(tokens, 0);
  // `Year: 2020/21` over the rows of that year.
  const start = term ? skip(tokens, term.next, ":") : 0;
  for (const way of WAYS) {
    const read = way(tokens, start, term?.value ?? null);
    const whole = read === null ? null : finish(tokens, read, term?.value ?? null);
    if (whole !== null) return whole;
  }
  return null;
}

/** Remarks that say nothing of the days, in brackets or, one letter long, at the end: `2023 (provisional)`, `2023 [r]`, `2023r`. */
const REMARKS: ReadonlySet<string> = new Set(
  "p prov provisional r revised e est estimate estimated final forecast outturn plan plans planned".split(" "),
);
/** What may stand behind one: `(prov raw data)`. */
const REMARKED: ReadonlySet<string> = new Set([...REMARKS, "raw", "data", "figure", "figures"]);

function readRemark(tokens: readonly Token[], at: number): number {
  const own = tokens[at]?.text ?? "";
  if (own.length === 1 && at === tokens.length - 1 && REMARKS.has(own)) return at + 1;
  const close = closingOf(own);
  if (close === null || !REMARKS.has(tokens[at + 1]?.text ?? "")) return at;
  let end = at + 2;
  while (REMARKED.has(tokens[end]?.text ?? "")) end++;
  return isAt(tokens, end, close) ? end + 1 : at;
}

/** Adds what may follow a period (`financial year`, `(to date)`); null where anything else does. */
function finish(tokens: readonly Token[], read: Read<Spelling>, before: YearTerm | null): Spelling | null {
  let at = read.next;
  let term = before;
  let cut: Cut | null = null;
  for (let step = 0; step < 2 && at < tokens.length; step++) {
    const said = term === null ? readTerm(tokens, at) : null;
    const covered: Read<Cut> | null = said === null && cut === null ? readCut(tokens, at) : null;
    term = said?.value ?? term;
    cut = covered?.value ?? cut;
    at = readRemark(tokens, said?.next ?? covered?.next ?? at);
  }
  if (at < tokens.length) return null;
  const spelling = read.value;
  switch (spelling.type) {
    case "year":
    case "years":
      return { ...spelling, term, cut: cut ?? spelling.cut };
    case "part":
      return isPartOfTerm(spelling, term) && (spelling.year !== null || cut === null) ? { ...spelling, cut } : null;
    case "span":
      return { ...spelling, cut };
    default:
      return cut === null && term === null ? spelling : null;
  }
}

/** Whether a part is dated by such a year: `Q1 2015` of a financial year is not. */
function isPartOfTerm({ year }: PartSpelling, term: YearTerm | null): boolean {
  return term === null || (term === "calendar" ? year?.split === false : term === "financial" && year?.split === true);
}

/** `2016 31 March`: a day behind its year. */
function readDayBehindYear(tokens: readonly Token[], at: number): Read<Spelling> | null {
  const year = readFullYear(tokens, at);
  const bound = year === null ? null : readBound(tokens, at + 1);
  if (year === null || bound === null || tokens[at + 1]?.type !== "number") return null;
  if (bound.value.day === null || bound.value.year !== null) return null;
  const day = dayOfBound(bound.value, "last", { first: year, split: false });
  return { value: spanOf(day, day), next: bound.next };
}

/** `31 March 2016`, `As at 31/03/2016`, `2016-03-31`, `31-Mar-16`, `End March 2016`: one day. */
function readSingleDay(tokens: readonly Token[], at: number): Read<Spelling> | null {
  const asAt = isAt(tokens, at, "as") && (isAt(tokens, at + 1, "at") || isAt(tokens, at + 1, "of"));
  const start = asAt ? at + 2 : skip(tokens, at, "at");
  const bound = readBound(tokens, start);
  const isEnd = isAt(tokens, start, "end") || (isAt(tokens, start, "the") && isAt(tokens, start + 1, "end"));
  if (bound === null || bound.value.year === null || (bound.value.day === null && !isEnd)) return null;
  // `10.1.12` numbers a section.
  const printed = tokens.slice(start, bound.next);
  const numbersOnly = printed.every(({ type }) => type !== "word") && printed[0]?.text.length !== 4;
  if (!asAt && numbersOnly && printed.at(-1)?.text.length === 2 && !isAt(tokens, start + 1, "/")) return null;
  const day = dayOfBound(bound.value, "last", null);
  return { value: spanOf(day, day), next: bound.next };
}

/** `Jan 17` */
function readMonthOfNumber(tokens: readonly Token[], at: number): Read<Spelling> | null {
  const read = readMonthAndNumber(tokens, at);
  if (read === null || read.value.year === null) return null;
  return { value: { type: "month-and-number", year: read.value.year.first, month: read.value.month }, next: read.next };
}
