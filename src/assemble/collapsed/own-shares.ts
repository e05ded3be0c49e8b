import { textsOf } from "../text-of.ts";
import { cutAt, type HeaderCut } from "./header-cut.ts";
import type { Piece } from "./piece.ts";

const SHARE = /^(?:%|\(%\))$/;
/** In words. */
const LONGEST_NAME = 4;

/**
 * `Group Men Men % Women Women %`: each heading over numbers is followed by the same words with a sign for their share, so
 * that nothing but what stands before the first of them is over the labels. Null where that does not give as many.
 */
export function cutOwnShares(text: string, pieces: readonly Piece[], columns: number): HeaderCut | null {
  if (columns < 4 || columns % 2 > 0) return null;
  const texts = textsOf(text, pieces);
  const starts: number[] = [];
  let end = pieces.length;
  while (starts.length < columns) {
    const length = SHARE.test(texts[end - 1] ?? "") ? lengthOfName(texts, end - 1) : 0;
    if (length === 0) return null;
    starts.unshift(end - 1 - 2 * length, end - 1 - length);
    end -= 2 * length + 1;
  }
  return cutAt(pieces, end > 0 ? [0, ...starts] : starts, end > 0);
}

/** How many words, which stand there twice, end before a place; 0 where none do. */
function lengthOfName(texts: readonly string[], end: number): number {
  for (let length = 1; length <= Math.min(LONGEST_NAME, Math.floor(end / 2)); length++) {
    const name = texts.slice(end - length, end).join(" ");
    if (texts.slice(end - 2 * length, end - length).join(" ") === name) return length;
  }
  return 0;
}
