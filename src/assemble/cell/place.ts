import { type Diagnostic, diagnose } from "../../diagnostic.ts";
import { mapped } from "../../mapped.ts";
import type { Spans } from "../../table.ts";
import { type GridRow, labelAt } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { placements } from "../placements.ts";
import { filledUp } from "../row-lines.ts";
import type { StreamRow } from "./rows.ts";
import { type CellStream, cellsIn, type StreamCell } from "./stream.ts";

interface LaidRow {
  /** The row in its most literal reading. */
  readonly row: GridRow;
  /** The ways to lay its figures on the columns, none where there are too many; null where there is but the one. */
  readonly ways: readonly Spans[] | null;
  readonly whole: readonly [start: number, end: number];
  /** Whether blank lines show which of its cells are blank. */
  readonly byBlankLines: boolean;
}

export function placedByBlankLines({ label }: GridRow): Diagnostic {
  const message = `"${label.text}" has fewer figures than columns; blank lines among them show which cells are blank`;
  return diagnose("table/row-decided", label, message);
}

/** What the rows of a table tell of the next. */
export interface RowsBefore {
  /** Whether one that is short at the end of the text is cut off by it. */
  readonly isCut: boolean;
  /** Whether more blank lines stand behind whole rows than among their cells. */
  readonly areSpaced: boolean;
  /** Whether a blank line stands before each of their figures. */
  readonly areApart: boolean;
  /** Whether blank lines have shown before which cells of a row are blank. */
  readonly markBlanks: boolean;
}

export function layRow(
  document: ClassifiedText,
  stream: CellStream,
  row: StreamRow,
  columns: number,
  { isCut, areSpaced, areApart, markBlanks }: RowsBefore,
): LaidRow {
  const label = stream.at(row.label) as StreamCell;
  const values = cellsIn(stream, row.firstValue, row.firstValue + row.values);
  const literal = filledRow(document, [label, ...values], columns);
  const decided: LaidRow = { row: literal, ways: null, whole: [0, 0], byBlankLines: false };
  const first = values[0];
  const last = values.at(-1);
  // What goes on in the next line may be a figure and what follows it, or no figure.
  if (first && last && values.some((cell) => isBroken(document, cell)))
    return { ...decided, ways: [], whole: [first.start, last.end] };
  if (!row.short || stream.marked || !first || !last) return decided;
  const next = stream.at(row.next);
  const behind = areSpaced ? 0 : (next?.blanks ?? 0);
  const places = areApart ? null : placeAtBlankLines(values, behind, columns, markBlanks);
  const whole = { ...literal, width: columns + 1 };
  if (places) return { ...decided, byBlankLines: true, row: { ...whole, cells: spansAt(literal, values, places) } };
  // The text ends in this row, and no other is short: what is missing is what would have followed.
  if (!next && isCut && isLastLine(document, last)) return decided;
  const ways = mapped(placements(values.length, columns), (columnsOf) => spansAt(literal, values, columnsOf));
  return { row: whole, ways, whole: [first.start, last.end], byBlankLines: false };
}

/**
 * The columns of a short row's figures where the blank cells that blank lines among them and behind them stand for are as many
 * as are missing; or, where others have shown it, no fewer: behind the last row there may be more.
 */
function placeAtBlankLines(
  values: readonly StreamCell[],
  behind: number,
  columns: number,
  markBlanks: boolean,
): readonly number[] | null {
  const missing = columns - values.length;
  const among = values.reduce((sum, { blanks }) => sum + blanks, 0);
  const all = among + behind;
  if (among !== missing && all !== missing && !(markBlanks && among < missing && all > missing)) return null;
  let column = -1;
  return mapped(values, ({ blanks }) => (column += 1 + blanks));
}

/** Whether blank lines stand for all cells that a row lacks, as far as it tells. */
export function hasAllBlanks(stream: CellStream, { firstValue, values, next }: StreamRow, width: number): boolean {
  let blanks = stream.at(next)?.blanks ?? 0;
  for (let index = firstValue; index < firstValue + values; index++) blanks += stream.at(index)?.blanks ?? 0;
  return values + blanks === width - 1;
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

/** Whether a cell is filled on more lines than one. */
export function isBroken({ lines }: ClassifiedText, { start, end, line }: StreamCell): boolean {
  return end > start && end > (lines[line - 1]?.end ?? end);
}

/** Whether a cell stands on the last line that is filled. */
function isLastLine({ roles, lines }: ClassifiedText, cell: StreamCell): boolean {
  for (let index = cell.lastLine; index < lines.length; index++) if (roles[index] !== "blank") return false;
  return true;
}

/** The first cell is the label; the row is not yet filled up. */
export function gridRow(document: ClassifiedText, cells: readonly StreamCell[]): GridRow {
  const [label, ...values] = cells as [StreamCell, ...StreamCell[]];
  const [first] = values;
  return {
    line: label.line,
    label: labelAt(document, label),
    cells: { offsets: values.flatMap(({ start, end }) => [start, end]), lines: mapped(values, ({ line }) => line) },
    width: cells.length,
    afterPageBreak: label.afterPageBreak,
    spelledOut: first !== undefined && first.line > label.lastLine,
  };
}

/** The row with blank cells behind its last, up to so many columns. */
export function filledRow(document: ClassifiedText, cells: readonly StreamCell[], columns: number): GridRow {
  const { line, end } = cells.at(-1) as StreamCell;
  return filledUp(gridRow(document, cells), columns, Math.min(end, document.lines[line - 1]?.end ?? end));
}
