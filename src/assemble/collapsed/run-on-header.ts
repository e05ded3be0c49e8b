import { beginsSmall } from "../letters.ts";
import { textOf, textsOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import { cutHeadings, type Heading } from "./header-cut.ts";
import type { Piece } from "./piece.ts";

/** What stands before the first figures of a table whose rows run on: its header, and the first row's label. */
export interface RunOnHeader {
  /** What stands before the header: a title, the end of a sentence. */
  readonly before: readonly Piece[];
  readonly corner: readonly Piece[];
  /** As many as there are columns; none where no header is printed or it cannot be cut. */
  readonly columns: readonly Heading[];
  /** What stands below each heading: what the column is in, or a heading that comes again under each period. */
  readonly below: readonly Heading[];
  readonly label: readonly Piece[];
  /** Whether there is a header that cannot be cut: it stands in the first row's label then. */
  readonly undecided: boolean;
  /** Whether only capitals told where to cut. */
  readonly guessed: boolean;
}

/** A header of which no more is known than is given. */
export function runOnHeader(known: Partial<RunOnHeader>): RunOnHeader {
  return { before: [], corner: [], columns: [], below: [], label: [], undecided: false, guessed: false, ...known };
}

/** Pieces as so many headings and the first row's label behind them; null where they cannot be cut so. */
export function cutBeforeLabel(
  text: string,
  pieces: readonly Piece[],
  columns: number,
): Pick<RunOnHeader, "columns" | "label" | "guessed"> | null {
  const cut = cutHeadings(text, pieces, columns + 1);
  const last = cut?.columns.at(-1);
  if (!cut || !last) return null;
  const label = pieces.filter(({ start }) => start >= last.start);
  return { columns: cut.columns.slice(0, -1), label, guessed: cut.guessed };
}

/** How many of the first pieces are `Total` or `Grand Total`. */
export function totalAt(text: string, pieces: readonly Piece[]): number {
  const [first, second] = pieces;
  if (first && second && isTotalLabel(text.slice(first.start, second.end))) return 2;
  return isTotalLabel(textOf(text, first)) ? 1 : 0;
}

/** Whether two headings are the same. */
export function haveTwins(text: string, headings: readonly Heading[]): boolean {
  return new Set(textsOf(text, headings)).size < headings.length;
}

export function isSmall(text: string, { start }: Piece): boolean {
  return beginsSmall(text.charAt(start));
}
