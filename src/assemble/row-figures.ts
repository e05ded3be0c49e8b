import { isFigureLike } from "../figure/figure.ts";
import type { Spans } from "../table.ts";
import { cellText, countCells, type GridRow, isBlank } from "./grid.ts";

export function hasFigure(text: string, { cells }: GridRow): boolean {
  for (let cell = 0; cell < countCells(cells); cell++) if (isFigure(text, cells, cell)) return true;
  return false;
}

/** In how many of a row's cells a figure stands. */
export function countFigures(text: string, { cells }: GridRow): number {
  let figures = 0;
  for (let cell = 0; cell < countCells(cells); cell++) if (isFigure(text, cells, cell)) figures++;
  return figures;
}

export function isFigure(text: string, cells: Spans, cell: number): boolean {
  return !isBlank(cells, cell) && isFigureLike(cellText(text, cells, cell));
}
