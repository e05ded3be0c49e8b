import { readFigure } from "../../figure/figure.ts";
import type { GridRow } from "../grid.ts";
import { textOf } from "../text-of.ts";
import { readTotalLabel } from "../total-label.ts";
import type { CollapsedHeader } from "./header-rows.ts";
import { isPeriodText } from "./period-words.ts";
import type { Piece } from "./piece.ts";

// `2019 2020 2021` over `Books 120 98 131 349`: a last column without a heading, which holds the sums of the others.

/** Of fewer figures one may be the sum of the others by chance. */
const FEWEST_FIGURES = 3;
const FEWEST_ROWS = 2;

/** Whether the last figure of each of some rows is the sum of all before it, and none is that of noughts or of one. */
export function endInSums(text: string, rows: readonly (readonly Piece[])[]): boolean {
  const count = rows[0]?.length ?? 0;
  if (rows.length < FEWEST_ROWS || count < FEWEST_FIGURES || rows.some(({ length }) => length !== count)) return false;
  let telling = 0;
  for (const row of rows) {
    const values = row.map((figure) => readFigure(textOf(text, figure)).value ?? Number.NaN);
    const sum = values.slice(0, -1).reduce((before, value) => before + value, 0);
    if (!(Math.abs(sum - (values.at(-1) as number)) < HALF_A_PENNY)) return false;
    if (values.slice(0, -1).filter((value) => value !== 0).length > 1) telling++;
  }
  return telling >= FEWEST_ROWS;
}

const HALF_A_PENNY = 0.005;

/** Whether headings are all that stands over such columns: no two can be cut from one of them, and none is over sums. */
export function lackThatOfSums(headings: readonly string[]): boolean {
  return headings.every((its) => readTotalLabel(its) === null && (!its.includes(" ") || isPeriodText(its)));
}

/** A header with a column more, over which it has nothing. */
export function withUnnamedLast(header: CollapsedHeader): CollapsedHeader {
  const rows = header.rows.map((row): GridRow => {
    const end = row.cells.offsets.at(-1) ?? 0;
    const { offsets, lines } = row.cells;
    return { ...row, cells: { offsets: [...offsets, end, end], lines }, width: row.width + 1 };
  });
  return { ...header, rows };
}
