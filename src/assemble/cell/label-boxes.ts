import { mapped } from "../../mapped.ts";
import type { GridRow } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { textOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import { isRestOf } from "../wrapped.ts";
import type { Box } from "./box.ts";
import { filledRow } from "./place.ts";
import { cellAt, type StreamCell } from "./stream.ts";

// A box of lines that holds the labels of some rows may have more lines than there are rows: labels that are broken over two,
// the heading of the section that begins with the first row, or of the one that begins behind the last.

/** A box of labels, and how many rows it is of. */
interface LabelBox {
  readonly lines: Box;
  readonly rows: number;
}

/** A label, or the heading of a section among labels. */
export interface LabelLine {
  readonly cell: StreamCell;
  readonly isHeading: boolean;
}

/** Each of as many lines as there are rows as a label. */
export const asLabels = (lines: Box): readonly LabelLine[] => mapped(lines, (cell) => ({ cell, isHeading: false }));

/** The rows of labels, each with its cell of every column, and the headings among them with blank ones. */
export function rowsOf(
  document: ClassifiedText,
  lines: readonly LabelLine[],
  columns: readonly Box[],
): readonly GridRow[] {
  let row = 0;
  return mapped(lines, ({ cell, isHeading }) => {
    const values = isHeading ? [] : mapped(columns, (column) => column[row] as StreamCell);
    if (!isHeading) row++;
    return filledRow(document, [cell, ...values], columns.length);
  });
}

/**
 * The labels of some boxes, and the headings among them. Where a box has more of both than rows, those are headings that are
 * the label of no row elsewhere, or stand behind a total; null where that leaves it open.
 */
export function labelsInBoxes(text: string, boxes: readonly LabelBox[]): readonly (readonly LabelLine[])[] | null {
  const cells = mapped(boxes, ({ lines, rows }) => (lines.length === rows ? lines : withRestsJoined(text, lines)));
  const known = new Set<string>();
  boxes.forEach(({ rows }, at) => {
    for (const cell of cells[at] as Box) if (cells[at]?.length === rows) known.add(textOf(text, cell));
  });
  const found: (readonly LabelLine[])[] = [];
  let isOpen = true;
  for (const [at, { rows }] of boxes.entries()) {
    const own = headed(text, cells[at] as Box, rows, known);
    if (!own) return null;
    // One heading stands over another, or some rows are under none.
    for (const { isHeading } of own) {
      if (isHeading && !isOpen) return null;
      isOpen = !isHeading;
    }
    found.push(own);
  }
  const lines = found.flat();
  return lines.at(-1)?.isHeading || (lines.some(({ isHeading }) => isHeading) && !lines[0]?.isHeading) ? null : found;
}

/** The lines of a box with those joined that begin inside a label. */
export function withRestsJoined(text: string, lines: Box): Box {
  const cells: StreamCell[] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    if (last && isRestOf(textOf(text, last), textOf(text, line)))
      cells[cells.length - 1] = cellAt(
        text,
        last.start,
        line.end,
        { line: last.line, lastLine: line.lastLine },
        "text",
      );
    else cells.push(line);
  }
  return cells;
}

/** The lines of a box as labels of so many rows and headings; null where it is open which are which. */
function headed(text: string, cells: Box, rows: number, known: ReadonlySet<string>): readonly LabelLine[] | null {
  if (cells.length === rows) return asLabels(cells);
  const lines = mapped(cells, (cell, at) => {
    const own = textOf(text, cell);
    const behindTotal = at > 0 && isTotalLabel(textOf(text, cells[at - 1]));
    return { cell, isHeading: !known.has(own) && (!isTotalLabel(own) || behindTotal) };
  });
  return lines.filter(({ isHeading }) => !isHeading).length === rows ? lines : null;
}
