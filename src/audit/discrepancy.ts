import type { TableCheck } from "../parsed.ts";
import type { Sum } from "../schema/document.ts";

/** What a check compares. */
type Comparison = Pick<TableCheck, "type" | "stated" | "computed" | "difference" | "elsewhere">;

/** Says in words what a failed check found: `stated 4, counted 5, 1 too many`. */
export function discrepancy({ type, stated, computed, difference, elsewhere }: Comparison): string {
  if (elsewhere) {
    const where = `table ${elsewhere.table} (line ${elsewhere.line})`;
    return `stated ${stated}, but ${sum(computed)} in ${where}, ${excess(difference, "fewer", "more")}`;
  }
  const counted = type === "of-which" ? "of which" : "counted";
  return `stated ${stated}, ${counted} ${sum(computed)}, ${excess(difference, "too many", "missing")}`;
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
