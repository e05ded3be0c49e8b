import { isAsciiDigit } from "../quick-look.ts";
import type { Line } from "./line.ts";

// Lines that belong to a table, though they are repeated where pages meet as headers and footers are.

/**
 * Whether words stand inside a table: a header or a row right above, a row right below, all on one page. Of the lines of
 * a head or foot each is repeated, and none has several numbers.
 */
export function headsSection(filled: readonly Line[], at: number, { text, marks, isRepeated }: Surroundings): boolean {
  const [above, line, below] = [filled[at - 1], filled[at] as Line, filled[at + 1]];
  if (line.numbers > 0 || !above || !below || marks[at - 1] || marks[at + 1]) return false;
  if (above.number + 1 !== line.number || line.number + 1 !== below.number) return false;
  if (above.page !== line.page || below.page !== line.page) return false;
  if (below.numbers === 0 || !hasCells(text, above) || !hasCells(text, below)) return false;
  return !isRepeated(below) && (above.numbers > 1 || !isRepeated(above));
}

interface Surroundings {
  readonly text: string;
  readonly marks: readonly boolean[];
  readonly isRepeated: (line: Line) => boolean;
}

/** Whether marks or gaps part the cells of a line, or it ends in a number as rows do. */
function hasCells(text: string, { tabs, pipes, gaps, words, end }: Line): boolean {
  return tabs + pipes + gaps > 0 || (words > 1 && isAsciiDigit(text.charCodeAt(end - 1)));
}

/** Parts cells, quoted or not. */
const BETWEEN_CELLS = /[\s,;"]+/;
const PLAIN_FIGURE = /^(?:\d+|(?:19|20)\d\d[/-](?:\d\d|(?:19|20)\d\d))$/;
/** A number at a line's end, with its unit; no part of a date or a reference. */
const LAST_FIGURE = /(?:^|[\s,;"])[£€$(]?\d[\d,]*(?:\.\d+)?[%)"]?$/;
/** In UTF-16 code units, with what stands before and white space behind. */
const LONGEST_FIGURE = 40;

/**
 * Whether a line is a row of a table, or its header: three figures stand in it, or two at its end. Two totals that agree
 * may stand where pages end. Figures behind one that begins with zero are dialled.
 */
export function holdsFigures(content: string): boolean {
  let all = 0;
  let last = 0;
  let dialled = false;
  for (const word of content.split(BETWEEN_CELLS)) {
    if (word === "") continue;
    const isFigure = PLAIN_FIGURE.test(word);
    dialled = isFigure && (dialled || /^0\d/.test(word));
    last = isFigure && !dialled ? last + 1 : 0;
    if (isFigure && !dialled) all++;
  }
  return all > 2 || last > 1;
}

/** So many lines may a header have that is printed again. */
const DEEPEST_HEADER = 3;

/**
 * The contents of lines of a header, right over a row or others over it, both at the top of a page and elsewhere on one: printed
 * again where their table goes on. Heads of pages stand at the top alone, and feet over no row.
 */
export function headersAgain(
  filled: readonly Line[],
  { text, marks, isRepeated }: Surroundings,
  contentOf: (line: Line) => string,
): readonly string[] {
  const tops = new Set<string>();
  const others = new Set<string>();
  const isNext = (i: number): boolean => {
    const [line, below] = [filled[i - 1], filled[i]];
    return line !== undefined && !marks[i] && below?.number === line.number + 1 && below.page === line.page;
  };
  const isRow = (i: number): boolean => endsInFigure(text, filled[i] as Line);
  filled.forEach((line, i) => {
    if (!isRepeated(line)) return;
    let row = i + 1;
    while (row - i < DEEPEST_HEADER && isNext(row) && !isRow(row)) row++;
    if (!isNext(row) || !isRow(row) || isRepeated(filled[row] as Line)) return;
    let first = i;
    while (row - first < DEEPEST_HEADER && isNext(first) && isRepeated(filled[first - 1] as Line)) first--;
    const isTop = first === 0 || marks[first - 1] === true || filled[first - 1]?.page !== line.page;
    (isTop ? tops : others).add(contentOf(line));
  });
  return [...tops].filter((content) => others.has(content));
}

/** Whether a line ends in a figure, as the one right above or below does that is not repeated. */
export function isAmongRows(
  text: string,
  filled: readonly Line[],
  at: number,
  isFurniture: (line: Line) => boolean,
): boolean {
  const line = filled[at] as Line;
  if (!endsInFigure(text, line)) return false;
  return [filled[at - 1], filled[at + 1]].some(
    (other) =>
      other !== undefined &&
      Math.abs(other.number - line.number) === 1 &&
      other.page === line.page &&
      endsInFigure(text, other) &&
      !isFurniture(other),
  );
}

export function endsInFigure(text: string, { words, numbers, start, end }: Line): boolean {
  if (words < 2 || numbers === 0) return false;
  return LAST_FIGURE.test(text.slice(Math.max(start, end - LONGEST_FIGURE), end).trimEnd());
}
