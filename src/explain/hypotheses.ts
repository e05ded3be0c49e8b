import type { Budget } from "./candidates.ts";
import type { ExplainContext } from "./context.ts";
import { LEAST_PLAUSIBLE, LINES, WINDOW } from "./costs.ts";
import type { Hypothesis, LineFault, Shortfall } from "./faults.ts";
import { type Plausibility, plausibilityOf } from "./plausibility.ts";
import { type PriceList, priceListOf } from "./price.ts";
import { isCounted, mend, printedAt, type Scene } from "./scene.ts";
import { type Answer, answersOf, leastCost } from "./search.ts";
import type { Equation, Sheet } from "./sheet.ts";
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
export function hypothesesOf(printed: Scene, context: ExplainContext): Hypotheses {
  const { sheet } = printed;
  const budget: Budget = { left: SEARCH_BOUND };
  const plausibility = plausibilityOf(sheet);
  const noughts = shareOfNoughts(sheet);
  const prices = priceListOf(sheet, context, plausibility);
  const { faults, coincidences } = suspectsOf(printed, context);
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
    const answers = answersOf(scene, prices, most, budget);
    const lacking = answers.length > 0 ? shortfallsOf(scene) : [];
    for (const answer of answers) {
      const hypothesis = hypothesisOf(scene, lacking, answer, cost, { plausibility, noughts });
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
      if (fault.kind === "column-not-a-part") return [`${fault.kind} ${fault.column}`];
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

/** What a missing row or column can be expected to hold. */
interface Expected {
  readonly plausibility: Plausibility;
  /** The share of noughts among the figures that are there. */
  readonly noughts: number;
}

/** The hypothesis that an answer makes; null where a missing row or column would hold less than nothing. */
function hypothesisOf(
  scene: Scene,
  lacking: readonly Shortfall[],
  answer: Answer,
  cost: number,
  { plausibility, noughts }: Expected,
): Hypothesis | null {
  const shortfalls: Shortfall[] = [];
  let price = cost + answer.cost;
  for (const printed of lacking) {
    const shortfall = changedBy(scene, printed, answer);
    const known = shortfall.values.filter((value) => value !== null);
    if (known.some(([, high]) => high < 0) && !scene.sheet.negative) return null;
    if (known.every(([low]) => low <= 0)) return null;
    const figures = shortfall.values.map((value) => (value === null ? null : value[0]));
    price += patternCost(noughts, known);
    price += plausibility.ofLine(shortfall.fault.kind === "missing-row" ? "row" : "column", figures);
    shortfalls.push(shortfall);
  }
  return { lines: scene.faults, cells: answer.faults, shortfalls, cost: price };
}

/** What the totals of each missing row or column leave for it as the cells are printed. */
function shortfallsOf(scene: Scene): readonly Shortfall[] {
  const { sheet } = scene;
  return scene.faults.flatMap((fault): Shortfall[] => {
    if (fault.kind !== "missing-row" && fault.kind !== "missing-column") return [];
    const lines = fault.kind === "missing-row" ? sheet.width : sheet.height;
    const values = new Array<readonly [number, number] | null>(lines).fill(null);
    for (const equation of sheet.equations) {
      if (!lacks(scene, fault, equation)) continue;
      let [low, high] = printedBounds(scene, equation.total);
      for (const part of equation.parts) {
        if (!isCounted(scene, equation, part)) continue;
        const [least, most] = printedBounds(scene, part);
        low -= most;
        high -= least;
      }
      values[equation.line] = [low, high];
    }
    return [{ fault, values }];
  });
}

/** The same once an answer's changes are made, which move the few sums that their cells stand in. */
function changedBy(scene: Scene, { fault, values }: Shortfall, { faults }: Answer): Shortfall {
  const { sheet } = scene;
  const changed = [...values];
  for (const { cell, value } of faults.flatMap(({ changes }) => changes)) {
    const printed = printedAt(scene, cell);
    if (printed === null) continue;
    const by = value - (sheet.values[printed] ?? 0);
    for (const { equation: index, sign } of sheet.memberships[cell] ?? []) {
      const equation = sheet.equations[index] as Equation;
      const before = changed[equation.line];
      if (!before || !lacks(scene, fault, equation) || (sign === 1 && !isCounted(scene, equation, cell))) continue;
      changed[equation.line] = [before[0] - sign * by, before[1] - sign * by];
    }
  }
  return { fault, values: changed };
}

/** Whether what a sum lacks is what stood in the missing row or column. */
function lacks(scene: Scene, fault: LineFault, { axis, group, line, dormant }: Equation): boolean {
  if (dormant) return false;
  if (fault.kind === "missing-row") return axis === "column" && group === fault.group;
  return fault.kind === "missing-column" && axis === "row" && group === fault.group && !scene.repeated.has(line);
}

/** The least and the most in a cell once the scene's faults are mended. */
export function printedBounds(scene: Scene, cell: number): readonly [number, number] {
  const printed = printedAt(scene, cell);
  return printed === null ? [0, 0] : [scene.sheet.low[printed] ?? 0, scene.sheet.high[printed] ?? 0];
}

/** Noughts in a missing row are as likely as they are in the rows that are there. */
function patternCost(noughts: number, known: readonly (readonly [number, number])[]): number {
  return known.reduce((sum, [low]) => sum - Math.log(low <= 0 ? noughts : 1 - noughts), 0);
}

function shareOfNoughts({ source, values, width }: Sheet): number {
  let [noughts, cells] = [1, 3];
  source.table.rows.forEach((_, row) => {
    if (source.rowRoles[row] === "total") return;
    for (let column = 0; column < width; column += 1) {
      cells += 1;
      if (values[row * width + column] === 0) noughts += 1;
    }
  });
  return noughts / cells;
}
