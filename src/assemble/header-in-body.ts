import { readLabelPeriod } from "../period/period.ts";
import type { Line } from "../tokenize/line.ts";
import { type Between, isRunningHead, saysThatItGoesOn, titlesAnother } from "./between-rows.ts";
import { isHeading } from "./column-heading.ts";
import { isCornerLike } from "./corner.ts";
import {
  areFilled,
  cellText,
  cellTexts,
  countCells,
  type GridRow,
  isBare,
  isBlank,
  isBlankFrom,
  samePrint,
} from "./grid.ts";
import { DEEPEST_HEADER, HEADER_REACH, isHeaderLike } from "./header.ts";
import type { ClassifiedText } from "./layout.ts";
import { stripMarkup } from "./markup.ts";
import { hasFigure } from "./row-figures.ts";
import type { RowMarks } from "./row-marks.ts";
import { isTotalLabel } from "./total-label.ts";

// Rows among others that look like a header: the table's own, printed again, or that of the next table.

/** What a row within a table is that looks like a header; `printed-again` is the table's own, below other lines. */
export type HeaderRole = "row" | "repeated" | "next-table" | "printed-again";

/** Where a row within a table stands. */
export interface Standing {
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

export function roleOfHeader(document: ClassifiedText, row: GridRow, standing: Standing): HeaderRole {
  const { text } = document;
  const { rows, width, between, marks, joins } = standing;
  const head = firstOfHead(text, rows);
  // Titles may stand above the header.
  const header = rows.find((other) => !isBare(other)) ?? (rows[0] as GridRow);
  const before = rows[head - 1] as GridRow;
  const turned = standing.turned || rows.slice(head).some(({ afterPageBreak }) => afterPageBreak);
  if (rows.slice(0, DEEPEST_HEADER).some((other) => samePrint(text, other, row))) {
    const open = !isBare(before) && !isTotalLabel(stripMarkup(before.label.text));
    const titled = between.bare.some(({ index, turned: behind }) => {
      if (!open) return behind && !isRunningHead(document, index);
      // A form feed and nothing else may part a line above a row from the rows before.
      const isOnItsPage = behind || document.lines[index]?.page === document.lines[row.line - 1]?.page;
      return isOnItsPage && titlesAnother(document, index, header.line - 1);
    });
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
  if (apart && !headed && holdsCellsOf(text, row, rows)) return "row";
  return startsTable(document, row, parted, marks) ? "next-table" : "row";
}

/** Rows above a row of words, in which its words may stand for figures. */
const ROWS_ABOVE = 8;

/** Whether a row has the same word in a column as a row with figures above it: `N` and `DP` hide figures in both. */
function holdsCellsOf(text: string, row: GridRow, rows: readonly GridRow[]): boolean {
  const words = cellTexts(text, row);
  const isShared = ({ cells }: GridRow): boolean =>
    words.some((word, cell) => word !== "" && word === cellText(text, cells, cell));
  return rows.slice(-ROWS_ABOVE).some((above) => hasFigure(text, above) && isShared(above));
}

/** Index of the first of the rows at the end that are a page's head in cells: bare, and the same as those above the header. */
export function firstOfHead(text: string, rows: readonly GridRow[]): number {
  const titles = rows.slice(0, HEADER_REACH).findIndex((row) => !isBare(row));
  if (titles < 1) return rows.length;
  const isTitle = (row: GridRow): boolean => rows.slice(0, titles).some((title) => samePrint(text, title, row));
  let first = rows.length;
  while (first > titles && isTitle(rows[first - 1] as GridRow)) first--;
  return first;
}

/** Words that say of a row why it has no figure. */
const ANSWER =
  /^(?:refused|withheld|exempt|unknown|pending|tbc|yes|no|n\/?a|not (?:held|recorded|known|available|applicable|provided)|see (?:note|below|above)|no (?:reply|response|data|information|record)s?)\b/i;

/** Whether a text, where nothing but a gap above it says so, may stand over a column: it is no figure and no answer. */
const isOverColumn = (heading: string): boolean => heading === "" || (isHeading(heading) && !ANSWER.test(heading));

/** Whether a row has over its labels what a header has there, or periods over its columns; a row of words has neither. */
function isHeaderOfLabels(text: string, row: GridRow, header: GridRow): boolean {
  const { label } = row;
  if (isUnderGroup(text, row, header)) return false;
  if (label.text === "" || label.text === header.label.text || isCornerLike(label.text)) return true;
  // The same columns under another year in the corner.
  if (cellTexts(text, row).every((heading, cell) => heading === cellText(text, header.cells, cell))) return true;
  const headings = cellTexts(text, row);
  // `Spain | 1985` under no year: one number that could be a year is a figure like others.
  const isUnderYear = readLabelPeriod(cellTexts(text, header)[0] ?? "") !== null;
  if (headings.length === 1 && !isUnderYear && NUMBER.test(headings[0] as string)) return false;
  return headings.every((heading) => heading === "" || readLabelPeriod(heading) !== null);
}

const NUMBER = /^\d+$/;

/** Whether a row goes on under the group of those above, `|Total|2005` below `North|Taxi|64`: a label, and one number. */
function isUnderGroup(text: string, row: GridRow, header: GridRow): boolean {
  const [name = "", ...others] = cellTexts(text, row);
  const [over = ""] = cellTexts(text, header);
  if (row.label.text !== "" || header.label.text === "" || over === "" || readLabelPeriod(over) !== null) return false;
  const isName = name !== "" && name !== over && !isCornerLike(name) && readLabelPeriod(name) === null;
  return isName && others.length === 1 && NUMBER.test(others[0] as string);
}

/**
 * A header in mid-block begins the next table where a rule stands below it; or where it is parted from the row above,
 * rows with figures follow, and its cells are filled, each with another text, the last perhaps left out. Those of merged
 * cells are blank over a lower level whose cells are filled; those beside a narrower table, in all of its rows.
 */
function startsTable(document: ClassifiedText, row: GridRow, parted: boolean, marks: RowMarks): boolean {
  const { text } = document;
  if (marks.isRule(row.line)) return true;
  if (!parted || repeatsItself(text, row)) return false;
  const below = rowsBelow(document, row, marks);
  if (!headsFigures(document, row, below)) return false;
  const lower = below[0];
  return (
    isFilled(row) || isNarrower(row, below) || (lower !== undefined && isHeaderLike(text, lower) && isFilled(lower))
  );
}

/**
 * Whether a header stands over the first columns of a sheet, the others of which are those of a wider table: rows below it
 * have nothing there either.
 */
function isNarrower(header: GridRow, below: readonly GridRow[]): boolean {
  let filled = 0;
  while (filled < countCells(header.cells) && !isBlank(header.cells, filled)) filled++;
  return filled > 0 && header.label.text !== "" && [header, ...below].every((row) => isBlankFrom(row, filled));
}

/** Whether every cell holds something; the last may not, where there are others and a label. */
function isFilled({ cells, label }: GridRow): boolean {
  const last = countCells(cells) - 1;
  return areFilled(cells, last > 0 && label.text !== "" ? last : last + 1);
}

/** Blank lines between rows, where each is a line of tabs in the source of a page. */
const MOST_BLANKS = 6;

/**
 * The next rows, as many as may stand over the first figures; a blank line may stand between, or one of words: a section's
 * heading, or the first part of a label.
 */
function rowsBelow({ roles }: ClassifiedText, { line }: GridRow, marks: RowMarks): readonly GridRow[] {
  const below: GridRow[] = [];
  for (let index = line; below.length < DEEPEST_HEADER; index++) {
    for (let blanks = 0; roles[index] === "blank" && blanks < MOST_BLANKS; blanks++) index++;
    if (roles[index] === "prose" && !marks.isRow(index) && marks.isRow(index + 1)) index++;
    if (!marks.isRow(index)) break;
    below.push(marks.split(index, false));
  }
  return below;
}

/**
 * Whether below a header, its lower levels and the heading of a first section stands a row with a figure, as wide as it;
 * below periods, or where the text ends in it, of any width.
 */
function headsFigures({ text, lines }: ClassifiedText, header: GridRow, below: readonly GridRow[]): boolean {
  for (const row of below) {
    const isLevel = row.width === header.width && isHeaderLike(text, row);
    if (!isLevel && hasFigure(text, row)) {
      const isCutShort = row.width < header.width && isCut(lines, row);
      return row.width === header.width || isCutShort || isOfPeriods(text, header);
    }
    if (!isLevel && !isBare(row)) return false;
  }
  // A header as deep as may be, or years that are data.
  return below.some((row) => hasFigure(text, row));
}

/** Whether nothing stands behind a row, which the end of an excerpt may have cut. */
export function isCut(lines: readonly Line[], { line }: GridRow): boolean {
  return line >= lines.length - 1 && (lines[line]?.words ?? 0) === 0;
}

/** Whether the same word stands in all cells, as `Refused` does in a row of data. */
function repeatsItself(text: string, row: GridRow): boolean {
  const headings = cellTexts(text, row);
  return headings.length > 1 && headings.every((heading) => heading === headings[0]);
}

/** Whether periods stand in all filled cells, and in two or more. */
export function isOfPeriods(text: string, row: GridRow): boolean {
  const headings = cellTexts(text, row).filter((heading) => heading !== "");
  return headings.length > 1 && headings.every((heading) => readLabelPeriod(heading) !== null);
}
