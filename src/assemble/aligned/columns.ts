import { type Band, distance, overlap } from "./band.ts";
import { type Piece, type Stretch, wordText } from "./piece.ts";

/** A row's pieces to the right of its label. */
export type ValuePieces = readonly Piece[];

/** Where the columns of figures stand. */
export interface Columns {
  readonly bands: readonly Band[];
  /**
   * Whether each column has a strip of the page to itself. If not (a proportional font, padded with spaces), its band
   * is where it stands on average, and a row with a blank cell is laid by what is nearest.
   */
  readonly strict: boolean;
  /** How far a row's cells may stand off the bands, in characters; 0 where the columns are strict. */
  readonly spread: number;
}

const MOST_STRIPS = 120;

/**
 * Finds the columns of rows of figures: strips of the page that are blank in every row part them. `headed` is the
 * number of columns that the header names; 0 where there is none or it is not sure.
 */
export function findColumns(rows: readonly ValuePieces[], headed: number): Columns | null {
  const occupied = occupiedStrips(rows);
  if (occupied.length > MOST_STRIPS) return null;
  const strips = withoutFalseGutters(occupied, rows, headed);
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (strips.length === 0) return null;
  if (isStrict(strips, rows, headed)) return { bands: strips, strict: true, spread: 0 };
  const count = Math.max(widest, headed);
  const full = rows.filter((row) => row.length === count);
  if (full.length === 0) return null;
  const bands = Array.from({ length: count }, (_, column) => average(full.map((row) => row[column] as Piece)));
  const off = full.flatMap((row) => bands.map((band, column) => distance(row[column] as Piece, band)));
  return { bands, strict: false, spread: off.reduce((most, its) => Math.max(most, its), 0) };
}

/** The strips of the page that any row has something in. */
function occupiedStrips(rows: readonly ValuePieces[]): readonly Band[] {
  const width = rows.reduce((most, row) => Math.max(most, row.at(-1)?.right ?? 0), 0);
  const edges = new Int32Array(width + 1);
  for (const row of rows)
    for (const piece of row)
      for (const { left, right } of partsOf(piece)) {
        edges[left] = (edges[left] ?? 0) + 1;
        edges[right] = (edges[right] ?? 0) - 1;
      }
  const strips: Band[] = [];
  let depth = 0;
  let left = 0;
  for (let at = 0; at <= width; at++) {
    const before = depth;
    depth += edges[at] ?? 0;
    if (before === 0 && depth > 0) left = at;
    if (before > 0 && depth === 0) strips.push({ left, right: at });
  }
  return strips;
}

/** The stretches of a piece that may stand in columns of their own. */
export function partsOf(piece: Piece): readonly Stretch[] {
  return piece.kind === "figures" ? piece.words : [piece];
}

/**
 * Puts strips together that a thousands' space parts in every row (`11 068` over `2 204`), unless the header names a
 * column for each.
 */
function withoutFalseGutters(strips: readonly Band[], rows: readonly ValuePieces[], headed: number): readonly Band[] {
  if (strips.length < 2 || strips.length === headed) return strips;
  const joined: Band[] = [];
  for (const strip of strips) {
    const before = joined.at(-1);
    const touching = before && strip.left - before.right === 1;
    if (touching && isThousandsSpace(before, strip, rows))
      joined[joined.length - 1] = { ...before, right: strip.right };
    else joined.push(strip);
  }
  return joined;
}

function isThousandsSpace(left: Band, right: Band, rows: readonly ValuePieces[]): boolean {
  let met = false;
  for (const row of rows) {
    const first = row.find((piece) => piece.words.some((word) => overlap(word, left)));
    const second = row.find((piece) => piece.words.some((word) => overlap(word, right)));
    if (!first) continue;
    if (first !== second) return false;
    const [head, tail] = [left, right].map((band) => first.words.filter((word) => overlap(word, band)));
    // Of a number in millions the strip before has two groups: `43 620 134`.
    if (!head || head.length === 0 || tail?.length !== 1) return false;
    if (!/^\d{3}$/.test(wordText(first, tail[0] as Stretch))) return false;
    if (!head.every((word) => /^\d{1,3}$/.test(wordText(first, word)))) return false;
    met = true;
  }
  return met;
}

/** Whether no row has two pieces in one strip, and the strips are as many as some row or the header has cells. */
function isStrict(strips: readonly Band[], rows: readonly ValuePieces[], headed: number): boolean {
  let most = 0;
  for (const row of rows) {
    let strip = 0;
    let last = -1;
    let filled = 0;
    for (const piece of row)
      for (const part of partsOf(piece)) {
        while (strip < strips.length && (strips[strip] as Band).right <= part.left) strip++;
        if (strip !== last) filled++;
        else if (part === partsOf(piece)[0]) return false;
        last = strip;
      }
    most = Math.max(most, filled);
  }
  return most === strips.length || strips.length === headed;
}

function average(pieces: readonly Piece[]): Band {
  const mean = (of: (piece: Piece) => number): number =>
    pieces.reduce((sum, piece) => sum + of(piece), 0) / pieces.length;
  return { left: mean(({ left }) => left), right: mean(({ right }) => right) };
}
