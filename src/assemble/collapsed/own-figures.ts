import type { ClassifiedText } from "../layout.ts";
import { BAND_PIECES, isBand } from "./label-number.ts";
import { numberedRows } from "./numbered-rows.ts";
import type { Piece } from "./piece.ts";
import { figuresOf, type RowLine } from "./row-line.ts";

/** The figures of rows without the numbers that their labels surely end in, and without the ranges that they are. */
export function ownFigures(document: ClassifiedText, rows: readonly RowLine[]): readonly (readonly Piece[])[] {
  const numbered = numberedRows(document, rows);
  return rows.map((row) => figuresOf(row).slice(figuresOfLabel(document.text, row, numbered.has(row.index))));
}

/** How many of a row's figures are its label's: the range that it is, `18 - 24`, or the number that it ends in, if `numbered`. */
export function figuresOfLabel(text: string, row: RowLine, numbered: boolean): number {
  const isRange = row.figures > BAND_PIECES && row.figures === row.pieces.length && isBand(text, figuresOf(row));
  return isRange ? BAND_PIECES : numbered ? 1 : 0;
}
