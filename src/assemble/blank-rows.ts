import { mapped } from "../mapped.ts";
import { readLabelPeriod } from "../period/period.ts";
import type { PeriodKind } from "../table.ts";
import { type GridRow, isBare } from "./grid.ts";
import { isTotalOf } from "./lone-line.ts";
import { stripMarkup } from "./markup.ts";
import { isTotalLabel } from "./total-label.ts";

/** Rows with figures that show that labels are in the order of the alphabet, and the share of them that have to be. */
const FEWEST_IN_ORDER = 6;
const MOSTLY = 0.8;
/** One label in its place may be there by chance. */
const FEWEST_BLANK = 2;

/** The rows without figures that are rows with every cell blank, and no headings. */
export function blankRows(rows: readonly GridRow[]): ReadonlySet<number> {
  return new Set([...blankPeriods(rows), ...blankInOrder(rows)]);
}

/**
 * Those among periods, whose label is one as that of the row above is, and as that of the next row with figures:
 * `1980` between `1979` and `1981`. A year over months is a heading.
 */
export function blankPeriods(rows: readonly GridRow[]): ReadonlySet<number> {
  const found = new Set<number>();
  const kindOf = (index: number): PeriodKind | null =>
    readLabelPeriod(stripMarkup(rows[index]?.label.text ?? ""))?.kind ?? null;
  let next = 0;
  rows.forEach((row, index) => {
    const kind = index > 0 && isBare(row) ? kindOf(index) : null;
    if (kind === null || kindOf(index - 1) !== kind) return;
    if (isBare(rows[index - 1] as GridRow) && !found.has(index - 1)) return;
    while (next < rows.length && (next <= index || isBare(rows[next] as GridRow))) next++;
    if (next === rows.length || kindOf(next) === kind) found.add(index);
  });
  return found;
}

/**
 * Those at their place in the alphabet between the two beside them, where labels are in its order, which begins anew
 * below a heading.
 */
function blankInOrder(rows: readonly GridRow[]): ReadonlySet<number> {
  const names = mapped(rows, ({ label }) => stripMarkup(label.text).toLowerCase());
  const filled = rows.flatMap((row, index) => (isBare(row) || isTotalLabel(names[index] as string) ? [] : [index]));
  const rising = filled.filter(
    (row, at) => at > 0 && (names[filled[at - 1] as number] as string) < (names[row] as string),
  );
  if (rising.length < Math.max(FEWEST_IN_ORDER, MOSTLY * (filled.length - 1))) return new Set();
  const found: number[] = [];
  let before = "";
  let next = 0;
  names.forEach((name, index) => {
    if (index === filled[next]) {
      before = name;
      next++;
    } else if (isBare(rows[index] as GridRow) && name > before && name < (names[filled[next] ?? -1] ?? "\uffff")) {
      // Over its own total stands a section's heading.
      if (isTotalOf(name, names[index + 1] ?? "")) return;
      found.push(index);
      before = name;
    }
  });
  return new Set(found.length < FEWEST_BLANK ? [] : found);
}
