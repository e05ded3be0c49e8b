import { readWhole } from "../figure/number.ts";
import { mapped } from "../mapped.ts";
import type { PrintedRow, PrintedTable, Spans, UndecidedRow } from "../table.ts";
import type { Block, ClassifiedText } from "./layout.ts";
import { mendTables } from "./mend-tables.ts";
import { placements } from "./placements.ts";
import { isTotalLabel } from "./total-label.ts";

// Some converters move the blank cells of a row to its end: below `Flats | Houses | Other | Total` stand `473 | 73 | 546 | `
// and `9 | 9 | | `. That the last figure is the sum of those before it, where no total stands, tells that it is the total.

const FEWEST_COLUMNS = 3;

/** A block whose tables have the total of such rows in its column; in which of the others their figures are is left open. */
export function withMovedBlanks({ text }: ClassifiedText, block: Block): Block {
  return mendTables(block, (table) => {
    const { headers, undecided } = table;
    const last = headers.length - 1;
    if (headers.length < FEWEST_COLUMNS || undecided.length > 0 || !isTotalLabel(headers[last]?.at(-1) ?? ""))
      return table;
    const moved = movedRows(text, table);
    return moved.length === 0 ? table : withTotals(table, moved);
  });
}

/** The ways to lay the figures of rows that lack their total; none where one of those is no such row, or but one has one figure. */
function movedRows(text: string, { rows, headers }: PrintedTable): readonly UndecidedRow[] {
  const moved: UndecidedRow[] = [];
  let parts = 0;
  for (let row = 0; row < rows.length; row++) {
    const printed = rows[row] as PrintedRow;
    if (isFilled(printed, headers.length - 1)) continue;
    const filled = filledCells(printed);
    if (filled.length === 0) continue;
    const figures = mapped(filled, (column) => readWhole(text.slice(...spanOf(printed, column))));
    const sum = figures.slice(0, -1).reduce((total, figure) => total + figure, 0);
    // Blank cells among the figures stand where they were printed.
    if (filled.length < 2 || filled.at(-1) !== filled.length - 1 || Math.min(...figures) < 0 || sum !== figures.at(-1))
      return [];
    parts += filled.length - 1;
    moved.push(waysOf(row, printed, filled.length, headers.length));
  }
  return parts > 1 ? moved : [];
}

function waysOf(row: number, printed: PrintedRow, figures: number, columns: number): UndecidedRow {
  const readings = mapped(placements(figures - 1, columns - 1), (places) => laid(printed, [...places, columns - 1]));
  const whole = [spanOf(printed, 0)[0], spanOf(printed, figures - 1)[1]] as const;
  return { row, readings, whole, defensible: false };
}

/** The first figures of a row in other columns. */
function laid(printed: PrintedRow, places: readonly number[]): Spans {
  const { offsets, lines } = printed.cells;
  const columns = offsets.length / 2;
  const from = mapped(Array.from({ length: columns }), (_, column) => {
    const figure = places.indexOf(column);
    return figure < 0 ? columns - 1 : figure;
  });
  return {
    offsets: from.flatMap((column) => spanOf(printed, column)),
    lines: lines && mapped(from, (column) => lines[column] as number),
  };
}

function withTotals(table: PrintedTable, moved: readonly UndecidedRow[]): PrintedTable {
  const ways = new Map(moved.map(({ row, readings }) => [row, readings[0]]));
  const rows = mapped(table.rows, (row, at): PrintedRow => {
    const cells = ways.get(at);
    return cells ? { ...row, cells } : row;
  });
  return { ...table, rows, undecided: moved };
}

function filledCells(row: PrintedRow): readonly number[] {
  const filled: number[] = [];
  for (let column = 0; column < row.cells.offsets.length / 2; column++) if (isFilled(row, column)) filled.push(column);
  return filled;
}

const isFilled = ({ cells: { offsets } }: PrintedRow, column: number): boolean =>
  (offsets[2 * column + 1] as number) > (offsets[2 * column] as number);

const spanOf = ({ cells: { offsets } }: PrintedRow, column: number): [start: number, end: number] => [
  offsets[2 * column] as number,
  offsets[2 * column + 1] as number,
];
