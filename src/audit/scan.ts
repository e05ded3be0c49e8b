import { type Axis, isSeen, type View } from "./axis.ts";
import { type Candidate, isTotal, labelOf, mayProveItself, provesItself, score } from "./candidate.ts";
import { REST } from "./standing.ts";
import type { SumLabel } from "./sum-label.ts";
import { type Agreement, compare, isEmpty, itemsOf, newTally, restart, type Tally } from "./tally.ts";

/** Sums over everything so far are tried for so many totals only: a table has few grand totals. */
const MOST_GRAND_TOTALS = 64;

/** The sums of the items that have passed. */
interface Sums {
  /** All but those that sum others across headings. */
  readonly passed: number[];
  /** Of a list of its own where some do. */
  readonly inGroup: Tally;
  readonly sinceTotal: Tally;
  readonly all: Tally;
  readonly subtotals: Tally;
  readonly overGroups: Tally;
  grandTotals: number;
}

/** What an item may sum, and how they compare. */
interface Sum {
  readonly tallies: readonly Tally[];
  readonly agreement: Agreement;
}

/**
 * Walks along the axis, keeps the sums of what has passed, and gives each possible total the parts that fit it best,
 * among the items of the view. Those that sum others `across` headings count again only under their own heading.
 */
export function scan(
  axis: Axis,
  view: View,
  backwards: boolean,
  across: ReadonlySet<number>,
): readonly (readonly [number, Candidate])[] {
  const out: (readonly [number, Candidate])[] = [];
  const sums = newSums(across);
  let group: string | null = null;

  const itemAt = (step: number): number => {
    const place = backwards ? axis.count - 1 - step : step;
    return axis.bySection?.[place] ?? place;
  };

  for (let step = 0; step < axis.count; step++) {
    const item = itemAt(step);
    const isPart = isSeen(axis, view, item);
    if (!isPart && axis.standing[item] !== REST) continue;
    const { total: label } = axis.labels[item] as SumLabel;
    if (axis.groups[item] !== group) {
      group = axis.groups[item] ?? "";
      restart(sums.inGroup);
    }
    const mayBeTotal = label !== null || mayBeUnlabelled(axis, view, itemAt, step, backwards);
    const best = mayBeTotal ? bestSum(axis, item, sums) : null;
    if (best?.tallies[0] === sums.all) sums.grandTotals++;
    // The parts are listed for what may be a total only: each last item of a section is asked, and all before it may be its parts.
    if (best && (label !== null || mayProveItself(axis, item, best.agreement))) {
      const candidate = { parts: best.tallies.flatMap(itemsOf), agreement: best.agreement, label };
      if (label !== null || provesItself(axis, item, candidate)) out.push([item, candidate]);
      if (closes(axis, item, candidate)) {
        close(sums, item, best.tallies[0] === sums.subtotals);
        continue;
      }
    } else if (label === "plain") continue;
    if (isPart) pass(sums, item, across);
  }
  return out;
}

function newSums(across: ReadonlySet<number>): Sums {
  const passed: number[] = [];
  return {
    passed,
    inGroup: newTally(across.size === 0 ? passed : []),
    sinceTotal: newTally(passed),
    all: newTally(passed),
    subtotals: newTally([]),
    overGroups: newTally([]),
    grandTotals: 0,
  };
}

/** The sum that an item agrees with best, of those that it may be; null where there is nothing yet to sum. */
function bestSum(axis: Axis, item: number, sums: Sums): Sum | null {
  let best: Sum | null = null;
  for (const tallies of reachOf(axis, item, sums)) {
    if (tallies.some(isEmpty)) continue;
    const agreement = compare(axis, item, tallies);
    if (best === null || score(agreement) > score(best.agreement)) best = { tallies, agreement };
  }
  return best;
}

/** What a total may sum, each sum once: its section, all since the last total, that with the sub-totals before, or everything. */
function reachOf(
  axis: Axis,
  item: number,
  { inGroup, sinceTotal, subtotals, overGroups, all, grandTotals }: Sums,
): readonly (readonly Tally[])[] {
  const reach = [[inGroup]];
  // A column under a heading of its own sums its neighbours under that heading, and nothing beyond.
  if (axis.leaves[item]) return reach;
  if (sinceTotal.items !== inGroup.items || sinceTotal.from < inGroup.from) reach.push([sinceTotal]);
  if (!isEmpty(subtotals)) reach.push(isEmpty(sinceTotal) ? [subtotals] : [subtotals, sinceTotal]);
  if (!isEmpty(overGroups)) reach.push([overGroups]);
  if (grandTotals < MOST_GRAND_TOTALS && all.from < sinceTotal.from) reach.push([all]);
  return reach;
}

/** Begins the sums anew behind a total. */
function close({ inGroup, sinceTotal, subtotals }: Sums, total: number, ofSubtotals: boolean): void {
  if (ofSubtotals) restart(subtotals);
  restart(inGroup);
  restart(sinceTotal);
  subtotals.items.push(total);
}

function pass({ passed, inGroup, overGroups }: Sums, item: number, across: ReadonlySet<number>): void {
  (across.has(item) ? overGroups.items : passed).push(item);
  if (inGroup.items !== passed) inGroup.items.push(item);
}

/** Whether what comes after a candidate is summed anew. */
function closes(axis: Axis, item: number, candidate: Candidate): boolean {
  return labelOf(axis, item) === null ? provesItself(axis, item, candidate) : isTotal(axis, item, candidate);
}

/** Only the last or first item of a section, or one without a label, is taken for a total that no label names. */
function mayBeUnlabelled(
  axis: Axis,
  view: View,
  itemAt: (step: number) => number,
  step: number,
  backwards: boolean,
): boolean {
  if (step < 2) return false;
  const item = itemAt(step);
  if (axis.unlabelled[item]) return !backwards;
  let next = step + 1;
  while (next < axis.count && !isSeen(axis, view, itemAt(next))) next++;
  return axis.groups[itemAt(next)] !== axis.groups[item];
}
