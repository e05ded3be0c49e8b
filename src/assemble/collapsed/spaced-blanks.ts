import type { Spans } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import type { ClassifiedText } from "../layout.ts";
import { figuresOf, type RowLine, readRowLine } from "./row-line.ts";

// A page's blank cell is often copied as a space: with one space between all cells, `8   49` has one blank within.

/** Whether a line with more gaps than a row of such a table has by itself is one with blanks, as its gaps tell. */
export function isRowWithBlanks(document: ClassifiedText, index: number, columns: number): boolean {
  const { tabs, pipes } = document.lines[index] as Line;
  if (tabs > 0 || pipes > 0 || document.roles[index] !== "prose") return false;
  return layBySpaces(document, readRowLine(document, index), columns) !== null;
}

/** The figures of a row on so many columns, where the spaces before them stand for as many blanks as are missing. */
export function layBySpaces({ text }: ClassifiedText, row: RowLine, columns: number): Spans | null {
  const figures = figuresOf(row);
  const label = row.pieces[row.pieces.length - row.figures - 1];
  if (!label || figures.length === 0 || figures.length >= columns) return null;
  const offsets: number[] = [];
  let end = label.end;
  for (const figure of figures) {
    const blanks = blanksIn(text.slice(end, figure.start));
    if (blanks === null || offsets.length / 2 + blanks >= columns) return null;
    for (let blank = 0; blank < blanks; blank++) offsets.push(end + 1, end + 1);
    offsets.push(figure.start, figure.end);
    end = figure.end;
  }
  const isOneLine = figures.every(({ line }) => line === label.line);
  return offsets.length === 2 * columns && isOneLine ? { offsets, lines: null } : null;
}

/** Whether one space stands before each figure of a row. */
export function isSingleSpaced({ text }: ClassifiedText, { pieces, figures }: RowLine): boolean {
  const [before, ...its] = pieces.slice(-figures - 1);
  let end = before?.end ?? 0;
  return its.every((figure) => {
    const single = figure.start - end === 1 && text.charAt(end) === " ";
    end = figure.end;
    return single;
  });
}

/** How many blanks a run of spaces holds, each with a space behind it; null where it is no such run. */
function blanksIn(between: string): number | null {
  return /^ {1,40}$/.test(between) && between.length % 2 === 1 ? (between.length - 1) / 2 : null;
}
