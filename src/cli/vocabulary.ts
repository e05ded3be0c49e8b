import type { Command } from "commander";
import { visible } from "../write/terminal/visible.ts";
import { EXIT, type ExitStatus } from "./exit.ts";
import { writeOutput } from "./streams.ts";
import { readVocabularyFile } from "./vocabulary-file.ts";

interface VocabularyOptions {
  readonly vocabulary?: string;
}

export function addVocabularyCommand(program: Command, end: (status: ExitStatus) => void): void {
  const command = program
    .command("vocabulary")
    .description("say what a label maps to, and why; without a label, list the built-in codes and names as CSV")
    .argument("[label...]", "as it is printed: Harassment (S2 PHA 1997)")
    .option("--vocabulary <file.csv>", "codes and names of your own; they go before the built-in ones")
    .action(async (words: string[]) => {
      const { vocabulary: file } = command.optsWithGlobals<VocabularyOptions>();
      const { vocabularyCsv, vocabularyLines } = await import("../report/vocabulary.ts");
      if (words.length === 0) {
        if (file !== undefined) command.error("error: --vocabulary needs a label; the list is of the built-in ones");
        writeOutput(vocabularyCsv());
        return end(EXIT.done);
      }
      const label = words.join(" ");
      // Most often a variable that is not set.
      if (label.trim() === "") command.error("error: the label is empty");
      const own = file === undefined ? undefined : await readVocabularyFile(file, [], command);
      writeOutput(
        vocabularyLines(label, own)
          .map((line) => `${visible(line)}\n`)
          .join(""),
      );
      end(EXIT.done);
    });
}
