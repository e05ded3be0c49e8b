import { comeAgainAfter } from "../recurring.ts";
import { textsOf } from "../text-of.ts";
import { cutHeadings, type Heading, headingOf } from "./header-cut.ts";
import type { Piece } from "./piece.ts";
import { type RunOnHeader, totalAt } from "./run-on-header.ts";

/** In words: what stands over the labels, on the lower level. */
const LONGEST_CORNER = 8;

/**
 * `1994 1995 Deaths Injuries Deaths Injuries North`: the same headings under each period; a total of all may follow. The
 * heading over the labels may stand on the lower level: `1994 1995 Area Deaths Injuries Deaths Injuries North`.
 */
export function repeatedUnder(
  text: string,
  periods: readonly Heading[],
  rest: readonly Piece[],
  columns: number,
): (Pick<RunOnHeader, "corner"> & Under) | null {
  for (let corner = 0; corner <= LONGEST_CORNER && corner < rest.length; corner++) {
    const under = repeatedFrom(text, periods, rest.slice(corner), columns);
    if (under) return { ...under, corner: rest.slice(0, corner) };
  }
  return null;
}

type Under = Pick<RunOnHeader, "columns" | "below" | "label" | "guessed">;

function repeatedFrom(
  text: string,
  periods: readonly Heading[],
  rest: readonly Piece[],
  columns: number,
): Under | null {
  const each = Math.floor(columns / periods.length);
  const totals = columns - each * periods.length;
  if (periods.length < 2 || each < 1 || totals > 1) return null;
  const again = cutAgain(text, rest, periods.length, each);
  if (!again) return null;
  const { below, guessed, end } = again;
  const total = totals > 0 ? totalAt(text, rest.slice(end)) : 0;
  if (below.length !== columns - totals || (totals > 0 && total === 0)) return null;
  const over = below.map((_, column) => periods[Math.floor(column / each)] as Heading);
  const ofAll = total > 0 ? [headingOf(rest.slice(end, end + total))] : [];
  return { columns: [...over, ...ofAll], below, label: rest.slice(end + total), guessed };
}

/** Headings that come again. */
interface Again {
  readonly below: readonly Heading[];
  readonly guessed: boolean;
  /** Index of the piece behind them. */
  readonly end: number;
}

/** The longest words at the head that come again so many times, each time cut into so many headings; null where none do. */
export function cutAgain(
  text: string,
  pieces: readonly Piece[],
  times: number,
  each: number,
  areMeant: (headings: readonly Heading[]) => boolean = () => true,
): Again | null {
  const words = textsOf(text, pieces);
  for (let length = Math.floor((pieces.length - 1) / times); length >= each; length--) {
    const end = times * length;
    const again = comeAgainAfter(words.slice(0, end), length);
    const cut = again ? cutHeadings(text, pieces.slice(0, length), each) : null;
    if (!cut || !areMeant(cut.columns)) continue;
    const headings = Array.from({ length: times }, (_, time) => {
      const its = cutHeadings(text, pieces.slice(time * length, (time + 1) * length), each);
      return its?.columns ?? [];
    });
    return { below: headings.flat(), guessed: cut.guessed, end };
  }
  return null;
}
