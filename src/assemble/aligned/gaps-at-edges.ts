import { mapped } from "../../mapped.ts";
import type { Line } from "../../tokenize/line.ts";
import { TokenKind } from "../../tokenize/token.ts";
import { asksForNumber } from "../collapsed/label-number.ts";
import { isPeriod } from "../column-heading.ts";
import type { ClassifiedText } from "../layout.ts";
import { startsInside } from "../wrapped.ts";
import {
  areApart,
  areSet,
  type Columns,
  columnsOf,
  fits,
  isBehindGap,
  isOfFigures,
  marginOf,
  type Word,
  wordsOf,
} from "./left-edges.ts";
import { WIDEST_LINE } from "./piece.ts";
import { cutsAtRightEdges } from "./right-edges.ts";

// A browser that prints to a terminal sets each cell at the left edge of its column, and a single blank behind the widest cell
// of the column before:
//
//   Newcastle 12  188
//   Barton    77
//
// That blank is no part of a label: a gap stands before the same edge elsewhere. Where figures are set at the right of
// their columns instead, their right edges tell.

/** Lines that show an edge, and the most that are looked at. */
const FEWEST_LINES = 3;
const MOST_LINES = 1000;

/** The text with a gap in place of each such blank. */
export function withGapsAtEdges(document: ClassifiedText): ClassifiedText {
  const { lines } = document;
  const cuts = new Map<number, readonly number[]>();
  for (let from = 0; from < lines.length; ) {
    const { end, gaps } = blockFrom(document, from);
    if (gaps > 0 && end - from >= FEWEST_LINES && end - from <= MOST_LINES)
      cutsOf(document, from, end).forEach((its, at) => {
        if (its.length > 0 && !isOfPage(document, from + at)) cuts.set(from + at, its);
      });
    from = Math.max(end, from + 1);
  }
  if (cuts.size === 0) return document;
  const kinds = document.tokens.kinds.slice();
  const parted = mapped(lines, (line, index): Line => {
    const its = cuts.get(index);
    for (const token of its ?? []) kinds[token] = TokenKind.gap;
    return its ? { ...line, gaps: line.gaps + its.length } : line;
  });
  return { ...document, tokens: { ...document.tokens, kinds }, lines: parted };
}

/** Whether a line is a page's head or foot, and no header that is printed again: `Page 1 of 2` has no figure. */
function isOfPage({ roles, lines }: ClassifiedText, index: number): boolean {
  return roles[index] === "furniture" && lines[index]?.gaps === 0;
}

/** The lines from one on that no blank line parts: the index behind them, and how many gaps they have. */
function blockFrom({ lines, roles }: ClassifiedText, from: number): { readonly end: number; readonly gaps: number } {
  let end = from;
  let gaps = 0;
  for (; end < lines.length && roles[end] !== "blank"; end++) {
    const line = lines[end] as Line;
    if (line.tabs + line.pipes > 0 || line.end - line.start > WIDEST_LINE) break;
    gaps += line.gaps;
  }
  return { end, gaps };
}

/** The tokens of the blanks at edges, for each of some lines. */
function cutsOf(document: ClassifiedText, from: number, end: number): readonly (readonly number[])[] {
  const all = mapped(document.lines.slice(from, end), (line) => wordsOf(document, line));
  const cuts = cutsAtLeftEdges(all);
  return cuts.some((its) => its.length > 0) ? cuts : cutsAtRightEdges(all);
}

/** The blanks before the left edges of columns. */
function cutsAtLeftEdges(all: readonly (readonly Word[])[]): readonly (readonly number[])[] {
  // What stands below the last row is none of the table's.
  const lines = all.slice(0, 1 + all.findLastIndex((words) => words.at(-1)?.figure && words.some(isBehindGap)));
  const found = columnsOf(lines);
  const start = marginOf(lines);
  // A line with years behind its first word stands over the columns.
  const isHead = (words: readonly Word[]): boolean => words.some(({ text }, at) => at > 0 && isPeriod(text));
  // A row of numbers begins at an edge; where one begins elsewhere, it is the rest of headings: `months to   previous 12`.
  const isSet = (words: readonly Word[]): boolean => {
    const left = words[0]?.left ?? start;
    return left === start || !!found[left] || !words.some(({ text }) => /\d/.test(text));
  };
  const body = lines.findIndex(
    (words) =>
      isSet(words) && words.some(({ left, figure }) => figure && found[left]) && fits(words, found) && !isHead(words),
  );
  if (body < 0 || lines.length - body < FEWEST_LINES) return [];
  const rows = lines.slice(body);
  const columns = columnsOf(rows);
  const margin = marginOf(rows);
  if (!areSet(rows, columns)) return [];
  return mapped(lines, (words, at) => {
    if (at < body) return cutsOfHeadings(words, columns, margin);
    return fits(words, columns)
      ? words.flatMap(({ blank }, word) => (isParted(words, word, columns) ? [blank] : []))
      : [];
  });
}

/** Whether the blank before a word parts two cells: a number may be parted by blanks, and a label may end in one. */
function isParted(words: readonly Word[], at: number, columns: Columns): boolean {
  const { left, blank } = words[at] as Word;
  const column = columns[left];
  if (!column || blank < 0) return false;
  if (!isOfFigures(column)) return true;
  if (words[at - 1]?.figure) return column.whole > 0;
  const label = mapped(words.slice(0, at), ({ text }) => text).join(" ");
  return areApart(column) || asksForNumber(label) === "no";
}

/** The blanks between headings that stand each in the middle of its columns, or all at the left of them. */
function cutsOfHeadings(words: readonly Word[], columns: Columns, margin: number): readonly number[] {
  const parts: Word[][] = [];
  for (const word of words) {
    const part = parts.at(-1);
    if (part && word.blank >= 0 && !columns[word.left]) part.push(word);
    else parts.push([word]);
  }
  const begin = parts.filter(([first]) => first && columns[first.left]).length;
  const all = columns.filter((column) => column).length;
  // A title is cut at some edges by chance.
  const isWhole = (words[0]?.left ?? 0) <= margin && !words.some(isBehindGap);
  if (all < 2 || (isWhole && begin < all)) return [];
  // What stands behind a gap begins at an edge too, or the words that do are within headings: `As at 31 March 2019`. The edge
  // of the first column may not be known.
  const isAtEdge = ({ text, left, blank }: Word, at: number): boolean =>
    blank >= 0 || at === 0 || !!columns[left] || (at === 1 && isPeriod(text));
  const areAtLeft = begin === all && words.every(isAtEdge);
  return parts.flatMap((part, at) => {
    const [{ blank }] = part as [Word];
    const before = parts[at - 1];
    if (blank < 0 || !before || areOne(before.at(-1)?.text ?? "", part[0]?.text ?? "")) return [];
    return areAtLeft || [before, part].every((its) => isInMiddle(its, columns, margin)) ? [blank] : [];
  });
}

const THREE_DIGITS = /^\d{3}$/;
const UP_TO_THREE_DIGITS = /^\d{1,3}$/;

/** `62 510` in a row that does not fit the columns, `of offences`, `- March`: whether a word may go on with the one before it. */
const areOne = (before: string, word: string): boolean =>
  (THREE_DIGITS.test(word) && UP_TO_THREE_DIGITS.test(before)) || startsInside(word) || /[-–—]$/.test(before);

/** Whether words stand in the middle of the columns over which they stand. */
function isInMiddle(part: readonly Word[], columns: Columns, margin: number): boolean {
  const { left } = part[0] as Word;
  const { right } = part.at(-1) as Word;
  let first = left;
  while (first > margin && !columns[first]) first--;
  let next = right + 1;
  while (next < columns.length && !columns[next]) next++;
  return next >= columns.length || Math.abs(left - first - (next - 1 - right)) <= 1;
}
