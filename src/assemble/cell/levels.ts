import { mapped } from "../../mapped.ts";
import { readLabelPeriod } from "../../period/period.ts";
import { isCornerAlone, isCornerLike, isOverNoFigures } from "../corner.ts";
import { withoutTotals } from "../group-header.ts";
import { spansOver, sumsOf } from "../recurring.ts";
import { textsOf } from "../text-of.ts";
import { readTotalLabel } from "../total-label.ts";
import { type CellStream, cellsIn, isPeriod, textAt } from "./stream.ts";

// The levels of a header whose headings come one by one, so that nothing but they themselves tells where one level ends.

/** The headings of a header's levels, from the top, as they stand over the columns; and the one over the labels. */
export interface HeaderLevels {
  /** Index of the heading over the labels; -1 where none is printed. */
  readonly corner: number;
  /** For each level the index of the heading that begins over each column; -1 where none does. */
  readonly levels: readonly (readonly number[])[];
  /** Whether nothing but its place tells the heading over the labels from those over columns. */
  readonly isGuessed: boolean;
}

/**
 * The levels of headings over so many columns: `Offence, 2019, 2020` over `Total, Int, Total, Int`, which come again under
 * each. The heading over the labels may stand before the first of any level, and a total over a column of its own beside
 * those of any. Null where there is one level, or they cannot be told.
 */
export function levelsOf(texts: readonly string[], columns: number): HeaderLevels | null {
  const found = levelsInOrder(texts, columns);
  const corner = texts.findIndex(isOverNoFigures);
  if (corner < 1 || found?.corner === corner || texts.lastIndexOf(texts[corner] as string) > corner) return found;
  return withCornerFirst(texts, corner, columns);
}

/**
 * The levels where the heading over the labels stands among those of the first, as extractors print it that take a heading
 * over several columns for one that stands higher: `2021, Offence, 2022, Total, Int, Total, Int`.
 */
function withCornerFirst(texts: readonly string[], corner: number, columns: number): HeaderLevels | null {
  const order = [corner, ...texts.keys()].filter((text, at) => at === 0 || text !== corner);
  const found = levelsInOrder(
    mapped(order, (text) => texts[text] as string),
    columns,
  );
  const top = found?.levels[0]?.filter((heading) => heading >= 0) ?? [];
  // One heading over all may be a title.
  if (found?.corner !== 0 || top.length < 2 || top.some((at) => readTotalLabel(texts[order[at] as number] as string)))
    return null;
  return { corner, levels: mapped(found.levels, (level) => mapped(level, (at) => order[at] ?? -1)), isGuessed: false };
}

function levelsInOrder(texts: readonly string[], columns: number): HeaderLevels | null {
  let best: HeaderLevels | null = null;
  const corners = new Map<number, number>();
  const ways = [
    ...levelsOver(texts, columns, false),
    ...levelsOver(texts, columns, true),
    ...besideTotals(texts, columns),
  ];
  for (const found of ways) {
    const beside = besideOne(texts, found);
    if (beside === "perhaps" || (beside === "surely" && !isCornerLike(texts[found.corner] ?? ""))) continue;
    // What stands over labels is over no figures.
    if (found.corner < 0 && texts.some(isCornerAlone)) continue;
    const like = likeness(texts, found.corner);
    if (like > 0) corners.set(found.corner, like);
    if (!best || like > likeness(texts, best.corner)) best = found;
  }
  if (!best || corners.size < 2) return best;
  const like = likeness(texts, best.corner);
  return { ...best, isGuessed: like < SURE || [...corners.values()].filter((other) => other === like).length > 1 };
}

/** The levels of a stream's first cells over rows so wide, where they are more than one row is. */
export function levelsAbove(stream: CellStream, body: number, width: number): HeaderLevels | null {
  // `Year`, `Cause` over `2011`, `Taxi`: each stands over names of its own.
  if (body === width + 1 && isPeriod(stream.at(body)) && isCornerLike(textAt(stream, 1))) return null;
  return levelsOfTexts(textsOf(stream.text, cellsIn(stream, 0, body)), width);
}

/** The same of the texts of cells. */
export function levelsOfTexts(texts: readonly string[], width: number): HeaderLevels | null {
  return texts.length <= width ? null : levelsOf(texts, width - 1);
}

/** Whether a total stands beside something; `perhaps` where it may name a figure of its own. */
type Beside = "surely" | "perhaps" | "no";

/** Whether a total stands beside one heading over all others, which a title, the heading over labels and a total are as well. */
function besideOne(texts: readonly string[], { levels: [top = []] }: HeaderLevels): Beside {
  const headings = top.filter((heading) => heading >= 0);
  if (headings.length !== 2) return "no";
  const [first, last] = mapped(headings, (heading) => readTotalLabel(texts[heading] as string));
  if (first) return "surely";
  return last ? (last === "plain" ? "surely" : "perhaps") : "no";
}

/** How like the heading over labels one is: no period and no total is; of the others, what names labels most of all. */
function likeness(texts: readonly string[], corner: number): number {
  const text = texts[corner];
  if (text === undefined) return 1;
  if (DATED.test(text) || readTotalLabel(text) || readLabelPeriod(text)) return 0;
  // Before a level below others, what names several things is one of those others; `Aged 16` is one of several.
  if (isCornerLike(text) && !NUMBERED.test(text) && !(corner > 0 && PLURAL.test(text)))
    return isCornerAlone(text) ? SURE + 1 : SURE;
  return corner > 0 ? 1 : 2;
}

const SURE = 3;
const DATED = /\b(?:19|20)\d\d\b/;
const PLURAL = /[^su]s\b/;
const NUMBERED = / \d/;

/** The ways to read headings as levels, with or without a total beside the groups of one. */
function levelsOver(texts: readonly string[], columns: number, withTotal: boolean): readonly HeaderLevels[] {
  const leaves = withTotal ? columns - 1 : columns;
  const from = texts.length - leaves;
  if (leaves < 2 || from < 2) return [];
  const level = Array.from({ length: leaves }, (_, column) => from + column);
  const lowest: Level = { headings: level, spans: null };
  return [...above(texts, from, lowest, -1, withTotal), ...above(texts, from - 1, lowest, from - 1, withTotal)];
}

/** The ways where totals of all stand behind the last level, which are over a column of their own from the top: `Q1, Q2, Q1, Q2, Total`. */
function besideTotals(texts: readonly string[], columns: number): readonly HeaderLevels[] {
  const inGroups = withoutTotals(texts);
  const totals = Array.from({ length: texts.length - inGroups.length }, (_, index) => inGroups.length + index);
  if (totals.length === 0) return [];
  return mapped(levelsOver(inGroups, columns - totals.length, false), ({ corner, levels }) => ({
    corner,
    levels: mapped(levels, (level, index) => [...level, ...(index === 0 ? totals : mapped(totals, () => -1))]),
    isGuessed: false,
  }));
}

/** A level of headings, how many of those below each is over, and whether it has a total beside them: first, or last. */
interface Level {
  readonly headings: readonly number[];
  readonly spans: readonly number[] | null;
  readonly total?: "first" | "last";
  readonly below?: Level;
}

/** The ways to read the first so many headings as levels over one. */
function above(
  texts: readonly string[],
  end: number,
  level: Level,
  corner: number,
  withTotal: boolean,
): readonly HeaderLevels[] {
  const found: HeaderLevels[] = [];
  if (level.below && !withTotal && end === 0) found.push({ corner, levels: laid(level), isGuessed: false });
  for (const over of levelsRightOver(texts, end, level, withTotal)) {
    const from = end - over.headings.length;
    const wantsTotal = withTotal && over.total === undefined;
    found.push(...above(texts, from, over, corner, wantsTotal));
    if (corner < 0 && from > 0) found.push(...above(texts, from - 1, over, from - 1, wantsTotal));
  }
  return found;
}

/** The levels that the last of the first so many headings may be over one, with a total beside them where one is wanted. */
function levelsRightOver(texts: readonly string[], end: number, level: Level, withTotal: boolean): readonly Level[] {
  return (withTotal ? TOTALS : NO_TOTAL).flatMap((total) =>
    spansOverLevel(texts, level, total !== undefined).flatMap((spans): readonly Level[] => {
      const from = end - spans.length - (total ? 1 : 0);
      if (from < 0) return [];
      if (total && !readTotalLabel(texts[total === "first" ? from : end - 1] as string)) return [];
      const headings = Array.from({ length: end - from }, (_, index) => from + index);
      return [{ headings, spans, below: level, ...(total ? { total } : {}) }];
    }),
  );
}

const TOTALS = ["last", "first", undefined] as const;
const NO_TOTAL = [undefined] as const;

/** How many headings of a level each of those above it may be over. */
function spansOverLevel(
  texts: readonly string[],
  { headings }: Level,
  besideTotal: boolean,
): readonly (readonly number[])[] {
  const its = mapped(headings, (index) => texts[index] as string);
  // `Number, Number, Number`: each below its own.
  const found = new Set(its).size === 1 ? [...spansOver(its), mapped(its, () => 1)] : spansOver(its);
  // Beside a total, one heading is over all others.
  return besideTotal ? [...found, [headings.length]] : found;
}

/** All levels from the top, each with its headings over the columns. */
function laid(top: Level): readonly (readonly number[])[] {
  const levels: number[][] = [];
  let widths: readonly number[] = [];
  const chain: Level[] = [];
  for (let level: Level | undefined = top; level; level = level.below) chain.unshift(level);
  // From the lowest up: how many columns each heading is over.
  for (const level of chain) {
    const groups = level.total === "first" ? level.headings.slice(1) : level.headings.slice(0, level.spans?.length);
    const spans = level.spans ? sumsOf(widths, level.spans) : mapped(groups, () => 1);
    const own = groups.flatMap((heading, index) => [
      heading,
      ...new Array<number>((spans[index] as number) - 1).fill(-1),
    ]);
    if (level.total === "first") {
      own.unshift(level.headings[0] as number);
      for (const below of levels) below.unshift(-1);
      widths = [1, ...spans];
    } else if (level.total === "last") {
      own.push(level.headings.at(-1) as number);
      for (const below of levels) below.push(-1);
      widths = [...spans, 1];
    } else widths = spans;
    levels.unshift(own);
  }
  return levels;
}
