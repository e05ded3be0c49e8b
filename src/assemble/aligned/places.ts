import type { Band } from "./columns.ts";
import type { Piece } from "./piece.ts";

// Where headings stand to labels and columns.

export function isOverLabels(piece: Piece, first: Band, labels: Band): boolean {
  const middle = (piece.left + piece.right) / 2;
  return piece.left < first.left && (piece.right <= labels.right || middle < (labels.right + first.left) / 2);
}

/** How many characters part two stretches; 0 where they overlap. */
export function apart(a: Band, b: Band): number {
  return Math.max(0, a.left - b.right, b.left - a.right);
}

export function pitchOf(bands: readonly Band[]): number {
  const first = bands[0];
  const last = bands.at(-1);
  if (!first || !last || bands.length < 2) return 8;
  return Math.max(4, (last.right - first.left) / bands.length);
}

export function standOverOne(pieces: readonly Piece[], leaves: readonly string[], extents: readonly Band[]): boolean {
  const met = new Set<number>();
  return pieces.every((piece) => {
    const under = extents.flatMap((extent, column) =>
      apart(piece, extent) === 0 && piece.left < extent.right && piece.right > extent.left ? [column] : [],
    );
    const [column] = under;
    if (under.length !== 1 || column === undefined || met.has(column)) return under.length === 0 && leaves.length > 1;
    met.add(column);
    return true;
  });
}
