import { isFigureLike } from "../../figure/figure.ts";
import type { Line } from "../../tokenize/line.ts";
import { TokenKind } from "../../tokenize/token.ts";
import type { PrintedLabel } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { cutPieces, isBareYear, isPeriodText, type Piece, wordsOf } from "./piece.ts";
import { readsOn } from "./prose.ts";

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

/** A cheap look at a line's last word: whether a figure may stand there. */
export function mayEndInFigure({ text, lines, tokens }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  let token = line.lastToken - 1;
  while (token >= line.firstToken && tokens.kinds[token] !== TokenKind.word) token--;
  if (token < line.firstToken) return false;
  const start = tokens.starts[token] as number;
  const end = tokens.starts[token + 1] as number;
  if (end - start > LONGEST_LAST_WORD) return false;
  const last = text.charCodeAt(end - 1) | 0x20;
  if (last < 0x61 || last > 0x7a) return !ENDS_SENTENCE.has(text[end - 1] as string);
  const word = text.slice(start, end);
  return ENDS_PHRASE.has(word.toLowerCase()) || isFigureLike(word);
}

const LONGEST_LAST_WORD = 32;
const ENDS_SENTENCE = new Set([".", ",", ";", ":", "?", "!", "”", "’", '"', "'"]);

/** Reads a line as a row; its figures are none where it is a heading, a part of a label, or prose. */
export function readRowLine(document: ClassifiedText, index: number): RowLine {
  const { start, end } = document.lines[index] as Line;
  const pieces = cutPieces(document.text, wordsOf(document, index));
  const content = end - start > LONGEST_SECTION ? "" : document.text.slice(start, end).trim();
  const period = content !== "" && isPeriodText(content.replace(/[:.]$/, ""));
  let figures = 0;
  while (!period && pieces[pieces.length - 1 - figures]?.kind === "figure") figures++;
  return { index, pieces, figures, period };
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
  return (
    row.figures === 1 &&
    row.pieces.length > 1 &&
    figure !== undefined &&
    isBareYear(text.slice(figure.start, figure.end))
  );
}

/** How well a line fits a table of so many columns. */
export type Fit = "full" | "short" | "none";

/** Whether a line is a row of a table with so many columns, with all its figures or with blanks among them. */
export function fitOf(document: ClassifiedText, row: RowLine, columns: number): Fit {
  if (row.figures === 0 || row.period) return "none";
  if (row.figures === 1 && columns > 1 && endsInYear(document, row)) return "none";
  const full = row.figures >= columns;
  const label = labelBefore(document, row, Math.min(row.figures, columns)).text;
  if (full && columns > 1) return "full";
  const question = document.roles[row.index] === "question";
  if (label === "" || question || readsOn(label)) return "none";
  return full ? "full" : "short";
}
