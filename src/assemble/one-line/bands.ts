import type { Piece } from "../collapsed/piece.ts";
import { textOf } from "../text-of.ts";

// `Age Number 18-24 12 25-34 23 35-44 65 45+ 8`: bands look like figures, `0 - 9` like two with a dash for a third, but each
// begins where the one before ends; some are said in words, `Under 18`, `18 to 24`, `65 and over`.

/** So many bands in a row are no chance. */
const FEWEST = 3;
const BAND = /^(\d{1,3}) ?[-–] ?(\d{1,3})$/;
const NUMBER = /^\d{1,3}$/;
const DASH = /^[-–—]$/;
const OPEN = /^(\d{1,3})\+$/;
const BELOW = /^Under$/i;
const ABOVE = /^(?:over|above|older|more)$/i;
const IN_WORDS = /^(?:Under \d{1,3}|\d{1,3} to \d{1,3}|\d{1,3} (?:and|or) (?:over|above|older|more))$/i;

interface Band {
  /** Index of its first piece, and of the first behind it. */
  readonly at: number;
  readonly end: number;
  readonly from: number;
  /** Infinity where it is open. */
  readonly to: number;
}

/** Pieces with the bands that go on from one another, each with figures behind it, as words. */
export function withBands(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const bands = chainOf(text, pieces);
  if (bands.length < FEWEST) return pieces;
  const joined: Piece[] = [];
  let at = 0;
  for (const band of bands) {
    joined.push(...pieces.slice(at, band.at));
    const first = pieces[band.at] as Piece;
    joined.push({ ...first, kind: "word", end: (pieces[band.end - 1] as Piece).end });
    at = band.end;
  }
  return [...joined, ...pieces.slice(at)];
}

/** Whether a label is a band, `0 - 9`, `45+`, `Under 18`. */
export const isBand = (label: string): boolean => BAND.test(label) || OPEN.test(label) || IN_WORDS.test(label);

function chainOf(text: string, pieces: readonly Piece[]): readonly Band[] {
  const chain: Band[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const band = bandAt(text, pieces, at);
    if (!band) continue;
    const last = chain.at(-1);
    if (!last) {
      if (band.to < Infinity) chain.push(band);
    } else if (band.from === last.to + 1 || band.from === last.to) {
      if (!areFigures(pieces, last.end, band.at)) return [];
      chain.push(band);
    } else if (isSame(band, chain[0]) && areFigures(pieces, last.end, last.end + 1)) {
      // Of the next section.
      chain.push(band);
    } else continue;
    at = band.end - 1;
  }
  const last = chain.at(-1);
  return last && areFigures(pieces, last.end, last.end + 1) ? chain : [];
}

const isSame = (band: Band, other: Band | undefined): boolean => band.from === other?.from && band.to === other.to;

function bandAt(text: string, pieces: readonly Piece[], at: number): Band | null {
  const printed = textOf(text, pieces[at]);
  const [, open] = OPEN.exec(printed) ?? [];
  if (open !== undefined) return { at, end: at + 1, from: Number(open), to: Infinity };
  const [, from, to] = BAND.exec(printed) ?? [];
  if (from !== undefined && to !== undefined) return bandOf(at, at + 1, Number(from), Number(to));
  const [dash, high] = [textOf(text, pieces[at + 1]), textOf(text, pieces[at + 2])];
  if (BELOW.test(printed) && NUMBER.test(dash)) return bandOf(at, at + 2, 0, Number(dash));
  if (!NUMBER.test(printed)) return null;
  if (/^(?:and|or)$/.test(dash) && ABOVE.test(high)) return { at, end: at + 3, from: Number(printed), to: Infinity };
  return (DASH.test(dash) || dash === "to") && NUMBER.test(high)
    ? bandOf(at, at + 3, Number(printed), Number(high))
    : null;
}

const bandOf = (at: number, end: number, from: number, to: number): Band | null =>
  from < to ? { at, end, from, to } : null;

/** Whether there are pieces between two places, and all are figures. */
const areFigures = (pieces: readonly Piece[], from: number, to: number): boolean =>
  from < to && pieces.slice(from, to).every(({ kind }) => kind === "figure");
