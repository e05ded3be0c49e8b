import { withFirstWord } from "../label-style.ts";
import type { Piece } from "./piece.ts";
import type { Row } from "./row.ts";

// Lines of a body that hold nothing but words, in the column of the labels.

/** Where the first column of figures begins in some rows, or in others before them. */
export function leftOfFigures(rows: readonly Row[], before: number): number {
  return rows.reduce((least, { pieces: [, first, ...others] }) => {
    const figure = first?.kind === "text" ? (others.find(({ kind }) => kind !== "text") ?? first) : first;
    return figure ? Math.min(least, figure.left) : least;
  }, before);
}

/** Whether lines are no longer than the column of the labels is wide: the figures begin at `left`. */
export function isBesideFigures(bare: readonly Row[], left: number): boolean {
  return bare.every(({ pieces }) => pieces.length === 1 && (pieces[0] as Piece).right < left);
}

/** `5. Fraud by false`, below `1. Theft   12   7`: whether a line is a part of a label that is numbered as those of rows are. */
export function isNumberedAsRows(row: Row, rows: readonly Row[], left: number): boolean {
  if (!isBesideFigures([row], left)) return false;
  const number = numberOf(row);
  const above = rows.findLast((other) => numberOf(other) !== null);
  if (number === null || !above || above.pieces[0]?.left !== row.pieces[0]?.left) return false;
  return number > (numberOf(above) as number) || number === 1;
}

const NUMBER = /^(\d{1,3})[.)] /;

function numberOf({ pieces }: Row): number | null {
  const number = NUMBER.exec(pieces[0]?.text ?? "")?.[1];
  return number === undefined ? null : Number(number);
}

/**
 * Whether a line right below the last row, or below what goes on with that, may be the rest of its label: it begins where labels do,
 * and its first word had no place on the line above.
 */
export function mayGoOn(above: Row, row: Row, rows: readonly Row[]): boolean {
  const [last, line] = [above.pieces[0], row.pieces[0]];
  if (!last || !line || row.index !== above.index + 1) return false;
  if (line.left !== last.left || !MAY_BE_REST.test(line.text)) return false;
  const labels = rows.flatMap(({ pieces: [first] }) => (first && first.left === last.left ? [first] : []));
  const width = labels.reduce((most, { text }) => Math.max(most, text.length), 0);
  return withFirstWord(last.text, line.text) > width && line.text.length <= width;
}

/** No mark or number of a note, nor its name. */
const MAY_BE_REST = /^(?!notes?\b|source|total)(?:[a-z'"(–-][^:]*|(?:19|20)\d\d)$/i;
