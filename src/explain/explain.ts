import { type Diagnostic, diagnose } from "../diagnostic.ts";
import type { AuditedTable } from "../parsed.ts";
import type { Explanation } from "../schema/document.ts";
import type { ExplainContext } from "./context.ts";
import type { Hypothesis } from "./faults.ts";
import { hypothesesOf, SEARCH_BOUND } from "./hypotheses.ts";
import { type Ranked, rank } from "./rank.ts";
import { printedScene, type Scene, violatedIn } from "./scene.ts";
import { type Sheet, sheetOf } from "./sheet.ts";
import { becauseOf, changesOf, discrepanciesOf } from "./words.ts";

export type { ExplainContext, SharedTotal } from "./context.ts";

/** An explanation of one table; the source's name is added where the output is put together. */
export type TableExplanation = Omit<Explanation, "source">;

export interface ExplainResult {
  /** Best first; none where everything adds up, or where nothing plausible explains that it does not. */
  readonly explanations: readonly TableExplanation[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the search ended at its bound, so that better explanations may exist. */
  readonly limitReached: boolean;
}

/**
 * Says why a table does not add up. Nothing is changed. A table that adds up costs one pass over its cells; one that
 * does not costs a search that looks at no more than `SEARCH_BOUND` cells and candidates.
 */
export function explain(table: AuditedTable, context: ExplainContext): ExplainResult {
  const failed = table.checks.find(({ outcome }) => outcome === "fail");
  if (failed === undefined) return { explanations: [], diagnostics: [], limitReached: false };
  const place = { line: failed.line, column: failed.column };
  const sheet = sheetOf(table);
  if (sheet === null) {
    const message = "the figures are too large or too fine to be added exactly, so that no cause was looked for";
    return { explanations: [], diagnostics: [diagnose("explain/limit-reached", place, message)], limitReached: true };
  }
  const printed = printedScene(sheet);
  if (violatedIn(printed).length === 0) return { explanations: [], diagnostics: [], limitReached: false };
  const { found, limitReached } = hypothesesOf(printed, context);
  const explanations = rank(printed, found, !limitReached).map((ranked, index) =>
    explanationOf(printed, ranked, index + 1, context),
  );
  const diagnostics: Diagnostic[] = [];
  if (limitReached) {
    const message = `the search for a cause ended after ${SEARCH_BOUND} steps; other explanations may be as good`;
    diagnostics.push(diagnose("explain/limit-reached", place, message));
  }
  if (explanations.length === 0) {
    const message = `nothing plausible explains why the table does not add up: ${discrepanciesOf(printed)}`;
    diagnostics.push(diagnose("explain/unexplained", place, message));
  }
  return { explanations, diagnostics, limitReached };
}

function explanationOf(printed: Scene, ranked: Ranked, place: number, context: ExplainContext): TableExplanation {
  const { sheet } = printed;
  const { hypothesis, status, confidence } = ranked;
  const leaves = checksLeft(sheet, hypothesis);
  return {
    table: sheet.source.number,
    rank: place,
    status,
    confidence: Math.round(confidence * 1000) / 1000,
    changes: changesOf(sheet, hypothesis, context),
    resolves: sheet.source.checks.filter(({ outcome }) => outcome === "fail").length - leaves,
    leaves,
    because: becauseOf(printed, hypothesis, context),
  };
}

/** A hypothesis makes every sum of its table hold; what another table states may still differ. */
function checksLeft(sheet: Sheet, { cells }: Hypothesis): number {
  const values = new Map(cells.flatMap(({ changes }) => changes.map(({ cell, value }) => [cell, value] as const)));
  return sheet.source.checks.filter(({ type, outcome, row, columnIndex, computed }) => {
    if (type !== "cross-table" || outcome !== "fail") return false;
    const value = values.get(row * sheet.width + columnIndex);
    return value === undefined || value / sheet.scale !== computed;
  }).length;
}
