import { BEGINS_WITH_MONTH } from "../../month-name.ts";
import { readLabelPeriod } from "../../period/period.ts";
import type { Line } from "../../tokenize/line.ts";
import { isSentence } from "../collapsed/prose.ts";
import type { ClassifiedText } from "../layout.ts";
import { SMALL_LETTERS } from "../letters.ts";
import { lineText } from "../text-of.ts";

const LONGEST_ROW = 200;
export const MOST_BLANK_LINES = 2;
const LONGEST_SECTION = 80;

/** A line that ends in a label with digits right behind it: offsets of its label and of the digits. */
export interface GluedRow {
  readonly index: number;
  readonly group: string | null;
  readonly start: number;
  readonly digitsStart: number;
  readonly end: number;
  /** Whether the label is a year, so that nothing but digits stands in the line. */
  readonly ofYear: boolean;
}

/** Digits, and what stands for figures among them, right behind a small letter or a bracket; a share a space behind. */
const DIGITS = new RegExp(`[${SMALL_LETTERS})](?:£?\\d|[-–*]+[£\\d])(?:[\\d£%,.*–-]| (?=\\d{1,3}%)){0,80}$`);
/** Digits behind capitals: a row only below others, since `A12` and `GL50` are names. */
const BEHIND_CAPITALS = /[A-Z&][A-Z](?:£?\d)[\d£%,.*–-]{0,80}$/;
/** A year, or two that follow each other, before the digits of a row that it labels; a note's mark may stand before it. */
const YEAR_LABEL = /^((?:\(\d{1,2}\)|\d{1,2}) )?((?:19|20)\d\d)(?:[/–-](\d\d))?(?=£?\d)/;
/** `FY 2001–02`, `Financial year 2001/02` */
const YEAR_NAMED =
  /^(?:FYE?|CY|(?:(?:academic|calendar|financial|fiscal) )?year)(?: (?:to|ending|ended))? (?=(?:19|20)\d\d)/i;
/** `2018 to 2019` before the digits of its row. */
const YEAR_TO_YEAR = /^((?:19|20)\d\d) to ((?:19|20)\d\d)(?=£?\d)/;
/** `Category B10.710.6`: no name, for its digits have a point or a comma. */
const BEHIND_LETTER = / [A-Z](?=\d{1,3}[.,]\d[\d£%,.*–-]{0,80}$)/;
const NO_LABEL = /@|:\/\/|www\.|\.(?:pdf|docx?|xlsx?|csv|gov|uk|com)\b/i;

/** `ofYears`: whether rows may be labelled by years. */
export function readRow(document: ClassifiedText, index: number, ofYears: boolean, isFirst = true): GluedRow | null {
  const { text, lines, roles } = document;
  const line = lines[index];
  if (!line || line.numbers === 0 || line.tabs + line.pipes > 0 || roles[index] !== "prose") return null;
  if (line.end - line.start > LONGEST_ROW) return null;
  const content = text.slice(line.start, line.end);
  const trimmed = content.trim();
  if (NO_LABEL.test(trimmed)) return null;
  const start = line.start + content.length - content.trimStart().length;
  const end = start + trimmed.length;
  const labelEnd = endOfLabel(trimmed, isFirst);
  if (labelEnd > 0) return { index, group: null, start, digitsStart: start + labelEnd, end, ofYear: false };
  const year = ofYears ? yearOf(trimmed) : null;
  if (!year) return null;
  return { index, group: null, start: start + year[0], digitsStart: start + year[1], end, ofYear: true };
}

/** Whether a line is a row whose label is a month of a year: `May 19977,600`. */
export function isMonthRow(document: ClassifiedText, index: number): boolean {
  return BEGINS_WITH_MONTH.test(lineText(document, index)) && readRow(document, index, true)?.ofYear === true;
}

/** Where the words of a row end that digits stand right behind; 0 where none do. */
function endOfLabel(row: string, isFirst: boolean): number {
  const match = DIGITS.exec(row);
  // `Apr-21` is a month.
  if (match) return readLabelPeriod(row) ? 0 : match.index + 1;
  const behind = (isFirst ? null : BEHIND_CAPITALS.exec(row)) ?? BEHIND_LETTER.exec(row);
  return behind ? behind.index + 2 : 0;
}

/** `May ` of `May 19977,600`, `April 2019 to March ` of `April 2019 to March 202097.1%` */
const MONTH = /^(?:[A-Z][a-z]{2,8}\.? (?:19|20)\d\d (?:to|-|–) )?[A-Z][a-z]{2,8}\.? (?=(?:19|20)\d{3})/;

/** Where the year or years stand that a row of figures begins with, `2018-19402614`, perhaps behind a month. */
function yearOf(row: string): readonly [start: number, end: number] | null {
  const named = (BEGINS_WITH_MONTH.test(row) ? MONTH : YEAR_NAMED).exec(row)?.[0].length;
  if (named !== undefined) {
    const year = yearOf(row.slice(named));
    return year && [0, named + year[1]];
  }
  const [both = "", from, to] = YEAR_TO_YEAR.exec(row) ?? [];
  if (both !== "" && Number(to) === Number(from) + 1 && /^[\d£,.%-]+$/.test(row.slice(both.length)))
    return [0, both.length];
  const match = /^[\d£,.%/–() -]+$/.test(row) ? YEAR_LABEL.exec(row) : null;
  if (!match || row.slice(match[0].length).includes(" ")) return null;
  const [whole, mark = "", first, second] = match;
  const next = Number(first) + 1;
  if (second === undefined || Number(second) === next % 100) return [mark.length, whole.length];
  return row.slice(whole.length - 2, whole.length + 2) === `${next}` ? [mark.length, whole.length + 2] : null;
}

/** The rows from a line on, so many at most, labelled by years only where the first is; headings may stand over some of them. */
export function readRows(
  document: ClassifiedText,
  from: number,
  ofYears: boolean,
  most = Number.POSITIVE_INFINITY,
): readonly GluedRow[] {
  const rows: GluedRow[] = [];
  // Rows of one label are no table: behind the first that comes again there is nothing to read.
  const labels = new Set<string>();
  let group: string | null = null;
  let blanks = 0;
  for (let index = from; index < document.lines.length && rows.length < most; index++) {
    if (document.roles[index] === "blank") {
      if (++blanks > MOST_BLANK_LINES) break;
      continue;
    }
    blanks = 0;
    const [first] = rows;
    const row = readRow(document, index, ofYears && first?.ofYear !== false, !first);
    const section = row ? null : readSection(document, index, ofYears);
    if (section !== null) group = section;
    else if (!row) break;
    else rows.push({ ...row, group });
    if (row) labels.add(`${group}: ${document.text.slice(row.start, row.digitsStart)}`);
    if (labels.size < rows.length) break;
  }
  return withLongYears(document.text, rows);
}

/** A heading of the rows below it: it ends in a colon, is a period, or, below a header that is whole, stands over years. */
export function readSection(
  document: ClassifiedText,
  index: number,
  ofYears: boolean,
  isHeaderWhole = true,
): string | null {
  const { text, lines, roles } = document;
  const { start, end, tabs, pipes } = lines[index] as Line;
  if (roles[index] !== "prose" || tabs + pipes > 0 || end - start > LONGEST_SECTION) return null;
  const heading = text.slice(start, end).trim();
  const isPlain = !heading.endsWith(":") && readLabelPeriod(heading) === null;
  if (isPlain && (!ofYears || !isHeaderWhole || /\d/.test(heading) || isSentence(heading))) return null;
  for (let next = index + 1; next <= index + 1 + MOST_BLANK_LINES; next++) {
    if (roles[next] === "blank") continue;
    const row = readRow(document, next, ofYears);
    return row && (!isPlain || row.ofYear) ? heading.replace(/ *:$/, "") : null;
  }
  return null;
}

/** The rows with `2019/2020` before figures, not `2019/20` before `20...`, where another has two whole years. */
function withLongYears(text: string, rows: readonly GluedRow[]): readonly GluedRow[] {
  const isLong = ({ start, digitsStart }: GluedRow, end = digitsStart): boolean =>
    /^(\d\d)\d\d[/–-]\1\d\d$/.test(text.slice(start, end));
  if (!rows.some((row) => row.ofYear && isLong(row))) return rows;
  return rows.map((row) => {
    const digitsStart = row.digitsStart + 2;
    return row.ofYear && isLong(row, digitsStart) ? { ...row, digitsStart } : row;
  });
}
