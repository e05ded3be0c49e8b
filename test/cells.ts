import type { Cell } from "../src/cell.ts";
import { blankCells, type Cells, setFigure, setPlace } from "../src/cells.ts";
import type { Row } from "../src/table.ts";

/** A row with the cells that a test gives it. */
export interface RowOfCells extends Row {
  readonly cells: readonly Cell[];
}

/** The cells of rows, as a table holds them; each prints its own text at its own place, and all rows their labels. */
export function cellsOf(rows: readonly RowOfCells[], width: number): Cells {
  const texts = rows.flatMap(({ cells }) => cells.map(({ raw }) => raw));
  texts.push(...rows.map(({ group, label }) => `${group ?? ""}${label}`));
  const units = Array.from({ length: width }, () => "count");
  const cells = blankCells(texts.join(""), rows.length, units);
  let start = 0;
  rows.forEach((row, r) => {
    row.cells.forEach((cell, c) => {
      const at = r * width + c;
      setFigure(cells, at, cell);
      setPlace(cells, at, start, start + cell.raw.length, cell.line, cell.column);
      start += cell.raw.length;
    });
  });
  return cells;
}
