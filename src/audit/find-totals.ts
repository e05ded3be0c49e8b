import type { TotalLabel } from "../assemble/total-label.ts";
import { mapped } from "../mapped.ts";
import type { Total } from "../table.ts";
import type { Axis } from "./axis.ts";
import type { SumLabel } from "./sum-label.ts";
import { type Agreement, compare, isEmpty, itemsOf, newTally, restart, type Tally } from "./tally.ts";

/** The totals along an axis, and the items that are called a total and sum nothing. */
export interface FoundTotals {
  readonly totals: readonly Total[];
  readonly notTotals: readonly number[];
}

/** So many independent sums of a size that chance does not explain leave no doubt where no label says `Total`. */
const SUMS_WITHOUT_LABEL = 3;
/** The same for a row without any label, which has no other reason to be there. */
const SUMS_OF_UNLABELLED = 2;
/** So many comparisons of which hardly one agrees say that the others are not its parts. */
const SUMS_THAT_REFUTE = 5;
const HARDLY = 0.1;
/** Sums over everything so far are tried for so many totals only: a table has few grand totals. */
const MOST_GRAND_TOTALS = 64;

interface Candidate {
  readonly parts: readonly number[];
  readonly agreement: Agreement;
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

/** Walks along the axis, keeps the sums of what has passed, and gives each possible total the parts that fit it best. */
function scan(axis: Axis, backwards: boolean): readonly (readonly [number, Candidate])[] {
  const out: (readonly [number, Candidate])[] = [];
  const passed: number[] = [];
  const inGroup = newTally(passed);
  const sinceTotal = newTally(passed);
  const all = newTally(passed);
  const subtotals = newTally([]);
  let group: string | null = null;
  let grandTotals = 0;

  for (let step = 0; step < axis.count; step++) {
    const item = backwards ? axis.count - 1 - step : step;
    const { total: label, aside } = axis.labels[item] as SumLabel;
    if (aside) continue;
    if (axis.groups[item] !== group) {
      group = axis.groups[item] ?? "";
      restart(inGroup);
    }
    if (label !== null || mayBeUnlabelled(axis, item, step, backwards)) {
      // A column under a heading of its own sums its neighbours under that heading, and nothing beyond.
      const reach = axis.leaves[item] ? [[inGroup]] : reaches(inGroup, sinceTotal, subtotals);
      if (!axis.leaves[item] && grandTotals < MOST_GRAND_TOTALS && all.from < sinceTotal.from) reach.push([all]);
      let chosen: Tally[] = [];
      let agreement: Agreement | undefined;
      for (const tallies of reach) {
        if (tallies.some(isEmpty)) continue;
        const itsAgreement = compare(axis, item, tallies);
        if (agreement && score(itsAgreement) <= score(agreement)) continue;
        chosen = tallies;
        agreement = itsAgreement;
      }
      if (agreement) {
        const candidate = { parts: chosen.flatMap(itemsOf), agreement };
        if (chosen[0] === all) grandTotals++;
        if (label !== null || provesItself(axis, item, candidate)) out.push([item, candidate]);
        if (closes(axis, item, candidate)) {
          if (chosen[0] === subtotals) restart(subtotals);
          restart(inGroup);
          restart(sinceTotal);
          subtotals.items.push(item);
          continue;
        }
      } else if (label === "plain") continue;
    }
    passed.push(item);
  }
  return out;
}

/** What a total may sum, each sum once: its section, all since the last total, or that with the sub-totals before. */
function reaches(inGroup: Tally, sinceTotal: Tally, subtotals: Tally): Tally[][] {
  const reach = [[inGroup]];
  if (sinceTotal.from < inGroup.from) reach.push([sinceTotal]);
  if (!isEmpty(subtotals)) reach.push(isEmpty(sinceTotal) ? [subtotals] : [subtotals, sinceTotal]);
  return reach;
}

/** Whether what comes after a candidate is summed anew. */
function closes(axis: Axis, item: number, candidate: Candidate): boolean {
  return labelOf(axis, item) === null ? provesItself(axis, item, candidate) : isTotal(axis, item, candidate);
}

/** Columns that sum the columns of one name under several headings: `Total / Male`, or `Grand Total` of all `Total`. */
function acrossGroups(axis: Axis): readonly (readonly [number, Candidate])[] {
  const byLeaf = new Map<string, number[]>();
  axis.leaves.forEach((leaf, item) => {
    if (leaf !== "") byLeaf.set(leaf, [...(byLeaf.get(leaf) ?? []), item]);
  });
  const repeated = [...byLeaf].filter(([, items]) => items.length > 1);
  return axis.leaves.flatMap((leaf, item) =>
    repeated.flatMap(([name, items]): (readonly [number, Candidate])[] => {
      const group = axis.groups[item] ?? "";
      if (leaf === "" ? labelOf(axis, item) === null : name !== leaf || !/^(?:grand )?totals?$/i.test(group)) return [];
      const tally = newTally([]);
      for (const part of items) if (axis.groups[part] !== group) tally.items.push(part);
      if (tally.items.length < 2) return [];
      return [[item, { parts: tally.items, agreement: compare(axis, item, [tally]) }]];
    }),
  );
}

/** Only the last or first item of a section, or one without a label, is taken for a total that no label names. */
function mayBeUnlabelled(axis: Axis, item: number, step: number, backwards: boolean): boolean {
  if (step < 2) return false;
  if (axis.unlabelled[item]) return !backwards;
  const next = item + (backwards ? -1 : 1);
  return step === axis.count - 1 || axis.groups[next] !== axis.groups[item];
}

function provesItself(axis: Axis, item: number, { parts, agreement }: Candidate): boolean {
  if (parts.length < 2 || agreement.contradicted > 0) return false;
  return axis.unlabelled[item] ? agreement.exact >= SUMS_OF_UNLABELLED : agreement.weighty >= SUMS_WITHOUT_LABEL;
}

function isTotal(axis: Axis, item: number, candidate: Candidate): boolean {
  const { exact, contradicted, near } = candidate.agreement;
  const label = labelOf(axis, item);
  if (label === null) return provesItself(axis, item, candidate);
  if (candidate.parts.length < 2) return (exact > 0 && contradicted === 0) || sumsOneTotal(axis, item, candidate);
  // A row that is called a total stays one when its sums fail; a column may be called so for what it is a total of.
  if (label === "plain" && axis.of === "rows") return true;
  if (label === "plain") return contradicted < SUMS_THAT_REFUTE || exact + near > contradicted * HARDLY;
  const alone = axis.labelled === 1;
  return exact > contradicted || (alone && near > 0 && near >= contradicted);
}

function labelOf(axis: Axis, item: number): TotalLabel | null {
  return axis.labels[item]?.total ?? null;
}

/** A sub-total of one row, or the grand total of one sub-total, is a total though it be wrong. */
function sumsOneTotal(axis: Axis, item: number, { parts }: Candidate): boolean {
  if (axis.of === "columns" || labelOf(axis, item) !== "plain") return false;
  return axis.labels[item]?.subtotal === true || labelOf(axis, parts[0] ?? -1) === "plain";
}

/** The candidate that more sums single out; the earlier one where none does. */
function better(a: Candidate | undefined, b: Candidate): Candidate {
  return a && score(a.agreement) >= score(b.agreement) ? a : b;
}

function score({ exact, possible, near, contradicted }: Agreement): number {
  return exact + possible + near / 1e6 - contradicted / 1e9;
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
