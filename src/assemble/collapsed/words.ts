import { TokenKind } from "../../tokenize/token.ts";
import type { ClassifiedText } from "../layout.ts";
import type { Offsets } from "../text-of.ts";

/** A stretch of the text without white space in it, and the line on which it begins, from 1. */
export interface Word extends Offsets {
  readonly line: number;
}

/** The words of a line, by its index; a pipe or a tab is none. */
export function wordsOf({ lines, tokens }: ClassifiedText, index: number): readonly Word[] {
  const line = lines[index];
  const words: Word[] = [];
  if (!line) return words;
  for (let token = line.firstToken; token < line.lastToken; token++)
    if (tokens.kinds[token] === TokenKind.word)
      words.push({ start: tokens.starts[token] as number, end: tokens.starts[token + 1] as number, line: line.number });
  return words;
}
