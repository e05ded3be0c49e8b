import type { Line } from "../tokenize/line.ts";
import type { ClassifiedText } from "./layout.ts";
import { explainsMarkIn } from "./note.ts";
import { lineText } from "./text-of.ts";
import { startsInside } from "./wrapped.ts";

/** So many lines of a page are looked at for the mark that a note explains; each cell of a table may have one. */
const LINES_OF_PAGE = 400;
/** So many lines may the notes at a page's foot have, and one of them. */
const MOST_LINES = 8;
const MOST_LINES_OF_NOTE = 3;
/** A quick look: what a note may begin with, or go on with. */
const MAY_BEGIN = /^\s*[\\*^†‡§#¹²³⁴-⁹[(\da-z]/;

/**
 * Whether a line between rows is of a note at the foot of a page, which explains a mark in the lines above: nothing but
 * such notes stands between it and the page's end. It heads no section and is no part of a label.
 */
export function isNoteAtFoot(document: ClassifiedText, index: number): boolean {
  const { text, lines } = document;
  const { start, end, numbers, words } = lines[index] as Line;
  if (words < 2 || numbers > words / 2 || !MAY_BEGIN.test(text.slice(start, Math.min(end, start + MOST_LINES))))
    return false;
  let first = index;
  while (
    first > index - MOST_LINES_OF_NOTE &&
    startsInside(lineText(document, first)) &&
    !explainsMarkAbove(document, first)
  )
    first--;
  return isAtFoot(document, index) && explainsMarkAbove(document, first);
}

/** Whether a line is a note that explains a mark in the lines of its page above it. */
export function explainsMarkAbove(document: ClassifiedText, index: number): boolean {
  const { lines } = document;
  const page = lines[index]?.page;
  let first = index;
  while (first > 0 && index - first < LINES_OF_PAGE && lines[first - 1]?.page === page) first--;
  return explainsMarkIn(document, index, lines[first]?.start ?? 0);
}

function isAtFoot(document: ClassifiedText, index: number): boolean {
  const { lines, roles } = document;
  for (let next = index + 1; next <= index + MOST_LINES && next < lines.length; next++) {
    if (roles[next] === "furniture" || lines[next]?.page !== lines[index]?.page) return true;
    if (roles[next] === "blank") continue;
    if (!startsInside(lineText(document, next)) && !explainsMarkAbove(document, next)) return false;
  }
  return false;
}
