import { textsOf } from "../text-of.ts";
import { labelBands } from "./band-labels.ts";
import { levelsOf } from "./levels.ts";
import { hasAllBlanks } from "./place.ts";
import { type RowShape, readStreamRow } from "./rows.ts";
import { type CellStream, cellsIn, isPeriod, isTextual, type StreamCell } from "./stream.ts";

// A shape that the cells of a stream may have, and how well they go with it.

/** How a table's cells lie in a stream: the header's, then rows of one width. */
export interface TableShape extends RowShape {
  /** Index of the first cell of the first row; what is before it is the header. */
  readonly body: number;
}

export const WIDEST_ROW = 64;
/** The most levels of a header. */
const MOST_LEVELS = 3;
/** Rows read to compare two widths. */
const ROWS_TO_COMPARE = 6;
/** Rows that must be, where their labels are figures as their cells are. */
const ROWS_LABELLED_BY_FIGURES = 3;

export interface Candidate {
  readonly shape: TableShape;
  readonly rows: number;
  /** Rows from which cells were dropped, or with words where figures should be. */
  readonly odd: number;
  /** Rows with a line without figures above them. */
  readonly headed: number;
  /** Those of them where it is a period. */
  readonly headedByPeriods: number;
  /** Whether as many rows were read as were asked for. */
  readonly isFull: boolean;
  /** Index of the first row's label. */
  readonly label: number;
  /** Index of the first cell behind the rows. */
  readonly end: number;
  /** Whether a row comes after them that is of another width. */
  readonly breaks: boolean;
  /** Whether its first row comes right behind the lines of a header that holds several cells on each. */
  readonly follows: boolean;
  /** Whether the header goes with the width. */
  readonly fits: boolean;
}

/** How candidates are looked for. */
interface Search {
  /** Whether labels are figures; or some are, among bands and words: `Under 17`, `17`, `18 to 20`, `Total`. */
  readonly figureLabels?: boolean | "some";
  /** The widths that a header elsewhere leaves open. */
  readonly known?: readonly number[];
  /** Whether a section's heading may stand above the first label. */
  readonly underSection?: boolean;
  /** Rows that are read of each. */
  readonly rows?: number;
}

/** The best shape among those whose first row has one of some labels, before or at the first figure. */
export function bestOf(
  stream: CellStream,
  labels: readonly number[],
  figure: number,
  { figureLabels = false, known = [], rows = ROWS_TO_COMPARE, underSection = false }: Search,
): Candidate | null {
  let best: Candidate | null = null;
  for (const body of labels) {
    for (const width of figureLabels ? [body] : known.length > 0 ? known : widths(stream, body, figure)) {
      const shape = { body, width, figureLabels: figureLabels !== false, labels: 1 };
      const candidate = compare(stream, shape, rows, underSection, figureLabels === "some");
      if (candidate && (!best || isBetter(candidate, best))) best = candidate;
    }
  }
  return best;
}

/** The widths that the next label, and the header, suggest. */
function widths(stream: CellStream, body: number, figure: number): readonly number[] {
  const { kind } = stream.at(body) as StreamCell;
  const found = new Set<number>();
  const widest = widestLine(stream, body);
  if (widest > 0) found.add(widest).add(widest + 1);
  // The first row may be blank, as one that heads a section is.
  const next = afterBlanks(stream, body);
  if (next < figure) found.add(next - body);
  for (let index = Math.max(figure, body + 1); index <= body + WIDEST_ROW; index++) {
    const cell = stream.at(index);
    if (!cell || isTextual(cell)) {
      found.add(index - body);
      break;
    }
    if (cell.kind === "word" || (kind === "year" && cell.kind === kind)) found.add(index - body);
  }
  found
    .add(body)
    .add(body + 1)
    .add(endOfCovered(stream, body));
  return [...found].filter((width) => width >= 2 && width <= WIDEST_ROW);
}

/** Index of the first cell behind the first row whose merged cell covers others; 0 where there is none. */
function endOfCovered(stream: CellStream, body: number): number {
  let index = 0;
  while (index < body && !stream.at(index)?.isCovered) index++;
  while (index < body && stream.at(index)?.isCovered) index++;
  return index < body ? index : 0;
}

/** Index of the first cell behind a label and the blank cells beside it. */
function afterBlanks(stream: CellStream, label: number): number {
  let index = label + 1;
  while (stream.at(index)?.kind === "blank") index++;
  return index;
}

function compare(
  stream: CellStream,
  shape: TableShape,
  most: number,
  underSection: boolean,
  mixed: boolean,
): Candidate | null {
  const { width } = shape;
  // Two years in a row behind a label are a header, and no figures.
  if (shape.body === 0 && width > 2 && arePeriods(stream, 1, 3)) return null;
  let at = shape.body;
  let rows = 0;
  let odd = 0;
  let headed = 0;
  let headedByPeriods = 0;
  let others = 0;
  let label = shape.body;
  let periodOnPeriod = false;
  let before = -1;
  const labels: number[] = [];
  while (rows + odd < most) {
    const row = readStreamRow(stream, at, shape);
    if (!row) break;
    if (mixed) {
      if (row.bare.length > 0 || row.short || row.texts) return null;
      labels.push(row.label);
    } else if (shape.figureLabels) {
      // Ages, ward numbers: figures that go up, down to the label of a total.
      const { kind, number } = stream.at(row.label) as StreamCell;
      if (kind !== "figure") break;
      if ((number ?? -1) <= before) return null;
      before = number ?? before;
    }
    const [above = 0] = row.bare;
    if (at === shape.body) {
      // A line between the header and the first label is a section's heading only where the header is seen to be whole.
      if (above > 0 && !underSection) return null;
      label = row.label;
      periodOnPeriod = above > 0 && arePeriods(stream, above - 1, above + 1);
    }
    if (row.texts || (row.short && !(rows > 0 && hasAllBlanks(stream, row, width)))) odd++;
    else rows++;
    if (!isPeriod(stream.at(row.label) as StreamCell)) others++;
    const heading = stream.at(above);
    if (above > 0 && heading && !heading.isOpen) {
      headed++;
      if (isPeriod(heading)) headedByPeriods++;
    }
    at = row.next;
  }
  const fits = fitsHeader(stream, shape);
  // A period between a header's periods and the first label is a heading, and the rows are wider; if no more such come.
  if (periodOnPeriod && headedByPeriods < 2) return null;
  // Under a period come periods, and at the end a total.
  if (isPeriod(stream.at(label) as StreamCell) && 2 * others > rows + odd) return null;
  const breaks = rows + odd < most && isRowOfAnotherWidth(stream, at);
  const follows = shape.body > 0 && shape.body === endOfHeaderLines(stream, shape.body);
  const isFull = rows + odd === most;
  const candidate = { shape, isFull, label, end: at, rows, odd, headed, headedByPeriods, fits, follows, breaks };
  if (mixed) return fits && labelBands(stream, labels) ? candidate : null;
  if (shape.figureLabels) return rows >= ROWS_LABELLED_BY_FIGURES ? candidate : null;
  // Where figures go on in another rhythm, the width is right only if the header says so.
  if (breaks && !(fits && shape.body > 0)) return null;
  if (rows > odd) return candidate;
  if (breaks || !fits || width === 2 || shape.body < width - 1) return null;
  if (rows === 0 && (odd < 2 || !(follows || isOverTexts(stream, shape)))) return null;
  // Few rows are whole: the header alone tells the width, where it holds periods, or where blank cells are marked.
  return stream.marked || arePeriods(stream, shape.body - width + 1, shape.body) ? candidate : null;
}

/** Whether a label with figures behind it, or figures alone, stand at an index, where no row of the width could be read. */
function isRowOfAnotherWidth(stream: CellStream, at: number): boolean {
  return stream.at(at + 1)?.kind === "figure" && stream.at(at + 2)?.kind === "figure";
}

/** Whether a marked header stands over rows with the same kinds of cells in the first two: a column of texts among them. */
function isOverTexts(stream: CellStream, { body, width }: TableShape): boolean {
  if (!stream.marked || body !== width) return false;
  for (let index = body; index < body + width; index++)
    if (stream.at(index)?.kind !== stream.at(index + width)?.kind) return false;
  return true;
}

/** Whether all cells from an index up to another are there, and periods. */
function arePeriods(stream: CellStream, from: number, to: number): boolean {
  for (let index = Math.max(0, from); index < to; index++) {
    const cell = stream.at(index);
    if (!cell || !isPeriod(cell)) return false;
  }
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
  if (body === 0) return true;
  // Periods from the first cell on are no level below others.
  if (body >= 2 * width && arePeriods(stream, body - width, body)) return false;
  const own = body > width && isTitle(stream, 0, width) ? body - width : body;
  if (own <= levels * width && (own % width === 0 || (own + 1) % width === 0)) return true;
  return (
    body > width &&
    width > 2 &&
    !stream.marked &&
    levelsOf(textsOf(stream.text, cellsIn(stream, 0, body)), width - 1) !== null
  );
}

/** Whether a row's first cell is a text, and the others are marked as blank: a title in the grid. */
export function isTitle(stream: CellStream, at: number, width: number): boolean {
  if (!stream.marked || stream.at(at)?.kind !== "text") return false;
  for (let index = at + 1; index < at + width; index++) if (stream.at(index)?.kind !== "blank") return false;
  return true;
}

function isFullestLineFramed(stream: CellStream, body: number, widest: number): boolean {
  for (let index = 0; index < body; index++) {
    const cell = stream.at(index);
    if (cell?.rowOfLine === widest && cell.kind !== "blank") return false;
  }
  return true;
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
