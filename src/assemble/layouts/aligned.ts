import { readLabelPeriod } from "../../period/period.ts";
import type { PrintedRow, PrintedTable, Spans, UndecidedRow } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { TokenKind } from "../../tokenize/token.ts";
import { type Band, type Columns, findColumns, type ValuePieces } from "../aligned/columns.ts";
import { type AlignedHeader, readAlignedHeader } from "../aligned/header.ts";
import { type Layings, layOnBands, mayEndWithFigure, peelFigures, setBack } from "../aligned/lay.ts";
import { isValue, type Piece, pieceOf, splitPieces, WIDEST_LINE } from "../aligned/piece.ts";
import { readBody } from "../body.ts";
import { cellText, countCells, type GridRow, isBlank } from "../grid.ts";
import { findHeading } from "../heading.ts";
import type { Block, ClassifiedText, Layout } from "../layout.ts";
import { stripMarkup } from "../markup.ts";
import { readNotes } from "../note.ts";
import { hasTotalBelow, isSeries, namesEffort } from "../series.ts";
import { isTotalLabel } from "../total-label.ts";

/** A header has no more lines, and no more blank lines stand among and below them. */
const MOST_HEADER_LINES = 8;
const MOST_HEADER_BLANKS = 2;
const LONGEST_HEADING = 60;
const LONGEST_LABEL = 120;
/** Blank lines between rows; over a page's end there may be more. */
const MOST_BLANKS = 3;
const MOST_BLANKS_AT_PAGE_END = 12;
const MOST_BARE_LINES = 3;
/** Rows within which a table shows that it is one. */
const ROWS_TO_BE_SURE = 40;
const MOST_COLUMNS = 100;

/** Columns aligned by spaces, as `pdftotext -layout` gives them, or padded with spaces in a proportional font. */
export const aligned: Layout = { name: "aligned", read: readAlignedBlock };

/** A line of the block, split; `turned` where a page's end stands before it. */
interface Row {
  readonly index: number;
  readonly pieces: readonly Piece[];
  readonly turned: boolean;
}

interface Gathered {
  readonly headers: readonly Row[];
  readonly rows: readonly Row[];
  readonly foreign: readonly number[];
  readonly end: number;
}

function readAlignedBlock(document: ClassifiedText, from: number): Block | null {
  if (!mayBegin(document, from)) return null;
  const headers = gatherHeader(document, from);
  if (!headers || isHopeless(document, headers)) return null;
  const gathered = gatherRows(document, headers);
  if (!gathered) return null;
  const table = tableOf(document, gathered);
  if (!table) return null;
  return { start: table.firstLine - 1, end: gathered.end, readings: [{ tables: [table], assumption: "" }] };
}

/** One figure behind a label that is no period, under no header, with no total below: a quick no. */
function isHopeless(document: ClassifiedText, [row, ...more]: readonly Row[]): boolean {
  if (!row || more.length > 0 || row.pieces.length !== 2 || row.pieces[1]?.kind !== "figure") return false;
  return !isPeriod(row.pieces[0]?.text ?? "") && !hasTotalBelow(document, row.index);
}

/** A line with a gap in it or before it. */
function mayBegin({ lines, roles, tokens }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (!line || !isHeaderRole(line, roles[index])) return false;
  return line.gaps > 0 || tokens.kinds[line.firstToken] === TokenKind.gap;
}

/** A header that is printed again on every page counts as furniture until a table is found under it. */
function isHeaderRole(line: Line, role: string | undefined): boolean {
  return isOwn(line, role === "furniture" && line.gaps > 0 ? "prose" : role);
}

function isOwn(line: Line, role: string | undefined): boolean {
  const filled = role === "prose" || role === "question";
  return filled && line.tabs === 0 && line.pipes === 0 && line.end - line.start <= WIDEST_LINE;
}

// Lines ---------------------------------------------------------------------------------------------------------------

/** The lines that may be a header, down to the first row with a label and figures, which is the last; null: no table. */
function gatherHeader(document: ClassifiedText, from: number): readonly Row[] | null {
  const { lines, roles } = document;
  const found: Row[] = [];
  let blanks = 0;
  for (let index = from; index < lines.length && found.length <= MOST_HEADER_LINES; index++) {
    if (roles[index] === "blank") {
      if (++blanks > MOST_HEADER_BLANKS) return null;
      continue;
    }
    const line = lines[index] as Line;
    if (!isHeaderRole(line, roles[index])) return null;
    const pieces = splitPieces(document, line);
    const above = found.at(-1)?.pieces;
    found.push({ index, pieces, turned: false });
    // Under a header for each of its pieces, its label among them, it is no header again.
    const under = above?.length === pieces.length && (above[0]?.left ?? 0) <= (pieces[0]?.left ?? 0);
    if (under && isRowOfYearLikeFigures(pieces)) return found;
    if (isRow(pieces)) return found.length > 1 || !hasHeaderAbove(document, from) ? found : null;
    if (roles[index] === "question" || !isHeaderLine(pieces) || isRunningHead(pieces)) return null;
  }
  return null;
}

/** Whether a header stands over a row: if they were a table, it would have begun there. */
function hasHeaderAbove(document: ClassifiedText, from: number): boolean {
  const { lines, roles } = document;
  const above = roles[from - 1] === "blank" ? from - 2 : from - 1;
  const line = lines[above];
  if (!line || !isOwn(line, roles[above]) || line.gaps === 0) return false;
  const pieces = splitPieces(document, line);
  return !isRow(pieces) && pieces.length > 1 && pieces.every(({ text }) => text.length <= LONGEST_HEADING);
}

/** A label, then a figure behind a gap. */
function isRow(pieces: readonly Piece[]): boolean {
  const [label, ...rest] = pieces;
  if (!label || label.text.length > LONGEST_LABEL || !rest.some(isFigurePiece)) return false;
  return !isHeaderLine(pieces);
}

function isFigurePiece({ kind }: Piece): boolean {
  return kind !== "text";
}

/** Words and periods over columns, none so long as a sentence. */
function isHeaderLine(pieces: readonly Piece[]): boolean {
  let years = 0;
  const heads = pieces.every((piece) => {
    if (piece.text.length > LONGEST_HEADING || /[a-z]{3}[.;]$/.test(piece.text)) return false;
    if (piece.kind === "text") return !isDay(piece.text);
    years++;
    return piece.words.every((word) => isPeriod(piece.text.slice(word.start - piece.start, word.end - piece.start)));
  });
  // `Our ref:    12/19    Date:` names what stands beside it, not below.
  if (pieces.length > 1 && pieces.some(({ text }) => text.endsWith(":"))) return false;
  // A year as a label with a figure that could be a year behind it is a row.
  return heads && (years === 0 || years > 1 || pieces[0]?.kind === "text");
}

/** A running head with its page number: `Crime Plan        Page 3 of 9`. */
function isRunningHead(pieces: readonly Piece[]): boolean {
  return pieces.some(({ text }) => /^page \d{1,4}\b/i.test(text));
}

function isDay(text: string): boolean {
  const period = readLabelPeriod(text);
  return period !== null && period.start !== null && period.start === period.end;
}

function isPeriod(text: string): boolean {
  return readLabelPeriod(text) !== null;
}

/** Gathers the rows below the header, over blank lines, furniture and repeated headers. */
function gatherRows(document: ClassifiedText, found: readonly Row[]): Gathered | null {
  const { lines, roles } = document;
  const headers = found.slice(0, -1);
  const first = found.at(-1) as Row;
  const rows: Row[] = [first];
  const foreign: number[] = [];
  let end = first.index + 1;
  let between: Row[] = [];
  let furniture: number[] = [];
  let blanks = 0;
  for (let index = end; index < lines.length; index++) {
    const role = roles[index];
    if (role === "blank") {
      blanks++;
      continue;
    }
    if (role === "furniture") {
      furniture.push(index + 1);
      continue;
    }
    const line = lines[index] as Line;
    const turned = furniture.length > 0 || lines[end - 1]?.page !== line.page;
    if (blanks > (turned ? MOST_BLANKS_AT_PAGE_END : MOST_BLANKS) || !isOwn(line, role)) break;
    const row: Row = { index, pieces: splitPieces(document, line), turned };
    if (isRunningHead(row.pieces)) {
      furniture.push(index + 1);
      continue;
    }
    const afterTotal = isTotalLabel(stripMarkup(rows.at(-1)?.pieces[0]?.text ?? ""));
    if (isRepeated(row.pieces, headers) || !isBodyRow(row.pieces, afterTotal)) {
      if (role === "question" || between.length >= MOST_BARE_LINES || (row.pieces[0]?.text.length ?? 0) > LONGEST_LABEL)
        break;
      between.push(row);
      continue;
    }
    const repeated = between.filter(({ pieces }) => isRepeated(pieces, headers));
    if (repeated.length > 0 && afterTotal && !turned) break;
    const bare = between.filter((other) => !repeated.includes(other));
    if (repeated.length === 0 && bare.some(({ pieces }) => pieces.length > 1 && isHeaderLine(pieces))) break;
    if (bare.some(({ pieces }) => pieces.length > 1)) break;
    foreign.push(...repeated.map((other) => other.index + 1), ...furniture);
    rows.push(...bare, row);
    end = index + 1;
    between = [];
    furniture = [];
    blanks = 0;
    if (rows.length >= ROWS_TO_BE_SURE && rows.length - bare.length - 1 < ROWS_TO_BE_SURE) {
      if (!tableOf(document, { headers, rows, foreign, end })) return null;
    }
  }
  return { headers, rows, foreign, end };
}

/** Below a first row; after a total, years are taken for the next table's header. */
function isBodyRow(pieces: readonly Piece[], afterTotal: boolean): boolean {
  return (
    isRow(pieces) || isFiguresAlone(pieces) || isRowOfWords(pieces) || (!afterTotal && isRowOfYearLikeFigures(pieces))
  );
}

/** `Leeds    1998    2004`: numbers that could be years, but as no header has them. */
function isRowOfYearLikeFigures([label, ...rest]: readonly Piece[]): boolean {
  if (label?.kind !== "text" || rest.length === 0 || !rest.every(({ text }) => /^(?:19|20)\d\d$/.test(text)))
    return false;
  const years = rest.map(({ text }) => Number(text));
  return years.length === 1 || !years.every((year, at) => at === 0 || year - (years[at - 1] as number) === 1);
}

/** Figures without a label, set far from the margin: a row whose label is blank or stands on another line. */
function isFiguresAlone(pieces: readonly Piece[]): boolean {
  return pieces.length > 0 && (pieces[0]?.left ?? 0) >= 4 && pieces.every(isFigurePiece) && !isHeaderLine(pieces);
}

/** A label with nothing but words in place of figures: `Leeds    Not recorded    Unknown`. */
function isRowOfWords([label, ...rest]: readonly Piece[]): boolean {
  return label?.kind === "text" && rest.length > 0 && rest.every(({ kind, text }) => kind === "text" && isValue(text));
}

function isRepeated(pieces: readonly Piece[], headers: readonly Row[]): boolean {
  return headers.some(
    (header) =>
      header.pieces.length === pieces.length && header.pieces.every(({ text }, piece) => text === pieces[piece]?.text),
  );
}

// Tables --------------------------------------------------------------------------------------------------------------

/** A line of the body: its label, and what stands to the right of it. */
interface BodyLine {
  readonly row: Row;
  readonly label: Piece | null;
  readonly values: ValuePieces;
}

function tableOf(document: ClassifiedText, gathered: Gathered): PrintedTable | null {
  const { text, lines } = document;
  const { headers, rows, foreign, end } = withFirstSection(gathered);
  const split = splitLabels(rows);
  const labels = labelBand(split);
  const headed = headedColumns(headers.at(-1)?.pieces ?? [], split);
  const found = findColumns(
    split.filter(({ values }) => values.length > 0).map(({ values }) => values),
    headed,
  );
  if (!found || found.bands.length > MOST_COLUMNS) return null;
  const columns = withHeaderOnly(found, headers.at(-1)?.pieces ?? [], headed, labels);
  const body = split.map((line) => withPeeled(text, line, columns));
  const header = readAlignedHeader(
    text,
    headers.slice(titles(headers)).map(({ pieces }) => pieces),
    columns.bands,
    labels,
  );
  const laid = body.map(({ label, values, row }): Layings | null => {
    if (values.length === 0) return null;
    const layings = layOnBands(text, values, columns, lines[row.index]?.end ?? 0);
    const doubtful = values.length < columns.bands.length && mayEndWithFigure(text, label, columns);
    return doubtful ? { ...layings, sure: false } : layings;
  });
  const grid = body.map((line, index) => gridRow(document, line, laid[index] ?? null, columns.bands.length));
  if (!isTable(document, grid, header)) return null;
  const { rows: printed, diagnostics } = readBody(grid);
  const headerRows = headers.slice(headers.length - header.lines);
  const firstIndex = (headerRows[0] ?? rows[0])?.index ?? 0;
  const heading = findHeading(document, firstIndex);
  return {
    layout: "aligned",
    heading: heading?.text ?? null,
    corner: stripMarkup(header.corner),
    headers: header.paths,
    rows: printed,
    undecided: undecidedRows(printed, laid),
    notes: readNotes(document, end - 1, lines[heading?.index ?? firstIndex]?.start ?? 0),
    firstLine: firstIndex + 1,
    lastLine: end,
    headerLines: headerRows.map(({ index }) => index + 1),
    foreignLines: foreign,
    diagnostics,
  };
}

/**
 * A bare line under the header's columns is the heading of the first section where the body has others, or none of the
 * table's lines; else it stands over the labels.
 */
function withFirstSection(gathered: Gathered): Gathered {
  const { headers, rows } = gathered;
  const last = headers.at(-1);
  const isBareLine = ({ pieces }: Row): boolean => pieces.length === 1 && pieces[0]?.kind === "text";
  if (!last || headers.length < 2 || !isBareLine(last)) return gathered;
  if ((last.pieces[0] as Piece).left > (rows[0]?.pieces[0]?.left ?? 0) || !rows.some(isBareLine)) return gathered;
  return { ...gathered, headers: headers.slice(0, -1), rows: [last, ...rows] };
}

/** How many of the first lines are titles: all above a line of one piece with a blank line below it. */
function titles(headers: readonly Row[]): number {
  for (let at = headers.length - 2; at >= 0; at--) {
    const { index, pieces } = headers[at] as Row;
    if (pieces.length === 1 && (headers[at + 1] as Row).index - index > 1) return at + 1;
  }
  return 0;
}

/** Takes the labels off: the first piece, unless it is a figure that stands where others have their first cell. */
function splitLabels(rows: readonly Row[]): readonly BodyLine[] {
  const second = leftmost(rows.map(({ pieces }) => pieces[1]));
  return rows.map((row) => {
    const [first, ...rest] = row.pieces;
    const label = first && (first.kind === "text" || first.right < second) ? first : null;
    return { row, label, values: label ? rest : row.pieces };
  });
}

function leftmost(pieces: readonly (Piece | undefined)[]): number {
  return pieces.reduce((least, piece) => Math.min(least, piece?.left ?? least), Number.POSITIVE_INFINITY);
}

function labelBand(lines: readonly BodyLine[]): Band {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const { label, values } of lines) {
    if (!label || values.length === 0) continue;
    left = Math.min(left, label.left);
    right = Math.max(right, label.right);
  }
  return right === 0 ? { left: 0, right: 0 } : { left, right };
}

/** How many columns the lowest header line names, where gaps part its headers. */
function headedColumns(pieces: readonly Piece[], lines: readonly BodyLine[]): number {
  const first = leftmost(lines.map(({ values }) => values[0]));
  const corner = pieces[0] && pieces[0].left < first && (pieces.length > 1 || pieces[0].right <= first);
  const second = pieces[1];
  return corner && (second || pieces[0]) ? pieces.length - 1 : pieces.length;
}

/** Columns that only the header shows, since all their cells are blank. */
function withHeaderOnly(columns: Columns, pieces: readonly Piece[], headed: number, labels: Band): Columns {
  if (!columns.strict || headed <= columns.bands.length) return columns;
  const heads = pieces.slice(pieces.length - headed);
  const bands: Band[] = [];
  let next = 0;
  for (const [index, head] of heads.entries()) {
    const left = columns.bands.length - next;
    const band = columns.bands[next];
    const following = heads[index + 1];
    const spare = heads.length - index > left;
    const nearer =
      band && following && Math.abs(middle(following) - middle(band)) < Math.abs(middle(head) - middle(band));
    if (band && !(spare && nearer)) {
      bands.push(band);
      next++;
    } else bands.push({ left: Math.max(head.left, labels.right), right: head.right });
  }
  return next === columns.bands.length
    ? { bands, strict: bands.every((b, i) => i === 0 || b.left >= (bands[i - 1] as Band).right), spread: 0 }
    : columns;
}

function middle({ left, right }: Band): number {
  return (left + right) / 2;
}

/** Puts figures that a long label runs into back into their columns. */
function withPeeled(text: string, line: BodyLine, columns: Columns): BodyLine {
  const { label, values, row } = line;
  if (!label || label.words.length < 2) return line;
  const figures = peelFigures(text, label, values, columns);
  if (figures.length === 0 || figures.length === label.words.length) return line;
  const words = label.words.slice(0, label.words.length - figures.length);
  return {
    row,
    label: pieceOf(text, words),
    values: [...figures.map((word) => pieceOf(text, [setBack(word, columns)])), ...values],
  };
}

function gridRow({ lines }: ClassifiedText, line: BodyLine, laid: Layings | null, columns: number): GridRow {
  const { start, end, number } = lines[line.row.index] as Line;
  const { label } = line;
  const column = (label?.start ?? line.values[0]?.start ?? start) - start + 1;
  const cells = laid?.readings[0] ?? { offsets: new Array<number>(2 * columns).fill(end), lines: null };
  return {
    line: number,
    label: { text: label?.text ?? "", line: number, column },
    cells,
    width: columns + 1,
    afterPageBreak: line.row.turned,
  };
}

/** The rows of which no way to lay them is far nearer than the others. */
function undecidedRows(rows: readonly PrintedRow[], laid: readonly (Layings | null)[]): readonly UndecidedRow[] {
  const byCells = new Map(laid.flatMap((its) => (its && !its.sure ? [[its.readings[0].offsets, its] as const] : [])));
  return rows.flatMap(({ cells: { offsets } }, row): UndecidedRow[] => {
    const its = byCells.get(offsets);
    if (!its) return [];
    const filled = offsets.filter((offset, at) => offset !== offsets[at ^ 1]);
    return [{ row, readings: its.readings, whole: [filled[0] ?? 0, filled.at(-1) ?? 0], defensible: false }];
  });
}

// Whether it is a table -----------------------------------------------------------------------------------------------

/**
 * Under a header: two rows with figures, or one with several, and more columns of figures than of words. Without one:
 * figures in several columns of three rows or more, or in one column that is a series (`series.ts`).
 */
function isTable({ text }: ClassifiedText, grid: readonly GridRow[], { paths, corner }: AlignedHeader): boolean {
  const rows = grid.filter(({ cells }) =>
    Array.from({ length: paths.length }, (_, c) => c).some((c) => !isBlank(cells, c)),
  );
  const headed = paths.filter((path) => path.length > 0).length;
  if (headed > 0 && (headed * 2 < paths.length || paths.every((path) => IDENTIFIES.test(path.at(-1) ?? ""))))
    return false;
  let figureColumns = 0;
  let words = false;
  for (let column = 0; column < paths.length; column++) {
    let figures = 0;
    let filled = 0;
    for (const { cells } of rows) {
      if (isBlank(cells, column)) continue;
      filled++;
      if (isValue(cellText(text, cells, column))) figures++;
    }
    const ofFigures = filled === 0 || figures * 2 > filled;
    if (ofFigures) figureColumns++;
    // Labels that come again to the right: a table folded to save paper, whose halves are no columns of one row.
    if (ofFigures && words && isFolded(paths, corner)) return false;
    words ||= !ofFigures;
  }
  if (rows.every(({ cells }) => isTimes(text, cells))) return false;
  if (figureColumns * 2 < paths.length || figureColumns === 0) return false;
  if (headed > 0) return rows.length > 1 || paths.length > 1;
  if (rows.some(({ label }) => namesEffort(stripMarkup(label.text)))) return false;
  if (paths.length > 1) return rows.length > 2 && figureColumns === paths.length;
  const series = rows.map(({ label, cells }) => ({
    label: stripMarkup(label.text).replace(/ ?:$/, ""),
    period: isPeriod(label.text),
    figures: Array.from({ length: countCells(cells) }, (_, column) => cellText(text, cells, column)),
  }));
  return isSeries(series, null);
}

/** `Station    Incidents    Station    Incidents` */
function isFolded(paths: readonly (readonly string[])[], corner: string): boolean {
  return corner !== "" && paths.some((path) => path.at(-1) === corner);
}

/** `9.00    17.30`: when something opens and closes. */
function isTimes(text: string, cells: Spans): boolean {
  const texts = Array.from({ length: countCells(cells) }, (_, cell) => cellText(text, cells, cell));
  return texts.length > 1 && texts.every((cell) => cell === "" || /^(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(cell));
}

/** Headers of columns that point somewhere. */
const IDENTIFIES =
  /^(?:pages?|page (?:no|number)s?|no|nos|ref(?:erence)?|para(?:graph)?s?|sections?|open(?:s|ing)?|close[sd]?|closing|from|to|times?|tel(?:ephone)?|phone|fax|ext(?:ension)?|date|room)\.?$/i;
