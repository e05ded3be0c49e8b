import { isFigureLike } from "../../figure/figure.ts";
import type { Line } from "../../tokenize/line.ts";
import { type Frame, frameAt, framedStream } from "../cell/framed.ts";
import { HEADER_LINES, isFilled, isShort, type Marking, markingOf, nextFilled, split } from "../cell/pipe-marking.ts";
import { shapeOfLabels } from "../cell/several-labels.ts";
import { inferShape, type TableShape } from "../cell/shape.ts";
import { type CellKind, type CellStream, cellAt, kindOfLine, type StreamCell, streamOf } from "../cell/stream.ts";
import { readCellTable } from "../cell/table.ts";
import { isWhole } from "../cell/whole.ts";
import { isSentence } from "../collapsed/prose.ts";
import type { Block, ClassifiedText, Layout } from "../layout.ts";
import { isLetterheadLine } from "../letterhead.ts";
import { isListing } from "../listing.ts";
import { announcesAnswers } from "../question/answer-opening.ts";
import { goUpAgain } from "../recurring.ts";
import { isRuleLine } from "../rule-line.ts";

/**
 * One cell a line, with a pipe behind it, before it, or on a line of its own, where a pipe alone is a blank cell. Hansard
 * prints the header's rows and rows of blanks on one line each.
 */
export const cellPipe: Layout = { name: "cell-pipe", read: readCellPipeBlock };

const NAME = "cell-pipe";
/** A table without a digit within so many lines has nothing to read. */
const NUMBER_REACH = 80;
/** Two rows below a title and a header of three levels. */
const LINES_OVER_ROWS = 6;

function readCellPipeBlock(document: ClassifiedText, from: number): Block | null {
  const frame = frameAt(document, from);
  // Right below a blank header of two columns its rule has the pipe of both.
  const overRule = markingOf(document, from) === "alone" && isRuleLine(document, from + 1);
  if (!frame && (overRule || !mayBegin(document, from) || isOverRows(document, from))) return null;
  if (!hasNumberNear(document, from)) return null;
  const stream = frame ? framedStream(document, from, frame.width) : streamFrom(document, from);
  const labelled = frame?.isHeaded === false ? null : shapeOfLabels(stream, frame?.width ?? null);
  const shape = labelled ?? shapeOf(stream, frame);
  if (!shape || isLetterheadLine(document, from)) return null;
  if (labelled) return readShape(document, from, stream, shape);
  if (frame?.isRuled ? shape.width !== frame.width : !isWhole(stream, shape, kindBefore(document, from))) return null;
  return readShape(document, from, stream, shape);
}

function readShape(document: ClassifiedText, from: number, stream: CellStream, shape: TableShape): Block | null {
  const read = readCellTable(document, NAME, stream, shape, ({ table, rows }) => {
    return (rows > 1 || shape.body > 1) && !isListing(document.text, table);
  });
  if (!read) return null;
  return { start: from, end: read.lastLine, readings: [{ tables: [read.table], assumption: "" }] };
}

/** The shape of a table; the width of a frame goes before what its cells suggest. */
function shapeOf(stream: CellStream, frame: Frame | null): TableShape | null {
  if (!frame) return inferShape(stream);
  const { width, isHeaded } = frame;
  const shape = isHeaded ? inferShape(stream) : inferShape(stream, [width]);
  return shape && isHeaded && shape.width !== width ? { ...shape, body: width, width, figureLabels: false } : shape;
}

/** Whether cells may begin at a line; it and the few that follow tell. */
function mayBegin(document: ClassifiedText, from: number): boolean {
  const marking = markingOf(document, from);
  const next = nextFilled(document, from);
  if (marking === "none")
    return isShort(document, from) && markingOf(document, from + 1) === "alone" && frameAt(document, from + 1) === null;
  if (isSingle(marking) && isSingle(markingOf(document, next)) && marking !== "around") return true;
  let index = from;
  while (index < from + HEADER_LINES && ["several", "around"].includes(markingOf(document, index)))
    index = nextFilled(document, index);
  const first = markingOf(document, index);
  if (marking === "around" && index >= from + 4) return true;
  return first === "none" ? closes(document, index) : first === "alone" || first === "behind";
}

/** Whether lines that hold a whole row each come soon: what is above them is their title, and no cell of theirs. */
function isOverRows(document: ClassifiedText, from: number): boolean {
  let rows = 0;
  let index = from;
  for (let lines = 0; lines < LINES_OVER_ROWS && rows < 2; lines++) {
    const line = document.lines[index];
    if (!line) return false;
    rows = line.pipes > 2 && line.numbers > 1 && endsInFigure(document, line) ? rows + 1 : 0;
    index = nextFilled(document, index);
  }
  return rows > 1;
}

/** Whether the last cell of a line that is filled is a figure, and the first is none. */
function endsInFigure(document: ClassifiedText, line: Line): boolean {
  const parts = split(document, line);
  const cells: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const cell = document.text.slice(parts[at], parts[at + 1]);
    if (cell !== "") cells.push(cell);
  }
  return cells.length > 1 && !isFigureLike(cells[0] as string) && isFigureLike(cells.at(-1) as string);
}

/** What the cell on the last filled line before one is; null where it holds none. */
function kindBefore(document: ClassifiedText, from: number): CellKind | null {
  let before = from - 1;
  while (before > from - HEADER_LINES && document.roles[before] === "blank") before--;
  const line = document.lines[before];
  if (!line || !isShort(document, before) || markingOf(document, before) === "several") return null;
  const parts = split(document, line);
  const part = parts.findIndex((offset, at) => at % 2 === 0 && offset !== parts[at + 1]);
  return part < 0 ? "blank" : kindOfLine(document, line.number, parts[part] as number, parts[part + 1] as number);
}

/** Whether a digit stands within the reach of a header. */
function hasNumberNear({ lines }: ClassifiedText, from: number): boolean {
  for (let index = from; index < from + NUMBER_REACH; index++) if (lines[index]?.numbers) return true;
  return false;
}

function isSingle(marking: Marking): boolean {
  return marking !== "none" && marking !== "several";
}

function streamFrom(document: ClassifiedText, from: number): CellStream {
  const { lines, roles } = document;
  // A pipe before each cell opens it; else one behind closes it.
  const opened = markingOf(document, from) === "before";
  const framed = markingOf(document, from) === "around" && markingOf(document, nextFilled(document, from)) === "around";
  const opensRows = opensBrokenRows(document, from);
  let index = from;
  let pending: StreamCell | null = null;
  let afterPageBreak = false;

  const cellOf = (start: number, end: number, line: Line, rowOfLine: number, alone: boolean): StreamCell => {
    const kind = start === end ? "blank" : alone ? kindOfLine(document, line.number, start, end) : undefined;
    const cell = cellAt(document.text, start, end, { line: line.number, rowOfLine, afterPageBreak }, kind);
    afterPageBreak = false;
    return cell;
  };

  return streamOf(document.text, true, (cells) => {
    const line = lines[index];
    const role = roles[index];
    if (!line || (line.pipes === 0 && (role === "question" || opensAnswer(document, line)))) {
      if (pending) cells.push(pending);
      pending = null;
      return false;
    }
    if (role === "blank" || role === "furniture") {
      afterPageBreak ||= role === "furniture";
      index++;
      return true;
    }
    if (line.pipes > 1 && !pending && line.end - line.start === line.pipes) {
      for (let cell = 0; cell < line.pipes; cell++)
        cells.push(cellAt(document.text, line.start, line.start, { line: line.number, isCovered: true }, "blank"));
      index++;
      return true;
    }
    const parts = split(document, line);
    if (line.pipes === 0) {
      const [start, end] = parts as [number, number];
      const closed = closes(document, index);
      const second = !closed && cells.length > 0 && !pending ? secondLine(document, index) : null;
      if (second) {
        pending = cellOf(start, second.end, line, 0, true);
        index = second.number;
        return true;
      }
      if (!closed && !staysOpen(document, index, pending === null && cells.length > 0)) return false;
      if (!closed && cells.length > 0 && isSentence(document.text.slice(start, end))) return false;
      const cell = cellOf(start, end, line, 0, true);
      if (closed) pending = cell;
      else cells.push({ ...cell, isOpen: true });
      index++;
      return true;
    }
    if (line.pipes > 2 && ((line.words === 0 && !pending) || isRuleLine(document, index))) {
      // A row of blank cells on one line is a rule between rows.
      index++;
      return true;
    }
    const last = parts.length / 2 - 1;
    const opens = (framed && last === 2) || (opensRows && last > 1);
    let first = opened || (opens && !isFilled(parts, 0)) ? 1 : 0;
    if (pending) {
      // The first pipe closes what stood on the line before.
      cells.push({ ...pending, lastLine: line.number });
      pending = null;
      if (!isFilled(parts, 0)) first = 1;
    }
    const end = opened ? last + 1 : last;
    const areHeadings = isScaleAgain(document.text, parts.slice(2 * first, 2 * end));
    for (let part = first; part < end; part++) {
      const rowOfLine = part === first && end - first > 1 ? end - first : 0;
      const cell = cellOf(parts[2 * part] as number, parts[2 * part + 1] as number, line, rowOfLine, end - first === 1);
      cells.push(areHeadings && cell.kind === "figure" ? { ...cell, kind: "text" } : cell);
    }
    if (!opened && isFilled(parts, last))
      pending = cellOf(parts[2 * last] as number, parts[2 * last + 1] as number, line, 0, false);
    index++;
    return true;
  });
}

/** Whether a pipe opens each row, and no other line: `| Label | Total |` over `| Burglary |` and `12 |`. */
function opensBrokenRows(document: ClassifiedText, from: number): boolean {
  const line = document.lines[from] as Line;
  const parts = split(document, line);
  if (line.pipes < 2 || isFilled(parts, 0) || isFilled(parts, parts.length / 2 - 1)) return false;
  const first = nextFilled(document, from);
  return markingOf(document, first) === "around" && markingOf(document, nextFilled(document, first)) === "behind";
}

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

/** `Response:`, `Q1a.`: what stands above it is another table's, as the one that the answer is to be filled in. */
function opensAnswer({ text }: ClassifiedText, { start, end }: Line): boolean {
  const printed = end - start > LONGEST_OPENING ? "" : text.slice(start, end).trim();
  return announcesAnswers(printed) || NUMBER_OF_ANSWER.test(printed);
}

const LONGEST_OPENING = 30;
/** `Q1` may be a quarter. */
const NUMBER_OF_ANSWER = /^(?:question|q) ?\d{1,2}(?:[a-z][.:)]?|[.:)])$/i;

/** Whether the next line's pipe closes the cell on this one: it stands alone, or before nothing but blank cells. */
function closes(document: ClassifiedText, index: number): boolean {
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
