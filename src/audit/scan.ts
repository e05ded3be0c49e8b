import { type Axis, isSeen, type View } from "./axis.ts";
import { type Candidate, isTotal, labelOf, provesItself, score } from "./candidate.ts";
import { REST } from "./standing.ts";
import type { SumLabel } from "./sum-label.ts";
import { type Agreement, compare, isEmpty, itemsOf, newTally, restart, type Tally } from "./tally.ts";

/** Sums over everything so far are tried for so many totals only: a table has few grand totals. */
const MOST_GRAND_TOTALS = 64;

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
  const isPlain = across.size === 0;
  const passed: number[] = [];
  const inGroup = newTally(isPlain ? passed : []);
  const sinceTotal = newTally(passed);
  const all = newTally(passed);
  const subtotals = newTally([]);
  const overGroups = newTally([]);
  let group: string | null = null;
  let grandTotals = 0;

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
      restart(inGroup);
    }
    if (label !== null || mayBeUnlabelled(axis, view, itemAt, step, backwards)) {
      // A column under a heading of its own sums its neighbours under that heading, and nothing beyond.
      const reach = axis.leaves[item] ? [[inGroup]] : reaches(inGroup, sinceTotal, subtotals);
      if (!axis.leaves[item] && !isEmpty(overGroups)) reach.push([overGroups]);
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
        const candidate = { parts: chosen.flatMap(itemsOf), agreement, label };
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
    if (!isPart) continue;
    if (isPlain) passed.push(item);
    else {
      (across.has(item) ? overGroups.items : passed).push(item);
      inGroup.items.push(item);
    }
  }
  return out;
}

/** What a total may sum, each sum once: its section, all since the last total, or that with the sub-totals before. */
function reaches(inGroup: Tally, sinceTotal: Tally, subtotals: Tally): Tally[][] {
  const reach = [[inGroup]];
  if (sinceTotal.items !== inGroup.items || sinceTotal.from < inGroup.from) reach.push([sinceTotal]);
  if (!isEmpty(subtotals)) reach.push(isEmpty(sinceTotal) ? [subtotals] : [subtotals, sinceTotal]);
  return reach;
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
