import { readLabelPeriod } from "../../period/period.ts";
import { CONTINUED } from "../between-rows.ts";
import { isOverNoFigures } from "../corner.ts";
import { findHeading } from "../heading.ts";
import type { ClassifiedText } from "../layout.ts";
import { stripMarkup } from "../markup.ts";
import { lineText, textOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import { headsRows } from "./heads-rows.ts";
import { isPeriodHeader } from "./period-header.ts";
import { isBareYear, isPeriodText } from "./period-words.ts";
import { nextFits } from "./row-follows.ts";
import { labelOf, type RowLine } from "./row-line.ts";
import { splitHeader } from "./split-header.ts";
import { wordsOf } from "./words.ts";

// Whether another table begins with a line below rows, or the header that is printed again goes on with this one.

/** A header that is printed again goes on with the table where no total stands before it, and its title is the same. */
export function goesOn(document: ClassifiedText, before: RowLine, bare: readonly RowLine[], header: number): boolean {
  if (isTotalLabel(stripMarkup(labelOf(document, before)))) return false;
  if (bare.length === 0) return true;
  const title = findHeading(document, header)?.text ?? "";
  return bare.length === 1 && title.toLowerCase() === plainLine(document, (bare[0] as RowLine).index);
}

const NUMBERED_TITLE = /^(?:table|figure|chart) ?\d{1,3}[a-z]?\b/i;

/** `Table 2: …`, where it is not the title of this table again. */
export function titlesAnother(document: ClassifiedText, index: number, first: number): boolean {
  const title = plainLine(document, index);
  if (!NUMBERED_TITLE.test(title) || CONTINUED.test(title)) return false;
  return findHeading(document, first)?.text.toLowerCase() !== title;
}

/** `Type Amount` over rows, where the header of those above ends in `Amount` as well: the header of others. */
export function headsOthers(document: ClassifiedText, index: number, [header = ""]: readonly string[]): boolean {
  const [noun = "", word, ...more] = plainLine(document, index).split(" ");
  return word !== undefined && more.length === 0 && header.endsWith(` ${word}`) && isOverNoFigures(noun);
}

const OVER_PERIODS =
  /^(?:\(?\d{1,2}[a-z]?[.)]\s{0,8})?(?:(?:Financial|Calendar|Academic) )?(?:Year|Month|Quarter|Week)s?\s{1,40}[A-Z(£%]/;

/** Whether a line behind a row that is labelled with a period is a header over others: `2. Year Number of Children`. */
export function headsOtherPeriods(document: ClassifiedText, before: RowLine, index: number): boolean {
  return OVER_PERIODS.test(lineText(document, index)) && readLabelPeriod(labelOf(document, before)) !== null;
}

/** Whether the next table's header stands in a line: periods, or headings one of which stands over the labels. */
export function startsHeader(document: ClassifiedText, row: RowLine, columns: number): boolean {
  const { text } = document;
  const last = row.pieces.at(-1);
  if (row.figures > 0 && last && !isPeriodText(textOf(text, last))) {
    const mayBeNoted = last.end - last.start === 1 && isBareYear(textOf(text, row.pieces[0]));
    if (mayBeNoted && isPeriodHeader(document, row.index)) return true;
    return row.figures < columns && headsRows(document, row.index);
  }
  if (isPeriodHeader(document, row.index)) return true;
  const words = wordsOf(document, row.index);
  if (words.length <= columns || row.figures > 0) return false;
  const cut = splitHeader(text, words, columns);
  return cut !== null && (cut.stub || !cut.guessed) && nextFits(document, row, columns);
}

export function plainLine(document: ClassifiedText, index: number): string {
  return lineText(document, index).replace(/\s+/g, " ").replace(/\s?:$/, "").toLowerCase();
}
