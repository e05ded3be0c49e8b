import { readAnswerNumber } from "./key-value/answer-number.ts";
import { isPeriodLabel } from "./key-value/entry.ts";
import type { ClassifiedText } from "./layout.ts";

/** `2018 - 26,586`, `2019/20 –   £4,311`: what may be a period, a dash apart from it, and a figure. */
const PAIR = /^\s{0,40}(\S{4,9}(?: ?[-–—] ?\S{2,4})?) [-–—] {1,8}(?=[£€$<]?\d)/;
const REACH = 80;
const MOST_BLANK_LINES = 3;

/**
 * Whether a line, and the next that is filled, have a dash between a period and a figure: there it parts the two, and is
 * no zero in a column of its own.
 */
export function isListOfPairs(document: ClassifiedText, index: number): boolean {
  return isPair(document, index) && isPair(document, nextFilled(document, index));
}

function isPair({ text, lines }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  const start = line.start + (readAnswerNumber(text, line.start, line.end)?.length ?? 0);
  const label = PAIR.exec(text.slice(start, Math.min(line.end, start + REACH)))?.[1];
  return label !== undefined && isPeriodLabel(label);
}

function nextFilled({ roles }: ClassifiedText, index: number): number {
  let next = index + 1;
  while (next - index <= MOST_BLANK_LINES && roles[next] === "blank") next++;
  return next;
}
