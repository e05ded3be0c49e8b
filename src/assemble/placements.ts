import { mapped } from "../mapped.ts";
import type { Spans, UndecidedRow } from "../table.ts";
import { countCells, filledCells, pickCells } from "./grid.ts";

/** A row's ways are given up to so many. */
const MOST_WAYS = 64;

/**
 * The ways to lay so many figures, in order, on the columns; the first leaves the last columns blank. None where there are
 * too many: of some of them, a total would single out one that is not the only one.
 */
export function placements(figures: number, columns: number, most = MOST_WAYS): readonly (readonly number[])[] {
  const found: number[][] = [];
  const place = (chosen: readonly number[], from: number): void => {
    if (found.length > most) return;
    const left = figures - chosen.length;
    if (left === 0) {
      found.push([...chosen]);
      return;
    }
    for (let column = from; column <= columns - left; column++) place([...chosen, column], column + 1);
  };
  place([], 0);
  return found.length > most ? [] : found;
}

/** A row whose last cells are blank, as undecided: its figures may stand in these columns, or these. */
export function undecidedPlaces(
  row: number,
  cells: Spans,
  ways: readonly (readonly number[])[],
  defensible: boolean,
): UndecidedRow {
  const last = countCells(cells) - 1;
  const readings = mapped(ways, (places) => {
    const from = new Array<number>(last + 1).fill(last);
    for (const [figure, column] of places.entries()) from[column] = figure;
    return pickCells(cells, from);
  });
  const whole = [cells.offsets[0] as number, cells.offsets[2 * filledCells(cells) - 1] as number] as const;
  return { row, readings, whole, defensible };
}
