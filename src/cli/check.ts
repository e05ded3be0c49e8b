import type { Command } from "commander";
import type { Diagnostic } from "../diagnostic.ts";
import { checkLines } from "../report/check-lines.ts";
import { diagnosticLine } from "../report/diagnostic-line.ts";
import { isUnverified, NOTHING_CHECKED, summaryLine, tallyChecks } from "../report/summary.ts";
import { isContradicted, makesFail } from "./contradiction.ts";
import { EXIT, type ExitStatus } from "./exit.ts";
import { explained } from "./explanations.ts";
import { addSharedOptions, type ReadingOptions, type SpeechOptions, type VerdictOptions } from "./options.ts";
import { readSources, sourceNames } from "./sources.ts";
import { writeMessages, writeOutput } from "./streams.ts";
import { choosePalette } from "./terminal.ts";

type CheckOptions = ReadingOptions & VerdictOptions & SpeechOptions;

export function addCheckCommand(program: Command, end: (status: ExitStatus) => void): void {
  const command = program
    .command("check")
    .description("write no records: report on every stated total")
    .argument("[file...]", "files with the text of responses; standard input where none is named, or for -")
    .action(async (files: string[]) => end(await check(await sourceNames(files, command), command.optsWithGlobals())));
  addSharedOptions(command);
}

/** Prints a line for each failed check, a summary at the end, and says by the exit status what was found. */
async function check(names: readonly string[], options: CheckOptions): Promise<ExitStatus> {
  const { publisher, reference, layout, failOn = "error" } = options;
  const palette = await choosePalette(options.color, false);
  let tally = NOTHING_CHECKED;
  let contradicted = false;
  const { read, unreadable } = await readSources(names, { publisher, reference, layout }, async (parsed) => {
    const document = await explained(parsed);
    tally = tallyChecks(tally, document);
    contradicted ||= isContradicted(document, failOn);
    writeOutput(
      checkLines(document, palette)
        .map((line) => `${line}\n`)
        .join(""),
    );
    // What makes the run fail is said in any case.
    const isSaid = (finding: Diagnostic) => (options.quiet ? makesFail(finding, failOn) : finding.severity !== "info");
    const others = document.diagnostics.filter((finding) => isSaid(finding) && !finding.code.startsWith("audit/"));
    writeMessages(others.map((diagnostic) => diagnosticLine(document.summary.source, diagnostic)));
  });
  if (read > 0 && !options.quiet) writeMessages([summaryLine(tally)]);
  if (unreadable > 0) return EXIT.usage;
  if (contradicted) return EXIT.contradicted;
  return isUnverified(tally) && !options.allowUnverified ? EXIT.unverified : EXIT.done;
}
