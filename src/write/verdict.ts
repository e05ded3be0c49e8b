import type { AuditedTable } from "../parsed.ts";

/** Says in one line whether a table adds up to the totals that it states. */
export function verdict({ audit, checks }: Pick<AuditedTable, "audit" | "checks">): string {
  const failed = checks.filter(({ outcome }) => outcome === "fail").length;
  const open = checks.filter(({ outcome }) => outcome === "undetermined").length;
  const rest = open > 0 ? `; ${open} could not be made` : "";
  switch (audit) {
    case "pass":
      return `adds up: ${checks.length - open} of ${checks.length} checks pass${rest}`;
    case "fail":
      return `does not add up: ${failed} of ${checks.length} checks fail${rest}`;
    case "unverified":
      return open === 0
        ? "not verified: no total is stated"
        : `not verified: ${open} ${open === 1 ? "check is" : "checks are"} left open by figures that are hidden`;
  }
}
