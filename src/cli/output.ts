import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join } from "node:path";
import type { Write } from "../write/blocks.ts";
import { CannotWrite, gatherFor, OUTPUT_BLOCKS, writeFault } from "./streams.ts";
import { systemErrorCode } from "./system-error.ts";

/** Where the records go. */
export interface Output {
  readonly write: Write;
  /** Ends the output: all of it is to stand. */
  readonly keep: () => void;
  /** Leaves everything as it was, as far as that can be; does nothing after `keep`. */
  readonly discard: () => void;
  /** Lets an interruption through, so that it does not leave half an output behind. */
  readonly breathe: () => Promise<void>;
}

/** The name that stands for standard output. */
export const STANDARD_OUTPUT_NAME = "-";

/** Standard output: what is written has gone. */
export const STANDARD_OUTPUT: Output = {
  write: OUTPUT_BLOCKS.write,
  keep: OUTPUT_BLOCKS.flush,
  discard: OUTPUT_BLOCKS.flush,
  breathe: async () => {},
};

/** Signals that end a program, and after which nothing of an unfinished output may stay. */
const ENDING_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The rights of a file of which one has to be there for it to be written. */
const ANY_MAY_WRITE = 0o222;
/** As many characters of a file's name as a temporary name begins with, so that a person knows whose it is. */
const NAME_BEGINNING = 40;

/**
 * Opens a file for output that is whole or not there. What is written goes to a temporary file beside it, which takes
 * its name (and the rights of the file that it replaces) at the end. What is no regular file (a device, a pipe) is
 * written to as it is.
 *
 * @throws CannotWrite where the file cannot be made or written, ClosedPipe where it is a pipe that nobody reads any more.
 */
export function openOutputFile(path: string): Output {
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw writeFault(path, error);
    }
  };
  const existing = attempt(() => statSync(path, { throwIfNoEntry: false }));
  // The system says of a missing folder that it is one, where a file is to be made.
  if (existing ? !existing.isFile() : path.endsWith("/")) {
    const file = attempt(() => openSync(path, "w"));
    const { write, flush } = gatherFor(file);
    const finish = () => {
      attempt(flush);
      closeSync(file);
    };
    return {
      ...STANDARD_OUTPUT,
      write: (text) => attempt(() => write(text)),
      keep: finish,
      discard: () => attempt(flush),
    };
  }

  // Even who may write anything (root) has marked a file so on purpose.
  if (existing && (existing.mode & ANY_MAY_WRITE) === 0) throw new CannotWrite(path, "it is read-only");
  if (existing) attempt(() => accessSync(path, constants.W_OK));
  const target = attempt(() => (existing ? realpathSync.native(path) : newFileAt(path)));
  // The whole name with more around it may be too long for the system.
  const temporary = join(dirname(target), `.${basename(target).slice(0, NAME_BEGINNING)}.${process.pid}.tmp`);
  const file = attempt(() => openSync(temporary, "wx"));
  const { write, flush } = gatherFor(file);
  let finished = false;
  const discard = () => {
    if (finished) return;
    finished = true;
    for (const signal of ENDING_SIGNALS) process.off(signal, interrupted);
    closeSync(file);
    removeIfThere(temporary);
  };
  const interrupted = (signal: NodeJS.Signals) => {
    discard();
    process.kill(process.pid, signal);
  };
  for (const signal of ENDING_SIGNALS) process.on(signal, interrupted);
  return {
    write: (text) => attempt(() => write(text)),
    keep: () => {
      attempt(() => {
        flush();
        if (existing) fchmodSync(file, existing.mode);
        renameSync(temporary, target);
      });
      discard();
    },
    discard,
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

/** Where a file that is not there yet will be: a link goes on pointing at its file, and that file is made. */
function newFileAt(path: string): string {
  let file = path;
  while (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) {
    const link = readlinkSync(file);
    // Not joined: `..` behind a linked folder leads elsewhere than the name says.
    file = isAbsolute(link) ? link : `${dirname(file)}/${link}`;
  }
  return join(realpathSync.native(dirname(file)), basename(file));
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
  }
}
