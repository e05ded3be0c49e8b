import { readTotalLabel } from "../assemble/total-label.ts";
import { IDENTIFIER, mayNameIdentifier, mayNameYears } from "../figure/identifier.ts";
import { mapped } from "../mapped.ts";
import type { PrintedTable } from "../table.ts";
import type { ReadColumns } from "./columns.ts";

const YEAR = /^(?:19|20)\d\d$/;
/** Without a separator of thousands. */
const LONG_NUMBER = /^\d{4,12}$/;

/**
 * The units of columns, of which those whose heading may name numbers of cases, or years, are of such where their cells say
 * so too: every one a year, or all as long as each other, none printed twice and none in a row of totals.
 */
export function withIdentifiers({ columns, units }: ReadColumns, printed: PrintedTable, text: string) {
  return mapped(units, (unit, column) => {
    const heading = columns[column]?.path.at(-1) ?? "";
    if (mayNameYears(heading)) return areYears(cellsOf(printed, column, text)) ? IDENTIFIER : unit;
    return mayNameIdentifier(heading) && areNumbersOfOne(cellsOf(printed, column, text)) ? IDENTIFIER : unit;
  });
}

/** The filled cells of a column; none where a row of totals fills it. */
function cellsOf({ rows }: PrintedTable, column: number, text: string): readonly string[] {
  const filled: string[] = [];
  for (const { cells, label } of rows) {
    const cell = text.slice(cells.offsets[2 * column], cells.offsets[2 * column + 1]);
    if (cell === "") continue;
    if (readTotalLabel(label) !== null) return [];
    filled.push(cell);
  }
  return filled;
}

const areYears = (cells: readonly string[]): boolean => cells.length > 0 && cells.every((cell) => YEAR.test(cell));

function areNumbersOfOne(cells: readonly string[]): boolean {
  const length = cells[0]?.length ?? 0;
  if (cells.length < 2 || !cells.every((cell) => cell.length === length && LONG_NUMBER.test(cell))) return false;
  return new Set(cells).size === cells.length;
}
