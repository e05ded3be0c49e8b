import { isCornerLike, isNextOf } from "../corner.ts";
import type { ClassifiedText } from "../layout.ts";
import { cellTextOf, filledBefore, mayBeCell, nextCellLine } from "./lines.ts";

// Whether a header goes on from the lines above, so that no table begins with a line of it.

/** Whether a line is the next of a series of headings that begins above, so that no table begins with it. */
export function isInSeries(document: ClassifiedText, from: number): boolean {
  const before = filledBefore(document, from);
  if (!mayBeCell(document, before)) return false;
  const words = cellTextOf(document, from);
  return (
    isNextOf(cellTextOf(document, before), words) || (!isCornerLike(words) && isAgain(document, before, from, words))
  );
}

/** Whether two lines come again right behind each other: `Male, Female` before `Male, Female`; `Area, Number` are of parts beside each other. */
function isAgain(document: ClassifiedText, before: number, from: number, words: string): boolean {
  const [above, next] = [filledBefore(document, before), nextCellLine(document, from)];
  if (!mayBeCell(document, above) || !mayBeCell(document, next) || cellTextOf(document, above) !== words) return false;
  const second = cellTextOf(document, next);
  return second !== words && second === cellTextOf(document, before);
}
