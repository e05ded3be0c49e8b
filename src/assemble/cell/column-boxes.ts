import { mapped } from "../../mapped.ts";
import type { PrintedTable } from "../../table.ts";
import { isCornerLike } from "../corner.ts";
import type { ClassifiedText } from "../layout.ts";
import { readGrid } from "../read-grid.ts";
import { textOf } from "../text-of.ts";
import { type Box, behindBox, boxAt } from "./box.ts";
import { cellTextOf, filledBefore, mayBeCell } from "./lines.ts";
import { gridRow } from "./place.ts";
import { layHeader } from "./shared/header.ts";
import { headerRows } from "./shared/read.ts";
import { isTextual, isValue, type StreamCell } from "./stream.ts";

// Extractors of PDFs print a table column by column where its rows are set close: a box of labels under their heading, then
// the headings, a box each, then a box of figures for each of them, as long as the labels are.

const MOST_COLUMNS = 40;
const FEWEST_COLUMNS = 2;
const FEWEST_ROWS = 2;

/**
 * The table that begins with a box of labels and its headings, before or behind it, where the boxes leave no doubt: headings for
 * as many columns as there are boxes of figures, and as many figures in each as there are labels, all of which differ.
 */
export function readColumnBoxes(document: ClassifiedText, from: number): PrintedTable | null {
  const before = filledBefore(document, from);
  if (before === from - 1 || isOfGroups(document, before)) return null;
  const above = boxesFrom(document, from, isHeading);
  const box = boxAt(document, endOf(document, above, from));
  if (box.length < FEWEST_ROWS || !box.every(isWords)) return null;
  const behind = endOf(document, [box], from);
  const headings = above.length > 0 ? above : boxesFrom(document, behind, isHeading);
  const first = above.length > 0 ? behind : endOf(document, headings, behind);
  const columns = boxesFrom(document, first, (figures) => figures.every(isFigure));
  const rows = columns[0]?.length ?? 0;
  if (columns.length < FEWEST_COLUMNS || rows < FEWEST_ROWS || columns.some(({ length }) => length !== rows))
    return null;
  const labels = labelsIn(document.text, box, rows);
  if (!labels) return null;
  const over = [...box.slice(0, box.length - rows), ...headings.flat()];
  const header = layHeader(
    document,
    mapped(over, ({ line }) => line - 1),
    columns.length,
  );
  if (header === null || header === "undecided") return null;
  const headers = headerRows(document, header);
  const body = mapped(labels, (label, row) =>
    gridRow(document, [label, ...mapped(columns, (column) => column[row] as StreamCell)]),
  );
  return readGrid(document, "cell-line", [...headers, ...body], [], { depth: headers.length });
}

/** Whether a line ends a box of groups, `Group, Adults, Children`: nothing tells which rows are in each. */
function isOfGroups(document: ClassifiedText, last: number): boolean {
  let first = last;
  while (first > 0 && mayBeCell(document, first - 1)) first--;
  return first < last && isCornerLike(cellTextOf(document, first));
}

/** The labels of so many rows in a box, behind the heading over them where that is one line more; null where they are others. */
function labelsIn(text: string, box: Box, rows: number): Box | null {
  const texts = mapped(box, (cell) => textOf(text, cell));
  const hasCorner = isCornerLike(texts[0] as string);
  if (box.length !== rows + (hasCorner ? 1 : 0) || new Set(texts).size < texts.length) return null;
  return hasCorner ? box.slice(1) : box;
}

/** The boxes from a line on that are of a kind. */
function boxesFrom(document: ClassifiedText, from: number, isOfKind: (box: Box) => boolean): readonly Box[] {
  const boxes: Box[] = [];
  let next = from;
  for (
    let box = boxAt(document, next);
    box.length > 0 && boxes.length < MOST_COLUMNS && isOfKind(box);
    box = boxAt(document, next)
  ) {
    boxes.push(box);
    next = endOf(document, boxes, from);
  }
  return boxes;
}

const isWords = ({ kind }: StreamCell): boolean => kind !== "figure" && kind !== "blank";
const isFigure = (cell: StreamCell): boolean => isValue(cell) || cell.kind === "standIn";

function isHeading([cell, ...others]: Box): boolean {
  return cell !== undefined && others.length === 0 && (isTextual(cell) || cell.kind === "year");
}

/** Index of the first line behind some boxes; the given one where there are none. */
function endOf(document: ClassifiedText, boxes: readonly Box[], from: number): number {
  const last = boxes.at(-1);
  return last ? behindBox(document, last) : from;
}
