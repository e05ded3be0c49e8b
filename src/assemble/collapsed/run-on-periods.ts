import { unitAlone } from "../../figure/unit.ts";
import { isCornerLike } from "../corner.ts";
import { beginsWithCapital } from "../letters.ts";
import { comeAgainAfter } from "../recurring.ts";
import { textOf, textsOf } from "../text-of.ts";
import { type Heading, headingOf } from "./header-cut.ts";
import { overLeaves } from "./over-leaves.ts";
import type { Piece } from "./piece.ts";
import { repeatedUnder } from "./repeated-under.ts";
import { cutBeforeLabel, haveTwins, isSmall, type RunOnHeader, runOnHeader, totalAt } from "./run-on-header.ts";
import { findStub, stubAtEnd } from "./stub-noun.ts";

// Headers that run on into the first row's label, and hold periods: `Offence 2017 2018 Total Burglary`.

const LONGEST_CORNER = 8;
const LEADS_ON = /^(?:to|in|of|from|since|until|by|at|for|on|and|ending|ended)$/i;

/** The periods are headings; a total, or as many headings as are missing, follow. Null where there is no such header. */
export function underPeriods(text: string, pieces: readonly Piece[], columns: number): RunOnHeader | null {
  const [from, end] = longestRunOfPeriods(pieces);
  const first = from + (isOverAll(text, pieces.slice(from, end), columns) ? 1 : 0);
  const [above, periods, rest] = [pieces.slice(0, first), pieces.slice(first, end), pieces.slice(end)];
  if (periods.length === 0) return null;
  // `£ million 1996–97 Defence 40`
  const isOfUnit = columns === 1 && periods.length === 1 && rest.length > 0 && isUnit(text, above);
  if (isOfUnit) return runOnHeader({ before: above, columns: periods, label: rest });
  // A single period before the figures is the first row's label, and `Fires in the year to March 1992 Change` two headings.
  if (periods.length === 1 && (rest.length === 0 || columns < 2 || LEADS_ON.test(textOf(text, above.at(-1)))))
    return null;
  const missing = columns - periods.length;
  const recur = haveTwins(text, periods);
  const noun = missing === 0 && !recur ? nounBefore(text, rest) : 0;
  if (noun > 0)
    return runOnHeader({ before: above, corner: rest.slice(0, noun), columns: periods, label: rest.slice(noun) });
  const corner = startOfCorner(text, above);
  const known = { before: above.slice(0, corner), corner: above.slice(corner) };
  // The last period is the first row's label where there is one more than columns, and nothing behind.
  if (missing === -1 && rest.length === 0)
    return runOnHeader({ ...known, columns: periods.slice(0, -1), label: periods.slice(-1) });
  if (missing < 0) return null;
  const total = missing === 1 ? totalAt(text, rest) : 0;
  if (missing === 0 || (total > 0 && rest.length > total)) {
    const ofAll = total > 0 ? [headingOf(rest.slice(0, total))] : [];
    const all = { columns: [...periods, ...ofAll], label: rest.slice(total) };
    if (recur)
      return overTwins(text, above, all, periods) ?? overLeaves(text, pieces, columns) ?? underNothing(above, all);
    const same = sameUnder(text, all.label, columns);
    return runOnHeader(same ? { ...all, before: above, ...same } : { ...known, ...all });
  }
  const repeated = repeatedUnder(text, periods, rest, columns);
  if (repeated) return runOnHeader({ ...repeated, ...(repeated.corner.length > 0 ? { before: above } : known) });
  const cut = cutBeforeLabel(text, rest, missing);
  // Behind a noun that stands over labels the headings begin anew, and the periods are over them.
  if (!cut || textsOf(text, cut.columns).some(isCornerLike)) return null;
  return runOnHeader({ ...known, ...cut, columns: [...periods, ...cut.columns] });
}

/** Periods that come again, with their total, where the headings over them stand among the words before them. */
function overTwins(
  text: string,
  above: readonly Piece[],
  { columns, label }: Pick<RunOnHeader, "columns" | "label">,
  periods: readonly Piece[],
): RunOnHeader | null {
  const over = periodsOver(text, above, periods);
  const ofAll = columns.slice(periods.length);
  return over && runOnHeader({ ...over, columns: [...over.columns, ...ofAll], below: periods, label });
}

const underNothing = (before: readonly Piece[], known: Pick<RunOnHeader, "columns" | "label">): RunOnHeader =>
  runOnHeader({ ...known, before, undecided: true });

function isUnit(text: string, pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  return first !== undefined && unitAlone(text.slice(first.start, pieces.at(-1)?.end)) !== null;
}

/**
 * Whether the first period ends a title. It says of what years the others are, `1999–2000 to 2001–02 1999–2000 2000–01`, or
 * is one more than there are columns and no year of their row: `base year 1981–82 1977–78 1978–79 1979–80`.
 */
function isOverAll(text: string, periods: readonly Piece[], columns: number): boolean {
  const [span = "", first = "", ...others] = textsOf(text, periods);
  if (others.length === 0) return false;
  if (span.startsWith(`${first} to `)) return true;
  if (others.length !== columns - 1 || columns < FEWEST_IN_ROW) return false;
  const years = textsOf(text, periods).map((period) => (YEAR.test(period) ? Number(period.slice(0, 4)) : Number.NaN));
  const steps = years.slice(1).map((year, at) => year - (years[at] as number));
  const [broken, step] = steps;
  return step !== 0 && broken !== step && steps.slice(1).every((its) => its === step);
}

const FEWEST_IN_ROW = 3;
const YEAR = /^(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?$/;

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

/** How many pieces are a noun over the labels that ends in small letters, right before a label: `Police force Avon`; 0 for none. */
function nounBefore(text: string, pieces: readonly Piece[]): number {
  const [from, to = 0] = findStub(text, pieces) ?? [];
  const last = pieces[to - 1];
  if (from !== 0 || !last || !isSmall(text, last)) return 0;
  return beginsWithCapital(textOf(text, pieces[to])) ? to : 0;
}

/** `FPN type Number Number Number Parking`: the same word under each of so many periods, behind the heading over the labels. */
function sameUnder(
  text: string,
  pieces: readonly Piece[],
  columns: number,
): Pick<RunOnHeader, "corner" | "below" | "label"> | null {
  const words = textsOf(text, pieces);
  for (let at = 0; columns > 1 && at <= LONGEST_CORNER && at + columns < words.length; at++) {
    const below = words.slice(at, at + columns);
    if (!below.every((word) => word === below[0]) || words[at + columns] === below[0]) continue;
    return { corner: pieces.slice(0, at), below: pieces.slice(at, at + columns), label: pieces.slice(at + columns) };
  }
  return null;
}

/** Where the heading over the labels begins. Words without a noun that may be one are a title where they are many. */
function startOfCorner(text: string, pieces: readonly Piece[]): number {
  const noun = stubAtEnd(text, pieces);
  if (noun < pieces.length) return noun;
  return pieces.length > LONGEST_CORNER ? pieces.length : 0;
}

/** `2021 2022 Area Q1 Q2 Q1 Q2`: the periods over periods that come again, for each of these, and what stands between. */
function periodsOver(
  text: string,
  pieces: readonly Piece[],
  below: readonly Heading[],
): Pick<RunOnHeader, "before" | "corner" | "columns"> | null {
  const [start, end] = longestRunOfPeriods(pieces);
  const each = below.length / (end - start);
  const corner = pieces.slice(end);
  if (end - start < 2 || !Number.isInteger(each) || corner.length > LONGEST_CORNER) return null;
  if (!comeAgainAfter(textsOf(text, below), each)) return null;
  const columns = below.map((_, at) => pieces[start + Math.floor(at / each)] as Piece);
  return { before: pieces.slice(0, start), corner, columns };
}
