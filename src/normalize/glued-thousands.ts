import { type CellsBeingRead, hasValue, rawAt, takeBack } from "../cells.ts";
import { type CellLine, columnOf, excessOf, rowOf } from "./cell-line.ts";
import type { NoteNumbers } from "./note-numbers.ts";

// `323,940` above `27,540`, and below them a note 3 that has its mark nowhere else: 23,940 of note 3. Or with a total that
// is right of 23,940 alone.

const DIGIT_AND_THOUSANDS = /^([1-9])[1-9]\d?(?:,\d{3})+$/;
const LEAST = 11_000;
/** A figure is as large as this many times those beside it together, or it may be one of them. */
const FAR_ABOVE = 2;
/** And without the mark it is no more than so many times the largest, nor less than that part of the least. */
const NEAR = 3;
/** One as large as this many times each of three or more others has to be nearer to them. */
const VERY_NEAR = 1.25;
const FEWEST_NEAR = 3;
const LEAST_OF_WHOLE = 0.8;
const MOST_OF_WHOLE = 1.3;
const TEN_THOUSAND = 10_000;
const MOST_ROWS = 200;

/** Takes back figures of thousands that have the number of a note for their first digit. */
export function takeBackGluedThousands(cells: CellsBeingRead, { below, own }: NoteNumbers): void {
  const isNoted = (at: number, isProved: boolean): boolean => {
    const digit = DIGIT_AND_THOUSANDS.exec(rawAt(cells, at))?.[1];
    return digit !== undefined && (isProved ? below() : own()).has(digit);
  };
  const { width, height } = cells;
  for (let column = 0; column < width; column++) {
    const its = columnOf(cells, column);
    const large = largeOf(cells, its);
    if (large === null) continue;
    const proved = byTotal(cells, its);
    const at = proved ?? (isOutOfLine(cells, its, large) ? large.at : null);
    if (at !== null && isNoted(at, at === proved)) takeBack(cells, at);
  }
  if (width <= FEWEST_NEAR || height > MOST_ROWS) return;
  for (let row = 0; row < height; row++) {
    const its = rowOf(cells, row);
    const large = largeOf(cells, its);
    if (large !== null && isOutOfLine(cells, its, large) && isNoted(large.at, false)) takeBack(cells, large.at);
  }
}

interface Large {
  readonly at: number;
  readonly sum: number;
}

/** Where the largest figure of a column or row stands, if it is one of thousands, and the sum of all. */
function largeOf({ values, statuses }: CellsBeingRead, { first, step, end }: CellLine): Large | null {
  let [at, sum] = [first, 0];
  for (let its = first; its < end; its += step) {
    if (!hasValue(statuses[its] as number)) continue;
    sum += values[its] as number;
    if ((values[its] as number) > (values[at] as number)) at = its;
  }
  return (values[at] ?? 0) >= LEAST ? { at, sum } : null;
}

/** What the first digit of a figure stands for. */
const firstDigitsWorth = (figure: number): number => {
  const worth = 10 ** Math.floor(Math.log10(figure));
  return Math.floor(figure / worth) * worth;
};

/** Whether a figure is far above all others of its column or row, and among them without its first digit. */
function isOutOfLine(
  { values, statuses }: CellsBeingRead,
  { first, step, end }: CellLine,
  { at, sum }: Large,
): boolean {
  const figure = values[at] as number;
  const rest = figure - firstDigitsWorth(figure);
  let [others, least, most] = [0, Infinity, 0];
  for (let other = first; other < end; other += step) {
    if (other === at || !hasValue(statuses[other] as number)) continue;
    least = Math.min(least, values[other] as number);
    most = Math.max(most, values[other] as number);
    others++;
  }
  // The whole of which the others are the parts, some of them unread: it stands first or last.
  const mayBeWhole = others >= FEWEST_NEAR && (at === first || at + step >= end) && rest > most;
  const isWhole = mayBeWhole && rest > LEAST_OF_WHOLE * (sum - figure) && rest < MOST_OF_WHOLE * (sum - figure);
  if (figure > FAR_ABOVE * (sum - figure) && isWhole) return true;
  const isAmong = (near: number): boolean => least * near >= rest && most <= rest * near;
  if (figure > FAR_ABOVE * (sum - figure)) return others > 0 && isAmong(NEAR);
  return figure > FAR_ABOVE * most && others >= FEWEST_NEAR && isAmong(VERY_NEAR);
}

/** The one figure whose first digit is what a column has too much for the total at its end; null where there is none. */
function byTotal(cells: CellsBeingRead, column: CellLine): number | null {
  const excess = excessOf(cells, column);
  if (!(excess >= TEN_THOUSAND)) return null;
  let found: number | null = null;
  for (let at = column.first; at + column.step < column.end; at += column.step) {
    const figure = cells.values[at] as number;
    if (figure < LEAST || firstDigitsWorth(figure) !== excess) continue;
    if (found !== null) return null;
    found = at;
  }
  return found;
}
