import { hasValue, placeAt } from "../cells.ts";
import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { grouped } from "../grouped.ts";
import { mapped } from "../mapped.ts";
import type { AuditedTable } from "../parsed.ts";
import type { Row, Table } from "../table.ts";

// A record names its figure by its row and its column. Where two of them have one name, a level of the header or the
// heading of a section is most likely lost, and whoever sorts records by name mixes them up.

/**
 * Says which columns and which rows with data have the name of another, or none; at most one diagnostic for each of these,
 * and none of columns where the reading has said that they have no headings.
 */
export function notToldApart(
  { table, rowRoles, columnRoles }: AuditedTable,
  ofReading: readonly Diagnostic[],
): readonly Diagnostic[] {
  const { columns, rows } = table;
  const sameColumns = ofOneName(
    indexesOf(columns.length, (c) => columnRoles[c] === "data"),
    (c) => columns[c]?.header ?? "",
    (c) => columns[c]?.period?.text ?? "",
  );
  const sameRows = ofOneName(
    indexesOf(rows.length, (r) => rowRoles[r] === "data" && holdsValue(table, r)),
    (r) => rows[r]?.label ?? "",
    (r) => [rows[r]?.group, rows[r]?.period?.text, rows[r]?.code].join("\n"),
  );
  const isSaid = ofReading.some(({ code }) => code === "table/header-undecided");
  const ofColumns = isSaid
    ? []
    : [...sameHeading(table, sameColumns), ...withoutHeading(table, columnRoles, ofReading)];
  return [...ofColumns, ...sameLabel(table, sameRows)];
}

/** Says of the one column with data that has no heading beside others that have theirs, which may so be one column off. */
function withoutHeading(
  table: Table,
  roles: AuditedTable["columnRoles"],
  ofReading: readonly Diagnostic[],
): readonly Diagnostic[] {
  const { columns, cells } = table;
  const [column, ...others] = indexesOf(columns.length, (c) => columns[c]?.header === "" && roles[c] === "data");
  if (column === undefined || others.length > 0 || columns.length < 2) return [];
  // In a list the first value of an entry needs no name beside others that have theirs: `Theft: 12, 3 of them charged`.
  if (table.layout === "key-value" || ofReading.some(({ code }) => code === "table/long-row")) return [];
  for (let at = column; at < cells.values.length; at += cells.width) {
    if (!hasValue(cells.statuses[at] as number)) continue;
    const message = `column ${column + 1} has no heading beside others that have theirs: one may be missing, or stand over another column`;
    return [diagnose("table/unheaded-column", placeAt(cells, at), message)];
  }
  return [];
}

function indexesOf(length: number, counts: (index: number) => boolean): readonly number[] {
  const indexes: number[] = [];
  for (let index = 0; index < length; index++) if (counts(index)) indexes.push(index);
  return indexes;
}

/** Those that have one name and the same of all else, for each name that several have. */
function ofOneName(
  indexes: readonly number[],
  nameOf: (index: number) => string,
  restOf: (index: number) => string,
): readonly (readonly number[])[] {
  const names = new Set<string>();
  const again = new Set<string>();
  for (const index of indexes) {
    const name = nameOf(index);
    if (names.has(name)) again.add(name);
    else names.add(name);
  }
  if (again.size === 0) return [];
  const whole = (index: number): string | null =>
    again.has(nameOf(index)) ? `${nameOf(index)}\n${restOf(index)}` : null;
  return [...grouped(indexes, whole).values()].filter((same) => same.length > 1);
}

function holdsValue({ cells }: Table, row: number): boolean {
  for (let at = row * cells.width; at < (row + 1) * cells.width; at++)
    if (hasValue(cells.statuses[at] as number)) return true;
  return false;
}

function sameHeading(table: Table, found: readonly (readonly number[])[]): readonly Diagnostic[] {
  const [columns] = found;
  if (!columns) return [];
  const header = table.columns[columns[0] as number]?.header ?? "";
  const which = `columns ${listed(columns.map((column) => column + 1))}`;
  const message = `${alike(which, "heading", header, found)}: a line of the header may be missing`;
  return [diagnose("table/repeated-heading", placeAt(table.cells, columns[1] as number), message)];
}

function sameLabel({ rows }: Table, found: readonly (readonly number[])[]): readonly Diagnostic[] {
  const its = mapped(found[0] ?? [], (row) => rows[row] as Row);
  const [first, second] = its;
  if (!first || !second) return [];
  const which = `the rows on lines ${listed(its.map(({ line }) => line))}`;
  const message = `${alike(which, "label", first.label, found)}: a heading above one may be missing`;
  return [diagnose("table/repeated-label", second, message)];
}

function alike(which: string, what: string, name: string, found: readonly (readonly number[])[]): string {
  const have = name === "" ? `no ${what}` : `the same ${what}, "${name}"`;
  return `${which} have ${have}${more(found)}, so that nothing tells their figures apart`;
}

const MOST_LISTED = 5;

/** `2 and 5`; `2, 5 and 8`; of more than five the first ones. */
function listed(numbers: readonly number[]): string {
  const shown = numbers.slice(0, MOST_LISTED);
  const left = numbers.length - shown.length;
  const last = left > 0 ? `${left} more` : shown.pop();
  return `${shown.join(", ")} and ${last}`;
}

function more({ length }: { readonly length: number }): string {
  return length > 1 ? ` (and so with ${length - 1} more)` : "";
}
