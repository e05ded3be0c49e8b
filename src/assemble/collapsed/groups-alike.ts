import { unitAlone } from "../../figure/unit.ts";
import { textsOf } from "../text-of.ts";
import { rankBoundaries, startsOf } from "./boundaries.ts";
import { cutAt, type HeaderCut } from "./header-cut.ts";
import type { Piece } from "./piece.ts";

/** Pieces over the labels, before headings that come again. */
const LONGEST_CORNER = 6;

/**
 * `Area Number (2) In time (%) Number (2) In time(%)`: headings that come again letter by letter, whatever spaces stand in
 * them, each time cut where the first are. Null where they do not, or where those cannot be cut into as many as there must be.
 */
export function cutGroupsAlike(text: string, pieces: readonly Piece[], columns: number): HeaderCut | null {
  if (columns < 2 || pieces.length < columns) return null;
  const letters = textsOf(text, pieces).map((piece) => piece.replace(/\s+/g, ""));
  const whole = letters.join("");
  // Where each piece begins among all letters, and which begins there.
  const begins = new Map<number, number>();
  let length = 0;
  letters.forEach((piece, index) => {
    begins.set(length, index);
    length += piece.length;
  });
  for (const [from, corner] of begins) {
    if (corner > LONGEST_CORNER) break;
    for (let groups = columns; groups > 1; groups--) {
      const each = (length - from) / groups;
      const next = begins.get(from + each);
      if (columns % groups > 0 || next === undefined) continue;
      if (whole.slice(from + each) !== whole.slice(from, length - each)) continue;
      const first = pieces.slice(corner, next);
      // One heading for each of all is what their figures are in.
      if (groups === columns && unitAlone(textsOf(text, first).join(" ")) === null) continue;
      const within = startsOf(rankBoundaries(text, first, { overFigures: true }).at, columns / groups);
      if (!within) continue;
      const places = within.at.map((at) => letters.slice(corner, corner + at).join("").length);
      const starts = Array.from({ length: groups }, (_, group) =>
        places.map((place) => begins.get(from + group * each + place)),
      ).flat();
      if (!starts.every((start) => start !== undefined)) continue;
      return { ...cutAt(pieces, corner > 0 ? [0, ...starts] : starts, corner > 0), guessed: within.guessed };
    }
  }
  return null;
}
