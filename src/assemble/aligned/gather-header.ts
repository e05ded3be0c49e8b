import type { Line } from "../../tokenize/line.ts";
import type { ClassifiedText } from "../layout.ts";
import { isLetterheadEntry } from "../letterhead.ts";
import { lineAbove } from "../line-beside.ts";
import { goesOnWithNumber, isHeaderOfWords, isRowUnder, isYearOfHeading } from "./below-header.ts";
import { type Piece, splitPieces, WIDEST_LINE } from "./piece.ts";
import {
  endsUnder,
  headingsAbove,
  isHeaderLine,
  isHeaderOfDays,
  isPeriod,
  isRow,
  isRowOfYearLikeFigures,
  isRule,
  isRunningHead,
  isTightRow,
  isYearBelow,
  LONGEST_HEADING,
  type Row,
} from "./row.ts";

/** A header has no more lines, and no more blank lines stand among and below them, or one below the other. */
const MOST_HEADER_LINES = 12;
const MOST_HEADER_BLANKS = 4;
const MOST_BLANKS_IN_HEADER = 2;

/** A header that is printed again on every page counts as furniture until a table is found under it. */
export function isHeaderRole(line: Line, role: string | undefined): boolean {
  return isOwn(line, role === "furniture" && line.gaps > 0 ? "prose" : role);
}

/** Whether a line may be one of a table whose columns are aligned. */
export function isOwn(line: Line, role: string | undefined): boolean {
  const filled = role === "prose" || role === "question";
  return filled && line.tabs === 0 && line.pipes === 0 && line.end - line.start <= WIDEST_LINE;
}

/** The lines that may be a header, down to the first row with a label and figures, the last of them; null: no table. */
export function gatherHeader(document: ClassifiedText, from: number): readonly Row[] | null {
  const { lines, roles } = document;
  const found: Row[] = [];
  let blanks = 0;
  let together = 0;
  for (let index = from; index < lines.length && found.length <= MOST_HEADER_LINES; index++) {
    if (roles[index] === "blank") {
      if (++blanks > MOST_HEADER_BLANKS || ++together > MOST_BLANKS_IN_HEADER) return null;
      continue;
    }
    together = 0;
    if (found.length > 0 && roles[index] === "furniture") index = rowOnNextPage(document, index, found);
    const line = lines[index];
    if (!line || !isHeaderRole(line, roles[index])) return null;
    const pieces = splitPieces(document, line);
    if (found.length > 0 && isRule(pieces)) continue;
    if (pieces.some((piece) => isLetterheadEntry(piece.text))) return null;
    found.push({ index, pieces, turned: false });
    const kind = kindOfLast(document, found);
    if (kind === "row") return found;
    if (kind === "none") return null;
  }
  return null;
}

/** Lines of heads and feet, and blank ones, that may stand where a page ends. */
const MOST_LINES_AT_PAGE_END = 12;

/**
 * Where the page ends right below a header of several headings: the index of the line behind its foot and the next head, if that
 * is a row; else the given one.
 */
function rowOnNextPage(document: ClassifiedText, index: number, found: readonly Row[]): number {
  const { lines, roles } = document;
  const header = found.at(-1)?.pieces ?? [];
  if (lines[index]?.gaps !== 0 || header.length < 2 || !isHeaderLine(header)) return index;
  const end = Math.min(lines.length - 1, index + MOST_LINES_AT_PAGE_END);
  let next = index;
  while (next < end && (roles[next] === "blank" || (roles[next] === "furniture" && lines[next]?.gaps === 0))) next++;
  const line = lines[next] as Line;
  return isOwn(line, roles[next]) && isRow(splitPieces(document, line)) ? next : index;
}

/** What the last of some lines is below the others: one of the header, the first row, or none of a table. */
function kindOfLast(document: ClassifiedText, found: readonly Row[]): "header" | "row" | "none" {
  const above = found.at(-2)?.pieces;
  const { index, pieces } = found.at(-1) as Row;
  if (above) {
    // Under a header for each of its pieces, its label among them, it is no header again.
    const under = above.length === pieces.length && (above[0]?.left ?? 0) <= (pieces[0]?.left ?? 0);
    if ((under && isRowOfYearLikeFigures(pieces)) || isRowUnder(above, pieces)) return "row";
    // Days below days are a list of what began and ended.
    if (isHeaderOfDays(above) && isHeaderOfDays(pieces)) return "none";
  }
  if (isYearOfHeading(above ?? [], pieces, piecesBelow(document, index)) || isHeaderOfWords(pieces)) return "header";
  const goesOn = above && isYearBelow(headingsAbove(found.slice(0, -1)), pieces);
  if (goesOn || (above && goesOnWithNumber(headsOf(found), pieces))) return "header";
  if (isRow(pieces) || (above && (isTightRow(pieces) || isUnderHeadings(above, pieces)))) return "row";
  const heads = document.roles[index] !== "question" && isHeaderLine(pieces) && !isRunningHead(pieces);
  return heads ? "header" : "none";
}

/** `September 1270197` under `Month     Arrests`: whether a line in which a blank parts the cells ends as the last heading does. */
function isUnderHeadings(above: readonly Piece[], pieces: readonly Piece[]): boolean {
  const [corner, ...headings] = above;
  const heading = headings.at(-1);
  if (!heading || corner?.left !== pieces[0]?.left || !endsUnder(pieces, heading)) return false;
  return !isPeriod(pieces[0]?.text.split(" ").at(-1) ?? "");
}

/** The headings of all lines above the last, without those over the labels. */
function headsOf(found: readonly Row[]): readonly Piece[] {
  return found
    .slice(0, -1)
    .flatMap(({ pieces }) => (pieces.length > 1 && (pieces[0]?.left ?? 0) < 2 ? pieces.slice(1) : pieces));
}

function piecesBelow(document: ClassifiedText, index: number): readonly Piece[] {
  const line = document.lines[index + 1];
  return line && isHeaderRole(line, document.roles[index + 1]) ? splitPieces(document, line) : [];
}

/** Whether what may be a header stands over a row, though no table was found that begins there. */
export function hasHeaderAbove(document: ClassifiedText, from: number): boolean {
  const { lines, roles } = document;
  const above = lineAbove(document, from);
  const line = lines[above];
  if (!line || !isOwn(line, roles[above]) || line.gaps === 0) return false;
  const pieces = splitPieces(document, line);
  return !isRow(pieces) && pieces.length > 1 && pieces.every(({ text }) => text.length <= LONGEST_HEADING);
}
