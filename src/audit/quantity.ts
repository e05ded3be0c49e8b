import { type Cells, hasValue, hidesFigure, UNREADABLE, unitAt } from "../cells.ts";
import { isScaled } from "../figure/unit.ts";
import { mapped } from "../mapped.ts";
import type { Table } from "../table.ts";

/**
 * What each cell of a table can be, in integers of the table's smallest printed unit, so that sums are exact. Cells stand
 * row by row: the bounds of row r, column c are lower[r * columns + c] and upper[r * columns + c].
 */
export interface Quantities {
  readonly rows: number;
  readonly columns: number;
  /** How many of the integers make 1: 100 where the table prints two decimals. */
  readonly scale: number;
  /** What all its figures are rounded to (5, 10, 100 …), as the figures themselves show; 0 where they are exact. */
  readonly rounding: number;
  /** The same of each column whose figures are in thousands or more; null where none are. */
  readonly roundings: readonly number[] | null;
  readonly lower: Float64Array;
  /** The very same list as `lower` where every figure is exact. Infinity where nothing bounds the cell from above. */
  readonly upper: Float64Array;
  /** What stands in each cell, as its table's cells say it (`cells.ts`). */
  readonly statuses: Uint8Array;
}

/** Whether a cell states a figure that can be a total: a number, or a placeholder for zero. */
export function isStated({ statuses }: Quantities, at: number): boolean {
  return hasValue(statuses[at] as number);
}

/** Whether something is printed in a cell that hides its figure. */
export function isHidden({ statuses }: Quantities, at: number): boolean {
  return hidesFigure(statuses[at] as number);
}

const MOST_DECIMALS = 6;
const BRACKET = 0x28;

/** Reads the quantities of a table. Blank and nil count 0; hidden, unavailable and unreadable cells can be 0 or more. */
export function quantitiesOf({ cells }: Table): Quantities {
  const { width: columns, height: rows, values, statuses, others } = cells;
  const { decimals, negative, rounding, hides } = extentOf(cells);
  const scale = 10 ** decimals;
  // Exact whole numbers are their own bounds.
  const roundings = roundingsOf(cells);
  if (!hides && decimals === 0 && rounding === 0 && roundings === null && others.size === 0)
    return { rows, columns, scale, rounding, roundings: null, lower: values, upper: values, statuses };
  const lower = new Float64Array(rows * columns);
  const upper = new Float64Array(rows * columns);
  const least = negative ? -Infinity : 0;
  for (let at = 0; at < values.length; at++) {
    const status = statuses[at] as number;
    if (hasValue(status)) {
      const value = scaled(values[at] as number, scale);
      const own = scaled(others.get(at)?.tolerance ?? 0, scale);
      const its = roundings === null ? rounding : Math.max(rounding, roundings[at % columns] as number);
      const tolerance = Math.max(own, unitAt(cells, at) === "percent" ? 0 : scaled(its / 2, scale));
      lower[at] = Math.max(value - tolerance, value < 0 ? -Infinity : least);
      upper[at] = value + tolerance;
    } else if (hidesFigure(status)) {
      const bounds = others.get(at);
      lower[at] = bounds?.lower == null ? least : scaled(bounds.lower, scale);
      upper[at] = bounds?.upper == null ? Infinity : scaled(bounds.upper, scale);
    }
  }
  return { rows, columns, scale, rounding, roundings, lower, upper, statuses };
}

function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Math.round(value * scale);
}

/** What figures are rounded to in publications, the roughest first. */
const ROUNDINGS = [1_000_000, 100_000, 10_000, 1000, 100, 50, 20, 10, 5];
/** So many different figures that are all multiples of one number are not so by chance (for 5: one table in 10 million). */
const FIGURES_THAT_SHOW_ROUNDING = 10;

/** What the millions or thousands of each column are rounded to: plans beside what was spent. Null where none are. */
function roundingsOf({ units, values, statuses, width }: Cells): readonly number[] | null {
  if (!units.some(isScaled)) return null;
  return mapped(units, (unit, column) => {
    let divisor = isScaled(unit) ? 0 : 1;
    const different = new Set<number>();
    for (let at = column; at < values.length && divisor !== 1; at += width) {
      const value = hasValue(statuses[at] as number) ? Math.abs(values[at] as number) : 0;
      if (value === 0) continue;
      divisor = Number.isInteger(value) ? greatestCommonDivisor(divisor, value) : 1;
      different.add(value);
    }
    if (different.size < FIGURES_THAT_SHOW_ROUNDING) return 0;
    return ROUNDINGS.find((base) => divisor % base === 0) ?? 0;
  });
}

interface Extent {
  readonly decimals: number;
  readonly negative: boolean;
  readonly rounding: number;
  /** Whether some cell hides its figure. */
  readonly hides: boolean;
}

/** How many decimals a table's figures have, whether any is or may be below zero, whether any is hidden, and what they are all rounded to. */
function extentOf(cells: Cells): Extent {
  const { values, statuses, others } = cells;
  let decimals = 0;
  let negative = false;
  let hides = false;
  let divisor = 0;
  const different = new Set<number>();
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    const status = statuses[at] as number;
    if (hidesFigure(status)) {
      hides = true;
      // `(718)` without a value may be a loss.
      if (status === UNREADABLE && cells.text.charCodeAt(cells.starts[at] as number) === BRACKET) negative = true;
    }
    if (!hasValue(status)) continue;
    if (value < 0) negative = true;
    const tolerance = others.size === 0 ? 0 : (others.get(at)?.tolerance ?? 0);
    while (decimals < MOST_DECIMALS && !(isWhole(value, decimals) && isWhole(tolerance, decimals))) decimals++;
    if (divisor === 1 || value === 0 || unitAt(cells, at) === "percent") continue;
    divisor = Number.isInteger(value) ? greatestCommonDivisor(divisor, Math.abs(value)) : 1;
    if (different.size < FIGURES_THAT_SHOW_ROUNDING) different.add(value);
  }
  const enough = different.size >= FIGURES_THAT_SHOW_ROUNDING;
  const rounding = enough ? (ROUNDINGS.find((base) => divisor % base === 0) ?? 0) : 0;
  return { decimals, negative, rounding, hides };
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

function isWhole(value: number, decimals: number): boolean {
  return decimals === 0 ? Number.isInteger(value) : Number(value.toFixed(decimals)) === value;
}
