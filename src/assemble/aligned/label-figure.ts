import { asksForNumber } from "../collapsed/label-number.ts";
import { isValue, type Piece, pieceOf } from "./piece.ts";

/** Whether a label ends in a figure that its words do not ask for: `North 201`, not `Section 201`. */
export function endsInFigure(text: string, { words }: Piece): boolean {
  const last = words.at(-1);
  if (!last || words.length < 2 || !isValue(text.slice(last.start, last.end))) return false;
  return asksForNumber(pieceOf(text, words.slice(0, -1)).text) === "no";
}
