import type { Line } from "../../tokenize/line.ts";
import { countCells, type GridRow } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { textOf } from "../text-of.ts";

/**
 * The grid with rows that are broken before a pipe made whole: `Bel Royal School | 15` over `| 18 |`, where the other rows end
 * with a pipe, and both lines together have as many cells as the widest.
 */
export function withBrokenRows(document: ClassifiedText, grid: readonly GridRow[]): readonly GridRow[] {
  const width = grid.reduce((widest, row) => Math.max(widest, row.width), 0);
  if (!grid.some((row, at) => at > 0 && isRest(document, grid[at - 1] as GridRow, row, width))) return grid;
  const rows: GridRow[] = [];
  for (const row of grid) {
    const before = rows.at(-1);
    if (before && isRest(document, before, row, width)) rows[rows.length - 1] = joined(before, row, width);
    else rows.push(row);
  }
  return rows;
}

function isRest({ text, lines }: ClassifiedText, first: GridRow, rest: GridRow, width: number): boolean {
  if (rest.line !== first.line + 1 || rest.width < 2 || first.width + rest.width - 1 !== width) return false;
  if (first.label.text === "" || rest.label.text !== "") return false;
  const [above, below] = [first, rest].map((row) => textOf(text, lines[row.line - 1] as Line).trim()) as [
    string,
    string,
  ];
  return !above.endsWith("|") && below.startsWith("|") && below.endsWith("|");
}

function joined(first: GridRow, rest: GridRow, width: number): GridRow {
  const own = first.width - 1;
  const offsets = [...first.cells.offsets.slice(0, 2 * own), ...rest.cells.offsets.slice(0, 2 * (width - 1 - own))];
  const lines = Array.from({ length: countCells({ offsets, lines: null }) }, (_, cell) =>
    cell < own ? first.line : rest.line,
  );
  return { ...first, cells: { offsets, lines }, width };
}
