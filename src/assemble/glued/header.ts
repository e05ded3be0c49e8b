import type { Line } from "../../tokenize/line.ts";
import { cutPieces, wordsOf } from "../collapsed/piece.ts";
import { isSentence } from "../collapsed/prose.ts";
import { findStub, splitHeader } from "../collapsed/split-header.ts";
import type { ClassifiedText } from "../layout.ts";
import { CAPITALS, SMALL_LETTERS } from "../letters.ts";
import { isTotalLabel } from "../total-label.ts";
import { LONGEST_ROW, MOST_BLANK_LINES, readRow } from "./row.ts";

const MOST_COLUMNS = 12;
const LONGEST_HEADING = 80;

/** Headings with the lines that they stand on, by index. */
export interface GluedHeader {
  readonly lines: readonly number[];
  readonly corner: string;
  readonly columns: readonly string[];
}

/** Where one heading ends and another begins, with nothing between them. */
const BETWEEN_HEADINGS = new RegExp(
  `([${SMALL_LETTERS})])(?=[${CAPITALS}£%]|(?:19|20)\\d\\d)|` +
    `((?:19|20)\\d\\d(?:[/-]\\d\\d)?)(?=(?:19|20)\\d\\d|[${CAPITALS}])`,
  "g",
);
/** What stands over such labels. */
const OF_YEARS = /^(?:[A-Za-z]{1,12} )?[Yy]ear(?![a-z])/;
export function isHeaderLine({ text, lines, roles }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (!line || roles[index] !== "prose" || line.tabs + line.pipes > 0 || line.end - line.start > LONGEST_ROW)
    return false;
  return !isSentence(text.slice(line.start, line.end).trim());
}

/** Reads the header that begins at a line: one heading a line, or all on the line over the first row. */
export function readHeader(document: ClassifiedText, from: number, ofYears: boolean): GluedHeader | null {
  const chain: number[] = [];
  let blanks = 0;
  for (let i = from; i < document.lines.length && chain.length <= MOST_COLUMNS + 1; i++) {
    if (document.roles[i] === "blank") {
      if (++blanks > MOST_BLANK_LINES) return null;
      continue;
    }
    blanks = 0;
    // `Offence20192020` looks like a row.
    if (chain.length > 0 && readRow(document, i, ofYears)) return headerOf(document, chain);
    if (!isHeaderLine(document, i)) return null;
    chain.push(i);
  }
  return null;
}

function headerOf(document: ClassifiedText, chain: readonly number[]): GluedHeader | null {
  const texts = chain.map((index) => plain(document, index));
  const [only] = texts;
  if (only !== undefined && texts.length === 1) return onOneLine(document, chain[0] as number, only);
  if (texts.length < 3 || texts.some((heading) => heading.length > LONGEST_HEADING)) return null;
  // The heading over the labels is a noun such as `Year`; without one the lines may as well be text.
  const isNoun = (index: number) => {
    const pieces = cutPieces(document.text, wordsOf(document, index));
    return findStub(document.text, pieces)?.[1] === pieces.length;
  };
  return isNoun(chain[0] as number) ? { lines: chain, corner: texts[0] as string, columns: texts.slice(1) } : null;
}

/** `OffenceMaleFemaleTotal`, `Offence20192020`, or the same with spaces. */
function onOneLine(document: ClassifiedText, index: number, line: string): GluedHeader | null {
  const parted = line.replace(BETWEEN_HEADINGS, "$1$2\n").split("\n");
  if (parted.length >= 3) return { lines: [index], corner: parted[0] as string, columns: parted.slice(1) };
  const words = wordsOf(document, index);
  for (let columns = words.length - 1; columns >= 2; columns--) {
    const cut = splitHeader(document.text, words, columns);
    if (!cut || cut.corner.end === cut.corner.start) continue;
    const { text } = document;
    const headings = cut.columns.map(({ start, end }) => text.slice(start, end));
    if (cut.guessed && !cut.stub && !headings.some(isTotalLabel)) continue;
    return { lines: [index], corner: text.slice(cut.corner.start, cut.corner.end), columns: headings };
  }
  return null;
}

function plain({ text, lines }: ClassifiedText, index: number): string {
  const { start, end } = lines[index] as Line;
  return text.slice(start, end).trim().replace(/\s+/g, " ");
}

/** Whether the line of a header says that years label the rows. */
export function isOfYears(document: ClassifiedText, index: number): boolean {
  return OF_YEARS.test(plain(document, index));
}
