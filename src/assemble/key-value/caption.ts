import { isFigureLike } from "../../figure/figure.ts";
import { namesSeveral, unitAlone } from "../../figure/unit.ts";
import { splitHeader } from "../collapsed/split-header.ts";
import { wordsOf } from "../collapsed/words.ts";
import { isCornerLike } from "../corner.ts";
import type { ClassifiedText } from "../layout.ts";
import { lineAbove } from "../line-beside.ts";
import { stripMarkup } from "../markup.ts";
import { beginsWithMeasure, isMeasure, statesUnit } from "../measure-word.ts";
import { lineText, textOf } from "../text-of.ts";
import { type Entry, isPeriodLabel } from "./entry.ts";

const LONGEST_CAPTION = 80;
const CAPTION =
  /^(?:(?:calendar|financial|fiscal|academic|reporting) )?(?:years?|months?|quarters?|periods?|dates?|fy)(?: end(?:ed|ing)?)?$/i;

/** What stands over a series, a header in the form of its rows. */
export interface Caption {
  readonly corner: string;
  readonly header: string;
  readonly index: number;
}

/** `Year  Number of crimes`: white space alone between the heading over periods and the one over figures. */
const SPACED =
  /^((?:(?:calendar|financial|fiscal|academic|reporting) )?(?:year|month|quarter|period|date)s?)\s+(\S.*)$/i;
/** No `Year End`, `Date Range`; no question. */
const MEASURE = /^(?!(?:And|By|End|Group|In|Of|On|Range|To)\b)[A-Z£%][^\d?]*$/;

const PARTS_OF_YEARS = /^(?:month|quarter)s?$/i;

/** `Year`, `Number of crimes`; `Ward`, `2016`; `Ward`, `Number`. */
function isHeader(corner: string, header: string, overPeriods: boolean): boolean {
  if (overPeriods && CAPTION.test(corner))
    return !/\d/.test(header) || (PARTS_OF_YEARS.test(corner) && isPeriodLabel(header));
  return isCornerLike(corner) && (isPeriodLabel(header) || isMeasure(header));
}

/** Whether an entry is no row, but stands over rows in their form: `Ward - 2016`. */
export const isCaption = ({ bare, label, values: [value, ...more] }: Entry): boolean =>
  !bare &&
  more.length === 0 &&
  /^(?:19|20)\d\d/.test(value?.figure ?? "") &&
  isHeader(label, value?.figure ?? "", false);

/** What stands over rows whose first is on a line: `Year – Number of crimes` over `2013 – 578`, in the form of the rows. */
export function readCaption(document: ClassifiedText, from: number, { period, bare }: Entry): Caption | null {
  const { text, lines, roles } = document;
  const index = lineAbove(document, from);
  const line = lines[index];
  if (!line || roles[index] !== "prose" || line.end - line.start > LONGEST_CAPTION) return null;
  const printed = text.slice(line.start, line.end);
  const [corner, header, ...more] = stripMarkup(printed).split(/ ?[:=] | [-–—] /);
  if (corner && header && more.length === 0 && isHeader(corner, header, period)) return { corner, header, index };
  const [, over, measure] = period ? (SPACED.exec(printed.trim()) ?? []) : [];
  if (over && measure && MEASURE.test(measure)) return { corner: over, header: stripMarkup(measure), index };
  return bare && index === from - 1 ? readHeaderLine(document, index) : null;
}

/** A heading over labels and one over figures, a space apart; or what the figures are in, over both. */
function readHeaderLine(document: ClassifiedText, index: number): Caption | null {
  const { text } = document;
  const printed = stripMarkup(lineText(document, index));
  // `£000` stands under the heading of the table.
  if (!/^[A-Z£%].*[^.:;,?]$/.test(printed) || unitAlone(printed) !== null || namesSeveral(printed)) return null;
  // `Total candidates 31` is a row that no other is like.
  const words = wordsOf(document, index);
  const last = textOf(text, words.at(-1));
  if (isFigureLike(last) && !isPeriodLabel(last)) return null;
  const cut = splitHeader(text, words, 1);
  const [over] = cut?.columns ?? [];
  const corner = textOf(text, cut?.corner ?? undefined);
  // Two headings over figures, of which one has none.
  if (statesUnit(corner) || isMeasure(corner)) return null;
  if (corner !== "" && over && !cut?.guessed) return { corner, header: textOf(text, over), index };
  return statesUnit(printed) || beginsWithMeasure(printed) ? { corner: "", header: printed, index } : null;
}
