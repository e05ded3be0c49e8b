import { mapped } from "../mapped.ts";
import { cellTexts, countCells, type GridRow, isBare, isBlank } from "./grid.ts";

/**
 * Sets the headings of merged cells over the columns that they head, in a header where each cell is marked: a row of
 * headings with fewer cells than the one below has lost those that its merged cells cover. One heading stands over all
 * columns; several over as many columns each, where the columns below repeat that often. Where the span cannot be told
 * the headings are left out. `headers` are all rows of a header, titles among them.
 */
export function placeGroupHeadings(text: string, headers: readonly GridRow[]): readonly GridRow[] {
  const leaves = headers.at(-1);
  if (!leaves) return headers;
  const width = filledWidth(leaves);
  const isMerged = (row: GridRow) => row.width < leaves.width && filledWidth(row) < width && !isBare(row);
  return mapped(headers, (row) => (isMerged(row) ? spread(text, row, leaves) : row));
}

/** How many cells a row prints up to its last that is filled, the label among them. */
function filledWidth({ cells }: GridRow): number {
  let last = countCells(cells);
  while (last > 0 && isBlank(cells, last - 1)) last--;
  return last + 1;
}

function spread(text: string, row: GridRow, leaves: GridRow): GridRow {
  const columns = countCells(leaves.cells);
  const filled = cellTexts(text, row).flatMap((heading, cell) => (heading === "" ? [] : [cell]));
  const repeats = period(cellTexts(text, leaves));
  const each = columns / filled.length;
  const placed = filled.length === 1 || (Number.isInteger(each) && repeats === each) ? filled : [];
  const end = row.cells.offsets.at(-1) ?? 0;
  const offsets = new Array<number>(2 * columns).fill(end);
  const lines = row.cells.lines && new Array<number>(columns).fill(row.line);
  placed.forEach((cell, group) => {
    const column = group * each;
    offsets[2 * column] = row.cells.offsets[2 * cell] as number;
    offsets[2 * column + 1] = row.cells.offsets[2 * cell + 1] as number;
    if (lines && row.cells.lines) lines[column] = row.cells.lines[cell] as number;
  });
  return { ...row, cells: { offsets, lines } };
}

/** After how many columns the headings repeat; their number where they do not. */
function period(headings: readonly string[]): number {
  for (let step = 2; step < headings.length; step++)
    if (headings.every((heading, column) => heading === headings[column % step])) return step;
  return headings.length;
}
