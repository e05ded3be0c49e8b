import { diagnose } from "../diagnostic.ts";
import { mapped } from "../mapped.ts";
import type { PrintedTable } from "../table.ts";

/** Why no heading is said to stand over others, which have the same names. */
export const COME_AGAIN = "the same headings come again, and nothing tells what is over them";

/** Whether two columns have the same headings, from the top to the last. */
export function haveSameNames(headers: readonly (readonly string[])[]): boolean {
  return new Set(mapped(headers, (path) => path.join("\n"))).size < headers.length;
}

/** The table, with a word on why nothing is said over its columns, or not all that stands there. */
export function withUndecidedHeader(table: PrintedTable, message: string): PrintedTable {
  const undecided = diagnose("table/header-undecided", { line: table.firstLine, column: 1 }, message);
  return { ...table, diagnostics: [undecided, ...table.diagnostics] };
}

/** Why headings on one line may be others. */
export const CAPITALS_ALONE = "only capitals tell where one heading ends and the next begins";

/** The table, with a word on its headings, which are cut where nothing but capitals tells that they begin. */
export function withGuessedCut(table: PrintedTable): PrintedTable {
  const place = { line: table.firstLine, column: 1 };
  const guess = diagnose("table/header-cut", place, CAPITALS_ALONE);
  return { ...table, diagnostics: [guess, ...table.diagnostics] };
}

/** The table, with a word where its headings come again and nothing was found to stand over them. */
export function withNamesToldApart(table: PrintedTable): PrintedTable {
  return haveSameNames(table.headers) ? withUndecidedHeader(table, COME_AGAIN) : table;
}

const LACKING = "the header lacks cells, and nothing tells which columns it stands over";

/** The table without headings where several columns have none: those of the others may stand over any, or over two. */
export function withoutStrayHeadings(table: PrintedTable): PrintedTable {
  const bare = table.headers.filter((path) => path.length === 0).length;
  if (bare < 2 || bare === table.headers.length) return table;
  return withUndecidedHeader({ ...table, headers: mapped(table.headers, (): readonly string[] => []) }, LACKING);
}
