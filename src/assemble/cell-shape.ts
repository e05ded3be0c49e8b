import { type RowShape, readStreamRow } from "./cell-rows.ts";
import { type CellKind, type CellStream, isTextual, type StreamCell } from "./cell-stream.ts";

/** How a table's cells lie in a stream: the header's, then rows of one width. */
export interface TableShape extends RowShape {
  /** Index of the first cell of the first row; what is before it is the header. */
  readonly body: number;
}

/** A figure comes within so many cells: a title and a header of three levels before a wide row. */
const LONGEST_HEADER = 64;
const WIDEST_ROW = 64;
/** The most levels of a header. */
const MOST_LEVELS = 3;
/** Years that are tried as the label of the first row. */
const MOST_LABELS = 4;
/** Rows read to compare two widths. */
const ROWS_TO_COMPARE = 6;
/** Rows that must be, where their labels are figures as their cells are. */
const ROWS_LABELLED_BY_FIGURES = 3;

interface Candidate {
  readonly shape: TableShape;
  readonly rows: number;
  /** Rows from which cells were dropped, or with words where figures should be. */
  readonly odd: number;
  /** Rows with a line without figures above them. */
  readonly headed: number;
  /** Whether the header goes with the width. */
  readonly fits: boolean;
}

/**
 * Infers how wide the rows of a table are whose first cell is the stream's first: from the rhythm of labels and figures,
 * and from the header, which has as many cells as a row, or one fewer. Null where no width makes rows.
 */
export function inferShape(stream: CellStream): TableShape | null {
  const figure = firstFigure(stream);
  if (figure < 0) return null;
  const best = bestOf(stream, firstLabels(stream, figure), figure, false);
  if (best?.fits) return withBlankRowsAbove(stream, best.shape);
  return bestOf(stream, [figure], figure, true)?.shape ?? (best && withBlankRowsAbove(stream, best.shape));
}

function bestOf(
  stream: CellStream,
  labels: readonly number[],
  figure: number,
  figureLabels: boolean,
): Candidate | null {
  let best: Candidate | null = null;
  for (const body of labels) {
    for (const width of figureLabels ? [body] : widths(stream, body, figure)) {
      const candidate = compare(stream, { body, width, figureLabels });
      if (candidate && (!best || isBetter(candidate, best))) best = candidate;
    }
  }
  return best;
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
  return labels.length <= MOST_LABELS ? labels : [labels[0] as number, labels.at(-1) as number];
}

/** The widths that the next label, and the header, suggest. */
function widths(stream: CellStream, body: number, figure: number): readonly number[] {
  const { kind } = stream.at(body) as StreamCell;
  const found = new Set<number>();
  const widest = widestLine(stream, body);
  if (widest > 0) found.add(widest).add(widest + 1);
  for (let index = Math.max(figure, body + 1); index <= body + WIDEST_ROW; index++) {
    const cell = stream.at(index);
    if (!cell || isTextual(cell)) {
      found.add(index - body);
      break;
    }
    if (kind === "year" && cell.kind === kind) found.add(index - body);
  }
  found.add(body).add(body + 1);
  return [...found].filter((width) => width >= 2 && width <= WIDEST_ROW);
}

/** How many cells the fullest line of a header holds; 0 where each cell has a line of its own. */
function widestLine(stream: CellStream, body: number): number {
  let widest = 0;
  for (let index = 0; index < body; index++) widest = Math.max(widest, stream.at(index)?.rowOfLine ?? 0);
  return widest;
}

function compare(stream: CellStream, shape: TableShape): Candidate | null {
  let at = shape.body;
  let rows = 0;
  let odd = 0;
  let headed = 0;
  let before = -1;
  while (rows + odd < ROWS_TO_COMPARE) {
    const row = readStreamRow(stream, at, shape);
    if (!row) break;
    if (shape.figureLabels) {
      // Ages, ward numbers: figures that go up, down to the label of a total.
      const { kind, number } = stream.at(row.label) as StreamCell;
      if (kind !== "figure") break;
      if ((number ?? -1) <= before) return null;
      before = number ?? before;
    }
    if (row.short || row.texts) odd++;
    else rows++;
    if (row.bare.length > 0) headed++;
    at = row.next;
  }
  const enough = shape.figureLabels ? rows >= ROWS_LABELLED_BY_FIGURES && shape.width > 1 : rows > odd;
  return enough ? { shape, rows, odd, headed, fits: fitsHeader(stream, shape) } : null;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.fits !== b.fits) return a.fits;
  if (a.odd !== b.odd) return a.odd < b.odd;
  if (a.headed !== b.headed) return a.headed < b.headed;
  return a.rows !== b.rows ? a.rows > b.rows : a.shape.width < b.shape.width;
}

/** Whether there is no header, or one of levels as wide as the rows are, one of them perhaps without its corner. */
function fitsHeader(stream: CellStream, { body, width }: TableShape): boolean {
  const widest = widestLine(stream, body);
  // A pipe at the head of a header's line may be its frame, and no blank corner.
  if (widest > 0) return widest === width || widest === width - 1 || widest === width + 1;
  const levels = stream.marked && width > 2 ? MOST_LEVELS : 1;
  return body === 0 || (body <= levels * width && (body % width === 0 || (body + 1) % width === 0));
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
