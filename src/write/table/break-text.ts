import { displayWidth, wrap } from "../terminal/width.ts";

/** The least width, from `least` on, at which a text takes no more than so many lines. */
export function leastWidth(text: string, lines: number, least: number): number {
  let low = least;
  let high = Math.max(least, displayWidth(text));
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (wrap(text, middle).length <= lines) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Breaks a text into at most so many lines of a width. Where it must be cut, its end stays, where periods stand, then
 * what tells it from the others, then as much of its beginning as goes in.
 */
export function breakToFit(text: string, width: number, lines: number, others: readonly string[] = []): string[] {
  const whole = wrap(text, width);
  if (whole.length <= lines) return whole;
  const fits = (shortened: string) => wrap(shortened, width).length <= lines;
  return wrap(shorten(text, others, fits) ?? text, width, lines);
}

/** The text with `…` for words that are left out; null where not even its last word fits. */
function shorten(text: string, others: readonly string[], fits: (text: string) => boolean): string | null {
  const words = text.split(" ");
  const kept = new Set<number>();
  const keep = (index: number): boolean => {
    kept.add(index);
    if (fits(withGaps(words, kept))) return true;
    kept.delete(index);
    return false;
  };
  if (!keep(words.length - 1)) return null;
  for (const other of others) {
    const [from, to] = differenceOf(words, other.split(" "));
    if (from < to && ![...kept].some((index) => index >= from && index < to)) keep(from);
  }
  for (let first = 0, last = words.length - 2; first <= last; first++, last--) if (!keep(first) || !keep(last)) break;
  return withGaps(words, kept);
}

function withGaps(words: readonly string[], kept: ReadonlySet<number>): string {
  const shown: string[] = [];
  words.forEach((word, index) => {
    if (kept.has(index)) shown.push(word);
    else if (shown.at(-1) !== "…") shown.push("…");
  });
  return shown.join(" ");
}

/** The words from which and to before which a text differs from another. */
function differenceOf(words: readonly string[], other: readonly string[]): [from: number, to: number] {
  const shorter = Math.min(words.length, other.length);
  let from = 0;
  while (from < shorter && words[from] === other[from]) from++;
  let after = 0;
  while (after < shorter - from && words.at(-1 - after) === other.at(-1 - after)) after++;
  return [from, words.length - after];
}
