import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "../src/index.ts";

// Every folder fixtures/<layout>/<case> is an export with what must come of it: input.txt, expected.tsv with every cell,
// and case.json with the tables' verdicts, the quirks and the source.

const root = join(import.meta.dirname, "../fixtures");

interface Case {
  readonly tables: number;
  readonly audit: readonly string[];
  readonly source: string;
  readonly quirks: readonly string[];
}

function foldersOf(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

const names = foldersOf(root)
  .flatMap((layout) => foldersOf(join(root, layout)).map((name) => join(layout, name)))
  .filter((name) => existsSync(join(root, name, "expected.tsv")));

describe.each(names)("fixtures/%s", (name) => {
  const about: Case = JSON.parse(readFileSync(join(root, name, "case.json"), "utf8"));
  const [, ...expected] = readFileSync(join(root, name, "expected.tsv"), "utf8")
    .trimEnd()
    .split("\n");
  const { records, tables } = parse(readFileSync(join(root, name, "input.txt")), {
    source: "input.txt",
    includeTotals: true,
  });

  test("every cell is read as it is printed", () => {
    const cells = records.map((record) =>
      [
        record.table,
        record.group,
        record.label,
        record.header,
        record.value,
        record.lower,
        record.upper,
        record.status,
        record.role,
      ]
        .map((field) => field ?? "")
        .join("\t"),
    );
    expect(cells.sort()).toEqual(expected.filter((line) => line !== "").sort());
  });

  test("its tables add up, or not, as the original does", () => {
    expect(tables.map(({ audit }) => audit)).toEqual(about.audit);
    expect(tables).toHaveLength(about.tables);
  });

  test("says where its figures are from", () => {
    expect(about.source).not.toBe("");
    expect(about.quirks.length).toBeGreaterThan(0);
  });
});
