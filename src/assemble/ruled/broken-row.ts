import { isFigureLike } from "../../figure/figure.ts";
import { mapped } from "../../mapped.ts";
import type { ClassifiedText } from "../layout.ts";

/** What one line prints of a cell, without the white space around it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
}

/** A row between rules: of each cell the pieces, from line to line; none where it is blank. */
export type BrokenRow = readonly (readonly Piece[])[];

/**
 * The rows that some lines between two rules are: one, whose cells are broken over the lines; or, where a column holds
 * figures on several of them, a row each.
 */
export function rowsOfLines({ text }: ClassifiedText, lines: BrokenRow): readonly BrokenRow[] {
  const isFigure = ({ start, end }: Piece) => isFigureLike(text.slice(start, end));
  if (!lines.some((pieces) => pieces.filter(isFigure).length > 1)) return [lines];
  const numbers = [...new Set(lines.flatMap((pieces) => mapped(pieces, ({ line }) => line)))].sort((a, b) => a - b);
  const rows = mapped(numbers, (number) => mapped(lines, (pieces) => pieces.filter(({ line }) => line === number)));
  // Figures below each other beside one label that is broken over more lines: whose they are cannot be told.
  return rows.every((row) => row.some((pieces) => pieces.some(isFigure))) ? rows : [lines];
}

/** A row with the pieces of another behind its own. */
export function joined(row: BrokenRow, below: BrokenRow): BrokenRow {
  return mapped(row, (pieces, column) => [...pieces, ...(below[column] ?? [])]);
}
