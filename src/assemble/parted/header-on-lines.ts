import { mapped } from "../../mapped.ts";
import type { Line } from "../../tokenize/line.ts";
import { lineAt } from "../../tokenize/line-at.ts";
import { isBehindHeadings } from "../cell/behind-headings.ts";
import { type LaidHeader, layHeader } from "../cell/shared/header.ts";
import { CAPITAL, rankBoundaries } from "../collapsed/boundaries.ts";
import { headingOf } from "../collapsed/header-cut.ts";
import type { CollapsedHeader } from "../collapsed/header-rows.ts";
import { isPeriodText } from "../collapsed/period-words.ts";
import { cutHeaderPieces } from "../collapsed/piece.ts";
import { type Word, wordsOf } from "../collapsed/words.ts";
import { isCornerLike } from "../corner.ts";
import type { GridRow } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { beginsSmall } from "../letters.ts";
import { textOf } from "../text-of.ts";

/**
 * Reads a header of so many columns whose headings have lines of their own in a document, or share some, as far as that
 * tells how they lie; null where it does not. `indexes` are those of joined lines.
 */
export function readHeaderOnLines(
  document: ClassifiedText,
  joined: ClassifiedText,
  indexes: readonly number[],
  columns: number,
): CollapsedHeader | null {
  const lines = indexes.flatMap((index) => linesOf(document, joined.lines[index] as Line));
  if (lines.length === indexes.length) return null;
  const whole = indexes.length === 1 ? oneByOne(document, lines, columns) : null;
  if (whole) return headerOf(joined, whole, whole.isDoubtful);
  const laid = layHeader(document, lines, columns);
  if (!laid || laid === "undecided") return null;
  if (laid.corner === null && isBehindHeadings(document, lines[0] as number, columns + 1)) return null;
  // What stands over the columns one by one stands between two blank lines.
  const leaves = joined.lines[indexes.at(-1) as number] as Line;
  if (laid.levels.at(-1)?.some((cell) => cell !== null && cell.start < leaves.start)) return null;
  const mayHoldCorner =
    laid.corner === null && laid.levels.length === 1 && lines.some((line) => mayBeSeveral(document, line));
  return mayHoldCorner ? null : headerOf(joined, laid, false);
}

/** The lines of a document that a joined line is made of; those of a page's end have no words. */
function linesOf({ lines }: ClassifiedText, { start, end }: Line): readonly number[] {
  const [first, last] = [lineAt(lines, start), lineAt(lines, end)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((line) => lines[line]?.words);
}

type Cells = Pick<LaidHeader, "corner" | "levels">;

/** The headings with a line for each, one of them over the labels; whether some could be several is `isDoubtful`. */
function oneByOne(
  document: ClassifiedText,
  lines: readonly number[],
  columns: number,
): (Cells & { readonly isDoubtful: boolean }) | null {
  if (lines.length !== columns + 1) return null;
  const headings = lines.map((line) => headingOf(wordsOf(document, line)));
  const [corner, ...over] = headings as [Word, ...Word[]];
  if (!isCornerLike(textOf(document.text, corner)) && isBehindHeadings(document, lines[0] as number, lines.length))
    return null;
  const small = over.filter((heading) => beginsSmall(textOf(document.text, heading)));
  // One that goes on from the line above is none by itself; where all begin so, each is a word.
  const areWords = small.length === columns && lines.every((line) => document.lines[line]?.words === 1);
  if (small.length > 0 && !areWords) return null;
  return { corner, levels: [over], isDoubtful: lines.some((line) => mayBeSeveral(document, line)) };
}

/** Whether another heading may begin inside a line. */
function mayBeSeveral(document: ClassifiedText, line: number): boolean {
  const { text } = document;
  const pieces = cutHeaderPieces(text, wordsOf(document, line));
  return rankBoundaries(text, pieces, { stub: 0, overFigures: true }).at.some((rank) => rank >= CAPITAL);
}

function headerOf(joined: ClassifiedText, { corner, levels }: Cells, guessed: boolean): CollapsedHeader {
  const { text, lines } = joined;
  const rows = mapped(levels, (level, at): GridRow => {
    const own = at === levels.length - 1 ? corner : null;
    const offset = own?.start ?? level.find((cell) => cell !== null)?.start ?? 0;
    return {
      line: 1,
      label: { text: own ? textOf(text, own) : "", line: 1, column: offset - (lines[0]?.start ?? 0) + 1 },
      cells: { offsets: level.flatMap((cell) => (cell ? [cell.start, cell.end] : [offset, offset])), lines: null },
      width: level.length + 1,
      afterPageBreak: false,
    };
  });
  const headings = levels.flatMap((level) => level.flatMap((cell) => (cell ? [textOf(text, cell)] : [])));
  return { rows, periods: headings.filter((heading) => isPeriodText(heading)).length, guessed };
}
