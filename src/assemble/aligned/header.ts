import { isTotalLabel } from "../total-label.ts";
import type { Band } from "./columns.ts";
import { type Piece, pieceOf, type Stretch } from "./piece.ts";

/** A header read from the lines over a body whose columns are known. */
export interface AlignedHeader {
  readonly corner: string;
  /** Each column's path, top level first. */
  readonly paths: readonly (readonly string[])[];
  /** How many of the lines are the header's: those above are titles. */
  readonly lines: number;
}

/** What a line says over the labels and over each column; empty where nothing. */
interface Level {
  readonly corner: string;
  readonly over: readonly string[];
}

/** A column left without a name weighs as much as so much of a step between columns. */
const UNHEADED = 0.15;
/** A column over which no word stands, between those with one, in characters. */
const SKIPPED = 0.25;
/** How far from the middle a heading over all columns may stand, as a share of their width. */
const OFF_CENTRE = 0.04;

/**
 * Reads the lines over a body, from the one next to it upwards. A line whose pieces each stand over one column goes on
 * with the headers below (`Number of` over `offences`); one whose pieces stand over several is a level of group names.
 * `bands` are the columns, `labels` where the labels stand.
 */
export function readAlignedHeader(
  text: string,
  lines: readonly (readonly Piece[])[],
  bands: readonly Band[],
  labels: Band,
): AlignedHeader {
  const last = lines.at(-1);
  if (!last) return { corner: "", paths: bands.map(() => []), lines: 0 };
  const leaves = assignWords(text, last, bands, labels);
  let leaf: Level = leaves.level;
  let heads = leaves.heads;
  let extents = extentsOf(bands, heads);
  const groups: (readonly string[])[] = [];
  let used = 1;
  for (let index = lines.length - 2; index >= 0; index--) {
    const pieces = lines[index] as readonly Piece[];
    const over = pieces.filter((piece) => !isOverLabels(piece, extents[0] as Band, labels));
    const corner = pieces.filter((piece) => !over.includes(piece));
    // What runs on beyond the labels is a title.
    if (over.length === 0 && corner.some(({ right }) => right > Math.max(labels.right, last[0]?.right ?? 0) + 1)) break;
    // What stands to the right of all columns is a letterhead's.
    if (over.some(({ left }) => left > (extents.at(-1) as Band).right + 1)) break;
    const names = over.length === 0 ? null : groupsOver(over, leaf.over, heads, extents, labels);
    if (over.length > 0 && !names && !standOverOne(over, leaf.over, extents)) break;
    const cornerText = [...corner.map((piece) => piece.text), leaf.corner].filter((words) => words !== "").join(" ");
    if (names) {
      groups.unshift(names);
      leaf = { corner: cornerText, over: leaf.over };
    } else {
      if (groups.length > 0 && over.length > 0) break;
      const more = assignWords(text, over, bands, labels);
      heads = heads.map((head, column) => unionOf(head, more.heads[column] ?? null));
      extents = extentsOf(bands, heads);
      leaf = {
        corner: cornerText,
        over: leaf.over.map((words, column) => joined(more.level.over[column] ?? "", words)),
      };
    }
    used++;
  }
  const paths = bands.map((_, column) =>
    [...groups.map((names) => names[column] ?? ""), leaf.over[column] ?? ""].filter((words) => words !== ""),
  );
  return { corner: leaf.corner, paths, lines: used };
}

function joined(above: string, below: string): string {
  return above === "" || below === "" ? above + below : `${above} ${below}`;
}

function unionOf(a: Band | null, b: Band | null): Band | null {
  return a && b ? { left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) } : (a ?? b);
}

/** Where each column stands, its header with it. */
function extentsOf(bands: readonly Band[], heads: readonly (Band | null)[]): readonly Band[] {
  return bands.map((band, column) => unionOf(band, heads[column] ?? null) as Band);
}

function isOverLabels(piece: Piece, first: Band, labels: Band): boolean {
  const middle = (piece.left + piece.right) / 2;
  return piece.left < first.left && (piece.right <= labels.right || middle < (labels.right + first.left) / 2);
}

// One column each ------------------------------------------------------------------------------------------------------

/**
 * Gives each word of a line to the column that it stands over, in order: a piece to each column where there are as many,
 * else each word to the nearest, so that as few columns as may be are left without and gaps part columns.
 */
function assignWords(
  text: string,
  pieces: readonly Piece[],
  bands: readonly Band[],
  labels: Band,
): { readonly level: Level; readonly heads: readonly (Band | null)[] } {
  const slots = [labels, ...bands];
  const slotOf = inOrder(pieces, bands, labels) ?? nearestSlots(pieces, slots);
  const words: Stretch[][] = slots.map(() => []);
  let word = 0;
  for (const piece of pieces) for (const stretch of piece.words) words[slotOf[word++] as number]?.push(stretch);
  const texts = words.map((its) => (its.length === 0 ? "" : pieceOf(text, its).text));
  const heads = bands.map((_, column): Band | null => {
    const its = words[column + 1] as Stretch[];
    return its.length === 0 ? null : pieceOf(text, its);
  });
  const [corner = "", ...over] = texts;
  return { level: { corner, over }, heads };
}

/** For each word its slot, where the pieces are as many as the columns; the first may stand over the labels. */
function inOrder(pieces: readonly Piece[], bands: readonly Band[], labels: Band): readonly number[] | null {
  const first = pieces[0];
  const withCorner = first !== undefined && isOverLabels(first, bands[0] as Band, labels);
  if (pieces.length - (withCorner ? 1 : 0) !== bands.length) return null;
  return pieces.flatMap((piece, index) => piece.words.map(() => index + (withCorner ? 0 : 1)));
}

/** The cheapest way to give words to slots from left to right. */
function nearestSlots(pieces: readonly Piece[], slots: readonly Band[]): readonly number[] {
  const pitch = pitchOf(slots);
  let costs: readonly number[] | null = null;
  const origins: number[][] = [];
  for (const piece of pieces)
    piece.words.forEach((word, index) => {
      const before = costs;
      const origin: number[] = [];
      // The cheapest way to come from an earlier slot, and that slot.
      let carried = Number.POSITIVE_INFINITY;
      let carriedFrom = 0;
      costs = slots.map((slot, s) => {
        // No column need be named for nothing, and a gap parts columns.
        const here = before ? (before[s] as number) : Math.max(0, s - 1) * SKIPPED;
        const stay = here + (before && index === 0 ? pitch : 0);
        const come = carried;
        origin.push(stay <= come ? s : carriedFrom);
        if (before && here <= carried + SKIPPED) {
          carried = here;
          carriedFrom = s;
        } else carried += SKIPPED;
        return Math.min(stay, come) + apart(word, slot);
      });
      origins.push(origin);
    });
  if (!costs) return [];
  const last: readonly number[] = costs;
  let slot = last.indexOf(Math.min(...last));
  const path = [slot];
  for (let word = origins.length - 1; word > 0; word--) {
    slot = origins[word]?.[slot] as number;
    path.push(slot);
  }
  return path.reverse();
}

/** How many characters part two stretches; 0 where they overlap. */
function apart(a: Band, b: Band): number {
  return Math.max(0, a.left - b.right, b.left - a.right);
}

function pitchOf(bands: readonly Band[]): number {
  const first = bands[0];
  const last = bands.at(-1);
  if (!first || !last || bands.length < 2) return 8;
  return Math.max(4, (last.right - first.left) / bands.length);
}

function standOverOne(pieces: readonly Piece[], leaves: readonly string[], extents: readonly Band[]): boolean {
  const met = new Set<number>();
  return pieces.every((piece) => {
    const under = extents.flatMap((extent, column) =>
      apart(piece, extent) === 0 && piece.left < extent.right && piece.right > extent.left ? [column] : [],
    );
    const [column] = under;
    if (under.length !== 1 || column === undefined || met.has(column)) return under.length === 0 && leaves.length > 1;
    met.add(column);
    return true;
  });
}

// Group names ----------------------------------------------------------------------------------------------------------

/** For each column the group name over it, empty where none; null where the pieces are no group names. */
function groupsOver(
  pieces: readonly Piece[],
  leaves: readonly string[],
  heads: readonly (Band | null)[],
  extents: readonly Band[],
  labels: Band,
): readonly string[] | null {
  const [only, ...others] = pieces;
  if (!only || pieces.length >= extents.length || extents.length < 2) return null;
  const repeats = new Set(leaves).size < leaves.length;
  if (!repeats && standOverOne(pieces, leaves, extents)) return null;
  // What stands over some of the columns alone is as likely a title.
  if (others.length === 0) return isOverAll(only, extents, labels) ? leaves.map(() => only.text) : null;
  const edges = extents.map((extent, column) => heads[column] ?? extent);
  const spans = equalSpans(pieces, leaves, edges) ?? groupSpans(pieces, leaves, edges);
  if (!spans) return null;
  const wide = spans.filter(([first, last]) => last > first).length;
  if (!repeats && wide * 2 < spans.length) return null;
  if (repeats && wide === 0) return null;
  return leaves.map((_, column) => {
    const at = spans.findIndex(([first, last]) => column >= first && column <= last);
    return pieces[at]?.text ?? "";
  });
}

/** Whether a heading is set over all columns of figures: in their middle and not in the page's, or where they begin. */
function isOverAll(piece: Piece, extents: readonly Band[], labels: Band): boolean {
  const first = extents[0] as Band;
  const last = extents.at(-1) as Band;
  const width = last.right - first.left;
  if (piece.left < first.left - 1 || piece.right > last.right + 1) return false;
  const off = Math.abs(piece.left + piece.right - first.left - last.right) / 2;
  const offPage = Math.abs(piece.left + piece.right - labels.left - last.right) / 2;
  return (off <= Math.max(2, width * OFF_CENTRE) && off < offPage) || Math.abs(piece.left - first.left) <= 1;
}

/** As many columns under each name, where their headers repeat as often as there are names. */
function equalSpans(
  pieces: readonly Piece[],
  leaves: readonly string[],
  extents: readonly Band[],
): readonly (readonly [number, number])[] | null {
  const each = leaves.length / pieces.length;
  if (!Number.isInteger(each) || each < 2) return null;
  if (!leaves.every((leaf, column) => leaf !== "" && leaf === leaves[column % each])) return null;
  const spans = pieces.map((_, name) => [name * each, (name + 1) * each - 1] as const);
  const over = spans.every(
    ([first, last], name) => offSpan(pieces[name] as Piece, extents[first] as Band, extents[last] as Band) !== null,
  );
  return over ? spans : null;
}

/**
 * The columns from first to last under each group name, in order: a name stands over the middle of its columns, or over
 * their left edge, and no header is met twice under one name.
 */
function groupSpans(
  pieces: readonly Piece[],
  leaves: readonly string[],
  extents: readonly Band[],
): readonly (readonly [number, number])[] | null {
  const columns = extents.length;
  const unheaded = pitchOf(extents) * UNHEADED;
  // `Total`, printed once beside headers that repeat, is beside the last group and not in it.
  const repeats = new Set(leaves).size < leaves.length;
  const beside = leaves.map(
    (leaf) => repeats && isTotalLabel(leaf) && leaves.indexOf(leaf) === leaves.lastIndexOf(leaf),
  );
  // cost[p][c]: the best for the first p names over the first c columns.
  const cost: number[][] = [Array.from({ length: columns + 1 }, (_, column) => column * unheaded)];
  const begin: number[][] = [[]];
  for (const piece of pieces) {
    const before = cost.at(-1) as number[];
    const row = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Array<number>(columns + 1).fill(-1);
    for (let last = 0; last < columns; last++) {
      const met = new Set<string>();
      row[last + 1] = (row[last] as number) + unheaded;
      for (let first = last; first >= 0; first--) {
        const leaf = leaves[first] ?? "";
        if ((leaf !== "" && met.has(leaf)) || beside[first]) break;
        met.add(leaf);
        const off = offSpan(piece, extents[first] as Band, extents[last] as Band);
        const its = off === null ? Number.POSITIVE_INFINITY : (before[first] as number) + off;
        if (its >= (row[last + 1] as number)) continue;
        row[last + 1] = its;
        from[last + 1] = first;
      }
    }
    cost.push(row);
    begin.push(from);
  }
  const spans: [number, number][] = [];
  let end = columns;
  for (let name = pieces.length; name > 0; name--) {
    while (end > 0 && begin[name]?.[end] === -1) end--;
    if (end === 0) return null;
    const first = begin[name]?.[end] as number;
    spans.unshift([first, end - 1]);
    end = first;
  }
  return spans;
}

/** How far a name is off the middle or the left edge of its columns; null where it does not stand over them. */
function offSpan(piece: Piece, first: Band, last: Band): number | null {
  if (piece.right <= first.left || piece.left >= last.right) return null;
  const middle = Math.abs(piece.left + piece.right - first.left - last.right) / 2;
  return Math.min(middle, Math.abs(piece.left - first.left) + 1);
}
