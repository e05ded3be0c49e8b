import type { Line } from "./line.ts";
import { TokenKind, type Tokens } from "./token.ts";

/** A text with its tokens and lines. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lines: readonly Line[];
  readonly pages: number;
}

const TAB = 0x09;
const LF = 0x0a;
const FF = 0x0c;
const CR = 0x0d;
const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
const PIPE = 0x7c;
const NO_BREAK_SPACE = 0xa0;
const ZERO_WIDTH_SPACE = 0x200b;
const WORD_JOINER = 0x2060;
const NO_BREAK_OF_NO_WIDTH = 0xfeff;
/** Spaces without width that stand together, at most. */
const MOST_UNSEEN = 4;

/**
 * Cuts a text into tokens and lines in one pass. Nothing is dropped: the tokens joined are the text, and every
 * character but line ends lies in exactly one line. Lines end at LF, CRLF or CR; a form feed begins the next page.
 */
export function tokenize(text: string): TokenizedText {
  const length = text.length;
  let kinds = new Uint8Array(Math.max(16, length >> 1));
  let starts = new Uint32Array(kinds.length + 1);
  let count = 0;
  const lines: Line[] = [];
  let page = 1;
  let at = 0;
  while (at < length) {
    const start = at;
    const firstToken = count;
    let words = 0;
    let tabs = 0;
    let pipes = 0;
    let gaps = 0;
    let numbers = 0;
    let ended = false;
    while (at < length) {
      // One more than is asked for: the line's end comes behind.
      if (count + 1 >= kinds.length) {
        kinds = grown(kinds, new Uint8Array(count * 2 + 2));
        starts = grown(starts, new Uint32Array(count * 2 + 3));
      }
      starts[count] = at;
      const code = text.charCodeAt(at);
      if (code === LF || code === CR) {
        ended = true;
        break;
      }
      if (code > SPACE ? code !== PIPE && (code < NO_BREAK_SPACE || !isSpace(code)) : !isBreak(code)) {
        let digit = false;
        for (
          let c = code;
          c > SPACE ? c !== PIPE && (c < NO_BREAK_SPACE || !partsAt(text, at, c)) : !isBreak(c);
          c = text.charCodeAt(at)
        ) {
          if (c <= NINE && c >= ZERO) digit = true;
          // Behind the end there is no code, and a loop that meets none is slower.
          if (++at === length) break;
        }
        kinds[count++] = TokenKind.word;
        words++;
        if (digit) numbers++;
        continue;
      }
      at++;
      switch (code) {
        case TAB:
          kinds[count++] = TokenKind.tab;
          tabs++;
          break;
        case PIPE:
          kinds[count++] = TokenKind.pipe;
          pipes++;
          break;
        case FF:
          kinds[count++] = TokenKind.formFeed;
          page++;
          break;
        default: {
          let width = isUnseen(code) ? 0 : 1;
          for (let c = text.charCodeAt(at); at < length && isSpace(c); c = text.charCodeAt(++at))
            if (!isUnseen(c)) width++;
          const wide = width > 1;
          kinds[count++] = wide ? TokenKind.gap : TokenKind.space;
          if (wide && words > 0) gaps++;
        }
      }
    }
    // What stands behind the last word parts nothing.
    if (gaps > 0 && kinds[count - 1] === TokenKind.gap) gaps--;
    const number = lines.length + 1;
    lines.push({ number, start, end: at, firstToken, lastToken: count, page, words, tabs, pipes, gaps, numbers });
    if (ended) {
      at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
      kinds[count++] = TokenKind.lineEnd;
    }
  }
  starts[count] = length;
  // A form feed that ends the last page begins none.
  if (page > 1 && text.slice(text.lastIndexOf("\f") + 1).trim() === "") page--;
  return { text, tokens: { count, kinds, starts }, lines, pages: page };
}

function isSpace(code: number): boolean {
  return code === SPACE || code === NO_BREAK_SPACE || isUnseen(code);
}

/** Whether a space that is no plain one ends a word. One without width does at a word's end, and is a part of it inside. */
function partsAt(text: string, at: number, code: number): boolean {
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
