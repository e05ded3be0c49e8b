import type { ClassifiedText } from "../layout.ts";
import { lineBelow } from "../line-beside.ts";
import { onceALine } from "../once-a-line.ts";
import { textOf } from "../text-of.ts";
import { fewestCells } from "./lay-cells.ts";
import { mayEndInFigure } from "./line-end.ts";
import { ownFigures } from "./own-figures.ts";
import { isPeriodHeader } from "./period-header.ts";
import { figuresOf, mayBeCollapsed, type RowLine, readRowLine } from "./row-line.ts";
import { splitHeader } from "./split-header.ts";
import { mayHeadLabels } from "./stub-noun.ts";
import { wordsOf } from "./words.ts";

/** Headings that end in a number which is no figure: `35+`, `18-24`, `>34`, `Under 18`, `Year 10`, `Rate per 1,000`. */
const ENDS_IN_NUMBER =
  /^(?:[<>≤≥]=? ?£?\d[\d,]*|£?\d[\d,]*(?:\+|[-–]£?\d[\d,]*)|.*(?:^|[ (])(?:under|over|above|below|aged?|to|than|per|year|stage|band|grade|level|tier|type|group|class|category|zone|ward|wing|phase|step|outcome|section|£)[ (]?£?\d[\d,]*\+?\)?|% ?|.* %)$/i;

/** Rows that are looked at. */
const MOST_ROWS = 3;

/**
 * Whether a line with a number or a sign at its end is the header of the rows below it: it can be cut, behind a noun over
 * the labels, into as many headings as the next rows have figures, and the last is no figure by itself.
 */
export const headsRows = onceALine((document: ClassifiedText, index: number): boolean => {
  if (!mayHeadLabels(document.text, wordsOf(document, index))) return false;
  const row = readRowLine(document, index);
  const below = rowsBelow(document, index);
  const own = ownFigures(document, below);
  const most = Math.max(0, ...own.map(({ length }) => length));
  const least = Math.min(...own.map((figures) => fewestCells(document.text, figures)));
  const known = own.every(({ length }) => length === most);
  for (let columns = most; columns >= Math.max(1, row.figures, least); columns--)
    if (isHeader(document, row, columns, known && columns === most)) return true;
  return false;
});

/** The next rows below a line, which one blank line may part from them. */
function rowsBelow(document: ClassifiedText, index: number): readonly RowLine[] {
  const rows: RowLine[] = [];
  const from = lineBelow(document, index);
  for (let next = from; next < from + MOST_ROWS; next++) {
    if (!mayBeCollapsed(document, next) || !mayEndInFigure(document, next)) break;
    rows.push(readRowLine(document, next));
  }
  return rows;
}

/** Whether a line is a header of so many columns; which is plain, where digits must be joined to give as many. */
function isHeader(document: ClassifiedText, row: RowLine, columns: number, known: boolean): boolean {
  const { text } = document;
  const { index } = row;
  const cut = splitHeader(text, wordsOf(document, index), columns);
  const last = cut?.columns.at(-1);
  if (!cut?.stub || !last || (cut.guessed && !known)) return false;
  if (row.figures < columns || columns === 1) return ENDS_IN_NUMBER.test(textOf(text, last));
  // `Wing 1 2 3 4`: what counts the columns.
  if (isPeriodHeader(document, index - 1) || cut.columns[0]?.start !== figuresOf(row)[0]?.start) return false;
  const numbers = figuresOf(row).map((piece) => Number(textOf(text, piece)));
  return columns > 2 && numbers.every((number, column) => number === (numbers[0] as number) + column && number < 100);
}
