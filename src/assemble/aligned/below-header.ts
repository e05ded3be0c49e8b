import { ENDS_IN_DAY } from "../../month-name.ts";
import { isAnswerWord } from "../answer.ts";
import { isCornerLike } from "../corner.ts";
import { isScale } from "../scale.ts";
import { isOpenHeading, isUnfinished, startsInside } from "../wrapped.ts";
import { overlap } from "./band.ts";
import { isValue, type Piece } from "./piece.ts";
import { isPeriod, LONGEST_HEADING } from "./row.ts";

// Lines of words below a header: another level of it, or a row with words in place of figures.

/** `Sex   None   One   Two or more`: words for a figure among others that head columns. */
export function isHeaderOfWords([first, ...rest]: readonly Piece[]): boolean {
  if (first?.kind !== "text" || !rest.some(({ kind }) => kind !== "text")) return false;
  if (rest.some(({ text }) => text.length > LONGEST_HEADING || !/^[a-z]/i.test(text))) return false;
  return rest.some(({ kind, text }) => kind === "text" && !isValue(text) && !isAnswerWord(text));
}

/**
 * Whether a line of words is a row under a header that leaves nothing open: it has a label, and under each heading a
 * piece. Over periods words are no heading, and elsewhere not where they answer something or are met twice.
 */
export function isRowUnder(header: readonly Piece[], pieces: readonly Piece[]): boolean {
  const [corner, ...heads] = header;
  const [label, ...words] = pieces;
  if (!corner || !label || heads.length < 2 || heads.length !== words.length) return false;
  if (label.kind !== "text" || isCornerLike(label.text) || label.text === corner.text) return false;
  // What the columns are in: `£   £   £`.
  if (/^[£€$%]/.test(label.text) || words.every(({ text }) => text === label.text)) return false;
  if (label.left > corner.right || words.some(({ text }) => isPeriod(text))) return false;
  if (!words.every((piece, column) => isNear(piece, heads[column] as Piece))) return false;
  if (header.some(({ text }) => isUnfinished(text)) || pieces.every(({ text }) => startsInside(text))) return false;
  const headings = heads.map(({ text }) => text);
  if (new Set(headings).size < headings.length) return false;
  return headings.every(isPeriod) || isScale(headings) || isAnswer(pieces);
}

/** What a heading ends in that a number goes on with: `Rate per` over `1,000`, `under section` over `44(1)`. */
const ASKS_FOR_NUMBER = /\b(?:per|over|(?:under|of|with) section|under|than|above|below)$/i;

/** What a rate is per: `1,000`, `100,000`. */
const OF_RATE = /^1(?:00|0{0,2},?000|,?000,?000)$/;

/** Whether a line goes on with the headings above it, though a number is in it: what the words over it ask for. */
export function goesOnWithNumber(heads: readonly Piece[], pieces: readonly Piece[]): boolean {
  const figures = pieces.filter(({ kind }) => kind !== "text");
  const overOf = (piece: Piece) => heads.findLast((head) => overlap(piece, head));
  if (figures.length > 0 && figures.every((piece) => isRestOfPeriod(overOf(piece)?.text ?? "", piece.text)))
    return true;
  const rates = figures.length > 0 && figures.every(({ text }) => OF_RATE.test(text));
  // Figures alone are a row whose label stands elsewhere.
  if (figures.length === pieces.length ? !rates : pieces.length < 2) return false;
  return pieces.every((piece) => {
    const over = overOf(piece);
    // Beside a rate's number the other headings may be whole, with nothing over them.
    if (over === undefined) return piece.kind === "text" && rates;
    return piece.kind === "text" || ASKS_FOR_NUMBER.test(over.text);
  });
}

/** `Apr 18 - Mar` and `19` */
const isRestOfPeriod = (heading: string, number: string): boolean =>
  !isPeriod(heading) && isPeriod(`${heading} ${number}`);

/**
 * Whether a year alone is a part of one heading: of what stands over it, `to 16 April` over `2022`, or of words in
 * brackets below it, `(Jan-Jun)`.
 */
export function isYearOfHeading(
  above: readonly Piece[],
  [year, ...others]: readonly Piece[],
  below: readonly Piece[],
): boolean {
  if (!year || others.length > 0 || !isPeriod(year.text) || year.kind === "text") return false;
  const asks = above.some((head) => isNear(year, head) && asksForYear(head.text));
  return asks || (below.length > 2 && below.some((head) => isNear(head, year) && /^\([^()]+\)\.?$/.test(head.text)));
}

const asksForYear = (heading: string): boolean => isOpenHeading(heading) || ENDS_IN_DAY.test(heading);

/** Whether words behind a label answer something, or are met twice. */
export function isAnswer([, ...words]: readonly Piece[]): boolean {
  return words.some(({ text }, at) => isAnswerWord(text) || words.findIndex((other) => other.text === text) < at);
}

function isNear(piece: Piece, head: Piece): boolean {
  return overlap(piece, head) || Math.abs(piece.right - head.right) <= 1 || Math.abs(piece.left - head.left) <= 1;
}
