import type { Line, LineRole } from "./line.ts";
import type { TokenizedText } from "./tokenize.ts";

/** Figures on lines of their own that make the line above them a label; one may be the answer to a question. */
const FIGURES = 2;
/** Lines of such labels that make a table of them. */
const LABELS = 2;
/** Between cells: blank lines, and a pipe that closes a cell. */
const MOST_BETWEEN = 4;
/** `-`, `ı`, `..`: what stands for a figure. */
const LONGEST_PLACEHOLDER = 2;

/**
 * Takes from the questions the labels of a table whose cells have a line each: `1 - Charged`, then two figures or more,
 * and another such label.
 */
export function withoutLabels(document: TokenizedText, roles: LineRole[], questions: readonly number[]): void {
  const labels = questions.filter((index) => isLabel(document, index));
  if (labels.length < LABELS) return;
  for (const index of labels) roles[index] = "prose";
}

function isLabel(document: TokenizedText, index: number): boolean {
  const { text, lines } = document;
  const { start, end } = lines[index] as Line;
  if (/[?:]\s*$/.test(text.slice(Math.max(start, end - 8), end))) return false;
  let at = index;
  let numbers = 0;
  for (let figures = 0; figures < FIGURES; figures++) {
    at = nextCell(lines, at);
    const cell = lines[at];
    if (cell?.words !== 1 || cell.tabs > 0) return false;
    if (cell.numbers === 1) numbers++;
    else if (text.slice(cell.start, cell.end).replace("|", "").trim().length > LONGEST_PLACEHOLDER) return false;
  }
  return numbers > 0;
}

/** Index of the next line with words, a few lines on at most. */
function nextCell(lines: readonly Line[], index: number): number {
  let next = index + 1;
  while (next - index < MOST_BETWEEN && lines[next]?.words === 0) next++;
  return next;
}
