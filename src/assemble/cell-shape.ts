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
  /** Whether a row comes after them that is of another width. */
  readonly breaks: boolean;
  /** Whether its first row comes right behind the lines of a header that holds several cells on each. */
  readonly follows: boolean;
  /** Whether the header goes with the width. */
  readonly fits: boolean;
}

/**
 * Infers how wide the rows of a table are whose first cell is the stream's first: from the rhythm of labels and figures,
 * and from the header, which has as many cells as a row, or one fewer. Null where no width makes rows. `known` are widths
 * that a header elsewhere suggests.
 */
export function inferShape(stream: CellStream, known: readonly number[] = []): TableShape | null {
  const figure = firstFigure(stream);
  if (figure < 0) return null;
  const labels = firstLabels(stream, figure);
  const best = bestOf(stream, labels, figure, false, known);
  if (best?.fits) return withBlankRowsAbove(stream, best.shape);
  const below = stream.marked ? underSection(stream, labels, figure) : null;
  if (below) return below.shape;
  return bestOf(stream, [figure], figure, true)?.shape ?? (best && withBlankRowsAbove(stream, best.shape));
}

function bestOf(
  stream: CellStream,
  labels: readonly number[],
  figure: number,
  figureLabels: boolean,
  known: readonly number[] = [],
): Candidate | null {
  let best: Candidate | null = null;
  for (const body of labels) {
    for (const width of figureLabels ? [body] : new Set([...widths(stream, body, figure), ...known])) {
      const candidate = compare(stream, { body, width, figureLabels });
      if (candidate && (!best || isBetter(candidate, best))) best = candidate;
    }
  }
  return best;
}

/**
 * The shape in which the line above the first label is the heading of a section: the header goes with the rows below it, and
 * another such line comes later.
 */
function underSection(stream: CellStream, labels: readonly number[], figure: number): Candidate | null {
  const section = (labels.at(-1) ?? 0) - 1;
  if (section < 1 || !isTextual(stream.at(section) as StreamCell)) return null;
  const found = bestOf(stream, [section], figure, false);
  return found?.fits && found.headed > 1 ? found : null;
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

/** Index of the first cell after the header's lines of several cells each; 0 where there are none. */
function endOfHeaderLines(stream: CellStream, figure: number): number {
  let end = 0;
  for (let index = 0; index < figure; index++) {
    const { rowOfLine } = stream.at(index) as StreamCell;
    for (let cell = index; cell < index + rowOfLine && cell < figure; cell++)
      if (stream.at(cell)?.kind !== "blank") end = index + rowOfLine;
  }
  return end <= figure ? end : 0;
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
    if (cell.kind === "word" || (kind === "year" && cell.kind === kind)) found.add(index - body);
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
  const { width } = shape;
  // Two years in a row behind a label are a header, and no figures.
  if (shape.body === 0 && width > 2 && arePeriods(stream, 1, 3)) return null;
  let at = shape.body;
  let rows = 0;
  let odd = 0;
  let headed = 0;
  let others = 0;
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
    // A period between a header's periods and the first label is a heading, and the rows are wider.
    const [above = 0] = row.bare;
    if (at === shape.body && above > 0 && arePeriods(stream, above - 1, above + 1)) return null;
    if (row.short || row.texts) odd++;
    else rows++;
    if (!isPeriod(stream.at(row.label) as StreamCell)) others++;
    if (above > 0 && !stream.at(above)?.isOpen) headed++;
    at = row.next;
  }
  const fits = fitsHeader(stream, shape);
  // Under a period come periods, and at the end a total.
  if (isPeriod(stream.at(shape.body) as StreamCell) && 2 * others > rows + odd) return null;
  const breaks = rows + odd < ROWS_TO_COMPARE && isRowOfAnotherWidth(stream, at);
  const follows = shape.body > 0 && shape.body === endOfHeaderLines(stream, shape.body);
  const candidate = { shape, rows, odd, headed, fits, follows, breaks };
  if (shape.figureLabels) return rows >= ROWS_LABELLED_BY_FIGURES ? candidate : null;
  // Where figures go on in another rhythm, the width is right only if the header says so.
  if (breaks && !(fits && shape.body > 0)) return null;
  if (rows > odd) return candidate;
  if (breaks || !fits || width === 2 || shape.body < width - 1) return null;
  if (rows === 0 && (odd < 2 || !follows)) return null;
  // Few rows are whole: the header alone tells the width, where it holds periods, or where blank cells are marked.
  return stream.marked || arePeriods(stream, shape.body - width + 1, shape.body) ? candidate : null;
}

/** Whether a label with a figure behind it stands at an index, where no row of the width could be read. */
function isRowOfAnotherWidth(stream: CellStream, at: number): boolean {
  const label = stream.at(at);
  const value = stream.at(at + 1);
  return (
    label !== undefined && value?.kind === "figure" && label.kind !== "figure" && stream.at(at + 2)?.kind === "figure"
  );
}

/** Whether all cells from an index up to another are periods. */
function arePeriods(stream: CellStream, from: number, to: number): boolean {
  for (let index = Math.max(0, from); index < to; index++) if (!isPeriod(stream.at(index) as StreamCell)) return false;
  return true;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.fits !== b.fits) return a.fits;
  if (a.breaks !== b.breaks) return b.breaks;
  if (a.follows !== b.follows) return a.follows;
  if (a.odd !== b.odd) return a.odd < b.odd;
  if (a.headed !== b.headed) return a.headed < b.headed;
  return a.rows !== b.rows ? a.rows > b.rows : a.shape.width < b.shape.width;
}

/** Whether there is no header, or one of levels as wide as the rows are, one of them perhaps without its corner. */
function fitsHeader(stream: CellStream, { body, width }: TableShape): boolean {
  const widest = widestLine(stream, body);
  // A pipe at the head of a header's line may be its frame, and no blank corner.
  if (widest > 0) {
    if (widest === width || widest === width - 1) return true;
    return widest === width + 1 && isFullestLineFramed(stream, body, widest);
  }
  const levels = stream.marked && width > 2 ? MOST_LEVELS : 1;
  return body === 0 || (body <= levels * width && (body % width === 0 || (body + 1) % width === 0));
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

/** Whether a cell is a period, and may head a column or label a row. */
export function isPeriod({ kind }: StreamCell): boolean {
  return kind === "period" || kind === "year";
}

function isFullestLineFramed(stream: CellStream, body: number, widest: number): boolean {
  for (let index = 0; index < body; index++) {
    const cell = stream.at(index);
    if (cell?.rowOfLine === widest && cell.kind !== "blank") return false;
  }
  return true;
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
