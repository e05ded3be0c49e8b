import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Output, parse } from "../../src/index.ts";
import { MISPRINTED, RIGHT } from "./exports.ts";
import { builtProgram, ROOT } from "./program.ts";

const { run } = builtProgram();

type ListName = Exclude<keyof Output, "format">;

const PIPES = "Offence | 2022 | 2023\nArson | 12 | 15\nFraud | 3 | 9\n";

const FIXTURES = readdirSync(join(ROOT, "fixtures"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("input.txt"))
  .map((path) => join("fixtures", path))
  .sort();

describe("parse", () => {
  it.each([
    { args: [], options: {} },
    { args: ["--include-totals", "--repair"], options: { includeTotals: true, repair: true } },
    {
      args: ["--layout", "tab", "--publisher", "A Force", "--reference", "1/24"],
      options: { layout: "tab", publisher: "A Force", reference: "1/24" },
    },
  ] as const)("gives of any fixture what the program writes as JSON with $args", ({ args, options }) => {
    const { stdout } = run([...FIXTURES, "-q", "-f", "json", ...args], { cwd: ROOT });
    const outputs = FIXTURES.map((source) => parse(readFileSync(join(ROOT, source)), { ...options, source }));
    const { format, ...lists } = JSON.parse(stdout);
    expect(outputs.every((output) => output.format === format)).toBe(true);
    expect(FIXTURES.length).toBeGreaterThan(20);
    for (const name of Object.keys(lists) as ListName[])
      expect(lists[name]).toEqual(outputs.flatMap((output): readonly unknown[] => output[name]));
  });

  it("takes an option that is undefined for one that is not given", () => {
    const options = { source: undefined, publisher: undefined, layout: undefined, repair: undefined };
    expect(parse(RIGHT, options)).toEqual(parse(RIGHT));
  });

  it("takes one layout, and refuses what is none", () => {
    expect(parse(PIPES, { layout: "pipe" }).tables).toHaveLength(1);
    expect(parse(PIPES, { layout: "tab" }).tables).toHaveLength(0);
    // @ts-expect-error a layout is one of their names
    expect(() => parse(PIPES, { layout: "xml" })).toThrow(/^no layout is named "xml": the layouts are html, tab, /);
  });

  it("repairs where it is asked to", () => {
    const valuesOf = (repair: boolean) => parse(MISPRINTED, { repair }).records.map(({ value }) => value);
    expect(valuesOf(false)[0]).toBe(172);
    expect(valuesOf(true)).toEqual([112, ...valuesOf(false).slice(1)]);
    expect(parse(MISPRINTED, { repair: false })).toEqual(parse(MISPRINTED));
  });
});
