import { readFigure } from "../../figure/figure.ts";
import type { PrintedTable } from "../../table.ts";
import { isSentence } from "../collapsed/prose.ts";
import { isCornerLike } from "../corner.ts";
import type { GridRow } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { readGrid } from "../read-grid.ts";
import { lineText, textOf, textsOf } from "../text-of.ts";
import { cellOfLine, cellTextOf, filledBefore, mayBeCell, nextCellLine } from "./lines.ts";
import { gridRow } from "./place.ts";
import { isPeriod, type StreamCell } from "./stream.ts";

const FEWEST = 2;
const MOST = 12;
/** What stands over a table and says so. */
const ANNOUNCES = /[:?]$|\b(?:table|below|following|as follows)\b/i;

/** What stands in a page of contents, over an answer, or at the head of a list. */
const NO_HEADING = /^(?:contents|introduction|foreword|summary|appendix|annex|response|answer|reply)\b|[.:]$/i;

/**
 * Headings and as many figures, a line each, right below what announces them and with nothing like them behind: the only row
 * of a table, which has no label. Null where a line begins none.
 */
export function readLoneRow(document: ClassifiedText, from: number): PrintedTable | null {
  if (!isAnnounced(document, from)) return null;
  const headings = cellsFrom(document, from, isHeading);
  const texts = textsOf(document.text, headings);
  const last = headings.at(-1);
  if (!last || headings.length < FEWEST || new Set(texts).size < texts.length) return null;
  if (isCornerLike(texts[0] as string) || texts.some((text) => NO_HEADING.test(text))) return null;
  const isRead = (cell: StreamCell): boolean => readFigure(textOf(document.text, cell)).status !== "unreadable";
  const figures = cellsFrom(
    document,
    nextCellLine(document, last.line - 1),
    (cell) => cell.kind === "figure" && isRead(cell),
  );
  const end = figures.at(-1);
  if (!end || figures.length !== headings.length || !endsTable(document, end.line - 1)) return null;
  const rows = [rowOf(document, headings), rowOf(document, figures)];
  return readGrid(document, "cell-line", rows, [], { depth: 1, undecided: [] });
}

function isAnnounced(document: ClassifiedText, from: number): boolean {
  const before = filledBefore(document, from);
  return document.roles[before] === "question" || (before >= 0 && ANNOUNCES.test(lineText(document, before)));
}

const isHeading = (cell: StreamCell): boolean => cell.kind === "text" || cell.kind === "word" || isPeriod(cell);

/** The cells of a kind from a line on, one more at most than a row may have. */
function cellsFrom(document: ClassifiedText, from: number, is: (cell: StreamCell) => boolean): readonly StreamCell[] {
  const cells: StreamCell[] = [];
  for (let index = from; cells.length <= MOST && mayBeCell(document, index); index = nextCellLine(document, index)) {
    const cell = cellOfLine(document, index);
    if (!is(cell)) break;
    cells.push(cell);
  }
  return cells.length > MOST ? [] : cells;
}

/** Whether nothing stands behind a line that may be another cell, or the label of a row. */
function endsTable(document: ClassifiedText, last: number): boolean {
  const next = nextCellLine(document, last);
  return !mayBeCell(document, next) || isSentence(cellTextOf(document, next));
}

/** A row without a label. */
function rowOf(document: ClassifiedText, cells: readonly StreamCell[]): GridRow {
  const first = cells[0] as StreamCell;
  return gridRow(document, [{ ...first, end: first.start }, ...cells]);
}
