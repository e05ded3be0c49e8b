import { readLabelPeriod } from "../../period/period.ts";
import { comeAgainAfter } from "../recurring.ts";
import { isTotalLabel } from "../total-label.ts";
import { type Band, columnsUnder, offMiddle, pitchOf } from "./band.ts";
import { standOverOne } from "./heading-places.ts";
import type { Piece } from "./piece.ts";

// Names over several columns each.

/** A column left without a name weighs as much as so much of a step between columns. */
const UNHEADED = 0.15;
/** How far from the middle a heading over all columns may stand, as a share of their width. */
const OFF_CENTRE = 0.04;

/** The first and the last column under a name. */
type Span = readonly [number, number];

/** For each column the group name over it, empty where none; null where the pieces are no group names. */
export function groupsOver(
  pieces: readonly Piece[],
  leaves: readonly string[],
  heads: readonly (Band | null)[],
  extents: readonly Band[],
  labels: Band,
): readonly string[] | null {
  const [only, ...others] = pieces;
  if (!only || pieces.length >= extents.length || extents.length < 2) return null;
  if (others.length === 0 && isYearOfAll(only.text, leaves)) return leaves.map(() => only.text);
  const overAll = others.length === 0 && isOverAll(only, extents, labels);
  if (overAll && arePeriods(leaves)) return leaves.map(() => only.text);
  const repeats = areRepeated(leaves);
  if (!repeats && standOverOne(pieces, leaves, extents)) return null;
  // What stands over some of the columns alone is as likely a title.
  if (others.length === 0) return overAll ? leaves.map(() => only.text) : null;
  const edges = extents.map((extent, column) => heads[column] ?? extent);
  const spans = repeatedSpans(pieces, leaves, edges) ?? spansUnder(pieces, leaves, edges);
  if (!spans) return null;
  const wide = spans.filter(([first, last]) => last > first).length;
  if (!repeats && wide * 2 < spans.length) return null;
  if (repeats && wide === 0) return null;
  return leaves.map((_, column) => {
    const at = spans.findIndex(([first, last]) => column >= first && column <= last);
    return pieces[at]?.text ?? "";
  });
}

/** Whether a header comes again, as under several names; one that is all there is (`£` below some) tells none apart. */
function areRepeated(leaves: readonly string[]): boolean {
  const filled = leaves.filter((leaf) => leaf !== "");
  const different = new Set(filled).size;
  return different > 1 && different < filled.length;
}

/** Whether a heading is the year of which all columns are months or quarters, a total beside: no part of one header. */
function isYearOfAll(heading: string, leaves: readonly string[]): boolean {
  if (readLabelPeriod(heading)?.kind.endsWith("-year") !== true) return false;
  const parts = leaves.filter((leaf) => !isTotalLabel(leaf));
  return parts.length > 1 && parts.every((leaf) => readLabelPeriod(leaf)?.start === null);
}

/** Whether all columns are periods, a total beside: words over one of them are no part of its heading alone. */
function arePeriods(leaves: readonly string[]): boolean {
  const parts = leaves.filter((leaf) => !isTotalLabel(leaf));
  return parts.length > 1 && parts.every((leaf) => readLabelPeriod(leaf) !== null);
}

/**
 * Whether a heading is set over all columns of figures: in their middle and not in the page's, where they begin, or,
 * over more than the last of them, where they end.
 */
function isOverAll(piece: Piece, extents: readonly Band[], labels: Band): boolean {
  const first = extents[0] as Band;
  const last = extents.at(-1) as Band;
  const all = { left: first.left, right: last.right };
  if (piece.left < first.left - 1 || piece.right > last.right + 1) return false;
  if (Math.abs(piece.left - first.left) <= 1) return true;
  if (Math.abs(piece.right - last.right) <= 1 && columnsUnder(piece, extents).length > 1) return true;
  const off = offMiddle(piece, all);
  const offPage = offMiddle(piece, { left: labels.left, right: last.right });
  return off <= Math.max(2, (all.right - all.left) * OFF_CENTRE) && off < offPage;
}

/** The columns under each name, where the headers under it come again under the next. */
function repeatedSpans(
  pieces: readonly Piece[],
  leaves: readonly string[],
  extents: readonly Band[],
): readonly Span[] | null {
  const starts = leaves.includes("") ? null : (evenStarts(pieces.length, leaves) ?? likeStarts(pieces.length, leaves));
  if (!starts) return null;
  const spans = starts.map((start, name) => [start, (starts[name + 1] ?? leaves.length) - 1] as const);
  const over = spans.every(
    ([first, last], name) => offSpan(pieces[name] as Piece, extents[first] as Band, extents[last] as Band) !== null,
  );
  return over ? spans : null;
}

/** Where so many names begin over as many headers each, which are the same. */
function evenStarts(names: number, leaves: readonly string[]): readonly number[] | null {
  const each = leaves.length / names;
  if (!Number.isInteger(each) || each < 2 || !comeAgainAfter(leaves, each)) return null;
  return Array.from({ length: names }, (_, name) => name * each);
}

/**
 * The same where each begins with the same header, and holds none twice; the last name may be over others, which stand
 * behind what comes again.
 */
function likeStarts(names: number, leaves: readonly string[]): readonly number[] | null {
  const starts = leaves.flatMap((leaf, at) => (leaf === leaves[0] ? [at] : []));
  const [, each = 0] = starts;
  const last = starts.at(-1) as number;
  const end = last + each;
  const isFollowed = names === starts.length + 1 && end < leaves.length && comeAgainAfter(leaves.slice(0, end), each);
  if (each < 2 || names !== starts.length + (isFollowed ? 1 : 0)) return null;
  if (isFollowed) starts.push(end);
  // A total that is met once stands beside the names.
  else if (leaves.slice(last).some((leaf) => isTotalLabel(leaf) && leaves.indexOf(leaf) > last)) return null;
  const own = starts.map((start, name) => leaves.slice(start, starts[name + 1]));
  return own.every((under) => new Set(under).size === under.length) ? starts : null;
}

/** The columns that names stand over; where the first is left without one, those that names end with, several each. */
function spansUnder(
  pieces: readonly Piece[],
  leaves: readonly string[],
  extents: readonly Band[],
): readonly Span[] | null {
  const spans = groupSpans(pieces, leaves, extents, offSpan);
  if (spans?.[0]?.[0] === 0) return spans;
  const toEnds = groupSpans(pieces, leaves, extents, offEnd);
  return toEnds?.[0]?.[0] === 0 && toEnds.every(([first, last]) => last > first) ? toEnds : spans;
}

/**
 * The columns from first to last under each group name, in order: no header is met twice under one name, and together
 * the names stand as little off their columns as may be.
 */
function groupSpans(
  pieces: readonly Piece[],
  leaves: readonly string[],
  extents: readonly Band[],
  offColumns: typeof offSpan,
): readonly Span[] | null {
  const columns = extents.length;
  const unheaded = pitchOf(extents) * UNHEADED;
  // `Total`, printed once beside headers that repeat, is beside the last group and not in it.
  const repeats = areRepeated(leaves);
  const beside = leaves.map(
    (leaf) => repeats && isTotalLabel(leaf) && leaves.indexOf(leaf) === leaves.lastIndexOf(leaf),
  );
  // before[c]: the cost of the best for the names so far over the first c columns.
  let before = Array.from({ length: columns + 1 }, (_, column) => column * unheaded);
  const begin: number[][] = [];
  for (const piece of pieces) {
    const row = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Array<number>(columns + 1).fill(-1);
    for (let last = 0; last < columns; last++) {
      const met = new Set<string>();
      row[last + 1] = (row[last] as number) + unheaded;
      for (let first = last; first >= 0; first--) {
        const leaf = leaves[first] ?? "";
        if ((leaf !== "" && met.has(leaf)) || beside[first]) break;
        met.add(leaf);
        const off = offColumns(piece, extents[first] as Band, extents[last] as Band);
        const its = off === null ? Number.POSITIVE_INFINITY : (before[first] as number) + off;
        if (its >= (row[last + 1] as number)) continue;
        row[last + 1] = its;
        from[last + 1] = first;
      }
    }
    before = row;
    begin.push(from);
  }
  return tracedBack(begin, columns);
}

/** The spans that `begin[p][c]` leads to: where name p begins in the best of the first c columns; -1: it ends before c. */
function tracedBack(begin: readonly (readonly number[])[], columns: number): readonly Span[] | null {
  const spans: Span[] = [];
  let end = columns;
  for (const from of begin.toReversed()) {
    while (end > 0 && from[end] === -1) end--;
    if (end === 0) return null;
    const first = from[end] as number;
    spans.unshift([first, end - 1]);
    end = first;
  }
  return spans;
}

/**
 * How far a name is off the middle of its columns, or off the edges of the first; null where it does not stand over
 * them.
 */
function offSpan(piece: Piece, first: Band, last: Band): number | null {
  if (piece.right <= first.left || piece.left >= last.right) return null;
  const middle = offMiddle(piece, { left: first.left, right: last.right });
  return Math.min(middle, Math.abs(piece.left - first.left) + 1, Math.abs(piece.right - first.right) + 1);
}

/** The same for names that end with the last of their columns. */
function offEnd(piece: Piece, _: Band, last: Band): number | null {
  const off = Math.abs(piece.right - last.right);
  return off <= 1 ? off : null;
}
