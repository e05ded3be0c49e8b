import { readLabelPeriod } from "../../period/period.ts";
import type { ClassifiedText } from "../layout.ts";
import { beginsSmall, beginsWithOneOf } from "../letters.ts";
import { stripMarkup } from "../markup.ts";
import { isTotalLabel } from "../total-label.ts";
import { beginsWithYear, fitOf, labelBefore, labelOf, mayBeCollapsed, type RowLine, readRowLine } from "./row-line.ts";

// Whether a row belongs to the table of the row before it, given what stands between them.

const LONGEST_SECTION_WORDS = 8;

/** A row, the one before it in a table, and what stands between them. */
interface Candidate {
  readonly row: RowLine;
  readonly fit: "full" | "short";
  readonly columns: number;
  readonly blanks: number;
  readonly turned: boolean;
  /** Whether a blank line stands between the rows of this table. */
  readonly spaced: boolean;
  readonly bare: readonly RowLine[];
  readonly before: RowLine;
}

/** `North - 9, South - 12, East -`, before `14`: a list on a line, whose last figure is but one of it. */
const HOLDS_PAIR = /(?:[:=]| [-–]) ?[£€$]?\d[\d,.]{0,14}[,;] /;

export function follows(document: ClassifiedText, candidate: Candidate): boolean {
  const { row, fit, columns, blanks, turned, spaced, bare, before } = candidate;
  if (bare.length > 0 && isOfWiderTable(document, candidate)) return false;
  if (columns === 1 && HOLDS_PAIR.test(labelOf(document, row))) return false;
  if (fit === "short" && row.figures === 1 && isBehindTotal(document, before, row))
    return nextFits(document, row, columns);
  if (fit === "short" && beginsWithYear(document, row) && !beginsWithYear(document, before)) return false;
  const underPeriod = bare.length === 1 && bare[0]?.period === true && blanks === 0;
  // Below a row without figures, among rows with some, as often as not stands one without all; so may a label's rest.
  const [line] = bare;
  const isPlain = line !== undefined && bare.length === 1 && blanks === 0 && !turned && columns > 1;
  const amongShort = isPlain && (before.figures < columns || joins(document, line, row));
  if (fit === "short" && !underPeriod && !amongShort && (bare.length > 0 || blanks > 0 || turned))
    return nextFits(document, row, columns) || (bare.length === 0 && continuesPeriods(document, before, row));
  if (columns > 1) return blanks === 0 || turned || fit === "full";
  const plain = bare.every(
    (line) => line.period || line.pieces.length <= LONGEST_SECTION_WORDS || joins(document, line, row),
  );
  if (bare.length > 0) return plain && (nextFits(document, row, columns) || joins(document, bare[0] as RowLine, row));
  return blanks === 0 || spaced || turned || continuesPeriods(document, before, row);
}

/** Whether a row labelled with a year has more figures behind it than the columns that those of the row before fill. */
function isOfWiderTable(document: ClassifiedText, { row, columns, before }: Candidate): boolean {
  if (row.figures <= columns + 1 || before.figures !== columns + 1) return false;
  return beginsWithYear(document, row) && beginsWithYear(document, before);
}

/** Whether two rows are labelled with periods of one kind, as the months of a year are. */
function continuesPeriods(document: ClassifiedText, before: RowLine, row: RowLine): boolean {
  const period = readLabelPeriod(labelOf(document, row));
  return period !== null && readLabelPeriod(labelOf(document, before))?.kind === period.kind;
}

/** `Version 2`, `Tel: 01632 960008` right below a total: a line with a number of its own, and no part of the whole. */
function isBehindTotal(document: ClassifiedText, before: RowLine, row: RowLine): boolean {
  if (!isTotalLabel(stripMarkup(labelOf(document, before)))) return false;
  return !/^(?:of which|of these|including|excluding)\b/i.test(labelOf(document, row));
}

/** Whether the line below a row fills all columns. */
export function nextFits(document: ClassifiedText, row: RowLine, columns: number): boolean {
  const next = row.index + 1;
  return mayBeCollapsed(document, next) && fitOf(document, readRowLine(document, next), columns) === "full";
}

/** Whether a bare line is the first part of a row's label. */
function joins(document: ClassifiedText, bare: RowLine, row: RowLine): boolean {
  const label = labelOf(document, row);
  return beginsSmall(label) || beginsWithOneOf("(&", label) || /[;,/&(–-]$/.test(labelBefore(document, bare, 0).text);
}
