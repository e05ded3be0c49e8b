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

/** Places in a line of the terminal, or what `COLUMNS` says. */
export function terminalWidth(onTerminal: boolean): number {
  const stated = Number(process.env.COLUMNS);
  if (Number.isInteger(stated) && stated > 0) return stated;
  return (onTerminal && process.stdout.columns) || USUAL_WIDTH;
}

/**
 * The colours to use: as `--color` or `--no-color` says, else as `FORCE_COLOR` says, else none where `NO_COLOR` is set
 * (no-color.org) or the terminal can show none, else those of the terminal. They are loaded only where they are used.
 */
export async function choosePalette(option: boolean | undefined, onTerminal: boolean): Promise<Palette> {
  if (!(option ?? wantedByEnvironment(onTerminal))) return PLAIN;
  return (await import("../write/terminal/colours.ts")).COLOURED;
}

function wantedByEnvironment(onTerminal: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR) return false;
  return onTerminal && TERM !== "dumb";
}
