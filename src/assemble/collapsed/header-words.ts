import { beginsWithCapital, beginsWithOneOf } from "../letters.ts";

// What words tell of headings, wherever they stand.

/** A heading over figures begins with these where nothing says otherwise. */
export const MEASURE =
  /^(?:numbers?|nos?\.?|#|count|volume|percentage|proportion|%|average|mean|median|value|cost|amount|rate|total|sum|overall|grand|sub-?total|£.{0,6}|\(£\))$/i;

/** Words that join what stands before and behind them, so that no heading ends or begins there. */
export const JOINS = new Set(
  "a an and as at between by for from in into is not of on or other per than that the their to under over aged with without via no no. number number. fy & / - – — + up".split(
    " ",
  ),
);

export function startsHeading(word: string): boolean {
  return beginsWithCapital(word) || beginsWithOneOf("%£#\"'‘“", word) || isNoted(word);
}

/** `1Constant prices`: the number of a note, which lost its place, and a word. */
export const isNoted = (word: string): boolean => /^[1-9][A-Z][a-z]{2}/.test(word);
