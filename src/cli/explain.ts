import type { Command } from "commander";
import type { ExitStatus } from "./exit.ts";
import { EXIT } from "./exit.ts";
import { writeOutput } from "./streams.ts";

export function addExplainCommand(program: Command, end: (status: ExitStatus) => void): void {
  const command = program
    .command("explain")
    .description("say what a diagnostic code means, or show a layout of tables; without a name, list all")
    .argument("[name]", "a code as it stands in brackets at the end of a message (value/unreadable), or a layout (tab)")
    .action(async (name?: string) => {
      const { listCodes, listLayouts, nearestNames, pageOf } = await import("../report/explain-page.ts");
      if (name === undefined) {
        writeOutput(`${listCodes()}\nLayouts:\n${listLayouts()}`);
        return end(EXIT.done);
      }
      const page = pageOf(name);
      if (page === null) {
        const near = nearestNames(name);
        const hint = near.length > 0 ? `did you mean ${near.join(" or ")}?` : "foi-parse explain lists all names";
        return command.error(`error: no diagnostic and no layout has the name '${name}'; ${hint}`);
      }
      writeOutput(page);
      end(EXIT.done);
    });
}
