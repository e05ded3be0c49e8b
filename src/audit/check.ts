import { type Cells, placeAt, unitAt, valueAt } from "../cells.ts";
import type { TableCheck } from "../parsed.ts";
import type { Check, Sum } from "../schema/document.ts";
import type { Structure, Table, Total } from "../table.ts";
import { isHidden, isStated, type Quantities, withoutShares } from "./quantity.ts";

/** Figures that are no sum of the others: an average, a rate, a share. */
const NOT_ADDITIVE =
  /\b(?:averages?|mean|median|mode|rates?|ratio|proportion|percentage|percent|per cent|per (?:1,?000|10,?000|100,?000|head|capita|person|household|officer))\b|%/i;

interface Bounds {
  readonly lower: number;
  readonly upper: number;
  /** Whether a part hides its figure, so that nothing exact can be said. */
  readonly hidden: boolean;
}

/** Makes every check that a table states: its totals, and the parts that may not exceed their whole. */
export function checkTable(table: Table, structure: Structure, quantities: Quantities): readonly TableCheck[] {
  return [
    ...rowTotals(table, structure, withoutShares(table, quantities)),
    ...columnTotals(table, structure, quantities),
    ...partsOfWholes(table, structure, quantities),
  ];
}

function rowTotals(table: Table, structure: Structure, quantities: Quantities): TableCheck[] {
  const checks: TableCheck[] = [];
  table.rows.forEach((row, r) => {
    if (NOT_ADDITIVE.test(row.label)) return;
    for (const total of structure.columns) {
      const header = table.columns[total.index]?.header ?? "";
      const label = total.subtotal ? `${row.label} / ${header}` : row.label;
      const at = (column: number) => r * quantities.columns + column;
      const check = checkSum(
        table,
        quantities,
        total.subtotal ? "subtotal" : "row-total",
        label,
        r,
        total.index,
        total,
        at,
      );
      if (check) checks.push(check);
    }
  });
  return checks;
}

function columnTotals(table: Table, structure: Structure, quantities: Quantities): TableCheck[] {
  const checks: TableCheck[] = [];
  for (const total of structure.rows) {
    const row = table.rows[total.index];
    table.columns.forEach((column, c) => {
      if (!row || NOT_ADDITIVE.test(column.header)) return;
      if (!sumsShares(table.cells, total.index * quantities.columns + c)) return;
      const header = column.header || row.label;
      const label = total.subtotal ? `${row.label} / ${column.header}` : header;
      const at = (part: number) => part * quantities.columns + c;
      const check = checkSum(
        table,
        quantities,
        total.subtotal ? "subtotal" : "column-total",
        label,
        total.index,
        c,
        total,
        at,
      );
      if (check) checks.push(check);
    });
  }
  return checks;
}

/** Shares in percent add up only to the whole: a stated 12 % under them is an average. */
function sumsShares(cells: Cells, stated: number): boolean {
  return unitAt(cells, stated) !== "percent" || valueAt(cells, stated) === 100;
}

function checkSum(
  table: Table,
  quantities: Quantities,
  type: Check["type"],
  label: string,
  row: number,
  columnIndex: number,
  total: Total,
  at: (part: number) => number,
): TableCheck | null {
  const stated = row * quantities.columns + columnIndex;
  if (!isStated(quantities, stated)) return null;
  let lower = 0;
  let upper = 0;
  let hidden = false;
  for (const part of total.parts) {
    const place = at(part);
    lower += quantities.lower[place] as number;
    upper += quantities.upper[place] as number;
    if (isHidden(quantities, place)) hidden = true;
  }
  const bounds = { lower, upper, hidden };
  const outcome = compareSum(quantities.lower[stated] as number, quantities.upper[stated] as number, bounds);
  return checkOf(table.cells, type, label, total.parts.length, row, columnIndex, bounds, quantities.scale, outcome);
}

/** A sum beyond the integers that a number holds exactly is not decided. */
function compareSum(statedLower: number, statedUpper: number, { lower, upper, hidden }: Bounds): Check["outcome"] {
  if (Math.abs(lower) > Number.MAX_SAFE_INTEGER || (upper !== Infinity && Math.abs(upper) > Number.MAX_SAFE_INTEGER))
    return "undetermined";
  if (statedLower > upper || statedUpper < lower) return "fail";
  return hidden && lower !== upper ? "undetermined" : "pass";
}

function partsOfWholes(table: Table, structure: Structure, quantities: Quantities): TableCheck[] {
  const totals = new Set(structure.rows.map(({ index }) => index));
  const checks: TableCheck[] = [];
  table.rows.forEach((row, r) => {
    if (totals.has(r)) return;
    for (const { part, whole } of structure.ofWhich) {
      const wholeAt = r * quantities.columns + whole;
      const partAt = r * quantities.columns + part;
      if (!isStated(quantities, wholeAt) || !isStated(quantities, partAt)) continue;
      const bounds = {
        lower: quantities.lower[partAt] as number,
        upper: quantities.upper[partAt] as number,
        hidden: false,
      };
      const outcome = bounds.lower > (quantities.upper[wholeAt] as number) ? "fail" : "pass";
      const label = `${row.label} / ${table.columns[part]?.header ?? ""}`;
      checks.push(checkOf(table.cells, "of-which", label, 1, r, whole, bounds, quantities.scale, outcome));
    }
  });
  return checks;
}

function checkOf(
  cells: Cells,
  type: Check["type"],
  label: string,
  parts: number,
  row: number,
  columnIndex: number,
  { lower, upper }: Bounds,
  scale: number,
  outcome: Check["outcome"],
): TableCheck {
  const at = row * cells.width + columnIndex;
  const stated = cells.values[at] as number;
  const { line, column } = placeAt(cells, at);
  const scaled = Math.round(stated * scale);
  const computed: Sum = lower === upper ? lower / scale : [finite(lower, scale), finite(upper, scale)];
  const difference: Sum =
    lower === upper ? (scaled - lower) / scale : [finite(scaled - upper, scale), finite(scaled - lower, scale)];
  return {
    type,
    label,
    parts,
    stated,
    computed,
    difference,
    outcome,
    line,
    column,
    row,
    columnIndex,
  };
}

function finite(sum: number, scale: number): number | null {
  return Number.isFinite(sum) ? sum / scale : null;
}
