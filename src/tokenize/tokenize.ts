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
const PIPE = 0x7c;
const NO_BREAK_SPACE = 0xa0;

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
  let lineStart = 0;
  let firstToken = 0;
  let words = 0;
  let tabs = 0;
  let pipes = 0;
  let gaps = 0;
  let numbers = 0;

  const endLine = (end: number): void => {
    lines.push({
      number: lines.length + 1,
      start: lineStart,
      end,
      firstToken,
      lastToken: count,
      page,
      words,
      tabs,
      pipes,
      gaps,
      numbers,
    });
    words = tabs = pipes = gaps = numbers = 0;
  };

  let at = 0;
  while (at < length) {
    if (count === kinds.length) {
      kinds = grown(kinds, new Uint8Array(count * 2));
      starts = grown(starts, new Uint32Array(count * 2 + 1));
    }
    starts[count] = at;
    const code = text.charCodeAt(at);
    switch (code) {
      case TAB:
        kinds[count++] = TokenKind.tab;
        tabs++;
        at++;
        break;
      case PIPE:
        kinds[count++] = TokenKind.pipe;
        pipes++;
        at++;
        break;
      case FF:
        kinds[count++] = TokenKind.formFeed;
        page++;
        at++;
        break;
      case CR:
      case LF:
        endLine(at);
        at += code === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
        kinds[count++] = TokenKind.lineEnd;
        lineStart = at;
        firstToken = count;
        break;
      case SPACE:
      case NO_BREAK_SPACE: {
        const from = at++;
        while (at < length && isSpace(text.charCodeAt(at))) at++;
        const wide = at - from > 1;
        kinds[count++] = wide ? TokenKind.gap : TokenKind.space;
        if (wide && words > 0) gaps++;
        break;
      }
      default: {
        let digit = false;
        for (let c = code; at < length && !isBreak(c); c = text.charCodeAt(++at))
          if (c >= 0x30 && c <= 0x39) digit = true;
        kinds[count++] = TokenKind.word;
        words++;
        if (digit) numbers++;
      }
    }
  }
  if (lineStart < length) endLine(length);
  starts[count] = length;
  return { text, tokens: { count, kinds, starts }, lines, pages: page };
}

function isSpace(code: number): boolean {
  return code === SPACE || code === NO_BREAK_SPACE;
}

function isBreak(code: number): boolean {
  return (
    code === SPACE ||
    code === TAB ||
    code === LF ||
    code === CR ||
    code === FF ||
    code === PIPE ||
    code === NO_BREAK_SPACE
  );
}

function grown<T extends Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
