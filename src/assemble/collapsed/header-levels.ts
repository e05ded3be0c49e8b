import { mapped } from "../../mapped.ts";
import { ENDS_IN_DAY } from "../../month-name.ts";
import { lineAt } from "../../tokenize/line-at.ts";
import { isCornerLike } from "../corner.ts";
import { findHeading } from "../heading.ts";
import type { ClassifiedText } from "../layout.ts";
import { beginsWithCapital, LETTERS } from "../letters.ts";
import { spansOver, sumsOf } from "../recurring.ts";
import { textOf, textsOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import { blankAt, type HeaderCut, type Heading, hasCorner, headingOf } from "./header-cut.ts";
import { type CollapsedHeader, headerOf } from "./header-rows.ts";
import { ONE_WORD } from "./header-words.ts";
import { countPeriods, cutHeaderPieces } from "./piece.ts";
import { isSentence } from "./prose.ts";
import { comeTwice, splitHeader } from "./split-header.ts";
import { isStubNoun, piecesOfStub } from "./stub-noun.ts";
import type { Word } from "./words.ts";

const LONE_CORNER = new RegExp(`^[${LETTERS}][${LETTERS} ]{2,30}$`);
const LONGEST_LONE_CORNER = 3;

/**
 * Reads lines as the levels of a header over each other, the lowest of which comes again under each heading above it. `leaf`
 * is the last line as headings of all columns; null where it is taken for those of all but a total's, on the line above.
 */
export function readLevels(
  document: ClassifiedText,
  lines: readonly (readonly Word[])[],
  leaf: HeaderCut | null,
  columns: number,
): CollapsedHeader | null {
  const { text } = document;
  const upper = leaf ? lines.slice(0, -1) : withTotal(text, lines.slice(0, -1));
  if (leaf && isUnderCorner(document, upper, leaf))
    return headerOf(document, [{ ...leaf, corner: headingOf(upper.flat()) }], columns);
  const whole = underOne(text, upper, lines.at(-1) as readonly Word[], columns);
  if (whole) return headerOf(document, whole, columns);
  const days = leaf && daysOver(text, upper, leaf, columns);
  if (days) return headerOf(document, [{ ...leaf, columns: days, corner: blankAt(days[0] as Heading) }, leaf], columns);
  const bottom = leaf ?? splitHeader(text, lines.at(-1) as readonly Word[], columns - 1);
  if (!bottom) return null;
  const cuts: HeaderCut[] = [];
  let below = inGroups(text, bottom.columns);
  const grouped = below.length;
  let widths: readonly number[] = below.map(() => 1);
  for (const words of upper.toReversed()) {
    const spans = spansOf(text, below) ?? (cuts.length > 0 && leaf ? below.map(() => 1) : null);
    if (spans === null) return null;
    // A last heading that is a total stands beside the repeated ones, with nothing below it.
    const cut = splitHeader(text, words, leaf ? spans.length : spans.length + 1);
    // Periods that repeat stand under names, which capitals alone may part.
    const named = leaf !== null && leaf.periods === columns;
    if (!cut || (cut.periods === 0 && cut.guessed && !named && !cut.stub && !comeTwice(text, cut.columns))) return null;
    // `Royal Derby Hospital Queen's Hospital Burton`: what is no noun over the labels may begin the first name.
    if (cut.periods === 0 && hasCorner(cut) && !cut.stub) return null;
    if (!leaf && !isTotalLabel(textOf(text, cut.columns.at(-1)))) return null;
    below = cut.columns;
    widths = sumsOf(widths, spans);
    cuts.unshift({ ...cut, columns: over(cut.columns, widths, columns) });
  }
  const beside = bottom.columns.slice(grouped);
  const [top, ...levels] = [...cuts, { ...bottom, columns: over(bottom.columns.slice(0, grouped), [], columns) }];
  if (!top) return null;
  // What stands beside those that come again has nothing above it or below it.
  const tops = mapped(top.columns, (heading, column) =>
    column < grouped ? heading : (beside[column - grouped] ?? heading),
  );
  return headerOf(document, [{ ...top, columns: tops }, ...levels], columns);
}

/**
 * `Year Incident type` over `Spillage Fire`: a heading behind the noun over the labels that is over all columns, each of which
 * has one word of its own below it.
 */
function underOne(
  text: string,
  [words = [], ...others]: readonly (readonly Word[])[],
  below: readonly Word[],
  columns: number,
): readonly HeaderCut[] | null {
  if (columns < 2 || below.length !== columns || others.length > 0) return null;
  const leaves = textsOf(text, below);
  if (!leaves.every((word) => ONE_WORD.test(word) && beginsWithCapital(word)) || new Set(leaves).size < columns)
    return null;
  const pieces = cutHeaderPieces(text, words);
  const texts = textsOf(text, pieces);
  const mayEnd = (word: string, at: number): boolean => isStubNoun(word) && beginsWithCapital(texts[at + 1] ?? "");
  const stub = texts.slice(0, piecesOfStub(texts, pieces)).findIndex(mayEnd) + 1;
  const over = pieces.slice(stub);
  if (stub === 0 || countPeriods(pieces) > 0) return null;
  if (splitHeader(text, words, columns)?.guessed === false) return null;
  const heading = headingOf(over);
  const plain = { periods: 0, stub: true, guessed: true };
  const blank = { start: heading.end, end: heading.end, line: heading.line };
  const spread = [heading, ...new Array<Heading>(columns - 1).fill(blank)];
  return [
    { corner: headingOf(pieces.slice(0, stub)), columns: spread, ...plain },
    { corner: blankAt(below[0] as Heading), columns: below, ...plain },
  ];
}

/** The same day over each of several years, `1st January 1st January` over `1973 1974`, which it is broken from. */
function daysOver(
  text: string,
  [words, ...others]: readonly (readonly Word[])[],
  leaf: HeaderCut,
  columns: number,
): readonly Heading[] | null {
  const each = (words?.length ?? 0) / columns;
  if (!words || others.length > 0 || columns < 2 || leaf.periods !== columns || !Number.isInteger(each)) return null;
  const days = leaf.columns.map((_, at) => headingOf(words.slice(at * each, (at + 1) * each)));
  const [first = "", ...more] = textsOf(text, days);
  return ENDS_IN_DAY.test(first) && more.every((day) => day === first) ? days : null;
}

/** Lines of headings, the last joined to those before it where it is a total's alone, between two levels: `Grand Total`. */
function withTotal(text: string, lines: readonly (readonly Word[])[]): readonly (readonly Word[])[] {
  const [last, before] = lines.toReversed();
  if (!last || !before || last.length === 0 || !isTotalLabel(textOf(text, headingOf(last)))) return lines;
  return [...lines.slice(0, -2), [...before, ...last]];
}

/**
 * Whether the heading over the labels stands on a line of its own above the others, none of which comes again in groups.
 * What is not like such a heading is the table's title where it has no other.
 */
function isUnderCorner(
  document: ClassifiedText,
  [words, ...others]: readonly (readonly Word[])[],
  leaf: HeaderCut,
): boolean {
  const { text } = document;
  const [first] = words ?? [];
  if (!words || !first || others.length > 0 || hasCorner(leaf) || words.length > LONGEST_LONE_CORNER) return false;
  if (spansOf(text, leaf.columns) !== null) return false;
  const corner = textOf(text, headingOf(words));
  if (!beginsWithCapital(corner) || !LONE_CORNER.test(corner)) return false;
  const title = isCornerLike(corner) ? null : findHeading(document, lineAt(document.lines, first.start));
  return isCornerLike(corner) || (title !== null && !isSentence(title.text));
}

/** Headings that stand beside those that come again: totals of all, or a rate. */
const MOST_BESIDE = 2;

/** The headings that come again, without those that may stand behind them: `Male Female Male Female Total`. */
function inGroups(text: string, columns: readonly Heading[]): readonly Heading[] {
  const texts = textsOf(text, columns);
  for (let count = columns.length; count >= columns.length - MOST_BESIDE; count--) {
    const beside = texts.slice(count);
    if (beside.some((heading) => texts.indexOf(heading) < count)) break;
    if (spansOf(text, columns.slice(0, count)) !== null) return columns.slice(0, count);
  }
  return columns;
}

/** Over how many headings each of those above them stands; null where that cannot be told. */
function spansOf(text: string, columns: readonly Heading[]): readonly number[] | null {
  const headings = textsOf(text, columns).map(withoutNote);
  if (headings.length > 1 && headings.every((heading) => heading === headings[0])) return headings.map(() => 1);
  const [spans] = spansOver(headings);
  return spans ?? null;
}

/** `Part-time1`, `Rate (%)` and `Rate(%)`: the same heading. */
const withoutNote = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/([a-z]{3}|\))\d$/, "$1");

/** Headings over so many columns, each set over the first of those that it stands over, or the one. */
function over(headings: readonly Heading[], widths: readonly number[], columns: number): readonly Heading[] {
  const { end, line } = headings.at(-1) as Heading;
  const blank = { start: end, end, line };
  const set = headings.flatMap((heading, at) => [heading, ...new Array<Heading>((widths[at] ?? 1) - 1).fill(blank)]);
  return Array.from({ length: columns }, (_, column) => set[column] ?? blank);
}
