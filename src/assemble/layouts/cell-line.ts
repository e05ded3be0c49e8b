import { groupsAbove, readCellTable } from "../cell-grid.ts";
import { inferShape, type TableShape } from "../cell-shape.ts";
import type { CellStream, StreamCell } from "../cell-stream.ts";
import type { Block, ClassifiedText, Layout } from "../layout.ts";
import { mayBeCell, nextCellLine, streamOfLines } from "../line-cells.ts";
import { isBulleted, isListing } from "../listing.ts";

/** One cell a line without any mark, with or without a blank line between cells: what copying from some web pages gives. */
export const cellLine: Layout = { name: "cell-line", read: readCellLineBlock };

const NAME = "cell-line";
/** A figure comes within so many lines, or no table begins. */
const REACH = 64;
/** `Response`, `Our answer`: over an answer, and no header. */
const OPENS_ANSWER = /^(?:(?:in|our|your|the) )?(?:response|reply|answer|request|question)s?:?$/i;

function readCellLineBlock(document: ClassifiedText, from: number): Block | null {
  if (!isFollowedByFigure(document, from)) return null;
  const stream = streamOfLines(document, from);
  const shape = inferShape(stream);
  if (!shape || !isHeaded(document, stream, shape)) return null;
  const read = readCellTable(document, NAME, stream, shape, ({ table, rows, bareLines }) => {
    if (rows < rowsNeeded(stream, shape) || 2 * bareLines > rows + 1) return false;
    return !isListing(document.text, table) && !isBulleted(document.text, table);
  });
  if (!read) return null;
  return { start: from, end: read.lastLine, readings: [{ tables: [read.table], assumption: "" }] };
}

/** Whether a line that may be a figure comes soon, and nothing but lines that may be cells before it. */
function isFollowedByFigure(document: ClassifiedText, from: number): boolean {
  const { lines } = document;
  for (let index = from, cells = 0; cells < REACH && mayBeCell(document, index); cells++) {
    const line = lines[index];
    if (cells > 0 && line && line.words <= 3 && line.numbers > 0) return true;
    index = nextCellLine(document, index);
  }
  return false;
}

/** Whether what stands before the first row is a header of it, or nothing does. */
function isHeaded({ text, roles }: ClassifiedText, stream: CellStream, { body, width }: TableShape): boolean {
  if (body === 0) return true;
  const header = Array.from({ length: body }, (_, index) => stream.at(index) as StreamCell);
  const first = header[0] as StreamCell;
  if (body === width) return !OPENS_ANSWER.test(text.slice(first.start, first.end));
  if (body === width - 1 && width > 2) return isPeriod(first) || roles[first.line - 2] !== "prose";
  return width > 2 && groupsAbove(text, header, width) > 0;
}

function isPeriod({ kind }: StreamCell): boolean {
  return kind === "period" || kind === "year";
}

/** The rows that make a table: one under a header of periods, two under any header, else two or three. */
function rowsNeeded(stream: CellStream, { body, width }: TableShape): number {
  if (body === 0) return width > 2 ? 2 : 3;
  if (width === 2) return 2;
  for (let index = body - width + 1; index < body; index++) {
    const heading = stream.at(Math.max(0, index)) as StreamCell;
    if (!isPeriod(heading)) return 2;
  }
  return 1;
}
