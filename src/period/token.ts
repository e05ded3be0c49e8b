import { isAsciiDigit, isAsciiLetter } from "../quick-look.ts";
/** A number, a word or a mark of a text in which a period may be spelled. */
export interface Token {
  readonly type: "number" | "word" | "mark";
  /** In lower case; every dash is `-`, every apostrophe `'`. */
  readonly text: string;
  /** Where it stands in the text, in UTF-16 code units; `end` is the first after it. */
  readonly start: number;
  readonly end: number;
}

/** What was read at a token, and the index of the token after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** White space as `\s` has it. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

export const isDash = (code: number): boolean => code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2018 || code === 0x2019 || code === 96;

/** Cuts a text into numbers (runs of digits), words (runs of letters a to z) and single marks; white space is left out. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const code = text.charCodeAt(at++);
    if (isSpace(code)) continue;
    if (isAsciiDigit(code)) {
      while (at < text.length && isAsciiDigit(text.charCodeAt(at))) at++;
      tokens.push({ type: "number", text: text.slice(start, at), start, end: at });
    } else if (isAsciiLetter(code)) {
      while (at < text.length && isAsciiLetter(text.charCodeAt(at))) at++;
      tokens.push({ type: "word", text: text.slice(start, at).toLowerCase(), start, end: at });
    } else {
      const mark = isDash(code) ? "-" : isApostrophe(code) ? "'" : text[start];
      tokens.push({ type: "mark", text: mark as string, start, end: at });
    }
  }
  return tokens;
}

/** The digits of the number token at an index that has one of the lengths; null where there is none. */
export function numberAt(tokens: readonly Token[], at: number, shortest: number, longest: number): string | null {
  const token = tokens[at];
  if (token?.type !== "number" || token.text.length < shortest || token.text.length > longest) return null;
  return token.text;
}

/** Whether the word or mark at an index is this one. */
export const isAt = (tokens: readonly Token[], at: number, text: string): boolean => tokens[at]?.text === text;

/** Whether nothing, not even a space, stands between the token at an index and the one before it. */
export const isGlued = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start;

/** The bracket that closes what one opens; null for anything else. */
export const closingOf = (bracket: string | undefined): string | null =>
  bracket === "(" ? ")" : bracket === "[" ? "]" : null;

/** The index after `FY` or `F/Y` where they stand there, else the same index. */
export function skipInitials(tokens: readonly Token[], at: number, first: string, second: string): number {
  if (isAt(tokens, at, first + second)) return at + 1;
  return isAt(tokens, at, first) && isAt(tokens, at + 1, "/") && isAt(tokens, at + 2, second) ? at + 3 : at;
}

/** The index after a word or mark where it stands there, else the same index. */
export const skip = (tokens: readonly Token[], at: number, text: string): number =>
  isAt(tokens, at, text) ? at + 1 : at;
