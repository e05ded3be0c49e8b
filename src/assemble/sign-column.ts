import { mapped } from "../mapped.ts";
import { cellText, countCells, type GridRow, isBlank } from "./grid.ts";

/** Signs that some texts have in a cell of their own: before their figure, and behind it. */
const BEFORE: ReadonlySet<string> = new Set(["£", "€", "$"]);
const BEHIND: ReadonlySet<string> = new Set(["%"]);

/** Puts the signs of figures that stand in a column of their own (`£`, then `1,200`) into the cells with the figures. */
export function joinSigns(text: string, grid: readonly GridRow[], depth: number): readonly GridRow[] {
  const columns = countCells(grid[0]?.cells ?? { offsets: [], lines: null });
  let joined = grid;
  for (let column = 0; column < columns; column++) {
    if (column + 1 < columns && holdsOnly(BEFORE, text, joined, depth, column))
      joined = joinColumns(joined, depth, column, column + 1);
    else if (column > 0 && holdsOnly(BEHIND, text, joined, depth, column))
      joined = joinColumns(joined, depth, column - 1, column);
  }
  return joined;
}

function holdsOnly(
  signs: ReadonlySet<string>,
  text: string,
  grid: readonly GridRow[],
  depth: number,
  column: number,
): boolean {
  let found = false;
  for (let row = depth; row < grid.length; row++) {
    const { cells } = grid[row] as GridRow;
    if (isBlank(cells, column)) continue;
    if (!signs.has(cellText(text, cells, column))) return false;
    found = true;
  }
  return found;
}

/** Two columns under one heading as one, in the right one of them; what stands in either is a part of the cell. */
function joinColumns(grid: readonly GridRow[], depth: number, left: number, right: number): readonly GridRow[] {
  for (const { cells } of grid.slice(0, depth)) if (!isBlank(cells, left) && !isBlank(cells, right)) return grid;
  return mapped(grid, (row) => {
    const { cells } = row;
    if (isBlank(cells, left)) return row;
    const offsets = cells.offsets.slice();
    const start = offsets[2 * left] as number;
    if (isBlank(cells, right)) offsets[2 * right + 1] = offsets[2 * left + 1] as number;
    offsets[2 * right] = start;
    offsets[2 * left + 1] = start;
    return { ...row, cells: { offsets, lines: cells.lines } };
  });
}
