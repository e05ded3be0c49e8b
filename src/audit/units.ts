import { unitAt } from "../cells.ts";
import { mapped } from "../mapped.ts";
import type { Table } from "../table.ts";
import { isStated, type Quantities } from "./quantity.ts";

// What the figures of a row or column are in: figures of another unit than a total's are none of its parts.

/** The unit of each column: its header's, or the one that most of its figures print. Null where all have the same. */
export function unitsOfColumns({ cells }: Table, quantities: Quantities): readonly string[] | null {
  if (cells.others.size === 0 && cells.units.every((unit) => unit === cells.units[0])) return null;
  const printed = mapped(cells.units, () => new Map<string, number>());
  for (let at = 0; at < cells.values.length; at++) {
    if (!isStated(quantities, at)) continue;
    const counts = printed[at % cells.width] as Map<string, number>;
    const unit = unitAt(cells, at);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return severalOf(
    mapped(printed, (counts, c) => {
      const stated = cells.units[c] as string;
      let [most, unit] = [counts.get(stated) ?? 0, stated];
      for (const [other, count] of counts) if (count > most) [most, unit] = [count, other];
      return unit;
    }),
  );
}

/**
 * The unit of each row, where all its figures print one that their columns do not have; else none, as many tables print
 * the sign before the first figure and the total alone. Null where all have the same.
 */
export function unitsOfRows({ cells }: Table, quantities: Quantities): readonly string[] | null {
  if (cells.others.size === 0) return null;
  const { width, height, others, units } = cells;
  const printed = new Array<string>(height).fill("");
  const marked = new Uint32Array(height);
  for (const [at, { unit, value }] of others) {
    if (value === null || unit === units[at % width]) continue;
    const row = Math.floor(at / width);
    if (marked[row] === 0) printed[row] = unit;
    if (printed[row] === unit) marked[row] = (marked[row] as number) + 1;
  }
  return severalOf(
    mapped(printed, (unit, row) => {
      let stated = 0;
      for (let at = row * width; at < (row + 1) * width; at++) if (isStated(quantities, at)) stated++;
      return marked[row] === stated ? unit : "";
    }),
  );
}

function severalOf(units: readonly string[]): readonly string[] | null {
  return units.every((unit) => unit === units[0]) ? null : units;
}
