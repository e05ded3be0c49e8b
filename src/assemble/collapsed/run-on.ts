import { beginsWithCapital, beginsWithOneOf } from "../letters.ts";
import { textOf, textsOf } from "../text-of.ts";
import { readTotalLabel } from "../total-label.ts";
import { type Group, labelText } from "./group.ts";
import { MEASURE } from "./header-words.ts";
import { fewestCells } from "./lay-cells.ts";
import { isBareYear } from "./period-words.ts";
import { countPeriods, type Piece } from "./piece.ts";
import { holdsSentenceEnd, readsOn } from "./prose.ts";
import { findStub } from "./stub-noun.ts";

// Where the ends of lines are lost, rows run on: a label, its figures, the next label, its figures. That each label is
// followed by just as many figures tells such a table from prose.

/** Groups one after the other that have the same number of figures: the rows of one table. */
export interface Stretch {
  /** Indexes of its first group, and of the first after it. */
  readonly start: number;
  readonly end: number;
  readonly columns: number;
}

const FEWEST_ROWS = 3;
/** Below periods, or all that stands behind a noun over labels. */
const FEWEST_ROWS_UNDER_HEADER = 2;
/** In words; and with a remark in brackets. */
const LONGEST_LABEL = 16;
const LONGEST_REMARKED = 40;
const MOST_COLUMNS = 80;
/** Figures of a row beyond its columns: a number in its label, or two. */
const MOST_SURPLUS = 2;

/** Finds the tables among groups. A row of another number of figures may stand among them where its neighbours agree. */
export function findStretches(text: string, groups: readonly Group[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let start = 0; start < groups.length; ) {
    const stretch = stretchFrom(text, groups, start);
    if (stretch) found.push(stretch);
    start = stretch ? stretch.end : start + 1;
  }
  return found;
}

/** The table that begins with a group; its figures, or those of the next where it has a number in its label, tell its columns. */
function stretchFrom(text: string, groups: readonly Group[], start: number): Stretch | null {
  const { words, figures } = groups[start] as Group;
  const periods = countPeriods(words);
  const own = figures.length;
  const next = groups[start + 1]?.figures.length ?? 0;
  for (const columns of next > 1 && next < own && own <= next + MOST_SURPLUS ? [own, next] : [own]) {
    if (columns === 0 || columns > MOST_COLUMNS) continue;
    const end = endOfStretch(text, groups, start, columns);
    // The last row may go on on the next line.
    const isHeaded =
      columns === own && ((periods > 1 && columns > 1) || (end === groups.length && isUnderNoun(text, words)));
    const needed = isHeaded ? FEWEST_ROWS_UNDER_HEADER : FEWEST_ROWS;
    if (end - start >= needed) return { start, end, columns };
  }
  return null;
}

/** `Area 2015 Parks 98% Schools 48%`: whether a noun over labels is the first of the words, and a heading and a label may follow. */
function isUnderNoun(text: string, words: readonly Piece[]): boolean {
  const [from, to] = findStub(text, words) ?? [];
  return from === 0 && to !== undefined && words.length > to + 1;
}

function endOfStretch(text: string, groups: readonly Group[], start: number, columns: number): number {
  let end = start + 1;
  const isHeaded = columns > 1 && countPeriods((groups[start] as Group).words) === columns;
  while (end < groups.length) {
    const group = groups[end] as Group;
    const isOne =
      isLabel(text, group, groups[end - 1] as Group, columns) || (isHeaded && isSmall(text, group, columns));
    if (!isOne || startsTable(text, group) || startsPart(text, groups, start, end)) break;
    if (
      beginsAgain(text, groups, start, end) ||
      (group.figures.length < columns && beginsAgain(text, groups, start, end + 1))
    )
      break;
    if (group.figures.length === columns || mayBeJoined(text, group, columns)) end++;
    else if (mayMiss(text, groups, end, columns)) end++;
    else break;
    if (readTotalLabel(labelText(text, group)) === "plain" && groups[end]?.figures.length !== columns) break;
  }
  return end;
}

/** Figures that are as many as there are columns when the groups of a number are joined: `1 055`. */
function mayBeJoined(text: string, { figures }: Group, columns: number): boolean {
  return columns > 1 && figures.length > columns && fewestCells(text, figures) <= columns;
}

/** A row with blanks, or two, or one with a number in a label beside its figures, between two that have them all. */
function mayMiss(text: string, groups: readonly Group[], at: number, columns: number): boolean {
  const { length } = groups[at]?.figures ?? [];
  const next = groups[at + 1];
  if (columns < 2 || length === 0 || length > columns + MOST_SURPLUS) return false;
  if (!next || !isLabel(text, next, groups[at] as Group, columns)) return false;
  if (next.figures.length === columns) return true;
  const second = groups[at + 2];
  const areShort = length < columns && next.figures.length < columns && next.figures.length > 0;
  const areNamed = beginsWithCapital(labelText(text, groups[at] as Group)) && beginsWithCapital(labelText(text, next));
  return areShort && areNamed && second?.figures.length === columns && isLabel(text, second, next, columns);
}

/** Words that may be a row's label: not too many, no sentence, and with a capital or a number first. */
function isLabel(text: string, { words }: Group, before: Group, columns: number): boolean {
  const label = words.map((word) => textOf(text, word)).join(" ");
  if (words.length === 0 || isTooLong(words.length, label) || NOTE.test(label) || OF_FIGURE.test(label)) return false;
  if (holdsSentenceEnd(label) || (columns === 1 && readsOn(label))) return false;
  const surplus = before.figures.length > columns && GOES_ON.test(label);
  return surplus || BOUND.test(label) || beginsWithCapital(label) || beginsWithOneOf("0123456789\"'‘“(<>£%", label);
}

/** `serious injury 1 — — 1 —`, below as many periods as it has figures. */
function isSmall(text: string, { words, figures }: Group, columns: number): boolean {
  if (figures.length !== columns || words.length === 0 || words.length > LONGEST_SMALL) return false;
  return words.every((word) => SMALL_WORD.test(textOf(text, word)));
}

const LONGEST_SMALL = 5;
const SMALL_WORD = /^[a-z-]{2,16}[*†‡]?$/;

/** Whether so many words are no label, but for what stands in brackets at its end: `Withdrawn (with those that were dropped …)`. */
function isTooLong(words: number, label: string): boolean {
  if (words <= LONGEST_LABEL) return false;
  const opens = label.lastIndexOf("(");
  return (
    words > LONGEST_REMARKED ||
    !label.endsWith(")") ||
    label.slice(0, Math.max(0, opens)).split(" ").length > LONGEST_LABEL
  );
}

/** `over 6 months` */
const BOUND = /^(?:over|under|above|below|up to|(?:less|more) than|at least) £?\d/;
/** What begins a note behind a table. */
const NOTE = /^(?:[*^†#]|notes?\b|n\.?b\b|source\b|please\b|this\b|these\b|figures?\b|data\b|we\b|you\b|if\b)/i;
/** What a label that began with a number goes on with: `18 to 24`, `60 and over`. */
export const GOES_ON = /^(?:to|and|or|years?|plus|over|under|[-–&+])\b/;
/** `94 (self-inflicted 51)`: what a figure is among, behind it. */
const OF_FIGURE = /^\([a-z-]{3}[^()]*\d\)$/;
const QUESTION = /^(?:Q(?:uestion)? ?\d{1,2}[a-z]?[.:)]?$|Table$)/;

/** Whether the next table's question or header stands before a row's label. */
function startsTable(text: string, { words }: Group): boolean {
  const periods = countPeriods(words);
  // `Q2` alone is a quarter.
  return periods > 1 || (words.length > 1 && QUESTION.test(textOf(text, words[0])));
}

/** `(b)` */
export const LETTERED = /^\([a-z]\)$/;

/** Whether a letter in brackets stands before a label, and all rows above but the first are of one period each: the next part of an answer. */
function startsPart(text: string, groups: readonly Group[], start: number, at: number): boolean {
  const isLettered = ({ words }: Group): boolean => LETTERED.test(textOf(text, words[0]));
  if (at - start < FEWEST_ROWS || !isLettered(groups[at] as Group)) return false;
  return groups.slice(start + 1, at).every(({ words }) => words.length === 1 && words[0]?.kind === "period");
}

/** In words: a header, and the first label behind it. */
const SHORTEST_HEAD = 4;

/** Whether the header that stands before the first label of a table, and that label, come again with a group. */
function beginsAgain(text: string, groups: readonly Group[], start: number, at: number): boolean {
  const [first, group] = [groups[start] as Group, groups[at]];
  if (!group || first.words.length < SHORTEST_HEAD || group.figures.length !== first.figures.length) return false;
  if (group.words.length === first.words.length && labelText(text, group) === labelText(text, first)) return true;
  if (goesBack(text, groups, start, at)) return true;
  // Below another title: `Year Number of fines 1985`.
  const tail = textsOf(text, first.words.slice(-SHORTEST_HEAD));
  if (group.words.length <= SHORTEST_HEAD || !isBareYear(tail.at(-1) ?? "")) return false;
  const its = textsOf(text, group.words.slice(-SHORTEST_HEAD));
  return tail.every((word, index) => word === its[index]) && tail.some((word) => MEASURE.test(word));
}

/** Whether a header comes again with a year that does not go on from the rows before it: that of another table. */
function goesBack(text: string, groups: readonly Group[], start: number, at: number): boolean {
  const [first, group] = [groups[start] as Group, groups[at] as Group];
  const head = ({ words }: Group): string => labelText(text, { words: words.slice(0, -1), figures: [] });
  if (group.words.length !== first.words.length || head(group) !== head(first)) return false;
  const yearOf = (its: Group): number => Number(YEAR.exec(textOf(text, its.words.at(-1)))?.[0] ?? Number.NaN);
  const [from, last] = [yearOf(first), yearOf(groups[at - 1] as Group)];
  return (yearOf(group) - last) * (last - from) <= 0;
}

const YEAR = /^(?:19|20)\d\d/;
