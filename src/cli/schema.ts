import { Argument, type Command } from "commander";
import { EXIT, type ExitStatus } from "./exit.ts";
import { writeOutput } from "./streams.ts";

const SCHEMAS = ["document", "records"] as const;

export function addSchemaCommand(program: Command, end: (status: ExitStatus) => void): void {
  program
    .command("schema")
    .description("print the JSON Schema of the output: of the whole JSON document, or of one record")
    .addArgument(new Argument("[part]", "what of the output").choices(SCHEMAS).default("document"))
    .action(async (part: (typeof SCHEMAS)[number]) => {
      const { jsonSchemaOf } = await import("../schema/json-schema.ts");
      writeOutput(`${JSON.stringify(jsonSchemaOf(part), null, 2)}\n`);
      end(EXIT.done);
    });
}
