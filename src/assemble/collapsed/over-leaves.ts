import { unitAlone } from "../../figure/unit.ts";
import { isMeasure } from "../measure-word.ts";
import { textOf, textsOf } from "../text-of.ts";
import { readTotalLabel } from "../total-label.ts";
import { blankAt, cutHeadings, type Heading, headingOf } from "./header-cut.ts";
import { JOINS, MEASURE, startsHeading } from "./header-words.ts";
import type { Piece } from "./piece.ts";
import { cutAgain, repeatedUnder } from "./repeated-under.ts";
import { type RunOnHeader, runOnHeader } from "./run-on-header.ts";
import { findStub, stubAtEnd } from "./stub-noun.ts";

// Headings that come again under others which are no periods: `£ million Percentage Men Women Men Women`.

const LONGEST_MEASURE = 3;
const LONGEST_NAMES = 12;
/** In words, with the first row's label; and in columns of headings that come again. */
const LONGEST_HEADER = 120;
const MOST_COLUMNS = 40;

/** The header that so many columns have before the first row's label, where each of some headings stands over the same others; null where none does. */
export function overLeaves(text: string, pieces: readonly Piece[], columns: number): RunOnHeader | null {
  if (columns < 4 || columns > MOST_COLUMNS || pieces.length > LONGEST_HEADER) return null;
  return overMeasures(text, pieces, columns) ?? overNames(text, pieces, columns);
}

/** What figures are in stands over the headings: the longest run of such words. */
function overMeasures(text: string, pieces: readonly Piece[], columns: number): RunOnHeader | null {
  for (let from = 0; from < pieces.length; from++) {
    const measures: Heading[] = [];
    let end = from;
    for (let length = lengthOfMeasure(text, pieces, end); length > 0; length = lengthOfMeasure(text, pieces, end)) {
      measures.push(headingOf(pieces.slice(end, end + length)));
      end += length;
    }
    if (!areSeveral(text, measures)) continue;
    const under = repeatedUnder(text, measures, pieces.slice(end), columns);
    if (!under || !areSeveral(text, under.below)) continue;
    const corner = under.corner.length > 0 ? from : stubAtEnd(text, pieces.slice(0, from));
    const own = under.corner.length > 0 ? under.corner : pieces.slice(corner, from);
    return runOnHeader({ ...under, before: pieces.slice(0, corner), corner: own });
  }
  return null;
}

/** Whether headings are more than one, and not all the same. */
const areSeveral = (text: string, headings: readonly Heading[]): boolean => new Set(textsOf(text, headings)).size > 1;

/** How many pieces from one on say what figures are in: `£ million`, `Number`; 0 where they do not. */
function lengthOfMeasure(text: string, pieces: readonly Piece[], at: number): number {
  const first = textOf(text, pieces[at]);
  for (let length = Math.min(LONGEST_MEASURE, pieces.length - at); length > 0; length--) {
    const its = pieces.slice(at, at + length);
    if (unitAlone(text.slice(its[0]?.start, its.at(-1)?.end).replace(/\.$/, "")) !== null) return length;
  }
  return MEASURE.test(first) && startsHeading(first) && readTotalLabel(first) === null ? 1 : 0;
}

/** Names stand over them, right before or behind the noun over the labels, where more than capitals tells one from the next. */
function overNames(text: string, pieces: readonly Piece[], columns: number): RunOnHeader | null {
  const [from, to] = findStub(text, pieces) ?? [0, 0];
  if (from === to) return null;
  const [before, rest] = [pieces.slice(0, from), pieces.slice(to)];
  for (let names = 2; names <= columns / 2; names++) {
    if (columns % names > 0) continue;
    const over = cutHeadings(text, before, names);
    const isCut = over && (!over.guessed || areAtCapitals(text, before, names));
    const under = isCut ? repeatedUnder(text, over.columns, rest, columns) : null;
    if (under?.corner.length === 0 && areSeveral(text, under.below))
      return runOnHeader({ ...under, corner: pieces.slice(from, to), guessed: over?.guessed || under.guessed });
    for (let end = names; end <= LONGEST_NAMES && end < rest.length; end++) {
      const own = cutHeadings(text, rest.slice(0, end), names);
      const its = own && !own.guessed ? repeatedUnder(text, own.columns, rest.slice(end), columns) : null;
      if (its?.corner.length === 0 && areSeveral(text, its.below))
        return runOnHeader({ ...its, before, corner: pieces.slice(from, to) });
    }
  }
  return null;
}

/** Whether each capital among the words of so many headings begins one, `All offences Domestic Knife`, and none joins another: no title. */
function areAtCapitals(text: string, pieces: readonly Piece[], names: number): boolean {
  const words = textsOf(text, pieces);
  if (words.some((word) => JOINS.has(word.toLowerCase()) || /[\d.:;]/.test(word))) return false;
  return words.filter(startsHeading).length === names;
}

/** `Requirement Strength Requirement Strength Army 58 56 42 35`: headings that come again at the head, under what is not printed. */
export function twinsAtHead(text: string, pieces: readonly Piece[], columns: number): RunOnHeader | null {
  if (columns > MOST_COLUMNS || pieces.length > LONGEST_HEADER) return null;
  for (let each = Math.floor(columns / 2); each > 1; each--) {
    if (columns % each > 0) continue;
    const again = cutAgain(text, pieces, columns / each, each, (headings) => areSeveral(text, headings));
    if (again) return runOnHeader({ columns: again.below, label: pieces.slice(again.end), undecided: true });
  }
  return null;
}

const LONGEST_SPAN = 4;
const FEWEST_UNDER = 2;

/**
 * The header with what stands before the noun over the labels as the heading of its last columns, where these have none but
 * what they are in, and others have names: `Children's homes Year All children Number Percentage`.
 */
export function withSpanBefore(text: string, header: RunOnHeader): RunOnHeader {
  const { before, corner, columns, below } = header;
  const isBare = ({ start, end }: Heading): boolean =>
    isMeasure(text.slice(start, end)) && readTotalLabel(text.slice(start, end)) === null;
  const first = columns.findLastIndex((heading) => !isBare(heading)) + 1;
  const [word] = before;
  if (!word || before.length > LONGEST_SPAN || below.length > 0 || corner.length === 0) return header;
  if (first === 0 || columns.length - first < FEWEST_UNDER || !beginsLine(text, word)) return header;
  if (!startsHeading(textOf(text, word)) || before.some((piece) => NO_NAME.test(textOf(text, piece)))) return header;
  const span = headingOf(before);
  return {
    ...header,
    before: [],
    columns: columns.map((heading, at) => (at < first ? heading : span)),
    below: columns.map((heading, at) => (at < first ? blankAt(heading) : heading)),
    guessed: true,
  };
}

const NO_NAME = /\d|[.:;]$|^(?:tables?|of|by|in)$/i;

const beginsLine = (text: string, { start }: Piece): boolean => start === 0 || text.charAt(start - 1) === "\n";
