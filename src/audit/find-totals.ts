import { mapped } from "../mapped.ts";
import type { Total } from "../table.ts";
import { acrossGroups } from "./across-groups.ts";
import type { Axis, View } from "./axis.ts";
import { better, type Candidate, isTotal, LEAST_PARTS } from "./candidate.ts";
import { partTotals } from "./claimed-twice.ts";
import { scan } from "./scan.ts";
import { ASIDE, PART, REST, UNLIKELY, UNREAD } from "./standing.ts";
import { compareWithSum } from "./tally.ts";
import { settle } from "./unsettled.ts";

/** The totals along an axis, and the items that are called a total and sum nothing. */
export interface FoundTotals {
  readonly totals: readonly Total[];
  readonly notTotals: readonly number[];
}

/** When parts that are less likely are taken; always where more sums agree with them. */
interface Grounds {
  /** Where there are no others, though no sum agrees with them. */
  readonly alone: boolean;
  /** Where they contradict less than others that mostly contradict: figures that they hide may be the cause. */
  readonly fit: boolean;
}

const HIDING: Grounds = { alone: true, fit: true };
const HARDLY_PARTS: Grounds = { alone: false, fit: true };
const OF_OTHER_UNITS: Grounds = { alone: true, fit: false };

const MOST_UNITS = 4;
/** A sum of two parts takes three items. */
const LEAST_SUM = 2;
const NONE: ReadonlyMap<number, Candidate> = new Map();

/**
 * Finds which items of an axis are the sum of which others. A label that says `Total` makes an item a total even where
 * its sums fail, unless it has nothing to sum; without such a label only arithmetic does. The parts are looked for above
 * (or left of) a total and below (or right of) it. One pass each way.
 */
export function findTotals(axis: Axis): FoundTotals {
  const best = axis.of === "columns" ? ofTheirUnits(axis) : candidatesOf(axis, { most: PART, unit: null });
  for (const most of [REST, UNREAD, UNLIKELY])
    if (axis.standing.includes(most) && !isSettled(axis, best))
      takeBetter(best, candidatesOf(axis, { most, unit: null }), most === UNREAD ? HIDING : HARDLY_PARTS);
  // That rows are in other units is seen only where each figure prints its own, and they need not all do so.
  const units = axis.of === "rows" && !isSettled(axis, best) ? axis.units() : null;
  if (units) takeBetter(best, ofEachUnit(axis, units), OF_OTHER_UNITS);
  giveBackChanceSums(axis, best);
  const subtotals = isAllCounted(axis, best) ? NONE : settle(axis, { most: PART, unit: null }, best);
  const totals = [...best].filter(([item, candidate]) => !subtotals.has(item) && isTotal(axis, item, candidate));
  totals.push(...subtotals);
  const indexes = new Set(mapped(totals, ([item]) => item));
  const notTotals = axis.called.filter((item) => !indexes.has(item) && axis.standing[item] !== ASIDE);
  return { totals: nested(totals), notTotals };
}

/**
 * Takes from the totals what only sums make one, and no label, where a total that is called so holds with it beside what
 * it would sum, and does not otherwise.
 */
function giveBackChanceSums(axis: Axis, best: Map<number, Candidate>): void {
  for (const [item, candidate] of best) {
    if (!axis.unlabelled[item] || !isTotal(axis, item, candidate)) continue;
    for (const [total, { parts, agreement, label }] of best) {
      if (label === null || agreement.contradicted === 0) continue;
      const all = [...new Set([...parts, item, ...candidate.parts])];
      const its = compareWithSum(axis, total, all);
      if (its.contradicted > 0 || its.exact === 0) continue;
      best.set(total, { parts: all, agreement: its, label });
      best.delete(item);
      break;
    }
  }
}

/** Whether totals that agree with their parts leave nothing that could be another. */
function isAllCounted(axis: Axis, best: ReadonlyMap<number, Candidate>): boolean {
  if (!isSettled(axis, best)) return false;
  let counted = 0;
  for (const [item, candidate] of best) if (isTotal(axis, item, candidate)) counted += candidate.parts.length + 1;
  return counted >= axis.count - LEAST_SUM;
}

/** Where columns are in several units, those of the total's own are its parts, unless the sums say that all are. */
function ofTheirUnits(axis: Axis): Map<number, Candidate> {
  const all = { most: PART, unit: null };
  const units = axis.called.length > 0 ? axis.units() : null;
  if (!units) return candidatesOf(axis, all);
  const best = ofEachUnit(axis, units);
  takeBetter(best, candidatesOf(axis, all), OF_OTHER_UNITS);
  return best;
}

function ofEachUnit(axis: Axis, units: readonly string[]): Map<number, Candidate> {
  const different = [...new Set(units)].slice(0, MOST_UNITS);
  return new Map(different.flatMap((is) => [...candidatesOf(axis, { most: PART, unit: { of: units, is } })]));
}

/** The parts that fit each possible total best, of the items of a view. */
function candidatesOf(axis: Axis, view: View): Map<number, Candidate> {
  const best = new Map<number, Candidate>();
  const across = acrossGroups(axis, view);
  const over = new Set(across.flatMap(([item, candidate]) => (isTotal(axis, item, candidate) ? [item] : [])));
  const above = scan(axis, view, false, over);
  const below = scan(axis, view, true, over);
  for (const [item, candidate] of [...above, ...below, ...across]) best.set(item, better(best.get(item), candidate));
  if (above.length > 0 && below.length > 0) partTotals(best, new Map(above), new Map(below));
  return best;
}

/** Whether every item that is called a total is one, and agrees with its parts. */
function isSettled(axis: Axis, best: ReadonlyMap<number, Candidate>): boolean {
  return axis.called.every((item) => {
    if (axis.standing[item] === ASIDE) return true;
    const agreement = best.get(item)?.agreement;
    return agreement !== undefined && agreement.contradicted === 0;
  });
}

/** Takes candidates of other parts, where they agree better than those that there are. */
function takeBetter(
  best: Map<number, Candidate>,
  found: ReadonlyMap<number, Candidate>,
  { alone, fit }: Grounds,
): void {
  for (const [item, candidate] of found) {
    const known = best.get(item);
    // What contradicts one other item is no sum of it.
    const before = known && (known.parts.length >= LEAST_PARTS || known.agreement.exact > 0) ? known.agreement : null;
    const { exact, contradicted } = candidate.agreement;
    const isBetter = before
      ? exact > before.exact || (fit && before.exact <= before.contradicted && contradicted < before.contradicted)
      : alone || exact > contradicted;
    if (isBetter) best.set(item, candidate);
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
