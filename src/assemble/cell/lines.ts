import type { Line } from "../../tokenize/line.ts";
import { isNumberOfQuestion } from "../../tokenize/question.ts";
import { TokenKind } from "../../tokenize/token.ts";
import { isSentence } from "../collapsed/prose.ts";
import { isCornerLike } from "../corner.ts";
import type { ClassifiedText } from "../layout.ts";
import { isLetterheadEntry } from "../letterhead.ts";
import { lineAbove, lineBelow } from "../line-beside.ts";
import { onceALine } from "../once-a-line.ts";
import { lineText } from "../text-of.ts";
import { isUnfinished, startsInside } from "../wrapped.ts";
import { linesOfBoxedPeriod, linesOfPeriod } from "./broken-period.ts";
import { type CellKind, type CellStream, cellAt, kindOfLine, type StreamCell, streamOf } from "./stream.ts";

// Cells without any mark: a line is a cell, or the lines between two blank lines are.

/** No cell has more words or characters; what has is prose, or a row where more of the words are figures. */
const MOST_WORDS = 16;
const MOST_WORDS_OF_HEADING = 22;
const MOST_OF_FIGURES = 1 / 3;
const LONGEST_CELL = 140;
/** The parts of one cell that is broken over lines, where blank lines part the cells. */
const MOST_PARTS = 3;
/** What no text ends with. */
const GOES_ON = /[a-z)] (?:of|and|or|per|the|than|from|between)$/;
/** So many blank lines end a table. */
const MOST_BLANK_LINES = 9;
/** `(4)`, the number of the words behind it; and no more items than a list has. */
const ITEM = /^\((?:1?\d|20)\)$/;
/** `(staff)`: no shorter are words in brackets. */
const SHORTEST_REMARK = 6;
/** `£`, `(£m)`, `£000` */
const UNIT_ALONE = /^\(?[£€](?:k|m|bn|['’]?000s?)?\)?$/i;
/** `– April to June` */
const BEHIND_DASH = /^[-–] ?[A-Z]/i;
/** So many cells that are no words tell what parts them, if they come within so many lines. */
const VALUES_TO_TELL = 8;
const MOST_WORDS_BEFORE = 64;
/** `4.`, `(a)`, `iv)`: the number of a clause, alone on its line; `No.` heads a column. */
export const CLAUSE = /^(?!nos?\.)\(?[0-9a-z]{1,4}[.)]{1,2}$/i;

/** `Offence 2021 2022`, `2020/21 2021/22`: a header on one line. */
const YEARS = /\b(?:19|20)\d\d(?:[/–-]\d{2,4})? (?:19|20)\d\d(?:[/–-]\d{2,4})?$/;

/** `Ambulance5.744.746.3`, `Arson1,0551,2031,190`: a row whose cells have nothing between them; `Arson1,2,3` has notes. */
const GLUED_ROW = /[a-z]{3}\)?(?!\d(?:,\d)+$)\d{1,4}(?:[.,]\d{1,6}){2}/i;

/** Whether a line may be a cell, as far as its length, its marks and its end tell. */
export function mayBeCell(document: ClassifiedText, index: number): boolean {
  const { text, lines, roles } = document;
  const line = lines[index];
  if (!line || roles[index] !== "prose" || line.tabs > 0 || line.pipes > 0) return false;
  if (line.gaps > 0 && !areBehindMarks(document, line)) return false;
  if (line.words > MOST_WORDS && line.numbers > MOST_OF_FIGURES * line.words) return false;
  if (line.words > MOST_WORDS_OF_HEADING || line.end - line.start > LONGEST_CELL) return false;
  if (line.numbers > 0 && GLUED_ROW.test(text.slice(line.start, line.end))) return false;
  const last = text.charAt(line.end - 1);
  if (line.words > 4 && (last === "." || last === "?" || last === "!" || last === ";")) return false;
  return last !== ",";
}

/** Whether all gaps of a line stand behind a mark between its words, where some type two spaces: `Drivers;  Cooks`, `No.  issued`. */
export function areBehindMarks({ text, tokens }: ClassifiedText, { firstToken, lastToken }: Line): boolean {
  for (let token = firstToken + 1; token < lastToken - 1; token++) {
    const at = tokens.starts[token] as number;
    if (tokens.kinds[token] === TokenKind.gap && !MARK_BEFORE_GAP.test(text.slice(Math.max(0, at - 2), at)))
      return false;
  }
  return true;
}

const MARK_BEFORE_GAP = /[;,]$|[a-z]\.$/i;

/** Whether words introduce what follows, as the sentence above a table does: too many for a heading, with a colon. */
export function introduces(words: string): boolean {
  return words.endsWith(":") && words.split(" ", 6).length > 4;
}

/** Index of the next line that is not blank; furniture and too many blank lines end the search. */
export const nextCellLine = (document: ClassifiedText, index: number): number =>
  lineBelow(document, index, MOST_BLANK_LINES);

/**
 * The cells from the line with index `from` on, up to what can be none.
 * @param joins whether a remark below a heading is part of it, and no heading of its own
 */
export function streamOfLines(document: ClassifiedText, from: number, joins = false): CellStream {
  const { text, roles } = document;
  const apart = arePartedByBlankLines(document, from);
  const linesOfBlank = apart ? linesOfBlankCell(document, from) : 1;
  let index = from;
  let blankLines = 0;
  let afterPageBreak = false;
  let inHeader = joins;

  return streamOf(text, false, (cells) => {
    while (roles[index] === "blank" || roles[index] === "furniture") {
      if (roles[index] === "blank") blankLines++;
      else afterPageBreak = true;
      if (blankLines > MOST_BLANK_LINES) return false;
      index++;
    }
    if (!mayBeCell(document, index)) return false;
    const line = index + 1;
    const [start] = spanOf(document, index);
    const [last, ownKind] = firstPart(document, index, apart);
    index = last;
    let end = spanOf(document, index)[1];
    const isText = ownKind === "text";
    const words = text.slice(start, end);
    if (isText && (isProse(words) || isLetterheadEntry(words) || isQuestionAlone(document, line - 1))) return false;
    const isItem = cells.at(-1)?.kind === "text" && ITEM.test(words);
    if ((isItem || (isText && introduces(words))) && !isFigureLine(document, nextCellLine(document, index)))
      return false;
    if (apart && isText) {
      index = lastPart(document, index, start);
      end = spanOf(document, index)[1];
    }
    for (
      let next = nextCellLine(document, index);
      joins && ownKind !== "figure" && isJoined(document, next, inHeader);
      next = nextCellLine(document, index)
    ) {
      index = next;
      end = spanOf(document, index)[1];
    }
    if (end - start > LONGEST_CELL) return false;
    const blanks = apart ? Math.max(0, Math.floor((blankLines - 1) / linesOfBlank)) : blankLines;
    cells.push(cellAt(text, start, end, { line, lastLine: index + 1, blanks, afterPageBreak }, ownKind));
    inHeader &&= ownKind !== "figure";
    blankLines = 0;
    afterPageBreak = false;
    index++;
    return true;
  });
}

/** Index of the last line of a text, where blank lines part the cells: lines without one between them are one. */
function lastPart(document: ClassifiedText, from: number, start: number): number {
  let index = from;
  while (index < from + MOST_PARTS && mayBeCell(document, index + 1)) {
    const kind = kindAt(document, index + 1);
    if (linesOfBoxedPeriodAt(document, index + 1) > 1) break;
    // `Plans issued within` over `20 weeks`
    const words = document.text.slice(start, spanOf(document, index)[1]);
    if (kind !== "text" && !(kind === "word" && isUnfinished(words))) break;
    index++;
  }
  return index;
}

/** Index of the last line of a cell's first part, and its kind: `2009-` over `10` with no blank line between is one year. */
function firstPart(document: ClassifiedText, index: number, apart: boolean): readonly [number, CellKind] {
  const { text, lines } = document;
  const [line, next] = [lines[index] as Line, lines[index + 1]];
  const mayBreak = apart && next !== undefined && "-–/".includes(text.charAt(line.end - 1));
  const isBrokenYear = mayBreak && BROKEN_YEAR.test(text.slice(line.start, next.end));
  if (isBrokenYear) return [index + 1, "text"];
  const boxed = apart ? index - 1 + linesOfBoxedPeriodAt(document, index) : index;
  const last = Math.max(endOfPeriodAt(document, index), boxed);
  return last > index ? [last, "period"] : [index, kindAt(document, index)];
}

/** Over how many lines a box goes that is all one period; 1 where it is none. */
const linesOfBoxedPeriodAt = onceALine((document, index) =>
  linesOfBoxedPeriod((offset) => (mayBeCell(document, index + offset) ? cellTextOf(document, index + offset) : "")),
);

/** Index of the line where the period ends that begins at a line; that line where none does. */
const endOfPeriodAt = onceALine((document, index) => {
  const lines = linesOfPeriod((offset) => {
    const at = filledLine(document, index, offset);
    return mayBeCell(document, at) ? cellTextOf(document, at) : "";
  });
  return filledLine(document, index, lines - 1);
});

/** Index of the filled line so many behind or before one, with a blank line at most before each. */
function filledLine(document: ClassifiedText, index: number, offset: number): number {
  const next = offset < 0 ? lineAbove : lineBelow;
  let at = index;
  for (let steps = Math.abs(offset); steps > 0; steps--) at = next(document, at);
  return at;
}

/** The number of a note, or two, may stand behind it. */
const BROKEN_YEAR = /^\s*(?:19|20)\d\d[-–/]\s*\n\s*\d\d(?:\d(?:, ?\d)?)?\s*$/;

/**
 * Whether a remark on a heading stands before the first figure, among the lines that may be cells; and no heading of labels
 * below the first line, which would be a title.
 */
export function hasRemark(document: ClassifiedText, from: number): boolean {
  const isHeaded = isCornerLike(cellTextOf(document, from));
  let found = false;
  let index = from;
  for (let words = 0; words < MOST_WORDS_BEFORE; words++) {
    index = nextCellLine(document, index);
    if (!mayBeCell(document, index)) return found;
    const kind = kindAt(document, index);
    if (kind === "figure") return found;
    if (isRemark(document, index)) found = true;
    else if (!isHeaded && kind === "text" && isCornerLike(cellTextOf(document, index))) return false;
  }
  return false;
}

/**
 * Whether a line says more of the heading above it: what its figures are in, the rest of its words (`year total`,
 * `– April to June`, what stands below `Count of`), or words in brackets; no item, `(a)`, and no number.
 */
function isRemark(document: ClassifiedText, index: number): boolean {
  if (!mayBeCell(document, index)) return false;
  const words = cellTextOf(document, index);
  if (UNIT_ALONE.test(words) || goesOnFrom(document, index)) return true;
  if (!words.startsWith("(")) return BEHIND_DASH.test(words) || (startsInside(words) && !isOneOfDates(document, index));
  if (words.length < SHORTEST_REMARK || words.indexOf(")") !== words.length - 1) return false;
  return kindAt(document, index) === "text";
}

/** `as at 31/03/2018`, with another such line above or below it. */
const isOneOfDates = (document: ClassifiedText, index: number): boolean =>
  kindAt(document, index) === "period" &&
  [nextCellLine(document, index), filledBefore(document, index)].some(
    (at) => at >= 0 && kindAt(document, at) === "period",
  );

/** Whether a line is part of the one above it: in a header, or where that cannot be at its end. */
const isJoined = (document: ClassifiedText, index: number, inHeader: boolean): boolean =>
  inHeader ? isRemark(document, index) : mayBeCell(document, index) && goesOnFrom(document, index);

/** Whether words stand below a line that cannot be at its end. */
function goesOnFrom(document: ClassifiedText, index: number): boolean {
  const before = filledBefore(document, index);
  return before >= 0 && kindAt(document, index) === "text" && GOES_ON.test(lineText(document, before));
}

/**
 * Whether a blank line stands between cells, as before most of the first that are no words: between words it may part a
 * title from its table, and where none does, lines right below one another may be one cell.
 */
function arePartedByBlankLines(document: ClassifiedText, from: number): boolean {
  if (nextCellLine(document, from) === from + 1) return false;
  let apart = 0;
  let close = 0;
  let index = from;
  for (let cells = 0; cells < MOST_WORDS_BEFORE && apart + close < VALUES_TO_TELL; cells++) {
    const next = nextCellLine(document, index);
    if (!mayBeCell(document, next)) break;
    if (kindAt(document, next) !== "text") {
      if (next > index + 1) apart++;
      else close++;
    }
    index = next;
  }
  return apart + close === 0 || apart > close;
}

/** How many blank lines a blank cell adds to the one between cells: its own alone, or one more that parts it from the next. */
function linesOfBlankCell(document: ClassifiedText, from: number): number {
  let index = from;
  let among = false;
  let lines = 2;
  for (let cells = 0; cells < MOST_WORDS_BEFORE; cells++) {
    const next = nextCellLine(document, index);
    if (!mayBeCell(document, next)) break;
    const isOdd = (next - index) % 2 === 1 && next > index + 1;
    // Before words another table may begin: what stands before a figure tells it, where anything does.
    const isFigure = isFigureLine(document, next);
    if (isFigure && isOdd) return 1;
    among ||= isFigure && next > index + 2;
    if (isOdd) lines = 1;
    index = next;
  }
  return among ? 2 : lines;
}

/**
 * What the cell on the last filled line before one is; null where there is none, or a sentence introduces what follows.
 * Where that line holds several cells, it is a header's: a period stands for it.
 */
export function kindBefore(document: ClassifiedText, index: number): CellKind | null {
  const before = filledBefore(document, index);
  const line = document.lines[before];
  if (!line) return null;
  if (line.tabs + line.pipes > 0) return "period";
  return mayBeCell(document, before) && !introduces(cellTextOf(document, before)) ? kindAt(document, before) : null;
}

/** Whether a line is the number of a question, and in no survey's table: no figure stands below it, and no other beside it. */
function isQuestionAlone(document: ClassifiedText, index: number): boolean {
  const isNumber = (line: number): boolean =>
    document.lines[line]?.words === 2 && isNumberOfQuestion(cellTextOf(document, line));
  const next = nextCellLine(document, index);
  return (
    isNumber(index) && !isFigureLine(document, next) && !isNumber(next) && !isNumber(filledBefore(document, index))
  );
}

/** The text of the cell that a line holds, by its index. */
export function cellTextOf(document: ClassifiedText, index: number): string {
  return document.text.slice(...spanOf(document, index));
}

/** The one cell that a line holds, by its index. */
export function cellOfLine(document: ClassifiedText, index: number): StreamCell {
  const [start, end] = spanOf(document, index);
  return cellAt(document.text, start, end, { line: index + 1 }, kindAt(document, index));
}

/** The kind of the cell that a line holds, by its index. */
export function kindAt(document: ClassifiedText, index: number): CellKind {
  return kindOfLine(document, index + 1, ...spanOf(document, index));
}

/** Index of the last line before one that is not blank. */
export const filledBefore = (document: ClassifiedText, index: number): number =>
  lineAbove(document, index, MOST_BLANK_LINES);

/** `Appealed?`, `Injury caused?`: a heading over answers and figures, and no question. */
const SHORT_QUESTION = /^(?!(?:how|what|when|where|who|why)\b)\S+(?: \S+){0,2}\?$/i;

function isProse(content: string): boolean {
  return CLAUSE.test(content) || YEARS.test(content) || (isSentence(content) && !SHORT_QUESTION.test(content));
}

function isFigureLine(document: ClassifiedText, index: number): boolean {
  if (!mayBeCell(document, index)) return false;
  const kind = kindAt(document, index);
  return kind === "figure" || kind === "year";
}

/** Offsets of the text of the line with an index, without the white space around it. */
function spanOf({ lines, tokens }: ClassifiedText, index: number): readonly [number, number] {
  const { firstToken, lastToken } = lines[index] as Line;
  let first = firstToken;
  while (first < lastToken && tokens.kinds[first] !== TokenKind.word) first++;
  let last = lastToken;
  while (last > first + 1 && tokens.kinds[last - 1] !== TokenKind.word) last--;
  return [tokens.starts[first] as number, tokens.starts[last] as number];
}
