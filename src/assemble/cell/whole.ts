import type { TableShape } from "./header-fit.ts";
import {
  areNextYears,
  areYearsInOrder,
  type CellKind,
  type CellStream,
  cellsIn,
  isPeriod,
  isTextual,
} from "./stream.ts";

// Whether a table begins where it seems to, or its first cells are the last of what stands before.

/**
 * Whether a table of that shape is whole at its head: what stands right before its first cell (null where that is no cell)
 * does not belong to it, and no period stands where the heading over the labels should.
 */
export function isWhole(stream: CellStream, { body, width }: TableShape, before: CellKind | null): boolean {
  if (body === 0) return before === null || before === "text";
  if (!isHeadedInWords(stream, body) || beginsWithYears(stream, body, width)) return false;
  const isEarlier = [beginsBeforeYear, beginsWithYearAlone, beginsBeforeSection].some((is) => is(stream, body, width));
  if (isEarlier) return false;
  if (isPeriod(stream.at(0)) && (before === "period" || before === "year")) return false;
  // The last level of the header, with the heading over the labels or a blank at its end for the one that is lost.
  const corner = stream.at(body - width);
  const next = stream.at(body - width + 1);
  if (body < width || !corner || !next || !isPeriod(corner) || !isPeriod(next)) return true;
  return isPeriod(stream.at(body)) || stream.at(body - 1)?.kind === "blank";
}

/** Whether the first row holds nothing but years beside one another, under words: the header, and titles above it. */
function beginsWithYears(stream: CellStream, body: number, width: number): boolean {
  if (width < 3 || !areYearsInOrder(stream, body + 1, body + width)) return false;
  return !cellsIn(stream, 0, body).some(isPeriod);
}

/** Whether the first row holds but one value, and that a year: the last headings, under a title. */
function beginsWithYearAlone(stream: CellStream, body: number, width: number): boolean {
  const next = stream.at(body + 2);
  if (stream.marked || width < 3 || !next || stream.at(body + 1)?.kind !== "year") return false;
  return isTextual(next) && stream.at(body)?.kind === "text";
}

/** Whether the first row's first value is the year before the next row's label: the label of a row, behind a heading. */
function beginsBeforeYear(stream: CellStream, body: number, width: number): boolean {
  return stream.at(body)?.kind === "text" && areNextYears(stream.at(body + 1), stream.at(body + width));
}

/** Cells within which the year over the next section comes. */
const LONGEST_SECTION = 64;

/**
 * Whether the only heading, or the first row's only value, is the year over the rows that follow, behind the heading of their
 * column: the year beside it stands over others further on, behind a figure and before a label.
 */
function beginsBeforeSection(stream: CellStream, body: number, width: number): boolean {
  const [over, label, first] = [stream.at(body - 1), stream.at(body), stream.at(body + 1)];
  const year = over?.kind === "year" ? over : first;
  if (width !== 2 || label?.kind !== "text" || year?.kind !== "year") return false;
  for (let index = body + 4; index < body + LONGEST_SECTION; index++) {
    const [before, cell, next] = [stream.at(index - 1), stream.at(index), stream.at(index + 1)];
    if (!next) return false;
    if (cell?.kind !== "year" || before?.kind !== "figure" || next.kind !== "text") continue;
    return areNextYears(year, cell);
  }
  return false;
}

/** Whether a header holds words or periods, and not blanks and placeholders alone. */
function isHeadedInWords(stream: CellStream, body: number): boolean {
  return cellsIn(stream, 0, body).some((cell) => isTextual(cell) || isPeriod(cell));
}

const ROWS_OF_YEARS = 3;

const YEARS_TAKING_TURNS = 3;

/**
 * Whether the first value of each row is the year after the one before, or every other value of a row is: these are the
 * labels, and what stands before is not.
 */
export function areYearsLabels(stream: CellStream, { body, width }: TableShape): boolean {
  if (width < 3) return false;
  if (doYearsTakeTurns(stream, body + 1, width) || doYearsComeAgain(stream, body, width)) return true;
  for (let row = 0; row < ROWS_OF_YEARS; row++) {
    const label = body + row * width;
    const year = stream.at(label + 1);
    if (stream.at(label)?.kind !== "text" || year?.kind !== "year") return false;
    if (row > 0 && !areNextYears(stream.at(label + 1 - width), year)) return false;
  }
  return true;
}

const FEWEST_UNDER_YEAR = 2;

/** `England`, `2019`, `5`, `7`, `2020`, `8`, `4`, `Wales`, `2019`, …: the same years at even steps below two headings of sections. */
function doYearsComeAgain({ at }: CellStream, body: number, width: number): boolean {
  for (let step = FEWEST_UNDER_YEAR + 1; 2 * step < width; step++) {
    if ((width - 1) % step !== 0 || !areNextYears(at(body + 1), at(body + 1 + step))) continue;
    const isAgain = (index: number): boolean =>
      at(index + width)?.kind === "year" && at(index)?.number === at(index + width)?.number;
    return at(body + width)?.kind === "text" && isAgain(body + 1) && isAgain(body + 1 + step);
  }
  return false;
}

/** `2019`, `88`, `2020`, `91`: years in their order, a figure behind each. */
function doYearsTakeTurns({ at }: CellStream, first: number, width: number): boolean {
  if (width <= 2 * YEARS_TAKING_TURNS || at(first)?.kind !== "year") return false;
  for (let index = first; index < first + 2 * YEARS_TAKING_TURNS; index += 2) {
    if (index > first && !areNextYears(at(index - 2), at(index))) return false;
    if (at(index + 1)?.kind === "year") return false;
  }
  return true;
}
