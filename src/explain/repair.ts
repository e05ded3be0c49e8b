import { auditTable } from "../audit/audit.ts";
import { cellAt, figureAt, placeAt, REPORTED, setFigure, withRows } from "../cells.ts";
import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { type AuditedTable, PROVED } from "../parsed.ts";
import type { Change } from "../schema/document.ts";
import type { Row } from "../table.ts";
import { MISREAD } from "./costs.ts";
import type { TableExplanation } from "./explain.ts";
import type { HiddenFigure } from "./hidden.ts";
import { misreadCost, printOf } from "./misread.ts";

// Changes made on request: of single cells and repeated rows, where the explanation is located beyond doubt, and of
// hidden figures for which the totals leave one value.

/** How sure an explanation must be before anything is changed. */
const SURE = 0.99;
/** A cell is changed only where one fault of its characters accounts for it. */
const ONE_FAULT = MISREAD.lostToPlaceholder + 0.5;

export interface Repaired {
  /** Audited anew, apart from other tables; cells that were changed have the status `repaired` and keep their raw text. */
  readonly table: AuditedTable;
  /** One for each change. */
  readonly diagnostics: readonly Diagnostic[];
}

type RepeatedRow = Extract<Change, { type: "repeated-row" | "not-a-part" }> & { readonly type: "repeated-row" };
type Repair = Extract<Change, { type: "cell" }> | RepeatedRow;

/**
 * The table with its located explanation applied, and with the hidden figures that its totals give away; the same table
 * where nothing may be changed.
 */
export function repair(
  table: AuditedTable,
  explanations: readonly TableExplanation[],
  hidden: readonly HiddenFigure[] = [],
): Repaired {
  const explanation = explanations.find(({ status }) => status === "located");
  const changes = explanation === undefined ? [] : plainChanges(table, explanation);
  const deduced = hidden.flatMap(({ row, column, lower, upper, proof }) => {
    const cell = cellAt(table.table.cells, row, column);
    return cell === undefined || lower !== upper ? [] : [{ cell, value: lower, proof }];
  });
  if (changes.length + deduced.length === 0) return { table, diagnostics: [] };
  const omitted = new Set(changes.flatMap((change) => (change.type === "repeated-row" ? [change.line] : [])));
  const values = new Map([
    ...changes.flatMap((change) => (change.type === "cell" ? [[placeOf(change), change.value] as const] : [])),
    ...deduced.map(({ cell, value }) => [placeOf(cell), value] as const),
  ]);
  const kept = table.table.rows.flatMap(({ line }, row) => (omitted.has(line) ? [] : [row]));
  const rows = kept.map((row) => table.table.rows[row] as Row);
  const cells = withRows(table.table.cells, kept);
  const worked: number[] = [];
  for (let at = 0; at < cells.values.length; at++) {
    const value = values.get(placeOf(placeAt(cells, at)));
    if (value === undefined) continue;
    if (cells.statuses[at] !== REPORTED) worked.push(at);
    setFigure(cells, at, { ...figureAt(cells, at), value, lower: null, upper: null, status: "repaired" });
  }
  const { diagnostics: _, ...audited } = auditTable({ ...table.table, rows, cells });
  // Where no number is printed, none but the totals' own could have been put in.
  for (const at of worked) audited.proofs[at] = PROVED;
  const diagnostics = [
    ...changes.map((change) => diagnosticOf(change, explanation)),
    ...deduced.map(({ cell, value, proof }) => {
      const message = `put ${value} for the hidden ${cell.raw}`;
      const place = { line: cell.line, column: cell.column };
      return diagnose("explain/repaired", place, message, { actual: cell.raw, expected: String(value), note: proof });
    }),
  ];
  return { table: { ...table, ...audited }, diagnostics };
}

/** The changes of an explanation that may be made: all of them, or none. */
function plainChanges(table: AuditedTable, { confidence, changes }: TableExplanation): readonly Repair[] {
  const repairs = changes.filter(isRepair);
  const may = confidence >= SURE && repairs.length === changes.length;
  return may && repairs.every((change) => isPlain(table, change)) ? repairs : [];
}

function isRepair(change: Change): change is Repair {
  return change.type === "cell" || change.type === "repeated-row";
}

function placeOf({ line, column }: { readonly line: number; readonly column: number }): string {
  return `${line}:${column}`;
}

/** Whether a change is the plain correction of characters, so that nothing is made up. */
function isPlain({ table }: AuditedTable, change: Repair): boolean {
  if (change.type === "repeated-row") return true;
  const at = table.cells.values.findIndex((_, index) => placeOf(placeAt(table.cells, index)) === placeOf(change));
  const cell = cellAt(table.cells, Math.floor(at / table.cells.width), at % table.cells.width);
  if (cell === undefined || cell.value === null) return false;
  const scale = 10 ** Math.max(decimalsOf(cell.value), decimalsOf(change.value));
  const print = printOf(cell, Math.round(cell.value * scale), scale);
  const typography = { strayPlaceholders: 0, placeholders: true, noughts: true };
  return misreadCost(print, Math.round(change.value * scale), typography) < ONE_FAULT;
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

function diagnosticOf(change: Repair, explanation: TableExplanation | undefined): Diagnostic {
  const sure = Math.round((explanation?.confidence ?? 0) * 1000) / 10;
  const note = `${sure} % sure: ${explanation?.because ?? ""}`;
  if (change.type === "repeated-row") {
    const message = `left out a row that is printed twice: ${change.label}`;
    return diagnose("explain/repaired", { line: change.line, column: 1 }, message, { note });
  }
  const { line, column, label, header, printed, value } = change;
  const message = `changed ${[label, header].filter((name) => name !== "").join(", ")} from ${printed} to ${value}`;
  return diagnose("explain/repaired", { line, column }, message, { actual: printed, expected: String(value), note });
}
