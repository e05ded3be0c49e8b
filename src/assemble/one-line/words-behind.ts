import type { Group } from "../collapsed/group.ts";
import { textOf, textsOf } from "../text-of.ts";

/** So many periods, each with a figure, and the words behind the last. */
const FEWEST = 4;
const MOST_WORDS = 2;
const BRIEF_YEARS = /^\d\d[-–/]\d\d$/;

/**
 * Groups without what is said behind each figure, `22-23 1,920 Surplus 21-22 -316 Deficit 20-21 882 Surplus`: the words stand
 * before the next period, and behind the last figure, but not before the first period; and some come again.
 */
export function withoutWordsBehind(text: string, groups: readonly Group[]): readonly Group[] {
  const last = groups.at(-1);
  if (groups.length < FEWEST || !last || last.figures.length > 0) return groups;
  const { length } = last.words;
  if (length === 0 || length > MOST_WORDS) return groups;
  const rows = groups.slice(1, -1);
  const areAll = groups.every(({ words, figures }, at) => {
    if (at === groups.length - 1) return true;
    const label = words.at(-1);
    const isPeriod = label?.kind === "period" || BRIEF_YEARS.test(textOf(text, label));
    return figures.length === 1 && isPeriod && (at === 0 || words.length === length + 1);
  });
  if (!areAll) return groups;
  const said = [...rows, last].map(({ words }) => textsOf(text, words.slice(0, length)).join(" "));
  // Before the first period something else stands, if anything.
  const before = textsOf(text, groups[0]?.words.slice(0, -1) ?? []).join(" ");
  if (new Set(said).size === said.length || said.some((words) => before.endsWith(words))) return groups;
  return groups.slice(0, -1).map((group, at) => (at === 0 ? group : { ...group, words: group.words.slice(length) }));
}
