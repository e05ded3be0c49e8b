import { isCornerAlone, isCornerLike } from "../corner.ts";
import type { ClassifiedText } from "../layout.ts";
import { explainsMarkAbove } from "../note-at-foot.ts";
import { widthOfPart } from "../side-by-side.ts";
import { isOpenHeading } from "../wrapped.ts";
import { cellTextOf, filledBefore, kindBefore, mayBeCell } from "./lines.ts";

// What shows that lines above rows are but the last of a header's.

/** `Response`, `Our answer`: over an answer, and no header. */
export const OPENS_ANSWER = /^(?:(?:in|our|your|the) )?(?:response|reply|answer|request|question)s?:?$/i;

/** So many cells of words over a header are no titles, but headings of columns that it leaves out. */
const MOST_TITLES = 2;
const MOST_TITLES_OVER_PAIRS = 1;

/**
 * Whether more lines of words stand right above a header over rows so wide than titles do, or what stands over labels is one of
 * them: some head columns that it leaves out.
 */
export function isBehindHeadings(document: ClassifiedText, from: number, width: number): boolean {
  const most = width > 2 ? MOST_TITLES : MOST_TITLES_OVER_PAIRS;
  let index = from;
  for (let cells = 0; cells <= most; cells++) {
    const kind = kindBefore(document, index);
    if (kind !== "text" && kind !== "period" && kind !== "year") return false;
    index = filledBefore(document, index);
    // Right above may stand what is over the labels before these.
    if (cells > 0 && isCornerAlone(cellTextOf(document, index))) return true;
    if (OPENS_ANSWER.test(cellTextOf(document, index)) || explainsMarkAbove(document, index)) return false;
  }
  return true;
}

/**
 * Whether a line goes on with a heading above it that cannot be at its end: `CASES OPEN AT` over `YEAR END`. Of what stands
 * over labels, `Department /` over `Team`, a part is enough.
 */
export function endsHeading(document: ClassifiedText, index: number): boolean {
  const before = filledBefore(document, index);
  if (!mayBeCell(document, before)) return false;
  const above = cellTextOf(document, before);
  return isOpenHeading(above) && !(above.endsWith("/") && isCornerLike(above));
}

/**
 * Whether the headings that come again begin with none that stands over labels, right below other words: the level of a header,
 * and not that of parts beside each other.
 */
export function isLevelBelow(document: ClassifiedText, from: number, headings: readonly string[]): boolean {
  if (widthOfPart(headings) === 0 || isCornerLike(headings[0] ?? "")) return false;
  return kindBefore(document, from) === "text";
}
