import { type Budget, candidates, exchanges, isExactSum } from "./candidates.ts";
import { WINDOW } from "./costs.ts";
import type { CellFault } from "./faults.ts";
import type { PriceList } from "./price.ts";
import { isCounted, isViolated, printedAt, type Scene, violatedIn } from "./scene.ts";
import type { Sheet } from "./sheet.ts";

// Which cells, changed, make every equation of a scene hold. Equations that share no cell fall into groups that are
// searched apart, depth first: some equation misses zero, so one of its cells is wrong, and wrong by what is missing
// here or by what is missing in another equation in which it stands.

/** Cells that may be wrong in one group of equations. */
const MOST_FAULTS = 4;
/** Answers kept for a group, and for all groups together. */
const MOST_ANSWERS = 400;
/** How far beyond the least that an answer must cost the search looks before it looks further. */
const HORIZONS = [10, 18, 30, 45];

/** Cell faults that together make a group of equations hold. */
export interface Answer {
  readonly faults: readonly CellFault[];
  readonly cost: number;
}

/** The least that answers for the scene can cost. */
export function leastCost(scene: Scene, prices: PriceList): number {
  return leastFaults(scene.sheet, violatedIn(scene)) * prices.least;
}

/** Every set of cell faults that makes the scene's equations hold, best first, that costs at most `ceiling`. */
export function answersOf(scene: Scene, prices: PriceList, ceiling: number, budget: Budget): readonly Answer[] {
  const groups = groupsOf(scene, violatedIn(scene), budget);
  const answers: (readonly Answer[])[] = [];
  let spent = 0;
  for (const group of groups) {
    const found = groupAnswers(scene, group, prices, ceiling - spent, budget);
    spent += found[0]?.cost ?? 0;
    answers.push(found);
    if (found.length === 0 || spent > ceiling) return [];
  }
  const together = (lists: readonly (readonly Answer[])[]) =>
    lists.reduce((all, list) => combine(all, list, ceiling), [{ faults: [], cost: 0 }] as readonly Answer[]);
  const all = [...together(answers)];
  for (const { pair, exchanged } of exchangesBetween(scene, groups, prices)) {
    all.push(...together([...answers.filter((_, index) => !pair.includes(index)), exchanged]));
  }
  return all.sort((a, b) => a.cost - b.cost).slice(0, MOST_ANSWERS);
}

/** Two groups of one equation each, off by as much in opposite directions: figures may have been exchanged between them. */
function exchangesBetween(scene: Scene, groups: readonly (readonly number[])[], prices: PriceList) {
  const found: { pair: readonly number[]; exchanged: readonly Answer[] }[] = [];
  groups.forEach((group, i) => {
    groups.slice(0, i).forEach((other, j) => {
      const [one, two] = [group[0], other[0]];
      if (one === undefined || two === undefined || group.length + other.length > 2) return;
      const faults = exchanges(scene, one, { violated: new Set([one, two]), changed: new Set() }, prices);
      if (faults.length === 0) return;
      const exchanged = faults.map((fault) => ({ faults: [fault], cost: fault.cost }));
      found.push({ pair: [i, j], exchanged });
    });
  });
  return found;
}

function combine(left: readonly Answer[], right: readonly Answer[], ceiling: number): readonly Answer[] {
  const [bestLeft, bestRight] = [left[0], right[0]];
  if (bestLeft === undefined || bestRight === undefined) return [];
  const most = Math.min(ceiling, bestLeft.cost + bestRight.cost + WINDOW);
  const both: Answer[] = [];
  for (const a of left) {
    for (const b of right) {
      if (a.cost + b.cost > most) break;
      both.push({ faults: [...a.faults, ...b.faults], cost: a.cost + b.cost });
    }
  }
  return both.sort((a, b) => a.cost - b.cost).slice(0, MOST_ANSWERS);
}

/** The violated equations, those that hang together by cells in one group. */
function groupsOf(scene: Scene, violated: readonly number[], budget: Budget): readonly (readonly number[])[] {
  const waiting = new Set(violated);
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const first of violated) {
    if (!waiting.has(first)) continue;
    const group: number[] = [];
    const queue = [first];
    seen.add(first);
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (waiting.delete(next)) group.push(next);
      budget.left -= 1;
      for (const other of tiedTo(scene, next)) {
        // A limit that holds ties nothing together, nor does a sum that may fall short.
        if (seen.has(other) || (isLoose(scene, other) && !waiting.has(other))) continue;
        seen.add(other);
        queue.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** The equations that bind and share a cell with one. */
function* tiedTo({ sheet, binding }: Scene, index: number): Generator<number> {
  const equation = sheet.equations[index];
  if (equation === undefined) return;
  for (const cell of [equation.total, ...equation.parts])
    for (const { equation: other } of sheet.memberships[cell] ?? []) if (binding[other] !== 0) yield other;
}

function isLoose({ sheet, short }: Scene, index: number): boolean {
  return sheet.equations[index]?.axis === "limit" || short[index] === 1;
}

/** How many faults it takes at least: no cell stands in more than two sums along the same line. */
function leastFaults(sheet: Sheet, violated: Iterable<number>): number {
  let [rows, columns, limits] = [0, 0, 0];
  for (const index of violated) {
    const axis = sheet.equations[index]?.axis;
    if (axis === "row") rows += 1;
    else if (axis === "column") columns += 1;
    else limits += 1;
  }
  const perRow = sheet.source.structure.columns.length > 1 ? 2 : 1;
  const perColumn = sheet.source.structure.rows.length > 1 ? 2 : 1;
  return Math.max(Math.ceil(rows / perRow), Math.ceil(columns / perColumn), limits > 0 ? 1 : 0);
}

function groupAnswers(
  scene: Scene,
  group: readonly number[],
  prices: PriceList,
  ceiling: number,
  budget: Budget,
): readonly Answer[] {
  const least = leastFaults(scene.sheet, group) * prices.least;
  for (const horizon of HORIZONS) {
    const most = Math.min(ceiling, least + horizon);
    const answers = searchGroup(scene, group, prices, most, budget);
    const best = answers[0];
    if (best === undefined && most < ceiling && budget.left > 0) continue;
    // What is nearly as good as the best may lie beyond the horizon.
    const wanted = best === undefined ? most : Math.min(ceiling, best.cost + WINDOW);
    return wanted > most ? searchGroup(scene, group, prices, wanted, budget) : answers;
  }
  return [];
}

/** A depth-first search; it works on copies of the residuals and takes back what it changes. */
function searchGroup(
  scene: Scene,
  group: readonly number[],
  prices: PriceList,
  ceiling: number,
  budget: Budget,
): readonly Answer[] {
  const { sheet } = scene;
  const residuals = { low: scene.residuals.low.slice(), high: scene.residuals.high.slice() };
  const state: Scene = { ...scene, residuals };
  const violated = new Set(group);
  const chosen: CellFault[] = [];
  const changed = new Set<number>();
  const answers = new Map<string, Answer>();
  let most = ceiling;

  function change(cell: number, by: number): void {
    for (const { equation, sign } of sheet.memberships[cell] ?? []) {
      if (state.binding[equation] === 0) continue;
      const of = sheet.equations[equation];
      if (of === undefined || (sign === 1 && !isCounted(state, of, cell))) continue;
      residuals.low[equation] = (residuals.low[equation] ?? 0) + sign * by;
      residuals.high[equation] = (residuals.high[equation] ?? 0) + sign * by;
      if (isViolated(state, equation)) violated.add(equation);
      else violated.delete(equation);
    }
  }

  function apply(fault: CellFault, direction: 1 | -1): void {
    for (const { cell, value } of fault.changes) {
      change(cell, direction * (value - printedValue(state, cell)));
      if (direction === 1) changed.add(cell);
      else changed.delete(cell);
    }
  }

  function descend(cost: number): void {
    if (violated.size === 0) {
      const faults = [...chosen];
      const key = keyOf(faults);
      if ((answers.get(key)?.cost ?? Number.POSITIVE_INFINITY) > cost) answers.set(key, { faults, cost });
      most = Math.min(most, cost + WINDOW);
      return;
    }
    const needed = leastFaults(sheet, violated);
    if (chosen.length + needed > MOST_FAULTS || cost + needed * prices.least > most) return;
    const target = easiest(state, violated);
    const faults = candidates(state, target, { violated, changed }, prices, most - cost, budget);
    const last = chosen.length + 1 === MOST_FAULTS;
    for (const fault of faults) {
      if (budget.left <= 0) break;
      if (cost + fault.cost > most) continue;
      chosen.push(fault);
      apply(fault, 1);
      if (violated.size === 0 || !last) descend(cost + fault.cost);
      apply(fault, -1);
      chosen.pop();
    }
  }

  descend(0);
  return [...answers.values()]
    .filter(({ cost }) => cost <= most)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_ANSWERS);
}

function keyOf(faults: readonly CellFault[]): string {
  return faults
    .flatMap(({ changes }) => changes.map(({ cell, value }) => `${cell}=${value}`))
    .sort()
    .join(" ");
}

function printedValue(scene: Scene, cell: number): number {
  const printed = printedAt(scene, cell);
  return printed === null ? 0 : (scene.sheet.values[printed] ?? 0);
}

/** Of the equations that miss zero, an exact one before an inexact one, and then the one with the fewest parts. */
function easiest(scene: Scene, violated: ReadonlySet<number>): number {
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (const index of violated) {
    const parts = scene.sheet.equations[index]?.parts.length ?? 0;
    const size = isExactSum(scene, index) ? parts : parts + 1e9;
    if (size < fewest) [best, fewest] = [index, size];
  }
  return best;
}
