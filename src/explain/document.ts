import type { Diagnostic } from "../diagnostic.ts";
import type { AuditedTable, ParsedDocument } from "../parsed.ts";
import type { Explanation } from "../schema/document.ts";
import type { ExplainContext, SharedTotal } from "./context.ts";
import { explain } from "./explain.ts";
import { deduceHidden, disclosuresOf } from "./hidden.ts";

/** What explaining a document adds to it. */
export interface DocumentExplanation {
  readonly explanations: readonly Explanation[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Says of each table of a document why it does not add up, or which hidden figures it gives away. Changes nothing. */
export function explainDocument(document: ParsedDocument): DocumentExplanation {
  const { source } = document.summary;
  const explanations: Explanation[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const table of document.tables) {
    const found = explain(table, contextOf(document, table));
    // The keys stand in the order of the schema.
    explanations.push(...found.explanations.map((explanation) => ({ source, ...explanation })));
    diagnostics.push(...found.diagnostics, ...disclosuresOf(table, deduceHidden(table)));
  }
  return { explanations, diagnostics };
}

function contextOf({ diagnostics, pageEnds }: ParsedDocument, table: AuditedTable): ExplainContext {
  return {
    strayPlaceholders: diagnostics.filter(({ code }) => code === "value/misread-placeholder").length,
    pageBreakLines: pageEnds,
    sharedTotals: table.checks.flatMap(({ type, row, columnIndex, computed }): SharedTotal[] =>
      type === "cross-table" && typeof computed === "number" ? [{ row, column: columnIndex, value: computed }] : [],
    ),
  };
}
