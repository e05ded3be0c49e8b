import { isTotalLabel } from "../assemble/total-label.ts";
import { TIE, UNKNOWN_CAUSE } from "./costs.ts";
import type { CellFault, Hypothesis } from "./faults.ts";
import { mend, type Scene, violatedIn } from "./scene.ts";
import type { Residuals, Sheet } from "./sheet.ts";

// How sure an explanation is. The costs are negative logarithms of probabilities, so each hypothesis has its share of
// what all of them, and what nobody thought of, amount to.

export interface Ranked {
  readonly hypothesis: Hypothesis;
  readonly status: "located" | "suggested" | "ambiguous";
  readonly confidence: number;
}

/** The share from which the best explanation counts as the only one. */
const LOCATED_FROM = 0.98;
/** Where one total alone speaks for a change, nothing confirms it, however likely it is. */
const MOST_IF_UNCONFIRMED = 0.9;
/** Where both totals stand in one line (a sub-total and the total over it), two faults may cancel in it. */
const MOST_IN_ONE_LINE = 0.985;
/** Figures that may be misread at once; where more seem to be, something else is rarely out of the question. */
const MOST_AT_ONCE = 2;
/** Changes of which the characters tell nothing; where there are more, another reading is never far. */
const MOST_MADE_UP = 1;
/** Other explanations listed, besides all that are as good as the best. */
const MOST_OTHERS = 25;
/** As good or not, no reader goes through more. */
const MOST_LISTED = 100;

/** The explanations to list, best first: the located one alone, or all that tie and some that follow. */
export function rank(printed: Scene, hypotheses: readonly Hypothesis[], complete: boolean): readonly Ranked[] {
  const best = hypotheses[0];
  if (best === undefined) return [];
  const weights = hypotheses.map(({ cost }) => Math.exp(best.cost - cost));
  const changes = best.lines.length + best.cells.length;
  const unknown = Math.exp(best.cost - UNKNOWN_CAUSE.once - UNKNOWN_CAUSE.perChange * changes);
  const all = weights.reduce((sum, weight) => sum + weight, 0) + unknown;
  const ties = hypotheses.filter(({ cost }) => cost - best.cost <= TIE).length;
  const share = Math.min((weights[0] ?? 0) / all, mostConfirmed(printed, best));
  if (complete && ties === 1 && share >= LOCATED_FROM) {
    return [{ hypothesis: best, status: "located", confidence: share }];
  }
  return hypotheses.slice(0, Math.min(MOST_LISTED, Math.max(ties, MOST_OTHERS))).map((hypothesis, index) => ({
    hypothesis,
    status: ties > 1 && index < ties ? "ambiguous" : "suggested",
    confidence: Math.min(MOST_IF_UNCONFIRMED, (weights[index] ?? 0) / all),
  }));
}

/**
 * How sure a hypothesis can be at most: every change must be pinned by two totals that disagree with what is printed.
 * What a missing row or column holds never is: another fault may hide in it, and one lost row cannot be told from two.
 */
function mostConfirmed(printed: Scene, { lines, cells }: Hypothesis): number {
  const { sheet } = printed;
  if (lines.some(({ kind }) => kind === "missing-row" || kind === "missing-column")) return MOST_IF_UNCONFIRMED;
  if (cells.length > MOST_AT_ONCE) return MOST_IF_UNCONFIRMED;
  if (cells.filter(({ kind }) => kind === "wrong-total" || kind === "other").length > MOST_MADE_UP) {
    return MOST_IF_UNCONFIRMED;
  }
  if (countsTotalAsPart(sheet)) return MOST_IF_UNCONFIRMED;
  const scene = lines.reduce(mend, printed);
  const violated = new Set(violatedIn(scene));
  const before = violatedIn(printed).length;
  if (lines.length > 0 && before - violated.size < 2 * lines.length) return MOST_IF_UNCONFIRMED;
  return Math.min(1, ...cells.map((fault) => pinnedBy(sheet, fault, violated, scene.residuals)));
}

/** Whether a row that calls itself a total is counted as a part, so that what adds up to what is in doubt. */
function countsTotalAsPart({ source }: Sheet): boolean {
  const totals = new Set(source.structure.rows.map(({ index }) => index));
  const parts = new Set(source.structure.rows.flatMap((total) => total.parts));
  return source.table.rows.some(({ label }, row) => parts.has(row) && !totals.has(row) && isTotalLabel(label));
}

function pinnedBy(
  sheet: Sheet,
  { kind, changes }: CellFault,
  violated: ReadonlySet<number>,
  { low, high }: Residuals,
): number {
  if (kind === "swapped-cells" || kind === "swapped-rows") return MOST_IF_UNCONFIRMED;
  const most = changes.map(({ cell }) => {
    const witnesses = (sheet.memberships[cell] ?? []).flatMap(({ equation }) =>
      violated.has(equation) && low[equation] === high[equation] ? [sheet.equations[equation]?.axis] : [],
    );
    if (witnesses.length < 2) return MOST_IF_UNCONFIRMED;
    return new Set(witnesses).size > 1 ? 1 : MOST_IN_ONE_LINE;
  });
  return Math.min(...most);
}
