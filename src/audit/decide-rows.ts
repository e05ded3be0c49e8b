import { hidesFigure, valueAt } from "../cells.ts";
import type { Structure, Table } from "../table.ts";

/** The ways in which a row can be read, as the figures that each lays on the columns; null where it lays none. */
export interface RowChoice {
  /** The row's index in the table. */
  readonly row: number;
  readonly readings: readonly (readonly (number | null)[])[];
}

/** What the totals say of a row's readings. */
export interface RowDecision {
  readonly row: number;
  /** The index of the reading that the totals leave; null where they leave several, or none. */
  readonly reading: number | null;
  /** The totals that single it out, for a person. */
  readonly evidence: string;
}

/** Assignments tried for the rows under one total; beyond that, only each row's own total decides. */
const MOST_ASSIGNMENTS = 20_000;

/**
 * Decides between the readings of rows by the stated totals: first each row by its own, then all that are left together
 * by those of the columns. A reading is decided only where no other satisfies the totals.
 */
export function decideRows(table: Table, structure: Structure, choices: readonly RowChoice[]): readonly RowDecision[] {
  const byOwnTotal = choices.map((choice) => fittingReadings(structure, choice));
  const left = choices.map((choice, index) => byOwnTotal[index] ?? choice.readings.map((_, reading) => reading));
  const byColumns = decideByColumns(table, structure, choices, left);
  return choices.map(({ row }, index) => {
    const own = byOwnTotal[index];
    const column = byColumns.get(index);
    if (own?.length === 1) return { row, reading: own[0] as number, evidence: "the row's own total" };
    if (column !== undefined) return { row, reading: column, evidence: "the totals of the columns" };
    return { row, reading: null, evidence: "" };
  });
}

/** The readings with which a row's own totals hold; null where there is none, or the row states no total. */
function fittingReadings({ columns }: Structure, { readings }: RowChoice): readonly number[] | null {
  const scale = scaleOf(readings);
  const fitting = readings.flatMap((figures, reading) => {
    const stated = columns.filter(({ index, parts }) => parts.length > 0 && figures[index] != null);
    const holds = stated.every(({ index, parts }) => {
      const sum = parts.reduce((all, part) => all + Math.round((figures[part] ?? 0) * scale), 0);
      return sum === Math.round((figures[index] as number) * scale);
    });
    return stated.length > 0 && holds ? [reading] : [];
  });
  return fitting.length > 0 ? fitting : null;
}

/** The readings that the column totals single out, by the index of the choice. */
function decideByColumns(
  table: Table,
  structure: Structure,
  choices: readonly RowChoice[],
  left: readonly (readonly number[])[],
): ReadonlyMap<number, number> {
  const decided = new Map<number, number>();
  const rowOf = new Map(choices.map(({ row }, index) => [row, index]));
  const scale = scaleOf([table.cells.values, ...choices.flatMap((choice) => choice.readings)]);
  for (const total of structure.rows) {
    const under = total.parts.flatMap((part) => rowOf.get(part) ?? []);
    const tries = under.reduce((product, index) => product * (left[index]?.length ?? 1), 1);
    if (under.length === 0 || tries > MOST_ASSIGNMENTS) continue;
    const shortfalls = shortfallsOf(
      table,
      total.index,
      total.parts.filter((part) => !rowOf.has(part)),
      scale,
    );
    if (shortfalls.every((shortfall) => shortfall === null)) continue;
    const solutions = solve(choices, left, under, shortfalls, scale);
    under.forEach((index, position) => {
      const readings = new Set(solutions.map((solution) => solution[position] as number));
      if (readings.size === 1) decided.set(index, [...readings][0] as number);
    });
  }
  return decided;
}

/** What the undecided rows have to add up to in each column; null where the column states nothing exact. */
function shortfallsOf(
  table: Table,
  total: number,
  parts: readonly number[],
  scale: number,
): readonly (number | null)[] {
  const { cells } = table;
  return table.columns.map((_, column) => {
    const stated = valueAt(cells, total * cells.width + column);
    if (stated === null) return null;
    let sum = 0;
    for (const part of parts) {
      const at = part * cells.width + column;
      if (hidesFigure(cells.statuses[at] as number)) return null;
      sum += Math.round((valueAt(cells, at) ?? 0) * scale);
    }
    return Math.round(stated * scale) - sum;
  });
}

function solve(
  choices: readonly RowChoice[],
  left: readonly (readonly number[])[],
  under: readonly number[],
  shortfalls: readonly (number | null)[],
  scale: number,
): readonly (readonly number[])[] {
  const solutions: number[][] = [];
  const chosen: number[] = [];
  const descend = (position: number, rest: readonly (number | null)[]): void => {
    if (position === under.length) {
      if (rest.every((value) => value === null || value === 0)) solutions.push([...chosen]);
      return;
    }
    const index = under[position] as number;
    for (const reading of left[index] ?? []) {
      const figures = choices[index]?.readings[reading] ?? [];
      chosen.push(reading);
      descend(
        position + 1,
        rest.map((value, column) => (value === null ? null : value - Math.round((figures[column] ?? 0) * scale))),
      );
      chosen.pop();
    }
  };
  descend(0, shortfalls);
  return solutions;
}

/** How many integer units make 1, so that every figure is one: figures here have few decimals. */
function scaleOf(rows: readonly Iterable<number | null>[]): number {
  let scale = 1;
  for (const row of rows)
    for (const value of row) while (value !== null && scale < 1e6 && !isWhole(value * scale)) scale *= 10;
  return scale;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
