import { type Command, InvalidArgumentError, Option } from "commander";
import { LAYOUT_NAMES, type LayoutName } from "../assemble/layout-name.ts";

/** How sources are read: what a person states that the text does not. */
export interface ReadingOptions {
  readonly publisher?: string;
  readonly reference?: string;
  readonly layout?: LayoutName;
}

const FAIL_ON = ["error", "warning", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What makes the exit status other than 0. */
export interface VerdictOptions {
  readonly failOn?: FailOn;
  readonly allowUnverified?: true;
}

/** How a run speaks. */
export interface SpeechOptions {
  readonly quiet?: true;
  readonly color?: boolean;
}

/** Adds the options that every command which reads sources has. */
export function addSharedOptions(command: Command): Command {
  return command
    .addOption(new Option("--fail-on <severity>", "what makes the exit status 1 (default: error)").choices(FAIL_ON))
    .option("--allow-unverified", "check: exit 0, not 3, where nothing could be verified")
    .option("--publisher <name>", "who answered, where the text does not say", notEmpty)
    .option("--reference <text>", "the request's reference, where the text does not say", notEmpty)
    .addOption(
      new Option("--layout <name>", "look for tables in this layout alone; explain shows each").choices(LAYOUT_NAMES),
    )
    .option("-q, --quiet", "say nothing of what was found; only what could not be done")
    .option("--color", "use colours even where the output is no terminal")
    .option("--no-color", "use no colours");
}

/** Takes the value of an option as it is, unless nothing is in it (`-o ''`, most often a variable that is not set). */
export function notEmpty(value: string): string {
  if (value.trim() === "") throw new InvalidArgumentError("It is empty.");
  return value;
}
