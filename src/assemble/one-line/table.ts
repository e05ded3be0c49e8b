import { type Diagnostic, diagnose } from "../../diagnostic.ts";
import { mapped } from "../../mapped.ts";
import { readLabelPeriod } from "../../period/period.ts";
import type { PrintedRow, PrintedTable, Spans, UndecidedRow } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { type Group, labelText } from "../collapsed/group.ts";
import type { Heading } from "../collapsed/header-cut.ts";
import { layCells, printsThousands, spansOf } from "../collapsed/lay-cells.ts";
import { isBareYear } from "../collapsed/period-words.ts";
import type { Piece } from "../collapsed/piece.ts";
import { GOES_ON, LETTERED, type Stretch } from "../collapsed/run-on.ts";
import type { RunOnHeader } from "../collapsed/run-on-header.ts";
import { findHeading } from "../heading.ts";
import type { ClassifiedText } from "../layout.ts";
import { beginsWithCapital } from "../letters.ts";
import { textOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import { COME_AGAIN, haveSameNames } from "../undecided-header.ts";
import { isBand } from "./bands.ts";
import { withDashCells } from "./dash-cells.ts";
import { endsInSection, isHeaderDoubtful } from "./doubtful-header.ts";
import type { Flow } from "./flow.ts";
import { columnsOf, headerWithLinesAbove } from "./header.ts";
import { isTable, wordsText } from "./is-table.ts";
import { withoutHeaders } from "./repeated-header.ts";
import { partSections } from "./sections.ts";

/** In words. */
const LONGEST_TITLE = 16;
const QUESTION = /^(?:q|question) ?\d{1,2}[a-z]?[.:)]?\s?$/i;

export interface ReadTable {
  readonly table: PrintedTable;
  /** Offsets of what is the table's. */
  readonly start: number;
  readonly end: number;
}

/** Reads the groups of a stretch as a table; null where they are none. */
export function tableOf(document: ClassifiedText, flow: Flow, found: Stretch): ReadTable | null {
  const { text, lines } = document;
  const own = flow.groups.slice(found.start, found.end);
  const { groups, sections } = partSections(text, found.columns === 1 ? withDashCells(text, own) : own);
  const columns = columnsOf(text, groups, found.columns);
  const stretch = { ...found, columns };
  const first = groups[0] as Group;
  const header = headerWithLinesAbove(document, groups, columns);
  if (!isTable(text, flow, stretch, header)) return null;
  const labels = withNumbersOfLabels(text, withoutHeaders(text, groups, header), columns);
  const full = labels.filter(({ figures }) => figures.length === columns).flatMap(({ figures }) => figures);
  const parted = printsThousands(text, full);
  const rows: PrintedRow[] = [];
  const undecided: UndecidedRow[] = [];
  labels.forEach((group, row) => {
    const laid = layRow(text, group, columns);
    const place = group.words[0] ?? (group.figures[0] as Piece);
    const column = place.start - (lines[place.line - 1] as Line).start + 1;
    const cells = laid.readings[0] as Spans;
    const label = laid.labels[0] as string;
    rows.push({
      group: sections[row] ?? null,
      label,
      line: place.line,
      column,
      cells: onLines(cells, group, place.line),
    });
    if (laid.readings.length > 1 || (parted && group.figures.length > columns))
      undecided.push({
        row,
        readings: laid.readings.map((reading) => onLines(reading, group, place.line)),
        labels: laid.labels,
        whole: laid.whole,
        defensible: false,
      });
  });
  const cornerStart = header.corner[0] ?? header.columns[0] ?? header.label[0] ?? (first.figures[0] as Piece);
  const last = groups.at(-1) as Group;
  const end = (last.figures.at(-1) as Piece).end;
  const title = wordsText(text, header.before.slice(-LONGEST_TITLE)).replace(QUESTION, "");
  const heading = title === "" ? (findHeading(document, cornerStart.line - 1)?.text ?? null) : title;
  const names = mapped(rows, ({ label }) => label);
  const printed = mapped(header.columns, (its) => textOf(text, its));
  const next = flow.groups[found.end];
  // Below its header printed again, the next row is of another table.
  const behind = next
    ? labelsOf(text, next).filter((label) => !printed.some((heading) => label.includes(heading)))
    : [];
  const isDoubtful = isHeaderDoubtful(header, { printed, names, sections, columns, behind });
  const named = isDoubtful ? { ...header, columns: [], below: [], undecided: true } : header;
  const known = named.columns.length > 0 ? named.columns : named.below;
  const headings = known.map((its, column) =>
    known === named.below ? [textOf(text, its)] : pathOf(text, [its, ...named.below.slice(column, column + 1)]),
  );
  const table: PrintedTable = {
    layout: "one-line",
    heading,
    corner: wordsText(text, header.corner),
    headers: headings.length > 0 ? headings : Array.from({ length: columns }, () => []),
    rows,
    undecided,
    notes: [],
    firstLine: cornerStart.line,
    lastLine: (last.figures.at(-1) as Piece).line,
    headerLines: [],
    foreignLines: [],
    diagnostics: [
      ...diagnosticsOf(named, cornerStart.line, headings, columns),
      ...mayHoldSections(rows),
      ...unreadBeside(document, flow, found),
    ],
  };
  return { table, start: cornerStart.start, end };
}

/** The levels of a heading that are printed; `2016-` over `17` is one year. */
function pathOf(text: string, stretches: readonly Heading[]): readonly string[] {
  const path = stretches.map((stretch) => textOf(text, stretch)).filter((level) => level !== "");
  const [first = "", second = ""] = path;
  return /^\d{4}[-–/]$/.test(first) && /^\d\d$/.test(second) ? [first + second] : path;
}

/** Cells that stand on another line than their row's label. */
function onLines(cells: Spans, { figures }: Group, line: number): Spans {
  const first = figures[0]?.line ?? line;
  const count = cells.offsets.length / 2;
  return cells.lines || first === line ? cells : { ...cells, lines: new Array<number>(count).fill(first) };
}

/** The ways to read a row, the most literal first: its cells, and its label. */
interface LaidRow {
  readonly readings: readonly Spans[];
  readonly labels: readonly string[];
  readonly whole: readonly [number, number];
}

/** Gives the figures that a row has too many to the next label, where that goes on from a number, `60 plus`, or it is a year. */
function withNumbersOfLabels(text: string, groups: readonly Group[], columns: number): readonly Group[] {
  let begun: readonly Piece[] = [];
  const areYears = endInYearsInOrder(text, groups, columns);
  return groups.map(({ words, figures }, index) => {
    const next = groups[index + 1];
    const mayGoOn = next !== undefined && figures.length > columns;
    const isYear = mayGoOn && yearBehind(text, figures, columns) !== null;
    const isOfNext = isYear && (areYears || /[,.]/.test(textOf(text, figures[0])));
    const goesOn = isOfNext || (mayGoOn && GOES_ON.test(labelText(text, next)));
    const group = { words: [...begun, ...words], figures: goesOn ? figures.slice(0, columns) : figures };
    begun = goesOn ? figures.slice(columns) : [];
    return group;
  });
}

/** `1997 Number 5,052 63,491 Share 7 93 1998 Number 5,179 66,321 Share 6 94 1999`: years, each after the one before. */
function endInYearsInOrder(text: string, groups: readonly Group[], columns: number): boolean {
  const years = groups.flatMap(({ figures }) => yearBehind(text, figures, columns) ?? []);
  return years.length > 1 && years.every((year, at) => at === 0 || year === (years[at - 1] as number) + 1);
}

/** The year behind as many figures as there are columns, which is of the next label where the first ends none: `5,052 63,491 1991`. */
function yearBehind(text: string, figures: readonly Piece[], columns: number): number | null {
  const last = figures.length === columns + 1 ? textOf(text, figures[columns]) : "";
  return isBareYear(last) ? Number(last.slice(0, 4)) : null;
}

function layRow(text: string, { words, figures }: Group, columns: number): LaidRow {
  const label = wordsText(text, words);
  const whole = [(figures[0] as Piece).start, (figures.at(-1) as Piece).end] as const;
  const surplus = figures.length - columns;
  if (surplus === 0) return { readings: [spansOf(figures)], labels: [label], whole };
  const laid = layCells(text, figures, columns);
  if (surplus < 0) return { readings: laid, labels: laid.map(() => label), whole };
  // A total has no number in its label, and hardly any label has two.
  if (laid.length > 0 && (isTotalLabel(label) || surplus > 1))
    return { readings: laid, labels: laid.map(() => label), whole };
  // What is no cell is a part of the label, as nothing printed may be lost.
  const before = wordsText(text, [...words, ...figures.slice(0, surplus)]);
  const behind = `${label} ${wordsText(text, figures.slice(columns))}`;
  const readings = [spansOf(figures.slice(surplus)), spansOf(figures.slice(0, columns)), ...laid];
  return { readings, labels: [before, behind, ...laid.map(() => label)], whole };
}

function diagnosticsOf(
  header: RunOnHeader,
  line: number,
  headings: readonly (readonly string[])[],
  columns: number,
): readonly Diagnostic[] {
  const place = { line, column: 1 };
  if ((header.undecided && header.columns.length > 0) || haveSameNames(headings))
    return [diagnose("table/header-undecided", place, COME_AGAIN)];
  if (header.undecided)
    return [diagnose("table/header-undecided", place, "nothing tells where the header ends and the first row begins")];
  if (header.columns.length === 0 && columns > 1)
    return [diagnose("table/header-undecided", place, `no header was found for the ${columns} columns`)];
  return header.guessed
    ? [diagnose("table/header-cut", place, "only capitals tell where one heading ends and the next begins")]
    : [];
}

/** Says of rows right before the first and behind the last, on their lines, that no table has them: a figure cannot be read, or has a note. */
function unreadBeside(document: ClassifiedText, { groups, stretches }: Flow, found: Stretch): readonly Diagnostic[] {
  const next = groups[found.end];
  const isRead = (at: number): boolean => stretches.some(({ start, end }) => at >= start && at < end);
  if (found.columns < 2) {
    const before = groups[found.start - 1];
    const isUnread = next && !isRead(found.end) && isPartOrSection(document.text, groups[found.start], next);
    return [
      ...(before && !isRead(found.start - 1) && endsBeforeYear(document.text, before)
        ? [unreadRow(document, before)]
        : []),
      ...(isUnread ? [unreadRow(document, next)] : []),
    ];
  }
  const isBeside = (at: number, row: number): boolean =>
    groups[at]?.words[0]?.line === groups[row]?.figures.at(-1)?.line && !isRead(at);
  const above = isBeside(found.start - 1, found.start) ? groups[found.start - 1] : undefined;
  const below = isBeside(found.end, found.end - 1) ? next : undefined;
  // The last of all, and the one before, may lack cells.
  const fewest = groups.length <= found.end + 2 ? 1 : FEWEST_FIGURES;
  return [
    ...(above && isLikeRow(document.text, above, FEWEST_FIGURES) ? [unreadRow(document, above)] : []),
    ...(below && isLikeRow(document.text, below, fewest) ? [unreadRow(document, below)] : []),
  ];
}

/** `Total 4 1980`: whether the figure of a row stands before the year that is over the rows behind it. */
function endsBeforeYear(text: string, { words, figures: [figure, year, ...others] }: Group): boolean {
  if (!figure || others.length > 0 || !beginsWithCapital(textOf(text, words[0]))) return false;
  return isBareYear(textOf(text, year)) && !isBareYear(textOf(text, figure));
}

/** Whether a row behind the last has a letter for its label, or the first label behind the heading of a section. */
function isPartOrSection(text: string, first: Group | undefined, next: Group): boolean {
  if (next.figures.length === 0) return false;
  const label = textOf(text, first?.words.at(-1));
  return LETTERED.test(textOf(text, next.words[0])) || endsInSection([label, ...labelsOf(text, next)]);
}

/** What may be the label of a row: its words, or those and its first figure, which may be a year. */
function labelsOf(text: string, group: Group): readonly string[] {
  const [first] = group.figures;
  const words = labelText(text, group);
  return first ? [words, `${words} ${textOf(text, first)}`] : [];
}

/** In words. */
const LONGEST_NAME = 5;
const FEWEST_FIGURES = 2;
const OF_NOTES = /^(?:notes?|sources?|tables?|pages?|figures?|appendix|annex)\b/i;

function isLikeRow(text: string, { words, figures }: Group, fewest: number): boolean {
  const first = textOf(text, words[0]);
  if (words.length > LONGEST_NAME || figures.length < fewest || OF_NOTES.test(first)) return false;
  if (figures.every((figure) => isBareYear(textOf(text, figure)))) return false;
  return beginsWithCapital(first) || isBand(first) || readLabelPeriod(first) !== null;
}

function unreadRow({ text, lines }: ClassifiedText, { words, figures }: Group): Diagnostic {
  const { start, line } = words[0] as Piece;
  const actual = text.slice(start, figures.at(-1)?.end);
  const place = { line, column: start - (lines[line - 1] as Line).start + 1 };
  return diagnose("table/unread-rows", place, `"${actual}" reads like a row and stands in no table`, { actual });
}

/** A word in small letters, which joins nothing, before one with a capital: `Frontline services Refuse`. */
const TWO_NAMES = /\b(?!(?:and|from|with|under|over|than|upon|near|the|for|non|per|via)\b)[a-z]{3,} [A-Z][a-z]/;

/** Says of labels that they may begin with the heading of a section, where nothing parts it from the first row's. */
function mayHoldSections(rows: readonly PrintedRow[]): readonly Diagnostic[] {
  const doubtful = rows.filter(({ group, label }) => group === null && TWO_NAMES.test(label));
  const [first] = doubtful;
  if (!first) return [];
  const others = doubtful.length > 1 ? ` (and ${doubtful.length - 1} more)` : "";
  const message = `the label "${first.label}"${others} may begin with the heading of a section`;
  return [diagnose("table/section-guessed", { line: first.line, column: first.column }, message)];
}
