import type { Line } from "../../tokenize/line.ts";
import { TokenKind } from "../../tokenize/token.ts";
import type { HeaderCut } from "../collapsed/header-cut.ts";
import { cutHeaderPieces, type Piece } from "../collapsed/piece.ts";
import { isSentence } from "../collapsed/prose.ts";
import { splitHeader } from "../collapsed/split-header.ts";
import { type Word, wordsOf } from "../collapsed/words.ts";
import type { ClassifiedText } from "../layout.ts";
import { beginsSmall, CAPITALS, SMALL_LETTERS } from "../letters.ts";
import { onceALine } from "../once-a-line.ts";
import { partsBetween } from "../parts-between.ts";
import { type Offsets, textOf, textsOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";

// The line of a header over cells that fill a line each, cut into the headings of their columns.

/** How much of a line tells whether it begins as a sentence does. */
const LONGEST_SENTENCE = 200;

export const isMarked = ({ tabs, pipes, gaps }: Line): boolean => tabs + pipes + gaps > 0;

/** Whether a line without marks is nothing but periods: the level over headings that come again under each. */
export function isLineOfPeriods(document: ClassifiedText, index: number): boolean {
  return !isMarked(document.lines[index] as Line) && piecesOf(document, index).every(({ kind }) => kind === "period");
}

/** The periods of a line, with nothing over the labels. */
export function cutPeriods(document: ClassifiedText, index: number): readonly Offsets[] {
  const { start } = document.lines[index] as Line;
  return [{ start, end: start }, ...piecesOf(document, index)];
}

/** `2000( 4)`: a year with the number of a note, as debates print it. */
const OPENS_NOTE = /\d\($/;
const ENDS_NOTE = /^\d{1,2}\)$/;

function withoutNotes(text: string, words: readonly Word[]): readonly Word[] {
  const isNote = (at: number): boolean =>
    OPENS_NOTE.test(textOf(text, words[at - 1])) && ENDS_NOTE.test(textOf(text, words[at]));
  return words.flatMap((word, at) => (isNote(at) ? [] : [isNote(at + 1) ? { ...word, end: word.end - 1 } : word]));
}

export const piecesOf = onceALine((document, index): readonly Piece[] => {
  const words = withoutNotes(document.text, wordsOf(document, index));
  return gluedYears(document, words) ?? cutHeaderPieces(document.text, words);
});

/** `20062007`, `2006-072007-08`: years with nothing between, each the one after that before it. */
const GLUED_YEARS = /^(?:(?:19|20)\d\d){2,8}$|^(?:(?:19|20)\d\d[-–/]\d\d){2,8}$/;
const LENGTH_OF_YEAR = 4;
const LENGTH_OF_TWO_YEARS = 7;
/** `Offence` of `Offence20062007` */
const NOUN = new RegExp(`^[${CAPITALS}${SMALL_LETTERS}]{1,20}`);

function gluedYears({ text }: ClassifiedText, [word, second]: readonly Word[], from = 0): readonly Piece[] | null {
  if (!word || second || !GLUED_YEARS.test(text.slice(word.start + from, word.end))) return null;
  const first = word.start + from;
  const areSplit = "-–/".includes(text.charAt(first + LENGTH_OF_YEAR));
  const length = areSplit ? LENGTH_OF_TWO_YEARS : LENGTH_OF_YEAR;
  const starts = Array.from({ length: (word.end - first) / length }, (_, at) => first + at * length);
  const years = starts.map((start) => Number(text.slice(start, start + LENGTH_OF_YEAR)));
  if (!years.every((year, at) => at === 0 || year === (years[at - 1] as number) + 1)) return null;
  return starts.map((start) => ({ kind: "period", start, end: start + length, line: word.line }));
}

/** The noun over the labels, and the years that are glued to it and to each other; null where they are no such header. */
function cutGluedYears(document: ClassifiedText, words: readonly Word[]): readonly Offsets[] | null {
  const [word] = words;
  const noun = word && NOUN.exec(document.text.slice(word.start, word.end))?.[0].length;
  const years = word && noun ? gluedYears(document, words, noun) : null;
  return word && noun && years ? [{ start: word.start, end: word.start + noun }, ...years] : null;
}

export function hasGluedYears(document: ClassifiedText, index: number): boolean {
  return cutGluedYears(document, wordsOf(document, index)) !== null;
}

/** The cells of a header's line, and whether capitals alone told where to cut it. */
interface Level {
  readonly cells: readonly Offsets[];
  readonly guessed: boolean;
}

/** A header's line cut into as many cells as a row has, or one fewer; null where it cannot be. */
export function cutLevel(document: ClassifiedText, index: number, width: number): Level | null {
  const line = document.lines[index] as Line;
  if (isMarked(line)) {
    const parts = cutAtMarks(document, line);
    return parts.length <= width ? { cells: parts, guessed: false } : null;
  }
  const printed = document.text.slice(line.start, line.end);
  // A header of long headings is longer than a sentence. `an increase of 1 150 since 1 May 2015` goes on from a line above.
  if (/[.?!]\s*$/.test(printed) || isSentence(printed.slice(0, LONGEST_SENTENCE))) return null;
  const words = withoutNotes(document.text, wordsOf(document, index));
  const cut = splitHeader(document.text, words, width - 1);
  if (cut && cut.columns.length < 2 && isOneHeading(textsOf(document.text, [cut.corner, ...cut.columns]))) return null;
  if (cut && !(cut.guessed && mayBeTitle(document.text, cut)))
    return { cells: [cut.corner, ...cut.columns], guessed: cut.guessed };
  const cells = cutGluedYears(document, words);
  return cells && { cells, guessed: false };
}

/** `Amount in 2019/20 if they had been paid`, `Number of cattle slaughtered under bovine TB measures`: over one column. */
function isOneHeading(parts: readonly string[]): boolean {
  return parts.some(beginsSmall) || NUMBER_OF.test(parts[0] ?? "");
}

const NUMBER_OF = /^(?:number|percentage|proportion|rate|value|cost) of /i;

/** A title in which words begin with capitals is cut at them as headings are; not where one goes on small, or says `Total`. */
function mayBeTitle(text: string, { corner, columns }: HeaderCut): boolean {
  if (corner.end > corner.start || columns.length < 3) return true;
  const headings = textsOf(text, columns);
  return !(headings.some((heading) => GOES_ON_SMALL.test(heading)) && isTotalLabel(headings.at(-1) as string));
}

const GOES_ON_SMALL = new RegExp(` [${SMALL_LETTERS}]{4}`);

/** What stands between the tabs, pipes or gaps of a line; pipes at its ends are a frame. */
export function cutAtMarks(document: ClassifiedText, line: Line): readonly Offsets[] {
  const { tabs, pipes } = line;
  const { kinds } = document.tokens;
  const mark = pipes > 0 ? TokenKind.pipe : tabs > 0 ? TokenKind.tab : TokenKind.gap;
  const offsets = partsBetween(document, line, (token) => kinds[token] === mark);
  const parts: Offsets[] = [];
  for (let at = 0; at < offsets.length; at += 2)
    parts.push({ start: offsets[at] as number, end: offsets[at + 1] as number });
  if (mark === TokenKind.pipe && isEmpty(parts.at(-1))) parts.pop();
  if (mark !== TokenKind.tab && parts.length > 1 && isEmpty(parts[0])) parts.shift();
  return parts;
}

function isEmpty(part: Offsets | undefined): boolean {
  return part !== undefined && part.start === part.end;
}
