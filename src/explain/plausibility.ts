import { PLAUSIBILITY_LIMIT } from "./costs.ts";
import type { Sheet } from "./sheet.ts";

// What the other figures of its row and its column let expect of a cell: rows and columns of a table of counts are
// about proportional to each other, so that the logarithm of a figure is about the row's effect plus the column's.

export interface Plausibility {
  /** By how many nats the neighbours speak against `value` in a cell instead of what is printed. */
  readonly ofCell: (cell: number, value: number) => number;
  /**
   * By how many nats the figures of a line (one for each column of a row, or each row of a column; null where none is
   * known) stray from the proportions of the other lines.
   */
  readonly ofLine: (axis: "row" | "column", figures: readonly (number | null)[]) => number;
}

/** What a table lets expect of its cells. Nothing is expected of the cells of totals. */
export function plausibilityOf(sheet: Sheet): Plausibility {
  const rows = indexesOf(sheet.source.rowRoles);
  const columns = indexesOf(sheet.source.columnRoles);
  const logs = rows.map((row) => columns.map((column) => logarithm(sheet, figure(sheet, row * sheet.width + column))));
  const { rowEffects, columnEffects } = medianPolish(logs);
  const misses = logs.flatMap((line, r) =>
    line.map((log, c) => Math.abs(log - (rowEffects[r] ?? 0) - (columnEffects[c] ?? 0))),
  );
  const spread = Math.max(SMALLEST_SPREAD, 1.48 * median(misses));
  const rowAt = new Map(rows.map((row, r) => [row, rowEffects[r] ?? 0]));
  const columnAt = new Map(columns.map((column, c) => [column, columnEffects[c] ?? 0]));
  const deviationAt = (expected: number) => Math.sqrt(spread ** 2 + 1 / (Math.exp(expected) + HALF));
  return {
    ofCell: (cell, value) => {
      const rowEffect = rowAt.get(Math.floor(cell / sheet.width));
      const columnEffect = columnAt.get(cell % sheet.width);
      if (rowEffect === undefined || columnEffect === undefined) return 0;
      const expected = rowEffect + columnEffect;
      // The density of a figure, not of its logarithm: hence the last term.
      const density = (of: number) => {
        const log = logarithm(sheet, of);
        return -surprise((log - expected) / deviationAt(expected)) - log;
      };
      const against = density(figure(sheet, cell)) - density(value);
      return Math.max(-PLAUSIBILITY_LIMIT, Math.min(PLAUSIBILITY_LIMIT, against));
    },
    ofLine: (axis, figures) => {
      const effects = axis === "row" ? columnAt : rowAt;
      const known = figures.flatMap((value, index) => {
        const effect = effects.get(index);
        return value === null || effect === undefined ? [] : [{ log: logarithm(sheet, value), effect }];
      });
      const own = median(known.map(({ log, effect }) => log - effect));
      return known.reduce((sum, { log, effect }) => {
        const miss = (log - own - effect) / deviationAt(own + effect);
        return sum + Math.min(PLAUSIBILITY_LIMIT, surprise(miss));
      }, 0);
    },
  };
}

const HALF = 0.5;
const SMALLEST_SPREAD = 0.15;
/** Degrees of freedom: figures of real tables stray from proportion far more often than a normal distribution says. */
const FREEDOM = 4;

/** Minus the logarithm of Student's t density, 0 at its middle. */
function surprise(miss: number): number {
  return ((FREEDOM + 1) / 2) * Math.log1p(miss ** 2 / FREEDOM);
}

function logarithm(sheet: Sheet, value: number): number {
  return Math.log(Math.max(0, value) / sheet.scale + HALF);
}

function figure(sheet: Sheet, cell: number): number {
  return sheet.values[cell] ?? 0;
}

function indexesOf(roles: readonly string[]): number[] {
  return roles.flatMap((role, index) => (role === "data" ? [index] : []));
}

/** Row and column effects that leave the table of logarithms without a common tendency (Tukey 1977), two rounds. */
function medianPolish(logs: readonly (readonly number[])[]) {
  const rowEffects = logs.map(() => 0);
  const columnEffects = (logs[0] ?? []).map(() => 0);
  for (let round = 0; round < 2; round += 1) {
    logs.forEach((line, r) => {
      rowEffects[r] = median(line.map((log, c) => log - (columnEffects[c] ?? 0)));
    });
    columnEffects.forEach((_, c) => {
      columnEffects[c] = median(logs.map((line, r) => (line[c] ?? 0) - (rowEffects[r] ?? 0)));
    });
  }
  return { rowEffects, columnEffects };
}

function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
