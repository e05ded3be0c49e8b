import { isFigureLike } from "../../figure/figure.ts";
import type { PrintedRow, PrintedTable } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { type Frame, frameAt, framedStream } from "../cell/framed.ts";
import { HEADER_LINES, isFilled, isShort, type Marking, markingOf, nextFilled, split } from "../cell/pipe-marking.ts";
import { closes, pipeStream } from "../cell/pipe-stream.ts";
import { shapeOfLabels } from "../cell/several-labels.ts";
import { inferShape, type TableShape } from "../cell/shape.ts";
import { type CellKind, type CellStream, kindOfLine } from "../cell/stream.ts";
import { readCellTable } from "../cell/table.ts";
import { rowsWithTexts } from "../cell/text-columns.ts";
import { isWhole } from "../cell/whole.ts";
import { type Block, blockOfTables, type ClassifiedText, type Layout } from "../layout.ts";
import { isLetterheadLine } from "../letterhead.ts";
import { lineAbove } from "../line-beside.ts";
import { isListing } from "../listing.ts";
import { readGrid } from "../read-grid.ts";
import { isRuleLine } from "../rule-line.ts";
import { withoutStrayHeadings } from "../undecided-header.ts";

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
  const stream = frame ? framedStream(document, from, frame.width) : pipeStream(document, from);
  const withTexts = frame ? null : rowsWithTexts(document, stream);
  const texts = withTexts && readGrid(document, NAME, withTexts, [], { depth: 1 });
  if (texts && !isListing(document.text, texts)) return blockOfTables(from, texts.lastLine, [texts]);
  const labelled = frame?.isHeaded === false ? null : shapeOfLabels(stream, frame?.width ?? null);
  const shape = labelled ?? shapeOf(stream, frame);
  if (!shape || isLetterheadLine(document, from)) return null;
  if (labelled) return readShape(document, from, stream, shape);
  if (frame?.isRuled ? shape.width !== frame.width : !isWhole(stream, shape, kindBefore(document, from))) return null;
  return readShape(document, from, stream, shape);
}

function readShape(document: ClassifiedText, from: number, stream: CellStream, shape: TableShape): Block | null {
  const read = readCellTable(document, NAME, stream, shape, ({ table, rows }) => {
    // One row of figures below more headings than it has cells is cut at the end of the text, or is none of theirs.
    if (table.rows.length < 3 && isOfOneRow(document.text, table) && isBelowMore(document, from, shape)) return false;
    return (rows > 1 || shape.body > 1) && !isListing(document.text, table);
  });
  if (!read) return null;
  return blockOfTables(from, read.lastLine, [withoutStrayHeadings(read.table)]);
}

function isOfOneRow(text: string, { rows }: PrintedTable): boolean {
  const hasFigure = ({ cells: { offsets } }: PrintedRow): boolean =>
    offsets.some((start, at) => at % 2 === 0 && isFigureLike(text.slice(start, offsets[at + 1])));
  return rows.filter(hasFigure).length === 1;
}

/** Whether there are more headings over a row than cells in it: those of its table, or one that a pipe closes above them. */
function isBelowMore(document: ClassifiedText, from: number, { body, width }: TableShape): boolean {
  if (body > width) return true;
  return (
    kindBefore(document, from) === "text" &&
    (document.lines[lineAbove(document, from, HEADER_LINES - 1)]?.pipes ?? 0) > 0
  );
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
    // A rule of one cell may stand between any two.
    if ((document.lines[index]?.pipes ?? 0) <= 2 && isRuleLine(document, index)) index = nextFilled(document, index);
    const line = document.lines[index];
    if (!line) return false;
    if (lines > 1 && isFullRowUnderRule(document, line)) return true;
    rows = line.pipes > 1 && line.numbers > 0 && endsInFigure(document, line) ? rows + 1 : 0;
    index = nextFilled(document, index);
  }
  return rows > 1;
}

/** Whether a line right below a rule holds as many cells as the rule has, all of them filled: `1 | 118,660 | 62 |`. */
function isFullRowUnderRule(document: ClassifiedText, line: Line): boolean {
  const above = document.lines[line.number - 2];
  if (!above || line.pipes < 2 || line.pipes !== above.pipes || !isRuleLine(document, line.number - 2)) return false;
  const parts = split(document, line);
  for (let part = 0; part < line.pipes; part++) if (!isFilled(parts, part)) return false;
  return line.numbers > 1;
}

/** Whether the last cell of a line that is filled is a figure, and the first is none, or numbers the words behind it. */
function endsInFigure(document: ClassifiedText, line: Line): boolean {
  const parts = split(document, line);
  const cells: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const cell = document.text.slice(parts[at], parts[at + 1]);
    if (cell !== "") cells.push(cell);
  }
  const [first = "", second = ""] = cells;
  const isLabelled = !isFigureLike(first) || (cells.length > 2 && !isFigureLike(second));
  return cells.length > 1 && isLabelled && isFigureLike(cells.at(-1) as string);
}

/** What the cell on the last filled line before one is; null where it holds none. */
function kindBefore(document: ClassifiedText, from: number): CellKind | null {
  const before = lineAbove(document, from, HEADER_LINES - 1);
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
