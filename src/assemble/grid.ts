import { mapped } from "../mapped.ts";
import type { Place } from "../place.ts";
import type { Spans } from "../table.ts";
import type { ClassifiedText } from "./layout.ts";
import { type Offsets, textOf } from "./text-of.ts";

/** One row of a grid as printed, its label apart; short rows are filled up with blank cells. */
export interface GridRow {
  /** Number of its (first) line, from 1. */
  readonly line: number;
  readonly label: PrintedLabel;
  /** The cells to the right of the label, one for each column. */
  readonly cells: Spans;
  /** How many cells are printed, the label among them. */
  readonly width: number;
  /** Whether furniture or a page break stands between this row and the one before. */
  readonly afterPageBreak: boolean;
  /** The group that a column beside the labels names; where it is left out, the section's heading above is the row's. */
  readonly group?: string | null;
  /** Whether each blank cell has a line of its own, so that a row of nothing but blanks is one of data. */
  readonly spelledOut?: boolean;
}

export interface PrintedLabel extends Place {
  readonly text: string;
}

/** The label that stands at some offsets on a line. */
export function labelAt({ text, lines }: ClassifiedText, label: Offsets & { readonly line: number }): PrintedLabel {
  const { start, line } = label;
  return { text: textOf(text, label), line, column: start - (lines[line - 1]?.start ?? 0) + 1 };
}

/** Where a cell stands, and the number of its line. */
export type Placed = Offsets & { readonly line: number };

/** The cells of a row on the line with a number; their own lines where any stands on another. */
export const spansOf = (cells: readonly Placed[], rowLine: number): Spans => ({
  offsets: cells.flatMap(({ start, end }) => [start, end]),
  lines: cells.every(({ line }) => line === rowLine) ? null : mapped(cells, ({ line }) => line),
});

/** A row of a label and its cells, each where it stands. */
export function rowOf(document: ClassifiedText, [label, ...cells]: readonly [Placed, ...Placed[]]): GridRow {
  const { line } = label;
  const width = cells.length + 1;
  return { line, label: labelAt(document, label), cells: spansOf(cells, line), width, afterPageBreak: false };
}

/** A cell as the label that it is; a blank one has its text alone changed. */
export function labelFromCell(document: ClassifiedText, { line, label, cells }: GridRow, cell: number): PrintedLabel {
  if (isBlank(cells, cell)) return { ...label, text: "" };
  const [start, end] = [cells.offsets[2 * cell] as number, cells.offsets[2 * cell + 1] as number];
  return labelAt(document, { start, end, line: cells.lines?.[cell] ?? line });
}

/** The row with its label as the first of its cells, and no label. */
export function withLabelAsCell({ lines }: ClassifiedText, { label, cells, ...row }: GridRow): GridRow {
  const start = (lines[label.line - 1]?.start ?? 0) + label.column - 1;
  return {
    ...row,
    label: { ...label, text: "" },
    cells: {
      offsets: [start, start + label.text.length, ...cells.offsets],
      lines: cells.lines && [label.line, ...cells.lines],
    },
    width: row.width + 1,
  };
}

export function countCells({ offsets }: Spans): number {
  return offsets.length / 2;
}

/** The text of a cell as printed; empty where it is blank or there is none. */
export function cellText(text: string, { offsets }: Spans, cell: number): string {
  return text.slice(offsets[2 * cell], offsets[2 * cell + 1]);
}

export function isBlank({ offsets }: Spans, cell: number): boolean {
  return offsets[2 * cell] === offsets[2 * cell + 1];
}

/** Whether nothing but a label is printed. */
export function isBare({ cells, spelledOut }: GridRow): boolean {
  if (spelledOut) return false;
  for (let i = 0; i < cells.offsets.length; i += 2) if (cells.offsets[i] !== cells.offsets[i + 1]) return false;
  return true;
}

/** Whether nothing is printed in the cells of a row from an index on. */
export function isBlankFrom({ cells }: GridRow, from: number): boolean {
  for (let cell = from; cell < countCells(cells); cell++) if (!isBlank(cells, cell)) return false;
  return true;
}

/** Number of the last line on which a row's label or cells stand. */
export function lastLineOf({ line, cells }: GridRow): number {
  return (cells.lines ?? []).reduce((last, cellLine) => Math.max(last, cellLine), line);
}

export function cellTexts(text: string, row: GridRow): readonly string[] {
  return Array.from({ length: countCells(row.cells) }, (_, cell) => cellText(text, row.cells, cell));
}

/** Whether two rows print the same texts, as a header repeated on a new page does. */
export function samePrint(text: string, a: GridRow, b: GridRow): boolean {
  return (
    a.label.text === b.label.text &&
    countCells(a.cells) === countCells(b.cells) &&
    cellTexts(text, a).every((itsText, cell) => itsText === cellText(text, b.cells, cell))
  );
}

/** The offsets of so many cells: in some columns stands what is given, the others are blank. */
export function offsetsOn(
  count: number,
  blank: number,
  columns: readonly number[],
  given: readonly Offsets[],
): number[] {
  const offsets = new Array<number>(2 * count).fill(blank);
  columns.forEach((column, at) => {
    const { start, end } = given[at] as Offsets;
    offsets[2 * column] = start;
    offsets[2 * column + 1] = end;
  });
  return offsets;
}

/** How many cells a row has up to the last that is filled, of so many. */
export function filledCells(cells: Spans, count = countCells(cells)): number {
  let filled = count;
  while (filled > 0 && isBlank(cells, filled - 1)) filled--;
  return filled;
}

/** Whether no cell of a row before an index is blank. */
export function areFilled(cells: Spans, end: number): boolean {
  for (let cell = 0; cell < end; cell++) if (isBlank(cells, cell)) return false;
  return true;
}

/** The same cells without those of the columns that are not listed. */
export function pickCells({ offsets, lines }: Spans, columns: readonly number[]): Spans {
  return {
    offsets: columns.flatMap((column) => [offsets[2 * column] as number, offsets[2 * column + 1] as number]),
    lines: lines && mapped(columns, (column) => lines[column] as number),
  };
}
