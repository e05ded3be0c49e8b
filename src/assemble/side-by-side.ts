import { isFigureLike } from "../figure/figure.ts";
import { readWhole } from "../figure/number.ts";
import { mapped } from "../mapped.ts";
import { cellTexts, countCells, type GridRow, isBare, isBlankFrom, labelFromCell } from "./grid.ts";
import type { ClassifiedText } from "./layout.ts";
import { stripMarkup } from "./markup.ts";
import { repeatOf } from "./recurring.ts";
import { isFigure } from "./row-figures.ts";
import { isTotalLabel } from "./total-label.ts";

// A long list is often printed in two or three parts beside each other, each under the same header:
// `Ward | Fines | Ward | Fines` over `Abbey | 5 | Mill | 7`. Read across, 7 would be a figure of Abbey's.

/**
 * A grid whose parts stand beside each other, with the parts below each other; as it is where its header is not the same
 * few headings again, or figures stand in the other parts where labels should.
 */
export function belowEachOther(document: ClassifiedText, grid: readonly GridRow[], depth: number): readonly GridRow[] {
  const { text } = document;
  const headers = grid.slice(0, depth);
  const leaves = headers.at(-1);
  if (!leaves || headers.slice(0, -1).some((row) => !isBare(row))) return grid;
  const width = widthOfPart([leaves.label.text, ...cellTexts(text, leaves)]);
  const body = grid.slice(depth);
  if (width === 0 || body.some((row) => hasFigureAsLabel(text, row, width))) return grid;
  const last = body.at(-1);
  // The total of all parts stands below the first, unless it is that one's own.
  const isOfAll =
    last !== undefined &&
    isTotalLabel(stripMarkup(last.label.text)) &&
    isBlankFrom(last, width - 1) &&
    !isSumOfFirst(text, body, width - 1);
  const listed = isOfAll ? body.slice(0, -1) : body;
  const rows: GridRow[] = mapped(headers, (row) => partOf(document, row, 0, width));
  for (let start = 0; start <= countCells(leaves.cells); start += width)
    for (const row of listed) {
      const part = partOf(document, row, start, width);
      if (part.label.text !== "" || !isBare(part)) rows.push(part);
    }
  if (isOfAll) rows.push(partOf(document, last, 0, width));
  return rows;
}

/** Whether each of the last row's first cells is the sum of those above it. */
function isSumOfFirst(text: string, rows: readonly GridRow[], columns: number): boolean {
  for (let column = 0; column < columns; column++) {
    const figures = mapped(rows, ({ cells: { offsets } }) =>
      readWhole(text, offsets[2 * column], offsets[2 * column + 1]),
    );
    const stated = figures.pop() as number;
    if (figures.includes(-1) || figures.reduce((sum, figure) => sum + figure, 0) !== stated) return false;
  }
  return true;
}

/** After how many headings a header begins again, as often as it does; 0 where it does not. */
export function widthOfPart(headings: readonly string[]): number {
  return headings[0] === "" ? 0 : repeatOf(headings);
}

/** Whether a figure stands where another part has its label, beside a label that is none: years and ages may label all parts. */
function hasFigureAsLabel(text: string, { label: first, cells }: GridRow, width: number): boolean {
  if (isFigureLike(first.text)) return false;
  for (let label = width - 1; label < countCells(cells); label += width) if (isFigure(text, cells, label)) return true;
  return false;
}

/** So many cells of a row, from a column on that holds labels; the first part has the row's own. */
function partOf(document: ClassifiedText, row: GridRow, start: number, width: number): GridRow {
  const { offsets, lines } = row.cells;
  const label = start === 0 ? row.label : labelFromCell(document, row, start - 1);
  const cells = {
    offsets: offsets.slice(2 * start, 2 * (start + width - 1)),
    lines: lines?.slice(start, start + width - 1) ?? null,
  };
  return { ...row, line: label.line, label, cells, width, afterPageBreak: start === 0 && row.afterPageBreak };
}
