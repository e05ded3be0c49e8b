import { unitAlone } from "../../figure/unit.ts";
import type { Line } from "../../tokenize/line.ts";
import type { ClassifiedText } from "../layout.ts";
import { lineText, textOf, textsOf } from "../text-of.ts";
import { mayBeginHeader } from "./begins-header.ts";
import { CAPITAL, LIKELY, MEASURED, rankBoundaries } from "./boundaries.ts";
import { type Heading, hasCorner, headingOf } from "./header-cut.ts";
import { mayBeHeader } from "./header-lines.ts";
import { type CollapsedHeader, headerOf } from "./header-rows.ts";
import { startsHeading } from "./header-words.ts";
import { countPeriods, cutHeaderPieces, type Piece } from "./piece.ts";
import { haveTwins } from "./run-on-header.ts";
import { splitHeader } from "./split-header.ts";
import { mayHeadLabels, piecesOfStub } from "./stub-noun.ts";
import { wordsOf } from "./words.ts";

const LONGEST_LINE = 60;
/** In words. */
const SHORTEST_TITLE = 4;

/**
 * Reads lines as headings under one another, each broken over lines where its column is narrow: `Requests`, `received`,
 * `Plans`, `issued` over rows of two figures and a label. A line with a capital begins a heading, one without goes on;
 * the first may hold the heading over the labels and more. Null where that does not give as many as there are columns, and
 * one for the labels.
 */
export function readStackedHeader(
  document: ClassifiedText,
  indexes: readonly number[],
  columns: number,
): CollapsedHeader | null {
  const [first] = indexes;
  if (first === undefined || columns < 2 || indexes.length < 2) return null;
  const titles = indexes.findIndex((index) => unitAlone(lineText(document, index)) !== null) + 1;
  // What all figures are in is no part of a heading, nor is the title over it.
  if (titles === 1 || (titles === 2 && (document.lines[first]?.words ?? 0) >= SHORTEST_TITLE))
    return readStackedHeader(document, indexes.slice(titles), columns);
  if (!indexes.every((index, at) => index - (indexes[at - 1] ?? index - 1) <= 2 && isHeadingLine(document, index)))
    return null;
  const { text } = document;
  if (!mayBeginHeader(document, first)) return null;
  const [top = [], ...below] = indexes.map((index) => cutHeaderPieces(text, wordsOf(document, index)));
  // Several periods on a line are a header of their own.
  const isDated = (pieces: readonly Piece[]): boolean => countPeriods(pieces) > 1;
  if (isDated(top) || below.some(isDated)) return null;
  // Of lines that blank lines part, periods and headings that come again are a level of others.
  const isParted = indexes.some((index, at) => index !== first + at);
  if (isParted && countPeriods(below.flat()) > 0) return null;
  // A line that may hold all headings over figures is not surely one of them: `Victims Loss (£)` over `Women`.
  const hasStub = piecesOfStub(textsOf(text, top), top) > 0;
  const isWhole = (index: number): boolean => {
    const cut = splitHeader(text, wordsOf(document, index), columns);
    return cut !== null && !(hasStub && cut.guessed && hasCorner(cut));
  };
  // What is such a header without its first line, and has there the noun over the labels, has a title over it.
  const isTitled = !hasStub && mayHeadLabels(text, wordsOf(document, indexes[1] as number));
  if (isTitled && readStackedHeader(document, indexes.slice(1), columns)) return null;
  if (indexes.slice(1).some(isWhole) || (indexes.length === 2 && !hasStub && isWhole(first))) return null;
  const begun = below.filter((pieces) => mayBegin(text, pieces)).length;
  const onFirst = cutFirst(text, top, columns + 1 - begun);
  if (!onFirst) return null;
  const headings = [...onFirst];
  for (const pieces of below) {
    const before = mayBegin(text, pieces) ? [] : (headings.pop() as readonly Piece[]);
    headings.push([...before, ...pieces]);
  }
  const [corner, ...over] = headings.map(headingOf);
  if (isParted && haveTwins(text, over)) return null;
  const periods = countPeriods([top, ...below].flat());
  return headerOf(
    document,
    [{ corner: corner as Heading, columns: over, periods, stub: false, guessed: true }],
    columns,
  );
}

function isHeadingLine(document: ClassifiedText, index: number): boolean {
  const { start, end } = document.lines[index] as Line;
  return document.roles[index] === "prose" && end - start <= LONGEST_LINE && mayBeHeader(document, index);
}

function mayBegin(text: string, pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  if (first?.kind === "period") return true;
  // What figures are in ends the heading above it.
  return startsHeading(textOf(text, first)) && unitAlone(textsOf(text, pieces).join(" ")) === null;
}

/** The first line as so many headings, by the plainest rule that gives as many: `Place Referrals`. */
function cutFirst(text: string, pieces: readonly Piece[], count: number): readonly (readonly Piece[])[] | null {
  const ranks = rankBoundaries(text, pieces).at;
  for (const threshold of [LIKELY, MEASURED, CAPITAL]) {
    const starts = pieces.flatMap((_, at) => (at === 0 || (ranks[at] as number) >= threshold ? [at] : []));
    if (starts.length === count) return starts.map((start, at) => pieces.slice(start, starts[at + 1]));
  }
  return null;
}
