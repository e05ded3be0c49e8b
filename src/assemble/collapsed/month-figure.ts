import { isDigit } from "../../figure/number.ts";
import { isLetter } from "../letters.ts";
import { textOf } from "../text-of.ts";
import { areNextMonths, type Numbered } from "./label-number.ts";
import { beginsPeriod } from "./period-words.ts";
import type { Word } from "./words.ts";

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
