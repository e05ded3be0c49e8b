import { readFigure } from "../../figure/figure.ts";
import { mapped } from "../../mapped.ts";
import type { PrintedTable } from "../../table.ts";
import { isCornerAlone, isCornerLike } from "../corner.ts";
import type { GridRow } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { readGrid } from "../read-grid.ts";
import { textOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import { type Box, behindBox, boxAt, boxesTo, wholeBox } from "./box.ts";
import { asLabels, type LabelLine, rowsOf, withRestsJoined } from "./label-boxes.ts";
import { cellTextOf, filledBefore, mayBeCell } from "./lines.ts";
import { gridRow } from "./place.ts";
import { layHeader } from "./shared/header.ts";
import { headerRows } from "./shared/read.ts";
import { isPeriod, isTextual, isValue, type StreamCell } from "./stream.ts";

// Extractors of PDFs print a table column by column: the heading over labels, the labels, then the headings and the figures
// of each column, in boxes of one line or several. As rows that stand close share boxes in every column, their boxes have
// the same lengths one after another; that, or totals, tells where a column ends.

const MOST_BOXES = 600;
const MOST_WORDS = 160;
const MOST_COLUMNS = 40;
const FEWEST_ROWS = 2;

/** What tells that figures stand column by column. */
export type Evidence = "lengths" | "sums";

/** The figures behind the words of a table, in boxes, and the headings that stand among them. */
interface Figures {
  readonly boxes: readonly Box[];
  readonly headings: readonly { readonly box: Box; readonly at: number }[];
  /** The box behind them. */
  readonly rest: Box;
}

/** A way to part what stands before the figures. */
interface Parted {
  readonly labels: readonly Box[];
  readonly headings: readonly Box[];
}

/** The table whose heading over labels stands at a line, where one way to read it is proved; else null. */
export function readColumnRuns(document: ClassifiedText, from: number, evidence: Evidence): PrintedTable | null {
  const corner = boxAt(document, from);
  const before = filledBefore(document, from);
  if (corner.length !== 1 || before === from - 1) return null;
  // The names of groups stand before the labels.
  if (mayBeCell(document, before) && isCornerAlone(cellTextOf(document, before))) return null;
  if (!isCornerLike(textOf(document.text, corner[0] as StreamCell))) return null;
  const words = boxesTo(document, behindBox(document, corner), MOST_WORDS);
  const first = words.findIndex((box) => box.some(({ kind }) => kind === "figure"));
  if (first < FEWEST_ROWS) return null;
  const above = words.slice(0, first);
  const figures = figuresFrom(document, words[first] as Box, isPeriod(above.at(-1)?.[0]));
  if (!figures) return null;
  const found: PrintedTable[] = [];
  for (let columns = 1; columns <= MOST_COLUMNS && columns <= figures.boxes.length; columns++) {
    const runs = runsOf(figures, columns);
    if (!runs || (evidence === "lengths" && !(areTold(figures, runs) && endsBefore(document, figures.rest, runs))))
      continue;
    for (const parted of partings(above, figures, columns)) {
      const table = layRuns(document, corner[0] as StreamCell, parted, runs, evidence);
      if (table) found.push(table);
      if (found.length > 1) return null;
    }
  }
  return found[0] ?? null;
}

/** The figures from a box on, and what stands among them; null where others follow. */
function figuresFrom(document: ClassifiedText, first: Box, areYearsHeadings: boolean): Figures | null {
  const boxes: Box[] = [];
  const headings: { box: Box; at: number }[] = [];
  const areDays = (box: Box): boolean => box.length > 1 && box.every(({ kind }) => kind === "period");
  const isHeading = (box: Box): boolean =>
    (box.every((cell) => isTextual(cell)) && !areDays(box)) ||
    (areYearsHeadings && box.length === 1 && isPeriod(box[0]));
  const areFigures = (box: Box): boolean =>
    areDays(box) || (!isHeading(box) && box.every((cell) => isValue(cell) || cell.kind === "standIn"));
  let box = first;
  while (box.length > 0 && boxes.length < MOST_BOXES) {
    if (areFigures(box)) boxes.push(box);
    else if (isHeading(box)) headings.push({ box, at: boxes.length });
    else break;
    box = boxAt(document, behindBox(document, box));
  }
  // Words behind the last figures are none of its headings.
  const own = headings.filter(({ at }) => at < boxes.length);
  return box.some(isValue) ? null : { boxes, headings: own, rest: headings[own.length]?.box ?? box };
}

/** The boxes of so many columns, all of the same lengths; null where headings stand within one. */
function runsOf({ boxes, headings }: Figures, columns: number): readonly (readonly Box[])[] | null {
  const each = boxes.length / columns;
  if (!Number.isInteger(each) || headings.some(({ at }) => at % each > 0)) return null;
  if (boxes.some((box, at) => box.length !== boxes[at % each]?.length)) return null;
  return Array.from({ length: columns }, (_, column) => boxes.slice(column * each, (column + 1) * each));
}

/**
 * Whether the boxes of a column differ in length, so that no other number of them goes with all; or each column is one box,
 * and has its heading before it.
 */
function areTold({ headings }: Figures, runs: readonly (readonly Box[])[]): boolean {
  const [first = []] = runs;
  if (first.some(({ length }) => length !== first[0]?.length)) return true;
  const isEach = headings.every(({ at }, column) => at === column + 1) && headings.length === runs.length - 1;
  return first.length === 1 && (first[0]?.length ?? 0) > 1 && isEach;
}

/** Whether what stands behind the last column is no column of words. */
function endsBefore(document: ClassifiedText, rest: Box, [first = []]: readonly (readonly Box[])[]): boolean {
  if (rest.length === 0) return true;
  const behind = [rest, ...boxesTo(document, behindBox(document, rest), first.length - 1)];
  return !haveSameLengths(behind, first);
}

/** The ways to part the words before figures into labels and headings, either of which may come first. */
function partings(above: readonly Box[], { headings }: Figures, columns: number): readonly Parted[] {
  const others = mapped(headings, ({ box }) => box);
  const found: Parted[] = [];
  for (let at = 1; at < above.length; at++) {
    if (columns > 1 || above.length - at + others.length === 1)
      found.push({ labels: above.slice(0, at), headings: [...above.slice(at), ...others] });
    if (others.length === 0 && (columns > 1 || at === 1))
      found.push({ labels: above.slice(at), headings: above.slice(0, at) });
  }
  return found;
}

function layRuns(
  document: ClassifiedText,
  corner: StreamCell,
  { labels, headings }: Parted,
  runs: readonly (readonly Box[])[],
  evidence: Evidence,
): PrintedTable | null {
  const { text } = document;
  // Behind one heading over labels another stands over more of them.
  if (headings.some((box) => isCornerAlone(textOf(text, wholeBox(text, box))))) return null;
  const columns = mapped(runs, (run) => run.flat());
  const rows = columns[0]?.length ?? 0;
  const names = new Set(mapped(labels.flat(), (cell) => textOf(text, cell)));
  if (headings.flat().some((cell) => names.has(textOf(text, cell)))) return null;
  const isAlike = evidence === "lengths" && haveSameLengths(labels, runs[0] ?? []);
  const lines = isAlike ? asLabels(labels.flat()) : linesOf(text, labels, rows);
  if (rows < FEWEST_ROWS || !lines) return null;
  const isEndedByTotal = isTotalLabel(textOf(text, lines.at(-1)?.cell as StreamCell));
  // Sums hold as well where a heading that is cut in two is one label of rows.
  const isOneByOne = headings.length === columns.length;
  if (evidence === "sums" && !(isOneByOne && isEndedByTotal && addUp(text, columns))) return null;
  if (!isAlike && !isEndedByTotal && !areOfOtherKind(lines, headings)) return null;
  const header = headersOver(document, corner, headings, columns.length);
  if (!header) return null;
  return readGrid(document, "cell-line", [...header, ...rowsOf(document, lines, columns)], [], {
    depth: header.length,
  });
}

const haveSameLengths = (labels: readonly Box[], run: readonly Box[]): boolean =>
  labels.length === run.length && labels.every(({ length }, at) => length === run[at]?.length);

/** The labels of so many rows, with the headings of sections, which do not come again as labels do; null where they are others. */
function linesOf(text: string, labels: readonly Box[], rows: number): readonly LabelLine[] | null {
  const plain = labels.flat();
  if (plain.length === rows) return asLabels(plain);
  const cells = labels.flatMap((box) => withRestsJoined(text, box));
  if (cells.length <= rows) return cells.length === rows ? asLabels(cells) : null;
  const times = new Map<string, number>();
  for (const cell of cells) times.set(textOf(text, cell), (times.get(textOf(text, cell)) ?? 0) + 1);
  const lines = mapped(cells, (cell) => {
    const own = textOf(text, cell);
    return { cell, isHeading: times.get(own) === 1 && !isTotalLabel(own) };
  });
  const isOver = (at: number): boolean => lines[at]?.isHeading === true;
  if (!isOver(0) || isOver(lines.length - 1) || lines.some((_, at) => isOver(at) && isOver(at + 1))) return null;
  return lines.filter(({ isHeading }) => !isHeading).length === rows ? lines : null;
}

/** Whether labels are all periods or bands and no heading is, or the other way round. */
function areOfOtherKind(lines: readonly LabelLine[], headings: readonly Box[]): boolean {
  const isCounted = (cell: StreamCell): boolean => isPeriod(cell) || cell.kind === "word";
  const labels = mapped(lines, ({ cell }) => isCounted(cell));
  const over = mapped(headings.flat(), isCounted);
  return (labels.every(Boolean) && !over.some(Boolean)) || (over.every(Boolean) && !labels.some(Boolean));
}

/** The header's rows, with a heading in each box or several. */
function headersOver(
  document: ClassifiedText,
  corner: StreamCell,
  headings: readonly Box[],
  columns: number,
): readonly GridRow[] | null {
  if (headings.length === columns)
    return [gridRow(document, [corner, ...mapped(headings, (box) => wholeBox(document.text, box))])];
  const lines = mapped([corner, ...headings.flat()], ({ line }) => line - 1);
  const header = layHeader(document, lines, columns);
  return header === null || header === "undecided" ? null : headerRows(document, header);
}

/** Whether the last figure of each column is the sum of those above it, of which more than one is none. */
function addUp(text: string, columns: readonly Box[]): boolean {
  return columns.every((column) => {
    const values = mapped(column, (cell) => readFigure(textOf(text, cell)).value);
    const parts = values.slice(0, -1);
    const isProof = parts.filter((value) => value !== null && value > 0).length > 1;
    return (
      (isProof || columns.length > 1) &&
      values.every((value) => value !== null) &&
      parts.reduce((sum: number, value) => sum + (value ?? 0), 0) === values.at(-1)
    );
  });
}
