import { Argument, type Command } from "commander";
import { EXIT, type ExitStatus } from "./exit.ts";
import { writeOutput } from "./streams.ts";

const SCHEMAS = ["document", "records"] as const;
type Schema = (typeof SCHEMAS)[number];

const isSchema = (name: string): name is Schema => SCHEMAS.some((schema) => schema === name);

export function addSchemaCommand(program: Command, end: (status: ExitStatus) => void): void {
  const command = program
    .command("schema")
    .description("print the JSON Schema of the output: of the whole JSON document, or of one record")
    .addArgument(new Argument("[part]", "what of the output").choices(SCHEMAS).argParser(String).default("document"))
    .action(async (part: string) => {
      // Not by commander, in whose words a person does not find the mistake.
      if (!isSchema(part))
        return command.error(`error: no schema has the name '${part}'. Allowed choices are ${SCHEMAS.join(", ")}.`);
      const { jsonSchemaOf } = await import("../schema/json-schema.ts");
      writeOutput(`${JSON.stringify(jsonSchemaOf(part), null, 2)}\n`);
      end(EXIT.done);
    });
}
