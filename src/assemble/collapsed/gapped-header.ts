import type { ClassifiedText } from "../layout.ts";
import { onceALine } from "../once-a-line.ts";
import { mayEndInFigure } from "./line-end.ts";
import { mayBeCollapsed, readRowLine } from "./row-line.ts";
import { type Word, wordsOf } from "./words.ts";

// A header with a gap between its headings over rows whose cells are a space apart, as web pages print those cells whose
// text ends in a space.

const FEWEST_GAPS = 2;
const LONGEST_HEADER = 400;

/** Whether a line has a gap between headings that are as many as the row right below has cells. */
export const isGappedHeader: (document: ClassifiedText, index: number) => boolean = onceALine((document, index) => {
  const { lines, roles } = document;
  const line = lines[index];
  if (!line || line.gaps < FEWEST_GAPS || line.tabs + line.pipes + line.numbers > 0) return false;
  if (roles[index] !== "prose" || line.end - line.start > LONGEST_HEADER) return false;
  const below = lines[index + 1];
  if (!below || below.gaps > 0 || !mayBeCollapsed(document, index + 1) || !mayEndInFigure(document, index + 1))
    return false;
  return stretchesOf(wordsOf(document, index)).length === readRowLine(document, index + 1).figures + 1;
});

/** The words between the gaps of a line. */
export function stretchesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const stretches: Word[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const word of words) {
    if (word.start - end > 1) stretches.push([word]);
    else stretches.at(-1)?.push(word);
    end = word.end;
  }
  return stretches;
}
