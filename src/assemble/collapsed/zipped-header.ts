import type { ClassifiedText } from "../layout.ts";
import { textsOf } from "../text-of.ts";
import { startsInside } from "../wrapped.ts";
import { mayBeginHeader } from "./begins-header.ts";
import { isJoined, startsOf } from "./boundaries.ts";
import { blankAt, cutAt, type HeaderCut, type Heading, hasCorner } from "./header-cut.ts";
import { type CollapsedHeader, headerOf } from "./header-rows.ts";
import { MEASURE, startsHeading } from "./header-words.ts";
import { cutHeaderPieces } from "./piece.ts";
import type { Word } from "./words.ts";

/** A heading begins there or not: nothing else is told by the first words of headings that go on below. */
const BEGINS = 4;

/**
 * Headings that each go on one word below, `Year Number of Number of` over `requests complaints`, or `Mean Median` over
 * `(Average) (Middle)`: a line for the first words of all, and lines with one more for each, the one over the labels perhaps
 * left out. Null where a line has not as many. The first line is that of the index.
 */
export function readZippedHeader(
  document: ClassifiedText,
  index: number,
  [first = [], ...below]: readonly (readonly Word[])[],
  columns: number,
): CollapsedHeader | null {
  const { text } = document;
  if (columns < 2 || below.length === 0 || !mayBeginHeader(document, index)) return null;
  const rests = below.map((words) => cutRests(text, words, columns));
  if (!rests.every((cut) => cut !== null)) return null;
  const upper = cutFirst(text, first, columns);
  if (!upper || (!hasCorner(upper) && rests.some(hasCorner))) return null;
  return headerOf(document, [{ ...upper, guessed: true }, ...rests], columns);
}

function cutFirst(text: string, words: readonly Word[], columns: number): HeaderCut | null {
  const pieces = cutHeaderPieces(text, words);
  const texts = textsOf(text, pieces);
  const ranks = texts.map((word, at) =>
    startsHeading(word) && (MEASURE.test(word) || !isJoined(texts, at)) ? BEGINS : 0,
  );
  const whole = startsOf(ranks, columns + 1) ?? startsOf(ranks, columns);
  return whole && cutAt(pieces, whole.at, whole.at.length > columns);
}

/** One word for each heading, each of which goes on with what stands above it. */
function cutRests(text: string, words: readonly Word[], columns: number): HeaderCut | null {
  const surplus = words.length - columns;
  if ((surplus !== 0 && surplus !== 1) || !textsOf(text, words).every(startsInside)) return null;
  const corner = surplus === 1 ? (words[0] as Heading) : blankAt(words[0] as Heading);
  return { corner, columns: words.slice(surplus), periods: 0, stub: false, guessed: true };
}
