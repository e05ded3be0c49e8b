import { isAsciiLetter } from "../quick-look.ts";
import { MONTHS } from "./calendar.ts";

/** Longer sentences are tables or lists whose ends were not found; they are cut at this length. */
const LONGEST_SENTENCE = 1000;

/** Cuts prose into sentences: at stops and semicolons before white space, at blank lines and at page breaks. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isSentenceEnd(text, at) && at - start < LONGEST_SENTENCE) continue;
    sentences.push(text.slice(start, at + 1));
    start = at + 1;
  }
  sentences.push(text.slice(start));
  return sentences.filter((sentence) => sentence.trim() !== "");
}

function isSentenceEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // A letter, as nearly always.
  if (code > 63) return false;
  if (code === 12) return true;
  if (code === 10) return isBlankAfter(text, at + 1);
  // ! . ; ?
  if (code !== 33 && code !== 46 && code !== 59 && code !== 63) return false;
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
  if (next > 32 && next !== 0xa0) return false;
  return code !== 46 || !isAbbreviatedMonth(text, at);
}

/** Whether the line that begins at an index is blank, as far as its first characters tell. */
function isBlankAfter(text: string, at: number): boolean {
  for (let next = at; next < Math.min(text.length, at + 16); next++) {
    const code = text.charCodeAt(next);
    if (code === 10) return true;
    if (code !== 32 && code !== 9 && code !== 13 && code !== 0xa0) return false;
  }
  return false;
}

/** `Sept. 2019` */
function isAbbreviatedMonth(text: string, stop: number): boolean {
  let start = stop;
  while (start > stop - 5 && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, stop).toLowerCase();
  return word.length <= 4 && word !== "may" && MONTHS.has(word);
}
