import { mapped } from "../mapped.ts";
import { readLabelPeriod } from "../period/period.ts";
import type { PrintedTable, Spans } from "../table.ts";
import { cellText, countCells, pickCells } from "./grid.ts";
import type { ClassifiedText } from "./layout.ts";
import { isTotalLabel } from "./total-label.ts";

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.?)$/i;
const MONTH_OR_NUMBER = /[a-z]{3}|\d\D\d/i;
const FEWEST_ROWS = 2;

/** The table without a column that says which day of the week each day is, its label: `6 Sep 20 | Sunday | 14`. */
export function withoutWeekdays(table: PrintedTable, { text }: ClassifiedText): PrintedTable {
  const { headers, rows } = table;
  const [first] = rows;
  if (!first || headers.length < 2 || table.undecided.length > 0) return table;
  const weekday = (cells: Spans, column: number): string =>
    column < countCells(cells) ? cellText(text, cells, column) : "";
  const column = headers.findIndex((_, at) => WEEKDAY.test(weekday(first.cells, at)));
  if (column < 0) return table;
  const days = rows.filter(({ label, cells }) => WEEKDAY.test(weekday(cells, column)) && isDay(label)).length;
  const totals = rows.filter(({ label, cells }) => weekday(cells, column) === "" && isTotalLabel(label)).length;
  if (days < FEWEST_ROWS || days + totals < rows.length) return table;
  const left = mapped(headers, (_, at) => at).filter((at) => at !== column);
  return {
    ...table,
    headers: mapped(left, (at) => headers[at] as readonly string[]),
    rows: mapped(rows, (row) => {
      const own = left.filter((at) => at < countCells(row.cells));
      return { ...row, cells: pickCells(row.cells, own) };
    }),
  };
}

/** `6 Sep 20`, `06/09/2020` */
function isDay(label: string): boolean {
  if (!/^\d/.test(label) || !MONTH_OR_NUMBER.test(label)) return false;
  const period = readLabelPeriod(label.replace(/ (\d\d)$/, " 20$1"));
  return period !== null && period.start !== null && period.start === period.end;
}
