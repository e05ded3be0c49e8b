import type { ClassifiedText } from "../layout.ts";
import { beginsSmall } from "../letters.ts";
import { filledAfter, isLoneNumber } from "../lone-number.ts";
import { isRemark } from "../remark.ts";
import { lineText } from "../text-of.ts";
import type { BodyLine } from "./body-line.ts";
import { goesOn, plainLine, startsAnother, startsHeader, titlesAnother } from "./next-table.ts";
import { withOddCells } from "./odd-cells.ts";
import { isSentence } from "./prose.ts";
import { isLabelled } from "./rhythm.ts";
import { follows } from "./row-follows.ts";
import {
  endsHeading,
  endsInYear,
  fitOf,
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
      const most = blanks === 0 && columns >= FEWEST_COLUMNS_TOLD ? MOST_LABEL_LINES : MOST_BARE_LINES;
      if (bare.length >= most || !mayBeBare(document, row, columns)) break;
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

/** Whether the line below the last row ends its label: a bracket is open, or it reads on. */
function endsLabel(document: ClassifiedText, last: BodyLine | undefined, bare: RowLine): boolean {
  if (!last || last.bare) return false;
  const label = labelOf(document, last.row);
  const tail = labelBefore(document, bare, 0).text;
  const open = label.lastIndexOf("(") > label.lastIndexOf(")") && tail.includes(")");
  return open || (/(?:[;,/&–-]| (?:and|or|of|to|the|with|by|for))$/.test(label) && beginsSmall(tail));
}
