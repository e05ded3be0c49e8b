import { readLabelPeriod } from "../period/period.ts";
import type { PrintedRow, PrintedTable } from "../table.ts";
import { isTotalLabel } from "./total-label.ts";

/** `2008 May`, `2008-09 Q1` */
const YEAR_AND_PART = /^((?:19|20)\d\d(?:[-–/]\d\d)?) (?=[A-Z])/;
/** Layouts in which nothing parts one cell from the next. */
const WITHOUT_CELLS: ReadonlySet<string> = new Set(["one-line", "collapsed", "key-value"]);
const FEWEST_ROWS = 3;

/** The table with the year that stands before the first of its months, `2008 May` over `June`, as the heading of them all. */
export function withYearsOverParts(table: PrintedTable): PrintedTable {
  const { layout, rows } = table;
  if (!WITHOUT_CELLS.has(layout) || rows.length < FEWEST_ROWS || !YEAR_AND_PART.test(rows[0]?.label ?? ""))
    return table;
  const mended: PrintedRow[] = [];
  let group = "";
  let last = "";
  let areApart = false;
  for (const row of rows) {
    // Behind all of them, a total is of all years.
    if (isTotalLabel(row.label) && row === rows.at(-1)) mended.push(row);
    else {
      const [before = "", year = ""] = YEAR_AND_PART.exec(row.label) ?? [];
      if (year !== "") group = year;
      else areApart = true;
      const label = row.label.slice(before.length);
      const start = readLabelPeriod(`${group} ${label}`)?.start ?? "";
      if (row.group !== null || start <= last || /\d{4}/.test(label)) return table;
      last = start;
      mended.push({ ...row, group, label, column: row.column + before.length });
    }
  }
  return areApart ? { ...table, rows: mended } : table;
}
