import type { Cell } from "../../cell.ts";
import { cellAt } from "../../cells.ts";
import type { AuditedTable } from "../../parsed.ts";
import type { Role } from "../../table.ts";
import { visible } from "../terminal/visible.ts";
import { alignDecimals, asPrinted, type Decimals, type Shown, showCell } from "./figure.ts";

/** A row (or what is shown as one). */
export interface GridRow {
  readonly group: string | null;
  readonly label: string;
  readonly role: Role;
  readonly cells: readonly Shown[];
  /** What is printed for all of its cells together, where it is not known which figure stands in which column. */
  readonly together: string | null;
}

/** A table as it is shown, with the periods across; every text is safe to print. */
export interface Grid {
  readonly corner: string;
  /** Each column's header path, top level first, all of one length; empty texts fill a shorter path at its top. */
  readonly headers: readonly (readonly string[])[];
  readonly columnRoles: readonly Role[];
  readonly rows: readonly GridRow[];
}

/** What stands along one side of a table. */
interface Side {
  readonly group: string | null;
  readonly label: string;
  readonly path: readonly string[];
  readonly role: Role;
}

/** Lays a table out for a terminal: as it is printed, or turned where its rows are the periods. */
export function gridOf(audited: AuditedTable): Grid {
  const { table, rowRoles, columnRoles } = audited;
  const down: Side[] = table.rows.map((row, r) => ({
    group: row.group,
    label: row.label,
    path: row.group === null ? [row.label] : [row.group, row.label],
    role: rowRoles[r] ?? "data",
  }));
  const across: Side[] = table.columns.map((column, c) => ({
    group: null,
    label: column.header,
    path: column.path,
    role: columnRoles[c] ?? "data",
  }));
  const failed = new Set(
    audited.checks.filter(({ outcome }) => outcome === "fail").map((check) => placeKey(check.row, check.columnIndex)),
  );
  const isFailed = (r: number, c: number) => failed.has(placeKey(r, c));
  const at = (r: number, c: number) => cellAt(table.cells, r, c);
  if (!hasPeriodsDown(audited)) return grid(visible(table.corner), down, across, at, isFailed);
  return grid(
    "",
    across,
    down,
    (r, c) => at(c, r),
    (r, c) => isFailed(c, r),
  );
}

function placeKey(row: number, column: number): string {
  return `${row} ${column}`;
}

/** Whether the rows are periods and the columns are none. */
function hasPeriodsDown({ table, rowRoles }: AuditedTable): boolean {
  const dataRows = table.rows.filter((_, r) => rowRoles[r] !== "total");
  return (
    dataRows.length > 0 &&
    dataRows.every((row) => row.period !== null) &&
    table.columns.every((column) => column.period === null)
  );
}

function grid(
  corner: string,
  down: readonly Side[],
  across: readonly Side[],
  cellAt: (r: number, c: number) => Cell | undefined,
  isFailed: (r: number, c: number) => boolean,
): Grid {
  const decimals = across.map((_, c) => alignDecimals(down.flatMap((_, r) => cellAt(r, c) ?? [])));
  const levels = Math.max(1, ...across.map(({ path }) => path.length));
  return {
    corner,
    headers: across.map(({ path }) => [...Array<string>(levels - path.length).fill(""), ...path.map(visible)]),
    columnRoles: across.map(({ role }) => role),
    rows: down.map(({ group, label, role }, r) => {
      const cells = across.map((_, c) => cellAt(r, c));
      return {
        group: group === null ? null : visible(group),
        label: visible(label),
        role,
        together: printedTogether(cells),
        cells: cells.map((cell, c) => {
          if (!cell) return { text: "", look: "faint" };
          const shown = showCell(cell, decimals[c] as Decimals);
          return isFailed(r, c) ? { text: shown.text, look: "failed" } : shown;
        }),
      };
    }),
  };
}

/** The text of a row whose cells are all the same stretch of text; null where each has its own. */
function printedTogether(cells: readonly (Cell | undefined)[]): string | null {
  const [first] = cells;
  if (!first || first.value !== null || cells.length < 2 || first.raw.trim() === "") return null;
  return cells.every((cell) => cell?.line === first.line && cell.column === first.column) ? asPrinted(first) : null;
}
