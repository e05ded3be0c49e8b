import { mapped } from "../mapped.ts";
import type { Line } from "../tokenize/line.ts";
import { findHeading, isColumnMark } from "./heading.ts";
import type { ClassifiedText } from "./layout.ts";
import { isNoteAtFoot } from "./note-at-foot.ts";
import { lineText } from "./text-of.ts";
import { isUnfinished, startsInside } from "./wrapped.ts";

/** A line that is no row inside a table: part of a label, or a section's heading. */
export interface BareLine {
  readonly index: number;
  readonly text: string;
  /** Whether a page ends before it, behind the last row. */
  readonly turned: boolean;
  /** Whether it is a sentence that stands apart from the last row, and so no part of the table. */
  readonly isSaid: boolean;
}

/** What stands between the last row of a table and the line that is looked at. */
export interface Between {
  readonly bare: BareLine[];
  /** Numbers of the lines that are none of the table's. */
  readonly foreign: number[];
  /** Whether there is a blank line or furniture. */
  interrupted: boolean;
  /** Whether a page ends. */
  turned: boolean;
}

export function nothingBetween(): Between {
  return { bare: [], foreign: [], interrupted: false, turned: false };
}

/** What is asked of a row, in whatever form a layout has it. */
export interface RowAtPageEnd {
  /** Of its line. */
  readonly index: number;
  readonly label: string;
  /** Whether it has no figures. */
  readonly isBare: boolean;
}

/** So many rows above a page's end are looked at for headings of sections. */
const ROWS_LOOKED_AT = 200;

/**
 * Whether a line between rows where a page ends is the foot of that page or the head of the next: a blank line parts it from the
 * row on its page, as none parts the rows before or follows a heading, and it is neither a part of a label nor a section's
 * heading printed again. It is of the next page where that is known, or below what is printed on pages, by its line `numbers`.
 */
export function isOfPage<Row>(
  document: ClassifiedText,
  index: number,
  numbers: readonly number[],
  [above, below]: readonly [above: readonly Row[], below: Row],
  read: (row: Row) => RowAtPageEnd,
): boolean {
  const { lines, roles } = document;
  const before = above.at(-1);
  if (before === undefined) return false;
  const [last, next] = [read(before), read(below)];
  const isHead = lines[index]?.page !== lines[last.index]?.page || numbers.some((number) => number <= index);
  const apart = isHead ? roles.slice(index + 1, next.index) : roles.slice(last.index + 1, index);
  if (!apart.includes("blank") || roles[last.index - 1] === "blank") return false;
  const text = lineText(document, index);
  if (isHead ? startsInside(next.label) || isUnfinished(text) : startsInside(text) || isUnfinished(last.label))
    return false;
  const bare = mapped(above.slice(-ROWS_LOOKED_AT), read).filter((row) => row.isBare);
  return !bare.some((row) => roles[row.index + 1] === "blank" || row.label === text);
}

/** In UTF-16 code units. */
const LONGEST_BARE_LINE = 240;
const MOST_BARE_LINES = 3;
/** So many may be the lines of one label, each of which begins inside of it. */
const MOST_LINES_OF_LABEL = 8;
/** Three digits: a year is the heading of a section. */
const LONGEST_PAGE_NUMBER = 3;

/**
 * Takes a line that is no row; false where the table ends before it. `numbersSections`: whether a number alone on its line
 * heads a section, and numbers no page.
 */
export function takeLine(document: ClassifiedText, index: number, between: Between, numbersSections: boolean): boolean {
  const { lines, roles } = document;
  const line = lines[index] as Line;
  const role = roles[index];
  if (role === "blank") {
    between.interrupted = true;
    return true;
  }
  if (role === "furniture" || isColumnMark(document, index) || (!numbersSections && isPageNumber(document, index))) {
    between.interrupted = between.turned = true;
    between.foreign.push(line.number);
    return true;
  }
  if (role !== "prose" || line.end - line.start > LONGEST_BARE_LINE || asks(document, index)) return false;
  if (isNoteAtFoot(document, index)) {
    between.interrupted = true;
    between.foreign.push(line.number);
    return true;
  }
  const isSaid = between.interrupted && isSentence(document, index);
  const bare = { index, text: lineText(document, index), turned: between.turned, isSaid };
  const { length } = between.bare;
  if (length >= MOST_BARE_LINES && !(length < MOST_LINES_OF_LABEL && startsInside(bare.text))) return false;
  between.bare.push(bare);
  return true;
}

/** Whether a line is a letter alone that stood over a question further up: what follows answers that one. */
function asks({ text, lines }: ClassifiedText, index: number): boolean {
  const { start, end } = lines[index] as Line;
  const letter = end - start <= LONGEST_LETTER ? text.slice(start, end).trim() : "";
  if (letter.length !== 1 || !/[A-Z]/.test(letter)) return false;
  const first = text.indexOf(`\n${letter}\n`);
  if (first < 0 || first >= start - 1) return false;
  return (
    text
      .slice(first + 3, first + 3 + LONGEST_QUESTION)
      .split("\n", 1)[0]
      ?.endsWith("?") === true
  );
}

/** With white space around. */
const LONGEST_LETTER = 4;
const LONGEST_QUESTION = 400;

/** A small number alone on a line, among rows whose cells are parted by more than a line end, numbers a page. */
export function isPageNumber(document: ClassifiedText, index: number): boolean {
  const { words, numbers, tabs, pipes } = document.lines[index] as Line;
  if (words !== 1 || numbers !== 1 || tabs + pipes > 0 || document.roles[index] !== "prose") return false;
  const content = lineText(document, index);
  return content.length <= LONGEST_PAGE_NUMBER && /^\d+$/.test(content);
}

/** `Table 1 (continued)`, `Offences cont.` */
export const CONTINUED = /\bcont(?:inued|inues|'d|d)?\b/i;

/** Whether the lines between say nothing, or that the table goes on. */
export function saysThatItGoesOn({ bare }: Between): boolean {
  return bare.every(({ text }) => CONTINUED.test(text));
}

/** Whether a line is printed elsewhere too, as the head of each page is, or says that the table goes on. */
export function isRunningHead({ text, lines }: ClassifiedText, index: number): boolean {
  const { start, end } = lines[index] as Line;
  const content = text.slice(start, end).trim();
  const first = text.indexOf(content);
  return CONTINUED.test(content) || first < start || text.indexOf(content, end) >= 0;
}

/** A shorter line may be the end of a label, which others may end in too. */
const SHORTEST_HEAD = 20;

/** Whether a line of some length stands alone on an earlier line too, as the title of the whole that its pages repeat. */
export function isPrintedAbove({ text, lines }: ClassifiedText, index: number): boolean {
  const { start, end } = lines[index] as Line;
  const content = text.slice(start, end).trim();
  if (content.length < SHORTEST_HEAD) return false;
  for (let at = text.indexOf(content); at >= 0 && at < start; at = text.indexOf(content, at + 1))
    if (isLineEnd(text, at - 1) && isLineEnd(text, at + content.length)) return true;
  return false;
}

/** Whether at an offset, outside of it or in white space, a line ends. */
function isLineEnd(text: string, at: number): boolean {
  return at < 0 || at >= text.length || "\n\r\f".includes(text.charAt(at));
}

/**
 * Whether a line over a header that is printed again on a new page is the title of another table: the first has one of
 * its own, and this one is printed nowhere else; or it is a sentence. `header` is the index of the first line of the
 * first's header.
 */
export function titlesAnother(document: ClassifiedText, index: number, header: number): boolean {
  return !isRunningHead(document, index) && (isSentence(document, index) || findHeading(document, header) !== null);
}

const WORDS_OF_SENTENCE = 5;

function isSentence(document: ClassifiedText, index: number): boolean {
  return (document.lines[index] as Line).words >= WORDS_OF_SENTENCE && lineText(document, index).endsWith(".");
}

const NUMBERED = /^\W{0,4}(?:table|figure|appendix|annex|chart|part) ?(\d{1,3}|[a-z])\b/i;

/** The same, where the titles number the tables, or the rows below begin as the first's do: no total need say so. */
export function surelyTitlesAnother(
  document: ClassifiedText,
  index: number,
  header: number,
  beginsAlike: boolean,
): boolean {
  if (!titlesAnother(document, index, header)) return false;
  if (beginsAlike) return true;
  const number = NUMBERED.exec(lineText(document, index))?.[1];
  const first = NUMBERED.exec(findHeading(document, header)?.text ?? "")?.[1];
  return number !== undefined && first !== undefined && number !== first;
}

/** Whether a sentence parts what follows from the table; beside a page's end it may be said at the head or foot of each. */
export function isParted({ bare }: Between, turned: boolean): boolean {
  return bare.some(({ isSaid, turned: behind }, at) => isSaid && !behind && (!turned || at < bare.length - 1));
}

/** Whether the one line between is the title of what follows: it stands apart and ends with a colon. */
export function isTitle({ bare, interrupted }: Between): boolean {
  return interrupted && bare.length === 1 && bare[0]?.text.endsWith(":") === true;
}

const TABLE = /^\W{0,4}table ?\d{1,3}\b/i;

/** Whether a line between, which stands apart and nowhere else, is the numbered title of another table: `Table 3 - Costs`. */
export function isNumberedTitle(document: ClassifiedText, { bare, interrupted }: Between): boolean {
  return interrupted && bare.some(({ text, index }) => TABLE.test(text) && !isRunningHead(document, index));
}
