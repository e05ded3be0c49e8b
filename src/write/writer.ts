import type { ParsedDocument } from "../parsed.ts";
import type { Explanation } from "../schema/document.ts";

/** A parsed document with what explains its failed checks; none where explanations were not asked for. */
export interface ExplainedDocument extends ParsedDocument {
  readonly explanations: readonly Explanation[];
}

/** Writes documents in one format, one after the other. */
export interface Writer {
  readonly add: (document: ExplainedDocument) => void;
  /** Writes what can only be written when all documents are known. */
  readonly end: () => void;
}
