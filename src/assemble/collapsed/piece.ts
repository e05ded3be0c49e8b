import { mapped } from "../../mapped.ts";
import { isLetter } from "../letters.ts";
import { textOf } from "../text-of.ts";
import { isAnswerCell } from "./answer-cell.ts";
import { wordsOfFigure } from "./figure-words.ts";
import { isAmongMonths } from "./month-figure.ts";
import { isBareYear, isDayOfMonth, isPeriodText, isSecondYear, wordsOfPeriod } from "./period-words.ts";
import type { Word } from "./words.ts";

// Where one space parts both the words of a label and the cells of a row, a line is first cut into pieces: figures, which
// may be of several words (`£ 754,470`, `5 or less`), periods of several words, and single words.

/** What a piece of a line may be to a table. */
export type PieceKind = "figure" | "period" | "word";

/** A word, or words that say one thing together. */
export interface Piece extends Word {
  readonly kind: PieceKind;
}

/** How many pieces are periods. */
export const countPeriods = (pieces: readonly Piece[]): number => pieces.filter(({ kind }) => kind === "period").length;

/**
 * Cuts words into pieces, from the first to the last; each looks ahead a few words only. In a row a bare year is a figure,
 * until the pieces beside it make a header of it, and `Jan 17` may be January with its first figure.
 */
export function cutPieces(text: string, words: readonly Word[]): readonly Piece[] {
  return cut(text, words, false);
}

/** Cuts the words of a header, in which years are periods, but for that of an act, and `Jan 17` is a month of 2017. */
export function cutHeaderPieces(text: string, words: readonly Word[]): readonly Piece[] {
  const pieces = cut(text, withoutType(text, words), true);
  const inHeader = mapped(pieces, (piece, at): Piece => {
    if (piece.kind === "word") return piece;
    const printed = textOf(text, piece);
    const ofAct = textOf(text, pieces[at - 1]) === "Act" && pieces[at + 1]?.kind === "word";
    if (ofAct && isBareYear(printed)) return { ...piece, kind: "word" };
    const isOnly = () => pieces.every((its, other) => other === 1 || !isPeriodText(textOf(text, its)));
    if (at === 1 && IN_BRACKETS.test(printed) && isOnly()) return { ...piece, kind: "word" };
    if (YEARLESS.test(printed) && /^year$/i.test(textOf(text, pieces[at - 1]))) return { ...piece, kind: "word" };
    return piece.kind === "figure" && isPeriodText(printed) ? { ...piece, kind: "period" } : piece;
  });
  return withNounApart(text, inHeader);
}

/** `Month (2023) Amount`: what the only year of a header says in brackets it says of the labels. */
const IN_BRACKETS = /^\((?:19|20)\d\d\)$/;

/** `Year (Apr - Mar)`: from when to when each of the years runs that are labels. */
const YEARLESS = /^\([A-Za-z]+ ?(?:[-–]|to) ?[A-Za-z]+\)$/;

const NOUN = /^(?:(?:Academic|Calendar|Financial|Fiscal) )?[Yy]ear (?=\S)/;

/** `Year 2019/20 2020/21`, `Financial Year 2019/20 2020/21`: the noun over the labels is no part of the first period where the next has none. */
export function withNounApart(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ kind }) => kind === "period");
  const [first, second] = [pieces[at], pieces[at + 1]];
  if (!first || second?.kind !== "period") return pieces;
  const noun = NOUN.exec(textOf(text, first))?.[0].length ?? 0;
  const period: Piece = { ...first, start: first.start + noun };
  if (noun === 0 || !isPeriodText(textOf(text, period))) return pieces;
  if (NOUN.test(textOf(text, second)) && !NOUN.test(textOf(text, period))) return pieces;
  const words = [...textOf(text, first).slice(0, noun).matchAll(/\S+/g)].map(({ 0: word, index }): Piece => {
    const start = first.start + index;
    return { ...first, kind: "word", start, end: start + word.length };
  });
  return [...pieces.slice(0, at), ...words, period, ...pieces.slice(at + 1)];
}

function cut(text: string, words: readonly Word[], inHeader: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    const period = periodAt(text, words, at, pieces.at(-1), inHeader);
    const isHeading = !inHeader && isShareOfYear(text, words, at);
    const figure = period > 1 ? 0 : isHeading ? 1 : wordsOfFigure(text, words, at);
    const count = Math.max(period, figure, 1);
    const { start, line } = words[at] as Word;
    const { end } = words[at + count - 1] as Word;
    const answers = !inHeader && figure === 0 && isInRow(pieces) && isAnswerAt(text, words, at);
    pieces.push({ kind: answers ? "figure" : kindOf(period, figure), start, end, line });
    at += count;
  }
  return pieces;
}

/** Whether a word is the whole of an answer: not so in `No change`. */
function isAnswerAt(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at] as Word, words[at + 1]];
  if (!isAnswerCell(textOf(text, word))) return false;
  return !next || next.line > word.line || !isLetter(text, next.start) || isAnswerCell(textOf(text, next));
}

/** Whether pieces are a label and figures behind it; labels may be figures. */
const isInRow = (pieces: readonly Piece[]): boolean => pieces.length > 1 && pieces.at(-1)?.kind === "figure";

function kindOf(period: number, figure: number): PieceKind {
  if (figure > 0) return "figure";
  return period > 0 ? "period" : "word";
}

/** `Mar 19` */
const WORDS_OF_MONTH = 2;

/** `1 January to 31 December 1999`, `1 April 1990`, behind which another may begin with its day. */
const SPAN = /^\d{1,2} [A-Z](?:.* \d{1,2} [A-Z])?[a-z]{2,8} \d{4}$/;

/** How many words from a place on are one period, behind the piece before; 0 where none begins there. */
function periodAt(
  text: string,
  words: readonly Word[],
  at: number,
  before: Piece | undefined,
  inHeader: boolean,
): number {
  const count = wordsOfPeriod(
    text,
    words,
    at,
    inHeader || (before?.kind === "period" && SPAN.test(textOf(text, before))),
  );
  if (count === 0) return inHeader && isDayOfMonth(text, words, at) ? WORDS_OF_MONTH : 0;
  if (!inHeader && isAmongMonths(text, words, at)) return WORDS_OF_MONTH;
  return isSecondYear(text, words, at, before) ? 1 : count;
}

const OPENS_TYPE = /^(?:<(?:b|i|em|strong)>|\*\*|__)/i;
const CLOSES_TYPE = /(?:<\/(?:b|i|em|strong)>|\*\*|__)$/i;

/** Words without the markup of type before the first and behind the last of what it encloses; `2020**` bears a note's mark. */
function withoutType(text: string, words: readonly Word[]): readonly Word[] {
  let inside = false;
  return mapped(words, (word) => {
    const opens = "<*_".includes(text.charAt(word.start)) ? OPENS_TYPE.exec(textOf(text, word)) : null;
    const start = word.start + (opens?.[0].length ?? 0);
    inside ||= opens !== null;
    const closes = inside ? CLOSES_TYPE.exec(text.slice(start, word.end)) : null;
    if (closes) inside = false;
    const end = word.end - (closes?.[0].length ?? 0);
    return start < end && (opens || closes) ? { ...word, start, end } : word;
  });
}

/** `2019 %` in a row: no share is so large, and the two are headings. */
function isShareOfYear(text: string, words: readonly Word[], at: number): boolean {
  const sign = words[at + 1];
  if (!sign || sign.end - sign.start > 1 || text.charAt(sign.start) !== "%") return false;
  return isBareYear(textOf(text, words[at]));
}
