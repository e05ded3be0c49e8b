import type { Diagnostic } from "../diagnostic.ts";
import type { ParsedDocument } from "../parsed.ts";
import type { FailOn } from "./options.ts";

/** Whether a document holds what makes a run fail: a failed check or another error, or already a warning. */
export function isContradicted({ tables, diagnostics }: ParsedDocument, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  return tables.some(({ audit }) => audit === "fail") || diagnostics.some((finding) => makesFail(finding, failOn));
}

/** Whether a finding makes a run fail. */
export function makesFail({ severity }: Diagnostic, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  return severity === "error" || (severity === "warning" && failOn === "warning");
}
