import { type Diagnostic, diagnose } from "../../diagnostic.ts";
import { isFigureLike } from "../../figure/figure.ts";
import { mapped } from "../../mapped.ts";
import { isPeriod } from "../column-heading.ts";
import { moved } from "../corner.ts";
import { cellText, cellTexts, countCells, type GridRow, isBare, isBlank } from "../grid.ts";
import { HEADER_REACH, headerDepth } from "../header.ts";
import type { ClassifiedText } from "../layout.ts";
import { isTotalLabel } from "../total-label.ts";

// A row without a label, as totals have none, begins with a blank cell, which some converters put at the row's end:
// `10,483 | 1,659 | |`.

/** So many rows with words for labels and a figure in their last cell, for each such row, show that its figure is none. */
const FEWEST_LABELLED = 2;
const WORDS = /[a-z]{2}/i;
/** `10,483`, `£50`, `1659`: neither a band nor a word for none. */
const PLAIN = /^£?\d[\d,]{0,14}(?:\.\d{1,3})?%?$/;

/** `£50`, `45%`, `1,204`: what no label is where the figures beside it are printed so too. */
const KINDS = [/^-?£/, /%$/, /^\d{1,3},\d{3}/];

/** A grid with the rows moved by one column that lack their label, and what is said of them. */
export interface Unlabelled {
  readonly grid: readonly GridRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The rows of a grid, those of which are moved whose label is a figure, where all others have words for labels. */
export function withUnlabelledTotals(document: ClassifiedText, grid: readonly GridRow[]): Unlabelled {
  const { text } = document;
  const depth = headerDepth(text, grid.slice(0, HEADER_REACH));
  const first = firstLooked(text, grid, depth);
  const rows = first < 0 ? [] : grid.slice(first).filter((row) => !isBare(row) || PLAIN.test(row.label.text));
  const found = new Set(rows.filter((row) => isUnlabelled(text, row)));
  const others = rows.filter((row) => !found.has(row));
  const areLabelled = () => others.every((row) => WORDS.test(row.label.text));
  const areFew = () => others.filter((row) => isWhole(text, row)).length >= FEWEST_LABELLED * found.size;
  const areAlike = () => areUnderPeriods(text, grid[depth - 1]) && [...found].every((row) => isOfOneKind(text, row));
  if (found.size === 0 || !(areFew() || areAlike()) || !areLabelled()) return { grid, diagnostics: [] };
  const message =
    "the row has a figure where the others have their label, and nothing in its last cell; its cells were moved by one column";
  return {
    grid: mapped(grid, (row) => (found.has(row) ? moved(row, document) : row)),
    diagnostics: mapped([...found], ({ label }) => diagnose("table/row-guessed", label, message)),
  };
}

/** Index of the first row that has its label, or of the first above it, below the header, that may lack it; -1 where none has. */
function firstLooked(text: string, grid: readonly GridRow[], depth: number): number {
  let first = grid.findIndex((row) => WORDS.test(row.label.text) && isWhole(text, row));
  if (depth === 0 || first === 0) return first;
  if (first < 0) first = grid.length;
  while (first > depth && isUnlabelled(text, grid[first - 1] as GridRow)) first--;
  return first === grid.length ? -1 : first;
}

/** Whether a header's row has a period over every column, or a total, and none over the labels. */
function areUnderPeriods(text: string, header: GridRow | undefined): boolean {
  if (!header || isPeriod(header.label.text)) return false;
  return cellTexts(text, header).every((heading) => isPeriod(heading) || isTotalLabel(heading));
}

/** Whether all figures of a row, that in its label's place as well, are sums of money, shares, or counts of thousands. */
function isOfOneKind(text: string, row: GridRow): boolean {
  const kind = KINDS.find((its) => its.test(row.label.text));
  return (
    kind !== undefined &&
    cellTexts(text, row)
      .slice(0, -1)
      .every((figure) => kind.test(figure))
  );
}

/** Whether a figure, or what stands for one, is in a row's last cell. */
function isWhole(text: string, { cells }: GridRow): boolean {
  return isFigureLike(cellText(text, cells, countCells(cells) - 1));
}

/** Whether a figure stands in the label's place, figures in all cells but the last, and nothing in that. */
function isUnlabelled(text: string, row: GridRow): boolean {
  const { label, cells } = row;
  const last = countCells(cells) - 1;
  if (last < 0 || !isBlank(cells, last) || !PLAIN.test(label.text) || isPeriod(label.text)) return false;
  return cellTexts(text, row).slice(0, last).every(isFigureLike);
}
