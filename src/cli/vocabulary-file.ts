import type { Command } from "commander";
import type { OwnVocabulary } from "../vocabulary/own-entry.ts";
import { readInput, STANDARD_INPUT_NAME } from "./input.ts";

/** As many faults of a vocabulary as a person mends at once. */
const MOST_SHOWN = 20;

/** Reads a person's own vocabulary; one that cannot be read, or is wrong somewhere, ends the run before it begins. */
export async function readVocabularyFile(
  path: string,
  sources: readonly string[],
  command: Command,
): Promise<OwnVocabulary> {
  if (path === STANDARD_INPUT_NAME && sources.includes(path))
    return command.error("error: standard input can be read only once");
  const input = await readInput(path);
  if (!input.ok) return command.error(`error: ${input.message}`);
  const { readVocabulary, VocabularyError } = await import("../vocabulary/own.ts");
  try {
    return readVocabulary(input.source.text, path);
  } catch (error) {
    if (!(error instanceof VocabularyError)) throw error;
    const shown = error.problems.slice(0, MOST_SHOWN).map(({ line, message }) => `${path}:${line}: ${message}`);
    const others = error.problems.length - shown.length;
    return command.error(
      [`error: ${path} cannot be used as a vocabulary:`, ...shown, ...(others > 0 ? [`and ${others} more`] : [])].join(
        "\n",
      ),
    );
  }
}
