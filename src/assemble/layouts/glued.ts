import { type Diagnostic, diagnose } from "../../diagnostic.ts";
import type { PrintedRow, PrintedTable } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { type CutRows, cutRows } from "../collapsed/cut-digits.ts";
import { cutPieces, wordsOf } from "../collapsed/piece.ts";
import { isSentence } from "../collapsed/prose.ts";
import { findStub, splitHeader } from "../collapsed/split-header.ts";
import { findHeading } from "../heading.ts";
import type { Block, ClassifiedText, Layout } from "../layout.ts";
import { CAPITALS, SMALL_LETTERS } from "../letters.ts";
import { isTotalLabel } from "../total-label.ts";

const MOST_COLUMNS = 12;
const LONGEST_HEADING = 80;
const LONGEST_ROW = 200;
const FEWEST_ROWS = 2;
const MOST_BLANK_LINES = 2;

/** Rows whose cells were run together with nothing between them, `Burglary121527`, under a header that tells how many. */
export const glued: Layout = { name: "glued", read: readGluedBlock };

/** A line that ends in a label with digits right behind it: offsets of its label and of the digits. */
interface GluedRow {
  readonly index: number;
  readonly start: number;
  readonly digitsStart: number;
  readonly end: number;
}

/** Headings with the lines that they stand on, by index. */
interface GluedHeader {
  readonly lines: readonly number[];
  readonly corner: string;
  readonly columns: readonly string[];
}

/** Digits, and what stands for figures among them, right behind a small letter or a bracket. */
const DIGITS = new RegExp(`[${SMALL_LETTERS})](?:£?\\d|[-–*]+[£\\d])[\\d£%,.*–-]{0,80}$`);
/** Where one heading ends and another begins, with nothing between them. */
const BETWEEN_HEADINGS = new RegExp(
  `([${SMALL_LETTERS})])(?=[${CAPITALS}£%]|(?:19|20)\\d\\d)|` +
    `((?:19|20)\\d\\d(?:[/-]\\d\\d)?)(?=(?:19|20)\\d\\d|[${CAPITALS}])`,
  "g",
);
/** A year, or two that follow each other, before the digits of a row that it labels. */
const YEAR_LABEL = /^((?:19|20)\d\d)(?:[/–-](\d\d))?(?=£?\d)/;
/** What stands over such labels. */
const OF_YEARS = /^(?:[A-Za-z]{1,12} )?[Yy]ear(?![a-z])/;
const NO_LABEL = /@|:\/\/|www\.|\.(?:pdf|docx?|xlsx?|csv|gov|uk|com)\b/i;

function readGluedBlock(document: ClassifiedText, from: number): Block | null {
  if (!isHeaderLine(document, from)) return null;
  const ofYears = OF_YEARS.test(plain(document, from));
  const header = readHeader(document, from, ofYears);
  if (!header) return null;
  const rows = readRows(document, (header.lines.at(-1) as number) + 1, ofYears);
  if (rows.length < FEWEST_ROWS || !mayHoldCells(rows, header.columns.length)) return null;
  const labels = rows.map(({ start, digitsStart }) => document.text.slice(start, digitsStart));
  if (new Set(labels).size < labels.length) return null;
  const last = rows.at(-1) as GluedRow;
  return {
    start: from,
    end: last.index + 1,
    readings: [{ tables: [tableOf(document, header, rows)], assumption: "" }],
  };
}

function isHeaderLine({ text, lines, roles }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (!line || roles[index] !== "prose" || line.tabs + line.pipes > 0 || line.end - line.start > LONGEST_ROW)
    return false;
  return !isSentence(text.slice(line.start, line.end).trim());
}

/** Reads the header that begins at a line: one heading a line, or all on the line over the first row. */
function readHeader(document: ClassifiedText, from: number, ofYears: boolean): GluedHeader | null {
  const chain: number[] = [];
  let blanks = 0;
  for (let i = from; i < document.lines.length && chain.length <= MOST_COLUMNS + 1; i++) {
    if (document.roles[i] === "blank") {
      if (++blanks > MOST_BLANK_LINES) return null;
      continue;
    }
    blanks = 0;
    // `Offence20192020` looks like a row.
    if (chain.length > 0 && readRow(document, i, ofYears)) return headerOf(document, chain);
    if (!isHeaderLine(document, i)) return null;
    chain.push(i);
  }
  return null;
}

function headerOf(document: ClassifiedText, chain: readonly number[]): GluedHeader | null {
  const texts = chain.map((index) => plain(document, index));
  const [only] = texts;
  if (only !== undefined && texts.length === 1) return onOneLine(document, chain[0] as number, only);
  if (texts.length < 3 || texts.some((heading) => heading.length > LONGEST_HEADING)) return null;
  // The heading over the labels is a noun such as `Year`; without one the lines may as well be text.
  const isNoun = (index: number) => {
    const pieces = cutPieces(document.text, wordsOf(document, index));
    return findStub(document.text, pieces)?.[1] === pieces.length;
  };
  return isNoun(chain[0] as number) ? { lines: chain, corner: texts[0] as string, columns: texts.slice(1) } : null;
}

/** `OffenceMaleFemaleTotal`, `Offence20192020`, or the same with spaces. */
function onOneLine(document: ClassifiedText, index: number, line: string): GluedHeader | null {
  const parted = line.replace(BETWEEN_HEADINGS, "$1$2\n").split("\n");
  if (parted.length >= 3) return { lines: [index], corner: parted[0] as string, columns: parted.slice(1) };
  const words = wordsOf(document, index);
  for (let columns = words.length - 1; columns >= 2; columns--) {
    const cut = splitHeader(document.text, words, columns);
    if (!cut || cut.corner.end === cut.corner.start) continue;
    const { text } = document;
    const headings = cut.columns.map(({ start, end }) => text.slice(start, end));
    if (cut.guessed && !cut.stub && !headings.some(isTotalLabel)) continue;
    return { lines: [index], corner: text.slice(cut.corner.start, cut.corner.end), columns: headings };
  }
  return null;
}

/** `ofYears`: whether rows may be labelled by years, so that nothing but digits stands in them. */
function readRow({ text, lines, roles }: ClassifiedText, index: number, ofYears: boolean): GluedRow | null {
  const line = lines[index];
  if (!line || line.numbers === 0 || line.tabs + line.pipes > 0 || roles[index] !== "prose") return null;
  if (line.end - line.start > LONGEST_ROW) return null;
  const content = text.slice(line.start, line.end);
  const trimmed = content.trim();
  const match = DIGITS.exec(trimmed);
  const labelEnd = match ? match.index + 1 : ofYears ? endOfYear(trimmed) : 0;
  if (labelEnd === 0 || NO_LABEL.test(trimmed)) return null;
  const start = line.start + content.length - content.trimStart().length;
  return { index, start, digitsStart: start + labelEnd, end: start + trimmed.length };
}

/** Where the year or years end that a row of figures begins with, `2018-19402614`; 0 where it does not. */
function endOfYear(row: string): number {
  const match = /^[\d£,.%/–-]+$/.test(row) ? YEAR_LABEL.exec(row) : null;
  if (!match) return 0;
  const follows = match[2] === undefined || Number(match[2]) === (Number(match[1]) + 1) % 100;
  return follows ? match[0].length : 0;
}

function readRows(document: ClassifiedText, from: number, ofYears: boolean): readonly GluedRow[] {
  const rows: GluedRow[] = [];
  let blanks = 0;
  for (let i = from; i < document.lines.length; i++) {
    if (document.roles[i] === "blank") {
      if (++blanks > MOST_BLANK_LINES) break;
      continue;
    }
    const row = readRow(document, i, ofYears);
    if (!row) break;
    blanks = 0;
    rows.push(row);
  }
  return rows;
}

/** Most rows must have a digit for each column: footnote marks behind words have not. */
function mayHoldCells(rows: readonly GluedRow[], columns: number): boolean {
  return rows.filter(({ digitsStart, end }) => end - digitsStart >= columns).length * 2 > rows.length;
}

function tableOf(document: ClassifiedText, header: GluedHeader, glued: readonly GluedRow[]): PrintedTable {
  const { text, lines } = document;
  const labelled = glued.map(({ start, digitsStart, end }) => ({
    label: text.slice(start, digitsStart),
    digits: text.slice(digitsStart, end),
  }));
  const cut = cutRows(labelled, header.columns);
  const rows: PrintedRow[] = [];
  glued.forEach(({ index, start, digitsStart }, row) => {
    const cuts = cut.cuts[row];
    if (!cuts) return;
    const offsets = cuts.slice(1).flatMap((end, figure) => [digitsStart + (cuts[figure] as number), digitsStart + end]);
    const { number, start: lineStart } = lines[index] as Line;
    const label = labelled[row]?.label ?? "";
    rows.push({ group: null, label, line: number, column: start - lineStart + 1, cells: { offsets, lines: null } });
  });
  const first = header.lines[0] as number;
  return {
    layout: "glued",
    heading: findHeading(document, first)?.text ?? null,
    corner: header.corner,
    headers: header.columns.map((heading) => [heading]),
    rows,
    undecided: [],
    notes: [],
    firstLine: first + 1,
    lastLine: (glued.at(-1) as GluedRow).index + 1,
    headerLines: header.lines.map((index) => index + 1),
    foreignLines: [],
    diagnostics: diagnosticsOf(document, glued, cut, header.columns.length),
  };
}

function diagnosticsOf(
  { text, lines }: ClassifiedText,
  rows: readonly GluedRow[],
  { cuts, byTotals }: CutRows,
  columns: number,
): readonly Diagnostic[] {
  const said = rows.flatMap(({ index, digitsStart, end }, row): Diagnostic[] => {
    if (cuts[row]) return [];
    const { number, start } = lines[index] as Line;
    const message = `the cells of the row are run together and cannot be split; it is given without figures`;
    const place = { line: number, column: digitsStart - start + 1 };
    return [
      diagnose("table/glued-cells", place, message, {
        expected: `${columns} figures`,
        actual: text.slice(digitsStart, end),
      }),
    ];
  });
  if (!byTotals) return said;
  const place = { line: (rows[0] as GluedRow).index + 1, column: 1 };
  const decided = "cells that are run together were cut in the one way that agrees with the stated totals";
  return [diagnose("table/reading-decided", place, decided), ...said];
}

function plain({ text, lines }: ClassifiedText, index: number): string {
  const { start, end } = lines[index] as Line;
  return text.slice(start, end).trim().replace(/\s+/g, " ");
}
