import type { Line } from "../../tokenize/line.ts";
import type { ClassifiedText } from "../layout.ts";
import { isRuleLine } from "../rule-line.ts";
import { isShort, markingOf, nextFilled, split } from "./pipe-marking.ts";
import { type CellStream, cellAt, kindOfLine, streamOf } from "./stream.ts";

// Rows of cells that fill a line each, with a pipe before the first of a row as well as behind each cell.

/** Rows that tell how wide those are that stand between a pipe before their first cell and one behind their last. */
const ROWS_TO_TELL = 3;
const WIDEST_FRAMED = 24;
/** Lines of a row: its pipe, then a cell and its pipe each. */
const MOST_LINES = 2 * WIDEST_FRAMED + 1;

/** How such rows lie. */
export interface Frame {
  /** How many cells each has. */
  readonly width: number;
  /** Whether a rule stands below the first, which leaves no doubt of the width. */
  readonly isRuled: boolean;
  /** Whether the first is a header. */
  readonly isHeaded: boolean;
}

/**
 * The frame of the rows that begin at a line with a pipe alone on it, where one opens each row and one closes each cell:
 * between two rows stand two pipes. The first is a header, the next have labels; or a rule stands below the first, be it a
 * header or not. Null where the rows are no such.
 */
export function frameAt(document: ClassifiedText, from: number): Frame | null {
  if (markingOf(document, from) !== "alone") return null;
  const ruled = ruledFrame(document, from);
  if (ruled) return ruled;
  for (let width = 2; width <= WIDEST_FRAMED; width++) {
    const header = readFramedRow(document, from, width);
    if (!header?.cells.every((cell, at) => isHeading(document, cell) || at === 0)) continue;
    // Where no heading is blank, only rows as wide as they stand between two pipes each.
    const isWhole = isHeading(document, header.cells[0] as number);
    let index = header.next;
    for (let row = 1; row < ROWS_TO_TELL && index >= 0; row++) {
      const { cells, next } = readFramedRow(document, index, width) ?? { cells: [], next: -1 };
      // The second may be the label, behind a number or the blank under the name of a group.
      const isLabelled = cells.slice(0, width > 2 ? 2 : 1).some((cell) => isHeading(document, cell));
      index = isWhole || isLabelled || areFilled(document, cells) ? next : -1;
    }
    if (index >= 0) return { width, isRuled: false, isHeaded: true };
  }
  return null;
}

/** The frame of rows of which the first ends right above a rule with as many parts as it has cells: `|---|---|`. */
function ruledFrame(document: ClassifiedText, from: number): Frame | null {
  const { lines } = document;
  let rule = from + 1;
  while (rule < from + MOST_LINES && (lines[rule]?.pipes ?? MOST_LINES) < 2) rule++;
  const width = (lines[rule]?.pipes ?? 0) - 1;
  if (width < 2 || width > WIDEST_FRAMED || !isRuleLine(document, rule)) return null;
  const first = readFramedRow(document, from, width);
  if (first?.next !== nextFilled(document, rule)) return null;
  return { width, isRuled: true, isHeaded: first.cells.some((cell, at) => at > 0 && isHeading(document, cell)) };
}

/** Whether all cells of a row are filled, so that the pipes leave no doubt of where it ends, whatever its label is. */
function areFilled(document: ClassifiedText, cells: readonly number[]): boolean {
  return cells.every((cell) => (document.lines[cell]?.words ?? 0) > 0);
}

/** Whether a cell is filled, and not with a figure. */
function isHeading(document: ClassifiedText, index: number): boolean {
  const line = document.lines[index] as Line;
  const [start, end] = split(document, line) as [number, number];
  return start < end && kindOfLine(document, line.number, start, end) !== "figure";
}

interface FramedRow {
  /** Indexes of the lines of its cells, of a blank one that of its pipe. */
  readonly cells: readonly number[];
  /** Whether a rule stands below it. */
  readonly isRuled: boolean;
  /** Index of the line behind it and its rule. */
  readonly next: number;
}

function readFramedRow(document: ClassifiedText, from: number, width: number): FramedRow | null {
  if (markingOf(document, from) !== "alone") return null;
  const cells: number[] = [];
  let index = nextFilled(document, from);
  while (cells.length < width) {
    const marking = markingOf(document, index);
    cells.push(index);
    if (marking !== "behind") {
      if (marking === "none" && isShort(document, index)) index = nextFilled(document, index);
      if (markingOf(document, index) !== "alone") return null;
    } else if (!isShort(document, index)) return null;
    index = nextFilled(document, index);
  }
  if (cells.every((cell) => markingOf(document, cell) === "alone")) return null;
  const isRuled = isRuleLine(document, index);
  return { cells, isRuled, next: isRuled ? nextFilled(document, index) : index };
}

export function framedStream(document: ClassifiedText, from: number, width: number): CellStream {
  const { text, lines } = document;
  let index = from;
  return streamOf(text, true, (cells) => {
    const row = readFramedRow(document, index, width);
    // Below the first row of the next table stands a rule too.
    if (!row || (row.isRuled && cells.length > 0)) return false;
    for (const [at, cell] of row.cells.entries()) {
      const line = lines[cell] as Line;
      const [start, end] = split(document, line) as [number, number];
      const place = { line: line.number, lastLine: line.number + (line.pipes > 0 ? 0 : 1) };
      // A code is the label of its row, as any text is.
      const isCode = at === 0 && start < end && kindOfLine(document, line.number, start, end) === "figure";
      cells.push(cellAt(text, start, end, place, isCode ? "text" : undefined));
    }
    index = row.next;
    return true;
  });
}
