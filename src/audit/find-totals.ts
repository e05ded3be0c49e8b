import { mapped } from "../mapped.ts";
import type { Total } from "../table.ts";
import { acrossGroups } from "./across-groups.ts";
import type { Axis } from "./axis.ts";
import { better, type Candidate, isTotal } from "./candidate.ts";
import { scan } from "./scan.ts";
import { ASIDE, PART, UNLIKELY, UNREAD } from "./standing.ts";

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
  const best = candidatesOf(axis, PART);
  // With what is hardly a part, where the sums do not hold without it.
  for (const most of [UNREAD, UNLIKELY])
    if (axis.standing.includes(most) && !isSettled(axis, best)) takeBetter(best, candidatesOf(axis, most), most);
  const totals = [...best].filter(([item, candidate]) => isTotal(axis, item, candidate));
  const indexes = new Set(mapped(totals, ([item]) => item));
  const notTotals: number[] = [];
  axis.labels.forEach(({ total }, item) => {
    if (total !== null && !indexes.has(item) && axis.standing[item] !== ASIDE) notTotals.push(item);
  });
  return { totals: nested(totals), notTotals };
}

/** The parts that fit each possible total best, of the items of a standing of at most `most`. */
function candidatesOf(axis: Axis, most: number): Map<number, Candidate> {
  const best = new Map<number, Candidate>();
  for (const [item, candidate] of [...scan(axis, most, false), ...scan(axis, most, true), ...acrossGroups(axis, most)])
    best.set(item, better(best.get(item), candidate));
  return best;
}

/** Whether every item that is called a total is one, and agrees with its parts. */
function isSettled(axis: Axis, best: ReadonlyMap<number, Candidate>): boolean {
  return axis.labels.every(({ total }, item) => {
    if (total === null || axis.standing[item] === ASIDE) return true;
    const agreement = best.get(item)?.agreement;
    return agreement !== undefined && agreement.contradicted === 0;
  });
}

/** Takes what items of the standing `most` add, where the arithmetic says that they are parts all the same. */
function takeBetter(best: Map<number, Candidate>, found: ReadonlyMap<number, Candidate>, most: number): void {
  for (const [item, candidate] of found) {
    const before = best.get(item);
    const { exact, contradicted } = candidate.agreement;
    if (before === undefined) {
      if (most === UNREAD || exact > contradicted) best.set(item, candidate);
      continue;
    }
    const agrees = before.agreement.exact > before.agreement.contradicted;
    const fits = !agrees && contradicted < before.agreement.contradicted;
    if (fits || exact > before.agreement.exact) best.set(item, candidate);
  }
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
