import { isFigureLike } from "../figure/figure.ts";
import { mapped } from "../mapped.ts";
import { readLabelPeriod } from "../period/period.ts";
import { isAsciiLetter } from "../quick-look.ts";
import type { Spans } from "../table.ts";
import type { Line } from "../tokenize/line.ts";
import {
  type BareLine,
  type Between,
  isPageNumber,
  isParted,
  isPrintedAbove,
  isRunningHead,
  isTitle,
  nothingBetween,
  saysThatItGoesOn,
  takeLine,
  titlesAnother,
} from "./between-rows.ts";
import { isHeading } from "./column-heading.ts";
import { isCornerLike } from "./corner.ts";
import { cellText, cellTexts, countCells, type GridRow, isBare, isBlank, samePrint } from "./grid.ts";
import { DEEPEST_HEADER, HEADER_REACH, headerDepth, isHeaderLike } from "./header.ts";
import type { ClassifiedText } from "./layout.ts";
import { isLetterheadRow } from "./letterhead.ts";
import { stripMarkup } from "./markup.ts";
import { isTotalLabel } from "./total-label.ts";

/** How a layout prints a row of cells on one line. */
export interface RowMarks {
  /** Whether the line with this index is a row. */
  readonly isRow: (index: number) => boolean;
  /** Whether it is a rule between rows, which says nothing. */
  readonly isRule: (index: number) => boolean;
  readonly split: (index: number, afterPageBreak: boolean) => GridRow;
  /** Whether a table's first rows may be one, beyond what every table needs; so it may, where this is left out. */
  readonly isCertain?: (rows: readonly GridRow[]) => boolean;
}

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

/**
 * Gathers the rows of one table from the line with index `from` on: over page breaks and headers that are repeated after
 * them, up to the next table's header or what is no row. Null where that is no table. A refusal looks at a bounded
 * number of rows. `joins`: whether a header that is printed again goes on with the table, whatever stands above it.
 */
export function gatherRows(document: ClassifiedText, from: number, marks: RowMarks, joins = false): RowLines | null {
  const { lines, roles, text } = document;
  const rows: GridRow[] = [];
  const foreign: number[] = [];
  let end = from;
  let width = 0;
  let printed = 0;
  let inBody = false;
  let printedAgain = false;
  // Numbers alone on a line, the first of them before any row, head sections.
  let numbersSections = false;
  let between = nothingBetween();

  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (roles[i] === "furniture" || !marks.isRow(i)) {
      if (marks.isRule(i)) end = rows.length > 0 ? i + 1 : end;
      else {
        numbersSections ||= rows.length > 0 && !inBody && isPageNumber(document, i);
        if (!takeLine(document, i, between, numbersSections)) break;
      }
      continue;
    }
    const before = rows.at(-1);
    const turned = between.turned || (before !== undefined && lines[before.line - 1]?.page !== line.page);
    const row = marks.split(i, turned);
    const apart = between.interrupted || between.bare.length > 0;
    if (
      before &&
      apart &&
      row.width !== width &&
      !(row.width < width && goesOn(document, row, { between, width, marks }))
    )
      break;
    if ((rows.length + 1) * Math.max(width, row.width) > MOST_BLANKS * (printed + row.width) + SMALL_GRID) break;
    const headerLike = isHeaderLike(text, row);
    const role =
      inBody && headerLike ? roleOfHeader(document, row, { rows, width, between, turned, marks, joins }) : "row";
    if (role === "next-table" || role === "printed-again") {
      printedAgain = role === "printed-again";
      end = withoutTitles(rows, end);
      break;
    }
    if (!inBody && isLetterheadRow(text, row)) return null;
    if (isTitle(between) && !isHeaderLike(text, rows[0] ?? row)) break;
    if (role === "row" && isParted(between, turned)) break;
    for (const bare of between.bare)
      if (isOfTable(document, bare, role, turned)) rows.push(marks.split(bare.index, between.turned));
      else foreign.push(bare.index + 1);
    if (role === "row") {
      rows.push(row);
      printed += row.width;
    } else {
      for (const head of rows.splice(firstOfHead(text, rows))) foreign.push(head.line);
      foreign.push(line.number);
    }
    if (between.foreign.length > 0) foreign.push(...between.foreign);
    inBody ||= !headerLike && !isBare(row);
    width = Math.max(width, row.width);
    end = i + 1;
    // Nearly always nothing stood there.
    if (apart) between = nothingBetween();
    if (rows.length === ROWS_TO_BE_SURE && !mayBeTable(text, rows, marks)) return null;
  }
  if (rows.length < ROWS_TO_BE_SURE && !mayBeTable(text, rows, marks)) return null;
  return { grid: mapped(rows, (row) => filledUp(document, row, width - 1)), foreign, end, printedAgain };
}

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

/** What a row within a table is that looks like a header; `printed-again` is the table's own, below other lines. */
type HeaderRole = "row" | "repeated" | "next-table" | "printed-again";

/** Where a row within a table stands. */
interface Standing {
  /** The rows before it. */
  readonly rows: readonly GridRow[];
  /** Of the widest of them. */
  readonly width: number;
  readonly between: Between;
  /** Whether a page ends before it. */
  readonly turned: boolean;
  readonly marks: RowMarks;
  readonly joins: boolean;
}

function roleOfHeader(document: ClassifiedText, row: GridRow, standing: Standing): HeaderRole {
  const { text } = document;
  const { rows, width, between, marks, joins } = standing;
  const head = firstOfHead(text, rows);
  // Titles may stand above the header.
  const header = rows.find((other) => !isBare(other)) ?? (rows[0] as GridRow);
  const before = rows[head - 1] as GridRow;
  const turned = standing.turned || rows.slice(head).some(({ afterPageBreak }) => afterPageBreak);
  if (rows.slice(0, DEEPEST_HEADER).some((other) => samePrint(text, other, row))) {
    const open = !isBare(before) && !isTotalLabel(stripMarkup(before.label.text));
    const titled = between.bare.some(({ index, turned: behind }) =>
      open
        ? (behind || isOnPageOf(document, index, row)) && titlesAnother(document, index, header.line - 1)
        : behind && !isRunningHead(document, index),
    );
    if ((turned && !titled) || (open && (joins || saysThatItGoesOn(between)))) return "repeated";
    return open ? "printed-again" : "next-table";
  }
  const apart = between.interrupted || between.bare.length > 0;
  const heads = row.label.text !== "" && (row.label.text === header.label.text || isCornerLike(row.label.text));
  // Whatever the next table's rows look like, such a line is no row of this one.
  if (apart && heads && isOfPeriods(text, row)) return "next-table";
  const headed = row.width > width || isHeaderOfLabels(text, row, header);
  const isTold = between.bare.some(({ isSaid }) => isSaid);
  const parted = headed || isTold || (apart && cellTexts(text, row).every(isOverColumn));
  return startsTable(document, row, parted, marks) ? "next-table" : "row";
}

/** Whether a form feed and nothing else parts a line above a row from the rows before. */
function isOnPageOf({ lines }: ClassifiedText, index: number, row: GridRow): boolean {
  return lines[index]?.page === lines[row.line - 1]?.page;
}

/** Index of the first of the rows at the end that are a page's head in cells: bare, and the same as those above the header. */
function firstOfHead(text: string, rows: readonly GridRow[]): number {
  const titles = rows.slice(0, HEADER_REACH).findIndex((row) => !isBare(row));
  if (titles < 1) return rows.length;
  const isTitle = (row: GridRow): boolean => rows.slice(0, titles).some((title) => samePrint(text, title, row));
  let first = rows.length;
  while (first > titles && isTitle(rows[first - 1] as GridRow)) first--;
  return first;
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

/** Words that say of a row why it has no figure. */
const ANSWER =
  /^(?:refused|withheld|exempt|unknown|pending|tbc|yes|no|n\/?a|not (?:held|recorded|known|available|applicable|provided)|see (?:note|below|above)|no (?:reply|response|data|information|record)s?)\b/i;

/** Whether a text, where nothing but a gap above it says so, may stand over a column: it is no figure and no answer. */
const isOverColumn = (heading: string): boolean => heading === "" || (isHeading(heading) && !ANSWER.test(heading));

/** Whether a row has over its labels what a header has there, or periods over its columns; a row of words has neither. */
function isHeaderOfLabels(text: string, row: GridRow, header: GridRow): boolean {
  const { label } = row;
  if (label.text === "" || label.text === header.label.text || isCornerLike(label.text)) return true;
  // The same columns under another year in the corner.
  if (cellTexts(text, row).every((heading, cell) => heading === cellText(text, header.cells, cell))) return true;
  return cellTexts(text, row).every((heading) => heading === "" || readLabelPeriod(heading) !== null);
}

/**
 * A header in mid-block begins the next table where a rule stands below it; or where it is parted from the row above,
 * rows with figures follow, and its cells are filled, each with another text, the last perhaps left out. Those of merged
 * cells are blank over a lower level whose cells are filled.
 */
function startsTable(document: ClassifiedText, row: GridRow, parted: boolean, marks: RowMarks): boolean {
  const { text } = document;
  if (marks.isRule(row.line)) return true;
  if (!parted || repeatsItself(text, row)) return false;
  const below = rowsBelow(document, row, marks);
  if (!headsFigures(text, row, below)) return false;
  const lower = below[0];
  return isFilled(row) || (lower !== undefined && isHeaderLike(text, lower) && isFilled(lower));
}

/** Whether every cell holds something; the last may not, where there are others and a label. */
function isFilled({ cells, label }: GridRow): boolean {
  const last = countCells(cells) - 1;
  for (let cell = 0; cell <= last; cell++)
    if (isBlank(cells, cell) && (cell < last || last === 0 || label.text === "")) return false;
  return true;
}

/**
 * The next rows, as many as may stand over the first figures; a blank line may stand between, or one of words: a section's
 * heading, or the first part of a label.
 */
function rowsBelow({ roles }: ClassifiedText, { line }: GridRow, marks: RowMarks): readonly GridRow[] {
  const below: GridRow[] = [];
  for (let index = line; below.length < DEEPEST_HEADER; index++) {
    if (roles[index] === "blank" && roles[index + 1] !== "blank") index++;
    if (roles[index] === "prose" && !marks.isRow(index) && marks.isRow(index + 1)) index++;
    if (!marks.isRow(index)) break;
    below.push(marks.split(index, false));
  }
  return below;
}

/**
 * Whether below a header, its lower levels and the heading of a first section stands a row with a figure, as wide as it;
 * below periods, of any width.
 */
function headsFigures(text: string, header: GridRow, below: readonly GridRow[]): boolean {
  for (const row of below) {
    const isLevel = row.width === header.width && isHeaderLike(text, row);
    if (!isLevel && hasFigure(text, row)) return row.width === header.width || isOfPeriods(text, header);
    if (!isLevel && !isBare(row)) return false;
  }
  // A header as deep as may be, or years that are data.
  return below.some((row) => hasFigure(text, row));
}

/** Whether the same word stands in all cells, as `Refused` does in a row of data. */
function repeatsItself(text: string, row: GridRow): boolean {
  const headings = cellTexts(text, row);
  return headings.length > 1 && headings.every((heading) => heading === headings[0]);
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

/** Whether periods stand in all filled cells, and in two or more. */
function isOfPeriods(text: string, row: GridRow): boolean {
  const headings = cellTexts(text, row).filter((heading) => heading !== "");
  return headings.length > 1 && headings.every((heading) => readLabelPeriod(heading) !== null);
}

function isDated(text: string, headers: readonly GridRow[]): boolean {
  return headers.some((row) => cellTexts(text, row).some((heading) => readLabelPeriod(heading) !== null));
}

/** Whether a figure stands in one of a row's cells. */
export function hasFigure(text: string, { cells }: GridRow): boolean {
  for (let cell = 0; cell < countCells(cells); cell++) if (isFigure(text, cells, cell)) return true;
  return false;
}

/** In how many of a row's cells a figure stands. */
export function countFigures(text: string, { cells }: GridRow): number {
  let figures = 0;
  for (let cell = 0; cell < countCells(cells); cell++) if (isFigure(text, cells, cell)) figures++;
  return figures;
}

function isFigure(text: string, cells: Spans, cell: number): boolean {
  return !isBlank(cells, cell) && isFigureLike(cellText(text, cells, cell));
}

/** The row with blank cells at its end, up to so many cells beside the label. */
function filledUp({ lines }: ClassifiedText, row: GridRow, cells: number): GridRow {
  const missing = cells - countCells(row.cells);
  if (missing <= 0) return row;
  const lineEnd = lines[row.line - 1]?.end ?? 0;
  const offsets = [...row.cells.offsets, ...new Array<number>(2 * missing).fill(lineEnd)];
  return { ...row, cells: { offsets, lines: row.cells.lines } };
}
