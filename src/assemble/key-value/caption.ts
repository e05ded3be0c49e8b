import { isCornerLike } from "../corner.ts";
import type { ClassifiedText } from "../layout.ts";
import { lineAbove } from "../line-beside.ts";
import { stripMarkup } from "../markup.ts";
import { isMeasure } from "../measure-word.ts";
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

/** `Year`, `Number of crimes`; `Ward`, `2016`; `Ward`, `Number`. */
function isHeader(corner: string, header: string, overPeriods: boolean): boolean {
  if (overPeriods && CAPTION.test(corner)) return !/\d/.test(header);
  return isCornerLike(corner) && (isPeriodLabel(header) || isMeasure(header));
}

/** Whether an entry is no row, but stands over rows in their form: `Ward - 2016`. */
export const isCaption = ({ bare, label, values: [value, ...more] }: Entry): boolean =>
  !bare &&
  more.length === 0 &&
  /^(?:19|20)\d\d/.test(value?.figure ?? "") &&
  isHeader(label, value?.figure ?? "", false);

/** Reads `Year – Number of crimes` over `2013 – 578`: a header in the form of the rows. */
export function readCaption(document: ClassifiedText, from: number, overPeriods: boolean): Caption | null {
  const { text, lines, roles } = document;
  const index = lineAbove(document, from);
  const line = lines[index];
  if (!line || roles[index] !== "prose" || line.end - line.start > LONGEST_CAPTION) return null;
  const printed = text.slice(line.start, line.end);
  const [corner, header, ...more] = stripMarkup(printed).split(/ ?[:=] | [-–—] /);
  if (corner && header && more.length === 0 && isHeader(corner, header, overPeriods)) return { corner, header, index };
  if (!overPeriods) return null;
  const [, over, measure] = SPACED.exec(printed.trim()) ?? [];
  return over && measure && MEASURE.test(measure) ? { corner: over, header: stripMarkup(measure), index } : null;
}
