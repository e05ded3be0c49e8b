import { recheckAcrossTables } from "../audit/cross-table.ts";
import { contradictedPlaceholders, findingsOf, unprovedPlaceholders } from "../audit/finding.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { AuditedTable, ParsedDocument } from "../parsed.ts";
import type { Explanation } from "../schema/document.ts";
import { deduceHidden } from "./hidden.ts";
import { repair } from "./repair.ts";

/**
 * The document with the repairs made that its located explanations and its hidden figures allow. What was found of a
 * table by its totals is found anew where something was changed, and each change is a diagnostic; a document in which
 * nothing may be changed is given back as it is.
 */
export function repairDocument<D extends ParsedDocument>(document: D, explanations: readonly Explanation[]): D {
  const changes: Diagnostic[] = [];
  const changed = document.tables.map((table) => {
    const its = explanations.filter((explanation) => explanation.table === table.number);
    const repaired = repair(table, its, deduceHidden(table));
    changes.push(...repaired.diagnostics);
    return repaired.table;
  });
  if (changes.length === 0) return document;
  const tables = recheckAcrossTables(changed);
  const before = document.tables.filter((table, index) => table !== tables[index]).flatMap(findingsBy);
  const outdated = new Set(before.map(keyOf));
  const standing = document.diagnostics.filter((diagnostic) => !outdated.has(keyOf(diagnostic)));
  const found = tables.filter((table, index) => table !== document.tables[index]).flatMap(findingsBy);
  return { ...document, tables, diagnostics: [...standing, ...changes, ...found] };
}

/** What the totals of a table say of it. */
function findingsBy(table: AuditedTable): readonly Diagnostic[] {
  return [...findingsOf(table), ...unprovedPlaceholders(table), ...contradictedPlaceholders(table)];
}

function keyOf({ code, place, message }: Diagnostic): string {
  return `${code} ${place?.line}:${place?.column} ${message}`;
}
