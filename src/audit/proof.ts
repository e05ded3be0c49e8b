import type { TableCheck } from "../parsed.ts";
import type { Structure, Table, Total } from "../table.ts";

/**
 * Finds the placeholders for zero to which a stated total leaves no other value: a sum that holds with them as zero, in a
 * table without negative figures, holds with nothing else. Cell c of row r is `r * columns + c`.
 */
export function proveZeros(table: Table, structure: Structure, checks: readonly TableCheck[]): ReadonlySet<number> {
  const columns = table.columns.length;
  const placeholders: number[] = [];
  for (let r = 0; r < table.rows.length; r++) {
    const cells = table.rows[r]?.cells ?? [];
    for (let c = 0; c < cells.length; c++) {
      const cell = cells[c];
      if (cell?.status === "nil") placeholders.push(r * columns + c);
      else if (cell && cell.value !== null && cell.value < 0) return new Set();
    }
  }
  if (placeholders.length === 0) return new Set();
  const holds = new Set<number>();
  for (const check of checks)
    if (check.outcome === "pass" && typeof check.computed === "number" && isSum(check))
      holds.add(check.row * columns + check.columnIndex);
  const alongRow = totalsByItem(structure.columns, columns);
  const alongColumn = totalsByItem(structure.rows, table.rows.length);
  return new Set(
    placeholders.filter((cell) => {
      const c = cell % columns;
      const r = (cell - c) / columns;
      return (
        alongRow[c]?.some((total) => holds.has(r * columns + total)) ||
        alongColumn[r]?.some((total) => holds.has(total * columns + c))
      );
    }),
  );
}

function isSum({ type }: TableCheck): boolean {
  return type === "row-total" || type === "column-total" || type === "subtotal";
}

/** For each item, the totals whose sums it is in, as a part or as the total; none at the index of one in no sum. */
function totalsByItem(totals: readonly Total[], items: number): readonly (readonly number[] | undefined)[] {
  const byItem = new Array<number[] | undefined>(items).fill(undefined);
  for (const { index, parts } of totals)
    for (const item of [...parts, index]) {
      const its = byItem[item];
      if (its) its.push(index);
      else byItem[item] = [index];
    }
  return byItem;
}
