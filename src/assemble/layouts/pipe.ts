import { isFigureLike } from "../../figure/figure.ts";
import { mapped } from "../../mapped.ts";
import type { PrintedTable } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { isWhite, TokenKind } from "../../tokenize/token.ts";
import { restoreCorner } from "../corner.ts";
import { cellText, countCells, type GridRow, isBare, isBlank } from "../grid.ts";
import { placeGroupHeadings } from "../group-header.ts";
import { HEADER_REACH, headerDepth } from "../header.ts";
import { isCut, isOfPeriods } from "../header-in-body.ts";
import type { Block, ClassifiedText, Layout } from "../layout.ts";
import { isListing } from "../listing.ts";
import { isBarred } from "../one-line/barred.ts";
import { endOfRuledHeader, withBoxedLabels } from "../pipe/boxed.ts";
import { brokenHeader } from "../pipe/broken-header.ts";
import { withBrokenRows } from "../pipe/broken-row.ts";
import { withLoneHeading } from "../pipe/lone-heading.ts";
import { paddingOf, withPaddedUndecided } from "../pipe/padded-row.ts";
import { type Frame, type RowTokens, splitRow } from "../pipe/row.ts";
import { readRuledLine } from "../pipe/ruled-line.ts";
import { withoutSharesBelow } from "../pipe/shares-below.ts";
import { withSpannedCells } from "../pipe/spanned-row.ts";
import { withUnlabelledTotals } from "../pipe/unlabelled-totals.ts";
import { readGrid } from "../read-grid.ts";
import { readRowBlock } from "../row-block.ts";
import { countFigures } from "../row-figures.ts";
import type { RowLines } from "../row-lines.ts";
import type { RowMarks } from "../row-marks.ts";
import { isRuleLine } from "../rule-line.ts";
import { NOT_PLACED, readSpanningHeader } from "../spanning-header.ts";
import { withUndecidedHeader } from "../undecided-header.ts";

/** Cells parted by `|`, a row a line, with or without a rule line and pipes at the ends: Markdown, and what web pages give. */
export const pipe: Layout = { name: "pipe", read: readPipeBlock };

const NAME = "pipe";
/** Whether rows begin with a pipe of their own is looked for in so many lines. */
const LINES_TO_SEE_FRAME = 24;

/** So many figures in a row below periods are no chance. */
const FEWEST_UNDER_PERIODS = 3;

/** Lists that look like tables are no longer, in lines. */
const LONGEST_LISTING = 40;

const PIPE = 0x7c;

function readPipeBlock(document: ClassifiedText, from: number): Block | null {
  const broken = brokenHeader(document, from);
  const below = broken && readRows(document, broken.body, broken.rows);
  if (below) return { ...below, start: from };
  if (!isPipeRow(document, from) && !isRuleLine(document, from)) return null;
  const onOneLine = readRuledLine(document, from, (grid) =>
    isCertain(document, grid) ? readTable(document, { grid, foreign: [] }) : null,
  );
  return onOneLine ?? readRows(document, from, []);
}

/** @param headers the rows of a header that stands above the first line, and has no lines of its own */
function readRows(document: ClassifiedText, from: number, headers: readonly GridRow[]): Block | null {
  const frame = frameOf(document, from);
  const marks: RowMarks = {
    isRow: (index) => isPipeRow(document, index) && !isRuleLine(document, index),
    beginsTable: (index) => isBlankHeader(document, index),
    isRule: (index) => isRuleLine(document, index) || isDashed(document, index),
    split: (index, afterPageBreak) => splitRow(document, unpadded(document, index), frame, afterPageBreak),
    isCertain: (first) => isCertain(document, first),
  };
  return readRowBlock(document, from, marks, ({ grid, foreign }) =>
    headers.length > 0 ? readUnder(document, headers, grid, foreign) : readTable(document, { grid, foreign }),
  );
}

function readUnder(
  document: ClassifiedText,
  printed: readonly GridRow[],
  body: readonly GridRow[],
  foreign: readonly number[],
): PrintedTable | null {
  const { headers, diagnostics } = restoreCorner(document, printed, body);
  const table = readGrid(document, NAME, [...headers, ...body], foreign, { depth: headers.length });
  return table && { ...table, diagnostics: [...diagnostics, ...table.diagnostics] };
}

function readTable(
  document: ClassifiedText,
  { grid: printed, foreign }: Pick<RowLines, "grid" | "foreign">,
): PrintedTable | null {
  const below = withoutSharesBelow(document.text, withBrokenRows(document, printed));
  const { grid, diagnostics: moved } = withUnlabelledTotals(document, below.grid);
  const diagnostics = [...below.diagnostics, ...moved];
  const lone = withLoneHeading(document, grid);
  const table = lone
    ? readGrid(document, NAME, lone, foreign, { depth: lone.findIndex((row) => !isBare(row)) + 1 })
    : (readSpanningHeader(document, NAME, grid, foreign) ?? readHeaded(document, grid, foreign));
  if (!table || (grid.length <= LONGEST_LISTING && isListing(document.text, table))) return null;
  const whole = withPaddedUndecided(document, table);
  return diagnostics.length > 0 ? { ...whole, diagnostics: [...whole.diagnostics, ...diagnostics] } : whole;
}

function readHeaded(
  document: ClassifiedText,
  printed: readonly GridRow[],
  foreign: readonly number[],
): PrintedTable | null {
  const grid = withSpannedCells(document, printed, headerDepth(document.text, printed.slice(0, HEADER_REACH)));
  const ruled = endOfRuledHeader(document, grid);
  const depth = ruled ?? headerDepth(document.text, grid.slice(0, HEADER_REACH));
  const headers = placeGroupHeadings(document, grid.slice(0, depth), grid.slice(depth));
  const rows = [...headers, ...withBoxedLabels(document, grid.slice(depth))];
  const read = readGrid(document, NAME, rows, foreign, ruled === null ? undefined : { depth: ruled });
  const isLeftOut = headers.some((row, at) => isBare(row) && !isBare(grid[at] as GridRow));
  const table = read && isLeftOut ? withUndecidedHeader(read, NOT_PLACED) : read;
  if (ruled === null) return table;
  const [first, last] = [grid[0] as GridRow, grid[ruled - 1] as GridRow];
  // With no rule between them the lines are one row, whose headings are broken over them.
  const isOneRow = ruled > 1 && last.line - first.line === ruled - 1;
  return table && isOneRow ? { ...table, headers: mapped(table.headers, (path) => [path.join(" ")]) } : table;
}

const DASHES = /^-{20,400}$/;

/** Whether a line is nothing but dashes, as stand below a header whose columns the pipes part. */
function isDashed({ text, lines }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  return line !== undefined && line.words === 1 && DASHES.test(text.slice(line.start, line.end).trim());
}

/** Whether a table begins whose headings are all blank: nothing else has a rule below it. */
function isBlankHeader(document: ClassifiedText, index: number): boolean {
  return document.lines[index]?.words === 0 && isRuleLine(document, index + 1);
}

/**
 * A line with two cells or more; a single one, with its pipe, counts where its neighbour below is none of the kind, and two
 * blank ones over the rule of a header.
 */
function isPipeRow(document: ClassifiedText, index: number): boolean {
  const line = document.lines[index];
  if (!line || line.pipes === 0 || isBarred(document, index)) return false;
  if (line.pipes > 1) return true;
  const below = document.lines[index + 1];
  if (isBlankHeader(document, index)) return true;
  return !isSingleCell(document, line) || (line.words > 0 && below !== undefined && !isSingleCell(document, below));
}

/** `Burglary |`, `| Burglary`, or a pipe alone. */
function isSingleCell({ tokens }: ClassifiedText, { pipes, firstToken, lastToken }: Line): boolean {
  if (pipes !== 1) return false;
  const first = nextFilled(tokens.kinds, firstToken, 1);
  const last = nextFilled(tokens.kinds, lastToken - 1, -1);
  return tokens.kinds[first] === TokenKind.pipe || tokens.kinds[last] === TokenKind.pipe;
}

function nextFilled(kinds: Uint8Array, from: number, step: number): number {
  let at = from;
  while (isWhite(kinds[at])) at += step;
  return at;
}

/** As the table's rule says, else most of its rows. */
function frameOf(document: ClassifiedText, from: number): Frame {
  const { text, lines, tokens } = document;
  const { kinds, starts } = tokens;
  const isPipeAt = (token: number) => text.charCodeAt(starts[token] as number) === PIPE;
  let opening = 0;
  let closing = 0;
  let rows = 0;
  let others = 0;
  const opened = new Set<number>();
  const unopened = new Set<number>();
  for (let i = from; i < lines.length && i < from + LINES_TO_SEE_FRAME; i++) {
    const { firstToken, lastToken, pipes, numbers } = lines[i] as Line;
    const opens = isPipeAt(nextFilled(kinds, firstToken, 1));
    const closes = isPipeAt(nextFilled(kinds, lastToken - 1, -1));
    // What stands behind lines that are none, and a rule below rows, is another table's.
    others = pipes === 0 ? others + 1 : 0;
    if (others > 1 && rows > 1) break;
    if (isRuleLine(document, i)) {
      if (rows > 1) break;
      return { opens: opens || pipes === 0, closes: closes || pipes === 0 };
    }
    if (pipes === 0 || numbers === 0) continue;
    rows++;
    if (opens) opening++;
    if (closes) closing++;
    (opens ? opened : unopened).add(pipes);
  }
  // With as many pipes as a row that begins with a cell, one that begins with a pipe has a blank cell before it.
  const areCells = unopened.size === 1 && opened.size === 1 && [...opened].every((pipes) => unopened.has(pipes));
  return { opens: 2 * opening > rows && !areCells, closes: 2 * closing > rows };
}

/**
 * Whether rows are more than a web page's menu or contact details with a bar between: half the cells of the body hold
 * figures, most such rows are as wide as the grid, and there are two of them or a header that is as wide as the one; or
 * all rows are as wide as their header, and one column holds a figure in each of them, whatever words stand beside it; or
 * most cells of a row below periods hold figures, whatever the others hold.
 */
function isCertain(document: ClassifiedText, printed: readonly GridRow[]): boolean {
  const { text } = document;
  const depth = headerDepth(text, printed.slice(0, HEADER_REACH));
  const grid = withSpannedCells(document, printed, depth);
  const width = Math.max(...grid.slice(0, HEADER_REACH).map((row) => row.width));
  let filled = 0;
  let figures = 0;
  let rows = 0;
  let wide = 0;
  let ofFigures = 0;
  for (const row of grid.slice(depth)) {
    const found = countFigures(text, row);
    const cells = countFilled(text, row);
    filled += cells;
    figures += found;
    if (found >= FEWEST_UNDER_PERIODS && 2 * found > cells) ofFigures++;
    if (found === 0) continue;
    rows++;
    if (row.width >= width - 1 || isCut(document.lines, row)) wide++;
  }
  if (2 * figures >= filled && 2 * wide >= rows && (rows > 1 || depth > 0)) return true;
  if (ofFigures > 0 && depth > 0 && isOfPeriods(text, grid[depth - 1] as GridRow)) return true;
  return depth > 0 && width > 2 && hasColumnOfFigures(text, grid.slice(depth), width);
}

/** Whether rows of one width, two at least, have a figure each in the same column beside their labels. */
function hasColumnOfFigures(text: string, body: readonly GridRow[], width: number): boolean {
  if (body.length < 2 || body.some((row) => row.width !== width)) return false;
  for (let cell = 0; cell < width - 1; cell++)
    if (body.every(({ cells }) => isFigureLike(cellText(text, cells, cell)))) return true;
  return false;
}

/** How many cells are filled, but for those that may hide a figure. */
function countFilled(text: string, { cells }: GridRow): number {
  let filled = 0;
  for (let cell = 0; cell < countCells(cells); cell++)
    if (!isBlank(cells, cell) && !CODE.test(cellText(text, cells, cell))) filled++;
  return filled;
}

/** `N`, `DP`: such as a key to the table explains; `x`, as is printed for what is not to be had. */
const CODE = /^(?:[A-Z]{1,3}|[cxz])$/;

function unpadded(document: ClassifiedText, index: number): RowTokens {
  const line = document.lines[index] as Line;
  const { firstToken, number, start } = line;
  return { firstToken, lastToken: paddingOf(document, line), number, start };
}
