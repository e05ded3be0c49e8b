import { mapped } from "../../mapped.ts";
import type { PrintedTable } from "../../table.ts";
import { isCornerLike } from "../corner.ts";
import type { ClassifiedText } from "../layout.ts";
import { readGrid } from "../read-grid.ts";
import { textOf } from "../text-of.ts";
import { type Box, behindBox, boxAt, boxesTo, wholeBox } from "./box.ts";
import { headerRows } from "./header.ts";
import { labelsInBoxes, rowsOf } from "./label-boxes.ts";
import { levelsOfTexts } from "./levels.ts";
import { filledBefore } from "./lines.ts";
import { isMisheaded } from "./misheaded.ts";
import type { TableShape } from "./shape.ts";
import { type CellStream, isPeriod, isTextual, isValue, type StreamCell } from "./stream.ts";

// Extractors of PDFs print rows that are set close by twos and threes: a box of their labels, then a box of their figures
// for each column, all with as many lines; and the rows between, one cell a box.

const MOST_HEADINGS = 64;
/** Cells of the first row that may be no figures: placeholders, days. */
const MOST_BEFORE_FIGURE = 4;

/** The boxes of some rows: that of their labels, then one for each column. */
type Group = readonly Box[];

/**
 * The table that begins at a line and has boxes of several rows; "undecided" where there are such boxes, and nothing tells
 * what belongs together; null where there are none.
 */
export function readRowBoxes(document: ClassifiedText, from: number): PrintedTable | "undecided" | null {
  if (filledBefore(document, from) === from - 1) return null;
  const boxes = boxesTo(document, from, MOST_HEADINGS);
  const figure = boxes.findIndex((box) => box.every(({ kind }) => kind === "figure"));
  if (figure < 2) return null;
  for (let body = figure - 1; body > 0 && body >= figure - MOST_BEFORE_FIGURE; body--) {
    for (const width of widths(boxes, body)) {
      const groups = groupsFrom(document, boxes[body] as Box, width, width === body);
      if (groups.some(([labels, first]) => (first?.length ?? 0) > 1 && labels))
        return readGroups(document, boxes.slice(0, body), groups, width);
    }
  }
  return holdsRows(boxes) ? "undecided" : null;
}

/** How many boxes each row may have: as many as the header has, or as stand before the next box of words. */
function widths(boxes: readonly Box[], body: number): readonly number[] {
  const next = boxes.findIndex((box, at) => at > body && box.some(isTextual));
  return [...new Set([body, (next < 0 ? boxes.length : next) - body])].filter((width) => width > 1);
}

/** The groups of boxes from one on, up to what is none; none where figures stand behind the last. */
function groupsFrom(document: ClassifiedText, first: Box, width: number, isHeaded: boolean): readonly Group[] {
  const groups: Group[] = [];
  let box = first;
  while (box.length > 0) {
    const group = groupAt(document, box, width, isHeaded) ?? groupBelowHeading(document, box, width, isHeaded);
    if (!group) break;
    groups.push(group);
    box = boxAt(document, behindBox(document, group.at(-1) as Box));
  }
  // A box of words may stand behind the table.
  const behind = box.length > 0 ? boxAt(document, behindBox(document, box)) : [];
  return [box, behind].some((others) => others.some(isValue)) ? [] : groups;
}

function groupAt(document: ClassifiedText, labels: Box, width: number, isHeaded: boolean): Group | null {
  const group = [labels, ...boxesTo(document, behindBox(document, labels), width - 1)];
  return isGroup(group, width, isHeaded) ? group : null;
}

/** The boxes of some rows, behind a line of words that heads their section. */
function groupBelowHeading(document: ClassifiedText, box: Box, width: number, isHeaded: boolean): Group | null {
  if (box.length > 1 || !isTextual(box[0])) return null;
  const labels = boxAt(document, behindBox(document, box));
  const group = labels.length > 0 ? groupAt(document, labels, width, isHeaded) : null;
  return group && [[...box, ...labels], ...group.slice(1)];
}

function isGroup([labels = [], ...columns]: Group, width: number, isHeaded: boolean): boolean {
  const rows = columns[0]?.length ?? 0;
  if (columns.length !== width - 1 || labels.length < rows || rows === 0) return false;
  if (labels.some(({ kind }) => kind === "figure" || kind === "blank")) return false;
  const isOfColumn = (cell: StreamCell): boolean =>
    isValue(cell) || cell.kind === "standIn" || (isHeaded && isPeriod(cell));
  return columns.every((column) => column.length === rows && column.every(isOfColumn));
}

/** Whether a box of several labels stands before several of as many figures, and one of one before figures alone. */
function holdsRows(boxes: readonly Box[]): boolean {
  const areFigures = (at: number, rows: number): boolean =>
    boxes[at]?.length === rows && boxes[at].every(({ kind }) => kind === "figure");
  return boxes.some(
    (box, at) =>
      box.length > 1 &&
      box.every(isTextual) &&
      areFigures(at + 1, box.length) &&
      boxes.some((other, index) => other.length === 1 && other.every(isTextual) && areFigures(index + 1, 1)),
  );
}

function readGroups(
  document: ClassifiedText,
  above: readonly Box[],
  groups: readonly Group[],
  width: number,
): PrintedTable | "undecided" | null {
  const { text } = document;
  if (above.some((box) => box.some(({ kind }) => kind === "figure"))) return "undecided";
  const header = mapped(above, (box) => wholeBox(text, box));
  const texts = mapped(header, (cell) => textOf(text, cell));
  const isOneByOne = header.length === width && isCornerLike(texts[0] as string);
  // A single box of labels may be all of a table whose header has none over them.
  if (!isOneByOne && groups.length === 1) return null;
  if (!isOneByOne && header.length !== width && levelsOfTexts(texts, width) === null) return "undecided";
  const labels = labelsInBoxes(
    text,
    mapped(groups, ([box = [], first = []]) => ({ lines: box, rows: first.length })),
  );
  if (!labels) return "undecided";
  const body = groups.flatMap(([, ...columns], at) => rowsOf(document, labels[at] ?? [], columns));
  const stream: CellStream = { text, marked: false, at: (index) => header[index] };
  const shape: TableShape = { body: header.length, width, figureLabels: false, labels: 1, standIns: "figure" };
  if (isMisheaded(stream, shape)) return "undecided";
  const { headers } = headerRows(document, stream, shape, body);
  return readGrid(document, "cell-line", [...headers, ...body], [], { depth: headers.length }) ?? "undecided";
}
