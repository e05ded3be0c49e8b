import { bestOf, endOfHeaderLines, type TableShape, WIDEST_ROW } from "./cell-candidate.ts";
import { underSection } from "./cell-section.ts";
import { type CellKind, type CellStream, isPeriod, isTextual, type StreamCell } from "./cell-stream.ts";

export type { TableShape };

/** A figure comes within so many cells: a title and a header of three levels before a wide row. */
const LONGEST_HEADER = 64;
/** Years that are tried as the label of the first row. */
const MOST_LABELS = 4;

/**
 * Infers how wide the rows of a table are whose first cell is the stream's first: from the rhythm of labels and figures,
 * and from the header, which has as many cells as a row, or one fewer. Null where no width makes rows. `known` are widths
 * that a header elsewhere suggests.
 */
export function inferShape(stream: CellStream, known: readonly number[] = []): TableShape | null {
  const figure = firstFigure(stream);
  if (figure < 0) return null;
  const labels = firstLabels(stream, figure);
  const best = bestOf(stream, labels, figure, { known });
  const below = underSection(stream, labels, figure, best);
  if (below) return below;
  if (best?.fits) return withBlankRowsAbove(stream, best.shape);
  const labelled = bestOf(stream, [figure], figure, { figureLabels: true });
  return labelled?.shape ?? (best && withBlankRowsAbove(stream, best.shape));
}

function firstFigure(stream: CellStream): number {
  for (let index = 0; index < LONGEST_HEADER + WIDEST_ROW; index++) {
    const cell = stream.at(index);
    if (!cell) return -1;
    if (cell.kind === "figure") return index;
  }
  return -1;
}

/** The cells before the first figure that may be the label of its row. */
function firstLabels(stream: CellStream, figure: number): readonly number[] {
  const labels: number[] = [];
  for (let index = figure - 1; index >= 0; index--) {
    const cell = stream.at(index) as StreamCell;
    if (cell.kind === "blank") continue;
    labels.push(index);
    if (isTextual(cell)) break;
  }
  // Many years before the nearest text are a header; of a few, each may be the label, and the others values.
  const found = labels.length <= MOST_LABELS ? labels : [labels[0] as number, labels.at(-1) as number];
  const end = endOfHeaderLines(stream, figure);
  return [...new Set([...found, ...labelsOfYears(stream, labels.at(-1) ?? 0), ...(end > 0 ? [end] : [])])];
}

/** The labels of rows above, in which a count is a number that could be a year. */
function labelsOfYears(stream: CellStream, below: number): readonly number[] {
  const labels: number[] = [];
  let values = 0;
  for (let index = below - 1; index > 0 && labels.length < MOST_LABELS; index--) {
    const cell = stream.at(index) as StreamCell;
    if (cell.kind === "year") values++;
    else if (cell.kind !== "text" || values === 0) break;
    else {
      labels.push(index);
      values = 0;
    }
  }
  return labels;
}

/**
 * Whether a table of that shape is whole at its head: what stands right before its first cell (null where that is no cell)
 * does not belong to it, and no period stands where the heading over the labels should.
 */
export function isWhole(stream: CellStream, { body, width }: TableShape, before: CellKind | null): boolean {
  if (body === 0) return before === null || before === "text";
  if (!isHeadedInWords(stream, body)) return false;
  if (isPeriod(stream.at(0) as StreamCell) && (before === "period" || before === "year")) return false;
  // The last level of the header, with the heading over the labels or a blank at its end for the one that is lost.
  const corner = stream.at(body - width);
  const next = stream.at(body - width + 1);
  if (body < width || !corner || !next || !isPeriod(corner) || !isPeriod(next)) return true;
  return isPeriod(stream.at(body) as StreamCell) || stream.at(body - 1)?.kind === "blank";
}

/** Whether a header holds words or periods, and not blanks and placeholders alone. */
function isHeadedInWords(stream: CellStream, body: number): boolean {
  for (let index = 0; index < body; index++) {
    const cell = stream.at(index) as StreamCell;
    if (isTextual(cell) || isPeriod(cell)) return true;
  }
  return false;
}

/** Rows whose cells are all blank, or all could be years as those of the header above, may stand above the first figure. */
function withBlankRowsAbove(stream: CellStream, shape: TableShape): TableShape {
  const { width } = shape;
  let { body } = shape;
  while (body >= 2 * width && isBodyRow(stream, body - width, width)) body -= width;
  return { ...shape, body };
}

function isBodyRow(stream: CellStream, at: number, width: number): boolean {
  const { kind } = stream.at(at) as StreamCell;
  if (kind === "blank" || kind === "figure") return false;
  if (areAll(stream, at, width, ["blank"])) return true;
  return areAll(stream, at, width, ["year"]) && areAll(stream, at - width, width, ["year", "period"]);
}

function areAll(stream: CellStream, label: number, width: number, kinds: readonly CellKind[]): boolean {
  for (let index = label + 1; index < label + width; index++)
    if (!kinds.includes(stream.at(index)?.kind ?? "text")) return false;
  return true;
}
