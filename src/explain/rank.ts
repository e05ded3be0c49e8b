import { TIE, UNKNOWN_CAUSE } from "./costs.ts";
import type { CellFault, Hypothesis } from "./faults.ts";
import { mend, printedScene, violatedIn } from "./scene.ts";
import type { Sheet } from "./sheet.ts";

// How sure an explanation is. The costs are negative logarithms of probabilities, so each hypothesis has its share of
// what all of them, and what nobody thought of, amount to.

export interface Ranked {
  readonly hypothesis: Hypothesis;
  readonly status: "located" | "suggested" | "ambiguous";
  readonly confidence: number;
}

/** The share from which the best explanation counts as the only one. */
const LOCATED_FROM = 0.97;
/** Where one total alone speaks for a change, nothing confirms it, however likely it is. */
const MOST_IF_UNCONFIRMED = 0.9;
/** Other explanations listed, besides all that are as good as the best. */
const MOST_OTHERS = 15;
/** As good or not, no reader goes through more. */
export const MOST_LISTED = 100;

/** The explanations to list, best first: the located one alone, or all that tie and some that follow. */
export function rank(sheet: Sheet, hypotheses: readonly Hypothesis[], complete: boolean): readonly Ranked[] {
  const best = hypotheses[0];
  if (best === undefined) return [];
  const weights = hypotheses.map(({ cost }) => Math.exp(best.cost - cost));
  const changes = best.lines.length + best.cells.length;
  const unknown = Math.exp(best.cost - UNKNOWN_CAUSE.once - UNKNOWN_CAUSE.perChange * changes);
  const all = weights.reduce((sum, weight) => sum + weight, 0) + unknown;
  const ties = hypotheses.filter(({ cost }) => cost - best.cost <= TIE).length;
  const share = (weights[0] ?? 0) / all;
  if (complete && ties === 1 && share >= LOCATED_FROM && isConfirmed(sheet, best)) {
    return [{ hypothesis: best, status: "located", confidence: share }];
  }
  return hypotheses.slice(0, Math.min(MOST_LISTED, Math.max(ties, MOST_OTHERS))).map((hypothesis, index) => ({
    hypothesis,
    status: ties > 1 && index < ties ? "ambiguous" : "suggested",
    confidence: Math.min(MOST_IF_UNCONFIRMED, (weights[index] ?? 0) / all),
  }));
}

/**
 * Whether every change is pinned by two totals that disagree with what is printed. What a missing row or column holds
 * never is: another fault may hide in it, and one lost row cannot be told from two.
 */
function isConfirmed(sheet: Sheet, { lines, cells }: Hypothesis): boolean {
  if (lines.some(({ kind }) => kind === "missing-row" || kind === "missing-column")) return false;
  const printed = printedScene(sheet);
  const scene = lines.reduce(mend, printed);
  const violated = new Set(violatedIn(scene));
  const before = violatedIn(printed).length;
  if (lines.length > 0 && before - violated.size < 2 * lines.length) return false;
  return cells.every((fault) => isPinned(sheet, fault, violated, scene.residuals));
}

function isPinned(
  sheet: Sheet,
  { kind, changes }: CellFault,
  violated: ReadonlySet<number>,
  residuals: { low: Float64Array; high: Float64Array },
): boolean {
  if (kind === "swapped-cells" || kind === "swapped-rows") return false;
  return changes.every(({ cell }) => {
    const witnesses = (sheet.memberships[cell] ?? []).filter(
      ({ equation }) => violated.has(equation) && residuals.low[equation] === residuals.high[equation],
    );
    return witnesses.length >= 2;
  });
}
