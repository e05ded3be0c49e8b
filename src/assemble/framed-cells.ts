import type { Line } from "../tokenize/line.ts";
import { type CellStream, cellAt, kindOfLine, streamOf } from "./cell-stream.ts";
import type { ClassifiedText } from "./layout.ts";
import { isShort, markingOf, nextFilled, split } from "./pipe-marking.ts";

// Rows of cells that fill a line each, with a pipe before the first of a row as well as behind each cell.

/** Rows that tell how wide those are that stand between a pipe before their first cell and one behind their last. */
const ROWS_TO_TELL = 3;
const WIDEST_FRAMED = 24;

/**
 * How many cells the rows have that begin at a line with a pipe alone on it, where one opens each row and one closes each
 * cell: between two rows stand two pipes. The first is a header, the next have labels. 0 where the rows are no such.
 */
export function framedWidth(document: ClassifiedText, from: number): number {
  if (markingOf(document, from) !== "alone") return 0;
  for (let width = 2; width <= WIDEST_FRAMED; width++) {
    const header = readFramedRow(document, from, width);
    if (!header?.cells.every((cell, at) => isHeading(document, cell) || at === 0)) continue;
    let index = header.next;
    for (let row = 1; row < ROWS_TO_TELL && index >= 0; row++) {
      const { cells, next } = readFramedRow(document, index, width) ?? { cells: [], next: -1 };
      index = cells[0] !== undefined && isHeading(document, cells[0]) ? next : -1;
    }
    if (index >= 0) return width;
  }
  return 0;
}

/** Whether a line without a pipe holds no figure. */
function isHeading(document: ClassifiedText, index: number): boolean {
  const line = document.lines[index] as Line;
  if (line.pipes > 0) return false;
  const [start, end] = split(document, line) as [number, number];
  return kindOfLine(document, line.number, start, end) !== "figure";
}

/** Indexes of the lines of a framed row's cells, of a blank one that of its pipe, and of the line behind the row. */
function readFramedRow(
  document: ClassifiedText,
  from: number,
  width: number,
): { readonly cells: readonly number[]; readonly next: number } | null {
  if (markingOf(document, from) !== "alone") return null;
  const cells: number[] = [];
  let index = nextFilled(document, from);
  while (cells.length < width) {
    const isCell = markingOf(document, index) === "none" && isShort(document, index);
    cells.push(index);
    if (isCell) index = nextFilled(document, index);
    if (markingOf(document, index) !== "alone") return null;
    index = nextFilled(document, index);
  }
  return cells.some((cell) => markingOf(document, cell) === "none") ? { cells, next: index } : null;
}

export function framedStream(document: ClassifiedText, from: number, width: number): CellStream {
  const { text, lines } = document;
  let index = from;
  return streamOf(text, true, (cells) => {
    const row = readFramedRow(document, index, width);
    if (!row) return false;
    for (const cell of row.cells) {
      const line = lines[cell] as Line;
      const [start, end] = line.pipes > 0 ? [line.start, line.start] : (split(document, line) as [number, number]);
      cells.push(cellAt(text, start, end, { line: line.number, lastLine: line.number + (line.pipes > 0 ? 0 : 1) }));
    }
    index = row.next;
    return true;
  });
}
