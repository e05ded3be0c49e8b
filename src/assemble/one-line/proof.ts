import type { Line } from "../../tokenize/line.ts";
import { TokenKind } from "../../tokenize/token.ts";
import { mayBeginFigure } from "../collapsed/figure-words.ts";
import type { Group } from "../collapsed/group.ts";
import { isPeriodHeader } from "../collapsed/period-header.ts";
import type { RunOnHeader } from "../collapsed/run-on-header.ts";
import type { ClassifiedText } from "../layout.ts";
import { isListOfPairs } from "../pair-line.ts";
import { type Flow, isBullet, MOST_BLANK_LINES, mayRunOn } from "./flow.ts";
import { FEWEST_GLUED, figureBeforeLabel } from "./glued-rows.ts";
import { headerOver } from "./header.ts";
import { isTable } from "./is-table.ts";
import { flowOf } from "./read-flow.ts";

/** Lines within which a table that runs on shows itself. */
const LINES_TO_BE_SURE = 6;
/** So many rows a line, or more, are no table with a row a line; a header counts as one. */
const ROWS_A_LINE = 1.5;

/**
 * A cheap look: whether more capitals than small letters stand behind what ends in a digit or a sign, or numbers behind
 * numbers alone.
 */
export function labelsFollowFigures({ text, tokens }: ClassifiedText, line: Line): boolean {
  let capitals = 0;
  let others = 0;
  let numbers = 0;
  let glued = 0;
  let leaders = 0;
  let afterFigure = false;
  for (let token = line.firstToken; token < line.lastToken; token++) {
    if (tokens.kinds[token] !== TokenKind.word) continue;
    const start = tokens.starts[token] as number;
    const end = tokens.starts[token + 1] as number;
    const first = text.charCodeAt(start);
    if (first === ELLIPSIS) leaders++;
    if (afterFigure && (first | 0x20) >= 0x61 && (first | 0x20) <= 0x7a) {
      if (first < 0x61) capitals++;
      // `18 to 24`, `35 and over` and `2 to 4 weeks` are labels.
      else if (end - start > LONGEST_IN_LABEL || !IN_LABELS.has(text.slice(start, end))) others++;
    }
    if (afterFigure && first >= 0x30 && first <= 0x39) numbers++;
    const last = text.charCodeAt(end - 1);
    if (first >= 0x30 && first <= 0x39 && last >= 0x61 && figureBeforeLabel(text.slice(start, end)) !== "") glued++;
    afterFigure = (last >= 0x30 && last <= 0x39) || FIGURE_ENDS.has(last);
  }
  if (glued >= FEWEST_GLUED) capitals += glued;
  if (capitals > others || (others === 0 && line.numbers >= FEWEST_NUMBERS)) return true;
  // `1967 … … 30,506 1968 … … 29,161`
  if (leaders >= MANY_NUMBERS && leaders > others) return true;
  return numbers >= MANY_NUMBERS && numbers > others * FAR_MORE;
}

/** `n/a`, which stands in for a figure, among them. */
const IN_LABELS = new Set("n/a to and or hour hours day days week weeks month months year years".split(" "));
const LONGEST_IN_LABEL = 6;
/** Rows whose labels are numbers have no words behind their figures. */
const FEWEST_NUMBERS = 4;
/** Numbers behind numbers, as rows of years have them; prose behind such a table is of few words behind numbers. */
const MANY_NUMBERS = 8;
const FAR_MORE = 3;
const ELLIPSIS = 0x2026;
/** `%`, `)`, `*`, `+`, `-` and dashes. */
const FIGURE_ENDS = new Set([0x25, 0x29, 0x2a, 0x2b, 0x2d, 0x2013, 0x2014, 0x131]);

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
export function proofOf(document: ClassifiedText, from: number): Flow | null {
  if (isListOfPairs(document, from)) return null;
  const first = mayHoldRows(document, [from]) ? flowOf(document, [from]) : null;
  if (first && isProved(document, first)) return first;
  // A line with no more than one row's figures may be the first part of a row that is broken over lines.
  const lines = [from];
  for (let i = from + 1, blanks = 0; i < document.lines.length && lines.length < LINES_TO_BE_SURE; i++) {
    if (document.roles[i] === "blank" && ++blanks <= MOST_BLANK_LINES) continue;
    if (
      !mayRunOn(document, i) ||
      document.roles[i] === "question" ||
      isBullet(document, i) ||
      isListOfPairs(document, i)
    )
      break;
    lines.push(i);
  }
  if (lines.length < 2 || !mayHoldRows(document, lines)) return null;
  const flow = flowOf(document, lines);
  const rows = rowsIn(flow);
  const broken = rowsOverLines(flow);
  const headers = headerOf(document, flow)?.columns.length ? 1 : 0;
  const runsOn = broken > 1 || (broken === 1 && rows > lines.length) || rows + headers >= ROWS_A_LINE * lines.length;
  return isProved(document, flow) && runsOn ? flow : null;
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
      // `226 Closed 31 December 1977` over `Clooney 300`: what ends a line is a date, and begins no label.
      const last = words.findLast(({ line }) => line === first?.line);
      const isDated = last?.kind === "period" && last !== words.at(-1);
      if (first?.line === before?.line && figures.at(-1)?.line !== first?.line && !isDated) rows++;
    }
  return rows;
}

/** The header over the first table of a flow; null where there is no table. */
function headerOf({ text }: ClassifiedText, { groups, stretches: [stretch] }: Flow): RunOnHeader | null {
  return stretch ? headerOver(text, groups.slice(stretch.start, stretch.end), stretch.columns) : null;
}

/** Whether the first table of a flow begins on its first line, and is a table. */
function isProved(document: ClassifiedText, flow: Flow): boolean {
  const [stretch] = flow.stretches;
  const header = headerOf(document, flow);
  if (!stretch || !header) return false;
  const { figures } = flow.groups[stretch.start] as Group;
  // `Apr 15 - Mar 16 Apr 16 - Mar 17`
  if (figures[0] && isPeriodHeader(document, figures[0].line - 1)) return false;
  const first = header.corner[0] ?? header.columns[0] ?? header.label[0] ?? figures[0];
  return first?.line === (flow.lines[0] as number) + 1 && isTable(document.text, flow, stretch, header);
}
