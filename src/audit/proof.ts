import { NIL } from "../cells.ts";
import type { TableCheck } from "../parsed.ts";
import type { Structure, Table, Total } from "../table.ts";

/** What stated totals say of the placeholders for zero; cell c of row r is `r * columns + c`. */
export interface PlaceholderProofs {
  /** A total leaves them no value but zero. */
  readonly proved: ReadonlySet<number>;
  /** The totals of their row and of their column leave them the same other value. */
  readonly contradicted: ReadonlySet<number>;
}

/**
 * Weighs every placeholder for zero by the sums that it is in. A sum that holds with it as zero, in a table without
 * negative figures, holds with nothing else; a row and a column that lack the same amount lack it here.
 */
export function weighPlaceholders(
  table: Table,
  structure: Structure,
  checks: readonly TableCheck[],
): PlaceholderProofs {
  const proved = new Set<number>();
  const contradicted = new Set<number>();
  const columns = table.columns.length;
  const placeholders = placeholdersOf(table);
  if (placeholders.length === 0) return { proved, contradicted };
  const differences = new Map<number, number>();
  for (const check of checks)
    if (check.outcome !== "undetermined" && typeof check.difference === "number" && isSum(check))
      differences.set(check.row * columns + check.columnIndex, check.difference);
  const alongRow = totalsByItem(structure.columns, columns);
  const alongColumn = totalsByItem(structure.rows, table.rows.length);
  for (const cell of placeholders) {
    const c = cell % columns;
    const r = (cell - c) / columns;
    const acrossDifferences = alongRow[c]?.map((total) => differences.get(r * columns + total)) ?? [];
    const downDifferences = alongColumn[r]?.map((total) => differences.get(total * columns + c)) ?? [];
    if (acrossDifferences.includes(0) || downDifferences.includes(0)) proved.add(cell);
    else if (
      acrossDifferences.some((lacking) => lacking !== undefined && lacking > 0 && downDifferences.includes(lacking))
    )
      contradicted.add(cell);
  }
  return { proved, contradicted };
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
