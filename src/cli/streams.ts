import { read, writeSync } from "node:fs";
import type { Write } from "../write/blocks.ts";
import { visible } from "../write/terminal/visible.ts";
import { systemErrorCode, systemErrorMeaning } from "./system-error.ts";

/** The reader of our output has gone (`| head`): nothing is wrong, and nothing more is wanted. */
export class ClosedPipe extends Error {}

/** What was to be written cannot be; the message says where and why. */
export class CannotWrite extends Error {
  constructor(target: string, why: string) {
    super(`${target}: cannot be written: ${why}`);
  }
}

const STANDARD_INPUT = 0;
const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;

/** Milliseconds to wait for a reader or a writer that is slower than we are. */
const PAUSE = 5;
/** Bytes that are read from standard input at once. */
const CHUNK = 65_536;
/** Bytes that are written at once: a call of the system for every small file would cost as much as reading it. */
const BLOCK = 262_144;
/** UTF-16 code units that are encoded at once: a call for each line costs more than the line. */
const PIECE = 8192;

/** Text on its way to an open file. */
export interface FileBlocks {
  /** @throws the system's error where it takes nothing. */
  readonly write: Write;
  /** Passes on what has been gathered. */
  readonly flush: () => void;
}

/** Gathers text into blocks of bytes, over the ends of documents. */
export function gatherFor(file: number): FileBlocks {
  let block: Buffer | null = null;
  let length = 0;
  let waiting = "";
  const encode = () => {
    const text = waiting;
    waiting = "";
    // No UTF-16 code unit takes more than three bytes.
    const most = text.length * 3;
    if (length + most > BLOCK) pass();
    if (most > BLOCK) return writeBytes(file, Buffer.from(text, "utf8"));
    block ??= Buffer.allocUnsafeSlow(BLOCK);
    length += block.write(text, length, "utf8");
  };
  const pass = () => {
    const end = length;
    // First, so that what could not be written is not tried again.
    length = 0;
    if (block !== null && end > 0) writeBytes(file, block.subarray(0, end));
  };
  return {
    write: (text) => {
      waiting += text;
      if (waiting.length >= PIECE) encode();
    },
    flush: () => {
      encode();
      pass();
    },
  };
}

/**
 * Writes all bytes to an open file. The calls are synchronous: a run has nothing else to do meanwhile, and nothing can
 * be lost at its end. The system may take a part only, or ask to try again where a pipe is full and not waiting.
 */
function writeBytes(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(file, bytes, written);
    } catch (error) {
      if (systemErrorCode(error) !== "EAGAIN") throw error;
      pause();
    }
  }
}

/**
 * Writes to standard output at once.
 *
 * @throws ClosedPipe where nobody reads any more, CannotWrite where the system takes nothing.
 */
export const writeOutput: Write = (text) => toOutput(() => writeBytes(STANDARD_OUTPUT, Buffer.from(text, "utf8")));

const gathered = gatherFor(STANDARD_OUTPUT);

/** Standard output for the records of many files; what is gathered goes out before any message does. */
export const OUTPUT_BLOCKS: FileBlocks = {
  write: (text) => toOutput(() => gathered.write(text)),
  flush: () => toOutput(gathered.flush),
};

function toOutput(write: () => void): void {
  try {
    write();
  } catch (error) {
    throw writeFault("standard output", error);
  }
}

/** What it means for a run that the system takes nothing; throws an error on that the system did not report. */
export function writeFault(target: string, error: unknown): ClosedPipe | CannotWrite {
  return isClosedPipe(error) ? new ClosedPipe() : new CannotWrite(target, systemErrorMeaning(error, "writing"));
}

/** Writes lines for a person to standard error, made safe to show; a person who has gone is no reason to stop. */
export function writeMessages(lines: readonly string[]): void {
  if (lines.length === 0) return;
  OUTPUT_BLOCKS.flush();
  try {
    writeBytes(STANDARD_ERROR, Buffer.from(`${lines.map(visible).join("\n")}\n`, "utf8"));
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
  }
}

function isClosedPipe(error: unknown): boolean {
  const code = systemErrorCode(error);
  return code === "EPIPE" || code === "EOF";
}

/**
 * Reads standard input to its end. What has been done goes out first: it may be long in coming. Meanwhile signals come
 * through, which a call that waits would hold up.
 */
export async function readStandardInput(): Promise<Uint8Array> {
  OUTPUT_BLOCKS.flush();
  const chunks: Buffer[] = [];
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const length = await readChunk(chunk);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, length));
  }
}

function readChunk(chunk: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    const attempt = () =>
      read(STANDARD_INPUT, chunk, 0, chunk.length, null, (error, length) => {
        const code = systemErrorCode(error);
        // How Windows says that a pipe has come to its end.
        if (error === null || code === "EOF") resolve(length ?? 0);
        else if (code === "EAGAIN") setTimeout(attempt, PAUSE);
        else reject(error);
      });
    attempt();
  });
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
}
