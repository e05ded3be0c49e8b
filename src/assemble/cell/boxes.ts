import { readLabelPeriod } from "../../period/period.ts";
import type { PrintedRow, PrintedTable } from "../../table.ts";
import type { ClassifiedText } from "../layout.ts";
import { kindAt, mayBeCell, nextCellLine } from "./lines.ts";

// Extractors of PDFs print boxes of lines, one below another, with a blank line behind each. A box may hold a cell, a row,
// or the figures of a column without a word of what they are.

/** One row of so many may have a figure that stands in the next box, as where a page ends. */
const ROWS_FOR_ONE_ACROSS = 4;

/**
 * Whether the boxes that a text is printed in are neither cells nor rows of the table that is read from it, so that the order
 * of its lines does not tell what belongs together.
 */
export function cutsBoxes(document: ClassifiedText, { rows, headerLines, lastLine }: PrintedTable): boolean {
  const gaps = rows.map((row) =>
    linesOfFigures(row)
      .slice(1)
      .map((line) => isBehindBlank(document, line)),
  );
  const across = gaps.filter((own) => own.includes(true) && own.includes(false));
  if (across.length * ROWS_FOR_ONE_ACROSS > rows.length || isBeforeStack(document, lastLine)) return true;
  if (rows.some(isBelowPeriodBefore)) return true;
  const [first] = rows;
  const figure = first && linesOfFigures(first)[0];
  if (!first || figure === undefined || gaps[0]?.includes(true) !== false || gaps[0].length === 0) return false;
  // The first label stands in one box with the headings, and its figures in another.
  return headerLines.includes(first.line - 1) && isBehindBlank(document, figure);
}

/** Whether a row of a month stands below another, which has no figures: each month has those of the one before it. */
export function isBelowPeriodBefore({ group, label }: PrintedRow): boolean {
  const above = group === null ? null : readLabelPeriod(group);
  // `April 2019 to March 2020` may be over `April to June`.
  if (above === null || above.kind === "range" || above.kind === "other") return false;
  return readLabelPeriod(label)?.kind === above.kind;
}

/** The lines on which the figures of a row begin, where they stand below its label; none of a row with blank cells. */
function linesOfFigures({ cells: { offsets, lines }, line }: PrintedRow): readonly number[] {
  if (offsets.some((offset, at) => at % 2 === 0 && offset === offsets[at + 1])) return [];
  return [...new Set(lines)].filter((own) => own > line);
}

const isBehindBlank = ({ roles }: ClassifiedText, line: number): boolean => roles[line - 2] === "blank";

/** Whether a box of nothing but figures, several lines of them, comes right behind the one that holds a line. */
function isBeforeStack(document: ClassifiedText, line: number): boolean {
  let last = line - 1;
  while (mayBeCell(document, last + 1)) last++;
  const next = nextCellLine(document, last);
  return next > last + 1 && isFigure(document, next) && isFigure(document, next + 1);
}

function isFigure(document: ClassifiedText, index: number): boolean {
  return mayBeCell(document, index) && kindAt(document, index) === "figure";
}
