import { headerUnit } from "../../figure/unit.ts";
import { mapped } from "../../mapped.ts";
import { readLabelPeriod } from "../../period/period.ts";
import { beginsTotal } from "../header-path.ts";
import { withoutNote } from "../recurring.ts";
import { isScale } from "../scale.ts";
import { isTotalLabel } from "../total-label.ts";
import { isUnfinished, startsInside } from "../wrapped.ts";
import { apart, type Band, columnsUnder, distance, offMiddle, overlap } from "./band.ts";
import { areRepeated, repeatedSpans, type Span, spansUnder } from "./group-spans.ts";
import { isSetOnOne, standOverOne } from "./heading-places.ts";
import type { Piece } from "./piece.ts";

// Names over several columns each.

/** How far from the middle a heading over all columns may stand, as a share of their width. */
const OFF_CENTRE = 0.04;

/** For each column the group name over it, empty where none, and whether no other columns are as likely under them. */
export interface GroupNames {
  readonly over: readonly string[];
  readonly isSure: boolean;
}

/** The names of groups over columns; null where the pieces are no such names. */
export function groupsOver(
  pieces: readonly Piece[],
  marked: readonly string[],
  heads: readonly (Band | null)[],
  extents: readonly Band[],
  labels: Band,
): GroupNames | null {
  const leaves = mapped(marked, withoutNote);
  const [only, ...others] = pieces;
  if (!only || pieces.length >= extents.length || extents.length < 2) return null;
  const ofAll = { over: leaves.map(() => only.text), isSure: true };
  if (others.length === 0 && isYearOfAll(only.text, leaves)) return ofAll;
  const overAll = others.length === 0 && isOverAll(only, extents, labels);
  if (overAll && areOfOneKind(leaves)) return ofAll;
  const repeats = areRepeated(leaves);
  const edges = extents.map((extent, column) => heads[column] ?? extent);
  const repeated = others.length === 0 ? null : repeatedSpans(pieces, leaves, edges);
  const standOver = repeated === null && standOverOne(pieces, leaves, extents);
  const onOne = standOver && !repeats;
  const areSet = standOver && pieces.every((piece) => isSetOnOne(piece, edges));
  if (areSet && onOne && others.length === 0) return null;
  // What stands over some of the columns alone is as likely a title.
  if (others.length === 0) {
    const isSure = headerUnit(only.text) !== null || !mayHeadSeveral(only, pieces, edges.slice(1, -1));
    return overAll ? { ...ofAll, isSure } : null;
  }
  const under = repeated ? { spans: repeated, isSure: true } : spansUnder(pieces, leaves, edges);
  if (!under) return null;
  const { spans, isSure } = under;
  if (onOne && !areHeaded(pieces, spans, edges)) return null;
  const wide = spans.filter(([first, last]) => last > first).length;
  if (!repeats && wide * 2 < spans.length) return null;
  if (repeats && wide === 0) return null;
  const over = leaves.map((_, column) => {
    const at = spans.findIndex(([first, last]) => column >= first && column <= last);
    return pieces[at]?.text ?? "";
  });
  // Years that stand over one column each are over others too: no heading goes on with a year above.
  const mayBeParts = areSet && pieces.some((piece) => readLabelPeriod(piece.text) === null);
  return { over, isSure: (repeats || isSure) && !mayBeParts };
}

/** Whether all columns are under names, each near the middle of its own, several each. */
function areHeaded(pieces: readonly Piece[], spans: readonly Span[], edges: readonly Band[]): boolean {
  let next = 0;
  let off = 0;
  for (const [name, [first, last]] of spans.entries()) {
    if (first !== next || last === first) return false;
    next = last + 1;
    off += offMiddle(pieces[name] as Piece, { left: (edges[first] as Band).left, right: (edges[last] as Band).right });
  }
  return next === edges.length && off <= OFF_EACH * pieces.length;
}

/** How far names stand off the middle of their columns, in characters each. */
const OFF_EACH = 2;

/** How far off the middle of the columns under it the name of a group may be printed where it is set on one of them. */
const NEAR_MIDDLE = 1;

/**
 * Whether each of some pieces may be the name of several columns, in whose middle it stands, though it stands over one or
 * is a title: it is no beginning of a heading that goes on below, nor in the middle of the page.
 */
export function mayBeNames(
  pieces: readonly Piece[],
  leaves: readonly string[],
  edges: readonly Band[],
  labels: Band,
): boolean {
  const last = edges.at(-1) as Band;
  const mayBeTitle = pieces.length === 1 && !standOverOne(pieces, leaves, edges);
  return pieces.every((piece) => {
    const isWithin = piece.left >= (edges[0] as Band).left - 1 && piece.right <= last.right + 1;
    if (!isWithin || isUnfinished(piece.text)) return false;
    if (mayBeTitle && offMiddle(piece, { left: labels.left, right: last.right }) <= 1) return false;
    const below = columnsUnder(piece, edges);
    const under = mapped(below.length > 0 ? below : [nearest(piece, edges)], (column) => leaves[column] ?? "");
    if (under.some((leaf) => startsInside(leaf) || beginsTotal(piece.text, leaf))) return false;
    return mayHeadSeveral(piece, pieces, edges);
  });
}

function nearest(piece: Piece, edges: readonly Band[]): number {
  const off = mapped(edges, (edge) => apart(piece, edge));
  return off.indexOf(Math.min(...off));
}

/** Whether a name is in the middle of several columns, over which no other stands. */
function mayHeadSeveral(piece: Piece, others: readonly Piece[], edges: readonly Band[]): boolean {
  if (edges.length < 2) return false;
  const near = Math.max(NEAR_MIDDLE, distance(piece, edges[nearest(piece, edges)] as Band));
  const free = (edge: Band) => others.every((other) => other === piece || !overlap(other, edge));
  for (let first = 0; first < edges.length; first++)
    for (let last = first + 1; last < edges.length && edges.slice(first, last + 1).every(free); last++) {
      const span = { left: (edges[first] as Band).left, right: (edges[last] as Band).right };
      if (piece.left < span.left - 1 || piece.right > span.right + 1) continue;
      if (offMiddle(piece, span) <= near) return true;
    }
  return false;
}

/** Whether a heading is the year of which all columns are months or quarters, a total beside: no part of one header. */
function isYearOfAll(heading: string, leaves: readonly string[]): boolean {
  if (readLabelPeriod(heading)?.kind.endsWith("-year") !== true) return false;
  const parts = leaves.filter((leaf) => !isTotalLabel(leaf));
  return parts.length > 1 && parts.every((leaf) => readLabelPeriod(leaf)?.start === null);
}

/**
 * Whether all columns are periods, bands of a scale, or differ in their number alone, a total beside: words over some of
 * them are no part of their headings alone.
 */
function areOfOneKind(leaves: readonly string[]): boolean {
  const parts = leaves.filter((leaf) => !isTotalLabel(leaf));
  if (parts.length < 2) return false;
  return parts.every((leaf) => readLabelPeriod(leaf) !== null) || isScale(parts) || areNumbered(parts);
}

/** `Stage 1`, `Stage 2` */
function areNumbered(leaves: readonly string[]): boolean {
  const nouns = mapped(leaves, (leaf) => /^(\D{2,20}) \d{1,2}$/.exec(leaf)?.[1]);
  return nouns[0] !== undefined && nouns.every((noun) => noun === nouns[0]);
}

/**
 * Whether a heading is in the middle of columns whose figures stand at the right of cells of one width, the first as far before
 * its figures as they are apart, and on none of them.
 */
function isOverCells(piece: Piece, extents: readonly Band[]): boolean {
  const [first, last] = [extents[0] as Band, extents.at(-1) as Band];
  const width = (last.right - first.right) / (extents.length - 1);
  const cells = { left: first.right - width, right: last.right };
  return offMiddle(piece, cells) <= OFF_EACH && !isSetOnOne(piece, extents) && overlap(piece, first);
}

/**
 * Whether a heading is set over all columns of figures: in their middle and not in the page's, where they begin, or,
 * over more than the last of them, where they end.
 */
function isOverAll(piece: Piece, extents: readonly Band[], labels: Band): boolean {
  const first = extents[0] as Band;
  const last = extents.at(-1) as Band;
  const all = { left: first.left, right: last.right };
  if (isOverCells(piece, extents)) return true;
  if (piece.left < first.left - 1 || piece.right > last.right + 1) return false;
  if (Math.abs(piece.left - first.left) <= 1) return true;
  if (Math.abs(piece.right - last.right) <= 1 && columnsUnder(piece, extents).length > 1) return true;
  const off = offMiddle(piece, all);
  const offPage = offMiddle(piece, { left: labels.left, right: last.right });
  return off <= Math.max(2, (all.right - all.left) * OFF_CENTRE) && off < offPage;
}
