import type { Line } from "./line.ts";

/** `3`, `3 of 12`, `3 / 12`, `(3)`: a page's number, where the number of the page is what it says. */
const BARE_NUMBER = /^[([]?(\d{1,4})(?: ?(?:of|\/) ?\d{1,4})?[)\]]?$/i;
/** In UTF-16 code units. */
const LONGEST = 14;
/** So many pages must be numbered; more where the first of them is not numbered 1. */
const FEWEST = 2;
const FEWEST_FROM_ELSEWHERE = 3;

/**
 * The lines that number pages between form feeds: alone at the same end of each page, one more on each. What only looks
 * like a number may be a figure of a table that runs on, so a single one is none. `furniture` tells the lines that stand
 * before or behind such a number and are known already.
 */
export function numberedEdges(text: string, filled: readonly Line[], furniture: readonly boolean[]): readonly Line[] {
  const others = filled.filter(({ number }) => !furniture[number - 1]);
  const tops = others.filter(({ page }, i) => page !== others[i - 1]?.page);
  const bottoms = others.filter(({ page }, i) => page !== others[i + 1]?.page);
  return [tops, bottoms].flatMap((edges) => numberingIn(text, edges));
}

function numberingIn(text: string, edges: readonly Line[]): readonly Line[] {
  const numbered: Line[] = [];
  const offsets = new Set<number>();
  for (const line of edges) {
    const number = numberOn(text, line);
    if (number === null) continue;
    numbered.push(line);
    offsets.add(number - line.page);
  }
  const fewest = offsets.has(0) ? FEWEST : FEWEST_FROM_ELSEWHERE;
  // A cover has no number.
  return offsets.size === 1 && numbered.length >= Math.max(fewest, edges.length - 1) ? numbered : [];
}

function numberOn(text: string, { start, end, numbers, tabs, pipes }: Line): number | null {
  if (numbers === 0 || tabs > 0 || pipes > 0) return null;
  const content = text.slice(start, end).trim();
  const match = content.length <= LONGEST ? BARE_NUMBER.exec(content) : null;
  return match && Number(match[1]);
}
