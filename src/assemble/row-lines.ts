import { mapped } from "../mapped.ts";
import { readLabelPeriod } from "../period/period.ts";
import { isAsciiLetter } from "../quick-look.ts";
import {
  type BareLine,
  type Between,
  isNumberedTitle,
  isOfPage,
  isPageNumber,
  isParted,
  isPrintedAbove,
  isRunningHead,
  isTitle,
  nothingBetween,
  type RowAtPageEnd,
  takeLine,
} from "./between-rows.ts";
import { cellTexts, countCells, type GridRow, isBare } from "./grid.ts";
import { headerDepth, isHeaderLike } from "./header.ts";
import { firstOfHead, type HeaderRole, roleOfHeader, type Standing } from "./header-in-body.ts";
import type { ClassifiedText } from "./layout.ts";
import { isLetterheadRow } from "./letterhead.ts";
import { hasFigure, isFigure } from "./row-figures.ts";
import type { RowMarks } from "./row-marks.ts";

/** The rows of a table that is printed a row a line. */
export interface RowLines {
  /** All of one width. */
  readonly grid: readonly GridRow[];
  /** Numbers of the filled lines inside that are none of the table's. */
  readonly foreign: readonly number[];
  /** Index of the first line after the table. */
  readonly end: number;
  /** Whether the table ends where its own header is printed again, below lines that may be a title or a page's head. */
  readonly printedAgain: boolean;
}

/** Rows within which a table shows that it is one. */
const ROWS_TO_BE_SURE = 40;
/** Lines within which a table shows, behind a row that is short, that it goes on. */
const LINES_TO_RESUME = 4;
/** How much wider than it is printed, in cells, a grid may become when its short rows are filled up. */
const MOST_BLANKS = 16;
const SMALL_GRID = 4096;

/** A table as its lines are gathered. */
interface Gathering {
  readonly document: ClassifiedText;
  readonly marks: RowMarks;
  readonly rows: GridRow[];
  readonly foreign: number[];
  end: number;
  /** Of the widest row. */
  width: number;
  /** How many cells the rows have as they are printed. */
  printed: number;
  inBody: boolean;
  /** Numbers alone on a line, the first of them before any row, head sections. */
  numbersSections: boolean;
  /** What stands behind the last row. */
  between: Between;
}

/**
 * Gathers the rows of one table from the line with index `from` on: over page breaks and headers that are repeated after
 * them, up to the next table's header or what is no row. Null where that is no table. A refusal looks at a bounded
 * number of rows. `joins`: whether a header that is printed again goes on with the table, whatever stands above it.
 */
export function gatherRows(document: ClassifiedText, from: number, marks: RowMarks, joins = false): RowLines | null {
  const { lines, text } = document;
  const rows: GridRow[] = [];
  const its: Gathering = {
    document,
    marks,
    rows,
    foreign: [],
    end: from,
    width: 0,
    printed: 0,
    inBody: false,
    numbersSections: false,
    between: nothingBetween(),
  };
  let step: Step = "goes-on";
  for (let i = from; i < lines.length && step === "goes-on"; i++) {
    step = take(its, i, joins);
    if (rows.length === ROWS_TO_BE_SURE && !mayBeTable(text, rows, marks)) return null;
  }
  if (step === "no-table") return null;
  if (rows.length < ROWS_TO_BE_SURE && !mayBeTable(text, rows, marks)) return null;
  const endOf = (row: GridRow): number => lines[row.line - 1]?.end ?? 0;
  const grid = mapped(rows, (row) => filledUp(row, its.width - 1, endOf(row)));
  return { grid, foreign: its.foreign, end: its.end, printedAgain: step === "printed-again" };
}

/** What a line is to the table: a part of it or of none, or what ends it. */
type Step = "goes-on" | "ends" | "printed-again" | "no-table";

function take(its: Gathering, index: number, joins: boolean): Step {
  const { document, marks, rows, between, width, inBody } = its;
  const { lines, roles, text } = document;
  if (inBody && marks.beginsTable?.(index)) return "ends";
  if (roles[index] === "furniture" || !marks.isRow(index)) return passLine(its, index) ? "goes-on" : "ends";
  const turned = between.turned || (rows.length > 0 && pageOf(document, rows.at(-1)) !== lines[index]?.page);
  const row = marks.split(index, turned);
  const headerLike = isHeaderLike(text, row);
  if (isOfOther(its, row, headerLike) || isTooSparse(its, row)) return "ends";
  const role =
    inBody && headerLike ? roleOfHeader(document, row, { rows, width, between, turned, marks, joins }) : "row";
  if (role === "next-table" || role === "printed-again") {
    its.end = withoutTitles(rows, its.end);
    return role === "printed-again" ? role : "ends";
  }
  if (!inBody && isLetterheadRow(text, row)) return "no-table";
  if (isTitle(between) && !isHeaderLike(text, rows[0] ?? row)) return "ends";
  if (role === "row" && (isParted(between, turned) || (inBody && isNumberedTitle(document, between)))) return "ends";
  takeRow(its, row, role, turned);
  its.inBody ||= !headerLike && !isBare(row);
  return "goes-on";
}

function pageOf({ lines }: ClassifiedText, row: GridRow | undefined): number | undefined {
  return row && lines[row.line - 1]?.page;
}

/** Takes a line that is no row; false where the table ends above it. */
function passLine(its: Gathering, index: number): boolean {
  const { document, marks, rows, inBody, between } = its;
  if (marks.isRule(index)) {
    if (rows.length > 0) its.end = index + 1;
    return true;
  }
  // Between blank lines a page ends; what numbers a section is right above its rows or below the header.
  const isBetweenBlanks = document.roles[index - 1] === "blank" && document.roles[index + 1] === "blank";
  its.numbersSections ||= rows.length > 0 && !inBody && !isBetweenBlanks && isPageNumber(document, index);
  return takeLine(document, index, between, its.numbersSections);
}

const isApart = ({ between }: Gathering): boolean => between.interrupted || between.bare.length > 0;

/** Whether a row that stands apart from those above, and is of another width, is none of the table's. */
function isOfOther(its: Gathering, row: GridRow, headerLike: boolean): boolean {
  const { document, rows, width, inBody, between, marks } = its;
  if (rows.length === 0 || row.width === width || !isApart(its)) return false;
  if (row.width < width) return !goesOn(document, row, { between, width, marks });
  // A header without its corners is narrower than the first row, over which the heading of a section may stand.
  return inBody || headerLike || between.bare.length !== 1 || between.interrupted;
}

function isTooSparse({ rows, width, printed }: Gathering, row: GridRow): boolean {
  return (rows.length + 1) * Math.max(width, row.width) > MOST_BLANKS * (printed + row.width) + SMALL_GRID;
}

/** Takes a row with what stands above it. */
function takeRow(its: Gathering, row: GridRow, role: HeaderRole, turned: boolean): void {
  const { document, marks, rows, foreign, between } = its;
  const above = pageOf(document, rows.at(-1));
  for (const line of between.bare) {
    // Right over a row, what begins a page is no running head for that alone.
    const isBehind = turned && document.lines[line.index]?.page !== above;
    const isApart = isBehind && document.roles.slice(line.index + 1, row.line - 1).includes("blank");
    const bare = isApart ? { ...line, turned } : line;
    const isPart = isOfTable(document, bare, role, turned);
    if (isPart && !(turned && isOfPage(document, bare.index, between.foreign, [rows, row], asked)))
      rows.push(marks.split(bare.index, between.turned));
    else foreign.push(bare.index + 1);
  }
  if (role === "row") {
    rows.push(row);
    its.printed += row.width;
  } else {
    for (const head of rows.splice(firstOfHead(document.text, rows))) foreign.push(head.line);
    foreign.push(row.line);
  }
  if (between.foreign.length > 0) foreign.push(...between.foreign);
  its.width = Math.max(its.width, row.width);
  its.end = row.line;
  // Nearly always nothing stood there.
  if (isApart(its)) its.between = nothingBetween();
}

const asked = (row: GridRow): RowAtPageEnd => ({ index: row.line - 1, label: row.label.text, isBare: isBare(row) });

/**
 * Whether a line between two rows is a part of the table. Above a header that is printed again, what stands before the
 * page's end belongs to the last row, and behind it stand running heads; where no page is known to end, what is printed
 * here alone is the heading of a section.
 */
function isOfTable(document: ClassifiedText, bare: BareLine, role: HeaderRole, turned: boolean): boolean {
  if (bare.isSaid) return false;
  if (role === "row") return true;
  return turned ? !bare.turned && !isPrintedAbove(document, bare.index) : !isRunningHead(document, bare.index);
}

/** Takes out the rows at the end that are no more than a title, of the next table; gives the index of the first of them. */
function withoutTitles(rows: GridRow[], end: number): number {
  let first = end;
  for (let last = rows.at(-1); last && isBare(last); last = rows.at(-1)) {
    first = last.line - 1;
    rows.pop();
  }
  return first;
}

/**
 * Whether a row of fewer cells, with figures or the first part of a label, goes on with the table: nothing but a page's
 * end parts it from the rows before, or the row behind it has all the table's cells again.
 */
function goesOn(
  document: ClassifiedText,
  short: GridRow,
  { between, width, marks }: Pick<Standing, "between" | "width" | "marks">,
): boolean {
  const { lines, text } = document;
  const found = hasFigure(text, short);
  if (!found && !isBare(short)) return false;
  if (found && short.afterPageBreak && between.bare.length === 0 && !isHeaderLike(text, short)) return true;
  for (let next = short.line; next < Math.min(lines.length, short.line + LINES_TO_RESUME); next++)
    if (marks.isRow(next)) {
      const row = marks.split(next, false);
      return row.width === width && !isHeaderLike(text, row);
    }
  return false;
}

function mayBeTable(text: string, rows: readonly GridRow[], { isCertain }: RowMarks): boolean {
  return isTable(text, rows) && (isCertain === undefined || isCertain(rows));
}

/**
 * A header over a row with a figure, or two rows with figures; less is a list or a letter's indents. A row with no more
 * than a word for none (`Your ref: n/a`) counts half, unless it stands under periods.
 */
function isTable(text: string, rows: readonly GridRow[]): boolean {
  const depth = headerDepth(text, rows);
  let needed = depth > 0 ? 1 : 2;
  for (const row of rows.slice(depth)) {
    if (hasFigure(text, row)) needed -= hasMoreThanWords(text, row) || isDated(text, rows.slice(0, depth)) ? 1 : 0.5;
    if (needed <= 0) return true;
  }
  return false;
}

function hasMoreThanWords(text: string, { cells }: GridRow): boolean {
  for (let cell = 0; cell < countCells(cells); cell++)
    if (isFigure(text, cells, cell) && !isAsciiLetter(text.charCodeAt(cells.offsets[2 * cell] as number))) return true;
  return false;
}

function isDated(text: string, headers: readonly GridRow[]): boolean {
  return headers.some((row) => cellTexts(text, row).some((heading) => readLabelPeriod(heading) !== null));
}

/** The row with blank cells at its end, the offset of which is given, up to so many cells beside the label. */
export function filledUp(row: GridRow, cells: number, end: number): GridRow {
  const missing = cells - countCells(row.cells);
  if (missing <= 0) return row;
  const { offsets, lines } = row.cells;
  const line = lines?.at(-1) ?? row.line;
  return {
    ...row,
    cells: {
      offsets: [...offsets, ...new Array<number>(2 * missing).fill(end)],
      lines: lines && [...lines, ...new Array<number>(missing).fill(line)],
    },
  };
}
