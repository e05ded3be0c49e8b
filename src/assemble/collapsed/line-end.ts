import { isFigureLike } from "../../figure/figure.ts";
import { isDigit } from "../../figure/number.ts";
import { TokenKind } from "../../tokenize/token.ts";
import type { ClassifiedText } from "../layout.ts";
import { isLetter } from "../letters.ts";
import type { Offsets } from "../text-of.ts";
import { textOf } from "../text-of.ts";
import { isAnswerCell } from "./answer-cell.ts";
import { MOST_WORDS_OF_PHRASE, opensPhrase } from "./figure-words.ts";
import { isNumbered } from "./prose.ts";

// Cheap looks at the last words of a line, which tell most lines that are no rows.

/** Last words of figures that are phrases (`Not held`, `5 or fewer`); all other words end labels and sentences. */
const ENDS_PHRASE = new Set(
  "held available applicable recorded reported return returns provided data information known confirmed collected disclosed less fewer more over under above below".split(
    " ",
  ),
);

const LONGEST_LAST_WORD = 32;
const ENDS_SENTENCE = new Set([".", ",", ";", ":", "?", "!", "”", "’", '"', "'"]);

export function mayEndInFigure(document: ClassifiedText, index: number): boolean {
  const { text } = document;
  const token = wordBefore(document, index);
  if (token < 0) return false;
  const last = wordAt(document, token);
  if (last.end - last.start > LONGEST_LAST_WORD || ENDS_SENTENCE.has(text.charAt(last.end - 1))) return false;
  const word = textOf(text, last);
  if (!isLetter(text, last.start)) return !isLetter(text, last.end - 1) || isFigureLike(word);
  if (isAnswerCell(word)) return isBehindFigure(document, index, token);
  return isFigureLike(word) || (ENDS_PHRASE.has(lettersOf(word).toLowerCase()) && endsPhrase(document, index, token));
}

/** Whether a digit, a share or a bracket ends the word before one. */
function isBehindFigure(document: ClassifiedText, index: number, token: number): boolean {
  const before = wordBefore(document, index, token);
  return before >= 0 && /[\d%)]/.test(document.text.charAt(wordAt(document, before).end - 1));
}

/** The letters that a word begins with: without a footnote's mark. */
function lettersOf(word: string): string {
  let end = 0;
  while (isLetter(word, end)) end++;
  return word.slice(0, end);
}

/** Whether a figure of several words, the last of a line, may have begun before its last: `not held`, `5 or fewer`. */
function endsPhrase(document: ClassifiedText, index: number, last: number): boolean {
  let token = wordBefore(document, index, last);
  for (let words = 1; words < MOST_WORDS_OF_PHRASE && token >= 0; words++) {
    const { start, end } = wordAt(document, token);
    if (opensPhrase(document.text, start, end)) return true;
    token = wordBefore(document, index, token);
  }
  return false;
}

/** What is longer may be a year. */
const LONGEST_REFERENCE = 3;

/** Whether a number at the end of a line is no figure of a row's, as in `see question 1`. */
export function endsInReference(document: ClassifiedText, index: number): boolean {
  const { text } = document;
  const last = wordBefore(document, index);
  const before = wordBefore(document, index, last);
  if (before < 0) return false;
  const { start, end } = wordAt(document, last);
  if (end - start > LONGEST_REFERENCE) return false;
  for (let at = start; at < end; at++) if (!isDigit(text, at)) return false;
  return isNumbered(textOf(text, wordAt(document, before)));
}

/** The last token of a line, or the last before one, that is a word; -1 where there is none. */
function wordBefore({ lines, tokens }: ClassifiedText, index: number, token = lines[index]?.lastToken ?? 0): number {
  const first = lines[index]?.firstToken ?? 0;
  let at = token - 1;
  while (at >= first && tokens.kinds[at] !== TokenKind.word) at--;
  return at < first ? -1 : at;
}

function wordAt({ tokens }: ClassifiedText, token: number): Offsets {
  return { start: tokens.starts[token] as number, end: tokens.starts[token + 1] as number };
}
