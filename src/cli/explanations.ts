import type { ParsedDocument } from "../parsed.ts";
import type { ExplainedDocument } from "../write/writer.ts";

/**
 * Adds what may explain the failed checks of a document, and what its hidden figures give away. Only runs that show
 * explanations come here, and what finds them is loaded only where there is something to find.
 */
export async function explained(document: ParsedDocument): Promise<ExplainedDocument> {
  if (addsUp(document)) return { ...document, explanations: [] };
  const { explainDocument } = await import("../explain/document.ts");
  const { explanations, diagnostics } = explainDocument(document);
  return { ...document, explanations, diagnostics: [...document.diagnostics, ...diagnostics] };
}

/** Explains a document as `explained` does, and makes the repairs that the explanations allow. */
export async function repaired(document: ParsedDocument): Promise<ExplainedDocument> {
  const known = await explained(document);
  if (addsUp(document)) return known;
  const { repairDocument } = await import("../explain/repair-document.ts");
  return repairDocument(known, known.explanations);
}

function addsUp({ tables }: ParsedDocument): boolean {
  return tables.every(({ checks }) => checks.every(({ outcome }) => outcome === "pass"));
}
