import type { Line } from "../../tokenize/line.ts";
import { TokenKind } from "../../tokenize/token.ts";
import type { ClassifiedText } from "../layout.ts";
import { partsBetween } from "../parts-between.ts";

// How lines are marked where a pipe parts cells that fill a line each.

/** No cell without a pipe on its own line is longer. */
const LONGEST_CELL = 160;
/** How far a header whose rows stand on one line each reaches, blank lines and furniture included. */
export const HEADER_LINES = 10;

/** How a line is marked: `5`, `|`, `5 |`, `| 5`, `| 5 |`, or several cells. */
export type Marking = "none" | "alone" | "behind" | "before" | "around" | "several";

export function isShort({ lines }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  return line !== undefined && line.words > 0 && line.tabs === 0 && line.end - line.start <= LONGEST_CELL;
}

/** Index of the next line that is neither blank nor furniture, a few lines on at most. */
export function nextFilled({ roles }: ClassifiedText, index: number): number {
  let next = index + 1;
  while (next < index + HEADER_LINES && (roles[next] === "blank" || roles[next] === "furniture")) next++;
  return next;
}

export function markingOf(document: ClassifiedText, index: number): Marking {
  const line = document.lines[index];
  if (!line || line.pipes === 0) return "none";
  if (line.pipes > 2) return "several";
  const parts = split(document, line);
  if (line.pipes === 2) return !isFilled(parts, 0) && !isFilled(parts, 2) ? "around" : "several";
  if (line.words === 0) return "alone";
  if (!isFilled(parts, 1)) return "behind";
  return isFilled(parts, 0) ? "several" : "before";
}

export function isFilled(parts: readonly number[], part: number): boolean {
  return parts[2 * part] !== parts[2 * part + 1];
}

/** Offsets of what stands between the pipes of a line, without white space, one part more than there are pipes. */
export function split(document: ClassifiedText, line: Line): readonly number[] {
  const { kinds } = document.tokens;
  return partsBetween(document, line, (token) => kinds[token] === TokenKind.pipe);
}
