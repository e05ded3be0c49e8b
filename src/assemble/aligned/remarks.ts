import { overlap } from "./band.ts";
import { type BodyLine, leftmost } from "./body-line.ts";
import { isValue, type Piece } from "./piece.ts";

/** A body without the lines that hold nothing but a part of a remark, and the numbers of those. */
export interface WithoutRemarks {
  readonly lines: readonly BodyLine[];
  readonly foreign: readonly number[];
}

/** Remarks in a column of their own break over lines, of which only the row's own are the table's. */
export function withoutRemarks(lines: readonly BodyLine[], header: readonly Piece[]): WithoutRemarks {
  const second = leftmost(lines.flatMap(({ label, values: [first] }) => (label && first ? [first] : [])));
  const isPart = ({ row: { pieces } }: BodyLine): boolean =>
    pieces.length === 1 && isRemark(pieces[0] as Piece, second, lines, header);
  const parts = lines.filter(isPart);
  if (parts.length === 0) return { lines, foreign: [] };
  return { lines: lines.filter((line) => !parts.includes(line)), foreign: parts.map(({ row }) => row.index + 1) };
}

/** Whether words stand right of the labels, where a heading or another remark begins and no figure is. */
function isRemark(piece: Piece, second: number, lines: readonly BodyLine[], header: readonly Piece[]): boolean {
  if (piece.kind !== "text" || piece.left < second || isValue(piece.text)) return false;
  const cells = lines.flatMap(({ row, values }) => (row.pieces.includes(piece) ? [] : values));
  if (cells.some((cell) => cell.kind !== "text" && /\d/.test(cell.text) && overlap(cell, piece))) return false;
  return [...header, ...cells].some(({ left, text }) => left === piece.left && !isValue(text));
}
