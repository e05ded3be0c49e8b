import { mapped } from "../mapped.ts";
import { cellText, type GridRow, isBare } from "./grid.ts";
import { isMeasure } from "./measure-word.ts";
import { isTotalLabel } from "./total-label.ts";
import { isRestOf, joined } from "./wrapped.ts";

/** What stands over each column on one level of a header; empty where nothing does. */
type Level = readonly string[];

/** Each column's header path, top level first; a merged cell, printed once, heads the blank columns to its right. */
export function headerPaths(
  text: string,
  headers: readonly GridRow[],
  columns: readonly number[],
): readonly (readonly string[])[] {
  const printed = mapped(
    headers.filter((row) => !isBare(row)),
    (row) => mapped(columns, (column) => cellText(text, row.cells, column)),
  );
  const levels = joinWrapped(printed);
  const leaves = levels.at(-1) ?? [];
  // Of a merged cell over both rows below, the lowest heading is not on the lowest line.
  const lowest = (at: number) =>
    mapped(leaves, (_, column) => levels.slice(at).findLast((it) => it[column])?.[column] ?? "");
  const spread = mapped(levels.slice(0, -1), (level, at) => spreadMerged(level, lowest(at + 1)));
  return mapped(columns, (_, column) =>
    mapped([...spread, leaves], (level) => level[column] ?? "").filter((heading) => heading !== ""),
  );
}

/** Headings that are broken over lines, as one level. */
function joinWrapped(printed: readonly Level[]): readonly Level[] {
  const levels: Level[] = [];
  for (const level of printed) {
    const above = levels.at(-1);
    if (above?.every((heading, column) => heading === level[column])) continue;
    if (above && goesOn(above, level))
      levels[levels.length - 1] = mapped(level, (rest, c) => joined(above[c] ?? "", rest));
    else if (above) levels.splice(-1, 1, ...joinTotals(above, level));
    else levels.push(level);
  }
  return levels;
}

/** `(a)`, `(2)`: which of the columns it is, below its heading. */
const ITEM = /^\([0-9a-z]{1,3}\)$/i;

/** Whether each heading of a line is the rest of the one above it. One that is the same all over is a level of its own. */
function goesOn(above: Level, below: Level): boolean {
  const filled = below.filter((heading) => heading !== "");
  if (filled.every(isMeasure)) return false;
  const areItems = filled.every((heading) => ITEM.test(heading)) && new Set(filled).size === filled.length;
  if (filled.length > 1 && filled.length === below.length && filled.every((heading) => heading === filled[0]))
    return false;
  return below.every((rest, column) => {
    const first = above[column] ?? "";
    return rest === "" || (first !== "" && (areItems || isRestOf(first, rest)));
  });
}

/** `Grand` over `Total`. */
const BEFORE_TOTAL = /^(?:grand|overall|sub-?)$/i;

/** Whether a heading is the beginning of a total's, which is broken over two lines. */
export const beginsTotal = (above: string, below: string): boolean => BEFORE_TOTAL.test(above) && isTotalLabel(below);

/** `Grand Total` is none of a group's, but where each has its own. */
const OF_ALL = /^(?:grand|overall)\b/i;

/** Two levels, in which a total that is broken over them stands on the lower one alone. */
function joinTotals(above: Level, below: Level): readonly [Level, Level] {
  const broken = mapped(above, (heading, column) => beginsTotal(heading, below[column] ?? ""));
  if (!broken.includes(true)) return [above, below];
  return [
    mapped(above, (heading, column) => (broken[column] ? "" : heading)),
    mapped(below, (heading, column) => (broken[column] ? joined(above[column] ?? "", heading) : heading)),
  ];
}

/** The headings of a level, each over all columns that it heads. */
function spreadMerged(level: readonly string[], leaves: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const leaf of leaves) if (leaf !== "") counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
  const repeats = [...counts.values()].some((count) => count > 1);
  const groups = level.filter((heading) => heading !== "").length;
  let above = "";
  return mapped(level, (heading, column) => {
    const leaf = leaves[column] ?? "";
    // `Total`, printed once under a blank beside leaves that repeat, is beside the last group and not in it.
    const times = counts.get(leaf) ?? 0;
    const once = (repeats && times === 1) || (OF_ALL.test(leaf) && (times === 1 || times < groups));
    const beside = heading === "" && once && isTotalLabel(leaf);
    above = beside || (heading === "" && leaf === "") ? "" : heading || above;
    return above;
  });
}
