import { once } from "../../remember.ts";
import { cutHeaderPieces, cutPieces } from "../collapsed/piece.ts";
import { isSentence } from "../collapsed/prose.ts";
import { splitHeader } from "../collapsed/split-header.ts";
import { findStub } from "../collapsed/stub-noun.ts";
import { wordsOf } from "../collapsed/words.ts";
import { isCornerLike } from "../corner.ts";
import type { ClassifiedText } from "../layout.ts";
import { CAPITALS, SMALL_LETTERS } from "../letters.ts";
import { filledAfter } from "../lone-number.ts";
import { isMeasure } from "../measure-word.ts";
import { saysCount } from "../series.ts";
import { isTotalLabel } from "../total-label.ts";
import { isMonthRow, MOST_BLANK_LINES, readRow, readSection } from "./row.ts";

const MOST_COLUMNS = 12;
const LONGEST_HEADING = 80;
/** Of several headings, each a sentence long. */
const LONGEST_HEADER = 400;
/** So long is a heading at least that others are glued to; `McNeil` and `PhD` are words. */
const SHORTEST_GLUED = 3;

/** Headings with the lines that they stand on, by index. */
export interface GluedHeader {
  readonly lines: readonly number[];
  readonly headings: readonly string[];
  /** Whether the first heading stands over the labels; `open` where the rows alone tell it, `unknown` where nothing tells how many there are. */
  readonly corner: "first" | "none" | "open" | "unknown";
}

/** Where one heading ends and another begins, with nothing between them. */
const BETWEEN_HEADINGS = new RegExp(
  `([${SMALL_LETTERS})])(?=[${CAPITALS}£%]|(?:19|20)\\d\\d)|` +
    `((?:19|20)\\d\\d(?:[/–-]\\d\\d)?)(?=(?:19|20)\\d\\d|[${CAPITALS}])`,
  "g",
);
/** What stands over labels that are years, or months of them. */
const OF_YEARS = /^(?:[A-Za-z]{1,12} )?(?:[Yy]ear|[Mm]onth)(?![a-z])/;

export function isHeaderLine({ text, lines, roles }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (!line || roles[index] !== "prose" || line.tabs + line.pipes > 0 || line.end - line.start > LONGEST_HEADER)
    return false;
  return !isSentence(text.slice(line.start, line.end).trim());
}

/** Whether years may label the rows under a header's first line: it says so, or nothing is said of what does. */
export function mayBeOfYears(document: ClassifiedText, index: number): boolean {
  const line = plain(document, index);
  return (
    OF_YEARS.test(line) || saysCount(line) || cornerOf(headingsIn(line)) === "open" || isOverMonths(document, index)
  );
}

/** Whether the next filled line begins with a month and its year, glued to figures as no count is to a month. */
function isOverMonths(document: ClassifiedText, index: number): boolean {
  const next = filledAfter(document, index);
  return next >= 0 && next - index <= MOST_BLANK_LINES + 1 && isMonthRow(document, next);
}

/** Reads the header that begins at a line: one heading a line, or all on the line over the first row. */
export function readHeader(document: ClassifiedText, from: number, ofYears: boolean): GluedHeader | null {
  const chain: number[] = [];
  const isWhole = once(() => ofYears && headingsIn(plain(document, from)).length > 1);
  let blanks = 0;
  for (let i = from; i < document.lines.length && chain.length <= MOST_COLUMNS + 1; i++) {
    if (document.roles[i] === "blank") {
      if (++blanks > MOST_BLANK_LINES) return null;
      continue;
    }
    blanks = 0;
    // `Offence20192020` looks like a row.
    const isBody =
      chain.length > 0 && (readRow(document, i, ofYears) || readSection(document, i, ofYears, isWhole()) !== null);
    if (isBody) return headerOf(document, chain, ofYears && isOfYear(document, i));
    if (!isHeaderLine(document, i)) return null;
    chain.push(i);
  }
  return null;
}

const isOfYear = (document: ClassifiedText, index: number): boolean => readRow(document, index, true)?.ofYear === true;

function headerOf(document: ClassifiedText, chain: readonly number[], ofYears: boolean): GluedHeader | null {
  const texts = chain.map((index) => plain(document, index));
  const [only] = texts;
  if (only !== undefined && texts.length === 1) return onOneLine(document, chain[0] as number, only, ofYears);
  const fewest = ofYears ? 2 : 3;
  if (texts.length < fewest || texts.some((heading) => heading.length > LONGEST_HEADING)) return null;
  // The last line is a header by itself, and what is above it none: `Source:` over `MakeModelYear`.
  if (headingsIn(texts.at(-1) as string).length > 1) return null;
  // The heading over the labels is a noun such as `Year`; without one the lines may as well be text.
  const isNoun = (index: number) => {
    const pieces = cutPieces(document.text, wordsOf(document, index));
    return findStub(document.text, pieces)?.[1] === pieces.length;
  };
  return isNoun(chain[0] as number) ? { lines: chain, headings: texts, corner: "first" } : null;
}

/** `OffenceMaleFemaleTotal`, `Offence20192020`, or the same with spaces. */
function onOneLine(document: ClassifiedText, index: number, line: string, ofYears: boolean): GluedHeader | null {
  const glued = headingsIn(line);
  if (glued.length >= 2) return { lines: [index], headings: glued, corner: cornerOf(glued) };
  const { text } = document;
  const words = wordsOf(document, index);
  const one: GluedHeader = { lines: [index], headings: [line], corner: "unknown" };
  if (isMeasure(line)) return { ...one, corner: "none" };
  // Years are labels of one figure as well, under what says that it is a count.
  if (ofYears && saysCount(line) && !splitHeader(text, words, 2) && !saysCount(plain(document, index - 1)))
    return { ...one, corner: "none" };
  for (let columns = words.length - 1; columns >= (ofYears ? 1 : 2); columns--) {
    const cut = splitHeader(text, words, columns);
    if (!cut || cut.corner.end === cut.corner.start || (columns === 1 && !cut.stub)) continue;
    const headings = cut.columns.map(({ start, end }) => text.slice(start, end));
    if (cut.guessed && !cut.stub && !headings.some(isTotalLabel)) continue;
    const corner = text.slice(cut.corner.start, cut.corner.end);
    return { lines: [index], headings: [corner, ...headings], corner: "first" };
  }
  const pieces = cutHeaderPieces(text, words);
  if (pieces.length < 2 || pieces.some(({ kind }) => kind !== "period"))
    return isOverMonths(document, index) ? one : null;
  return { lines: [index], headings: pieces.map(({ start, end }) => text.slice(start, end)), corner: "none" };
}

/** The headings that a line is cut into where one is glued to the next. */
function headingsIn(line: string): readonly string[] {
  const headings: string[] = [];
  let start = 0;
  for (const { index, 0: end } of line.matchAll(BETWEEN_HEADINGS)) {
    if (index + end.length - start < SHORTEST_GLUED) continue;
    headings.push(line.slice(start, index + end.length));
    start = index + end.length;
  }
  return [...headings, line.slice(start)];
}

function cornerOf([first = "", ...others]: readonly string[]): GluedHeader["corner"] {
  if (/^(?:19|20)\d\d/.test(first)) return "none";
  return others.length === 0 || isCornerLike(first) || OF_YEARS.test(first) ? "first" : "open";
}

function plain({ text, lines }: ClassifiedText, index: number): string {
  const { start, end } = lines[index] ?? { start: 0, end: 0 };
  return text.slice(start, end).trim().replace(/\s+/g, " ");
}
