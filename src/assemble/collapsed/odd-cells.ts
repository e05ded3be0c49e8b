import { isLabelToo } from "../../figure/placeholder.ts";
import type { ClassifiedText } from "../layout.ts";
import { textOf, textsOf } from "../text-of.ts";
import { BAND_PIECES, isBand, isNumberedNoun } from "./label-number.ts";
import { isBareYear } from "./period-words.ts";
import type { Piece } from "./piece.ts";
import { type RowLine, readRowLine } from "./row-line.ts";

/** What stands in a cell though it is no figure by itself: behind the mark of a note, `*1,678`, or misprinted, `(310)`, `3O`, `19.729,235`, `46,185,`, `8.0-`, `£28.091.77`, `−q280`, `†l35`. */
const ODD =
  /^(?:[+−–-][a-z]\d{1,9}|[*†‡§#]{1,3}£?[\dlO][\dlO,.]{0,14}%?|£\d[\d,.]{1,15}|\(£?\d[\d,.]{0,12}%?\)|(?=\D*\d)[\dO]*O[\dO]*|£?\d[\d,.]{1,14}(?:,\d{0,3}|-))$/i;
/** Letters that statistics print for figures that are hidden, not available or not applicable. */
const MARK = /^[cxz]$/;
/** The same, where it ends a row: between two figures it makes a ratio of them. */
const MARK_AT_END = /^:$/;
/** Words that answer a question. */
const ANSWER = /^(?:yes|no|y|n|true|false|[✓✔✗✘])$/i;

/**
 * A row of so many columns, where just as many figures stand at its end with what can be none but the misprint of one, or
 * with words that answer; the row itself where they do not. A single word may be a part of its label.
 */
export function withOddCells({ text }: ClassifiedText, row: RowLine, columns: number): RowLine {
  if (row.figures >= columns || columns < 2 || row.period || row.pieces.length <= columns) return row;
  const pieces = withWordsForFigures(text, row.pieces);
  let answers = 0;
  const isCell = (piece: Piece): boolean => {
    const printed = textOf(text, piece);
    const answer = piece.kind !== "figure" && ANSWER.test(printed);
    if (answer) answers++;
    if (answer || piece.kind === "figure" || ODD.test(printed) || MARK.test(printed)) return true;
    return MARK_AT_END.test(printed) && piece === pieces.at(-1);
  };
  const [before, ...cells] = pieces.slice(-columns - 1);
  // `1% to 50% 13`: what ends a range is no cell.
  if (!before || textOf(text, before) === "to" || !cells.every(isCell) || answers === 1) return row;
  const isYear = pieces.length === columns + 1 && isBareYear(textOf(text, before));
  if (isCell(before) && !isYear && !isNumbersLabel(text, pieces.slice(0, -columns))) return row;
  return { index: row.index, pieces, figures: columns, period: row.period };
}

/** Whether a line that reads like a header of so many columns is a row: its last cell is such a mark, behind figures. */
export function isMarkedRow(document: ClassifiedText, index: number, columns: number): boolean {
  const row = readRowLine(document, index);
  const last = textOf(document.text, row.pieces.at(-1));
  if (row.figures > 0 || !(MARK.test(last) || MARK_AT_END.test(last))) return false;
  const { figures, pieces } = withOddCells(document, row, columns);
  return figures === columns && pieces.slice(-columns).some((cell) => isCount(document.text, cell));
}

const isCount = (text: string, cell: Piece): boolean =>
  cell.kind === "figure" && /\d/.test(textOf(text, cell)) && !isBareYear(textOf(text, cell));

/** Whether pieces are a label that ends in a number: `20 - 29`, `Band 3`. */
function isNumbersLabel(text: string, label: readonly Piece[]): boolean {
  const [first = "", number = ""] = textsOf(text, label.slice(0, 2));
  if (label.length === 2) return isNumberedNoun(first, number);
  return label.length === BAND_PIECES && isBand(text, label);
}

/** The pieces with `Not recorded` and its like as figures where a figure stands before them, so that they are no label. */
function withWordsForFigures(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const behindFigure = piece.kind === "word" && joined.at(-1)?.kind === "figure";
    const last = behindFigure
      ? [pieces[at + 1], piece].find((end) => end?.kind === "word" && isLabelToo(text.slice(piece.start, end.end)))
      : undefined;
    if (!last) joined.push(piece);
    else {
      joined.push({ kind: "figure", start: piece.start, end: last.end, line: piece.line });
      if (last !== piece) at++;
    }
  }
  return joined;
}
