import type { Line } from "../../tokenize/line.ts";
import type { Group } from "../collapsed/group.ts";
import type { Piece } from "../collapsed/piece.ts";
import type { Stretch } from "../collapsed/run-on.ts";
import type { ClassifiedText } from "../layout.ts";
import { LETTERS } from "../letters.ts";
import { isBarred } from "./barred.ts";

/** Blank lines between those of one table. */
export const MOST_BLANK_LINES = 3;

/** Lines read as one run of words. */
export interface Flow {
  readonly pieces: readonly Piece[];
  readonly groups: readonly Group[];
  readonly stretches: readonly Stretch[];
  /** Indexes of its filled lines. */
  readonly lines: readonly number[];
  /** Index after its last line. */
  readonly end: number;
}

/** Whether a line may hold a part of a table that runs on. */
export function mayRunOn(document: ClassifiedText, index: number): boolean {
  const { lines, roles } = document;
  const line = lines[index];
  if (!line || line.tabs > 0 || line.gaps > 2 || line.numbers === 0) return false;
  if (line.pipes > 0 && !isBarred(document, index)) return false;
  return roles[index] === "prose" || roles[index] === "question";
}

/** `- Robbery`, `- 1992–93: £55,651` */
const BULLET = new RegExp(`^\\s*[-–—*•·]\\s+(?:[${LETTERS}]|[\\d/–-]{4,9} ?[:=])`);
/** In characters; a bullet stands at a line's head. */
const BULLET_REACH = 24;

/** Whether a line is an item of a list: the dash or star before its first word is no figure of the line before. */
export function isBullet({ text, lines }: ClassifiedText, index: number): boolean {
  const { start, end } = lines[index] as Line;
  return BULLET.test(text.slice(start, Math.min(end, start + BULLET_REACH)));
}
