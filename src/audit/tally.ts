import type { Axis } from "./axis.ts";
import { isStated } from "./quantity.ts";

/**
 * The sum of the last of some items of an axis, at every place across it, with bounds. Items are only noted as they
 * pass, and added up when somebody compares with their sum, which few items ask for.
 */
export interface Tally {
  /** Items as they passed; tallies that begin at different ones share the list. */
  readonly items: number[];
  /** The index in the list at which this tally begins. */
  from: number;
  /** The index up to which its items have been added up. */
  summed: number;
  /** Nothing until items are added up. */
  lower: Float64Array;
  /** The same list as `lower` where all figures are exact. */
  upper: Float64Array;
}

const NOTHING = new Float64Array(0);

export function newTally(items: number[]): Tally {
  return { items, from: items.length, summed: items.length, lower: NOTHING, upper: NOTHING };
}

export function isEmpty(tally: Tally): boolean {
  return tally.from === tally.items.length;
}

/** Begins anew after the items that have passed. */
export function restart(tally: Tally): void {
  if (tally.summed > tally.from) {
    tally.lower.fill(0);
    tally.upper.fill(0);
  }
  tally.from = tally.items.length;
  tally.summed = tally.items.length;
}

export function itemsOf({ items, from }: Tally): readonly number[] {
  return items.slice(from);
}

function addUp(tally: Tally, axis: Axis): void {
  const { lower, upper } = axis.quantities;
  const exact = lower === upper;
  if (tally.lower === NOTHING && tally.summed < tally.items.length) {
    tally.lower = new Float64Array(axis.depth);
    tally.upper = exact ? tally.lower : new Float64Array(axis.depth);
  }
  for (; tally.summed < tally.items.length; tally.summed++) {
    let cell = (tally.items[tally.summed] as number) * axis.itemStep;
    for (let at = 0; at < axis.depth; at++, cell += axis.atStep) {
      tally.lower[at] = (tally.lower[at] as number) + (lower[cell] as number);
      if (!exact) tally.upper[at] = (tally.upper[at] as number) + (upper[cell] as number);
    }
  }
}

/** Bounds as near to each other as a quarter of the figure are taken for rounding, wider ones for a hidden part. */
const ROUGHNESS = 4;

/** How an item compares with a sum, place by place. */
export interface Agreement {
  /** Places at which both are equal, or as near as the rounding of their parts leaves them, and not zero. */
  readonly exact: number;
  /** Of those, places at which the figures are of a size (ten or more) that chance does not explain. */
  readonly weighty: number;
  /** Places at which the item can be the sum, within bounds that are too wide to say so. */
  readonly possible: number;
  /** Places at which it cannot. */
  readonly contradicted: number;
  /** Of those, places at which the item is within a quarter of the sum: a total that is a little wrong. */
  readonly near: number;
}

/** Compares an item with the sum of some others, two or more. */
export function compareWithSum(axis: Axis, item: number, parts: readonly number[]): Agreement {
  const tally = newTally([]);
  for (const part of parts) tally.items.push(part);
  return compare(axis, item, [tally]);
}

/** Compares an item with the sum of tallies, none of them empty. */
export function compare(axis: Axis, item: number, tallies: readonly Tally[]): Agreement {
  for (const tally of tallies) addUp(tally, axis);
  const { lower, upper, scale } = axis.quantities;
  const weight = 10 * scale;
  let exact = 0;
  let weighty = 0;
  let possible = 0;
  let contradicted = 0;
  let near = 0;
  for (let at = 0, cell = item * axis.itemStep; at < axis.depth; at++, cell += axis.atStep) {
    if (axis.apart[at] === 1 || !isStated(axis.quantities, cell)) continue;
    let from = 0;
    let to = 0;
    for (let t = 0; t < tallies.length; t++) {
      const tally = tallies[t] as Tally;
      from += tally.lower[at] as number;
      to += tally.upper[at] as number;
    }
    const low = lower[cell] as number;
    const high = upper[cell] as number;
    if (from > high || to < low) {
      contradicted++;
      if (Math.abs(from - low) * 4 <= Math.max(Math.abs(from), Math.abs(low))) near++;
    } else if (low !== 0 && (to - from + high - low) * ROUGHNESS <= Math.abs(low)) {
      exact++;
      if (Math.abs(low) >= weight) weighty++;
    } else if (low !== 0 && to < Infinity) possible++;
  }
  return { exact, weighty, possible, contradicted, near };
}
