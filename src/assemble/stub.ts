import { isFigureLike } from "../figure/figure.ts";
import { mapped } from "../mapped.ts";
import { readLabelPeriod } from "../period/period.ts";
import { isOfPeriods, isPeriod } from "./column-heading.ts";
import { lacksCorner } from "./corner.ts";
import { areFilled, cellText, countCells, filledCells, type GridRow, isBare, isBlank, labelFromCell } from "./grid.ts";
import type { ClassifiedText } from "./layout.ts";
import { stripMarkup } from "./markup.ts";
import { levelsOf, withOutline } from "./outline.ts";
import { findWideStub, headerOver, type WideStub, withLabels } from "./stub-columns.ts";
import { isTotalLabel, readTotalLabel } from "./total-label.ts";

/** Rows of a table are grouped by the column before their labels from so many groups on, or so many rows under one. */
const FEWEST_GROUPS = 2;
const FEWEST_UNDER_ONE = 2;

/**
 * Finds the labels where they do not stand in the first column.
 *
 * - No row has anything there, and all have a text in the next: a tab before each row. The header may lack it.
 * - Some rows have nothing there, and all have a text in the next: the first names the group of the rows down to the next
 *   that has one (`North`, `Burglary`; then ``, `Robbery`).
 * - Names that come again stand in the first columns: the last of them is the label, the others its group
 *   (`stub-columns.ts`).
 * - A hierarchy has a column for each of its levels, and a row one name (`outline.ts`).
 * - A code stands there, another in each row, and what it is of in the next: the label is both (`105A`, `Assault`).
 */
export function placeLabels(document: ClassifiedText, grid: readonly GridRow[], depth: number): readonly GridRow[] {
  const { text } = document;
  const body = grid.slice(depth);
  const header = grid.slice(0, depth);
  const isNamed =
    isOverPeriods(text, header, 0) || isBelowNothing(header)
      ? (row: GridRow) => hasText(text, row) || hasPeriod(text, row)
      : (row: GridRow) => hasText(text, row);
  const wide = findWideStub(text, body, (column) => isOverPeriods(text, header, column));
  if (wide)
    return [...mapped(header, (row) => overStub(document, row, body, wide)), ...withLabels(document, body, wide)];
  const areCodes = header.some(({ label }) => NAMES_CODES.test(stripMarkup(label.text)));
  if ((areCodes || header.some((row) => !isBlank(row.cells, 0))) && isCoded(text, body, areCodes))
    return withCodes(document, grid, depth);
  if (!body.some((row) => row.label.text === "" && !isBare(row))) return grid;
  if (isGrouped(text, body, isNamed)) return withGroups(document, grid, depth);
  const moves = header.every((row) => row.label.text === "");
  const isLabelled = (row: GridRow) => hasText(text, row) || (moves && depth > 0 && hasPeriod(text, row));
  const isMoved = body.every((row) => isBare(row) || (row.label.text === "" && isLabelled(row)));
  if (!isMoved || !(moves || header.every(({ cells }) => isBlank(cells, countCells(cells) - 1)))) {
    const levels = levelsOf(text, header, body);
    return levels > 0 ? withOutline(document, grid, depth, levels) : grid;
  }
  const own = mapped(grid, (row, index) => (index < depth && !moves ? withoutLast(row) : withoutFirst(document, row)));
  return moves ? placeLabels(document, own, depth) : own;
}

/** A row of the header over several columns of names; where it lacks its corner, the last over them is a column's. */
function overStub(document: ClassifiedText, row: GridRow, body: readonly GridRow[], wide: WideStub): GridRow {
  if (lacksFirst(row, body)) return withoutLast(headerOver(document.text, row, { ...wide, width: wide.width - 1 }));
  const over = headerOver(document.text, row, wide);
  return lacksCorner(document.text, row, body)
    ? { ...over, label: labelFromCell(document, row, wide.width - 2) }
    : over;
}

/** Whether a row of the header is printed with a cell fewer than all below it: that over the first column of names. */
function lacksFirst({ cells, width }: GridRow, body: readonly GridRow[]): boolean {
  const last = countCells(cells) - 1;
  return width === last + 1 && areFilled(cells, last) && body.every((row) => isBare(row) || !isBlank(row.cells, last));
}

/** Whether a noun for periods stands over a column beside the labels' (`Ward | Year`), or nothing over any. */
function isOverPeriods(text: string, header: readonly GridRow[], column: number): boolean {
  if (header.length === 0) return true;
  return header.some(({ cells }) => column < countCells(cells) && isOfPeriods(cellText(text, cells, column)));
}

/** Whether the header has nothing over the first two columns. */
function isBelowNothing(header: readonly GridRow[]): boolean {
  return header.every(({ label, cells }) => label.text === "" && countCells(cells) > 1 && isBlank(cells, 0));
}

/** Whether a row's first cell may be its label: a text, with a figure or nothing behind it. */
function hasText(text: string, { cells }: GridRow): boolean {
  return countCells(cells) > 1 && !isBlank(cells, 0) && !isFigureLike(cellText(text, cells, 0));
}

/** Whether a row's first cell is a period: its label, or the heading of a section. */
function hasPeriod(text: string, { cells }: GridRow): boolean {
  return countCells(cells) > 0 && isPeriod(stripMarkup(cellText(text, cells, 0)));
}

function isGrouped(text: string, body: readonly GridRow[], isNamed: (row: GridRow) => boolean): boolean {
  const rows = body.filter((row) => !isBare(row));
  const isLast = (at: number): boolean => rows[at + 1]?.label.text !== "";
  if (!rows.every((row, at) => isNamed(row) || isTotalOfGroup(row) || (isWithoutName(row) && isLast(at)))) return false;
  const groups = rows.filter((row) => row.label.text !== "" && !isTotalOfGroup(row)).length;
  const unnamed = rows.filter((row) => row.label.text === "" && !isSection(row));
  const totals = unnamed.filter(({ cells }) => isTotalLabel(stripMarkup(cellText(text, cells, 0)))).length;
  // Beside a code for each row only the total has none; where each has one, they are groups.
  const under = totals === groups ? unnamed.length : unnamed.length - totals;
  return under > 0 && groups > 0 && (groups >= FEWEST_GROUPS || under >= FEWEST_UNDER_ONE);
}

/** A name in the column of the labels, with nothing before or behind it. */
function isSection({ label, cells }: GridRow): boolean {
  return label.text === "" && !isBlank(cells, 0) && filledCells(cells, countCells(cells)) === 1;
}

/** `Total`, or `North Total`, with nothing in the column of the labels. */
function isTotalOfGroup({ label, cells }: GridRow): boolean {
  return isBlank(cells, 0) && readTotalLabel(stripMarkup(label.text)) !== null;
}

/** Figures alone, as of a sum below the rows of a group. */
function isWithoutName({ label, cells }: GridRow): boolean {
  return label.text === "" && isBlank(cells, 0);
}

/** `105A`, `8/01`, `F32.1`, `E05001234`, `(a)`, `12`: a code or a number, and no year. */
const CODE = /^(?:\([a-z]{1,3}\)|(?!(?:19|20)\d\d$)[A-Z]{0,3}\d{1,9}[A-Z]?(?:[./]\d{1,3})?\.?)$/;

/** Over a column of codes, which may be letters alone. */
const NAMES_CODES = /^(?:code|ref)\.?$/i;
const LETTER = /^[A-Z]$/;

const NO_CODE = /^[-–—]$/;

export const isCode = (text: string): boolean => CODE.test(text);

/** Whether each row of a section but totals begins with a code of its own, and has a text of its own behind it. */
function isCoded(text: string, body: readonly GridRow[], areCodes: boolean): boolean {
  const codes = new Set<string>();
  const names = new Set<string>();
  let rows = 0;
  let total = 0;
  for (const row of body) {
    if (isTotalOfGroup(row) || isWithoutCode(text, row) || (isBare(row) && row.label.text === "")) continue;
    if (isSection(row)) {
      if (codes.size < rows || names.size < rows) return false;
      total += rows;
      rows = 0;
      codes.clear();
      names.clear();
      continue;
    }
    const code = stripMarkup(row.label.text);
    const name = countCells(row.cells) > 0 ? cellText(text, row.cells, 0) : "";
    if (
      !(isCode(code) || (areCodes && LETTER.test(code))) ||
      !hasText(text, row) ||
      readLabelPeriod(code) ||
      readLabelPeriod(name)
    )
      return false;
    codes.add(code);
    names.add(name);
    rows++;
  }
  return total + rows > 1 && codes.size === rows && names.size === rows;
}

/** Rows with a code and the name behind it as their label; null where these are none such. */
export function withCodesAsLabels(document: ClassifiedText, body: readonly GridRow[]): readonly GridRow[] | null {
  return isCoded(document.text, body, false) ? withCodes(document, body, 0) : null;
}

/** Whether a row has a dash for a code, as a nation has over its trusts, or is a total with nothing there. */
function isWithoutCode(text: string, row: GridRow): boolean {
  const { label, cells } = row;
  if (NO_CODE.test(label.text)) return hasText(text, row);
  return label.text === "" && countCells(cells) > 1 && isTotalLabel(stripMarkup(cellText(text, cells, 0)));
}

function withCodes(document: ClassifiedText, grid: readonly GridRow[], depth: number): readonly GridRow[] {
  return mapped(grid, (row, index): GridRow => {
    const moved = withoutFirst(document, row);
    if (isBare(row) || (row.label.text === "" && index >= depth)) return moved;
    const code = NO_CODE.test(row.label.text) ? "" : row.label.text;
    return { ...moved, label: { ...row.label, text: `${code} ${moved.label.text}`.trim() } };
  });
}

/** Each row in the group that is named before its label, or in the last that was. */
function withGroups(document: ClassifiedText, grid: readonly GridRow[], depth: number): readonly GridRow[] {
  let group: string | null = null;
  return mapped(grid, (row, index): GridRow => {
    if (isBare(row)) return withoutLast(row);
    if (index >= depth && isBlank(row.cells, 0)) {
      const { cells, width } = withoutFirst(document, row);
      return { ...row, cells, width, group: row.label.text === "" ? group : null };
    }
    const moved = withoutFirst(document, row);
    // What stands over both columns says what is in them.
    if (index < depth)
      return { ...moved, label: { ...row.label, text: `${row.label.text} ${moved.label.text}`.trim() } };
    if (row.label.text !== "") group = row.label.text;
    return { ...moved, group };
  });
}

/** The row with its first cell as its label. */
function withoutFirst(document: ClassifiedText, row: GridRow): GridRow {
  if (isBare(row)) return withoutLast(row);
  const { cells } = row;
  return {
    ...row,
    label: labelFromCell(document, row, 0),
    cells: { offsets: cells.offsets.slice(2), lines: cells.lines?.slice(1) ?? null },
    width: row.width - 1,
  };
}

/** The row without its last cell, which is blank. */
function withoutLast(row: GridRow): GridRow {
  const { offsets, lines } = row.cells;
  return { ...row, cells: { offsets: offsets.slice(0, -2), lines: lines?.slice(0, -1) ?? null } };
}
