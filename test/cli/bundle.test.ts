import { accessSync, constants, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtProgram } from "./program.ts";

const { program, run } = builtProgram();

const bundled = (name: string) => readFileSync(join(dirname(program), name), "utf8");

/** What only a library's own code holds, and the parts that need the library. */
const LIBRARIES = [
  { name: "zod", sign: "ZodError", parts: ["json-schema.js", "own.js"] },
  { name: "chalk", sign: "ansi256", parts: ["colours.js"] },
  { name: "csv-stringify", sign: "quoted_match", parts: ["csv.js", "vocabulary.js"] },
];

describe("the bundle", () => {
  it("keeps what every run loads small", () => {
    expect(statSync(program).size).toBeLessThanOrEqual(150_000);
  });

  it.each(LIBRARIES)("keeps $name out of the runs that do not need it", ({ sign, parts }) => {
    const those = readdirSync(dirname(program)).filter((name) => name.endsWith(".js") && bundled(name).includes(sign));
    expect(those.sort()).toEqual(parts);
  });

  it("can be run by its name", () => {
    accessSync(program, constants.X_OK);
    expect(bundled("foi-parse.js").startsWith("#!/usr/bin/env node\n")).toBe(true);
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
