import { isCornerLike } from "../corner.ts";
import type { ClassifiedText } from "../layout.ts";
import { beginsSmall } from "../letters.ts";
import { textOf } from "../text-of.ts";
import { areOthersOf } from "./broken-headings.ts";
import { readHeader } from "./header-lines.ts";
import { type CollapsedHeader, hasCorner } from "./header-rows.ts";
import { withOddCells } from "./odd-cells.ts";
import { isPeriodHeader } from "./period-header.ts";
import { countPeriods } from "./piece.ts";
import { endsHeading, endsInYear, type RowLine, readRowLine } from "./row-line.ts";

// The headings of sections between a header and the first row.

export const MOST_SECTION_LINES = 2;
const MOST_LABEL_LINES = 6;
const MOST_ROWS_OF_SECTION = 40;
/** In words. */
const LONGEST_SECTION = 10;

/**
 * Whether the lines between a header and the first row can only be the headings of sections, or rows without a figure; those
 * in `label` may go on with what the line before them begins.
 */
export function areSections(
  document: ClassifiedText,
  between: readonly number[],
  columns: number,
  header: CollapsedHeader,
  known: boolean,
  label: readonly number[],
): boolean {
  const isRow = (row: RowLine): boolean => withOddCells(document, row, columns).figures > row.figures;
  const rows = between.map((index) => readRowLine(document, index));
  const sections = rows.filter((row) => !isRow(row));
  const plain = !header.guessed && header.periods >= columns - 1 && header.periods > 1;
  // Under years each line is surely one of the body, and a label may take several.
  if (sections.length > (plain ? MOST_LABEL_LINES : columns > 1 ? MOST_SECTION_LINES : 1)) return false;
  if (sections.some(({ index }) => isPeriodHeader(document, index))) return false;
  if (header.guessed && areOthersOf(document, header, sections)) return false;
  return sections.every((row) => {
    const goesOn = label.includes(row.index) || (plain && row !== sections[0]);
    const isTitle = isSectionTitle(document, row) || (goesOn && !hasPeriod(row));
    if (row.period || !isTitle) return row.period;
    if (columns < 2) return isOverLabelsAlone(header) && isSectionAgain(document, row.index);
    // Words that capitals alone would cut are no header under one of periods, nor such without one over the labels under
    // one with all that a header has.
    const own = readHeader(document, [row.index], columns, known);
    if (own === null || (plain && own.guessed)) return true;
    return !header.guessed && hasCorner(header) && !hasCorner(own) && own.periods === 0;
  });
}

/** Whether a header has what stands over labels, and one heading that nothing goes on with. */
function isOverLabelsAlone({ rows }: CollapsedHeader): boolean {
  const [row, ...others] = rows;
  return row !== undefined && others.length === 0 && isCornerLike(row.label.text);
}

/** Whether a line without figures, with a row right below, has another such behind that row and those that follow it. */
function isSectionAgain(document: ClassifiedText, index: number): boolean {
  const isBare = (at: number): boolean => readRowLine(document, at).figures === 0;
  let at = index + 1;
  while (at - index <= MOST_ROWS_OF_SECTION && isRowAt(document, at)) at++;
  return at > index + 1 && document.roles[at] === "prose" && isBare(at) && isRowAt(document, at + 1);
}

const isRowAt = (document: ClassifiedText, index: number): boolean =>
  document.roles[index] === "prose" && readRowLine(document, index).figures > 0;

/** A small letter begins what goes on from the header. */
function isSectionTitle({ text }: ClassifiedText, row: RowLine): boolean {
  const { pieces } = row;
  if (beginsSmall(textOf(text, pieces[0]))) return false;
  return pieces.length <= LONGEST_SECTION && !hasPeriod(row);
}

const hasPeriod = ({ pieces }: RowLine): boolean => countPeriods(pieces) > 0;

export function isSectionLine(document: ClassifiedText, index: number): boolean {
  const row = readRowLine(document, index);
  return row.period || (endsHeading(document, row) && !endsInYear(document, row));
}
