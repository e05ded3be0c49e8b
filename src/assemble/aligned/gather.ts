import type { Line } from "../../tokenize/line.ts";
import { isOfPage, type RowAtPageEnd, surelyTitlesAnother } from "../between-rows.ts";
import { isCornerLike } from "../corner.ts";
import type { ClassifiedText } from "../layout.ts";
import { stripMarkup } from "../markup.ts";
import { isNoteAtFoot } from "../note-at-foot.ts";
import { isTotalLabel } from "../total-label.ts";
import { runsOn, startsInside } from "../wrapped.ts";
import { isAnswer, isRowUnder } from "./below-header.ts";
import { isBesideFigures, isNumberedAsRows, leftOfFigures } from "./beside-figures.ts";
import { withCentredLabels } from "./centred.ts";
import { isOwn } from "./gather-header.ts";
import type { Gathered } from "./gathered.ts";
import { goesOn, isFullRow, isLoneNumber, isOffColumns, partOfBody } from "./page-turn.ts";
import { partBelow } from "./part-below.ts";
import { type Piece, splitPieces } from "./piece.ts";
import {
  indexOfRepeated,
  isBodyRow,
  isPeriod,
  isRepeated,
  isRule,
  isRunningHead,
  LONGEST_LABEL,
  type Row,
} from "./row.ts";
import { tableOf } from "./table.ts";

/** Blank lines between rows; over a page's end there may be more. */
const MOST_BLANKS = 3;
const MOST_BLANKS_AT_PAGE_END = 12;
const MOST_BARE_LINES = 3;
/** Of a label in a narrow column, there may be more. */
const MOST_LINES_OF_LABEL = 8;
/** The same with numbers of pages and headers that are printed again. */
const MOST_BETWEEN = 16;
/** Rows within which a table shows that it is one. */
const ROWS_TO_BE_SURE = 40;

/** A table's rows as their lines are gathered. */
interface Gathering {
  readonly document: ClassifiedText;
  readonly headers: readonly Row[];
  readonly rows: Row[];
  readonly foreign: number[];
  readonly doubtful: Row[];
  /** Where headings of sections begin. */
  readonly sections: Set<number>;
  /** Where the first column of figures begins. */
  left: number;
  /** Index of the line behind the last row. */
  end: number;
  behind: Behind;
}

/** What stands behind the last row. */
interface Behind {
  /** Lines that are no rows. */
  readonly between: Row[];
  /** Line numbers of furniture, and of rules. */
  readonly furniture: number[];
  readonly rules: number[];
  blanks: number;
}

const nothing = (): Behind => ({ between: [], furniture: [], rules: [], blanks: 0 });

/** What a line is to the table: a part of it or of none, or what ends it. */
type Step = "goes-on" | "ends" | "printed-again";

/**
 * Gathers the rows below the header, over blank lines, furniture and repeated headers. `joins`: whether they go on
 * where the header is printed again below a title, though no page ends there.
 */
export function gatherRows(document: ClassifiedText, found: readonly Row[], joins = false): Gathered | null {
  const first = found.at(-1) as Row;
  const begun = found.length > 2 && beginsAbove(found.at(-2), first) ? found.length - 2 : found.length - 1;
  const headers = found.slice(0, begun);
  const rows: Row[] = found.slice(begun);
  const foreign = furnitureAmong(document, found);
  const doubtful: Row[] = [];
  const lowest = headers.at(-1)?.pieces ?? [];
  const its: Gathering = {
    document,
    headers,
    rows,
    foreign,
    doubtful,
    sections: new Set(lowest.length === 1 ? lowest.map((piece) => piece.left) : []),
    left: leftOfFigures(rows, Infinity),
    end: first.index + 1,
    behind: nothing(),
  };
  let step: Step = "goes-on";
  for (let index = its.end; index < document.lines.length && step === "goes-on"; index++) {
    const before = rows.length;
    step = takeLine(its, index, joins);
    const isSure = before < ROWS_TO_BE_SURE && rows.length >= ROWS_TO_BE_SURE;
    if (
      isSure &&
      !tableOf(document, { headers, rows, foreign, end: its.end, doubtful, printedAgain: false, isCentred: false })
    )
      return null;
  }
  const centred = withCentredLabels(headers, rows, its.behind.between);
  if (centred) {
    const last = centred.rows.at(-1)?.index ?? 0;
    foreign.push(...its.behind.furniture.filter((number) => number <= last));
    const end = Math.max(its.end, last + 1);
    return { ...centred, foreign, end, doubtful, printedAgain: step === "printed-again", isCentred: true };
  }
  const below = partBelow(document, its.behind.between, its);
  rows.push(...below.rows);
  doubtful.push(...below.doubtful);
  const end = below.rows.reduce((_, { index }) => index + 1, its.end);
  foreign.push(...its.behind.furniture.filter((number) => number < end));
  return { headers, rows, foreign, end, doubtful, printedAgain: step === "printed-again", isCentred: false };
}

/** The numbers of the lines of a page's foot and the next head below a header. */
function furnitureAmong({ lines, roles }: ClassifiedText, found: readonly Row[]): number[] {
  const [above, first] = [found.at(-2), found.at(-1) as Row];
  const between = lines.slice(above ? above.index + 1 : first.index, first.index);
  return between.flatMap(({ number }) => (roles[number - 1] === "furniture" ? [number] : []));
}

function takeLine(its: Gathering, index: number, joins: boolean): Step {
  const { document, headers, rows, behind } = its;
  const { lines, roles } = document;
  const { between, furniture } = behind;
  const line = lines[index] as Line;
  if (roles[index] === "blank") {
    behind.blanks++;
    return "goes-on";
  }
  if (roles[index] === "furniture") {
    takeFurniture(its, line);
    return "goes-on";
  }
  const headed = between.some((other) => roles[other.index] === "furniture");
  const marked = furniture.length > 0 || headed || lines[its.end - 1]?.page !== line.page;
  const last = rows.at(-1) as Row;
  const turned = marked || between.some(({ pieces }) => isLoneNumber(pieces) && !goesOn(last, pieces));
  const mostBlanks = turned ? MOST_BLANKS_AT_PAGE_END : MOST_BLANKS;
  if (behind.blanks > mostBlanks || !isOwn(line, roles[index])) return "ends";
  const row: Row = { index, pieces: splitPieces(document, line), turned };
  if (isRule(row.pieces)) {
    behind.rules.push(index + 1);
    return "goes-on";
  }
  if (isRunningHead(row.pieces)) {
    furniture.push(index + 1);
    return "goes-on";
  }
  if (between.length === MOST_BETWEEN) return "ends";
  if (isLoneNumber(row.pieces) && isFullRow(last, headers)) {
    between.push(row);
    return "goes-on";
  }
  const afterTotal = isTotalLabel(stripMarkup(last.pieces[0]?.text ?? ""));
  const isBody = isBodyRow(row.pieces, afterTotal) || (behind.blanks === 0 && isRowOfAnswers(row.pieces, headers));
  if (isBody && !isRepeated(row.pieces, headers)) return takeRow(its, row, { marked, afterTotal, joins });
  if (row.pieces.length === 1 && isNoteAtFoot(document, index)) {
    furniture.push(index + 1);
    return "goes-on";
  }
  const isAsked = roles[index] === "question" && (behind.blanks > 0 || !isNumberedAsRows(row, rows, its.left));
  if (isAsked || !mayBeBetween(row, between, headers, its.left)) return "ends";
  between.push(row);
  return "goes-on";
}

/** A header that is printed on every page tells that what stands above it is none of the table's. */
function takeFurniture({ document, headers, behind: { between, furniture } }: Gathering, line: Line): void {
  const mayRepeat = headers.length > 0 && line.gaps > 0 && between.length < MOST_BETWEEN;
  const pieces = mayRepeat ? splitPieces(document, line) : [];
  if (isRepeated(pieces, headers)) between.push({ index: line.number - 1, pieces, turned: true });
  else furniture.push(line.number);
}

/** Takes a row with what stands above it, unless it is of another table. */
function takeRow(
  its: Gathering,
  row: Row,
  { marked, afterTotal, joins }: { readonly marked: boolean; readonly afterTotal: boolean; readonly joins: boolean },
): Step {
  const { document, headers, rows, foreign, doubtful, behind } = its;
  const { between, furniture, rules, blanks } = behind;
  const before = rows.at(-1) as Row;
  const again = indexOfRepeated(between, headers);
  if (afterTotal && !marked && again >= 0) return "ends";
  if ((blanks > 0 || between.length > 0) && !row.turned && isOffColumns(row, rows, headers)) return "ends";
  if ((blanks > 0 || between.length > 0) && headsNext(row, headers)) return "ends";
  if (blanks > 0 && between.length === 1 && headsNextColumn(between[0] as Row, rows, row)) return "ends";
  if (!afterTotal && startsAnother(document, between[again - 1], headers[0], rows[0] as Row, row)) return "ends";
  if (!joins && !row.turned && isTitled(between.slice(0, Math.max(0, again)), before)) return "printed-again";
  const ofTable = marked ? between.filter((other) => !isHeadOrFoot(its, other, row)) : between;
  const part = partOfBody(ofTable, marked, before, row, headers, its.sections);
  if (!part) return "ends";
  doubtful.push(...part.doubtful);
  foreign.push(...linesOf(between.filter((other) => !part.rows.includes(other))), ...furniture, ...rules);
  rows.push(...part.rows, row);
  for (const { pieces } of part.rows) if (pieces.length === 1) its.sections.add(pieces[0]?.left ?? 0);
  its.left = leftOfFigures([...part.rows, row], its.left);
  its.end = row.index + 1;
  its.behind = nothing();
  return "goes-on";
}

/** Whether a line apart is the header of a next table: periods alone behind what stands over labels, `Month   2018   2019`. */
function headsNext({ pieces: [label, ...values] }: Row, headers: readonly Row[]): boolean {
  if (!label || values.length === 0) return false;
  if (label.text !== headers.at(-1)?.pieces[0]?.text && !isCornerLike(label.text)) return false;
  return values.every(({ text }) => text.split(" ").every(isPeriod));
}

/** Whether a line of one piece, where a page ends, is that page's foot or the head of the next. */
function isHeadOrFoot({ document, rows, behind }: Gathering, { index, pieces }: Row, row: Row): boolean {
  if (pieces.length > 1 || isLoneNumber(pieces)) return false;
  return isOfPage(document, index, behind.furniture, [rows, row], asked);
}

const asked = ({ index, pieces }: Row): RowAtPageEnd => ({
  index,
  label: pieces[0]?.text ?? "",
  isBare: pieces.length === 1,
});

/** Whether a line that is no row may stand between two, behind those that do so already. */
function mayBeBetween(row: Row, between: readonly Row[], headers: readonly Row[], left: number): boolean {
  const bare = [...between, row].filter(({ pieces }) => !isRepeated(pieces, headers) && !isLoneNumber(pieces));
  const most = isBesideFigures(bare, left) ? MOST_LINES_OF_LABEL : MOST_BARE_LINES;
  return bare.length <= most && (row.pieces[0]?.text.length ?? 0) <= LONGEST_LABEL;
}

/** Whether the line over the first row is the first part of its label, and no header. */
function beginsAbove(above: Row | undefined, first: Row): boolean {
  const [part, ...others] = above?.pieces ?? [];
  const label = first.pieces[0];
  if (!part || !label || others.length > 0 || part.kind !== "text" || label.kind !== "text") return false;
  const goesOnInBrackets = label.text.startsWith("(") && startsInside(label.text) && !isCornerLike(part.text);
  return Math.abs(part.left - label.left) <= 1 && (goesOnInBrackets || runsOn(part.text, label.text));
}

/** Whether a title is among the lines above the header that is printed again, and not the rest of a label. */
function isTitled(above: readonly Row[], before: Row): boolean {
  return above.some(({ pieces }) => pieces.length === 1 && pieces[0]?.kind === "text" && !goesOn(before, pieces));
}

/** Whether what stands above the header that is printed again is a title, below the end of a page. */
function startsAnother(
  document: ClassifiedText,
  title: Row | undefined,
  header: Row | undefined,
  first: Row,
  next: Row,
): boolean {
  if (!title || !header || title.pieces.length > 1 || isLoneNumber(title.pieces)) return false;
  const page = document.lines[title.index]?.page;
  if (page === document.lines[header.index]?.page || page !== document.lines[next.index]?.page) return false;
  const beginsAlike = next.pieces[0]?.text === first.pieces[0]?.text;
  return surelyTitlesAnother(document, title.index, header.index, beginsAlike);
}

/** Whether what stands over a row is set over the figures, and the labels of the first rows come again: a next column's heading. */
function headsNextColumn({ pieces: [heading, ...others] }: Row, [first]: readonly Row[], next: Row): boolean {
  const [label, figure] = next.pieces;
  if (!heading || !label || !figure || others.length > 0 || label.text !== first?.pieces[0]?.text) return false;
  return heading.left > label.right && Math.abs(heading.right - figure.right) <= 1;
}

function isRowOfAnswers(pieces: readonly Piece[], headers: readonly Row[]): boolean {
  return isAnswer(pieces) && isRowUnder(headers.at(-1)?.pieces ?? [], pieces);
}

/** What was gathered without the numbers that may be those of pages. */
export function withoutDoubtful(gathered: Gathered): Gathered {
  const { rows, foreign, doubtful } = gathered;
  const kept = rows.filter((row) => !doubtful.includes(row));
  return { ...gathered, rows: kept, foreign: [...foreign, ...linesOf(doubtful)], doubtful: [] };
}

function linesOf(rows: readonly Row[]): readonly number[] {
  return rows.map(({ index }) => index + 1);
}
