import { isFigureLike } from "../figure/figure.ts";
import { isDigit, readWhole } from "../figure/number.ts";
import { mapped } from "../mapped.ts";
import { readLabelPeriod } from "../period/period.ts";
import { remembering } from "../remember.ts";
import { cellText, countCells, type GridRow, isBare, isBlank } from "./grid.ts";
import { isTotalLabel } from "./total-label.ts";

/** The most levels that a header has. */
export const DEEPEST_HEADER = 3;
/** Titles inside the grid, each a row of its own, that may stand above a header. */
const MOST_TITLES = 4;
/** Rows among which a header is looked for. */
export const HEADER_REACH = MOST_TITLES + DEEPEST_HEADER;

/** Whether a row can be a header: something stands over the columns, and none of it is a figure. */
export function isHeaderLike(text: string, row: GridRow): boolean {
  let filled = false;
  for (let cell = 0; cell < countCells(row.cells); cell++) {
    if (isBlank(row.cells, cell)) continue;
    if (!isHeading(cellText(text, row.cells, cell))) return false;
    filled = true;
  }
  return filled;
}

/** Whether a cell's text may stand over a column. A whole number does only as a year. */
function isHeading(text: string): boolean {
  return (text.length === 4 || readWhole(text) < 0) && isHeadingText(text);
}

const isHeadingText: (text: string) => boolean = remembering(
  (text) => !isFigureLike(text) || readLabelPeriod(text) !== null,
);

/**
 * How many of the first rows are the header: one to three levels, down to the first row with a figure. Years over the
 * columns are a header once; a second row of bare numbers that could be years is data.
 */
export function headerDepth(text: string, rows: readonly GridRow[]): number {
  let titles = 0;
  let levels = 0;
  let bareYears = false;
  for (const row of rows) {
    if (levels === DEEPEST_HEADER || titles > MOST_TITLES) break;
    if (isBare(row)) {
      // A title inside the grid stands above the header; anything bare below it belongs to the body.
      if (levels > 0) break;
      titles++;
      continue;
    }
    if (!isHeaderLike(text, row)) break;
    const years = isFourDigits(text, row);
    if (years && bareYears) break;
    bareYears ||= years;
    levels++;
  }
  return levels > 0 && titles <= MOST_TITLES ? titles + levels : 0;
}

/** Whether all that stands in a row's cells are numbers of four digits. */
function isFourDigits(text: string, { cells: { offsets } }: GridRow): boolean {
  for (let at = 0; at < offsets.length; at += 2) {
    const start = offsets[at] as number;
    const end = offsets[at + 1] as number;
    if (end === start) continue;
    if (end - start !== 4) return false;
    for (let digit = start; digit < end; digit++) if (!isDigit(text, digit)) return false;
  }
  return true;
}

/** Each column's header path, top level first; a merged cell, printed once, heads the blank columns to its right. */
export function headerPaths(
  text: string,
  headers: readonly GridRow[],
  columns: readonly number[],
): readonly (readonly string[])[] {
  const levels = mapped(
    headers.filter((row) => !isBare(row)),
    (row) => mapped(columns, (column) => cellText(text, row.cells, column)),
  );
  const leaves = levels.at(-1) ?? [];
  const spread = mapped(levels.slice(0, -1), (level) => spreadMerged(level, leaves));
  return mapped(columns, (_, column) =>
    mapped([...spread, leaves], (level) => level[column] ?? "").filter((heading) => heading !== ""),
  );
}

function spreadMerged(level: readonly string[], leaves: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const leaf of leaves) counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
  const repeats = [...counts.values()].some((count) => count > 1);
  let above = "";
  return mapped(level, (heading, column) => {
    const leaf = leaves[column] ?? "";
    // `Grand Total`, printed once under a blank beside leaves that repeat, is beside the last group and not in it.
    const beside = heading === "" && repeats && counts.get(leaf) === 1 && isTotalLabel(leaf);
    above = beside || (heading === "" && leaf === "") ? "" : heading || above;
    return above;
  });
}
