import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { outputSchema } from "../../src/schema/document.ts";
import { DEDUCIBLE, MISPRINTED, RIGHT } from "./exports.ts";
import { builtProgram } from "./program.ts";

const { run, folder } = builtProgram();

/** A figure is misprinted, but only one total says so. */
const UNPROVED = "Offence\t2022\nBurglary\t172\nRobbery\t31\nTheft\t1,264\nTotal\t1,407\n";

beforeAll(() => {
  const files = { right: RIGHT, unproved: UNPROVED, misprinted: MISPRINTED, deducible: DEDUCIBLE };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.txt`), text);
});

const FIELDS = ["--fields", "label,header,value,status,proved,raw"];

describe("--repair", () => {
  it.each([
    {
      name: "misprinted",
      before: "Burglary,2022,172,reported,false,172",
      after: "Burglary,2022,112,repaired,false,172",
    },
    { name: "deducible", before: "Robbery,2022,,suppressed,false,<5", after: "Robbery,2022,3,repaired,true,<5" },
  ])("changes what the totals of $name prove, and nothing else", ({ name, before, after }) => {
    const records = run([`${name}.txt`, "-f", "csv", ...FIELDS]).stdout;
    expect(records).toContain(`${before}\n`);
    const repaired = run([`${name}.txt`, "--repair", "-f", "csv", ...FIELDS]);
    expect(repaired.stdout).toBe(records.replace(before, after));
    expect(repaired.stderr).toMatch(/^\w+\.txt:\d+:\d+: warning: .* \[explain\/repaired\]$/m);
    expect(repaired.stderr).not.toContain(" error: ");
  });

  it("gives the same records in every format", () => {
    const lines = run(["misprinted.txt", "--repair", "-f", "ndjson"]).stdout.trimEnd().split("\n");
    const output = JSON.parse(run(["misprinted.txt", "--repair", "-f", "json"]).stdout);
    expect(outputSchema.parse(output)).toEqual(output);
    expect(output.records).toEqual(lines.map((line) => JSON.parse(line)));
    expect(run(["misprinted.txt", "--repair", "-f", "table"]).stdout).toContain("172 → 112");
  });

  it("leaves a JSON document that agrees with itself", () => {
    const { tables, checks, explanations, diagnostics } = JSON.parse(run(["misprinted.txt", "--repair"]).stdout);
    expect(tables).toMatchObject([{ audit: "pass" }]);
    expect(new Set(checks.map(({ outcome }: { outcome: string }) => outcome))).toEqual(new Set(["pass"]));
    expect(explanations).toMatchObject([{ status: "located", changes: [{ printed: "172", value: 112 }] }]);
    expect(diagnostics).toMatchObject([
      { code: "explain/repaired", line: 2, column: 10, actual: "172", expected: "112" },
    ]);
  });

  it.each(["right", "unproved"])("changes nothing of %s, where nothing is proved", (name) => {
    for (const format of ["json", "ndjson", "csv", "table"]) {
      const { status, stdout } = run([`${name}.txt`, "-f", format]);
      expect(run([`${name}.txt`, "-f", format, "--repair"])).toMatchObject({ status, stdout });
    }
  });

  it.each([
    { args: ["misprinted.txt", "--strict"], status: 1 },
    { args: ["misprinted.txt", "--strict", "--repair"], status: 0 },
    { args: ["misprinted.txt", "--fail-on", "warning", "--repair"], status: 1 },
    { args: ["unproved.txt", "--strict", "--repair"], status: 1 },
  ])("exits with $status for $args", ({ args, status }) => {
    expect(run([...args, "-f", "csv"]).status).toBe(status);
  });
});
