import { isFigureLike } from "../../figure/figure.ts";
import type { Line } from "../../tokenize/line.ts";
import { isNumberOfQuestion } from "../../tokenize/question.ts";
import {
  cutAtMarks,
  cutLevel,
  cutPeriods,
  hasGluedYears,
  isLineOfPeriods,
  isMarked,
  piecesOf,
} from "../cell/header-on-line.ts";
import { areBehindMarks, introduces, mayBeCell, nextCellLine, streamOfLines } from "../cell/lines.ts";
import { inferShape } from "../cell/shape.ts";
import { type CellStream, cellAt, kindOf, type StreamCell } from "../cell/stream.ts";
import { readCellTable } from "../cell/table.ts";
import { isNumberedTitle } from "../collapsed/header-lines.ts";
import { cutPieces } from "../collapsed/piece.ts";
import { wordsOf } from "../collapsed/words.ts";
import { isCornerLike } from "../corner.ts";
import { type Block, blockOfTables, type ClassifiedText, type Layout } from "../layout.ts";
import { CAPITALS, SMALL_LETTERS } from "../letters.ts";
import { isBulleted, isListing } from "../listing.ts";
import { isRuleLine } from "../rule-line.ts";
import { lineText, type Offsets } from "../text-of.ts";
import { withGuessedCut, withNamesToldApart } from "../undecided-header.ts";

/** A header on one line, or each of its levels on one, over a body of one cell a line without a mark. */
export const headerLine: Layout = { name: "header-line", read: readHeaderLineBlock };

const NAME = "header-line";
const MOST_LEVELS = 3;
/** No header of so many words stands on one line. */
const MOST_WORDS = 80;

function readHeaderLineBlock(document: ClassifiedText, from: number): Block | null {
  const levels = headerLevels(document, from);
  const read = readUnder(document, from, levels);
  if (read || levels.length !== 2 || !isLineOfSeveral(document, from)) return read;
  // What stands below periods and is no level is the heading of a section.
  return readUnder(document, from, [from]);
}

function readUnder(document: ClassifiedText, from: number, levels: readonly number[]): Block | null {
  const last = levels.at(-1);
  if (last === undefined) return null;
  // A period alone is over headings that are none.
  if ((document.lines[from] as Line).words < 2 && piecesOf(document, last).some(({ kind }) => kind === "period"))
    return null;
  const body = nextAfterRule(document, last);
  if (!mayBeCell(document, body)) return null;
  // The heading of a section may stand above the first row; over it, words with a space between are rather a title.
  const first = beginsRow(document, body) ? body : nextCellLine(document, body);
  if (!beginsRow(document, first)) return null;
  const mayBeTitle = first > body && !isHeader(document, levels);
  if (mayBeTitle && !(body > last + 1 && first > body + 1)) return null;
  const lined = streamOfLines(document, body);
  const cells = untilNextHeader(document, lined, lineText(document, last));
  const marked = cutAtMarks(document, document.lines[last] as Line).length;
  const shape = inferShape(streamOfLines(document, first), marked > 1 ? [marked, marked + 1] : []);
  if (shape?.body !== 0) return null;
  const header = levels.map((index) =>
    index < last && isLineOfPeriods(document, index)
      ? { cells: cutPeriods(document, index), guessed: false }
      : cutLevel(document, index, shape.width),
  );
  if (mayBeTitle && header.some((cut) => cut?.guessed)) return null;
  const leaves = header.at(-1)?.cells;
  if (!leaves || leaves.length < shape.width - 1 || leaves.length > shape.width) return null;
  const above = header.flatMap((cut, level) => cellsOf(document, levels[level] as number, cut?.cells ?? []));
  const at: CellStream["at"] = (index) => above[index] ?? cells.at(index - above.length);
  const stream: CellStream = { text: document.text, marked: false, at };
  const whole = { ...shape, body: above.length };
  const read = readCellTable(document, NAME, stream, whole, ({ table, rows, bareLines }) => {
    // Blank lines part such a section from the header, and others come further down.
    if (2 * bareLines > rows || (mayBeTitle && bareLines < 2)) return false;
    return !isListing(document.text, table) && !isBulleted(document.text, table);
  });
  if (!read) return null;
  const named = withNamesToldApart(read.table);
  const table = header.some((cut) => cut?.guessed) ? withGuessedCut(named) : named;
  return blockOfTables(from, read.lastLine, [table]);
}

/**
 * Whether a line surely holds the headings of columns, be there others right over it: they are glued, or are over sections
 * with headings that blank lines part from them and from the rows. Behind one over labels, where each heading has a line
 * from `first` on, it is one: `Year`, `CallOuts`.
 */
export function isHeaderBelowOthers(document: ClassifiedText, first: number, index: number): boolean {
  const isLikely = GLUED.test(lineText(document, index)) || isOverSection(document, index);
  const table = isLikely ? readHeaderLineBlock(document, index)?.readings[0].tables[0] : undefined;
  if (!table) return false;
  return table.headers.length !== index - first || !isCornerLike(lineText(document, first));
}

function isOverSection(document: ClassifiedText, index: number): boolean {
  const section = nextCellLine(document, index);
  const label = nextCellLine(document, section);
  if (section === index + 1 || label === section + 1 || !mayBeCell(document, section)) return false;
  return !beginsRow(document, section) && beginsRow(document, label);
}

/** Whether marks, periods or glue show that lines are a header, and no title. */
function isHeader(document: ClassifiedText, levels: readonly number[]): boolean {
  const last = levels.at(-1) as number;
  if (levels.length > 1 || isMarked(document.lines[last] as Line)) return true;
  return GLUED.test(lineText(document, last)) || isLineOfSeveral(document, last);
}

/** `Paid in fullFines registered` */
const GLUED = new RegExp(`[${SMALL_LETTERS})][${CAPITALS}]`);

/**
 * Some cells up to the line that heads other columns, its headings glued as those of the header were; or up to the header's line
 * where it is printed again, with the period over it.
 */
function untilNextHeader(document: ClassifiedText, cells: CellStream, header: string): CellStream {
  const areGlued = GLUED.test(header);
  let known = 0;
  let end = Number.POSITIVE_INFINITY;
  const isAgain = ({ start, end: behind }: StreamCell): boolean =>
    behind - start === header.length && document.text.startsWith(header, start);
  const at: CellStream["at"] = (index) => {
    for (let cell = cells.at(known); known <= index && known < end && cell; cell = cells.at(known)) {
      const next = cell.kind === "period" || cell.kind === "year" ? cells.at(known + 1) : undefined;
      if (isAgain(cell) || (next && isAgain(next))) end = known;
      else if (areGlued && isGluedHeader(document, cell.lastLine - 1)) end = known;
      else known++;
    }
    return index < end ? cells.at(index) : undefined;
  };
  return { ...cells, at };
}

/** Whether a line has glued words, and a row below it. */
function isGluedHeader(document: ClassifiedText, index: number): boolean {
  return GLUED.test(lineText(document, index)) && beginsRow(document, nextAfterRule(document, index));
}

/** Indexes of the lines of a header that begins at a line: several cells on each, none of them a figure but years. */
function headerLevels(document: ClassifiedText, from: number): readonly number[] {
  const levels: number[] = [];
  for (let index = from; levels.length < MOST_LEVELS; index = nextAfterRule(document, index)) {
    const line = document.lines[index];
    if (!line || document.roles[index] !== "prose" || line.words > MOST_WORDS) break;
    // `No.  issued`: one heading.
    if (line.gaps > 0 && areBehindMarks(document, line)) break;
    // `2007-08`: one period over all headings.
    if (line.words < 2 && (levels.length > 0 || !(isLineOfPeriods(document, index) || hasGluedYears(document, index))))
      break;
    // Below the first level, unless it is periods, only marks tell a level from a label.
    if (
      levels.length > 0 &&
      !isMarked(line) &&
      !(levels.length === 1 && isLineOfPeriods(document, levels[0] as number))
    )
      break;
    if (levels.length === 0 && (isRuleLine(document, index) || isNumbered(lineText(document, index)))) break;
    if (!isMarked(line) && (isOfFigures(document, index) || introduces(lineText(document, index)))) break;
    // `8m 12s`: one cell, and no header.
    if (line.words < 5 && line.numbers > 0 && kindOf(lineText(document, index)) === "word") break;
    levels.push(index);
    if (beginsRow(document, nextAfterRule(document, index))) break;
  }
  return levels;
}

/** `Table 1: Claims by year`, `Question 1` */
const isNumbered = (content: string): boolean => isNumberedTitle(content) || isNumberOfQuestion(content);

/** Index of the next filled line that is no rule. */
function nextAfterRule(document: ClassifiedText, index: number): number {
  const next = nextCellLine(document, index);
  return isRuleLine(document, next) ? nextCellLine(document, next) : next;
}

/** Whether a label stands on a line, and a figure on the next. */
function beginsRow(document: ClassifiedText, index: number): boolean {
  if (!mayBeCell(document, index)) return false;
  const value = nextCellLine(document, index);
  const line = document.lines[value];
  if (!line || line.words > 4 || !mayBeCell(document, value) || !isFigure(lineText(document, value))) return false;
  // `1 2,267`: a row of two cells and no label.
  const pieces = cutPieces(document.text, wordsOf(document, index));
  return pieces.length !== 2 || pieces.some(({ kind }) => kind !== "figure");
}

/** A figure of any kind, one that stands in for it, or one behind the mark of a note. */
const isFigure = (text: string): boolean => isFigureLike(text) || kindOf(text) === "figure";

const isLineOfSeveral = (document: ClassifiedText, index: number): boolean =>
  isLineOfPeriods(document, index) && piecesOf(document, index).length > 1;

/** `£228 £204 £233`: the figures of a row. */
function isOfFigures(document: ClassifiedText, index: number): boolean {
  if (document.lines[index]?.words !== document.lines[index]?.numbers) return false;
  const pieces = piecesOf(document, index);
  return pieces.length > 1 && pieces.every(({ kind }) => kind === "figure");
}

function cellsOf({ text }: ClassifiedText, index: number, parts: readonly Offsets[]): readonly StreamCell[] {
  return parts.map(({ start, end }, part) => {
    const rowOfLine = part === 0 && parts.length > 1 ? parts.length : 0;
    return cellAt(text, start, end, { line: index + 1, rowOfLine });
  });
}
