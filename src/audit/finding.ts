import { type Cells, NIL, placeAt, rawAt } from "../cells.ts";
import { type Diagnostic, type DiagnosticCode, diagnose } from "../diagnostic.ts";
import { mapped } from "../mapped.ts";
import { type AuditedTable, CONTRADICTED, type TableCheck, UNPROVED } from "../parsed.ts";
import type { Check } from "../schema/document.ts";
import type { Table } from "../table.ts";
import { discrepancy } from "./discrepancy.ts";
import type { Quantities } from "./quantity.ts";
import type { FoundStructure } from "./structure.ts";

const CODES: Record<Check["type"], DiagnosticCode> = {
  "row-total": "audit/row-total-mismatch",
  "column-total": "audit/column-total-mismatch",
  subtotal: "audit/subtotal-mismatch",
  "of-which": "audit/part-exceeds-whole",
  "cross-table": "audit/cross-table-mismatch",
};

/** A diagnostic for every failed check, and one for all that could not be decided. */
export function findingsOf({ checks, table }: AuditedTable): readonly Diagnostic[] {
  const undecided = checks.filter(({ outcome }) => outcome === "undetermined");
  const { saidOfSums: said } = table;
  const isSaid = ({ row, difference }: TableCheck) =>
    said?.cut ? row === 0 : said !== null && typeof difference === "number";
  const why = said?.cut
    ? "the text ends within the table, and rows below may be lost"
    : "a note says why their parts do not add up to them";
  return [
    ...mapped(
      checks.filter(({ outcome }) => outcome === "fail"),
      mismatch,
    ),
    ...undetermined(
      undecided.filter((check) => !isSaid(check)),
      null,
    ),
    ...undetermined(undecided.filter(isSaid), why),
  ];
}

function mismatch(check: TableCheck): Diagnostic {
  return diagnose(CODES[check.type], check, `${check.label}: ${discrepancy(check)}`, {
    expected: String(check.computed),
    actual: String(check.stated),
  });
}

function undetermined(checks: readonly TableCheck[], said: string | null): readonly Diagnostic[] {
  const [first] = checks;
  if (!first) return [];
  if (said !== null) {
    const message = `${checks.length} stated ${checks.length === 1 ? "total differs" : "totals differ"} from the sum: ${said}`;
    return [diagnose("audit/undetermined", first, message, { note: `${first.label}: ${discrepancy(first)}` })];
  }
  const why = checks.every(({ parts }) => parts === 0)
    ? "what stands beside them may hold sub-totals"
    : "figures among the parts are hidden or cannot be read";
  const message = `${checks.length} stated ${checks.length === 1 ? "total" : "totals"} could not be checked: ${why}`;
  return [diagnose("audit/undetermined", first, message)];
}

/** Says which rows and columns are called a total and were read as data, since nothing in the table adds up to them. */
export function totalsThatAreData(table: Table, found: FoundStructure): readonly Diagnostic[] {
  const { rowsNotTotals, structure } = found;
  // A whole of which the columns beside it are parts sums nothing, and needs no explanation.
  const columnsNotTotals = found.columnsNotTotals.filter((c) => !structure.ofWhich.some(({ whole }) => whole === c));
  const diagnostics: Diagnostic[] = [];
  const { width } = table.cells;
  const row = table.rows[rowsNotTotals[0] ?? -1];
  if (row)
    diagnostics.push(
      notTotal(table.cells, (rowsNotTotals[0] as number) * width, "row", row.label, rowsNotTotals.length),
    );
  const column = columnsNotTotals[0] ?? -1;
  const header = table.columns[column]?.header;
  if (header !== undefined) diagnostics.push(notTotal(table.cells, column, "column", header, columnsNotTotals.length));
  return diagnostics;
}

function notTotal(cells: Cells, at: number, what: string, label: string, count: number): Diagnostic {
  const others = count > 1 ? ` (and ${count - 1} more)` : "";
  return diagnose(
    "table/total-is-data",
    at < cells.values.length ? placeAt(cells, at) : null,
    `the ${what} "${label}"${others} is called a total, but nothing beside it adds up to it; it was read as data`,
  );
}

/** Says that a table's figures are taken for rounded ones, so that its sums are checked within what that allows. */
export function roundedFigures(
  { firstLine, columns }: Table,
  { rounding, roundings }: Quantities,
): readonly Diagnostic[] {
  const place = { line: firstLine, column: 1 };
  const said = (figures: string, base: number): Diagnostic => {
    const message = `${figures} are multiples of ${base} and were taken for rounded; sums are checked within that`;
    return diagnose("audit/rounded-figures", place, message);
  };
  if (rounding > 0) return [said("all figures", rounding)];
  return (roundings ?? []).flatMap((base, column) =>
    base > 0 ? [said(`the figures of "${columns[column]?.header}"`, base)] : [],
  );
}

/** Placeholders that were read as zero without a total that proves it; one diagnostic a table. */
export function unprovedPlaceholders({ table, proofs }: AuditedTable): readonly Diagnostic[] {
  const { cells } = table;
  let count = 0;
  let first = -1;
  for (let at = 0; at < cells.statuses.length; at++) {
    if (cells.statuses[at] !== NIL || proofs[at] !== UNPROVED) continue;
    if (count++ === 0) first = at;
  }
  if (count === 0) return [];
  const what = count === 1 ? "a placeholder was" : `${count} placeholders were`;
  return [
    diagnose(
      "value/unproved-placeholder",
      placeAt(cells, first),
      `${what} read as zero, which no stated total proves`,
      {
        actual: rawAt(cells, first),
      },
    ),
  ];
}

/** Placeholders that are no zero, as the totals of their row and of their column agree, or the parts that they total. */
export function contradictedPlaceholders({
  table,
  proofs,
  rowRoles,
  columnRoles,
}: AuditedTable): readonly Diagnostic[] {
  if (!proofs.includes(CONTRADICTED)) return [];
  const contradicted: number[] = [];
  for (let at = 0; at < proofs.length; at++) if (proofs[at] === CONTRADICTED) contradicted.push(at);
  return mapped(contradicted, (at) => {
    const actual = rawAt(table.cells, at);
    const column = at % table.cells.width;
    const isTotal = rowRoles[(at - column) / table.cells.width] === "total" || columnRoles[column] === "total";
    const why = isTotal
      ? "what it is the total of comes to something"
      : "the totals of its row and of its column leave it the same amount";
    const message = `"${actual}" is no zero: ${why}`;
    return diagnose("value/contradicted-placeholder", placeAt(table.cells, at), message, { actual });
  });
}
