import { readFigure } from "../../figure/figure.ts";
import { readTotalLabel } from "../total-label.ts";
import type { Entry } from "./entry.ts";

const FEWEST_PARTS = 2;
const LEAST = 0.005;

/** Whether an entry is called a total, and is just the sum of those above it, each of one figure: it closes them. */
export function isSumOf(parts: readonly { readonly entry: Entry }[], total: Entry): boolean {
  if (parts.length < FEWEST_PARTS || readTotalLabel(total.label) === null) return false;
  let sum = 0;
  for (const { entry } of parts) {
    const value = figureOf(entry);
    if (value === null || readTotalLabel(entry.label) !== null) return false;
    sum += value;
  }
  const stated = figureOf(total);
  return stated !== null && stated > 0 && Math.abs(sum - stated) < LEAST;
}

function figureOf({ values: [value, ...others] }: Entry): number | null {
  return value && others.length === 0 ? readFigure(value.figure).value : null;
}
