import { includesOneOf } from "../quick-look.ts";
import type { LineRole } from "./line.ts";
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

/** Takes from the questions what stands numbered from 1 on under a heading of notes, up to a blank line or what asks. */
export function withoutNotes({ text, lines }: TokenizedText, roles: LineRole[], questions: readonly number[]): void {
  const printed = (index: number): string => text.slice(lines[index]?.start, lines[index]?.end);
  let notes = 0;
  let last = -1;
  for (const index of questions) {
    const line = printed(index);
    const isNote = /^\s*\d{1,2}[.)] /.test(line) && !/\?\s*$/.test(line) && !ASKS.test(line);
    const number = isNote ? Number(readQuestionHead(line)?.number) : 0;
    const heading = roles[index - 1] === "blank" ? index - 2 : index - 1;
    const isFirst = number === 1 && heading >= 0 && isHeadingOfNotes(printed(heading));
    const isNext = notes > 0 && number === notes + 1 && !roles.slice(last, index).includes("blank");
    notes = isFirst || isNext ? number : 0;
    if (notes === 0) continue;
    roles[index] = "prose";
    last = index;
  }
}
