import { type Band, columnsUnder, distance, overlap, unionOf } from "./band.ts";
import { isOverLabels } from "./heading-places.ts";
import type { Piece } from "./piece.ts";

// Headings of different numbers of lines, each in the middle of its cell from top to bottom: a line of one stands between two
// of another, `Male` beside `Fe-` over `male`.

/** A line of a header, and how many printed lines it is put together from. */
export interface HeaderLine {
  readonly pieces: readonly Piece[];
  readonly printed: number;
}

/** How far, in characters, the parts of a heading may be off each other. */
const OFF_PARTS = 2;

/**
 * The lines of a header, of which those are one that stand between each other: no heading is over one of the next line, and
 * each goes on with the line below that. The lowest are one where they come to a heading for each column; those above where all
 * of the one line go on in the other.
 */
export function withCentredHeadings(
  lines: readonly (readonly Piece[])[],
  bands: readonly Band[],
  labels: Band,
): readonly HeaderLine[] {
  const isCorner = (piece: Piece): boolean => isOverLabels(piece, bands[0] as Band, labels);
  const overColumns = lines.map((line) => line.filter((piece) => !isCorner(piece)));
  const out: HeaderLine[] = [];
  for (let last = lines.length - 1; last >= 0; ) {
    const isLowest = last === lines.length - 1;
    const meets = isLowest ? overMuch : overlap;
    const first = firstOfBlock(overColumns, last, meets);
    const pieces = first < last ? together(overColumns.slice(first, last + 1), meets) : [];
    const isBlock = pieces.length > 0 && (!isLowest || pieces.length === bands.length);
    if (isBlock) {
      const corners = lines.slice(first, last + 1).flatMap((line) => line.filter(isCorner));
      out.unshift({ pieces: [...corners, ...pieces], printed: last - first + 1 });
    } else out.unshift({ pieces: lines[last] as readonly Piece[], printed: 1 });
    last = isBlock ? first - 1 : last - 1;
  }
  return out;
}

/** The index of the first of three lines over columns, down to a last one, that stand between each other; the last where they do not. */
function firstOfBlock(lines: readonly (readonly Piece[])[], last: number, meets: typeof overlap): number {
  const filled: number[] = [];
  for (let at = last; at >= 0 && filled.length < 3; at--) if (lines[at]?.length) filled.unshift(at);
  const [above, between, below] = filled.map((at) => lines[at] as readonly Piece[]);
  if (!above || !between || !below || filled[2] !== last) return last;
  const areApart = [above, below].every((line) => line.every((piece) => !between.some((other) => meets(piece, other))));
  return areApart && goOn(above, below) ? (filled[0] as number) : last;
}

/** Whether each heading of one line goes on on the other. */
function goOn(above: readonly Piece[], below: readonly Piece[]): boolean {
  if (above.length !== below.length) return false;
  return above.every((piece, at) => {
    const [other, ...more] = columnsUnder(piece, below);
    return other === at && more.length === 0 && distance(piece, below[at] as Piece) <= OFF_PARTS;
  });
}

/** Whether one of two headings is over the other, where what is squeezed may share a character or two with the next. */
function overMuch(one: Band, other: Band): boolean {
  const narrower = Math.min(one.right - one.left, other.right - other.left);
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return shared > Math.min(OFF_PARTS, narrower / 2);
}

/** The headings of some lines, each with all of its parts. */
function together(lines: readonly (readonly Piece[])[], meets: typeof overlap): readonly Piece[] {
  const headings: Piece[] = [];
  for (const piece of lines.flat()) {
    const at = headings.findIndex((heading) => meets(heading, piece));
    const above = headings[at];
    if (!above) headings.push(piece);
    else {
      const words = [...above.words, ...piece.words];
      headings[at] = { ...above, ...unionOf(above, piece), text: `${above.text} ${piece.text}`, words, kind: "text" };
    }
  }
  return headings.sort((one, other) => one.left - other.left);
}
