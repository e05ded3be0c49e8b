import type { Line, LineRole } from "./line.ts";
import { readQuestionHead } from "./question.ts";
import type { TokenizedText } from "./tokenize.ts";

/** A header has no more lines. */
const DEEPEST_HEADER = 3;
/** In words; a question has more, or ends with its mark. */
const LONGEST_SECTION = 8;
const LONGEST_HEADER = 24;

/**
 * Takes from the questions what heads the sections of a table: `1. Theft` between the header and the first row, then
 * `2. Burglary` between rows with as many cells. Cells are parted by more than a space here.
 */
export function withoutSections(document: TokenizedText, roles: LineRole[], questions: readonly number[]): void {
  let sections = 0;
  let last = -1;
  for (const index of questions) {
    const number = sectionAt(document, index);
    if (number === null) continue;
    const isNext =
      number === 1
        ? isUnderHeader(document, index)
        : sections > 0 && number === sections + 1 && isOneTable(document, roles, last + 1, index);
    if (!isNext) continue;
    roles[index] = "prose";
    sections = number;
    last = index;
  }
}

/** The number of what may head a section, right above a row with figures; null where it may not. */
function sectionAt({ text, lines }: TokenizedText, index: number): number | null {
  const { start, end, words, gaps } = lines[index] as Line;
  const below = lines[index + 1];
  if (!below || below.numbers === 0 || cellsOf(below) === 0 || words > LONGEST_SECTION || gaps > 0) return null;
  const printed = text.slice(start, end);
  const number = /^\s*\d{1,2}[.)] /.test(printed) ? readQuestionHead(printed)?.number : undefined;
  return number === undefined || /[?.:;]\s*$/.test(printed) ? null : Number(number);
}

/** Whether a header stands right above, with nothing but words or a blank line over it, and as many cells as the row below. */
function isUnderHeader({ text, lines }: TokenizedText, index: number): boolean {
  const cells = cellsOf(lines[index + 1] as Line);
  const header = lines[index - 1];
  if (!header || cellsOf(header) !== cells || header.words > LONGEST_HEADER) return false;
  if (/[.;:?,]\s*$/.test(text.slice(header.start, header.end))) return false;
  let top = index - 1;
  while (top > 0 && cellsOf(lines[top - 1] as Line) > 0) if (index - --top > DEEPEST_HEADER) return false;
  return true;
}

/** Whether the lines from an index to before another are rows, as wide first as last. */
function isOneTable({ text, lines }: TokenizedText, roles: readonly LineRole[], from: number, to: number): boolean {
  const cells = cellsOf(lines[to + 1] as Line);
  for (let index = from; index < to; index++) {
    const line = lines[index] as Line;
    if (roles[index] === "question" || (roles[index] === "prose" && isSentence(text, line))) return false;
  }
  return cellsOf(lines[from] as Line) === cells;
}

/** A line without cells that is no wrapped label and heads no section. */
function isSentence(text: string, line: Line): boolean {
  if (cellsOf(line) > 0) return false;
  return line.words > LONGEST_SECTION || /[.?;]\s*$/.test(text.slice(line.start, line.end));
}

/** How many marks part the cells of a line. */
function cellsOf({ tabs, pipes, gaps }: Line): number {
  return tabs + pipes > 0 ? tabs + pipes : gaps;
}
