import type { Line } from "../../tokenize/line.ts";
import { readQuestionHead } from "../../tokenize/question.ts";
import { isOfPage } from "../between-rows.ts";
import type { ClassifiedText } from "../layout.ts";
import { beginsSmall } from "../letters.ts";
import { filledAfter, isLoneNumber } from "../lone-number.ts";
import { isNoteAtFoot } from "../note-at-foot.ts";
import { isRemark } from "../remark.ts";
import { lineText } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import { isUnfinished } from "../wrapped.ts";
import type { BodyLine } from "./body-line.ts";
import { goesOn, headsOtherPeriods, headsOthers, plainLine, startsHeader, titlesAnother } from "./next-table.ts";
import { withOddCells } from "./odd-cells.ts";
import { isSentence } from "./prose.ts";
import { isLabelled } from "./rhythm.ts";
import { follows } from "./row-follows.ts";
import {
  endOf,
  endsHeading,
  endsInYear,
  fitOf,
  joinedRow,
  labelBefore,
  labelOf,
  mayBeCollapsed,
  type RowLine,
  readRowLine,
} from "./row-line.ts";
import { isRowWithBlanks } from "./spaced-blanks.ts";

/** The body of a table. */
export interface Gathered {
  readonly lines: readonly BodyLine[];
  /** Numbers of filled lines inside that are none of the table's: furniture, repeated headers. */
  readonly foreign: readonly number[];
  /** Index of the line after its last. */
  readonly end: number;
}

const MOST_BARE_LINES = 3;
/** So many parts of a label stand under one another where its column is narrow, over rows that several figures tell. */
const MOST_LABEL_LINES = 6;
const FEWEST_COLUMNS_TOLD = 3;
const MOST_BLANK_LINES = 2;
/** Of headers with no row between them. */
const MOST_HEADER_LINES = 24;
const LONGEST_SECTION_WORDS = 8;

/** A table as its lines are gathered. */
interface Gathering {
  readonly document: ClassifiedText;
  readonly columns: number;
  readonly header: TableHeader;
  readonly found: BodyLine[];
  readonly foreign: number[];
  /** Whether a blank line stands between the first two rows. */
  spaced: boolean;
  /** What stands behind the last row. */
  behind: Behind;
}

interface TableHeader {
  /** Index of its first line, or of the table's. */
  readonly first: number;
  readonly texts: readonly string[];
  /** How many words each line has: a quick look. */
  readonly words: readonly (number | undefined)[];
}

interface Behind {
  readonly bare: RowLine[];
  /** Line numbers. */
  readonly furniture: number[];
  blanks: number;
  /** Lines of the header, printed again. */
  headers: number;
  /** Whether a page ends. */
  turned: boolean;
}

const nothing = (): Behind => ({ bare: [], furniture: [], blanks: 0, headers: 0, turned: false });

/**
 * Gathers the rows of a table with so many columns from the line with index `from` on: sections, wrapped labels, page
 * breaks and repeated headers among them. Ends at what is no row, and at the next table's header.
 *
 * @param header the indexes of the header's lines
 * @param most rows after which to stop
 */
export function gatherCollapsed(
  document: ClassifiedText,
  from: number,
  columns: number,
  header: readonly number[],
  most: number,
): Gathered {
  const { lines } = document;
  const texts = header.map((index) => plainLine(document, index));
  const words = header.map((index) => lines[index]?.words);
  const found: BodyLine[] = [];
  const foreign: number[] = [];
  const its: Gathering = {
    document,
    columns,
    header: { first: header[0] ?? from, texts, words },
    found,
    foreign,
    spaced: false,
    behind: nothing(),
  };
  for (let i = from; i < lines.length && found.length < most; i++) if (!takeLine(its, i)) break;
  const last = found.at(-1);
  const end = last ? endOf(last.row) : from;
  const tail = tailOf(document, last, its.behind.bare, end);
  const rest = tail.map((row): BodyLine => ({ row, bare: true, afterPageBreak: false }));
  return { lines: [...found, ...rest], foreign, end: end + tail.length };
}

/** The lines right below the last row, with a blank line behind them, that end its label. */
function tailOf(
  document: ClassifiedText,
  last: BodyLine | undefined,
  bare: readonly RowLine[],
  end: number,
): readonly RowLine[] {
  const [first, ...others] = bare.filter(({ index }, at) => index === end + at);
  if (!first || !endsLabel(document, last, first)) return [];
  return others.every((row) => beginsSmall(labelBefore(document, row, 0).text)) ? [first, ...others] : [];
}

/** Takes a line as a row, or as what stands between rows; false where the table ends above it. */
function takeLine(its: Gathering, index: number): boolean {
  const { document, columns, header, found, behind } = its;
  const { lines, roles } = document;
  const before = found.at(-1);
  if (roles[index] === "blank") {
    const { start, end } = lines[index] as Line;
    // An empty paragraph of a web page is a line of white space between two that are empty.
    behind.blanks += end > start && behind.blanks > 0 ? 0 : 1;
    return behind.blanks <= MOST_BLANK_LINES || behind.turned;
  }
  if (roles[index] === "furniture") {
    behind.furniture.push(index + 1);
    behind.turned = true;
    return true;
  }
  if (!mayBeCollapsed(document, index) && !(before && isRowWithBlanks(document, index, columns))) return false;
  behind.turned ||= before !== undefined && lines[before.row.index]?.page !== lines[index]?.page;
  if (before && header.words.includes(lines[index]?.words) && header.texts.includes(plainLine(document, index)))
    return takeHeader(its, before.row, index);
  if (completes(its, index)) {
    const rest = readRowLine(document, index);
    found.push({ ...(before as BodyLine), row: joinedRow((found.pop() as BodyLine).row, rest) });
    its.behind = nothing();
    return true;
  }
  const row = withOddCells(document, readRowLine(document, index), columns);
  if (before && columns > 1 && startsHeader(document, row, columns)) return false;
  if (before && behind.bare.length === 0 && isPageNumber(document, row, before.row, columns, header.texts)) {
    behind.furniture.push(index + 1);
    behind.turned = true;
    return true;
  }
  const fit = fitOf(document, row, columns);
  if (fit === "none" && (isShortTotal(its, row) || isNextAsked(its, row))) return takeRow(its, row, "short");
  if (fit === "none" && endsInParticle(its, row)) return takeRow(its, row, "full");
  return fit === "none" ? takeBare(its, row) : takeRow(its, row, fit);
}

/** `List ran over`: words that stand before numbers in sentences, and end labels of a few words. */
const PARTICLE = /^[A-Z](?:\S* ){1,3}(?:over|under|on|in|by|up|down|off|out)$/;

/** Whether a row of the one column, between two others, has a label that ends so, and reads on into no figure. */
function endsInParticle({ document, columns, header, found, behind }: Gathering, row: RowLine): boolean {
  const { index, figures, period } = row;
  if (columns > 1 || figures !== 1 || period || found.length === 0 || header.texts.length === 0) return false;
  if (behind.blanks > 0 || behind.bare.length > 0 || document.roles[index] !== "prose") return false;
  if (!PARTICLE.test(labelOf(document, row)) || !mayBeCollapsed(document, index + 1)) return false;
  const next = readRowLine(document, index + 1);
  return fitOf(document, next, columns) === "full" && !beginsSmall(labelOf(document, next));
}

/** Whether figures alone, fewer than there are columns, stand right below a row, in a table that has such rows with all. */
function isShortTotal({ document, columns, found, behind }: Gathering, row: RowLine): boolean {
  const isWordless = ({ figures, pieces }: RowLine): boolean => figures > 1 && figures === pieces.length;
  if (behind.blanks > 0 || behind.bare.length > 0 || row.period || row.figures >= columns || !isWordless(row))
    return false;
  if (document.roles[row.index] === "question") return false;
  return found.some((line) => !line.bare && line.row.figures === columns && isWordless(line.row));
}

/** Whether a line has nothing but the figures that the last row lacks at its end: a cell may be a paragraph of its own. */
function completes({ document, columns, found, behind }: Gathering, index: number): boolean {
  const last = found.at(-1);
  if (!last || last.bare || last.row.figures >= columns || columns < FEWEST_COLUMNS_TOLD) return false;
  if (behind.bare.length > 0 || behind.turned || document.pages > 1 || document.roles[index] !== "prose") return false;
  const { figures, pieces, period } = readRowLine(document, index);
  if (period || figures === 0 || figures !== pieces.length || last.row.figures + figures !== columns) return false;
  return last.row.figures > figures && last.row.pieces.length > last.row.figures && !hasWordlessRows(found);
}

const hasWordlessRows = (found: readonly BodyLine[]): boolean =>
  found.some(({ row, bare }) => !bare && row.figures === row.pieces.length);

/** Whether a row that lacks figures is labelled with the question that is asked next after that of the row before. */
function isNextAsked({ document, columns, found, behind }: Gathering, row: RowLine): boolean {
  const before = found.at(-1);
  if (!before || before.bare || behind.bare.length > 0 || columns < FEWEST_COLUMNS_TOLD || row.figures < 2)
    return false;
  const [asked, next] = [before.row, row].map(({ index }) =>
    document.roles[index] === "question" ? Number(readQuestionHead(lineText(document, index))?.number) : Number.NaN,
  );
  return next === (asked as number) + 1;
}

/** Takes a line of the table's own header, printed again. */
function takeHeader({ document, header, foreign, behind }: Gathering, before: RowLine, index: number): boolean {
  // What comes again and again with nothing below it heads nothing.
  if (++behind.headers > MOST_HEADER_LINES || !goesOn(document, before, behind.bare, header.first)) return false;
  foreign.push(...behind.furniture.splice(0), ...behind.bare.splice(0).map((line) => line.index + 1), index + 1);
  return true;
}

/** Takes a line without figures: a part of a label, or a section's heading. */
function takeBare({ document, columns, header, found, behind }: Gathering, row: RowLine): boolean {
  const before = found.at(-1)?.row;
  if (before && titlesAnother(document, row.index, header.first)) return false;
  if (before && headsOtherPeriods(document, before, row.index)) return false;
  if (before && columns === 1 && headsOthers(document, row.index, header.texts)) return false;
  if (before && isNoteAtFoot(document, row.index)) {
    behind.furniture.push(row.index + 1);
    return true;
  }
  const most = behind.blanks === 0 && columns >= FEWEST_COLUMNS_TOLD ? MOST_LABEL_LINES : MOST_BARE_LINES;
  if (behind.bare.length >= most || !mayBeBare(document, row, columns)) return false;
  behind.bare.push(row);
  return true;
}

/** Takes a row with figures, and what stands above it. */
function takeRow(its: Gathering, row: RowLine, fit: "full" | "short"): boolean {
  const { document, columns, found, foreign, spaced, behind } = its;
  const { bare, blanks, turned } = behind;
  const before = found.at(-1)?.row;
  if (before && !follows(document, { row, fit, columns, blanks, turned, spaced, bare, before })) return false;
  if (found.length === 1 && blanks > 0) its.spaced = true;
  foreign.push(...behind.furniture);
  const taken = { row, bare: false, afterPageBreak: turned && before !== undefined };
  const asked = (its: BodyLine) => ({ index: its.row.index, label: labelOf(document, its.row), isBare: its.bare });
  for (const line of bare)
    if (before && turned && isOfPage(document, line.index, behind.furniture, [found, taken], asked))
      foreign.push(line.index + 1);
    else found.push({ row: line, bare: true, afterPageBreak: false });
  found.push(taken);
  its.behind = nothing();
  return true;
}

/** A number alone on its line behind a row that is full, where the next row is, or the header stands again. */
function isPageNumber(
  document: ClassifiedText,
  row: RowLine,
  before: RowLine,
  columns: number,
  headerTexts: readonly string[],
): boolean {
  if (before.figures < columns || !isLoneNumber(document, row.index)) return false;
  const next = filledAfter(document, row.index);
  if (next < 0 || !mayBeCollapsed(document, next)) return false;
  if (headerTexts.includes(plainLine(document, next))) return true;
  const after = readRowLine(document, next);
  return fitOf(document, after, columns) === "full" && isLabelled(document, after, columns);
}

function mayBeBare(document: ClassifiedText, row: RowLine, columns: number): boolean {
  const heads = columns > 1 ? endsHeading(document, row) : endsInYear(document, row);
  if (row.figures > 0 && !heads) return false;
  const content = lineText(document, row.index);
  // `The figures for the other districts are as follows:`
  if (row.pieces.length > LONGEST_SECTION_WORDS && content.endsWith(":")) return false;
  return isRemark(content) || !isSentence(content);
}

/** Whether the line below the last row ends its label: a bracket is open, or it reads on in a few words. */
function endsLabel(document: ClassifiedText, last: BodyLine | undefined, bare: RowLine): boolean {
  if (!last || last.bare) return false;
  const label = labelOf(document, last.row);
  const tail = labelBefore(document, bare, 0).text;
  const open = label.lastIndexOf("(") > label.lastIndexOf(")") && tail.includes(")");
  if (open || !WORD.test(tail) || isTotalLabel(label)) return open;
  return isUnfinished(label) || RUNS_ON.test(label) || bare.pieces.length <= LONGEST_TAIL;
}

/** In small letters; `b)` is the next item of a list. */
const WORD = /^[a-z]{2}/;
const RUNS_ON = /(?:[;,/&–-]| (?:and|or|of|to|the|with|by|for))$/;
/** In words, where the label may as well be at its end. */
const LONGEST_TAIL = 6;
