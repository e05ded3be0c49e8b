import { mapped } from "../mapped.ts";
import type { PrintedRow, PrintedTable, UndecidedRow } from "../table.ts";
import { isPeriod } from "./column-heading.ts";
import { isCornerLike } from "./corner.ts";
import { stripMarkup } from "./markup.ts";
import { isTotalLabel, readTotalLabel } from "./total-label.ts";
import { withUndecidedHeader } from "./undecided-header.ts";

// A column of groups before the labels, where nothing parts one cell from the next: `2014/15 Taxi 7` over `Bus 64`, then
// `2015/16 Taxi 12` over `Bus 71`. The name of a group is printed once for all its rows, or on each of them.

/** Layouts in which nothing parts one cell from the next. */
const WITHOUT_CELLS: ReadonlySet<string> = new Set(["one-line", "collapsed", "key-value", "aligned"]);
const FEWEST_ROWS = 3;
const FEWEST_GROUPS = 2;
/** Of a period, in words: `1 April 2014 - 31 March`. */
const LONGEST_PERIOD = 6;
/** `Financial Year Cause`, `Quarter Offence`: two nouns, the first for periods. */
const OVER_PERIODS_AND_LABELS =
  /^(?:[a-z]+ )?(?:year|month|quarter|period|date|week)s? (?!ending|ended|beginning|of\b)\S/i;
const YEAR = /^(?:19|20)\d\d\b/;
/** What a group's label begins with: no small letter, which goes on with the words before it. */
const BEGINS_LABEL = /^["'‘“(]?[A-Z\d<]/;

/** A row with what stands before its label, if anything does. */
interface Split {
  readonly row: PrintedRow;
  readonly name: string | null;
  readonly label: string;
}

/** The table with the names of groups that stand before the labels of their rows, or of the first of these, as their groups. */
export function withGroupsBeforeLabels(table: PrintedTable): PrintedTable {
  const { layout, rows, undecided } = table;
  if (!WITHOUT_CELLS.has(layout) || rows.length < FEWEST_ROWS) return table;
  if (rows.some(({ group }) => group !== null)) return table;
  const withFirst = withNameFromHeader(table);
  if (withFirst) return withGroupsBeforeLabels(withFirst);
  const grouped = afterPeriods(table) ?? afterWords(table) ?? afterNames(table);
  return grouped ? { ...table, rows: grouped, undecided: withoutNames(undecided, rows, grouped) } : table;
}

const FIRST_NAME =
  "the period over the last column names the first rows, and nothing tells where the headings before it end";

/**
 * The table with the period that was taken for the last heading before the label of the first row, where later rows have others
 * before their labels: `Year Cause Charged Open 2016 Taxi 7 4 2017 Taxi 8 2`. Null where that is not so.
 */
function withNameFromHeader(table: PrintedTable): PrintedTable | null {
  const { headers, rows } = table;
  const [first, ...others] = rows;
  const last = headers.at(-1)?.join(" ") ?? "";
  const isAlone = isPeriod(last) && !headers.slice(0, -1).some((path) => isPeriod(path.at(-1) ?? ""));
  if (!first || !isAlone || splitAtPeriod(first)) return null;
  const names = new Set(
    others.map((row) => splitAtPeriod(row)?.name).filter((name) => name !== undefined && name !== last),
  );
  if (names.size === 0) return null;
  const rest: readonly PrintedRow[] = [{ ...first, label: `${last} ${first.label}` }, ...others];
  return withUndecidedHeader({ ...table, headers: mapped(headers, () => []), rows: rest }, FIRST_NAME);
}

/** What else the labels may be, without the names as well. */
function withoutNames(
  undecided: readonly UndecidedRow[],
  before: readonly PrintedRow[],
  grouped: readonly PrintedRow[],
): readonly UndecidedRow[] {
  return mapped(undecided, (ways) => {
    const [whole = "", label = ""] = [before[ways.row]?.label, grouped[ways.row]?.label];
    const name = whole.slice(0, whole.length - label.length);
    if (!ways.labels || name === "") return ways;
    return { ...ways, labels: mapped(ways.labels, (its) => (its.startsWith(name) ? its.slice(name.length) : its)) };
  });
}

/** Rows under the periods that stand before labels; null where these may be the labels' own. */
function afterPeriods({ corner, rows }: PrintedTable): readonly PrintedRow[] | null {
  const split = mapped(rows, (row): Split => splitAtPeriod(row) ?? { row, name: null, label: row.label });
  if (split[0]?.name == null) return null;
  const isSaid = OVER_PERIODS_AND_LABELS.test(stripMarkup(corner));
  // On each row a period may be a part of the label, unless the header has a column for it.
  if (!isSaid && split.every(({ name }) => name !== null)) return null;
  const groups = groupsOf(split);
  if (!groups || groups.length === rows.length || !(isSaid || (groups.length >= FEWEST_GROUPS && comeAgain(groups))))
    return null;
  return rowsOf(groups);
}

/** `2014/15 Taxi`, `Q1 Taxi`: the longest period that words begin with, which are none as a whole. */
function splitAtPeriod(row: PrintedRow): Split | null {
  const { label } = row;
  if (isPeriod(label)) return null;
  const words = label.split(" ");
  for (let count = Math.min(LONGEST_PERIOD, words.length - 1); count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    const rest = words.slice(count).join(" ");
    if (isPeriod(name) && BEGINS_LABEL.test(rest)) return { row, name, label: rest };
  }
  return null;
}

/**
 * Rows under the words before the first label of each group, which is the same in all, as others of its labels are in some;
 * null where there are none, or it cannot be told where that label begins (`North East Taxi`, `South East Taxi`).
 */
function afterWords({ rows }: PrintedTable): readonly PrintedRow[] | null {
  const first = rows[0]?.label ?? "";
  const words = isPeriod(first) ? [] : first.split(" ");
  let found: readonly PrintedRow[] | null = null;
  for (let at = 1; at < words.length; at++) {
    const label = words.slice(at).join(" ");
    if (!BEGINS_LABEL.test(label)) continue;
    const behind = ` ${label}`;
    const split = mapped(rows, (row): Split => {
      const name = row.label.endsWith(behind) ? row.label.slice(0, -behind.length) : null;
      return { row, name, label: name === null ? row.label : label };
    });
    const groups = groupsOf(split);
    const areGroups = groups !== null && groups.length >= FEWEST_GROUPS && groups.every(hasOthers) && comeAgain(groups);
    if (!areGroups || readTotalLabel(label) !== null) continue;
    if (found) return null;
    found = rowsOf(groups);
  }
  return found;
}

/**
 * Rows under the words that stand before the label of each, where the header has two nouns over them (`Region Offence`): what
 * the rows of a group have in common, up to a capital. Null where most labels of a group are not those of the first.
 */
function afterNames({ corner, rows }: PrintedTable): readonly PrintedRow[] | null {
  const nouns = stripMarkup(corner).split(/ (?=[A-Z])/);
  if (nouns.length !== 2 || !nouns.every(isCornerLike)) return null;
  const split: Split[] = [];
  for (let from = 0; from < rows.length; ) {
    const [first = ""] = (rows[from] as PrintedRow).label.split(" ");
    let end = from + 1;
    while (rows[end]?.label.startsWith(`${first} `)) end++;
    const name = commonWords(rows.slice(from, end));
    if (name === "" || end - from < FEWEST_ROWS_OF_NAME) return null;
    for (const row of rows.slice(from, end)) split.push({ row, name, label: row.label.slice(name.length + 1) });
    from = end;
  }
  const groups = groupsOf(split);
  if (!groups || groups.length < FEWEST_GROUPS) return null;
  const met = new Set(groups[0]?.map(({ label }) => label));
  const areAlike = groups
    .slice(1)
    .every((group) => group.filter(({ label }) => met.has(label)).length * 2 > group.length);
  return areAlike ? rowsOf(groups) : null;
}

const FEWEST_ROWS_OF_NAME = 2;

/** The words with which all labels begin, before a capital in each. */
function commonWords(rows: readonly PrintedRow[]): string {
  const words = rows[0]?.label.split(" ") ?? [];
  for (let count = words.length - 1; count > 0; count--) {
    const before = `${words.slice(0, count).join(" ")} `;
    if (rows.every(({ label }) => label.startsWith(before) && BEGINS_LABEL.test(label.slice(before.length))))
      return before.trim();
  }
  return "";
}

const hasOthers = (group: readonly Split[]): boolean => group.length > 1;

/** The rows of each group; null where two groups have the same name, or two rows of one the same label but for the last of all. */
function groupsOf(split: readonly Split[]): readonly (readonly Split[])[] | null {
  const groups: Split[][] = [];
  const names = new Set<string>();
  let labels = new Set<string>();
  let last: string | null = null;
  for (const its of split) {
    // `1991 1Q1` below `1988 Arson`: of another year, which is not read.
    if (its.name === null && YEAR.test(its.label)) return null;
    if (its.name !== null && its.name !== last) {
      if (names.has(its.name)) return null;
      names.add(its.name);
      groups.push([]);
      labels = new Set();
      last = its.name;
    }
    if (labels.has(its.label) && its !== split.at(-1)) return null;
    labels.add(its.label);
    groups.at(-1)?.push(its);
  }
  return groups;
}

/** Whether labels beside the first of a group are those of another's as well. */
function comeAgain(groups: readonly (readonly Split[])[]): boolean {
  const met = new Set<string>();
  for (const group of groups) {
    const others = group.filter(({ label }) => !isTotalLabel(label)).slice(1);
    if (others.some(({ label }) => met.has(label))) return true;
    for (const { label } of others) met.add(label);
  }
  return false;
}

function rowsOf(groups: readonly (readonly Split[])[]): readonly PrintedRow[] {
  const last = groups.at(-1) as readonly Split[];
  const isTotal = (its: Split | undefined): boolean => its !== undefined && isTotalLabel(its.label);
  // Behind all of them a total is of all groups, where the others have none, or the last has one of its own.
  const isOfAll =
    isTotal(last.at(-1)) && (isTotal(last.at(-2)) || !groups.slice(0, -1).every((its) => isTotal(its.at(-1))));
  return groups.flatMap((group) => {
    const name = group[0]?.name ?? null;
    return group.map((its): PrintedRow => {
      const { row, label } = its;
      const isApart = isOfAll && its === last.at(-1) && its.name === null;
      return { ...row, group: isApart ? null : name, label, column: row.column + row.label.length - label.length };
    });
  });
}
