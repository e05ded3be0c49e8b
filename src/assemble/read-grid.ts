import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { mapped } from "../mapped.ts";
import type { PrintedRow, PrintedTable, UndecidedRow } from "../table.ts";
import { readBody, withWrappedLabels } from "./body.ts";
import { isCornerLike, moved, restoreCorner } from "./corner.ts";
import { countCells, type GridRow, isBare, isBlank, lastLineOf, pickCells } from "./grid.ts";
import { HEADER_REACH, headerDepth } from "./header.ts";
import { headerPaths } from "./header-path.ts";
import { findHeading } from "./heading.ts";
import type { ClassifiedText } from "./layout.ts";
import { stripMarkup } from "./markup.ts";
import { readNotes } from "./note.ts";
import { findRemarks } from "./remark.ts";
import { belowEachOther } from "./side-by-side.ts";
import { joinSigns } from "./sign-column.ts";
import { placeLabels } from "./stub.ts";
import { takeFiguresFromLabels } from "./unlabelled.ts";

/** What a layout knows of its grid beyond the texts. */
export interface KnownOfGrid {
  /** How many of the first rows are the header, each cell over its column; where it is not said, the figures tell. */
  readonly depth?: number;
  /** Rows that leave a choice, by their index among those with figures; their spans are for all columns of the grid. */
  readonly undecided?: readonly UndecidedRow[];
  /** Whether a mark closes each label, so that what stands before it is whole. */
  readonly areClosed?: boolean;
  /** Number of the table's last line, where the last row is not on it. */
  readonly lastLine?: number;
}

/**
 * Reads a grid, as any layout with separated cells finds it, into a table: header levels, body, heading and notes.
 * Null where it holds no row with figures. `foreign` are the numbers of lines inside that are none of the grid's.
 */
export function readGrid(
  document: ClassifiedText,
  layout: string,
  rows: readonly GridRow[],
  foreign: readonly number[],
  known: KnownOfGrid = {},
): PrintedTable | null {
  const depth = known.depth ?? headerDepth(document.text, rows.slice(0, HEADER_REACH));
  const grid = placeCells(document, known.undecided ? rows : withoutSpacers(rows), depth, known.undecided);
  const first = grid[0];
  if (!first) return null;
  const lastLine = known.lastLine ?? grid.reduce((last, row) => Math.max(last, lastLineOf(row)), 0);
  const lines = titlesOf(grid.slice(0, depth));
  const printed = grid.slice(lines.length, depth);
  const below = grid.slice(depth);
  const restored =
    known.depth === undefined ? restoreCorner(document, printed, below) : { headers: printed, diagnostics: [] };
  const { diagnostics } = restored;
  // Over headings that lack their corner stands what they are of: `Age group` over `18-64 | 65+ | Total | |`.
  const lowest = lines.length > 0 && restored.headers[0] !== printed[0] ? grid[lines.length - 1] : undefined;
  const isOver = lowest !== undefined && printed.length > 1 && isCornerLike(stripMarkup(lowest.label.text));
  const headers = isOver ? [moved(lowest, document), ...restored.headers] : restored.headers;
  const titles = isOver ? lines.slice(0, -1) : lines;
  const { rows: bodyRows, remarks } = withoutRemarks(below);
  const body = readBody(bodyRows, known);
  if (body.rows.length === 0) return null;
  const columns = filledColumns([...headers, ...bodyRows]);
  const heading = findHeading(document, first.line - 1);
  const headings = [...(heading ? [heading.text] : []), ...titles];
  const start = document.lines[heading?.index ?? first.line - 1]?.start ?? 0;
  const corner = mapped(headers, (row) => stripMarkup(row.label.text)).filter((text) => text !== "");
  return {
    layout,
    heading: headings.length > 0 ? headings.join(" ") : null,
    corner: corner.join(" "),
    headers: headerPaths(document.text, headers, columns),
    rows:
      columns.length === countCells(first.cells) ? body.rows : mapped(body.rows, (row) => withColumns(row, columns)),
    undecided: withWrappedLabels(amongAll(known.undecided ?? [], body.filled), body.rows),
    notes: readNotes(document, lastLine - 1, start, foreign),
    firstLine: first.line,
    lastLine,
    headerLines: grid.slice(0, depth).flatMap((row) => [row.line, ...(row.cells.lines ?? [])]),
    foreignLines: remarks.length > 0 ? [...foreign, ...remarks] : foreign,
    diagnostics: [...diagnostics, ...body.diagnostics, ...unevenRows(below, headers), ...joinsOverPages(grid)],
  };
}

/** Rows that leave a choice, known by their index among those with figures, by that among all: some have blanks alone. */
function amongAll(undecided: readonly UndecidedRow[], filled: readonly number[]): readonly UndecidedRow[] {
  return mapped(undecided, (ways) => ({ ...ways, row: filled[ways.row] as number }));
}

/** The rows of a body, and the lines of remarks among them. */
function withoutRemarks(rows: readonly GridRow[]): { rows: readonly GridRow[]; remarks: readonly number[] } {
  if (!rows.some(isBare)) return { rows, remarks: [] };
  const found = findRemarks(mapped(rows, (row) => (isBare(row) ? row.label.text : null)));
  const remarks = rows.filter((_, index) => found[index]);
  return { rows: rows.filter((_, index) => !found[index]), remarks: mapped(remarks, ({ line }) => line) };
}

/** The grid as it is meant: parts that stand beside each other one below the other, labels first, signs at their figures. */
function placeCells(
  document: ClassifiedText,
  rows: readonly GridRow[],
  depth: number,
  undecided: readonly UndecidedRow[] | undefined,
): readonly GridRow[] {
  // The ways to read a row are for the columns as they stand.
  if (undecided && undecided.length > 0) return rows;
  const grid = takeFiguresFromLabels(document, belowEachOther(document, rows, depth), depth);
  return undecided ? grid : joinSigns(document.text, placeLabels(document, grid, depth), depth);
}

/** Titles inside the grid, above its header. */
function titlesOf(headers: readonly GridRow[]): readonly string[] {
  const end = headers.findIndex((row) => !isBare(row));
  return mapped(headers.slice(0, end < 0 ? headers.length : end), (row) => stripMarkup(row.label.text));
}

/** Columns in which anything is printed; the others are spacers. */
function filledColumns(grid: readonly GridRow[]): readonly number[] {
  const columns = grid[0] ? countCells(grid[0].cells) : 0;
  const filled = new Array<boolean>(columns).fill(false);
  let left = columns;
  for (const { cells } of grid) {
    if (left === 0) break;
    for (let column = 0; column < columns; column++) {
      if (filled[column] || isBlank(cells, column)) continue;
      filled[column] = true;
      left--;
    }
  }
  return filled.flatMap((is, column) => (is ? [column] : []));
}

/** Rows without the columns in which nothing is printed, as merged cells of a sheet leave between the others. */
function withoutSpacers(rows: readonly GridRow[]): readonly GridRow[] {
  const columns = filledColumns(rows);
  const [first] = rows;
  if (!first || columns.length === countCells(first.cells)) return rows;
  return mapped(rows, (row) => ({
    ...row,
    cells: pickCells(row.cells, columns),
    width: columns.filter((column) => column < row.width - 1).length + 1,
  }));
}

function withColumns({ group, label, line, column, cells }: PrintedRow, columns: readonly number[]): PrintedRow {
  return { group, label, line, column, cells: pickCells(cells, columns) };
}

/** Says at which rows the table goes on behind a page break. */
function joinsOverPages(rows: readonly GridRow[]): readonly Diagnostic[] {
  const turned = rows.filter(({ afterPageBreak }, index) => index > 0 && afterPageBreak);
  return mapped(turned, ({ label }) =>
    diagnose("table/joined-over-page", label, "the table goes on here after a page break"),
  );
}

/** Says which rows have fewer or more cells than the header. */
function unevenRows(rows: readonly GridRow[], headers: readonly GridRow[]): readonly Diagnostic[] {
  const width = Math.max(0, ...mapped(headers, (row) => row.width));
  if (width === 0) return [];
  const found: Diagnostic[] = [];
  for (const row of rows) {
    if (row.width === width || isBare(row)) continue;
    const short = row.width < width;
    const message = short
      ? "the row has fewer cells than the header; those at its end were read as blank"
      : "the row has more cells than the header; the columns beyond it have no header";
    const sizes = { expected: `${width} cells`, actual: `${row.width} cells` };
    found.push(diagnose(short ? "table/short-row" : "table/long-row", row.label, message, sizes));
  }
  return found;
}
