import type { Line } from "../../tokenize/line.ts";
import type { ClassifiedText } from "../layout.ts";
import { holdsRows } from "./swallowed.ts";

/** One field of a record: its text, with quotes undone, and where that stands. */
export interface Field {
  readonly text: string;
  /** Offsets into the text, without white space and the quotes around. */
  readonly start: number;
  readonly end: number;
  /** Number of the line on which it begins, from 1. */
  readonly line: number;
  /** Whether white space stands before it, as behind the commas of a sentence. */
  readonly spaced: boolean;
}

/** A line with its fields, or several where line breaks stand inside quotes. */
export interface CsvRecord {
  /** None where the line can be no record. */
  readonly fields: readonly Field[];
  /** Index of the line behind it. */
  readonly end: number;
}

export type Delimiter = "," | ";";

export const QUOTE = '"';
/** So far, in UTF-16 code units, a closing quote is looked for, so that one that stands alone costs no look at all lines. */
const LONGEST_CELL = 2_000;
const LONGEST_RECORD = 20_000;

/**
 * Splits the record that begins at a line into its fields (RFC 4180). A quoted field may hold the delimiter, line breaks,
 * and doubled quotes. A quote that is not closed, or with text behind the closing one, is a printed mark.
 */
export function recordAt(document: ClassifiedText, index: number, delimiter: Delimiter): CsvRecord {
  const { text, lines, roles } = document;
  const none = { fields: [], end: index + 1 };
  const begin = lines[index];
  if (!begin || begin.words < 1 || begin.tabs > 0 || begin.pipes > 0) return none;
  if (begin.end - begin.start > LONGEST_RECORD || roles[index] === "blank" || roles[index] === "furniture") return none;
  const fields: Field[] = [];
  let line = begin;
  for (let at = begin.start; ; ) {
    const first = skip(isSpace, text, at, line.end);
    const quoted = text[first] === QUOTE && first < line.end ? quotedField(document, line, first, delimiter) : null;
    const last = quoted ? quoted.last : line;
    const after = quoted ? quoted.after : endOfField(text, first, line.end, delimiter);
    if (after - begin.start > LONGEST_RECORD) return none;
    const spaced = fields.length > 0 && first > at && first < after;
    if (quoted) fields.push({ ...quoted.field, spaced });
    else {
      const end = trimEnd(text, first, after);
      fields.push({ text: text.slice(first, end), start: first, end, line: line.number, spaced });
    }
    line = last;
    if (after >= line.end) return { fields, end: line.number };
    at = after + 1;
  }
}

interface QuotedField {
  readonly field: Omit<Field, "spaced">;
  /** The line on which it ends, and the offset there of the delimiter behind it or the line's end. */
  readonly last: Line;
  readonly after: number;
}

/** The field whose opening quote stands at an offset; null where it is not closed, or text stands behind it. */
function quotedField(
  { text, lines }: ClassifiedText,
  opening: Line,
  quote: number,
  delimiter: string,
): QuotedField | null {
  const closing = closingQuote(text, quote + 1);
  if (closing < 0) return null;
  const last = lineOf(lines, opening, closing);
  const after = skip(isSpace, text, closing + 1, last.end);
  if (after < last.end && text[after] !== delimiter) return null;
  if (last !== opening && holdsRows(text.slice(quote + 1, closing), delimiter)) return null;
  const start = skip(isSpaceOrBreak, text, quote + 1, closing);
  const end = trimEnd(text, start, closing);
  const printed = text.slice(start, end);
  const unquoted = last === opening && !printed.includes(QUOTE) ? printed : asRead(printed);
  return { field: { text: unquoted, start, end, line: lineOf(lines, opening, start).number }, last, after };
}

/** What a quoted field says: its lines as one, and each doubled quote as the mark that it stands for. */
function asRead(printed: string): string {
  return printed.replaceAll(QUOTE + QUOTE, QUOTE).replace(/\s+/g, " ");
}

/** The line on which an offset stands, from a line on. */
function lineOf(lines: readonly Line[], from: Line, offset: number): Line {
  let line = from;
  while (line.end < offset) line = lines[line.number] ?? { ...line, end: offset };
  return line;
}

function closingQuote(text: string, from: number): number {
  const end = Math.min(text.length, from + LONGEST_CELL);
  for (let at = from; at < end; at++) {
    if (text[at] !== QUOTE) continue;
    if (text[at + 1] !== QUOTE) return at;
    at++;
  }
  return -1;
}

function endOfField(text: string, from: number, end: number, delimiter: string): number {
  let at = from;
  while (at < end && text[at] !== delimiter) at++;
  return at;
}

function skip(isOne: (code: number) => boolean, text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isOne(text.charCodeAt(at))) at++;
  return at;
}

function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpaceOrBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x0c;
}

function isSpaceOrBreak(code: number): boolean {
  return isSpace(code) || code === 0x0a || code === 0x0d;
}
