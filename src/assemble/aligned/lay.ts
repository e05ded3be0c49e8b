import type { Spans } from "../../table.ts";
import { offsetsOn } from "../grid.ts";
import { type Band, distance } from "./band.ts";
import { type Columns, partsOf, type ValuePieces } from "./columns.ts";
import { isValue, type Stretch } from "./piece.ts";

/** The ways to lay a row's pieces on the columns, the nearest first. */
export interface Layings {
  readonly readings: readonly [Spans, ...Spans[]];
  /** Whether one way is far nearer than any other. */
  readonly sure: boolean;
}

/** Ways that are weighed. */
const MOST_READINGS = 16;
/** How much farther off, in characters for each piece, a way may be and still be thought of. */
const NEARLY_AS_NEAR = 2;
const MOST_WAYS = 2000;

/** Lays what stands to the right of a label on the columns; `lineEnd` is where a blank cell is said to be. */
export function layOnBands(row: ValuePieces, columns: Columns, lineEnd: number): Layings {
  if (columns.strict) return { readings: [layStrictly(row, columns.bands, lineEnd)], sure: true };
  return layNearest(row, columns, lineEnd);
}

/** Each part into the strip that it stands in; what stands in one strip is one cell. */
function layStrictly(row: ValuePieces, bands: readonly Band[], lineEnd: number): Spans {
  const offsets = new Array<number>(2 * bands.length).fill(lineEnd);
  let column = 0;
  for (const piece of row)
    for (const part of partsOf(piece)) {
      while (column < bands.length && (bands[column] as Band).right <= part.left) column++;
      if (column === bands.length) break;
      if (offsets[2 * column] === lineEnd) offsets[2 * column] = part.start;
      offsets[2 * column + 1] = part.end;
    }
  return { offsets, lines: null };
}

/** As many pieces as columns: one each. Fewer: in their order, where they are nearest. */
function layNearest(row: ValuePieces, { bands, spread }: Columns, lineEnd: number): Layings {
  const apart = row.length < bands.length ? separate(row, bands.length) : row;
  const cells: readonly Stretch[] = apart.length > bands.length ? row : apart;
  const lay = (columns: readonly number[]): Spans => ({
    offsets: offsetsOn(bands.length, lineEnd, columns, cells),
    lines: null,
  });
  const inOrder = lay(cells.map((_, column) => column));
  if (cells.length === bands.length) return { readings: [inOrder], sure: true };
  const ways = placements(cells, bands);
  const [nearest] = ways;
  if (!nearest) return { readings: [inOrder], sure: false };
  const close = ways.filter(({ cost }) => cost - nearest.cost <= (NEARLY_AS_NEAR + spread) * cells.length);
  const others = close.slice(1, MOST_READINGS).map(({ columns }) => lay(columns));
  return { readings: [lay(nearest.columns), ...others], sure: close.length === 1 };
}

/** Pieces of several figures taken apart, where they cannot be one figure or that fills the row. */
function separate(row: ValuePieces, columns: number): readonly Stretch[] {
  const apart = row.flatMap((piece): readonly Stretch[] => partsOf(piece));
  if (apart.length === columns) return apart;
  return row.flatMap((piece): readonly Stretch[] => (isValue(piece.text) ? [piece] : partsOf(piece)));
}

interface Placement {
  readonly columns: readonly number[];
  readonly cost: number;
}

/** The ways to put cells in their order into columns, the nearest first. */
function placements(cells: readonly Stretch[], bands: readonly Band[]): readonly Placement[] {
  const found: Placement[] = [];
  let ways = 0;
  const descend = (cell: number, from: number, columns: readonly number[], cost: number): void => {
    if (++ways > MOST_WAYS) return;
    const stretch = cells[cell];
    if (!stretch) {
      found.push({ columns, cost });
      return;
    }
    for (let column = from; column <= bands.length - (cells.length - cell); column++)
      descend(cell + 1, column + 1, [...columns, column], cost + distance(stretch, bands[column] as Band));
  };
  descend(0, 0, [], 0);
  return ways > MOST_WAYS ? [] : found.sort((a, b) => a.cost - b.cost);
}
