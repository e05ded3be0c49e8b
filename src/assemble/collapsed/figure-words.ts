import { isClocked, isFigureLike } from "../../figure/figure.ts";
import { isDigit } from "../../figure/number.ts";
import { isFigureWord } from "../../figure/placeholder.ts";
import { isLetter } from "../letters.ts";
import { textOf } from "../text-of.ts";
import type { Word } from "./words.ts";

// Words that are one figure together: `£ 754,470`, `5 or less`, `12 (4%)`.

const LONGEST_FIGURE = 32;
export const MOST_WORDS_OF_PHRASE = 4;
/** Signs that are printed apart from the number behind them. */
const SIGNS = "£€$<>≤≥+";
/** What is printed apart behind a number and is no cell of its own: a share, a per cent sign, a flag. */
const BEHIND = /^(?:%|\(<?\d{1,3}(?:\.\d{1,2})?%\)|r|\((?:r|p|e)\)|\[(?:r|p|e|note ?\d?|\d)\])$/i;
/** `[note 2]` */
const OPENS_NOTE = /^\[note$/i;
const CLOSES_NOTE = /^\d{1,2}\]$/;
const FIRST_GROUP = /^£?[1-9]\d{0,2}$/;
const ZERO_GROUP = /^0\d\d$/;
/** Numbers that name a part of a text: `40(2)`, `1.2.3` and `007`. */
const NO_COUNT = /^\d{1,3}\(\d|^0\d/;
/** Words with which figures of several words begin; labels that begin so are told by where they stand. */
const OPENS_PHRASE: ReadonlySet<string> = new Set(["less", "fewer", "not", "none", "nil", "no", "data", "information"]);

/** Whether a figure of several words may begin with a word, from `start` to `end`. */
export function opensPhrase(text: string, start: number, end: number): boolean {
  return (
    isDigit(text, start) ||
    (end - start <= "information".length && OPENS_PHRASE.has(text.slice(start, end).toLowerCase()))
  );
}

/** A cheap look: whether a piece that is a figure may begin with a word, from `start` to `end`. */
export function mayBeginFigure(text: string, start: number, end: number): boolean {
  if (isLetter(text, start))
    return (
      INITIALS.includes(text.charCodeAt(start) | 0x20) &&
      (opensPhrase(text, start, end) || isFigureWord(text.slice(start, end)) || isMisprint(text, start, end))
    );
  const last = text.charAt(end - 1);
  if (ENDS_CLAUSE.includes(last) || (last === "." && isDigit(text, end - 2))) return false;
  // `8L` is none.
  return !isDigit(text, start) || !isLetter(text, end - 1) || ENDS_SCALE.includes(last.toLowerCase());
}

const MISPRINT = /^[lIO]\d{0,2}(?:,\d{3}){1,4}$/;
/** `8.0-`: a digit is lost, or it stands below zero. */
const OPEN = /^£?\d[\d,]{0,12}\.\d{1,4}-$/;

/** Whether a number begins with a letter that looks like its digit: `l46,015`. It is a cell, though no one can say which. */
function isMisprint(text: string, start: number, end: number): boolean {
  return isDigit(text, end - 1) && MISPRINT.test(text.slice(start, end));
}

/** Initials of the words that say a figure: `data`, `fewer`, `information`, `less`, `nil`, `redacted`, …; and of misprints. */
const INITIALS = [..."dfilnorstuwz"].map((letter) => letter.charCodeAt(0));
/** No figure ends so, nor in a digit and a full stop. */
const ENDS_CLAUSE = ",;:?!";
/** The last letters of `million`, `thousand`, `percent`, which may stand right behind a number. */
const ENDS_SCALE = "ndt";

/** How many words from a place on are one figure; 0 where none begins there. */
export function wordsOfFigure(text: string, words: readonly Word[], at: number): number {
  const { start, end, line } = words[at] as Word;
  if (end - start > LONGEST_FIGURE) return 0;
  const first = text.slice(start, end);
  if (isLetter(text, start)) return wordsFromLetter(text, words, at);
  if (NO_COUNT.test(first) && !isClocked(first)) return 0;
  if (first.length === 1 && SIGNS.includes(first))
    return isFigureAt(text, words, at, 2) && !isOverYears(text, words, at) ? 2 : 0;
  if (!isFigureLike(first)) return OPEN.test(first) ? 1 : 0;
  const next = words[at + 1];
  if (!next || !isDigit(text, end - 1)) return 1;
  // `5 or fewer`
  const phrase = text.charAt(next.start) === "o" ? wordsOfPhrase(text, words, at) : 1;
  if (phrase > 1) return phrase;
  if (!MAY_BE_BEHIND.test(text.charAt(next.start))) return 1;
  const behind = textOf(text, next);
  if (OPENS_NOTE.test(behind))
    return CLOSES_NOTE.test(textOf(text, words[at + 2])) && isFigureAt(text, words, at, 3) ? 3 : 1;
  // No figure begins with 0 but 0 itself: it is the second group of one.
  if (next.line === line && next.start - end === 1 && FIRST_GROUP.test(first) && ZERO_GROUP.test(behind)) return 2;
  return BEHIND.test(behind) && isFigureAt(text, words, at, 2) ? 2 : 1;
}

/** The same where a letter begins it: `less than 5`, `Nil`, `l46,015`. */
function wordsFromLetter(text: string, words: readonly Word[], at: number): number {
  const { start, end } = words[at] as Word;
  const first = text.slice(start, end);
  if (OPENS_PHRASE.has(first.toLowerCase())) return wordsOfPhrase(text, words, at);
  const isOne = isFigureLike(first) ? !goesOnInLabel(text, words, at) : isMisprint(text, start, end);
  return isOne ? 1 : 0;
}

const YEAR = /^(?:19|20)\d\d$/;
/** In words: from a year that labels a row to the next. */
const LONGEST_ROW = 12;

/** `Fine £ 1976 330 131 1977 576 121`: whether a sign ends a header before the first of years that label rows, with nothing but figures between. */
function isOverYears(text: string, words: readonly Word[], at: number): boolean {
  const first = textOf(text, words[at + 1]);
  if (!YEAR.test(first)) return false;
  for (let next = at + 2; next < at + LONGEST_ROW && next < words.length; next++) {
    const word = textOf(text, words[next]);
    if (YEAR.test(word) && next > at + 2) return Math.abs(Number(word) - Number(first)) === 1;
    if (!/^\d[\d,.]{0,14}$/.test(word)) return false;
  }
  return false;
}

const JOINS = new Set("at by due for from in of on to under until with".split(" "));

/** `Unavailable for letting`, `Exempt from fees`: no figure goes on so, but a label. */
function goesOnInLabel(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next?.line === word.line && JOINS.has(textOf(text, next));
}

const MAY_BE_BEHIND = /[0%([r]/i;

/** How many words are a figure that is said in words, the most that read as one: `Not held`, `less than 5`. */
function wordsOfPhrase(text: string, words: readonly Word[], at: number): number {
  for (let count = Math.min(MOST_WORDS_OF_PHRASE, words.length - at); count > 0; count--)
    if (isFigureAt(text, words, at, count)) return count;
  return 0;
}

function isFigureAt(text: string, words: readonly Word[], at: number, count: number): boolean {
  const last = words[at + count - 1];
  const start = (words[at] as Word).start;
  if (!last || last.end - start > LONGEST_FIGURE) return false;
  const phrase = text.slice(start, last.end).replace(/\s+/g, " ");
  // Groups of digits that a space parts are two figures until the totals say otherwise.
  return !/\d \d/.test(phrase) && isFigureLike(phrase);
}
