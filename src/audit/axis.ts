import { mapped } from "../mapped.ts";
import type { Column, Period, PeriodKind, Row, Table, Total } from "../table.ts";
import type { Quantities } from "./quantity.ts";
import { standingOfColumns, standingOfRows } from "./standing.ts";
import { readSumLabel, type SumLabel } from "./sum-label.ts";
import { unitsOfColumns, unitsOfRows } from "./units.ts";

/**
 * A table seen along its rows or along its columns, so that both are searched for totals in one way. The figure of an
 * item (a row, or a column) at a place across it stands at `item * itemStep + at * atStep` of the quantities.
 */
export interface Axis {
  readonly quantities: Quantities;
  readonly of: "rows" | "columns";
  readonly count: number;
  /** How many figures each item has. */
  readonly depth: number;
  readonly itemStep: number;
  readonly atStep: number;
  /** 1 for each place at which figures do not add up, and are no sums of others then: averages, shares beside counts. */
  readonly apart: Uint8Array;
  /** The items that are labelled as a total. */
  readonly called: readonly number[];
  /** What each item's label says of it. */
  readonly labels: readonly SumLabel[];
  /** What each item can be to a sum: one of `standing.ts`. */
  readonly standing: Uint8Array;
  /** What the figures of each item are in; null where all are in the same, or none says so. */
  readonly units: () => readonly string[] | null;
  /** Items without any label. */
  readonly unlabelled: readonly boolean[];
  /** Items of one section share it. */
  readonly groups: readonly string[];
  /** The items section by section, where they are not so already: `1 May, Cars`, `8 May, Cars`, `1 May, Total`. */
  readonly bySection: readonly number[] | null;
  /** The innermost name, where a header has several levels: the columns `Male` of several years share it. */
  readonly leaves: readonly string[];
  /** An item's name with the headings over it. */
  readonly nameOf: (item: number) => string;
  /** How many months the period is long that an item names; 0 where it names none, or days. */
  readonly monthsOf: (item: number) => number;
  /** The headings over each item with its own name, the outermost first; null where none stand under several. */
  readonly paths: () => readonly (readonly string[])[] | null;
}

/** The rows of a table, whose totals stand under (or over) the columns. */
export function rowAxis(table: Table, quantities: Quantities): Axis {
  const { rows } = table;
  const groups = mapped(rows, ({ group }) => group ?? "");
  const labels = mapped(rows, ({ label }, row) => {
    const said = readSumLabel(label);
    return said.total === "qualified" && isTotalOf(label, rows[row - 1]?.group ?? null) ? asTotal(said) : said;
  });
  return {
    quantities,
    of: "rows",
    count: quantities.rows,
    depth: quantities.columns,
    itemStep: quantities.columns,
    atStep: 1,
    apart: columnsApart(table),
    called: calledTotal(labels),
    labels,
    standing: standingOfRows(table, labels),
    units: () => unitsOfRows(table, quantities),
    unlabelled: mapped(rows, ({ label }) => label === ""),
    groups,
    bySection: bySection(rows, groups),
    leaves: [],
    nameOf: (item) => `${rows[item]?.group ?? ""} / ${rows[item]?.label}`,
    monthsOf: (item) => monthsIn(rows[item]?.period),
    paths: () => (rows.length <= MOST_IN_SECTIONS && rows.some(({ group }) => group !== null) ? rowPaths(rows) : null),
  };
}

/**
 * Rows section by section where a section's rows do not stand together, as in the exports of databases. Null where they
 * do, or one is in no section, or a section has a label twice: then it is two.
 */
function bySection(rows: readonly Row[], groups: readonly string[]): readonly number[] | null {
  if (groups.includes("")) return null;
  const runs = groups.reduce((count, group, row) => (group === groups[row - 1] ? count : count + 1), 0);
  if (runs === new Set(groups).size) return null;
  const sections = new Map<string, Map<string, number>>();
  for (let row = 0; row < rows.length; row++) {
    const { label } = rows[row] as Row;
    const its = sections.get(groups[row] as string) ?? new Map<string, number>();
    if (its.has(label)) return null;
    sections.set(groups[row] as string, its.set(label, row));
  }
  return [...sections.values()].flatMap((its) => [...its.values()]);
}

/** `North total`, `Total North` below the rows of that section. */
function isTotalOf(label: string, group: string | null): boolean {
  if (group === null || label.length !== group.length + " total".length) return false;
  const [small, name] = [label.toLowerCase(), group.toLowerCase()];
  return small === `${name} total` || small === `total ${name}`;
}

/** The total of a section can hardly mean anything else. */
function asTotal({ subtotal, aside, additive, summand, rest }: SumLabel): SumLabel {
  return { total: "plain", subtotal, aside, additive, summand, rest };
}

/** The columns of a table, whose totals stand at the end (or the beginning) of the rows. */
export function columnAxis(table: Table, quantities: Quantities, apart: Uint8Array, totalRows: readonly Total[]): Axis {
  const { columns } = table;
  const labels = mapped(columns, (column) => readSumLabel(leafOf(column)));
  return {
    quantities,
    of: "columns",
    count: quantities.columns,
    depth: quantities.rows,
    itemStep: 1,
    atStep: quantities.columns,
    apart,
    called: calledTotal(labels),
    labels,
    standing: standingOfColumns(table, totalRows),
    units: () => unitsOfColumns(table, quantities),
    unlabelled: mapped(columns, ({ header }) => header === ""),
    groups: mapped(columns, ({ path }) => path.slice(0, -1).join(" / ")),
    bySection: null,
    leaves: mapped(columns, (column) => (column.path.length > 1 ? leafOf(column) : "")),
    nameOf: (item) => columns[item]?.header ?? "",
    monthsOf: (item) => monthsIn(columns[item]?.period),
    paths: () => (columns.some(({ path }) => path.length > 1) ? mapped(columns, ({ path }) => path) : null),
  };
}

const MONTHS: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  "calendar-year": 12,
  "financial-year": 12,
  "academic-year": 12,
  range: 0,
  other: 0,
};

function monthsIn(period: Period | null | undefined): number {
  return period ? MONTHS[period.kind] : 0;
}

function columnsApart({ columns, cells }: Table): Uint8Array {
  const counts = cells.units.some((unit) => unit !== "percent");
  return Uint8Array.from(columns, ({ header }, c) =>
    readSumLabel(header).additive && !(counts && cells.units[c] === "percent") ? 0 : 1,
  );
}

/** Sections that sum others are looked for in tables that a person reads. */
const MOST_IN_SECTIONS = 2000;

function rowPaths(rows: readonly Row[]): readonly (readonly string[])[] {
  return mapped(rows, ({ group, label }) => (group === null ? [label] : [group, label]));
}

/** The innermost heading over a column. */
function leafOf({ path }: Column): string {
  return path.at(-1) ?? "";
}

function calledTotal(labels: readonly SumLabel[]): readonly number[] {
  const called: number[] = [];
  for (let item = 0; item < labels.length; item++) if ((labels[item] as SumLabel).total !== null) called.push(item);
  return called;
}

/** The items of an axis that are looked at together, as what may be the parts of a sum. */
export interface View {
  /** The greatest standing that they have. */
  readonly most: number;
  /** What their figures are in, by item, and in which unit they are; null for all. */
  readonly unit: { readonly of: readonly string[]; readonly is: string } | null;
}

export function isSeen({ standing }: Axis, { most, unit }: View, item: number): boolean {
  return (standing[item] as number) <= most && (unit === null || unit.of[item] === unit.is);
}
