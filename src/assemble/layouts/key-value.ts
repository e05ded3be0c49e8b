import { type Diagnostic, diagnose } from "../../diagnostic.ts";
import type { Note, PrintedRow, PrintedTable, Spans } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { findHeading, type Heading } from "../heading.ts";
import { isNextNumber } from "../key-value/answer-number.ts";
import { readCaption } from "../key-value/caption.ts";
import { layOnColumns, type ValueColumns } from "../key-value/columns.ts";
import { answerNumberAt, entriesAt, isPageNumber, mayBeEntryLine } from "../key-value/entries-at.ts";
import { type Entry, inWords, isPeriodLabel, stemOf } from "../key-value/entry.ts";
import { undecidedOf } from "../key-value/undecided.ts";
import type { Block, ClassifiedText, Layout } from "../layout.ts";
import { LETTERS } from "../letters.ts";
import { stripMarkup } from "../markup.ts";
import { readNotes } from "../note.ts";
import { hasTotalBelow, isSeries, type SeriesHeading, saysCount } from "../series.ts";
import { isTotalLabel, readTotalLabel } from "../total-label.ts";

/** Blank lines between the rows of a series. */
const MOST_BLANK_LINES = 3;
/** What is refused is refused within so many rows. */
const MOST_UNPROVED_ROWS = 32;
const MOST_WORDS_OF_NOTHING = 8;
const LONGEST_SECTION = 40;
const LONGEST_LAST_WORDS = 40;

/** A period over lines says of them that they are figures of that period. */
const OVER_SECTION: SeriesHeading = { text: "by period:", question: false };

const SAYS_FIGURE = /[a-z)]: ?£?\d/;
const ONE_WORD = new RegExp(`^[${LETTERS}]+$`);

interface Item {
  readonly entry: Entry;
  readonly line: number;
  readonly group: string | null;
}

/** The lines of a series as they are walked, before it is known whether they are a table. */
interface Walk {
  readonly items: readonly Item[];
  /** Index of the line after its last row. */
  readonly end: number;
  /** Line numbers of furniture between the rows. */
  readonly foreign: readonly number[];
}

/**
 * A label and its figures on a line, without columns: `2013 – 578`, `2019/20: 4491`, `2021/22 320 accepted, 692
 * repudiated`. `series.ts` has the rule by which such lines are a table.
 */
export const keyValue: Layout = { name: "key-value", read: readKeyValueBlock };

function readKeyValueBlock(document: ClassifiedText, from: number): Block | null {
  if (!mayHoldEntry(document, from) || !mayGoOn(document, from)) return null;
  const first = entriesAt(document, from)[0];
  // `2024-25 academic year` is words behind a year as well.
  const sections = (!first || first.words) && isSection(document, from) ? readSections(document, from) : null;
  if (sections || !first) return sections;
  if ((first.words && !first.named) || !isNumberedLikeNext(document, from, first)) return null;
  const over = headingOver(document, from);
  const dated = !first.bare && /\b(?:19|20)\d\d\b/.test(first.label);
  const isSure = first.period || dated || saysCount(first.label);
  if (!isSure && over.series === null && !hasTotalBelow(document, from)) return null;
  const walk = walkSeries(document, from, null, over.series);
  return walk && blockOf(document, from, walk, over.heading);
}

/** `Section 5 12`, where a row like it follows; what has no number has nothing to show. */
function isNumberedLikeNext(document: ClassifiedText, from: number, { numbered }: Entry): boolean {
  const next = numbered === null ? null : nextFilled(document, from + 1);
  return numbered === null || entriesAt(document, next ?? -1).some((entry) => stemOf(entry) === numbered);
}

/** Years, or other periods, as headings over the same labels: `2019` / `Male: 12` / `Female: 7` / `2020` / … */
function readSections(document: ClassifiedText, from: number): Block | null {
  const items: Item[] = [];
  const foreign: number[] = [];
  let end = from;
  let sections = 0;
  for (let at: number | null = from; at !== null && isSection(document, at); at = nextFilled(document, end)) {
    const first = nextFilled(document, at + 1);
    const walk = first === null ? null : walkSeries(document, first, sectionLabel(document, at), OVER_SECTION);
    if (!walk || walk.items.some(({ entry }) => entry.period)) break;
    if (sections > 0 && !walk.items.some(({ entry }) => sharesLabel(items, entry))) break;
    items.push(...walk.items);
    foreign.push(...walk.foreign);
    end = walk.end;
    sections++;
  }
  return sections < 2 ? null : blockOf(document, from, { items, end, foreign }, headingOver(document, from).heading);
}

function sharesLabel(items: readonly Item[], { label }: Entry): boolean {
  return items.slice(0, MOST_UNPROVED_ROWS).some(({ entry }) => entry.label === label);
}

function nextFilled({ roles, lines }: ClassifiedText, from: number): number | null {
  for (let at = from; at < lines.length && at <= from + MOST_BLANK_LINES; at++) if (roles[at] !== "blank") return at;
  return null;
}

function isSection(document: ClassifiedText, index: number): boolean {
  const line = document.lines[index];
  if (!line || document.roles[index] !== "prose" || line.end - line.start > LONGEST_SECTION) return false;
  return isPeriodLabel(sectionLabel(document, index));
}

function sectionLabel({ text, lines }: ClassifiedText, index: number): string {
  return stripMarkup(text.slice(lines[index]?.start, lines[index]?.end)).replace(/ ?[:–-]$/, "");
}

function mayHoldEntry(document: ClassifiedText, index: number): boolean {
  if (!mayBeEntryLine(document, index)) return false;
  // `Arson: Nil` has no digit.
  const { numbers, words } = document.lines[index] as Line;
  return numbers > 0 || (words > 1 && words <= MOST_WORDS_OF_NOTHING);
}

/** A cheap look: whether a second row may stand below a line, or on it behind a comma, a semicolon or a bullet. */
function mayGoOn(document: ClassifiedText, index: number): boolean {
  const { text, lines, roles } = document;
  let next = index + 1;
  let furniture = false;
  for (let blanks = 0; roles[next] === "blank" || roles[next] === "furniture"; next++) {
    if (roles[next] === "furniture") furniture = true;
    else if (++blanks > MOST_BLANK_LINES && !furniture) break;
  }
  if (mayBeEntryLine(document, next)) return true;
  const { start, end } = lines[index] as Line;
  for (let at = start; at < end; at++) if (PARTING.includes(text.charAt(at))) return true;
  return false;
}

/** What parts entries on one line. */
const PARTING = ";,•";

/**
 * Collects the rows that go with the first, as far as they are a series. What is none is known after a bounded number
 * of rows; the rule is asked again each time that they have doubled.
 */
function walkSeries(
  document: ClassifiedText,
  from: number,
  group: string | null,
  heading: SeriesHeading | null,
): Walk | null {
  const items: Item[] = [];
  const labels = new Set<string>();
  const foreign: number[] = [];
  let furniture: number[] = [];
  let blanks = 0;
  let spacing: number | null = null;
  let provedRows = 0;
  let asked = MOST_UNPROVED_ROWS;
  for (let i = from; i < document.lines.length; i++) {
    const role = document.roles[i];
    if (role === "blank") {
      if (++blanks > MOST_BLANK_LINES && furniture.length === 0) break;
      continue;
    }
    if (role === "furniture") {
      furniture.push(i + 1);
      continue;
    }
    const met = entriesAt(document, i);
    if (met.length === 0 && items.length > 0 && isPageNumber(document, i)) {
      furniture.push(i + 1);
      continue;
    }
    const entries = met.flatMap((entry) => asRow(items, labels, entry, document.text) ?? []);
    if (entries.length === 0 || entries.length < met.length || beginsAnswer(document, from, i)) break;
    // More blank lines than between the rows before part two series.
    if (items.length > 1 && furniture.length === 0 && blanks > (spacing ?? 0)) break;
    if (items.length > 0 && furniture.length === 0) spacing ??= blanks;
    for (const entry of entries) {
      items.push({ entry, line: i + 1, group });
      labels.add(entry.label.toLowerCase());
    }
    foreign.push(...furniture);
    furniture = [];
    blanks = 0;
    const afterTotal = items.length > 2 && isTotalLabel(entries.at(-1)?.label ?? "");
    if (!afterTotal && items.length < asked) continue;
    if (isTable(items, heading)) provedRows = items.length;
    else if (!afterTotal) break;
    // What follows a total is summed anew.
    if (afterTotal && provedRows === items.length) break;
    if (items.length >= asked) asked *= 2;
  }
  while (isRemark(items.at(-1))) items.pop();
  const rows = isTable(items, heading) ? items : items.slice(0, provedRows);
  const last = rows.at(-1);
  return last ? { items: rows, end: last.line, foreign: foreign.filter((line) => line < last.line) } : null;
}

/** Whether a line has the number of another question before its entries; a series may have all its rows numbered. */
function beginsAnswer(document: ClassifiedText, first: number, index: number): boolean {
  const number = index === first ? null : answerNumberAt(document, index);
  if (number === null) return false;
  const before = answerNumberAt(document, index - 1);
  return before === null || !isNextNumber(before, number);
}

/** Words behind the last figures: longer ones, or such as hold a figure, may be the sentence that follows. */
function isRemark(item: Item | undefined): boolean {
  const words = item?.entry.words ? (item.entry.values[0]?.figure ?? "") : "";
  return words.length > LONGEST_LAST_WORDS || /\d/.test(words);
}

/** The entry as the next row: its label is new and of the same sort, its figures are named alike; null where it is none. */
function asRow(items: readonly Item[], labels: ReadonlySet<string>, read: Entry, text: string): Entry | null {
  const first = items[0]?.entry;
  const { named } = read;
  // What stands before a figure is its name only where it stands in all rows: `2020 see note 4`.
  const entry = named && (!first || first.values[0]?.name === named.values[0]?.name) ? named : read;
  if (!first) return entry.words ? null : entry;
  if (labels.has(entry.label.toLowerCase())) return null;
  const before = items.at(-1)?.entry;
  if (entry.numbered !== null && before && stemOf(before) !== entry.numbered) return null;
  const total = readTotalLabel(entry.label) ?? readTotalLabel(first.label);
  if (total === null && entry.period !== first.period) return null;
  if (entry.words) return entry.bare && !first.bare ? null : entry;
  if (entry.bare !== first.bare && !(entry.period && first.period)) return null;
  const [value] = entry.values;
  // Under figures without names `9 cases are still open` may count something else.
  if (!value || !entry.period || value.name === "" || first.values[0]?.name !== "") return entry;
  return inWords(entry, text.slice(value.start, entry.end));
}

interface HeadingOver {
  readonly heading: Heading | null;
  readonly series: SeriesHeading | null;
}

/** What stands over the line with an index; a row of another series is no heading. */
function headingOver(document: ClassifiedText, index: number): HeadingOver {
  const { roles, text, lines } = document;
  const above = roles[index - 1] === "blank" ? index - 2 : index - 1;
  const line = lines[above];
  if (!line || entriesAt(document, above).length > 0) return { heading: null, series: null };
  const printed = text.slice(line.start, line.end).trim();
  const question = roles[above] === "question" || (printed.length < 400 && /\?$/.test(printed));
  const over = findHeading(document, index);
  // `In time: 459 requests were answered.` is more of the list.
  const heading = over && SAYS_FIGURE.test(over.text) ? null : over;
  return { heading, series: over || question ? { text: printed, question } : null };
}

function isTable(items: readonly Item[], heading: SeriesHeading | null): boolean {
  const entries = items.map(({ entry }) => entry);
  const sure = entries.filter(({ doubtful }) => !doubtful).length;
  if (sure < 2 || sure * 2 < entries.length || areDates(entries) || areYears(entries)) return false;
  const columns = layOnColumns(entries);
  if (!columns) return false;
  const rows = entries.map(({ label, period, words }, row) => ({
    label,
    period,
    figures: words ? [] : (columns.figures[row] ?? []),
  }));
  return isSeries(rows, heading);
}

/** `May 5`, `June 12`: days of months; `2003 2004`: years along an axis. */
function areDates(entries: readonly Entry[]): boolean {
  return entries.every(
    ({ bare, period, label, values: [first] }) =>
      bare && period && (ONE_WORD.test(label) ? /^(?:[12]?\d|3[01])$/ : /^(?:19|20)\d\d$/).test(first?.figure ?? ""),
  );
}

/** `Data Protection Act 2018`: years behind names count nothing. */
function areYears(entries: readonly Entry[]): boolean {
  return entries.every(({ period, values }) => !period && values.length > 0 && values.every(isYear));
}

const isYear = ({ figure }: { readonly figure: string }): boolean => /^(?:1[89]|20)\d\d$/.test(figure);

function blockOf(document: ClassifiedText, from: number, { items, end, foreign }: Walk, over: Heading | null): Block {
  const entries = items.map(({ entry }) => entry);
  const columns = layOnColumns(entries) as ValueColumns;
  const caption = entries[0]?.period ? readCaption(document, from) : null;
  const heading = caption ? findHeading(document, caption.index) : over;
  const start = caption?.index ?? from;
  const rows = items.map(({ entry, line, group }, row): PrintedRow => {
    const column = entry.start - (document.lines[line - 1]?.start ?? 0) + 1;
    return { group, label: entry.label, line, column, cells: columns.cells[row] as Spans };
  });
  const table: PrintedTable = {
    layout: "key-value",
    heading: heading?.text ?? null,
    corner: caption?.corner ?? "",
    headers: columns.names.map((name) => {
      const header = name === "" && columns.names.length === 1 ? (caption?.header ?? "") : name;
      return header === "" ? [] : [header];
    }),
    rows,
    undecided: undecidedOf(entries, rows),
    notes: [...remarksOf(items), ...readNotes(document, end - 1, document.lines[heading?.index ?? start]?.start ?? 0)],
    firstLine: start + 1,
    lastLine: end,
    headerLines: caption ? [start + 1] : [],
    foreignLines: foreign,
    diagnostics: foreign.filter((line) => document.roles[line - 1] !== "furniture").map(overPageNumber),
  };
  return { start, end, readings: [{ tables: [table], assumption: "" }] };
}

function overPageNumber(line: number): Diagnostic {
  const message = "a number alone on its line is taken for a page's; the table goes on below it";
  return diagnose("table/joined-over-page", { line, column: 1 }, message);
}

function remarksOf(items: readonly Item[]): readonly Note[] {
  return items.flatMap(({ entry, line }) => (entry.remark === "" ? [] : [{ mark: "", text: entry.remark, line }]));
}
