import type { ParsedDocument } from "../parsed.ts";
import type { ExplainedDocument } from "../write/writer.ts";

/**
 * Adds what may explain the failed checks of a document, and what its hidden figures give away. Only runs that show
 * explanations come here, and what finds them is loaded only where there is something to find.
 */
export async function explained(document: ParsedDocument): Promise<ExplainedDocument> {
  if (!document.tables.some(({ checks }) => checks.some(({ outcome }) => outcome !== "pass")))
    return { ...document, explanations: [] };
  const { explainDocument } = await import("../explain/document.ts");
  const { explanations, diagnostics } = explainDocument(document);
  return { ...document, explanations, diagnostics: [...document.diagnostics, ...diagnostics] };
}
