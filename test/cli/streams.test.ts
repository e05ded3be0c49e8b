import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { NO_TABLE, PDF, RIGHT, WRONG } from "./exports.ts";
import { builtProgram } from "./program.ts";

const { run, shell, program, folder } = builtProgram();

const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), "utf8");
const labels = (csv: string) => csv.trimEnd().split("\n").slice(1);
const CSV_LABELS = ["-f", "csv", "--fields", "source,label"];

beforeEach(() => {
  writeFileSync(path("right.txt"), RIGHT);
  writeFileSync(path("wrong.txt"), WRONG);
});

describe("input", () => {
  it.each([{ args: [] }, { args: ["-"] }])("is standard input for the arguments $args", ({ args }) => {
    const { status, stdout } = run([...args, ...CSV_LABELS], { input: RIGHT });
    expect(status).toBe(0);
    expect(labels(stdout)).toEqual(["-,Burglary", "-,Burglary", "-,Robbery", "-,Robbery"]);
  });

  it("is read to its end from a slow pipe", () => {
    const { stdout } = shell(
      `(printf 'Offence\\t2022\\t2023\\n'; sleep 0.2; printf 'Theft\\t1\\t2\\nFraud\\t3\\t4\\n') | foi-parse -q -f ndjson --fields label`,
    );
    expect(stdout.trimEnd().split("\n")).toHaveLength(4);
  });

  it("is several files, in their order, with standard input among them", () => {
    const { stdout } = run(["right.txt", "-", "right.txt", ...CSV_LABELS], { input: RIGHT });
    expect(new Set(labels(stdout).map((line) => line.split(",")[0]))).toEqual(new Set(["right.txt", "-"]));
    expect(labels(stdout).map((line) => line.split(",")[0])).toEqual([
      ...Array(4).fill("right.txt"),
      ...Array(4).fill("-"),
      ...Array(4).fill("right.txt"),
    ]);
  });

  it.each([
    { name: "a missing file", file: "missing.txt", says: "missing.txt: cannot be read: no such file or folder" },
    { name: "a folder", file: ".", says: ".: cannot be read: it is a folder; name the files in it" },
    { name: "a file under a file", file: "right.txt/x", says: "a part of its path is not a folder" },
    { name: "a PDF", file: "response.pdf", says: "response.pdf: looks to be a PDF: export its text first" },
    { name: "an escape in the name", file: "\u001b[2J.txt", says: "\ufffd[2J.txt: cannot be read" },
  ])("reports $name in one line, and still does the others", ({ file, says }) => {
    writeFileSync(path("response.pdf"), PDF);
    const { status, stdout, stderr } = run(["right.txt", file, "right.txt", ...CSV_LABELS]);
    expect(status).toBe(2);
    expect(labels(stdout)).toHaveLength(8);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain("\u001b");
  });

  it.each(["json", "ndjson", "csv", "table"])("gives no %s where none of it can be read", (format) => {
    expect(run(["missing.txt", "-f", format])).toMatchObject({ status: 2, stdout: "" });
  });

  it.skipIf(process.getuid?.() === 0)("reports a file that may not be read", () => {
    chmodSync(path("right.txt"), 0);
    expect(run(["right.txt"]).stderr).toContain("right.txt: cannot be read: permission denied");
  });

  it.each<[name: string, bytes: string | Uint8Array]>([
    ["UTF-8 with a byte-order mark", `\ufeff${RIGHT}`],
    ["UTF-16, least byte first", Buffer.from(`\ufeff${RIGHT}`, "utf16le")],
    ["UTF-16, greatest byte first", Buffer.from(`\ufeff${RIGHT}`, "utf16le").swap16()],
    ["Windows line ends", RIGHT.replaceAll("\n", "\r\n")],
    ["lone carriage returns", RIGHT.replaceAll("\n", "\r")],
    ["NUL bytes around the table", `\0\0${NO_TABLE}\n${RIGHT}\n\0`],
    ["no line end at the end", RIGHT.trimEnd()],
  ])("may have %s", (_, input) => {
    const { status, stdout } = run(["-f", "csv", "--fields", "label,period,value"], { input });
    expect(status).toBe(0);
    expect(labels(stdout)).toEqual(["Burglary,2022,12", "Burglary,2023,15", "Robbery,2022,3", "Robbery,2023,0"]);
  });

  it("may be Windows-1252, which is said", () => {
    const input = Buffer.from("Fines\t2022\t2023\nCaf\u00e9\t\u00a312\t\u00a315\nPub\t\u00a33\t\u00a34\n", "latin1");
    const { status, stdout, stderr } = run(["-f", "csv", "--fields", "label,value,unit"], { input });
    expect(status).toBe(0);
    expect(labels(stdout)[0]).toBe("Caf\u00e9,12,GBP");
    expect(stderr).toContain("[source/not-utf8]");
  });

  it.each<[name: string, input: string | Uint8Array, status: number]>([
    ["nothing", "", 0],
    ["one empty line", "\n", 0],
    ["prose", NO_TABLE, 0],
    ["a line of ten million characters", "x ".repeat(5_000_000), 0],
    ["a line of ten million tabs", "\t".repeat(10_000_000), 0],
    ["100,000 lines without a table", "The information is not held by the authority.\n".repeat(100_000), 0],
    ["a PDF", PDF, 2],
    ["a ZIP archive", "PK\u0003\u0004rest", 2],
    ["bytes of all kinds", Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256), 2],
  ])("may be %s: a clear result and no stack trace", { timeout: 60_000 }, (_, input, status) => {
    const one = run(["-f", "json"], { input });
    expect(one.status).toBe(status);
    expect(one.stderr).not.toMatch(/^ +at /m);
    if (status === 0) expect(JSON.parse(one.stdout).records).toEqual([]);
    else expect(one.stderr).toMatch(/^foi-parse: -: looks to be .*\n$/);
    expect(run(["check"], { input }).status).toBe(status === 0 ? 3 : 2);
  });
});

describe("a table of 200,000 rows", () => {
  // More rows than a call takes arguments.
  const rows = Array.from(
    { length: 200_000 },
    (_, at) => `${"Wards and quarters".slice(0, 4 + (at % 15))};${at % 89};${at % 97}`,
  );
  const sumOf = (most: number) => rows.reduce((sum, _, at) => sum + (at % most), 0);
  const wide = (row: string) => row.replace(/^[^;]*/, (label) => label.padEnd(24)).replaceAll(";", "      ");
  it.each([
    [
      "with a total that is wrong",
      ["Area;2018;2019", ...rows, `Total;${sumOf(89) + 1};${sumOf(97)}`].join("\n").replaceAll(";", "\t"),
    ],
    [
      "with labels of two lines",
      [
        wide("Area;2018;2019"),
        ...rows.map(wide).flatMap((row, at) => (at % 999 === 5 ? [row, "and Hill"] : [row])),
      ].join("\n"),
    ],
  ])("%s is read and explained", (_, input) => {
    const { status, stderr } = run(["-f", "json", "--fields", "value", "-q", "-o", "large.json"], { input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("output", () => {
  const leftovers = (where: string) => readdirSync(where).filter((name) => name.endsWith(".tmp"));

  it("replaces a file whole, keeping its rights", () => {
    writeFileSync(path("out.csv"), "before");
    chmodSync(path("out.csv"), 0o640);
    expect(run(["right.txt", "-o", "out.csv"]).status).toBe(0);
    expect(read("out.csv")).toMatch(/^source,/);
    expect(statSync(path("out.csv")).mode & 0o777).toBe(0o640);
    expect(leftovers(folder)).toEqual([]);
  });

  it.each([
    { name: "by its name", command: "foi-parse right.txt same.txt -o same.txt" },
    { name: "by another spelling", command: "foi-parse same.txt -o ./aside/../same.txt" },
    { name: "through a link", command: "foi-parse same.txt -o same-link.txt" },
    { name: "through a link in the input", command: "foi-parse same-link.txt -o same.txt" },
    { name: "as standard input", command: "foi-parse -o same.txt < same.txt" },
    { name: "as the vocabulary", command: "foi-parse right.txt --vocabulary same.txt -o same.txt" },
  ])("is not one of the inputs, $name", ({ command }) => {
    mkdirSync(path("aside"), { recursive: true });
    writeFileSync(path("same.txt"), RIGHT);
    if (!existsSync(path("same-link.txt"))) symlinkSync("same.txt", path("same-link.txt"));
    const { status, stdout, stderr } = shell(command);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^foi-parse: --output .* is an input too, .*\n$/);
    expect(read("same.txt")).toBe(RIGHT);
  });

  it("may have the name of an input that is not there", () => {
    expect(run(["not-there.txt", "right.txt", "-o", "not-there.txt"]).status).toBe(2);
    expect(JSON.parse(read("not-there.txt")).records).toHaveLength(4);
  });

  it("goes through a link and leaves the link", () => {
    writeFileSync(path("target.csv"), "before");
    symlinkSync("target.csv", path("link.csv"));
    expect(run(["right.txt", "-o", "link.csv"]).status).toBe(0);
    expect(lstatSync(path("link.csv")).isSymbolicLink()).toBe(true);
    expect(read("target.csv")).toMatch(/^source,/);
  });

  it.each([
    { name: "beside it", link: "made.csv", file: "made.csv" },
    { name: "in another folder", link: "links/../links/made.csv", file: "links/made.csv" },
    { name: "behind another link", link: "second", file: "made.csv" },
  ])("goes through a link whose file is not there yet, $name", ({ link, file }) => {
    for (const gone of ["dangling.csv", "second", "made.csv", "links"])
      rmSync(path(gone), { recursive: true, force: true });
    mkdirSync(path("links"));
    symlinkSync("made.csv", path("second"));
    symlinkSync(link, path("dangling.csv"));
    expect(run(["right.txt", "-o", "dangling.csv"])).toMatchObject({ status: 0, stderr: "" });
    expect(lstatSync(path("dangling.csv")).isSymbolicLink()).toBe(true);
    expect(lstatSync(path("second")).isSymbolicLink()).toBe(true);
    expect(read(file)).toMatch(/^source,/);
    expect([...leftovers(folder), ...leftovers(path("links"))]).toEqual([]);
  });

  it("goes where the system finds a path that leads through a linked folder and back", () => {
    mkdirSync(path("far/away"), { recursive: true });
    symlinkSync("far/away", path("near"));
    writeFileSync(path("back.csv"), "another");
    for (const _ of ["made", "replaced"]) {
      expect(run(["right.txt", "-o", "near/../back.csv"])).toMatchObject({ status: 0, stderr: "" });
      expect(read("far/back.csv")).toMatch(/^source,/);
      expect(read("back.csv")).toBe("another");
      writeFileSync(path("far/back.csv"), "before");
    }
  });

  it.each(["x".repeat(251), "\u0141".repeat(125)])("may have as long a name as the system takes", (name) => {
    expect(run(["right.txt", "-o", `${name}.csv`])).toMatchObject({ status: 0, stderr: "" });
    expect(read(`${name}.csv`)).toMatch(/^source,/);
  });

  it("does not replace a file that is read-only", () => {
    writeFileSync(path("closed.csv"), "before");
    chmodSync(path("closed.csv"), 0o444);
    symlinkSync("closed.csv", path("closed-link.csv"));
    for (const file of ["closed.csv", "closed-link.csv"])
      expect(run(["right.txt", "-o", file])).toMatchObject({
        status: 2,
        stderr: `foi-parse: ${file}: cannot be written: it is read-only\n`,
      });
    expect(read("closed.csv")).toBe("before");
    expect(leftovers(folder)).toEqual([]);
  });

  it("goes to a device as it is", () => {
    expect(run(["right.txt", "-o", "/dev/null"])).toMatchObject({ status: 0, stdout: "" });
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("is standard output for -", () => {
    const { status, stdout } = run(["right.txt", "-o", "-", ...CSV_LABELS]);
    expect({ status, written: existsSync(path("-")) }).toEqual({ status: 0, written: false });
    expect(labels(stdout)).toHaveLength(4);
    expect(run(["-", "-o", "-"], { input: RIGHT }).stdout).toBe(run([], { input: RIGHT }).stdout);
    expect(shell("foi-parse -o - -f ndjson < right.txt").stdout.trimEnd().split("\n")).toHaveLength(4);
  });

  it("is written with what could be read, where a file is missing", () => {
    expect(run(["missing.txt", "right.txt", "-o", "part.csv"]).status).toBe(2);
    expect(labels(read("part.csv"))).toHaveLength(4);
  });

  it.each([
    { name: "no input can be read", args: ["missing.txt"], env: {}, status: 2 },
    { name: "the usage is wrong", args: ["right.txt", "--fields", "x"], env: {}, status: 2 },
    { name: "the program breaks", args: ["right.txt"], env: { NODE_OPTIONS: "--require ./break.cjs" }, status: 4 },
  ])("stays as it was where $name", ({ args, env, status }) => {
    writeFileSync(path("break.cjs"), 'JSON.stringify = () => { throw new TypeError("broken on purpose"); };\n');
    writeFileSync(path("kept.json"), "before");
    expect(run([...args, "-o", "kept.json"], { env }).status).toBe(status);
    expect(run([...args, "-o", "new.json"], { env }).status).toBe(status);
    expect(read("kept.json")).toBe("before");
    expect(existsSync(path("new.json"))).toBe(false);
    expect(leftovers(folder)).toEqual([]);
  });

  it.each([
    { name: "a missing folder", file: "nowhere/out.csv", says: "no such file or folder" },
    { name: "a folder", file: ".", says: "it is a folder; name a file in it, for example FOLDER/records.csv" },
    { name: "a folder that is missing", file: "nowhere/", says: "it is a folder; name a file in it" },
  ])("that is $name is refused before anything is read", ({ file, says }) => {
    const { status, stderr } = run(["right.txt", "-o", file]);
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^foi-parse: .*cannot be written: ${says}.*\n$`));
  });

  it.skipIf(process.getuid?.() === 0)("in a read-only folder is refused", () => {
    mkdirSync(path("closed"));
    writeFileSync(path("closed/out.csv"), "before");
    chmodSync(path("closed"), 0o555);
    const { status, stderr } = run(["right.txt", "-o", "closed/out.csv"]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "foi-parse: closed/out.csv: cannot be written: permission denied\n",
    });
    expect(read("closed/out.csv")).toBe("before");
  });

  it.skipIf(!existsSync("/proc/version"))("in a file system that takes no files is refused", () => {
    expect(run(["right.txt", "-o", "/proc/out.csv"])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^foi-parse: \/proc\/out\.csv: cannot be written: .*\n$/),
    });
  });

  it.skipIf(!existsSync("/dev/full")).each([
    { name: "standard output", command: "foi-parse right.txt > /dev/full" },
    { name: "a device", command: "foi-parse right.txt -o /dev/full" },
  ])("to a full $name is an error in one line", ({ command }) => {
    expect(shell(command)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^foi-parse: .*: cannot be written: no space left on the device\n$/),
    });
  });

  it.each(["INT", "TERM", "HUP"])("leaves nothing behind when it is interrupted by %s", (signal) => {
    // The last file is a pipe into which nothing is written until the program has been told to stop.
    const { stdout } = shell(`
      mkdir stopped-${signal} && cd stopped-${signal} && mkfifo slow
      foi-parse ../right.txt slow -o out.csv & run=$!
      exec 3> slow
      ls -A
      kill -${signal} $run
      exec 3>&-
      wait $run; echo "status $?"
      ls -A`);
    expect(stdout).toMatch(/^\.out\.csv\.\d+\.tmp\nslow\nstatus \d+\nslow\n$/);
  });

  it("can be interrupted while it waits for standard input", () => {
    const { stdout } = shell(`
      mkdir waiting && cd waiting && mkfifo slow
      foi-parse - -o out.csv < slow & run=$!
      exec 3> slow
      until ls -A | grep -q tmp; do sleep 0.05; done
      kill -TERM $run
      (sleep 10; kill -KILL $run) >/dev/null 2>&1 & watch=$!
      wait $run; echo "status $?"
      kill $watch
      ls -A`);
    expect(stdout).toBe("status 143\nslow\n");
  });

  it.each(["json", "ndjson", "csv", "table"])("ends quietly as %s when its reader has gone", (format) => {
    const many = Array(300).fill("right.txt").join(" ");
    const { stdout, stderr } = shell(`foi-parse -q -f ${format} ${many} | head -n 1; echo done`);
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
    expect(stderr).toBe("");
  });

  it("ends quietly when it is named and its reader has gone", () => {
    const many = Array(300).fill("right.txt").join(" ");
    const { stdout, stderr } = shell(`foi-parse -q -f csv -o /dev/stdout ${many} | head -n 1 >/dev/null; echo done`);
    expect({ stdout, stderr }).toEqual({ stdout: "done\n", stderr: "" });
  });

  it("ends quietly when nobody reads the messages either", () => {
    const { stdout } = shell(
      `{ foi-parse wrong.txt -f csv --fields label; echo "status $?" >&3; } 3>&1 2>&1 >/dev/null | true; echo done`,
    );
    expect(stdout).toContain("done");
  });

  it("says what it has done before it waits for standard input", () => {
    const { stdout } = shell(`
      mkfifo late
      foi-parse -q right.txt - ${CSV_LABELS.join(" ")} < late > early.csv & run=$!
      exec 3> late
      for i in $(seq 100); do if [ -s early.csv ]; then break; fi; sleep 0.05; done
      cat early.csv
      exec 3>&-
      wait $run`);
    expect(labels(stdout)).toHaveLength(4);
  });

  it("comes before the messages about it", () => {
    const { stdout } = shell("foi-parse wrong.txt right.txt -f ndjson --fields source 2>&1");
    const lines = stdout.trimEnd().split("\n");
    const message = lines.findIndex((line) => line.includes("[audit/"));
    expect(lines.slice(0, message).every((line) => line.includes("wrong.txt"))).toBe(true);
    expect(message).toBeGreaterThan(0);
    expect(lines.at(-1)).toContain("right.txt");
  });

  it("reaches a slow reader whole", () => {
    const many = Array(300).fill("right.txt").join(" ");
    const { stdout } = shell(`foi-parse -q -f ndjson ${many} | (sleep 0.3; wc -l)`);
    expect(stdout.trim()).toBe("1200");
  });

  it("reaches a reader whose pipe does not wait", () => {
    const child = `
      const { spawn } = require("node:child_process");
      const args = [${JSON.stringify(program)}, "-q", "-f", "ndjson", ...Array(300).fill("right.txt")];
      const { stdout } = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
      let length = 0;
      setTimeout(() => stdout.on("data", (chunk) => { length += chunk.toString().split("\\n").length - 1; }), 300);
      stdout.on("end", () => console.log(length));
    `;
    expect(spawnSync(process.execPath, ["-e", child], { cwd: folder, encoding: "utf8" }).stdout).toBe("1200\n");
  });
});
