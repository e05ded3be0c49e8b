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

/** `(4 per cent.)`: the share of a figure above or beside it, if no figure of its own. */
const SHARE = /^\(\d{1,3}(?:\.\d{1,3})? ?(?:%|per ?cent\.?)\)$/i;
export const isShareInBrackets = (text: string): boolean => SHARE.test(text);

/** `1. Fire alarms 2. Rescues`: a list, which answers. */
const LIST = /^1[.)] ?\S.{2,200} 2[.)] ?\S/;

/** `Information not held (see Note 2)`: in place of a figure. */
const NOT_HELD = /^(?:information|data) (?:is )?not (?:held|recorded|available)\b/i;
/** `304 771 172 41`, and no years. */
const SEVERAL = /^(?!(?:19|20)\d\d )\d[\d,]{0,8}(?: \d[\d,]{0,8}){2,20}$/;

const isHeadingText: (text: string) => boolean = remembering((text) =>
  isFigureLike(text)
    ? isPeriod(text)
    : !(isShareInBrackets(text) || LIST.test(text) || NOT_HELD.test(text) || SEVERAL.test(text)),
);

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
