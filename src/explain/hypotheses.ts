import type { Budget } from "./candidates.ts";
import type { ExplainContext } from "./context.ts";
import { LEAST_PLAUSIBLE, LINES, WINDOW } from "./costs.ts";
import type { Hypothesis, LineFault, Shortfall } from "./faults.ts";
import { type Plausibility, plausibilityOf } from "./plausibility.ts";
import { type PriceList, priceListOf } from "./price.ts";
import { isCounted, mend, printedAt, printedScene, type Scene } from "./scene.ts";
import { type Answer, answersOf, leastCost } from "./search.ts";
import type { Sheet } from "./sheet.ts";
import { type Coincidence, suspectsOf } from "./suspects.ts";

// Every set of faults that makes the table add up: sets of at most three faults of rows and columns, the cheapest
// first, each with the faults of cells that are still needed.

const MOST_LINE_FAULTS = 3;
/** Suspects of which it is seen what mending them does. */
const MOST_WEIGHED = 60;
/** Suspects beyond these, the dearest, are let go. */
const MOST_SUSPECTS = 14;
/** Cells and readings of cells that the search looks at in one table before it ends: the stated bound. */
export const SEARCH_BOUND = 1_000_000;

export interface Hypotheses {
  /** Best first. */
  readonly found: readonly Hypothesis[];
  readonly limitReached: boolean;
}

/** The hypotheses about a table within `WINDOW` of the best. */
export function hypothesesOf(sheet: Sheet, context: ExplainContext): Hypotheses {
  const budget: Budget = { left: SEARCH_BOUND };
  const plausibility = plausibilityOf(sheet);
  const prices = priceListOf(sheet, context, plausibility);
  const { faults, coincidences } = suspectsOf(sheet, context);
  const printed = printedScene(sheet);
  const suspects = promising(printed, faults, prices);
  const known = new Map<string, Hypothesis>();
  let best = Number.POSITIVE_INFINITY;
  for (const set of setsOf(suspects)) {
    const cost = set.reduce((sum, fault) => sum + fault.cost, 0) + coincidenceCost(coincidences, set);
    const most = Math.min(LEAST_PLAUSIBLE, best + WINDOW) - cost;
    if (most < 0) continue;
    const scene = set.reduce(mend, printed);
    if (leastCost(scene, prices) > most) continue;
    budget.left -= sheet.equations.length;
    for (const answer of answersOf(scene, prices, most, budget)) {
      const hypothesis = hypothesisOf(scene, answer, cost, plausibility);
      if (hypothesis === null) continue;
      const key = keyOf(hypothesis);
      if ((known.get(key)?.cost ?? Number.POSITIVE_INFINITY) > hypothesis.cost) known.set(key, hypothesis);
      best = Math.min(best, hypothesis.cost);
    }
    if (budget.left <= 0) break;
  }
  const found = [...known.values()].filter(({ cost }) => cost <= best + WINDOW).sort((a, b) => a.cost - b.cost);
  return { found, limitReached: budget.left <= 0 };
}

/** The same for hypotheses that make the same table of the printed one. */
function keyOf({ lines, cells }: Hypothesis): string {
  const parts = [
    ...lines.flatMap((fault) => {
      if (fault.kind === "missing-row" || fault.kind === "missing-column") return [`${fault.kind} ${fault.group}`];
      return rowsOf(fault).map((row) => `${fault.kind} ${row}${fault.kind === "shifted-row" ? ` ${fault.at}` : ""}`);
    }),
    ...cells.flatMap(({ changes }) => changes.map(({ cell, value }) => `${cell}=${value}`)),
  ];
  return parts.sort().join(" ");
}

/** The suspects with the least that an explanation with them must cost, the cheapest of them. */
function promising(printed: Scene, faults: readonly LineFault[], prices: PriceList): LineFault[] {
  return [...faults]
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_WEIGHED)
    .map((fault) => ({ fault, least: fault.cost + leastCost(mend(printed, fault), prices) }))
    .sort((a, b) => a.least - b.least)
    .slice(0, MOST_SUSPECTS)
    .map(({ fault }) => fault);
}

/** All sets of suspects that go together, the cheapest first. */
function setsOf(suspects: readonly LineFault[]): LineFault[][] {
  let sets: LineFault[][] = [[]];
  for (const suspect of suspects) {
    const larger = sets
      .filter((set) => set.length < MOST_LINE_FAULTS && set.every((other) => areCompatible(other, suspect)))
      .map((set) => [...set, suspect]);
    sets = [...sets, ...larger];
  }
  const cost = (set: readonly LineFault[]) => set.reduce((sum, fault) => sum + fault.cost, 0);
  return sets.sort((a, b) => cost(a) - cost(b));
}

function areCompatible(a: LineFault, b: LineFault): boolean {
  const shared = rowsOf(a).some((row) => rowsOf(b).includes(row));
  // A row cannot repeat one that is itself left out.
  const chained =
    (a.kind === "repeated-rows" && rowsOf(b).includes(a.of)) ||
    (b.kind === "repeated-rows" && rowsOf(a).includes(b.of));
  return !shared && !chained;
}

function rowsOf(fault: LineFault): readonly number[] {
  if (fault.kind === "repeated-rows") return fault.rows;
  return fault.kind === "not-a-part" || fault.kind === "shifted-row" ? [fault.row] : [];
}

function coincidenceCost(coincidences: readonly Coincidence[], set: readonly LineFault[]): number {
  const explained = new Set(set.flatMap(rowsOf));
  return coincidences.filter((rows) => !rows.some((row) => explained.has(row))).length * LINES.coincidence;
}

/** The hypothesis that an answer makes; null where a missing row or column would hold less than nothing. */
function hypothesisOf(scene: Scene, answer: Answer, cost: number, plausibility: Plausibility): Hypothesis | null {
  const values = new Map(
    answer.faults.flatMap(({ changes }) => changes.map(({ cell, value }) => [cell, value] as const)),
  );
  const shortfalls: Shortfall[] = [];
  let price = cost + answer.cost;
  for (const fault of scene.faults) {
    if (fault.kind !== "missing-row" && fault.kind !== "missing-column") continue;
    const shortfall = shortfallOf(scene, fault, values);
    const known = shortfall.values.filter((value) => value !== null);
    if (known.some(([, high]) => high < 0) && !scene.sheet.negative) return null;
    if (known.every(([low]) => low <= 0)) return null;
    const figures = shortfall.values.map((value) => (value === null ? null : value[0]));
    price += patternCost(scene.sheet, known);
    price += plausibility.ofLine(fault.kind === "missing-row" ? "row" : "column", figures);
    shortfalls.push(shortfall);
  }
  return { lines: scene.faults, cells: answer.faults, shortfalls, cost: price };
}

/** What the totals of a missing row or column leave for it. */
function shortfallOf(scene: Scene, fault: LineFault, values: ReadonlyMap<number, number>): Shortfall {
  const { sheet } = scene;
  const row = fault.kind === "missing-row";
  const found: ([number, number] | null)[] = Array.from({ length: row ? sheet.width : sheet.height }, () => null);
  if (fault.kind !== "missing-row" && fault.kind !== "missing-column") return { fault, values: found };
  for (const equation of sheet.equations) {
    if (equation.axis !== (row ? "column" : "row") || equation.group !== fault.group) continue;
    if (equation.dormant || (!row && scene.repeated.has(equation.line))) continue;
    let [low, high] = boundsIn(scene, equation.total, values);
    for (const part of equation.parts) {
      if (!isCounted(scene, equation, part)) continue;
      const [least, most] = boundsIn(scene, part, values);
      low -= most;
      high -= least;
    }
    found[equation.line] = [low, high];
  }
  return { fault, values: found };
}

/** The least and the most in a cell once the scene's faults and the given changes are mended. */
export function boundsIn(scene: Scene, cell: number, values: ReadonlyMap<number, number>): [number, number] {
  const { sheet } = scene;
  const printed = printedAt(scene, cell);
  if (printed === null) return [0, 0];
  const value = values.get(cell);
  const by = value === undefined ? 0 : value - (sheet.values[printed] ?? 0);
  return [(sheet.low[printed] ?? 0) + by, (sheet.high[printed] ?? 0) + by];
}

/** Noughts in a missing row are as likely as they are in the rows that are there. */
function patternCost(sheet: Sheet, known: readonly (readonly [number, number])[]): number {
  let [noughts, cells] = [1, 3];
  sheet.source.table.rows.forEach((_, row) => {
    if (sheet.source.rowRoles[row] === "total") return;
    for (let column = 0; column < sheet.width; column += 1) {
      cells += 1;
      if (sheet.values[row * sheet.width + column] === 0) noughts += 1;
    }
  });
  const share = noughts / cells;
  return known.reduce((sum, [low]) => sum - Math.log(low <= 0 ? share : 1 - share), 0);
}
