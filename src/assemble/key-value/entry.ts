import { readLabelPeriod } from "../../period/period.ts";
import { stripMarkup } from "../markup.ts";
import { isTotalLabel } from "../total-label.ts";
import { type PrintedValue, readValues } from "./value.ts";

/** A label with the values that stand behind it. */
export interface Entry {
  readonly label: string;
  /** Offset of the label into the text. */
  readonly start: number;
  readonly values: readonly PrintedValue[];
  /** What is said in brackets behind the figure; empty where nothing is. */
  readonly remark: string;
  /** Whether the value is words that may stand in place of a figure: `no payments made`. */
  readonly words: boolean;
  /** Whether only a space parts the value from the label. */
  readonly bare: boolean;
  /** Whether the label is a period; one that is a single day is none. */
  readonly period: boolean;
  /** Whether the line as a whole may be a period as well: `2013 – 2015`. */
  readonly doubtful: boolean;
}

const LONGEST_LINE = 200;
const LONGEST_LABEL = 80;
const LONGEST_WORDS = 60;
const BULLET = /^[\s\f]{0,40}(?:[•▪●◦‣∙·*➢➤✓\uf0b7–-]\s{1,8}|o\s{1,8}(?=\d))?/;
/** Dots that lead the eye to a page number. */
const LEADERS = /\.{4}|…{2}|(?:\. ){3}|·{4}|_{4}/;
const PARTED = /[;,•] {1,4}/g;
/** Separators: a colon, an equals sign or a semicolon before a space; a dash with a space beside it. */
const SIGN = /[:=;](?=\s)/g;
const SIGN_BEFORE_DIGIT = /[:=](?=[£€$<]?\d)/g;
const DASH = /\s[-–—](?=\s)|[^\s](?:[-–—])(?=\s)/g;
const YEAR_TO_YEAR = /(?:19|20)\d\d\D{1,9}(?:19|20)\d\d/;
const SPACE = /\s+/g;
const MOST_PERIOD_WORDS = 8;
const MOST_FIGURE_WORDS = 3;

/** Reads a line as one label with its values, or as several (`2013: 578; 2014: 731`); none where it is neither. */
export function readEntries(text: string, start: number, end: number): readonly Entry[] {
  if (end - start > LONGEST_LINE) return [];
  const line = text.slice(start, end).trimEnd();
  const from = BULLET.exec(line)?.[0].length ?? 0;
  if (line.length - from < 3 || LEADERS.test(line)) return [];
  const several = readSeveral(text, start + from, start + line.length);
  if (several) return several;
  const whole = readEntry(text, start + from, start + line.length);
  return whole ? [whole] : [];
}

/** Whether a text, as printed, is a period that is no single day: a bare `2013:` too. */
export function isPeriodLabel(label: string): boolean {
  const period = readLabelPeriod(
    stripMarkup(label)
      .replace(/ ?[:*]$/, "")
      .replace(/^in /i, ""),
  );
  return period !== null && (period.start === null || period.start !== period.end);
}

/** Two and more periods, each with its figure, on one line. */
function readSeveral(text: string, start: number, end: number): readonly Entry[] | null {
  const entries: Entry[] = [];
  let from = start;
  const content = text.slice(start, end);
  for (const parted of [...content.matchAll(PARTED), null]) {
    const to = parted ? start + parted.index : end;
    const entry = to > from ? readEntry(text, from, to) : null;
    if (!entry || entry.words || !(entry.period || isTotalLabel(entry.label))) return null;
    entries.push(entry);
    if (parted) from = to + parted[0].length;
    if (from >= end) break;
  }
  return entries.length > 1 ? entries : null;
}

function readEntry(text: string, start: number, end: number): Entry | null {
  const content = text.slice(start, end);
  return (
    splitAt(content, start, text, SIGN) ??
    splitAt(content, start, text, SIGN_BEFORE_DIGIT) ??
    splitAt(content, start, text, DASH) ??
    splitAtSpace(content, start, text) ??
    splitWords(content, start)
  );
}

/** The first separator with a label before it and figures behind it. */
function splitAt(content: string, start: number, text: string, separator: RegExp): Entry | null {
  for (const match of content.matchAll(separator)) {
    const glued = separator === SIGN_BEFORE_DIGIT;
    // The dash pattern begins with the character before the dash, which a label keeps.
    const labelEnd = separator === DASH && match[0].trim().length > 1 ? match.index + 1 : match.index;
    const label = labelOf(content.slice(0, labelEnd));
    if (label === null || (glued && !isPeriodLabel(label))) continue;
    const rest = skipSpace(content, match.index + match[0].length);
    const values = readValues(text, start + rest, start + content.length);
    if (!values) continue;
    return entryOf(label, start, content, values, false);
  }
  return null;
}

/** A space parts a label from its figure where that can be in one place only. */
function splitAtSpace(content: string, start: number, text: string): Entry | null {
  let found: Entry | null = null;
  let foundSure = false;
  const spaces = [...content.matchAll(SPACE)];
  for (const [index, match] of spaces.entries()) {
    if (index >= MOST_PERIOD_WORDS && index < spaces.length - MOST_FIGURE_WORDS) continue;
    const label = labelOf(content.slice(0, match.index));
    if (label === null || /[:–-]$/.test(label)) continue;
    const sure = isPeriodLabel(label) || isTotalLabel(label);
    // What reads as a name behind the figure may be the end of any other label, whose figure is the line's end.
    if (!sure && index < spaces.length - MOST_FIGURE_WORDS) continue;
    const values = readValues(text, start + match.index + match[0].length, start + content.length);
    if (!values || (!sure && (values.values[0]?.name !== "" || values.remark !== ""))) continue;
    if (found && (sure || !foundSure)) return null;
    if (found) continue;
    found = entryOf(label, start, content, values, true);
    foundSure = sure;
  }
  return found;
}

/** `2024/25: no payments made so far`: words where a figure stands in the lines around. */
function splitWords(content: string, start: number): Entry | null {
  for (const separator of [SIGN, DASH])
    for (const match of content.matchAll(separator)) {
      const labelEnd = separator === DASH && match[0].trim().length > 1 ? match.index + 1 : match.index;
      const label = labelOf(content.slice(0, labelEnd));
      if (label === null || !isPeriodLabel(label)) continue;
      const rest = skipSpace(content, match.index + match[0].length);
      const words = content.slice(rest);
      if (words === "" || words.length > LONGEST_WORDS || /\d/.test(words)) return null;
      const value = { name: "", figure: words, start: start + rest, end: start + content.length };
      return { ...entryOf(label, start, content, { values: [value], remark: "" }, false), words: true };
    }
  return null;
}

function entryOf(
  label: string,
  start: number,
  content: string,
  { values, remark }: { readonly values: readonly PrintedValue[]; readonly remark: string },
  bare: boolean,
): Entry {
  const doubtful = isSpanOfYears(content);
  return { label, start, values, remark, words: false, bare, period: isPeriodLabel(label), doubtful };
}

/** `2013 – 14`, `2013 – 2015` as a whole; `2019 – 44` is hardly one. */
function isSpanOfYears(content: string): boolean {
  const period = readLabelPeriod(content.replace(/[;,.]$/, ""));
  return period !== null && (YEAR_TO_YEAR.test(content) || (period.start !== null && period.kind !== "range"));
}

/** A label without the sign behind it; null where it can be none. */
function labelOf(printed: string): string | null {
  const label = stripMarkup(printed).replace(/ ?:$/, "");
  return label === "" || label.length > LONGEST_LABEL || !/[\p{L}\d]/u.test(label) ? null : label;
}

function skipSpace(content: string, from: number): number {
  let at = from;
  while (at < content.length && /\s/.test(content[at] as string)) at++;
  return at;
}
