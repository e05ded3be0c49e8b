import { mapped } from "../mapped.ts";
import type { Total } from "../table.ts";
import { acrossGroups } from "./across-groups.ts";
import type { Axis } from "./axis.ts";
import { better, type Candidate, isTotal } from "./candidate.ts";
import { scan } from "./scan.ts";

/** The totals along an axis, and the items that are called a total and sum nothing. */
export interface FoundTotals {
  readonly totals: readonly Total[];
  readonly notTotals: readonly number[];
}

/**
 * Finds which items of an axis are the sum of which others. A label that says `Total` makes an item a total even where
 * its sums fail, unless it has nothing to sum; without such a label only arithmetic does. The parts are looked for above
 * (or left of) a total and below (or right of) it. One pass each way.
 */
export function findTotals(axis: Axis): FoundTotals {
  const candidates = [...scan(axis, false), ...scan(axis, true), ...acrossGroups(axis)];
  const best = new Map<number, Candidate>();
  for (const [item, candidate] of candidates) best.set(item, better(best.get(item), candidate));
  const totals = [...best].filter(([item, candidate]) => isTotal(axis, item, candidate));
  const indexes = new Set(mapped(totals, ([item]) => item));
  const notTotals: number[] = [];
  axis.labels.forEach(({ total }, item) => {
    if (total !== null && !indexes.has(item)) notTotals.push(item);
  });
  return { totals: nested(totals), notTotals };
}

function nested(found: readonly (readonly [number, Candidate])[]): readonly Total[] {
  const totals = new Set(mapped(found, ([item]) => item));
  const parts = new Set(found.flatMap(([, candidate]) => candidate.parts.filter((part) => totals.has(part))));
  return mapped(
    [...found].sort(([a], [b]) => a - b),
    ([index, candidate]) => ({
      index,
      parts: [...candidate.parts].sort((a, b) => a - b),
      subtotal: parts.has(index),
    }),
  );
}
