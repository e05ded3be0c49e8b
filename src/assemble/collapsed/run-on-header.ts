import { isCornerLike } from "../corner.ts";
import { beginsSmall, beginsWithCapital } from "../letters.ts";
import { comeAgainAfter } from "../recurring.ts";
import { textOf, textsOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import type { Piece } from "./piece.ts";
import {
  beginsWithMeasure,
  cutHeadings,
  findMeasure,
  findStub,
  lastPlainStart,
  type Stretch,
  stretchOf,
  stubAtEnd,
} from "./split-header.ts";

/** What stands before the first figures of a table whose rows run on: its header, and the first row's label. */
export interface RunOnHeader {
  /** What stands before the header: a title, the end of a sentence. */
  readonly before: readonly Piece[];
  readonly corner: readonly Piece[];
  /** As many as there are columns; none where no header is printed or it cannot be cut. */
  readonly columns: readonly Stretch[];
  /** What stands below each heading: what the column is in, or a heading that comes again under each period. */
  readonly below: readonly Stretch[];
  readonly label: readonly Piece[];
  /** Whether there is a header that cannot be cut: it stands in the first row's label then. */
  readonly undecided: boolean;
  /** Whether only capitals told where to cut. */
  readonly guessed: boolean;
  readonly periods: number;
}

const QUESTION = /^(?:q|question)? ?\d{0,2}[a-z]?[.:)]?$/i;
const MOST_WORDS_OF_LABEL = 6;
const LONGEST_CORNER = 8;

/** Cuts the words before the first figures into title, heading over the labels, headings over the columns and label. */
export function readRunOnHeader(text: string, words: readonly Piece[], columns: number): RunOnHeader {
  const start = startOfHeader(text, words);
  const before = words.slice(0, start);
  const pieces = words.slice(start);
  return (
    underPeriods(text, before, pieces, columns) ??
    besideNoun(text, before, pieces, columns) ??
    withoutHeader(text, before, pieces)
  );
}

/** A header begins behind the last sentence, and behind the number of a question. */
export function startOfHeader(text: string, words: readonly Piece[]): number {
  let start = 0;
  words.forEach(({ end }, index) => {
    const next = words[index + 1];
    if (!next) return;
    const printed = text.slice(words[index]?.start, end);
    const following = textOf(text, next);
    if (!ENDS_SENTENCE.test(printed) || ABBREVIATED.test(printed)) return;
    if (beginsWithCapital(following) || /^\d/.test(following)) start = index + 1;
  });
  const first = words[start];
  if (first && words.length > start + 1 && QUESTION.test(textOf(text, first))) start++;
  return start;
}

const ENDS_SENTENCE = /(?:[a-z)]{3}|\d\d)[.?!:;]$/;
const ABBREVIATED = /^(?:comm|incl|excl|approx)\.$/i;

/** `Offence 2017 2018 Total Burglary`: the periods are headings; a total, or as many headings as are missing, follow. */
function underPeriods(
  text: string,
  before: readonly Piece[],
  pieces: readonly Piece[],
  columns: number,
): RunOnHeader | null {
  const [first, end] = longestRunOfPeriods(pieces);
  const periods = end - first;
  if (periods === 0) return null;
  // A single period before the figures is the first row's label.
  if (periods < 2 && (end === pieces.length || columns < 2)) return null;
  const lead = pieces[first - 1];
  // `Fires in the year to March 1992 Change` are two headings.
  if (periods < 2 && lead && LEADS_ON.test(textOf(text, lead))) return null;
  const headings: Stretch[] = pieces.slice(first, end).map(({ start, end: its, line }) => ({ start, end: its, line }));
  const missing = columns - periods;
  const rest = pieces.slice(end);
  const behindAll = missing === 0 && !comeAgain(text, headings) ? nounBefore(text, rest) : 0;
  if (behindAll > 0) {
    const title = [...before, ...pieces.slice(0, first)];
    const [corner, label] = [rest.slice(0, behindAll), rest.slice(behindAll)];
    return { before: title, corner, columns: headings, below: [], label, undecided: false, guessed: false, periods };
  }
  const noun = stubAtEnd(text, pieces.slice(0, first));
  // Words without a noun that may stand over the labels are a title where they are many.
  const corner = noun < first ? noun : first > LONGEST_CORNER ? first : 0;
  const known = {
    before: [...before, ...pieces.slice(0, corner)],
    corner: pieces.slice(corner, first),
    below: [],
    periods,
  };
  // The last period is the first row's label where there is one more than columns, and nothing behind.
  if (missing === -1 && rest.length === 0)
    return { ...known, columns: headings.slice(0, -1), label: pieces.slice(end - 1), undecided: false, guessed: false };
  if (missing < 0) return null;
  const total = missing === 1 ? totalAt(text, rest) : 0;
  const isTotalLast = total > 0 && rest.length > total;
  if (missing === 0 || isTotalLast) {
    const ofAll = isTotalLast ? [stretchOf(rest.slice(0, total))] : [];
    const over = { label: rest.slice(ofAll.length > 0 ? total : 0), guessed: false, periods };
    // The headings over periods that come again stand among the words before them.
    if (comeAgain(text, headings)) {
      const grouped = periodsOver(text, pieces.slice(0, first), headings);
      if (grouped) {
        const { start: at, corner: noun, upper } = grouped;
        const above = [...before, ...pieces.slice(0, at)];
        return {
          ...over,
          before: above,
          corner: noun,
          columns: [...upper, ...ofAll],
          below: headings,
          undecided: false,
        };
      }
      const above = [...before, ...pieces.slice(0, first)];
      return { ...over, before: above, corner: [], columns: [...headings, ...ofAll], below: [], undecided: true };
    }
    return { ...known, ...over, columns: [...headings, ...ofAll], undecided: false };
  }
  const repeated = repeatedUnder(text, headings, rest, columns);
  if (repeated) return { ...known, ...repeated, undecided: false };
  const behind = repeatedBehindCorner(text, headings, rest, columns);
  if (behind) return { ...known, before: [...before, ...pieces.slice(0, first)], ...behind, undecided: false };
  const cut = cutHeadings(text, rest, missing + 1);
  if (!cut) return null;
  // Behind a noun that stands over labels the headings begin anew, and the periods are over them.
  if (cut.columns.slice(0, -1).some((piece) => isCornerLike(textOf(text, piece)))) return null;
  const label = rest.filter(({ start }) => start >= (cut.columns.at(-1) as Stretch).start);
  return {
    ...known,
    columns: [...headings, ...cut.columns.slice(0, -1)],
    label,
    undecided: false,
    guessed: cut.guessed,
  };
}

/** How many pieces are a noun over the labels that ends in small letters, right before a label: `Police force Avon`; 0 for none. */
function nounBefore(text: string, pieces: readonly Piece[]): number {
  const [from, to] = findStub(text, pieces) ?? [];
  const [last, next] = to === undefined ? [] : [pieces[to - 1], pieces[to]];
  if (from !== 0 || !to || !last || !next || !isSmall(text, last.start)) return 0;
  return beginsWithCapital(textOf(text, next)) ? to : 0;
}

function comeAgain(text: string, headings: readonly Stretch[]): boolean {
  return new Set(textsOf(text, headings)).size < headings.length;
}

/** `2021 2022 Area Q1 Q2 Q1 Q2`: the periods over periods that come again, for each of these, and what stands between. */
function periodsOver(
  text: string,
  pieces: readonly Piece[],
  headings: readonly Stretch[],
): { readonly start: number; readonly corner: readonly Piece[]; readonly upper: readonly Stretch[] } | null {
  const [start, end] = longestRunOfPeriods(pieces);
  const each = headings.length / (end - start);
  const corner = pieces.slice(end);
  if (end - start < 2 || !Number.isInteger(each) || corner.length > LONGEST_CORNER) return null;
  const printed = headings.map((heading) => textOf(text, heading));
  if (!comeAgainAfter(printed, each)) return null;
  const upper = headings.map((_, at) =>
    stretchOf(pieces.slice(start + Math.floor(at / each), start + Math.floor(at / each) + 1)),
  );
  return { start, corner, upper };
}

/** `1994 1995 Deaths Injuries Deaths Injuries North`: the same headings under each period; a total of all may follow. */
function repeatedUnder(
  text: string,
  periods: readonly Stretch[],
  rest: readonly Piece[],
  columns: number,
): Pick<RunOnHeader, "columns" | "below" | "label" | "guessed"> | null {
  const each = Math.floor(columns / periods.length);
  const totals = columns - each * periods.length;
  if (periods.length < 2 || each < 1 || totals > 1) return null;
  const words = textsOf(text, rest);
  for (let length = Math.floor((rest.length - 1) / periods.length); length >= each; length--) {
    const end = length * periods.length;
    const again = comeAgainAfter(words.slice(0, end), length);
    const cut = again ? cutHeadings(text, rest.slice(0, length), each) : null;
    if (!cut) continue;
    const below = periods.flatMap((_, period) => {
      const its = cutHeadings(text, rest.slice(period * length, (period + 1) * length), each);
      return its?.columns ?? [];
    });
    const total = totals > 0 ? totalAt(text, rest.slice(end)) : 0;
    if (below.length !== columns - totals || (totals > 0 && total === 0)) return null;
    const over = below.map((_, column) => periods[Math.floor(column / each)] as Stretch);
    const ofAll = total > 0 ? [stretchOf(rest.slice(end, end + total))] : [];
    return { columns: [...over, ...ofAll], below, label: rest.slice(end + total), guessed: cut.guessed };
  }
  return null;
}

/** The same where the heading over the labels stands on the lower level: `1994 1995 Area Deaths Injuries Deaths Injuries North`. */
function repeatedBehindCorner(
  text: string,
  periods: readonly Stretch[],
  rest: readonly Piece[],
  columns: number,
): Pick<RunOnHeader, "corner" | "columns" | "below" | "label" | "guessed"> | null {
  for (let length = 1; length <= LONGEST_CORNER && length < rest.length; length++) {
    const repeated = repeatedUnder(text, periods, rest.slice(length), columns);
    if (repeated) return { ...repeated, corner: rest.slice(0, length) };
  }
  return null;
}

const FEWEST_WORDS_OF_NAME = 2;
const GLUED = /^.*[—–:(]/;
const ENDS_ITEM = /[,;:—–]$|^(?:and|or)$/;

/** The index of a label at the end of a header that cannot be cut, where the title lists it too; 0 where it does not. */
function namedBefore(text: string, pieces: readonly Piece[]): number {
  const printed = textsOf(text, pieces);
  const words = printed.map((word) => word.replace(GLUED, "").replace(/[,;]$/, ""));
  const isListed = (name: readonly string[], at: number): boolean => {
    const begins = ENDS_ITEM.test(printed[at - 1] ?? ",") || GLUED.test(printed[at] as string);
    return begins && name.every((word, index) => words[at + index] === word);
  };
  const first = Math.max(1, words.length - MOST_WORDS_OF_LABEL);
  for (let start = first; start <= words.length - FEWEST_WORDS_OF_NAME; start++) {
    const name = words.slice(start);
    if (!beginsWithCapital(name[0] as string)) continue;
    for (let at = 0; at + name.length <= start; at++) if (isListed(name, at)) return start;
  }
  return 0;
}

const LEADS_ON = /^(?:to|in|of|from|since|until|by|at|for|on|and|ending|ended)$/i;

function longestRunOfPeriods(pieces: readonly Piece[]): readonly [number, number] {
  let longest: readonly [number, number] = [0, 0];
  for (let at = 0; at < pieces.length; ) {
    let end = at;
    while (pieces[end]?.kind === "period") end++;
    if (end > at && end - at >= longest[1] - longest[0]) longest = [at, end];
    at = end + 1;
  }
  return longest;
}

/** How many of the first pieces are `Total` or `Grand Total`. */
function totalAt(text: string, pieces: readonly Piece[]): number {
  for (const count of [2, 1]) {
    const last = pieces[count - 1];
    if (last && isTotalLabel(text.slice(pieces[0]?.start, last.end))) return count;
  }
  return 0;
}

/** `Gender Number of Arrests Female`: headings follow the noun over the labels, or begin with a word for figures. */
function besideNoun(
  text: string,
  before: readonly Piece[],
  pieces: readonly Piece[],
  columns: number,
): RunOnHeader | null {
  const measure = findMeasure(text, pieces);
  const noun = findStub(text, pieces) ?? (measure > 0 && measure <= MOST_WORDS_OF_LABEL ? [0, measure] : null);
  if (!noun) return null;
  const [from, end] = noun;
  // `Period between arrival and application Percentage`: the noun goes on.
  const goesOn = end < pieces.length && GOES_ON.test(textOf(text, pieces[end]));
  const next = pieces.findIndex(({ start, kind }, at) => at > end && (kind !== "word" || !isSmall(text, start)));
  const to = goesOn && next > end ? next : end;
  const rest = pieces.slice(to);
  const cut = cutHeadings(text, rest, columns + 1);
  if (!cut && columns === 1 && beginsWithMeasure(text, rest)) {
    const { start, end, line } = rest[0] as Piece;
    const known = {
      before: [...before, ...pieces.slice(0, from)],
      corner: pieces.slice(from, to),
      below: [],
      periods: 0,
    };
    return { ...known, columns: [{ start, end, line }], label: rest.slice(1), undecided: false, guessed: true };
  }
  if (!cut) return null;
  const labelStart = (cut.columns.at(-1) as Stretch).start;
  return {
    before: [...before, ...pieces.slice(0, from)],
    corner: pieces.slice(from, to),
    columns: cut.columns.slice(0, -1),
    below: [],
    label: pieces.filter(({ start }) => start >= labelStart),
    undecided: comeAgain(text, cut.columns.slice(0, -1)),
    guessed: columns > 1 && cut.guessed,
    periods: 0,
  };
}

const GOES_ON = /^(?:between|from|in|for|by|at|with|on|before|after|since|until)$/;

function isSmall(text: string, at: number): boolean {
  return beginsSmall(text.charAt(at));
}

function withoutHeader(text: string, before: readonly Piece[], pieces: readonly Piece[]): RunOnHeader {
  const start = lastPlainStart(text, pieces);
  const headed = findStub(text, pieces) !== null || pieces.length - start > MOST_WORDS_OF_LABEL;
  // `Total Male` is the end of a header, and a label.
  const totals = totalAt(text, pieces.slice(start));
  if (!headed && totals > 0 && pieces.length > start + totals) {
    const known = {
      before: [...before, ...pieces.slice(0, start + totals)],
      corner: [],
      columns: [],
      below: [],
      periods: 0,
    };
    return { ...known, label: pieces.slice(start + totals), undecided: true, guessed: false };
  }
  const labelStart = headed ? namedBefore(text, pieces) : start;
  return {
    before: [...before, ...pieces.slice(0, labelStart)],
    corner: [],
    columns: [],
    below: [],
    label: pieces.slice(labelStart),
    undecided: headed,
    guessed: false,
    periods: 0,
  };
}
