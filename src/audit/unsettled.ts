import { mapped } from "../mapped.ts";
import type { Axis, View } from "./axis.ts";
import type { Candidate } from "./candidate.ts";
import { isTotal, labelOf } from "./candidate.ts";
import { type Agreement, compare, compareWithSum, newTally } from "./tally.ts";
import { unnamedSums } from "./unnamed-sums.ts";

// Totals that contradict what stands beside them, since that holds some figures twice: sub-totals that no label names
// (`Adults` behind men and women), or several breakdowns of the same (by sex, by age). What is counted twice is left
// out where the sums then agree.

/** Totals that are looked at: where more contradict their parts, that is how the table is. */
const MOST_TOTALS = 64;
/** Sub-totals of one total that are tried in all combinations. */
const MOST_TRIED = 8;
/** Parts of a total among which sub-totals and breakdowns are looked for. */
const MOST_PARTS = 400;
const ANY_TOTAL = /\btotal\b/i;
/** So many sums of a size, of a total and its sub-totals together, are no chance where all agree. */
const SUMS_THAT_CONFIRM = 2;
/** The same where some do not. */
const SUMS_WITHOUT_LABEL = 3;
/** So many of any size are none either. */
const SUMS_OF_ANY_SIZE = 5;
/** How unlikely sub-totals by chance must be that no total confirms, in powers of ten. */
const POWERS_OF_DOUBT = 3;
/** What the names of periods say for a sum: a quarter behind its months. */
const POWERS_OF_PERIOD = 3;

interface Solution {
  readonly total: Candidate;
  readonly subtotals: readonly number[];
}

/**
 * Gives better candidates to totals that contradict theirs. Returns the sub-totals without a label which that shows, or
 * which show by themselves.
 */
export function settle(axis: Axis, view: View, best: Map<number, Candidate>): ReadonlyMap<number, Candidate> {
  const sums = unnamedSums(axis, view, (item) => isKnown(axis, item, best));
  const subtotals = new Map<number, Candidate>();
  const contradicting = [...best].filter(
    ([, { agreement, parts }]) => contradicts(agreement) && parts.length <= MOST_PARTS,
  );
  for (const [item, candidate] of contradicting.slice(0, MOST_TOTALS)) {
    const called = withCalledTotal(axis, item, candidate, best);
    if (called) {
      best.set(item, called.total);
      subtotals.set(called.subtotal, best.get(called.subtotal) as Candidate);
      continue;
    }
    const { certain, open } = withSubtotals(axis, item, candidate, sums);
    const solution = certain ?? oneBreakdown(axis, item, candidate) ?? aboveNext(axis, item, candidate) ?? open;
    if (!solution) continue;
    best.set(item, solution.total);
    for (const subtotal of solution.subtotals) subtotals.set(subtotal, sums.get(subtotal) as Candidate);
  }
  for (const item of provedByThemselves(axis, best, sums)) subtotals.set(item, sums.get(item) as Candidate);
  return subtotals;
}

/**
 * The total with one of its parts that is called a total (`Total affordable`) in the place of what that would sum, where
 * all its sums then hold: that one is wrong itself, or a row of its parts is missing.
 */
function withCalledTotal(
  axis: Axis,
  item: number,
  { parts, label }: Candidate,
  best: ReadonlyMap<number, Candidate>,
): { readonly total: Candidate; readonly subtotal: number } | null {
  for (const subtotal of parts) {
    const its = axis.labels[subtotal]?.total == null ? undefined : best.get(subtotal);
    if (!its || its.parts.length < 2) continue;
    const left = parts.filter((part) => !its.parts.includes(part));
    if (left.length < 2 || left.length === parts.length) continue;
    const agreement = compareWithSum(axis, item, left);
    if (agreement.contradicted === 0 && agreement.weighty >= SUMS_THAT_CONFIRM)
      return { total: { parts: left, agreement, label }, subtotal };
  }
  return null;
}

/** Whether what an item is called makes it a total, or what is called so that it sums. */
function isKnown(axis: Axis, item: number, best: ReadonlyMap<number, Candidate>): boolean {
  const label = labelOf(axis, item);
  const candidate = best.get(item);
  return label === "plain" || (label !== null && candidate !== undefined && isTotal(axis, item, candidate));
}

function contradicts({ exact, contradicted }: Agreement): boolean {
  return contradicted > 0 && exact <= contradicted;
}

/**
 * The total of what is left when some of its parts are taken for sub-totals of others. Where that would make it hold, but
 * may do so by chance, or with figures that are hidden, its parts are left open: none are named.
 */
function withSubtotals(
  axis: Axis,
  item: number,
  { parts, agreement, label }: Candidate,
  sums: ReadonlyMap<number, Candidate>,
): { readonly certain: Solution | null; readonly open: Solution | null } {
  const among = new Set(parts);
  const possible = parts
    .filter((part) => sums.get(part)?.parts.every((its) => among.has(its)))
    .sort((a, b) => evidenceOf(axis, b, sums) - evidenceOf(axis, a, sums));
  let best: Solution | null = null;
  let bestScore = agreement.exact;
  let open: Solution | null = null;
  for (const subtotals of combinations(possible)) {
    const left = outermost(parts, subtotals, sums);
    if (left === null || left.length < 2) continue;
    const its = compareWithSum(axis, item, left);
    const weighty = subtotals.reduce((all, one) => all + (sums.get(one)?.agreement.weighty ?? 0), its.weighty);
    const holds = its.exact > its.contradicted || (its.exact > 0 && its.near >= its.contradicted);
    const all = subtotals.reduce((sum, one) => sum + (sums.get(one)?.agreement.exact ?? 0), its.exact);
    const enough = its.contradicted > 0 ? SUMS_WITHOUT_LABEL : SUMS_THAT_CONFIRM;
    if (!holds) continue;
    if (weighty < enough && all < SUMS_OF_ANY_SIZE) {
      if (its.contradicted === 0) open = { total: { parts: [], agreement: its, label }, subtotals: [] };
      continue;
    }
    const score = its.exact + weighty / 1e6 - its.contradicted;
    if (score <= bestScore) continue;
    bestScore = score;
    best = { total: { parts: left, agreement: its, label }, subtotals };
  }
  return { certain: best, open };
}

/** All of them, then every combination of the first few. */
function* combinations(items: readonly number[]): Generator<readonly number[]> {
  if (items.length === 0) return;
  yield items;
  const tried = items.slice(0, MOST_TRIED);
  for (let chosen = 1; chosen < 1 << tried.length; chosen++) yield tried.filter((_, i) => (chosen >> i) & 1);
}

/** The parts that are in no sub-total; null where two sub-totals share a part. */
function outermost(
  parts: readonly number[],
  subtotals: readonly number[],
  sums: ReadonlyMap<number, Candidate>,
): readonly number[] | null {
  const within = new Set<number>();
  for (const subtotal of subtotals) {
    for (const part of sums.get(subtotal)?.parts ?? []) {
      if (within.has(part)) return null;
      within.add(part);
    }
  }
  return parts.filter((part) => !within.has(part));
}

/** The total of one of several breakdowns, each of which is its sum; of the one that disagrees most, if any does. */
function oneBreakdown(axis: Axis, item: number, { parts, label }: Candidate): Solution | null {
  // What bears the same name twice is more likely printed twice.
  if (new Set(mapped(parts, axis.nameOf)).size < parts.length) return null;
  const breakdowns: Candidate[] = [];
  let tally = newTally([]);
  for (const part of [...parts].sort((a, b) => Math.abs(a - item) - Math.abs(b - item))) {
    tally.items.push(part);
    if (tally.items.length < 2) continue;
    const agreement = compare(axis, item, [tally]);
    if (agreement.exact === 0 || contradicts(agreement)) continue;
    breakdowns.push({ parts: tally.items, agreement, label });
    tally = newTally([]);
  }
  const weighty = breakdowns.reduce((all, { agreement }) => all + agreement.weighty, 0);
  const exact = breakdowns.reduce((all, { agreement }) => all + agreement.exact, 0);
  const enough = weighty >= SUMS_THAT_CONFIRM || exact >= SUMS_OF_ANY_SIZE;
  if (breakdowns.length < 2 || tally.items.length > 0 || !enough) return null;
  const worst = Math.max(...mapped(breakdowns, ({ agreement }) => agreement.contradicted));
  const total = breakdowns.find(({ agreement }) => agreement.contradicted === worst) as Candidate;
  return { total, subtotals: [] };
}

/**
 * The total over its rows, down to the row that is called the total of others, though not by that word first: `Decisions
 * Total decisions`, behind the lost name of a section.
 */
function aboveNext(axis: Axis, item: number, { parts, label }: Candidate): Solution | null {
  if (axis.of === "columns" || parts.some((part) => part < item)) return null;
  const below = [...parts].sort((a, b) => a - b);
  const next = below.findIndex((part) => ANY_TOTAL.test(axis.nameOf(part)));
  if (next < 2) return null;
  const its = below.slice(0, next);
  const agreement = compareWithSum(axis, item, its);
  if (agreement.contradicted > 0 || agreement.weighty < SUMS_THAT_CONFIRM) return null;
  return { total: { parts: its, agreement, label }, subtotals: [] };
}

/** Sums with those among their parts, which no total counts, and which together are too many for chance. */
function provedByThemselves(
  axis: Axis,
  best: ReadonlyMap<number, Candidate>,
  sums: ReadonlyMap<number, Candidate>,
): readonly number[] {
  const taken = new Set<number>();
  for (const [item, candidate] of best) {
    // What a total seems to count twice, though no sums show how, is not for them to pass.
    if (!isTotal(axis, item, candidate) && !contradicts(candidate.agreement)) continue;
    taken.add(item);
    for (const part of candidate.parts) taken.add(part);
  }
  const trees = [...sums.keys()]
    .map((item) => treeOf(item, sums))
    .sort((a, b) => b.subtotals.length - a.subtotals.length);
  return trees.flatMap(({ subtotals, all }) => {
    if (subtotals.length === 0 || all.some((item) => taken.has(item))) return [];
    const evidence = subtotals.reduce((sum, item) => sum + evidenceOf(axis, item, sums), 0);
    if (evidence < POWERS_OF_DOUBT + subtotals.length * Math.log10(axis.count)) return [];
    for (const item of all) taken.add(item);
    return subtotals;
  });
}

/** A sum with the sums among its parts, and theirs; none where an item stands in two of them, and so in neither for certain. */
function treeOf(root: number, sums: ReadonlyMap<number, Candidate>) {
  const subtotals = [root];
  const all = [root];
  const seen = new Set(all);
  for (const item of subtotals) {
    for (const part of sums.get(item)?.parts ?? []) {
      if (seen.has(part)) return { subtotals: [], all: [] };
      seen.add(part);
      all.push(part);
      if (sums.has(part)) subtotals.push(part);
    }
  }
  return { subtotals, all };
}

/**
 * How unlikely a sum is by chance, in powers of ten. Figures of one row are alike, so that one which agrees makes it
 * likelier that the next does: they are as good as figures half as long.
 */
function evidenceOf(axis: Axis, item: number, sums: ReadonlyMap<number, Candidate>): number {
  const { quantities, depth, itemStep, atStep, apart } = axis;
  const { agreement, parts } = sums.get(item) ?? {};
  if (!agreement || !parts || agreement.exact === 0) return 0;
  let evidence = isTheirWholePeriod(axis, item, parts) ? POWERS_OF_PERIOD : 0;
  for (let at = 0; at < depth; at++) {
    if (apart[at] === 1) continue;
    const figure = Math.abs(quantities.lower[item * itemStep + at * atStep] as number) / quantities.scale;
    if (figure > 1 && Number.isFinite(figure)) evidence += Math.log10(figure) / 2;
  }
  return (
    (evidence * agreement.exact) / (agreement.exact + agreement.possible + agreement.contradicted) -
    agreement.contradicted
  );
}

/** Whether an item names a period as long as those of its parts together: a quarter behind three months. */
function isTheirWholePeriod({ monthsOf }: Axis, item: number, parts: readonly number[]): boolean {
  const months = mapped(parts, monthsOf);
  return !months.includes(0) && months.reduce((sum, one) => sum + one, 0) === monthsOf(item);
}
