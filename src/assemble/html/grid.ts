import type { TokenizedText } from "../../tokenize/tokenize.ts";
import type { GridRow } from "../grid.ts";
import { HEADER_REACH, headerDepth } from "../header.ts";
import type { Offsets } from "../text-of.ts";
import type { TaggedCell, TaggedRow } from "./tags.ts";

/** The rows of a table on its columns. */
export interface TaggedGrid {
  readonly rows: readonly GridRow[];
  /** How many of the first rows are the header. */
  readonly depth: number;
  /** Indexes of rows with a figure that is of several columns or rows, or that lack a cell, as behind a tag that is broken. */
  readonly merged: readonly number[];
}

const MOST_COLUMNS = 100;

/** A cell in its place on the columns. */
interface Placed {
  readonly cell: TaggedCell;
  readonly column: number;
  /** Whether it is in this row by what a row above says of it. */
  readonly isFromAbove: boolean;
}

/** Lays the cells of rows on columns, those that are of several over each where they are headings or words. */
export function layTagged(document: TokenizedText, tagged: readonly TaggedRow[]): TaggedGrid | null {
  const placed = placeCells(tagged);
  if (!placed) return null;
  const width = placed.flat().reduce((most, { cell, column }) => Math.max(most, column + cell.columns), 0);
  if (width > MOST_COLUMNS || width < 2) return null;
  const headed = tagged.findIndex(({ isHeader }) => !isHeader);
  const literal = placed
    .slice(0, HEADER_REACH)
    .map((row, at) => gridRow(document, tagged[at] as TaggedRow, row, columnsFrom(width), false));
  const depth = headed > 0 ? headed : headerDepth(document.text, literal);
  // A column in which no row of the body begins a cell is but the width of the one before it.
  const begun = new Set(placed.slice(depth).flatMap((row) => row.map(({ column }) => column)));
  const own = columnsFrom(width).filter((column) => column === 0 || begun.has(column));
  const rows = placed.map((row, at) => gridRow(document, tagged[at] as TaggedRow, row, own, true));
  const isMerged = ({ cell, column, isFromAbove }: Placed): boolean =>
    column > 0 &&
    /\d/.test(document.text.slice(cell.start, cell.end)) &&
    (isFromAbove || cell.rows > 1 || own.filter((its) => its >= column && its < column + cell.columns).length > 1);
  const isShort = (row: readonly Placed[]): boolean =>
    row.length > 1 && row.reduce((most, { cell, column }) => Math.max(most, column + cell.columns), 0) < width;
  const isUntold = (row: readonly Placed[], at: number): boolean => at >= depth && (isShort(row) || row.some(isMerged));
  return { rows, depth, merged: placed.flatMap((row, at) => (isUntold(row, at) ? [at] : [])) };
}

const columnsFrom = (width: number): readonly number[] => Array.from({ length: width }, (_, column) => column);

/** So many cells at most go on from the rows above. */
const MOST_FROM_ABOVE = 24;

/** Where each cell stands, with those that go on from the rows above; null where these are too many. */
function placeCells(tagged: readonly TaggedRow[]): readonly (readonly Placed[])[] | null {
  const placed: (readonly Placed[])[] = [];
  let above: readonly { readonly cell: TaggedCell; readonly column: number; readonly left: number }[] = [];
  for (const { cells, isHeader } of tagged) {
    const row: Placed[] = above.map(({ cell, column }) => ({ cell, column, isFromAbove: true }));
    const taken = new Set(row.flatMap(({ cell, column }) => columnsFrom(cell.columns).map((at) => column + at)));
    const next = above.flatMap((its) => (its.left > 1 ? [{ ...its, left: its.left - 1 }] : []));
    let column = 0;
    for (const cell of cells) {
      while (taken.has(column)) column++;
      row.push({ cell, column, isFromAbove: false });
      if (cell.rows > 1) next.push({ cell, column, left: cell.rows - 1 });
      column += cell.columns;
    }
    if (next.length > MOST_FROM_ABOVE) return null;
    above = next;
    // A heading over both rows of a header stands in the first.
    placed.push(isHeader ? row.filter(({ isFromAbove }) => !isFromAbove) : row);
  }
  return placed;
}

function gridRow(
  document: TokenizedText,
  { start }: TaggedRow,
  placed: readonly Placed[],
  columns: readonly number[],
  repeats: boolean,
): GridRow {
  const line = lineOf(document, start);
  const over = new Map<number, Offsets>();
  for (const { cell, column } of placed) {
    // A title, and what stands over the labels, are not over the columns beside them.
    const repeated = repeats && placed.length > 1 && column > 0 ? cell.columns : 1;
    for (let at = column; at < column + repeated; at++) over.set(at, cell);
  }
  const [label, ...cells] = columns.map((column) => over.get(column));
  const offsets = cells.flatMap((cell) => [cell?.start ?? start, cell?.end ?? start]);
  const labelStart = label?.start ?? start;
  const end = document.lines[line - 1]?.end ?? 0;
  const lineAt = (offset: number): number => (offset >= start && offset <= end ? line : lineOf(document, offset));
  const labelLine = lineAt(labelStart);
  return {
    line,
    label: {
      text: document.text.slice(labelStart, label?.end ?? labelStart),
      line: labelLine,
      column: labelStart - (document.lines[labelLine - 1]?.start ?? 0) + 1,
    },
    cells: { offsets, lines: cells.map((cell) => lineAt(cell?.start ?? start)) },
    width: columns.length,
    afterPageBreak: false,
  };
}

/** Number of the line on which an offset stands, from 1. */
export function lineOf({ lines }: TokenizedText, offset: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
