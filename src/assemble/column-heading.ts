import { isFigureLike } from "../figure/figure.ts";
import { isDigit, readWhole } from "../figure/number.ts";
import { readLabelPeriod } from "../period/period.ts";
import { remembering } from "../remember.ts";
import { cleanLabel } from "./label.ts";

/** Whether a cell's text may stand over a column. A whole number does only as a year. */
export function isHeading(text: string): boolean {
  return (text.length === 4 || readWhole(text) < 0) && isHeadingText(text);
}

/** What may stand behind a year in a header and is no part of it: `2022 (1)`, `2019+`, `2018 %`. */
const BEHIND_YEAR = /(?: ?\([0-9a-z]{1,2}\)| ?\+| ?%)$/i;

const isHeadingText: (text: string) => boolean = remembering((text) => !isFigureLike(text) || isPeriod(text));

/** Whether a text is a period, with or without a mark behind it. */
export function isPeriod(text: string): boolean {
  if (readLabelPeriod(cleanLabel(text)) !== null) return true;
  // A year, at least, and a mark behind it.
  return text.length > 4 && isDigit(text, 0) && isDigit(text, 3) && readLabelPeriod(withoutMark(text)) !== null;
}

const withoutMark = (text: string): string => cleanLabel(text).replace(BEHIND_YEAR, "");

const OF_PERIODS = /\b(?:year|month|quarter|period)s?$/i;

/** Whether a heading says that periods stand below it: `Year`, `Month`. */
export const isOfPeriods = (heading: string): boolean => OF_PERIODS.test(heading);
