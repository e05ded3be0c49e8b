import { readTotalLabel, type TotalLabel } from "../assemble/total-label.ts";
import { grouped } from "../grouped.ts";
import { mapped } from "../mapped.ts";
import { type Axis, isSeen, type View } from "./axis.ts";
import { type Candidate, labelOf } from "./candidate.ts";
import { compareWithSum } from "./tally.ts";

// Sums across headings: `All years / Male` of `2018 / Male` and `2019 / Male`, or the row `Male` of the section `All
// forces` of the rows `Male` in the sections of the forces.

type Found = readonly [item: number, Candidate];
type Paths = readonly (readonly string[])[];

/** So many sums of a size, of all under one heading together, make it a total's where its name does not say so. */
const SUMS_WITHOUT_LABEL = 3;
/** The share of them that may be wrong. */
const HARDLY = 0.2;

/** Items that sum those of the same name under several headings. */
export function acrossGroups(axis: Axis, view: View): readonly Found[] {
  const paths = axis.paths();
  if (paths === null) return [];
  const seen = mapped(paths, (path, item) => (isSeen(axis, view, item) ? path : []));
  const levels = seen.reduce((most, path) => Math.max(most, path.length - 1), 0);
  const found = axis.of === "columns" ? overOneName(axis, seen) : overOwnGroup(axis, seen);
  for (let level = 0; level < levels; level++) found.push(...acrossLevel(axis, seen, level));
  return found;
}

/** A total under no heading over all columns of one name: `Grand Total` of each `Total`. */
function overOneName(axis: Axis, paths: Paths): Found[] {
  const named = itemsBy(paths, (path) => (path.length > 1 ? path.at(-1) : undefined));
  return paths.flatMap((path, item) => {
    const label = labelOf(axis, item);
    if (path.length !== 1 || label === null) return [];
    return [...named.values()].flatMap((parts) => foundOf(axis, item, parts, label));
  });
}

/** A row that is the heading of those below it, as in an outline: `North` of `North / Cars` and `North / Vans`. */
function overOwnGroup(axis: Axis, paths: Paths): Found[] {
  const under = itemsBy(paths, (path) => (path.length > 1 ? path[0] : undefined));
  return paths.flatMap((path, item) => foundOf(axis, item, under.get(path.join(" / ")) ?? [], "qualified"));
}

/** Sums over what differs in one level of the headings alone. */
function acrossLevel(axis: Axis, paths: Paths, level: number): Found[] {
  const underName = itemsBy(paths, (path) => (path.length > level + 1 ? path[level] : undefined));
  const names = [...underName.keys()];
  if (names.length < 3) return [];
  const rest = (path: readonly string[]) => [...path.slice(0, level), ...path.slice(level + 1)].join("\n");
  const alike = itemsBy(paths, (path) => (path.length > level + 1 ? rest(path) : undefined));
  return names.flatMap((name) => {
    const isLabelled = readTotalLabel(name) !== null;
    if (!isLabelled && name !== names[0] && name !== names.at(-1)) return [];
    const found = (underName.get(name) as number[]).flatMap((item) => {
      const others = alike.get(rest(paths[item] as readonly string[])) ?? [];
      const parts = others.filter((other) => paths[other]?.[level] !== name);
      return foundOf(axis, item, parts, "qualified");
    });
    return isLabelled || prove(found) ? found : [];
  });
}

/** Whether sums leave no doubt that the items of a heading are the totals of the others. */
function prove(found: readonly Found[]): boolean {
  let [weighty, exact, contradicted] = [0, 0, 0];
  for (const [, { agreement }] of found) {
    weighty += agreement.weighty;
    exact += agreement.exact;
    contradicted += agreement.contradicted;
  }
  return weighty >= SUMS_WITHOUT_LABEL && contradicted <= exact * HARDLY;
}

function foundOf(axis: Axis, item: number, parts: readonly number[], label: TotalLabel): Found[] {
  if (parts.length < 2) return [];
  return [[item, { parts, agreement: compareWithSum(axis, item, parts), label }]];
}

function itemsBy(paths: Paths, keyOf: (path: readonly string[]) => string | undefined): Map<string, number[]> {
  return grouped([...paths.keys()], (item) => keyOf(paths[item] as readonly string[]));
}
