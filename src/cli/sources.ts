import type { Command } from "commander";
import type { ParseOptions } from "../parse.ts";
import type { ParsedDocument } from "../parsed.ts";
import type { Source } from "../source/source.ts";
import { readInput, STANDARD_INPUT_NAME } from "./input.ts";
import { writeMessages } from "./streams.ts";
import { isTerminal } from "./terminal.ts";

/** The sources that a command line names: its files, or standard input where it names none and something comes in. */
export async function sourceNames(files: readonly string[], command: Command): Promise<readonly string[]> {
  if (files.length === 0) {
    if (await isTerminal("stdin")) command.help({ error: true });
    return [STANDARD_INPUT_NAME];
  }
  if (files.filter((name) => name === STANDARD_INPUT_NAME).length > 1)
    command.error("error: standard input can be read only once");
  return files;
}

/** How many sources of a run could be read. */
export interface Reading {
  readonly read: number;
  readonly unreadable: number;
}

/** Reads and parses sources one after the other, and hands each on. */
export async function readSources(
  names: readonly string[],
  options: ParseOptions,
  use: (document: ParsedDocument) => Promise<void>,
): Promise<Reading> {
  // Not needed where nothing is parsed (--version, --help, explain, schema).
  const { parseSource } = await import("../parse.ts");
  return readInputs(names, (source) => use(parseSource(source, options)));
}

/**
 * Reads sources one after the other, and hands each on. One that cannot be read is reported, and the others are still
 * done.
 */
export async function readInputs(names: readonly string[], use: (source: Source) => Promise<void>): Promise<Reading> {
  let read = 0;
  let unreadable = 0;
  for (const name of names) {
    const input = await readInput(name);
    if (input.ok) {
      await use(input.source);
      read++;
    } else {
      writeMessages([`foi-parse: ${input.message}`]);
      unreadable++;
    }
  }
  return { read, unreadable };
}
