import { holdsDigit } from "../quick-look.ts";
import { cutTokens } from "./cut.ts";
import type { Line } from "./line.ts";
import { TokenKind, type Tokens } from "./token.ts";

/** A text with its tokens and lines. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lines: readonly Line[];
  readonly pages: number;
}

/**
 * Cuts a text into tokens and lines. Nothing is dropped: the tokens joined are the text, and every character but line
 * ends lies in exactly one line. A form feed begins the next page.
 */
export function tokenize(text: string): TokenizedText {
  const tokens = cutTokens(text);
  const lines: Line[] = [];
  let page = 1;
  for (let token = 0; token < tokens.count; ) {
    const line = lineAt(text, tokens, token, lines.length + 1, page);
    lines.push(line);
    page = line.page;
    // Behind the last line there may be no line end.
    token = line.lastToken + 1;
  }
  // A form feed that ends the last page begins none.
  if (page > 1 && text.slice(text.lastIndexOf("\f") + 1).trim() === "") page--;
  return { text, tokens, lines, pages: page };
}

/** The line whose first token has an index; `page` is that of the line above. */
function lineAt(
  text: string,
  { count, kinds, starts }: Tokens,
  firstToken: number,
  number: number,
  page: number,
): Line {
  let words = 0;
  let tabs = 0;
  let pipes = 0;
  let gaps = 0;
  let numbers = 0;
  let token = firstToken;
  for (; token < count && kinds[token] !== TokenKind.lineEnd; token++) {
    switch (kinds[token]) {
      case TokenKind.word:
        words++;
        if (holdsDigit(text, starts[token] as number, starts[token + 1] as number)) numbers++;
        break;
      case TokenKind.gap:
        if (words > 0) gaps++;
        break;
      case TokenKind.tab:
        tabs++;
        break;
      case TokenKind.pipe:
        pipes++;
        break;
      case TokenKind.formFeed:
        page++;
    }
  }
  // What stands behind the last word parts nothing.
  if (gaps > 0 && kinds[token - 1] === TokenKind.gap) gaps--;
  const [start, end] = [starts[firstToken] as number, starts[token] as number];
  return { number, start, end, firstToken, lastToken: token, page, words, tabs, pipes, gaps, numbers };
}
