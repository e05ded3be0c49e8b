import { type Diagnostic, diagnose } from "../../diagnostic.ts";
import { readFigure } from "../../figure/figure.ts";
import type { Legend } from "../../figure/legend.ts";
import type { Note, PrintedRow, PrintedTable, Spans, UndecidedRow } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { TokenKind } from "../../tokenize/token.ts";
import { layCells, spansOf } from "../collapsed/lay-cells.ts";
import { cutPieces, isBareYear, mayBeginFigure, type Piece, type Word, wordsOf } from "../collapsed/piece.ts";
import { mayEndInFigure } from "../collapsed/row-line.ts";
import { findStretches, GOES_ON, type Group, groupPieces, labelText, type Stretch } from "../collapsed/run-on.ts";
import { type RunOnHeader, readRunOnHeader } from "../collapsed/run-on-header.ts";
import { findHeading } from "../heading.ts";
import type { Block, ClassifiedText, Layout } from "../layout.ts";
import { beginsWithCapital, beginsWithOneOf, LETTERS } from "../letters.ts";
import { isTotalLabel } from "../total-label.ts";

/** Lines within which a table that runs on shows itself. */
const LINES_TO_BE_SURE = 6;
const MOST_BLANK_LINES = 3;
/** So many rows a line, or more, are no table with a row a line. */
const ROWS_A_LINE = 1.5;
const FEWEST_WORDS = 5;
/** In words. */
const LONGEST_TITLE = 16;
const QUESTION = /^(?:q|question) ?\d{1,2}[a-z]?[.:)]?\s?$/i;
const NO_KEY: Legend = new Map();

/** Several rows, or the whole table, on one line; or on a few that are broken wherever the page was full. */
export const oneLine: Layout = { name: "one-line", read: readOneLineBlock };

/** Lines read as one run of words. */
interface Flow {
  readonly pieces: readonly Piece[];
  readonly groups: readonly Group[];
  readonly stretches: readonly Stretch[];
  /** Indexes of its filled lines. */
  readonly lines: readonly number[];
  /** Index after its last line. */
  readonly end: number;
}

function readOneLineBlock(document: ClassifiedText, from: number): Block | null {
  const line = document.lines[from];
  if (!mayRunOn(document, from) || !line || line.words < FEWEST_WORDS || !labelsFollowFigures(document, line))
    return null;
  if (goesOnFrom(document, from - 1)) return null;
  const flow = proofOf(document, from);
  if (!flow) return null;
  const whole = extend(document, flow);
  const tables: PrintedTable[] = [];
  const prose: string[] = [];
  let told = 0;
  for (const stretch of whole.stretches) {
    const read = tableOf(document, whole, stretch);
    if (!read) continue;
    prose.push(...proseBetween(document, whole, told, read.start));
    told = read.end;
    tables.push(read.table);
  }
  prose.push(...proseBetween(document, whole, told, document.lines[whole.end - 1]?.end ?? 0));
  const [first, ...others] = tables;
  if (!first) return null;
  const last = withNotes(document, tables.at(-1) as PrintedTable, whole, told);
  const all = others.length === 0 ? [last] : [first, ...others.slice(0, -1), last];
  return { start: from, end: whole.end, readings: [{ tables: all, assumption: "" }], prose };
}

/** A cheap look: whether more capitals than small letters stand behind what ends in a digit or a sign. */
function labelsFollowFigures({ text, tokens }: ClassifiedText, line: Line): boolean {
  let capitals = 0;
  let others = 0;
  let afterFigure = false;
  for (let token = line.firstToken; token < line.lastToken; token++) {
    if (tokens.kinds[token] !== TokenKind.word) continue;
    const start = tokens.starts[token] as number;
    const end = tokens.starts[token + 1] as number;
    const first = text.charCodeAt(start);
    if (afterFigure && (first | 0x20) >= 0x61 && (first | 0x20) <= 0x7a) {
      if (first < 0x61) capitals++;
      // `18 to 24` and `35 and over` are labels.
      else if (end - start > 3 || !BETWEEN_NUMBERS.has(text.slice(start, end))) others++;
    }
    const last = text.charCodeAt(end - 1);
    afterFigure = (last >= 0x30 && last <= 0x39) || FIGURE_ENDS.has(last);
  }
  return capitals > others || (others === 0 && line.numbers >= FEWEST_NUMBERS);
}

const BETWEEN_NUMBERS = new Set(["to", "and", "or"]);
/** Rows whose labels are numbers have no words behind their figures. */
const FEWEST_NUMBERS = 4;
/** `%`, `)`, `*`, `+`, `-` and dashes. */
const FIGURE_ENDS = new Set([0x25, 0x29, 0x2a, 0x2b, 0x2d, 0x2013, 0x2014, 0x131]);

/** Whether the line before ends with the first words of a label: what follows is no beginning. */
function goesOnFrom(document: ClassifiedText, before: number): boolean {
  const line = document.lines[before];
  if (!line || !mayRunOn(document, before) || mayEndInFigure(document, before)) return false;
  return labelsFollowFigures(document, line) && !/[.?!:]\s*$/.test(document.text.slice(line.start, line.end));
}

function mayRunOn({ lines, roles }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (!line || line.tabs > 0 || line.pipes > 0 || line.gaps > 2 || line.numbers === 0) return false;
  return roles[index] === "prose" || roles[index] === "question";
}

/**
 * A cheap look at some lines: whether their figures may be enough for two rows of two or three of one. What a number in
 * a label adds to them makes up for the rows that it runs together.
 */
function mayHoldRows({ text, lines, tokens }: ClassifiedText, indexes: readonly number[]): boolean {
  let figures = 0;
  let runs = 0;
  for (const index of indexes) {
    const { firstToken, lastToken } = lines[index] as Line;
    let inRun = false;
    for (let token = firstToken; token < lastToken; token++) {
      if (tokens.kinds[token] !== TokenKind.word) continue;
      const isFigure = mayBeginFigure(text, tokens.starts[token] as number, tokens.starts[token + 1] as number);
      if (isFigure) figures++;
      if (isFigure && !inRun) runs++;
      inRun = isFigure;
    }
    if (figures > 3 || runs > 2) return true;
  }
  return false;
}

/** The first lines of a block, where they hold a table for sure: more rows than lines, or rows broken over lines. */
function proofOf(document: ClassifiedText, from: number): Flow | null {
  const first = mayHoldRows(document, [from]) ? flowOf(document, [from]) : null;
  if (first && isProved(document, first)) return first;
  // A line with no more than one row's figures may be the first part of a row that is broken over lines.
  const lines = [from];
  for (let i = from + 1, blanks = 0; i < document.lines.length && lines.length < LINES_TO_BE_SURE; i++) {
    if (document.roles[i] === "blank" && ++blanks <= MOST_BLANK_LINES) continue;
    if (!mayRunOn(document, i) || document.roles[i] === "question") break;
    lines.push(i);
  }
  if (lines.length < 2 || !mayHoldRows(document, lines)) return null;
  const flow = flowOf(document, lines);
  const rows = rowsIn(flow);
  const broken = rowsOverLines(flow);
  const runsOn = broken > 1 || (broken === 1 && rows > lines.length) || rows >= ROWS_A_LINE * lines.length;
  return isProved(document, flow) && runsOn ? flow : null;
}

function flowOf(document: ClassifiedText, lines: readonly number[]): Flow {
  const words: Word[] = [];
  for (const index of lines) for (const word of wordsOf(document, index)) words.push(word);
  const pieces = cutPieces(document.text, words);
  const groups = groupPieces(document.text, pieces);
  const stretches = findStretches(document.text, groups);
  return { pieces, groups, stretches, lines, end: (lines.at(-1) ?? 0) + 1 };
}

function rowsIn({ stretches }: Flow): number {
  return stretches.reduce((rows, { start, end }) => rows + end - start, 0);
}

/** How many rows begin behind another on its line and end on a later line, as no row of a row a line does. */
function rowsOverLines({ groups, stretches }: Flow): number {
  let rows = 0;
  for (const { start, end } of stretches)
    for (let group = start + 1; group < end; group++) {
      const { words, figures } = groups[group] as Group;
      const before = groups[group - 1]?.figures.at(-1);
      const first = words[0] ?? figures[0];
      if (first?.line === before?.line && figures.at(-1)?.line !== first?.line) rows++;
    }
  return rows;
}

/** Whether the first table of a flow begins on its first line, and is a table. */
function isProved(document: ClassifiedText, flow: Flow): boolean {
  const [stretch] = flow.stretches;
  if (!stretch) return false;
  const { words, figures } = flow.groups[stretch.start] as Group;
  const header = readRunOnHeader(document.text, words, stretch.columns);
  const first = header.corner[0] ?? header.columns[0] ?? header.label[0] ?? figures[0];
  return first?.line === (flow.lines[0] as number) + 1 && isTable(document.text, flow, stretch, header);
}

/**
 * Whether groups are the rows of a table: their figures are no years; and either a header names the columns, or a total
 * adds up, or there are two columns and more, of which none holds signs alone.
 */
function isTable(text: string, { groups }: Flow, { start, end, columns }: Stretch, header: RunOnHeader): boolean {
  const rows = groups.slice(start, end);
  const texts = rows.map(({ figures }) => figures.map((figure) => text.slice(figure.start, figure.end)));
  const years = texts.filter((cells) => cells.every(isBareYear)).length;
  if (years * 3 > texts.length * 2) return false;
  const values = texts.map((cells) => cells.map(valueIn));
  if (!values.some((cells) => cells.some((value) => value !== null))) return false;
  if (header.columns.length > 0) return true;
  const labels = rows.map((row, index) => (index === 0 ? wordsText(text, header.label) : labelText(text, row)));
  if (new Set(labels).size < labels.length && columns === 1) return false;
  const last = rows.length - 1;
  const adds = values[last]?.every((stated, column) => {
    const parts = values.slice(0, last).map((cells) => cells[column] ?? 0);
    return stated !== null && Math.abs(parts.reduce((sum: number, part) => sum + (part ?? 0), 0) - stated) < 0.005;
  });
  if (isTotalLabel(labels[last] ?? "") && (adds || header.undecided)) return true;
  const filled = Array.from({ length: columns }, (_, column) =>
    values.some((cells) => (cells[column] ?? null) !== null),
  );
  return columns > 1 && filled.every((is) => is);
}

function valueIn(printed: string): number | null {
  return readFigure(printed, { legend: NO_KEY, unit: null }).value;
}

function wordsText(text: string, words: readonly Piece[]): string {
  return labelText(text, { words, figures: [] });
}

/** The flow with the lines that go on with its last table, over page breaks. */
function extend(document: ClassifiedText, flow: Flow): Flow {
  const columns = flow.stretches.at(-1)?.columns ?? 0;
  const lines = [...flow.lines];
  let last = lastOf(document, flow);
  let blanks = 0;
  for (let i = flow.end; i < document.lines.length && last !== null; i++) {
    const role = document.roles[i];
    if (role === "blank" || role === "furniture") {
      if (role === "blank" && ++blanks > MOST_BLANK_LINES) break;
      continue;
    }
    if (!mayRunOn(document, i) || role === "question") break;
    const pieces = cutPieces(document.text, wordsOf(document, i));
    const left = goesOn(document.text, last, pieces, columns);
    if (left === null) break;
    lines.push(i);
    last = left;
    blanks = 0;
  }
  return lines.length === flow.lines.length ? flow : flowOf(document, lines);
}

/** The group with which a flow ends, where its last table may still go on; null where it is at its end. */
function lastOf(document: ClassifiedText, { groups, stretches }: Flow): Group | null {
  const stretch = stretches.at(-1);
  const last = groups.at(-1);
  if (!stretch || !last || groups.length > stretch.end + 1) return null;
  const row = groups[stretch.end - 1] as Group;
  if (isTotalLabel(labelText(document.text, row)) && row.figures.length === stretch.columns) return null;
  return last;
}

/** Whether the pieces of a line go on with rows of so many figures after the last group: what is left open then. */
function goesOn(text: string, last: Group, pieces: readonly Piece[], columns: number): Group | null {
  const open = last.figures.length < columns ? last : { words: [], figures: [] };
  const words = last.figures.length > 0 ? [] : open.words;
  const opening: readonly Piece[] = last.figures.length > 0 && last.figures.length < columns ? last.figures : [];
  const opened = opening.length > 0 ? [...last.words, ...opening] : words;
  const groups = groupPieces(text, [...opened, ...pieces]);
  const closed = groups.slice(0, -1);
  const end = groups.at(-1);
  if (!end || !groups.some(({ figures }) => figures.length === columns)) return null;
  if (closed.filter(({ figures }) => figures.length === columns).length * 2 < closed.length) return null;
  if (!groups.every((group) => beginsAsLabel(labelText(text, group)))) return null;
  if (groups.length === 1 && end.words.length > 6) return null;
  return isTotalLabel(labelText(text, end)) && end.figures.length === columns ? { words: [], figures: [] } : end;
}

function beginsAsLabel(text: string): boolean {
  return beginsWithCapital(text) || beginsWithOneOf("0123456789\"'‘“(<£%", text);
}

interface ReadTable {
  readonly table: PrintedTable;
  /** Offsets of what is the table's. */
  readonly start: number;
  readonly end: number;
}

function tableOf(document: ClassifiedText, flow: Flow, stretch: Stretch): ReadTable | null {
  const { text, lines } = document;
  const { columns } = stretch;
  const groups = flow.groups.slice(stretch.start, stretch.end);
  const first = groups[0] as Group;
  const header = readRunOnHeader(text, first.words, columns);
  if (!isTable(text, flow, stretch, header)) return null;
  const labels = withNumbersOfLabels(
    text,
    groups.map((group, index) => (index === 0 ? { ...group, words: header.label } : group)),
    columns,
  );
  const rows: PrintedRow[] = [];
  const undecided: UndecidedRow[] = [];
  labels.forEach((group, row) => {
    const laid = layRow(text, group, columns);
    const place = group.words[0] ?? (group.figures[0] as Piece);
    const column = place.start - (lines[place.line - 1] as Line).start + 1;
    const cells = laid.readings[0] as Spans;
    rows.push({ group: null, label: laid.label, line: place.line, column, cells: onLines(cells, group, place.line) });
    if (laid.readings.length > 1)
      undecided.push({
        row,
        readings: laid.readings.map((reading) => onLines(reading, group, place.line)),
        whole: laid.whole,
        defensible: false,
      });
  });
  const cornerStart = header.corner[0] ?? header.columns[0] ?? header.label[0] ?? (first.figures[0] as Piece);
  const last = groups.at(-1) as Group;
  const end = (last.figures.at(-1) as Piece).end;
  const title = wordsText(text, header.before.slice(-LONGEST_TITLE)).replace(QUESTION, "");
  const heading = title === "" ? (findHeading(document, cornerStart.line - 1)?.text ?? null) : title;
  const headings = header.columns.length > 0 ? header.columns.map((its) => [text.slice(its.start, its.end)]) : [];
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
    diagnostics: diagnosticsOf(header, cornerStart.line, columns),
  };
  return { table, start: cornerStart.start, end };
}

/** Cells that stand on another line than their row's label. */
function onLines(cells: Spans, { figures }: Group, line: number): Spans {
  const first = figures[0]?.line ?? line;
  const count = cells.offsets.length / 2;
  return cells.lines || first === line ? cells : { ...cells, lines: new Array<number>(count).fill(first) };
}

interface LaidRow {
  readonly label: string;
  readonly readings: readonly Spans[];
  readonly whole: readonly [number, number];
}

/** Gives the figures that a row has too many to the next label, where that goes on from a number: `60 plus`. */
function withNumbersOfLabels(text: string, groups: readonly Group[], columns: number): readonly Group[] {
  let begun: readonly Piece[] = [];
  return groups.map(({ words, figures }, index) => {
    const next = groups[index + 1];
    const goesOn = next !== undefined && figures.length > columns && GOES_ON.test(labelText(text, next));
    const group = { words: [...begun, ...words], figures: goesOn ? figures.slice(0, columns) : figures };
    begun = goesOn ? figures.slice(columns) : [];
    return group;
  });
}

function layRow(text: string, group: Group, columns: number): LaidRow {
  const { figures } = group;
  const label = labelText(text, group);
  const whole = [(figures[0] as Piece).start, (figures.at(-1) as Piece).end] as const;
  const surplus = figures.length - columns;
  if (surplus === 0) return { label, readings: [spansOf(figures)], whole };
  if (surplus < 0) return { label, readings: layCells(text, figures, columns), whole };
  const own = spansOf(figures.slice(surplus));
  const others = spansOf(figures.slice(0, columns));
  return { label, readings: [own, others, ...layCells(text, figures, columns)], whole };
}

function diagnosticsOf(header: RunOnHeader, line: number, columns: number): readonly Diagnostic[] {
  const place = { line, column: 1 };
  if (header.undecided)
    return [diagnose("table/header-undecided", place, "nothing tells where the header ends and the first row begins")];
  if (header.columns.length === 0 && columns > 1)
    return [diagnose("table/header-undecided", place, `no header was found for the ${columns} columns`)];
  return header.guessed
    ? [diagnose("table/header-cut", place, "only capitals tell where one heading ends and the next begins")]
    : [];
}

/** What stands in a flow's lines between two offsets. */
function proseBetween(
  { text, lines }: ClassifiedText,
  { lines: indexes }: Flow,
  start: number,
  end: number,
): readonly string[] {
  return indexes.flatMap((index) => {
    const line = lines[index] as Line;
    const said = text.slice(Math.max(start, line.start), Math.min(end, line.end)).trim();
    return Math.max(start, line.start) < Math.min(end, line.end) && said !== "" ? [said] : [];
  });
}

const NOTE = new RegExp(
  `^(?:notes?\\b:? ?)?(\\\\?[*^†‡#]{1,3}|\\[[a-z0-9]{1,2}\\])[\\s:=–-]{1,4}(?=[${LETTERS}])`,
  "i",
);

/** The table with the note that follows it on its line. */
function withNotes(document: ClassifiedText, table: PrintedTable, flow: Flow, told: number): PrintedTable {
  const line = document.lines[table.lastLine - 1] as Line;
  if (flow.end !== table.lastLine) return table;
  const said = document.text.slice(told, line.end).trim();
  const mark = NOTE.exec(said);
  const notes: readonly Note[] = mark
    ? [{ mark: mark[1] as string, text: said.slice(mark[0].length), line: line.number }]
    : [];
  return { ...table, notes };
}
