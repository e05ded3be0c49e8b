import { NIL } from "../cells.ts";
import { CONTRADICTED, PROVED, type TableCheck, UNPROVED } from "../parsed.ts";
import type { Structure, Table, Total } from "../table.ts";

/**
 * Weighs every placeholder for zero by the sums that it is in. A sum that holds with it as zero, in a table without
 * negative figures, holds with nothing else; a row and a column that lack the same amount lack it here.
 */
export function weighPlaceholders(table: Table, structure: Structure, checks: readonly TableCheck[]): Uint8Array {
  const { width, height } = table.cells;
  const proofs = new Uint8Array(width * height);
  const placeholders = placeholdersOf(table);
  if (placeholders.length === 0) return proofs;
  const differences = new Float64Array(width * height).fill(NaN);
  for (const check of checks)
    if (check.outcome !== "undetermined" && typeof check.difference === "number" && isSum(check))
      differences[check.row * width + check.columnIndex] = check.difference;
  const alongRow = totalsByItem(structure.columns, width);
  const alongColumn = totalsByItem(structure.rows, height);
  for (const cell of placeholders) {
    const column = cell % width;
    const row = (cell - column) / width;
    const across = alongRow[column]?.map((total) => row * width + total) ?? NONE;
    const down = alongColumn[row]?.map((total) => total * width + column) ?? NONE;
    proofs[cell] = weigh(differences, across, down);
  }
  return proofs;
}

const NONE: readonly number[] = [];

/** What the sums say whose totals stand at these cells, across and down. */
function weigh(differences: Float64Array, across: readonly number[], down: readonly number[]): number {
  const holds = (total: number) => differences[total] === 0;
  if (across.some(holds) || down.some(holds)) return PROVED;
  const lacking = across.filter((total) => (differences[total] as number) > 0);
  return lacking.some((a) => down.some((b) => differences[a] === differences[b])) ? CONTRADICTED : UNPROVED;
}

/** The placeholders for zero of a table; none where a figure is negative, so that a sum proves nothing of its parts. */
function placeholdersOf({ cells }: Table): readonly number[] {
  const placeholders: number[] = [];
  for (let at = 0; at < cells.statuses.length; at++) {
    if (cells.statuses[at] === NIL) placeholders.push(at);
    else if ((cells.values[at] as number) < 0) return [];
  }
  return placeholders;
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
