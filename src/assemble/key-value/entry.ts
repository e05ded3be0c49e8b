import { isFigureLike } from "../../figure/figure.ts";
import { readLabelPeriod } from "../../period/period.ts";
import { LETTERS } from "../letters.ts";
import { stripMarkup } from "../markup.ts";
import { readTotalLabel } from "../total-label.ts";
import type { PrintedValue, PrintedValues } from "./value.ts";

/** A label with the values that stand behind it. */
export interface Entry {
  readonly label: string;
  /** Offset of the label into the text. */
  readonly start: number;
  /** Offset after what stands behind the label. */
  readonly end: number;
  readonly values: readonly PrintedValue[];
  /** What is said in brackets behind the figure; empty where nothing is. */
  readonly remark: string;
  /** Whether the value is words that may stand in place of a figure: `no payments made`. */
  readonly words: boolean;
  /** Whether only a space parts the value from the label. */
  readonly bare: boolean;
  /** Whether the label is a period; one that is a single day is none. */
  readonly period: boolean;
  /** Whether the line as a whole may be a period as well: `2013 – 2015`. */
  readonly doubtful: boolean;
  /** The label and the figure where the number at the label's end is the figure's first group: `Ward 1 412`; or null. */
  readonly joined: { readonly label: string; readonly value: PrintedValue } | null;
  /** `Section` of `Section 47 97`, where the number may be the label's if other rows have such labels; else null. */
  readonly numbered: string | null;
  /** Where it is words, the same with what stands before their last figure as its name: `2019 Fines issued 12`; else null. */
  readonly named: Entry | null;
}

const LONGEST_LABEL = 120;
const LETTER_OR_DIGIT = new RegExp(`[${LETTERS}\\d]`);
const SPAN = /\d ?[-–—/] ?\d|\bto\b|\band\b/;
const YEAR_TO_YEAR = /(?:19|20)\d\d\D{1,9}(?:19|20)\d\d/;

/** The words before the number that ends an entry's label, or may end it; null where there is none. */
export function stemOf({ joined, numbered }: Entry): string | null {
  return joined?.label ?? numbered;
}

/** Whether a text, as printed, is a period that is no single day, a bare `2013:` too, or several years. */
export function isPeriodLabel(label: string): boolean {
  if (YEARS.test(label)) return true;
  const period = readLabelPeriod(
    stripMarkup(label)
      .replace(/ ?[:*†‡§⁰¹²³⁴-⁹]{1,3}$/, "")
      .replace(/^in /i, "")
      .replace(UP_TO_DAY, "")
      .replace(STRAY_BRACKET, ""),
  );
  return period !== null && (period.start === null || period.start !== period.end);
}

/** `2019, 2020 and 2021`, `2019, 2020,` */
const YEARS = /^(?:19|20)\d\d(?:(?:, ?|,? (?:and|&) )(?:19|20)\d\d){1,20},?$/;

/** `Q4 up until 15 Feb 19`: how far it goes. */
const UP_TO_DAY = / up (?:to|until|till) \d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}(?: \d{2,4})?$/i;

/** `2019 to end of June)` */
const STRAY_BRACKET = /(?<=^[^()]{4,60})\)$/;

/** `North - 12 -` before `14`: another figure behind the same sign, which is no part of the label as that of `18 - 24` is. */
export function endsInPair(label: string): boolean {
  const [, before = "", figure = ""] = PAIR_BEHIND_DASH.exec(label) ?? [];
  return figure !== "" && !/^\d+$/.test(before) && !isPeriodLabel(label);
}

const PAIR_BEHIND_DASH = /^(.*[^ ]) ?[-–—] ([£€$]?\d[\d,.]*%?)$/;

/** Whether a text is a whole label by itself: a period, or a total. */
export function isWholeLabel(label: string): boolean {
  return isPeriodLabel(label) || readTotalLabel(label) !== null;
}

/** `£8,023.000`, `1.055,20`: an amount that is misprinted, which may be the first of a series. */
const MISPRINT = /^[£€$]?\d[\d.,]{2,20}$/;

/** Whether an entry has words behind its label, and no figure that only is misprinted. */
export function isOfWords({ words, period, values: [value] }: Entry): boolean {
  return words && !(period && MISPRINT.test(value?.figure ?? ""));
}

/** Whether words are figures of several columns, as behind `1998` where the rows above have but one. */
export function areSeveralFigures(words: string): boolean {
  const figures = words.split(" ");
  return figures.length > 1 && figures.every((figure) => /\d/.test(figure) && isFigureLike(figure));
}

/** An entry whose figure, with all that stands behind it, is taken for words. */
export function inWords(entry: Entry, words: string): Entry {
  const start = entry.end - words.length;
  return { ...entry, values: [{ name: "", figure: words, start, end: entry.end }], remark: "", words: true };
}

/** An entry with words where others have figures; `content` is the whole line from `start` on, which they end. */
export function entryInWords(label: string, start: number, content: string, words: string, bare: boolean): Entry {
  return inWords(entryOf(label, start, content, NOTHING, bare), words);
}

const NOTHING: PrintedValues = { values: [], remark: "" };

/** An entry with its label; `content` is the whole line from `start` on. */
export function entryOf(
  label: string,
  start: number,
  content: string,
  { values, remark }: PrintedValues,
  bare: boolean,
): Entry {
  const doubtful = isSpanOfYears(content);
  const end = start + content.length;
  return {
    label,
    start,
    end,
    values,
    remark,
    words: false,
    bare,
    period: isPeriodLabel(label),
    doubtful,
    joined: null,
    numbered: null,
    named: null,
  };
}

/** `2013 – 14`, `2013 – 2015` as a whole; `2019 – 44` is hardly one. */
function isSpanOfYears(content: string): boolean {
  if (!SPAN.test(content)) return false;
  const period = readLabelPeriod(content.replace(/[;,.]$/, ""));
  return period !== null && (YEAR_TO_YEAR.test(content) || (period.start !== null && period.kind !== "range"));
}

/** A label without the sign behind it; null where it can be none. */
export function labelOf(printed: string): string | null {
  const label = stripMarkup(printed).replace(/ ?:$/, "");
  return label === "" || label.length > LONGEST_LABEL || !LETTER_OR_DIGIT.test(label) ? null : label;
}
