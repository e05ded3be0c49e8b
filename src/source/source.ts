import type { Diagnostic } from "../diagnostic.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** A text that has been read, without its byte-order mark. */
export interface Source {
  /** The file as it was named, `-` for standard input. */
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly diagnostics: readonly Diagnostic[];
}
