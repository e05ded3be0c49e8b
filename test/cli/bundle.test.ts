import { spawnSync } from "node:child_process";
import { accessSync, constants, cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtProgram } from "./program.ts";

const { program, folder, run } = builtProgram();

const bundled = (name: string) => readFileSync(join(dirname(program), name), "utf8");

/** What only a library's own code holds, and the parts that need the library. */
const LIBRARIES = [
  { name: "zod", sign: "ZodError", parts: ["json-schema.js", "own.js"] },
  { name: "chalk", sign: "ansi256", parts: ["colours.js"] },
  { name: "csv-stringify", sign: "quoted_match", parts: ["csv.js", "vocabulary.js"] },
];

describe("the bundle", () => {
  it("keeps what every run loads small", () => {
    const always = ["foi-parse.js", "main.js"].map((name) => statSync(join(dirname(program), name)).size);
    expect(always[0]).toBeLessThanOrEqual(2_000);
    expect(always[1]).toBeLessThanOrEqual(150_000);
  });

  it.each(LIBRARIES)("keeps $name out of the runs that do not need it", ({ sign, parts }) => {
    const those = readdirSync(dirname(program)).filter((name) => name.endsWith(".js") && bundled(name).includes(sign));
    expect(those.sort()).toEqual(parts);
  });

  it("can be run by its name", () => {
    accessSync(program, constants.X_OK);
    expect(bundled("foi-parse.js").startsWith("#!/usr/bin/env node\n")).toBe(true);
  });

  it("is taken as compiled by the node that built it", () => {
    const ask = `
      const { load, scripts } = require(${JSON.stringify(program)});
      load("main");
      load("parse");
      process.exit([...scripts.values()].every(({ cachedDataRejected }) => cachedDataRejected === false) ? 0 : 1);`;
    expect(spawnSync(process.execPath, ["-e", ask]).status).toBe(0);
  });

  it.each([
    ["is missing", (file: string) => rmSync(file)],
    ["is that of another node", (file: string) => writeFileSync(file, "compiled by another node")],
  ])("runs as ever where its compiled code %s", (_, spoil) => {
    const copy = join(folder, "copy");
    cpSync(dirname(program), copy, { recursive: true });
    const codes = readdirSync(copy).filter((name) => name.endsWith(".code"));
    expect(codes.length).toBeGreaterThan(1);
    for (const name of codes) spoil(join(copy, name));
    const input = "Offence\t2018\t2019\nTheft\t1\t2\nTotal\t1\t2\n";
    const { status, stdout, stderr } = run([], { input });
    expect(status).toBe(0);
    const own = spawnSync(process.execPath, [join(copy, "foi-parse.js")], { input, encoding: "utf8" });
    expect(own).toMatchObject({ status, stdout, stderr });
    rmSync(copy, { recursive: true });
  });

  it("needs no library beside it", () => {
    for (const args of [
      ["--version"],
      ["explain"],
      ["schema"],
      ["vocabulary"],
      ["--debug", "tables"],
      ["-f", "csv"],
      ["-f", "table", "--color"],
    ])
      expect(run(args).status).toBe(0);
  });
});
