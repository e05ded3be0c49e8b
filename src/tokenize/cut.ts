import { isAsciiDigit, isAsciiLetter } from "../quick-look.ts";
import { TokenKind, type Tokens } from "./token.ts";

const TAB = 0x09;
const LF = 0x0a;
const FF = 0x0c;
const CR = 0x0d;
const SPACE = 0x20;
const PIPE = 0x7c;
const NO_BREAK_SPACE = 0xa0;
const ZERO_WIDTH_SPACE = 0x200b;
const WORD_JOINER = 0x2060;
const NO_BREAK_OF_NO_WIDTH = 0xfeff;
const POUND = 0xa3;
const EURO = 0x20ac;
/** Spaces without width that stand together, at most. */
const MOST_UNSEEN = 4;

/** Cuts a text into tokens. Nothing is dropped: joined, they are the text. Lines end at LF, CRLF or CR. */
export function cutTokens(text: string): Tokens {
  let kinds = new Uint8Array(Math.max(16, text.length >> 1));
  let starts = new Uint32Array(kinds.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; count++) {
    if (count === kinds.length) {
      kinds = grown(kinds, new Uint8Array(count * 2));
      starts = grown(starts, new Uint32Array(count * 2 + 1));
    }
    const kind = kindOf(text.charCodeAt(at));
    starts[count] = at;
    kinds[count] = kind;
    if (kind === TokenKind.word) at = endOfWord(text, at);
    else if (kind === TokenKind.space) {
      const end = endOfSpace(text, at);
      if (end - at > 1 && isWide(text, at, end)) kinds[count] = TokenKind.gap;
      at = end;
    } else at += kind === TokenKind.lineEnd && isPairOfLineEnd(text, at) ? 2 : 1;
  }
  starts[count] = text.length;
  return { count, kinds, starts };
}

/** The kind of a token that begins with a character; a gap is told from a space by its end. */
function kindOf(code: number): TokenKind {
  if (code > SPACE) {
    if (code === PIPE) return TokenKind.pipe;
    return code >= NO_BREAK_SPACE && isSpace(code) ? TokenKind.space : TokenKind.word;
  }
  switch (code) {
    case SPACE:
      return TokenKind.space;
    case TAB:
      return TokenKind.tab;
    case LF:
    case CR:
      return TokenKind.lineEnd;
    case FF:
      return TokenKind.formFeed;
    default:
      return TokenKind.word;
  }
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code > SPACE ? code === PIPE || (code >= NO_BREAK_SPACE && partsAt(text, end, code)) : isBreak(code)) break;
    end++;
  }
  if (!isAsciiLetter(text.charCodeAt(start)) || !isAsciiDigit(text.charCodeAt(end - 1))) return end;
  const figure = GLUED_FIGURE.exec(text.slice(Math.max(start, end - LONGEST_GLUED), end));
  return figure ? end - figure[0].length : end;
}

/** `Other2,795,129`: a figure with its thousands apart, right behind a word; a letter alone is a misread digit. */
const GLUED_FIGURE = /(?<=[a-z]{3}|\))\d{1,3}(?:,\d{3})+$/;
const LONGEST_GLUED = 24;

/** `Taxi£2,114`, `19£89`: whether an amount begins right behind a word or figure, as it does in no word. */
function isAmountBehind(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (isAsciiLetter(before) || isAsciiDigit(before) || before === CLOSING) && isAsciiDigit(text.charCodeAt(at + 1));
}

const CLOSING = 0x29;

function endOfSpace(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** Whether more than one space with a width stands between two offsets. */
function isWide(text: string, start: number, end: number): boolean {
  let width = 0;
  for (let at = start; at < end && width < 2; at++) if (!isUnseen(text.charCodeAt(at))) width++;
  return width > 1;
}

function isPairOfLineEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === NO_BREAK_SPACE || isUnseen(code);
}

/** Whether a space that is no plain one, or an amount, ends a word. One without width does at a word's end, and is a part of it inside. */
function partsAt(text: string, at: number, code: number): boolean {
  if (code === POUND || code === EURO) return isAmountBehind(text, at);
  if (code === NO_BREAK_SPACE || !isUnseen(code)) return code === NO_BREAK_SPACE;
  let end = at + 1;
  while (end < at + MOST_UNSEEN && isUnseen(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  return end === text.length || next === PIPE || next === NO_BREAK_SPACE || isBreak(next);
}

/** Whether a character is a space without width, as web pages have at the ends of cells. */
function isUnseen(code: number): boolean {
  return code === ZERO_WIDTH_SPACE || code === WORD_JOINER || code === NO_BREAK_OF_NO_WIDTH;
}

/** Whether a character up to the space ends a word; other control characters are a part of it. */
function isBreak(code: number): boolean {
  return code === SPACE || code === TAB || code === LF || code === CR || code === FF;
}

function grown<T extends Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
