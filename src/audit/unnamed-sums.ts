import { type Axis, isSeen, type View } from "./axis.ts";
import { addsSeveral, type Candidate } from "./candidate.ts";
import { isHidden, isStated } from "./quantity.ts";
import { compareWithSum } from "./tally.ts";

// Items that are not known for totals and that are the sum of those just before (or after) them: `Q1` behind its months,
// `Adults` behind men and women. Whether they are sub-totals or data that add up by chance is not decided here.

/** So many places may contradict a sum for one that agrees: one of four. */
const HARDLY = 0.34;
/** Parts that are tried for one item: noughts before them may be among them or not. */
const MOST_TRIED = 8;
/** Cells looked at for each item, on average and at most: what keeps the search linear whatever the figures. */
const LOOKS_PER_ITEM = 100;

interface Search {
  readonly axis: Axis;
  looks: number;
}

/**
 * The sums of neighbours along an axis, by item; those before an item go before those after it.
 * @param isTotal whether an item is known for a total; what is only called one (`Total north` behind all regions) may be
 * the sum of the last of them
 */
export function unnamedSums(
  axis: Axis,
  view: View,
  isTotal: (item: number) => boolean,
): ReadonlyMap<number, Candidate> {
  const sums = new Map<number, Candidate>();
  for (const backwards of [false, true])
    for (const [item, sum] of sumsOfPassed(axis, view, isTotal, backwards)) if (!sums.has(item)) sums.set(item, sum);
  return sums;
}

/** Walks along the axis with what has passed since the last total, as it is and with each sum in the place of its parts. */
function sumsOfPassed(
  axis: Axis,
  view: View,
  isTotal: (item: number) => boolean,
  backwards: boolean,
): Map<number, Candidate> {
  const search: Search = { axis, looks: LOOKS_PER_ITEM * axis.count };
  const sums = new Map<number, Candidate>();
  let passed: number[] = [];
  let summed: number[] = [];
  let group: string | undefined;
  for (let step = 0; step < axis.count; step++) {
    const item = backwards ? axis.count - 1 - step : step;
    if (!isSeen(axis, view, item)) continue;
    const closes = isTotal(item);
    if (axis.groups[item] !== group || closes) [passed, summed] = [[], []];
    group = axis.groups[item];
    if (closes) continue;
    const sum =
      sumOfLast(search, item, passed) ?? (summed.length < passed.length ? sumOfLast(search, item, summed) : null);
    if (sum) {
      sums.set(item, sum);
      if (sum.parts.every((part, p) => part === summed[summed.length - sum.parts.length + p]))
        summed.length -= sum.parts.length;
    }
    passed.push(item);
    summed.push(item);
  }
  return sums;
}

/** The last of some items of which an item is the sum; null where it is of none. */
function sumOfLast(search: Search, item: number, items: readonly number[]): Candidate | null {
  if (items.length < 2) return null;
  // A second place, should the first be the one that is wrong.
  for (const at of tellingPlaces(search.axis, item)) {
    const sum = sumAt(search, item, at, items);
    if (sum) return sum;
  }
  return null;
}

/** Goes back as long as the sum at one place does not exceed the item there, and compares all places where it may equal it. */
function sumAt(search: Search, item: number, at: number, items: readonly number[]): Candidate | null {
  const { quantities, itemStep, atStep } = search.axis;
  const { lower, upper } = quantities;
  const cell = item * itemStep + at * atStep;
  let [from, to, tried] = [0, 0, 0];
  for (let first = items.length - 1; first >= 0; first--) {
    const part = (items[first] as number) * itemStep + at * atStep;
    from += lower[part] as number;
    to += upper[part] as number;
    if (from > (upper[cell] as number) || --search.looks < 0) return null;
    if (first === items.length - 1 || to < (lower[cell] as number)) continue;
    if (++tried > MOST_TRIED) return null;
    if (!mayBeSum(search, item, items, first)) continue;
    const parts = items.slice(first);
    if (!addsSeveral(search.axis, parts)) continue;
    const agreement = compareWithSum(search.axis, item, parts);
    const { exact, weighty, contradicted } = agreement;
    const mayHide = contradicted === 0 && parts.some((one) => hidesAny(search.axis, one));
    if (exact > 0 ? contradicted <= weighty * HARDLY : mayHide) return { parts, agreement, label: null };
  }
  return null;
}

/** Whether the items from `first` on are hardly contradicted as parts. */
function mayBeSum(search: Search, item: number, items: readonly number[], first: number): boolean {
  const { quantities, depth, itemStep, atStep, apart } = search.axis;
  const { lower, upper } = quantities;
  let [contradicted, stated] = [0, 0];
  for (let at = 0; at < depth; at++) {
    const cell = item * itemStep + at * atStep;
    if (apart[at] === 1 || !isStated(quantities, cell)) continue;
    let [from, to] = [0, 0];
    for (let i = first; i < items.length; i++) {
      const part = (items[i] as number) * itemStep + at * atStep;
      from += lower[part] as number;
      to += upper[part] as number;
    }
    search.looks -= items.length - first;
    stated++;
    if (from > (upper[cell] as number) || to < (lower[cell] as number)) contradicted++;
    if (contradicted > 1 + stated * HARDLY) return false;
  }
  return true;
}

/** Whether an item hides a figure at some place. */
function hidesAny({ quantities, depth, itemStep, atStep }: Axis, item: number): boolean {
  for (let at = 0; at < depth; at++) if (isHidden(quantities, item * itemStep + at * atStep)) return true;
  return false;
}

/** The first two places at which an item has a figure of a size, or of any where it has none. */
function tellingPlaces({ quantities, depth, itemStep, atStep, apart }: Axis, item: number): readonly number[] {
  const places: number[] = [];
  let any = -1;
  for (let at = 0; at < depth && places.length < 2; at++) {
    const cell = item * itemStep + at * atStep;
    const low = apart[at] === 0 && isStated(quantities, cell) ? (quantities.lower[cell] as number) : 0;
    if (low >= 10 * quantities.scale) places.push(at);
    else if (low > 0 && any < 0) any = at;
  }
  return places.length > 0 || any < 0 ? places : [any];
}
