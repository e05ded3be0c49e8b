import { mapped } from "../../../mapped.ts";
import { isPeriodHeader } from "../../collapsed/period-header.ts";
import { cutPieces } from "../../collapsed/piece.ts";
import { isSentence } from "../../collapsed/prose.ts";
import { readRowLine } from "../../collapsed/row-line.ts";
import { type Word, wordsOf } from "../../collapsed/words.ts";
import type { GridRow } from "../../grid.ts";
import type { ClassifiedText } from "../../layout.ts";
import { isBulleted, isListing } from "../../listing.ts";
import { lineText } from "../../text-of.ts";
import { withNamesToldApart } from "../../undecided-header.ts";
import { filledBefore, mayBeCell, nextCellLine, streamOfLines } from "../lines.ts";
import { isUnderAnswer } from "../misheaded.ts";
import { gridRow } from "../place.ts";
import { inferShape, type TableShape } from "../shape.ts";
import { cellAt } from "../stream.ts";
import { type CellTable, readCellTable } from "../table.ts";
import { withFiguresApart } from "./figures.ts";
import { type LaidHeader, layHeader } from "./header.ts";
import { withRowsApart } from "./rows.ts";

/** A header has no more lines. */
const MOST_LINES = 40;
/** Nor more words on a line. */
const MOST_WORDS = 60;

/** A table, and whether its header surely has cells that share lines. */
interface Shared {
  readonly read: CellTable;
  readonly isSurelyShared: boolean;
  /** Whether its header has several levels and a heading over the labels. */
  readonly isOfLevels: boolean;
}

/**
 * The table that begins at a line with a header of which several cells share lines, over rows with a line for each cell;
 * "undecided" where there is such a table and its header does not begin here, or cannot be laid; null where there is none.
 */
export function readShared(document: ClassifiedText, from: number): Shared | "undecided" | null {
  const figure = firstFigureLine(document, from);
  if (figure === null) return null;
  let isUndecided = false;
  for (const label of firstLabels(document, from, figure)) {
    const plain = withFiguresApart(document, streamOfLines(document, label));
    const shape = inferShape(withRowsApart(document, plain) ?? plain);
    if (shape?.body !== 0 || shape.width < 3 || shape.labels > 1) continue;
    const section = sectionOver(document, from, label);
    for (const first of section === null ? [label] : [section, label]) {
      const header = layHeader(document, linesBetween(document, from, first), shape.width - 1);
      if (header === "undecided") isUndecided = true;
      if (header === null || header === "undecided") continue;
      const read = readUnder(document, first, shape, header, first === section);
      if (read) return read;
    }
  }
  return isUndecided ? "undecided" : null;
}

/** Index of the line over a label that may head a section: blank lines part it from the header and from its rows. */
function sectionOver(document: ClassifiedText, from: number, label: number): number | null {
  const section = filledBefore(document, label);
  return section > from && section < label - 1 && document.roles[section - 1] === "blank" ? section : null;
}

/** The table whose rows begin at a line, with a header laid over its columns. Where the first is headed, others are as well. */
function readUnder(
  document: ClassifiedText,
  first: number,
  shape: TableShape,
  header: LaidHeader,
  isHeaded: boolean,
): Shared | null {
  const plain = withFiguresApart(document, streamOfLines(document, first));
  const stream = withRowsApart(document, plain) ?? plain;
  const read = readCellTable(
    document,
    "cell-line",
    stream,
    shape,
    ({ table, rows, bareLines }) =>
      rows > 1 &&
      2 * bareLines <= rows &&
      (!isHeaded || bareLines > 1) &&
      !isUnderAnswer(table) &&
      !isListing(document.text, table) &&
      !isBulleted(document.text, table),
    headerRows(document, header),
  );
  if (!read) return null;
  const isOfLevels = header.levels.length > 1 && header.corner !== null;
  const table = withNamesToldApart(read.table);
  return { read: { ...read, table }, isSurelyShared: header.isShared, isOfLevels };
}

/** The rows of a header that is laid over its columns. */
export function headerRows(document: ClassifiedText, { corner, levels }: LaidHeader): readonly GridRow[] {
  const first = [corner, ...levels.flat()].find((cell) => cell !== null) as Word;
  return mapped(levels, (level, at) => {
    const own = level.find((cell) => cell !== null) ?? first;
    const blank: Word = { start: own.start, end: own.start, line: own.line };
    const label = at === levels.length - 1 ? (corner ?? blank) : blank;
    return gridRow(
      document,
      mapped([label, ...level], (cell) => {
        const { start, end, line } = cell ?? blank;
        return cellAt(document.text, start, end, { line }, start === end ? "blank" : "text");
      }),
    );
  });
}

/** Index of the first line with nothing but figures that comes soon behind lines that may be headings and labels. */
function firstFigureLine(document: ClassifiedText, from: number): number | null {
  const { lines, roles } = document;
  let index = from;
  for (let count = 0; count < MOST_LINES; count++) {
    const line = lines[index];
    if (!line || roles[index] !== "prose" || !(mayBeCell(document, index) || isLongHeader(document, index)))
      return null;
    if (line.numbers > 0 && isOfFigures(document, index) && !ENDS_IN_PER.test(lineText(document, index - 1)))
      return count > 1 ? index : null;
    if (isSentence(lineText(document, index)) || isRow(document, index)) return null;
    index = nextCellLine(document, index);
  }
  return null;
}

/** Whether a line among others of a header may hold several long headings: right over one, and without the end of a sentence. */
export function isLongHeader({ text, lines, roles }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (!line || roles[index + 1] !== "prose" || line.words > MOST_WORDS) return false;
  return line.tabs + line.pipes + line.gaps + line.numbers === 0 && /[a-z)]$/i.test(text.slice(line.start, line.end));
}

/** Figures behind a label that no heading has. */
const FEWEST_OF_ROW = 3;

/** `White 4,112 602 311`: a row whose label stands beside its figures; years head columns. */
function isRow(document: ClassifiedText, index: number): boolean {
  const { pieces, figures } = readRowLine(document, index);
  return figures >= FEWEST_OF_ROW && figures < pieces.length && !isPeriodHeader(document, index);
}

/** `Rate per` above `1,000` */
const ENDS_IN_PER = /\bper$/;

function isOfFigures(document: ClassifiedText, index: number): boolean {
  const pieces = cutPieces(document.text, wordsOf(document, index));
  return pieces.every(({ kind }) => kind === "figure") && !YEARS.test(lineText(document, index));
}

const YEARS = /^(?:(?:19|20)\d\d ?)+$/;

/** Indexes of the lines with which the label of the first row may begin. */
function firstLabels(document: ClassifiedText, from: number, figure: number): readonly number[] {
  const last = filledBefore(document, figure);
  let first = last;
  while (first > from && document.roles[first - 1] === "prose") first--;
  const found: number[] = [];
  for (let index = Math.max(first, from + 1); index <= last; index++) found.push(index);
  return found;
}

function linesBetween({ roles }: ClassifiedText, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let index = from; index < to; index++) if (roles[index] === "prose") found.push(index);
  return found;
}
