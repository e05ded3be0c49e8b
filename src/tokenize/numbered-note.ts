import { includesOneOf } from "../quick-look.ts";
import { once } from "../remember.ts";
import type { LineRole } from "./line.ts";
import { LISTED_NUMBERS } from "./note-number.ts";
import { readQuestionHead } from "./question.ts";
import type { TokenizedText } from "./tokenize.ts";

/** `Notes`, `Footnotes:`, `Notes to table 2` */
const HEADING = /^\s{0,24}(?:foot)?notes?(?: (?:to|on) (?:the )?(?:tables?|figures)(?: \d{1,3})?)?\s{0,4}:?\s{0,4}$/i;

const LONGEST_HEADING = 80;
const LETTERS = ["ote", "OTE"];

/** Whether a line heads notes, and says nothing else. */
export function isHeadingOfNotes(line: string): boolean {
  return line.length <= LONGEST_HEADING && includesOneOf(line, LETTERS) && HEADING.test(line);
}

/** `1. How many `, `2) “Please `: what asks, and is no note. */
const ASKS = /^\s*\d{1,2}[.)] ["“‘']?(?:how|what|which|who|when|where|why|please|can|could|do|does|did|have|has) /i;

/** `1. Includes …`, `1 - Includes …` */
const NUMBERED = /^\s*\d{1,2}(?:[.)]| [-–]) /;

/**
 * Takes from the questions what stands numbered from 1 on under a heading of notes, up to a blank line or what asks; or below
 * a cell that ends in a list of those numbers: `Deaths 1,2,3`.
 */
export function withoutNotes({ text, lines }: TokenizedText, roles: LineRole[], questions: readonly number[]): void {
  const printed = (index: number): string => text.slice(lines[index]?.start, lines[index]?.end);
  const lists = once(() => Array.from(text.matchAll(LISTED_NUMBERS)));
  let listed = 0;
  let notes = 0;
  let last = -1;
  for (const index of questions) {
    const line = printed(index);
    const isNote = NUMBERED.test(line) && !/\?\s*$/.test(line) && !ASKS.test(line);
    const number = isNote ? Number(readQuestionHead(line)?.number) : 0;
    const heading = roles[index - 1] === "blank" ? index - 2 : index - 1;
    const isHeaded = heading >= 0 && isHeadingOfNotes(printed(heading));
    if (number === 1) listed = isHeaded ? 0 : mostListed(lists(), lines[index]?.start ?? 0);
    const isFirst = number === 1 && (isHeaded || listed > 0);
    const isNext =
      notes > 0 && number === notes + 1 && (number <= listed || !roles.slice(last, index).includes("blank"));
    notes = isFirst || isNext ? number : 0;
    if (notes === 0) continue;
    roles[index] = "prose";
    last = index;
  }
}

/** The largest number of the last list above a place that begins with 1; 0 where there is none. */
function mostListed(lists: readonly RegExpExecArray[], start: number): number {
  const above = lists.findLast(({ index, 2: list = "" }) => index < start && list.startsWith("1"));
  return Number(above?.[2]?.slice(-1) ?? 0);
}
