import { mapped } from "../../mapped.ts";
import type { Piece } from "./broken-row.ts";

/** Words of a letter or two, which are no first part of another. */
const SHORTEST_WORDS = new Set("a an as at be by do go he if in is it me my no of on or so to up us we i".split(" "));

/**
 * The text of a cell that is broken over lines. A word that is longer than its column is broken within: the rest of it
 * fills the column, and what stands before is a line by itself, which is no word, or would have had a place above. Where
 * nothing shows that, the lines are words. `width` is what a column has room for; none is broken within where it is null.
 */
export function wholeText(text: string, pieces: readonly Piece[], width: number | null): string {
  const lines = mapped(pieces, ({ start, end }) => text.slice(start, end));
  return lines.reduce((whole, line, at) => {
    if (at === 0) return line;
    const isRest = line.length === width && !line.includes(" ");
    return isRest && isFirstPart(lines[at - 1] as string, whole, lines[at - 2], width)
      ? whole + line
      : `${whole} ${line}`;
  }, "");
}

/** Whether a line can only be a part of the same word as the next; `whole` ends in it. */
function isFirstPart(line: string, whole: string, above: string | undefined, width: number): boolean {
  if (line.includes(" ")) return false;
  if (whole.slice(whole.lastIndexOf(" ") + 1) !== line) return whole.slice(whole.lastIndexOf(" ")).includes("/");
  if (line.length < width && above !== undefined && above.length + 1 + line.length <= width) return true;
  return /^\d{1,3}$/.test(line) || (line.length < 3 && !SHORTEST_WORDS.has(line.toLowerCase()));
}
