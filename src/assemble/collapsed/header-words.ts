import { beginsWithCapital, beginsWithOneOf } from "../letters.ts";
import { type Offsets, textOf } from "../text-of.ts";

// What words tell of headings, wherever they stand.

/** A heading over figures begins with these where nothing says otherwise. */
export const MEASURE =
  /^(?:numbers?|nos?\.?|#|count|volume|percentage|proportion|%|average|mean|median|value|cost|amount|rate|total|sum|overall|grand|sub-?total|£.{0,6}|\(£\))$/i;

/** Words that join what stands before and behind them, so that no heading ends or begins there. */
export const JOINS = new Set(
  "a an and as at between by for from in into is not of on or other per than that the their to under over aged since until with without via no no. number number. fy & / - – — + up".split(
    " ",
  ),
);

export function startsHeading(word: string): boolean {
  return beginsWithCapital(word) || beginsWithOneOf("%£#\"'‘“", word) || isNoted(word);
}

/** `1Constant prices`: the number of a note, which lost its place, and a word. */
export const isNoted = (word: string): boolean => /^[1-9][A-Z][a-z]{2}/.test(word);

/** A heading of one word, which no sign joins to another: `Q1`, `A-`, `in_time`. */
export const ONE_WORD = /^[A-Za-z][\w+-]{0,24}$/;

/** `Budget Actual Spend`: what may be counted or paid, or is indented, stands over figures and not over the labels. */
export function isOverFigures(text: string, heading: Offsets): boolean {
  return FIGURES.test(textOf(text, heading)) || text.charAt(heading.start - 1) === " ";
}

const FIGURES =
  /^(?:.*(?:ed|ing)|(?:act|tot|annu)ual|total|(?:arrest|appeal|application|call|claim|complaint|conviction|fine|incident|offence|officer|penaltie|request|visit)s?|budget|capital|cases|costs?|estimate|expenditure|forecast|gross|income|men|net|new|no|number|outturn|(?:fe)?males?|revenue|spend|staff|target|variance|women|yes)$/i;
