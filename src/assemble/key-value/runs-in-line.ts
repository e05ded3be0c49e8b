import { BEGINS_WITH_MONTH, MONTH } from "../../month-name.ts";
import { type Entry, isOfWords } from "./entry.ts";

// Periods, each with a sign and its figure behind it, that follow one another in a line, whatever stands around them:
// `i) 2013/14 - 132 issued ii) 2014/15 - 53 issued 2) Please state …`.

/** Entries with no more between them than what parts them. */
export interface Run {
  readonly entries: readonly Entry[];
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Offset of a next one right behind them, whose figure is none; null where none is. */
  readonly unread: number | null;
}

/** Reads a stretch of the text as one entry; null where it is none. */
type ReadEntry = (text: string, start: number, end: number) => Entry | null;

const DAY = "(?:[12]\\d|3[01]|0?[1-9]) ?(?:st|nd|rd|th)?";
const YEAR = "(?:19|20)\\d\\d";
const YEARS = `${YEAR}(?: ?[-–/] ?\\d\\d(?:\\d\\d)?(?!\\d))?`;
const DATE = `(?:${DAY} )?${MONTH}(?: ${DAY},?)?`;
const SPAN = `${DATE}(?: ${YEAR})? ?(?:to|until|[-–]) ?${DATE} ${YEAR}`;
const QUARTER = `q[1-4](?: (?:of )?${YEARS})?`;
const SIGN = "(?: ?[:=] {0,3}| ?[-–—] {1,3}| {1,3}[-–—] {0,3})";
const NONE = "(?:nil|none|zero|not held|n/a)\\b";
/** A period and a sign, before a figure. */
const HEAD = new RegExp(
  `(?<![^\\s(;,•])(?:${SPAN}|${MONTH}(?: ${YEAR}| \\d\\d)?|${QUARTER}|(?:fy ?)?${YEARS})${SIGN}(?=[£€$<]?\\d|${NONE})(?!${DAY} ${MONTH})`,
  "gi",
);
/** Before a head that is the rest of a span, or of a day. */
const OF_SPAN = new RegExp(`\\b(?:${MONTH},?|to|until|(?:${YEAR}|${MONTH}) ?[-–]) {1,3}$`, "i");
const OF_DAY = new RegExp(`(?:^|\\s)${DAY} {1,3}$`, "i");
const LONGEST_BEFORE = 24;
/** A quick no for most lines: two signs, each before what may be a figure. */
const SIGNED = /(?:[:=] {0,3}|[-–—] {1,3}| [-–—])[£€$<\dnz].{2,400}?(?:[:=] {0,3}|[-–—] {1,3}| [-–—])[£€$<\dnz]/i;
/** And for most of the others: two years, two quarters, or two months. */
const MAY_HOLD = new RegExp(
  `${YEAR}.{2,400}?${YEAR}|\\bq[1-4]\\b.{2,60}?\\bq[1-4]\\b|\\b${MONTH}\\b.{2,60}?\\b${MONTH}\\b`,
  "i",
);
const YEARLESS = new RegExp(`^${MONTH}$`, "i");
/** `ii)`, `(b)`, `3.`: the number of an item, or of a question. */
const NUMBER = "\\(?(?:\\d{1,2}|[ivx]{1,4}|[a-h])[.)]";
const NUMBER_BEFORE = new RegExp(`(?<=^|\\s)${NUMBER}(?=\\s{1,3}$)`, "i");
/** What parts an entry from the next. */
const BEHIND = new RegExp(`[;,•\\s]{0,8}(?:\\s(?:and|&))?(?:\\s${NUMBER})?\\s{0,8}$`, "i");
/** Where the words behind the last figure end: before the next number, at a stop, or with the line. */
const STOP = new RegExp(`[.?!;](?=\\s|$)|,? (?=${NUMBER} )|$`, "i");
/** A figure, and nothing behind it that may say what it counts or is in. */
const ALONE = new RegExp(
  `^(?:[£€$<]?\\d[\\d,.]{0,13}(?<![,.])%?|${NONE})(?=[.,;)]?(?:$|\\s{1,3}(?:[^a-z]|(?:but|and|for|in|which|this|these|please|note|due|because)\\b)))`,
);
/** Of an entry, and of a line. */
const LONGEST = 120;
const LONGEST_LINE = 20_000;

/** The runs of two entries and more in a line, or in a part of one. */
export function runsIn(text: string, start: number, end: number, readEntry: ReadEntry): readonly Run[] {
  if (end - start > LONGEST_LINE) return [];
  const content = text.slice(start, end);
  if (!SIGNED.test(content) || !MAY_HOLD.test(content)) return [];
  const heads = headsIn(text, start, end);
  if (heads.length < 2) return [];
  const runs: Run[] = [];
  let entries: Entry[] = [];
  const close = (unread: number | null): void => {
    const [first, last] = [entries[0], entries.at(-1)];
    if (first && last && entries.length >= (YEARLESS.test(first.label) ? 3 : 2) && !areSpans(entries))
      runs.push({ entries: withNumbers(text, start, entries), start: first.start, end: last.end, unread });
    entries = [];
  };
  heads.forEach((head, at) => {
    const next = heads[at + 1];
    const behind = next ? text.slice(head.figure, Math.min(next.start, head.start + LONGEST)) : "";
    const isNear = next !== undefined && next.start - head.start <= LONGEST;
    const entry = isNear ? entryAt(text, head, head.figure + endOfEntry(behind), readEntry) : null;
    const last = entry ? null : lastAt(text, head, end, entries, readEntry);
    if (entry ?? last) entries.push((entry ?? last) as Entry);
    if (!entry) close(last ? beginsBracketed(text, last.end, end) : head.start);
  });
  return runs;
}

/** `1989—(to 30th April) 38` */
const BRACKETED = new RegExp(`^[;,•\\s]{1,8}(?=${YEARS} ?[:=–—-] ?\\()`, "i");

/** Where a period begins behind the last entry whose figure does not stand right behind the sign; null where none does. */
function beginsBracketed(text: string, at: number, lineEnd: number): number | null {
  const before = BRACKETED.exec(text.slice(at, Math.min(lineEnd, at + LONGEST_BEFORE)));
  return before && at + before[0].length;
}

/** Where an entry ends before what parts it from the next; `40)` in `(men 80, women 40)` is no number of an item. */
function endOfEntry(behind: string): number {
  const end = BEHIND.exec(behind)?.index ?? behind.length;
  return behind.lastIndexOf("(", end) > behind.lastIndexOf(")", end - 1) ? behind.trimEnd().length : end;
}

/** Where a period begins, and where the figure behind its sign does. */
interface Head {
  readonly start: number;
  readonly figure: number;
}

function headsIn(text: string, start: number, end: number): readonly Head[] {
  return [...text.slice(start, end).matchAll(HEAD)].flatMap(({ 0: printed, index }) => {
    const at = start + index;
    const before = text.slice(Math.max(start, at - LONGEST_BEFORE), at);
    const isRest = OF_SPAN.test(before) || (BEGINS_WITH_MONTH.test(printed) && OF_DAY.test(before));
    return isRest ? [] : [{ start: at, figure: at + printed.length }];
  });
}

/** The entry from a head up to an offset, its figure right behind the sign; one that is misprinted is one. */
function entryAt(text: string, { start, figure }: Head, end: number, readEntry: ReadEntry): Entry | null {
  const entry = readEntry(text, start, end);
  if (!entry || entry.values[0]?.start !== figure) return null;
  const dated = { ...entry, period: true };
  return isOfWords(dated) ? null : dated;
}

/** The last entry of a run, behind whose figure the text goes on: as far as its figures have the names of those before. */
function lastAt(
  text: string,
  head: Head,
  lineEnd: number,
  before: readonly Entry[],
  readEntry: ReadEntry,
): Entry | null {
  const { figure } = head;
  const rest = text.slice(figure, Math.min(lineEnd, figure + LONGEST));
  const names = namesOf(before.at(-1));
  const ends = [STOP.exec(rest)?.index, endOfNamed(rest, names), ALONE.exec(rest)?.[0].length];
  for (const end of ends) {
    const entry = end ? entryAt(text, head, figure + end, readEntry) : null;
    const its = namesOf(entry ?? undefined);
    if (entry && its.every((name) => name === "" || names.includes(name))) return entry;
  }
  return null;
}

/** Without the sign of one among several. */
const namesOf = (entry: Entry | undefined): readonly string[] =>
  (entry?.values ?? []).map(({ name }) => name.toLowerCase().replace(/s$/, ""));

/** Where the only name that figures have ends, where it is behind the last one too. */
function endOfNamed(rest: string, [name, another]: readonly string[]): number | undefined {
  if (!name || another !== undefined) return undefined;
  const at = rest.toLowerCase().indexOf(` ${name}`);
  return at > 0 && at < LONGEST_BEFORE
    ? at + 1 + name.length + (rest.charAt(at + 1 + name.length) === "s" ? 1 : 0)
    : undefined;
}

/** `2012 - 15 plan, 2016 - 19 plan`: whether figures may be years to which those before them go; not behind years in order. */
function areSpans(entries: readonly Entry[]): boolean {
  const years = entries.map(({ label }) => (/^\d{4}$/.test(label) ? Number(label) : Number.NaN));
  const inOrder = years.every((year, at) => at === 0 || Math.abs(year - (years[at - 1] as number)) === 1);
  if (inOrder && entries.length > 2) return false;
  return entries.some(({ values: [value] }, at) => {
    const figure = value?.figure ?? "";
    const to = /^(?:19|20)\d\d$/.test(figure)
      ? Number(figure) % 100
      : /^\d\d$/.test(figure)
        ? Number(figure)
        : Number.NaN;
    const ahead = to - ((years[at] as number) % 100);
    return ahead > 0 && ahead <= LONGEST_SPAN;
  });
}

/** In years. */
const LONGEST_SPAN = 10;

/** The entries with the numbers that stand before their labels, where all have one: `i) 2013/14`. */
function withNumbers(text: string, lineStart: number, entries: readonly Entry[]): readonly Entry[] {
  const numbered = entries.flatMap((entry) => {
    const before = text.slice(Math.max(lineStart, entry.start - LONGEST_BEFORE), entry.start);
    const number = NUMBER_BEFORE.exec(before);
    if (!number) return [];
    return [{ ...entry, label: `${number[0]} ${entry.label}`, start: entry.start - before.length + number.index }];
  });
  return numbered.length === entries.length ? numbered : entries;
}
