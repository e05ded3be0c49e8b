import { type Diagnostic, diagnose } from "../../diagnostic.ts";
import { mapped } from "../../mapped.ts";
import { restoreCorner } from "../corner.ts";
import { type GridRow, isBare } from "../grid.ts";
import { placeGroupHeadings } from "../group-header.ts";
import type { ClassifiedText } from "../layout.ts";
import { textOf, textsOf } from "../text-of.ts";
import { type HeaderLevels, levelsAbove, levelsOfTexts } from "./levels.ts";
import { filledRow, gridRow } from "./place.ts";
import type { StreamRow } from "./rows.ts";
import { inferShape, type TableShape } from "./shape.ts";
import { isRowOfBlanks } from "./spelled-sections.ts";
import { areNextYears, type CellStream, cellsIn, isPeriod, type StreamCell } from "./stream.ts";

/** The header's levels, from top to bottom; each cell is a line of its own, or several stand on one. */
export function headerRows(
  document: ClassifiedText,
  stream: CellStream,
  { body: depth, width }: TableShape,
  body: readonly GridRow[],
): { readonly headers: readonly GridRow[]; readonly diagnostics: readonly Diagnostic[] } {
  const cells = cellsIn(stream, 0, depth);
  const [only] = cells;
  // The one heading over pairs is over their figures.
  if (only && depth === 1 && width === 2 && !stream.marked)
    return { headers: [gridRow(document, [blankAt(only), only])], diagnostics: [] };
  const isOneByOne = cells.every((cell) => cell.rowOfLine <= 1);
  const named = isCoveredBehindAll(cells) ? cells.filter(({ kind }) => kind !== "blank") : cells;
  const levels = isOneByOne ? levelsOfTexts(textsOf(document.text, named), width) : null;
  if (levels) {
    const rows = mapped(byLevels(named, levels), (level) => gridRow(document, level));
    const { label } = rows.at(-1) as GridRow;
    return { headers: rows, diagnostics: levels.isGuessed ? [diagnose("table/corner-guessed", label, GUESSED)] : [] };
  }
  const rows = isOneByOne ? lowestOfSame(document.text, byWidth(document.text, cells, width)) : byLine(cells, width);
  // Without what merged cells cover.
  const own = mapped(rows, (row) => row.filter(({ isCovered }) => !isCovered)).filter((row) => row.length > 0);
  const printed = titlesBare(mapped(own, (row) => filledRow(document, row, width - 1)));
  const placed = placeGroupHeadings(document, printed, body);
  const titles = placed.findIndex((row) => !isBare(row));
  if (titles < 0) return { headers: placed, diagnostics: [] };
  const { headers, diagnostics } = restoreCorner(document, placed.slice(titles), body);
  return { headers: [...placed.slice(0, titles), ...headers], diagnostics };
}

/**
 * Whether what merged cells cover stands in one run behind several of them, and not each behind its own: the headings
 * themselves tell how they lie.
 */
function isCoveredBehindAll(cells: readonly StreamCell[]): boolean {
  const first = cells.findIndex(({ isCovered }) => isCovered);
  if (first < 0) return false;
  const isNamed = ({ kind }: StreamCell): boolean => kind !== "blank";
  const behind = cells.slice(first).findIndex(isNamed);
  if (behind < 0 || cells.slice(first + behind).some(({ isCovered }) => isCovered)) return false;
  return cells.slice(0, first).filter(isNamed).length > 1;
}

/** A text with nothing but blank cells, above a level that has a corner of its own, is a title in the grid. */
function titlesBare(levels: readonly GridRow[]): readonly GridRow[] {
  return mapped(levels, (row, level) => {
    const corner = levels[level + 1]?.label.text ?? "";
    return corner !== "" && isRowOfBlanks(row) ? { ...row, spelledOut: false } : row;
  });
}

function byLine(cells: readonly StreamCell[], width: number): readonly (readonly StreamCell[])[] {
  const rows: StreamCell[][] = [];
  for (const cell of cells) {
    if (rows.at(-1)?.[0]?.line === cell.line) rows.at(-1)?.push(cell);
    else rows.push([cell]);
  }
  // Where the fullest line has a cell too many, the pipe at its head is a frame and closes no blank corner.
  const framed = rows.some((row) => row.length > width);
  // `Offence | 2019 |`, then `2020 |` on a line and `2021 |` on the next: one level, broken behind its cells.
  const whole = cells.length > width && cells[0]?.kind === "blank" ? cells.slice(1) : cells;
  if (whole.length === width && rows.length > 1 && rows.every((row, line) => row.length > 1 === (line === 0)))
    return [whole];
  const inFrame = mapped(rows, (row) =>
    framed && row.length !== width && row[0]?.kind === "blank" ? row.slice(1) : row,
  );
  return inFrame.filter((row) => row.length > 0);
}

/** The last cells are the level over the columns; above it may be levels as wide, but no two that are read as one. */
function byWidth(text: string, cells: readonly StreamCell[], width: number): readonly (readonly StreamCell[])[] {
  const rows: (readonly StreamCell[])[] = [];
  for (let end = cells.length; end > 0; end -= width) rows.unshift(cells.slice(Math.max(0, end - width), end));
  return rows.filter((row, level) => level === rows.length - 1 || !holdsLevels(text, row));
}

/** `2013, 2014, Male, Female, Male, Female`: whether words that come again stand behind periods. */
function holdsLevels(text: string, row: readonly StreamCell[]): boolean {
  const named = row.filter(({ kind }) => kind !== "blank");
  const end = named.findLastIndex(isPeriod) + 1;
  const words = textsOf(text, named.slice(end));
  return end > 1 && named.slice(0, end).every(isPeriod) && new Set(words).size < words.length;
}

/**
 * The last level alone where the one above it says the same, `Area | Number | Area | Number` over rows of two cells: parts of a
 * list that stood beside each other, and what stood over each part is over none of the columns.
 */
function lowestOfSame(text: string, levels: readonly (readonly StreamCell[])[]): readonly (readonly StreamCell[])[] {
  const [above, lowest] = mapped(levels.slice(-2), (level) => textsOf(text, level).join("\n"));
  return lowest !== undefined && above === lowest ? levels.slice(-1) : levels;
}

const GUESSED = "nothing says which heading stands over the labels; it was taken to be the first";

/** The levels of headings that stand one by one, each over its columns. */
function byLevels(cells: readonly StreamCell[], found: HeaderLevels): readonly (readonly StreamCell[])[] {
  const first = cells[0] as StreamCell;
  const lowest = found.levels.length - 1;
  return mapped(found.levels, (level, index) => [
    index === lowest ? (cells[found.corner] ?? blankAt(first)) : blankAt(first),
    ...mapped(level, (heading) => cells[heading] ?? blankAt(first)),
  ]);
}

const blankAt = (cell: StreamCell): StreamCell => ({ ...cell, end: cell.start });

/** How many cells from an index on repeat the header, or its last level; 0 where they do not. */
export function repeatedCells(text: string, stream: CellStream, at: number, { body, width }: TableShape): number {
  for (const first of body > width ? [0, body - width] : [0]) {
    let index = first;
    while (index < body && isSameText(text, stream.at(index), stream.at(at + index - first))) index++;
    if (index === body && body - first > 1) return body - first;
  }
  return isUnderOtherCorner(text, stream, at, { body, width }) ? body : 0;
}

/** Whether the header comes again under the same corner with more words, `County` and `Out of County`. */
function isUnderOtherCorner(
  text: string,
  stream: CellStream,
  at: number,
  { body, width }: Pick<TableShape, "body" | "width">,
): boolean {
  const [corner, other] = [textOf(text, stream.at(0)).toLowerCase(), textOf(text, stream.at(at)).toLowerCase()];
  if (body !== width || body < 2 || corner === "" || !other.endsWith(` ${corner}`)) return false;
  for (let index = 1; index < body; index++)
    if (!isSameText(text, stream.at(index), stream.at(at + index))) return false;
  return true;
}

function isSameText(text: string, a: StreamCell | undefined, b: StreamCell | undefined): boolean {
  if (!a || !b || a.end - a.start !== b.end - b.start) return false;
  return textOf(text, a) === textOf(text, b);
}

/**
 * Whether what was read as a row may be a header: it has lines without figures, words for figures, or years in their order,
 * beside a blank label with blanks behind each.
 */
export function mayBeHeader(
  stream: CellStream,
  { bare, texts, label, firstValue, values }: StreamRow,
  { body }: TableShape,
): boolean {
  if (bare.length > 0 || texts) return true;
  // One year is a figure like others, unless the columns are years.
  const last = body > 0 ? stream.at(body - 1) : undefined;
  if (values < 2 && !isPeriod(last)) return false;
  const cells = Array.from({ length: values }, (_, at) => stream.at(firstValue + at));
  const over =
    stream.at(label)?.kind === "blank" ? cells.filter((cell, at) => at === 0 || cell?.kind !== "blank") : cells;
  return over.every((cell, at) => (at === 0 ? cell?.kind === "year" : areNextYears(over[at - 1], cell)));
}

/**
 * Whether what looks like a row, or lines above its label, is the title and header of the next table. The figures of a whole
 * row are no labels of another's.
 */
export function beginsTable(stream: CellStream, from: number, { label, firstValue, short }: StreamRow): boolean {
  for (let first = from; first <= label; first++) {
    const shape = inferShape(streamFrom(stream, first));
    if (shape?.figureLabels && !short) continue;
    // Levels with merged cells, below nothing over the labels.
    if (shape && shape.body > shape.width && shape.body % shape.width === 0 && stream.at(first)?.kind === "blank")
      return true;
    if (shape && shape.body > 1 && (shape.body === shape.width || shape.body === shape.width - 1)) {
      if (shape.body === shape.width || stream.at(first)?.kind !== "text") return true;
    }
  }
  // Years that look like figures of a title stand over the headings of a level, which come again under each.
  const next = streamFrom(stream, firstValue);
  const shape = inferShape(next);
  if (!shape || shape.body <= shape.width) return false;
  return levelsAbove(next, shape.body, shape.width) !== null;
}

const streamFrom = (stream: CellStream, first: number): CellStream => ({
  ...stream,
  at: (index) => stream.at(first + index),
});
