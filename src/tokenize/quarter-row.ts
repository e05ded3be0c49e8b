import type { LineRole } from "./line.ts";
import type { TokenizedText } from "./tokenize.ts";

/** `Q1 Taxi 14`: a quarter, words and a figure. */
const ROW = /^\s{0,8}Q[1-4] [^?]{1,120}\d%?\s{0,8}$/;
const NAMES_QUARTERS = /\bquarter\b/i;
const FEWEST_ROWS = 2;
/** How far above the first row the header may stand, and how far apart the rows, in lines. */
const MOST_BETWEEN = { header: 3, rows: 60 };

/** Takes from the questions the rows of quarters, below a header that says so: `Quarter Cause Claims` over `Q1 Taxi 14`. */
export function withoutQuarters({ text, lines }: TokenizedText, roles: LineRole[], questions: readonly number[]): void {
  const printed = (index: number): string => text.slice(lines[index]?.start, lines[index]?.end).slice(0, 200);
  const rows = questions.filter((index) => ROW.test(printed(index)));
  if (rows.length < FEWEST_ROWS) return;
  let last = -Infinity;
  for (const index of rows) {
    const isBelowHeader = (above: number): boolean => NAMES_QUARTERS.test(printed(above));
    const near = Array.from({ length: MOST_BETWEEN.header }, (_, at) => index - 1 - at).filter((above) => above >= 0);
    if (index - last > MOST_BETWEEN.rows && !near.some(isBelowHeader)) continue;
    roles[index] = "prose";
    last = index;
  }
}
