import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { builtProgram } from "./program.ts";

const { run, shell, folder } = builtProgram();

const OFFENCES = "Offence\t2022\nStalking\t12\nCyberstalking\t15\nTotal\t27\n";
const WARDS = "Ward\t2022\nNorth\t12\nCyberstalking\t15\nTotal\t27\n";
const OWN = `label,code,name,class,kind
Cyberstalking,8/65,,,offence
Stalking,X1,Stalking of any kind,Local,
Total,X2,Everything,,
`;

beforeAll(() => {
  writeFileSync(join(folder, "offences.txt"), OFFENCES);
  writeFileSync(join(folder, "wards.txt"), WARDS);
  writeFileSync(join(folder, "own.csv"), OWN);
  writeFileSync(join(folder, "wrong.csv"), "label,code,name\nArson,1\n\nFraud,Aug-65,Fraud\n");
});

const CODES = ["-q", "-f", "csv", "--include-totals", "--fields", "label,code,name,class"];

function codes(args: readonly string[]): string[] {
  return run([...args, ...CODES])
    .stdout.trimEnd()
    .split("\n")
    .slice(1);
}

describe("--vocabulary", () => {
  it("goes before what is built in, and completes from it what it leaves out", () => {
    expect(codes(["offences.txt"])).toEqual(["Stalking,,Stalking,8Q", "Cyberstalking,,,", "Total,,,"]);
    expect(codes(["offences.txt", "--vocabulary", "own.csv"])).toEqual([
      "Stalking,X1,Stalking of any kind,Local",
      "Cyberstalking,008/65,Stalking involving fear of violence,8Q",
      "Total,,,",
    ]);
  });

  it("names its labels in any table", () => {
    expect(codes(["wards.txt", "--vocabulary", "own.csv"])).toEqual([
      "North,,,",
      "Cyberstalking,008/65,Stalking involving fear of violence,8Q",
      "Total,,,",
    ]);
  });

  it("may come from standard input, where the text does not", () => {
    const { stdout } = run(["offences.txt", "--vocabulary", "-", ...CODES], { input: OWN });
    expect(stdout).toContain("Stalking,X1,");
    expect(run(["-", "--vocabulary", "-"], { input: OWN })).toMatchObject({
      status: 2,
      stderr: "foi-parse: standard input can be read only once\n",
    });
  });

  it.each([
    {
      name: "is wrong, by line",
      file: "wrong.csv",
      says: [
        "foi-parse: wrong.csv cannot be used as a vocabulary:",
        "wrong.csv:2: 2 fields under 3 columns",
        "wrong.csv:4: code: a date that a spreadsheet made of a code",
      ],
    },
    {
      name: "is not there",
      file: "missing.csv",
      says: ["foi-parse: missing.csv: cannot be read: no such file or folder"],
    },
  ])("says what $name, and writes nothing", ({ file, says }) => {
    for (const args of [
      ["offences.txt", "-o", "out.csv"],
      ["vocabulary", "Stalking"],
    ]) {
      const { status, stdout, stderr } = run([...args, "--vocabulary", file]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      const lines = stderr.trimEnd().split("\n");
      expect(lines).toHaveLength(says.length);
      for (const [i, line] of lines.entries()) expect(line.startsWith(says[i] ?? "")).toBe(true);
    }
    expect(shell("ls -A out.csv").status).not.toBe(0);
  });

  it("has no meaning for check", () => {
    expect(run(["check", "--vocabulary", "own.csv", "offences.txt"]).status).toBe(2);
  });
});

describe("vocabulary", () => {
  it("lists what is built in as CSV, each with its source", () => {
    const { status, stdout } = run(["vocabulary"]);
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toBe("kind,code,name,class,group,source");
    expect(lines.filter((line) => line.startsWith("outcome,"))).toHaveLength(26);
    expect(stdout).toContain("\noffence,008/65,Stalking involving fear of violence,8Q,");
  });

  it.each([
    {
      name: "an offence",
      args: ["Harassment (S2 PHA 1997)"],
      says: ["  offence: 195/94 Harassment, class 8L\n    because: ", "  outcome: none\n    because: "],
    },
    { name: "words without quotes", args: ["Community", "Resolution"], says: ["  outcome: 8 Community Resolution"] },
    { name: "a class", args: ["Stalking"], says: ["  offence: Stalking, class 8Q\n"] },
    {
      name: "what may be several",
      args: ["NFA"],
      says: ["  outcome: none\n    because: ", "\n    may be: 18 Investigation complete"],
    },
    { name: "a total", args: ["Grand Total"], says: ["the label of a total"] },
    { name: "nothing", args: ["Frogs*"], says: ["Frogs\n  offence: none\n", "  outcome: none\n"] },
    {
      name: "a person's own label",
      args: ["--vocabulary", "own.csv", "Stalking"],
      says: ["  offence: X1 Stalking of any kind, class Local\n    because: your vocabulary, own.csv:3\n"],
    },
  ])("tells of $name what it means, and why", ({ args, says }) => {
    const { status, stdout, stderr } = run(["vocabulary", ...args]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const told of says) expect(stdout).toContain(told);
  });

  it.each([[""], [" ", ""]])("refuses a label in which nothing is: %j", (...label) => {
    expect(run(["vocabulary", ...label])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "foi-parse: the label is empty\n",
    });
  });

  it("shows a label without acting on it", () => {
    expect(run(["vocabulary", "Bur\u001b[2Jglary"]).stdout).not.toContain("\u001b");
  });
});
