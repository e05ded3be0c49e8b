import type { ClassifiedText } from "../layout.ts";
import { SMALL_LETTERS } from "../letters.ts";

export const LONGEST_ROW = 200;
export const MOST_BLANK_LINES = 2;

/** A line that ends in a label with digits right behind it: offsets of its label and of the digits. */
export interface GluedRow {
  readonly index: number;
  readonly start: number;
  readonly digitsStart: number;
  readonly end: number;
}

/** Digits, and what stands for figures among them, right behind a small letter or a bracket. */
const DIGITS = new RegExp(`[${SMALL_LETTERS})](?:£?\\d|[-–*]+[£\\d])[\\d£%,.*–-]{0,80}$`);
/** A year, or two that follow each other, before the digits of a row that it labels. */
const YEAR_LABEL = /^((?:19|20)\d\d)(?:[/–-](\d\d))?(?=£?\d)/;
const NO_LABEL = /@|:\/\/|www\.|\.(?:pdf|docx?|xlsx?|csv|gov|uk|com)\b/i;

/** `ofYears`: whether rows may be labelled by years, so that nothing but digits stands in them. */
export function readRow({ text, lines, roles }: ClassifiedText, index: number, ofYears: boolean): GluedRow | null {
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

export function readRows(document: ClassifiedText, from: number, ofYears: boolean): readonly GluedRow[] {
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
