import { ORDINALS, readSlashedDay } from "./bound.ts";
import { isPlausibleYear, MONTHS } from "./calendar.ts";
import { LONGEST_PERIOD } from "./label.ts";
import { spell } from "./spell.ts";
import type { Spelling } from "./spelling.ts";
import { underLead } from "./stretch.ts";
import { closingOf, readTokens, type Token } from "./token.ts";

// The text of one level of a column's header, taken apart into a period and what else it says.

/** A period that a heading names, with its text as printed. */
export interface NamedPeriod {
  readonly text: string;
  readonly spelling: Spelling;
}

/** A heading: its period, if it names one, and the rest; empty where the period is all of it. */
export interface Heading {
  readonly period: NamedPeriod | null;
  readonly rest: string;
}

/** Longer headings are sentences, and are not searched. */
const LONGEST_HEADING = 160;

/** Words that join a measure to its period: `Number in 2019`. */
const PREPOSITIONS: ReadonlySet<string> = new Set(["in", "for", "during"]);
/** Marks that part a measure from its period: `Total - 2019`, `2019: Total`, `Total (2019)`. */
const PARTING_MARKS: ReadonlySet<string> = new Set(["-", ":", ",", ";", "/", "|", "(", "["]);
/** Words beside a period that make another of it: `since 2015`, `2015 and earlier`, `compared with 2015`. */
const OTHER_SENSE: ReadonlySet<string> = new Set(
  (
    "to until till by before after since from than pre post prior earlier later onwards onward and or & + over under " +
    "vs v versus compared with against of between ending ended beginning commencing starting"
  ).split(" "),
);
/** Words that are a measure by themselves, so that a year beside one needs nothing between: `Total 2019`, `2019 %`. */
const MEASURES: ReadonlySet<string> = new Set(
  (
    "total totals grand sub number numbers no nos count counts percent percentage % rate rates value values amount " +
    "amounts cost costs volume volumes figure figures average mean median sum actual"
  ).split(" "),
);
/** Words that limit the period beside them in a way that was not read, so that its dates would be wrong: `YTD 2020/21`. */
const LIMITS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ..."q quarter quarters half h hy month months week weeks ytd cumulative date until till only part partial incomplete onwards".split(
    " ",
  ),
]);
/** Words that make a year one that is not over, where no other stands beside it: `2019 - present`, but `Present staff`. */
const UNFINISHED: ReadonlySet<string> = new Set(["present", "current", "now", "today", "ongoing"]);
/** Words behind a period that limit it by the number which follows: `Apr-20 (to 15th)`, but not `2019 (up to 24 hours)`. */
const LIMITING: ReadonlySet<string> = new Set(
  "to until till before after since from up as pre post through".split(" "),
);
/** Words right beside a period that make it another than the year so written: `Winter 2019/20`, `Autumn term 2019/20`. */
const SEASONS: ReadonlySet<string> = new Set(
  "winter spring summer autumn season seasons term terms semester".split(" "),
);
/** Words before `year` of which some other day is the first. */
const OTHER_YEARS: ReadonlySet<string> = new Set(
  "tax municipal civic mayoral crop harvest water contract scheme policy membership plan licence".split(" "),
);
/** Words before which such a word limits nothing: `Average per month 2020/21`. */
const RATES: ReadonlySet<string> = new Set(["per", "each", "every", "a", "by"]);
/** Words of a law or a survey, whose year is a part of its name: `Theft Act 1968`. */
const NAMED_BY_YEAR: ReadonlySet<string> = new Set(
  (
    "act acts regulation regulations order orders rule rules directive code codes convention bill section schedule " +
    "article census"
  ).split(" "),
);

/** Takes a heading apart where it alone says which part of it is the period. */
export function readHeading(text: string): Heading {
  if (text.length > LONGEST_HEADING) return { period: null, rest: text };
  const whole = text.length <= LONGEST_PERIOD ? spell(text) : null;
  if (whole !== null) return { period: { text, spelling: whole }, rest: "" };
  const tokens = readTokens(text);
  return readLastPeriod(text, tokens) ?? readFirstPeriod(text, tokens) ?? { period: null, rest: text };
}

/** A heading that is a day, or a month, under words of which stretch of time it is an end; null for any other. */
export function readLed(lead: string, text: string): Heading | null {
  const whole = underLead(lead, text);
  const spelling = whole !== null && whole.length <= LONGEST_PERIOD ? spell(whole) : null;
  return whole === null || spelling === null ? null : { period: { text: whole, spelling }, rest: "" };
}

/** `Number in 2019`, `Total (April to June 2023)`, `Offences 2015/16` */
function readLastPeriod(text: string, tokens: readonly Token[]): Heading | null {
  for (let at = 1; at < tokens.length; at++) {
    const first = tokens[at] as Token;
    const before = tokens[at - 1] as Token;
    if (!isParted(before, first)) continue;
    const spelling = spellSlice(text, first.start, text.length);
    if (spelling === null) continue;
    const linked = PREPOSITIONS.has(before.text) || isParting(before);
    const rest = text.slice(0, linked ? before.start : before.end);
    const period = { text: withoutBrackets(text.slice(first.start)), spelling };
    const beside = tokens.slice(0, at).findLast(isSpoken);
    if (OTHER_SENSE.has(before.text) || isOtherPeriod(period, beside)) return null;
    return headingOf(period, rest, linked || isParting(first));
  }
  return null;
}

/** `2020 (Nos)`, `2019 - Total`, `2015/16 offences` */
function readFirstPeriod(text: string, tokens: readonly Token[]): Heading | null {
  for (let at = tokens.length - 1; at > 0; at--) {
    const after = tokens[at] as Token;
    const last = tokens[at - 1] as Token;
    if (!isParted(last, after) || isParting(last)) continue;
    const spelling = spellSlice(text, 0, last.end);
    if (spelling === null) continue;
    const period = { text: withoutBrackets(text.slice(0, last.end)), spelling };
    if (OTHER_SENSE.has(after.text) || isOtherPeriod(period, tokens.slice(at).find(isSpoken))) return null;
    return headingOf(period, text.slice(after.start), isParting(after));
  }
  return null;
}

function spellSlice(text: string, start: number, end: number): Spelling | null {
  return end - start <= LONGEST_PERIOD ? spell(text.slice(start, end)) : null;
}

/** Whether a heading can be parted between two tokens: at a space, a bracket or a colon. */
function isParted(left: Token, right: Token): boolean {
  return left.end < right.start || left.text === ":" || right.text === "(" || right.text === "[" || right.text === ":";
}

const isParting = (token: Token): boolean => token.type === "mark" && PARTING_MARKS.has(token.text);

/** The heading, where its period is one in the company of this rest; null where it may be a part of a name. */
function headingOf(period: NamedPeriod, rest: string, parted: boolean): Heading | null {
  const words = readTokens(rest);
  const measure = withoutBrackets(trimmed(rest));
  if (period.spelling.type === "misprint" || words.some(isYear)) return null;
  if (words.some(isLimit) || isUnreadLimit(words)) return null;
  if (isDatedByItself(period.spelling)) return { period, rest: measure };
  if (period.spelling.type === "year" && words.some(isNamedByYear)) return null;
  const isMeasure = words.every(({ type, text }) => MEASURES.has(text) || (type === "mark" && text !== "&"));
  return parted || isMeasure ? { period, rest: measure } : null;
}

const isSpoken = ({ type }: Token): boolean => type !== "mark";

/** Whether the word nearest to a period makes another of it. */
function isOtherPeriod({ text }: NamedPeriod, beside: Token | undefined): boolean {
  if (beside === undefined) return false;
  return SEASONS.has(beside.text) || (OTHER_YEARS.has(beside.text) && /^ye?a?r/i.test(text));
}

/** A spelling that is nothing but a period, whatever stands beside it: `2015/16`, `Jan-Mar 2017`. */
function isDatedByItself(spelling: Spelling): boolean {
  if (spelling.type === "years") return spelling.style !== "brief";
  return spelling.type === "span" || (spelling.type === "part" && spelling.year !== null);
}

const isLimit = ({ text }: Token, at: number, words: readonly Token[]): boolean =>
  LIMITS.has(text) && !RATES.has(words[at - 1]?.text ?? "");

/** Whether a rest limits its period in a way that was not read: `to 15th`, `30/06`, `present`. */
function isUnreadLimit(words: readonly Token[]): boolean {
  if (words.some((_, at) => readSlashedDay(words, at) !== null)) return true;
  const spoken = words.filter(isSpoken);
  const [first] = spoken;
  if (first === undefined) return false;
  if (spoken.length === 1 && UNFINISHED.has(first.text)) return true;
  return LIMITING.has(first.text) && words.some(isBareNumber);
}

/** A number that counts nothing: at the end, before a mark or an ordinal's ending. */
function isBareNumber({ type }: Token, at: number, words: readonly Token[]): boolean {
  const next = words[at + 1];
  return type === "number" && (next === undefined || next.type === "mark" || ORDINALS.has(next.text));
}

const isNamedByYear = ({ text }: Token): boolean => NAMED_BY_YEAR.has(text);

const isYear = ({ type, text }: Token): boolean =>
  type === "number" && text.length === 4 && isPlausibleYear(Number(text));

/**
 * Takes apart a heading that begins or ends with a bare year, without anything to tell it from a name: `Offences 2019`.
 * Whether it is a period is for the headings beside it to say.
 */
export function readBareYear(text: string): Heading | null {
  if (text.length > LONGEST_HEADING) return null;
  const tokens = readTokens(text);
  const first = tokens[0];
  const last = tokens.at(-1);
  const second = tokens[1];
  const beforeLast = tokens.at(-2);
  if (first === undefined || last === undefined || second === undefined || beforeLast === undefined) return null;
  if (tokens.filter(isYear).length !== 1 || tokens.some(isLimit) || tokens.some(isNamedByYear)) return null;
  const [year, rest] =
    isYear(last) && beforeLast.end < last.start
      ? [last, text.slice(0, beforeLast.end)]
      : isYear(first) && first.end < second.start
        ? [first, text.slice(second.start)]
        : [null, ""];
  if (year === null || OTHER_SENSE.has(beforeLast.text) || OTHER_SENSE.has(second.text)) return null;
  const spelling = { type: "year", year: Number(year.text), term: null, cut: null } as const;
  return { period: { text: year.text, spelling }, rest };
}

const EDGE = new Set([" ", "\t", "\u00a0", ":", ",", ";", "|", "/", "-", "\u2013", "\u2014"]);

/** Without the marks that parted it from its period. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.has(text[start] as string)) start++;
  while (end > start && EDGE.has(text[end - 1] as string)) end--;
  return text.slice(start, end);
}

/** Without the brackets around the whole of it. */
function withoutBrackets(text: string): string {
  const open = text[0];
  const close = closingOf(open);
  if (close === null || !text.endsWith(close)) return text;
  const inner = text.slice(1, -1);
  return inner.includes(open as string) || inner.includes(close) ? text : inner.trim();
}
