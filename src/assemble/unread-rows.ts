import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { isFigureLike } from "../figure/figure.ts";
import { isDigit } from "../figure/number.ts";
import { readLabelPeriod } from "../period/period.ts";
import type { Line, LineRole } from "../tokenize/line.ts";
import { isPeriodHeader } from "./collapsed/period-header.ts";
import type { ClassifiedText } from "./layout.ts";
import { lineAbove } from "./line-beside.ts";
import { endOfLetterhead } from "./listing.ts";
import { isUnreadRun } from "./one-line/unread.ts";
import { lineText } from "./text-of.ts";
import { countsFirst } from "./unread-counts.ts";
import { areThousands, loneFigures } from "./unread-figures.ts";
import {
  isNamedLike,
  isTableByForm,
  LABEL_AND_FIGURE,
  PAIRS_ALONE,
  UNIT_AT_END,
  YEAR_AND_FIGURE,
  YEAR_BEFORE_SIGN,
} from "./unread-forms.ts";
import { figuresUnderYears, gluedCounts, gluedFigures } from "./unread-glued.ts";
import { isCount, isListed, readUnreadRow, type UnreadRow } from "./unread-row.ts";
import { FEWEST_RUN_ON, holdsRuns, runOn } from "./unread-run-on.ts";

// What no layout could read, though it looks like rows of a table: a figure that is missing must be known to be.

/** Fewer rows of one figure each may be anything: a date, an address. */
const FEWEST_ROWS_OF_ONE = 3;
const FEWEST_ROWS = 2;
/** So many figures in one line, and one among so many words, are a table that lost its line ends. */
const FEWEST_ON_ONE_LINE = 10;
const WORDS_A_FIGURE = 5;

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
    const row = line.numbers > 0 && isSaid ? readUnreadRow(document, index) : null;
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

/** Whether a label is before as many figures as a row has. */
function hasFiguresLike(document: ClassifiedText, index: number, row: number, fewest: number): boolean {
  const its = readUnreadRow(document, index);
  return (
    its !== null && its.label !== "" && its.figures >= fewest && readUnreadRow(document, row)?.figures === its.figures
  );
}

const isOfTable = (role: LineRole | undefined): boolean => role === "data" || role === "total";

function isTableOnOneLine(document: ClassifiedText, line: Line): boolean {
  const { number, numbers, words } = line;
  const printed = numbers > 0 ? lineText(document, number - 1) : "";
  if (isTableByForm(printed, numbers)) return true;
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
