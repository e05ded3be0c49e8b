import { MONTH } from "../../month-name.ts";
import { readLabelPeriod } from "../../period/period.ts";
import { isBroken } from "../broken-periods.ts";
import { isYearAlone } from "../wrapped.ts";

/** What such a line ends in. */
const OPEN = new RegExp(`(?:\\b(?:at|to|until|ended|ending|year|${MONTH}|\\d{1,2}(?:st|nd|rd|th)?)|[-–—])$`, "i");

/** How many lines a period is broken over, at most. */
const MOST_LINES = 3;

/**
 * Over how many lines the period is broken that begins on a line, `Year ended 31` over `March 2017`, as the one behind or
 * before it is; 1 where it is not. `textAt` gives the text of the line so many lines further on.
 */
export function linesOfPeriod(textAt: (offset: number) => string): number {
  if (!OPEN.test(textAt(0)) && !OPEN.test(textAt(1))) return 1;
  const isWhole = (from: number, lines: number): boolean => {
    const parts = Array.from({ length: lines }, (_, line) => textAt(from + line));
    return !parts.includes("") && isBroken(parts.slice(0, -1).join(" "), parts.at(-1) as string);
  };
  for (let lines = MOST_LINES; lines > 1; lines--)
    if (isWhole(0, lines) && (isWhole(lines, lines) || isWhole(-lines, lines))) return lines;
  return 1;
}

const LONGEST_PERIOD = 60;
const ENDS_IN_MONTH = new RegExp(`\\b${MONTH}$`, "i");
const isDated = (words: string): boolean => words.length <= LONGEST_PERIOD && !!readLabelPeriod(words)?.start;

/**
 * Over how many lines a period goes that is all that stands up to the next blank line: `Year ended` over `31 March` over
 * `2017`, or `July – September`, whose dash may be lost, over `2005`; 1 where there is none.
 */
export function linesOfBoxedPeriod(textAt: (offset: number) => string): number {
  const texts: string[] = [];
  while (texts.length <= MOST_LINES && textAt(texts.length) !== "") texts.push(textAt(texts.length));
  const [first = "", second = ""] = texts;
  if (texts.length < 2 || texts.length > MOST_LINES) return 1;
  const isOfMonths = texts.length === 2 && ENDS_IN_MONTH.test(first) && isYearAlone(second);
  return isOfMonths || (isDated(texts.join(" ")) && !texts.slice(0, -1).some(isDated)) ? texts.length : 1;
}
