import type { Line } from "../../tokenize/line.ts";
import type { PrintedLabel } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { onceALine } from "../once-a-line.ts";
import { lineText, textOf } from "../text-of.ts";
import { asksForNumber, BAND_PIECES, isBand, isNumber, isNumberedNoun } from "./label-number.ts";
import { areOfNextMonths, isMonthRow, monthWithFigure } from "./month-figure.ts";
import { isBareYear, isPeriodText } from "./period-words.ts";
import { cutPieces, type Piece } from "./piece.ts";
import { holdsSentenceEnd, readsOn } from "./prose.ts";
import { numbersOfBand } from "./share-band.ts";
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
export function mayBeCollapsed({ text, lines, roles }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (!line || line.tabs > 0 || line.pipes > 0 || line.end - line.start > LONGEST_LINE) return false;
  if (line.gaps > 1 && line.gaps - raisedIn(text, line) > 1) return false;
  return roles[index] === "prose" || roles[index] === "question";
}

/** How many gaps of a line are the places of tags that raised the number of a note: `0           ¹`. */
function raisedIn(text: string, { start, end }: Line): number {
  return text.slice(start, end).match(RAISED_APART)?.length ?? 0;
}

const RAISED_APART = /(?<=\S) {2,20}[⁰¹²³⁴-⁹]{1,2}(?=\s|$)/g;

/** Reads a line as a row; its figures are none where it is a heading, a part of a label, or prose. */
export const readRowLine: (document: ClassifiedText, index: number) => RowLine = onceALine((document, index) => {
  const { start, end } = document.lines[index] as Line;
  const words = wordsOf(document, index);
  const { text } = document;
  const cut = isMonthWithFigure(document, index, words)
    ? [...cutPieces(text, words.slice(0, 1)), ...cutPieces(text, words.slice(1))]
    : cutPieces(text, words);
  const pieces = withoutRemark(text, withBracketed(text, cut));
  const content = end - start > LONGEST_SECTION ? "" : lineText(document, index);
  const period = content !== "" && isPeriodText(content.replace(/[:.]$/, "")) && !isMonthRow(document, index);
  let figures = 0;
  while (!period && pieces[pieces.length - 1 - figures]?.kind === "figure") figures++;
  const ofLabel = numbersOfLabel(text, pieces, figures) || numbersOfBand(document, index, pieces, figures);
  return { index, pieces, figures: figures - ofLabel, period };
});

/** In words. */
const LONGEST_REMARK = 8;
/** No number, and nothing of time: up to when figures are counted is said of their period. */
const REMARK = /^\((?!.*\b(?:as at|date|far|part|so|to|until|up|ytd|year)\b)[A-Za-z][^()\d]{2,60}\)$/i;

/** `2022/23 19 86 (provisional)`: what is said of a row behind its figures, two or one behind a period, is no cell. */
function withoutRemark(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.at(-1)?.end ?? 0;
  if (text.charAt(end - 1) !== ")") return pieces;
  let from = pieces.length - 1;
  while (from > 0 && text.charAt(pieces[from]?.start ?? 0) !== "(" && from > pieces.length - LONGEST_REMARK) from--;
  const [before, other] = [pieces[from - 1], pieces[from - 2]];
  const isRow = other?.kind === "figure" || (from === 2 && other?.kind === "period");
  if (before?.kind !== "figure" || !isRow) return pieces;
  return REMARK.test(text.slice(pieces[from]?.start, end)) ? pieces.slice(0, from) : pieces;
}

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
  return figures > BAND_PIECES && isBand(text, pieces.slice(first)) ? BAND_PIECES : 1;
}

/** A row with the figures that a line below it holds and nothing else. */
export function joinedRow(row: RowLine, rest: RowLine): RowLine {
  return { ...row, pieces: [...row.pieces, ...rest.pieces], figures: row.figures + rest.figures };
}

/** Index of the line behind a row. */
export function endOf({ index, pieces }: RowLine): number {
  return Math.max(index + 1, pieces.at(-1)?.line ?? 0);
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

/** What stands before all figures of a line. */
export function labelOf(document: ClassifiedText, row: RowLine): string {
  return labelBefore(document, row, row.figures).text;
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

/** Whether all that a line has for figures are signs and words: `- information not held.` may end a sentence. */
function endsInWords({ text }: ClassifiedText, row: RowLine): boolean {
  return figuresOf(row).every((figure) => !/\d/.test(textOf(text, figure)));
}

/** How well a line fits a table of so many columns. */
export type Fit = "full" | "short" | "none";

/** Whether a line is a row of a table with so many columns, with all its figures or with blanks among them. */
export function fitOf(document: ClassifiedText, row: RowLine, columns: number): Fit {
  if (row.figures === 0 || row.period) return "none";
  if (columns > 1 && endsHeading(document, row)) return "none";
  const full = row.figures >= columns;
  const label = labelBefore(document, row, Math.min(row.figures, columns)).text;
  if (full && columns > 1) return endsInWords(document, row) && holdsSentenceEnd(label) ? "none" : "full";
  const question = document.roles[row.index] === "question";
  if (!full && beginsWithYear(document, row)) return "short";
  if (label === "" || question || readsOn(label)) return "none";
  return full ? "full" : "short";
}
