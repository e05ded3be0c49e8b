import { isAsciiLetter } from "../quick-look.ts";
import { MONTHS } from "./calendar.ts";

// The words that a period begins with. Nearly all headers and labels are none, and are told apart by their first word.

/** Words that may begin a label that is a period, if a digit follows; months apart. */
export const OPENINGS: ReadonlySet<string> = new Set(
  "q qtr quarter h half fy fye f ye y year yr cy ay a fin financial fiscal academic school calendar twelve rolling week wk w wc month period periods from between as at end".split(
    " ",
  ),
);
/** Words that may begin one without a digit. */
export const ORDINALS: ReadonlySet<string> = new Set(["first", "second", "third", "fourth"]);

/** Every word that a spelling may begin with. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...MONTHS.keys(), ...OPENINGS, ...ORDINALS, "years", "the"]);
const LONGEST_OPENING = "september".length;

/** Whether two letters begin one of these: a look without making the word, which most labels do not pass. */
const FIRST_PAIRS = new Uint8Array(32 * 32);
for (const word of FIRST_WORDS) if (word.length > 1) FIRST_PAIRS[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;

/** Five bits of a letter tell it from the others, large or small. */
function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

/** Whether a text may be spelled as a period, by its first word: what begins with another letter is none. */
export function mayOpen(text: string): boolean {
  const first = text.charCodeAt(0);
  if (!isAsciiLetter(first)) return true;
  const second = text.charCodeAt(1);
  if (isAsciiLetter(second) && FIRST_PAIRS[pairOf(first, second)] === 0) return false;
  return FIRST_WORDS.has(firstWord(text, 0));
}

/** The letters that stand at an index, in lower case; empty where they are more than any opening has. */
export function firstWord(text: string, start: number): string {
  let end = start;
  const most = Math.min(text.length, start + LONGEST_OPENING + 1);
  while (end < most && isAsciiLetter(text.charCodeAt(end))) end++;
  return end - start > LONGEST_OPENING ? "" : text.slice(start, end).toLowerCase();
}
