import type { ClassifiedText } from "../layout.ts";
import { BAND_PIECES, isBand } from "./label-number.ts";
import { numberedRows } from "./numbered-rows.ts";
import type { Piece } from "./piece.ts";
import { figuresOf, type RowLine } from "./row-line.ts";

/** The figures of rows without the numbers that their labels surely end in, and without the ranges that they are. */
export function ownFigures(document: ClassifiedText, rows: readonly RowLine[]): readonly (readonly Piece[])[] {
  const numbered = numberedRows(document, rows);
  return rows.map((row) =>
    figuresOf(row).slice(isBandRow(document.text, row) ? BAND_PIECES : numbered.has(row.index) ? 1 : 0),
  );
}

/** Whether a row's label is a range, and nothing else: `18 - 24`, `£500 - £999`. */
export function isBandRow(text: string, row: RowLine): boolean {
  return row.figures > BAND_PIECES && row.figures === row.pieces.length && isBand(text, figuresOf(row));
}
