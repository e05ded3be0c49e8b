import { NIL } from "../cells.ts";
import { CONTRADICTED, PROVED, type TableCheck } from "../parsed.ts";
import type { Structure, Table, Total } from "../table.ts";

/**
 * Weighs every placeholder for zero by the sums that it is in. A sum that holds with it as zero, in a table without
 * negative figures, holds with nothing else; a row and a column that lack the same amount lack it here; one that stands
 * for a total is no zero where its parts are more.
 */
export function weighPlaceholders(table: Table, structure: Structure, checks: readonly TableCheck[]): Uint8Array {
  const { width, height } = table.cells;
  const proofs = new Uint8Array(width * height);
  const placeholders = placeholdersOf(table);
  if (placeholders.length === 0) return proofs;
  const differences = new Float64Array(width * height).fill(NaN);
  for (const check of checks)
    if (isSum(check)) {
      const at = check.row * width + check.columnIndex;
      if (check.outcome === "fail" && table.cells.statuses[at] === NIL) proofs[at] = CONTRADICTED;
      else if (check.outcome !== "undetermined" && typeof check.difference === "number")
        differences[at] = check.difference;
    }
  const alongRow = totalsByItem(structure.columns, width);
  const alongColumn = totalsByItem(structure.rows, height);
  for (const cell of placeholders) {
    if (proofs[cell] === CONTRADICTED) continue;
    const column = cell % width;
    const row = (cell - column) / width;
    const across = { totals: alongRow[column] as readonly number[], from: row * width, step: 1 };
    const down = { totals: alongColumn[row] as readonly number[], from: column, step: width };
    if (hasDifference(differences, across, 0) || hasDifference(differences, down, 0)) proofs[cell] = PROVED;
    else if (lackTheSame(differences, across, down)) proofs[cell] = CONTRADICTED;
  }
  return proofs;
}

/** The totals that a cell is summed in along its row or down its column; each stands at `from + total * step`. */
interface Sums {
  readonly totals: readonly number[];
  readonly from: number;
  readonly step: number;
}

/** Whether the stated figure of some total differs so much from its sum. */
function hasDifference(differences: Float64Array, { totals, from, step }: Sums, difference: number): boolean {
  for (let t = 0; t < totals.length; t++)
    if (differences[from + (totals[t] as number) * step] === difference) return true;
  return false;
}

function lackTheSame(differences: Float64Array, across: Sums, down: Sums): boolean {
  return across.totals.some((total) => {
    const lacking = differences[across.from + total * across.step] as number;
    return lacking > 0 && hasDifference(differences, down, lacking);
  });
}

/** The placeholders for zero of a table; none where a figure is negative, so that a sum proves nothing of its parts. */
function placeholdersOf({ cells }: Table): readonly number[] {
  const placeholders: number[] = [];
  if (!cells.statuses.includes(NIL)) return placeholders;
  for (let at = 0; at < cells.statuses.length; at++) {
    if (cells.statuses[at] === NIL) placeholders.push(at);
    else if ((cells.values[at] as number) < 0) return [];
  }
  return placeholders;
}

function isSum({ type }: TableCheck): boolean {
  return type === "row-total" || type === "column-total" || type === "subtotal";
}

/**
 * For each item, the totals whose sums it is in, as a part or as the total. Items of the same sums share one list, since
 * nearly all of a table's rows are in the same.
 */
function totalsByItem(totals: readonly Total[], items: number): readonly (readonly number[])[] {
  const none: readonly number[] = [];
  const byItem = new Array<readonly number[]>(items).fill(none);
  for (const { index, parts } of totals) {
    const longer = new Map<readonly number[], readonly number[]>();
    const add = (item: number) => {
      const its = byItem[item] as readonly number[];
      const more = longer.get(its) ?? [...its, index];
      longer.set(its, more);
      byItem[item] = more;
    };
    parts.forEach(add);
    add(index);
  }
  return byItem;
}
