import { beginsWithCapital, beginsWithOneOf, CAPITALS } from "../letters.ts";
import { textOf } from "../text-of.ts";
import { readTotalLabel } from "../total-label.ts";
import { areNextMonths, asksForNumber, isNumber, isRange, isYearOfAct } from "./label-number.ts";
import { fewestCells } from "./lay-cells.ts";
import { partMarks } from "./mark-behind.ts";
import { isBareYear } from "./period-words.ts";
import type { Piece } from "./piece.ts";
import { readsOn } from "./prose.ts";
import { findStub } from "./stub-noun.ts";
import { splitAtYears } from "./year-rows.ts";

// Where the ends of lines are lost, rows run on: a label, its figures, the next label, its figures. That each label is
// followed by just as many figures tells such a table from prose.

/** Words, and the figures that follow them. */
export interface Group {
  readonly words: readonly Piece[];
  readonly figures: readonly Piece[];
}

/** Groups one after the other that have the same number of figures: the rows of one table. */
export interface Stretch {
  /** Indexes of its first group, and of the first after it. */
  readonly start: number;
  readonly end: number;
  readonly columns: number;
}

const FEWEST_ROWS = 3;
const FEWEST_ROWS_UNDER_PERIODS = 2;
const LONGEST_LABEL = 16;
const MOST_COLUMNS = 80;
/** Figures of a row beyond its columns: a number in its label, or two. */
const MOST_SURPLUS = 2;
/** Of those that may ask for a number. */
const MOST_WORDS_BEFORE = 4;
const SENTENCE_ENDS = new RegExp(`[a-z]{3}[.?!;] [${CAPITALS}]`);
const DASH = /^[-–—]$/;

/** Groups pieces: each group ends where words follow figures. Words at the end are a group without figures. */
export function groupPieces(text: string, pieces: readonly Piece[]): readonly Group[] {
  const marked = markWords(text, pieces);
  const groups: Group[] = [];
  let words: Piece[] = [];
  let figures: Piece[] = [];
  const close = (): void => {
    for (const group of splitAtYears(text, { words, figures })) groups.push(group);
    words = [];
    figures = [];
  };
  for (const piece of marked) {
    if (piece.kind === "figure") figures.push(piece);
    else {
      if (figures.length > 0) close();
      words.push(piece);
    }
  }
  if (words.length + figures.length > 0) close();
  return partMarks(text, withNumbers(text, withYearOver(text, groups)));
}

/** `Ward 2017 North 12 South 15`: a year behind a noun over the labels is the heading of the one column. */
function withYearOver(text: string, groups: readonly Group[]): readonly Group[] {
  const [first, second, ...others] = groups;
  const [year] = first?.figures ?? [];
  if (!first || !second || !year || first.figures.length > 1 || !isBareYear(textOf(text, year))) return groups;
  const [from, to] = findStub(text, first.words) ?? [];
  if (from !== 0 || to !== first.words.length) return groups;
  const heading: Piece = { ...year, kind: "period" };
  return [{ words: [...first.words, heading, ...second.words], figures: second.figures }, ...others];
}

/** Gives labels their numbers that go up behind the same words, `Outcome 1 412 Outcome 2 388`, and months their years. */
function withNumbers(text: string, groups: readonly Group[]): readonly Group[] {
  const labels = groups.map((group) => labelText(text, group));
  const numbered = groups.map((): "month" | "number" | null => null);
  groups.forEach(({ words, figures }, at) => {
    const before = groups[at - 1];
    if (!before || words.length === 0 || figures.length < 2 || before.figures.length < 2) return;
    const [from, to] = [textOf(text, before.figures[0]), textOf(text, figures[0])];
    // A header may stand before the first label.
    const isSame = ` ${labels[at - 1]}`.endsWith(` ${labels[at]}`) && goesUp(from, to);
    const month = textOf(text, before.words.at(-1));
    const kind = areNextMonths([month, from], [labels[at] as string, to]) ? "month" : isSame ? "number" : null;
    if (kind) numbered[at - 1] = numbered[at] = kind;
  });
  // Two months may have the same figure.
  const dated = groups.every(
    ({ figures }, at) =>
      figures.length < 2 || numbered[at] === "month" || readTotalLabel(labels[at] as string) === "plain",
  );
  return groups.map((group, at) => {
    const [number, ...figures] = group.figures;
    const last = group.words.at(-1);
    if (!number || !last || !numbered[at] || (numbered[at] === "month" && !dated)) return group;
    if (numbered[at] === "number") return { words: [...group.words, number], figures };
    return { words: [...group.words.slice(0, -1), { ...last, kind: "period", end: number.end }], figures };
  });
}

function goesUp(low: string, high: string): boolean {
  return /^\d{1,4}$/.test(low) && /^\d{1,4}$/.test(high) && Number(high) > Number(low);
}

/** Takes years in a row for headings, and numbers and dashes that plainly stand in labels for words. */
function markWords(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const marked = pieces.map((piece, at) =>
    isNumberOfLabel(text, pieces, at) ? { ...piece, kind: "word" as const } : piece,
  );
  for (let at = 0; at < pieces.length; ) {
    let end = at;
    while (marked[end]?.kind === "figure") end++;
    if (end - at === 1 && at > 0 && end < pieces.length && DASH.test(textOf(text, pieces[at])))
      marked[at] = { ...(pieces[at] as Piece), kind: "word" };
    for (let first = at; first < end; ) {
      const last = endOfYears(text, pieces, first, end);
      if (last - first > 1)
        for (let year = first; year < last; year++) {
          const piece = pieces[year] as Piece;
          const end = isYearWithNote(textOf(text, piece)) ? piece.start + YEAR_LENGTH : piece.end;
          marked[year] = { ...piece, kind: "period", end };
        }
      first = Math.max(last, first + 1);
    }
    at = Math.max(end, at + 1);
  }
  return marked;
}

/** `18 to 24`, `35 and over`, `Under 18`, `Theft Act 1968`: a number that a word beside it makes a part of a label. */
function isNumberOfLabel(text: string, pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== "figure") return false;
  const number = textOf(text, piece);
  if (RANGE.test(textOf(text, pieces[at - 1])) && /^\d{1,3}\+$/.test(number)) return true;
  const followed = pieces[at + 1]?.kind === "figure" || RANGE.test(textOf(text, pieces[at + 1]));
  if (followed && isNumber(number)) {
    const words = wordsBefore(text, pieces, at);
    if (asksForNumber(words) === "surely" || isYearOfAct(words, number)) return true;
  }
  if (number.startsWith("£")) return isBoundOfLabel(text, pieces, at) || isSumOfLabel(text, pieces, at);
  const next = textOf(text, pieces[at + 1]);
  const second = textOf(text, pieces[at + 2]);
  // `1979 to 1990–91`
  if (next === "to" && isBareYear(number) && pieces[at + 2]?.kind !== "word" && YEAR.test(second)) return true;
  if (!/^\d{1,3}\+?$/.test(number)) return false;
  if (next === "to" && /^\d{1,3}$/.test(second)) return true;
  if ((next === "and" || next === "or") && OPEN_END.test(second)) return true;
  if (TIME.test(next) && BEFORE_TIME.test(textOf(text, pieces[at - 1]))) return true;
  if (!followed) return false;
  const before = textOf(text, pieces[at - 1]);
  // `35 and over` has its number.
  if (/^(?:and|or)$/.test(textOf(text, pieces[at - 2]))) return false;
  return TAKES_NUMBER.test(before) || (before === "to" && /^\d{1,3}$/.test(textOf(text, pieces[at - 2])));
}

const YEAR = /^(?:19|20)\d\d/;

/** `Theft under £500` before a figure that is no money. */
function isBoundOfLabel(text: string, pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  if (next?.kind !== "figure" || textOf(text, next).startsWith("£")) return false;
  return /^(?:under|over|above|below|than)$/i.test(textOf(text, pieces[at - 1]));
}

/** `£500 - £1,000`, `£500 to £1,000`, between figures that are no money. */
function isSumOfLabel(text: string, pieces: readonly Piece[], at: number): boolean {
  const low = /^(?:[-–—]|to)$/.test(textOf(text, pieces[at + 1])) ? at : at - 2;
  const isMoney = (index: number): boolean => textOf(text, pieces[index]).startsWith("£");
  if (!/^(?:[-–—]|to)$/.test(textOf(text, pieces[low + 1])) || !isMoney(low) || !isMoney(low + 2)) return false;
  if (isMoney(low - 1) || pieces[low + 3]?.kind !== "figure" || isMoney(low + 3)) return false;
  return isRange(textOf(text, pieces[low]), textOf(text, pieces[low + 2]));
}

/** The last words before a piece, back to the figure before them. */
function wordsBefore(text: string, pieces: readonly Piece[], at: number): string {
  let first = at;
  while (first > 0 && at - first < MOST_WORDS_BEFORE && pieces[first - 1]?.kind === "word") first--;
  return first === at ? "" : text.slice((pieces[first] as Piece).start, (pieces[at - 1] as Piece).end);
}

/** `18-24`; what ends a header of such is `35+`. */
const RANGE = /^\d{1,3}[-–]\d{1,3}$/;
const OPEN_END = /^(?:over|under|above|below|older|younger|upwards?|more)$/i;
/** `2 to 4 weeks`, `Over 6 months`, `Fires in 12 months` */
const TIME = /^(?:hour|day|week|month|year)s?$/i;
const BEFORE_TIME =
  /^(?:to|over|under|above|below|than|within|least|most|in|last|past|previous|next|first|including|[-–])$/i;
/** Words that take the number behind them into a label: `Under 18`, `Category 2`. */
const TAKES_NUMBER = /^(?:under|over|aged?|category|class|band|grade|tier|section)$/i;

const YEAR_LENGTH = 4;

/** `19997`: among years, one with the number of a note. */
function isYearWithNote(text: string): boolean {
  return /^(?:19|20)\d\d[1-9]$/.test(text);
}

/** The index after the years that stand one after the other from a place on, each a year on (or back) from the last. */
function endOfYears(text: string, pieces: readonly Piece[], first: number, end: number): number {
  if (!isBareYear(textOf(text, pieces[first]))) return first;
  let at = first + 1;
  let step = 0;
  while (
    at < end &&
    (isBareYear(textOf(text, pieces[at])) || (at - first > 1 && isYearWithNote(textOf(text, pieces[at]))))
  ) {
    const itsStep = yearOf(text, pieces[at]) - yearOf(text, pieces[at - 1]);
    if (Math.abs(itsStep) !== 1 || (step !== 0 && itsStep !== step)) break;
    step = itsStep;
    at++;
  }
  return at;
}

function yearOf(text: string, piece: Piece | undefined): number {
  return Number(textOf(text, piece).slice(0, 4));
}

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
  const periods = words.filter(({ kind }) => kind === "period").length;
  const own = figures.length;
  const next = groups[start + 1]?.figures.length ?? 0;
  for (const columns of next > 1 && next < own && own <= next + MOST_SURPLUS ? [own, next] : [own]) {
    if (columns === 0 || columns > MOST_COLUMNS) continue;
    const end = endOfStretch(text, groups, start, columns);
    // The last row may go on on the next line.
    const needed = columns === own && periods > 1 && columns > 1 ? FEWEST_ROWS_UNDER_PERIODS : FEWEST_ROWS;
    if (end - start >= needed) return { start, end, columns };
  }
  return null;
}

function endOfStretch(text: string, groups: readonly Group[], start: number, columns: number): number {
  let end = start + 1;
  while (end < groups.length) {
    const group = groups[end] as Group;
    if (!isLabel(text, group, groups[end - 1] as Group, columns) || startsTable(text, group)) break;
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
  if (words.length === 0 || words.length > LONGEST_LABEL || NOTE.test(label)) return false;
  if (SENTENCE_ENDS.test(label) || (columns === 1 && readsOn(label))) return false;
  const surplus = before.figures.length > columns && GOES_ON.test(label);
  return surplus || BOUND.test(label) || beginsWithCapital(label) || beginsWithOneOf("0123456789\"'‘“(<>£%", label);
}

/** `over 6 months` */
const BOUND = /^(?:over|under|above|below|up to|(?:less|more) than|at least) £?\d/;
/** What begins a note behind a table. */
const NOTE = /^(?:[*^†#]|notes?\b|n\.?b\b|source\b|please\b|this\b|these\b|figures?\b|data\b|we\b|you\b|if\b)/i;
/** What a label that began with a number goes on with: `18 to 24`, `60 and over`. */
export const GOES_ON = /^(?:to|and|or|years?|plus|over|under|[-–&+])\b/;
const QUESTION = /^(?:Q(?:uestion)? ?\d{1,2}[a-z]?[.:)]?$|Table$)/;

/** Whether the next table's question or header stands before a row's label. */
function startsTable(text: string, { words }: Group): boolean {
  const periods = words.filter(({ kind }) => kind === "period").length;
  // `Q2` alone is a quarter.
  return periods > 1 || (words.length > 1 && QUESTION.test(textOf(text, words[0])));
}

/** In words: a header, and the first label behind it. */
const SHORTEST_HEAD = 4;

/** Whether the header that stands before the first label of a table, and that label, come again with a group. */
function beginsAgain(text: string, groups: readonly Group[], start: number, at: number): boolean {
  const [first, group] = [groups[start] as Group, groups[at]];
  if (!group || first.words.length < SHORTEST_HEAD || group.words.length !== first.words.length) return false;
  return group.figures.length === first.figures.length && labelText(text, group) === labelText(text, first);
}

/** A row's label as printed, on one line. */
export function labelText(text: string, { words }: Group): string {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, " ") : "";
}
