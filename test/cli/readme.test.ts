import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { builtProgram, ROOT } from "./program.ts";

const { run, shell, folder } = builtProgram();

const README = readFileSync(join(ROOT, "README.md"), "utf8");
const CONTRIBUTING = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");

/** The README's blocks of a language; those that only show a command name none. */
function blocks(language: string): string[] {
  const fenced = README.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm);
  return [...fenced].flatMap(([, name, block = ""]) => (name === language ? [block] : []));
}

/** The README's commands that call the program, as they stand. */
function commands(): string[] {
  return [...blocks("sh"), ...blocks("")].flatMap((block) =>
    block
      .split("\n")
      .map((line) => line.replace(/^npx /, ""))
      .filter((line) => line.startsWith("foi-parse ")),
  );
}

beforeAll(() => {
  // In a copy, since some commands write files.
  cpSync(join(ROOT, "fixtures"), join(folder, "fixtures"), { recursive: true });
  cpSync(join(ROOT, "fixtures/tab/wmp-16966-19/input.txt"), join(folder, "response.txt"));
});

describe("the README", () => {
  const withJq = shell("command -v jq").status === 0;

  it.each(commands())("gives a command that runs as it stands: %s", (command) => {
    const { status, stdout, stderr } = shell(withJq ? command : command.replace(/ \| jq .*/, ""));
    // 1 is what a contradicted total makes of a check; usage that is wrong is 2.
    expect([0, 1], stderr).toContain(status);
    expect(stderr).not.toContain("foi-parse:");
    expect(stdout + stderr !== "" || command.includes(" -o ")).toBe(true);
  });

  it("gives a program that runs as it stands", () => {
    const [program = ""] = blocks("ts");
    const source = program.replace('"foi-parse"', JSON.stringify(join(ROOT, "src/index.ts")));
    writeFileSync(join(folder, "use.mts"), `${source}console.log(records.length, contradicted.length);\n`);
    const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
    const { stdout, stderr } = spawnSync(process.execPath, [tsx, "use.mts"], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toBe("222 8\n");
  });

  it("gives a vocabulary that can be used", () => {
    const [vocabulary = ""] = blocks("csv");
    writeFileSync(join(folder, "own.csv"), vocabulary);
    const { stdout } = run(["vocabulary", "Cyberstalking", "--vocabulary", "own.csv"]);
    expect(stdout).toContain("offence: 008/65 ");
    expect(run(["response.txt", "--vocabulary", "own.csv", "-f", "csv"]).stdout).toContain("Harassment (our wording)");
  });

  it("tells of every option, if CONTRIBUTING does not", () => {
    const help = ["--help", "check --help", "vocabulary --help"].map((args) => run(args.split(" ")).stdout).join("");
    const options = [...help.matchAll(/^ {2}(?:(-\w), )?(--[\w-]+)/gm)].map(([, short, long = ""]) => [short, long]);
    expect(options.length).toBeGreaterThan(20);
    const told = new Set(`${README}${CONTRIBUTING}`.match(/(?<![\w-])--?\w[\w-]*/g));
    const untold = options.filter((names) => !names.some((name) => told.has(name ?? "")));
    // These two every program has.
    expect(new Set(untold.map(([, long]) => long))).toEqual(new Set(["--version", "--help"]));
  });
});
