import { mapped } from "../mapped.ts";
import type { Table } from "../table.ts";
import { isStated, type Quantities } from "./quantity.ts";

// What the figures of a row or column are in: figures of another unit than a total's are none of its parts.

/** The unit of each column: its header's, or the one that most of its figures print. Null where all have the same. */
export function unitsOfColumns({ cells }: Table, quantities: Quantities): readonly string[] | null {
  const { width, others, units } = cells;
  const printed = mapped(units, () => new Map<string, number>());
  let differs = false;
  for (const [at, { unit }] of others) {
    if (unit === units[at % width] || !isStated(quantities, at)) continue;
    const counts = printed[at % width] as Map<string, number>;
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
    differs = true;
  }
  if (!differs) return severalOf(units);
  const stated = new Uint32Array(width);
  for (let at = 0; at < cells.values.length; at++)
    if (isStated(quantities, at)) stated[at % width] = (stated[at % width] as number) + 1;
  return severalOf(
    mapped(printed, (counts, c) => {
      const [unit, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
      return most * 2 > (stated[c] as number) ? unit : (units[c] as string);
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
