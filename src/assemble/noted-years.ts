import { mapped } from "../mapped.ts";
import type { PrintedRow, PrintedTable } from "../table.ts";
import { RAISED_DIGITS } from "../tokenize/note-number.ts";
import { isCornerLike } from "./corner.ts";
import type { ClassifiedText } from "./layout.ts";

// Years over columns of which some have the number of a note that the text does not print: `2004 | 20052`. That each is the
// one after the last tells the year from the number.

const NOTED_YEAR = /^((?:19|20)\d\d)([1-9])?$/;
const FEWEST = 2;
/** So many are no figures, whatever stands before them. */
const YEARS_BY_THEMSELVES = 4;

/**
 * The table with such years as headings, those numbers raised; also where they were read as the first row,
 * behind what stands over labels: `Police force area | 2004 | 20052`.
 */
export function withNotedYears(table: PrintedTable, { text }: ClassifiedText): PrintedTable {
  const years = yearsOver(text, table);
  return years === null ? table : under(years, table);
}

/** The years over a table's columns, each with the number of its note raised; null where others stand there. */
function yearsOver(text: string, { corner, headers, rows, undecided }: PrintedTable): readonly string[] | null {
  if (headers.length < FEWEST) return null;
  if (headers.every((path) => path.length === 1)) return raised(mapped(headers, ([heading = ""]) => heading));
  const [first, second] = rows;
  if (!first || !second || corner !== "" || headers.some((path) => path.length > 0)) return null;
  if (headers.length < YEARS_BY_THEMSELVES && !isCornerLike(first.label)) return null;
  // What could be laid otherwise is no header.
  if (undecided.some(({ row }) => row === 0)) return null;
  return raised(mapped(headers, (_, column) => cellOf(text, first, column)));
}

function raised(printed: readonly string[]): readonly string[] | null {
  const earliest = NOTED_YEAR.exec(printed[0] as string)?.[1];
  if (earliest === undefined) return null;
  const years = mapped(printed, (year) => NOTED_YEAR.exec(year));
  if (!years.every((year, at) => Number(year?.[1]) === Number(earliest) + at) || years.every((year) => !year?.[2]))
    return null;
  return mapped(years, (year) => `${year?.[1]}${year?.[2] ? RAISED_DIGITS[Number(year[2])] : ""}`);
}

const cellOf = (text: string, { cells: { offsets } }: PrintedRow, column: number): string =>
  text.slice(offsets[2 * column], offsets[2 * column + 1]);

function under(years: readonly string[], table: PrintedTable): PrintedTable {
  const headers = mapped(years, (year): readonly string[] => [year]);
  const [first, ...rows] = table.rows;
  if (!first || table.headers.some((path) => path.length > 0)) return { ...table, headers };
  return {
    ...table,
    corner: first.label,
    headers,
    rows,
    undecided: mapped(table.undecided, (ways) => ({ ...ways, row: ways.row - 1 })),
    headerLines: [...table.headerLines, first.line, ...(first.cells.lines ?? [])],
    diagnostics: table.diagnostics.filter(({ code }) => code !== "table/header-undecided"),
  };
}
