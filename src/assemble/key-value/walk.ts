import { readLabelPeriod } from "../../period/period.ts";
import type { Line } from "../../tokenize/line.ts";
import type { ClassifiedText } from "../layout.ts";
import type { SeriesHeading } from "../series.ts";
import { isTotalLabel, readTotalLabel } from "../total-label.ts";
import { isNextNumber } from "./answer-number.ts";
import { answerNumberAt, entriesAt, isPageNumber } from "./entries-at.ts";
import { areSeveralFigures, type Entry, entryInWords, inWords, isOfWords, labelOf, stemOf } from "./entry.ts";
import { type Item, isTable } from "./is-table.ts";
import { readAnswered } from "./read-entries.ts";
import { isSumOf } from "./sum.ts";

/** Blank lines between the rows of a series. */
export const MOST_BLANK_LINES = 3;
/** What is refused is refused within so many rows. */
export const MOST_UNPROVED_ROWS = 32;
const LONGEST_LAST_WORDS = 40;

/** The lines of a series as they are walked, before it is known whether they are a table. */
export interface Walk {
  readonly items: readonly Item[];
  /** Index of the line after its last row. */
  readonly end: number;
  /** Line numbers of furniture between the rows. */
  readonly foreign: readonly number[];
}

/** A series as its lines are walked. */
interface Walking {
  readonly items: Item[];
  readonly labels: Set<string>;
  readonly foreign: number[];
  /** Line numbers of furniture, and how many blank lines, behind the last row. */
  furniture: number[];
  blanks: number;
  /** Blank lines between the first two rows. */
  spacing: number | null;
  /** Below the last row, labels with no figure behind them: rows, if another follows. */
  unfilled: Item[];
}

/**
 * Collects the rows that go with the first, as far as they are a series. What is none is known after a bounded number
 * of rows; the rule is asked again each time that they have doubled.
 */
export function walkSeries(
  document: ClassifiedText,
  from: number,
  group: string | null,
  heading: SeriesHeading | null,
): Walk | null {
  const items: Item[] = [];
  const walking: Walking = {
    items,
    labels: new Set(),
    foreign: [],
    furniture: [],
    blanks: 0,
    spacing: null,
    unfilled: [],
  };
  let provedRows = 0;
  let asked = MOST_UNPROVED_ROWS;
  for (let i = from; i < document.lines.length; i++) {
    const step = takeLine(document, walking, i, group);
    if (step === "ends") break;
    if (step === "between") continue;
    const afterTotal = items.length > 2 && isTotalLabel(items.at(-1)?.entry.label ?? "");
    if (!afterTotal && items.length < asked) continue;
    if (isTable(withOddNamesInWords(items, document.text), heading)) provedRows = items.length;
    else if (!afterTotal) break;
    // What follows a total is summed anew.
    if (afterTotal && provedRows === items.length) break;
    if (items.length >= asked) asked *= 2;
  }
  while (isRemark(items.at(-1))) items.pop();
  for (const item of walking.unfilled) {
    if (!ANSWER.test(item.entry.values[0]?.figure ?? "")) break;
    items.push(item);
  }
  const read = withOddNamesInWords(items, document.text);
  const rows = withDashesAsSigns(read.slice(0, provedOf(read, heading, document.text) || provedRows), heading);
  const last = rows.at(-1);
  return last ? { items: rows, end: last.line, foreign: walking.foreign.filter((line) => line < last.line) } : null;
}

/** How many rows are a table: all, or all but a last that is cut off; 0 where neither is one. */
function provedOf(rows: readonly Item[], heading: SeriesHeading | null, text: string): number {
  if (isTable(rows, heading)) return rows.length;
  const others = rows.slice(0, -1);
  return isCutOff(rows.slice(-2), text) && isTable(others, heading) ? others.length : 0;
}

/** `14 cars in` below `96 cars in use`: all that is printed of a row, but for its figures, stands in the one before. */
function isCutOff(rows: readonly Item[], text: string): boolean {
  const [whole = "", cut = ""] = rows.map(({ entry }) =>
    text.slice(entry.values[0]?.start, entry.end).replace(/\d[\d,.]*/g, "#"),
  );
  return whole.length > cut.length && whole.startsWith(cut);
}

/** Takes a line as rows, or as what stands between rows, unless the series ends above it. */
function takeLine(
  document: ClassifiedText,
  walking: Walking,
  index: number,
  group: string | null,
): "rows" | "between" | "ends" {
  const { items, labels, foreign, furniture, blanks, spacing } = walking;
  const role = document.roles[index];
  if (role === "blank") {
    if (walking.unfilled.length > 0 && !spacing) return "ends";
    walking.blanks++;
    return walking.blanks > MOST_BLANK_LINES && furniture.length === 0 ? "ends" : "between";
  }
  const met = role === "furniture" ? [] : entriesAt(document, index);
  if (role === "furniture" || (met.length === 0 && items.length > 0 && isPageNumber(document, index))) {
    furniture.push(index + 1);
    return "between";
  }
  // Below one, `January 2002` is another.
  const mayBeUnfilled = met.length === 0 || (items.at(-1)?.entry.period && walking.unfilled.length > 0);
  const unfilled = mayBeUnfilled ? unfilledEntry(document, walking, index) : null;
  if (unfilled) {
    walking.unfilled.push({ entry: unfilled, line: index + 1, group });
    walking.blanks = 0;
    return "between";
  }
  const entries = met.flatMap((entry) => asRow(items, labels, entry, document.text) ?? []);
  if (entries.length === 0 || entries.length < met.length || beginsAnswer(document, items, index)) return "ends";
  if (furniture.length === 0) {
    // More blank lines than between the rows before part two series.
    const isSum = blanks > 0 && entries[0] !== undefined && isSumOf(items, entries[0]);
    if (items.length > 1 && blanks > (spacing ?? 0) && !isSum) return "ends";
    if (items.length > 0) walking.spacing ??= blanks;
  }
  for (const item of [...walking.unfilled, ...entries.map((entry) => ({ entry, line: index + 1, group }))]) {
    items.push(item);
    labels.add(item.entry.label.toLowerCase());
  }
  walking.unfilled = [];
  foreign.push(...furniture);
  walking.furniture = [];
  walking.blanks = 0;
  return "rows";
}

/** A row without a figure where rows go on; null where a line is none. */
function unfilledEntry(
  { text, lines, roles }: ClassifiedText,
  { items, labels, blanks, spacing, furniture, unfilled }: Walking,
  index: number,
): Entry | null {
  const last = items.at(-1)?.entry;
  const line = lines[index];
  if (!last || !line || roles[index] !== "prose" || blanks > (spacing ?? 0) || furniture.length > 0) return null;
  if (unfilled.length >= MOST_UNFILLED || line.words > MOST_WORDS_UNFILLED || last.values[0]?.name !== "") return null;
  const entry = last.period ? periodAlone(text, line, last) : readAnswered(text, line.start, line.end);
  return entry && !labels.has(entry.label.toLowerCase()) && last.bare === entry.bare ? entry : null;
}

/** `November` with nothing behind it below `October 56`; null where a line is no period of the same kind. */
function periodAlone(text: string, { start, end }: Line, { label: above, bare }: Entry): Entry | null {
  const content = text.slice(start, end);
  const label = labelOf(content.trim());
  const kind = label && readLabelPeriod(label)?.kind;
  if (!label || !kind || kind !== readLabelPeriod(above)?.kind) return null;
  return entryInWords(label, start, content, "", bare);
}

/** What ends a list as an answer, and does not go on as prose would. */
const ANSWER = /^(?:yes|no|not|none|nil|unknown|unable|withheld|exempt)\b/i;
const MOST_UNFILLED = 12;
const MOST_WORDS_UNFILLED = 40;

/** `2 branches and 1 van` above rows of which more have one figure, and no names: what it is of, they do not have. */
function withOddNamesInWords(items: readonly Item[], text: string): readonly Item[] {
  const odd = items.filter(({ entry: { values } }) => values.length > 1 && values[0]?.name !== "");
  const nameless = items.filter(
    ({ entry: { words, values } }) => !words && values.length === 1 && values[0]?.name === "",
  );
  if (odd.length === 0 || nameless.length <= odd.length) return items;
  return items.map((item) => {
    const { entry } = item;
    if (!odd.includes(item)) return item;
    return { ...item, entry: inWords(entry, text.slice(entry.values[0]?.start, entry.end)) };
  });
}

/**
 * `2021 -185` among `2020 – 296` and `2022 – 125`, or below `How many …?` as all rows are: the dash parts, and is no
 * sign of the figure.
 */
function withDashesAsSigns(items: readonly Item[], heading: SeriesHeading | null): readonly Item[] {
  const dashed = items.filter(({ entry }) => isDashed(entry)).length;
  const asked = heading !== null && HOW_MANY.test(heading.text);
  const signed = items.some(({ entry }) => !entry.bare) || (asked && dashed === items.length);
  if (dashed === 0 || !signed) return items;
  return items.map((item) => (isDashed(item.entry) ? { ...item, entry: withoutDash(item.entry) } : item));
}

const HOW_MANY = /\bhow many\b|\bnumbers? of\b/i;
const DASHED = /^[-–—](?=[£€$]?\d)/;

const isDashed = ({ bare, period, values: [value] }: Entry): boolean =>
  bare && period && DASHED.test(value?.figure ?? "");

function withoutDash(entry: Entry): Entry {
  const values = entry.values.map((value, index) =>
    index > 0 ? value : { ...value, figure: value.figure.slice(1), start: value.start + 1 },
  );
  return { ...entry, values };
}

/** Whether a line has the number of another question before its entries; a series may have all its rows numbered. */
function beginsAnswer(document: ClassifiedText, items: readonly Item[], index: number): boolean {
  const last = items.at(-1);
  const number = last ? answerNumberAt(document, index) : null;
  if (!last || number === null) return false;
  const before = answerNumberAt(document, last.line - 1);
  return before === null || !isNextNumber(before, number);
}

/**
 * Words behind the last figures: longer ones, or such as hold a figure among others, may be the sentence that follows,
 * where no sign parts them from a period.
 */
function isRemark(item: Item | undefined): boolean {
  const words = item?.entry.words ? (item.entry.values[0]?.figure ?? "") : "";
  const isCell = item !== undefined && !item.entry.bare && item.entry.period;
  return (words.length > LONGEST_LAST_WORDS && !isCell) || (/\d/.test(words) && !areSeveralFigures(words));
}

/** `Q3 -`: a quarter with none among quarters; elsewhere a dash behind a question's number, with the answer below. */
export const isOpenQuestion = ({ label, values: [value] }: Entry): boolean =>
  /^q\d/i.test(label) && /^[-–—]$/.test(value?.figure ?? "");

export const isOfQuarters = ({ label }: Entry): boolean => /^q[1-4]\b/i.test(label);

/** The entry as the next row: its label is new and of the same sort, its figures are named alike; null where it is none. */
function asRow(items: readonly Item[], labels: ReadonlySet<string>, read: Entry, text: string): Entry | null {
  const first = items[0]?.entry;
  const { named } = read;
  // What stands before a figure is its name only where it stands in all rows: `2020 see note 4`.
  const met = named && (!first || first.values[0]?.name === named.values[0]?.name) ? named : read;
  const entry = first?.period && isMisprintOf(first.label, met.label) ? { ...met, period: true } : met;
  if (!first) return isOfWords(entry) ? null : entry;
  if (labels.has(entry.label.toLowerCase()) || (isOpenQuestion(entry) && !isOfQuarters(first))) return null;
  const before = items.at(-1)?.entry;
  if (entry.numbered !== null && before && stemOf(before) !== entry.numbered) return null;
  const total = readTotalLabel(entry.label) ?? readTotalLabel(first.label);
  if (total === null && entry.period !== first.period) return null;
  if (entry.words) return entry.bare && !first.bare ? null : entry;
  // `Total 12,501` below rows with signs: a total's label is known without one.
  const isClosing = isTotalLabel(entry.label) || isSumOf(items, entry);
  if (entry.bare !== first.bare && !(entry.period && first.period) && !isClosing) return null;
  const [value] = entry.values;
  // Under figures without names `9 cases are still open` may count something else.
  if (!value || !entry.period || value.name === "" || first.values[0]?.name !== "") return entry;
  return inWords(entry, text.slice(value.start, entry.end));
}

/** `2018/12` below `2019/20`: a label without letters that is no period, printed as one is. */
const isMisprintOf = (period: string, label: string): boolean =>
  !/[a-z]/i.test(label) && label.length === period.length && label.replace(/\d/g, "0") === period.replace(/\d/g, "0");
