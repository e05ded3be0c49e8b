import { isOfWhich } from "../assemble/of-which.ts";
import { mapped } from "../mapped.ts";
import type { Row, Table } from "../table.ts";
import { type Axis, rowAxis } from "./axis.ts";
import { isStated, type Quantities } from "./quantity.ts";
import { compareWithSum } from "./tally.ts";

// The heading `of which:` says where the parts of a row begin, and nothing where they end. The arithmetic does: they add
// up to the row above the heading, or the total does with what stands behind them and not with them.

/** A table whose parts under `of which:` end where its figures say, and the parts that do: no total counts those again. */
export interface OfWhich {
  readonly table: Table;
  readonly parts: readonly number[];
}

/** Rows under one such heading among which its end is looked for. */
const MOST_ROWS = 64;
const NONE: readonly number[] = [];

/** What stands under one `of which:`, or under several that follow each other: the rows from one index to another. */
interface Stretch {
  /** The row above the heading, which the first of them are parts of. */
  readonly whole: number;
  readonly from: number;
  readonly to: number;
}

export function endOfWhich(table: Table, quantities: Quantities): OfWhich {
  const { rows } = table;
  const stretches: Stretch[] = [];
  for (let row = 1; row < rows.length; row++) {
    const { group } = rows[row] as Row;
    if (group === null || rows[row - 1]?.group === group || !isOfWhich(group)) continue;
    const from = row;
    while (rows[row + 1]?.group === group) row++;
    if (row - from < MOST_ROWS) stretches.push({ whole: from - 1, from, to: row });
  }
  if (stretches.length === 0) return { table, parts: NONE };
  const axis = rowAxis(table, quantities);
  const parts: number[] = [];
  const groups = new Map<number, string | null>();
  for (const stretch of stretches) endStretch(axis, rows, stretch, parts, groups);
  return { table: groups.size === 0 ? table : withGroups(table, groups), parts };
}

/** Notes the parts of a stretch whose end shows, and the rows behind them with the section to which they belong. */
function endStretch(
  axis: Axis,
  rows: readonly Row[],
  { whole: first, from: start, to }: Stretch,
  parts: number[],
  groups: Map<number, string | null>,
): void {
  const section = rows[first]?.group ?? null;
  let total = start;
  while (total <= to && axis.labels[total]?.total === null) total++;
  const level = levelOf(axis, rows, first);
  let [whole, from] = [first, start];
  // `All offences` over `of which:` is a total of its own, as ever.
  while (whole >= 0 && axis.labels[whole]?.total === null) {
    const behind = behindWhole(axis, whole, from, total) ?? behindTotal(axis, level, { from, total, to });
    if (behind === null) break;
    for (let row = from; row < behind; row++) parts.push(row);
    // A line between two rows may be the next such heading.
    const next = nextHeading(rows, behind, total);
    for (let row = behind; row <= (next === null ? to : next - 1); row++) {
      groups.set(row, section);
      if (row < total) level.push(row);
    }
    if (next === null) return;
    [whole, from] = [next - 1, next];
  }
  if (total > to) leaveGreater(axis, { whole, from, to }, section, groups);
}

/** The rows above the first parts, and their whole, down from the last total of their section. */
function levelOf(axis: Axis, rows: readonly Row[], whole: number): number[] {
  let top = whole;
  while (top > 0 && rows[top - 1]?.group === rows[whole]?.group && axis.labels[top - 1]?.total === null) top--;
  const level: number[] = [];
  for (let row = top; row <= whole; row++) level.push(row);
  return level;
}

/** The row behind the first that add up to their whole; null where none do. */
function behindWhole(axis: Axis, whole: number, from: number, end: number): number | null {
  const parts = [from];
  for (let row = from + 1; row < end; row++) {
    parts.push(row);
    const { exact, weighty, contradicted } = compareWithSum(axis, whole, parts);
    if (contradicted === 0 && (weighty > 0 || exact > 1)) return row + 1;
  }
  return null;
}

interface BelowWhole {
  readonly from: number;
  /** Of the total below; behind the last row where there is none. */
  readonly total: number;
  readonly to: number;
}

/** The row behind the parts, where leaving out so many and no other number of them makes the total hold. */
function behindTotal(axis: Axis, level: readonly number[], { from, total, to }: BelowWhole): number | null {
  if (total > to) return null;
  let found: number | null = null;
  const counted = level.slice();
  for (let behind = total; behind >= from; behind--) {
    if (behind < total) counted.push(behind);
    const { exact, possible, contradicted } = compareWithSum(axis, total, counted);
    if (contradicted > 0) continue;
    if (found !== null || possible > 0 || exact === 0) return null;
    found = behind;
  }
  return found;
}

/** The first row behind a row at this level before which a line stands; null where there is none. */
function nextHeading(rows: readonly Row[], from: number, end: number): number | null {
  for (let row = from + 1; row < end; row++) if ((rows[row] as Row).line - (rows[row - 1] as Row).line > 1) return row;
  return null;
}

/** Without a total: no part is greater than its whole, so that the first row which is, and those behind it, are none. */
function leaveGreater(
  axis: Axis,
  { whole, from, to }: Stretch,
  section: string | null,
  groups: Map<number, string | null>,
): void {
  let row = from;
  while (row <= to && !isGreater(axis, row, whole)) row++;
  for (; row <= to; row++) groups.set(row, section);
}

function isGreater({ quantities, depth, itemStep, apart }: Axis, row: number, whole: number): boolean {
  const { lower, upper } = quantities;
  for (let at = 0; at < depth; at++) {
    const [a, b] = [row * itemStep + at, whole * itemStep + at];
    if (apart[at] === 1 || !isStated(quantities, a) || !isStated(quantities, b)) continue;
    if ((lower[a] as number) > (upper[b] as number)) return true;
  }
  return false;
}

function withGroups(table: Table, groups: ReadonlyMap<number, string | null>): Table {
  const { layout, heading, kind, corner, columns, cells, notes, saidOfSums, firstLine, lastLine } = table;
  const rows = mapped(table.rows, (row, index): Row => {
    const group = groups.get(index);
    if (group === undefined) return row;
    const { label, period, cellPeriods, code, name, class: itsClass, line, column } = row;
    return { group, label, period, cellPeriods, code, name, class: itsClass, line, column };
  });
  return { layout, heading, kind, corner, columns, rows, cells, notes, saidOfSums, firstLine, lastLine };
}
