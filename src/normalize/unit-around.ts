import { unitAlone } from "../figure/unit.ts";
import { unitSaid } from "../figure/unit-said.ts";
import type { PrintedTable } from "../table.ts";
import type { Line } from "../tokenize/line.ts";

// What is printed around a table says that its figures are in: a line of its own over it (`£000`), or a sentence about
// all figures, over it or in the notes under it (`All figures are in £ million`).

/** The filled lines over a table, and under it, that may say so. */
const OVER = 3;
const UNDER = 12;
const LONGEST = 400;
/** Of a line that is nothing but a unit: `in £ million`. */
const MOST_WORDS = 3;

/** What is printed around a table, in the lines of its text. */
export interface Surroundings {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** The unit of a table's figures that a line of its own over it states; null where none does. */
export function unitLineOver(printed: PrintedTable, { text, lines }: Surroundings): string | null {
  // Where headers are one a line, a unit is one of them.
  const isBare = printed.headers.every((path) => path.length === 0);
  const first = isBare ? (printed.rows[0]?.line ?? printed.firstLine) : printed.firstLine;
  for (let index = first - 2, filled = 0; filled < OVER - 1 && index >= 0; index--) {
    const line = lines[index] as Line;
    if (isEmpty(line)) continue;
    const unit = line.words > MOST_WORDS ? null : unitAlone(text.slice(line.start, line.end).trim());
    if (unit !== null) return unit;
    if (isTabular(line)) return null;
    filled++;
  }
  return null;
}

/** The unit that a sentence about all figures states, over a table or in the notes under it; null where none does. */
export function unitSaidAround({ firstLine, lastLine }: PrintedTable, { text, lines }: Surroundings): string | null {
  return saidOver(text, lines, firstLine - 1) ?? saidUnder(text, lines, lastLine);
}

function saidOver(text: string, lines: readonly Line[], first: number): string | null {
  for (let index = first - 1, filled = 0; filled < OVER && index >= 0; index--) {
    const line = lines[index] as Line;
    if (isEmpty(line)) continue;
    if (isTabular(line)) return null;
    const unit = unitSaidIn(text, line);
    // Right under the rows of another table it is a note of theirs.
    if (unit !== null) return isUnderRows(lines, index) ? null : unit;
    filled++;
  }
  return null;
}

function saidUnder(text: string, lines: readonly Line[], end: number): string | null {
  for (let index = end, filled = 0; filled < UNDER && index < lines.length; index++) {
    const line = lines[index] as Line;
    if (isEmpty(line)) continue;
    if (isTabular(line)) return null;
    const unit = unitSaidIn(text, line);
    // With a title before it, it stands over the next table.
    if (unit !== null) return filled > 0 && isOverRows(lines, index) ? null : unit;
    filled++;
  }
  return null;
}

function unitSaidIn(text: string, { start, end }: Line): string | null {
  return end - start > LONGEST ? null : unitSaid(text.slice(start, end).trim());
}

const isEmpty = ({ words, pipes }: Line): boolean => words + pipes === 0;

/** Whether a line is a row of a table, by what stands in it. */
function isTabular({ tabs, pipes, words, numbers }: Line): boolean {
  return tabs + pipes > 0 || (numbers >= 1 && words <= 2 * numbers);
}

function isUnderRows(lines: readonly Line[], index: number): boolean {
  let before = index - 1;
  while (before >= 0 && isEmpty(lines[before] as Line)) before--;
  return before >= 0 && isTabular(lines[before] as Line);
}

function isOverRows(lines: readonly Line[], index: number): boolean {
  for (let at = index + 1, filled = 0; at < lines.length && filled < OVER; at++) {
    const line = lines[at] as Line;
    if (isEmpty(line)) continue;
    if (isTabular(line)) return true;
    filled++;
  }
  return false;
}
