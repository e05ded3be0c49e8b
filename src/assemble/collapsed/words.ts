import { isFigureLike } from "../../figure/figure.ts";
import { PARTED_BEHIND_COMMA } from "../../figure/number.ts";
import { RAISED_DIGITS } from "../../tokenize/note-number.ts";
import { TokenKind } from "../../tokenize/token.ts";
import type { ClassifiedText } from "../layout.ts";
import type { Offsets } from "../text-of.ts";

/** A stretch of the text without white space in it, and the line on which it begins, from 1. */
export interface Word extends Offsets {
  readonly line: number;
}

/**
 * The words of a line, by its index; a pipe or a tab is none. The number of a note that markup raises is of the figure
 * before it, whatever place its tags take: `0<sup>1</sup>`. A blank behind the comma that parts thousands parts no words.
 */
export function wordsOf({ text, lines, tokens }: ClassifiedText, index: number): readonly Word[] {
  const line = lines[index];
  const words: Word[] = [];
  if (!line) return words;
  for (let token = line.firstToken; token < line.lastToken; token++) {
    if (tokens.kinds[token] !== TokenKind.word) continue;
    const start = tokens.starts[token] as number;
    const end = tokens.starts[token + 1] as number;
    const before = RAISED_DIGITS.includes(text.charAt(start)) ? words.at(-1) : undefined;
    if (before && isRaisedBehind(text, before, end)) words[words.length - 1] = { ...before, end };
    else if (isBehindComma(text, words, start, end)) words.push({ ...(words.pop() as Word), end });
    else words.push({ start, end, line: line.number });
  }
  return words;
}

const YEAR = /^(?:19|20)\d\d$/;
const PLACE_OF_TAGS = /^ {2,}[⁰¹²³⁴-⁹]{1,2}$/;

function isRaisedBehind(text: string, before: Word, end: number): boolean {
  const figure = text.slice(before.start, before.end);
  return PLACE_OF_TAGS.test(text.slice(before.end, end)) && isFigureLike(figure) && !YEAR.test(figure);
}

/** Whether what stands between two offsets is `087` behind `1,`, and no number of a list. */
function isBehindComma(text: string, words: readonly Word[], start: number, end: number): boolean {
  const first = words.at(-1);
  if (!first || end - start !== 3 || text.charCodeAt(first.end - 1) !== COMMA) return false;
  if (!PARTED_BEHIND_COMMA.test(text.slice(first.start, end))) return false;
  const before = words.at(-2);
  return !before || text.charCodeAt(before.end - 1) !== COMMA;
}

const COMMA = 0x2c;
