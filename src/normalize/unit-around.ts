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

/** `£ million (constant 2002–03 prices)` */
const AT_PRICES = /^(£ ?[a-z0-9']{1,9}) \([^()]{0,30}(?:prices|terms|cash)\)$/i;
const MOST_WORDS_WITH_PRICES = 8;

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
  for (const line of filledFrom(lines, first - 2, -1, OVER - 1)) {
    const printed = line.words > MOST_WORDS_WITH_PRICES ? "" : text.slice(line.start, line.end).trim();
    const unit = unitAlone(line.words > MOST_WORDS ? (AT_PRICES.exec(printed)?.[1] ?? "") : printed);
    if (unit !== null || isTabular(line)) return unit;
  }
  return null;
}

/** The unit that a sentence about all figures states, over a table, behind it or in the notes under it; null where none does. */
export function unitSaidAround(printed: PrintedTable, around: Surroundings): string | null {
  const { text, lines } = around;
  const { firstLine, lastLine } = printed;
  return saidOver(text, lines, firstLine - 1) ?? saidBehind(printed, around) ?? saidUnder(text, lines, lastLine);
}

/** What stands behind the last cell on its line, as notes do where rows run on. */
export function textBehind({ rows, lastLine }: PrintedTable, { text, lines }: Surroundings): string {
  const line = lines[lastLine - 1];
  const end = rows.at(-1)?.cells.offsets.at(-1);
  return line && end !== undefined && end > line.start ? text.slice(end, line.end) : "";
}

/** What the first sentence behind the last figure says. */
function saidBehind(printed: PrintedTable, around: Surroundings): string | null {
  const [sentence = ""] = textBehind(printed, around)
    .slice(0, LONGEST)
    .trim()
    .split(/(?<=[a-z)]\.) /);
  return unitSaid(sentence);
}

/** Right under the rows of another table it is a note of theirs. */
function saidOver(text: string, lines: readonly Line[], first: number): string | null {
  const above = filledFrom(lines, first - 1, -1, OVER + 1);
  return unitAmong(text, above.slice(0, OVER), (at) => above.slice(at + 1, at + 2).some(isTabular));
}

/** With a title before it, it stands over the next table. */
function saidUnder(text: string, lines: readonly Line[], end: number): string | null {
  const below = filledFrom(lines, end, 1, UNDER + OVER);
  return unitAmong(text, below.slice(0, UNDER), (at) => at > 0 && below.slice(at + 1, at + 1 + OVER).some(isTabular));
}

/** The first unit that lines say before a table's, unless it is of that. */
function unitAmong(text: string, near: readonly Line[], isOfOther: (at: number) => boolean): string | null {
  const at = near.findIndex((line) => isTabular(line) || unitSaidIn(text, line) !== null);
  const line = near[at];
  return !line || isTabular(line) || isOfOther(at) ? null : unitSaidIn(text, line);
}

/** The next filled lines from an index on, so many of them, down or up. */
export function filledFrom(lines: readonly Line[], from: number, step: 1 | -1, most: number): readonly Line[] {
  const filled: Line[] = [];
  for (let index = from; filled.length < most && lines[index]; index += step) {
    const line = lines[index] as Line;
    if (line.words + line.pipes > 0) filled.push(line);
  }
  return filled;
}

function unitSaidIn(text: string, { start, end }: Line): string | null {
  return end - start > LONGEST ? null : unitSaid(text.slice(start, end).trim());
}

/** Whether a line is a row of a table, by what stands in it. */
export function isTabular({ tabs, pipes, words, numbers }: Line): boolean {
  return tabs + pipes > 0 || (numbers >= 1 && words <= 2 * numbers);
}
