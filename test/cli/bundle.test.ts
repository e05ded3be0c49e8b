import { accessSync, constants, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtProgram } from "./program.ts";

const { program, run } = builtProgram();

const bundled = (name: string) => readFileSync(join(dirname(program), name), "utf8");

/** What only a library's own code holds. */
const SIGNS = { zod: "ZodError", chalk: "ansi256", "csv-stringify": "quoted_empty" };

describe("the bundle", () => {
  it("keeps what every run loads small", () => {
    expect(statSync(program).size).toBeLessThanOrEqual(150_000);
  });

  it.each(Object.entries(SIGNS))("keeps %s out of the runs that do not need it", (_, sign) => {
    for (const name of ["foi-parse.js", "parse.js"]) expect(bundled(name)).not.toContain(sign);
    const others = readdirSync(dirname(program)).filter((name) => name.endsWith(".js") && bundled(name).includes(sign));
    expect(others).toHaveLength(1);
  });

  it("can be run by its name", () => {
    accessSync(program, constants.X_OK);
    expect(bundled("foi-parse.js").startsWith("#!/usr/bin/env node\n")).toBe(true);
  });

  it("needs no library beside it", () => {
    for (const args of [["--version"], ["explain"], ["schema"], ["-f", "csv"], ["-f", "table", "--color"]])
      expect(run(args).status).toBe(0);
  });
});
