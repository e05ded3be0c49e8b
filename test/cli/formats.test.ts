import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";
import { outputSchema } from "../../src/schema/document.ts";
import { recordSchema } from "../../src/schema/record.ts";
import { visible } from "../../src/write/terminal/visible.ts";
import { NO_TABLE, RIGHT, WRONG } from "./exports.ts";
import { builtProgram } from "./program.ts";

/** A label with what a terminal acts on: an escape, its C1 form, DEL, a mark that turns the direction. */
const ACTING = "Bur\u001b[31mg\u009b31m\u007f\u202eglary";

const { run, shell, program, folder } = builtProgram();

beforeAll(() => {
  writeFileSync(join(folder, "right.txt"), RIGHT);
  writeFileSync(join(folder, "wrong.txt"), WRONG);
  writeFileSync(join(folder, "acting.txt"), RIGHT.replace("Burglary", ACTING));
});

const read = (name: string) => readFileSync(join(folder, name), "utf8");

describe("formats", () => {
  it("write JSON into a pipe, as the schema has it", () => {
    const { status, stdout, stderr } = run(["right.txt"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const output = JSON.parse(stdout);
    expect(outputSchema.parse(output)).toEqual(output);
    expect(output.records).toHaveLength(4);
    expect(output.tables).toMatchObject([{ source: "right.txt", audit: "pass" }]);
  });

  it("write NDJSON, one record a line, as the schema has it", () => {
    const lines = run(["right.txt", "-f", "ndjson"]).stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(recordSchema.parse(JSON.parse(line))).toEqual(JSON.parse(line));
  });

  it("write CSV with one header line, for several files too", () => {
    const { stdout } = run(["right.txt", "right.txt", "-f", "csv", "--fields", "label,period,value,status,proved"]);
    const rows = [
      "Burglary,2022,12,reported,false",
      "Burglary,2023,15,reported,false",
      "Robbery,2022,3,reported,false",
    ];
    const all = [...rows, "Robbery,2023,0,nil,true"];
    expect(stdout.trimEnd().split("\n")).toEqual(["label,period,value,status,proved", ...all, ...all]);
  });

  it("show a table, with colours only where they are asked for", () => {
    const plain = run(["wrong.txt", "-f", "table"]);
    expect(plain.status).toBe(0);
    expect(plain.stdout).toContain("✗ does not add up");
    expect(plain.stdout).toContain("row Burglary: stated 26, counted 27, 1 too many");
    expect(plain.stdout).not.toContain("\u001b");
    expect(plain.stderr).not.toContain("audit/");
  });

  it.each<{ args: string[]; env: Record<string, string>; coloured: boolean }>([
    { args: ["--color"], env: {}, coloured: true },
    { args: ["--color"], env: { NO_COLOR: "1" }, coloured: true },
    { args: ["--no-color"], env: { FORCE_COLOR: "1" }, coloured: false },
    { args: [], env: { FORCE_COLOR: "1" }, coloured: true },
    { args: [], env: { FORCE_COLOR: "0" }, coloured: false },
    { args: [], env: { NO_COLOR: "1" }, coloured: false },
    { args: [], env: {}, coloured: false },
  ])("colour tables with $args and $env: $coloured", ({ args, env, coloured }) => {
    expect(run(["wrong.txt", "-f", "table", ...args], { env }).stdout.includes("\u001b[31m")).toBe(coloured);
    expect(run(["check", "wrong.txt", ...args], { env }).stdout.includes("\u001b[31m")).toBe(coloured);
  });

  it.each<{ args: string[]; coloured: boolean }>([
    { args: ["-o", "table.txt"], coloured: false },
    { args: ["-o", "table.txt", "--color"], coloured: true },
    { args: ["-o", "table.txt", "--no-color"], coloured: false },
    { args: ["-o", "-"], coloured: true },
  ])("colour tables with $args and FORCE_COLOR: $coloured", ({ args, coloured }) => {
    const { stdout } = run(["wrong.txt", "-f", "table", ...args], { env: { FORCE_COLOR: "1" } });
    const shown = args.includes("-") ? stdout : read("table.txt");
    expect(shown.includes("\u001b[31m")).toBe(coloured);
  });

  it("fit a table into the width that COLUMNS says", () => {
    const { stdout } = run(["right.txt", "-f", "table"], { env: { COLUMNS: "40" } });
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
  });

  it.each([
    ["out.csv", "source,publisher,"],
    ["out.ndjson", '{"source":"right.txt",'],
    ["out.jsonl", '{"source":"right.txt",'],
    ["out.json", '{\n  "format": "foi-parse/1",'],
    ["OUT.CSV", "source,publisher,"],
    ["out.txt", '{\n  "format": "foi-parse/1",'],
    ["out", '{\n  "format": "foi-parse/1",'],
  ])("follow the ending of %s", (name, beginning) => {
    expect(run(["right.txt", "-o", name])).toMatchObject({ status: 0, stdout: "" });
    expect(read(name).startsWith(beginning)).toBe(true);
  });

  it("are as told, whatever the ending", () => {
    run(["right.txt", "-o", "out.txt", "-f", "csv", "--fields", "label"]);
    expect(read("out.txt").split("\n")[0]).toBe("label");
  });

  it("pick fields in the order named, in every format of records", () => {
    const args = ["right.txt", "--fields", "value, label"];
    expect(run([...args, "-f", "ndjson"]).stdout.split("\n")[0]).toBe('{"value":12,"label":"Burglary"}');
    expect(
      run([...args, "-f", "csv"])
        .stdout.split("\n")
        .slice(0, 2),
    ).toEqual(["value,label", "12,Burglary"]);
    expect(Object.keys(JSON.parse(run(args).stdout).records[0])).toEqual(["value", "label"]);
  });

  it.each([
    { args: ["-f", "ndjson"], says: "foi-parse: -: no table of figures was found in this text\n" },
    { args: ["-f", "csv"], says: "foi-parse: -: no table of figures was found in this text\n" },
    { args: ["-f", "csv", "-q"], says: "" },
    { args: ["-f", "json"], says: "" },
    { args: ["-f", "table"], says: "" },
  ])("say once that there is no table: on standard error with $args $says", ({ args, says }) => {
    const { status, stdout, stderr } = run(args, { input: NO_TABLE });
    expect({ status, stderr }).toEqual({ status: 0, stderr: says });
    if (args.includes("json")) expect(JSON.parse(stdout).diagnostics).toMatchObject([{ code: "table/none" }]);
  });

  it("name each file without a table", () => {
    writeFileSync(join(folder, "prose.txt"), NO_TABLE);
    const { stdout, stderr } = run(["prose.txt", "right.txt", "-f", "ndjson"]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(4);
    expect(stderr).toBe("foi-parse: prose.txt: no table of figures was found in this text\n");
  });

  it("hold the totals too when asked", () => {
    const records = JSON.parse(run(["right.txt", "--include-totals"]).stdout).records;
    expect(records).toHaveLength(9);
    expect(records.filter(({ role }: { role: string }) => role === "total")).toHaveLength(5);
  });

  it("hold what a person states and the text does not", () => {
    const { documents, records } = JSON.parse(
      run(["right.txt", "--publisher", "A Force", "--reference", "1/24"]).stdout,
    );
    expect(documents[0]).toMatchObject({ publisher: "A Force", reference: "1/24" });
    expect(records[0]).toMatchObject({ publisher: "A Force", reference: "1/24" });
  });

  it("hold what the text states, whatever a person does", () => {
    const input = `West Midlands Police Freedom of Information\n01/11/2019 16966/19\n\n${RIGHT}`;
    const { documents, records } = JSON.parse(run(["--publisher", "A Force", "--reference", "1/24"], { input }).stdout);
    const stated = { publisher: "West Midlands Police", reference: "16966/19" };
    expect(documents[0]).toMatchObject(stated);
    expect(records[0]).toMatchObject(stated);
    expect(parse(RIGHT, { publisher: "", reference: "" }).documents[0]).toMatchObject({
      publisher: null,
      reference: null,
    });
  });

  it("escape formulas in CSV when asked, and never a figure", () => {
    const input = "Change\t2022\t2023\n=HYPERLINK(1)\t-12\t15\nOther\t3\t9\n";
    const args = ["-f", "csv", "--fields", "label,value,raw"];
    expect(run(args, { input }).stdout.split("\n")[1]).toBe("=HYPERLINK(1),-12,-12");
    expect(run([...args, "--escape-formulas"], { input }).stdout.split("\n")[1]).toBe("'=HYPERLINK(1),-12,-12");
  });

  const skipWithoutTerminal = (skip: (note: string) => void) => {
    if (shell("command -v script").status !== 0) skip("script(1) is needed to make a terminal");
  };
  const onTerminal = (args: string) =>
    shell(`script -qec "'${process.execPath}' '${program}' ${args}" /dev/null`, { env: { TERM: "xterm" } }).stdout;

  it("show a table with colours on a terminal", ({ skip }) => {
    skipWithoutTerminal(skip);
    expect(onTerminal("wrong.txt")).toContain("\u001b[31m✗ does not add up");
  });

  it.for(["-f csv", "-f ndjson", "-f json", "-f table --no-color", "--debug tables", "--debug tokens"])(
    "keep what is in a text from acting on a terminal: %s",
    (args, { skip }) => {
      skipWithoutTerminal(skip);
      const shown = onTerminal(`-q acting.txt ${args}`).replaceAll("\t", " ");
      expect(shown).toContain("glary");
      for (const line of shown.split("\r\n")) expect(visible(line)).toBe(line);
    },
  );

  it("keep every character in a CSV that goes elsewhere", () => {
    const { stdout } = run(["acting.txt", "-f", "csv", "--fields", "label"]);
    expect(stdout).toContain(ACTING);
    run(["acting.txt", "-o", "acting.csv", "--fields", "label"]);
    expect(read("acting.csv")).toContain(ACTING);
  });
});
