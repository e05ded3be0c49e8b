import type { Diagnostic } from "../../diagnostic.ts";
import { readLabelPeriod } from "../../period/period.ts";
import type { PrintedTable, UndecidedRow } from "../../table.ts";
import { countCells, type GridRow, isBare, isBlankFrom } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { stripMarkup } from "../markup.ts";
import { readGrid } from "../read-grid.ts";
import { textOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import { cutsBoxes } from "./boxes.ts";
import { beginsTable, headerRows, mayBeHeader, repeatedCells } from "./header.ts";
import { isTitle } from "./header-fit.ts";
import { filledRow, gridRow, isBroken, layRow, placedByBlankLines } from "./place.ts";
import { readStreamRow, rowBeforePageNumber, rowBeforeStandIn, type StreamRow } from "./rows.ts";
import type { TableShape } from "./shape.ts";
import { withSpelledSections } from "./spelled-sections.ts";
import { type CellStream, cellsIn, type StreamCell, taking } from "./stream.ts";

/** `3,116 462 11,711`, `2019 2020 2021 Total`: no label, but cells that share a line. */
const SEVERAL_FIGURES = /^£?\d[\d,./–+-]{0,12}(?: £?\d[\d,./–+-]{0,12})(?:$| £?\d[\d,./–+-]{0,12}(?:$| ))/;

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
/** Rows of which a whole one shows how rows are parted. */
const ROWS_TO_SEE_SPACE = 8;
/** What stands behind a table without a mark: `Notes`, `Source:`. */
const BEHIND_TABLE = /^(?:foot)?notes?:?$|^(?:sources?|key|contact|further information)\b/i;

/**
 * Reads the table whose cells a stream gives in the given shape; null where it is not accepted. Its first rows decide that,
 * so that a refusal costs no more than they do. `header` are its header's rows, where they are laid already and stand in no
 * cells of the stream.
 */
export function readCellTable(
  document: ClassifiedText,
  layout: string,
  stream: CellStream,
  shape: TableShape,
  isAccepted: (read: CellTable) => boolean,
  header: readonly GridRow[] | null = null,
): CellTable | null {
  const begun = readRows(document, layout, stream, shape, ROWS_TO_ACCEPT, header);
  if (!begun || !isAccepted(begun)) return null;
  const read =
    begun.rows < ROWS_TO_ACCEPT ? begun : readRows(document, layout, stream, shape, Number.POSITIVE_INFINITY, header);
  return read && !stream.marked && cutsBoxes(document, read.table) ? null : read;
}

/** The rows of a table as they are laid. */
interface Laying {
  readonly document: ClassifiedText;
  readonly stream: CellStream;
  /** The stream with what stands in for figures taken as the shape has it, and for words. */
  readonly plain: CellStream;
  readonly worded: CellStream;
  readonly shape: TableShape;
  /** Whether blank lines part rows that are whole. */
  readonly areSpaced: boolean;
  readonly areApart: boolean;
  readonly body: GridRow[];
  readonly undecided: UndecidedRow[];
  readonly placed: Diagnostic[];
  readonly foreign: number[];
  /** Index of the next cell. */
  at: number;
  /** Rows with figures, lines without above them, and rows that lack cells. */
  rows: number;
  bareLines: number;
  short: number;
  /** Whether the number of a page stands behind the last row. */
  turned: boolean;
  /** The last row's label, and its last line. */
  label: string;
  lastLine: number;
}

/** Lays the cells of a stream in rows, as far as its table goes, and reads them; null where no row has figures. */
function readRows(
  document: ClassifiedText,
  layout: string,
  stream: CellStream,
  shape: TableShape,
  mostRows: number,
  header: readonly GridRow[] | null,
): CellTable | null {
  const columns = shape.width - 1;
  const plain = taking(stream, shape.standIns);
  const its: Laying = {
    document,
    stream,
    plain,
    worded: taking(stream, "word"),
    shape,
    areSpaced: areRowsSpaced(plain, shape),
    areApart: areCellsApart(plain, shape),
    body: [],
    undecided: [],
    placed: [],
    foreign: [],
    at: shape.body,
    rows: 0,
    bareLines: 0,
    short: 0,
    turned: false,
    label: "",
    lastLine: 0,
  };
  while (its.rows < mostRows && takeNext(its));
  const { undecided, placed, foreign, rows, bareLines, lastLine } = its;
  // Rows that leave a choice are known by their place among all.
  const body = its.body.filter((row, at) => !isRowOfNothing(row) || (undecided.length > 0 && at < its.body.length - 1));
  const section = header ? null : firstSection(stream, shape, body);
  if (section) body.unshift(filledRow(document, [section], columns));
  const laid = section ? headersAbove(document, stream, section) : header;
  const { headers, diagnostics } = laid
    ? { headers: laid, diagnostics: [] }
    : headerRows(document, stream, shape, body);
  if (headers.some((row) => countCells(row.cells) > columns)) return null;
  // `2019- 20` is a period.
  const areSeveral = (text: string): boolean => SEVERAL_FIGURES.test(text) && readLabelPeriod(text) === null;
  if (!stream.marked && body.some(({ label: { text } }) => areSeveral(text))) return null;
  foreign.push(...furniture(document, stream, lastLine));
  // Where rows have all their cells, the columns before the figures are told apart as those of any grid.
  const isGrid = (stream.marked && undecided.length === 0) || shape.labels > 1;
  const known = { depth: headers.length, areClosed: stream.marked, ...(isGrid ? {} : { undecided }) };
  const table =
    rows > 0 ? readGrid(document, layout, [...headers, ...withSpelledSections(body)], foreign, known) : null;
  if (!table) return null;
  return {
    table: { ...table, diagnostics: [...diagnostics, ...placed, ...table.diagnostics] },
    rows,
    bareLines,
    lastLine,
  };
}

/** Takes the next row, or the header that is printed again; false where the table ends. */
function takeNext(its: Laying): boolean {
  const { document, stream, plain, shape, at } = its;
  const again = its.rows > 0 ? repeatedCells(document.text, stream, at, shape) : 0;
  const ended = isTotalLabel(its.label);
  if (again > 0) {
    if (ended) return false;
    for (const cell of cellsIn(stream, at, at + again)) its.foreign.push(cell.line);
    its.at += again;
    return true;
  }
  if (ended && isTitleOfNext(document.text, stream, at, shape)) return false;
  const read = readStreamRow(plain, at, shape) ?? rowBeforeStandIn(its.worded, at, shape);
  const numbered = !read && shape.body === shape.width ? rowBeforePageNumber(plain, at, shape) : null;
  const row = read ?? numbered;
  if (!row || !isOfTable(its, row)) return false;
  takeRow(its, row, numbered !== null);
  return true;
}

/** Whether a row is none of the next table's, nor what stands behind this one. */
function isOfTable({ document, stream, shape, at, rows }: Laying, row: StreamRow): boolean {
  if (rows > 0 && mayBeHeader(stream, row, shape) && beginsTable(stream, at, row)) return false;
  const first = stream.at(row.bare[0] ?? row.label) as StreamCell;
  if (!stream.marked && BEHIND_TABLE.test(textOf(document.text, first))) return false;
  // What stands in for a figure behind a whole row is one figure too many, and heads no section.
  if (rows > 0 && !stream.marked && row.bare.some((index) => stream.at(index)?.kind === "standIn")) return false;
  // Which of such a row's cells are labels is told by whole rows alone.
  const values = shape.labels > 1 ? cellsIn(stream, row.firstValue, row.firstValue + row.values) : [];
  return !values.some((cell) => isBroken(document, cell));
}

function takeRow(its: Laying, row: StreamRow, numbered: boolean): void {
  const { document, stream, shape, areSpaced, areApart, body, undecided, placed, foreign, rows, turned } = its;
  const columns = shape.width - 1;
  its.bareLines += row.bare.length;
  for (const index of row.bare) body.push(filledRow(document, [stream.at(index) as StreamCell], columns));
  const isCut = rows >= ROWS_BEFORE_CUT && its.short === 0;
  const laid = layRow(document, stream, row, columns, { isCut, areSpaced, areApart, markBlanks: placed.length > 0 });
  if (row.short) its.short++;
  if (laid.ways) undecided.push({ row: rows, readings: laid.ways, whole: laid.whole, defensible: false });
  if (laid.byBlankLines) placed.push(placedByBlankLines(laid.row));
  body.push(turned ? { ...laid.row, afterPageBreak: true } : laid.row);
  const last = stream.at(row.next - 1) as StreamCell;
  if (numbered) foreign.push(last.line);
  its.turned = numbered;
  if (!isBare(laid.row)) its.rows++;
  its.label = stripMarkup(laid.row.label.text);
  its.lastLine = last.lastLine;
  its.at = row.next;
}

/** A year in words. */
const DATED = /[a-z(].{0,40}\b(?:19|20)\d\d\b/i;

/**
 * The heading right over the rows of one column where it is that of their section: `Navy (at 1 July 2017)`, with
 * `Army (at 1 May 2016)` over rows further down.
 */
function firstSection(
  stream: CellStream,
  { body: depth, width }: TableShape,
  body: readonly GridRow[],
): StreamCell | null {
  const first = stream.at(0);
  const last = stream.at(depth - 1);
  if (depth < 1 || depth > 2 || width !== 2 || !first || !last) return null;
  // `Navy | (at 1 July 2017)`: one line, which a space parts, was cut.
  if (depth > 1 && first.line === last.line && last.start - first.end > 1) return null;
  const cell = first.line === last.line ? { ...first, end: last.end } : last;
  if (!DATED.test(textOf(stream.text, cell))) return null;
  const sections = body.filter(isBare);
  return sections.length > 0 && sections.every(({ label: { text } }) => DATED.test(text)) ? cell : null;
}

/** The header above such a heading: what stands there is over the figures. */
function headersAbove(document: ClassifiedText, stream: CellStream, section: StreamCell): readonly GridRow[] {
  const first = stream.at(0) as StreamCell;
  return first.line < section.line ? [gridRow(document, [{ ...first, end: first.start }, first])] : [];
}

/** Whether a title stands at an index, over the header that is printed again. */
function isTitleOfNext(text: string, stream: CellStream, at: number, shape: TableShape): boolean {
  return isTitle(stream, at, shape.width) && repeatedCells(text, stream, at + shape.width, shape) > 0;
}

/** Whether more blank lines stand behind one of the first whole rows than between cells. */
function areRowsSpaced(stream: CellStream, shape: TableShape): boolean {
  let at = shape.body;
  for (let rows = 0; rows < ROWS_TO_SEE_SPACE; rows++) {
    const row = readStreamRow(stream, at, shape);
    if (!row) return false;
    const next = stream.at(row.next);
    if (!row.short && next && next.blanks > 0 && readStreamRow(stream, row.next, shape)) return true;
    at = row.next;
  }
  return false;
}

/** Whether a blank line stands before each figure of the first row, so that one stands for no blank cell. */
function areCellsApart(stream: CellStream, shape: TableShape): boolean {
  const row = readStreamRow(stream, shape.body, shape);
  if (!row || row.short || row.values === 0) return false;
  return cellsIn(stream, row.firstValue, row.firstValue + row.values).every(({ blanks }) => blanks > 0);
}

/** Pipes with nothing between, as may close a table, or part its sections. */
const isRowOfNothing = (row: GridRow): boolean => row.label.text === "" && isBlankFrom(row, 0);

/** Numbers of the lines of page furniture inside. */
function furniture({ roles }: ClassifiedText, stream: CellStream, lastLine: number): readonly number[] {
  const found: number[] = [];
  for (let line = stream.at(0)?.line ?? lastLine; line <= lastLine; line++)
    if (roles[line - 1] === "furniture") found.push(line);
  return found;
}
