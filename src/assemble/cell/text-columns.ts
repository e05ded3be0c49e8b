import { mapped } from "../../mapped.ts";
import { isCornerLike } from "../corner.ts";
import type { GridRow } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { isCode } from "../stub.ts";
import { isTotalLabel } from "../total-label.ts";
import { isLabelOfHeader } from "./misheaded.ts";
import { gridRow, isBroken } from "./place.ts";
import { areAll, type CellStream, cellsIn, isPeriod, isTextual, type StreamCell, taking, textAt } from "./stream.ts";

// Rows that hold words beside their label (`Site, Specialty, Rate, Hours`) have no rhythm of a label and figures. They are
// known by their columns: under a whole header each holds words or figures, from the first row to the last.

const NARROWEST = 3;
const WIDEST = 12;
const FEWEST_ROWS = 2;
/** So few rows may be sections of one row each, but for what is no heading. */
const ROWS_TO_TELL = 3;
/** `12/03/2019`, `Yes`: an answer in its cell, and no heading over what comes below. */
const ANSWER = /\d|^.{1,3}$/;
const ROWS_TO_HOLD_FIGURES = 12;

/** What stands in a column: words, or figures; null where no cell tells. */
type Holds = "words" | "figures" | null;

interface TextRows {
  readonly width: number;
  readonly rows: number;
  readonly columns: readonly Holds[];
}

/** The header and the rows of a table with words beside its labels, where the stream begins with one; null where not. */
export function rowsWithTexts(document: ClassifiedText, stream: CellStream): readonly GridRow[] | null {
  const found = findRows(document, stream);
  if (!found || !areTold(stream, found) || areOutOfStep(stream, found)) return null;
  if (isLabelOfHeader(stream, { body: found.width, width: found.width })) return null;
  const { width, rows, columns } = found;
  const end = (rows + 1) * width;
  const total = totalAt(stream, end, columns);
  const next = total ? end + total.length : end;
  if (!areAll(taking(stream, "figure"), next, next + width, (cell) => cell?.kind !== "figure")) return null;
  // What is left over at the end was a cell of the last row, and the first heading is a title.
  const spans = total ? 1 : columnsOfSpan(stream, found);
  const isTitled = spans === 1 && !isCornerLike(textAt(stream, 0)) && stream.at(0)?.kind !== "blank";
  if (
    isTitled &&
    !total &&
    stream.at(end) &&
    isHeaded(stream, 1, width) &&
    (countRows(document, stream, 1, width)?.rows ?? 0) >= rows
  )
    return null;
  // A record is of one line; words before the first figures are rather a part of the label, which may be of several.
  const figures = columns.indexOf("figures");
  const onFirstLine = (cell: StreamCell, at: number): StreamCell => {
    const isOfLabel = spans + at < figures;
    return isOfLabel ? cell : { ...cell, end: Math.min(cell.end, document.lines[cell.line - 1]?.end ?? cell.end) };
  };
  const grid = Array.from({ length: rows + 1 }, (_, row) => {
    const [first, ...cells] = cellsIn(stream, row * width, (row + 1) * width) as [StreamCell, ...StreamCell[]];
    const last = cells.splice(0, spans - 1).at(-1) ?? first;
    const label = { ...first, end: last.end, lastLine: last.lastLine };
    return gridRow(document, [label, ...(row > 0 ? mapped(cells, onFirstLine) : cells)]);
  });
  return total ? [...grid, gridRow(document, withBlanks(total, columns))] : grid;
}

/** Whether blank lines part the same two cells of each row, and none of the rows behind the first: these begin elsewhere. */
function areOutOfStep(stream: CellStream, { width, rows }: TextRows): boolean {
  const isApart = (row: number, column: number): boolean => (stream.at((row + 1) * width + column)?.blanks ?? 0) > 0;
  const others = Array.from({ length: rows - 1 }, (_, row) => row + 1);
  if (others.some((row) => isApart(row, 0))) return false;
  return Array.from({ length: width - 1 }, (_, column) => column + 1).some((column) =>
    others.every((row) => isApart(row, column)),
  );
}

const FROM_TO = [/^from$/i, /^to$/i, /^years?$/i];

/** How many of the first columns say together from when to when each row goes, as `From`, `To` and `Year` do; 1 where none do. */
function columnsOfSpan(stream: CellStream, { width, rows }: TextRows): number {
  const isOfSpan = (pattern: RegExp, column: number): boolean =>
    pattern.test(textAt(stream, column)) &&
    Array.from({ length: rows }, (_, row) => stream.at((row + 1) * width + column)).every(isPeriod);
  const last = FROM_TO.findIndex((pattern, column) => !isOfSpan(pattern, column));
  const columns = last < 0 ? FROM_TO.length : last;
  return columns > 1 && columns < width ? columns : 1;
}

/** The rows of the first width that has enough to tell, or else of the first that has any and after which no figure comes. */
function findRows(document: ClassifiedText, stream: CellStream): TextRows | null {
  let few: TextRows | null = null;
  for (let width = NARROWEST; width <= WIDEST && isHeaded(stream, 0, width); width++) {
    const found = countRows(document, stream, 0, width);
    if (found && found.rows >= ROWS_TO_TELL) return found;
    if (found && !few && stream.at((found.rows + 1) * width)?.kind !== "figure") few = found;
  }
  return few;
}

/** Whether headings stand at some indexes; nothing may stand over the labels where blank cells are marked. */
function isHeaded(stream: CellStream, from: number, width: number): boolean {
  return areAll(
    stream,
    from,
    from + width,
    (cell) => isTextual(cell) || isPeriod(cell) || (cell === stream.at(0) && cell?.kind === "blank"),
  );
}

/** The rows of a width under a header, as far as each column goes on as it began; null where they are none such. */
function countRows(document: ClassifiedText, stream: CellStream, from: number, width: number): TextRows | null {
  const columns = new Array<Holds>(width).fill(null);
  let rows = 0;
  while (goesOn(document, stream, from + (rows + 1) * width, columns)) {
    rows++;
    // Lines of words alone are not read on to their end from each of them.
    if (rows === ROWS_TO_HOLD_FIGURES && !columns.includes("figures")) return null;
  }
  const hasTexts = columns.some((holds, column) => column > 0 && holds === "words");
  return rows >= FEWEST_ROWS && hasTexts && columns.includes("figures") ? { width, rows, columns } : null;
}

/** Whether a whole row stands at an index whose cells are what the columns hold; tells the columns what they hold. */
function goesOn(document: ClassifiedText, stream: CellStream, at: number, columns: Holds[]): boolean {
  const row = mapped(columns, (_, column) => holds(stream.at(at + column)));
  if (!stream.at(at + columns.length - 1)) return false;
  if (row.some((its, column) => its && columns[column] && its !== columns[column])) return false;
  // A figure that goes on in the next line is none.
  for (const [column, its] of columns.entries())
    if (column > 0 && its !== "words" && isBroken(document, stream.at(at + column) as StreamCell)) return false;
  row.forEach((its, column) => {
    columns[column] ??= its;
  });
  return true;
}

function holds(cell: StreamCell | undefined): Holds {
  // `N/A` stands for either.
  if (cell?.kind === "figure") return "figures";
  return isTextual(cell) ? "words" : null;
}

/**
 * Whether the first column is surely that of the labels, as it is where these are numbered, or come again, or are codes or
 * periods before words. Without a heading over it the header would begin with the next, and each row a cell too far on.
 */
function areTold(stream: CellStream, { width, rows, columns }: TextRows): boolean {
  const labels = Array.from({ length: rows }, (_, row) => (row + 1) * width);
  if (columns[0] === "figures")
    return labels.every((label, row) => row === 0 || numberAt(stream, label) === numberAt(stream, label - width) + 1);
  const isCorner = isCornerLike(textAt(stream, 0)) || stream.at(0)?.kind === "blank";
  const words = mapped(labels, (label) => textAt(stream, label));
  const areCodes = columns[1] === "words" && words.every(isCode);
  const endsIn = columns.at(-1) === "figures" ? [] : mapped(labels, (label) => textAt(stream, label + width - 1));
  const areAnswers = isCorner && endsIn.every((text) => ANSWER.test(text));
  if (rows < ROWS_TO_TELL && !areCodes && !areAnswers) return false;
  if (isCorner || areCodes) return true;
  // Under a title the heading over the labels comes second.
  if (isCornerLike(textAt(stream, 1))) return false;
  if (labels.every((label) => isPeriod(stream.at(label)))) return true;
  return columns[1] === "words" && new Set(words).size < rows;
}

const numberAt = (stream: CellStream, index: number): number => stream.at(index)?.number ?? Number.NaN;

/** The cells of a total of the figures, in whose row nothing stands under the words; null where there is none. */
function totalAt(stream: CellStream, at: number, columns: readonly Holds[]): readonly StreamCell[] | null {
  const { at: cellAt } = taking(stream, "figure");
  const label = stream.at(at);
  if (!label || !isTotalLabel(textAt(stream, at))) return null;
  const cells = [label];
  for (const column of columns.slice(1)) {
    if (column === "words") continue;
    const cell = cellAt(at + cells.length);
    if (cell?.kind !== "figure") return null;
    cells.push(cell);
  }
  return cells;
}

function withBlanks(total: readonly StreamCell[], columns: readonly Holds[]): readonly StreamCell[] {
  let next = 0;
  let last = total[0] as StreamCell;
  return mapped(columns, (column, at) => {
    if (at > 0 && column === "words") return { ...last, start: last.end, kind: "blank" };
    last = total[next++] as StreamCell;
    return last;
  });
}
