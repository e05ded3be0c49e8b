import { isFigureLike } from "../figure/figure.ts";
import { isDigit, readWhole } from "../figure/number.ts";
import { mapped } from "../mapped.ts";
import { readLabelPeriod } from "../period/period.ts";
import { remembering } from "../remember.ts";
import { cellText, cellTexts, countCells, type GridRow, isBare, isBlank } from "./grid.ts";
import { cleanLabel } from "./label.ts";
import { isTotalLabel } from "./total-label.ts";
import { startsInside } from "./wrapped.ts";

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
    if (!isHeading(cellText(text, row.cells, cell))) return isScaleHeader(text, row);
    filled = true;
  }
  return filled;
}

/** Whether a cell's text may stand over a column. A whole number does only as a year. */
function isHeading(text: string): boolean {
  return (text.length === 4 || readWhole(text) < 0) && isHeadingText(text);
}

/** What may stand behind a year in a header and is no part of it: `2022 (1)`, `2019+`, `2018 %`. */
const BEHIND_YEAR = /(?: ?\([0-9a-z]{1,2}\)| ?\+| ?%)$/i;

const isHeadingText: (text: string) => boolean = remembering(
  (text) => !isFigureLike(text) || readLabelPeriod(cleanLabel(text).replace(BEHIND_YEAR, "")) !== null,
);

/** `0-4`, `Under 18`, `65+`, `<18`: an age, or another band of a scale. */
const BAND =
  /^(<|≤|>|≥|under|over|up to)? ?(\d{1,3}) ?((?:-|–|to) ?\d{1,3}|\+|(?:and|or|&) (?:over|under|above|below))?$/i;
const BELOW = /^(?:<|≤|under|up to)|(?:under|below)$/i;
const FEWEST_BANDS = 2;
const FEWEST_STEPS = 3;

/**
 * Whether the cells of a row that look like figures are the bands of a scale that goes up from column to column (`16-17`,
 * `18-25`, `65+`), or whole numbers that count up by one beside a heading in words (`1`, `2`, `3`, `Total`).
 */
function isScaleHeader(text: string, row: GridRow): boolean {
  let bands = 0;
  let ranges = 0;
  let steps = 0;
  let words = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (let cell = 0; cell < countCells(row.cells); cell++) {
    if (isBlank(row.cells, cell)) continue;
    const heading = cellText(text, row.cells, cell);
    const whole = readWhole(heading);
    const band = whole < 0 ? BAND.exec(heading) : null;
    if (whole < 0 && band === null) {
      if (!isHeading(heading)) return false;
      words++;
      continue;
    }
    // `Under 18` begins below `18-25`.
    const start = band === null ? whole : Number(band[2]) - (BELOW.test(heading) ? 1 : 0);
    if (start <= last || (band === null && steps > 0 && start !== last + 1)) return false;
    if (band === null) steps++;
    else bands++;
    if (band?.[3] !== undefined) ranges++;
    last = start;
  }
  // Hidden figures may go up by chance (`<5`, `<10`), and counts count up by one.
  return steps === 0 ? bands >= FEWEST_BANDS && ranges > 0 : steps >= FEWEST_STEPS && bands <= 1 && words > 0;
}

/**
 * How many of the first rows are the header: one to three levels, down to the first row with a figure. Years over the
 * columns are a header once; a second row of bare numbers that could be years is data, and so is a row of words below a
 * header that leaves nothing open.
 */
export function headerDepth(text: string, rows: readonly GridRow[]): number {
  let titles = 0;
  let levels = 0;
  let bareYears = false;
  let above: GridRow | null = null;
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
    if (above !== null && isComplete(text, above) && !goesOn(text, above, row)) break;
    bareYears ||= years;
    above = row;
    levels++;
  }
  return levels > 0 && titles <= MOST_TITLES ? titles + levels : 0;
}

/** Whether a header has something over the labels and over every column, each another text. */
export function isComplete(text: string, { label, cells }: GridRow): boolean {
  const headings = new Set<string>();
  for (let cell = 0; cell < countCells(cells); cell++) headings.add(cellText(text, cells, cell));
  return label.text !== "" && !headings.has("") && headings.size === countCells(cells);
}

/** Whether a row is a further level of a header above it that is complete by itself: its labels say so, or its words. */
function goesOn(text: string, above: GridRow, row: GridRow): boolean {
  if (row.label.text === "" || row.label.text === above.label.text) return true;
  return [row.label.text, ...cellTexts(text, row)].every((part) => part === "" || startsInside(part));
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
