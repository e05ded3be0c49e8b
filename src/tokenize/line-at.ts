import type { Line } from "./line.ts";

/** Index of the line on which an offset of the text stands. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let from = 0;
  let to = lines.length - 1;
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if ((lines[middle] as Line).start <= offset) from = middle;
    else to = middle - 1;
  }
  return from;
}
