import { deduceHidden } from "../../src/explain/hidden.ts";
import { tableOf } from "../../test/explain/table.ts";
import type { Random } from "./random.ts";
import { printed, type TrueTable } from "./tables.ts";

// Tables with hidden figures, and the exact bounds of each to compare with what is deduced. In a table with row and
// column totals, every cell is in one sum along its row and one down its column, so that with the totals counted as
// negative the figures are a circulation between rows and columns: the most that a cell can be is a greatest flow.

export interface HiddenTally {
  tables: number;
  cells: number;
  /** Cells whose true figure lies outside of what was deduced: none may. */
  outside: number;
  /** Cells whose deduced bounds are the exact ones. */
  exact: number;
  deducible: number;
}

/** Hides the figures under 5 of a table with all its totals shown, deduces their bounds and compares. */
export function judgeHidden(source: TrueTable, random: Random, tally: HiddenTally): void {
  const share = 0.3 + random.next() * 0.7;
  const hidden = source.rows.map(({ figures, total }) =>
    figures.map(
      (figure, column) => !total && !source.totalColumns.includes(column) && figure < 5 && random.chance(share),
    ),
  );
  const grid = source.rows.map(({ label, figures }, r) => [
    label,
    ...figures.map((figure, c) => (hidden[r]?.[c] ? "<5" : printed(source, figure))),
  ]);
  const found = deduceHidden(tableOf([["Offence", ...source.headers], ...grid]));
  if (found.length === 0) return;
  const bounds = circulationOf(source, hidden);
  tally.tables += 1;
  for (const { row, column, lower, upper } of found) {
    const figure = source.rows[row]?.figures[column] ?? 0;
    const [least, most] = exactBounds(bounds, row, column);
    tally.cells += 1;
    if (figure < lower || (upper !== null && figure > upper)) tally.outside += 1;
    if (lower === least && upper === most) tally.exact += 1;
    if (least === most) tally.deducible += 1;
  }
}

interface Circulation {
  readonly rows: number;
  readonly columns: number;
  readonly flow: readonly (readonly number[])[];
  readonly low: readonly (readonly number[])[];
  readonly high: readonly (readonly number[])[];
}

/** Without a total column, each row is closed by what it adds up to, which nothing bounds. */
function circulationOf(
  { rows, totalColumns, headers }: TrueTable,
  hidden: readonly (readonly boolean[])[],
): Circulation {
  const totals = totalColumns.length > 0;
  const signed = rows.map(({ figures, total }) => {
    const closed = totals ? figures : [...figures, figures.reduce((sum, figure) => sum + figure, 0)];
    return closed.map((figure, c) => (total ? -1 : 1) * (c === closed.length - 1 ? -1 : 1) * figure);
  });
  const at = (value: number, r: number, c: number, end: 0 | 1) => {
    if (!totals && c === headers.length) return end === 0 ? -1e12 : 1e12;
    return hidden[r]?.[c] ? end * 4 : value;
  };
  return {
    rows: rows.length,
    columns: signed[0]?.length ?? 0,
    flow: signed,
    low: signed.map((line, r) => line.map((value, c) => at(value, r, c, 0))),
    high: signed.map((line, r) => line.map((value, c) => at(value, r, c, 1))),
  };
}

function exactBounds(circulation: Circulation, row: number, column: number): [number, number] {
  const value = circulation.flow[row]?.[column] ?? 0;
  const up = Math.min(4 - value, greatestFlow(circulation, row, column, 1));
  const down = Math.min(value, greatestFlow(circulation, row, column, -1));
  return [value - down, value + up];
}

/** How much more (or less) can go through a cell, returned through the others (Ford and Fulkerson). */
function greatestFlow(circulation: Circulation, row: number, column: number, way: 1 | -1): number {
  const { rows, columns, low, high } = circulation;
  const now = circulation.flow.map((line) => [...line]);
  const [from, to] = way === 1 ? [rows + column, row] : [row, rows + column];
  const room = (a: number, b: number) => {
    const [r, c] = a < rows ? [a, b - rows] : [b, a - rows];
    if (r === row && c === column) return 0;
    const value = now[r]?.[c] ?? 0;
    return a < rows ? (high[r]?.[c] ?? 0) - value : value - (low[r]?.[c] ?? 0);
  };
  for (let all = 0; all < 4; all += 1) {
    const before = pathsFrom(from, to, (node) => (node < rows ? [rows, rows + columns] : [0, rows]), room);
    if (!before.has(to)) return all;
    for (let node = to; node !== from; ) {
      const previous = before.get(node) ?? from;
      const [r, c] = previous < rows ? [previous, node - rows] : [node, previous - rows];
      const line = now[r];
      if (line !== undefined) line[c] = (line[c] ?? 0) + (previous < rows ? 1 : -1);
      node = previous;
    }
  }
  return 4;
}

/** The node before each that can be reached, breadth first, until one is. */
function pathsFrom(
  from: number,
  to: number,
  neighbours: (node: number) => readonly [first: number, last: number],
  room: (a: number, b: number) => number,
): ReadonlyMap<number, number> {
  const before = new Map<number, number>([[from, from]]);
  const queue = [from];
  for (let node = queue.shift(); node !== undefined && !before.has(to); node = queue.shift()) {
    const [first, last] = neighbours(node);
    for (let next = first; next < last; next += 1) {
      if (before.has(next) || room(node, next) <= 0) continue;
      before.set(next, node);
      queue.push(next);
    }
  }
  return before;
}
