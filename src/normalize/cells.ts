import { behindMark, explainedMarkIn } from "../assemble/label.ts";
import type { Figure } from "../cell.ts";
import {
  blankCells,
  type Cells,
  type CellsBeingRead,
  hasValue,
  NIL,
  REPORTED,
  rawAt,
  setFigure,
  setPlace,
  takeBack,
} from "../cells.ts";
import { type FigureContext, readFigure } from "../figure/figure.ts";
import type { Legend } from "../figure/legend.ts";
import { readWhole } from "../figure/number.ts";
import { inDigits } from "../figure/number-words.ts";
import { mapped } from "../mapped.ts";
import type { PrintedTable } from "../table.ts";
import type { Line } from "../tokenize/line.ts";
import { readCountsWithShares } from "./count-and-share.ts";
import { takeBackFirstChanges } from "./first-change.ts";
import { takeBackGlued } from "./glued-mark.ts";
import { takeBackGluedThousands } from "./glued-thousands.ts";
import { takeBackMarksAlone } from "./mark-alone.ts";
import { takeBackMarksForLittle } from "./mark-for-little.ts";
import { takeBackMarkedParts } from "./marked-parts.ts";
import { takeBackMarkedRows } from "./marked-rows.ts";
import { takeBackMisprintedCommas } from "./misprinted-comma.ts";
import { takeBackThousands } from "./mixed-scale.ts";
import { noteNumbersOf } from "./note-numbers.ts";
import { readPartedThousands } from "./parted-thousands.ts";
import {
  isBelowZeroInBrackets,
  isNegativeInBrackets,
  readShortNegatives,
  takeBackNegatives,
  takeBackRowsApart,
} from "./set-apart.ts";
import { isUsualRow, type StatedUnits, spreadSigns, statedUnit } from "./units.ts";

const DASH = 0x2d;

/** The text in which cells are printed, and what is said of its symbols. */
export interface CellSource {
  readonly text: string;
  readonly lines: readonly Line[];
  /** What its key says of them. */
  readonly legend: Legend;
  /** The marks of the table's notes. */
  readonly marks: readonly string[];
}

/** Reads the cells of printed rows, in the units that the table's words state and its figures show. */
export function readCells(
  source: CellSource,
  { rows, headers }: Pick<PrintedTable, "rows" | "headers">,
  stated: StatedUnits,
): Cells {
  const units = unitsAlong(stated, NO_ROW);
  const cells = blankCells(
    source.text,
    rows.length,
    mapped(units, (unit) => unit ?? "count"),
  );
  const contexts = contextsOf(source, units);
  const bracketed = new Set<number>();
  let at = 0;
  rows.forEach((row, r) => {
    const { offsets, lines } = row.cells;
    const isUsual = isUsualRow(stated, r);
    const its = isUsual ? contexts : contextsOf(source, unitsAlong(stated, r));
    for (let c = 0; c < its.length; c++, at++) {
      const start = offsets[2 * c] as number;
      const end = offsets[2 * c + 1] as number;
      const line = lines ? (lines[c] as number) : row.line;
      const column = start - (source.lines[line - 1] as Line).start + 1;
      setPlace(cells, at, start, end, line, column);
      const context = its[c] as FigureContext;
      if (isUsual && (start === end || (context.unit === null && readPlainCount(cells, at, source)))) continue;
      setFigure(cells, at, readMarked(source.text.slice(start, end), context, source.marks));
      const isOfList = headers.length === 1 && headers[0]?.length === 0;
      if (isOfList ? isBelowZeroInBrackets(cells, at) : isNegativeInBrackets(cells, at)) bracketed.add(c);
    }
  });
  takeBackCutOff(cells);
  takeBackNegatives(cells, bracketed);
  const labels = mapped(rows, ({ label }) => label);
  if (bracketed.size > 0) takeBackRowsApart(cells, labels);
  readShortNegatives(cells, source.legend);
  readPartedThousands(cells, source.legend);
  spreadSigns(cells, source.legend, stated);
  readCountsWithShares(cells, source.legend);
  const notes = noteNumbersOf(cells);
  takeBackGlued(cells, notes);
  takeBackMarkedParts(cells, labels, notes);
  takeBackMarkedRows(cells, labels, notes);
  takeBackGluedThousands(cells, notes);
  takeBackThousands(cells);
  takeBackMisprintedCommas(cells);
  takeBackMarksForLittle(cells, notes);
  takeBackFirstChanges(cells, labels, headers);
  takeBackMarksAlone(cells, source.lines, (rows.at(-1)?.line ?? 1) - 1);
  return cells;
}

const CELLS_BEFORE_END = 40;
const DECIMAL = /\d\.\d/;

/**
 * Takes back the figure that the end of the text cut off behind its comma, or behind its point among figures that have one:
 * `9.` may be 9.8.
 */
function takeBackCutOff(cells: CellsBeingRead): void {
  const { text, ends, statuses } = cells;
  const last = ends.length - 1;
  const end = ends[last] ?? 0;
  if (end === 0 || !hasValue(statuses[last] as number) || text.slice(end).trim() !== "") return;
  const sign = text.charAt(end - 1);
  let others = sign === "." ? Math.max(0, last - CELLS_BEFORE_END) : last;
  while (others < last && !DECIMAL.test(rawAt(cells, others))) others++;
  if (sign === "," || others < last) takeBack(cells, last);
}

/** A figure, of which a mark at its end or its head may be a note's: `13,801 (a)`, `(5)44,517`. */
function readMarked(text: string, context: FigureContext, marks: readonly string[]): Figure {
  const mark = explainedMarkIn(text, marks);
  if (mark > 0) return readFigure(text.slice(0, mark).trimEnd(), context);
  const behind = behindMark(text, marks);
  const isMarked = behind > 0 && DIGIT.test(text.charAt(behind)) && !context.legend.has(text.slice(0, behind).trim());
  return readFigure(inDigits(isMarked ? text.slice(behind) : text), context);
}

const DIGIT = /[\d£]/;

/** Stands for a row whose label says nothing. */
const NO_ROW = -1;

const unitsAlong = (stated: StatedUnits, row: number): readonly (string | null)[] =>
  mapped(stated.columns, (_, column) => statedUnit(stated, row, column));

const contextsOf = ({ legend }: CellSource, units: readonly (string | null)[]): readonly FigureContext[] =>
  mapped(units, (unit) => ({ legend, unit }));

/** What nearly every cell holds is read where it stands: a whole number, or a dash for none. */
function readPlainCount(cells: CellsBeingRead, at: number, { text, legend }: CellSource): boolean {
  const start = cells.starts[at] as number;
  const end = cells.ends[at] as number;
  const whole = readWhole(text, start, end);
  if (whole >= 0) {
    cells.values[at] = whole;
    cells.statuses[at] = REPORTED;
    return true;
  }
  if (end - start !== 1 || text.charCodeAt(start) !== DASH || legend.size > 0) return false;
  cells.statuses[at] = NIL;
  return true;
}
