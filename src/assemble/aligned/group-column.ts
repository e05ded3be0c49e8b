import { stripMarkup } from "../markup.ts";
import { isTotalLabel } from "../total-label.ts";
import type { Gathered } from "./gather.ts";
import { type Piece, pieceOf } from "./piece.ts";
import type { Row } from "./row.ts";

// A column before the labels that names the group of the rows down to the next that has one, as a merged cell does:
//
//   Sex       Age         Victims
//   Female    Under 30        188
//             Over 30         402

/** Rows that one group has below its first, where it is the only one. */
const FEWEST_UNDER_ONE = 2;
/** A label, even where it could be a figure (`30-59`): no number. */
const LABEL = /[a-z]|\d ?[-–] ?\d|\d\+/i;

/** Rows without the column of their groups, and the group of each by the index of its line. */
export interface Grouped {
  readonly gathered: Gathered;
  readonly groups: ReadonlyMap<number, string | null> | null;
}

/** Takes the column of the groups off; the rows as they are where there is none. */
export function withGroupColumn(text: string, gathered: Gathered): Grouped {
  const { headers, rows, foreign, end, doubtful, printedAgain } = gathered;
  const header = headers.at(-1);
  const [over, second] = header?.pieces ?? [];
  const none: Grouped = { gathered, groups: null };
  if (!header || !over || !second || over.kind !== "text" || second.kind !== "text") return none;
  const groups = new Map<number, string | null>();
  const kept: Row[] = [];
  let group: string | null = null;
  let named = 0;
  let under = 0;
  for (const row of rows) {
    const [first, label] = row.pieces as readonly [Piece, ...Piece[]];
    const isNamed = first.left === over.left && label?.left === second.left && LABEL.test(label.text);
    if (isNamed) {
      group = stripMarkup(first.text);
      named++;
    } else if (first.left === second.left && group !== null && LABEL.test(first.text)) {
      // Beside a code for each row only the total has none.
      if (!isTotalLabel(stripMarkup(first.text))) under++;
    } else if (first.left !== over.left || !isTotalLabel(stripMarkup(first.text))) return none;
    else group = null;
    groups.set(row.index, group);
    kept.push(isNamed ? { index: row.index, pieces: row.pieces.slice(1), turned: row.turned } : row);
  }
  if (under === 0 || (named === 1 && under < FEWEST_UNDER_ONE)) return none;
  // What stands over both columns says what is in them.
  const corner = pieceOf(text, [...over.words, ...second.words]);
  const last: Row = { index: header.index, pieces: [corner, ...header.pieces.slice(2)], turned: header.turned };
  const levels = [...headers.slice(0, -1), last];
  return { gathered: { headers: levels, rows: kept, foreign, end, doubtful, printedAgain }, groups };
}
