import type { Command } from "commander";
import type { ExitStatus } from "./exit.ts";
import { EXIT } from "./exit.ts";
import { writeOutput } from "./streams.ts";

export function addExplainCommand(program: Command, end: (status: ExitStatus) => void): void {
  const command = program
    .command("explain")
    .description("say what a diagnostic code means, with an example; without a code, list all")
    .argument("[code]", "as it stands in brackets at the end of a message: value/unreadable")
    .action(async (code?: string) => {
      const { listCodes, nearestCodes, pageOf } = await import("../report/explain-page.ts");
      if (code === undefined) {
        writeOutput(listCodes());
        return end(EXIT.done);
      }
      const page = pageOf(code);
      if (page === null) {
        const near = nearestCodes(code);
        const hint = near.length > 0 ? `did you mean ${near.join(" or ")}?` : "foi-parse explain lists all codes";
        return command.error(`error: no diagnostic has the code '${code}'; ${hint}`);
      }
      writeOutput(page);
      end(EXIT.done);
    });
}
