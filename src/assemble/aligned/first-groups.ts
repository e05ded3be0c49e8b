import { mapped } from "../../mapped.ts";
import type { PrintedRow, PrintedTable, Spans } from "../../table.ts";
import { cellText, countCells } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";

// Where numbers have blanks between their groups of digits, `1 711 308` below `9 037`, the first group of the longest may
// seem to be a column of its own: one without a heading, blank in the other rows.

const FIRST_GROUP = /^[1-9]\d{0,2}$/;
const OTHER_GROUPS = /^\d{3}(?: \d{3})*$/;
/** A whole number as others of such a column are: without commas, in groups where it has several. */
const IN_GROUPS = /^(?:\d{1,3}(?: \d{3})*|\D{0,2}|[A-Za-z <>*]{1,20}\d{0,2})$/;

/** The table without columns that hold nothing but the first groups of the numbers beside them. */
export function withFirstGroups(table: PrintedTable, { text }: ClassifiedText): PrintedTable {
  const { layout, headers, rows, undecided } = table;
  if (layout !== "aligned" || undecided.length > 0) return table;
  const column = headers.findIndex((path, at) => path.length === 0 && headers[at + 1]?.length);
  if (column < 0 || rows.some(({ cells }) => cells.lines !== null || countCells(cells) !== headers.length))
    return table;
  const filled = rows.filter(({ cells }) => cellText(text, cells, column) !== "");
  const isFirst = ({ cells }: PrintedRow): boolean =>
    FIRST_GROUP.test(cellText(text, cells, column)) &&
    OTHER_GROUPS.test(cellText(text, cells, column + 1)) &&
    (cells.offsets[2 * column + 2] as number) - (cells.offsets[2 * column + 1] as number) === 1;
  if (filled.length === 0 || filled.length === rows.length || !filled.every(isFirst)) return table;
  if (!rows.every(({ cells }) => IN_GROUPS.test(cellText(text, cells, column + 1)))) return table;
  return {
    ...table,
    headers: headers.filter((_, at) => at !== column),
    rows: mapped(rows, (row) => ({ ...row, cells: joined(row.cells, column) })),
  };
}

/** Cells of which one is joined to the next, where it is filled. */
function joined({ offsets, lines }: Spans, column: number): Spans {
  const [start, end] = offsets.slice(2 * column, 2 * column + 2) as [number, number];
  const from = start < end ? start : (offsets[2 * column + 2] as number);
  return { offsets: [...offsets.slice(0, 2 * column), from, ...offsets.slice(2 * column + 3)], lines };
}
