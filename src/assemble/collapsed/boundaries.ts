import { isMoney, unitAlone } from "../../figure/unit.ts";
import { MONTH } from "../../month-name.ts";
import { beginsSmall, beginsWithCapital } from "../letters.ts";
import { textsOf } from "../text-of.ts";
import { readTotalLabel } from "../total-label.ts";
import { isNoted, JOINS, MEASURE, startsHeading } from "./header-words.ts";
import { isShareOfNamed } from "./named-share.ts";
import { numberedHeadings } from "./numbered-headings.ts";
import { countPeriods, type Piece } from "./piece.ts";
import { piecesOfStub } from "./stub-noun.ts";

// Where one heading ends and the next begins, in a header whose cells are parted by single spaces as its words are.

/**
 * How plain it is that a heading begins at a piece: not at all, by a capital only, by a word that begins most headings over
 * figures, by what stands before, for sure.
 */
const NEVER = 0;
export const CAPITAL = 1;
export const MEASURED = 2;
export const LIKELY = 3;
const SURE = 4;
/** A word with a capital that is as easily inside a heading; taken off a rank, it lets those of that rank go first. */
const DOUBTED = 0.5;
/** A preposition with a capital. */
const LEAST = 0.25;

/** A range of ages or sizes: `10-17`, `35+`. */
const RANGE = /^(?:£?\d[\d,]{0,8}(?:[-–]£?\d|\+)|[<>≤≥]=?£?\d)/;
/** `2:1`, `3rd`: how degrees are classed, and choices ranked. */
const CLASS_OF_DEGREE = /^(?:\d:\d|1st|2nd|3rd)$/i;
/** `6 to 12 months 12 months or more`: behind these another heading begins with a number. */
export const TIMES = /^(?:(?:Day|Hour|Minute|Month|Week|Year)s|(?:day|hour|minute|month|week|year)s?)$/;
/** What ends a heading: a bracket, a sign, a mark, a letter that stands for something, and an amount. */
const ENDS_HEADING = /[)%*†‡^]$|^[A-Z]$|^£/;
const NUMERIC = /^[£<>≤≥]?=?£?\d/;

/** A word for figures that is a heading by itself before another. */
const WHOLE_MEASURE = /^(?:numbers?|count|volume|value|cost|amount|%)$/i;
/** `% change 2020 to 2022` */
const CHANGE = /^(?:change|increase|decrease|difference|growth)$/i;
const FROM_TO = /(?:19|20)\d\d\b.{1,9}\b(?:19|20)\d\d/;
/** What a joining word never is at the end of a heading, though `Number` may be: it only joins before `of`. */
const ENDS_TOO = new Set(["number", "number.", "no", "no.", "other"]);

/** What is known of some pieces. */
interface Known {
  /** How many of them are the noun over the labels. */
  readonly stub?: number;
  /** Whether all of them are headings over figures, those before the first period too. */
  readonly overFigures?: boolean;
}

/** For each piece, how plain it is that a heading begins there; how many the noun over the labels takes; whether a period heads. */
export function rankBoundaries(
  text: string,
  pieces: readonly Piece[],
  known: Known = {},
): { readonly at: readonly number[]; readonly stub: number; readonly dated: boolean } {
  const texts = textsOf(text, pieces);
  const stub = known.stub ?? piecesOfStub(texts, pieces);
  // `Expenditure at level of 1979–80`: such a period heads nothing by itself.
  const isHeading = ({ kind }: Piece, index: number): boolean =>
    kind === "period" && !isJoined(texts, index) && !isDateBehind(pieces, index, texts);
  const firstPeriod = known.overFigures ? -1 : pieces.findIndex(isHeading);
  const repeated = repeatedWord(texts, stub);
  const participles = endInParticiples(texts.slice(stub));
  const noted = NOTED.test(texts.at(-1) ?? "");
  const numbered = numberedHeadings(texts, pieces);
  const shares = texts.flatMap((_, index) => (isShareOfNamed(texts, index) ? [index] : []));
  let depth = 0;
  const at = texts.map((word, index) => {
    const inside = depth > 0;
    depth = Math.max(0, depth + count(word, "(") - count(word, ")"));
    if (index === 0 || inside || numbered.has(index - 1) || shares.includes(index - 2)) return NEVER;
    if (shares.includes(index)) return SURE;
    if (numbered.has(index) && index >= stub && !(/^\d/.test(word) && isJoined(texts, index))) return SURE;
    return rankAt(texts, pieces, index, { stub, firstPeriod, repeated, participles, noted });
  });
  return { at, stub, dated: firstPeriod >= 0 };
}

/** Where some headings begin, as indexes of their first pieces. */
interface Starts {
  readonly at: readonly number[];
  /** Whether capitals alone told where to cut, or some of those that are left could tell as well. */
  readonly guessed: boolean;
}

/** Where just so many headings begin by the plainest rule that gives as many; null where none does. */
export function startsOf(ranks: readonly number[], count: number): Starts | null {
  for (const threshold of [...new Set([SURE, ...ranks])].toSorted((a, b) => b - a)) {
    if (threshold === NEVER) break;
    const at = ranks.flatMap((rank, index) => (index === 0 || rank >= threshold ? [index] : []));
    if (at.length !== count) continue;
    const hasOther = ranks.some((rank) => rank > NEVER && rank <= CAPITAL);
    return { at, guessed: threshold < LIKELY && (threshold !== MEASURED || hasOther) };
  }
  return null;
}

interface Line {
  readonly stub: number;
  readonly firstPeriod: number;
  readonly repeated: { readonly word: string; readonly before: boolean } | null;
  /** Whether each heading ends in a participle: `Claims Received Appeals Allowed`. */
  readonly participles: boolean;
  /** Whether the last of them ends in the number of a note: `Wholetime1 Retained2`. */
  readonly noted: boolean;
}

const NOTED = /[a-z]{3}[1-9]$/;

function rankAt(texts: readonly string[], pieces: readonly Piece[], index: number, line: Line): number {
  const before = texts[index - 1] as string;
  const here = texts[index] as string;
  const period = pieces[index]?.kind === "period";
  const isFirst = index === line.stub;
  if (index < line.stub || (here.startsWith("(") && !period) || isJoined(texts, index)) return NEVER;
  const phrase = rankOfPhrase(here, texts[index + 1]);
  if (phrase !== null) return phrase;
  if (JOINS.has(here.toLowerCase()) && !mayBegin(here) && !(isFirst && startsHeading(here)))
    return PREPOSITION.test(here) && ENDS_PLAINLY.test(before) ? LEAST : NEVER;
  if (isInside(texts, index) || (period && CHANGE.test(before) && FROM_TO.test(here))) return NEVER;
  if (isOfPeriods(pieces, index, here) || isDateBehind(pieces, index, texts)) return NEVER;
  if (period || pieces[index - 1]?.kind === "period") return SURE;
  // Words before the first period are the heading over the labels, unless a noun that can be that stands first.
  if (line.firstPeriod > index) return line.stub > 0 && index >= line.stub && startsHeading(here) ? CAPITAL : NEVER;
  if (isOfShare(texts, index)) return NEVER;
  if (/^[\d£<>≤≥]/.test(here) && !isNoted(here)) return rankOfNumber(texts, index, line);
  return startsHeading(here) ? rankOfWord(texts, index, line) : NEVER;
}

/** Of what begins with a digit, or with a sign that may stand before one. */
function rankOfNumber(texts: readonly string[], index: number, line: Line): number {
  const before = texts[index - 1] as string;
  const here = texts[index] as string;
  if (RANGE.test(here) || CLASS_OF_DEGREE.test(here)) return NUMERIC.test(before) ? SURE : LIKELY;
  if (/^\d/.test(here)) {
    if (/^\d/.test(before) || index === line.stub || isFirstShare(texts, index)) return SURE;
    return TIMES.test(before) ? LIKELY : NEVER;
  }
  return startsHeading(here) ? rankOfWord(texts, index, line) : NEVER;
}

/**
 * Whether a sign, or the word behind it, says of what has a heading of its own that this is its share: `Change % Change`,
 * `Female Male Female % Male %`, and not `Number % Number %`.
 */
function isOfShare(texts: readonly string[], index: number): boolean {
  const before = texts[index - 1] as string;
  const here = texts[index] as string;
  if (before === "%") return texts[index - 2] === here && !MEASURE.test(here);
  if (here !== "%" || !beginsWithCapital(before) || MEASURE.test(before)) return false;
  const at = texts.indexOf(before);
  return at < index - 1 && texts[at + 1] !== "%" && startsHeading(texts[index + 1] ?? "Total");
}

/** `Average fine per conviction £`: what amounts are in is no heading by itself, but behind `Number`. */
function endsInMoney(before: string, here: string): boolean {
  return isMoney(unitAlone(here) ?? "") && !MEASURE.test(before);
}

/** `1994–98 average Number Rate`: what the figures of the one period are, with which the header begins. */
function isOfPeriods(pieces: readonly Piece[], index: number, here: string): boolean {
  return index === 1 && here === "average" && countPeriods(pieces) === 1 && pieces[0]?.kind === "period";
}

/** `Claims outstanding as at 3 March 2010`: small letters begin no heading, though a day follows them, unless the next does too. */
function isDateBehind(pieces: readonly Piece[], index: number, texts: readonly string[]): boolean {
  if (pieces[index]?.kind !== "period" || pieces[index - 1]?.kind !== "word") return false;
  return beginsSmall(texts[index] as string) && pieces[index + 1]?.kind !== "period";
}

/** Whether the word before one, or what joins them, says that its heading goes on: `of`, `and/`, a second colon. */
export function isJoined(texts: readonly string[], index: number): boolean {
  const before = texts[index - 1] ?? "";
  const here = texts[index] as string;
  const lower = before.toLowerCase();
  if (/[/&,-]$/.test(before) && before.length > 1) return true;
  // Of several colons but the first may close the heading over the labels.
  if (before.endsWith(":") && texts.slice(0, index - 1).some((word) => word.endsWith(":"))) return true;
  if (!JOINS.has(lower) || before === "A") return false;
  if (/^(?:and|or)$/i.test(texts[index - 2] ?? "") && /^(?:over|under|above|below|more|less)$/i.test(lower))
    return false;
  return !(ENDS_TOO.has(lower) && (startsHeading(here) || RANGE.test(here)));
}

/** Of two words that begin a heading together: `Of which`, `As a percentage`, `Per cent`, `In time`. */
function rankOfPhrase(here: string, next = ""): number | null {
  if (here === "Of" && next === "which") return LIKELY;
  if (here === "As" && /^(?:a|an|%)$/.test(next)) return LIKELY;
  if (here === "Per" && /^cent\.?$/i.test(next)) return MEASURED;
  return /^[IO]n$/.test(here) && /^(?:time|target)$/i.test(next) ? CAPITAL : null;
}

/** `Cases (2) In one hearing`, where nothing plainer gives as many. */
const PREPOSITION = /^(?:At|From|In|On|With)$/;
const ENDS_PLAINLY = /[)%\d]$/;

/** `Grand Total`; `Class A Class B`, `Band 6 Band 7+`, but `6-11 weeks 12+ weeks` */
function isInside(texts: readonly string[], index: number): boolean {
  const before = texts[index - 1] as string;
  const here = texts[index] as string;
  if (/^(?:grand|overall|sub)$/i.test(before) && /^total/i.test(here)) return true;
  if (isDay(texts, index)) return true;
  if (!/^(?:[A-Z]|\d{1,2}\+)$/.test(here) || beginsSmall(before)) return false;
  return texts.indexOf(before) !== texts.lastIndexOf(before);
}

const WHOLE_MONTH = new RegExp(`^${MONTH}$`, "i");

/** `at 31 March`: whether a word is the month of a day that another joins to what is before. */
const isDay = (texts: readonly string[], index: number): boolean =>
  WHOLE_MONTH.test(texts[index] ?? "") && DAY.test(texts[index - 1] ?? "") && isJoined(texts, index - 1);

const DAY = /^(?:[12]?\d|3[01])$/;

/** Of these each is a heading where there are several. */
const SEX = /^(?:Fem|M)ales?$|^(?:Wom|M)en$/;
/** Of a word for figures, by the one before it. */
function rankOfMeasure(before: string): number {
  if (OF_MEASURE.test(before)) return DOUBTED;
  return !MEASURE.test(before) || WHOLE_MEASURE.test(before) ? MEASURED : CAPITAL;
}

/** `Cases over £1,000`, `Fell by £5,000 +` */
const AMOUNT = /^£\d/;
/** `North Yorkshire`, `Greater London`, `Royal Navy`: of a name that a word is behind; `Northern` alone may be a region. */
const PART_OF_NAME = /^(?:north|south|east|west|greater|royal|united|st\.?|isle)$/i;
const NAME = /^(?:great britain|northern ireland)$/i;
const isInName = (before: string, here: string): boolean =>
  NAME.test(`${before} ${here}`) || (PART_OF_NAME.test(before) && !PART_OF_NAME.test(here));
/** Behind `Total` */
const NUMBER = /^(?:nos?\.?|numbers?|count|amount|cost|value)$/i;
/** `Percentage Rate`, `Average Cost` */
const OF_MEASURE = /^(?:percentage|average|mean|median)$/i;
/** `Any Other`, `Mixed Other` */
const BEFORE_OTHER = /^(?:all|any|and|each|the|asian|black|mixed|white)$/i;
const PARTICIPLE = /^[A-Z][a-z]{2,}ed$/;

/** Whether words are headings that each end in a participle, which tells of what stands before it. */
function endInParticiples(texts: readonly string[]): boolean {
  const are = texts.map((text) => PARTICIPLE.test(text));
  return are.filter(Boolean).length > 1 && are.at(-1) === true && are.every((is, at) => !is || are[at - 1] === false);
}

/** Whether a heading may end in a word, as it begins none itself or is a number, a mark, or the digit of a note. */
function endsHeading(texts: readonly string[], index: number, { noted }: Line): boolean {
  const word = texts[index] as string;
  if (beginsSmall(word) || ENDS_HEADING.test(word)) return true;
  // `ANSWERED IN 20 WORKING DAYS`: among capitals alone, none begins a heading behind a number.
  if (NUMERIC.test(word)) return !/^\d{1,3}$/.test(word) || texts.some(hasSmall);
  return isDay(texts, index) || (noted && NOTED.test(word));
}

const hasSmall = (word: string): boolean => word.toUpperCase() !== word;

/** Of a word that may begin a heading. */
function rankOfWord(texts: readonly string[], index: number, line: Line): number {
  const { stub, repeated } = line;
  const before = texts[index - 1] as string;
  const here = texts[index] as string;
  if (/^(?:grand|sub|overall)$/i.test(here) && /^total/i.test(texts[index + 1] ?? "")) return SURE;
  if (readTotalLabel(here) === "plain" || /^sub-?total$/i.test(here)) {
    // The word after `Total` leaves it a heading of its own.
    const next = texts[index + 1];
    return next === undefined || startsHeading(next) ? SURE : LIKELY;
  }
  if (stub > 0 && index === stub) return SURE;
  if (endsInMoney(before, here) || isInName(before, here)) return NEVER;
  if (SEX.test(here) && texts.some((text) => text !== here && SEX.test(text))) return LIKELY;
  if (NUMBER.test(here) && readTotalLabel(before) === "plain") return DOUBTED;
  if (repeated && (repeated.before ? here : before) === repeated.word) return LIKELY;
  if (endsHeading(texts, index - 1, line))
    return AMOUNT.test(here) || isListed(texts, index) ? LIKELY - DOUBTED : LIKELY;
  if (MEASURE.test(here)) return rankOfMeasure(before);
  if (here === "Other" && !BEFORE_OTHER.test(before)) return MEASURED;
  return line.participles && PARTICIPLE.test(here) ? DOUBTED : CAPITAL;
}

/** `in primary Middle and Secondary schools`: the second of a list that lost its comma as well as the first of a heading. */
const isListed = (texts: readonly string[], index: number): boolean =>
  texts[index + 1] === "and" && beginsWithCapital(texts[index + 2] ?? "") && /^[a-z]{3}/.test(texts[index + 3] ?? "");

/** `Faculty 2021 % 2022 %`: behind one word over the labels. */
function isFirstShare(texts: readonly string[], index: number): boolean {
  return index === 1 && texts.length > 2 && texts.slice(1).every((text) => SHARE_OF_YEAR.test(text));
}

const SHARE_OF_YEAR = /^(?:19|20)\d\d ?%$/;

/** `Number`, and capitals that begin a heading or a label though their small letters join: `Under 18`, `Other`, `Not known`. */
function mayBegin(word: string): boolean {
  return MEASURE.test(word) || /^(?:Under|Over|Aged|Between|Other|Not|No|Without|Up)$/.test(word);
}

/** A word that stands in every heading, at its end or its head: `Claims received Claims upheld`. */
function repeatedWord(texts: readonly string[], stub: number): Line["repeated"] {
  const counts = new Map<string, number>();
  for (const word of texts) counts.set(word, (counts.get(word) ?? 0) + 1);
  // `Regularly Employed Partially Employed Total`
  const last = texts.findLast((word) => readTotalLabel(word) !== "plain") ?? "";
  if ((counts.get(last) ?? 0) > 1 && startsHeading(last) && !/\d/.test(last)) {
    // `No. Claims Open No. Claims Closed Total No. Claims`
    const before = new Set(texts.filter((_, index) => texts[index + 1] === last));
    const [measure = ""] = before;
    return before.size === 1 && MEASURE.test(measure) ? { word: measure, before: true } : { word: last, before: false };
  }
  // Behind the noun over the labels the first heading begins: `Area Budgeted WTE Actual WTE` has the word at the ends.
  for (const word of stub > 0 ? texts.slice(stub, stub + 1) : texts.slice(0, 3))
    if ((counts.get(word) ?? 0) > 1 && startsHeading(word)) return { word, before: true };
  return null;
}

function count(word: string, sign: string): number {
  return word.split(sign).length - 1;
}
