import { parse } from "../../src/index.ts";
import type { GeneratedTable } from "./generated-table.ts";

/**
 * What came back of a printed table: all of it and nothing else; not all, or something else; and in the latter cases
 * whether the program says that something is amiss.
 */
export type Outcome = "whole" | "told" | "lost untold" | "wrong untold";

export const OUTCOMES: readonly Outcome[] = ["whole", "told", "lost untold", "wrong untold"];

export function judge(table: GeneratedTable, printed: string): Outcome {
  const { records, diagnostics } = parse(`${ABOVE}\n${printed}\n${BELOW}`, { includeTotals: true });
  const cells = cellsOf(table);
  let right = 0;
  let wrong = 0;
  for (const { group, label, header, value, status } of records) {
    const cell = cells.get(keyOf(group, label, header));
    if (cell?.value === value && cell.status === status) right++;
    else if (value !== null) wrong++;
  }
  if (right === cells.size && right === records.length) return "whole";
  if (diagnostics.some(({ severity }) => severity !== "info")) return "told";
  return wrong > 0 ? "wrong untold" : "lost untold";
}

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
