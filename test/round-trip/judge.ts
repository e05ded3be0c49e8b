import { type DiagnosticRecord, type FigureRecord, parse } from "../../src/index.ts";
import type { GeneratedCell, GeneratedTable } from "./generated-table.ts";
import { judgeTotals } from "./judge-totals.ts";

/**
 * What came back of a printed table: all of it and nothing else; not all, or something else; and in the latter cases
 * whether the program says that something is amiss.
 */
export type Outcome = "whole" | "told" | "lost untold" | "wrong untold";

export const OUTCOMES: readonly Outcome[] = ["whole", "told", "lost untold", "wrong untold"];

export function judge(table: GeneratedTable, printed: string): Outcome {
  const read = parse(`${ABOVE}\n${printed}\n${BELOW}`, { includeTotals: true });
  const cells = cellsOf(table);
  let right = 0;
  let wrong = 0;
  for (const record of read.records) {
    const { group, label, header, role, value } = record;
    // A total of all stands under no heading, and may be said to stand under the last.
    const cell =
      cells.get(keyOf(group, label, header)) ?? (role === "total" ? cells.get(keyOf(null, label, header)) : undefined);
    if (cell && agrees(cell, record)) right++;
    else if (value !== null) wrong++;
  }
  const isWhole = right === cells.size && right === read.records.length;
  const totals = isWhole ? judgeTotals(table, read) : "right";
  if (isWhole && totals === "right") return "whole";
  if (read.diagnostics.some((diagnostic) => tells(diagnostic, table))) return "told";
  return wrong > 0 || totals === "wrong" ? "wrong untold" : "lost untold";
}

/** Whether a diagnostic is of a fault; not of what the table says however clearly it is printed, as words in cells. */
const tells = ({ severity, code, actual }: DiagnosticRecord, { rows, says }: GeneratedTable): boolean =>
  severity !== "info" &&
  (!says?.includes(code) || (actual !== null && !rows.some(({ cells }) => cells.some(({ raw }) => raw === actual))));

const agrees = (cell: GeneratedCell, { value, status, unit, lower, upper }: FigureRecord): boolean =>
  cell.value === value &&
  cell.status === status &&
  (cell.unit ?? unit) === unit &&
  (cell.lower === undefined || (cell.lower === lower && cell.upper === upper));

const ABOVE = "Northshire Council\n\nThe figures that you asked for are below.\n";
const BELOW = "\nPlease write to us if you need anything else.\n";

/** A heading over another may be one with it: `Staff / Open`, or `Staff Open`. */
export const keyOf = (section: string | null, label: string, header: string | null): string =>
  `${section ?? ""} | ${label} | ${header?.replaceAll(" / ", " ")}`;

export function cellsOf({
  headers,
  rows,
}: GeneratedTable): ReadonlyMap<string, GeneratedTable["rows"][number]["cells"][number]> {
  return new Map(
    rows.flatMap(({ section, label, cells }) =>
      cells.map((cell, c) => [keyOf(section ?? null, label, headers[c]?.join(" / ") ?? ""), cell] as const),
    ),
  );
}
