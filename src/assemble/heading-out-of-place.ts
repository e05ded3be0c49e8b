import { diagnose } from "../diagnostic.ts";
import { mapped } from "../mapped.ts";
import type { PrintedRow, PrintedTable } from "../table.ts";
import { isTotalLabel } from "./total-label.ts";

// Extractors of PDFs print the heading of a section, which spans all columns, before or behind its rows: that of the first
// may stand with that of the second, as if one headed the other, or a part of a label.

/**
 * The table without the headings of its first two sections where both stand over the second: its rows have the labels of
 * those above, down to the total, and the first of them the second heading before it. Which is whose nothing tells.
 */
export function withoutHeadingsOutOfPlace(table: PrintedTable): PrintedTable {
  const { rows } = table;
  const first = rows.findIndex(({ group }) => group !== null);
  const [one] = rows;
  const two = rows[first];
  if (first < 2 || !one || !two || !isTotalLabel(rows[first - 1]?.label ?? "")) return table;
  const isOfSecond = (row: PrintedRow, at: number): boolean =>
    row.group === two.group && (at === 0 ? row.label.endsWith(` ${one.label}`) : row.label === rows[at]?.label);
  if (rows.length < 2 * first || !rows.slice(first, 2 * first).every(isOfSecond)) return table;
  const message = `"${two.group}" and "${two.label.slice(0, -one.label.length - 1)}" stand before the second of two sections, and the first has no heading; neither was given one`;
  const place = { line: two.line, column: two.column };
  return {
    ...table,
    rows: mapped(rows, (row, at) =>
      row.group === two.group && at < 2 * first
        ? { ...row, group: null, label: row === two ? one.label : row.label }
        : row,
    ),
    diagnostics: [...table.diagnostics, diagnose("table/section-guessed", place, message)],
  };
}
