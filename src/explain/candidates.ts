import type { CellFault } from "./faults.ts";
import { isTotal, type PriceList } from "./price.ts";
import { isCounted, printedAt, type Scene } from "./scene.ts";
import type { Sheet } from "./sheet.ts";

// The changes of one cell, or of two neighbours, that may mend a sum which does not hold.

/** Changes tried to make an inexact sum hold, which many would. */
const MOST_READINGS = 30;

/** How much may still be tried; shared by all searches of a table. */
export interface Budget {
  left: number;
}

/** Whether the sum is one figure, and not a range. */
export function isExactSum({ residuals }: Scene, equation: number): boolean {
  return residuals.low[equation] === residuals.high[equation];
}

/** The sums that fail, and the cells that have been changed, as a search goes on. */
export interface SearchState {
  readonly violated: ReadonlySet<number>;
  readonly changed: ReadonlySet<number>;
}

interface Ranked {
  readonly fault: CellFault;
  readonly rank: number;
}

/** The faults of one cell, or of two neighbours, that bring the target to zero or another sum of the cell's; the most promising first. */
export function candidates(
  scene: Scene,
  target: number,
  state: SearchState,
  prices: PriceList,
  ceiling: number,
  budget: Budget,
): CellFault[] {
  const { sheet } = scene;
  const equation = sheet.equations[target];
  if (equation === undefined) return [];
  const exact = isExactSum(scene, target);
  const found: Ranked[] = [];
  for (const cell of [equation.total, ...equation.parts]) {
    budget.left -= 1;
    const printed = printedAt(scene, cell);
    if (state.changed.has(cell) || printed === null || !isCounted(scene, equation, cell)) continue;
    if (sheet.hidden[printed] === 1) continue;
    const wanted = exact ? zeroing(scene, cell, sheet.values[printed] ?? 0, state.violated) : prices.readings(printed);
    budget.left -= wanted.length;
    for (const value of wanted) {
      const change = changeOf(scene, exact ? null : target, { cell, printed, value }, prices);
      if (change && change.fault.cost <= ceiling) found.push(change);
    }
  }
  if (exact && equation.axis !== "limit") {
    for (const fault of exchanges(scene, target, state, prices)) {
      found.push({ fault, rank: fault.cost - 2 * prices.least });
    }
  }
  found.sort((a, b) => a.rank - b.rank);
  return (exact ? found : found.slice(0, MOST_READINGS)).map(({ fault }) => fault);
}

/** Another figure for a cell, unless it changes nothing, cannot stand there, or does not bring the target, if any, to hold. */
function changeOf(
  scene: Scene,
  target: number | null,
  { cell, printed, value }: { readonly cell: number; readonly printed: number; readonly value: number },
  prices: PriceList,
): Ranked | null {
  const by = value - (scene.sheet.values[printed] ?? 0);
  if (by === 0 || (value < 0 && !scene.sheet.negative)) return null;
  if (target !== null && !brings(scene, target, cell, by)) return null;
  if (breaksLimit(scene, cell, by)) return null;
  const { kind, cost } = prices.of(printed, value);
  return { fault: { kind, changes: [{ cell, value }], cost }, rank: cost - prices.least * gain(scene, cell, by) };
}

/** How many more equations hold after a change of the cell. */
function gain({ sheet, residuals, binding }: Scene, cell: number, by: number): number {
  let more = 0;
  for (const { equation, sign } of sheet.memberships[cell] ?? []) {
    if (binding[equation] === 0) continue;
    const [low, high] = [residuals.low[equation] ?? 0, residuals.high[equation] ?? 0];
    if (low <= 0 && high >= 0) more -= 1;
    if (low + sign * by <= 0 && high + sign * by >= 0) more += 1;
  }
  return more;
}

/** The figures of a cell with which an exact sum, in which it stands and which fails, would hold. */
function zeroing({ sheet, residuals }: Scene, cell: number, value: number, violated: ReadonlySet<number>): number[] {
  const values: number[] = [];
  for (const { equation, sign } of sheet.memberships[cell] ?? []) {
    const residual = residuals.low[equation] ?? 0;
    if (!violated.has(equation) || residual !== residuals.high[equation]) continue;
    const wanted = value - sign * residual;
    if (!values.includes(wanted)) values.push(wanted);
  }
  return values;
}

/** Whether a change of the cell brings an inexact equation to hold. */
function brings({ sheet, residuals }: Scene, target: number, cell: number, by: number): boolean {
  const sign = sheet.equations[target]?.total === cell ? -1 : 1;
  return (residuals.low[target] ?? 0) + sign * by <= 0 && (residuals.high[target] ?? 0) + sign * by >= 0;
}

/** Whether a change makes a part exceed its whole that did not. */
function breaksLimit({ sheet, residuals }: Scene, cell: number, by: number): boolean {
  for (const { equation, sign } of sheet.memberships[cell] ?? []) {
    if (sheet.equations[equation]?.axis !== "limit") continue;
    const low = residuals.low[equation] ?? 0;
    if (low + sign * by > Math.max(0, low)) return true;
  }
  return false;
}

/** Two neighbours exchanged: in one row if the target runs down a column, in one column if it runs along a row. */
export function exchanges(scene: Scene, target: number, state: SearchState, prices: PriceList): CellFault[] {
  const { sheet, residuals } = scene;
  const equation = sheet.equations[target];
  if (equation === undefined) return [];
  const off = residuals.low[target] ?? 0;
  const down = equation.axis === "column";
  const found: CellFault[] = [];
  const isFree = (cell: number): boolean =>
    !state.changed.has(cell) && !scene.moved.has(cell) && sheet.hidden[cell] !== 1 && !isTotal(sheet, cell);
  for (const cell of equation.parts) {
    if (!isFree(cell) || !isCounted(scene, equation, cell)) continue;
    for (const other of neighboursOf(sheet, cell, down ? "row" : "column")) {
      const [here, there] = [sheet.values[cell] ?? 0, sheet.values[other] ?? 0];
      if (!isFree(other) || there - here !== -off || !failsBy(scene, other, -off, state.violated)) continue;
      const changes = [
        { cell: Math.min(cell, other), value: cell < other ? there : here },
        { cell: Math.max(cell, other), value: cell < other ? here : there },
      ];
      const kind = down ? "swapped-cells" : "swapped-rows";
      found.push({ kind, changes, cost: prices.exchange(down ? "row" : "column") });
    }
  }
  return found;
}

/** The cells beside a cell in its row, or above and below it in its column. */
function neighboursOf({ width, values }: Sheet, cell: number, within: "row" | "column"): readonly number[] {
  const row = Math.floor(cell / width);
  if (within === "row") return [cell - 1, cell + 1].filter((other) => Math.floor(other / width) === row);
  return [cell - width, cell + width].filter((other) => other >= 0 && other < values.length);
}

/** Whether one of the exact sums in which a cell is a part fails by so much. */
function failsBy(scene: Scene, cell: number, by: number, violated: ReadonlySet<number>): boolean {
  return (scene.sheet.memberships[cell] ?? []).some(
    ({ equation, sign }) =>
      sign === 1 && violated.has(equation) && isExactSum(scene, equation) && scene.residuals.low[equation] === by,
  );
}
