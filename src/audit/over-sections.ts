import { mapped } from "../mapped.ts";
import { readLabelPeriod } from "../period/period.ts";
import type { Row, Table, Total } from "../table.ts";

/**
 * The table with the totals over several of its sections in none of them: a grand total is printed under the last
 * section, and is not its own. What the heading of that section said of its period goes too.
 */
export function withTotalsOverSections(table: Table, totals: readonly Total[]): Table {
  const over = new Set<number>();
  for (const { index, parts } of totals) if (sumsSections(table.rows, index, parts)) over.add(index);
  if (over.size === 0) return table;
  const { layout, heading, kind, corner, columns, cells, notes, saidOfSums, firstLine, lastLine } = table;
  const rows = mapped(table.rows, (row, r) => (over.has(r) ? inNoSection(row) : row));
  return { layout, heading, kind, corner, columns, rows, cells, notes, saidOfSums, firstLine, lastLine };
}

/** Whether a total's parts stand in its own section and in others; where none is in its own, the section is that of all. */
function sumsSections(rows: readonly Row[], total: number, parts: readonly number[]): boolean {
  const group = rows[total]?.group ?? null;
  if (group === null) return false;
  let [within, beyond] = [false, false];
  for (const part of parts) {
    if (rows[part]?.group === group) within = true;
    else beyond = true;
  }
  return within && beyond;
}

function inNoSection({ label, period, cellPeriods, code, name, class: itsClass, line, column }: Row): Row {
  const own = readLabelPeriod(label) !== null;
  return {
    group: null,
    label,
    period: own ? period : null,
    cellPeriods: own ? cellPeriods : null,
    code,
    name,
    class: itsClass,
    line,
    column,
  };
}
