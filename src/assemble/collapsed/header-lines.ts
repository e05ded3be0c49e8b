import { unitAlone } from "../../figure/unit.ts";
import { firstWord } from "../../quick-look.ts";
import type { Line } from "../../tokenize/line.ts";
import { readQuestionHead } from "../../tokenize/question.ts";
import type { ClassifiedText } from "../layout.ts";
import { beginsWithCapital, LETTERS } from "../letters.ts";
import { announcesAnswers } from "../question/answer-opening.ts";
import { repeatOf } from "../recurring.ts";
import { lineText, textOf, textsOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import { type HeaderCut, hasCorner } from "./header-cut.ts";
import { readLevels } from "./header-levels.ts";
import { type CollapsedHeader, headerOf } from "./header-rows.ts";
import { isOverFigures, ONE_WORD } from "./header-words.ts";
import { isMarkedRow } from "./odd-cells.ts";
import { isPeriodText } from "./period-words.ts";
import { cutHeaderPieces } from "./piece.ts";
import { isSentence } from "./prose.ts";
import { endsInNoun, splitHeader } from "./split-header.ts";
import { type Word, wordsOf } from "./words.ts";
import { readZippedHeader } from "./zipped-header.ts";

const LONGEST_HEADER = 600;
const LONGEST_HEADING = 60;

/** Reads lines, by their indexes, as a header of so many columns; null where they are none. */
export type ReadHeader = (
  document: ClassifiedText,
  indexes: readonly number[],
  columns: number,
  known?: boolean,
) => CollapsedHeader | null;

/**
 * Reads lines as the header of so many columns: one level; levels over each other, where the lower repeats under each
 * heading of the upper; or one level broken over the lines. Null where they are none. Whether the rows leave no doubt of how
 * many columns there are is `known`.
 */
export function readHeader(
  document: ClassifiedText,
  indexes: readonly number[],
  columns: number,
  known = false,
): CollapsedHeader | null {
  const lines = indexes.map((index) => wordsOfHeader(document, index));
  const whole = readWhole(document, indexes, lines, columns, known);
  if (whole || lines.length === 1) return whole;
  // What is a header without its first lines has a title over it.
  for (let first = 1; first < indexes.length; first++)
    if (readWhole(document, indexes.slice(first), lines.slice(first), columns)) return null;
  if (isOverYear(document, indexes, lines, columns)) return null;
  if (indexes.some((index) => !mayBeHeader(document, index))) return null;
  // What all figures are in is no part of a heading.
  if (unitAlone(lineText(document, indexes[0] as number).trim()) !== null) return null;
  // So has one that begins anew with a noun over the labels, and a heading fewer.
  const [last = []] = lines.slice(-1);
  if (columns > 1 && splitHeader(document.text, last, columns - 1)?.stub) return null;
  return readZippedHeader(document, indexes[0] as number, lines, columns) ?? readBroken(document, lines, columns);
}

const YEAR = /\b(?:19|20)\d\d\b/;

/** `Type Q1 Q2` over `2019/20`: a header without years that is whole stands over the year of a section. */
function isOverYear(
  document: ClassifiedText,
  indexes: readonly number[],
  lines: readonly (readonly Word[])[],
  columns: number,
): boolean {
  const { text } = document;
  const last = lineText(document, indexes.at(-1) as number);
  if (!isPeriodText(last) || !YEAR.test(last)) return false;
  const upper = lines.slice(0, -1);
  if (upper.flat().some((word) => YEAR.test(textOf(text, word)))) return false;
  return upper.some((_, first) => readWhole(document, indexes.slice(first, -1), upper.slice(first), columns) !== null);
}

/** A header each of whose lines is a level. */
function readWhole(
  document: ClassifiedText,
  indexes: readonly number[],
  lines: readonly (readonly Word[])[],
  columns: number,
  known = false,
): CollapsedHeader | null {
  if (indexes.some((index) => !mayBeHeader(document, index)) || lines.some((words) => words.length === 0)) return null;
  const last = lines.at(-1) as readonly Word[];
  const leaf = splitHeader(document.text, last, columns);
  if (leaf && textsOf(document.text, leaf.columns).some(endsInAmount)) return null;
  if (leaf && isMarkedRow(document, indexes.at(-1) as number, columns)) return null;
  const asked = indexes.some((index) => document.roles[index] === "question");
  if (asked && (!leaf || (leaf.periods < 2 && !leaf.stub))) return null;
  if (lines.length === 1)
    return leaf && (mayStandAlone(document.text, leaf, columns) || (known && mayBeKnown(document.text, leaf, columns)))
      ? headerOf(document, [leaf], columns)
      : null;
  // What could be cut into headings of all columns may be of all but a total's, which stands on the line above.
  return readLevels(document, lines, leaf, columns) ?? (leaf && readLevels(document, lines, null, columns));
}

const AMOUNT = / \d{1,3}(?:,\d{3})+$/;

/** `National gallery 4,300,000`: a row's label and its figure, and no heading as `Rate per 1,000` is. */
function endsInAmount(heading: string): boolean {
  const at = heading.search(AMOUNT);
  return at > 0 && beginsWithCapital(heading) && !BEFORE_AMOUNT.test(heading.slice(0, at));
}

/** What a heading has before a number that is a part of it. */
const BEFORE_AMOUNT = /(?:\b(?:above|below|each|every|exceeding|from|of|over|per|than|to|under)|[–£-])$/i;

/** The words of a line without the number of the question that may stand before a header. */
function wordsOfHeader(document: ClassifiedText, index: number): readonly Word[] {
  const line = document.lines[index] as Line;
  const words = wordsOf(document, index);
  const head = document.roles[index] === "question" ? readQuestionHead(textOf(document.text, line)) : null;
  return head ? words.filter((word) => word.start >= line.start + head.textStart) : words;
}

export function mayBeHeader(document: ClassifiedText, index: number): boolean {
  const { start, end } = document.lines[index] as Line;
  if (end - start > LONGEST_HEADER) return false;
  const content = lineText(document, index);
  return (
    !isSentence(content) && !/[:;,][–—-]?$/.test(content) && !announcesAnswers(content) && !isNumberedTitle(content)
  );
}

/** Whether a text is `Table 1: Claims by year`: a title, whatever its capitals. */
export const isNumberedTitle = (content: string): boolean => TITLED.has(firstWord(content)) && TITLE.test(content);

const TITLED: ReadonlySet<string> = new Set(["table", "figure", "chart"]);
const TITLE = /^[a-z]{5,6} ?\d{1,3}[a-z]? ?[:.–-] ?[^\d\s]/i;

/** Words that may stand over labels, behind a capital, and number no question. */
const NOUN = new RegExp(`^[${LETTERS}]{3}[${LETTERS} ]{0,40}$`);

/** A heading over figures that says so. */
const COUNT_OF =
  /^(?:Number|No\.?|Count|Volume|Amount|Value|Cost|Percentage|%|Total (?:number|no\.?|count|volume|amount|value|cost))(?: of |$)/;
/** Words whose number counts nothing. */
const IDENTIFIED =
  /\b(?:ref(?:erence)?|case|crime|incident|request|foi|(?:tele)?phone|mobile|fax|contact|serial|invoice|order|account|badge|collar|registration|charity|company|house|flat|room|page|version)$/i;

const SAYS_WHAT = new RegExp(`[${LETTERS}%£#]`);

/** One column needs a noun over the labels beside its own heading, or the line is a title. */
function mayStandAlone(text: string, cut: HeaderCut, columns: number): boolean {
  if (columns > 1) return cut.periods > 0 || cut.stub || !cut.guessed || columns > 2 || areWords(text, cut);
  const [corner = "", heading = ""] = textsOf(text, [cut.corner, ...cut.columns]);
  // `Year: 2020/21` heads a section.
  if (corner.endsWith(":")) return false;
  if (cut.periods === 0 && !SAYS_WHAT.test(heading)) return false;
  if (cut.stub) return !cut.guessed || endsInNoun(text, cut);
  if (!beginsWithCapital(corner) || !NOUN.test(corner) || IDENTIFIED.test(corner)) return false;
  // What counts begins a heading, whatever capitals stand before it.
  return COUNT_OF.test(heading) || (!cut.guessed && cut.periods === 0 && IN_UNIT.test(heading));
}

/** `Market value (£)`, `Cost 2002(£000s)` */
const IN_UNIT = /[a-z\d] ?\((?:£(?:'?000s?|k|m|bn| million)?|%)\)$/;

/** `Pier AM PM`: nothing is left to cut otherwise. */
const areWords = (text: string, { corner, columns }: HeaderCut): boolean =>
  textsOf(text, [corner, ...columns]).every((heading) => ONE_WORD.test(heading)) && !isOverFigures(text, corner);

/**
 * Whether capitals are enough to cut a header where the rows tell into how many: behind a heading over the labels. Over one
 * column there are no more words than two.
 */
function mayBeKnown(text: string, cut: HeaderCut, columns: number): boolean {
  if (!hasCorner(cut) || columns > 1) return hasCorner(cut);
  const words = textsOf(text, [cut.corner, ...cut.columns]);
  const [corner = "", heading = ""] = words;
  if (!cut.guessed && (cut.periods === 1 || (isTotalLabel(heading) && SEVERAL_WORDS.test(corner)))) return true;
  return words.every((word) => LETTERS_ALONE.test(word) && !IDENTIFIED.test(word));
}

const LETTERS_ALONE = new RegExp(`^[${LETTERS}]{3,20}$`);
/** `Exemptions/sections used` */
const SEVERAL_WORDS = new RegExp(`^[${LETTERS}][${LETTERS}/ ]{2,40}$`);

/** One level, its words in their order broken over the lines. */
function readBroken(
  document: ClassifiedText,
  lines: readonly (readonly Word[])[],
  columns: number,
): CollapsedHeader | null {
  // The last line holds at least the end of a period or a total, or what the last figures are in.
  const last = lines.at(-1) as readonly Word[];
  const pieces = textsOf(document.text, cutHeaderPieces(document.text, last));
  // What comes again in groups is a level below others.
  if (repeatOf(pieces) > 0) return null;
  if (!pieces.some((piece) => isPeriodText(piece) || isTotalLabel(piece) || unitAlone(piece) !== null)) return null;
  const cut = splitHeader(document.text, lines.flat(), columns);
  const headings = cut ? [cut.corner, ...cut.columns] : [];
  if (!cut || cut.guessed || cut.periods < 2 || headings.some(({ start, end }) => end - start > LONGEST_HEADING))
    return null;
  // Titles that end in one year are no headings.
  if (new Set(textsOf(document.text, cut.columns)).size < columns) return null;
  return headerOf(document, [cut], columns);
}
