import { readFileSync } from "node:fs";
import { decode } from "../source/decode.ts";
import type { Source } from "../source/source.ts";
import { readStandardInput } from "./streams.ts";
import { systemErrorMeaning } from "./system-error.ts";

/** The name that stands for standard input. */
export const STANDARD_INPUT_NAME = "-";

/** A text that was read, or in one line why it could not be. */
export type Input = { readonly ok: true; readonly source: Source } | { readonly ok: false; readonly message: string };

/** Reads a file, or standard input, as text. */
export async function readInput(name: string): Promise<Input> {
  let bytes: Uint8Array;
  try {
    bytes = name === STANDARD_INPUT_NAME ? await readStandardInput() : readFileSync(name);
  } catch (error) {
    return { ok: false, message: `${name}: cannot be read: ${systemErrorMeaning(error, "reading")}` };
  }
  const decoded = decode(bytes, name);
  return decoded.ok ? decoded : { ok: false, message: `${name}: ${decoded.fault.message}` };
}
