import { type RowShape, readStreamRow } from "./cell-rows.ts";
import { type CellStream, isTextual, type StreamCell } from "./cell-stream.ts";

/** How a table's cells lie in a stream: the header's, then rows of one width. */
export interface TableShape extends RowShape {
  /** Index of the first cell of the first row; what is before it is the header. */
  readonly body: number;
}

/** A figure comes within so many cells: a title and a header of three levels before a wide row. */
const LONGEST_HEADER = 64;
const WIDEST_ROW = 64;
/** Rows read to compare two widths. */
const ROWS_TO_COMPARE = 6;

interface Candidate {
  readonly shape: TableShape;
  readonly rows: number;
  /** Rows from which cells were dropped, or with words where figures should be. */
  readonly odd: number;
  /** Whether there is no header, or one as wide as the rows. */
  readonly fits: boolean;
}

/**
 * Infers how wide the rows of a table are whose first cell is the stream's first: from the rhythm of labels and figures,
 * and from the header, which has as many cells as a row, or one fewer. Null where no width makes rows.
 */
export function inferShape(stream: CellStream): TableShape | null {
  const figure = firstFigure(stream);
  if (figure < 0) return null;
  let best: Candidate | null = null;
  for (const body of firstLabels(stream, figure)) {
    for (const width of widths(stream, body, figure)) {
      const candidate = compare(stream, { body, width, figureLabels: body === figure });
      if (candidate && (!best || isBetter(candidate, best))) best = candidate;
    }
  }
  return best && withBlankRowsAbove(stream, best.shape);
}

function firstFigure(stream: CellStream): number {
  for (let index = 0; index < LONGEST_HEADER + WIDEST_ROW; index++) {
    const cell = stream.at(index);
    if (!cell) return -1;
    if (cell.kind === "figure") return index;
  }
  return -1;
}

/** The cells before the first figure that may be the label of its row; the figure itself where headings come before it. */
function firstLabels(stream: CellStream, figure: number): readonly number[] {
  const labels: number[] = [];
  for (let index = figure - 1; index >= 0; index--) {
    const cell = stream.at(index) as StreamCell;
    if (cell.kind === "blank") continue;
    labels.push(index);
    if (isTextual(cell)) break;
  }
  // Years before the nearest text are a header, or values; only the last can be the label of the first row.
  const last = labels.at(-1);
  const found = last === undefined ? [] : labels.length > 1 ? [labels[0] as number, last] : [last];
  return stream.marked && figure >= 2 && last === figure - 1 ? [...found, figure] : found;
}

/** The widths that the next label, and the header, suggest. */
function widths(stream: CellStream, body: number, figure: number): readonly number[] {
  const label = stream.at(body) as StreamCell;
  const found = new Set<number>();
  const widest = widestLine(stream, body);
  if (widest > 1) found.add(widest).add(widest + 1);
  for (let index = Math.max(figure, body + 1); index <= body + WIDEST_ROW; index++) {
    const cell = stream.at(index);
    if (!cell || (isTextual(cell) && cell.kind !== "period") || (cell.kind === label.kind && isTextual(cell))) {
      found.add(index - body);
      break;
    }
    if (cell.kind === label.kind && cell.kind === "year") found.add(index - body);
  }
  found.add(body);
  found.add(body + 1);
  return [...found].filter((width) => width >= 2 && width <= WIDEST_ROW);
}

function widestLine(stream: CellStream, body: number): number {
  let widest = 0;
  for (let index = 0; index < body; index++) widest = Math.max(widest, stream.at(index)?.rowOfLine ?? 0);
  return widest;
}

function compare(stream: CellStream, shape: TableShape): Candidate | null {
  let at = shape.body;
  let rows = 0;
  let odd = 0;
  while (rows + odd < ROWS_TO_COMPARE) {
    const row = readStreamRow(stream, at, shape);
    if (!row) break;
    if (row.short || row.texts) odd++;
    else rows++;
    at = row.next;
  }
  return rows > odd ? { shape, rows, odd, fits: fitsHeader(stream, shape) } : null;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.fits !== b.fits) return a.fits;
  if (a.odd !== b.odd) return a.odd < b.odd;
  return a.rows !== b.rows ? a.rows > b.rows : a.shape.width < b.shape.width;
}

/** Whether there is no header, or one as wide as the rows are, with its corner or without. */
export function fitsHeader(stream: CellStream, { body, width }: TableShape): boolean {
  const header = widestLine(stream, body) || body;
  return body === 0 || header === width || header === width - 1;
}

/** Rows whose cells are all blank may stand above the first with a figure. */
function withBlankRowsAbove(stream: CellStream, shape: TableShape): TableShape {
  let { body } = shape;
  while (body >= 2 * shape.width && isLabelOfBlanks(stream, body - shape.width, shape.width)) body -= shape.width;
  return { ...shape, body };
}

function isLabelOfBlanks(stream: CellStream, at: number, width: number): boolean {
  const { kind } = stream.at(at) as StreamCell;
  if (kind === "blank" || kind === "figure") return false;
  for (let index = at + 1; index < at + width; index++) if (stream.at(index)?.kind !== "blank") return false;
  return true;
}
