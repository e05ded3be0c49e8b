import { readTotalLabel, type TotalLabel } from "../assemble/total-label.ts";
import type { Table } from "../table.ts";
import { type Quantities, withoutShares } from "./quantity.ts";

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
  /** How many items are labelled as a total. */
  readonly labelled: number;
  /** What each item's label says of it as a total. */
  readonly labels: readonly (TotalLabel | null)[];
  /** Items whose label says that they are the total of a section. */
  readonly subtotals: readonly boolean[];
  /** Items without any label. */
  readonly unlabelled: readonly boolean[];
  /** Items that say of themselves that another holds them (`of which domestic`): parts of no sum. */
  readonly aside: readonly boolean[];
  /** Places across that sum others themselves: their sums follow, and are no evidence of their own. */
  readonly dependent: readonly boolean[];
  /** Items of one section share it. */
  readonly groups: readonly string[];
  /** The innermost name, where a header has several levels: the columns `Male` of several years share it. */
  readonly leaves: readonly string[];
}

const SUBTOTAL = /^sub ?-? ?totals?\b/i;
const OF_WHICH = /^[-–•* ]{0,3}(?:of (?:which|whom|these|those)|including|incl?\.)(?![a-z])/i;

/** The rows of a table, whose totals stand under (or over) the columns. */
export function rowAxis(table: Table, quantities: Quantities): Axis {
  const labels = table.rows.map((row) => readTotalLabel(row.label));
  return {
    quantities,
    of: "rows",
    labels,
    labelled: labels.filter((label) => label !== null).length,
    count: quantities.rows,
    depth: quantities.columns,
    itemStep: quantities.columns,
    atStep: 1,
    subtotals: table.rows.map((row) => SUBTOTAL.test(row.label)),
    aside: table.rows.map((row) => OF_WHICH.test(row.label)),
    unlabelled: table.rows.map((row) => row.label === ""),
    groups: table.rows.map((row) => row.group ?? ""),
    dependent: table.columns.map((column) => readTotalLabel(column.path.at(-1) ?? "") !== null),
    leaves: [],
  };
}

/** The columns of a table, whose totals stand at the end (or the beginning) of the rows; some rows are totals. */
export function columnAxis(table: Table, quantities: Quantities, totalRows: ReadonlySet<number>): Axis {
  const labels = table.columns.map((column) => readTotalLabel(column.path.at(-1) ?? ""));
  return {
    quantities: withoutShares(table, quantities),
    of: "columns",
    labels,
    labelled: labels.filter((label) => label !== null).length,
    count: quantities.columns,
    depth: quantities.rows,
    itemStep: 1,
    atStep: quantities.columns,
    subtotals: [],
    aside: table.columns.map((column) => OF_WHICH.test(column.path.at(-1) ?? "")),
    unlabelled: table.columns.map((column) => column.header === ""),
    dependent: table.rows.map((_, row) => totalRows.has(row)),
    groups: table.columns.map((column) => column.path.slice(0, -1).join(" / ")),
    leaves: table.columns.map((column) => (column.path.length > 1 ? (column.path.at(-1) ?? "") : "")),
  };
}
