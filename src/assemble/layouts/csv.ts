import { mapped } from "../../mapped.ts";
import type { PrintedTable, UndecidedRow } from "../../table.ts";
import { blankPeriods } from "../blank-rows.ts";
import { isCornerLike } from "../corner.ts";
import { dialectAt } from "../csv/dialect.ts";
import { withQuotesRead } from "../csv/quotes.ts";
import { isFilled, type RowReadings, readingsOf } from "../csv/readings.ts";
import { type RecordsByLine, recordsFrom } from "../csv/records.ts";
import { gridRow, wholeLine } from "../csv/row.ts";
import { countCells, type GridRow, isBare, isBlank, isBlankFrom, pickCells, spansOf } from "../grid.ts";
import { type Block, blockOfTables, type ClassifiedText, type Layout } from "../layout.ts";
import { readGrid } from "../read-grid.ts";
import { gatherRows } from "../row-lines.ts";

/**
 * Comma- or semicolon-separated values (RFC 4180): a header, if any, and rows of as many fields. A row has more fields where
 * a number's thousands, or the words of its label, are parted by a comma without quotes; where these can be put together
 * in one way they are, and where in several, the totals decide; so they do where a row has more figures than the header.
 * As a spreadsheet is saved, titles, the headings of sections and notes are rows with nothing behind their first field.
 */
export const csv: Layout = { name: "csv", read: readCsvBlock };

function readCsvBlock(document: ClassifiedText, from: number): Block | null {
  const dialect = dialectAt(document, from);
  if (!dialect) return null;
  const records = recordsFrom(document, from, dialect.delimiter);
  const readingsAt = (index: number): RowReadings => readingsOf(document.text, records(index)?.fields ?? [], dialect);
  const open = new Map<number, RowReadings>();
  const rows = gatherRows(document, from, {
    isRow: (index) => isFilled(readingsAt(index)[0]),
    beginsTable: (index) => beginsWider(records, index, dialect.width),
    // The lines of a record but its first, and a row of delimiters and no more, say nothing.
    isRule: (index) => {
      const record = records(index);
      return record === null || (record.fields.length >= dialect.width && !isFilled(record.fields));
    },
    split: (index, afterPageBreak) => {
      const readings = readingsAt(index);
      if (readings.length > 1) open.set(index + 1, readings);
      return gridRow(document, index, readings[0] ?? wholeLine(document, index), afterPageBreak);
    },
  });
  if (!rows) return null;
  const grid = withoutNotes(withoutBlankColumns(rows.grid));
  const last = grid.at(-1);
  const table = readGrid(document, "csv", grid, rows.foreign, dialect.headed ? {} : { depth: 0 });
  if (!table || !last) return null;
  const end = grid.length < rows.grid.length ? (records(last.line - 1)?.end ?? last.line) : rows.end;
  return blockOfTables(from, end, [withUndecided(withQuotesRead(table, grid), grid, open)]);
}

/**
 * Whether a record heads a table with more columns right below this one: it begins with what is over labels, or nothing,
 * and the next is as long.
 */
function beginsWider(records: RecordsByLine, index: number, width: number): boolean {
  const record = records(index);
  const count = record?.fields.length ?? 0;
  const [first] = record?.fields ?? [];
  if (!record || !first || count <= width || !(first.text === "" || isCornerLike(first.text))) return false;
  return records(record.end)?.fields.length === count;
}

/** Without the columns at the end in which nothing stands, as a comma behind each row makes one. */
function withoutBlankColumns(grid: readonly GridRow[]): readonly GridRow[] {
  const filled = grid.reduce((most, row) => (isBlankFrom(row, most) ? most : lastFilled(row)), 0);
  if (grid.every(({ cells }) => countCells(cells) === filled)) return grid;
  const columns = Array.from({ length: filled }, (_, column) => column);
  return mapped(grid, (row) => ({ ...row, cells: pickCells(row.cells, columns), width: filled + 1 }));
}

/** How many cells there are up to the last in which something stands. */
function lastFilled({ cells }: GridRow): number {
  let count = countCells(cells);
  while (count > 0 && isBlank(cells, count - 1)) count--;
  return count;
}

/** Without the rows at the end that have nothing behind their first field: notes, and what else stands below a table. */
function withoutNotes(grid: readonly GridRow[]): readonly GridRow[] {
  const blank = blankPeriods(grid);
  const last = grid.findLastIndex((row, index) => !isBare(row) || blank.has(index));
  return last === grid.length - 1 ? grid : grid.slice(0, last + 1);
}

/** Notes which rows leave a choice; a table of which a column before the last was dropped has no place for the others. */
function withUndecided(
  table: PrintedTable,
  [first]: readonly GridRow[],
  open: ReadonlyMap<number, RowReadings>,
): PrintedTable {
  if (open.size === 0 || !first) return table;
  const width = countCells(first.cells) + 1;
  const undecided = table.rows.flatMap(({ line, cells }, row): UndecidedRow[] => {
    const ways = open.get(line);
    if (!ways || countCells(cells) !== width - 1 || ways.some((fields) => isFilled(fields.slice(width)))) return [];
    const readings = mapped(ways, (fields) => spansOf(fields.slice(1, width), line));
    const offsets = readings.flatMap((reading) => reading.offsets);
    return [{ row, readings, whole: [Math.min(...offsets), Math.max(...offsets)], defensible: false }];
  });
  return undecided.length === 0 ? table : { ...table, undecided };
}
