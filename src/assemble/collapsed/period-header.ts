import { isCornerLike } from "../corner.ts";
import type { ClassifiedText } from "../layout.ts";
import { onceALine } from "../once-a-line.ts";
import { textOf } from "../text-of.ts";
import { readTotalLabel } from "../total-label.ts";
import { isBareYear } from "./period-words.ts";
import { cutHeaderPieces, type Piece } from "./piece.ts";
import { wordsOf } from "./words.ts";

/** Years among others. */
const MOST_LEFT_OUT = 2;
const FEWEST_NOTED = 3;
/** So many with nothing before them that go up, or down, are no figures. */
const FEWEST_IN_ORDER = 4;
/** From each year to the next. */
const LONGEST_STEP = 5;

/**
 * Whether the end of a line is years or other periods, with totals perhaps: a header, and no row. They differ, but for those
 * behind what stands over labels. Years follow on
 * one another; behind what stands over labels one may be misprinted, and some left out.
 */
export const isPeriodHeader: (document: ClassifiedText, index: number) => boolean = onceALine((document, index) => {
  const { text } = document;
  const words = wordsOf(document, index);
  const pieces = cutHeaderPieces(text, words);
  // `1997 1998 1999 1`: behind nothing but years the raised number of a note is none of a row's figures.
  const isNoted = pieces.length > FEWEST_NOTED && /^[1-9]$/.test(textOf(text, pieces.at(-1)));
  let at = pieces.length - (isNoted ? 1 : 0);
  const seen = new Set<string>();
  let years = 0;
  let periods = 0;
  for (; at > 0; at--) {
    const { start, end, kind } = pieces[at - 1] as Piece;
    const word = text.slice(start, end);
    if (kind !== "period") {
      if (readTotalLabel(word) === "plain" || /^(?:grand|overall)$/i.test(word)) continue;
      break;
    }
    seen.add(word);
    periods++;
    if (isBareYear(word)) years++;
  }
  if (periods < 2 || (isNoted && years < pieces.length - 1)) return false;
  const isBehindCorner = at > 0 && isCornerLike(text.slice(words[0]?.start, pieces[at - 1]?.end));
  // `Category 2005 2005` tells apart what the line above does.
  if (seen.size === 1) return isBehindCorner;
  if (years < periods) return true;
  const numbers = [...seen].map((year) => Number(year.slice(0, 4)));
  const steps = numbers.slice(1).map((year, index) => year - (numbers[index] as number));
  const areEven = steps.length > 0 && steps.every((step) => step === steps[0] && Math.abs(step) <= LONGEST_STEP);
  const span = Math.max(...numbers) - Math.min(...numbers) + 1;
  if (areEven || (numbers.length > 2 && span === numbers.length)) return true;
  if (numbers.length <= 2 || numbers.length < periods) return false;
  const areInOrder = steps.every((step) => step * (steps[0] as number) > 0 && Math.abs(step) <= LONGEST_STEP);
  if (at === 0 && areInOrder && numbers.length >= FEWEST_IN_ORDER) return true;
  if (span > numbers.length + MOST_LEFT_OUT && !areInOrder) return false;
  return isBehindCorner;
});
