import { headerUnit, labelUnit } from "../figure/unit.ts";
import { isAboutUnits } from "../figure/unit-said.ts";
import { readAnswerHead } from "../tokenize/question.ts";
import type { ClassifiedText } from "./layout.ts";
import { stripMarkup } from "./markup.ts";
import { announcesAnswers } from "./question/answer-opening.ts";
import { isRuleLine } from "./rule-line.ts";

const LONGEST = 400;
/** `sep=;`, which tells a spreadsheet how the fields below are parted. */
const SEPARATOR = /^sep=\S?$/i;

/** What stands at the right of a running head that is the title too. */
const PAGE_NUMBER = / {2}page \d{1,3} of \d{1,3}\s?$/i;

/** `174W`, `62WH`, `359WA`: the number of a column of the printed debates, where the next begins. */
const COLUMN_MARK = /^\d{1,4}(?:W[HAS]?|G?C)$/;

/** A title over a table: its words, and the index of its line. */
export interface Heading {
  readonly text: string;
  readonly index: number;
}

/**
 * Finds the title over the line with index `first`: prose directly above it, or above one blank line. What only says what
 * the figures are in (`£000`), or what the columns are (`Year`), is none, and stands between them.
 */
export function findHeading(document: ClassifiedText, first: number): Heading | null {
  const heading = wordsOver(document, first);
  const isNoTitle = heading !== null && (isAboutUnits(heading.text) || OF_COLUMNS.test(heading.text));
  if (isNoTitle) return wordsOver(document, heading.index);
  return heading && (captionOver(document, heading) ?? heading);
}

/** The lines of a sentence between a table and its caption, and the least that all but its last are long. */
const MOST_LINES = 4;
const SHORTEST_LINE = 40;
const NUMBERED = /^(?:table|figure|chart) [A-Z]?\d/i;

/** The caption over a sentence that stands over a table: it has a number, or says what the figures are in. */
function captionOver(document: ClassifiedText, { text, index }: Heading): Heading | null {
  if (!text.endsWith(".") || isCaption(text)) return null;
  let below = index;
  for (let line = 0; line < MOST_LINES; line++) {
    const above = wordsOver(document, below);
    if (!above || isCaption(above.text)) return above;
    const isRow = (document.lines[above.index]?.numbers ?? 0) > 1;
    if (isRow || (above.text.length < SHORTEST_LINE && !above.text.endsWith("."))) return null;
    below = above.index;
  }
  return null;
}

function isCaption(text: string): boolean {
  if (NUMBERED.test(text)) return true;
  const unit = labelUnit(text) ?? (text.endsWith(")") ? headerUnit(text) : null);
  return unit !== null && !/[.?!:;,]$/.test(text);
}

const OF_COLUMNS = /^(?:years?|months?|quarters?)$/i;

function wordsOver(document: ClassifiedText, first: number): Heading | null {
  const { lines, roles, text } = document;
  let index = first - 1;
  // The pipe of a frame, which opens a row.
  if (lines[index]?.pipes === 1 && lines[index]?.words === 0) index--;
  if (roles[index] === "blank" || isRuleLine(document, index)) index--;
  if (isColumnMark(document, index)) index--;
  const line = lines[index];
  if (!line || roles[index] !== "prose" || line.tabs + line.pipes > 0 || line.end - line.start > LONGEST) return null;
  const words = stripMarkup(text.slice(line.start, line.end).replace(PAGE_NUMBER, ""))
    .replace(/\s*:$/, "")
    .replace(/^#{1,6} /, "");
  if (SEPARATOR.test(words) || announcesAnswers(words) || numbersAnswer(words)) return null;
  return isAboutUnits(words) || /[A-Za-z\u00c0-\uffff]/.test(words) ? { text: words, index } : null;
}

/** `Answer to question 6`, `Q2.`; `Q1` may be a quarter. */
function numbersAnswer(words: string): boolean {
  const head = readAnswerHead(words);
  return head !== null && head.textStart >= words.length && (head.names === "answer" || /[.)]$/.test(words));
}

/** Whether a line says nothing but where a column of the printed debates begins. */
export function isColumnMark({ text, lines }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (line?.words !== 1) return false;
  return COLUMN_MARK.test(text.slice(line.start, line.end).trim());
}
