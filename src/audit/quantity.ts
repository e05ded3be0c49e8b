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
  readonly lower: Float64Array;
  /** Infinity where nothing bounds the cell from above. */
  readonly upper: Float64Array;
  /** 1 where the cell states a figure that can be a total: a number, or a placeholder for zero. */
  readonly stated: Uint8Array;
  /** 1 where something is printed that hides its figure. */
  readonly hidden: Uint8Array;
}

const MOST_DECIMALS = 6;

/** Reads the quantities of a table. Blank and nil count 0; hidden, unavailable and unreadable cells can be 0 or more. */
export function quantitiesOf(table: Table): Quantities {
  const rows = table.rows.length;
  const columns = table.columns.length;
  const lower = new Float64Array(rows * columns);
  const upper = new Float64Array(rows * columns);
  const stated = new Uint8Array(rows * columns);
  const hidden = new Uint8Array(rows * columns);
  const { decimals, negative, rounding } = extentOf(table);
  const scale = 10 ** decimals;
  const least = negative ? -Infinity : 0;
  table.rows.forEach((row, r) => {
    const cells = row.cells;
    for (let c = 0; c < columns; c++) {
      const cell = cells[c];
      const at = r * columns + c;
      if (!cell || cell.status === "blank") continue;
      if (cell.value !== null) {
        const value = scaled(cell.value, scale);
        const tolerance = Math.max(scaled(cell.tolerance, scale), cell.unit === "percent" ? 0 : rounding / 2);
        lower[at] = Math.max(value - tolerance, value < 0 ? -Infinity : least);
        upper[at] = value + tolerance;
        stated[at] = 1;
      } else {
        lower[at] = cell.lower === null ? least : scaled(cell.lower, scale);
        upper[at] = cell.upper === null ? Infinity : scaled(cell.upper, scale);
        hidden[at] = 1;
      }
    }
  });
  return { rows, columns, scale, rounding, lower, upper, stated, hidden };
}

function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Math.round(value * scale);
}

/** What figures are rounded to in publications, the roughest first. */
const ROUNDINGS = [1_000_000, 100_000, 10_000, 1000, 100, 50, 20, 10, 5];
/** So many different figures that are all multiples of one number are not so by chance (for 5: one table in 10 million). */
const FIGURES_THAT_SHOW_ROUNDING = 10;

interface Extent {
  readonly decimals: number;
  readonly negative: boolean;
  readonly rounding: number;
}

/** How many decimals a table's figures have, whether any is below zero, and what they are all rounded to. */
function extentOf(table: Table): Extent {
  let decimals = 0;
  let negative = false;
  let divisor = 0;
  const different = new Set<number>();
  for (const { cells } of table.rows)
    for (const { value, tolerance, unit } of cells) {
      if (value === null) continue;
      if (value < 0) negative = true;
      while (decimals < MOST_DECIMALS && !(isWhole(value, decimals) && isWhole(tolerance, decimals))) decimals++;
      if (divisor === 1 || value === 0 || unit === "percent") continue;
      divisor = Number.isInteger(value) ? greatestCommonDivisor(divisor, Math.abs(value)) : 1;
      if (different.size < FIGURES_THAT_SHOW_ROUNDING) different.add(value);
    }
  const enough = decimals === 0 && different.size >= FIGURES_THAT_SHOW_ROUNDING;
  const rounding = enough ? (ROUNDINGS.find((base) => divisor % base === 0) ?? 0) : 0;
  return { decimals, negative, rounding };
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

function isWhole(value: number, decimals: number): boolean {
  return decimals === 0 ? Number.isInteger(value) : Number(value.toFixed(decimals)) === value;
}

/**
 * The quantities that can be added along a row: a share in percent beside counts is none of their parts. Where all
 * figures are shares they stay as they are.
 */
export function withoutShares(table: Table, quantities: Quantities): Quantities {
  const shares: number[] = [];
  let others = 0;
  table.rows.forEach((row, r) => {
    row.cells.forEach((cell, c) => {
      if (cell.value === null) return;
      if (cell.unit === "percent") shares.push(r * quantities.columns + c);
      else if (cell.status === "reported") others++;
    });
  });
  if (shares.length === 0 || others === 0) return quantities;
  const lower = quantities.lower.slice();
  const upper = quantities.upper.slice();
  const stated = quantities.stated.slice();
  for (const at of shares) lower[at] = upper[at] = stated[at] = 0;
  return { ...quantities, lower, upper, stated };
}
