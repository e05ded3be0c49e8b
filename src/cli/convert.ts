import { type Command, InvalidArgumentError, Option } from "commander";
import type { ParseOptions } from "../parse.ts";
import type { ParsedDocument } from "../parsed.ts";
import { DEBUG_STAGES, type DebugStage } from "../report/debug-stage.ts";
import { diagnosticLine } from "../report/diagnostic-line.ts";
import type { FieldName } from "../schema/record.ts";
import { FIELD_NAMES, isFieldName } from "../write/fields.ts";
import type { ExplainedDocument } from "../write/writer.ts";
import { isContradicted } from "./contradiction.ts";
import { debug } from "./debug.ts";
import { EXIT, type ExitStatus } from "./exit.ts";
import { explained, repaired } from "./explanations.ts";
import { FORMATS, type Format, formatByEnding, openWriter } from "./format.ts";
import { STANDARD_INPUT_NAME } from "./input.ts";
import { addSharedOptions, notEmpty, type ReadingOptions, type SpeechOptions, type VerdictOptions } from "./options.ts";
import { type Output, openOutputFile, STANDARD_OUTPUT, STANDARD_OUTPUT_NAME } from "./output.ts";
import { inputAt } from "./same-file.ts";
import { readSources, sourceNames } from "./sources.ts";
import { writeMessages } from "./streams.ts";
import { isTerminal } from "./terminal.ts";
import { readVocabularyFile } from "./vocabulary-file.ts";

interface ConvertOptions extends ReadingOptions, VerdictOptions, SpeechOptions {
  readonly format?: Format;
  readonly output?: string | undefined;
  readonly fields?: readonly FieldName[];
  readonly includeTotals?: true;
  readonly escapeFormulas?: true;
  readonly strict?: true;
  readonly repair?: true;
  readonly vocabulary?: string;
  readonly debug?: DebugStage;
}

/** Options that say how records are made and written, and mean nothing where none are. */
const RECORD_OPTIONS: (keyof ConvertOptions)[] = [
  "format",
  "output",
  "fields",
  "includeTotals",
  "escapeFormulas",
  "strict",
  "failOn",
  "repair",
  "vocabulary",
];

/** What the program does when no command is named: it reads sources and writes their records. */
export function addConversion(program: Command, end: (status: ExitStatus) => void): void {
  program
    .argument("[file...]", "files with the text of responses; standard input where none is named, or for -")
    .addOption(
      new Option(
        "-f, --format <format>",
        "default: by the ending of --output; else table on a terminal, json elsewhere",
      ).choices(FORMATS),
    )
    .option("-o, --output <file>", "write there, whole or not at all; - is standard output", notEmpty)
    .option("--fields <a,b,...>", "only these fields of the records, in this order", parseFields)
    .option("--include-totals", "also write the cells of stated total rows and columns")
    .option("--escape-formulas", "CSV: put an apostrophe before text that a spreadsheet would run as a formula")
    .option("--strict", "exit as check does where a total is contradicted, after writing the records")
    .option("--repair", "change what stated totals prove to be misprinted or printed twice, and say so")
    .option("--vocabulary <file.csv>", "codes and names of your own; they go before the built-in ones")
    .addOption(
      new Option("--debug <stage>", "print what a stage of the program made of the text, and no records")
        .choices(DEBUG_STAGES)
        .conflicts(RECORD_OPTIONS),
    )
    .action(async (files: string[]) => end(await convert(files, program.opts<ConvertOptions>(), program)));
  addSharedOptions(program);
}

async function convert(files: readonly string[], asked: ConvertOptions, program: Command): Promise<ExitStatus> {
  const options = asked.output === STANDARD_OUTPUT_NAME ? { ...asked, output: undefined } : asked;
  if (options.debug) return debug(await sourceNames(files, program), options.debug, options.layout);
  const format = await chooseFormat(options);
  refuseConflicts(format, options, program);
  const names = await sourceNames(files, program);
  refuseToReplace(names, options, program);
  const { publisher, reference, layout } = options;
  const vocabulary =
    options.vocabulary === undefined ? undefined : await readVocabularyFile(options.vocabulary, names, program);
  const output = options.output === undefined ? STANDARD_OUTPUT : openOutputFile(options.output);
  try {
    const officialNames = writesOfficialNames(format, options.fields);
    const reading = { publisher, reference, layout, vocabulary, officialNames };
    return await writeRecords(names, reading, format, options, output);
  } finally {
    output.discard();
  }
}

/** Whether an output has a field that must be looked up; JSON also has the diagnostics of the look-up. */
function writesOfficialNames(format: Format, fields: readonly FieldName[] = FIELD_NAMES): boolean {
  return format === "json" || fields.some((field) => field === "code" || field === "name" || field === "class");
}

async function writeRecords(
  names: readonly string[],
  reading: ParseOptions,
  format: Format,
  options: ConvertOptions,
  output: Output,
): Promise<ExitStatus> {
  // Saying on what severity to fail asks to fail.
  const failOn = options.strict || options.failOn ? (options.failOn ?? "error") : "never";
  let contradicted = false;
  const writer = await openWriter(format, output.write, {
    fields: options.fields ?? FIELD_NAMES,
    includeTotals: options.includeTotals ?? false,
    escapeFormulas: options.escapeFormulas ?? false,
    color: options.color,
    toFile: options.output !== undefined,
  });
  const { read, unreadable } = await readSources(names, reading, async (parsed) => {
    const document = await documentToWrite(parsed, format, options.repair ?? false);
    contradicted ||= isContradicted(document, failOn);
    writer.add(document);
    if (!options.quiet) reportFindings(document, format);
    await output.breathe();
  });
  if (read > 0) {
    writer.end();
    output.keep();
  }
  if (unreadable > 0) return EXIT.usage;
  return contradicted ? EXIT.contradicted : EXIT.done;
}

/** A document with what the run shows of it; explanations cost time, and are sought only where they show or are needed. */
async function documentToWrite(parsed: ParsedDocument, format: Format, repairs: boolean): Promise<ExplainedDocument> {
  if (repairs) return repaired(parsed);
  return format === "json" || format === "table" ? explained(parsed) : { ...parsed, explanations: [] };
}

/** Says on standard error what is wrong or was guessed; failed checks only where the output does not show them. */
function reportFindings({ summary, tables, diagnostics }: ParsedDocument, format: Format): void {
  // Records alone are silent where there are none; the other formats say it themselves.
  const silent = tables.length === 0 && (format === "ndjson" || format === "csv");
  const none = silent && diagnostics.find(({ code }) => code === "table/none");
  if (none) writeMessages([`foi-parse: ${summary.source}: ${none.message}`]);
  const said = diagnostics.filter(
    ({ severity, code }) => severity !== "info" && !(format === "table" && code.startsWith("audit/")),
  );
  writeMessages(said.map((diagnostic) => diagnosticLine(summary.source, diagnostic)));
}

async function chooseFormat({ format, output }: ConvertOptions): Promise<Format> {
  if (format) return format;
  if (output !== undefined) return formatByEnding(output) ?? "json";
  return (await isTerminal("stdout")) ? "table" : "json";
}

function refuseConflicts(format: Format, options: ConvertOptions, program: Command): void {
  if (options.fields && format === "table")
    program.error("error: --fields needs records: choose them with --format json, ndjson or csv");
  if (options.escapeFormulas && format !== "csv") program.error("error: --escape-formulas is for --format csv");
}

/** Refuses an output that would take the place of what is read: a response may be there but once. */
function refuseToReplace(names: readonly string[], options: ConvertOptions, program: Command): void {
  const { output, vocabulary } = options;
  if (output === undefined) return;
  const input = inputAt(output, vocabulary === undefined ? names : [...names, vocabulary]);
  if (input === null) return;
  const named = input === STANDARD_INPUT_NAME ? "standard input" : input;
  program.error(`error: --output ${output} is an input too, ${named}, which it would replace; name another file`);
}

function parseFields(list: string): FieldName[] {
  const names = list.split(",").map((name) => name.trim());
  const fields = names.filter(isFieldName);
  const unknown = names.filter((name) => !isFieldName(name));
  if (unknown.length > 0)
    throw new InvalidArgumentError(
      `No field is named '${unknown.join("', '")}'. The fields are ${FIELD_NAMES.join(", ")}.`,
    );
  const repeated = fields.find((field, i) => fields.indexOf(field) !== i);
  if (repeated) throw new InvalidArgumentError(`The field '${repeated}' is named twice.`);
  return fields;
}
