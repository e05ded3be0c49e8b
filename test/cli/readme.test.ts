import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtProgram, ROOT } from "./program.ts";

const { shell, folder } = builtProgram();

const README = join(ROOT, "README.md");

/** The commands of the README that call the program, as they stand in its blocks of shell. */
function commands(): string[] {
  const blocks = readFileSync(README, "utf8").matchAll(/^```sh\n([\s\S]*?)^```/gm);
  return [...blocks].flatMap(([, block = ""]) =>
    block
      .replaceAll("\\\n", " ")
      .split("\n")
      .map((line) => line.replace(/^\$ /, "").replace(/^npx /, ""))
      .filter((line) => line.startsWith("foi-parse ")),
  );
}

describe.skipIf(!existsSync(README))("the README", () => {
  it("gives commands that run as they stand", () => {
    // They are run in a copy, since some write files.
    cpSync(join(ROOT, "fixtures"), join(folder, "fixtures"), { recursive: true });
    expect(commands().length).toBeGreaterThan(0);
    for (const command of commands()) {
      const { status, stderr } = shell(command);
      // 1 is what a contradicted total makes of a check; usage that is wrong is 2.
      expect([0, 1], `${command}\n${stderr}`).toContain(status);
      expect(stderr).not.toContain("foi-parse:");
    }
  });
});
