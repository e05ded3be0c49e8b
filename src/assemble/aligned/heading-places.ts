import { isCornerLike } from "../corner.ts";
import { isUnfinished, startsInside } from "../wrapped.ts";
import { type Band, columnsUnder } from "./band.ts";
import type { Piece } from "./piece.ts";

// Where headings stand to labels and columns.

/**
 * Whether a piece stands over the labels; behind them all, in the first half of the way to the figures, only what may
 * head them.
 */
export function isOverLabels(piece: Piece, first: Band, labels: Band): boolean {
  if (piece.left >= first.left) return false;
  if (piece.right <= labels.right) return true;
  const middle = (piece.left + piece.right) / 2;
  return middle < (labels.right + first.left) / 2 && (piece.left <= labels.right || isCornerLike(piece.text));
}

export function standOverOne(pieces: readonly Piece[], leaves: readonly string[], extents: readonly Band[]): boolean {
  const met = new Set<number>();
  return pieces.every((piece) => {
    const under = columnsUnder(piece, extents);
    const [column] = under;
    if (under.length !== 1 || column === undefined || met.has(column)) return under.length === 0 && leaves.length > 1;
    met.add(column);
    return true;
  });
}

/**
 * Whether each piece is a part of one column's heading, whatever repeats below: it stands over a column that has none
 * yet, or whose heading begins inside (`% within 4` over `hrs`) as others do not; or it is unfinished (`Stop and` over
 * `search`).
 */
export function beginHeadings(pieces: readonly Piece[], leaves: readonly string[], extents: readonly Band[]): boolean {
  const isBegun = leaves.some((leaf) => leaf !== "" && !startsInside(leaf));
  return pieces.every((piece) => {
    const [column, ...others] = columnsUnder(piece, extents);
    if (column === undefined || others.length > 0) return false;
    if (isUnfinished(piece.text)) return true;
    const leaf = leaves[column] ?? "";
    return leaf === "" || (isBegun && startsInside(leaf));
  });
}
