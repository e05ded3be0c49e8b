import { levelsAbove } from "./levels.ts";
import type { RowShape } from "./rows.ts";
import { areAll, type CellStream, isPeriod, type StreamCell } from "./stream.ts";

// How a header goes with the rows below it.

/** How a table's cells lie in a stream: the header's, then rows of one width. */
export interface TableShape extends RowShape {
  /** Index of the first cell of the first row; what is before it is the header. */
  readonly body: number;
}

const MOST_LEVELS = 3;
/** Whether there is no header, or one of levels as wide as the rows are, one of them perhaps without its corner. */
export function fitsHeader(stream: CellStream, { body, width }: TableShape): boolean {
  const widest = widestLine(stream, body);
  // A pipe at the head of a header's line may be its frame, and no blank corner.
  if (widest > 0) {
    if (widest === width || widest === width - 1) return true;
    const isFramed = (cell: StreamCell | undefined) => cell?.rowOfLine !== widest || cell.kind === "blank";
    return widest === width + 1 && areAll(stream, 0, body, isFramed);
  }
  const levels = stream.marked && width > 2 ? MOST_LEVELS : 1;
  if (body === 0) return true;
  // Periods from the first cell on are no level below others.
  if (body >= 2 * width && arePeriods(stream, body - width, body)) return false;
  const own = body > width && isTitle(stream, 0, width) ? body - width : body;
  if (own <= levels * width && (own % width === 0 || (own + 1) % width === 0)) return true;
  return body > width && width > 2 && !stream.marked && levelsAbove(stream, body, width) !== null;
}

/** Whether a row's first cell is a text, and the others are marked as blank: a title in the grid. */
export function isTitle(stream: CellStream, at: number, width: number): boolean {
  if (!stream.marked || stream.at(at)?.kind !== "text") return false;
  return areAll(stream, at + 1, at + width, (cell) => cell?.kind === "blank");
}

/** How many cells the fullest line of a header holds; 0 where each cell has a line of its own. */
export function widestLine(stream: CellStream, body: number): number {
  let widest = 0;
  for (let index = 0; index < body; index++) widest = Math.max(widest, stream.at(index)?.rowOfLine ?? 0);
  return widest;
}

/** Index of the first cell after the header's lines of several cells each; 0 where there are none. */
export function endOfHeaderLines(stream: CellStream, figure: number): number {
  let end = 0;
  for (let index = 0; index < figure; index++) {
    const { rowOfLine } = stream.at(index) as StreamCell;
    for (let cell = index; cell < index + rowOfLine && cell < figure; cell++)
      if (stream.at(cell)?.kind !== "blank") end = index + rowOfLine;
  }
  return end <= figure ? end : 0;
}

/** Whether all cells from an index up to another are there, and periods. */
export function arePeriods(stream: CellStream, from: number, to: number): boolean {
  return areAll(stream, Math.max(0, from), to, isPeriod);
}
