import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { DIFFERENT, NO_TABLE, PARTS, RIGHT, UNVERIFIED, WRONG } from "./exports.ts";
import { builtProgram } from "./program.ts";

/** The same with a part that exceeds its whole. */
const EXCEEDED = `${PARTS}Nuisance calls\t6\t6\t4\t3\nMalicious mail\t2\t5\t8\t4\nBlackmail\t2\t1\t5\t2\n`;

const { run, folder } = builtProgram();

beforeAll(() => {
  const files = {
    right: RIGHT,
    wrong: WRONG,
    unverified: UNVERIFIED,
    parts: PARTS,
    exceeded: EXCEEDED,
    prose: NO_TABLE,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.txt`), text);
});

describe("check", () => {
  it("prints a line for each failed check, and how many were checked", () => {
    expect(run(["check", "wrong.txt"])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^wrong\.txt:2:16: row-total Burglary: stated 26, counted 27, 1 too many\n/),
      stderr: expect.stringContaining(
        "6 totals checked: 4 agree, 2 contradicted; 0 could not be checked; 1 table, 0 not verified",
      ),
    });
  });

  it.each([
    { args: ["right.txt"], status: 0 },
    { args: ["wrong.txt"], status: 1 },
    { args: ["right.txt", "wrong.txt"], status: 1 },
    { args: ["unverified.txt"], status: 3 },
    { args: ["parts.txt"], status: 3 },
    { args: ["parts.txt", "right.txt"], status: 0 },
    { args: ["exceeded.txt"], status: 1 },
    { args: ["prose.txt"], status: 3 },
    { args: ["prose.txt", "right.txt"], status: 0 },
    { args: ["unverified.txt", "--allow-unverified"], status: 0 },
    { args: ["prose.txt", "--allow-unverified"], status: 0 },
    { args: ["wrong.txt", "--allow-unverified"], status: 1 },
    { args: ["wrong.txt", "--fail-on", "never"], status: 0 },
    { args: ["right.txt", "--fail-on", "warning"], status: 0 },
    { args: ["missing.txt"], status: 2 },
    { args: ["missing.txt", "wrong.txt"], status: 2 },
  ])("exits with $status for $args", ({ args, status }) => {
    expect(run(["check", ...args]).status).toBe(status);
  });

  it("counts parts that do not exceed their whole apart from totals", () => {
    expect(run(["check", "parts.txt"]).stderr).toBe(
      "nothing could be verified; 6 of-which comparisons hold; 0 could not be checked; 1 table, 1 not verified\n",
    );
    expect(run(["check", "exceeded.txt"]).stdout).toMatch(/^exceeded\.txt:7:\d+: of-which /);
  });

  it("names the table and the line of a total that differs from another table's", () => {
    const says = "stated 18, but 19 in table 1 (line 6), 1 fewer";
    expect(run(["check"], { input: DIFFERENT })).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(`-:13:13: cross-table 2023: ${says}\n`),
      stderr: expect.stringContaining("; 2 of 4 totals agree with another table; "),
    });
    expect(run([], { input: DIFFERENT }).stderr).toContain(`2023: ${says} [audit/cross-table-mismatch]`);
    expect(run(["-f", "table"], { input: DIFFERENT }).stdout).toContain(
      `✗ adds up, but differs from table 1 in 2 of 4 totals that both state\n  line 13, column 2023: ${says}\n`,
    );
    expect(JSON.parse(run([], { input: DIFFERENT }).stdout).checks.at(-1)).not.toHaveProperty("elsewhere");
  });

  it("fails on a warning when asked", () => {
    const input = "Month\t2022\t2023\nJanuary\t50,40\t61\nFebruary\t48\t59\nMarch\t5\t6\n";
    expect(run(["check"], { input }).status).toBe(3);
    expect(run(["check", "--fail-on", "warning"], { input }).status).toBe(1);
  });

  it("counts nothing where nothing could be read", () => {
    const missing = "foi-parse: missing.txt: cannot be read: no such file or folder\n";
    expect(run(["check", "missing.txt"])).toMatchObject({ status: 2, stdout: "", stderr: missing });
    expect(run(["check", "missing.txt", "prose.txt"]).stderr).toMatch(/nothing could be verified.*no table found\n$/);
  });

  it("says nothing but what failed when quiet", () => {
    const quiet = run(["check", "-q", "wrong.txt"]);
    expect(quiet.stderr).toBe("");
    expect(quiet.stdout.startsWith("wrong.txt:2:16: ")).toBe(true);
  });

  it("says why it fails when quiet, also where no total is contradicted", () => {
    const input = "Duty\t2021\t2022\t2023\nBeer\t3\t4\t5\nSpirits\t4\t9\nWine\t1\t2\t3\n".replaceAll("\t", " ");
    expect(run(["check", "-q"], { input })).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringMatching(/^-:3:1: error: .* \[table\/row-undecided\]\n$/),
    });
    const unread = "Month\t2022\t2023\nJanuary\t50,40\t61\nFebruary\t48\t59\nMarch\t5\t6\n";
    expect(run(["check", "-q"], { input: unread }).stderr).toBe("");
    expect(run(["check", "-q", "--fail-on", "warning"], { input: unread }).stderr).toContain("[value/unreadable]");
    expect(run(["check", "-q", "--fail-on", "never"], { input })).toMatchObject({ status: 3, stderr: "" });
  });

  it("reads standard input", () => {
    expect(run(["check"], { input: WRONG }).stdout).toMatch(/^-:2:16: row-total Burglary/);
  });

  it("keeps what is in a label from acting on the terminal", () => {
    const { stdout } = run(["check"], { input: WRONG.replace("Burglary", "Bur\u001b[2Jglary") });
    expect(stdout).not.toContain("\u001b");
  });
});

describe("--strict", () => {
  it.each([
    { args: ["right.txt"], status: 0 },
    { args: ["wrong.txt"], status: 0 },
    { args: ["right.txt", "--strict"], status: 0 },
    { args: ["wrong.txt", "--strict"], status: 1 },
    { args: ["wrong.txt", "--fail-on", "error"], status: 1 },
    { args: ["wrong.txt", "--strict", "--fail-on", "never"], status: 0 },
    { args: ["prose.txt", "--strict"], status: 0 },
  ])("exits with $status for $args, after writing the records", ({ args, status }) => {
    const one = run([...args, "-f", "csv", "--fields", "label"]);
    expect(one.status).toBe(status);
    expect(one.stdout.startsWith("label\n")).toBe(true);
  });

  it("or not, errors and warnings are said unless quiet", () => {
    expect(run(["wrong.txt"]).stderr).toMatch(/^wrong\.txt:2:16: error: .*\[audit\/row-total-mismatch\]$/m);
    expect(run(["wrong.txt", "-q"]).stderr).toBe("");
  });
});
