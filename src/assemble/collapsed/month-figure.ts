import { isDigit } from "../../figure/number.ts";
import { MONTHS } from "../../period/calendar.ts";
import type { ClassifiedText } from "../layout.ts";
import { isLetter } from "../letters.ts";
import { textOf, textsOf } from "../text-of.ts";
import { areNextMonths, isNumber, type Numbered } from "./label-number.ts";
import { beginsPeriod } from "./period-words.ts";
import { type Word, wordsOf } from "./words.ts";

// `Mar 19 1929` may be a day, or March of 2019 with its figure, as the months beside it show.

const WORDS_OF_DAY = 3;

/** Whether words are a month with its figure: those right before or behind are the month before or after with its own. */
export function isAmongMonths(text: string, words: readonly Word[], at: number): boolean {
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
  const [month, number, figure] = [words[at], words[at + 1], words[at + 2]];
  if (!month || !number || !figure || number.end - number.start !== 2 || !isLetter(text, month.start)) return null;
  if (!isDigit(text, number.start) || !isDigit(text, figure.start)) return null;
  if (!beginsPeriod(text, month)) return null;
  return { month: [textOf(text, month), textOf(text, number)], figure: textOf(text, figure) };
}

/** Whether two are a month and the next with their figures: the same year in both would make days of them. */
export const areOfNextMonths = (one: MonthWithFigure, other: MonthWithFigure): boolean =>
  one.figure !== other.figure && areNextMonths(one.month, other.month);

const MONTHS_OF_YEAR = 12;
const DAY = /^(?:[1-9]|[12]\d|3[01])$/;

/** Whether a line is `March 12`, one of lines of months in turn, of which one has what is no day: `April 70`. */
export function isMonthRow(document: ClassifiedText, index: number): boolean {
  const own = monthRow(document, index);
  if (!own) return false;
  return [-1, 1].some((step) => {
    let last = own;
    for (let count = 1; count < MONTHS_OF_YEAR; count++) {
      const next = monthRow(document, index + count * step);
      if (!next || (next.month - last.month - step) % MONTHS_OF_YEAR !== 0) return false;
      if (!DAY.test(next.figure) || !DAY.test(own.figure)) return true;
      last = next;
    }
    return false;
  });
}

/** A line of a month and a number. */
function monthRow(document: ClassifiedText, index: number): { readonly month: number; readonly figure: string } | null {
  const [name = "", figure = "", ...more] = textsOf(document.text, wordsOf(document, index));
  const month = MONTHS.get(name.toLowerCase());
  return month !== undefined && more.length === 0 && isNumber(figure) ? { month, figure } : null;
}
