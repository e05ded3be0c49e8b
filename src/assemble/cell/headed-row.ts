import type { PrintedTable } from "../../table.ts";
import { isSentence } from "../collapsed/prose.ts";
import type { ClassifiedText } from "../layout.ts";
import { readGrid } from "../read-grid.ts";
import { lineText } from "../text-of.ts";
import { cellOfLine, cellTextOf, filledBefore, mayBeCell, nextCellLine } from "./lines.ts";
import { gridRow } from "./place.ts";
import { isTextual, type StreamCell } from "./stream.ts";

const MOST_COLUMNS = 12;
const FEWEST_COLUMNS = 2;

/**
 * The table of one row without a label: a line that ends in a colon, headings a line each, as many figures, and nothing
 * behind them that may be a cell. Be the first lines labels, the figures are theirs as well.
 */
export function readHeadedRow(document: ClassifiedText, layout: string, from: number): PrintedTable | null {
  if (!isIntroduced(document, from)) return null;
  const headings = cellsFrom(document, from, (cell) => isTextual(cell) || cell.kind === "word");
  const columns = headings.length;
  if (columns < FEWEST_COLUMNS || columns > MOST_COLUMNS) return null;
  const figures = cellsFrom(document, after(document, headings), (cell) => cell.kind === "figure");
  if (figures.length !== columns || mayGoOn(document, after(document, figures))) return null;
  const [first, value] = [headings[0] as StreamCell, figures[0] as StreamCell];
  const blank = (cell: StreamCell): StreamCell => ({ ...cell, end: cell.start });
  const rows = [gridRow(document, [blank(first), ...headings]), gridRow(document, [blank(value), ...figures])];
  return readGrid(document, layout, rows, [], { depth: 1 });
}

function isIntroduced(document: ClassifiedText, from: number): boolean {
  return lineText(document, filledBefore(document, from)).endsWith(":");
}

function cellsFrom(
  document: ClassifiedText,
  from: number,
  isOfKind: (cell: StreamCell) => boolean,
): readonly StreamCell[] {
  const cells: StreamCell[] = [];
  for (let index = from; cells.length <= MOST_COLUMNS; index = nextCellLine(document, index)) {
    if (!mayBeCell(document, index) || isSentence(cellTextOf(document, index))) break;
    const cell = cellOfLine(document, index);
    if (!isOfKind(cell)) break;
    cells.push(cell);
  }
  return cells;
}

const after = (document: ClassifiedText, cells: readonly StreamCell[]): number =>
  nextCellLine(document, (cells.at(-1) as StreamCell).line - 1);

/** Whether what stands at a line may be another cell: no sentence, and no question. */
function mayGoOn(document: ClassifiedText, index: number): boolean {
  return mayBeCell(document, index) && !isSentence(cellTextOf(document, index));
}
