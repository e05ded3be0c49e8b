import { type BigIntStats, fstatSync, statSync } from "node:fs";
import { STANDARD_INPUT_NAME } from "./input.ts";

/** The first of the named inputs that is the very file at a path, whatever its spelling and its links; null for none. */
export function inputAt(path: string, names: readonly string[]): string | null {
  const file = statOf(path);
  // What is no regular file is not replaced; and most often there is none yet.
  if (!file?.isFile()) return null;
  const same = names.find((name) => {
    const input = statOf(name === STANDARD_INPUT_NAME ? 0 : name);
    return input !== null && input.ino === file.ino && input.dev === file.dev;
  });
  return same ?? null;
}

/** What the system says of a file; null where it cannot say anything, which reading and writing will tell. */
function statOf(file: string | 0): BigIntStats | null {
  try {
    // Numbers would not hold the inodes of every file system.
    return file === 0 ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
  } catch {
    return null;
  }
}
