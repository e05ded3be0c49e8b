import { BLANK, type Cells, REPORTED, unitAt } from "../cells.ts";
import type { Table } from "../table.ts";
import { isStated, type Quantities } from "./quantity.ts";

// A share in percent is no part of a sum of counts. Where all figures are shares they stay as they are.

/** What can be added of a table's quantities. */
export interface Addends {
  readonly alongRows: Quantities;
  readonly downColumns: Quantities;
}

export function addendsOf(table: Table, quantities: Quantities): Addends {
  return { alongRows: withoutShares(table, quantities), downColumns: withoutSharesBetween(table, quantities) };
}

/** The quantities that can be added along a row: without shares where the table has counts too. */
function withoutShares({ cells }: Table, quantities: Quantities): Quantities {
  if (!cells.units.includes("percent") && cells.others.size === 0) return quantities;
  const shares: number[] = [];
  let others = 0;
  for (let at = 0; at < cells.values.length; at++) {
    if (!isStated(quantities, at)) continue;
    if (unitAt(cells, at) === "percent") shares.push(at);
    else if (cells.statuses[at] === REPORTED) others++;
  }
  return shares.length === 0 || others === 0 ? quantities : leavingOut(shares, quantities);
}

/**
 * The quantities that can be added down a column: without the shares among its counts (a rate in every second row), or
 * without the one count among its shares (their base).
 */
function withoutSharesBetween({ cells }: Table, quantities: Quantities): Quantities {
  const shares = sharesByColumn(cells);
  if (shares === null) return quantities;
  const { columns } = quantities;
  const counts = new Uint32Array(columns);
  for (let at = 0; at < cells.values.length; at++)
    if (cells.statuses[at] === REPORTED && unitAt(cells, at) !== "percent") increase(counts, at % columns);
  const left: number[] = [];
  for (let at = 0; at < cells.values.length; at++) {
    const column = at % columns;
    if (shares[column] === 0 || counts[column] === 0 || !isStated(quantities, at)) continue;
    const isBase = counts[column] === 1 && (shares[column] as number) > 1;
    if ((unitAt(cells, at) === "percent") !== isBase) left.push(at);
  }
  return left.length === 0 ? quantities : leavingOut(left, quantities);
}

/** How many shares each column has; null where none has any that its header does not announce. */
function sharesByColumn({ others, units, width }: Cells): Uint32Array | null {
  if (others.size === 0) return null;
  const shares = new Uint32Array(width);
  let found = false;
  for (const [at, { unit, value }] of others) {
    if (unit !== "percent" || value === null) continue;
    increase(shares, at % width);
    if (units[at % width] !== "percent") found = true;
  }
  return found ? shares : null;
}

function increase(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

function leavingOut(cells: readonly number[], quantities: Quantities): Quantities {
  const lower = quantities.lower.slice();
  const upper = quantities.upper.slice();
  const statuses = quantities.statuses.slice();
  for (const at of cells) {
    lower[at] = 0;
    upper[at] = 0;
    statuses[at] = BLANK;
  }
  return { ...quantities, lower, upper, statuses };
}
