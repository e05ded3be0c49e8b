import { comeAgainAfter } from "../recurring.ts";
import { isTotalLabel } from "../total-label.ts";
import { type Band, offMiddle, pitchOf } from "./band.ts";
import type { Piece } from "./piece.ts";

// The columns under each of several names.

/** A column left without a name weighs as much as so much of a step between columns. */
const UNHEADED = 0.15;

/** The first and the last column under a name. */
export type Span = readonly [number, number];

/** Whether a header comes again, as under several names; one that is all there is (`£` below some) tells none apart. */
export function areRepeated(leaves: readonly string[]): boolean {
  const filled = leaves.filter((leaf) => leaf !== "");
  const different = new Set(filled).size;
  return different > 1 && different < filled.length;
}

/** The columns under each name, where the headers under it come again under the next. */
export function repeatedSpans(
  pieces: readonly Piece[],
  leaves: readonly string[],
  extents: readonly Band[],
): readonly Span[] | null {
  const starts = leaves.includes("") ? null : (evenStarts(pieces.length, leaves) ?? likeStarts(pieces.length, leaves));
  if (!starts) return null;
  const spans = starts.map((start, name) => [start, (starts[name + 1] ?? leaves.length) - 1] as const);
  const over = spans.every(([first, last], name) =>
    standsOver(pieces[name] as Piece, extents[first] as Band, extents[last] as Band),
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

/** The columns under each name, and whether no others are nearly as likely. */
interface Under {
  readonly spans: readonly Span[];
  readonly isSure: boolean;
}

/** By how much other columns must be less likely, in characters that the names stand off theirs. */
const CLEARLY = 2;

/** The columns that names stand over: all of them over the middle of theirs, or all with the edges of the first or last. */
export function spansUnder(pieces: readonly Piece[], leaves: readonly string[], edges: readonly Band[]): Under | null {
  const ways = STYLES.flatMap((off) => groupSpans(pieces, leaves, edges, off) ?? []).sort((a, b) => a.cost - b.cost);
  const [best] = ways;
  if (!best) return null;
  const isOther = ({ spans }: Way) =>
    spans.some(([first, last], name) => first !== best.spans[name]?.[0] || last !== best.spans[name]?.[1]);
  const next = Math.min(best.next, ...ways.filter(isOther).map(({ cost }) => cost));
  return { spans: best.spans, isSure: next - best.cost >= CLEARLY };
}

/** One way to set names over columns: what it costs, and what the next best of the same style does. */
interface Way {
  readonly spans: readonly Span[];
  readonly cost: number;
  readonly next: number;
}

/** How a name is set over its columns: how far it is off them, and what a column without a name costs. */
interface Style {
  readonly off: (name: Band, first: Band, last: Band) => number;
  readonly unheaded: (pitch: number) => number;
}

/** A name that is set by an edge says nothing of the other, and reaches to the next. */
const toNext = (pitch: number): number => Math.max(CLEARLY, pitch * UNHEADED);

/** Names in the middle of their columns are met most. */
const STYLES: readonly Style[] = [
  { off: (name, { left }, { right }) => offMiddle(name, { left, right }), unheaded: (pitch) => pitch * UNHEADED },
  { off: (name, { left }) => Math.abs(name.left - left) + 1, unheaded: toNext },
  { off: (name, { right }) => Math.abs(name.right - right) + 1, unheaded: toNext },
  { off: (name, _, { right }) => Math.abs(name.right - right) + 1, unheaded: toNext },
];

/** What it costs to begin a name, or none, at a column: the least, and the next. */
interface Costs {
  readonly least: number;
  readonly next: number;
}

/**
 * The columns from first to last under each group name, in order: no header is met twice under one name, and together
 * the names stand as little off their columns as may be.
 */
function groupSpans(
  pieces: readonly Piece[],
  leaves: readonly string[],
  extents: readonly Band[],
  style: Style,
): Way | null {
  const columns = extents.length;
  const unheaded = style.unheaded(pitchOf(extents));
  // `Total`, printed once beside headers that repeat, is beside the last group and not in it.
  const repeats = areRepeated(leaves);
  const beside = leaves.map(
    (leaf) => repeats && isTotalLabel(leaf) && leaves.indexOf(leaf) === leaves.lastIndexOf(leaf),
  );
  // before[c]: the costs of the best ways for the names so far over the first c columns.
  let before = Array.from({ length: columns + 1 }, (_, column): Costs => ({ least: column * unheaded, next: NONE }));
  const begin: number[][] = [];
  for (const piece of pieces) {
    const row = new Array<Costs>(columns + 1).fill({ least: NONE, next: NONE });
    const starts = new Array<number>(columns + 1).fill(-1);
    for (let last = 0; last < columns; last++) {
      const met = new Set<string>();
      row[last + 1] = plus(row[last] as Costs, unheaded);
      for (let first = last; first >= 0; first--) {
        const leaf = leaves[first] ?? "";
        if ((leaf !== "" && met.has(leaf)) || beside[first]) break;
        met.add(leaf);
        const [from, to] = [extents[first] as Band, extents[last] as Band];
        if (!standsOver(piece, from, to)) continue;
        const its = plus(before[first] as Costs, style.off(piece, from, to));
        const known = row[last + 1] as Costs;
        row[last + 1] = together(known, its);
        if (its.least < known.least) starts[last + 1] = first;
      }
    }
    before = row;
    begin.push(starts);
  }
  const spans = tracedBack(begin, columns);
  const { least, next } = before[columns] as Costs;
  return spans && { spans, cost: least, next };
}

const NONE = Number.POSITIVE_INFINITY;

const plus = ({ least, next }: Costs, more: number): Costs => ({ least: least + more, next: next + more });

function together(one: Costs, other: Costs): Costs {
  const [less, more] = one.least <= other.least ? [one, other] : [other, one];
  return { least: less.least, next: Math.min(less.next, more.least) };
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

/** Whether a name stands over some of the columns from a first to a last. */
const standsOver = (name: Band, first: Band, last: Band): boolean => name.right > first.left && name.left < last.right;
