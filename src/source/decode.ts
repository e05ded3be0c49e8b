import { constants, isAscii, isUtf8 } from "node:buffer";
import { type Diagnostic, diagnose } from "../diagnostic.ts";
import type { Place } from "../place.ts";
import { recogniseBinary, recogniseSignature } from "./signature.ts";
import type { Encoding, Source } from "./source.ts";

/** Why bytes cannot be read as text, in one line that says what to do. */
export interface SourceFault {
  readonly kind: string;
  readonly message: string;
}

export type Decoded =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly fault: SourceFault };

/**
 * Reads bytes as text: UTF-8 with or without a byte-order mark, UTF-16 with one, else Windows-1252, which a diagnostic
 * says. A string is taken as it is. Never throws: bytes that are plainly no text come back as a fault.
 */
export function decode(input: Uint8Array | string, name: string): Decoded {
  if (typeof input === "string") return done(name, withoutMark(input), "utf-8", []);
  const bytes = Buffer.isBuffer(input) ? input : Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  if (bytes.length > constants.MAX_STRING_LENGTH)
    return fault("a file too large", "it is longer than one text can be here; split it and give the parts");
  const notText = recogniseSignature(bytes);
  if (notText) return fault(notText.kind, notText.advice);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return done(name, utf16(bytes, "utf-16le"), "utf-16le", []);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return done(name, utf16(bytes, "utf-16be"), "utf-16be", []);
  // One-byte strings are cheaper to hold, slice and join than two-byte ones.
  if (isAscii(bytes)) return unlessBinary(bytes, name, bytes.toString("latin1"), "utf-8", []);
  if (isUtf8(bytes)) return unlessBinary(bytes, name, withoutMark(bytes.toString("utf8")), "utf-8", []);
  const guessed = diagnose("source/not-utf8", null, "the bytes are not UTF-8; they were read as Windows-1252", {
    note: "if letters such as £ or é look wrong, convert the file to UTF-8 and run again",
  });
  return unlessBinary(bytes, name, windows1252(bytes), "windows-1252", [guessed]);
}

/** The text of bytes, unless there are so many control characters in it that it is none. */
function unlessBinary(
  bytes: Uint8Array,
  name: string,
  text: string,
  encoding: Encoding,
  diagnostics: readonly Diagnostic[],
): Decoded {
  const control = text.search(CONTROL_CHARACTER);
  const notText = control < 0 ? null : recogniseBinary(bytes, encoding === "utf-8");
  return notText ? fault(notText.kind, notText.advice) : done(name, text, encoding, diagnostics, control);
}

/** @param control the offset of the first control character, if there is one */
function done(
  name: string,
  text: string,
  encoding: Encoding,
  diagnostics: readonly Diagnostic[],
  control = text.search(CONTROL_CHARACTER),
): Decoded {
  return { ok: true, source: { name, text, encoding, diagnostics: [...diagnostics, ...damageIn(text, control)] } };
}

const CONTROL_CHARACTER = /[^\t\n\f\r -~\x80-\uffff]/;

/** Says where the text first holds what no printed page has. */
function damageIn(text: string, control: number): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (control >= 0)
    found.push(diagnose("source/control-characters", placeAt(text, control), "the text holds control characters"));
  const lost = text.indexOf("\ufffd");
  if (lost >= 0)
    found.push(
      diagnose("source/undecodable", placeAt(text, lost), "a character was lost before or while the text was decoded"),
    );
  return found;
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|[\r\n]/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function fault(kind: string, advice: string): Decoded {
  return { ok: false, fault: { kind, message: `looks to be ${kind}: ${advice}` } };
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** The characters of bytes 80 to 9F (WHATWG Encoding Standard); the decoder of Node 20 reads them as Latin-1. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function windows1252(bytes: Buffer): string {
  return bytes.toString("latin1").replace(/[\x80-\x9f]/g, (byte) => WINDOWS_1252[byte.charCodeAt(0) - 0x80] as string);
}

function utf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): string {
  return new TextDecoder(encoding).decode(bytes);
}
