import { isClocked, isFigureLike } from "../../figure/figure.ts";
import { seeThroughMarkup } from "../../figure/figure-markup.ts";
import { isDigit } from "../../figure/number.ts";
import { isFigureWord } from "../../figure/placeholder.ts";
import { readLabelPeriod } from "../../period/period.ts";
import { isAsciiLetter } from "../../quick-look.ts";
import { remembering } from "../../remember.ts";
import { TokenKind } from "../../tokenize/token.ts";
import type { ClassifiedText } from "../layout.ts";
import { textOf } from "../text-of.ts";
import { areNextMonths, type Numbered } from "./label-number.ts";

// Where one space parts both the words of a label and the cells of a row, a line is first cut into pieces: figures, which
// may be of several words (`£ 754,470`, `5 or less`), periods of several words, and single words.

/** What a piece of a line may be to a table. */
export type PieceKind = "figure" | "period" | "word";

/** A word, or words that say one thing together: offsets into the text, and the line on which it begins, from 1. */
export interface Piece {
  readonly kind: PieceKind;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A stretch of the text without white space in it. */
export type Word = Omit<Piece, "kind">;

const MOST_WORDS_OF_PERIOD = 9;
const LONGEST_PERIOD = 64;
const LONGEST_FIGURE = 32;
export const MOST_WORDS_OF_PHRASE = 4;

/** The words of a line, by its index; a pipe or a tab is none. */
export function wordsOf({ lines, tokens }: ClassifiedText, index: number): readonly Word[] {
  const line = lines[index];
  const words: Word[] = [];
  if (!line) return words;
  for (let token = line.firstToken; token < line.lastToken; token++)
    if (tokens.kinds[token] === TokenKind.word)
      words.push({ start: tokens.starts[token] as number, end: tokens.starts[token + 1] as number, line: line.number });
  return words;
}

/**
 * Cuts words into pieces, from the first to the last; each looks ahead a few words only. In a row a bare year is a figure,
 * until the pieces beside it make a header of it, and `Jan 17` may be January with its first figure.
 */
export function cutPieces(text: string, words: readonly Word[]): readonly Piece[] {
  return cut(text, words, false);
}

/** Cuts the words of a header, in which years are periods, and `Jan 17` is a month of 2017. */
export function cutHeaderPieces(text: string, words: readonly Word[]): readonly Piece[] {
  return cut(text, withoutType(text, words), true).map((piece) =>
    piece.kind === "figure" && isPeriodText(textOf(text, piece)) ? { ...piece, kind: "period" } : piece,
  );
}

function cut(text: string, words: readonly Word[], inHeader: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    let period = Math.min(
      wordsOfPeriod(text, words, at, inHeader),
      isSecondYear(text, words, at, pieces.at(-1)) ? 1 : MOST_WORDS_OF_PERIOD,
    );
    if (period > 0 && !inHeader && isAmongMonths(text, words, at)) period = WORDS_OF_MONTH;
    const figure = period > 1 ? 0 : isShareOfYear(text, words, at, inHeader) ? 1 : wordsOfFigure(text, words, at);
    const kind: PieceKind = figure > 0 ? "figure" : period > 0 ? "period" : "word";
    const count = Math.max(period, figure, 1);
    const first = words[at] as Word;
    pieces.push({ kind, start: first.start, end: (words[at + count - 1] as Word).end, line: first.line });
    at += count;
  }
  return pieces;
}

const OPENS_TYPE = /^(?:<(?:b|i|em|strong)>|\*\*|__)/i;
const CLOSES_TYPE = /(?:<\/(?:b|i|em|strong)>|\*\*|__)$/i;

/** Words without the markup of type before the first and behind the last of what it encloses; `2020**` bears a note's mark. */
function withoutType(text: string, words: readonly Word[]): readonly Word[] {
  let inside = false;
  return words.map((word) => {
    const opens = "<*_".includes(text.charAt(word.start)) ? OPENS_TYPE.exec(textOf(text, word)) : null;
    const start = word.start + (opens?.[0].length ?? 0);
    inside ||= opens !== null;
    const closes = inside ? CLOSES_TYPE.exec(text.slice(start, word.end)) : null;
    if (closes) inside = false;
    const end = word.end - (closes?.[0].length ?? 0);
    return start < end && (opens || closes) ? { ...word, start, end } : word;
  });
}

/** `2019 %` in a row: no share is so large, and the two are headings. */
function isShareOfYear(text: string, words: readonly Word[], at: number, inHeader: boolean): boolean {
  const [year, sign] = [words[at], words[at + 1]];
  if (inHeader || !year || !sign || sign.end - sign.start > 1 || text[sign.start] !== "%") return false;
  return isBareYear(textOf(text, year));
}

/** `Mar 19`, and `Mar 19 1929`. */
const WORDS_OF_MONTH = 2;
const WORDS_OF_DAY = 3;

/** Whether `Mar 19 1929` is no day but March of 2019 with its figure: the words around are the month before or after with its own. */
function isAmongMonths(text: string, words: readonly Word[], at: number): boolean {
  const own = monthWithFigure(text, words, at);
  if (!own) return false;
  return [at - WORDS_OF_DAY, at + WORDS_OF_DAY].some((beside) => {
    const other = monthWithFigure(text, words, beside);
    return other !== null && areOfNextMonths(own, other);
  });
}

/** A month, what may be its year or its day, and what may be a figure or a year. */
export interface MonthWithFigure {
  readonly month: Numbered;
  readonly figure: string;
}

/** Three words that begin at a place; null where they are none such. */
export function monthWithFigure(text: string, words: readonly Word[], at: number): MonthWithFigure | null {
  const month = words[at];
  const number = words[at + 1];
  const figure = words[at + 2];
  if (!month || !number || !figure || number.end - number.start !== 2 || !isLetter(text, month.start)) return null;
  if (!isDigit(text, number.start) || !isDigit(text, figure.start)) return null;
  if (!BEGINS.test(text.slice(month.start, Math.min(month.end, month.start + LONGEST_BEGINNING)))) return null;
  return {
    month: [textOf(text, month), textOf(text, number)],
    figure: textOf(text, figure),
  };
}

/** Whether two are a month and the next with their figures: the same year in both would make days of them. */
export const areOfNextMonths = (one: MonthWithFigure, other: MonthWithFigure): boolean =>
  one.figure !== other.figure && areNextMonths(one.month, other.month);

/** Whether a text is a period as a header prints it, markup and footnote marks apart. */
export const isPeriodText: (text: string) => boolean = remembering((printed) => {
  const text = seeThroughMarkup(printed);
  const period = readLabelPeriod(withoutMarks(text));
  return period !== null && (period.kind !== "other" || !YEAR_AND_FIGURE.test(text));
});

/** `2018 - 45`: a year with its figure, where the second is not the year that follows. */
const YEAR_AND_FIGURE = /^\d{4}(?: [-–—] ?|[-–—] )\d\d$/;

/** `2013`, `2013*`: four digits that are a year. */
export function isBareYear(text: string): boolean {
  return /^(?:19|20)\d\d[*^†‡§¹²³⁴-⁹]{0,3}$/.test(text);
}

function withoutMarks(text: string): string {
  return text.replace(/[*^†‡§#¹²³⁴-⁹]{1,4}$/, "");
}

/** `2018 2019 January`: a year behind a year does not take in the month that follows. */
function isSecondYear(text: string, words: readonly Word[], at: number, before: Piece | undefined): boolean {
  const here = words[at] as Word;
  const next = words[at + 1];
  if (!before || !next || here.end - here.start !== 4 || !MONTH.test(textOf(text, next))) return false;
  return isBareYear(textOf(text, before)) && isBareYear(textOf(text, here));
}

/** Marks of notes that stand in cells too. */
const APART = "*#";

/** How many words from a place on are one period: the most that read as one; 0 where none begins there. */
function wordsOfPeriod(text: string, words: readonly Word[], at: number, inHeader: boolean): number {
  const { start, end } = words[at] as Word;
  const first = text.charCodeAt(start) | 0x20;
  const letter = first >= 0x61 && first <= 0x7a;
  const digit = first >= 0x30 && first <= 0x39;
  if (letter && !BEGINS.test(text.slice(start, Math.min(end, start + LONGEST_BEGINNING)))) return 0;
  if ((!letter && !digit && first !== 0x28) || (digit && end - start < 4 && !isDayBefore(text, words, at, inHeader)))
    return 0;
  let most = 1;
  // `Year Q1 Q2`: the year is the heading over the labels.
  if (letter && /^years?$/i.test(text.slice(start, end)) && isQuarter(text, words[at + 1])) return 0;
  while (most < MOST_WORDS_OF_PERIOD && at + most < words.length && mayGoOn(text, words, at, at + most)) most++;
  for (let count = most; count > 0; count--) {
    const { start: lastStart, end: last } = words[at + count - 1] as Word;
    if (!inHeader && count > 1 && count < WORDS_OF_BRIEF_SPAN && last - lastStart <= 2 && isDigit(text, lastStart))
      continue;
    // `2014/15 * *`: a mark apart from the year of a row may hide a figure.
    if (!inHeader && count > 1 && last - lastStart === 1 && APART.includes(text.charAt(lastStart))) continue;
    if (last - start <= LONGEST_PERIOD && isPeriodText(text.slice(start, last))) return count;
  }
  return 0;
}

/** `1 Oct 16 to 30 Sept 17`, whose last number is no figure. */
const WORDS_OF_BRIEF_SPAN = 7;

function isQuarter(text: string, word: Word | undefined): boolean {
  return word !== undefined && /^q(?:tr|uarter)?\d?$/i.test(textOf(text, word));
}

/** How a period that begins with a letter begins. */
const BEGINS =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|q(?:tr|uarter|\d)|h(?:alf|\d)|fy|fi(?:nancial|scal|rst)|y(?:e|r|ear)|cy|academic|calendar|school|twelve|rolling|period|from|between|as$|second|third|fourth)/i;
const LONGEST_BEGINNING = 9;

const PER_CENT = "%".charCodeAt(0);
const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Words within a period, months apart. */
const WITHIN = new Set(
  "to and of the until from up date year years quarter half end ending ended month months part only so far ytd fy in on".split(
    " ",
  ),
);
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;

/** Whether a word may go on with a period that began before it: a cheap no for most. */
function mayGoOn(text: string, words: readonly Word[], from: number, at: number): boolean {
  const { start, end } = words[at] as Word;
  const code = text.charCodeAt(start);
  if (code >= 0x30 && code <= 0x39) {
    // A number behind a year begins something else.
    const before = words[at - 1] as Word;
    return !(at - from === 1 && before.end - before.start === 4 && isDigit(text, before.start));
  }
  if (end - start > 12) return false;
  // `As at 1 May 2019 As at …`, `Year to May 2019 Year to …`
  if (at - from > 1 && beginsAnew(text, words[from] as Word, words[at] as Word)) return false;
  // `2022 % change`
  if (code === PER_CENT && end - start === 1 && isSmallLetter(text.charCodeAt((words[at + 1] ?? { start: end }).start)))
    return false;
  // Dashes, brackets and quarters.
  if (end - start < 3 || code === 0x28 || code === 0x27 || code === 0x2019) return true;
  const word = text.slice(start, end);
  return MONTH.test(word) || WITHIN.has(word.toLowerCase().replace(/[).,]/g, ""));
}

/** Whether a word of letters is the one that a period begins with. */
function beginsAnew(text: string, first: Word, word: Word): boolean {
  return isLetter(text, word.start) && textOf(text, first) === textOf(text, word);
}

/** A short number begins a period only as a day, `1 April 2019 to …`, at the head of a line or in a header. */
function isDayBefore(text: string, words: readonly Word[], at: number, inHeader: boolean): boolean {
  const [next, year] = [words[at + 1], words[at + 2]];
  if ((at > 0 && !inHeader) || !next || !/^[A-Z][a-z]{2,8}$/.test(textOf(text, next))) return false;
  return at === 0 || (year !== undefined && /^(?:19|20)\d\d/.test(textOf(text, year)));
}

/** Signs that are printed apart from the number behind them. */
const SIGNS = "£€$<>≤≥+";
/** What is printed apart behind a number and is no cell of its own: a share, a per cent sign, a flag. */
const BEHIND = /^(?:%|\(<?\d{1,3}(?:\.\d{1,2})?%\)|r|\((?:r|p|e)\)|\[(?:r|p|e|note ?\d?|\d)\])$/i;
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

/** Whether an ASCII letter stands at an index. */
export function isLetter(text: string, at: number): boolean {
  return isAsciiLetter(text.charCodeAt(at));
}

/** How many words from a place on are one figure; 0 where none begins there. */
function wordsOfFigure(text: string, words: readonly Word[], at: number): number {
  const { start, end, line } = words[at] as Word;
  if (end - start > LONGEST_FIGURE) return 0;
  const first = text.slice(start, end);
  if (isLetter(text, start))
    return OPENS_PHRASE.has(first.toLowerCase())
      ? wordsOfPhrase(text, words, at)
      : isFigureLike(first) || isMisprint(text, start, end)
        ? 1
        : 0;
  if (NO_COUNT.test(first) && !isClocked(first)) return 0;
  if (first.length === 1 && SIGNS.includes(first)) return isFigureAt(text, words, at, 2) ? 2 : 0;
  if (!isFigureLike(first)) return OPEN.test(first) ? 1 : 0;
  const next = words[at + 1];
  if (!next || !isDigit(text, end - 1)) return 1;
  // `5 or fewer`
  if (text.charCodeAt(next.start) === INITIAL_OF_OR && wordsOfPhrase(text, words, at) > 1)
    return wordsOfPhrase(text, words, at);
  if (!MAY_BE_BEHIND.test(text.charAt(next.start))) return 1;
  const behind = textOf(text, next);
  // No figure begins with 0 but 0 itself: it is the second group of one.
  if (next.line === line && next.start - end === 1 && FIRST_GROUP.test(first) && ZERO_GROUP.test(behind)) return 2;
  return BEHIND.test(behind) && isFigureAt(text, words, at, 2) ? 2 : 1;
}

const INITIAL_OF_OR = "o".charCodeAt(0);
const MAY_BE_BEHIND = /[0%([r]/i;

/** How many words are a figure that is said in words, the most that read as one: `Not held`, `less than 5`. */
function wordsOfPhrase(text: string, words: readonly Word[], at: number): number {
  const { start, end } = words[at] as Word;
  const several = opensPhrase(text, start, end);
  for (let count = several ? Math.min(MOST_WORDS_OF_PHRASE, words.length - at) : 1; count > 0; count--)
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
