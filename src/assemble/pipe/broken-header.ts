import { mapped } from "../../mapped.ts";
import type { Line } from "../../tokenize/line.ts";
import { isFilled, split } from "../cell/pipe-marking.ts";
import { type GridRow, type Placed, rowOf } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";

// Where debates of the last century are printed with pipes, a row of headings has each of them on a line, with the pipe that
// parts it from the one before; the rows of figures below have a line each.

/** A header has no more lines, and no more levels. */
const MOST_LINES = 60;
const MOST_LEVELS = 3;

/** The rows of such a header, and the index of the first row below it. */
export interface BrokenHeader {
  readonly rows: readonly GridRow[];
  readonly body: number;
}

/** The header that begins at a line, with a row of blank cells above it or none; null where its cells are not as many as those of rows. */
export function brokenHeader(document: ClassifiedText, from: number): BrokenHeader | null {
  const { lines } = document;
  const first = isBlankRow(lines[from]) ? from + 1 : from;
  const [line, second] = [lines[first], lines[first + 1]];
  if (!line || !second || line.pipes > 1 || line.words === 0 || second.pipes !== 1) return null;
  let body = first;
  while (body < first + MOST_LINES && mayBeOfHeader(document, body)) body++;
  const width = lines[body]?.pipes ?? 0;
  if (body < first + 2 || width < 3 || !isRow(document, body, width) || !isRow(document, body + 1, width)) return null;
  const cells = cellsBetween(document, first, body);
  if (!cells || cells.length % width !== 0 || cells.length > MOST_LEVELS * width) return null;
  const levels = Array.from({ length: cells.length / width }, (_, at) => cells.slice(at * width, (at + 1) * width));
  return { rows: mapped(levels, (level) => rowOf(document, level as [Placed, ...Placed[]])), body };
}

const isBlankRow = (line: Line | undefined): boolean => line !== undefined && line.words === 0 && line.pipes > 2;

function mayBeOfHeader({ lines, roles }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  return line !== undefined && roles[index] !== "blank" && line.pipes <= 2 && line.tabs === 0;
}

/** Whether a line is a row of so many cells, closed by a pipe. */
function isRow(document: ClassifiedText, index: number, width: number): boolean {
  const line = document.lines[index];
  if (!line || line.pipes !== width || line.numbers === 0) return false;
  const parts = split(document, line);
  return isFilled(parts, 0) && !isFilled(parts, width);
}

/** The cells of some lines, each closed by a pipe, be it on a later line; null where the last is not. */
function cellsBetween(document: ClassifiedText, from: number, to: number): readonly Placed[] | null {
  const cells: Placed[] = [];
  let open = null as Placed | null;
  for (let index = from; index < to; index++) {
    const line = document.lines[index] as Line;
    const parts = split(document, line);
    for (let at = 0; at < parts.length; at += 2) {
      const [start, end] = [parts[at] as number, parts[at + 1] as number];
      if (end > start) open = { start: open?.start ?? start, end, line: open?.line ?? line.number };
      if (at === parts.length - 2) continue;
      cells.push(open ?? { start, end: start, line: line.number });
      open = null;
    }
  }
  return open ? null : cells;
}
