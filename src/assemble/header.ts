import { isDigit, readWhole } from "../figure/number.ts";
import { isAnswerWord } from "./answer.ts";
import { isHeading, isPeriod } from "./column-heading.ts";
import { isCornerLike } from "./corner.ts";
import { cellText, cellTexts, countCells, type GridRow, isBare, isBlank, isBlankFrom } from "./grid.ts";
import { isScale } from "./scale.ts";
import { startsInside } from "./wrapped.ts";

/** The most levels that a header has. */
export const DEEPEST_HEADER = 3;
/** Titles inside the grid, each a row of its own, that may stand above a header. */
const MOST_TITLES = 4;
/** Rows among which a header is looked for. */
export const HEADER_REACH = MOST_TITLES + DEEPEST_HEADER;

/** What stands for no figure in a row of data, and over those who gave none: `Qualifications | Degree | Diploma | None`. */
const NONE = /^(?:none|nil|n\/?a|not applicable)[*†‡]?$/i;
const FEWEST_BESIDE_NONE = 2;

/** Whether a row can be a header: something stands over the columns, and none of it is a figure. */
export function isHeaderLike(text: string, row: GridRow): boolean {
  let headings = 0;
  let none = false;
  for (let cell = 0; cell < countCells(row.cells); cell++) {
    if (isBlank(row.cells, cell)) continue;
    const own = cellText(text, row.cells, cell);
    if (!isHeading(own)) {
      if (!none && row.label.text !== "" && NONE.test(own)) {
        none = true;
        continue;
      }
      if (mayBeScale(text, row) && isScale(scaleOf(text, row))) return true;
      return own.length >= SHORTEST_UNDASHED && UNDASHED_YEAR.test(own) && areUndashedYears(text, row);
    }
    headings++;
  }
  return headings > (none ? FEWEST_BESIDE_NONE - 1 : 0);
}

/** `19992000`, `200001(11)`: a financial year whose dash is lost, and the mark of a note. */
const SHORTEST_UNDASHED = "200001".length;
const UNDASHED_YEAR = /^((?:19|20)\d\d)((?:19|20)?\d\d)(?:\(\d{1,2}\))?$/;

/** Whether all that a row holds, two cells or more, are such years, each that after the one before. */
function areUndashedYears(text: string, row: GridRow): boolean {
  let before = Number.NaN;
  let years = 0;
  for (const heading of [row.label.text, ...headingsOf(text, row)]) {
    const [, year, next = ""] = UNDASHED_YEAR.exec(heading) ?? [];
    if (year === undefined) {
      if (years > 0 || heading !== row.label.text) return false;
      continue;
    }
    const own = Number(year);
    if (!String(own + 1).endsWith(next) || (years > 0 && own !== before + 1)) return false;
    before = own;
    years++;
  }
  return years > 1;
}

const headingsOf = (text: string, row: GridRow) => cellTexts(text, row).filter((heading) => heading !== "");

/** What may be the bands of a scale; where nothing is in the last cell, the first may stand in the label's place. */
function scaleOf(text: string, row: GridRow): readonly string[] {
  const headings = headingsOf(text, row);
  return isBlank(row.cells, countCells(row.cells) - 1) ? [row.label.text, ...headings] : headings;
}

/** A cheap look: counts beside one another, as nearly every row of data holds them, seldom count up by one. */
function mayBeScale(text: string, { cells }: GridRow): boolean {
  let before = -1;
  for (let cell = 0; cell < countCells(cells); cell++) {
    if (isBlank(cells, cell)) continue;
    const heading = cellText(text, cells, cell);
    const whole = readWhole(heading);
    // No band is one character, as a placeholder is.
    if (whole < 0) return heading.length > 1;
    if (before >= 0 && whole !== before + 1) return false;
    before = whole;
  }
  return true;
}

/**
 * How many of the first rows are the header: one to three levels, down to the first row with a figure. Years over the
 * columns are a header once; a second row of bare numbers that could be years is data, and so is a row of words below a
 * header that leaves nothing open.
 */
export function headerDepth(text: string, rows: readonly GridRow[]): number {
  let titles = 0;
  let levels = 0;
  let bareYears = false;
  let above: GridRow | null = null;
  for (const row of rows) {
    if (levels === DEEPEST_HEADER || titles > MOST_TITLES) break;
    if (isBare(row)) {
      // A title inside the grid stands above the header; anything bare below it belongs to the body.
      if (levels > 0) break;
      titles++;
      continue;
    }
    if (!isHeaderLike(text, row)) break;
    const years = isFourDigits(text, row);
    if (years && bareYears) break;
    if (above !== null && isComplete(text, above) && !goesOn(text, above, row)) break;
    bareYears ||= years;
    above = row;
    levels++;
  }
  return levels > 0 && titles <= MOST_TITLES ? titles + levels : 0;
}

/** Whether a header has something over every column, each another text. */
function isComplete(text: string, { cells }: GridRow): boolean {
  const headings = new Set<string>();
  for (let cell = 0; cell < countCells(cells); cell++) headings.add(cellText(text, cells, cell));
  return !headings.has("") && headings.size === countCells(cells);
}

/** Whether a row is a further level of a header above it that is complete by itself: its labels say so, or its words. */
function goesOn(text: string, above: GridRow, row: GridRow): boolean {
  // A period alone over the labels, which stand in the second column, heads a section.
  if (above.label.text === "" && isAloneInFirst(row)) return false;
  if (row.label.text === "" || row.label.text === above.label.text) return true;
  if (above.label.text === "" && isCornerLike(row.label.text)) return true;
  const headings = cellTexts(text, row);
  // `Adults | Children` over `Place | 2018 | 2018`, or over `Place | Cases | Cases`.
  const [first = ""] = headings;
  const isOne = headings.every((heading) => heading === first) && !isAnswerWord(first);
  if (above.label.text === "" && row.label.text !== "" && (isOne || headings.every(isPeriod))) return true;
  // Printed twice, the second time perhaps without a mark.
  if (headings.every((heading, cell) => heading === cellText(text, above.cells, cell))) return true;
  return [row.label.text, ...headings].every((part) => part === "" || startsInside(part));
}

function isAloneInFirst(row: GridRow): boolean {
  const { label, cells } = row;
  return label.text === "" && countCells(cells) > 1 && !isBlank(cells, 0) && isBlankFrom(row, 1);
}

/** Whether all that stands in a row's cells are numbers of four digits. */
function isFourDigits(text: string, { cells: { offsets } }: GridRow): boolean {
  for (let at = 0; at < offsets.length; at += 2) {
    const start = offsets[at] as number;
    const end = offsets[at + 1] as number;
    if (end === start) continue;
    if (end - start !== 4) return false;
    for (let digit = start; digit < end; digit++) if (!isDigit(text, digit)) return false;
  }
  return true;
}
