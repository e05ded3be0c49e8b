import type { ClassifiedText } from "../layout.ts";
import { lineAbove } from "../line-beside.ts";
import { stripMarkup } from "../markup.ts";

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

/** Reads `Year – Number of crimes` over `2013 – 578`: a header in the form of the rows. */
export function readCaption(document: ClassifiedText, from: number): Caption | null {
  const { text, lines, roles } = document;
  const index = lineAbove(document, from);
  const line = lines[index];
  if (!line || roles[index] !== "prose" || line.end - line.start > LONGEST_CAPTION) return null;
  const printed = text.slice(line.start, line.end);
  const [corner, header, ...more] = stripMarkup(printed).split(/ ?[:=] | [-–—] /);
  if (corner && header && more.length === 0 && !/\d/.test(header) && CAPTION.test(corner))
    return { corner, header, index };
  const [, over, measure] = SPACED.exec(printed.trim()) ?? [];
  return over && measure && MEASURE.test(measure) ? { corner: over, header: stripMarkup(measure), index } : null;
}
