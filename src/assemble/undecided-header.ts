import { diagnose } from "../diagnostic.ts";
import type { PrintedTable } from "../table.ts";

/** The table, with a word on why nothing is said over its columns, or not all that stands there. */
export function withUndecidedHeader(table: PrintedTable, message: string): PrintedTable {
  const undecided = diagnose("table/header-undecided", { line: table.firstLine, column: 1 }, message);
  return { ...table, diagnostics: [undecided, ...table.diagnostics] };
}
