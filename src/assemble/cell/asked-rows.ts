import { mapped } from "../../mapped.ts";
import type { PrintedTable } from "../../table.ts";
import type { GridRow } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { readGrid } from "../read-grid.ts";
import { CLAUSE, cellOfLine, cellTextOf, filledBefore, kindAt, mayBeCell, nextCellLine } from "./lines.ts";
import { gridRow } from "./place.ts";
import { type CellKind, cellAt, type StreamCell } from "./stream.ts";

// Answers are often tables with the questions for labels: too long for a cell of a line, with a number or a note on lines of
// their own. Where periods stand one by one over them, as many figures behind each tell the rows.

/** The words of `April 2018 – March 2019`: what is longer is no period, and not looked at. */
const LONGEST_PERIOD = 5;
const FEWEST_PERIODS = 2;
const MOST_PERIODS = 24;
const FEWEST_ROWS = 2;
/** No answer has more questions; where so many lead to none, it is known early. */
const MOST_ROWS = 100;
/** Lines of a question: its number, what it asks, a note on it. */
const MOST_LINES = 6;
const LONGEST_LABEL = 600;

/** The table of questions with figures behind them that begins with the periods over the figures; null where none does. */
export function readAskedRows(document: ClassifiedText, from: number): PrintedTable | null {
  if ((document.lines[from]?.words ?? 0) > LONGEST_PERIOD) return null;
  const periods = cellsOf(document, from, PERIODS, MOST_PERIODS);
  if (periods.length < FEWEST_PERIODS || isOneOf(document, filledBefore(document, from), PERIODS)) return null;
  const rows: GridRow[] = [];
  for (let index = behind(document, periods); rows.length < MOST_ROWS; ) {
    const label = questionAt(document, index);
    const figures = label ? cellsOf(document, nextCellLine(document, label.lastLine - 1), VALUES, periods.length) : [];
    if (!label || figures.length < periods.length) break;
    index = behind(document, figures);
    if (isOneOf(document, index, VALUES)) return null;
    rows.push(gridRow(document, [label, ...figures]));
  }
  const [first] = periods as [StreamCell];
  const header = gridRow(document, [{ ...first, end: first.start }, ...periods]);
  return rows.length >= FEWEST_ROWS ? readGrid(document, "cell-line", [header, ...rows], [], { depth: 1 }) : null;
}

const PERIODS: readonly CellKind[] = ["period", "year"];
const VALUES: readonly CellKind[] = ["figure", "standIn", "word", "year"];

/** Whether a line is a cell of one of some kinds. `1.` is the number of a question. */
function isOneOf(document: ClassifiedText, index: number, kinds: readonly CellKind[]): boolean {
  return (
    mayBeCell(document, index) && kinds.includes(kindAt(document, index)) && !CLAUSE.test(cellTextOf(document, index))
  );
}

function cellsOf(
  document: ClassifiedText,
  from: number,
  kinds: readonly CellKind[],
  most: number,
): readonly StreamCell[] {
  const cells: StreamCell[] = [];
  for (let index = from; cells.length < most && isOneOf(document, index, kinds); index = nextCellLine(document, index))
    cells.push(cellOfLine(document, index));
  return cells;
}

const behind = (document: ClassifiedText, cells: readonly StreamCell[]): number =>
  nextCellLine(document, (cells.at(-1) as StreamCell).lastLine - 1);

/** The lines up to the next figure as one cell; null where they ask nothing, or are too many for a question. */
function questionAt(document: ClassifiedText, from: number): StreamCell | null {
  const { text, roles } = document;
  const lines: number[] = [];
  for (
    let index = from;
    isAsked(roles[index]) && !isOneOf(document, index, VALUES);
    index = nextCellLine(document, index)
  )
    if (lines.push(index) > MOST_LINES) return null;
  const [first, last] = mapped([lines[0], lines.at(-1)], (index) =>
    index === undefined ? null : cellOfLine(document, index),
  );
  if (!first || !last || last.end - first.start > LONGEST_LABEL) return null;
  if (!text.slice(first.start, last.end).includes("?")) return null;
  return cellAt(text, first.start, last.end, { line: first.line, lastLine: last.lastLine }, "text");
}

const isAsked = (role: string | undefined): boolean => role === "prose" || role === "question";
