import type { Line } from "../../tokenize/line.ts";
import type { ClassifiedText } from "../layout.ts";
import { filledAfter, isLoneNumber } from "../lone-number.ts";
import { onceALine } from "../once-a-line.ts";
import { saysCount } from "../series.ts";
import { readAnswerNumber } from "./answer-number.ts";
import { type Entry, isOfWords } from "./entry.ts";
import { readEntries } from "./read-entries.ts";

/** Behind a sign and at the end of the line there may be more than one space; a line of columns has more. */
const MOST_GAPS = 2;

/** A quick look: whether a line may be one of entries. */
export function mayBeEntryLine({ text, lines, roles }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (!line || line.tabs > 0 || line.pipes > 0 || line.gaps > MOST_GAPS) return false;
  if (roles[index] === "question") return readAnswerNumber(text, line.start, line.end) !== null;
  return roles[index] === "prose";
}

/** The entries of a line, by its index; none where it is no line of them. */
export const entriesAt: (document: ClassifiedText, index: number) => readonly Entry[] = onceALine((document, index) => {
  if (!mayBeEntryLine(document, index)) return [];
  const { start, end } = document.lines[index] as Line;
  const number = readAnswerNumber(document.text, start, end);
  if (number) {
    const entries = readEntries(document.text, start + number.length, end);
    if (entries.every((entry) => (entry.period || isCount(entry) || isDated(entry)) && !isOfWords(entry)))
      return entries;
  }
  return document.roles[index] === "question" ? [] : readEntries(document.text, start, end);
});

/** `Number of sites: 6`, which asks for nothing. */
const isCount = ({ bare, label }: Entry): boolean => !bare && saysCount(label);

/** `2022 - Successful` */
const isDated = ({ bare, label }: Entry): boolean => !bare && /^(?:19|20)\d\d\b/.test(label);

/** The number of a question before the entries of a line, by its index; null where there is none. */
export function answerNumberAt({ text, lines }: ClassifiedText, index: number): string | null {
  const line = lines[index];
  return (line && readAnswerNumber(text, line.start, line.end)?.number) ?? null;
}

/** A number alone on its line, where a row stands below it. */
export function isPageNumber(document: ClassifiedText, index: number): boolean {
  return isLoneNumber(document, index) && entriesAt(document, filledAfter(document, index)).length > 0;
}
