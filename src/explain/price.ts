import { rawAt, valueAt } from "../cells.ts";
import type { ExplainContext } from "./context.ts";
import { BY_CHARACTERS, CELLS, CROSS_TABLE, LINES, SLIP } from "./costs.ts";
import type { CellFault } from "./faults.ts";
import { misreadCost, type Print, printOf, readingsOf, type Typography } from "./misread.ts";
import type { Plausibility } from "./plausibility.ts";
import { cellOf, type Sheet } from "./sheet.ts";

// What a change of one cell costs, and which changes its characters suggest.

export interface Price {
  readonly kind: CellFault["kind"];
  readonly cost: number;
}

/** The prices of one table's cells; computed when asked for, and remembered. */
export interface PriceList {
  /** No fault of a cell costs less. */
  readonly least: number;
  /** What it costs that two neighbours in a row, or in a column, are exchanged. */
  readonly exchange: (axis: "row" | "column") => number;
  /** What it costs that the figure printed at `printed` stands where `value` belongs. */
  readonly of: (printed: number, value: number) => Price;
  /** The figures of which what is printed there is a simple misreading. */
  readonly readings: (printed: number) => readonly number[];
}

/** No change is as good as free, however much better than the printed figure the new one fits its neighbours. */
const LEAST_PRICE = 2.5;

/** The prices for a table, with what its document attests. */
export function priceListOf(sheet: Sheet, context: ExplainContext, plausibility: Plausibility): PriceList {
  const typography = typographyOf(sheet, context);
  const others = otherTables(sheet, context);
  const rarity = Math.max(0, Math.log(sheet.values.length / CELLS));
  const least = LEAST_PRICE + rarity;
  const prints = new Map<number, Print>();
  const prices = new Map<number, Map<number, Price>>();
  const readings = new Map<number, readonly number[]>();

  function printAt(cell: number): Print {
    return remember(prints, cell, () => printOf(cellOf(sheet, cell), sheet.values[cell] ?? 0, sheet.scale));
  }

  function priceOf(cell: number, value: number): Price {
    const misread = misreadCost(printAt(cell), value, typography);
    if (!isTotal(sheet, cell)) {
      const cost = misread + plausibility.ofCell(cell, value) + rarity;
      return { kind: misread < BY_CHARACTERS ? "misread" : "other", cost: Math.max(least, cost) };
    }
    const slip = slipCost(sheet, cell, value);
    const attested = crossTableCost(others.get(cell), (sheet.values[cell] ?? 0) / sheet.scale, value / sheet.scale);
    const kind = misread < slip ? "misread" : "wrong-total";
    return { kind, cost: Math.max(least, Math.min(misread, slip) + attested + rarity) };
  }

  return {
    least,
    exchange: (axis) => (axis === "row" ? LINES.swappedCells : LINES.swappedRows) + rarity,
    of: (cell, value) => {
      const known = remember(prices, cell, () => new Map<number, Price>());
      return remember(known, value, () => priceOf(cell, value));
    },
    readings: (cell) => remember(readings, cell, () => readingsOf(printAt(cell))),
  };
}

/** What other tables of the response state for a cell, as the checks and the context tell. */
function otherTables(sheet: Sheet, { sharedTotals }: ExplainContext): ReadonlyMap<number, number> {
  const others = new Map<number, number>();
  for (const { row, column, value } of sharedTotals) others.set(row * sheet.width + column, value);
  for (const { type, row, columnIndex, computed } of sheet.source.checks) {
    if (type === "cross-table" && typeof computed === "number") others.set(row * sheet.width + columnIndex, computed);
  }
  return others;
}

/** Whether the cell stands in a total row or a total column. */
export function isTotal(sheet: Sheet, cell: number): boolean {
  const { rowRoles, columnRoles } = sheet.source;
  return rowRoles[Math.floor(cell / sheet.width)] === "total" || columnRoles[cell % sheet.width] === "total";
}

function slipCost(sheet: Sheet, cell: number, value: number): number {
  const off = Math.abs((sheet.values[cell] ?? 0) - value);
  if (Number.isInteger(Math.log10(off / sheet.scale))) return SLIP.carry;
  for (const { equation, sign } of sheet.memberships[cell] ?? []) {
    if (sign === -1 && sheet.equations[equation]?.parts.some((part) => sheet.values[part] === off))
      return SLIP.partOmitted;
  }
  return SLIP.other;
}

function crossTableCost(other: number | undefined, printed: number, value: number): number {
  if (other === undefined) return 0;
  if (other === value) return -CROSS_TABLE.attested;
  return other === printed ? CROSS_TABLE.contradicted : 0;
}

function typographyOf({ source }: Sheet, { strayPlaceholders }: ExplainContext): Typography {
  let [placeholders, noughts] = [false, false];
  const { cells } = source.table;
  for (let at = 0; at < cells.values.length; at++) {
    if (valueAt(cells, at) !== 0) continue;
    if (rawAt(cells, at).includes("0")) noughts = true;
    else placeholders = true;
  }
  // A table without any nought says nothing of how it prints one.
  if (!placeholders && !noughts) [placeholders, noughts] = [true, true];
  return { strayPlaceholders, placeholders, noughts };
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
