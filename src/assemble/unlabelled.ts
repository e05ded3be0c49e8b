import { isFigureLike } from "../figure/figure.ts";
import { mapped } from "../mapped.ts";
import { isPeriod } from "./column-heading.ts";
import { isCornerLike } from "./corner.ts";
import { areFilled, cellTexts, countCells, type GridRow, isBare, withLabelAsCell } from "./grid.ts";
import type { ClassifiedText } from "./layout.ts";
import { stripMarkup } from "./markup.ts";
import { saysCount } from "./series.ts";
import { isTotalLabel } from "./total-label.ts";

/** `Fines issued`, `Received`: what was done, to what is counted. */
const SAYS_DONE = /(?:[a-z]ed|given|held|lost|made|paid|sent|sold|spent|taken|withdrawn|won)$/i;
/** `2021 – July`: a month of it, or up to that. */
const BEGINS_WITH_YEAR = /^(?:19|20)\d\d\b/;
/** No label is printed so: `1,204`, `£45,310`, `45%`. */
const NO_LABEL = /^\d{1,3},\d{3}|^-?[£€$]|%$/;

/**
 * Whether a figure stands where rows would have their label: in all rows below periods (`2019 | 2020` over `312 | 287`), in
 * the only one below headings of which the first says what is counted (`Fines issued | Value` over `1,204 | £45,310`). Where
 * several stand below such headings, the first may be what the others are counted by. `first` stands over the labels,
 * `others` over the columns.
 */
export function lackLabels(first: string, others: readonly string[], rows: readonly GridRow[]): boolean {
  if (rows.length === 0 || !rows.every(({ label: { text } }) => isFigureLike(text) && !isPeriod(text))) return false;
  if (first === "" || others.length === 0 || others.includes("") || rows.some(isBare)) return false;
  if (isPeriod(first)) return others.every((its) => isPeriod(its) || isTotalLabel(its) || BEGINS_WITH_YEAR.test(its));
  const [only] = rows;
  if (rows.length > 1 || !only || !areFilled(only.cells, countCells(only.cells)) || isCornerLike(first)) return false;
  return saysCount(first) || SAYS_DONE.test(first) || NO_LABEL.test(only.label.text);
}

/** A grid whose rows lack labels with the figures in their place as its first column. */
export function takeFiguresFromLabels(
  document: ClassifiedText,
  grid: readonly GridRow[],
  depth: number,
): readonly GridRow[] {
  const leaves = grid[depth - 1];
  if (!leaves || !lackLabels(stripMarkup(leaves.label.text), cellTexts(document.text, leaves), grid.slice(depth)))
    return grid;
  return mapped(grid, (row) => withLabelAsCell(document, row));
}
