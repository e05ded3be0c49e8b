import { isFigureLike } from "../../figure/figure.ts";
import { readPlaceholder } from "../../figure/placeholder.ts";
import { mapped } from "../../mapped.ts";
import { readLabelPeriod } from "../../period/period.ts";
import { isCornerLike } from "../corner.ts";
import {
  areFilled,
  cellText,
  cellTexts,
  countCells,
  filledCells,
  type GridRow,
  isBare,
  labelFromCell,
  withLabelAsCell,
} from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { stripMarkup } from "../markup.ts";
import { isTotalLabel } from "../total-label.ts";

// A cell that spans several rows is printed in the first of them alone: those below begin further left, and have as many
// cells fewer, or blank ones at their end. `| White | 85% | |` below `| Ethnicity | Asian | 79% |`.

/**
 * The rows of a grid with such cells as the names of their groups. The first row shows the columns of words that may span;
 * a row with blanks at its end is one of those below where a figure stands in the last of them, if every such row may be.
 */
export function withSpannedCells(
  document: ClassifiedText,
  grid: readonly GridRow[],
  depth: number,
): readonly GridRow[] {
  const { text } = document;
  const first = grid[depth];
  const header = grid[depth - 1];
  if (!header || !first || isBare(first)) return grid;
  const columns = countCells(header.cells);
  const names = leadingWords(text, first);
  // Nothing stands over the names, and one blank cell for all of them: the header begins as many cells further left.
  const left = depth === 1 && header.label.text === "" && missing(header, columns) === names ? names : 0;
  if (names === 0 || names >= columns || missing(first, columns) !== 0) return grid;
  // Nothing is printed over the names at all, not even blanks: the blanks are at its end.
  const lacksAll =
    header.label.text !== "" &&
    missing(header, columns) === names + 1 &&
    areFilled(header.cells, columns - names - 1) &&
    !isCornerLike(header.label.text);
  const isHeaded = lacksAll || missing(header, columns) === left;
  if (!isHeaded || !areSpanned(text, grid.slice(depth), names, columns)) return withSpanningTotals(text, grid, depth);
  let above: readonly string[] = [];
  return mapped(grid, (row, index): GridRow => {
    if (index < depth && lacksAll && !isBare(row)) return withoutCorner(document, row, columns - names);
    if (index < depth) return withCornerOf(document, row, names - left, columns - names);
    if (isBare(row)) return { ...row, cells: cellsFrom(row, names, columns - names) };
    const lacks = missing(row, columns);
    if (isTotalLabel(stripMarkup(row.label.text)))
      return { ...row, cells: cellsFrom(row, names - lacks, columns - names), group: null, width: columns - names + 1 };
    const own = [row.label.text, ...cellTexts(text, row).slice(0, names - lacks)];
    above = [...above.slice(0, lacks), ...own];
    const label = lacks === names ? row.label : labelFromCell(document, row, names - lacks - 1);
    const cells = cellsFrom(row, names - lacks, columns - names);
    return { ...row, label, cells, group: above.slice(0, names).join(" / "), width: columns - names + 1 };
  });
}

/** The rows with the cells of each total behind the columns of words that its label spans, where no other row lacks any. */
function withSpanningTotals(text: string, grid: readonly GridRow[], depth: number): readonly GridRow[] {
  const columns = countCells((grid[depth] as GridRow).cells);
  let names = columns;
  let lacking = 0;
  for (const row of grid.slice(depth)) {
    if (isBare(row)) continue;
    const lacks = missing(row, columns);
    if (lacks === 0) names = Math.min(names, leadingWords(text, row));
    else if (!areFilled(row.cells, columns - lacks) || !isTotalLabel(stripMarkup(row.label.text))) return grid;
    lacking = Math.max(lacking, lacks);
  }
  if (lacking === 0 || lacking > names) return grid;
  return mapped(grid, (row, index) => {
    const lacks = index < depth || isBare(row) ? 0 : missing(row, columns);
    return lacks === 0 ? row : movedBehind(row, lacks, columns);
  });
}

function movedBehind(row: GridRow, lacks: number, columns: number): GridRow {
  const [start = 0] = row.cells.offsets;
  const blank = new Array<number>(2 * lacks).fill(start);
  return {
    ...row,
    cells: { offsets: [...blank, ...cellsFrom(row, 0, columns - lacks).offsets], lines: null },
    width: columns + 1,
  };
}

/** How many cells behind a row's label hold words, from the first on. */
export function leadingWords(text: string, { cells }: GridRow): number {
  let words = 0;
  while (words < countCells(cells) && isWords(cellText(text, cells, words))) words++;
  return words;
}

function isWords(cell: string): boolean {
  return /[a-z]{2}/i.test(cell) && !isFigureLike(cell) && readPlaceholder(cell) === null;
}

function areSpanned(text: string, rows: readonly GridRow[], names: number, columns: number): boolean {
  const first = rows[0] as GridRow;
  const kinds = [first.label.text, ...cellTexts(text, first).slice(0, names)].map(
    (cell) => readLabelPeriod(cell)?.kind,
  );
  let sure = 0;
  for (const row of rows) {
    const lacks = isBare(row) ? 0 : missing(row, columns);
    if (lacks === 0) continue;
    if (lacks > names || row.label.text === "" || !areFilled(row.cells, columns - lacks)) return false;
    // A year below a year stands in its column; a month below the month beside a year does not.
    const own = kinds[0] && readLabelPeriod(row.label.text)?.kind;
    if (own && (own === kinds[0] || own !== kinds[lacks])) return false;
    // A total's label may span the columns of words beside it.
    if (!isTotalLabel(stripMarkup(row.label.text)) && isFigureLike(cellText(text, row.cells, names - 1))) sure++;
  }
  return sure > 0;
}

/** How many cells are blank at a row's end, or are not there. */
function missing({ cells }: GridRow, columns: number): number {
  return columns - filledCells(cells, Math.min(columns, countCells(cells)));
}

/** So many cells of a row, from one on. */
function cellsFrom({ cells: { offsets } }: GridRow, first: number, count: number): GridRow["cells"] {
  const own = offsets.slice(2 * first, 2 * (first + count));
  const end = own.at(-1) ?? offsets.at(-1) ?? 0;
  return { offsets: [...own, ...new Array<number>(2 * count - own.length).fill(end)], lines: null };
}

/** A row of a header that begins over the first of so many columns. */
function withoutCorner(document: ClassifiedText, row: GridRow, count: number): GridRow {
  const whole = withLabelAsCell(document, row);
  const cells = cellsFrom(whole, 0, count);
  return { ...whole, cells, width: 1 + filledCells(cells) };
}

/** What stands over the names says what is in them. */
function withCornerOf(document: ClassifiedText, row: GridRow, names: number, count: number): GridRow {
  if (isBare(row)) return { ...row, cells: cellsFrom(row, names, count) };
  const over = [row.label.text, ...cellTexts(document.text, row).slice(0, names)].filter((text) => text !== "");
  return {
    ...row,
    label: { ...row.label, text: over.join(" ") },
    cells: cellsFrom(row, names, count),
    width: count + 1,
  };
}
