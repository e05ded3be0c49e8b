import { isFigureLike } from "../../figure/figure.ts";
import { readLabelPeriod } from "../../period/period.ts";
import { asksForNumber, isRange, isYearOfAct } from "../collapsed/label-number.ts";
import { LETTERS } from "../letters.ts";
import { stripMarkup } from "../markup.ts";
import { readTotalLabel } from "../total-label.ts";
import { type PrintedValue, readValues } from "./value.ts";

/** A label with the values that stand behind it. */
export interface Entry {
  readonly label: string;
  /** Offset of the label into the text. */
  readonly start: number;
  /** Offset after what stands behind the label. */
  readonly end: number;
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
  /** The label and the figure where the number at the label's end is the figure's first group: `Ward 1 412`; or null. */
  readonly joined: { readonly label: string; readonly value: PrintedValue } | null;
}

const LONGEST_LINE = 200;
const LONGEST_LABEL = 80;
const LONGEST_WORDS = 60;
const BULLET = /^[\s\f]{0,40}(?:[•▪●◦‣∙·*➢➤✓\uf0b7–-]\s{1,8}|o\s{1,8}(?=\d))?/;
/** Dots that lead the eye to a page number. */
const LEADERS = /\.{4}|…{2}|(?:\. ){3}|·{4}|_{4}/;
const PARTED = /[;,•] {1,4}/g;
/** A colon, an equals sign or a semicolon before a space, or the first two before a figure; a dash beside a space. */
const SEPARATOR = /[:=;](?=\s)|[:=](?=[£€$<]?\d)|\s[-–—](?=\s)|\S[-–—](?=\s)/g;
const AT_END =
  /(?:[\d%+*)-]|\b(?:nil|none|zero|held|n\/a|recorded|return|available|million|thousand|less|more|unknown))[.;,]?$/i;
/** `available`, with a sign behind it and a character before it. */
const LONGEST_END = 12;
const AFTER_SIGN = new RegExp(`(?:[:=;]|\\s[-–—]|[-–—]\\s) ?(?:[£€$<>(*]|\\d|[${LETTERS}])`);
const PERIOD_FIRST = new RegExp(
  `^[^${LETTERS}\\d]{0,12}(?:in )?(?:(?:19|20)\\d\\d|\\d\\d/|fy|q[1-4]|h[12]|\\d{1,2}(?:st|nd|rd|th)? (?:j|f|m|a|s|o|n|d)|` +
    "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|year|financial|calendar|academic|quarter|first|second|third|fourth|from|total))",
  "i",
);
const LETTER_OR_DIGIT = new RegExp(`[${LETTERS}\\d]`);
const SPAN = /\d ?[-–—/] ?\d|\bto\b|\band\b/;
const YEAR_TO_YEAR = /(?:19|20)\d\d\D{1,9}(?:19|20)\d\d/;
const SPACE = /\s+/g;
const MOST_PERIOD_WORDS = 8;
const MOST_FIGURE_WORDS = 3;

/** Reads a line as one label with its values, or as several (`2013: 578; 2014: 731`); none where it is neither. */
export function readEntries(text: string, start: number, end: number): readonly Entry[] {
  if (end - start > LONGEST_LINE) return [];
  const line = text.slice(start, end).trimEnd();
  const from = BULLET.exec(line)?.[0].length ?? 0;
  if (line.length - from < 3 || !mayHold(line) || LEADERS.test(line)) return [];
  const several = readSeveral(text, start + from, start + line.length);
  if (several) return several;
  const whole = readEntry(text, start + from, start + line.length);
  return whole ? [whole] : [];
}

/** A quick no for most prose: a line ends with a figure, or has one behind a sign, or begins as a period does. */
function mayHold(line: string): boolean {
  return AT_END.test(line.slice(-LONGEST_END)) || AFTER_SIGN.test(line) || PERIOD_FIRST.test(line);
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
    if (!entry || entry.words || !isWholeLabel(entry.label)) return null;
    entries.push(entry);
    if (parted) from = to + parted[0].length;
    if (from >= end) break;
  }
  return entries.length > 1 ? entries : null;
}

function readEntry(text: string, start: number, end: number): Entry | null {
  const content = text.slice(start, end);
  const atSign = splitAtSign(content, start, text);
  if (atSign) return atSign;
  const atSpace = splitAtSpace(content, start, text);
  return atSpace?.period ? atSpace : (splitWords(content, start) ?? atSpace);
}

/** The first separator with a label before it and figures behind it. */
function splitAtSign(content: string, start: number, text: string): Entry | null {
  for (const { sign, labelEnd, rest } of separators(content)) {
    const label = labelOf(content.slice(0, labelEnd));
    if (label === null || rest >= content.length) continue;
    // A semicolon parts values too, and a colon between digits hours from minutes.
    const doubtful = sign === ";" || (rest === labelEnd + 1 && /\d$/.test(label));
    if (doubtful && !isWholeLabel(label)) continue;
    if (DASH.test(sign) && isRange(label, firstWord(content, rest)) && /\s/.test(content.slice(rest))) continue;
    const values = readValues(text, start + rest, start + content.length);
    if (values) return entryOf(label, start, content, values, false);
  }
  return null;
}

const DASH = /^[-–—]$/;

function firstWord(content: string, from: number): string {
  const end = content.indexOf(" ", from);
  return content.slice(from, end < 0 ? content.length : end);
}

interface Separation {
  readonly sign: string;
  readonly labelEnd: number;
  /** Where what stands behind the sign begins. */
  readonly rest: number;
}

function separators(content: string): readonly Separation[] {
  return [...content.matchAll(SEPARATOR)].map(({ 0: printed, index }) => {
    const behind = index + printed.length;
    const sign = printed.trim().at(-1) as string;
    // A dash is met together with the character before it, which a label keeps.
    return { sign, labelEnd: behind - 1, rest: skipSpace(content, behind) };
  });
}

function isWholeLabel(label: string): boolean {
  return isPeriodLabel(label) || readTotalLabel(label) !== null;
}

/** A space parts a label from its figure where that can be in one place only. */
function splitAtSpace(content: string, start: number, text: string): Entry | null {
  let found: Entry | null = null;
  let foundSure = false;
  let dated = false;
  const spaces = [...content.matchAll(SPACE)];
  for (const [index, match] of spaces.entries()) {
    if (index >= MOST_PERIOD_WORDS && index < spaces.length - MOST_FIGURE_WORDS) continue;
    const label = labelOf(content.slice(0, match.index));
    if (label === null || /[:–-]$/.test(label)) continue;
    const sure = isPeriodLabel(label) || (readTotalLabel(label) !== null && !ENDS_IN_GROUP.test(label));
    // What reads as a name behind the figure may be the end of any other label, whose figure is the line's end.
    if (!sure && index < spaces.length - MOST_FIGURE_WORDS) continue;
    // A figure at the end of the label is one of several in a row of columns, unless the words before it ask for it.
    const numbered = !sure && isFigureLike(lastWord(label));
    if (numbered && (foundSure || !isNumbered(withoutLastWord(label), lastWord(label)))) continue;
    const values = readValues(text, start + match.index + match[0].length, start + content.length);
    if (!values || (!sure && (values.values[0]?.name !== "" || values.remark !== ""))) continue;
    // `Under` is the label of `Under 18 412` as little as `Less than` is any.
    if (
      !sure &&
      asksForNumber(label) === "surely" &&
      (label.includes(" ") || /\s/.test(values.values[0]?.figure ?? ""))
    )
      continue;
    // `Jan` and `Jan 19` are periods both.
    if (found && sure && isNumberedBy(found, label)) dated = true;
    else if (found && (sure || !foundSure)) return null;
    if (found) continue;
    found = entryOf(label, start, content, values, true);
    foundSure = sure;
  }
  return found && withNumberOfLabel(found, dated);
}

function isNumbered(words: string, number: string): boolean {
  return asksForNumber(words) === "surely" || isYearOfAct(words, number);
}

function lastWord(label: string): string {
  return label.slice(label.lastIndexOf(" ") + 1);
}

function withoutLastWord(label: string): string {
  return label.slice(0, Math.max(0, label.lastIndexOf(" ")));
}

/** `Total 1` before `412` holds the first group of its figure. */
const ENDS_IN_GROUP = / \d{1,3}$/;

/** A number whose groups a space parts, `18 412`; what begins with 0 is no number by itself. */
const SPACED = /^(\d{1,3}) (?=[1-9]\d\d(?: \d{3}){0,2}$)/;

function isNumberedBy({ label, values: [value] }: Entry, longer: string): boolean {
  return value !== undefined && longer === `${label} ${SPACED.exec(value.figure)?.[1]}`;
}

/** `Ward 1 412`: what stands before the number may ask for its first group. */
function withNumberOfLabel(entry: Entry, asked: boolean): Entry {
  const [value] = entry.values;
  const first = value && SPACED.exec(value.figure);
  if (!first || !(asked || asksForNumber(entry.label) === "perhaps")) return entry;
  const label = `${entry.label} ${first[1]}`;
  const figure = value.figure.slice(first[0].length);
  const own = { ...value, figure, start: value.start + first[0].length };
  const joined = { label: entry.label, value };
  return { ...entry, label, values: [own, ...entry.values.slice(1)], period: isPeriodLabel(label), joined };
}

/** `2024/25: no payments made so far`, `2020: 37, see note 4`: words where a figure stands in the lines around. */
function splitWords(content: string, start: number): Entry | null {
  for (const { labelEnd, rest } of [...separators(content), ...firstSpaces(content)]) {
    const label = labelOf(content.slice(0, labelEnd));
    if (label === null || !isPeriodLabel(label)) continue;
    const words = content.slice(rest);
    if (words === "" || words.length > LONGEST_WORDS) return null;
    const value = { name: "", figure: words, start: start + rest, end: start + content.length };
    const bare = /\s/.test(content[labelEnd] ?? "") && rest === labelEnd + 1;
    return inWords(entryOf(label, start, content, { values: [value], remark: "" }, bare), words);
  }
  return null;
}

/** The spaces behind which words may begin where the first are a period: `2024/25 (to date) no claims settled`. */
function firstSpaces(content: string): readonly Separation[] {
  const spaces = [...content.matchAll(SPACE)].slice(0, MOST_PERIOD_WORDS).reverse();
  return spaces.map(({ 0: printed, index }) => ({ sign: " ", labelEnd: index, rest: index + printed.length }));
}

/** An entry whose figure, with all that stands behind it, is taken for words. */
export function inWords(entry: Entry, words: string): Entry {
  const start = entry.end - words.length;
  return { ...entry, values: [{ name: "", figure: words, start, end: entry.end }], remark: "", words: true };
}

function entryOf(
  label: string,
  start: number,
  content: string,
  { values, remark }: { readonly values: readonly PrintedValue[]; readonly remark: string },
  bare: boolean,
): Entry {
  const doubtful = isSpanOfYears(content);
  const end = start + content.length;
  return {
    label,
    start,
    end,
    values,
    remark,
    words: false,
    bare,
    period: isPeriodLabel(label),
    doubtful,
    joined: null,
  };
}

/** `2013 – 14`, `2013 – 2015` as a whole; `2019 – 44` is hardly one. */
function isSpanOfYears(content: string): boolean {
  if (!SPAN.test(content)) return false;
  const period = readLabelPeriod(content.replace(/[;,.]$/, ""));
  return period !== null && (YEAR_TO_YEAR.test(content) || (period.start !== null && period.kind !== "range"));
}

/** A label without the sign behind it; null where it can be none. */
function labelOf(printed: string): string | null {
  const label = stripMarkup(printed).replace(/ ?:$/, "");
  return label === "" || label.length > LONGEST_LABEL || !LETTER_OR_DIGIT.test(label) ? null : label;
}

function skipSpace(content: string, from: number): number {
  let at = from;
  while (at < content.length && /\s/.test(content[at] as string)) at++;
  return at;
}
