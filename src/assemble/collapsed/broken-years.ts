import { isNextYear } from "../../period/calendar.ts";
import { textOf } from "../text-of.ts";
import type { Piece } from "./piece.ts";

const FIRST = /^((?:19|20)\d\d)[-–/]$/;
const FEWEST = 2;

/**
 * The index of the first of so many years that are broken after their dash, `2016- 2017- 2018- 17 18 19`, as a header on two
 * lines comes out on one: all first parts, then all second ones. Null where none are.
 */
export function brokenYears(text: string, pieces: readonly Piece[], columns: number): number | null {
  const from = pieces.findIndex((piece) => FIRST.test(textOf(text, piece)));
  if (from < 0 || columns < FEWEST || pieces.length < from + 2 * columns) return null;
  for (let column = 0; column < columns; column++) {
    const first = FIRST.exec(textOf(text, pieces[from + column]))?.[1];
    const second = textOf(text, pieces[from + columns + column]);
    if (first === undefined || !/^\d\d$/.test(second) || !isNextYear(Number(first), second)) return null;
  }
  return from;
}
