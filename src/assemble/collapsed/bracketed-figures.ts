import { textOf } from "../text-of.ts";
import type { Piece } from "./piece.ts";

// `Albany 3 1 (2) Ashford 1 — (—)`: where rows run on and each ends in a bracket, that is a cell and begins no label.

const BRACKETED = /^\((?:\d[\d,.]{0,14}%?|[-–—])\)$/;
const FEWEST_ROWS = 3;

/** Takes for figures the numbers and dashes in brackets behind figures, where nearly every row ends in one. */
export function withBracketedFigures(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const ends = pieces.filter((piece, at) => piece.kind === "figure" && (pieces[at + 1] ?? piece).kind === "word");
  if (ends.length < FEWEST_ROWS) return pieces;
  const isEnd = (at: number): boolean =>
    pieces[at]?.kind === "word" && pieces[at - 1]?.kind === "figure" && BRACKETED.test(textOf(text, pieces[at]));
  const bracketed = pieces.map((_, at) => isEnd(at));
  const rows = bracketed.filter((is) => is).length;
  if (rows < FEWEST_ROWS || rows < ends.length - 1) return pieces;
  return pieces.map((piece, at) => (bracketed[at] ? { ...piece, kind: "figure" } : piece));
}
