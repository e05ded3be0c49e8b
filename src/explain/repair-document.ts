import { findingsOf, unprovedPlaceholders } from "../audit/finding.ts";
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
  const outdated = new Set<string>();
  const found: Diagnostic[] = [];
  const tables = document.tables.map((table) => {
    const its = explanations.filter((explanation) => explanation.table === table.number);
    const repaired = repair(table, its, deduceHidden(table));
    if (repaired.table === table) return table;
    for (const finding of findingsBy(table)) outdated.add(keyOf(finding));
    found.push(...repaired.diagnostics, ...findingsBy(repaired.table));
    return repaired.table;
  });
  if (found.length === 0) return document;
  const standing = document.diagnostics.filter((diagnostic) => !outdated.has(keyOf(diagnostic)));
  return { ...document, tables, diagnostics: [...standing, ...found] };
}

/** What the totals of a table say of it. */
function findingsBy(table: AuditedTable): readonly Diagnostic[] {
  return [...findingsOf(table), ...unprovedPlaceholders(table)];
}

function keyOf({ code, place, message }: Diagnostic): string {
  return `${code} ${place?.line}:${place?.column} ${message}`;
}
