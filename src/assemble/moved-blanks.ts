import { readWhole } from "../figure/number.ts";
import { mapped } from "../mapped.ts";
import type { PrintedRow, PrintedTable, UndecidedRow } from "../table.ts";
import { areFilled, cellText, filledCells, isBlank } from "./grid.ts";
import type { ClassifiedText } from "./layout.ts";
import { placements, undecidedPlaces } from "./placements.ts";
import { isTotalLabel } from "./total-label.ts";

// Some converters move the blank cells of a row to its end: below `Flats | Houses | Other | Total` stand `473 | 73 | 546 | `
// and `9 | 9 | | `. That the last figure is the sum of those before it, where no total stands, tells that it is the total.

const FEWEST_COLUMNS = 3;

/** The table with the total of such rows in its column; in which of the others their figures are is left open. */
export function withMovedBlanks(table: PrintedTable, { text }: ClassifiedText): PrintedTable {
  const { headers, undecided } = table;
  const last = headers.length - 1;
  if (headers.length < FEWEST_COLUMNS || undecided.length > 0 || !isTotalLabel(headers[last]?.at(-1) ?? ""))
    return table;
  const moved = movedRows(text, table);
  return moved.length === 0 ? table : withTotals(table, moved);
}

/** The ways to lay the figures of rows that lack their total; none where one of those is no such row, or but one has one figure. */
function movedRows(text: string, { rows, headers }: PrintedTable): readonly UndecidedRow[] {
  const moved: UndecidedRow[] = [];
  let parts = 0;
  for (let row = 0; row < rows.length; row++) {
    const printed = rows[row] as PrintedRow;
    if (!isBlank(printed.cells, headers.length - 1)) continue;
    const filled = filledCells(printed.cells);
    if (filled === 0) continue;
    // Blank cells among the figures stand where they were printed.
    if (filled < 2 || !areFilled(printed.cells, filled)) return [];
    const figures = mapped(Array.from({ length: filled }), (_, cell) => readWhole(cellText(text, printed.cells, cell)));
    const sum = figures.slice(0, -1).reduce((total, figure) => total + figure, 0);
    if (Math.min(...figures) < 0 || sum !== figures.at(-1)) return [];
    parts += filled - 1;
    const ways = mapped(placements(filled - 1, headers.length - 1), (places) => [...places, headers.length - 1]);
    moved.push(undecidedPlaces(row, printed.cells, ways, false));
  }
  return parts > 1 ? moved : [];
}

function withTotals(table: PrintedTable, moved: readonly UndecidedRow[]): PrintedTable {
  const ways = new Map(moved.map(({ row, readings }) => [row, readings[0]]));
  const rows = mapped(table.rows, (row, at): PrintedRow => {
    const cells = ways.get(at);
    return cells ? { ...row, cells } : row;
  });
  return { ...table, rows, undecided: moved };
}
