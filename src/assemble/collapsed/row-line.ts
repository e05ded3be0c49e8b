import { isFigureLike } from "../../figure/figure.ts";
import { isDigit } from "../../figure/number.ts";
import { isLabelToo } from "../../figure/placeholder.ts";
import type { Line } from "../../tokenize/line.ts";
import { TokenKind } from "../../tokenize/token.ts";
import type { PrintedLabel } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { isLetter } from "../letters.ts";
import { onceALine } from "../once-a-line.ts";
import { lineText, textOf, textsOf } from "../text-of.ts";
import { MOST_WORDS_OF_PHRASE, opensPhrase } from "./figure-words.ts";
import { asksForNumber, isNumber, isNumberedNoun, isRange } from "./label-number.ts";
import { areOfNextMonths, monthWithFigure } from "./month-figure.ts";
import { isBareYear, isPeriodText } from "./period-words.ts";
import { cutPieces, type Piece } from "./piece.ts";
import { isNumbered, readsOn } from "./prose.ts";
import { type Word, wordsOf } from "./words.ts";

/** A line cut into a label and the figures at its end. */
export interface RowLine {
  readonly index: number;
  readonly pieces: readonly Piece[];
  /** How many figures stand at its end, without anything between them. */
  readonly figures: number;
  /** Whether the line as a whole is a period: the heading of a section. */
  readonly period: boolean;
}

const LONGEST_LINE = 1000;
const LONGEST_SECTION = 60;

/** Whether a line may be one of a table whose cells are parted by single spaces. */
export function mayBeCollapsed({ lines, roles }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (!line || line.tabs > 0 || line.pipes > 0 || line.gaps > 1 || line.end - line.start > LONGEST_LINE) return false;
  return roles[index] === "prose" || roles[index] === "question";
}

/** Last words of figures that are phrases (`Not held`, `5 or fewer`); all other words end labels and sentences. */
const ENDS_PHRASE = new Set(
  "held available applicable recorded reported return returns provided data information known confirmed collected disclosed less fewer more over under above below".split(
    " ",
  ),
);

/** A cheap look at a line's last words: whether a figure may stand there. */
export function mayEndInFigure(document: ClassifiedText, index: number): boolean {
  const { text, lines, tokens } = document;
  const line = lines[index];
  if (!line) return false;
  const token = wordBefore(document, line, line.lastToken);
  if (token < 0) return false;
  const start = tokens.starts[token] as number;
  const end = tokens.starts[token + 1] as number;
  if (end - start > LONGEST_LAST_WORD) return false;
  if (ENDS_SENTENCE.has(text[end - 1] as string)) return false;
  const word = text.slice(start, end);
  if (!isLetter(text, start)) return !isLetter(text, end - 1) || isFigureLike(word);
  return isFigureLike(word) || (ENDS_PHRASE.has(lettersOf(word).toLowerCase()) && endsPhrase(document, line, token));
}

/** The letters that a word begins with: without a footnote's mark. */
function lettersOf(word: string): string {
  let end = 0;
  while (isLetter(word, end)) end++;
  return word.slice(0, end);
}

/** Whether a figure of several words, the last of a line, may have begun before its last: `not held`, `5 or fewer`. */
function endsPhrase(document: ClassifiedText, line: Line, last: number): boolean {
  const { starts } = document.tokens;
  let token = last;
  for (let words = 1; words < MOST_WORDS_OF_PHRASE; words++) {
    token = wordBefore(document, line, token);
    if (token < 0) return false;
    if (opensPhrase(document.text, starts[token] as number, starts[token + 1] as number)) return true;
  }
  return false;
}

/** A cheap look at a line's last two words: whether a number there is no figure of a row's, as in `see question 1`. */
export function endsInReference(document: ClassifiedText, index: number): boolean {
  const { text, lines, tokens } = document;
  const line = lines[index];
  if (!line) return false;
  const token = wordBefore(document, line, line.lastToken);
  const before = token < 0 ? -1 : wordBefore(document, line, token);
  if (before < 0) return false;
  const start = tokens.starts[token] as number;
  const end = tokens.starts[token + 1] as number;
  // What is longer may be a year.
  if (end - start > LONGEST_REFERENCE) return false;
  for (let at = start; at < end; at++) if (!isDigit(text, at)) return false;
  return isNumbered(text.slice(tokens.starts[before], tokens.starts[before + 1]));
}

const LONGEST_REFERENCE = 3;

/** The last token of a line before a token that is a word; -1 where there is none. */
function wordBefore({ tokens }: ClassifiedText, line: Line, token: number): number {
  let at = token - 1;
  while (at >= line.firstToken && tokens.kinds[at] !== TokenKind.word) at--;
  return at < line.firstToken ? -1 : at;
}

const LONGEST_LAST_WORD = 32;
const ENDS_SENTENCE = new Set([".", ",", ";", ":", "?", "!", "”", "’", '"', "'"]);

/** Reads a line as a row; its figures are none where it is a heading, a part of a label, or prose. */
export const readRowLine: (document: ClassifiedText, index: number) => RowLine = onceALine((document, index) => {
  const { start, end } = document.lines[index] as Line;
  const words = wordsOf(document, index);
  const { text } = document;
  const cut = isMonthWithFigure(document, index, words)
    ? [...cutPieces(text, words.slice(0, 1)), ...cutPieces(text, words.slice(1))]
    : cutPieces(text, words);
  const pieces = withBracketed(text, cut);
  const content = end - start > LONGEST_SECTION ? "" : lineText(document, index);
  const period = content !== "" && isPeriodText(content.replace(/[:.]$/, ""));
  let figures = 0;
  while (!period && pieces[pieces.length - 1 - figures]?.kind === "figure") figures++;
  return { index, pieces, figures: figures - numbersOfLabel(text, pieces, figures), period };
});

/** `45,210 44,880 (330)`: behind two figures, what is too large for a note's mark is one below zero. */
function withBracketed(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.kind !== "word" || text.charAt(last.end - 1) !== ")") return pieces;
  const areFigures = pieces.at(-2)?.kind === "figure" && pieces.at(-3)?.kind === "figure";
  if (!areFigures || !BRACKETED.test(textOf(text, last))) return pieces;
  return [...pieces.slice(0, -1), { ...last, kind: "figure" }];
}

const BRACKETED = /^\(£?\d(?:\d|,\d{3}){1,9}(?:\.\d{1,2})?\)$/;

/** Whether a line begins with `Mar 19 1929`, which is no day: the line above or below has the month before or after. */
function isMonthWithFigure(document: ClassifiedText, index: number, words: readonly Word[]): boolean {
  const { text } = document;
  const year = words[2];
  if (!year || year.end - year.start !== 4) return false;
  const own = monthWithFigure(text, words, 0);
  if (own === null || !isBareYear(own.figure)) return false;
  return [index - 1, index + 1].some((beside) => {
    const other = monthWithFigure(text, wordsOf(document, beside), 0);
    return other !== null && areOfNextMonths(own, other);
  });
}

/** How many of the last pieces, all figures, are numbers that words before them surely ask for: `Under 18`, `Aged 18 - 24`. */
function numbersOfLabel(text: string, pieces: readonly Piece[], figures: number): number {
  const first = pieces.length - figures;
  const [next] = pieces.slice(first);
  if (figures < 2 || first === 0 || !next || !isNumber(textOf(text, next))) return 0;
  if (asksForNumber(text.slice(pieces[0]?.start, pieces[first - 1]?.end)) !== "surely") return 0;
  const texts = textsOf(text, pieces.slice(first, first + 3));
  const [from = "", dash = "", to = ""] = texts;
  return figures > 3 && /^[-–—]$/.test(dash) && isRange(from, to) ? 3 : 1;
}

/** What stands in a cell though it is no figure that can be read: `(310)`, `3O`, `19.729,235`, `46,185,`, `8.0-`. */
const MISPRINT = /^(?:\(£?\d[\d,.]{0,12}%?\)|(?=\D*\d)[\dO]*O[\dO]*|£?\d[\d,.]{1,14}(?:,\d{0,3}|-))$/i;
/** Letters that statistics print for figures that are hidden, not available or not applicable. */
const MARK = /^[cxz]$/;
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
    return answer || piece.kind === "figure" || MISPRINT.test(printed) || MARK.test(printed);
  };
  const [before, ...cells] = pieces.slice(-columns - 1);
  if (!before || !cells.every(isCell) || answers === 1) return row;
  const isYear = pieces.length === columns + 1 && isBareYear(textOf(text, before));
  if (isCell(before) && !isYear) return row;
  return { index: row.index, pieces, figures: columns, period: row.period };
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

/** The figures at the end of a line. */
export function figuresOf({ pieces, figures }: RowLine): readonly Piece[] {
  return figures === 0 ? [] : pieces.slice(-figures);
}

/** What stands before the last so many figures of a line. */
export function labelBefore({ text, lines }: ClassifiedText, row: RowLine, figures: number): PrintedLabel {
  const { number, start: lineStart } = lines[row.index] as Line;
  const first = row.pieces[0];
  const last = row.pieces[row.pieces.length - figures - 1];
  const start = first?.start ?? lineStart;
  return { text: last ? text.slice(start, last.end) : "", line: number, column: start - lineStart + 1 };
}

/** `Aviation Security Act 1982`: a line of words that ends in a year. */
export function endsInYear({ text }: ClassifiedText, row: RowLine): boolean {
  const [figure] = figuresOf(row);
  return row.figures === 1 && row.pieces.length > 1 && figure !== undefined && isBareYear(textOf(text, figure));
}

/** Whether a line with one number at its end is a heading over rows of several: `Fires in 2019`, `Stage 1`, `Under 18`. */
export function endsHeading(document: ClassifiedText, row: RowLine): boolean {
  const [figure] = figuresOf(row);
  if (row.figures !== 1 || !figure) return false;
  const words = labelBefore(document, row, 1).text;
  const number = textOf(document.text, figure);
  return endsInYear(document, row) || isNumberedNoun(words, number) || asksForNumber(words) === "surely";
}

/** `2022 101 97`: nothing but figures, of which the first is a year and the label. */
export function beginsWithYear({ text }: ClassifiedText, row: RowLine): boolean {
  const [year] = figuresOf(row);
  if (row.figures !== row.pieces.length || row.figures < 2 || !year) return false;
  return isBareYear(textOf(text, year));
}

/** How well a line fits a table of so many columns. */
export type Fit = "full" | "short" | "none";

/** Whether a line is a row of a table with so many columns, with all its figures or with blanks among them. */
export function fitOf(document: ClassifiedText, row: RowLine, columns: number): Fit {
  if (row.figures === 0 || row.period) return "none";
  if (columns > 1 && endsHeading(document, row)) return "none";
  const full = row.figures >= columns;
  const label = labelBefore(document, row, Math.min(row.figures, columns)).text;
  if (full && columns > 1) return "full";
  const question = document.roles[row.index] === "question";
  if (!full && beginsWithYear(document, row)) return "short";
  if (label === "" || question || readsOn(label)) return "none";
  return full ? "full" : "short";
}
