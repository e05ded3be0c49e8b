import { BLANK, type Cells, type CellsBeingRead, hasValue } from "../cells.ts";

/** The cells of a column or a row: the first, how far the next is, and where they end. */
export interface CellLine {
  readonly first: number;
  readonly step: number;
  readonly end: number;
}

export const columnOf = ({ width, values }: Cells, column: number): CellLine => ({
  first: column,
  step: width,
  end: values.length,
});

export const rowOf = ({ width }: Cells, row: number): CellLine => ({
  first: row * width,
  step: 1,
  end: (row + 1) * width,
});

const NEARLY_NOTHING = 1e-6;

export const isNearly = (one: number, other: number): boolean => Math.abs(one - other) < NEARLY_NOTHING;

/** By how much figures exceed the last of them; not a number where one is hidden. */
export function excessOf({ values, statuses }: CellsBeingRead, { first, step, end }: CellLine): number {
  let excess = 0;
  for (let at = first; at < end; at += step) {
    const status = statuses[at] as number;
    if (!hasValue(status) && status !== BLANK) return Number.NaN;
    excess += at + step < end ? (values[at] as number) : -(values[at] as number);
  }
  return isNearly(excess, 0) ? 0 : excess;
}
