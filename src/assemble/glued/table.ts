import { type Diagnostic, diagnose } from "../../diagnostic.ts";
import type { PrintedRow, PrintedTable, Spans, UndecidedRow } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { findHeading } from "../heading.ts";
import type { ClassifiedText } from "../layout.ts";
import { type CutRows, cutRows } from "./cut-digits.ts";
import type { Cuts, GluedDigits } from "./digits.ts";
import { headedColumns } from "./headed-columns.ts";
import type { GluedHeader } from "./header.ts";
import { looseMarks } from "./note-marks.ts";
import type { GluedRow } from "./row.ts";

const FEWEST_ROWS = 2;
/** Under one heading so many: less may be words with a digit behind them. */
const FEWEST_ROWS_OF_ONE = 3;
/** `GamblingNot Available`: the first cells of a row are words, and its digits are too few for all columns. */
const ENDS_IN_CELL = /[a-z)](?:Not (?:[Aa]vailable|[Hh]eld|[Rr]ecorded|[Kk]nown|[Aa]pplicable)|N\/A|None|Nil|Unknown)$/;
const UNCUT: CutRows = { ways: [], byTotals: false };

/** Lays glued rows on the columns under a header; null where they are no cells. */
export function tableOf(
  document: ClassifiedText,
  header: GluedHeader,
  glued: readonly GluedRow[],
): PrintedTable | null {
  const { text, lines } = document;
  const [first = 0] = header.lines;
  const marks = looseMarks(document, first, glued);
  const digits = glued.map(({ start, digitsStart, end, ofYear }) => ({
    label: text.slice(start, digitsStart),
    digits: text.slice(digitsStart, end),
    marks: ofYear ? [] : marks,
  }));
  const { corner, columns, doubtful } = headedColumns(header, glued, digits);
  if (!mayHoldCells(digits, columns.length)) return null;
  const cut = doubtful ? UNCUT : cutRows(digits, columns);
  const rows: PrintedRow[] = [];
  const undecided: UndecidedRow[] = [];
  // A row that cannot be cut is a row all the same: no total may be checked without it. Where none can, there is no table.
  if (isCut(cut))
    glued.forEach(({ index, group, start, digitsStart, end }, row) => {
      const label = digits[row]?.label ?? "";
      const ways = ENDS_IN_CELL.test(label) ? [] : (cut.ways[row] ?? []);
      const readings = readingsOf(ways, columns.length, digitsStart, end);
      const whole = [digitsStart, end] as const;
      if (readings.length > 1) undecided.push({ row: rows.length, readings, whole, defensible: false });
      const { number, start: lineStart } = lines[index] as Line;
      rows.push({ group, label, line: number, column: start - lineStart + 1, cells: readings[0] });
    });
  return {
    layout: "glued",
    heading: findHeading(document, first)?.text ?? null,
    corner,
    headers: columns.map((heading) => [heading]),
    rows,
    undecided,
    notes: [],
    firstLine: first + 1,
    lastLine: (glued.at(-1) as GluedRow).index + 1,
    headerLines: header.lines.map((index) => index + 1),
    foreignLines: [],
    diagnostics: diagnosticsOf(document, glued, cut, columns.length),
  };
}

/** Most rows must have a digit for each column: footnote marks behind words have not, nor are 1, 2 and 3 figures. */
function mayHoldCells(rows: readonly GluedDigits[], columns: number): boolean {
  if (rows.length < (columns === 1 ? FEWEST_ROWS_OF_ONE : FEWEST_ROWS)) return false;
  if (rows.every(({ digits }, at) => digits === `${at + 1}`)) return false;
  return rows.filter(({ digits }) => digits.length >= columns).length * 2 > rows.length;
}

function isCut({ ways }: CutRows): boolean {
  return ways.some(({ length }) => length === 1);
}

/** The cells for each way to cut digits; where there is none, the whole in each of the columns. */
function readingsOf(ways: readonly Cuts[], columns: number, start: number, end: number): readonly [Spans, ...Spans[]] {
  const [first, ...others] = ways.length > 0 ? ways : wholeInEach(columns, end - start);
  const cellsOf = (cuts: Cuts): Spans => {
    const offsets = cuts.slice(1).flatMap((to, figure) => [start + (cuts[figure] as number), start + to]);
    return { offsets, lines: null };
  };
  return [cellsOf(first as Cuts), ...others.map(cellsOf)];
}

function wholeInEach(columns: number, length: number): readonly Cuts[] {
  return Array.from({ length: columns }, (_, at) =>
    Array.from({ length: columns + 1 }, (_, column) => (column <= at ? 0 : length)),
  );
}

function diagnosticsOf(
  { text, lines }: ClassifiedText,
  rows: readonly GluedRow[],
  cut: CutRows,
  columns: number,
): readonly Diagnostic[] {
  if (!isCut(cut))
    return rows.map(({ index, digitsStart, end }) => {
      const { number, start } = lines[index] as Line;
      const message = "the cells of the row are run together and cannot be split; it is given without figures";
      return diagnose("table/glued-cells", { line: number, column: digitsStart - start + 1 }, message, {
        expected: `${columns} figures`,
        actual: text.slice(digitsStart, end),
      });
    });
  if (!cut.byTotals) return [];
  const place = { line: (rows[0] as GluedRow).index + 1, column: 1 };
  const decided = "cells that are run together were cut in the one way that agrees with the stated totals";
  return [diagnose("table/reading-decided", place, decided)];
}
