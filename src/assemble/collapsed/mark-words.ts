import { MONTH } from "../../month-name.ts";
import { textOf, textsOf } from "../text-of.ts";
import { withBracketedFigures } from "./bracketed-figures.ts";
import { JOINS } from "./header-words.ts";
import { asksForNumber, isNumber, isRange, isYearOfAct } from "./label-number.ts";
import { isBareYear } from "./period-words.ts";
import type { Piece } from "./piece.ts";

// Where rows run on, figures that are none of a row: years that head columns, numbers and dashes within labels.

const DASH = /^[-–—]$/;
/** Of those that may ask for a number. */
const MOST_WORDS_BEFORE = 4;

/** Takes years in a row for headings, and numbers and dashes that plainly stand in labels for words. */
export function markWords(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const whole = withBracketedFigures(text, pieces);
  const numbered = whole.map((piece, at) => (isNumberOfLabel(text, whole, at) ? asWord(piece) : piece));
  const marked = numbered.map((piece, at) => (isDashOfLabel(text, numbered, at) ? asWord(piece) : piece));
  for (let at = 0; at < marked.length; ) {
    const end = endOfYears(text, marked, at);
    const years =
      end - at > 1 ? Array.from({ length: end - at }, (_, year) => at + year) : namedYears(text, marked, at);
    for (const year of years) marked[year] = asHeading(text, marked[year] as Piece);
    at = Math.max(end, years.at(-1) ?? 0);
  }
  return marked;
}

const LONGEST_NAME = 3;

/** `2019 cycle 2020 cycle`, `2018 (£m) 2019 (£m)`: the places of years from one on, each the next, with the same words behind each. */
function namedYears(text: string, pieces: readonly Piece[], first: number): readonly number[] {
  const yearAt = (at: number): number =>
    pieces[at]?.kind === "figure" && isBareYear(textOf(text, pieces[at]))
      ? Number(textOf(text, pieces[at]))
      : Number.NaN;
  if (Number.isNaN(yearAt(first))) return [];
  let step = 1;
  while (step <= LONGEST_NAME && pieces[first + step]?.kind === "word") step++;
  const name = (at: number): string => textsOf(text, pieces.slice(at + 1, at + step)).join(" ");
  // `Total 2021 Total 2022` has the words before each.
  if (step === 1 || JOINS.has(name(first).toLowerCase()) || name(first - step) === name(first)) return [];
  const years = [first];
  for (let at = first + step; name(at) === name(first); at += step) {
    if (Math.abs(yearAt(at) - yearAt(at - step)) !== 1) break;
    years.push(at);
  }
  return years.length > 1 ? years : [];
}

const asWord = (piece: Piece): Piece => ({ ...piece, kind: "word" });

const YEAR_LENGTH = 4;

/** `19997`: among years, one with the number of a note. */
const YEAR_WITH_NOTE = /^(?:19|20)\d\d[1-9]$/;

/** A year as a heading, without the number of its note. */
function asHeading(text: string, year: Piece): Piece {
  const end = YEAR_WITH_NOTE.test(textOf(text, year)) ? year.start + YEAR_LENGTH : year.end;
  return { ...year, kind: "period", end };
}

/** Years apart, of some that stand alone. */
const LONGEST_STEP = 5;
const FEWEST_STEPPED = 3;

/**
 * The index after the years that stand one after the other from a place on, each a year on (or back) from the last; or several
 * with no figure beside them, evenly some years apart.
 */
function endOfYears(text: string, pieces: readonly Piece[], first: number): number {
  const yearAt = (at: number): number => {
    const printed = pieces[at]?.kind === "figure" ? textOf(text, pieces[at]) : "";
    const isYear = isBareYear(printed) || (at > first + 1 && YEAR_WITH_NOTE.test(printed));
    return isYear ? Number(printed.slice(0, YEAR_LENGTH)) : Number.NaN;
  };
  const step = yearAt(first + 1) - yearAt(first);
  let end = first + 1;
  while (Math.abs(step) <= LONGEST_STEP && yearAt(end) - yearAt(end - 1) === step) end++;
  if (Math.abs(step) === 1) return end;
  const areAlone = pieces[first - 1]?.kind !== "figure" && pieces[end]?.kind !== "figure";
  return step !== 0 && areAlone && end - first >= FEWEST_STEPPED ? end : first + 1;
}

/** Whether a dash stands alone between words. */
function isDashOfLabel(text: string, pieces: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (piece?.kind !== "figure" || !before || !next || !DASH.test(textOf(text, piece))) return false;
  return before.kind !== "figure" && next.kind !== "figure";
}

/** `18 to 24`, `35 and over`, `Under 18`, `Theft Act 1968`: a number that a word beside it makes a part of a label. */
function isNumberOfLabel(text: string, pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== "figure") return false;
  return isBetweenWords(text, pieces, at) || isJoinedNumber(text, pieces, at, textOf(text, piece));
}

function isJoinedNumber(text: string, pieces: readonly Piece[], at: number, number: string): boolean {
  // `n/a = not available`: the key below a table.
  if (textOf(text, pieces[at + 1]) === "=") return true;
  if (RANGE.test(textOf(text, pieces[at - 1])) && /^\d{1,3}\+$/.test(number)) return true;
  const followed = pieces[at + 1]?.kind === "figure" || RANGE.test(textOf(text, pieces[at + 1]));
  if (followed && isNumber(number)) {
    const words = wordsBefore(text, pieces, at);
    if (asksForNumber(words) === "surely" || isYearOfAct(words, number)) return true;
  }
  if (number.startsWith("£")) return isBoundOfLabel(text, pieces, at) || isSumOfLabel(text, pieces, at);
  const next = textOf(text, pieces[at + 1]);
  const second = textOf(text, pieces[at + 2]);
  // `1979 to 1990–91`
  if (next === "to" && isBareYear(number) && pieces[at + 2]?.kind !== "word" && YEAR.test(second)) return true;
  if (!/^\d{1,3}\+?$/.test(number)) return false;
  if (isInBrackets(text, pieces, at) || isDayOfMonth(number, textOf(text, pieces[at - 1]), next)) return true;
  if (next === "to" && /^\d{1,3}$/.test(second)) return true;
  if ((next === "and" || next === "or") && OPEN_END.test(second)) return true;
  // `New deal for 25 plus`
  if (next === "plus" && pieces[at - 1]?.kind === "word") return true;
  if (TIME.test(next) && BEFORE_TIME.test(textOf(text, pieces[at - 1]))) return true;
  if (!followed) return false;
  const before = textOf(text, pieces[at - 1]);
  // `35 and over` has its number.
  if (/^(?:and|or)$/.test(textOf(text, pieces[at - 2]))) return false;
  return TAKES_NUMBER.test(before) || (before === "to" && /^\d{1,3}$/.test(textOf(text, pieces[at - 2])));
}

/** `per 1,000 population`, `Increase since 1979 Number`, both of `10 and under 14`: numbers that the words before them join to others. */
function isBetweenWords(text: string, pieces: readonly Piece[], at: number): boolean {
  const number = textOf(text, pieces[at]);
  const before = textOf(text, pieces[at - 1]);
  if (isUnderAge(text, pieces, at) || (at > 2 && isUnderAge(text, pieces, at - 3))) return true;
  if (pieces[at + 1]?.kind !== "word") return false;
  return (before === "since" && isBareYear(number)) || (before === "per" && ROUND.test(number));
}

const ROUND = /^10{0,2}(?:0{2,3}|,000(?:,000)?)$/;

function isUnderAge(text: string, pieces: readonly Piece[], first: number): boolean {
  const [from = "", and, under, to = ""] = textsOf(text, pieces.slice(first, first + 4));
  return and === "and" && under === "under" && AGE.test(from) && AGE.test(to);
}

const AGE = /^\d{1,2}$/;
const YEAR = /^(?:19|20)\d\d/;
const DAY = /^(?:[1-9]|[12]\d|3[01])$/;
const BEFORE_DAY = /^(?:ending|ended|at|on|to|from|since|until|before|after)$/i;
const WHOLE_MONTH = new RegExp(`^${MONTH}$`, "i");

/** `Year ending 31 March` */
const isDayOfMonth = (number: string, before: string, next: string): boolean =>
  DAY.test(number) && BEFORE_DAY.test(before) && WHOLE_MONTH.test(next);

/** In pieces, each way. */
const REACH_OF_BRACKETS = 4;

/** `POLAR (Quintiles 1 & 2)`: whether a word before a number opens a bracket, and one behind it closes that. */
function isInBrackets(text: string, pieces: readonly Piece[], at: number): boolean {
  const find = (step: 1 | -1): string => {
    for (let next = at + step; Math.abs(next - at) <= REACH_OF_BRACKETS; next += step) {
      const word = pieces[next]?.line === pieces[at]?.line ? textOf(text, pieces[next]) : "";
      if (word === "" || /[()]/.test(word)) return word;
    }
    return "";
  };
  return /^\([A-Za-z][^()]*$/.test(find(-1)) && /^[^()]+\)$/.test(find(1));
}

/** `Theft under £500` before a figure that is no money. */
function isBoundOfLabel(text: string, pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  if (next?.kind !== "figure" || textOf(text, next).startsWith("£")) return false;
  return /^(?:under|over|above|below|than)$/i.test(textOf(text, pieces[at - 1]));
}

/** `£500 - £1,000`, `£500 to £1,000`, between figures that are no money. */
function isSumOfLabel(text: string, pieces: readonly Piece[], at: number): boolean {
  const low = /^(?:[-–—]|to)$/.test(textOf(text, pieces[at + 1])) ? at : at - 2;
  const isMoney = (index: number): boolean => textOf(text, pieces[index]).startsWith("£");
  if (!/^(?:[-–—]|to)$/.test(textOf(text, pieces[low + 1])) || !isMoney(low) || !isMoney(low + 2)) return false;
  if (isMoney(low - 1) || pieces[low + 3]?.kind !== "figure" || isMoney(low + 3)) return false;
  return isRange(textOf(text, pieces[low]), textOf(text, pieces[low + 2]));
}

/** The last words before a piece, back to the figure before them. */
function wordsBefore(text: string, pieces: readonly Piece[], at: number): string {
  let first = at;
  while (first > 0 && at - first < MOST_WORDS_BEFORE && pieces[first - 1]?.kind === "word") first--;
  return first === at ? "" : text.slice((pieces[first] as Piece).start, (pieces[at - 1] as Piece).end);
}

/** `18-24`; what ends a header of such is `35+`. */
const RANGE = /^\d{1,3}[-–]\d{1,3}$/;
const OPEN_END = /^(?:over|under|above|below|older|younger|upwards?|more)$/i;
/** `2 to 4 weeks`, `Over 6 months`, `Fires in 12 months` */
const TIME = /^(?:hour|day|week|month|year)s?$/i;
const BEFORE_TIME =
  /^(?:to|over|under|above|below|than|within|least|most|in|last|past|previous|next|first|including|[-–])$/i;
/** Words that take the number behind them into a label: `Under 18`, `Category 2`. */
const TAKES_NUMBER = /^(?:under|over|aged?|category|class|band|grade|tier|section)$/i;
