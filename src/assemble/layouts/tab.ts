import type { Line } from "../../tokenize/line.ts";
import { isWhite, TokenKind } from "../../tokenize/token.ts";
import type { GridRow } from "../grid.ts";
import { placeGroupHeadings } from "../group-header.ts";
import { HEADER_REACH, headerDepth } from "../header.ts";
import type { Block, ClassifiedText, Layout } from "../layout.ts";
import { readGrid } from "../read-grid.ts";
import { readRowBlock } from "../row-block.ts";
import type { RowMarks } from "../row-marks.ts";
import { isFilled, readSpanningHeader } from "../spanning-header.ts";

/** Cells parted by tabs, a row a line: what copying from a spreadsheet or a web page gives. */
export const tab: Layout = { name: "tab", read: readTabBlock };

const NAME = "tab";

function readTabBlock(document: ClassifiedText, from: number): Block | null {
  if (!isRow(document, from)) return null;
  const marks: RowMarks = {
    isRow: (index) => isRow(document, index),
    isRule: () => false,
    split: (index, afterPageBreak) => splitRow(document, index, afterPageBreak),
  };
  return readRowBlock(
    document,
    from,
    marks,
    ({ grid, foreign }) =>
      readSpanningHeader(document, NAME, grid, foreign) ??
      readGrid(document, NAME, withGroupHeadings(document, grid), foreign),
  );
}

/** The grid with the headings of merged cells over their columns, where no blank cells show how far each spans. */
function withGroupHeadings(document: ClassifiedText, grid: readonly GridRow[]): readonly GridRow[] {
  const depth = headerDepth(document.text, grid.slice(0, HEADER_REACH));
  if (depth < 2 || !grid.slice(0, depth - 1).every(isFilled)) return grid;
  return [...placeGroupHeadings(document, grid.slice(0, depth), grid.slice(depth)), ...grid.slice(depth)];
}

/** What numbers or marks an item of a list, before its tab. */
const ITEM = /^\s*(?:[•·▪*–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\t/;
/** An item of a list is a sentence, with so many words at least. */
const WORDS_OF_ITEM = 5;

/** A line with tabs, unless its only one stands behind the number or bullet of a sentence. */
function isRow({ text, lines }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (!line || line.tabs === 0) return false;
  return line.tabs > 1 || line.words < WORDS_OF_ITEM || !ITEM.test(text.slice(line.start, line.start + 8));
}

const QUOTE = 0x22;

/** Whether a spreadsheet put a cell into quotes, as it does with commas: `"1,200"`. Other quotes are printed. */
function isQuoted(text: string, start: number, end: number): boolean {
  const second = text.indexOf('"', start + 1);
  return second === end - 1 && second > start + 1 && text.slice(start, end).includes(",");
}

function splitRow({ text, lines, tokens }: ClassifiedText, index: number, afterPageBreak: boolean): GridRow {
  const { firstToken, lastToken, number, start: lineStart, tabs } = lines[index] as Line;
  const { kinds, starts } = tokens;
  // Of the right length at once: one that grows leaves a third as much again unused.
  const offsets = new Array<number>(2 * tabs);
  let label = "";
  let labelStart = lineStart;
  let width = 0;
  for (let token = firstToken, first = firstToken; token <= lastToken; token++) {
    if (token < lastToken && kinds[token] !== TokenKind.tab) continue;
    let left = first;
    let right = token;
    while (left < right && isWhite(kinds[left])) left++;
    while (right > left && isWhite(kinds[right - 1])) right--;
    let start = starts[left] as number;
    let end = starts[right] as number;
    if (text.charCodeAt(start) === QUOTE && isQuoted(text, start, end)) {
      start++;
      end--;
    }
    if (width > 0) {
      offsets[2 * width - 2] = start;
      offsets[2 * width - 1] = end;
    } else {
      label = text.slice(start, end);
      labelStart = start;
    }
    width++;
    first = token + 1;
  }
  return {
    line: number,
    label: { text: label, line: number, column: labelStart - lineStart + 1 },
    cells: { offsets, lines: null },
    width,
    afterPageBreak,
  };
}
