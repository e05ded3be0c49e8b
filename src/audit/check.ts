import { type Cells, placeAt, unitAt, valueAt } from "../cells.ts";
import { mapped } from "../mapped.ts";
import type { TableCheck } from "../parsed.ts";
import type { Check, Sum } from "../schema/document.ts";
import type { Structure, Table } from "../table.ts";
import { isHidden, isStated, type Quantities } from "./quantity.ts";
import { type Addends, addendsOf } from "./shares.ts";
import type { FoundStructure } from "./structure.ts";
import { readSumLabel } from "./sum-label.ts";

interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** Makes every check that a table states: its totals, and the parts that may not exceed their whole. */
export function checkTable(
  table: Table,
  { structure, rowsApart }: Pick<FoundStructure, "structure" | "rowsApart">,
  quantities: Quantities,
  { alongRows, downColumns }: Addends = addendsOf(table, quantities),
): readonly TableCheck[] {
  return [
    ...rowTotals(table, structure, rowsApart, alongRows),
    ...columnTotals(table, structure, downColumns),
    ...partsOfWholes(table, structure, quantities),
  ];
}

function rowTotals(table: Table, structure: Structure, rowsApart: Uint8Array, quantities: Quantities): TableCheck[] {
  const checks: TableCheck[] = [];
  if (structure.columns.length === 0) return checks;
  const { columns } = quantities;
  const ofAverages = isOfAverages(table);
  table.rows.forEach(({ label }, row) => {
    if (rowsApart[row] === 1) return;
    for (const total of structure.columns) {
      const cell = row * columns + total.index;
      if (!isStated(quantities, cell)) continue;
      const { outcome, bounds } = compareSum(quantities, cell, total.parts, row * columns, 1);
      if (outcome === "fail" && ofAverages && isAmong(quantities, cell, total.parts, row * columns, 1)) continue;
      const header = table.columns[total.index]?.header ?? "";
      const name = total.subtotal ? `${label} / ${header}` : label;
      const type = total.subtotal ? "subtotal" : "row-total";
      checks.push(checkOf(table.cells, type, name, total.parts.length, cell, bounds, quantities.scale, outcome));
    }
  });
  return checks;
}

function columnTotals(table: Table, structure: Structure, quantities: Quantities): TableCheck[] {
  const checks: TableCheck[] = [];
  const { columns } = quantities;
  const ofAverages = isOfAverages(table);
  for (const total of structure.rows) {
    const label = table.rows[total.index]?.label ?? "";
    table.columns.forEach(({ header }, column) => {
      const cell = total.index * columns + column;
      if (!readSumLabel(header).additive || !isStated(quantities, cell) || !sumsShares(table.cells, cell)) return;
      const { outcome, bounds } = compareSum(quantities, cell, total.parts, column, columns);
      const mayBeAverages = ofAverages || (header === "" && holdsFractions(table.cells, total.parts, column, columns));
      if (outcome === "fail" && mayBeAverages && isAmong(quantities, cell, total.parts, column, columns)) return;
      const name = total.subtotal ? `${label} / ${header}` : header || label;
      const type = total.subtotal ? "subtotal" : "column-total";
      checks.push(checkOf(table.cells, type, name, total.parts.length, cell, bounds, quantities.scale, outcome));
    });
  }
  return checks;
}

/** Whether its heading says so, or its corner, where the line above the columns is a title. */
function isOfAverages({ heading, corner }: Table): boolean {
  return !readSumLabel(corner).additive || (heading !== null && !readSumLabel(heading).additive);
}

/** Whether one of some cells has a figure that is not whole, as shares and averages are; counts are whole. */
function holdsFractions(cells: Cells, parts: readonly number[], from: number, step: number): boolean {
  return parts.some((part) => !Number.isInteger(valueAt(cells, from + part * step) ?? 0));
}

/** Whether the stated figure is neither below the least of its parts nor above the greatest, as their average is. */
function isAmong(
  { lower, upper }: Quantities,
  cell: number,
  parts: readonly number[],
  from: number,
  step: number,
): boolean {
  const stated = lower[cell] as number;
  const isBelow = parts.some((part) => (upper[from + part * step] as number) >= stated);
  return isBelow && parts.some((part) => (lower[from + part * step] as number) <= stated);
}

/** Shares in percent add up only to the whole: a stated 12 % under them is an average. */
function sumsShares(cells: Cells, stated: number): boolean {
  return unitAt(cells, stated) !== "percent" || valueAt(cells, stated) === 100;
}

/**
 * Compares the total at a cell with the sum of its parts, which stand at `from + part * step`. A sum beyond the integers
 * that a number holds exactly is not decided.
 */
function compareSum(
  quantities: Quantities,
  cell: number,
  parts: readonly number[],
  from: number,
  step: number,
): { readonly outcome: Check["outcome"]; readonly bounds: Bounds } {
  // What a total's parts are is left open.
  if (parts.length === 0) return { outcome: "undetermined", bounds: { lower: -Infinity, upper: Infinity } };
  const isExact = quantities.lower === quantities.upper;
  let lower = 0;
  let upper = 0;
  let hidden = false;
  // A column of a large table has a hundred thousand parts, of which an iterator makes an object each at first.
  for (let p = 0; p < parts.length; p++) {
    const at = from + (parts[p] as number) * step;
    lower += quantities.lower[at] as number;
    if (isExact) continue;
    upper += quantities.upper[at] as number;
    if (isHidden(quantities, at)) hidden = true;
  }
  if (isExact) upper = lower;
  const bounds = { lower, upper };
  if (Math.abs(lower) > Number.MAX_SAFE_INTEGER || (upper !== Infinity && Math.abs(upper) > Number.MAX_SAFE_INTEGER))
    return { outcome: "undetermined", bounds };
  if ((quantities.lower[cell] as number) > upper || (quantities.upper[cell] as number) < lower)
    return { outcome: "fail", bounds };
  return { outcome: hidden && lower !== upper ? "undetermined" : "pass", bounds };
}

function partsOfWholes(table: Table, structure: Structure, quantities: Quantities): TableCheck[] {
  const totals = new Set(mapped(structure.rows, ({ index }) => index));
  const checks: TableCheck[] = [];
  table.rows.forEach((row, r) => {
    if (totals.has(r)) return;
    for (const { part, whole } of structure.ofWhich) {
      const wholeAt = r * quantities.columns + whole;
      const partAt = r * quantities.columns + part;
      if (!isStated(quantities, wholeAt) || !isStated(quantities, partAt)) continue;
      const bounds = { lower: quantities.lower[partAt] as number, upper: quantities.upper[partAt] as number };
      const outcome = bounds.lower > (quantities.upper[wholeAt] as number) ? "fail" : "pass";
      const label = `${row.label} / ${table.columns[part]?.header ?? ""}`;
      checks.push(checkOf(table.cells, "of-which", label, 1, wholeAt, bounds, quantities.scale, outcome));
    }
  });
  return checks;
}

function checkOf(
  cells: Cells,
  type: Check["type"],
  label: string,
  parts: number,
  at: number,
  { lower, upper }: Bounds,
  scale: number,
  outcome: Check["outcome"],
): TableCheck {
  const columnIndex = at % cells.width;
  const row = (at - columnIndex) / cells.width;
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
    elsewhere: null,
  };
}

function finite(sum: number, scale: number): number | null {
  return Number.isFinite(sum) ? sum / scale : null;
}
