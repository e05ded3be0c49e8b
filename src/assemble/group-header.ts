import { mapped } from "../mapped.ts";
import { MONTHS } from "../period/calendar.ts";
import { readLabelPeriod } from "../period/period.ts";
import { isCornerLike, lacksCorner } from "./corner.ts";
import { areFilled, cellTexts, filledCells, type GridRow, isBare, offsetsOn } from "./grid.ts";
import type { ClassifiedText } from "./layout.ts";
import { isMeasure } from "./measure-word.ts";
import { comeAgainAfter } from "./recurring.ts";
import { isTotalLabel } from "./total-label.ts";

/**
 * Sets the headings of merged cells over the columns that they head, in a header where each cell is marked: a row of
 * headings with fewer cells than the one below has lost those that its merged cells cover. One heading stands over all
 * columns; several over as many columns each, where the columns below repeat that often, and years over their months.
 * Where the span cannot be told the headings are a title. `headers` are all rows of a header, titles among them.
 */
export function placeGroupHeadings(
  document: ClassifiedText,
  headers: readonly GridRow[],
  body: readonly GridRow[],
): readonly GridRow[] {
  const leaves = headers.at(-1);
  if (!leaves || headers.length === 1) return headers;
  const level = lowestLevel(document.text, leaves, body);
  const isMerged = (row: GridRow) =>
    filledWidth(row) < level.filled && !isBare(row) && (row.width < level.width || isPacked(document, row, level));
  return mapped(headers, (row) => (row !== leaves && isMerged(row) ? spread(document, row, level) : row));
}

/** The lowest level of a header, as it stands over the columns. */
interface LowestLevel {
  readonly headings: readonly string[];
  /** How many cells it has, the corner among them, and how many up to its last that is filled. */
  readonly width: number;
  readonly filled: number;
  /** Whether its corner is not printed, so that those above may lack theirs. */
  readonly lacksCorner: boolean;
  /** Whether something stands over the labels, so that those above need not. */
  readonly hasCorner: boolean;
}

function lowestLevel(text: string, leaves: GridRow, body: readonly GridRow[]): LowestLevel {
  const headings = cellTexts(text, leaves);
  const filled = filledWidth(leaves);
  const hasCorner = leaves.label.text !== "" && readLabelPeriod(leaves.label.text) === null;
  if (!lacksCorner(text, leaves, body)) return { headings, width: leaves.width, filled, lacksCorner: false, hasCorner };
  const whole = [leaves.label.text, ...headings.slice(0, -1)];
  return { headings: whole, width: whole.length + 1, filled: filled + 1, lacksCorner: true, hasCorner: false };
}

/** How many cells a row prints up to its last that is filled, the label among them. */
const filledWidth = ({ cells }: GridRow): number => filledCells(cells) + 1;

/**
 * Whether a row as wide as the lowest level has all its headings in its first cells, that over the labels among them, as
 * converters print merged cells that they fill up with blank ones: `2019 | 2020 | | |` over `Area | New | Closed | New |
 * Closed`.
 */
function isPacked(document: ClassifiedText, row: GridRow, level: LowestLevel): boolean {
  const filled = filledCells(row.cells);
  if (!level.hasCorner || row.label.text === "" || filled === 0 || filled + 1 >= level.headings.length) return false;
  return areFilled(row.cells, filled) && areAlike(labelOf(document, row), headingsOf(document.text, row), level);
}

/** Whether the first heading of a row is of the kind of the others, or stands over as many columns as each of them. */
function areAlike(label: Heading, cells: readonly Heading[], level: LowestLevel): boolean {
  const headings = [label, ...cells];
  const areAll = (is: (heading: string) => boolean) => headings.every(({ text }) => is(text));
  if (areAll((text) => readLabelPeriod(text) !== null) || areAll(isMeasure)) return true;
  return !isCornerLike(label.text) && columnsOf(headings, level.headings) !== null;
}

/** A heading of a merged cell, and where it stands. */
export interface Heading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

function spread(document: ClassifiedText, row: GridRow, level: LowestLevel): GridRow {
  const label = labelOf(document, row);
  const cells = headingsOf(document.text, row);
  const headings = label.text !== "" && isOverColumns(label, cells, level) ? [label, ...cells] : cells;
  const columns = columnsOf(headings, level.headings);
  const corner = headings === cells ? row.label : { ...row.label, text: "" };
  const offsets = offsetsOn(level.headings.length, row.cells.offsets.at(-1) ?? 0, columns ?? [], headings);
  const lines = row.cells.lines && new Array<number>(level.headings.length).fill(row.line);
  if (!columns) {
    const title = [label, ...cells].map(({ text }) => text);
    return { ...row, label: { ...row.label, text: title.join(" ").trim() }, cells: { offsets, lines } };
  }
  if (lines) for (const [index, column] of columns.entries()) lines[column] = (headings[index] as Heading).line;
  return { ...row, label: corner, cells: { offsets, lines } };
}

/** Whether the first heading of a row stands over columns, and not over the labels. */
function isOverColumns(label: Heading, cells: readonly Heading[], level: LowestLevel): boolean {
  if (level.hasCorner) return areAlike(label, cells, level);
  if (!level.lacksCorner || isCornerLike(label.text)) return false;
  if (readLabelPeriod(label.text)) return true;
  // One heading behind it stands over all columns only where they are the periods of one series.
  if (cells.length === 1) return !level.headings.every((heading) => readLabelPeriod(heading));
  return columnsOf(cells, level.headings) === null;
}

/** The first column of each of some headings; null where it cannot be told. */
export function columnsOf(headings: readonly Heading[], leaves: readonly string[]): readonly number[] | null {
  if (headings.length === 1) return [0];
  if (headings.length === leaves.length) return mapped(headings, (_, at) => at);
  const inGroups = withoutTotals(leaves);
  const each = inGroups.length / headings.length;
  if (each === 1 || (Number.isInteger(each) && each % period(inGroups) === 0))
    return mapped(headings, (_, at) => at * each);
  return columnsOfYears(headings, leaves);
}

/** The headings without those at their end that name a total of all groups: `Q1 Q2 Q1 Q2 Total`. */
export function withoutTotals(headings: readonly string[]): readonly string[] {
  const isTotalOfAll = (heading: string, at: number) => isTotalLabel(heading) && headings.indexOf(heading) === at;
  let end = headings.length;
  while (end > 0 && isTotalOfAll(headings[end - 1] as string, end - 1)) end--;
  return headings.slice(0, end);
}

/** After how many columns the headings repeat; their number where they do not. */
function period(leaves: readonly string[]): number {
  // `Year-on-Year`, `Year-On-Year`; `Jan - Mar`, `Jan-Mar`
  const headings = mapped(leaves, (leaf) => leaf.toLowerCase().replaceAll(" ", ""));
  for (let step = 2; step < headings.length; step++) if (comeAgainAfter(headings, step)) return step;
  return headings.length;
}

/** Years in their order over months that go on from each to the next: where December is over, the next year begins. */
function columnsOfYears(headings: readonly Heading[], leaves: readonly string[]): readonly number[] | null {
  const first = Number(headings[0]?.text);
  if (!headings.every(({ text }, index) => text === String(first + index))) return null;
  const months = mapped(leaves, (leaf) => MONTHS.get(leaf.toLowerCase()) ?? 0);
  if (months.includes(0)) return null;
  const goesOn = (month: number, column: number) => column === 0 || month === ((months[column - 1] as number) % 12) + 1;
  if (!months.every(goesOn)) return null;
  const starts = months.flatMap((month, column) => (column === 0 || month === 1 ? [column] : []));
  return starts.length === headings.length ? starts : null;
}

export function labelOf({ lines }: ClassifiedText, { label }: GridRow): Heading {
  const start = (lines[label.line - 1]?.start ?? 0) + label.column - 1;
  return { text: label.text, start, end: start + label.text.length, line: label.line };
}

export function headingsOf(text: string, row: GridRow): readonly Heading[] {
  const { line, cells } = row;
  return cellTexts(text, row).flatMap((heading, cell) => {
    const [start = 0, end = 0] = cells.offsets.slice(2 * cell, 2 * cell + 2);
    return heading === "" ? [] : [{ text: heading, start, end, line: cells.lines?.[cell] ?? line }];
  });
}
