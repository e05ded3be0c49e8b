import { isHidden, isStated, type Quantities, quantitiesOf } from "../audit/quantity.ts";
import { addendsOf } from "../audit/shares.ts";
import type { Cell } from "../cell.ts";
import { BLANK, cellAt, hidesFigure } from "../cells.ts";
import type { AuditedTable } from "../parsed.ts";

// A table as its arithmetic sees it: whole numbers, or intervals of them, and the equations that bind them. Cells are
// numbered row by row, so that cell `i` stands in row `floor(i / width)` and column `i % width`.

/** The parts of a total, and the total: along a row, down a column, or a part that may not exceed its whole. */
export interface Equation {
  readonly axis: "row" | "column" | "limit";
  /** The row it runs along (`row`, `limit`) or the column it runs down. */
  readonly line: number;
  /** Which total: its index in the structure's columns (`row`) or rows (`column`); -1 for a limit. */
  readonly group: number;
  readonly total: number;
  readonly parts: readonly number[];
  /** The total is left blank, so that the equation binds only once a shifted row gives it one. */
  readonly dormant: boolean;
  /** What may be added to the parts without being printed: none, or anything for a part and its whole. */
  readonly slack: number;
}

/** An equation in which a cell stands, as a part (1) or as the total (-1). */
export interface Membership {
  readonly equation: number;
  readonly sign: 1 | -1;
}

export interface Sheet {
  readonly source: AuditedTable;
  readonly width: number;
  readonly height: number;
  /** What one unit of the table's figures is here: 100 where they have two decimals. */
  readonly scale: number;
  /** What each cell prints; 0 for one that is blank or hides its figure. */
  readonly values: Float64Array;
  /** The least and the most that each cell can be. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** 1 for each cell that prints something which is no figure: `<5`, `*`, a misprint. */
  readonly hidden: Uint8Array;
  readonly equations: readonly Equation[];
  readonly memberships: readonly (readonly Membership[])[];
  /** Whether figures below nought belong here: one alone is taken for a misprint. */
  readonly negative: boolean;
}

/** A sum that misses zero, from the least to the most that it can be: the parts minus the total. */
export interface Residuals {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The sheet of a table; null where its figures are too large to be added exactly. */
export function sheetOf(source: AuditedTable): Sheet | null {
  const { table } = source;
  const quantities = quantitiesOf(table);
  const { columns: width, rows: height, scale, lower: low, upper: high, statuses } = quantities;
  const hidden = statuses.map((status) => (hidesFigure(status) ? 1 : 0));
  const values = new Float64Array(height * width);
  let magnitude = 0;
  let negatives = 0;
  for (let at = 0; at < values.length; at++) {
    const figure = Math.round((table.cells.values[at] as number) * scale);
    values[at] = figure;
    magnitude += Math.abs(figure);
    if (figure < 0) negatives += 1;
  }
  if (magnitude > Number.MAX_SAFE_INTEGER) return null;
  const equations = equationsOf(source, quantities);
  const memberships = membershipsOf(equations, height * width);
  return { source, width, height, scale, values, low, high, hidden, equations, memberships, negative: negatives > 1 };
}

/** The cell of the table that a number means. */
export function cellOf(sheet: Sheet, cell: number): Cell {
  const found = cellAt(sheet.source.table.cells, Math.floor(cell / sheet.width), cell % sheet.width);
  if (found === undefined) throw new RangeError(`no cell ${cell}`);
  return found;
}

/** Every sum that the audit made, and those that it could not make because the total itself is hidden or blank. */
function equationsOf({ table, structure, checks, rowRoles }: AuditedTable, quantities: Quantities): Equation[] {
  const width = quantities.columns;
  const { alongRows, downColumns } = addendsOf(table, quantities);
  // A share in percent beside counts is no part of their sum.
  const addedBy = (cells: readonly number[], additive: Quantities) =>
    cells.filter((cell) => isStated(additive, cell) === isStated(quantities, cell));
  const made = new Set<string>();
  for (const { type, row, columnIndex } of checks) {
    if (type === "row-total" || type === "subtotal") made.add(`row ${row} ${columnIndex}`);
    if (type === "column-total" || type === "subtotal") made.add(`column ${row} ${columnIndex}`);
  }
  const equations: Equation[] = [];
  const add = (axis: "row" | "column", line: number, group: number, total: number, parts: number[]) => {
    const stated = `${axis} ${Math.floor(total / width)} ${total % width}`;
    const dormant = axis === "row" && quantities.statuses[total] === BLANK;
    if (parts.length === 0 || (!made.has(stated) && !dormant && !isHidden(quantities, total))) return;
    equations.push({ axis, line, group, total, parts, dormant, slack: 0 });
  };
  structure.columns.forEach(({ index, parts }, group) => {
    table.rows.forEach((_, row) => {
      const cells = parts.map((part) => row * width + part);
      add("row", row, group, row * width + index, addedBy(cells, alongRows));
    });
  });
  structure.rows.forEach(({ index, parts }, group) => {
    table.columns.forEach((_, column) => {
      const cells = parts.map((part) => part * width + column);
      add("column", column, group, index * width + column, addedBy(cells, downColumns));
    });
  });
  for (const { part, whole } of structure.ofWhich) {
    table.rows.forEach((_, row) => {
      const [cell, total] = [row * width + part, row * width + whole];
      if (rowRoles[row] === "total" || !isStated(quantities, cell) || !isStated(quantities, total)) return;
      const slack = Number.POSITIVE_INFINITY;
      equations.push({ axis: "limit", line: row, group: -1, total, parts: [cell], dormant: false, slack });
    });
  }
  return equations;
}

function membershipsOf(equations: readonly Equation[], cells: number): Membership[][] {
  const memberships: Membership[][] = Array.from({ length: cells }, () => []);
  equations.forEach(({ parts, total }, equation) => {
    for (const part of parts) memberships[part]?.push({ equation, sign: 1 });
    memberships[total]?.push({ equation, sign: -1 });
  });
  return memberships;
}

/** What each equation of the sheet comes to as it is printed. */
export function residualsOf({ equations, low, high }: Sheet): Residuals {
  const residuals = { low: new Float64Array(equations.length), high: new Float64Array(equations.length) };
  equations.forEach(({ parts, total, slack }, equation) => {
    let least = -(high[total] ?? 0);
    let most = slack - (low[total] ?? 0);
    for (const part of parts) {
      least += low[part] ?? 0;
      most += high[part] ?? 0;
    }
    residuals.low[equation] = least;
    residuals.high[equation] = most;
  });
  return residuals;
}
