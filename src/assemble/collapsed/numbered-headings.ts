import type { Piece } from "./piece.ts";

// Headings that are numbered, so that each number begins one: `1 bed 2 bed 3 bed 4+ bed`, `a) Applied b) Granted`.

const NUMBER = /^(\d{1,2})(?:st|nd|rd|th|\+)?$/;
const LETTER = /^\(?([a-z])[.)]$/;
/** Between a number and what it counts: `3 or more people`. */
const OR_MORE = /^(?:or|and|more|over|above|fewer|less)$/;
/** Fewer that do not count up by one are no numbering. */
const FEWEST = 3;

/** Which pieces, by their indexes, begin a heading with its number or letter; none where there is no such numbering. */
export function numberedHeadings(texts: readonly string[], pieces: readonly Piece[]): ReadonlySet<number> {
  if (!texts.some((text) => text < "a" || text.endsWith(")"))) return NONE;
  const lettered = inOrder(texts, LETTER, (letter) => letter.charCodeAt(0) - "a".charCodeAt(0) + 1);
  if (lettered.length > 1) return new Set(lettered);
  const counted = inOrder(texts, NUMBER, Number).filter((index) => pieces[index]?.kind !== "period");
  const [first = 0, second = 0] = counted;
  const noun = nounBehind(texts, first);
  const numbered = counted.filter((index) => noun !== "" && nounBehind(texts, index) === noun);
  // `Week 1 Week 2`, `Stage 1 cases Stage 2 cases`: the number stands behind what it numbers.
  const before = texts[first - 1];
  if (singular(before ?? "") === noun || numbered.slice(1).some((index) => texts[index - 1] === before)) return NONE;
  const isStep = Number.parseInt(texts[second] as string, 10) === Number.parseInt(texts[first] as string, 10) + 1;
  return numbered.length >= FEWEST || (numbered.length === 2 && isStep) ? new Set(numbered) : NONE;
}

const NONE: ReadonlySet<number> = new Set();

/** The indexes of the words of a form whose numbers go up from the first on. */
function inOrder(texts: readonly string[], form: RegExp, toNumber: (printed: string) => number): readonly number[] {
  let last = -1;
  return texts.flatMap((text, index) => {
    const printed = form.exec(text)?.[1];
    const number = printed === undefined ? 0 : toNumber(printed);
    if (printed === undefined || number < last) return [];
    last = number;
    return [index];
  });
}

function nounBehind(texts: readonly string[], index: number): string {
  let at = index + 1;
  while (OR_MORE.test(texts[at] ?? "")) at++;
  const word = texts[at] ?? "";
  return /^[a-z]/i.test(word) ? singular(word) : "";
}

const singular = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^a-z]+/g, "")
    .replace(/s$/, "");
