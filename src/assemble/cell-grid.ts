import { type Diagnostic, diagnose } from "../diagnostic.ts";
import type { PrintedTable, Spans, UndecidedRow } from "../table.ts";
import { readStreamRow, type StreamRow } from "./cell-rows.ts";
import { inferShape, isPeriod, type TableShape } from "./cell-shape.ts";
import type { CellStream, StreamCell } from "./cell-stream.ts";
import { restoreCorner } from "./corner.ts";
import { countCells, type GridRow, isBare } from "./grid.ts";
import { placeGroupHeadings } from "./group-header.ts";
import type { ClassifiedText } from "./layout.ts";
import { stripMarkup } from "./markup.ts";
import { readGrid } from "./read-grid.ts";
import { isTotalLabel } from "./total-label.ts";

/** A table whose cells stand one by one, and where it ends. */
export interface CellTable {
  readonly table: PrintedTable;
  /** How many rows have figures, and how many lines without figures stand above them. */
  readonly rows: number;
  readonly bareLines: number;
  /** Number of its last line. */
  readonly lastLine: number;
}

/** By so many rows it is known whether they are a table. */
const ROWS_TO_ACCEPT = 24;
/** A short row at the end of the text is cut off by it, where so many whole ones come before. */
const ROWS_BEFORE_CUT = 3;
/** What stands behind a table without a mark: `Notes`, `Source:`. */
const BEHIND_TABLE = /^(?:foot)?notes?:?$|^(?:sources?|key|contact|further information)\b/i;
/** A row's ways are given up to so many. */
const MOST_WAYS = 64;

/**
 * Reads the table whose cells a stream gives in the given shape; null where it is not accepted. Its first rows decide that,
 * so that a refusal costs no more than they do.
 */
export function readCellTable(
  document: ClassifiedText,
  layout: string,
  stream: CellStream,
  shape: TableShape,
  isAccepted: (read: CellTable) => boolean,
): CellTable | null {
  const begun = readRows(document, layout, stream, shape, ROWS_TO_ACCEPT);
  if (!begun || !isAccepted(begun)) return null;
  return begun.rows < ROWS_TO_ACCEPT ? begun : readRows(document, layout, stream, shape, Number.POSITIVE_INFINITY);
}

/** Lays the cells of a stream in rows, as far as its table goes, and reads them; null where no row has figures. */
function readRows(
  document: ClassifiedText,
  layout: string,
  stream: CellStream,
  shape: TableShape,
  mostRows: number,
): CellTable | null {
  const columns = shape.width - 1;
  const body: GridRow[] = [];
  const undecided: UndecidedRow[] = [];
  const placed: Diagnostic[] = [];
  const repeated: number[] = [];
  let rows = 0;
  let bareLines = 0;
  let short = 0;
  let at = shape.body;
  let label = "";
  let lastLine = 0;
  while (rows < mostRows) {
    const again = rows > 0 ? repeatedCells(document.text, stream, at, shape) : 0;
    if (again > 0) {
      if (isTotalLabel(label)) break;
      for (let index = 0; index < again; index++) repeated.push((stream.at(at + index) as StreamCell).line);
      at += again;
      continue;
    }
    const row = readStreamRow(stream, at, shape);
    if (!row || (rows > 0 && mayBeHeader(stream, row, shape) && beginsTable(stream, at, row.label))) break;
    if (!stream.marked && BEHIND_TABLE.test(textOf(document, stream.at(row.bare[0] ?? row.label) as StreamCell))) break;
    bareLines += row.bare.length;
    for (const index of row.bare) body.push(filled(gridRow(document, [stream.at(index) as StreamCell]), columns));
    const laid = layRow(document, stream, row, columns, rows >= ROWS_BEFORE_CUT && short === 0);
    if (row.short) short++;
    if (laid.ways.length > 0) undecided.push({ row: rows, readings: laid.ways, whole: laid.whole, defensible: false });
    if (laid.byBlankLines) placed.push(placedByBlankLines(laid.row));
    body.push(laid.row);
    if (!isBare(laid.row)) rows++;
    label = stripMarkup(laid.row.label.text);
    lastLine = (stream.at(row.next - 1) as StreamCell).lastLine;
    at = row.next;
  }
  const { headers, diagnostics } = headerRows(document, stream, shape, body);
  if (headers.some((row) => countCells(row.cells) > columns)) return null;
  const foreign = [...repeated, ...furniture(document, stream, lastLine)];
  const known = { depth: headers.length, undecided };
  const table = rows > 0 ? readGrid(document, layout, [...headers, ...body], foreign, known) : null;
  if (!table) return null;
  return {
    table: { ...table, diagnostics: [...diagnostics, ...placed, ...table.diagnostics] },
    rows,
    bareLines,
    lastLine,
  };
}

/** Numbers of the lines of page furniture inside. */
function furniture({ roles }: ClassifiedText, stream: CellStream, lastLine: number): readonly number[] {
  const found: number[] = [];
  for (let line = stream.at(0)?.line ?? lastLine; line <= lastLine; line++)
    if (roles[line - 1] === "furniture") found.push(line);
  return found;
}

/** The header's levels, from top to bottom; each cell is a line of its own, or several stand on one. */
function headerRows(
  document: ClassifiedText,
  stream: CellStream,
  { body: depth, width }: TableShape,
  body: readonly GridRow[],
): { readonly headers: readonly GridRow[]; readonly diagnostics: readonly Diagnostic[] } {
  const cells = Array.from({ length: depth }, (_, index) => stream.at(index) as StreamCell);
  const rows = cells.some((cell) => cell.rowOfLine > 1) ? byLine(cells, width) : byWidth(document.text, cells, width);
  const printed = rows.map((row) => gridRow(document, row));
  const placed = placeGroupHeadings(document.text, printed).map((row) => filled(row, width - 1));
  const titles = placed.findIndex((row) => !isBare(row));
  if (titles < 0) return { headers: placed, diagnostics: [] };
  const { headers, diagnostics } = restoreCorner(document, placed.slice(titles), body);
  return { headers: [...placed.slice(0, titles), ...headers], diagnostics };
}

function byLine(cells: readonly StreamCell[], width: number): readonly (readonly StreamCell[])[] {
  const rows: StreamCell[][] = [];
  for (const cell of cells) {
    if (rows.at(-1)?.[0]?.line === cell.line) rows.at(-1)?.push(cell);
    else rows.push([cell]);
  }
  // Where the fullest line has a cell too many, the pipe at its head is a frame and closes no blank corner.
  const framed = rows.some((row) => row.length > width);
  const inFrame = rows.map((row) => (framed && row.length !== width && row[0]?.kind === "blank" ? row.slice(1) : row));
  return inFrame.filter((row) => row.length > 0);
}

/** The last cells are the level over the columns; above it may be levels as wide, and one with fewer headings. */
function byWidth(text: string, cells: readonly StreamCell[], width: number): readonly (readonly StreamCell[])[] {
  const groups = groupsAbove(text, cells, width);
  if (groups > 0) {
    const leaves = cells.slice(-(width - 1));
    const first = leaves[0] as StreamCell;
    return [cells.slice(0, cells.length - leaves.length), [{ ...first, end: first.start }, ...leaves]];
  }
  const rows: (readonly StreamCell[])[] = [];
  for (let end = cells.length; end > 0; end -= width) rows.unshift(cells.slice(Math.max(0, end - width), end));
  return rows;
}

/** How many headings stand over leaves that repeat under each: `Offence, 2019, 2020` over `Total, Int, Total, Int`. */
export function groupsAbove(text: string, cells: readonly StreamCell[], width: number): number {
  const columns = width - 1;
  const leaves = cells.slice(-columns).map(({ start, end }) => text.slice(start, end));
  for (const above of [cells.length - columns - 1, cells.length - columns]) {
    const each = columns / above;
    if (above < 2 || each < 2 || !Number.isInteger(each)) continue;
    if (leaves.every((leaf, column) => leaf === leaves[column % each])) return above;
  }
  return 0;
}

function textOf({ text }: ClassifiedText, { start, end }: StreamCell): string {
  return text.slice(start, end);
}

/** How many cells from an index on repeat the header, or its last level; 0 where they do not. */
function repeatedCells(text: string, stream: CellStream, at: number, { body, width }: TableShape): number {
  for (const first of body > width ? [0, body - width] : [0]) {
    let index = first;
    while (index < body && isSameText(text, stream.at(index), stream.at(at + index - first))) index++;
    if (index === body && body - first > 1) return body - first;
  }
  return 0;
}

function isSameText(text: string, a: StreamCell | undefined, b: StreamCell | undefined): boolean {
  if (!a || !b || a.end - a.start !== b.end - b.start) return false;
  return text.slice(a.start, a.end) === text.slice(b.start, b.end);
}

/** Whether what was read as a row may be a header: it has lines without figures, words for figures, or years in their order. */
function mayBeHeader(
  stream: CellStream,
  { bare, texts, firstValue, values }: StreamRow,
  { body }: TableShape,
): boolean {
  if (bare.length > 0 || texts) return true;
  // One year is a figure like others, unless the columns are years.
  const last = body > 0 ? stream.at(body - 1) : undefined;
  if (values < 2 && !(last && isPeriod(last))) return false;
  let before: StreamCell | undefined;
  for (let index = firstValue; index < firstValue + values; index++) {
    const cell = stream.at(index);
    if (cell?.kind !== "year") return false;
    if (before && Math.abs((cell.number ?? 0) - (before.number ?? 0)) !== 1) return false;
    before = cell;
  }
  return true;
}

/** Whether what looks like lines above a label is the title and header of the next table. */
function beginsTable(stream: CellStream, from: number, label: number): boolean {
  for (let first = from; first <= label; first++) {
    const shape = inferShape({ marked: stream.marked, at: (index) => stream.at(first + index) });
    if (shape && shape.body > 1 && (shape.body === shape.width || shape.body === shape.width - 1)) {
      if (shape.body === shape.width || stream.at(first)?.kind !== "text") return true;
    }
  }
  return false;
}

interface LaidRow {
  /** The row in its most literal reading. */
  readonly row: GridRow;
  /** The ways to lay its figures on the columns; none where there is but the one. */
  readonly ways: readonly Spans[];
  readonly whole: readonly [start: number, end: number];
  /** Whether blank lines show which of its cells are blank. */
  readonly byBlankLines: boolean;
}

function placedByBlankLines({ label }: GridRow): Diagnostic {
  const message = `"${label.text}" has fewer figures than columns; blank lines among them show which cells are blank`;
  return diagnose("table/row-decided", label, message);
}

function layRow(
  document: ClassifiedText,
  stream: CellStream,
  row: StreamRow,
  columns: number,
  isCut: boolean,
): LaidRow {
  const label = stream.at(row.label) as StreamCell;
  const values = Array.from({ length: row.values }, (_, index) => stream.at(row.firstValue + index) as StreamCell);
  const literal = filled(gridRow(document, [label, ...values]), columns);
  const decided: LaidRow = { row: literal, ways: [], whole: [0, 0], byBlankLines: false };
  const first = values[0];
  const last = values.at(-1);
  if (!row.short || stream.marked || !first || !last) return decided;
  const next = stream.at(row.next);
  const places = placeAtBlankLines(values, next, columns);
  const whole = { ...literal, width: columns + 1 };
  if (places) return { ...decided, byBlankLines: true, row: { ...whole, cells: spansAt(literal, values, places) } };
  // The text ends in this row, and no other is short: what is missing is what would have followed.
  if (!next && isCut && isLastLine(document, last)) return decided;
  const ways = placements(values.length, columns).map((columnsOf) => spansAt(literal, values, columnsOf));
  return { row: whole, ways, whole: [first.start, last.end], byBlankLines: false };
}

/** The columns of a short row's figures where the blank lines among them are as many as its cells that are missing. */
function placeAtBlankLines(
  values: readonly StreamCell[],
  next: StreamCell | undefined,
  columns: number,
): readonly number[] | null {
  const missing = columns - values.length;
  const among = values.reduce((sum, { blanks }) => sum + blanks, 0);
  const behind = next?.blanks ?? 0;
  if (among !== missing && among + behind !== missing) return null;
  let column = -1;
  return values.map(({ blanks }) => (column += 1 + blanks));
}

/** The ways to lay so many figures, in order, on the columns; the first leaves the last columns blank. */
export function placements(figures: number, columns: number): readonly (readonly number[])[] {
  const found: number[][] = [];
  const place = (chosen: readonly number[], from: number): void => {
    if (found.length === MOST_WAYS) return;
    const left = figures - chosen.length;
    if (left === 0) {
      found.push([...chosen]);
      return;
    }
    for (let column = from; column <= columns - left; column++) place([...chosen, column], column + 1);
  };
  place([], 0);
  return found;
}

function spansAt(row: GridRow, values: readonly StreamCell[], places: readonly number[]): Spans {
  const offsets: number[] = [];
  const lines: number[] = [];
  const columns = row.cells.offsets.length / 2;
  let next = 0;
  let end = row.cells.offsets[0] as number;
  let line = values[0]?.line ?? row.line;
  for (let column = 0; column < columns; column++) {
    const value = places[next] === column ? values[next++] : undefined;
    if (value) ({ end, line } = value);
    offsets.push(value?.start ?? end, end);
    lines.push(line);
  }
  return { offsets, lines };
}

function isLastLine({ roles, lines }: ClassifiedText, cell: StreamCell): boolean {
  for (let index = cell.lastLine; index < lines.length; index++) if (roles[index] !== "blank") return false;
  return true;
}

/** The first cell is the label; the row is not yet filled up. */
function gridRow({ text, lines }: ClassifiedText, cells: readonly StreamCell[]): GridRow {
  const [label, ...values] = cells as [StreamCell, ...StreamCell[]];
  const [first] = values;
  return {
    line: label.line,
    label: {
      text: text.slice(label.start, label.end),
      line: label.line,
      column: label.start - (lines[label.line - 1]?.start ?? 0) + 1,
    },
    cells: { offsets: values.flatMap(({ start, end }) => [start, end]), lines: values.map(({ line }) => line) },
    width: cells.length,
    afterPageBreak: label.afterPageBreak,
    spelledOut: first !== undefined && first.line > label.lastLine,
  };
}

/** The row with blank cells at its end, up to so many columns. */
function filled(row: GridRow, columns: number): GridRow {
  const { offsets, lines } = row.cells;
  const missing = columns - offsets.length / 2;
  if (missing <= 0 || !lines) return row;
  const end = offsets.at(-1);
  // A row of a label alone has no cells to be read; where its blanks are said to be does not matter.
  const blanks = new Array<number>(2 * missing).fill(end ?? 0);
  const line = lines.at(-1) ?? row.line;
  return {
    ...row,
    cells: { offsets: [...offsets, ...blanks], lines: [...lines, ...new Array<number>(missing).fill(line)] },
  };
}
