import { isFigureLike } from "../figure/figure.ts";
import { mapped } from "../mapped.ts";
import { isPeriod } from "./column-heading.ts";
import { cellText, countCells, type GridRow, isBare, labelFromCell, pickCells } from "./grid.ts";
import type { ClassifiedText } from "./layout.ts";
import { stripMarkup } from "./markup.ts";
import { isTotalLabel } from "./total-label.ts";

// Exports of databases and pivot tables in tabular form name a row in several columns, each of which repeats itself:
// `2019, Rape, Charged`, `2019, Rape, Undetected`. The last of them is the row's label, the others are its group.

/** Wider stubs are not looked for. */
const MOST_COLUMNS = 6;
/** What a list has before each of its items names no group. */
const BULLET = /^[-–—•·▪●○]$/;
/** Names that do not stand together are those of groups where each has so many rows. */
const ROWS_A_GROUP = 2;

/** What names a row, outermost first. One of its group's total has fewer names than the others. */
type Names = readonly string[];

/** The columns that name the rows of a body. */
export interface WideStub {
  /** How many columns, the labels' own among them. */
  readonly width: number;
  /** The names of each row with figures, in their order. */
  readonly names: readonly Names[];
}

/**
 * The stub of a body whose rows several columns name: all before the first that holds figures. Null where the first
 * column tells the rows apart by itself, or where all of them do not. `isOverPeriods`: whether the header says that a
 * column beside the labels', from 0, holds periods.
 */
export function findWideStub(
  text: string,
  body: readonly GridRow[],
  isOverPeriods: (column: number) => boolean,
): WideStub | null {
  const rows = body.filter((row) => !isBare(row));
  const width = widestStub(text, rows, isOverPeriods);
  const names = width < 2 ? null : namesOf(text, rows, width);
  const whole = names?.filter(({ length }) => length === width) ?? [];
  return names && nameGroups(whole) && areApart(whole) ? { width, names } : null;
}

/** Rows with the last of their names as labels, and the others as their groups. */
export function withLabels(document: ClassifiedText, body: readonly GridRow[], stub: WideStub): readonly GridRow[] {
  const { width, names } = stub;
  let next = 0;
  return mapped(body, (row): GridRow => {
    if (isBare(row)) return { ...withoutColumns(row, width - 1), width: row.width };
    const outer = (names[next++] as Names).slice(0, -1).filter((name) => !BULLET.test(name));
    const label = lastPrinted(document, row, width);
    return { ...withoutColumns(row, width - 1), label, group: outer.length > 0 ? outer.join(" / ") : null };
  });
}

/** A row of the header over a stub; what stands over all its columns says what is in them. */
export function headerOver(text: string, row: GridRow, { width }: WideStub): GridRow {
  const corner = printedNames(text, row, width).filter((name) => name !== "");
  return { ...withoutColumns(row, width - 1), label: { ...row.label, text: corner.join(" ") } };
}

function withoutColumns(row: GridRow, count: number): GridRow {
  const kept = Array.from({ length: countCells(row.cells) - count }, (_, cell) => cell + count);
  return { ...row, cells: pickCells(row.cells, kept), width: row.width - count };
}

/** How many columns hold names, or nothing, in all rows; one at least is left for figures. */
function widestStub(text: string, rows: readonly GridRow[], isOverPeriods: (column: number) => boolean): number {
  const columns = Math.min(MOST_COLUMNS, rows[0] ? countCells(rows[0].cells) : 0);
  for (let column = 0; column < columns - 1; column++)
    if (!areNames(text, rows, column, isOverPeriods(column))) return column + 1;
  return columns;
}

/** Words that stand for figures elsewhere (`None`, `Not known`) may be among names that are more than they. */
function areNames(text: string, rows: readonly GridRow[], column: number, ofPeriods: boolean): boolean {
  let names = 0;
  let placeholders = 0;
  for (const { cells } of rows) {
    const name = stripMarkup(cellText(text, cells, column));
    if (name === "") continue;
    if (!isFigureLike(name) || (ofPeriods && isPeriod(name))) names++;
    else if (/^[a-z ]+$/i.test(name)) placeholders++;
    else return false;
  }
  return names > placeholders;
}

/**
 * The names of rows in the first columns. What is left blank is the name of the row above, or, where names are printed
 * again, no name at all; a total has nothing behind its label. Null where a name is missing.
 */
function namesOf(text: string, rows: readonly GridRow[], width: number): readonly Names[] | null {
  const printed = mapped(rows, (row) => printedNames(text, row, width));
  const areRepeated = printed.some(([name], r) => name !== "" && name === printed[r - 1]?.[0]);
  // Beside one column of groups, blanks are read by those who know what else may stand there.
  if (width === 2 && !areRepeated && printed.some(([name]) => name === "")) return null;
  const found: Names[] = [];
  let above: Names = [];
  for (const names of printed) {
    const first = names.findIndex((name) => name !== "");
    const end = names.indexOf("", first);
    if (first < 0 || (end >= 0 && !isTotalLabel(names[end - 1] as string))) return null;
    if (!areRepeated && above.length < first) return null;
    above = [...(areRepeated ? [] : above.slice(0, first)), ...names.slice(first, end < 0 ? width : end)];
    found.push(above);
  }
  return found;
}

function printedNames(text: string, { label, cells }: GridRow, width: number): Names {
  const names = [stripMarkup(label.text)];
  for (let column = 0; column < width - 1; column++) names.push(stripMarkup(cellText(text, cells, column)));
  return names;
}

const areApart = (names: readonly Names[]): boolean =>
  new Set(mapped(names, (its) => its.join("\n"))).size === names.length;

/** Whether the first of several names is that of a group: its rows stand together, or it has more than one. */
function nameGroups(names: readonly Names[]): boolean {
  let runs = 0;
  let current: string | undefined;
  for (const [name] of names) {
    if (name !== current) runs++;
    current = name;
  }
  const groups = new Set(mapped(names, ([name]) => name)).size;
  return runs === groups ? groups < names.length : groups * ROWS_A_GROUP <= names.length;
}

/** The label that stands in the last column of a stub that has one in this row. */
function lastPrinted(document: ClassifiedText, row: GridRow, width: number): GridRow["label"] {
  for (let column = width - 2; column >= 0; column--) {
    const label = labelFromCell(document, row, column);
    if (label.text !== "") return label;
  }
  return row.label;
}
