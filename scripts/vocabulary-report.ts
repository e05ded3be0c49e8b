import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Kind } from "../src/schema/record.ts";
import { kindOf } from "../src/vocabulary/kind.ts";
import type { Match } from "../src/vocabulary/match.ts";
import { findOffence } from "../src/vocabulary/offence.ts";
import { findOutcome } from "../src/vocabulary/outcome.ts";

// What the vocabularies make of the labels of the fixtures, and of the shared cases where they are present: how many got
// a code, and which did not. `npm run vocabulary:report -- FILE…` reads the labels of other `expected.tsv` files.

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FIND: Readonly<Record<Exclude<Kind, "other">, (label: string) => Match>> = {
  offence: findOffence,
  outcome: findOutcome,
};

interface LabelsOfTable {
  readonly name: string;
  readonly labels: readonly string[];
}

const given = process.argv.slice(2);
const files = given.length > 0 ? given : ["fixtures", "../shared/cases"].flatMap(expectedFiles);
const tables = files.flatMap(tablesOf);
const labelsOfKind: Record<Kind, Map<string, string>> = { offence: new Map(), outcome: new Map(), other: new Map() };
for (const table of tables) {
  const found = labelsOfKind[kindOf("", table.labels)];
  for (const label of table.labels) if (!found.has(label)) found.set(label, table.name);
}

console.log(`${files.length} files, ${tables.length} tables`);
for (const kind of ["outcome", "offence"] as const) report(kind);
const { other } = labelsOfKind;
const named = [...other].filter(([label]) => findOffence(label).code !== null || findOutcome(label).code !== null);
console.log(`\nother: ${other.size} labels, which are given no code; ${named.length} of them would have one`);
for (const [label, table] of named) console.log(`  ${label} [${table}]`);

function report(kind: Exclude<Kind, "other">): void {
  const matches = [...labelsOfKind[kind]]
    .filter(([label]) => !/^(?:grand |overall |sub-?)?totals?\b/i.test(label))
    .map(([label, table]) => ({ label, table, match: FIND[kind](label) }));
  const coded = matches.filter(({ match }) => match.code !== null);
  const classed = matches.filter(({ match }) => match.code === null && match.class !== null);
  const without = matches.filter(({ match }) => match.code === null && match.class === null);
  console.log(`\n${kind}: ${matches.length} labels: ${coded.length} with a code, ${classed.length} with a class alone`);
  for (const { label, table, match } of coded) console.log(`  ${match.code}\t${label} -> ${match.name} [${table}]`);
  for (const { label, table, match } of classed)
    console.log(`  class ${match.class}\t${label} [${table}]: ${match.rule}`);
  if (without.length > 0) console.log(`  without either, ${without.length}:`);
  for (const { label, table, match } of without) console.log(`  -\t${label} [${table}]: ${match.rule}`);
}

function expectedFiles(folder: string): readonly string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { recursive: true, encoding: "utf8" });
  return entries.filter((file) => basename(file) === "expected.tsv").map((file) => join(path, file));
}

function tablesOf(file: string): readonly LabelsOfTable[] {
  const [header = "", ...rows] = readFileSync(file, "utf8").trimEnd().split("\n");
  const columns = header.split("\t");
  const labels = new Map<string, Set<string>>();
  for (const row of rows) {
    const cells = row.split("\t");
    const table = cells[columns.indexOf("table")] ?? "";
    const ofTable = labels.get(table) ?? new Set();
    labels.set(table, ofTable.add(cells[columns.indexOf("label")] ?? ""));
  }
  const source = basename(dirname(file));
  return [...labels].map(([table, set]) => ({ name: `${source} table ${table}`, labels: [...set] }));
}
