import { isAsciiLetter } from "../quick-look.ts";

// The letters of British texts. Unicode's own classes (`\p{Lu}`) take milliseconds to compile, more than most files take to
// parse.

/** Letters, for the brackets of a pattern: Latin ones, with accents or not. */
export const LETTERS = "A-Za-zÀ-ÖØ-öø-ɏ";
/** Capitals, accented as in French at most: a Welsh Ŵ begins no sentence that a pattern looks for. */
export const CAPITALS = "A-ZÀ-ÖØ-Þ";
/** Small letters, and what is not told by its place in Unicode. */
export const SMALL_LETTERS = "a-zß-öø-ɏ";

export function beginsWithCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

export function beginsSmall(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

export function beginsWithOneOf(characters: string, text: string): boolean {
  return text !== "" && characters.includes(text.charAt(0));
}

/** Whether an ASCII letter stands at an index. */
export function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isAsciiLetter(text.charCodeAt(at));
}
