import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { RIGHT } from "./exports.ts";
import { builtProgram } from "./program.ts";

const { run, folder } = builtProgram();

const PIPES = "Offence | 2022 | 2023\nArson | 12 | 15\nFraud | 3 | 9\n";

beforeAll(() => {
  writeFileSync(join(folder, "right.txt"), RIGHT);
  writeFileSync(join(folder, "both.txt"), `${RIGHT}\n\n${PIPES}`);
});

describe("--layout", () => {
  it.each([
    { args: [], labels: ["Burglary", "Robbery", "Arson", "Fraud"] },
    { args: ["--layout", "tab"], labels: ["Burglary", "Robbery"] },
    { args: ["--layout", "pipe"], labels: ["Arson", "Fraud"] },
  ])("reads with $args the tables of $labels", ({ args, labels }) => {
    const lines = run(["both.txt", ...args, "-q", "-f", "csv", "--fields", "label"])
      .stdout.trimEnd()
      .split("\n");
    expect([...new Set(lines.slice(1))]).toEqual(labels);
  });

  it("holds for check", () => {
    expect(run(["check", "right.txt", "--layout", "tab"]).status).toBe(0);
    expect(run(["check", "right.txt", "--layout", "pipe"]).status).toBe(3);
  });
});

describe("--debug", () => {
  it("prints every line with its role and its tokens", () => {
    const { status, stdout, stderr } = run(["--debug", "tokens", "right.txt"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/^2\t\w+\t"Burglary" tab "12" tab "15" tab "27"/);
  });

  it("prints every table as it is printed", () => {
    const { status, stdout } = run(["--debug", "tables", "both.txt"]);
    expect(status).toBe(0);
    expect(stdout.match(/^ {2}table, (\w+), lines/gm)).toEqual(["  table, tab, lines", "  table, pipe, lines"]);
    expect(stdout).toContain("    2: Burglary | 12 | 15 | 27\n");
    expect(run(["--debug", "tables", "--layout", "tab", "both.txt"]).stdout).not.toContain("Arson");
  });

  it("goes on with what can be read", () => {
    const { status, stdout, stderr } = run(["--debug", "tables", "missing.txt", "right.txt"]);
    expect(status).toBe(2);
    expect(stdout).toContain("Burglary");
    expect(stderr).toMatch(/^foi-parse: missing\.txt: cannot be read/);
  });
});
