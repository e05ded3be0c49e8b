import { isDigit } from "../../figure/number.ts";
import type { ClassifiedText } from "../layout.ts";
import { lineText } from "../text-of.ts";
import type { Piece } from "./piece.ts";

// Rows that are labelled with bands of shares, as those of how much time is spent are: `0% 0`, `1-50% 8`, `51% to 99% 1`.

const BAND = /^\d{1,2}%? ?(?:[-–]|to) ?\d{1,3}%(?=\s)/;
/** Alone it is as well a figure: only bands beside it tell. */
const END_OF_SCALE = /^(?:0|100)%(?=\s)/;

/** How many of the last pieces of a line, all figures, are a band of shares that is its label, or part of one. */
export function numbersOfBand(
  document: ClassifiedText,
  index: number,
  pieces: readonly Piece[],
  figures: number,
): number {
  const [first] = pieces;
  if (figures < 2 || !first || !isDigit(document.text, first.start)) return 0;
  const printed = lineText(document, index);
  if (!printed.includes("%")) return 0;
  const band =
    BAND.exec(printed) ??
    ([-1, 1].some((step) => isBandAt(document, index + step)) ? END_OF_SCALE.exec(printed) : null);
  if (!band) return 0;
  const end = first.start + band[0].length;
  return pieces.slice(-figures).filter(({ start }) => start < end).length;
}

function isBandAt(document: ClassifiedText, index: number): boolean {
  return index >= 0 && index < document.lines.length && BAND.test(lineText(document, index));
}
