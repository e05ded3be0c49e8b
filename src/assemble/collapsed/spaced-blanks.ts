import type { Spans } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import type { ClassifiedText } from "../layout.ts";
import { figuresOf, type RowLine, readRowLine } from "./row-line.ts";

// A page's blank cell is often copied as a space: with one space between all cells, `8   49` has one blank within, and so has
// `8 49  ` at its end.

/**
 * How many columns rows have of which some lack figures, where the spaces between and behind those of each tell as many;
 * null where they do not.
 */
export function columnsBySpaces(document: ClassifiedText, rows: readonly RowLine[]): number | null {
  const blanks = rows.map((row) => blanksOf(document, row) ?? Number.NaN);
  const [count = Number.NaN] = rows.map(({ figures }, at) => figures + (blanks[at] as number));
  // Two spaces at the end of every line are the mark of a line that ends.
  const vary = new Set(blanks).size > 1;
  return vary && rows.every(({ figures }, at) => figures + (blanks[at] as number) === count) ? count : null;
}

/** How many blanks the spaces of a row stand for; null where they are none of the kind. */
function blanksOf({ text, lines }: ClassifiedText, row: RowLine): number | null {
  let end = row.pieces[row.pieces.length - row.figures - 1]?.end;
  if (end === undefined) return null;
  let blanks = 0;
  for (const figure of figuresOf(row)) {
    blanks += blanksIn(text.slice(end, figure.start)) ?? Number.NaN;
    end = figure.end;
  }
  blanks += blanksBehind(text.slice(end, lines[row.index]?.end)) ?? Number.NaN;
  return Number.isNaN(blanks) ? null : blanks;
}

/** Whether a line with more gaps than a row of such a table has by itself is one with blanks, as its gaps tell. */
export function isRowWithBlanks(document: ClassifiedText, index: number, columns: number): boolean {
  const { tabs, pipes } = document.lines[index] as Line;
  if (tabs > 0 || pipes > 0 || document.roles[index] !== "prose") return false;
  return layBySpaces(document, readRowLine(document, index), columns) !== null;
}

/** The figures of a row on so many columns, where the spaces before them stand for as many blanks as are missing. */
export function layBySpaces({ text, lines }: ClassifiedText, row: RowLine, columns: number): Spans | null {
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
  const missing = columns - offsets.length / 2;
  if (missing > 0 && blanksBehind(text.slice(end, lines[row.index]?.end)) === missing)
    for (let blank = 0; blank < missing; blank++) offsets.push(end, end);
  const isOneLine = figures.every(({ line }) => line === label.line);
  return offsets.length === 2 * columns && isOneLine ? { offsets, lines: null } : null;
}

/** Whether one space stands before each figure of a row, and no two behind the last. */
function isSingleSpaced({ text, lines }: ClassifiedText, row: RowLine): boolean {
  const [before, ...its] = row.pieces.slice(-row.figures - 1);
  let end = before?.end ?? 0;
  const areSingle = its.every((figure) => {
    const single = figure.start - end === 1 && text.charAt(end) === " ";
    end = figure.end;
    return single;
  });
  return areSingle && (lines[row.index]?.end ?? end) - end < 2;
}

/** Whether the spaces of rows tell where blanks are: those that are full have single ones, or all have as many cells by them. */
export function tellBlanks(document: ClassifiedText, rows: readonly RowLine[], columns: number): boolean {
  const full = rows.filter(({ figures }) => figures === columns);
  if (full.length === 0) return columnsBySpaces(document, rows) === columns;
  return full.every((row) => isSingleSpaced(document, row));
}

/** How many blanks a run of spaces holds, each with a space behind it; null where it is no such run. */
function blanksIn(between: string): number | null {
  return /^[ \u00a0]{1,40}$/.test(between) && between.length % 2 === 1 ? (between.length - 1) / 2 : null;
}

/** The same behind the last figure, where a space stands before each blank. */
function blanksBehind(behind: string): number | null {
  return /^[ \u00a0]{0,40}$/.test(behind) && behind.length % 2 === 0 ? behind.length / 2 : null;
}
