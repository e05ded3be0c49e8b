import { mapped } from "../../mapped.ts";
import { centredLabels, type LabelLine } from "../centred-labels.ts";
import { isCornerLike } from "../corner.ts";
import { stripMarkup } from "../markup.ts";
import { isOpenHeading, startsInside } from "../wrapped.ts";
import { isAtLeft, leftOfLabels } from "./body-line.ts";
import type { Row } from "./row.ts";

/** The lines of a body whose labels have their figures in the middle, and the header without those. */
export interface CentredBody {
  readonly headers: readonly Row[];
  readonly rows: readonly Row[];
}

/**
 * Takes the lines under the header that are the first part of the first row's label, and those below the last row that are the
 * rest of its label, where the figures of all rows are in the middle of theirs. Null where they are not.
 */
export function withCentredLabels(
  headers: readonly Row[],
  rows: readonly Row[],
  below: readonly Row[],
): CentredBody | null {
  const left = leftOfLabels(rows);
  const isPart = (row: Row): boolean => isBare(row, left);
  const over = lastOnes(headers, rows[0] as Row, isPart);
  const under = firstOnes(below, rows.at(-1) as Row, isPart);
  const lines = mapped([...over, ...rows, ...under], (row) => labelLine(row, left));
  const centred = centredLabels(lines, over.length, under.length);
  if (!centred) return null;
  const { before, behind } = centred;
  const cut = headers.length - over.length + linesOfCorner(headers, over, before, left);
  const tails = under.slice(0, under.length - behind);
  return { headers: headers.slice(0, cut), rows: [...headers.slice(cut), ...rows, ...tails] };
}

/**
 * How many of the lines left over under a header are the rest of what stands over the labels, where that has more lines than the
 * headings: as many as stand above all of these, or all below one beside them that is not at its end. The others head sections.
 */
function linesOfCorner(headers: readonly Row[], over: readonly Row[], before: number, left: number): number {
  const own = headers.slice(0, headers.length - over.length);
  const above = own.findIndex((row) => !isBare(row, left));
  if (above > 0) return Math.min(before, above);
  const isRest = ({ pieces: [part] }: Row): boolean =>
    part !== undefined && (startsInside(part.text) || isCornerLike(part.text));
  const end = over.findIndex((row) => !isRest(row));
  const corners = mapped(own, ({ pieces: [piece] }) => (piece && isAtLeft(piece, left) ? piece.text : null));
  const isOpen = corners.every((corner) => corner !== null) && isOpenHeading(corners.at(-1) ?? "");
  return Math.min(before, Math.max(end < 0 ? before : end, isOpen ? 1 : 0));
}

/** Whether nothing but a part of a label stands on a line; figures alone stand further right. */
const isBare = ({ pieces: [part, ...others] }: Row, left: number): boolean =>
  part !== undefined && others.length === 0 && isAtLeft(part, left);

function labelLine(row: Row, left: number): LabelLine {
  const [first] = row.pieces;
  const isLabel = first !== undefined && isAtLeft(first, left);
  return { text: isLabel ? stripMarkup(first.text) : "", filled: !isBare(row, left) };
}

/** The last of some lines that stand right over a row and are such as are looked for. */
function lastOnes(lines: readonly Row[], row: Row, isOne: (line: Row) => boolean): readonly Row[] {
  let first = lines.length;
  while (first > 0 && isOne(lines[first - 1] as Row) && isRightOver(lines[first - 1], lines[first] ?? row)) first--;
  return lines.slice(first);
}

function firstOnes(lines: readonly Row[], row: Row, isOne: (line: Row) => boolean): readonly Row[] {
  let end = 0;
  while (end < lines.length && isOne(lines[end] as Row) && isRightOver(lines[end - 1] ?? row, lines[end])) end++;
  return lines.slice(0, end);
}

const isRightOver = (above: Row | undefined, below: Row | undefined): boolean =>
  above !== undefined && below !== undefined && below.index - above.index === 1;
