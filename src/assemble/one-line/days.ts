import { isDigit } from "../../figure/number.ts";
import { MONTH } from "../../month-name.ts";
import type { Group } from "../collapsed/group.ts";
import { isBareYear } from "../collapsed/period-words.ts";
import type { Piece } from "../collapsed/piece.ts";
import { textOf } from "../text-of.ts";

/** Labels that are days, before they are read as such. */
const FEWEST_DAYS = 3;
const MONTH_OF_YEAR = new RegExp(`^${MONTH} (?:19|20)\\d\\d$`, "i");

/** `in detention at 2 April 2003` */
const BEFORE_DAY = /^(?:at|on|to|from|since|until|before|after)$/i;

/**
 * Pieces with the day of each month joined to it: `1 October 2005 417 1 November 2005 4,913`. Alone, the number before a
 * month might be the last figure of the row before; here it stands before the first label too, and before all others, or
 * behind a word that joins a day to what was said.
 */
export function withDays(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const months = pieces.flatMap((piece, at) => (isMonthOfYear(text, piece) ? [at] : []));
  const days = months.filter((at) => isDay(text, pieces[at - 1]));
  const areAll = days.length === months.length && days.length >= FEWEST_DAYS;
  const dated = new Set(areAll ? days : days.filter((at) => BEFORE_DAY.test(textOf(text, pieces[at - 2]))));
  if (dated.size === 0) return pieces;
  return pieces.flatMap((piece, at) => {
    if (dated.has(at + 1)) return [];
    return dated.has(at) ? [{ ...piece, start: (pieces[at - 1] as Piece).start }] : [piece];
  });
}

/** In pieces, and so long at most are the words behind a year that say its months. */
const LONGEST_REMARK = 6;
const OPENS_MONTHS = new RegExp(`^\\(${MONTH}(?![a-z])`, "i");
const CLOSES = /\)\d?$/;

/** Pieces with the months of a part of a year joined to it: `2005 (April to December)1 4.5 2006 4.5`. */
export function withParts(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const opens = isBareYear(textOf(text, piece)) && OPENS_MONTHS.test(textOf(text, pieces[at + 1]));
    const words = opens ? pieces.slice(at + 1, at + 1 + LONGEST_REMARK) : [];
    const close = words.findIndex((word) => CLOSES.test(textOf(text, word)));
    if (close < 0 || words[close]?.line !== piece.line) joined.push(piece);
    else {
      joined.push({ ...piece, kind: "period", end: (words[close] as Piece).end });
      at += close + 1;
    }
  }
  return joined;
}

function isMonthOfYear(text: string, { kind, start, end }: Piece): boolean {
  return kind === "period" && isDigit(text, end - 1) && MONTH_OF_YEAR.test(text.slice(start, end));
}

function isDay(text: string, piece: Piece | undefined): boolean {
  return piece !== undefined && /^(?:[1-9]|[12]\d|3[01])$/.test(textOf(text, piece));
}

/** Whether the figure at the end of some group is the day of a month: `HC Deb 25 October 1999`. Months label no rows here. */
export function endInDays(text: string, groups: readonly Group[]): boolean {
  return groups.some(({ words, figures }, at) => {
    const next = groups[at + 1]?.words[0];
    const isLabelled = words.length > 0 && words.at(-1)?.kind !== "period";
    return isLabelled && next !== undefined && isMonthOfYear(text, next) && isDay(text, figures.at(-1));
  });
}
