import { namesSeveral, unitAlone } from "../../figure/unit.ts";
import { MONTH } from "../../month-name.ts";
import { isCornerLike } from "../corner.ts";
import { cellTexts } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { beginsWithCapital } from "../letters.ts";
import { lineText, textOf, textsOf } from "../text-of.ts";
import { readTotalLabel } from "../total-label.ts";
import { CAPITAL, rankBoundaries } from "./boundaries.ts";
import { countColumns, fitsMost, isPeriod } from "./count-columns.ts";
import { mayBeHeader, type ReadHeader } from "./header-lines.ts";
import { type CollapsedHeader, hasCorner, headerOf, holdsSeries } from "./header-rows.ts";
import { isPeriodHeader } from "./period-header.ts";
import { cutBehindPeriods } from "./period-headings.ts";
import { isPeriodText } from "./period-words.ts";
import { countPeriods, cutHeaderPieces } from "./piece.ts";
import { figuresOf, labelOf, type RowLine, readRowLine } from "./row-line.ts";
import { withSecondCorner } from "./second-corner.ts";
import { areSections, isSectionLine, MOST_SECTION_LINES } from "./sections-above-rows.ts";
import { columnsBySpaces } from "./spaced-blanks.ts";
import { readStackedHeader } from "./stacked-header.ts";
import { endInSums, lackThatOfSums, withUnnamedLast } from "./unnamed-total.ts";
import { wordsOf } from "./words.ts";

const MOST_HEADER_LINES = 3;

const FEWEST_YEARS = 4;
/** Of a heading, where its column is narrow. */
const MOST_BROKEN_LINES = 4;

/** Where a table's header stands, if it has one, and where its body begins. */
export interface Head {
  readonly header: CollapsedHeader | null;
  /** Indexes of the header's lines. */
  readonly lines: readonly number[];
  readonly columns: number;
  /** Index of the body's first line. */
  readonly body: number;
}

/** The header that begins at a line and fits the rows below it; or none, where the body itself begins there. */
export function findHeader(
  document: ClassifiedText,
  from: number,
  first: number,
  sample: readonly RowLine[],
  read: ReadHeader,
): Head | null {
  const filled: number[] = [];
  for (let i = from; i < first; i++) if (document.roles[i] !== "blank") filled.push(i);
  const { common, own, others, joined, asked } = countColumns(document, sample);
  const surely = asked === "surely";
  const target = surely ? own : common - 1;
  const headed = (columns: number, known = false): Head | null => {
    if (filled.length === 0 || !fitsMost(document, sample, columns)) return null;
    if (sample.some((row) => hasSurplus(document, row, columns))) return null;
    const head = headOf(document, read, filled, first, columns, known);
    if (!head || lacksCorner(document, head, sample) || (head.header && holdsSeries(document, head.header)))
      return null;
    if (columns === 1 && filled.some((index) => endsInSeveral(document, index))) return null;
    return withWholeHeading(document, head, sample);
  };
  const whole = headed(common);
  // What the labels ask for is theirs where the header has a heading fewer.
  const fewer =
    asked === "no" || (asked === "perhaps" && whole && hasCorner(whole.header)) ? null : headed(target, surely);
  // What heads a column fewer without its first line has a title over it.
  if (surely && !fewer && belowTitles(filled).some((lines) => headOf(document, read, lines, first, target, true)))
    return null;
  const isEven = isEvenlyFilled(document, sample);
  const joinedHead = (columns: number): Head | null => {
    const head = headed(columns);
    if (head?.header?.guessed && !hasCorner(head.header)) return null;
    return head && isEven && headsMore(document, head) ? null : head;
  };
  const spaced = columnsBySpaces(document, sample);
  const head =
    (spaced === null ? null : headed(spaced, true)) ??
    fewer ??
    whole ??
    firstOf(others, headed) ??
    // What adds up is no number in groups.
    overAllButSums(document, read, filled, first, sample) ??
    firstOf(joined, joinedHead) ??
    firstOf(yearsOver(document, filled, sample), headed);
  if (head?.header) {
    const header = withSecondCorner(document, head.header, head.columns, sample);
    return header ? { ...head, header } : { ...head, header, lines: [], body: first };
  }
  const dated = sample.every((row) => row.figures > 1 && row.figures === row.pieces.length && isPeriod(document, row));
  const columns = surely ? own : common - (dated ? 1 : 0);
  const even = evenlyDatedOver(document, filled, columns);
  if (even) return { ...even, body: filled[even.lines.length] ?? first };
  return stackedOver(document, read, filled, sample, columns) ?? withoutHeader(document, from, filled, sample, columns);
}

/** A header with a heading for each column but the last, which has the sums of the others; null where there is none. */
function overAllButSums(
  document: ClassifiedText,
  read: ReadHeader,
  filled: readonly number[],
  first: number,
  sample: readonly RowLine[],
): Head | null {
  if (filled.length === 0 || !endInSums(document.text, sample.map(figuresOf))) return null;
  const columns = sample[0]?.figures ?? 0;
  const head = headOf(document, read, filled, first, columns - 1, true);
  if (!head?.header || head.header.guessed || lacksCorner(document, head, sample)) return null;
  if (!head.header.rows.every((row) => lackThatOfSums(cellTexts(document.text, row)))) return null;
  return { ...head, columns, header: withUnnamedLast(head.header) };
}

/** Whether a row has figures too many for so many columns, none of which can be of its label, as that is a day: `1 May 2023 53 10`. */
function hasSurplus(document: ClassifiedText, row: RowLine, columns: number): boolean {
  if (row.figures <= columns || columns === 0) return false;
  return WHOLE_DAY.test(labelOf(document, row));
}

const WHOLE_DAY = new RegExp(`^[-–•*]? ?(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)? ${MONTH} (?:19|20)\\d\\d$`, "i");

/**
 * How many years a header line has, with a total behind them, where no row has as many figures: those that are full may stand
 * further below.
 */
function yearsOver(document: ClassifiedText, filled: readonly number[], sample: readonly RowLine[]): readonly number[] {
  const counts = filled
    .filter((index) => isPeriodHeader(document, index))
    .map((index) => {
      const pieces = cutHeaderPieces(document.text, wordsOf(document, index));
      const isWithTotal = readTotalLabel(textOf(document.text, pieces.at(-1))) === "plain";
      return countPeriods(pieces) + (isWithTotal ? 1 : 0);
    });
  return counts.filter((count) => count >= FEWEST_YEARS && sample.every(({ figures }) => figures < count));
}

/** Lines without the first, without the first two, and so on: what is left where those are titles. */
function belowTitles(filled: readonly number[]): readonly (readonly number[])[] {
  return filled.slice(1).map((_, at) => filled.slice(at + 1));
}

/** More lines than that, in which each column has a period and the same words behind it; null where they are none. */
function evenlyDatedOver(
  document: ClassifiedText,
  filled: readonly number[],
  columns: number,
): Omit<Head, "body"> | null {
  if (columns < 2 || filled.length > MOST_BROKEN_LINES * (columns + 1)) return null;
  for (let count = filled.length; count > MOST_HEADER_LINES && count >= filled.length - MOST_SECTION_LINES; count--) {
    const lines = filled.slice(0, count);
    // What a blank line parts from them is a title over them.
    if (lines.some((index, at) => index !== (lines[0] as number) + at || !mayBeHeader(document, index))) continue;
    const pieces = cutHeaderPieces(
      document.text,
      lines.flatMap((index) => wordsOf(document, index)),
    );
    const cut = cutBehindPeriods(document.text, pieces, columns);
    if (cut) return { header: headerOf(document, [cut], columns), lines, columns };
  }
  return null;
}

/** Headings under one another, each broken over lines, over rows that are alike; null where there are none. */
function stackedOver(
  document: ClassifiedText,
  read: ReadHeader,
  filled: readonly number[],
  [row, next]: readonly RowLine[],
  columns: number,
): Head | null {
  const isRegular = row && row.figures === next?.figures && next.figures >= columns;
  // What is a header without its first lines, or with the heading of a section below it, is none that is broken.
  const isTitled =
    isRegular && belowTitles(filled).some((below) => headOf(document, read, below, row.index, columns, false));
  // Blank lines between headings part nothing where none stand between rows.
  const isParted = filled.some((index, at) => index !== (filled[0] as number) + at);
  if (isTitled || !isRegular || (isParted && next.index > row.index + 1)) return null;
  // `1999–2000` below other headings heads the first rows.
  const lines = isPeriodText(lineText(document, filled.at(-1) ?? 0)) ? filled.slice(0, -1) : filled;
  for (const its of new Set([lines, filled])) {
    const header = readStackedHeader(document, its, columns);
    if (header) return { header, lines: its, columns, body: filled[its.length] ?? row.index };
  }
  return null;
}

/** The body of a table without a header, above which no lines stand, or the heading of a section; null where others do. */
function withoutHeader(
  document: ClassifiedText,
  from: number,
  filled: readonly number[],
  sample: readonly RowLine[],
  columns: number,
): Head | null {
  const [line, ...others] = filled;
  if (others.length > 0 || (line !== undefined && !isSectionLine(document, line))) return null;
  // Under years that are more than any row has figures, none of those has all.
  const isUnder = line === undefined && isPeriodHeader(document, from - 1);
  if (isUnder && sample.some(({ figures }) => figures > columns)) return null;
  // A single figure a line is a table only under headings that are periods, and no header of more.
  const isSingle = line !== undefined && !endsInSeveral(document, from - 1);
  return columns > 1 || isSingle ? { header: null, lines: [], columns, body: from } : null;
}

/** Whether a line ends in a heading that names several columns. */
function endsInSeveral({ text, lines }: ClassifiedText, index: number): boolean {
  return namesSeveral(textOf(text, lines[index]).trimEnd());
}

/** The first lines of some that are a header of so many columns. */
function headOf(
  document: ClassifiedText,
  read: ReadHeader,
  filled: readonly number[],
  first: number,
  columns: number,
  known: boolean,
): Head | null {
  // `£m`: what the figures of the heading above it are in.
  const units = filled.filter((index) => unitAlone(lineText(document, index)) !== null).length;
  for (let count = Math.min(MOST_HEADER_LINES + units, filled.length); count > 0; count--) {
    const lines = filled.slice(0, count);
    const header = read(document, lines, columns, known);
    const between = filled.slice(count);
    const label = isWithoutLabel(document, first) ? between.slice(1) : [];
    if (header && areSections(document, between, columns, header, known, label))
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
    const pieces = cutHeaderPieces(text, own);
    // `Total On Time`
    if (textsOf(text, pieces.slice(1)).some(beginsWithCapital)) return true;
    const ranks = rankBoundaries(text, pieces, { stub: 0, overFigures: true }).at;
    return ranks.some((rank) => rank >= CAPITAL);
  });
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
  if (!sample.every((line) => isPeriodText(labelOf(document, line)))) return head;
  const start = (document.lines[row.label.line - 1]?.start ?? 0) + row.label.column - 1;
  const whole = {
    ...row,
    label: { ...row.label, text: "" },
    cells: { ...row.cells, offsets: [start, row.cells.offsets[1] ?? start] },
  };
  return { ...head, header: { ...head.header, rows: [whole] } };
}

function firstOf(counts: readonly number[], headed: (columns: number) => Head | null): Head | null {
  for (const count of counts) {
    const head = headed(count);
    if (head) return head;
  }
  return null;
}

/** Whether a row has nothing but figures, so that its label may stand on the lines above it. */
function isWithoutLabel(document: ClassifiedText, index: number): boolean {
  const { pieces, figures } = readRowLine(document, index);
  return figures > 1 && figures === pieces.length;
}
