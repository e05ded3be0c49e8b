import type { parse } from "../../src/index.ts";
import type { GeneratedTable } from "./generated-table.ts";

type Output = ReturnType<typeof parse>;

/**
 * Whether what came back whole also says which cells are totals, and which of them do not add up: the one that is
 * misprinted, and at most those that it is a part of. `lost` where it says less, `wrong` where it says something else.
 */
export function judgeTotals(table: GeneratedTable, { records, checks, tables }: Output): "right" | "lost" | "wrong" {
  const { rows, totals, wrong } = table;
  if (totals === undefined) return "right";
  const columns = table.headers.length;
  const isTotal = (at: number): boolean =>
    rows[Math.floor(at / columns)]?.role === "total" || totals.includes(at % columns);
  if (records.some(({ role }, at) => role === "total" && !isTotal(at))) return "wrong";
  if (records.some(({ role }, at) => role !== "total" && isTotal(at))) return "lost";
  const failed = checks
    .filter(({ outcome }) => outcome === "fail")
    .map(({ line, column }) => records.findIndex((record) => record.line === line && record.column === column));
  if (failed.some((at) => !mayFail(table, at))) return "wrong";
  if (wrong && !failed.includes(wrong.row * columns + wrong.column)) return "lost";
  const summed = totals.length > 0 || rows.some(({ role }) => role === "total");
  return !summed || tables[0]?.audit === (wrong ? "fail" : "pass") ? "right" : "lost";
}

function mayFail({ rows, headers, totals = [], wrong }: GeneratedTable, at: number): boolean {
  if (!wrong) return false;
  const row = Math.floor(at / headers.length);
  const column = at % headers.length;
  if (row === wrong.row) return column === wrong.column || totals.includes(column);
  return column === wrong.column && rows[row]?.role === "total";
}
