import { areAll, areNextYears, type CellStream, isTextual, isValue } from "./stream.ts";

/** How the cells of a stream lie in rows. */
export interface RowShape {
  /** How many cells a row has, its label among them. */
  readonly width: number;
  /** Whether rows are labelled with figures: ages, ward numbers. */
  readonly figureLabels: boolean;
  /** How many cells stand before the figures of each; where they are several, the first is of any kind, and none is left out. */
  readonly labels: number;
}

/** A row of a stream by the indexes of its cells. */
export interface StreamRow {
  /** Lines without figures before the label: a section's heading, the first part of the label. */
  readonly bare: readonly number[];
  readonly label: number;
  readonly firstValue: number;
  /** How many values are printed, at most one for each column. */
  readonly values: number;
  /** Whether cells of the row were dropped, as far as the stream tells. */
  readonly short: boolean;
  /** Whether a text that is no known placeholder stands in one of its cells. */
  readonly texts: boolean;
  /** Index of the first cell after the row. */
  readonly next: number;
}

/** Lines that may stand over a label: a section's heading and the label's first part. */
const MOST_BARE = 2;

const LAST_PAGE = 999;

/** Reads the row whose first cell has the given index; null where none begins there. */
export function readStreamRow(stream: CellStream, at: number, shape: RowShape): StreamRow | null {
  if (shape.labels > 1) return areAll(stream, at + shape.labels, at + shape.width, isValue) ? fullRow(at, shape) : null;
  if (!isLabel(stream, at, shape)) return null;
  const values = countValues(stream, at, shape);
  const row = { bare: [], label: at, firstValue: at + 1, values, short: false, texts: false, next: at + 1 + values };
  if (values === shape.width - 1) {
    if (isFollowed(stream, row.next, shape)) return row;
    return shortBeforeWord(stream, row, shape) ?? withBare(stream, at, shape);
  }
  // What a merged cell covers is the end of a row: this one is another table's.
  if (values > 0 && stream.at(at + values)?.isCovered) return null;
  if (!stream.at(row.next)) return values > 0 ? { ...row, short: true } : null;
  if (values > 0 && isFullRow(stream, row.next, shape)) return { ...row, short: true };
  const bare = values === 0 ? withBare(stream, at, shape) : null;
  if (bare) return bare;
  if (holdsText(stream, at, shape)) return { ...row, values: shape.width - 1, texts: true, next: at + shape.width };
  const begins = isLabel(stream, row.next, shape) && (!stream.marked || isValue(stream.at(row.next + 1)));
  return values > 0 && begins ? { ...row, short: true } : null;
}

/**
 * The whole row that begins at an index, where it or the whole row behind it is labelled by a word that could stand in for a
 * figure; null where there are no such rows.
 */
export function rowBeforeStandIn(worded: CellStream, at: number, shape: RowShape): StreamRow | null {
  const row = readStreamRow(worded, at, shape);
  if (!row || row.bare.length > 0 || row.texts || row.short) return null;
  const next = worded.at(row.next);
  return next === undefined || isTextual(next) || isFullRow(worded, row.next, shape) ? row : null;
}

/**
 * The whole row that begins at an index, with the small number behind it that is one figure too many, and stands where a page
 * ends: what follows it is no figure. Only where a header tells how wide rows are.
 */
export function rowBeforePageNumber(stream: CellStream, at: number, shape: RowShape): StreamRow | null {
  if (!isFullRow(stream, at, shape)) return null;
  const row = fullRow(at, shape);
  const number = stream.at(row.next);
  if (number?.kind !== "figure" || number.number === null || number.number > LAST_PAGE) return null;
  if (isValue(stream.at(row.next + 1)) && !isLabel(stream, row.next + 1, shape)) return null;
  return { ...row, next: row.next + 1 };
}

/** Whether a row begins at an index and has a value for each column. */
function isFullRow(stream: CellStream, at: number, shape: RowShape): boolean {
  return isLabel(stream, at, shape) && countValues(stream, at, shape) === shape.width - 1;
}

/** The row cut before a word that is the label of the next, and no value. */
function shortBeforeWord(stream: CellStream, row: StreamRow, shape: RowShape): StreamRow | null {
  for (let next = row.firstValue + 1; next < row.next; next++) {
    if (stream.at(next)?.kind !== "word") continue;
    const isWhole = isFullRow(stream, next, shape) && isFollowed(stream, next + shape.width, shape);
    // Where blank cells are marked, only the last can be missing.
    const lacksLast = stream.marked && next === row.next - 1;
    if (isWhole || lacksLast) return { ...row, values: next - row.firstValue, short: true, next };
  }
  return null;
}

/** The row whose label stands one or two lines further on; the lines before it have no figures. */
function withBare(stream: CellStream, at: number, shape: RowShape): StreamRow | null {
  const bare: number[] = [];
  for (let label = at; bare.length < MOST_BARE; label++) {
    const cell = stream.at(label);
    if (!cell || cell.kind === "blank" || cell.kind === "figure") return null;
    bare.push(label);
    if (!isFullRow(stream, label + 1, shape) || !isFollowed(stream, label + 1 + shape.width, shape)) continue;
    return { ...fullRow(label + 1, shape), bare };
  }
  return null;
}

function fullRow(label: number, { width }: Pick<RowShape, "width">): StreamRow {
  const firstValue = label + 1;
  return { bare: [], label, firstValue, values: width - 1, short: false, texts: false, next: label + width };
}

/** Whether a text that is no known placeholder stands in one of the row's cells: the next row begins where it should. */
function holdsText(stream: CellStream, at: number, shape: RowShape): boolean {
  let figures = 0;
  for (let index = at + 1; index < at + shape.width; index++) {
    const cell = stream.at(index);
    if (!cell) return false;
    if (cell.kind === "figure") figures++;
  }
  const next = at + shape.width;
  if (stream.marked && (!stream.at(next) || (figures > 0 && isLabel(stream, next, shape)))) return true;
  const isNextFull = isFullRow(stream, next, shape) && isFollowed(stream, next + shape.width, shape);
  return isNextFull && (stream.marked || figures > 0);
}

/** Whether what comes after a row can come after one: nothing, a label, or a page's number apart from it and then nothing. */
function isFollowed(stream: CellStream, at: number, shape: RowShape): boolean {
  const cell = stream.at(at);
  if (cell === undefined || isLabel(stream, at, shape)) return true;
  return cell.blanks > 0 && stream.at(at + 1) === undefined;
}

function isLabel({ marked, at }: CellStream, index: number, { figureLabels }: RowShape): boolean {
  const cell = at(index);
  if (cell?.kind === "figure") return figureLabels;
  return cell !== undefined && (marked || cell.kind !== "blank");
}

/** How many cells after a label are values, up to one for each column. */
function countValues(stream: CellStream, label: number, { width }: RowShape): number {
  let values = 0;
  while (values < width - 1) {
    const cell = stream.at(label + 1 + values);
    if (!cell || !isValue(cell)) break;
    // `2020` in a row labelled `2019` is rather the label of the next row, whose figures were dropped.
    if (!stream.marked && areNextYears(stream.at(label), cell)) break;
    if (values > 0 && !cell.isCovered && stream.at(label + values)?.isCovered) break;
    values++;
  }
  return values;
}
