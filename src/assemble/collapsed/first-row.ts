import type { ClassifiedText } from "../layout.ts";
import { isLoneNumber } from "../lone-number.ts";
import { lineText, textOf } from "../text-of.ts";
import { isGappedHeader } from "./gapped-header.ts";
import { headsRows } from "./heads-rows.ts";
import { endsInReference, mayEndInFigure } from "./line-end.ts";
import { isPeriodHeader } from "./period-header.ts";
import { isPeriodText } from "./period-words.ts";
import { isSentence, readsOn } from "./prose.ts";
import { endsHeading, figuresOf, labelBefore, mayBeCollapsed, type RowLine, readRowLine } from "./row-line.ts";
import { splitHeader } from "./split-header.ts";
import { mayHeadLabels } from "./stub-noun.ts";
import { wordsOf } from "./words.ts";

// Where the first row of a table may stand, and which rows show how many figures its rows have.

/** Lines that are looked at for a table's first row, and for the number of figures in its rows. */
const MOST_LINES_OVER_ROWS = 5;
/** Of the headings of narrow columns, broken under one another, as many lines more. */
const SHORT_LINES_A_LINE = 4;
const LONGEST_SHORT_LINE = 30;
const ROWS_OF_SAMPLE = 8;

/**
 * A cheap look: whether a line that may end in a figure stands within a few lines, and is no `see question 1`.
 * A line of furniture can only be a header.
 */
export function mayReachRow(document: ClassifiedText, from: number): boolean {
  const { lines, roles } = document;
  const isHeader = roles[from] === "furniture" || isGappedHeader(document, from);
  if (!isHeader && !mayBeCollapsed(document, from)) return false;
  let filled = isHeader ? 1 : 0;
  for (let i = from + filled; i < lines.length && filled < MOST_LINES_OVER_ROWS; i++) {
    if (roles[i] === "blank") {
      if (roles[i - 1] === "blank") return false;
      continue;
    }
    if (!mayBeCollapsed(document, i)) return false;
    filled += shareOfReach(document, i);
    if (mayEndInFigure(document, i)) return !endsInReference(document, i);
  }
  return false;
}

/** `Rate per` over `1,000`, the end of a heading. */
const PER = / per$/i;

/** How much of the reach a line takes. */
function shareOfReach({ lines }: ClassifiedText, index: number): number {
  const line = lines[index];
  return line && line.end - line.start <= LONGEST_SHORT_LINE ? 1 / SHORT_LINES_A_LINE : 1;
}

/** The first line with figures at its end that is no header, within a few lines. */
export function findFirstRow(document: ClassifiedText, from: number): number | null {
  let filled = 0;
  let heading: number | null = null;
  for (let i = from; i < document.lines.length && filled < MOST_LINES_OVER_ROWS; i++) {
    if (document.roles[i] === "blank") {
      // One blank line may part the header from the body.
      if (document.roles[i - 1] === "blank") return heading;
      continue;
    }
    if (i > from && !mayBeCollapsed(document, i)) return heading;
    filled += shareOfReach(document, i);
    if (!mayEndInFigure(document, i)) continue;
    if (isLoneNumber(document, i)) return heading;
    const row = readRowLine(document, i);
    if (isOfHeader(document, row, i > from)) continue;
    // What ends in a year, or is numbered, heads rows of several figures; of one it is a row itself.
    if (heading !== null) return row.figures > 1 ? i : heading;
    if (!endsHeading(document, row)) return i;
    heading = i;
  }
  return heading;
}

/** Whether a line that may end in a figure is still one of the header, though it has one. */
function isOfHeader(document: ClassifiedText, row: RowLine, isBelow: boolean): boolean {
  const { index, figures, pieces } = row;
  if (figures === 0 || isPeriodHeader(document, index) || isYearHeading(document, row) || headsRows(document, index))
    return true;
  // `% within 20` over `weeks`
  if (figures === 1 && readsOn(labelBefore(document, row, 1).text)) return true;
  return pieces.length === 1 && isBelow && PER.test(lineText(document, index - 1));
}

/** Whether a table of this kind may begin at a line. A header that is repeated on each page looks like furniture. */
export function startsOnHeader(document: ClassifiedText, index: number): boolean {
  const isRepeated = document.roles[index] === "furniture" && isPeriodHeader(document, index);
  return isRepeated || mayBeCollapsed(document, index) || isGappedHeader(document, index);
}

/** `Offence 2019` over rows of one figure. */
function isYearHeading(document: ClassifiedText, row: RowLine): boolean {
  const [figure] = figuresOf(row);
  const { text } = document;
  if (row.figures !== 1 || !figure || !isPeriodText(textOf(text, figure))) return false;
  const words = wordsOf(document, row.index);
  if (!mayHeadLabels(text, words)) return false;
  const cut = splitHeader(text, words, 1);
  return cut?.stub === true && cut.columns[0]?.start === figure.start;
}

/** The next rows, as far as a few lines show them; what stands below a sentence is of another table. */
export function sampleRows(document: ClassifiedText, first: number): readonly RowLine[] {
  const { text, lines, roles } = document;
  const rows: RowLine[] = [];
  for (let i = first, seen = 0; i < lines.length && seen < 2 * ROWS_OF_SAMPLE; i++, seen++) {
    if (roles[i] === "blank" || roles[i] === "furniture") continue;
    if (rows.length === ROWS_OF_SAMPLE || !mayBeCollapsed(document, i)) break;
    if (!mayEndInFigure(document, i)) {
      if (rows.length > 0 && isSentence(textOf(text, lines[i]).trim())) break;
      continue;
    }
    if (rows.length > 0 && (isPeriodHeader(document, i) || headsRows(document, i))) break;
    const row = readRowLine(document, i);
    if (row.figures > 0 && !isLoneNumber(document, i)) rows.push(row);
  }
  return rows;
}
