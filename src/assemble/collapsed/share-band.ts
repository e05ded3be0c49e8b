import { isDigit } from "../../figure/number.ts";
import type { ClassifiedText } from "../layout.ts";
import { onceADocument } from "../once-a-line.ts";
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
  if (isOfBands(document, index)) return figures;
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

/** `10 - 19`: by itself it may as well be a row of a dash and a figure. */
const OF_NUMBERS = /^(\d{1,3}) ?[-–] ?(\d{1,3})$/;

/** Whether all of a line is a band, and another line is the one that begins where it ends, or ends where it begins. */
function isOfBands(document: ClassifiedText, index: number): boolean {
  const own = bandOn(document, index);
  if (!own) return false;
  const { starts, ends } = bandsIn(document);
  return starts.has(own[1] + 1) || ends.has(own[0] - 1);
}

const bandsIn = onceADocument((document: ClassifiedText) => {
  const [starts, ends] = [new Set<number>(), new Set<number>()];
  for (const { number, words, numbers } of document.lines) {
    const band = numbers > 0 && words <= 3 ? bandOn(document, number - 1) : null;
    if (band) {
      starts.add(band[0]);
      ends.add(band[1]);
    }
  }
  return { starts, ends };
});

function bandOn(document: ClassifiedText, index: number): readonly [number, number] | null {
  const [, from, to] = OF_NUMBERS.exec(lineText(document, index)) ?? [];
  return from !== undefined && Number(from) < Number(to) ? [Number(from), Number(to)] : null;
}
