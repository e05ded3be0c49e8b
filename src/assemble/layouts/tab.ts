import { isFigureLike } from "../../figure/figure.ts";
import type { Line } from "../../tokenize/line.ts";
import { TokenKind } from "../../tokenize/token.ts";
import { cellText, countCells, type GridRow, isBare, isBlank, samePrint } from "../grid.ts";
import { DEEPEST_HEADER, headerDepth, isHeaderLike } from "../header.ts";
import type { Block, ClassifiedText, Layout } from "../layout.ts";
import { stripMarkup } from "../markup.ts";
import { readGrid } from "../read-grid.ts";
import { isTotalLabel } from "../total-label.ts";

/** A line without a tab inside a table (part of a label, a section's heading) is no longer than this. */
const LONGEST_BARE_LINE = 240;
const MOST_BARE_LINES = 3;

/** Cells parted by tabs, a row a line: what copying from a spreadsheet or a web page gives. */
export const tab: Layout = { name: "tab", read: readTabBlock };

function readTabBlock(document: ClassifiedText, from: number): Block | null {
  const { lines, roles, text } = document;
  if (!lines[from]?.tabs) return null;
  const rows: GridRow[] = [];
  const foreign: number[] = [];
  let end = from;
  let width = 0;
  let inBody = false;
  // What stands between the last row and the line that is looked at.
  let bare: number[] = [];
  let interrupted = false;
  let pageBreak = false;

  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.tabs === 0) {
      if (roles[i] === "blank") interrupted = true;
      else if (roles[i] === "furniture") interrupted = pageBreak = true;
      else if (roles[i] === "prose" && line.end - line.start <= LONGEST_BARE_LINE && bare.length < MOST_BARE_LINES)
        bare.push(i);
      else break;
      continue;
    }
    const before = rows.at(-1);
    const turned = pageBreak || (before !== undefined && lines[before.line - 1]?.page !== line.page);
    const row = splitRow(document, i, turned);
    if (before && (interrupted || bare.length > 0) && row.width !== width) break;
    const headerLike = isHeaderLike(text, row);
    const repeated = inBody && headerLike && rows.slice(0, DEEPEST_HEADER).some((other) => samePrint(text, other, row));
    if (repeated && before && !isTotalLabel(stripMarkup(before.label.text))) foreign.push(line.number);
    else {
      if (inBody && headerLike && startsTable(document, row)) break;
      for (const index of bare) rows.push(splitRow(document, index, pageBreak));
      rows.push(row);
    }
    for (let between = end; between < i; between++) if (roles[between] === "furniture") foreign.push(between + 1);
    inBody ||= !headerLike && !isBare(row);
    width = Math.max(width, row.width);
    end = i + 1;
    bare = [];
    interrupted = pageBreak = false;
  }

  const grid = rows.map((row) => filledUp(document, row, width - 1));
  if (!isTable(text, grid)) return null;
  const table = readGrid(document, "tab", grid, foreign);
  return table && { start: from, end, readings: [{ tables: [table], assumption: "" }] };
}

/** A header in mid-block begins the next table where all its cells are filled and the row below it holds a figure. */
function startsTable(document: ClassifiedText, row: GridRow): boolean {
  const next = document.lines[row.line]?.tabs ? splitRow(document, row.line, false) : undefined;
  if (next?.width !== row.width) return false;
  for (let cell = 0; cell < countCells(row.cells); cell++) if (isBlank(row.cells, cell)) return false;
  return hasFigure(document.text, next);
}

/** A header over a row with a figure, or two rows with figures; less is a list or a letter's indents. */
function isTable(text: string, grid: readonly GridRow[]): boolean {
  const depth = headerDepth(text, grid.slice(0, DEEPEST_HEADER));
  let needed = depth > 0 ? 1 : 2;
  for (const row of grid.slice(depth)) {
    if (hasFigure(text, row)) needed--;
    if (needed === 0) return true;
  }
  return false;
}

function hasFigure(text: string, { cells }: GridRow): boolean {
  for (let cell = 0; cell < countCells(cells); cell++)
    if (!isBlank(cells, cell) && isFigureLike(cellText(text, cells, cell))) return true;
  return false;
}

function splitRow({ text, lines, tokens }: ClassifiedText, index: number, afterPageBreak: boolean): GridRow {
  const { firstToken, lastToken, number, start: lineStart } = lines[index] as Line;
  const { kinds, starts } = tokens;
  const offsets: number[] = [];
  let label = "";
  let labelStart = lineStart;
  let width = 0;
  for (let token = firstToken, first = firstToken; token <= lastToken; token++) {
    if (token < lastToken && kinds[token] !== TokenKind.tab) continue;
    let left = first;
    let right = token;
    while (left < right && isWhite(kinds[left])) left++;
    while (right > left && isWhite(kinds[right - 1])) right--;
    const start = starts[left] as number;
    const end = starts[right] as number;
    if (width++ > 0) offsets.push(start, end);
    else {
      label = text.slice(start, end);
      labelStart = start;
    }
    first = token + 1;
  }
  return {
    line: number,
    label: { text: label, line: number, column: labelStart - lineStart + 1 },
    cells: { offsets, lines: null },
    width,
    afterPageBreak,
  };
}

function isWhite(kind: number | undefined): boolean {
  return kind === TokenKind.space || kind === TokenKind.gap || kind === TokenKind.formFeed;
}

/** The row with blank cells at its end, up to so many cells beside the label. */
function filledUp({ lines }: ClassifiedText, row: GridRow, cells: number): GridRow {
  const missing = cells - countCells(row.cells);
  if (missing === 0) return row;
  const lineEnd = lines[row.line - 1]?.end ?? 0;
  const offsets = [...row.cells.offsets, ...new Array<number>(2 * missing).fill(lineEnd)];
  return { ...row, cells: { offsets, lines: row.cells.lines } };
}
