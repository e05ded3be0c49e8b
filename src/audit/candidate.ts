import type { TotalLabel } from "../assemble/total-label.ts";
import type { Axis } from "./axis.ts";
import type { Agreement } from "./tally.ts";

// What a total may sum, and what speaks for it.

/** Parts that an item may be the sum of, and how far it is. */
export interface Candidate {
  readonly parts: readonly number[];
  readonly agreement: Agreement;
  /** What is said of it as a total, by its label or the heading over it. */
  readonly label: TotalLabel | null;
}

/** What equals one other item is no sum of it. */
export const LEAST_PARTS = 2;

/** So many independent sums of a size that chance does not explain leave no doubt where no label says `Total`. */
const SUMS_WITHOUT_LABEL = 3;
/** The same for a row without any label, which has no other reason to be there. */
const SUMS_OF_UNLABELLED = 2;
/** So many comparisons of which hardly one agrees say that the others are not its parts. */
const SUMS_THAT_REFUTE = 5;
/** The same of a column before the others, where none agrees, nor nearly: those may be some of what it counts. */
const SUMS_THAT_ALL_REFUTE = 3;
const HARDLY = 0.1;

export function labelOf(axis: Axis, item: number): TotalLabel | null {
  return axis.labels[item]?.total ?? null;
}

/** Whether the arithmetic alone makes an item a total. */
export function provesItself(axis: Axis, item: number, { parts, agreement }: Candidate): boolean {
  if (parts.length < LEAST_PARTS || !mayProveItself(axis, item, agreement)) return false;
  return axis.unlabelled[item] === true || addsSeveral(axis, parts);
}

/** Whether enough sums agree to make an item a total, whatever its parts are. */
export function mayProveItself(axis: Axis, item: number, { contradicted, exact, weighty }: Agreement): boolean {
  if (contradicted > 0) return false;
  if (!axis.unlabelled[item]) return weighty >= SUMS_WITHOUT_LABEL;
  return exact >= SUMS_OF_UNLABELLED || (weighty > 0 && isAloneUnlabelled(axis, item));
}

/** Whether a row is the only one of its table, or group, without a label: one sum of a size shows what it is there for. */
function isAloneUnlabelled({ of, unlabelled, groups }: Axis, item: number): boolean {
  if (of !== "rows") return false;
  for (const step of [-1, 1])
    for (let at = item + step; at in unlabelled && groups[at] === groups[item]; at += step)
      if (unlabelled[at]) return false;
  return true;
}

/** Whether more than one of some parts is not nought: what equals one other item is no sum. */
export function addsSeveral({ quantities, depth, itemStep, atStep }: Axis, parts: readonly number[]): boolean {
  let several = 0;
  for (const part of parts) {
    for (let at = 0; at < depth; at++) {
      if (quantities.upper[part * itemStep + at * atStep] === 0) continue;
      several++;
      break;
    }
    if (several > 1) return true;
  }
  return false;
}

export function isTotal(axis: Axis, item: number, candidate: Candidate): boolean {
  const { exact, weighty, contradicted, near } = candidate.agreement;
  const { label } = candidate;
  if (label === null) return provesItself(axis, item, candidate);
  if (candidate.parts.length < LEAST_PARTS)
    return (exact > 0 && contradicted === 0) || sumsOneTotal(axis, item, candidate);
  // A row that is called a total stays one when its sums fail; a column may be called so for what it is a total of.
  if (label === "plain" && axis.of === "rows") return true;
  if (label === "plain" && exact + near === 0 && (candidate.parts[0] as number) > item)
    return contradicted < SUMS_THAT_ALL_REFUTE;
  if (label === "plain") return contradicted < SUMS_THAT_REFUTE || exact + near > contradicted * HARDLY;
  if (exact > contradicted || (weighty > 0 && exact + near >= contradicted * 2)) return true;
  // `Total requests` that no sum bears out is a figure of its own, unless it ends a list of what may be its parts.
  const closes = axis.of === "rows" && (candidate.parts[0] as number) < item;
  return axis.called.length <= 1 && near > 0 && near >= contradicted && (closes || weighty > 0);
}

/** A sub-total of one row, or the grand total of one sub-total, is a total though it be wrong. */
function sumsOneTotal(axis: Axis, item: number, { parts }: Candidate): boolean {
  if (axis.of === "columns" || labelOf(axis, item) !== "plain") return false;
  return axis.labels[item]?.subtotal === true || labelOf(axis, parts[0] ?? -1) === "plain";
}

/** The candidate that more sums single out; the earlier one where none does. */
export function better(a: Candidate | undefined, b: Candidate): Candidate {
  return a && score(a.agreement) >= score(b.agreement) ? a : b;
}

export function score({ exact, possible, near, contradicted }: Agreement): number {
  return exact + possible + near / 1e6 - contradicted / 1e9;
}
