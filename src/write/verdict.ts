import type { AuditedTable, TableCheck } from "../parsed.ts";

/** Says in one line whether a table adds up to the totals that it states. */
export function verdict({ audit, checks }: Pick<AuditedTable, "audit" | "checks">): string {
  const open = checks.filter(({ outcome }) => outcome === "undetermined").length;
  const rest = open > 0 ? `; ${open} could not be made` : "";
  switch (audit) {
    case "pass":
      return `adds up: ${checks.length - open} of ${checks.length} checks pass${rest}`;
    case "fail":
      return contradiction(checks) + rest;
    case "unverified":
      return open === 0
        ? "not verified: no total was found"
        : `not verified: ${open} ${open === 1 ? "check is" : "checks are"} left open by figures that are hidden`;
  }
}

/** What fails. A table whose own sums hold adds up, whatever another one states. */
function contradiction(checks: readonly TableCheck[]): string {
  const parts = checks.filter(({ type }) => type === "of-which");
  const shared = checks.filter(({ type }) => type === "cross-table");
  const sums = checks.filter(({ type }) => type !== "of-which" && type !== "cross-table");
  const failed = checks.filter(isFailed);
  if (sums.some(isFailed)) return `does not add up: ${failed.length} of ${checks.length} checks fail`;
  const contradicted = [
    ...(shared.some(isFailed)
      ? [`differs from table ${shared[0]?.elsewhere?.table} in ${share(shared, "total")} that both state`]
      : []),
    ...(parts.some(isFailed) ? [`a part exceeds its whole in ${share(parts, "comparison")}`] : []),
  ].join(", and ");
  return sums.some(({ outcome }) => outcome === "pass") ? `adds up, but ${contradicted}` : contradicted;
}

function isFailed({ outcome }: TableCheck): boolean {
  return outcome === "fail";
}

function share(checks: readonly TableCheck[], noun: string): string {
  return `${checks.filter(isFailed).length} of ${checks.length} ${noun}${checks.length === 1 ? "" : "s"}`;
}
