import { mapped } from "../mapped.ts";
import type { Structure, Table } from "../table.ts";
import { columnAxis, rowAxis } from "./axis.ts";
import { findTotals } from "./find-totals.ts";
import { isStated, type Quantities } from "./quantity.ts";
import type { Addends } from "./shares.ts";
import { ASIDE, rowsApart } from "./standing.ts";
import { readSumLabel } from "./sum-label.ts";

/** What must add up to what, with the rows and columns that are called a total and sum nothing. */
export interface FoundStructure {
  readonly structure: Structure;
  /** 1 for each row whose figures do not add up along it. */
  readonly rowsApart: Uint8Array;
  readonly rowsNotTotals: readonly number[];
  readonly columnsNotTotals: readonly number[];
}

/** The share of rows that must hold for one column to be taken for a part of another. */
const MOSTLY = 0.8;

/** Finds the totals of a table and the columns that are a part of another (`Int` of `Total`). `ofWhich`: rows that another holds. */
export function findStructure(
  table: Table,
  quantities: Quantities,
  addends: Addends,
  ofWhich: readonly number[],
): FoundStructure {
  const alongColumns = rowAxis(table, addends.downColumns);
  for (const row of ofWhich) alongColumns.standing[row] = ASIDE;
  const rows = findTotals(alongColumns);
  const apart = rowsApart(table, alongColumns.labels);
  const columns = findTotals(columnAxis(table, addends.alongRows, apart, rows.totals));
  const totals = new Set(mapped(columns.totals, ({ index }) => index));
  return {
    structure: {
      rows: rows.totals,
      columns: columns.totals,
      ofWhich: columns.notTotals.flatMap((whole) => partsOf(table, quantities, whole, totals)),
    },
    rowsApart: apart,
    rowsNotTotals: rows.notTotals,
    columnsNotTotals: columns.notTotals,
  };
}

/** The columns beside `whole`, under the same heading and of the same unit, that never (or hardly ever) exceed it. */
function partsOf(
  table: Table,
  quantities: Quantities,
  whole: number,
  totals: ReadonlySet<number>,
): Structure["ofWhich"] {
  const path = table.columns[whole]?.path ?? [];
  const { units } = table.cells;
  if (path.length < 2 || !isAdditive(path)) return [];
  const heading = path.slice(0, -1).join(" / ");
  return table.columns.flatMap((column, part) => {
    if (part === whole || totals.has(part) || column.path.length !== path.length) return [];
    if (column.path.slice(0, -1).join(" / ") !== heading) return [];
    // `Officers per 1,000 people` are no part of `Total officers`.
    if (units[part] !== units[whole] || !isAdditive(column.path)) return [];
    return holdsMostly(quantities, part, whole) ? [{ part, whole }] : [];
  });
}

const isAdditive = (path: readonly string[]): boolean => readSumLabel(path.at(-1) ?? "").additive;

function holdsMostly(quantities: Quantities, part: number, whole: number): boolean {
  const { rows, columns, lower, upper } = quantities;
  let compared = 0;
  let held = 0;
  for (let row = 0; row < rows; row++) {
    const a = row * columns + part;
    const b = row * columns + whole;
    if (!isStated(quantities, a) || !isStated(quantities, b)) continue;
    compared++;
    if ((lower[a] as number) <= (upper[b] as number)) held++;
  }
  return compared >= 2 && held >= compared * MOSTLY;
}
