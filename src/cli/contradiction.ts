import type { ParsedDocument } from "../parsed.ts";
import type { FailOn } from "./options.ts";

/** Whether a document holds what makes a run fail: a failed check or another error, or already a warning. */
export function isContradicted({ tables, diagnostics }: ParsedDocument, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  if (tables.some(({ audit }) => audit === "fail")) return true;
  return diagnostics.some(({ severity }) => severity === "error" || (severity === "warning" && failOn === "warning"));
}
