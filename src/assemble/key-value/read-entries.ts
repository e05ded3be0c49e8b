import { MONTH } from "../../month-name.ts";
import { isRange } from "../collapsed/label-number.ts";
import { LETTERS } from "../letters.ts";
import { isTotalLabel } from "../total-label.ts";
import { MOST_PERIOD_WORDS, SPACE, splitAtSpace } from "./at-space.ts";
import { splitCountFirst } from "./count-first.ts";
import {
  areSeveralFigures,
  type Entry,
  endsInPair,
  entryInWords,
  entryOf,
  isPeriodLabel,
  isWholeLabel,
  labelOf,
} from "./entry.ts";
import { runsIn } from "./runs-in-line.ts";
import { nameFirst, type PrintedValues, readValues } from "./value.ts";

const LONGEST_LINE = 200;
const LONGEST_WORDS = 60;
const BULLET = /^[\s\f]{0,40}(?:[•▪●◦‣∙·~*➢➤✓\uf0b7–-]\s{1,8}|o\s{1,8}(?=\d))?/;
/** Between two periods on one line; before the last a word may stand. Blanks part them where equals signs stand before figures. */
const PARTED =
  /[;,•] {1,4}(?:and )?| and (?=(?:19|20)\d\d|q[1-4]\b)|(?<== ?£?\d[\d,.]{0,14}%?) {1,60}(?=(?:19|20)\d\d\S{0,5} ?=)/gi;
/**
 * A colon, an equals sign or a semicolon before a space, or the first two before a figure; a dash beside a space; the mark
 * of a question before its answer.
 */
const SEPARATOR =
  /[:=;](?=\s)|\?(?= {1,4}[£<]?\d[^ ]{0,14}$)|[:=](?=[£€$<]?\d|(?:nil|none|zero|n\/a|not held|fewer|less)\b)|\s[-–—](?=\s)|\S[-–—](?=\s)/gi;
/** What stands behind the colon of a time or a ratio: `10:30`, `1:4`. */
const MINUTES = /^\d{1,2}(?!\d)/;
const AT_END =
  /(?:[\d%+*)-]|\b(?:nil|none|zero|held|n\/a|recorded|return|available|million|thousand|less|more|unknown))[.;,]?$/i;
/** `available`, with a sign behind it and a character before it. */
const LONGEST_END = 12;
const AFTER_SIGN = new RegExp(`(?:[:=;?]|\\s[-–—]|[-–—]\\s) ?(?:[£€$<>(*]|\\d|[${LETTERS}])`);
const PERIOD_FIRST = new RegExp(
  `^[^${LETTERS}\\d]{0,12}(?:in )?(?:(?:19|20)\\d\\d|\\d\\d/|fy|q[1-4]|h[12]|\\d{1,2}(?:st|nd|rd|th)? (?:j|f|m|a|s|o|n|d)|` +
    `(?:${MONTH}|year|financial|calendar|academic|quarter|first|second|third|fourth|from|total))`,
  "i",
);

/** Reads a line as one label with its values, or as several (`2013: 578; 2014: 731`); none where it is neither. */
export function readEntries(text: string, start: number, end: number): readonly Entry[] {
  if (end - start > LONGEST_LINE) return [];
  const line = text.slice(start, end).trimEnd();
  const from = BULLET.exec(line)?.[0].length ?? 0;
  if (line.length - from < 3 || !mayHold(line)) return [];
  const several = readSeveral(text, start + from, start + line.length);
  if (several) return several;
  const [run] = runsIn(text, start + from, start + line.length, readEntry);
  if (run && run.start === start + from && run.end === start + line.length) return run.entries;
  const lead = LEAD.exec(line.slice(from))?.[0].length ?? 0;
  const behind = lead > 0 ? readSeveral(text, start + from + lead, start + line.length) : null;
  if (behind) return behind;
  const whole = readEntry(text, start + from, start + line.length);
  return whole ? [whole] : [];
}

/** What periods with their figures stand behind on one line: `Costs were: 2019 - £120; 2020 - £135`. */
const LEAD = /^[^\d:]{3,100}: {1,3}(?=\d|[a-z]{3,9} \d|q[1-4])/i;

/** A label and words behind its sign: `Refused: Not currently known`, `In time: 459 were answered within 20 days`. */
const ANSWERED = /^([^:=]{2,80})[:=] {1,4}([^:=/]{2,60})$/;
/** The same in a list with bullets, where a sentence or two may stand behind the sign. */
const ANSWERED_AT_LENGTH = /^([^:=]{2,80}): {1,4}(.{2,180})$/;
const HAS_BULLET = /^\s{0,40}[•▪●◦‣∙·~*➢➤✓\uf0b7]/;

/** Reads a line as a label, which is no period, with words where others have a figure; null where it is none. */
export function readAnswered(text: string, start: number, end: number): Entry | null {
  if (end - start > LONGEST_LINE) return null;
  const from = start + (BULLET.exec(text.slice(start, end))?.[0].length ?? 0);
  const content = text.slice(from, end).trimEnd();
  const isListed = HAS_BULLET.test(text.slice(start, from));
  const [, printed = "", words = ""] =
    ANSWERED.exec(content) ?? (isListed ? ANSWERED_AT_LENGTH.exec(content) : null) ?? [];
  const label = labelOf(printed);
  if (words === "" || label === null || isWholeLabel(label)) return null;
  return entryInWords(label, from, content, words, false);
}

/** A quick no for most prose: a line ends with a figure, or has one behind a sign, or begins as a period does. */
function mayHold(line: string): boolean {
  return AT_END.test(line.slice(-LONGEST_END)) || AFTER_SIGN.test(line) || PERIOD_FIRST.test(line);
}

/** Two and more periods, each with its figure, on one line. */
function readSeveral(text: string, start: number, end: number): readonly Entry[] | null {
  const entries: Entry[] = [];
  let from = start;
  const partings = [...text.slice(start, end).matchAll(PARTED)];
  if (partings.length === 0) return null;
  for (const parted of [...partings, null]) {
    const to = parted ? start + parted.index : end;
    const entry = to > from ? readEntry(text, from, to) : null;
    if (!entry || entry.words || !(isWholeLabel(entry.label) || isPlain(entry))) return null;
    entries.push(entry);
    if (parted) from = to + parted[0].length;
    if (from >= end) break;
  }
  const fewest = entries.every(({ label }) => isWholeLabel(label)) ? 2 : FEWEST_PLAIN;
  return entries.length >= fewest && !isYearOfAll(entries) ? entries : null;
}

/** `Northgate: 45 spaces; Southgate: 37 spaces; Station: 22 spaces`: so many are no sentence. */
const FEWEST_PLAIN = 3;
const LONGEST_PLAIN = 40;

/** Whether a sign parts one figure from words that have none. */
const isPlain = ({ bare, label, values }: Entry): boolean =>
  !bare && values.length === 1 && label.length <= LONGEST_PLAIN && !/\d/.test(label);

/** `2016: Q1`, `Q2`, `Q3`: the year is that of all, and no part of the first label. */
const isYearOfAll = (entries: readonly Entry[]): boolean =>
  entries.every(({ label }, at) => (at === 0 ? YEAR_AND_QUARTER : QUARTER).test(label));

const QUARTER = /^q[1-4]$/i;
const YEAR_AND_QUARTER = /^(?:19|20)\d\d\S{0,5} ?[:–-]? ?q[1-4]$/i;

/** Reads a stretch of the text as one label with its values; null where it is none. */
export function readEntry(text: string, start: number, end: number): Entry | null {
  const content = text.slice(start, end);
  const atSign = splitCountFirst(content, start) ?? splitAtSign(content, start, text);
  if (atSign) return atSign;
  const atSpace = splitAtSpace(content, start, text);
  return atSpace?.period ? atSpace : (splitWords(content, start) ?? atSpace);
}

/** The first separator with a label before it and figures behind it. */
function splitAtSign(content: string, start: number, text: string): Entry | null {
  for (const { sign, labelEnd, rest } of separators(content)) {
    const label = labelOf(content.slice(0, labelEnd));
    if (label === null || rest >= content.length || HOLDS_FIGURE.exec(label)?.[0].startsWith(sign)) continue;
    // A semicolon parts values too, and a colon between digits hours from minutes.
    const glued = rest === labelEnd + 1 && /\d$/.test(label);
    const doubtful = sign === ";" || (glued && (/^\d+$/.test(label) || MINUTES.test(content.slice(rest))));
    if (doubtful && !isWholeLabel(label)) continue;
    if (DASH.test(sign) && endsInPair(label)) continue;
    if (DASH.test(sign) && mayBeRange(label, firstWord(content, rest)) && /\s/.test(content.slice(rest))) continue;
    const values = readValues(text, start + rest, start + content.length);
    if (values && mayBeNames(label, values)) return entryOf(label, start, content, values, false);
  }
  return null;
}

/** `2019 Gross = £20 Net`, `2018/19 = 4 2019/20`: a figure of its own behind the same sign, before the name of the next. */
const HOLDS_FIGURE = new RegExp(`[:=] (?!(?:19|20)\\d\\d )[£€$]?\\d[\\d,.]{0,14}%? (?:[${LETTERS}]|(?:19|20)\\d\\d)`);
const LONGEST_NAME = 48;

/** Behind a period long words are what was counted in it; behind others they are a sentence: `Timeliness: 12 answers were …`. */
function mayBeNames(label: string, { values }: PrintedValues): boolean {
  return values.every(({ name }) => name.length <= LONGEST_NAME) || isPeriodLabel(label);
}

const DASH = /^[-–—]$/;

/** `18 - 24`, `2018 - 2020`; `2018 - 30,408` is none, since no year is so large. */
function mayBeRange(label: string, to: string): boolean {
  return isRange(label, to) && (!isPeriodLabel(label) || /^(?:\d\d|(?:19|20)\d\d)$/.test(to));
}

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
    return { sign, labelEnd: sign === "?" ? behind : behind - 1, rest: skipSpace(content, behind) };
  });
}

/** `2024/25: no payments made so far`, `2020: 37, see note 4`: words where a figure stands in the lines around; several figures. */
function splitWords(content: string, start: number): Entry | null {
  // `1 April 2018 to 31 March 2019`, whose last words are no value of `1 April 2018 to 31 March`.
  if (isPeriodLabel(content)) return null;
  for (const { labelEnd, rest } of [...separators(content), ...firstSpaces(content)]) {
    const label = labelOf(content.slice(0, labelEnd));
    const words = content.slice(rest);
    if (label === null || !(isPeriodLabel(label) || (isTotalLabel(label) && areSeveralFigures(words)))) continue;
    if (words === "" || words.length > LONGEST_WORDS) return null;
    const bare = /\s/.test(content[labelEnd] ?? "") && rest === labelEnd + 1;
    const entry = entryInWords(label, start, content, words, bare);
    const named = nameFirst(words, start + rest);
    return named ? { ...entry, named: { ...entry, values: [named], words: false } } : entry;
  }
  return null;
}

/** The spaces behind which words may begin where the first are a period: `2024/25 (to date) no claims settled`. */
function firstSpaces(content: string): readonly Separation[] {
  const spaces = [...content.matchAll(SPACE)].slice(0, MOST_PERIOD_WORDS).reverse();
  return spaces.map(({ 0: printed, index }) => ({ sign: " ", labelEnd: index, rest: index + printed.length }));
}

function skipSpace(content: string, from: number): number {
  let at = from;
  while (at < content.length && /\s/.test(content[at] as string)) at++;
  return at;
}
