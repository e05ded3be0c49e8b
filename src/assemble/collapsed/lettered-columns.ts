import { textOf } from "../text-of.ts";
import type { Piece } from "./piece.ts";
import { cutBeforeLabel, type RunOnHeader, runOnHeader } from "./run-on-header.ts";
import { stubAtEnd } from "./stub-noun.ts";

/**
 * `(a) (b) (c) Fines Amount collected Written off Derby`: a letter for each column, and behind them the headings; where
 * these cannot be cut, nothing tells which letter is of which.
 */
export function underLetters(text: string, pieces: readonly Piece[], columns: number): RunOnHeader | null {
  const from = pieces.findIndex((piece) => textOf(text, piece) === "(a)");
  if (columns < 2 || from < 0 || !areLetters(text, pieces.slice(from, from + columns), columns)) return null;
  const before = pieces.slice(0, from);
  const corner = stubAtEnd(text, before);
  const letters = pieces.slice(from, from + columns);
  const rest = pieces.slice(from + columns);
  const known = { before: before.slice(0, corner), corner: before.slice(corner) };
  const cut = cutBeforeLabel(text, rest, columns);
  if (!cut) return runOnHeader({ before, label: [...letters, ...rest], undecided: true });
  return runOnHeader({ ...known, columns: letters, below: cut.columns, label: cut.label, guessed: cut.guessed });
}

const areLetters = (text: string, pieces: readonly Piece[], count: number): boolean =>
  pieces.length === count &&
  pieces.every((piece, at) => textOf(text, piece) === `(${String.fromCharCode(FIRST + at)})`);

/** The code of `a`. */
const FIRST = 0x61;
