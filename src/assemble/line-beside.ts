import type { ClassifiedText } from "./layout.ts";

/** Index of the line above one, past so many blank lines at most; the first line's is less than 0. */
export const lineAbove = (document: ClassifiedText, index: number, mostBlank = 1): number =>
  pastBlank(document, index - 1, -1, mostBlank);

/** Index of the line below one, past so many blank lines at most; the last line's is behind the text. */
export const lineBelow = (document: ClassifiedText, index: number, mostBlank = 1): number =>
  pastBlank(document, index + 1, 1, mostBlank);

function pastBlank({ roles }: ClassifiedText, from: number, step: 1 | -1, most: number): number {
  let at = from;
  for (let blanks = 0; blanks < most && roles[at] === "blank"; blanks++) at += step;
  return at;
}
