import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { RIGHT } from "./exports.ts";
import { builtProgram } from "./program.ts";

const { run, folder } = builtProgram();

beforeAll(() => writeFileSync(join(folder, "right.txt"), RIGHT));

describe("arguments", () => {
  it("print the version", () => {
    expect(run(["--version"])).toMatchObject({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });

  it.each([
    [["--help"]],
    [["help"]],
    [["help", "help"]],
    [["check", "--help"]],
    [["help", "check"]],
    [["explain", "-h"]],
  ])("print help for %j", (args) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: foi-parse/);
  });

  it.each([
    { name: "an unknown option", args: ["--feilds", "a"], says: "unknown option '--feilds'" },
    { name: "an unknown format", args: ["-f", "xml"], says: "Allowed choices are json, ndjson, csv, table" },
    {
      name: "an unknown field",
      args: ["--fields", "label,valeu"],
      says: "No field is named 'valeu'. The fields are source,",
    },
    { name: "a field named twice", args: ["--fields", "label,label"], says: "The field 'label' is named twice" },
    { name: "no field", args: ["--fields", ""], says: "No field is named ''" },
    { name: "fields of a table", args: ["-f", "table", "--fields", "label"], says: "--fields needs records" },
    { name: "formulas outside CSV", args: ["-f", "json", "--escape-formulas"], says: "--escape-formulas is for" },
    { name: "a severity that is none", args: ["--fail-on", "info"], says: "Allowed choices are error, warning, never" },
    { name: "standard input twice", args: ["-", "-"], says: "standard input can be read only once" },
    { name: "a format for check", args: ["check", "-f", "csv"], says: "unknown option '-f'" },
    { name: "a format before check", args: ["-f", "csv", "check"], says: "--format has no meaning for check" },
    { name: "two codes", args: ["explain", "a", "b"], says: "too many arguments" },
    { name: "an unknown code", args: ["explain", "value/unredable"], says: "did you mean value/unreadable" },
    {
      name: "an unknown schema",
      args: ["schema", "tables"],
      says: "foi-parse: no schema has the name 'tables'. Allowed choices are document, records.\n",
    },
    {
      name: "an unknown layout",
      args: ["--layout", "xml"],
      says: "Allowed choices are html, tab, ruled, cell-pipe, pipe, csv,",
    },
    { name: "an unknown layout to explain", args: ["explain", "colapsed"], says: "did you mean collapsed" },
    { name: "a repair by check", args: ["check", "--repair"], says: "unknown option '--repair'" },
    { name: "a repair before check", args: ["--repair", "check"], says: "--repair has no meaning for check" },
    { name: "an unknown stage", args: ["--debug", "cells"], says: "Allowed choices are tokens, tables" },
    { name: "a stage as records", args: ["--debug", "tables", "-f", "csv"], says: "cannot be used with option '-f" },
    { name: "a stage in a file", args: ["--debug", "tables", "-o", "out.txt"], says: "cannot be used with option '-o" },
    {
      name: "an output without a name",
      args: ["-o", ""],
      says: "'-o, --output <file>' argument '' is invalid. It is empty",
    },
    { name: "a publisher without a name", args: ["--publisher", ""], says: "argument '' is invalid. It is empty" },
    {
      name: "a reference of nothing",
      args: ["check", "--reference", " "],
      says: "argument ' ' is invalid. It is empty",
    },
    {
      name: "help on what is no command",
      args: ["help", "chekc"],
      says: "no command has the name 'chekc'. The commands",
    },
    { name: "an option without its value", args: ["-o"], says: "argument missing" },
  ])("refuse $name, in one line and with status 2", ({ args, says }) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/^foi-parse: /);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it("may stand before or after the files, and before a command's name", () => {
    const before = run(["-f", "csv", "right.txt"]);
    expect(before.status).toBe(0);
    expect(run(["right.txt", "-f", "csv"]).stdout).toBe(before.stdout);
    expect(run(["-q", "check", "right.txt"])).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });

  it.each([
    { args: ["--", "check"], read: ["check"] },
    { args: ["-f", "ndjson", "--", "check"], read: ["check"] },
    { args: ["--", "help"], read: ["help"] },
    { args: ["--", "check", "right.txt"], read: ["check", "right.txt"] },
    { args: ["--", "check", "-f"], read: ["check", "-f"] },
    { args: ["right.txt", "--", "check"], read: ["right.txt", "check"] },
    { args: ["right.txt", "check"], read: ["right.txt", "check"] },
    { args: ["--", "check", "--"], read: ["check", "--"] },
  ])("behind -- are files: $args", ({ args, read }) => {
    for (const name of ["check", "help", "-f", "--"]) writeFileSync(join(folder, name), RIGHT);
    const { status, stdout, stderr } = run(["--fields", "source", "-f", "ndjson", ...args]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const sources = stdout.trimEnd().split("\n");
    expect([...new Set(sources)].map((line) => JSON.parse(line).source)).toEqual(read);
  });

  it("behind -- are files of a command too", () => {
    expect(run(["check", "--", "check"])).toMatchObject({ status: 0, stderr: expect.stringContaining("1 table") });
    expect(run(["check", "--", "-f"])).toMatchObject({ status: 0, stderr: expect.stringContaining("1 table") });
    expect(run(["--", "missing", "check"]).stderr).toContain("missing: cannot be read");
  });

  it("explain every code, and list all", () => {
    const { stdout } = run(["explain"]);
    expect(stdout).toContain("audit/row-total-mismatch");
    expect(stdout).toMatch(/^Layouts:\nhtml +.+\ntab +cells parted by tabs$/m);
    const page = run(["explain", "audit/row-total-mismatch"]);
    expect(page.status).toBe(0);
    expect(page.stdout).toContain("do not add up");
    expect(run(["explain", "pipe"])).toMatchObject({ status: 0, stdout: expect.stringContaining("| Burglary | 12 |") });
  });

  it.each(["document", "records"])("print the schema of %s", (part) => {
    const { status, stdout } = run(["schema", part]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
    });
  });

  it("print the schema of the document where none is named", () => {
    expect(run(["schema"]).stdout).toBe(run(["schema", "document"]).stdout);
  });

  it("say a fault of the program in one line, with status 4, and where it is when asked", () => {
    // The environment is the only way to make a sound program fail.
    const broken = { env: { NODE_OPTIONS: `--require ${join(folder, "break.cjs")}` } };
    writeFileSync(join(folder, "break.cjs"), 'JSON.stringify = () => { throw new TypeError("broken on purpose"); };\n');
    const { status, stderr } = run(["-f", "json", "right.txt"], broken);
    expect(status).toBe(4);
    expect(stderr).toMatch(/^foi-parse: a fault of the program itself: broken on purpose\. Please report it .*\n$/);
    const debug = run(["-f", "json", "right.txt"], { env: { ...broken.env, FOI_PARSE_DEBUG: "1" } });
    expect(debug.stderr).toMatch(/^ +at /m);
  });
});
