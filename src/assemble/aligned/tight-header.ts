import { mapped } from "../../mapped.ts";
import { LETTERS } from "../letters.ts";
import { isOpenHeading, isUnfinished, startsInside } from "../wrapped.ts";
import { type Band, columnsUnder, unionOf } from "./band.ts";
import type { Level } from "./heading-words.ts";
import { type Piece, pieceOf, type Stretch, wordText } from "./piece.ts";

// Headings set so close that one blank parts them: `Let Void Let Void`. An extractor then pushes them to the right or
// the left of their columns, and their order alone tells over which each stands.

const LETTER_OR_DIGIT = new RegExp(`[${LETTERS}\\d]`);

/** A heading of one line or several, and where it stands. */
interface Heading extends Band {
  readonly text: string;
}

/** The lowest lines of a header, read by the order of their headings, and how many are above them. */
interface TightHeader {
  readonly level: Level;
  readonly above: number;
}

/** Each way to read the lowest lines by order, that with most lines first. */
export function tightHeaders(
  text: string,
  lines: readonly (readonly Piece[])[],
  columns: number,
  labels: Band,
): readonly TightHeader[] {
  return lines.flatMap((_, above) => {
    const level = tightHeadings(text, lines.slice(above), columns, labels);
    return level ? [{ level, above }] : [];
  });
}

/**
 * The headings of some lines by their order, where they are as many as the columns; null where they are not, or where a
 * word stands over several that are below it.
 */
export function tightHeadings(
  text: string,
  lines: readonly (readonly Piece[])[],
  columns: number,
  labels: Band,
): Level | null {
  let headings: readonly Heading[] = [];
  for (const line of lines) {
    const more = withLine(
      headings,
      line.flatMap((piece) => headingsOf(text, piece)),
    );
    if (!more) return null;
    headings = more;
  }
  const corners = headings.length - columns;
  if (corners < 0 || headings.slice(0, corners).some(({ left }) => left >= labels.right)) return null;
  const texts = mapped(headings, (heading) => heading.text);
  return { corner: texts.slice(0, corners).join(" "), over: texts.slice(corners) };
}

/** How many columns a line of headings a blank apart names, of which the first stands over the labels. */
export const tightColumns = (text: string, line: readonly Piece[]): number =>
  line.flatMap((piece) => headingsOf(text, piece)).length - 1;

/** The words of a piece, each a heading; one that begins inside, or behind what is unfinished, goes on with it. */
export function headingsOf(text: string, piece: Piece): readonly Piece[] {
  const headings: Stretch[][] = [];
  for (const word of piece.words) {
    const open = headings.at(-1);
    if (open && goesOn(pieceOf(text, open).text, wordText(piece, word))) open.push(word);
    else headings.push([word]);
  }
  return headings.map((its) => pieceOf(text, its));
}

/** What is before `Total` in its name. */
const OF_TOTAL = /^(?:grand|overall|sub)$/i;

/** `No further`, `Rate per 1,000`, `Male %` */
function goesOn(before: string, word: string): boolean {
  if (/^totals?$/i.test(word) && OF_TOTAL.test(before)) return true;
  return startsInside(word) || !LETTER_OR_DIGIT.test(word) || isUnfinished(before);
}

/**
 * Headings with those of a line below, each of which is a part of the one that it stands under, or a heading of its
 * own. Several stand under one only where that is unfinished: `December 2023` under `October to`.
 */
function withLine(above: readonly Heading[], line: readonly Heading[]): readonly Heading[] | null {
  if (line.some((heading) => columnsUnder(heading, above).length > 1)) return null;
  if (above.some((heading) => !isOpenHeading(heading.text) && columnsUnder(heading, line).length > 1)) return null;
  const joined = above.map((heading) =>
    columnsUnder(heading, line).reduce((its, at): Heading => {
      const part = line[at] as Heading;
      return { ...unionOf(its, part), text: `${its.text} ${part.text}` };
    }, heading),
  );
  const own = line.filter((heading) => columnsUnder(heading, above).length === 0);
  return [...joined, ...own].sort((one, other) => one.left - other.left);
}
