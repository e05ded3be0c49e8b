import { CommanderError } from "commander";
import { EXIT, type ExitStatus } from "./exit.ts";
import { createProgram } from "./program.ts";
import { CannotWrite, ClosedPipe, writeMessages } from "./streams.ts";

/**
 * Runs the program with these arguments and says with what status to exit. The only errors that a person sees are
 * those of usage and of files, in one line each; any other is a fault of the program, and is said to be one.
 */
export async function main(args: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.done;
  try {
    await createProgram((end) => {
      status = end;
    }).parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    return statusOf(error);
  }
}

function statusOf(error: unknown): ExitStatus {
  if (error instanceof ClosedPipe) return EXIT.done;
  // Commander has said what was wrong; asked for help or for the version, it ends with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof CannotWrite) {
    writeMessages([`foi-parse: ${error.message}`]);
    return EXIT.usage;
  }
  reportFault(error);
  return EXIT.internal;
}

function reportFault(error: unknown): void {
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  writeMessages([
    `foi-parse: a fault of the program itself: ${message}. Please report it with the text that it was given; FOI_PARSE_DEBUG=1 shows where it happened.`,
    ...(process.env.FOI_PARSE_DEBUG ? stack.split("\n") : []),
  ]);
}
