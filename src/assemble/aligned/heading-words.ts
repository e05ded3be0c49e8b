import { isCornerLike } from "../corner.ts";
import { beginsSmall } from "../letters.ts";
import { textOf } from "../text-of.ts";
import { startsInside } from "../wrapped.ts";
import { apart, type Band, columnsUnder, overlap, pitchOf } from "./band.ts";
import { isOverLabels, isSetOnIts } from "./heading-places.ts";
import { type Piece, pieceOf, type Stretch, wordText } from "./piece.ts";

// The words of a header's line, each over one column.

/** What a line says over the labels and over each column; empty where nothing. */
export interface Level {
  readonly corner: string;
  readonly over: readonly string[];
}

/** A level, and where what it says over each column stands; null where nothing. */
export interface Leaves {
  readonly level: Level;
  readonly heads: readonly (Band | null)[];
}

/** A column over which no word stands, between those with one, in characters. */
const SKIPPED = 0.25;

/**
 * Gives each word of a line to the column that it stands over, in order: a piece to each column where there are as
 * many, else each word to the nearest, so that as few columns as may be are left without and gaps part columns.
 */
export function assignWords(text: string, line: readonly Piece[], bands: readonly Band[], labels: Band): Leaves {
  const slots = [labels, ...bands];
  const pieces = cutAtEdges(text, cutOffCorner(text, line, bands[0] as Band, labels), bands, labels);
  const slotOf = inOrder(pieces, bands, labels) ?? onTheirOwn(pieces, bands, labels) ?? nearestSlots(pieces, slots);
  const words: Stretch[][] = slots.map(() => []);
  let word = 0;
  for (const piece of pieces) for (const stretch of piece.words) words[slotOf[word++] as number]?.push(stretch);
  const texts = words.map((its) => its.map((word) => textOf(text, word)).join(" "));
  const heads = bands.map((_, column): Band | null => {
    const its = words[column + 1] as Stretch[];
    return its.length === 0 ? null : pieceOf(text, its);
  });
  const [corner = "", ...over] = texts;
  return { level: { corner, over }, heads };
}

/**
 * Cuts what stands over the labels off the first heading, where a blank alone parts them: `Year Searches`, where words
 * behind it begin, or end, as the first column does.
 */
function cutOffCorner(text: string, line: readonly Piece[], first: Band, labels: Band): readonly Piece[] {
  const [both, ...others] = line;
  if (!both || both.left > labels.left || both.right <= labels.right) return line;
  for (let count = 1; count < both.words.length; count++) {
    const corner = pieceOf(text, both.words.slice(0, count));
    const heading = pieceOf(text, both.words.slice(count));
    const [next] = heading.text.split(" ", 1);
    const isCut = isCornerLike(corner.text) && !startsInside(heading.text) && !isCornerLike(next ?? "");
    const isSet = heading.left === first.left || heading.words.some(({ right }) => right === first.right);
    if (isCut && isSet && overlap(heading, first)) return [corner, heading, ...others];
  }
  return line;
}

/** Gives each piece of a line to the only column that it stands over; `extents` are the columns with their headers. */
export function assignPieces(line: readonly Piece[], extents: readonly Band[]): Leaves {
  const heads = extents.map((extent) => line.find((piece) => overlap(piece, extent)) ?? null);
  return { level: { corner: "", over: heads.map((piece) => piece?.text ?? "") }, heads };
}

/**
 * Cuts headings a space apart (`Two Three or more`) where they end, or begin, as the figures below do: where all pieces
 * of the line do, and each column gets one.
 */
function cutAtEdges(text: string, line: readonly Piece[], bands: readonly Band[], labels: Band): readonly Piece[] {
  const corner = line[0] && isOverLabels(line[0], bands[0] as Band, labels) ? line.slice(0, 1) : [];
  const heads = line.slice(corner.length);
  if (heads.length >= bands.length) return line;
  for (const edge of ["right", "left"] as const) {
    const edges = new Set(bands.map((band) => band[edge]));
    const parts = heads.every((piece) => edges.has(piece[edge]))
      ? heads.flatMap((piece) => partsAt(text, piece, edge, edges))
      : [];
    if (parts.length === bands.length) return [...corner, ...parts];
  }
  return line;
}

/** The parts of a piece, one for each of its words that ends, or begins, at an edge. */
function partsAt(text: string, { words }: Piece, edge: "left" | "right", edges: ReadonlySet<number>): readonly Piece[] {
  const parts: Piece[] = [];
  let first = 0;
  for (let word = 0; word < words.length; word++) {
    const isLast =
      edge === "right" ? edges.has((words[word] as Stretch).right) : edges.has(words[word + 1]?.left ?? -1);
    if (!isLast && word < words.length - 1) continue;
    parts.push(pieceOf(text, words.slice(first, word + 1)));
    first = word + 1;
  }
  return parts;
}

/** For each word its slot, where the pieces are as many as the columns; the first may stand over the labels. */
function inOrder(pieces: readonly Piece[], bands: readonly Band[], labels: Band): readonly number[] | null {
  const first = pieces[0];
  const withCorner = first !== undefined && isOverLabels(first, bands[0] as Band, labels);
  if (pieces.length - (withCorner ? 1 : 0) !== bands.length) return null;
  return pieces.flatMap((piece, index) => piece.words.map(() => index + (withCorner ? 0 : 1)));
}

/** For each word its slot, where each of several pieces is set on another column alone; the first may stand over the labels. */
function onTheirOwn(pieces: readonly Piece[], bands: readonly Band[], labels: Band): readonly number[] | null {
  const [first] = pieces;
  const corners = first && isOverLabels(first, bands[0] as Band, labels) ? 1 : 0;
  const heads = pieces.slice(corners);
  const under = heads.flatMap((piece) => columnsUnder(piece, bands));
  if (heads.length < 2 || new Set(under).size < under.length || !heads.every((piece) => isSetOnIts(piece, bands)))
    return null;
  return pieces.flatMap((piece, at) => piece.words.map(() => (at < corners ? 0 : 1 + (under[at - corners] ?? 0))));
}

/** Whether words of a piece may stand over the labels: what stands there by itself, or a line that runs on from it. */
function mayHeadLabels(piece: Piece, isFirst: boolean, [labels, first]: readonly Band[]): boolean {
  if (!labels || !first || isOverLabels(piece, first, labels)) return true;
  return isFirst && piece.left < labels.right;
}

/** The cheapest way to give words to slots from left to right. */
function nearestSlots(pieces: readonly Piece[], slots: readonly Band[]): readonly number[] {
  const pitch = pitchOf(slots);
  let costs: readonly number[] | null = null;
  const origins: number[][] = [];
  for (const piece of pieces) {
    const first = mayHeadLabels(piece, piece === pieces[0], slots) ? 0 : 1;
    piece.words.forEach((word, index) => {
      const before = costs;
      const origin: number[] = [];
      // `1,000 bed days`: a small letter goes on with its heading, unless all begin so.
      const goesOn = index > 0 && !beginsSmall(piece.text) && beginsSmall(wordText(piece, word));
      // The cheapest way to come from an earlier slot, and that slot.
      let carried = Number.POSITIVE_INFINITY;
      let carriedFrom = 0;
      costs = slots.map((slot, s) => {
        // No column need be named for nothing, and a gap parts columns.
        const here = before ? (before[s] as number) : Math.max(0, s - 1) * SKIPPED;
        const stay = here + (before && index === 0 ? pitch : 0);
        const come = carried + (goesOn ? pitch : 0);
        origin.push(stay <= come ? s : carriedFrom);
        if (before && here <= carried + SKIPPED) {
          carried = here;
          carriedFrom = s;
        } else carried += SKIPPED;
        return s < first ? Number.POSITIVE_INFINITY : Math.min(stay, come) + apart(word, slot);
      });
      origins.push(origin);
    });
  }
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
