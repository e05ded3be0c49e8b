import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { isFigureLike } from "../figure/figure.ts";
import { unitNamed } from "../figure/measured-unit.ts";
import { isDigit } from "../figure/number.ts";
import { readLabelPeriod } from "../period/period.ts";
import type { PrintedRow } from "../table.ts";
import type { Line, LineRole } from "../tokenize/line.ts";
import { TokenKind } from "../tokenize/token.ts";
import { isPeriodHeader } from "./collapsed/period-header.ts";
import { isBareYear } from "./collapsed/period-words.ts";
import { readsOn } from "./collapsed/prose.ts";
import { readRow } from "./glued/row.ts";
import type { ClassifiedText } from "./layout.ts";
import { lineAbove } from "./line-beside.ts";
import { endOfLetterhead, isListing } from "./listing.ts";
import { isLeader } from "./one-line/leaders.ts";
import { isUnreadRun } from "./one-line/unread.ts";
import { lineText } from "./text-of.ts";
import { countsFirst } from "./unread-counts.ts";
import { areThousands, loneFigures } from "./unread-figures.ts";
import {
  BEGINS_WITH_PERIOD,
  BRIEF_YEARS_WITH_FIGURES,
  CLOSED,
  DASHED_AMOUNTS,
  GLUED,
  LABEL_AND_FIGURE,
  PAIRS_ALONE,
  PERIOD_AND_COUNT,
  PIPED,
  PRICED,
  RUN_TOGETHER,
  UNIT_AT_END,
  YEAR_AND_FIGURE,
  YEAR_AND_SIGN,
  YEAR_BEFORE_CELLS,
  YEAR_BEFORE_FIGURES,
  YEAR_BEFORE_SIGN,
  YEAR_FIRST,
  YEAR_REMARKED,
  YEARS_WITH_FIGURES,
  YEARS_WITH_SIGNS,
} from "./unread-forms.ts";
import { figuresUnderYears, gluedCounts, gluedFigures } from "./unread-glued.ts";
import { FEWEST_RUN_ON, holdsRuns, runOn } from "./unread-run-on.ts";

// What no layout could read, though it looks like rows of a table: a figure that is missing must be known to be.

/** A line that reads like a row. */
interface UnreadRow extends Pick<PrintedRow, "label" | "cells"> {
  readonly line: Line;
  /** How many figures stand at its end; 0 where they stand right behind the label. */
  readonly figures: number;
}

/** Fewer rows of one figure each may be anything: a date, an address. */
const FEWEST_ROWS_OF_ONE = 3;
const FEWEST_ROWS = 2;
/** So many figures in one line, and one among so many words, are a table that lost its line ends. */
const FEWEST_ON_ONE_LINE = 10;
/** Three years, each with a figure or a dash. */
const FEWEST_WITH_YEARS = 4;
const WORDS_A_FIGURE = 5;
const LONGEST_ROW = 1000;

const TOTAL = /\btotal\b/i;

/** Says of each run of lines outside tables that reads like rows of figures where it stands. */
export function unreadRows(document: ClassifiedText, roles: readonly LineRole[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  // Figures alone on lines among others are rows that are broken.
  const alone: Line[] = [];
  let run: UnreadRow[] = [];
  let before = 0;
  let isHeaded = false;
  // Whether rows of a table stand above, and no blank line since.
  let isBelowTable = false;
  const close = (): void => {
    const [first] = run;
    const isRest = isBelowTable && run.length >= FEWEST_ROWS && first?.figures !== 0;
    const isSure =
      first !== undefined &&
      (run.length === 1
        ? isRowAlone(document, roles, first.line) || areThousands(document.text, first) || isOfPeriod(document, first)
        : first.figures === 0 && isTableOnOneLine(document, first.line));
    if (first && (isRest || isSure || isUnreadTable(document, run, isHeaded)))
      found.push(unread(document, first.line, run.length));
    else {
      if (first?.label === "") alone.push(first.line);
      for (const { line } of run) if (isTableOnOneLine(document, line)) found.push(unread(document, line, 1));
    }
    run = [];
  };
  for (let index = 0; index < document.lines.length; index++) {
    const line = document.lines[index] as Line;
    const role = roles[index];
    if (role === "blank") {
      if (isBelowTable) close();
      isBelowTable = false;
      continue;
    }
    const isSaid = role === "prose" || (role === "question" && mayAnswer(document.text, line));
    const row = line.numbers > 0 && isSaid ? rowOf(document, index) : null;
    // Below periods, or of years, rows may lack cells, each of them others; and a total may have more than its parts.
    const isOfNextYear = Number(row?.label) - Number(run.at(-1)?.label) === 1;
    const mayDiffer = run.length > 0 && (isHeaded || isOfNextYear || (row !== null && TOTAL.test(row.label)));
    if (!row || (row.figures !== run[0]?.figures && !mayDiffer)) {
      close();
      isHeaded = row !== null && roles[before] === "prose" && isPeriodHeader(document, before);
    }
    before = index;
    isBelowTable ||= isOfTable(role);
    if (row) run.push(row);
    else if (isSaid && isRowAlone(document, roles, line)) found.push(unread(document, line, 1));
  }
  close();
  if (alone.length >= FEWEST_ROWS_OF_ONE) found.push(unread(document, alone[0] as Line, alone.length));
  for (const find of [loneFigures, countsFirst, gluedFigures, figuresUnderYears, gluedCounts])
    for (const { first, count } of find(document, roles)) found.push(unread(document, first, count));
  return found;
}

/** Whether what is numbered as a question is may be an answer: it holds many numbers, its last word begins as a figure does, or it says what equals what. */
function mayAnswer(text: string, { start, end, numbers }: Line): boolean {
  if (numbers >= FEWEST_ON_ONE_LINE) return true;
  let last = end;
  while (last > start && text.charCodeAt(last - 1) <= SPACE) last--;
  while (last > start && text.charCodeAt(last - 1) > SPACE) last--;
  return isDigit(text, last) || "£(".includes(text.charAt(last)) || text.slice(start, end).includes(" = ");
}

const SPACE = 0x20;

function unread({ text }: ClassifiedText, { number, start, end }: Line, count: number): Diagnostic {
  const printed = text.slice(start, end);
  const column = printed.length - printed.trimStart().length + 1;
  const lines = count === 1 ? "a line that reads" : `${count} lines that read`;
  const message = `${lines} like rows of figures ${count === 1 ? "stands" : "stand"} in no table; the figures are in no record`;
  return diagnose("table/unread-rows", { line: number, column }, message, { actual: printed.trim() });
}

function isUnreadTable(document: ClassifiedText, rows: readonly UnreadRow[], isHeaded: boolean): boolean {
  const [first] = rows as readonly [UnreadRow];
  const ofOne = areIntroduced(document, rows) ? FEWEST_ROWS : FEWEST_ROWS_OF_ONE;
  const fewest = first.figures > 1 ? (isHeaded ? 1 : FEWEST_ROWS) : ofOne;
  if (rows.length < fewest || isListed(document, first, rows)) return false;
  return endOfLetterhead(document, first.line.number - 1, (rows.at(-1) as UnreadRow).line.number) === null;
}

/** `The UK (Bristol): 27` and another such line below words that lead to them. */
function areIntroduced(document: ClassifiedText, rows: readonly UnreadRow[]): boolean {
  if (!rows.every(({ line }) => LABEL_AND_FIGURE.test(lineText(document, line.number - 1)))) return false;
  return lineText(document, lineAbove(document, (rows[0]?.line.number ?? 0) - 1, MOST_BETWEEN)).endsWith(":");
}

function isListed({ text }: ClassifiedText, { label, figures }: UnreadRow, rows: readonly UnreadRow[]): boolean {
  const headers = new Array<readonly string[]>(Math.max(1, figures)).fill([]);
  return label !== "" && isListing(text, { headers, rows });
}

/** Reads a line as a label and the figures at its end; null where it is a sentence, or ends in no figure. */
function rowOf(document: ClassifiedText, index: number): UnreadRow | null {
  const { text } = document;
  const line = document.lines[index] as Line;
  if (line.end - line.start > LONGEST_ROW) return null;
  const printed = lineText(document, index);
  const isRemarked = printed.endsWith(")") && YEAR_REMARKED.test(printed);
  if (isRemarked || RUN_TOGETHER.test(printed) || (BEGINS_WITH_PERIOD.test(printed) && PERIOD_AND_COUNT.test(printed)))
    return { line, label: "", figures: 2, cells: { offsets: [], lines: null } };
  const { offsets: all, counts, before } = figuresAtEnd(document, line);
  const year = yearOfLabel(text, text.slice(line.start, before.end), all);
  const offsets = year === null ? all : all.slice(2);
  if (offsets.length === 0) return /\d/.test(before.word) ? gluedRowOf(document, index) : null;
  if (counts === 0) return null;
  const label = text.slice(line.start, year ?? before.end).trim();
  if (/[A-Za-z]{3}/.test(label) ? readsOn(label) : counts < 2 && !YEAR_AND_SIGN.test(label)) return null;
  const row = { line, label, figures: offsets.length / 2, cells: { offsets, lines: null } };
  return isListed(document, row, [row]) ? null : row;
}

/** After the year at the end of a label, `February 2002` or `End March 1998` before figures; null where the first of those is none. */
function yearOfLabel(text: string, words: string, [start, end, next, last]: readonly number[]): number | null {
  if (
    end === undefined ||
    next === undefined ||
    !isBareYear(text.slice(start, end)) ||
    !isCount(text.slice(next, last))
  )
    return null;
  return readLabelPeriod(`${words.trim().replace(/^End /, "")} ${text.slice(start, end)}`) === null ? null : end;
}

interface FiguresAtEnd {
  readonly offsets: readonly number[];
  /** How many of them are printed, and no years. */
  readonly counts: number;
  /** The word before them, if any, and what of the line is not theirs. */
  readonly before: { readonly word: string; readonly end: number };
}

function figuresAtEnd({ text, tokens }: ClassifiedText, line: Line): FiguresAtEnd {
  const { kinds, starts } = tokens;
  const offsets: number[] = [];
  let counts = 0;
  let before = { word: "", end: line.start };
  for (let token = line.lastToken - 1; token >= line.firstToken; token--) {
    if (kinds[token] !== TokenKind.word) continue;
    const start = starts[token] as number;
    const wordEnd = starts[token + 1] as number;
    const end = text[wordEnd - 1] === "," ? wordEnd - 1 : wordEnd;
    const word = text.slice(start, end).replace(UNIT_AT_END, "");
    // `£282 / 85.5 hours`
    if (offsets.length > 0 ? word === "/" : unitNamed(word) !== null) continue;
    if (!isFigureLike(word)) {
      before = { word, end: wordEnd };
      break;
    }
    if (isCount(word)) counts++;
    offsets.unshift(start, end);
  }
  // Dots that lead to the first figure.
  while (isLeader(text.slice(offsets[0], offsets[1]))) offsets.splice(0, 2);
  return { offsets, counts, before };
}

/** Whether a figure is printed, and no year. */
const isCount = (word: string): boolean => /\d/.test(word) && !isBareYear(word);

function gluedRowOf(document: ClassifiedText, index: number): UnreadRow | null {
  const row = readRow(document, index, false);
  if (!row) return null;
  const label = document.text.slice(row.start, row.digitsStart);
  const cells = { offsets: [row.digitsStart, row.end], lines: null };
  return { line: document.lines[index] as Line, label, figures: 0, cells };
}

/** `January 180 164 91%`: a period that is no year, with several figures and a share. */
function isOfPeriod({ text }: ClassifiedText, { label, figures, cells: { offsets } }: UnreadRow): boolean {
  return figures >= FEWEST_OF_PERIOD && text[(offsets.at(-1) ?? 0) - 1] === "%" && readLabelPeriod(label) !== null;
}

const FEWEST_OF_PERIOD = 3;

/** A line that is told though it is one: a whole table, of the year after the one above it, or of the form of a row of a table next to it. */
function isRowAlone(document: ClassifiedText, roles: readonly LineRole[], line: Line): boolean {
  const index = line.number - 1;
  return isTableOnOneLine(document, line) || isOfNextYear(document, index) || isLikeRowBeside(document, roles, index);
}

/** `2021 – 45,560` right below `2020 – Please refer to …`. */
function isOfNextYear(document: ClassifiedText, index: number): boolean {
  const year = YEAR_BEFORE_SIGN.exec(lineText(document, index))?.[1];
  if (year === undefined || index === 0 || !YEAR_AND_FIGURE.test(lineText(document, index))) return false;
  const above = YEAR_BEFORE_SIGN.exec(lineText(document, index - 1))?.[1];
  return above !== undefined && Math.abs(Number(above) - Number(year)) === 1;
}

/** Whether a line has the form of the next row of a table above or below it, with no more than blank lines between, or words. */
function isLikeRowBeside(document: ClassifiedText, roles: readonly LineRole[], index: number): boolean {
  return ([-1, 1] as const).some((step) => {
    let next = index + step;
    let hasWords = false;
    for (; !isOfTable(roles[next]) && Math.abs(next - index) <= MOST_BETWEEN; next += step)
      if (roles[next] === "prose") hasWords = true;
      else if (roles[next] !== "blank") return false;
    if (!isOfTable(roles[next])) return false;
    if (!hasWords && isNamedLike(lineText(document, index), lineText(document, next))) return true;
    return hasFiguresLike(document, index, next, hasWords ? FEWEST_FIGURES_PAST_WORDS : FEWEST_FIGURES_ALIKE);
  });
}

const MOST_BETWEEN = 4;
const FEWEST_FIGURES_ALIKE = 2;
const FEWEST_FIGURES_PAST_WORDS = 4;

/** Whether a line is a year or words with one figure, below or above a row of the same. */
function isNamedLike(line: string, row: string): boolean {
  if (LABEL_AND_FIGURE.test(line) && LABEL_AND_FIGURE.test(row)) return true;
  if (PRICED.test(line) && PRICED.test(row)) return true;
  return YEAR_FIRST.test(row) && [YEAR_AND_FIGURE, YEAR_BEFORE_CELLS, YEAR_REMARKED].some((form) => form.test(line));
}

/** Whether a label is before as many figures as a row has. */
function hasFiguresLike(document: ClassifiedText, index: number, row: number, fewest: number): boolean {
  const its = rowOf(document, index);
  return its !== null && its.label !== "" && its.figures >= fewest && rowOf(document, row)?.figures === its.figures;
}

const isOfTable = (role: LineRole | undefined): boolean => role === "data" || role === "total";

function isTableOnOneLine(document: ClassifiedText, line: Line): boolean {
  const { number, numbers, words, pipes } = line;
  const printed = numbers > 0 ? lineText(document, number - 1) : "";
  if (numbers > 1 && pipes > 0 && (PIPED.test(printed) || CLOSED.test(printed))) return true;
  if (GLUED.test(printed) || DASHED_AMOUNTS.test(printed)) return true;
  const areYears = [YEAR_BEFORE_FIGURES, YEARS_WITH_FIGURES, YEARS_WITH_SIGNS, BRIEF_YEARS_WITH_FIGURES];
  if (numbers >= FEWEST_WITH_YEARS && areYears.some((form) => form.test(printed))) return true;
  // Below words that lead to them.
  if (numbers >= FEWEST_RUN_ON && PAIRS_ALONE.test(printed) && lineText(document, number - 2).endsWith(":"))
    return true;
  if (holdsRuns(printed, numbers) || (numbers >= FEWEST_RUN_ON && runOn(document.text, document.tokens, line)))
    return true;
  if (isUnreadRun(document, number - 1)) return true;
  const needed = Math.max(FEWEST_ON_ONE_LINE, words / WORDS_A_FIGURE);
  if (numbers < needed) return false;
  const figures = printed.split(/\s+/).map((word) => word.replace(UNIT_AT_END, ""));
  return figures.filter((word) => isCount(word) && isFigureLike(word)).length >= needed;
}
