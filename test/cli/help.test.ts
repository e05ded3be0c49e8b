import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { WRONG } from "./exports.ts";
import { builtProgram } from "./program.ts";

const { run, shell, folder } = builtProgram();

beforeAll(() => {
  mkdirSync(join(folder, "exports"));
  for (const name of ["response.txt", "exports/one.txt", "exports/two.txt"]) writeFileSync(join(folder, name), WRONG);
});

/** The commands that `--help` gives as examples, without what is said beside them. */
function examples(): string[] {
  return [...run(["--help"]).stdout.matchAll(/^ {2}\$ (.+)$/gm)].map(([, line = ""]) =>
    (line.split("   ")[0] ?? "").trim(),
  );
}

describe("--help", () => {
  it("gives examples that run as they stand", () => {
    expect(examples().length).toBeGreaterThan(4);
    for (const command of examples()) {
      const { status, stderr } = shell(command);
      // The example of a check is one that finds something.
      expect({ command, status }).toEqual({ command, status: command.includes("check") ? 1 : 0 });
      expect(stderr).not.toContain("foi-parse:");
    }
  });

  it("tells every option and every exit status", () => {
    const { stdout } = run(["--help"]);
    for (const told of ["--format", "--output", "--fields", "--include-totals", "--escape-formulas", "--strict"])
      expect(stdout).toContain(told);
    for (const told of ["--fail-on", "--allow-unverified", "--publisher", "--reference", "--quiet", "--no-color"])
      expect(stdout).toContain(told);
    for (const told of ["--layout", "--repair", "--vocabulary", "--debug"]) expect(stdout).toContain(told);
    for (const status of [0, 1, 2, 3, 4]) expect(stdout).toMatch(new RegExp(`^ {2}${status}  `, "m"));
  });

  it("is shown where there is nothing to read", ({ skip }) => {
    if (shell("command -v script").status !== 0) skip("script(1) is needed to make a terminal");
    const { stdout } = shell('script -qec "foi-parse; echo status \\$?" /dev/null < /dev/null');
    expect(stdout).toContain("Usage: foi-parse");
    expect(stdout).toContain("status 2");
  });
});
