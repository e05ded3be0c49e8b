import { mapped } from "../../mapped.ts";
import { firstWord } from "../../quick-look.ts";
import { isCornerLike } from "../corner.ts";
import { goUpAgain } from "../recurring.ts";
import { isScale } from "../scale.ts";
import { textsOf } from "../text-of.ts";
import { bestOf, type Candidate, WIDEST_ROW } from "./candidate.ts";
import { endOfHeaderLines, type TableShape as WithoutStandIns } from "./header-fit.ts";
import { underSection } from "./section.ts";
import {
  areAll,
  type CellKind,
  type CellStream,
  cellsIn,
  isPeriod,
  isTextual,
  type StandsInFor,
  type StreamCell,
  taking,
  textAt,
} from "./stream.ts";

/** How a table's cells lie in a stream. */
export interface TableShape extends WithoutStandIns {
  /** What its cells that stand in for figures are taken for. */
  readonly standIns: StandsInFor;
}

/** A figure comes within so many cells: a title and a header of three levels before a wide row. */
const LONGEST_HEADER = 64;
/** Years that are tried as the label of the first row. */
const MOST_LABELS = 4;
/** Rows in which what stands in for a figure is looked for. */
const ROWS_TO_LOOK_AT = 8;
/** Rows that must be, where what stands in for a figure is a label of one. */
const ROWS_LABELLED_BY_STAND_INS = 2;

/**
 * Infers how wide the rows of a table are whose first cell is the stream's first: from the rhythm of labels and figures,
 * and from the header, which has as many cells as a row, or one fewer. What stands in for a figure is a word where that
 * alone makes whole rows of the cells. Null where no width makes rows. `known` are the widths that a header elsewhere leaves open.
 */
export function inferShape(cells: CellStream, known: readonly number[] = []): TableShape | null {
  const numbers = numbersOverColumns(cells);
  const headed = numbers ? candidateOf(asHeadings(cells, numbers), known) : null;
  // Behind a title the header does not fit; it does where a table is looked for at its own first cell.
  if (numbers) return headed?.fits && headed.shape.body >= numbers.end ? shapeOf(cells, headed, "figure") : null;
  const best = candidateOf(taking(cells, "figure"), known);
  if (best?.fits && best.isFull) return shapeOf(cells, best, "figure");
  const worded = hasStandIn(cells, known) ? candidateOf(taking(cells, "word"), known) : null;
  if (worded && isSurer(worded, best, known)) return shapeOf(cells, worded, "word");
  return best && shapeOf(cells, best, "figure");
}

/** Numbers that go up one by one, as ages do over columns; so many that they are no figures. */
const FEWEST_NUMBERS = 4;
/** Titles, and the heading over the labels. */
const MOST_BEFORE_NUMBERS = 4;

/** Indexes of the first of some cells, and of the one behind the last. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** The numbers over the columns, behind what stands over labels and is none itself; null where there are none. */
function numbersOverColumns(stream: CellStream): Run | null {
  let start = 0;
  while (start < MOST_BEFORE_NUMBERS && stream.at(start)?.kind === "text") start++;
  let end = start;
  for (let before: number | null = null, next = stream.at(end); next?.kind === "figure"; next = stream.at(++end)) {
    if (next.number === null || (before !== null && next.number !== before + 1)) break;
    before = next.number;
  }
  if (start === 0 || end - start < FEWEST_NUMBERS) return null;
  const [corner, behind] = [textAt(stream, start - 1), textAt(stream, end)];
  // `Area A, 1, 2, 3, 4, Area B` is a row.
  return isCornerLike(corner) && firstWord(corner) !== firstWord(behind) ? { start, end } : null;
}

/** The stream with some cells taken for headings. */
function asHeadings(stream: CellStream, { start, end }: Run): CellStream {
  const plain = taking(stream, "figure");
  return {
    ...plain,
    at: (index) => {
      const cell = plain.at(index);
      return cell && index >= start && index < end ? { ...cell, kind: "text" } : cell;
    },
  };
}

function shapeOf(cells: CellStream, { shape, rows }: Candidate, standIns: StandsInFor): TableShape {
  const { body, width, figureLabels } = shape;
  // `Sex, Under 18, 18-24, 25+` over rows is their header, or its lowest level, though each may be a figure.
  const mayBeOver = rows > 1 && (body === 0 || (cells.marked && body === width));
  const isHeaded = mayBeOver && isScale(textsOf(cells.text, cellsIn(cells, body + 1, body + width)));
  return { body: isHeaded ? body + width : body, width, figureLabels, labels: 1, standIns };
}

/** Whether a shape of rows that are labelled by what stands in for figures goes better with the cells than one without. */
function isSurer(
  { shape, rows, odd, fits, end }: Candidate,
  plain: Candidate | null,
  known: readonly number[],
): boolean {
  if (!fits || rows < ROWS_LABELLED_BY_STAND_INS || (shape.body === 0 && known.length === 0)) return false;
  if (!plain?.fits || plain.shape.figureLabels) return true;
  return end > plain.end && (odd === 0 || plain.breaks);
}

/** Whether anything stands in for a figure in the first rows, whose width the first figure's place or a header tells. */
function hasStandIn(cells: CellStream, known: readonly number[]): boolean {
  // No table begins with a figure.
  if (cells.at(0)?.kind === "figure") return false;
  let reach = known.length > 0 ? ROWS_TO_LOOK_AT * Math.max(...known) : LONGEST_HEADER + WIDEST_ROW;
  for (let index = 0; index < reach; index++) {
    const cell = cells.at(index);
    if (!cell) return false;
    if (cell.kind === "standIn") return true;
    if (cell.kind === "figure" && known.length === 0) reach = Math.min(reach, ROWS_TO_LOOK_AT * (index + 1));
  }
  return false;
}

function candidateOf(stream: CellStream, known: readonly number[]): Candidate | null {
  const figure = firstFigure(stream);
  if (figure < 0) return null;
  // Under a header that stands elsewhere, the first cell is a label.
  const labels = known.length > 0 ? [0] : firstLabels(stream, figure);
  const best = bestOf(stream, labels, figure, { known });
  const below = underSection(stream, labels, figure, best);
  if (below) return below;
  if (best?.fits) return withBlankRowsAbove(stream, best);
  const labelled = bestOf(stream, [figure], figure, { figureLabels: true });
  // The first label is the last word before the figures, or is a figure itself.
  const bodies = [figure - 1, figure].filter((body) => body > 1);
  return (
    labelled ?? bestOf(stream, bodies, figure, { figureLabels: "some" }) ?? (best && withBlankRowsAbove(stream, best))
  );
}

/** Index of the first figure of a table; -1 where none comes soon. */
export function firstFigure(stream: CellStream): number {
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
  const year = labels.findIndex((index) => isPeriod(stream.at(index)));
  const nearest = labels.slice(0, Math.min(year < 0 ? labels.length : year + 1, MOST_LABELS));
  const found = labels.length <= MOST_LABELS ? [...labels] : [...nearest, labels.at(-1) as number];
  const end = endOfHeaderLines(stream, figure);
  // A text may stand between the label and the figure.
  const before = stream.marked && labels.length === 1 ? stream.at(figure - 2) : undefined;
  if (isTextual(before)) found.push(figure - 2);
  return [...new Set([...found, ...labelsOfYears(stream, labels.at(-1) ?? 0), ...(end > 0 ? [end] : [])])];
}

/** The labels of rows above, in which a count is a number that could be a year. */
function labelsOfYears(stream: CellStream, below: number): readonly number[] {
  const labels: number[] = [];
  let values = 0;
  for (let index = below - 1; index > 0 && labels.length < MOST_LABELS; index--) {
    const cell = stream.at(index) as StreamCell;
    if (cell.kind === "year") values++;
    else {
      const years = mapped(cellsIn(stream, index + 1, index + 1 + values), ({ number }) => number ?? 0);
      // `2021, 2022, 2021, 2022` is the last level of a header.
      if (cell.kind !== "text" || values === 0 || goUpAgain(years)) break;
      labels.push(index);
      values = 0;
    }
  }
  return labels;
}

/**
 * Rows may stand above the first figure: those whose cells are all blank, all could be years as those of the header above, or
 * all stand in for figures below a header that is complete.
 */
function withBlankRowsAbove(stream: CellStream, candidate: Candidate): Candidate {
  const { width } = candidate.shape;
  let { body } = candidate.shape;
  while (body >= 2 * width && isBodyRow(stream, body - width, width)) body -= width;
  return body === candidate.shape.body ? candidate : { ...candidate, shape: { ...candidate.shape, body } };
}

function isBodyRow(stream: CellStream, at: number, width: number): boolean {
  const { kind } = stream.at(at) as StreamCell;
  if (kind === "blank" || kind === "figure") return false;
  const hold = (label: number, ...kinds: readonly CellKind[]): boolean =>
    areAll(stream, label + 1, label + width, (cell) => kinds.includes(cell?.kind ?? "text"));
  if (hold(at, "blank")) return true;
  if (hold(at, "year")) return hold(at - width, "year", "period");
  return hold(at, "word", "blank") && hold(at - width, "text", "year", "period");
}
