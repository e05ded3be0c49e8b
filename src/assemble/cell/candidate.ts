import { textOf } from "../text-of.ts";
import { holdsNextBand, labelBands } from "./band-labels.ts";
import { arePeriods, endOfHeaderLines, fitsHeader, type TableShape, widestLine } from "./header-fit.ts";
import { hasAllBlanks } from "./place.ts";
import { readStreamRow, type StreamRow } from "./rows.ts";
import { areAll, type CellStream, isPeriod, isTextual, type StreamCell, textAt } from "./stream.ts";

// A shape that the cells of a stream may have, and how well they go with it.

export const WIDEST_ROW = 64;
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
  /** Whether a section's heading stands above the first label. */
  readonly underSection?: boolean;
  /** Rows that are read of each. */
  readonly rows?: number;
}

/** How the rows of a shape are read. */
type Reading = Required<Omit<Search, "known">>;

/** The best shape among those whose first row has one of some labels, before or at the first figure. */
export function bestOf(
  stream: CellStream,
  labels: readonly number[],
  figure: number,
  { figureLabels = false, known = [], rows = ROWS_TO_COMPARE, underSection = false }: Search,
): Candidate | null {
  let best: Candidate | null = null;
  for (const body of labels) {
    for (const width of figureLabels ? [body] : known.length > 0 ? known : widths(stream, body, figure, underSection)) {
      const shape = { body, width, figureLabels: figureLabels !== false, labels: 1 };
      const candidate = compare(stream, shape, { figureLabels, rows, underSection });
      if (underSection && candidate?.label === body) continue;
      if (candidate && (!best || isBetter(candidate, best))) best = candidate;
    }
  }
  return best;
}

/** The widths that the next label, and the header, suggest. */
function widths(stream: CellStream, body: number, figure: number, underSection: boolean): readonly number[] {
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
      // The heading of a section stands above the first label.
      if (underSection) found.add(index - body - 1);
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

/** `Change since November 2020`, below `November 2021`. */
const NAMES_YEAR = /\b(?:19|20)\d\d$/;

/** What is counted of the first rows of a shape. */
type Counted = Pick<Candidate, "rows" | "odd" | "headed" | "headedByPeriods" | "isFull" | "label" | "end"> & {
  /** Indexes of the labels, and how many of them are no periods. */
  readonly labels: readonly number[];
  readonly others: number;
};

/** How well a shape goes with the cells; null where it does not. */
function compare(stream: CellStream, shape: TableShape, search: Reading): Candidate | null {
  const { body, width } = shape;
  // Two years in a row behind a label are a header, and no figures.
  if (body === 0 && width > 2 && arePeriods(stream, 1, 3)) return null;
  // So is one year over all columns: `Ward`, `2018`, `2018`.
  if (width > 2 && isOneYear(stream, body + 1, body + width)) return null;
  const counted = countRows(stream, shape, search);
  if (!counted) return null;
  const { rows, odd, label, labels, others, isFull, end } = counted;
  if (holdsNextBand(stream, label, width)) return null;
  const fits = fitsHeader(stream, shape);
  // Under a period come periods, and at the end a total.
  if (isPeriod(stream.at(label)) && 2 * others > rows + odd) return null;
  const breaks = !isFull && isRowOfAnotherWidth(stream, end);
  const follows = body > 0 && body === endOfHeaderLines(stream, body);
  const { headed, headedByPeriods } = counted;
  const candidate = { shape, isFull, label, end, rows, odd, headed, headedByPeriods, fits, follows, breaks };
  const isLikely =
    search.figureLabels === false
      ? isBorneOut(stream, candidate)
      : search.figureLabels === "some"
        ? fits && labelBands(stream, labels, OVER_NUMBERS.test(textAt(stream, 0)))
        : rows >= ROWS_LABELLED_BY_FIGURES && areNumbered(stream, labels);
  return isLikely ? candidate : null;
}

function isOneYear(stream: CellStream, from: number, to: number): boolean {
  const year = stream.at(from);
  return (
    year?.kind === "year" && areAll(stream, from, to, (cell) => cell?.kind === "year" && cell.number === year.number)
  );
}

/** Whether the rows, or the header where few rows are whole, bear out a shape whose labels are words. */
function isBorneOut(stream: CellStream, { shape, rows, odd, fits, follows, breaks }: Candidate): boolean {
  const { body, width } = shape;
  // Where figures go on in another rhythm, the width is right only if the header says so.
  if (breaks && !(fits && body > 0)) return false;
  if (rows > odd) return true;
  if (breaks || !fits || width === 2 || body < width - 1) return false;
  if (rows === 0 && (odd < 2 || !(follows || isOverTexts(stream, shape)))) return false;
  // Few rows are whole: the header alone tells the width, where it holds periods, or where blank cells are marked.
  return stream.marked || arePeriods(stream, body - width + 1, body);
}

/** Reads the first rows of a shape and counts them; null where they are no such rows. */
function countRows(stream: CellStream, shape: TableShape, search: Reading): Counted | null {
  let [at, rows, odd, headed, headedByPeriods, others] = [shape.body, 0, 0, 0, 0, 0];
  let periodOnPeriod = false;
  const labels: number[] = [];
  while (labels.length < search.rows) {
    const row = readStreamRow(stream, at, shape);
    if (!row) break;
    const label = stream.at(row.label) as StreamCell;
    if (search.figureLabels === true && label.kind !== "figure") break;
    if (!isLabelledSo(stream, row, search.figureLabels, labels.at(-1))) return null;
    const [above = 0] = row.bare;
    if (labels.length === 0 && above > 0) {
      // A line between the header and the first label is a section's heading only where the header is seen to be whole.
      if (!search.underSection) return null;
      periodOnPeriod = arePeriods(stream, above - 1, above + 1);
    }
    if (row.texts || (row.short && !(rows > 0 && hasAllBlanks(stream, row, shape.width)))) odd++;
    else rows++;
    if (!isPeriod(label) && !NAMES_YEAR.test(textOf(stream.text, label))) others++;
    const heading = above > 0 ? stream.at(above) : undefined;
    if (heading && !heading.isOpen) {
      headed++;
      if (isPeriod(heading)) headedByPeriods++;
    }
    labels.push(row.label);
    at = row.next;
  }
  // A period between a header's periods and the first label is a heading, and the rows are wider; if no more such come.
  if (periodOnPeriod && headedByPeriods < 2) return null;
  const isFull = labels.length === search.rows;
  return { rows, odd, headed, headedByPeriods, isFull, label: labels[0] ?? shape.body, end: at, labels, others };
}

/** Whether a row's label goes with what labels are thought to be: ages, ward numbers are figures that go up. */
function isLabelledSo(
  stream: CellStream,
  row: StreamRow,
  figureLabels: Reading["figureLabels"],
  before: number | undefined,
): boolean {
  if (figureLabels === "some") return row.bare.length === 0 && !row.short && !row.texts;
  if (figureLabels === false) return true;
  const number = stream.at(row.label)?.number ?? null;
  return number !== null && number > (before === undefined ? -1 : (stream.at(before)?.number ?? -1));
}

/** Rows in a list of ages or wards are numbered one by one, or leave out some. */
const MOST_BETWEEN = 3;
const OVER_NUMBERS =
  /^(?:age|area|band|beat|code|day|district|division|grade|hour|item|level|no|number|outcome|rank|route|sector|section|week|ward|year|zone)s?\b/i;
const NUMBER_OF = /^(?:number|no\.?) of /i;

/**
 * Whether figures that go up from label to label are the numbers of rows, and no figures of a column that is printed for
 * itself: they are close, or a heading over them says so, or marks part the cells.
 */
function areNumbered(stream: CellStream, labels: readonly number[]): boolean {
  const [first, last] = [stream.at(labels[0] as number)?.number, stream.at(labels.at(-1) as number)?.number];
  if (areCloser(stream, labels)) return false;
  const over = textAt(stream, 0);
  // `Number of bedrooms` are close, and `Number of offences` is over figures.
  if (stream.marked || (OVER_NUMBERS.test(over) && !NUMBER_OF.test(over))) return true;
  return (last ?? 0) - (first ?? 0) <= MOST_BETWEEN * (labels.length - 1);
}

/** Whether the number that the second label leaves out stands among the first row's values, where narrower rows have their labels. */
function areCloser({ at }: CellStream, [first = 0, second = 0]: readonly number[]): boolean {
  const number = at(first)?.number ?? 0;
  const step = (at(second)?.number ?? 0) - number;
  return step > 1 && at(first + (second - first) / step)?.number === number + 1;
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

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.fits !== b.fits) return a.fits;
  if (a.breaks !== b.breaks) return b.breaks;
  if (a.follows !== b.follows) return a.follows;
  if (a.odd !== b.odd) return a.odd < b.odd;
  if (a.headed !== b.headed) return a.headed < b.headed;
  return a.rows !== b.rows ? a.rows > b.rows : a.shape.width < b.shape.width;
}
