import { Command, type ParseOptionsResult } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { addCheckCommand } from "./check.ts";
import { addConversion } from "./convert.ts";
import type { ExitStatus } from "./exit.ts";
import { addExplainCommand } from "./explain.ts";
import { addSchemaCommand } from "./schema.ts";
import { writeMessages, writeOutput } from "./streams.ts";
import { addVocabularyCommand } from "./vocabulary.ts";

/** Commands by what adds them to the program; a further command is a further file and a line here. */
const COMMANDS = [addCheckCommand, addExplainCommand, addSchemaCommand, addVocabularyCommand];

const EXAMPLES = `
Examples:
  $ foi-parse response.txt                              the tables, on a terminal
  $ foi-parse response.txt -o response.csv              the records, for a spreadsheet
  $ foi-parse exports/*.txt -f ndjson --fields source,label,period,value
  $ foi-parse --publisher "Thames Valley Police" < response.txt > response.json
  $ foi-parse check response.txt                        which stated totals are contradicted
  $ foi-parse response.txt --repair -f csv              what totals prove to be misprinted is mended, and said
  $ foi-parse explain audit/row-total-mismatch
  $ foi-parse explain collapsed                         how a table of that layout looks
  $ foi-parse vocabulary "Harassment (S2 PHA 1997)"     its code and name, and why
  $ foi-parse schema records

Exit status:
  0  done
  1  a stated total is contradicted, or a figure is lost (check, --strict)
  2  wrong usage, or a file that cannot be read or is not text
  3  check found nothing that it could verify
  4  a fault of foi-parse itself`;

/** The program as one that takes what stands behind `--` for files, also where a file has the name of a command. */
class Program extends Command {
  override parseOptions(args: string[]): ParseOptionsResult {
    const parsed = super.parseOptions(args);
    const { operands, unknown } = parsed;
    // Where operands alone end the arguments, `--` before them stands before the first that there is.
    if (operands.length > 0 && unknown.length === 0 && args.at(-operands.length - 1) === "--") {
      (this.commands as Command[]).length = 0;
      this.helpCommand(false);
    } else if (operands[0] === "help") this.helpWith([...operands, ...unknown][1]);
    return parsed;
  }

  /** Leaves to commander what it knows; of any other name it would not say that it is none. */
  private helpWith(name = "help"): void {
    if (name === "help") this.help();
    const names = this.commands.map((command) => command.name());
    if (!names.includes(name))
      this.error(`error: no command has the name '${name}'. The commands are ${names.join(", ")}.`);
  }
}

/** The command line. What a command ends with is handed to `end`; wrong usage is thrown as commander's error. */
export function createProgram(end: (status: ExitStatus) => void): Command {
  const program = new Program("foi-parse")
    .description("Read the text of Freedom-of-Information responses: tables as typed, audited records.")
    .version(manifest.version, "--version")
    .helpOption("-h, --help")
    .helpCommand("help [command]", "say how a command is used")
    .addHelpText("after", EXAMPLES)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: writeOutput,
      writeErr: (text) => writeMessages(text.trimEnd().split("\n")),
      outputError: (text, write) => write(text.replace(/^error: /, "foi-parse: ")),
    })
    .hook("preAction", (root, command) => refuseForeignOptions(root, command));
  addConversion(program, end);
  for (const add of COMMANDS) add(program, end);
  return program;
}

/** Options before a command's name are the program's own; those that the command does not have would be lost. */
function refuseForeignOptions(program: Command, command: Command): void {
  if (command === program) return;
  const own = new Set(command.options.map((option) => option.attributeName()));
  const foreign = program.options.find((option) => {
    const name = option.attributeName();
    return program.getOptionValueSource(name) === "cli" && !own.has(name);
  });
  if (foreign) command.error(`error: ${foreign.long} has no meaning for ${command.name()}`);
}
