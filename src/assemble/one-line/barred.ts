import { BEGINS_WITH_MONTH } from "../../month-name.ts";
import type { Piece } from "../collapsed/piece.ts";
import type { ClassifiedText } from "../layout.ts";
import { CAPITALS } from "../letters.ts";

// Debates of the nineties lose the ends of lines and keep a bar before each cell: `Avon |3,925 |9,059 Bedford |1,664 |4,731`.

const FEWEST_BARS = 6;
const FEWEST_ROWS = 2;
/** A row's last figure, with nothing between it and the next label; `| 1 April 2009` is a heading. */
const END_OF_ROW = new RegExp(`\\| ?£?\\d[\\d,.]{0,14} ([${CAPITALS}][a-z]{1,9}|(?:19|20)\\d\\d \\|)`, "g");

/** Whether a line holds several rows whose cells have a bar before each. */
export function isBarred({ text, lines }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (!line || line.pipes < FEWEST_BARS || line.numbers < FEWEST_BARS) return false;
  const ends = [...text.slice(line.start, line.end).matchAll(END_OF_ROW)];
  return ends.filter(([, label]) => !BEGINS_WITH_MONTH.test(label as string)).length >= FEWEST_ROWS;
}

const RULE = /^-{20}/;

/** The index of the rule between a header and the first label among words; -1 where there is none. */
export function ruleAmong(text: string, words: readonly Piece[]): number {
  return words.findLastIndex(({ start, end }) => end - start >= 20 && RULE.test(text.slice(start, end)));
}
