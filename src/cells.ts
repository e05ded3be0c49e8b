import type { Cell, Figure, Status } from "./cell.ts";
import type { Place } from "./place.ts";

// The cells of a table as columns of plain numbers. A table of a million cells is read, checked and written from these;
// an object is made of a cell only where somebody looks at that one.

/** What stands in a cell, as a number; a cell has a value exactly where it is from 1 to 3. */
const STATUSES = [
  "blank",
  "reported",
  "nil",
  "repaired",
  "suppressed",
  "unavailable",
  "inapplicable",
  "unreadable",
] as const satisfies readonly Status[];

export const BLANK = 0;
export const REPORTED = 1;
export const NIL = 2;
export const SUPPRESSED = 4;
export const UNAVAILABLE = 5;
export const INAPPLICABLE = 6;
export const UNREADABLE = 7;
const LAST_WITH_VALUE = 3;

/** All cells of a table, row by row: cell c of row r is at `r * width + c` of each list. */
export interface Cells {
  /** How many columns the table has. */
  readonly width: number;
  readonly height: number;
  /** 0 where a cell has no value. */
  readonly values: Float64Array;
  /** Indexes into `STATUSES`. */
  readonly statuses: Uint8Array;
  /** The unit of each column. */
  readonly units: readonly string[];
  /** Figures that have bounds, a tolerance, or another unit than their column. */
  readonly others: ReadonlyMap<number, Figure>;
  /** Where each is printed: offsets into the text, line and column from 1. */
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly lines: Uint32Array;
  readonly columns: Uint32Array;
}

/** Cells while they are read: all blank at first. */
export interface CellsBeingRead extends Cells {
  readonly others: Map<number, Figure>;
}

export function blankCells(text: string, height: number, units: readonly string[]): CellsBeingRead {
  const width = units.length;
  const count = width * height;
  // One buffer for all lists: each one of its own takes as long again as the lists of a small table.
  const buffer = new ArrayBuffer(25 * count);
  return {
    width,
    height,
    values: new Float64Array(buffer, 0, count),
    statuses: new Uint8Array(buffer, 24 * count, count),
    units,
    others: new Map(),
    text,
    starts: new Uint32Array(buffer, 8 * count, count),
    ends: new Uint32Array(buffer, 12 * count, count),
    lines: new Uint32Array(buffer, 16 * count, count),
    columns: new Uint32Array(buffer, 20 * count, count),
  };
}

/** Whether a status says that there is a value. */
export function hasValue(status: number): boolean {
  return status !== BLANK && status <= LAST_WITH_VALUE;
}

/** Whether a status says that something is printed which gives no value. */
export function hidesFigure(status: number): boolean {
  return status > LAST_WITH_VALUE;
}

export function setFigure(cells: CellsBeingRead, at: number, figure: Figure): void {
  const { value, lower, upper, unit, status, tolerance } = figure;
  cells.values[at] = value ?? 0;
  cells.statuses[at] = STATUSES.indexOf(status);
  const isPlain = lower === null && upper === null && tolerance === 0 && unit === cells.units[at % cells.width];
  if (isPlain) cells.others.delete(at);
  else cells.others.set(at, figure);
}

/** Says of a figure that it cannot be told, though something is printed. */
export function takeBack(cells: CellsBeingRead, at: number): void {
  const unit = unitAt(cells, at);
  setFigure(cells, at, { value: null, lower: null, upper: null, unit, status: "unreadable", tolerance: 0 });
}

/** Notes that a cell is printed from `start` to `end` of the text, at this line and column. */
export function setPlace(
  cells: CellsBeingRead,
  at: number,
  start: number,
  end: number,
  line: number,
  column: number,
): void {
  cells.starts[at] = start;
  cells.ends[at] = end;
  cells.lines[at] = line;
  cells.columns[at] = column;
}

/** A cell's value; null where it has none. */
export function valueAt({ values, statuses }: Cells, at: number): number | null {
  return hasValue(statuses[at] as number) ? (values[at] as number) : null;
}

export function statusAt({ statuses }: Cells, at: number): Status {
  return STATUSES[statuses[at] as number] as Status;
}

export function unitAt({ units, others, width }: Cells, at: number): string {
  return others.get(at)?.unit ?? (units[at % width] as string);
}

/** A cell's text as printed. */
export function rawAt({ text, starts, ends }: Cells, at: number): string {
  return text.slice(starts[at], ends[at]);
}

export function placeAt({ lines, columns }: Cells, at: number): Place {
  return { line: lines[at] as number, column: columns[at] as number };
}

export function figureAt(cells: Cells, at: number): Figure {
  const other = cells.others.get(at);
  if (other) return other;
  const unit = cells.units[at % cells.width] as string;
  return { value: valueAt(cells, at), lower: null, upper: null, unit, status: statusAt(cells, at), tolerance: 0 };
}

/** All that there is to say of a cell; undefined outside the table. */
export function cellAt(cells: Cells, row: number, column: number): Cell | undefined {
  if (row < 0 || row >= cells.height || column < 0 || column >= cells.width) return undefined;
  const at = row * cells.width + column;
  const { value, lower, upper, unit, status, tolerance } = figureAt(cells, at);
  const { line, column: place } = placeAt(cells, at);
  return { value, lower, upper, unit, status, tolerance, raw: rawAt(cells, at), line, column: place };
}

/** The cells of these rows alone, in their order. */
export function withRows(cells: Cells, rows: readonly number[]): CellsBeingRead {
  const kept = blankCells(cells.text, rows.length, cells.units);
  rows.forEach((row, r) => {
    for (let c = 0; c < cells.width; c++) {
      const from = row * cells.width + c;
      const at = r * cells.width + c;
      setFigure(kept, at, figureAt(cells, from));
      const { line, column } = placeAt(cells, from);
      setPlace(kept, at, cells.starts[from] as number, cells.ends[from] as number, line, column);
    }
  });
  return kept;
}
