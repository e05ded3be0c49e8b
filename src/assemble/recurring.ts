import { mapped } from "../mapped.ts";
import { quartersOfYears } from "./quarters.ts";

// Headings that come again, as `Total, Int` does below each year: what tells how many columns stand below one heading.

/** The mark of a note behind a heading: `Youth*`, `Youth (1)`. */
const NOTE = /(?<=[a-z\d]) ?(?:[*^†‡¹²³]{1,3}|[([]\d{1,2}[)\]])$/i;

/** A heading as it is compared with others: a note to one of them makes it no other. */
export const withoutNote = (heading: string): string => heading.replace(NOTE, "");

/** Whether words come again after every so many of them; the last time they may break off. */
export function comeAgainAfter(words: readonly string[], each: number): boolean {
  return words.every((word, at) => {
    const first = words[at % each] as string;
    return word === first || withoutNote(word) === withoutNote(first);
  });
}

/** After how many words, at least two, all of them come again, and the last time whole; 0 where they do not. */
export function repeatOf(words: readonly string[]): number {
  for (let each = 2; each <= words.length / 2; each++)
    if (words.length % each === 0 && comeAgainAfter(words, each)) return each;
  return 0;
}

/** Over how many headings each of those above them may stand: as many as come again, or the quarters of a year. */
export function spansOver(headings: readonly string[]): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (let each = 2; each <= headings.length / 2; each++)
    if (headings.length % each === 0 && comeAgainAfter(headings, each))
      found.push(new Array<number>(headings.length / each).fill(each));
  const quarters = found.length === 0 ? quartersOfYears(headings) : [];
  return quarters.length > 1 ? [quarters] : found;
}

/** The sums of so many numbers each, in their order: how many columns stand below each heading over others. */
export function sumsOf(numbers: readonly number[], spans: readonly number[]): readonly number[] {
  let at = 0;
  return mapped(spans, (span) => {
    at += span;
    return numbers.slice(at - span, at).reduce((sum, number) => sum + number, 0);
  });
}

/** Whether numbers go up one by one from the first, and so again, twice or more: `2021, 2022, 2021, 2022`, ages under years. */
export function goUpAgain(numbers: readonly number[]): boolean {
  const [first = 0] = numbers;
  const each = numbers.indexOf(first, 1);
  return each > 1 && numbers.length % each === 0 && numbers.every((number, at) => number === first + (at % each));
}
