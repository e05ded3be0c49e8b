import { endOfHeaderLines, widestLine } from "./candidate.ts";
import type { TableShape } from "./shape.ts";
import { type CellStream, isTextual, isValue, type StreamCell } from "./stream.ts";

// Rows with two cells before their figures, the first of which may be blank, a number or a year: the name of a group that
// stands on its first row only, a rank, the year of several rows. Their marks alone tell where such rows begin.

/** Rows that must be. */
const FEWEST_ROWS = 3;

/**
 * The shape of such rows below a header that tells how many cells each has: by its lines that hold several, or by the frame
 * around them. Null where the cells are no such rows, or where each begins with a text, as others do.
 */
export function shapeOfTwoLabels(stream: CellStream, framed: number | null): TableShape | null {
  const body = framed ?? endOfHeaderLines(stream, firstFigure(stream));
  const width = framed ?? widestLine(stream, body);
  if (width < 3 || body === 0 || body % width !== 0 || stream.at(body - width + 1)?.kind !== "text") return null;
  let at = body;
  let named = 0;
  let others = 0;
  for (let row = kindOfRow(stream, at, width); row; row = kindOfRow(stream, at, width)) {
    if (row !== "total") named++;
    if (row === "other") others++;
    at += width;
  }
  const next = stream.at(at);
  if (named < FEWEST_ROWS || others === 0 || (next && !isTextual(next))) return null;
  return { body, width, figureLabels: false, twoLabels: true, standIns: "figure" };
}

/** Whether a row of two labels begins at an index: with a text or with something else, or that of a total; null where none does. */
function kindOfRow(stream: CellStream, at: number, width: number): "text" | "other" | "total" | null {
  const [first, second] = [stream.at(at), stream.at(at + 1)];
  if (!first || !second || !stream.at(at + width - 1)) return null;
  let figures = 0;
  for (let index = at + 2; index < at + width; index++) {
    const cell = stream.at(index) as StreamCell;
    if (!isValue(cell)) return null;
    if (cell.kind === "figure") figures++;
  }
  if (figures === 0) return null;
  if (second.kind === "blank") return isTextual(first) ? "total" : null;
  if (!isTextual(second) && second.kind !== "word") return null;
  return isTextual(first) ? "text" : "other";
}

function firstFigure(stream: CellStream): number {
  let index = 0;
  for (let cell = stream.at(0); cell && cell.kind !== "figure"; cell = stream.at(index)) index++;
  return index;
}
