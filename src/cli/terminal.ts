import { fstatSync } from "node:fs";
import { type Palette, PLAIN } from "../write/terminal/palette.ts";

/** The width of a terminal that does not say how wide it is. */
const USUAL_WIDTH = 80;

const DESCRIPTORS = { stdin: 0, stdout: 1 } as const;

/** Whether standard input or output is a terminal. */
export async function isTerminal(stream: keyof typeof DESCRIPTORS): Promise<boolean> {
  try {
    // Asked first, because the module that knows terminals takes time to load and is seldom needed.
    if (!fstatSync(DESCRIPTORS[stream]).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  const { isatty } = await import("node:tty");
  return isatty(DESCRIPTORS[stream]);
}

/** Places in a line of the terminal, where the output is one, or what `COLUMNS` says. */
export async function outputWidth(): Promise<number> {
  const stated = Number(process.env.COLUMNS);
  if (Number.isInteger(stated) && stated > 0) return stated;
  return ((await isTerminal("stdout")) && process.stdout.columns) || USUAL_WIDTH;
}

/**
 * The colours to use: as `--color` or `--no-color` says, else none in a file, else as `FORCE_COLOR` says, else none where
 * `NO_COLOR` is set (no-color.org) or the output can show none, else those of the terminal. They are loaded only where
 * they are used.
 */
export async function choosePalette(option: boolean | undefined, toFile: boolean): Promise<Palette> {
  const wanted = option ?? (!toFile && (wantedByEnvironment() ?? (await isTerminal("stdout"))));
  return wanted ? (await import("../write/terminal/colours.ts")).COLOURED : PLAIN;
}

function wantedByEnvironment(): boolean | null {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return NO_COLOR || TERM === "dumb" ? false : null;
}
