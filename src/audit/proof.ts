import type { TableCheck } from "../parsed.ts";
import type { Cell, Row, Structure, Table, Total } from "../table.ts";

/**
 * Marks placeholders for zero as proved where a stated total leaves them no other value: a sum that holds with them as
 * zero, in a table without negative figures, holds with nothing else.
 */
export function proveZeros(table: Table, structure: Structure, checks: readonly TableCheck[]): Table {
  let placeholders = false;
  for (const row of table.rows)
    for (const cell of row.cells) {
      if (cell.value !== null && cell.value < 0) return table;
      if (cell.status === "nil") placeholders = true;
    }
  if (!placeholders) return table;
  const columns = table.columns.length;
  const holds = new Set<number>();
  for (const check of checks)
    if (check.outcome === "pass" && typeof check.computed === "number" && isSum(check))
      holds.add(check.row * columns + check.columnIndex);
  const alongRow = totalsByItem(structure.columns);
  const alongColumn = totalsByItem(structure.rows);
  const isProved = (r: number, c: number): boolean =>
    (alongRow.get(c) ?? []).some((total) => holds.has(r * columns + total)) ||
    (alongColumn.get(r) ?? []).some((total) => holds.has(total * columns + c));
  return {
    ...table,
    rows: table.rows.map((row, r) =>
      row.cells.some((cell, c) => cell.status === "nil" && isProved(r, c))
        ? withCells(
            row,
            row.cells.map((cell, c) => (cell.status === "nil" && isProved(r, c) ? proved(cell) : cell)),
          )
        : row,
    ),
  };
}

function isSum({ type }: TableCheck): boolean {
  return type === "row-total" || type === "column-total" || type === "subtotal";
}

/** For each item, the totals whose sums it is in, as a part or as the total. */
function totalsByItem(totals: readonly Total[]): ReadonlyMap<number, readonly number[]> {
  const byItem = new Map<number, number[]>();
  for (const { index, parts } of totals)
    for (const item of [...parts, index]) {
      const its = byItem.get(item);
      if (its) its.push(index);
      else byItem.set(item, [index]);
    }
  return byItem;
}

// One literal each: spreading a cell or a row costs many times more, and a table can have a million.

function proved(cell: Cell): Cell {
  const { value, lower, upper, unit, status, tolerance, raw, line, column } = cell;
  return { value, lower, upper, unit, status, tolerance, raw, line, column, proved: true };
}

function withCells(row: Row, cells: readonly Cell[]): Row {
  const { group, label, period, code, name, class: itsClass, line, column } = row;
  return { group, label, period, code, name, class: itsClass, cells, line, column };
}
