import type { Line } from "../../tokenize/line.ts";
import { isSentence } from "../collapsed/prose.ts";
import type { ClassifiedText } from "../layout.ts";
import { announcesAnswers } from "../question/answer-opening.ts";
import { goUpAgain } from "../recurring.ts";
import { isRuleLine } from "../rule-line.ts";
import { isFilled, isShort, markingOf, nextFilled, split } from "./pipe-marking.ts";
import { type CellStream, cellAt, kindOfLine, type StreamCell, streamOf } from "./stream.ts";

// The cells of lines that hold one each, with a pipe before it, behind it or on a line of its own.

/** How far the lines have been read. */
interface Reading {
  readonly document: ClassifiedText;
  /** Whether a pipe before each cell opens it; else one behind closes it. */
  readonly opened: boolean;
  /** Whether pipes stand around each cell. */
  readonly framed: boolean;
  readonly opensRows: boolean;
  /** Whether a pipe on a line of its own opens each row. */
  readonly opensAlone: boolean;
  index: number;
  /** What the next pipe closes. */
  pending: StreamCell | null;
  afterPageBreak: boolean;
}

/** The cells from the line with an index on. */
export function pipeStream(document: ClassifiedText, from: number): CellStream {
  const marking = markingOf(document, from);
  const its: Reading = {
    document,
    opened: marking === "before",
    framed: marking === "around" && markingOf(document, nextFilled(document, from)) === "around",
    opensRows: opensBrokenRows(document, from),
    opensAlone: opensRowsAlone(document, from),
    index: from,
    pending: null,
    afterPageBreak: false,
  };
  return streamOf(document.text, true, (cells) => readLine(its, cells));
}

/** Reads the next line; false where the table ends above it. */
function readLine(its: Reading, cells: StreamCell[]): boolean {
  const { document, pending } = its;
  const line = document.lines[its.index];
  const role = document.roles[its.index];
  if (!line || (line.pipes === 0 && (role === "question" || opensAnswer(document, its.index)))) {
    if (pending) cells.push(pending);
    its.pending = null;
    return false;
  }
  if (role === "blank" || role === "furniture") its.afterPageBreak ||= role === "furniture";
  else if (line.pipes > 1 && !pending && line.end - line.start === line.pipes) {
    for (let cell = 0; cell < line.pipes; cell++)
      cells.push(cellAt(document.text, line.start, line.start, { line: line.number, isCovered: true }, "blank"));
  } else if (its.opensAlone && line.pipes === 0) return false;
  else if (line.pipes === 0) return readUnmarked(its, line, cells);
  else if (!partsRows(document, line, pending) && (pending || !its.opensAlone || !isAlone(line)))
    readMarked(its, line, cells);
  its.index++;
  return true;
}

/** Whether a line is a rule between rows, as one of blank cells alone is: `---|---|`, but `- | - |` are two cells. */
function partsRows(document: ClassifiedText, line: Line, pending: StreamCell | null): boolean {
  if (line.pipes > 2 && line.words === 0 && !pending) return true;
  if (line.pipes < 2 || !isRuleLine(document, line.number - 1)) return false;
  return line.pipes > 2 || document.text.startsWith("---", line.start);
}

/** Reads a line without a pipe, which the next line's pipe may close. */
function readUnmarked(its: Reading, line: Line, cells: StreamCell[]): boolean {
  const { document, index, pending } = its;
  const [start, end] = split(document, line) as [number, number];
  if (closes(document, index)) {
    its.pending = cellOf(its, start, end, line, 0, true);
    its.index++;
    return true;
  }
  const isBehindCell = cells.length > 0 && pending === null;
  const second = isBehindCell ? secondLine(document, index) : null;
  if (second) {
    its.pending = cellOf(its, start, second.end, line, 0, true);
    its.index = second.number;
    return true;
  }
  if (!staysOpen(document, index, isBehindCell)) return false;
  if (cells.length > 0 && isSentence(document.text.slice(start, end))) return false;
  cells.push({ ...cellOf(its, start, end, line, 0, true), isOpen: true });
  its.index++;
  return true;
}

function readMarked(its: Reading, line: Line, cells: StreamCell[]): void {
  const { document, opened, framed, opensRows, pending } = its;
  const parts = split(document, line);
  const last = parts.length / 2 - 1;
  const opens = (framed && last === 2) || (opensRows && last > 1);
  let first = opened || (opens && !isFilled(parts, 0)) ? 1 : 0;
  if (pending) {
    // The first pipe closes what stood on the line before.
    cells.push({ ...pending, lastLine: line.number });
    its.pending = null;
    if (!isFilled(parts, 0)) first = 1;
  }
  const end = opened ? last + 1 : last;
  const areHeadings = isScaleAgain(document.text, parts.slice(2 * first, 2 * end));
  for (let part = first; part < end; part++) {
    const rowOfLine = part === first && end - first > 1 ? end - first : 0;
    const [start, after] = [parts[2 * part] as number, parts[2 * part + 1] as number];
    const cell = cellOf(its, start, after, line, rowOfLine, end - first === 1);
    cells.push(areHeadings && cell.kind === "figure" ? { ...cell, kind: "text" } : cell);
  }
  if (!opened && isFilled(parts, last))
    its.pending = cellOf(its, parts[2 * last] as number, parts[2 * last + 1] as number, line, 0, false);
}

/** A cell between two offsets; `alone`: it is the only one on its line. */
function cellOf(its: Reading, start: number, end: number, line: Line, rowOfLine: number, alone: boolean): StreamCell {
  const { document, afterPageBreak } = its;
  const kind = start === end ? "blank" : alone ? kindOfLine(document, line.number, start, end) : undefined;
  its.afterPageBreak = false;
  return cellAt(document.text, start, end, { line: line.number, rowOfLine, afterPageBreak }, kind);
}

/** Whether a pipe opens each row, and no other line: `| Label | Total |` over `| Burglary |` and `12 |`. */
function opensBrokenRows(document: ClassifiedText, from: number): boolean {
  const line = document.lines[from] as Line;
  const parts = split(document, line);
  if (line.pipes < 2 || isFilled(parts, 0) || isFilled(parts, parts.length / 2 - 1)) return false;
  const first = nextFilled(document, from);
  return markingOf(document, first) === "around" && markingOf(document, nextFilled(document, first)) === "behind";
}

/** Rows that show that each begins with a pipe on a line of its own. */
const ROWS_OPENED = 3;

/** `|`, `Feb-24 |`, `10 |`, and so again: rows of as many cells each, of which the first begins the table. */
function opensRowsAlone(document: ClassifiedText, from: number): boolean {
  const widths: number[] = [];
  let index = from;
  for (; widths.length <= ROWS_OPENED; index = nextFilled(document, index)) {
    const line = document.lines[index];
    const isOpening = line !== undefined && isAlone(line);
    if (isOpening) widths.push(0);
    else if (widths.length === 0 || markingOf(document, index) !== "behind") break;
    else widths.push((widths.pop() as number) + 1);
  }
  const [width = 0] = widths;
  return width > 1 && widths.length >= ROWS_OPENED && widths.slice(0, ROWS_OPENED).every((its) => its === width);
}

/** `|`, and nothing else. */
const isAlone = ({ pipes, words }: Line): boolean => pipes === 1 && words === 0;

/** Whether the cells of a line count up by one, and so again: `15 | 16 | 17 | 15 | 16 | 17`, ages under each of some years. */
function isScaleAgain(text: string, offsets: readonly number[]): boolean {
  const numbers: number[] = [];
  for (let at = 0; at < offsets.length; at += 2) {
    const cell = text.slice(offsets[at], offsets[at + 1]);
    if (cell === "" && numbers.length === 0) continue;
    if (!AGE.test(cell)) return false;
    numbers.push(Number(cell));
  }
  return goUpAgain(numbers);
}

const AGE = /^\d{1,2}$/;

/** `Response:`, `Q1a.`, `2.`: what stands above it is another table's, as the one that the answer is to be filled in. */
function opensAnswer(document: ClassifiedText, index: number): boolean {
  const { start, end } = document.lines[index] as Line;
  const printed = end - start > LONGEST_OPENING ? "" : document.text.slice(start, end).trim();
  if (announcesAnswers(printed) || NUMBER_OF_ANSWER.test(printed)) return true;
  return NUMBER_ALONE.test(printed) && !closes(document, index);
}

const LONGEST_OPENING = 30;
const NUMBER_ALONE = /^\(?\d{1,2}[.)]$/;
/** `Q1` may be a quarter. */
const NUMBER_OF_ANSWER = /^(?:question|q) ?\d{1,2}(?:[a-z][.:)]?|[.:)])$/i;

/** Whether the next line's pipe closes the cell on this one: it stands alone, or before nothing but blank cells. */
export function closes(document: ClassifiedText, index: number): boolean {
  if (!isShort(document, index)) return false;
  const next = nextFilled(document, index);
  const line = document.lines[next];
  return line !== undefined && line.pipes > 0 && line.words === 0;
}

/** The lines of a row of headings. */
const REACH_OF_HEADINGS = 40;

/**
 * The second line of a heading of two, `Nos` over `Reported` between two pipes, where the same two lines come again with
 * nothing but headings between: else the first may be a section's heading over a label.
 */
function secondLine(document: ClassifiedText, index: number): Line | null {
  const { lines } = document;
  const [above, first, second] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!first || !second || !above || above.pipes === 0 || above.words > 0) return null;
  if (second.pipes > 0 || second.words === 0 || !closes(document, index + 1)) return null;
  return comesAgain(document, index, 1) || comesAgain(document, index, -1) ? second : null;
}

/** Whether two lines come again below them, or above, before any line with a number. */
function comesAgain({ text, lines }: ClassifiedText, index: number, step: 1 | -1): boolean {
  const both = text.slice(lines[index]?.start, lines[index + 1]?.end);
  for (let at = index + 2 * step; Math.abs(at - index) < REACH_OF_HEADINGS; at += step) {
    const line = lines[at];
    if (!line || line.numbers > 0) return false;
    if (text.startsWith(both, line.start)) return true;
  }
  return false;
}

/** Whether a line without a pipe is part of the table: the first part of a label, a section, or the last cell of a row. */
function staysOpen(document: ClassifiedText, index: number, afterPipe: boolean): boolean {
  const line = document.lines[index] as Line;
  if (!isShort(document, index)) return false;
  const [start, end] = split(document, line);
  const kind = kindOfLine(document, line.number, start as number, end as number);
  if (afterPipe && kind !== "text" && kind !== "period") return true;
  const next = nextFilled(document, index);
  if (markingOf(document, next) === "none") return closes(document, next);
  return markingOf(document, next) === "behind" && markingOf(document, nextFilled(document, next)) !== "none";
}
