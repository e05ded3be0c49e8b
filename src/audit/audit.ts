import type { Diagnostic } from "../diagnostic.ts";
import { mapped } from "../mapped.ts";
import { type AuditedTable, CONTRADICTED, type TableCheck } from "../parsed.ts";
import type { Audit } from "../schema/document.ts";
import type { Role, SaidOfSums, Table, Total } from "../table.ts";
import { checkTable } from "./check.ts";
import { roundedFigures, totalsThatAreData } from "./finding.ts";
import { endOfWhich } from "./of-which.ts";
import { withTotalsOverSections } from "./over-sections.ts";
import { weighPlaceholders } from "./proof.ts";
import { quantitiesOf } from "./quantity.ts";
import { addendsOf } from "./shares.ts";
import { findStructure } from "./structure.ts";

/** A table with its totals found and checked; its number and question are given when the document is put together. */
export interface Audited extends Omit<AuditedTable, "number" | "question"> {
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds what must add up to what in a table, and whether it does. Takes time linear in the number of cells. */
export function auditTable(printed: Table): Audited {
  const quantities = quantitiesOf(printed);
  const addends = addendsOf(printed, quantities);
  const { table, parts } = endOfWhich(printed, addends.downColumns);
  const found = findStructure(table, quantities, addends, parts);
  const { structure } = found;
  const compared = mapped(checkTable(table, found, quantities, addends), (check) =>
    explainedBy(table.saidOfSums, check),
  );
  const proofs = weighPlaceholders(table, structure, compared);
  // A placeholder over parts that come to something states no total.
  const checks = compared.filter(
    ({ row, columnIndex }) => proofs[row * table.cells.width + columnIndex] !== CONTRADICTED,
  );
  return {
    table: withTotalsOverSections(table, structure.rows),
    structure,
    proofs,
    rowRoles: rolesOf(table.rows.length, structure.rows),
    columnRoles: rolesOf(table.columns.length, structure.columns),
    checks,
    audit: auditOf(checks),
    diagnostics: [...totalsThatAreData(table, found), ...(checks.length > 0 ? roundedFigures(table, quantities) : [])],
  };
}

/** How much of a total may be what a note says that its parts leave out, or hold twice. */
const MOST_SAID = 0.5;

/**
 * A check that fails as a note says that it may, or as it must where the text ends within the parts of the total at the
 * head: then the parts neither agree with their total nor contradict it.
 */
function explainedBy(said: SaidOfSums | null, check: TableCheck): TableCheck {
  const { outcome, type, difference, stated } = check;
  if (said === null || outcome !== "fail" || type === "of-which") return check;
  if (said.cut) return isCutShort(check) ? { ...check, outcome: "undetermined" } : check;
  if (typeof difference !== "number") return check;
  const isSaid = difference > 0 ? said.mayFallShort : said.mayExceed;
  const most = said.rounded ? roundedBy(check) : Math.abs(stated) * MOST_SAID;
  return isSaid && Math.abs(difference) <= most ? { ...check, outcome: "undetermined" } : check;
}

/** Whether a total in the first row is more than the parts below it. */
function isCutShort({ type, row, difference }: TableCheck): boolean {
  const least = typeof difference === "number" ? difference : (difference?.[0] ?? 0);
  return row === 0 && type !== "row-total" && least > 0;
}

/** What figures are rounded to, the roughest first. */
const ROUNDED_TO = [1000, 100, 10, 5];

/** By how much a total and its parts may differ where each is rounded to the last digit that is printed of any, but for zeros. */
function roundedBy({ parts, stated, computed }: TableCheck): number {
  const decimals = Math.max(...[stated, computed].map((figure) => (String(figure).split(".")[1] ?? "").length));
  const whole = ROUNDED_TO.find((base) => stated % base === 0 && Number(computed) % base === 0) ?? 1;
  return ((parts + 1) / 2) * (decimals > 0 ? 10 ** -decimals : whole) * (1 + Number.EPSILON);
}

/** A table passes where a stated total was checked and none failed; nothing checked is not passed. */
export function auditOf(checks: readonly TableCheck[]): Audit {
  if (checks.some(({ outcome }) => outcome === "fail")) return "fail";
  return checks.some(({ outcome, type }) => outcome === "pass" && type !== "of-which") ? "pass" : "unverified";
}

function rolesOf(count: number, totals: readonly Total[]): readonly Role[] {
  const roles = new Array<Role>(count).fill("data");
  for (const { index } of totals) roles[index] = "total";
  return roles;
}
