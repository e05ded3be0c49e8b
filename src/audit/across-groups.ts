import { type Axis, isSeen, type View } from "./axis.ts";
import { type Candidate, labelOf } from "./candidate.ts";
import { compare, newTally } from "./tally.ts";

/** Columns that sum the columns of one name under several headings: `Total / Male`, or `Grand Total` of all `Total`. */
export function acrossGroups(axis: Axis, view: View): readonly (readonly [number, Candidate])[] {
  const byLeaf = new Map<string, number[]>();
  axis.leaves.forEach((leaf, item) => {
    if (leaf !== "" && isSeen(axis, view, item)) byLeaf.set(leaf, [...(byLeaf.get(leaf) ?? []), item]);
  });
  const repeated = [...byLeaf].filter(([, items]) => items.length > 1);
  return axis.leaves.flatMap((leaf, item) => {
    if (!isSeen(axis, view, item)) return [];
    return repeated.flatMap(([name, items]): (readonly [number, Candidate])[] => {
      const group = axis.groups[item] ?? "";
      if (leaf === "" ? labelOf(axis, item) === null : name !== leaf || !/^(?:grand )?totals?$/i.test(group)) return [];
      const tally = newTally([]);
      for (const part of items) if (axis.groups[part] !== group) tally.items.push(part);
      if (tally.items.length < 2) return [];
      return [[item, { parts: tally.items, agreement: compare(axis, item, [tally]) }]];
    });
  });
}
