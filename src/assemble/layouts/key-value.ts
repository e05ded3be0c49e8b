import { type Diagnostic, diagnose } from "../../diagnostic.ts";
import { readWhole } from "../../figure/number.ts";
import { readLabelPeriod } from "../../period/period.ts";
import type { Place } from "../../place.ts";
import type { Note, PrintedRow, PrintedTable, Spans } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { isBareYear } from "../collapsed/period-words.ts";
import { findHeading, type Heading } from "../heading.ts";
import { BROKEN, isBelowBroken } from "../key-value/below-broken.ts";
import { readByColumns, readByLeads } from "../key-value/by-columns.ts";
import { isCaption, readCaption } from "../key-value/caption.ts";
import { layOnColumns, type ValueColumns } from "../key-value/columns.ts";
import { answerNumberAt, entriesAt, mayBeEntryLine } from "../key-value/entries-at.ts";
import { type Entry, isOfWords, isPeriodLabel, stemOf } from "../key-value/entry.ts";
import { type Item, isTable } from "../key-value/is-table.ts";
import { readEntry } from "../key-value/read-entries.ts";
import { runsIn } from "../key-value/runs-in-line.ts";
import { undecidedOf } from "../key-value/undecided.ts";
import { NAMELESS_AMOUNT } from "../key-value/value.ts";
import {
  isOfQuarters,
  isOpenQuestion,
  MOST_BLANK_LINES,
  MOST_UNPROVED_ROWS,
  type Walk,
  walkSeries,
} from "../key-value/walk.ts";
import { type Block, blockOfTables, type ClassifiedText, type Layout } from "../layout.ts";
import { lineAbove } from "../line-beside.ts";
import { stripMarkup } from "../markup.ts";
import { readNotes } from "../note.ts";
import { hasTotalBelow, OVER_SECTION, type SeriesHeading, saysCount } from "../series.ts";
import { isTotalLabel } from "../total-label.ts";
import { withUndecidedHeader } from "../undecided-header.ts";

const MOST_WORDS_OF_NOTHING = 8;
const LONGEST_SECTION = 40;

const SAYS_FIGURE = /[a-z)]: ?£?\d/;

/**
 * A label and its figures on a line, without columns: `2013 – 578`, `2019/20: 4491`, `2021/22 320 accepted, 692
 * repudiated`. `series.ts` has the rule by which such lines are a table.
 */
export const keyValue: Layout = { name: "key-value", read: readKeyValueBlock };

function readKeyValueBlock(document: ClassifiedText, from: number): Block | null {
  return readLines(document, from) ?? readRuns(document, from);
}

/** Tables that stand within a line, rows and all: `… were: 2019 - 45, 2020 - 37 and 2021 - 22. Please note …`. */
function readRuns(document: ClassifiedText, from: number): Block | null {
  const { text, lines, roles } = document;
  const line = lines[from] as Line;
  if (line.numbers < FEWEST_NUMBERS_OF_RUN || line.tabs + line.pipes > 0) return null;
  if (roles[from] !== "prose" && roles[from] !== "question") return null;
  const tables: PrintedTable[] = [];
  const prose: string[] = [];
  let told = line.start;
  let labels: string[] = [];
  for (const { entries, start, end, unread } of runsIn(text, line.start, line.end, readEntry)) {
    const before = text.slice(told, start).trim();
    if (EXAMPLE.test(lastSentence(before))) continue;
    const items = entries.map((entry) => ({ entry, line: line.number, group: null }));
    const names = entries.map(({ label }) => label);
    // `£4.375.00`: what is misprinted in all rows is a table of its own beside one of the same periods.
    if (!isTable(items, { text: before, question: /\?$/.test(before) }) && names.join() !== labels.join()) continue;
    const over = before === "" ? headingOver(document, from).heading : { text: lastSentence(before), index: from };
    const block = blockOf(document, from, { items, end: from + 1, foreign: [] }, over);
    const [table] = block.readings[0].tables as [PrintedTable];
    const diagnostics = unread === null ? [] : [unreadBehind({ line: line.number, column: unread - line.start + 1 })];
    tables.push({ ...table, diagnostics: [...table.diagnostics, ...diagnostics] });
    if (before !== "") prose.push(before);
    told = end;
    labels = names;
  }
  const behind = text.slice(told, line.end).trim();
  if (behind !== "") prose.push(behind);
  return tables.length === 0 ? null : blockOfTables(from, from + 1, tables, prose);
}

const FEWEST_NUMBERS_OF_RUN = 3;
/** `So for instance January 2023 – 7, February 2023 – 8`: how figures are asked for. */
const EXAMPLE = /\b(?:for (?:instance|example)|e\.?g\b|such as|examples?|format|template|i\.?e\b)/i;

const unreadBehind = (place: Place): Diagnostic =>
  diagnose("table/unread-rows", place, "what follows here reads like the next row and is in no record");

/** What says of the figures behind it what they are, without what stands before. */
function lastSentence(words: string): string {
  const end = words.slice(0, -1).search(/[.?!] [^.?!]*$/);
  return (end < 0 ? words : words.slice(end + 2)).replace(/\s*:$/, "");
}

function readLines(document: ClassifiedText, from: number): Block | null {
  if (!mayHoldEntry(document, from) || !mayGoOn(document, from)) return null;
  const byLeads = readByLeads(document, from);
  if (byLeads) {
    const { heading } = headingOver(document, from);
    return blockOfTables(from, byLeads.lastLine, [{ ...byLeads, heading: heading?.text ?? null }]);
  }
  const first = entriesAt(document, from)[0];
  // `2024-25 academic year` is words behind a year as well, and `February 2026` a year behind words.
  const mayBeWords = !first || isOfWords(first) || isBareYear(first.values[0]?.figure ?? "");
  const sections = mayBeWords && isSection(document, from) ? readSections(document, from) : null;
  if (sections || !first) return sections;
  if ((isOfWords(first) && !first.named) || isCaption(first) || !isNumberedLikeNext(document, from, first)) return null;
  if (isOpenQuestion(first) && !entriesAt(document, nextFilled(document, from + 1) ?? -1).some(isOfQuarters))
    return null;
  const over = headingOver(document, from);
  const byColumns = readByColumns(document, from, over.heading);
  if (byColumns) return blockOfTables(from, byColumns.lastLine, [byColumns]);
  const series = isEquated(document, first) ? equated(over.series) : over.series;
  const dated = !first.bare && /\b(?:19|20)\d\d\b/.test(first.label);
  const isSure = first.period || dated || saysCount(first.label);
  if (!isSure && series === null && !hasTotalBelow(document, from)) return null;
  const walk = walkSeries(document, from, null, series);
  return walk && !mayBeTwoColumns(walk) ? blockOf(document, from, walk, over.heading) : null;
}

/**
 * `2021/22 320 692` over `2022/23 169 402`: figures of thousands, or of two columns; nothing but a total could tell. The
 * same where the others, `2020/21 345`, are so small beside them that one of two columns is blank there.
 */
function mayBeTwoColumns({ items }: Walk): boolean {
  let most = 0;
  let leastJoined = Number.POSITIVE_INFINITY;
  for (const { entry } of items) {
    const figure = entry.bare && entry.values.length === 1 && !isTotalLabel(entry.label) ? entry.values[0]?.figure : "";
    if (TWO_GROUPS.test(figure ?? "")) leastJoined = Math.min(leastJoined, Number(figure?.replace(" ", "")));
    else if (readWhole(figure ?? "") < 0) return false;
    else most = Math.max(most, readWhole(figure ?? ""));
  }
  return Number.isFinite(leastJoined) && leastJoined >= FAR_APART * most;
}

const FAR_APART = 100;
const TWO_GROUPS = /^[1-9]\d{0,2} [1-9]\d\d$/;

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
    if (!walk || walk.items.some(({ entry }) => entry.period && hasYear(entry.label))) break;
    if (sections > 0 && !walk.items.some(({ entry }) => sharesLabel(items, entry))) break;
    items.push(...walk.items);
    foreign.push(...walk.foreign);
    end = walk.end;
    sections++;
  }
  return sections < 2 ? null : blockOf(document, from, { items, end, foreign }, headingOver(document, from).heading);
}

/** `January` under `2019` has its year from there. */
const hasYear = (period: string): boolean => readLabelPeriod(period)?.start !== null;

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

/** A cheap look: whether a second row may stand below a line, or on it behind a comma, a semicolon, a bullet or an equals sign. */
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
const PARTING = ";,•=";

/** `Dogs = 212`: whether an equals sign parts the figure from its label. */
function isEquated({ text }: ClassifiedText, { start, values: [value] }: Entry): boolean {
  return value !== undefined && value.name === "" && text.slice(start, value.start).trimEnd().endsWith("=");
}

/** What stands over lines, with the sign that says of them that they count something. */
function equated(series: SeriesHeading | null): SeriesHeading {
  const { text, question } = series ?? { text: "", question: false };
  return { text: text.endsWith(":") ? text : `${text} =`, question };
}

const COUNT_AND_AMOUNT = "nothing is said of the two figures of a row, a count and an amount";

interface HeadingOver {
  readonly heading: Heading | null;
  readonly series: SeriesHeading | null;
}

/** What stands over the line with an index; what is over answers is over each. */
function headingOver(document: ClassifiedText, index: number): HeadingOver {
  const first = firstOfAnswers(document, index);
  const over = headingRightOver(document, first);
  return first < index ? { heading: null, series: over.series } : over;
}

/** What stands right over the line with an index; a row of another series is no heading. */
function headingRightOver(document: ClassifiedText, index: number): HeadingOver {
  const { roles, text, lines } = document;
  const above = lineAbove(document, index);
  const line = lines[above];
  if (!line || entriesAt(document, above).some((entry) => !isCaption(entry))) return { heading: null, series: null };
  const printed = text.slice(line.start, line.end).trim();
  const question = roles[above] === "question" || (printed.length < 400 && /\?$/.test(printed));
  const over = findHeading(document, index);
  // `In time: 459 requests were answered.` is more of the list.
  const heading = over && SAYS_FIGURE.test(over.text) ? null : over;
  return { heading, series: over || question ? { text: printed, question } : null };
}

/** The first of answers on lines below one another, each with the number of its question, down to the one with an index. */
function firstOfAnswers(document: ClassifiedText, index: number): number {
  let first = index;
  while (index - first < MOST_ANSWERS && answerNumberAt(document, first) !== null && isAnswer(document, first - 1))
    first--;
  return first;
}

const isAnswer = (document: ClassifiedText, index: number): boolean =>
  answerNumberAt(document, index) !== null && entriesAt(document, index).length > 1;

const MOST_ANSWERS = 20;

function blockOf(document: ClassifiedText, from: number, { items, end, foreign }: Walk, over: Heading | null): Block {
  const entries = items.map(({ entry }) => entry);
  const columns = layOnColumns(entries) as ValueColumns;
  const caption = entries[0] ? readCaption(document, from, entries[0]) : null;
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
      return header === "" || header === NAMELESS_AMOUNT ? [] : [header];
    }),
    rows,
    undecided: undecidedOf(entries, rows),
    notes: [
      ...remarksOf(items),
      ...readNotes(document, end - 1, document.lines[heading?.index ?? start]?.start ?? 0, foreign),
    ],
    firstLine: start + 1,
    lastLine: end,
    headerLines: caption ? [start + 1] : [],
    foreignLines: foreign,
    diagnostics: foreign.filter((line) => document.roles[line - 1] !== "furniture").map(overPageNumber),
  };
  const isBroken = columns.names.join("") === "" && entries[0]?.bare === true && isBelowBroken(document, from);
  const doubt = columns.names.includes(NAMELESS_AMOUNT) ? COUNT_AND_AMOUNT : isBroken && !caption ? BROKEN : null;
  const told = doubt === null ? table : withUndecidedHeader(table, doubt);
  return blockOfTables(start, end, [told]);
}

function overPageNumber(line: number): Diagnostic {
  const message = "a number alone on its line is taken for a page's; the table goes on below it";
  return diagnose("table/joined-over-page", { line, column: 1 }, message);
}

function remarksOf(items: readonly Item[]): readonly Note[] {
  return items.flatMap(({ entry, line }) => (entry.remark === "" ? [] : [{ mark: "", text: entry.remark, line }]));
}
