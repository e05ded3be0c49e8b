import { mapped } from "../mapped.ts";
import { readLabelPeriod } from "../period/period.ts";
import type { PrintedTable } from "../table.ts";
import { isCornerLike } from "./corner.ts";
import { areFilled, cellTexts, countCells, type GridRow, isBare, offsetsOn } from "./grid.ts";
import { columnsOf, type Heading, headingsOf, labelOf } from "./group-header.ts";
import { HEADER_REACH, headerDepth, isHeaderLike } from "./header.ts";
import type { ClassifiedText } from "./layout.ts";
import { leadingWords, withSpannedCells } from "./pipe/spanned-row.ts";
import { readGrid } from "./read-grid.ts";
import { spanBySum } from "./span-by-sum.ts";
import { isTotalLabel } from "./total-label.ts";
import { withUndecidedHeader } from "./undecided-header.ts";

// What a web page merges is handed over once, without a word on how far it spans. A header of two rows then has its second
// one without the columns whose heading spans both, those of the labels first: `Area | 2020 | 2021 | Total` over
// `New | Closed | New | Closed`, above rows of six cells.

/** A grid with the rows of its header as wide as its others. */
interface SpanningHeader {
  readonly grid: readonly GridRow[];
  /** How many of its first rows are the header. */
  readonly depth: number;
  /** False where nothing tells which headings span both rows, so that none is left over the columns. */
  readonly isPlaced: boolean;
}

/** Reads a grid with such a header into a table; null where it has none. */
export function readSpanningHeader(
  document: ClassifiedText,
  layout: string,
  printed: readonly GridRow[],
  foreign: readonly number[],
): PrintedTable | null {
  const found = withSpanningHeader(document, printed);
  if (!found) return null;
  const { grid, depth, isPlaced } = found;
  const table = readGrid(document, layout, withSpannedCells(document, grid, depth), foreign, { depth });
  return table && !isPlaced ? withUndecidedHeader(table, NOT_PLACED) : table;
}

/** Why a heading above others is said of no column. */
export const NOT_PLACED =
  "the rows of the header lack cells, and nothing tells which columns their headings stand over";

/** The two rows of such a header, and what the rows below tell of their columns. */
interface TwoRows {
  readonly upper: readonly Heading[];
  readonly lower: readonly Heading[];
  /** How many columns hold labels, and how many have no heading in the second row. */
  readonly labels: number;
  readonly tall: number;
}

/** The grid with the headings of such a header over their columns; null where it has none. */
function withSpanningHeader(document: ClassifiedText, grid: readonly GridRow[]): SpanningHeader | null {
  const { text } = document;
  const width = countCells(grid[0]?.cells ?? { offsets: [], lines: null }) + 1;
  // The second row of such a header is narrower; most tables have none, and their header is read elsewhere.
  if (grid.slice(0, HEADER_REACH + 1).every((row) => row.width >= width)) return null;
  const depth = depthOf(text, grid);
  const [upper, lower] = [grid[depth - 2], grid[depth - 1]];
  const first = grid.slice(depth).find((row) => !isBare(row));
  if (!upper || !lower || !first || isBare(upper) || first.width !== width) return null;
  if (grid[depth - 3] !== undefined && !isBare(grid[depth - 3] as GridRow)) return null;
  if (!isFilled(upper) || !isFilled(lower) || lower.label.text === "") return null;
  const rows: TwoRows = {
    upper: [labelOf(document, upper), ...headingsOf(text, upper)],
    lower: [labelOf(document, lower), ...headingsOf(text, lower)],
    labels: 1 + leadingWords(text, first),
    tall: width - lower.width,
  };
  if (!hasCorners(rows)) return null;
  const spans = spansOf(rows) ?? spansBySum(text, rows, grid.slice(depth));
  if (!spans && rows.tall === rows.labels) return null;
  const above = grid.slice(0, depth - 2);
  if (!spans) {
    const titles = mapped([upper, lower], (row) => laid(row, [], [], width));
    return { grid: [...above, ...titles, ...grid.slice(depth)], depth, isPlaced: false };
  }
  const { upperAt, lowerAt } = columnsUnder(spans);
  const placed = [laid(upper, rows.upper, upperAt, width), laid(lower, rows.lower, lowerAt, width)];
  return { grid: [...above, ...placed, ...grid.slice(depth)], depth, isPlaced: true };
}

/** How many rows the header has; the second may be words alone below a first that is complete, as one in two languages is. */
function depthOf(text: string, grid: readonly GridRow[]): number {
  const depth = headerDepth(text, grid.slice(0, HEADER_REACH));
  const [above, row] = [grid[depth - 1], grid[depth]];
  if (!above || !row || depth > 1 || row.line > above.line + 2 || !isHeaderLike(text, row)) return depth;
  const headings = [row.label.text, ...cellTexts(text, row).slice(0, row.width - 1)];
  const areNames = headings.every((heading) => /^\p{L}[^\d]{1,40}$/u.test(heading));
  return areNames && above.width === row.width + 1 && new Set(headings).size > 1 ? depth + 1 : depth;
}

/** Whether nothing is blank in a row as it is printed, but for its first cell. */
export const isFilled = ({ cells, width }: GridRow): boolean => areFilled(cells, width - 1);

/** Whether what heads the labels is in the first row, and headings behind it over those of the second. */
function hasCorners({ upper, lower, labels, tall }: TwoRows): boolean {
  const corner = upper[0]?.text ?? "";
  if (tall < labels || upper.length <= tall || upper.length - tall > lower.length) return false;
  if (corner === "" || isCornerLike(corner)) return true;
  // Were it one of those over columns, they would fit as well.
  return readLabelPeriod(corner) === null && columnsOf(upper, textsOf(lower)) === null;
}

const textsOf = (headings: readonly Heading[]): readonly string[] => mapped(headings, ({ text }) => text);

/** Over how many headings of the second row each of the first stands, none where it spans both; null where nothing tells. */
function spansOf({ upper, lower, labels, tall }: TwoRows): readonly number[] | null {
  const beside = tall - labels;
  const others = upper.slice(labels);
  const isTall = [isTotal, isNoPeriod].find((is) => others.filter(is).length === beside);
  if (beside > 0 && !isTall) return null;
  const wide = beside > 0 && isTall ? others.filter((heading) => !isTall(heading)) : others;
  const starts = columnsOf(wide, textsOf(lower));
  if (!starts) return null;
  return mapped(upper, (heading, at) => {
    const index = at < labels ? -1 : wide.indexOf(heading);
    return index < 0 ? 0 : (starts[index + 1] ?? lower.length) - (starts[index] as number);
  });
}

/** The same where one heading spans all of the second row, and sums tell which. */
function spansBySum(
  text: string,
  { upper, lower, labels, tall }: TwoRows,
  body: readonly GridRow[],
): readonly number[] | null {
  const headings = upper.length - labels;
  if (headings !== tall - labels + 1) return null;
  const wide = spanBySum(text, body, textsOf(lower), { headings, first: labels - 1 });
  return wide === null ? null : mapped(upper, (_, at) => (at === labels + wide ? lower.length : 0));
}

const isTotal = ({ text }: Heading): boolean => isTotalLabel(text);
const isNoPeriod = ({ text }: Heading): boolean => readLabelPeriod(text) === null;

/** The columns of the headings of both rows, the labels' first. */
function columnsUnder(spans: readonly number[]): { upperAt: readonly number[]; lowerAt: readonly number[] } {
  const upperAt: number[] = [];
  const lowerAt: number[] = [];
  let column = 0;
  for (const span of spans) {
    upperAt.push(column);
    for (let under = 0; under < span; under++) lowerAt.push(column + under);
    column += Math.max(1, span);
  }
  return { upperAt, lowerAt };
}

/** A row with some headings in some columns, and nothing in the others. */
function laid(row: GridRow, headings: readonly Heading[], columns: readonly number[], width: number): GridRow {
  const labels = columns[0] === 0 ? 1 : 0;
  const places = mapped(columns.slice(labels), (column) => column - 1);
  const offsets = offsetsOn(width - 1, row.cells.offsets.at(-1) ?? 0, places, headings.slice(labels));
  const label = labels > 0 ? row.label : { ...row.label, text: "" };
  return { ...row, label, cells: { offsets, lines: null }, width };
}
