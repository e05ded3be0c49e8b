import { isFigureLike } from "../../figure/figure.ts";
import { readPlaceholder } from "../../figure/placeholder.ts";
import type { Line } from "../../tokenize/line.ts";
import { RAISED_DIGITS } from "../../tokenize/note-number.ts";
import { TokenKind } from "../../tokenize/token.ts";
import { BAND_PIECES, isBand } from "../collapsed/label-number.ts";
import { isInBrackets } from "../in-brackets.ts";
import type { ClassifiedText } from "../layout.ts";
import { type Offsets, textOf } from "../text-of.ts";
import type { Band } from "./band.ts";

/** A stretch of a line, as offsets into the text and as places on the page, from 0; ends are exclusive. */
export interface Stretch extends Offsets, Band {}

/** What stands on a line between two gaps: the words of a label or a header, a figure, or figures a space apart. */
export interface Piece extends Stretch {
  readonly text: string;
  readonly words: readonly Stretch[];
  /** `text`: no figure; `figure`: one figure; `figures`: each word is one, and together they may be one (`11 068`). */
  readonly kind: "text" | "figure" | "figures";
}

/** No page is wider, in characters. */
export const WIDEST_LINE = 1000;
/** A share is parted from its figure by no more spaces: further off it has a column of its own. */
const WIDEST_SHARE_GAP = 3;

/** A sign is parted from its amount by no more spaces. */
const WIDEST_SIGN_GAP = 16;

/** Splits a line at its gaps of two spaces and more; what begins it as a range, `10 - 19`, is a label. */
export function splitPieces({ text, tokens }: ClassifiedText, line: Line): readonly Piece[] {
  const { kinds, starts } = tokens;
  const pieces: Piece[] = [];
  let words: Stretch[] = [];
  // A form feed takes no place on the page that it begins.
  let origin = line.start;
  for (let token = line.firstToken; token < line.lastToken; token++) {
    const start = starts[token] as number;
    const end = starts[token + 1] as number;
    if (kinds[token] === TokenKind.formFeed) origin = end;
    else if (kinds[token] === TokenKind.word) words.push({ start, end, left: start - origin, right: end - origin });
    else if (
      kinds[token] === TokenKind.gap &&
      words.length > 0 &&
      !isSignBefore(text, words, end) &&
      (end - start > WIDEST_SHARE_GAP || !isShare(text, end)) &&
      !isRaisedAlone(text, end)
    ) {
      pieces.push(pieceOf(text, words));
      words = [];
    }
  }
  if (words.length > 0) pieces.push(pieceOf(text, words));
  const [first, ...others] = pieces;
  return first && isBand(text, first.words) ? [...withBandApart(text, first), ...others] : pieces;
}

/** `10 - 19` as a label, and what a blank parts from it. */
function withBandApart(text: string, { words }: Piece): readonly Piece[] {
  const label: Piece = { ...pieceOf(text, words.slice(0, BAND_PIECES)), kind: "text" };
  return words.length > BAND_PIECES ? [label, pieceOf(text, words.slice(BAND_PIECES))] : [label];
}

/** `£    41,204`: the sign at the left of a column of amounts belongs to the figure at its right. */
function isSignBefore(text: string, words: readonly Stretch[], next: number): boolean {
  const { start, end } = words[0] as Stretch;
  if (words.length > 1 || end - start !== 1 || !"£€$".includes(text.charAt(start))) return false;
  return next - end <= WIDEST_SIGN_GAP && /^(?:[-–(]?\d|[-–](?:\s|$))/.test(text.slice(next, next + 2));
}

/** `8   (3%)`: the share belongs to the figure before it, set off to align. */
function isShare(text: string, start: number): boolean {
  return text[start] === "(" && /^\(<?\d{1,3}(?:\.\d{1,2})? ?%\)/.test(text.slice(start, start + 12));
}

/** The raised number of a note by itself: it is of the word before it, behind what was the markup that raises it. */
function isRaisedAlone(text: string, start: number): boolean {
  let end = start;
  while (isRaisedDigit(text.charAt(end))) end++;
  return end > start && /^\s?$/.test(text.charAt(end));
}

const isRaisedDigit = (sign: string): boolean => sign !== "" && RAISED_DIGITS.includes(sign);

/** A piece of words that stand one behind the other. */
export function pieceOf(text: string, words: readonly Stretch[]): Piece {
  const first = words[0] as Stretch;
  const last = words.at(-1) as Stretch;
  const printed = text.slice(first.start, last.end);
  const { start, left } = first;
  return { start, end: last.end, left, right: last.right, text: printed, words, kind: kindOf(text, printed, words) };
}

/** One of the words of a piece. */
export function wordText({ text, start }: Piece, word: Stretch): string {
  return text.slice(word.start - start, word.end - start);
}

function kindOf(text: string, printed: string, words: readonly Stretch[]): Piece["kind"] {
  if (words.length === 1) return isFigureLike(printed) || isInBrackets(printed) ? "figure" : "text";
  if (words.every((word) => isFigureLike(textOf(text, word)) && !isCode(text, word.start))) return "figures";
  return isFigureLike(printed) ? "figure" : "text";
}

/** A digit behind a zero: a part of a telephone number. */
function isCode(text: string, start: number): boolean {
  return text[start] === "0" && /\d/.test(text[start + 1] ?? "");
}

/** What a cell holds: a figure, or words in place of one, which elsewhere may be a label (`Unknown`). */
export function isValue(text: string): boolean {
  return isFigureLike(text) || (text.length > 1 && readPlaceholder(text) !== null) || isInBrackets(text);
}
