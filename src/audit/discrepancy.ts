import type { Check, Sum } from "../schema/document.ts";

/** What a check compares. */
type Comparison = Pick<Check, "type" | "stated" | "computed" | "difference">;

/** Says in words what a failed check found: `stated 4, counted 5, 1 too many`. */
export function discrepancy({ type, stated, computed, difference }: Comparison): string {
  switch (type) {
    case "of-which":
      return `stated ${stated}, of which ${sum(computed)}, ${excess(difference, "too many", "missing")}`;
    case "cross-table":
      return `stated ${stated}, elsewhere ${sum(computed)}, ${excess(difference, "fewer", "more")}`;
    default:
      return `stated ${stated}, counted ${sum(computed)}, ${excess(difference, "too many", "missing")}`;
  }
}

function sum(computed: Sum): string {
  if (typeof computed === "number") return `${computed}`;
  const [lower, upper] = computed;
  if (upper === null) return `at least ${lower}`;
  return lower === null ? `at most ${upper}` : `${lower} to ${upper}`;
}

/** The difference is stated minus counted: below zero, more was counted than is stated. */
function excess(difference: Sum, below: string, above: string): string {
  if (typeof difference === "number") return difference < 0 ? `${-difference} ${below}` : `${difference} ${above}`;
  const [lower, upper] = difference;
  return upper !== null && upper < 0 ? `at least ${-upper} ${below}` : `at least ${lower} ${above}`;
}
