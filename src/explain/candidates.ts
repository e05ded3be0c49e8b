import type { CellFault } from "./faults.ts";
import { isTotal, type PriceList } from "./price.ts";
import { isCounted, printedAt, type Scene } from "./scene.ts";

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

/** The faults of one cell, or of two neighbours, that bring the target to zero or another sum of the cell's; the most promising first. */
export function candidates(
  scene: Scene,
  target: number,
  violated: ReadonlySet<number>,
  changed: ReadonlySet<number>,
  prices: PriceList,
  ceiling: number,
  budget: Budget,
): CellFault[] {
  const { sheet } = scene;
  const equation = sheet.equations[target];
  if (equation === undefined) return [];
  const exact = isExactSum(scene, target);
  const found: { readonly fault: CellFault; readonly rank: number }[] = [];
  for (const cell of [equation.total, ...equation.parts]) {
    budget.left -= 1;
    const printed = printedAt(scene, cell);
    if (changed.has(cell) || printed === null || !isCounted(scene, equation, cell)) continue;
    if (sheet.hidden[printed] === 1) continue;
    const value = sheet.values[printed] ?? 0;
    const wanted = exact ? zeroing(scene, cell, value, violated) : prices.readings(printed);
    budget.left -= wanted.length;
    for (const candidate of wanted) {
      if (candidate === value || (candidate < 0 && !sheet.negative)) continue;
      if (!exact && !brings(scene, target, cell, candidate - value)) continue;
      if (breaksLimit(scene, cell, candidate - value)) continue;
      const { kind, cost } = prices.of(printed, candidate);
      if (cost > ceiling) continue;
      const fault: CellFault = { kind, changes: [{ cell, value: candidate }], cost };
      found.push({ fault, rank: cost - prices.least * gain(scene, cell, candidate - value) });
    }
  }
  if (exact && equation.axis !== "limit") {
    for (const fault of exchanges(scene, target, violated, changed, prices)) {
      found.push({ fault, rank: fault.cost - 2 * prices.least });
    }
  }
  found.sort((a, b) => a.rank - b.rank);
  return (exact ? found : found.slice(0, MOST_READINGS)).map(({ fault }) => fault);
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
export function exchanges(
  scene: Scene,
  target: number,
  violated: ReadonlySet<number>,
  changed: ReadonlySet<number>,
  prices: PriceList,
): CellFault[] {
  const { sheet, residuals } = scene;
  const equation = sheet.equations[target];
  if (equation === undefined) return [];
  const off = residuals.low[target] ?? 0;
  const down = equation.axis === "column";
  const kind = down ? "swapped-cells" : "swapped-rows";
  const found: CellFault[] = [];
  for (const cell of equation.parts) {
    if (changed.has(cell) || scene.moved.has(cell) || sheet.hidden[cell] === 1 || isTotal(sheet, cell)) continue;
    if (!isCounted(scene, equation, cell)) continue;
    for (const step of [-1, 1]) {
      const other = down ? cell + step : cell + step * sheet.width;
      if (other < 0 || other >= sheet.values.length || changed.has(other) || scene.moved.has(other)) continue;
      if (down && Math.floor(other / sheet.width) !== Math.floor(cell / sheet.width)) continue;
      if (sheet.hidden[other] === 1 || isTotal(sheet, other)) continue;
      const [here, there] = [sheet.values[cell] ?? 0, sheet.values[other] ?? 0];
      if (there - here !== -off) continue;
      const mends = (sheet.memberships[other] ?? []).some(
        ({ equation: its, sign }) =>
          violated.has(its) && sign === 1 && isExactSum(scene, its) && residuals.low[its] === -off,
      );
      if (!mends) continue;
      const changes = [
        { cell: Math.min(cell, other), value: cell < other ? there : here },
        { cell: Math.max(cell, other), value: cell < other ? here : there },
      ];
      found.push({ kind, changes, cost: prices.exchange(down ? "row" : "column") });
    }
  }
  return found;
}
