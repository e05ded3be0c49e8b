import type { PrintedTable } from "../../table.ts";
import { isCornerLike } from "../corner.ts";
import { repeatOf } from "../recurring.ts";
import { textOf } from "../text-of.ts";
import { isUnfinished } from "../wrapped.ts";
import type { TableShape } from "./shape.ts";
import { type CellStream, cellsIn } from "./stream.ts";

// What shows that the lines above rows are not their headings one by one, though they are as many.

/**
 * Whether one heading over figures is what stands over labels, behind a first that is not: the first is a title, and another
 * is left out. Or one is words that come again, which are several headings on one line; or is the first part of a heading.
 */
export function isMisheaded(stream: CellStream, { body, width, labels }: TableShape): boolean {
  if (body === 0 || stream.marked || labels > 1) return false;
  const [first = "", ...others] = cellsIn(stream, 0, body).map((cell) => textOf(stream.text, cell));
  if (others.some((heading) => isUnfinished(heading) || repeatOf(heading.split(" ")) > 0)) return true;
  return body === width && !isCornerLike(first) && others.some((heading) => OVER_LABELS.test(heading));
}

/** Words that stand over labels, and over no figures. */
const OVER_LABELS = /^(?:area|category|description|group|item|name|type)$/i;

/** So many rows show that numbers go up with them. */
const FEWEST_NUMBERED = 4;

/** Whether the last column counts the rows behind a first that is not whole: these are the numbers of the rows below each. */
export function endsInNextNumber(text: string, { rows, undecided: [first] }: PrintedTable): boolean {
  const numbers = rows.slice(1, -1).map(({ cells: { offsets } }) => text.slice(...offsets.slice(-2)));
  return first?.row === 0 && numbers.length >= FEWEST_NUMBERED && numbers.every((number, at) => number === `${at + 2}`);
}
