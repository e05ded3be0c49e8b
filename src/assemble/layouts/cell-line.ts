import { isFigureLike } from "../../figure/figure.ts";
import { readLabelPeriod } from "../../period/period.ts";
import type { PrintedTable } from "../../table.ts";
import { readAskedRows } from "../cell/asked-rows.ts";
import { endsHeading, isBehindHeadings, isLevelBelow, OPENS_ANSWER } from "../cell/behind-headings.ts";
import { readColumnBoxes } from "../cell/column-boxes.ts";
import { readColumnRuns } from "../cell/column-runs.ts";
import { withHeadingsApart } from "../cell/glued-headings.ts";
import { arePeriods } from "../cell/header-fit.ts";
import { isInSeries } from "../cell/in-series.ts";
import { levelsAbove } from "../cell/levels.ts";
import {
  cellTextOf,
  filledBefore,
  hasRemark,
  introduces,
  kindBefore,
  mayBeCell,
  nextCellLine,
  streamOfLines,
} from "../cell/lines.ts";
import { readLoneRow } from "../cell/lone-row.ts";
import {
  endsInNextNumber,
  isLabelOfHeader,
  isMisheaded,
  isUnderAnswer,
  mayBeSeveral,
  mayGoOnAbove,
  sharesLines,
} from "../cell/misheaded.ts";
import { readRowBoxes } from "../cell/row-boxes.ts";
import { isTitleOrSection } from "../cell/section.ts";
import { shapeOfNumberedLabels } from "../cell/several-labels.ts";
import { inferShape, type TableShape } from "../cell/shape.ts";
import { withFiguresApart } from "../cell/shared/figures.ts";
import { isLongHeader, readShared } from "../cell/shared/read.ts";
import { withRowsApart } from "../cell/shared/rows.ts";
import { areNextYears, type CellStream, cellsIn, isPeriod, type StreamCell, taking, textAt } from "../cell/stream.ts";
import { readCellTable } from "../cell/table.ts";
import { rowsWithTexts } from "../cell/text-columns.ts";
import { isUnderPeriods } from "../cell/under-periods.ts";
import { areYearsLabels, isWhole } from "../cell/whole.ts";
import { groupedBy, withYearsOver } from "../cell/years-over.ts";
import { isBareYear } from "../collapsed/period-words.ts";
import { isSentence } from "../collapsed/prose.ts";
import { areWordForWord } from "../collapsed/stub-noun.ts";
import { isCornerLike } from "../corner.ts";
import { cellTexts } from "../grid.ts";
import { type Block, blockOfTables, type ClassifiedText, type Layout } from "../layout.ts";
import { isBulleted, isListing, isNumbered } from "../listing.ts";
import { isMeasure, statesUnit } from "../measure-word.ts";
import { readParted } from "../parted/read-parted.ts";
import { findPartedRows } from "../parted/row-blocks.ts";
import { readGrid } from "../read-grid.ts";
import { textOf, textsOf } from "../text-of.ts";
import { withUndecidedHeader } from "../undecided-header.ts";
import { isHeaderBelowOthers } from "./header-line.ts";

/** One cell a line without any mark, with or without a blank line between cells: what copying from some web pages gives. */
export const cellLine: Layout = { name: "cell-line", read: readCellLineBlock };

const NAME = "cell-line";
/** A figure comes within so many lines, or no table begins. */
const REACH = 64;
/** `Number of prisoners`, `Amount in 2019/20`: over figures, where it stands alone over pairs. */
const MEASURED = /^(?:amount|average|cost|number|percentage|proportion|rate|total|value)s? .{1,80}[^:.?]$/i;
const RESPONSES = /^(?:number of )?responses$/i;

function readCellLineBlock(document: ClassifiedText, from: number): Block | null {
  const inRows = readRowBoxes(document, from);
  if (inRows) return inRows === "undecided" ? null : blockOf(from, inRows);
  const inColumns = readColumnRuns(document, from, "lengths");
  if (inColumns) return blockOf(from, inColumns);
  const parted = findPartedRows(document, from);
  const block = parted === "surely" ? readParted(document, NAME, from, "titles") : null;
  if (block) return block;
  return readCells(document, from) ?? (parted === "perhaps" ? readParted(document, NAME, from, "nothing") : null);
}

function readCells(document: ClassifiedText, from: number): Block | null {
  const asked = readAskedRows(document, from);
  if (asked) return blockOf(from, asked);
  if (!isFollowedByFigure(document, from) || isInSeries(document, from) || isOverHeader(document, from)) return null;
  if (endsHeading(document, from)) return null;
  const inBoxes = readColumnBoxes(document, from);
  if (inBoxes) return blockOf(from, inBoxes);
  const shared = readShared(document, from);
  if (shared === "undecided")
    return readWithTexts(document, from, streamOfLines(document, from)) ?? readJoined(document, from);
  if (shared?.isSurelyShared) return blockOf(from, shared.read.table, shared.read.lastLine);
  const block = readLines(document, from);
  if (block) return block;
  const joined = readJoined(document, from);
  if (joined) return joined;
  if (shared?.isOfLevels) return blockOf(from, shared.read.table, shared.read.lastLine);
  const inColumns = readColumnRuns(document, from, "sums");
  if (inColumns) return blockOf(from, inColumns);
  const lone = readLoneRow(document, from);
  return lone && !isListing(document.text, lone) ? blockOf(from, lone) : null;
}

/** Lines right over a header on one line. */
const MOST_LINES_OVER = 2;

/** Whether a line, or the next, stands right over a line that surely is a header. */
function isOverHeader(document: ClassifiedText, from: number): boolean {
  let last = from;
  while (last < from + MOST_LINES_OVER && document.roles[last + 1] === "prose") last++;
  return last > from && isHeaderBelowOthers(document, from, last);
}

/** The table in which remarks are part of the headings above them, where each line a cell makes none. */
function readJoined(document: ClassifiedText, from: number): Block | null {
  return hasRemark(document, from) ? readStream(document, from, streamOfLines(document, from, true)) : null;
}

/** The table of a cell a line; or with the label and the figures of a line apart, where that makes more of its rows whole. */
function readLines(document: ClassifiedText, from: number): Block | null {
  const { stream, years } = withYearsOver(streamOfLines(document, from));
  const headed = withHeadingsApart(stream);
  const below = headed && readStream(document, from, headed);
  if (below?.readings[0].tables.every(isUnderTwoLevels)) return below;
  const plain = groupedBy(readStream(document, from, stream), years);
  const apart = withRowsApart(document, withFiguresApart(document, stream));
  const other = apart && readStream(document, from, apart, true);
  return other && wholeRows(other) > (plain ? wholeRows(plain) : 0) ? other : plain;
}

const isUnderTwoLevels = ({ headers }: PrintedTable): boolean => headers.every((path) => path.length > 1);

function wholeRows({ readings: [literal] }: Block): number {
  return literal.tables.reduce((sum, { rows, undecided }) => sum + rows.length - undecided.length, 0);
}

function blockOf(start: number, table: PrintedTable, end = table.lastLine): Block {
  return blockOfTables(start, end, [table]);
}

/** @param areApart whether rows whose cells share lines are among those of the stream */
function readStream(document: ClassifiedText, from: number, stream: CellStream, areApart = false): Block | null {
  const withTexts = readWithTexts(document, from, stream);
  if (withTexts) return withTexts;
  const labelled = shapeOfNumberedLabels(stream);
  if (labelled) return labelled.body === labelled.width ? readLabelled(document, from, stream, labelled) : null;
  const shape = inferShape(stream);
  if (!shape) return null;
  const undecided =
    isTitleOrSection(taking(stream, shape.standIns), shape) ||
    hasOneOverOthers(stream, shape) ||
    mayGoOnAbove(document, from, stream, shape);
  if (!undecided && !isHeaded(document, stream, shape)) return null;
  if (!isWhole(stream, shape, isUnderPeriods(document, from, stream, shape) ? null : kindBefore(document, from)))
    return null;
  if (!undecided && isBehindCorner(document, stream, shape)) return null;
  if (isAmongHeadings(document, from, stream, shape)) return null;
  const read = readCellTable(document, NAME, stream, shape, ({ table, rows, bareLines }) => {
    if (rows < rowsNeeded(stream, shape) || bareLines > mostBareLines(rows, shape)) return false;
    if ((bareLines === rows - 1 && hasLostFirstGroup(table)) || areFiguresNames(table)) return false;
    if (shape.body === 0 && isUnderPeriod(document, table)) return false;
    if (isUnderAnswer(table)) return false;
    const { text } = document;
    if (shape.width === 2 ? alternates(text, table) : endsInNextNumber(text, table)) return false;
    return !isListing(text, table) && !isBulleted(text, table) && !isNumbered(text, table);
  });
  if (!read) return null;
  const table = undecided
    ? withoutHeader(read.table, LINE_TOO_MANY)
    : isMisheaded(stream, shape) || ((areApart || sharesLines(read.table)) && mayBeSeveral(read.table))
      ? withoutHeader(read.table, NOT_ONE_BY_ONE)
      : shape.body === 0 && shape.width > 2
        ? withUndecidedHeader(read.table, `no header was found for the ${read.table.headers.length} columns`)
        : read.table;
  return blockOf(from, table, read.lastLine);
}

/** Whether a table would begin among the headings of its header: others stand above, or what is read as labels is some. */
function isAmongHeadings(document: ClassifiedText, from: number, stream: CellStream, shape: TableShape): boolean {
  const { body, width } = shape;
  const isWholeHeader = isCornerLike(textAt(stream, 0));
  if (body > 0 && !isWholeHeader && isBehindHeadings(document, from, width)) return true;
  if (areYearsLabels(stream, shape) || goOnBelow(stream, shape) || isLabelOfHeader(stream, shape)) return true;
  return body === width && isLevelBelow(document, from, textsOf(stream.text, cellsIn(stream, 0, body)));
}

/** Whether a heading too many stands behind the one over the labels: one is over several others, and nothing tells which. */
function hasOneOverOthers(stream: CellStream, { body, width }: TableShape): boolean {
  if (body !== width + 1 || width < 4) return false;
  // Over the heading of the labels stands a title.
  if (!isCornerLike(textAt(stream, 0)) || isCornerLike(textAt(stream, 1))) return false;
  return cellsIn(stream, 0, body).every(({ kind }) => kind === "text");
}

/** Whether the year that follows the last over the columns stands in the first row: it is one of theirs, and none of its cells is. */
function goOnBelow(stream: CellStream, { body, width }: TableShape): boolean {
  const isNext = (index: number): boolean => areNextYears(stream.at(body - 1), stream.at(index));
  return body > 0 && (isNext(body) ? !isPeriod(stream.at(body + width)) : isNext(body + 1));
}

/** The table that holds words beside its labels. */
function readWithTexts(document: ClassifiedText, from: number, stream: CellStream): Block | null {
  const rows = rowsWithTexts(document, stream);
  const [header] = rows ?? [];
  if (header && isLevelBelow(document, from, [header.label.text, ...cellTexts(document.text, header)])) return null;
  const table = rows && readGrid(document, NAME, rows, [], { depth: 1 });
  return !table || isListing(document.text, table) ? null : blockOf(from, table);
}

/** Rows with a number or a year before their labels. */
function readLabelled(document: ClassifiedText, from: number, stream: CellStream, shape: TableShape): Block | null {
  const read = readCellTable(document, NAME, stream, shape, ({ table }) => !isListing(document.text, table));
  return read && blockOf(from, read.table, read.lastLine);
}

const LINE_TOO_MANY =
  "a line too many stands above the first row: a title, a heading over others, or that of a section; no header was read";
const NOT_ONE_BY_ONE =
  "the lines above the first row are not the headings of its columns one by one: a title, or several on a line; no header was read";

function withoutHeader(table: PrintedTable, message: string): PrintedTable {
  const headers = table.headers.map(() => []);
  return withUndecidedHeader({ ...table, corner: "", headers, headerLines: [] }, message);
}

/** Rows that show whether counts and amounts take turns. */
const ROWS_TO_TAKE_TURNS = 4;

/** Whether an amount follows each count in one column: `12`, `£4,200`, `3`, `£0`. Two columns, and words between them, do. */
function alternates(text: string, { rows }: PrintedTable): boolean {
  const amounts = rows.map(({ cells: { offsets } }) => /[£€$]/.test(text.slice(offsets[0], offsets[1])));
  return rows.length >= ROWS_TO_TAKE_TURNS && amounts.every((amount, row) => row === 0 || amount !== amounts[row - 1]);
}

/** Whether a line that may be a figure comes soon, and nothing but lines that may be cells before it. */
function isFollowedByFigure(document: ClassifiedText, from: number): boolean {
  const { lines } = document;
  const mayBeOfHeader = (index: number): boolean => mayBeCell(document, index) || isLongHeader(document, index);
  for (let index = from, cells = 0; cells < REACH && mayBeOfHeader(index); cells++) {
    const line = lines[index];
    if (cells > 0 && line && line.words <= 3 && line.numbers > 0) return true;
    index = nextCellLine(document, index);
  }
  return false;
}

/** Whether what stands before the first row is a header of it, or nothing does. */
function isHeaded(document: ClassifiedText, stream: CellStream, { body, width }: TableShape): boolean {
  const { text } = document;
  if (body === 0) return !isUnderHeadings(document, stream);
  const header = cellsIn(stream, 0, body);
  const first = header[0] as StreamCell;
  const corner = textOf(text, first);
  if (header.some((cell) => introduces(textOf(text, cell)) || areFigures(textOf(text, cell)))) return false;
  // Over several columns, or a measure, it heads the answers that were given.
  if (body === width) return width > 2 || !OPENS_ANSWER.test(corner) || isMeasureAlone(textOf(text, header[1]));
  if (body === width - 1 && width > 2)
    return isPeriod(first) || (!isCornerLike(corner) && kindBefore(document, first.line - 1) === null);
  if (body === 1) return width === 2 && (isMeasureAlone(corner) || MEASURED.test(corner) || statesUnit(corner));
  return width > 2 && levelsAbove(stream, body, width) !== null;
}

/** `Number`, `Responses`: over figures, whatever stands beside it. */
const isMeasureAlone = (heading: string): boolean => isMeasure(heading) || RESPONSES.test(heading);

/** `<5` twice among what stands over columns and before rows: hidden figures, and no headings or labels. */
const HIDDEN = /^[<£]\d/;

function areFiguresNames({ corner, headers, rows }: PrintedTable): boolean {
  const names = [corner, ...headers.map((path) => path.at(-1) ?? ""), ...rows.map(({ label }) => label)];
  const hidden = names.filter((name) => HIDDEN.test(name));
  return new Set(hidden).size < hidden.length;
}

/** `£12 £14 £9`: the figures of a row on one line. */
function areFigures(words: string): boolean {
  if (!words.includes(" ") || !/\d/.test(words)) return false;
  return words.split(" ").every((word) => isFigureLike(word) && !isBareYear(word));
}

/** Whether two lines of words or more stand right before rows without a header: it is there, and does not go with them. */
function isUnderHeadings(document: ClassifiedText, stream: CellStream): boolean {
  let index = (stream.at(0) as StreamCell).line - 1;
  for (let headings = 0; headings < 2; headings++) {
    index = filledBefore(document, index);
    if (kindBefore(document, index + 1) !== "text") return false;
    const words = cellTextOf(document, index);
    if (OPENS_ANSWER.test(words) || isSentence(words) || introduces(words)) return false;
  }
  return true;
}

/** Whether a line that heads labels stands right before a header of words that does not begin with such a heading. */
function isBehindCorner(document: ClassifiedText, stream: CellStream, { body, width }: TableShape): boolean {
  const first = stream.at(0) as StreamCell;
  if (body === 0 || (width > 2 && isPeriod(stream.at(1)) && !isPeriod(first))) return false;
  const before = filledBefore(document, first.line - 1);
  if (!mayBeCell(document, before)) return false;
  return isCornerLike(cellTextOf(document, before)) && !isCornerLike(textOf(document.text, first));
}

/** Whether all rows but the first have a line of words above them: the first one's is taken for a heading. */
function hasLostFirstGroup({ rows: [first, ...others] }: PrintedTable): boolean {
  return first?.group === null && others.length > 1 && others.every(({ group }) => group !== null);
}

/** Whether the line above the first row is a period, as the headings of the sections below are, with a header above it. */
function isUnderPeriod(document: ClassifiedText, { rows, firstLine }: PrintedTable): boolean {
  const [first] = rows;
  const next = rows.find(({ group }) => group !== null);
  if (first?.line !== firstLine || first.group !== null || !next?.group || readLabelPeriod(next.group) === null)
    return false;
  const before = kindBefore(document, first.line - 1);
  const over = filledBefore(document, filledBefore(document, first.line - 1));
  const isHeaded = mayBeCell(document, over) && !/[.:]$/.test(cellTextOf(document, over));
  return (before === "year" || before === "period") && isHeaded;
}

/** Under a whole header over several columns, each row may be in a section of its own. */
function mostBareLines(rows: number, { body, width }: TableShape): number {
  return body === width && width > 2 ? rows : rows >> 1;
}

/** The rows that make a table: one under a header of periods or of a word for each column, two under any header, else two or three. */
function rowsNeeded(stream: CellStream, { body, width }: TableShape): number {
  if (body === 0) return width > 2 ? 2 : 3;
  if (width > 2 && arePeriods(stream, body - width + 1, body)) return 1;
  const [corner = "", ...headings] = textsOf(stream.text, cellsIn(stream, 0, body));
  return body === width && areWordForWord(corner, headings) ? 1 : 2;
}
