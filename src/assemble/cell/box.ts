import type { ClassifiedText } from "../layout.ts";
import { onceALine } from "../once-a-line.ts";
import { cellOfLine, mayBeCell, nextCellLine } from "./lines.ts";
import { cellAt, kindOf, type StreamCell } from "./stream.ts";

// Lines that stand right below one another, with a blank line or the end of a page behind them.

export type Box = readonly StreamCell[];

/** The cells on the lines from one on, up to a blank line; none where one of them is no cell. */
export const boxAt = onceALine((document, from): Box => {
  const cells: StreamCell[] = [];
  let index = from;
  for (; mayBeCell(document, index); index++) cells.push(cellOfLine(document, index));
  const end = document.roles[index];
  return end === undefined || end === "blank" || end === "furniture" ? cells : [];
});

/** Index of the first line behind a box that holds cells. */
export const behindBox = (document: ClassifiedText, box: Box): number =>
  nextCellLine(document, (box.at(-1) as StreamCell).lastLine - 1);

/** The boxes from a line on, no more than so many. */
export function boxesTo(document: ClassifiedText, from: number, most: number): readonly Box[] {
  const boxes: Box[] = [];
  let box = boxAt(document, from);
  while (box.length > 0 && boxes.length < most) {
    boxes.push(box);
    box = boxAt(document, behindBox(document, box));
  }
  return boxes;
}

/** The cell that a box is, where its lines are the parts of one. */
export function wholeBox(text: string, box: Box): StreamCell {
  const [first, last] = [box[0] as StreamCell, box.at(-1) as StreamCell];
  if (first === last) return first;
  const kind = kindOf(text.slice(first.start, last.end).replace(/\s+/g, " "));
  return cellAt(text, first.start, last.end, { line: first.line, lastLine: last.lastLine }, kind);
}
