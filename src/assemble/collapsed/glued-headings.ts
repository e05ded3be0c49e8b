import { CAPITALS, SMALL_LETTERS } from "../letters.ts";
import { textOf, textsOf } from "../text-of.ts";
import { blankAt, type HeaderCut, type Heading, headingOf } from "./header-cut.ts";
import { MEASURE } from "./header-words.ts";
import { cutHeaderPieces } from "./piece.ts";
import { isStubNoun, piecesOfStub } from "./stub-noun.ts";
import type { Word } from "./words.ts";

/** Where a heading begins right behind the last letter of another: `waitingMedian`, `CautionsPNDs`. */
const GLUE = new RegExp(`[${SMALL_LETTERS})](?=[${CAPITALS}](?:[${SMALL_LETTERS}]{2}|[${CAPITALS}]{2}))`, "g");
/** So many letters stand before it: `McNeil` and `MacNeil` are names. */
const SHORTEST_GLUED = 4;

/** `Patients waitingMedian wait (weeks)`: headings with nothing between them, or with spaces elsewhere only. */
export function cutAtGlue(text: string, words: readonly Word[], columns: number): HeaderCut | null {
  const parts = partsOf(text, words);
  const headings = parts.map(headingOf);
  const surplus = headings.length - columns;
  if (surplus !== 0 && surplus !== 1) return null;
  const [first, ...others] = headings as [Heading, ...Heading[]];
  // Over one column a word with a capital inside is as well a name.
  const [word = ""] = textOf(text, others[0]).split(" ", 1);
  if (columns < 2 && (surplus === 0 || !(MEASURE.test(word) || isStubNoun(textOf(text, first))))) return null;
  const cut = { periods: 0, stub: false, guessed: false };
  if (surplus === 1) return { ...cut, corner: first, columns: others };
  const [own] = parts as [readonly Word[]];
  const stub = wordsOfStub(text, own);
  if (stub === 0) return { ...cut, corner: blankAt(first), columns: headings };
  // `Year Arrests` before `Charges`; `Year` alone is over no figures.
  if (stub === own.length) return null;
  return {
    ...cut,
    corner: headingOf(own.slice(0, stub)),
    columns: [headingOf(own.slice(stub)), ...others],
    stub: true,
  };
}

/** The words of each heading, cut where one begins inside a word. */
function partsOf(text: string, words: readonly Word[]): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    let { start } = word;
    for (const cut of gluesOf(text, word)) {
      parts.at(-1)?.push({ ...word, start, end: cut });
      parts.push([]);
      start = cut;
    }
    parts.at(-1)?.push({ ...word, start });
  }
  return parts;
}

/** Where in a word headings begin. */
function gluesOf(text: string, word: Word): readonly number[] {
  return [...textOf(text, word).matchAll(GLUE)]
    .filter(({ index }) => index + 1 >= SHORTEST_GLUED || text.charAt(word.start + index) === ")")
    .map(({ index }) => word.start + index + 1);
}

/** How many words at the head are the noun over the labels. */
function wordsOfStub(text: string, words: readonly Word[]): number {
  const pieces = cutHeaderPieces(text, words);
  const last = pieces[piecesOfStub(textsOf(text, pieces), pieces) - 1];
  return last ? words.findIndex(({ end }) => end === last.end) + 1 : 0;
}

/** Whether a heading has another within it, with nothing between the two. */
export function holdsGlue(text: string, headings: readonly Heading[]): boolean {
  return textsOf(text, headings).some((heading) => heading.split(" ").some((word) => INSIDE.test(word)));
}

const INSIDE = new RegExp(
  `[${SMALL_LETTERS}]{${SHORTEST_GLUED}}[${CAPITALS}](?:[${SMALL_LETTERS}]{2}|[${CAPITALS}]{2})`,
);
