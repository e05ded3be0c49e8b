import { namesSeveral, unitAlone } from "../../figure/unit.ts";
import { isCornerLike } from "../corner.ts";
import type { ClassifiedText } from "../layout.ts";
import { beginsSmall } from "../letters.ts";
import { isLoneNumber } from "../lone-number.ts";
import { textOf } from "../text-of.ts";
import { CAPITAL, rankBoundaries } from "./boundaries.ts";
import { countColumns, fitsMost, isPeriod } from "./count-columns.ts";
import { isGappedHeader } from "./gapped-header.ts";
import { readHeader } from "./header-lines.ts";
import type { CollapsedHeader } from "./header-rows.ts";
import { headsRows } from "./heads-rows.ts";
import { endsInReference, mayEndInFigure } from "./line-end.ts";
import { withOddCells } from "./odd-cells.ts";
import { isPeriodHeader } from "./period-header.ts";
import { isPeriodText } from "./period-words.ts";
import { cutHeaderPieces } from "./piece.ts";
import { isSentence, readsOn } from "./prose.ts";
import {
  endsHeading,
  endsInYear,
  figuresOf,
  labelBefore,
  mayBeCollapsed,
  type RowLine,
  readRowLine,
} from "./row-line.ts";
import { withSecondCorner } from "./second-corner.ts";
import { splitHeader } from "./split-header.ts";
import { readStackedHeader } from "./stacked-header.ts";
import { mayHeadLabels } from "./stub-noun.ts";
import { wordsOf } from "./words.ts";

/** Lines that are looked at for a table's first row, and for the number of figures in its rows. */
const MOST_LINES_OVER_ROWS = 5;
/** Of the headings of narrow columns, broken under one another, as many lines more. */
const SHORT_LINES_A_LINE = 3;
const LONGEST_SHORT_LINE = 30;
const ROWS_OF_SAMPLE = 8;
const MOST_HEADER_LINES = 3;
const MOST_SECTION_LINES = 2;
/** In words. */
const LONGEST_SECTION = 10;

/** Where a table's header stands, if it has one, and where its body begins. */
export interface Head {
  readonly header: CollapsedHeader | null;
  /** Indexes of the header's lines. */
  readonly lines: readonly number[];
  readonly columns: number;
  /** Index of the body's first line. */
  readonly body: number;
}

/**
 * A cheap look: whether a line that may end in a figure stands within a few lines, and is no `see question 1`.
 * A line of furniture can only be a header.
 */
export function mayReachRow(document: ClassifiedText, from: number): boolean {
  const { lines, roles } = document;
  const isHeader = roles[from] === "furniture" || isGappedHeader(document, from);
  if (!isHeader && !mayBeCollapsed(document, from)) return false;
  let filled = isHeader ? 1 : 0;
  for (let i = from + filled; i < lines.length && filled < MOST_LINES_OVER_ROWS; i++) {
    if (roles[i] === "blank") {
      if (roles[i - 1] === "blank") return false;
      continue;
    }
    if (!mayBeCollapsed(document, i)) return false;
    filled += shareOfReach(document, i);
    if (mayEndInFigure(document, i)) return !endsInReference(document, i);
  }
  return false;
}

/** How much of the reach a line takes. */
function shareOfReach({ lines }: ClassifiedText, index: number): number {
  const line = lines[index];
  return line && line.end - line.start <= LONGEST_SHORT_LINE ? 1 / SHORT_LINES_A_LINE : 1;
}

/** The first line with figures at its end that is no header, within a few lines. */
export function findFirstRow(document: ClassifiedText, from: number): number | null {
  let filled = 0;
  let heading: number | null = null;
  for (let i = from; i < document.lines.length && filled < MOST_LINES_OVER_ROWS; i++) {
    if (document.roles[i] === "blank") {
      // One blank line may part the header from the body.
      if (document.roles[i - 1] === "blank") return heading;
      continue;
    }
    if (i > from && !mayBeCollapsed(document, i)) return heading;
    filled += shareOfReach(document, i);
    if (!mayEndInFigure(document, i)) continue;
    if (isLoneNumber(document, i)) return heading;
    const row = readRowLine(document, i);
    if (row.figures === 0 || isPeriodHeader(document, i) || isYearHeading(document, row) || headsRows(document, i))
      continue;
    // `% within 20` over `weeks`
    if (row.figures === 1 && readsOn(labelBefore(document, row, 1).text)) continue;
    // What ends in a year, or is numbered, heads rows of several figures; of one it is a row itself.
    if (heading !== null) return row.figures > 1 ? i : heading;
    if (!endsHeading(document, row)) return i;
    heading = i;
  }
  return heading;
}

/** Whether a table of this kind may begin at a line. A header that is repeated on each page looks like furniture. */
export function startsOnHeader(document: ClassifiedText, index: number): boolean {
  return mayBeCollapsed(document, index) || isRepeatedHeader(document, index) || isGappedHeader(document, index);
}

function isRepeatedHeader(document: ClassifiedText, index: number): boolean {
  return document.roles[index] === "furniture" && isPeriodHeader(document, index);
}

/** `Offence 2019` over rows of one figure. */
function isYearHeading(document: ClassifiedText, row: RowLine): boolean {
  const [figure] = figuresOf(row);
  const { text } = document;
  if (row.figures !== 1 || !figure || !isPeriodText(textOf(text, figure))) return false;
  const words = wordsOf(document, row.index);
  if (!mayHeadLabels(text, words)) return false;
  const cut = splitHeader(text, words, 1);
  return cut?.stub === true && cut.columns[0]?.start === figure.start;
}

/** The next rows, as far as a few lines show them; what stands below a sentence is of another table. */
export function sampleRows(document: ClassifiedText, first: number): readonly RowLine[] {
  const { text, lines, roles } = document;
  const rows: RowLine[] = [];
  for (let i = first, seen = 0; i < lines.length && seen < 2 * ROWS_OF_SAMPLE; i++, seen++) {
    if (roles[i] === "blank" || roles[i] === "furniture") continue;
    if (rows.length === ROWS_OF_SAMPLE || !mayBeCollapsed(document, i)) break;
    if (!mayEndInFigure(document, i)) {
      if (rows.length > 0 && isSentence(textOf(text, lines[i]).trim())) break;
      continue;
    }
    if (rows.length > 0 && (isPeriodHeader(document, i) || headsRows(document, i))) break;
    const row = readRowLine(document, i);
    if (row.figures > 0 && !isLoneNumber(document, i)) rows.push(row);
  }
  return rows;
}

/** The header that begins at a line and fits the rows below it; or none, where the body itself begins there. */
export function findHeader(
  document: ClassifiedText,
  from: number,
  first: number,
  sample: readonly RowLine[],
): Head | null {
  const filled: number[] = [];
  for (let i = from; i < first; i++) if (document.roles[i] !== "blank") filled.push(i);
  const { common, own, others, joined, asked } = countColumns(document, sample);
  const surely = asked === "surely";
  const target = surely ? own : common - 1;
  const ofSeveral = (index: number): boolean => {
    const line = document.lines[index];
    return line !== undefined && namesSeveral(textOf(document.text, line).trimEnd());
  };
  const headed = (columns: number, known = false): Head | null => {
    if (filled.length === 0 || !fitsMost(document, sample, columns)) return null;
    const head = headOf(document, filled, first, columns, known);
    if (!head || lacksCorner(document, head, sample) || (columns === 1 && filled.some(ofSeveral))) return null;
    return withWholeHeading(document, head, sample);
  };
  const whole = headed(common);
  // What the labels ask for is theirs where the header has a heading fewer.
  const titled = (columns: number): boolean =>
    filled.some((_, at) => at > 0 && headOf(document, filled.slice(at), first, columns, true) !== null);
  const fewer = asked === "no" || (asked === "perhaps" && whole && hasCorner(whole)) ? null : headed(target, surely);
  const isEven = isEvenlyFilled(document, sample);
  const plain = (columns: number): Head | null => {
    const head = headed(columns);
    if (head?.header?.guessed && !hasCorner(head)) return null;
    return head && isEven && headsMore(document, head) ? null : head;
  };
  // What heads a column fewer without its first line has a title over it.
  if (surely && !fewer && titled(target)) return null;
  const head = fewer ?? whole ?? firstOf(others, headed) ?? firstOf(joined, plain);
  if (head?.header) {
    const header = withSecondCorner(document, head.header, head.columns, sample);
    return header ? { ...head, header } : { ...head, header, lines: [], body: first };
  }
  const dated = sample.every((row) => row.figures > 1 && row.figures === row.pieces.length && isPeriod(document, row));
  const columns = surely ? own : dated ? common - 1 : common;
  const isTitled = filled.slice(1).some((_, at) => {
    const below = filled.slice(at + 1);
    return below.length <= MOST_HEADER_LINES && readHeader(document, below, columns) !== null;
  });
  const [row, next] = sample;
  const isRegular = next?.index === first + 1 && row?.figures === next.figures && next.figures >= columns;
  const stacked = isTitled || !isRegular ? null : readStackedHeader(document, filled, columns);
  if (stacked) return { header: stacked, lines: filled, columns, body: first };
  const leads = filled.length === 0 || (filled.length === 1 && isSectionLine(document, filled[0] as number));
  // Without a header a single figure a line is a table only under headings that are periods, and no header of more.
  const isSingle = filled.length === 1 && !ofSeveral(from - 1);
  // Under years that are more than any row has figures, none of those has all.
  if (filled.length === 0 && isPeriodHeader(document, from - 1) && sample.some(({ figures }) => figures > columns))
    return null;
  return leads && (columns > 1 || isSingle) ? { header: null, lines: [], columns, body: from } : null;
}

/** The first lines of some that are a header of so many columns. */
function headOf(
  document: ClassifiedText,
  filled: readonly number[],
  first: number,
  columns: number,
  known: boolean,
): Head | null {
  const units = filled.filter((index) => isUnitLine(document, index)).length;
  for (let count = Math.min(MOST_HEADER_LINES + units, filled.length); count > 0; count--) {
    const lines = filled.slice(0, count);
    const header = readHeader(document, lines, columns, known);
    if (header && areSections(document, filled.slice(count), columns, header, known))
      return { header, lines, columns, body: filled[count] ?? first };
  }
  return null;
}

/** Whether all rows have as many figures, none of which (`1 045`) can only be a group of a number. */
function isEvenlyFilled(document: ClassifiedText, sample: readonly RowLine[]): boolean {
  const isGroup = ({ start }: { start: number }): boolean => /^0\d/.test(document.text.slice(start, start + 2));
  return sample.every((row) => row.figures === sample[0]?.figures && !figuresOf(row).some(isGroup));
}

/** Whether a heading may be several, as another could begin in it, so that it does not say how many figures stand under it. */
function headsMore(document: ClassifiedText, { header, lines }: Head): boolean {
  const { text } = document;
  const offsets = header?.rows.at(-1)?.cells.offsets ?? [];
  const words = lines.flatMap((index) => wordsOf(document, index));
  return offsets.some((start, at) => {
    const end = offsets[at + 1] ?? start;
    const own = at % 2 === 0 ? words.filter((word) => word.start >= start && word.end <= end) : [];
    const ranks = rankBoundaries(text, cutHeaderPieces(text, own), { stub: 0, overFigures: true }).at;
    return ranks.some((rank) => rank >= CAPITAL);
  });
}

/** A line that says what the figures of the heading above it are in: `£m`. */
function isUnitLine({ text, lines }: ClassifiedText, index: number): boolean {
  return unitAlone(textOf(text, lines[index]).trim()) !== null;
}

/** Whether the first heading over figures begins as most labels do, and is the one over them: `Section 2019`. */
function lacksCorner({ text }: ClassifiedText, head: Head, sample: readonly RowLine[]): boolean {
  const leaves = head.header?.rows.at(-1);
  if (!leaves) return false;
  const [start = 0, end = 0] = leaves.cells.offsets;
  const [word] = text.slice(start, end).split(/\s/, 1);
  const alike = sample.filter(({ pieces: [first] }) => first && textOf(text, first) === word);
  return alike.length * 2 > sample.length;
}

/** The head with what stands before its only heading joined to it, where that heads no periods: `Highest repair cost`. */
function withWholeHeading(document: ClassifiedText, head: Head, sample: readonly RowLine[]): Head {
  const [row] = head.header?.rows ?? [];
  const corner = row?.label.text ?? "";
  if (!head.header || !row || head.columns !== 1 || corner === "" || isCornerLike(corner)) return head;
  if (!sample.every((line) => isPeriodText(labelBefore(document, line, line.figures).text))) return head;
  const start = (document.lines[row.label.line - 1]?.start ?? 0) + row.label.column - 1;
  const whole = {
    ...row,
    label: { ...row.label, text: "" },
    cells: { ...row.cells, offsets: [start, row.cells.offsets[1] ?? start] },
  };
  return { ...head, header: { ...head.header, rows: [whole] } };
}

function hasCorner({ header }: Head): boolean {
  return header?.rows.some(({ label }) => label.text !== "") === true;
}

function firstOf(counts: readonly number[], headed: (columns: number) => Head | null): Head | null {
  for (const count of counts) {
    const head = headed(count);
    if (head) return head;
  }
  return null;
}

/** Whether the lines between a header and the first row can only be the headings of sections, or rows without a figure. */
function areSections(
  document: ClassifiedText,
  between: readonly number[],
  columns: number,
  header: CollapsedHeader,
  known: boolean,
): boolean {
  const isRow = (row: RowLine): boolean => withOddCells(document, row, columns).figures > row.figures;
  const rows = between.map((index) => readRowLine(document, index));
  const sections = rows.filter((row) => !isRow(row));
  if (sections.length > (columns > 1 ? MOST_SECTION_LINES : 1)) return false;
  if (sections.some(({ index }) => isPeriodHeader(document, index))) return false;
  const plain = !header.guessed && header.periods >= columns - 1 && header.periods > 1;
  return sections.every((row) => {
    if (row.period || columns < 2 || !isSectionTitle(document, row)) return row.period;
    // Words that capitals alone would cut are no header under one of periods.
    const own = readHeader(document, [row.index], columns, known);
    return own === null || (plain && own.guessed);
  });
}

/** A small letter begins what goes on from the header. */
function isSectionTitle({ text }: ClassifiedText, { pieces }: RowLine): boolean {
  if (beginsSmall(textOf(text, pieces[0]))) return false;
  return pieces.length <= LONGEST_SECTION && pieces.every(({ kind }) => kind !== "period");
}

function isSectionLine(document: ClassifiedText, index: number): boolean {
  const row = readRowLine(document, index);
  return row.period || (endsHeading(document, row) && !endsInYear(document, row));
}
