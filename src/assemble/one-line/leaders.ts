import type { Group } from "../collapsed/group.ts";
import type { Stretch } from "../collapsed/run-on.ts";
import { textOf } from "../text-of.ts";

/** Whether a text is the dots that lead the eye from a label to its figures: `…`, `..`, `....`. */
export const isLeader = (text: string): boolean => LEADER.test(text);

const LEADER = /^(?:…|\.\.)[….]{0,8}$/;

/** The groups without the dots between label and figures: what stands so in every row of a table is no column. */
export function withoutLeaders(
  text: string,
  groups: readonly Group[],
  stretches: readonly Stretch[],
): readonly Group[] {
  const count = Math.max(0, ...stretches.map((stretch) => leadersIn(text, groups, stretch)));
  if (count === 0) return groups;
  return groups.map((group) => {
    const isLed = leadersOf(text, group) >= count;
    return isLed ? { words: group.words, figures: group.figures.slice(count) } : group;
  });
}

/** How many stand in each row of a table. */
function leadersIn(text: string, groups: readonly Group[], { start, end }: Stretch): number {
  return Math.min(...groups.slice(start, end).map((group) => leadersOf(text, group)));
}

function leadersOf(text: string, { figures }: Group): number {
  const count = figures.findIndex((piece) => !isLeader(textOf(text, piece)));
  return Math.max(0, count);
}
