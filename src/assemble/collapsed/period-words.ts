import { seeThroughMarkup } from "../../figure/figure-markup.ts";
import { isDigit } from "../../figure/number.ts";
import { BEGINS_WITH_MONTH, MONTH } from "../../month-name.ts";
import { MONTHS } from "../../period/calendar.ts";
import { readLabelPeriod } from "../../period/period.ts";
import { remembering } from "../../remember.ts";
import { beginsSmall, isLetter } from "../letters.ts";
import { textOf } from "../text-of.ts";
import type { Word } from "./words.ts";

// Words that are one period together: `2018/19`, `1 April 2019 to 31 March 2020`.

const MOST_WORDS_OF_PERIOD = 9;
const LONGEST_PERIOD = 64;

/** Whether a text is a period as a header prints it, markup and footnote marks apart. */
export const isPeriodText: (text: string) => boolean = remembering((printed) => {
  // It may be broken over lines.
  const text = seeThroughMarkup(printed.includes("\n") ? printed.replace(/\s+/g, " ") : printed);
  const period = readLabelPeriod(text.replace(/[*^†‡§#¹²³⁴-⁹]{1,4}$/, ""));
  return period !== null && (period.kind !== "other" || !YEAR_AND_FIGURE.test(text));
});

/** `2018 - 45`: a year with its figure, where the second is not the year that follows. */
const YEAR_AND_FIGURE = /^\d{4}(?: [-–—] ?|[-–—] )\d\d$/;

/** `2013`, `2013*`: four digits that are a year. */
export function isBareYear(text: string): boolean {
  return /^(?:19|20)\d\d[*^†‡§¹²³⁴-⁹]{0,3}$/.test(text);
}

/** `2018 2019 January`: a year behind a year does not take in the month that follows. */
export function isSecondYear(text: string, words: readonly Word[], at: number, before: Word | undefined): boolean {
  const here = words[at] as Word;
  const next = words[at + 1];
  if (!before || !next || here.end - here.start !== 4 || !BEGINS_WITH_MONTH.test(textOf(text, next))) return false;
  return isBareYear(textOf(text, before)) && isBareYear(textOf(text, here));
}

/** How many words from a place on are one period: the most that read as one; 0 where none begins there. */
export function wordsOfPeriod(text: string, words: readonly Word[], at: number, inHeader: boolean): number {
  if (!mayBegin(text, words, at, inHeader)) return 0;
  const { start } = words[at] as Word;
  let most = 1;
  while (most < MOST_WORDS_OF_PERIOD && at + most < words.length && mayGoOn(text, words, at, at + most)) most++;
  for (let count = most; count > 0; count--) {
    const last = words[at + count - 1] as Word;
    if (!inHeader && count > 1 && mayBeFigure(text, last, count)) continue;
    if (inHeader && isFirstBand(text, last, words[at + count])) continue;
    if (isDayOfNext(text, words, at, count)) continue;
    if (last.end - start <= LONGEST_PERIOD && isPeriodText(text.slice(start, last.end))) return count;
  }
  return 0;
}

/** `1 Oct 16 to 30 Sept 17`, whose last number is no figure. */
const WORDS_OF_BRIEF_SPAN = 7;
/** Marks of notes that stand in cells too. */
const APART = "*#";

/** Whether the last of so many words in a row is its first figure, `Jan 17`, or a mark that may hide it, `2014/15 * *`. */
function mayBeFigure(text: string, { start, end }: Word, count: number): boolean {
  if (count < WORDS_OF_BRIEF_SPAN && end - start <= 2 && isDigit(text, start)) return true;
  return end - start === 1 && APART.includes(text.charAt(start));
}

const DAY_BEHIND_YEAR = 3;

/** `2015 1 January 2016`: a year, and a day of the next. */
function isDayOfNext(text: string, words: readonly Word[], at: number, count: number): boolean {
  const behind = words[at + count];
  return (
    count === DAY_BEHIND_YEAR &&
    behind !== undefined &&
    isBareYear(textOf(text, words[at])) &&
    isBareYear(textOf(text, behind))
  );
}

const BAND = /^\d\d[-–]\d\d$/;
const NEXT_BAND = /^(\d\d)(?:[-–](\d\d)|\+)$/;

/** `Year 16-17 18-25`: two years, were they not the first of bands of ages, the next of which begins behind its end. */
function isFirstBand(text: string, { start, end }: Word, next: Word | undefined): boolean {
  if (!next || !BAND.test(text.slice(start, end))) return false;
  const [, first, last] = NEXT_BAND.exec(textOf(text, next)) ?? [];
  const isNext = Number(first) === Number(text.slice(end - 2, end)) + 1;
  return isNext && (last === undefined || Number(last) !== Number(first) + 1);
}

/** A cheap look: whether a period may begin with a word. */
function mayBegin(text: string, words: readonly Word[], at: number, inHeader: boolean): boolean {
  const word = words[at] as Word;
  const { start, end } = word;
  if (isDigit(text, start)) return end - start > 3 || isDayBefore(text, words, at, inHeader);
  if (!isLetter(text, start)) return text.charAt(start) === "(";
  // `Date period 2019 2020`, `Year Q1 Q2`: what stands over the labels.
  if (at > 0 && PERIOD.test(textOf(text, word)) && BEFORE_PERIOD.test(textOf(text, words[at - 1]))) return false;
  return beginsPeriod(text, word) && !(YEARS.test(textOf(text, word)) && QUARTER.test(textOf(text, words[at + 1])));
}

const PERIOD = /^period$/i;
const BEFORE_PERIOD = /^(?:date|reporting|time)$/i;
const YEARS = /^years?$/i;
const QUARTER = /^q(?:tr|uarter)?\d?$/i;

/** Whether a word of letters may begin a period. */
export function beginsPeriod(text: string, { start, end }: Word): boolean {
  return BEGINS.test(text.slice(start, Math.min(end, start + LONGEST_BEGINNING)));
}

/** How a period that begins with a letter begins. */
const BEGINS = new RegExp(
  `^(?:${MONTH}|q(?:tr|uarter|\\d)|h(?:alf|\\d)|fy|fi(?:nancial|scal|rst)|y(?:e|r|ear)|cy|academic|calendar|school|twelve|rolling|` +
    "period|from|between|as$|second|third|fourth)",
  "i",
);
const LONGEST_BEGINNING = 9;

/** Words within a period, months apart. */
const WITHIN = new Set(
  "to and of the until from up date year years quarter half end ending ended month months part only so far ytd fy in on".split(
    " ",
  ),
);

/** Whether a word may go on with a period that began before it: a cheap no for most. */
function mayGoOn(text: string, words: readonly Word[], from: number, at: number): boolean {
  const { start, end } = words[at] as Word;
  if (isDigit(text, start)) {
    // A number behind a year begins something else.
    const before = words[at - 1] as Word;
    return !(at - from === 1 && before.end - before.start === 4 && isDigit(text, before.start));
  }
  if (end - start > 12) return false;
  // `As at 1 May 2019 As at …`, `Year to May 2019 Year to …`
  if (at - from > 1 && beginsAnew(text, words[from] as Word, words[at] as Word)) return false;
  // `2022 % change`
  const first = text.charAt(start);
  if (first === "%" && end - start === 1 && beginsSmall(textOf(text, words[at + 1]))) return false;
  // Dashes, brackets and quarters.
  if (end - start < 3 || "('’".includes(first)) return true;
  const word = text.slice(start, end);
  return BEGINS_WITH_MONTH.test(word) || WITHIN.has(word.toLowerCase().replace(/[).,]/g, ""));
}

/** Whether a word of letters is the one that a period begins with. */
function beginsAnew(text: string, first: Word, word: Word): boolean {
  return isLetter(text, word.start) && textOf(text, first) === textOf(text, word);
}

const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;

/** Whether two words are a day without its year: `Year to 31 March`. */
export function isDayOfMonth(text: string, words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || !isDigit(text, words[at]?.start ?? 0)) return false;
  return DAY.test(textOf(text, words[at])) && MONTHS.has(textOf(text, next).toLowerCase());
}

/** A short number begins a period only as a day, `1 April 2019 to …`, `1 April to 31 …`, at the head of a line or in a header. */
function isDayBefore(text: string, words: readonly Word[], at: number, inHeader: boolean): boolean {
  const [next, year] = [words[at + 1], words[at + 2]];
  if ((at > 0 && !inHeader) || !next || !/^[A-Z][a-z]{2,8}$/.test(textOf(text, next))) return false;
  if (at === 0 || /^(?:19|20)\d\d/.test(textOf(text, year))) return true;
  return textOf(text, year) === "to" && DAY.test(textOf(text, words[at + 3]));
}
