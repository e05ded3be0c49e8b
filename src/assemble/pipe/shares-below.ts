import { type Diagnostic, diagnose } from "../../diagnostic.ts";
import { isFigureLike } from "../../figure/figure.ts";
import { isShareInBrackets } from "../column-heading.ts";
import { cellTexts, type GridRow } from "../grid.ts";

// A cell of two lines, a figure over its share, is printed as two rows, the second of which has the label: ` | 13 | 39` over
// `Rents decreased | (4 per cent.) | (6 per cent.)`.

const FEWEST = 2;

/** The rows of a grid, those of which are one that are a row's figures and its label with shares; and what is said of them. */
export function withoutSharesBelow(
  text: string,
  grid: readonly GridRow[],
): { readonly grid: readonly GridRow[]; readonly diagnostics: readonly Diagnostic[] } {
  const areShares = (row: GridRow | undefined): boolean =>
    row !== undefined && row.label.text !== "" && cellTexts(text, row).every(isShareInBrackets);
  const isFirst = (row: GridRow, at: number): boolean =>
    row.label.text === "" && cellTexts(text, row).every(isFigureLike) && areShares(grid[at + 1]);
  const first = new Set(grid.flatMap((row, at) => (isFirst(row, at) ? [at] : [])));
  if (first.size < FEWEST) return { grid, diagnostics: [] };
  const joined = grid.flatMap((row, at) => {
    if (first.has(at - 1)) return [];
    return first.has(at) ? [withLabelOf(grid[at + 1] as GridRow, row)] : [row];
  });
  const [at = 0] = first;
  const message = "percentages in brackets stand below the figures of rows; they are in no record";
  return { grid: joined, diagnostics: [diagnose("value/second-figure", (grid[at + 1] as GridRow).label, message)] };
}

function withLabelOf({ label, line }: GridRow, { cells, ...row }: GridRow): GridRow {
  const lines = cells.lines ?? new Array<number>(cells.offsets.length / 2).fill(row.line);
  return { ...row, line, label, cells: { ...cells, lines } };
}
