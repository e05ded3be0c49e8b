import { isNextYear } from "../period/calendar.ts";
import { readAnswerNumber } from "./key-value/answer-number.ts";
import { isPeriodLabel } from "./key-value/entry.ts";
import type { ClassifiedText } from "./layout.ts";
import { lineBelow } from "./line-beside.ts";

/**
 * `2018 - 26,586`, `• 2019/20 –   £4,311`, `2022 = 1332`: what may be a period, behind a bullet or not, a dash apart from it or an
 * equals sign, and a figure.
 */
const PAIR =
  /^\s{0,40}(?:[•▪●·*]\s{1,8})?(\S{4,9}(?: ?[-–—] ?\S{2,4})?)(?: {1,4}[-–—] {1,8}| {0,4}= {0,8})(?=[£€$<]?\d)/;
const REACH = 80;
const MOST_BLANK_LINES = 3;

/** What stands between two pairs on one line. */
const FIGURE_AND_NEXT = /^[£€$<]?[\d,.]{1,14}%?[,;]? (?:and )?/;

/**
 * Whether a line, and the next that is filled or the rest of it, have a dash or an equals sign between a period and a figure: there it parts
 * the two, and is no zero in a column of its own.
 */
export function isListOfPairs(document: ClassifiedText, index: number): boolean {
  const { text, lines } = document;
  const line = lines[index];
  const end = line ? endOfPair(document, index) : null;
  if (!line || end === null) return false;
  if (endOfPair(document, lineBelow(document, index, MOST_BLANK_LINES)) !== null) return true;
  const between = FIGURE_AND_NEXT.exec(text.slice(end, Math.min(line.end, end + REACH)))?.[0];
  return between !== undefined && pairAt(text, end + between.length, line.end) !== null;
}

/** Whether one of some lines begins as a pair does: none of them heads the columns of rows below. */
export function hasPair(document: ClassifiedText, from: number, end: number): boolean {
  for (let index = from; index < end; index++) if (endOfPair(document, index) !== null) return true;
  return false;
}

/** Where the figure of a pair begins that begins a line; null where none does. */
function endOfPair({ text, lines }: ClassifiedText, index: number): number | null {
  const line = lines[index];
  return line ? pairAt(text, line.start + (readAnswerNumber(text, line.start, line.end)?.length ?? 0), line.end) : null;
}

function pairAt(text: string, start: number, end: number): number | null {
  const [pair, label] = PAIR.exec(text.slice(start, Math.min(end, start + REACH))) ?? [];
  if (pair === undefined || label === undefined || !isPeriodLabel(label)) return null;
  const figure = start + pair.length;
  // `2018` and `19`: two years with a dash between them.
  const [digits = null] = TWO_OR_FOUR_DIGITS.exec(text.slice(figure, Math.min(end, figure + REACH))) ?? [];
  return digits !== null && /^\d{4}$/.test(label) && isNextYear(Number(label), digits) ? null : figure;
}

const TWO_OR_FOUR_DIGITS = /^(?:\d\d|\d{4})(?![,.]?\d)/;

/** `2006: May 14, June 5,730, July`, before another figure: figures with names of their own are no label of the last. */
export const holdsPairs = (label: string): boolean => (label.match(/\d, [A-Za-z]/g)?.length ?? 0) > 1;
