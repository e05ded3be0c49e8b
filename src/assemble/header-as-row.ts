import { mapped } from "../mapped.ts";
import type { PrintedRow, PrintedTable } from "../table.ts";
import { RAISED_DIGITS } from "../tokenize/note-number.ts";
import { isCornerLike } from "./corner.ts";
import type { Block, ClassifiedText, Reading } from "./layout.ts";

/** `2005`, and `20052` where it has the number of a note. */
const NOTED_YEAR = /^((?:19|20)\d\d)([1-9])?$/;
const FEWEST = 2;

/**
 * A block whose tables without headings have the first row as a header where it is one: what stands over labels, before years
 * of which each is the one after the last and some have the number of a note: `Police force area | 2004 | 20052`.
 */
export function withHeaderAsRow({ text }: ClassifiedText, block: Block): Block {
  const [literal, ...others] = block.readings;
  if (!literal.tables.some((table) => yearsIn(text, table) !== null)) return block;
  const read = (reading: Reading): Reading => ({
    ...reading,
    tables: mapped(reading.tables, (table) => under(yearsIn(text, table), table)),
  });
  return { ...block, readings: [read(literal), ...mapped(others, read)] };
}

/** The years of a first row, each with the number of its note raised; null where it holds others. */
function yearsIn(text: string, { corner, headers, rows }: PrintedTable): readonly string[] | null {
  const [first] = rows;
  if (!first || rows.length === 1 || corner !== "" || headers.some((path) => path.length > 0)) return null;
  if (headers.length < FEWEST || !isCornerLike(first.label)) return null;
  const years = mapped(headers, (_, column) => NOTED_YEAR.exec(cellOf(text, first, column)));
  const earliest = Number(years[0]?.[1]);
  if (!years.every((year, at) => Number(year?.[1]) === earliest + at)) return null;
  return mapped(years, (year) => `${year?.[1]}${year?.[2] ? RAISED_DIGITS[Number(year[2])] : ""}`);
}

const cellOf = (text: string, { cells: { offsets } }: PrintedRow, column: number): string =>
  text.slice(offsets[2 * column], offsets[2 * column + 1]);

function under(years: readonly string[] | null, table: PrintedTable): PrintedTable {
  const [first, ...rows] = table.rows;
  if (years === null || !first || table.undecided.some(({ row }) => row === 0)) return table;
  return {
    ...table,
    corner: first.label,
    headers: mapped(years, (year) => [year]),
    rows,
    undecided: mapped(table.undecided, (ways) => ({ ...ways, row: ways.row - 1 })),
    headerLines: [...table.headerLines, first.line, ...(first.cells.lines ?? [])],
    diagnostics: table.diagnostics.filter(({ code }) => code !== "table/header-undecided"),
  };
}
