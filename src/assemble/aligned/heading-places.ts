import { isCornerLike } from "../corner.ts";
import { isUnfinished, startsInside } from "../wrapped.ts";
import { type Band, columnsUnder, distance } from "./band.ts";
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

/** Whether a piece is aligned with a heading, or column, that it stands over. */
export const isSetOnOne = (piece: Piece, edges: readonly Band[]): boolean =>
  columnsUnder(piece, edges).some((column) => distance(piece, edges[column] as Band) <= 1);

/** Whether a piece stands over one column alone, and is aligned with it. */
export const isSetOnIts = (piece: Piece, bands: readonly Band[]): boolean =>
  columnsUnder(piece, bands).length === 1 && isSetOnOne(piece, bands);

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
 * Whether pieces come again with the headings below them, `Days to    Days to` over `Cost   answer   Cost   answer`: each
 * stands over one column, and over all columns of its heading.
 */
export function comeWithHeadings(
  pieces: readonly Piece[],
  leaves: readonly string[],
  extents: readonly Band[],
): boolean {
  const over = new Array<string>(leaves.length).fill("");
  for (const piece of pieces) {
    const [column, ...others] = columnsUnder(piece, extents);
    if (column === undefined || others.length > 0) return false;
    over[column] = piece.text;
  }
  return pieces.every(({ text }) => {
    const below = new Set(leaves.filter((_, column) => over[column] === text));
    const [leaf = ""] = below;
    const own = over.filter((_, column) => leaves[column] === leaf);
    return below.size === 1 && own.length > 1 && own.every((other) => other === text);
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
