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
    const over = below.map((_, column) => periods[Math.floor(column / each)] as Heading);
    const ofAll = total > 0 ? [headingOf(rest.slice(end, end + total))] : [];
    return { columns: [...over, ...ofAll], below, label: rest.slice(end + total), guessed: cut.guessed };
  }
  return null;
}
