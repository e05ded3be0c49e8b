import type { ClassifiedText } from "./layout.ts";

// A small number alone on its line, between rows that go on as before, is a page's number that nothing else on the page
// told for one.

const NUMBER = /^[([-–]? ?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})? ?[)\]-–]?$/;
const LONGEST = 12;
const MOST_LINES_BETWEEN = 4;

/** Whether a line is nothing but a small number. */
export function isLoneNumber({ text, lines, roles }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (!line || line.numbers === 0 || line.words > 5 || roles[index] !== "prose") return false;
  const printed = text.slice(line.start, line.end).trim();
  return printed.length <= LONGEST && NUMBER.test(printed);
}

/** Index of the next line after one that is neither blank nor furniture, not far below; -1 where there is none. */
export function filledAfter({ roles, lines }: ClassifiedText, index: number): number {
  const isBetween = (at: number): boolean => roles[at] === "blank" || roles[at] === "furniture";
  let next = index + 1;
  while (next - index <= MOST_LINES_BETWEEN && isBetween(next)) next++;
  return next < lines.length && !isBetween(next) ? next : -1;
}
