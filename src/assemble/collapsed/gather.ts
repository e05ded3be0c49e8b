import { readLabelPeriod } from "../../period/period.ts";
import { CONTINUED, surelyTitlesAnother } from "../between-rows.ts";
import { findHeading } from "../heading.ts";
import type { ClassifiedText } from "../layout.ts";
import { beginsSmall, beginsWithOneOf } from "../letters.ts";
import { filledAfter, isLoneNumber } from "../lone-number.ts";
import { stripMarkup } from "../markup.ts";
import { isRemark } from "../remark.ts";
import { lineText, textOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import { headsRows } from "./heads-rows.ts";
import { withOddCells } from "./odd-cells.ts";
import { isPeriodHeader } from "./period-header.ts";
import { isPeriodText } from "./period-words.ts";
import { isSentence } from "./prose.ts";
import { isLabelled } from "./rhythm.ts";
import {
  beginsWithYear,
  endsHeading,
  endsInYear,
  fitOf,
  labelBefore,
  mayBeCollapsed,
  type RowLine,
  readRowLine,
} from "./row-line.ts";
import { isRowWithBlanks } from "./spaced-blanks.ts";
import { splitHeader } from "./split-header.ts";
import { wordsOf } from "./words.ts";

/** A line of a table's body: a row, or a bare line that heads a section or holds a part of a label. */
export interface BodyLine {
  readonly row: RowLine;
  readonly bare: boolean;
  readonly afterPageBreak: boolean;
}

/** The body of a table. */
export interface Gathered {
  readonly lines: readonly BodyLine[];
  /** Numbers of filled lines inside that are none of the table's: furniture, repeated headers. */
  readonly foreign: readonly number[];
  /** Index of the line after its last. */
  readonly end: number;
}

const MOST_BARE_LINES = 3;
const MOST_BLANK_LINES = 2;
const LONGEST_SECTION_WORDS = 8;

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
  const { lines, roles } = document;
  const found: BodyLine[] = [];
  const foreign: number[] = [];
  const headerTexts = header.map((index) => plainLine(document, index));
  const headerWords = header.map((index) => lines[index]?.words);
  let end = from;
  let bare: RowLine[] = [];
  let furniture: number[] = [];
  let blanks = 0;
  let turned = false;
  let spaced = false;

  for (let i = from; i < lines.length && found.length < most; i++) {
    if (roles[i] === "blank") {
      if (++blanks > MOST_BLANK_LINES && !turned) break;
      continue;
    }
    if (roles[i] === "furniture") {
      if (bare.length > 0 && headerTexts.includes(plainLine(document, i)))
        if (startsAnother(document, found[0]?.row, bare, header[0] as number, i)) break;
      furniture.push(i + 1);
      turned = true;
      continue;
    }
    const before = found.at(-1);
    if (!mayBeCollapsed(document, i) && !(before && isRowWithBlanks(document, i, columns))) break;
    if (before && lines[before.row.index]?.page !== lines[i]?.page) turned = true;
    if (before && headerWords.includes(lines[i]?.words) && headerTexts.includes(plainLine(document, i))) {
      if (!goesOn(document, before.row, bare, header[0] as number)) break;
      foreign.push(...furniture, ...bare.map(({ index }) => index + 1), i + 1);
      bare = [];
      furniture = [];
      continue;
    }
    const row = withOddCells(document, readRowLine(document, i), columns);
    if (before && columns > 1 && startsHeader(document, row, columns)) break;
    const fit = fitOf(document, row, columns);
    if (before && bare.length === 0 && isPageNumber(document, row, before.row, columns, headerTexts)) {
      furniture.push(i + 1);
      turned = true;
      continue;
    }
    if (fit === "none") {
      if (before && titlesAnother(document, i, header[0] ?? from)) break;
      if (bare.length === MOST_BARE_LINES || !mayBeBare(document, row, columns)) break;
      bare.push(row);
      continue;
    }
    if (before && !follows(document, { row, fit, columns, blanks, turned, spaced, bare, before: before.row })) break;
    if (before && found.length === 1 && blanks > 0) spaced = true;
    foreign.push(...furniture);
    for (const line of bare) found.push({ row: line, bare: true, afterPageBreak: false });
    found.push({ row, bare: false, afterPageBreak: turned && before !== undefined });
    end = i + 1;
    bare = [];
    furniture = [];
    blanks = 0;
    turned = false;
  }
  const tail = bare.length === 1 && blanks === 0 && endsLabel(document, found.at(-1), bare[0] as RowLine);
  if (tail) found.push({ row: bare[0] as RowLine, bare: true, afterPageBreak: false });
  return { lines: found, foreign, end: tail ? (bare[0] as RowLine).index + 1 : end };
}

interface Candidate {
  readonly row: RowLine;
  readonly fit: "full" | "short";
  readonly columns: number;
  readonly blanks: number;
  readonly turned: boolean;
  /** Whether a blank line stands between the rows of this table. */
  readonly spaced: boolean;
  readonly bare: readonly RowLine[];
  readonly before: RowLine;
}

/** Whether a row belongs to the table of the row before it, given what stands between them. */
function follows(document: ClassifiedText, candidate: Candidate): boolean {
  const { row, fit, columns, blanks, turned, spaced, bare, before } = candidate;
  if (fit === "short" && row.figures === 1 && isBehindTotal(document, before, row))
    return nextFits(document, row, columns);
  if (fit === "short" && beginsWithYear(document, row) && !beginsWithYear(document, before)) return false;
  const underPeriod = bare.length === 1 && bare[0]?.period === true && blanks === 0;
  if (fit === "short" && !underPeriod && (bare.length > 0 || blanks > 0 || turned))
    return nextFits(document, row, columns) || (bare.length === 0 && continuesPeriods(document, before, row));
  if (columns > 1) return blanks === 0 || turned || fit === "full";
  const plain = bare.every((line) => isSection(line) || joins(document, line, row));
  if (bare.length > 0) return plain && (nextFits(document, row, columns) || joins(document, bare[0] as RowLine, row));
  return blanks === 0 || spaced || turned || continuesPeriods(document, before, row);
}

/** Whether two rows are labelled with periods of one kind, as the months of a year are. */
function continuesPeriods(document: ClassifiedText, before: RowLine, row: RowLine): boolean {
  const period = readLabelPeriod(labelBefore(document, row, row.figures).text);
  return period !== null && readLabelPeriod(labelBefore(document, before, before.figures).text)?.kind === period.kind;
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

/** `Version 2`, `Tel: 01632 960008` right below a total: a line with a number of its own, and no part of the whole. */
function isBehindTotal(document: ClassifiedText, before: RowLine, row: RowLine): boolean {
  if (!isTotalLabel(stripMarkup(labelBefore(document, before, before.figures).text))) return false;
  return !/^(?:of which|of these|including|excluding)\b/i.test(labelBefore(document, row, row.figures).text);
}

/** Whether the line below a row fills all columns. */
function nextFits(document: ClassifiedText, row: RowLine, columns: number): boolean {
  const next = row.index + 1;
  return mayBeCollapsed(document, next) && fitOf(document, readRowLine(document, next), columns) === "full";
}

function isSection(row: RowLine): boolean {
  if (row.period) return true;
  return row.pieces.length <= LONGEST_SECTION_WORDS;
}

/** Whether a bare line is the first part of a row's label. */
function joins(document: ClassifiedText, bare: RowLine, row: RowLine): boolean {
  const label = labelBefore(document, row, row.figures).text;
  return beginsSmall(label) || beginsWithOneOf("(&", label) || /[;,/&(–-]$/.test(labelBefore(document, bare, 0).text);
}

function mayBeBare(document: ClassifiedText, row: RowLine, columns: number): boolean {
  const heads = columns > 1 ? endsHeading(document, row) : endsInYear(document, row);
  if (row.figures > 0 && !heads) return false;
  const content = lineText(document, row.index);
  // `The figures for the other districts are as follows:`
  if (row.pieces.length > LONGEST_SECTION_WORDS && content.endsWith(":")) return false;
  return isRemark(content) || !isSentence(content);
}

/** Whether the line below the last row ends its label: a bracket is open, or it reads on. */
function endsLabel(document: ClassifiedText, last: BodyLine | undefined, bare: RowLine): boolean {
  if (!last || last.bare) return false;
  const label = labelBefore(document, last.row, last.row.figures).text;
  const tail = labelBefore(document, bare, 0).text;
  const open = label.lastIndexOf("(") > label.lastIndexOf(")") && tail.includes(")");
  return open || (/(?:[;,/&–-]| (?:and|or|of|to|the|with|by|for))$/.test(label) && beginsSmall(tail));
}

/** A header that is printed again goes on with the table where no total stands before it, and its title is the same. */
function goesOn(document: ClassifiedText, before: RowLine, bare: readonly RowLine[], header: number): boolean {
  if (isTotalLabel(stripMarkup(labelBefore(document, before, before.figures).text))) return false;
  if (bare.length === 0) return true;
  const title = findHeading(document, header)?.text ?? "";
  return bare.length === 1 && title.toLowerCase() === plainLine(document, (bare[0] as RowLine).index);
}

const NUMBERED_TITLE = /^(?:table|figure|chart) ?\d{1,3}[a-z]?\b/i;

/** `Table 2: …`, where it is not the title of this table again. */
function titlesAnother(document: ClassifiedText, index: number, first: number): boolean {
  const title = plainLine(document, index);
  if (!NUMBERED_TITLE.test(title) || CONTINUED.test(title)) return false;
  return findHeading(document, first)?.text.toLowerCase() !== title;
}

/** Whether lines over the header that each page has head another table: the last of them is its title. */
function startsAnother(
  document: ClassifiedText,
  first: RowLine | undefined,
  bare: readonly RowLine[],
  header: number,
  again: number,
): boolean {
  const title = (bare.at(-1) as RowLine).index;
  if (!first || document.lines[title]?.page !== document.lines[again]?.page) return false;
  const next = filledAfter(document, again);
  const row = next >= 0 && mayBeCollapsed(document, next) ? readRowLine(document, next) : null;
  const labelOf = (line: RowLine): string => labelBefore(document, line, line.figures).text;
  return surelyTitlesAnother(document, title, header, row !== null && labelOf(row) === labelOf(first));
}

/** Whether the next table's header stands in a line: periods, or headings one of which stands over the labels. */
function startsHeader(document: ClassifiedText, row: RowLine, columns: number): boolean {
  const { text } = document;
  const last = row.pieces.at(-1);
  if (row.figures > 0 && last && !isPeriodText(textOf(text, last)))
    return row.figures < columns && headsRows(document, row.index);
  if (isPeriodHeader(document, row.index)) return true;
  const words = wordsOf(document, row.index);
  if (words.length <= columns || row.figures > 0) return false;
  const cut = splitHeader(text, words, columns);
  return cut !== null && (cut.stub || !cut.guessed) && nextFits(document, row, columns);
}

function plainLine(document: ClassifiedText, index: number): string {
  return lineText(document, index).replace(/\s+/g, " ").replace(/\s?:$/, "").toLowerCase();
}
