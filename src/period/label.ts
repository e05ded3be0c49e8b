import type { Period } from "../table.ts";
import { isPlausibleYear, MONTHS } from "./calendar.ts";
import { companyOf } from "./company.ts";
import { meaningOf } from "./meaning.ts";
import { spell } from "./spell.ts";
import { isDash, isDigit, isLetter } from "./token.ts";
import type { YearTerms } from "./year-term.ts";

/** No spelling of a period is longer, in UTF-16 code units. */
export const LONGEST_PERIOD = 64;

/** Nothing is said of a table's years. */
export const NOTHING_SAID: YearTerms = { calendar: false, financial: false, academic: false };

const ALONE = companyOf([], 0, NOTHING_SAID);

/** Words that may begin a period with a digit in it, months apart. */
const OPENINGS: ReadonlySet<string> = new Set(
  "q qtr quarter h half fy f ye y year yr cy financial fiscal academic school calendar twelve rolling from between as".split(
    " ",
  ),
);
/** Words that may begin one without. */
const ORDINALS: ReadonlySet<string> = new Set(["first", "second", "third", "fourth"]);
const LONGEST_OPENING = "september".length;

/**
 * Reads a label that is a period as a whole: `2014`, `2015/16`, `Q1 2015`, `January`, `2025/26 (to date).`
 *
 * What the label alone leaves open (whether `2015-2016` is one year) is left open; `settlePeriods` decides it by the
 * labels beside. Nearly all labels are no periods and are told apart by their first characters.
 */
export function readLabelPeriod(label: string): Period | null {
  if (!mayBePeriod(label)) return null;
  const spelling = spell(label);
  if (spelling === null) return null;
  return { text: collapsed(label), ...meaningOf(spelling, ALONE) };
}

/** A text as printed, with its white space collapsed. */
export const collapsed = (text: string): string => text.trim().replace(/\s+/g, " ");

function mayBePeriod(label: string): boolean {
  if (label.length < 2 || label.length > LONGEST_PERIOD) return false;
  const code = label.charCodeAt(0);
  if (isDigit(code)) return mayBeginWithDigits(label);
  if (isLetter(code)) return mayBeginWithWord(label);
  // White space, a bracket or an apostrophe: the text is short, and few labels begin so.
  return code <= 32 || code === 0xa0 || code === 40 || code === 91 || code === 39 || code === 0x2018 || code === 0x2019;
}

function mayBeginWithDigits(label: string): boolean {
  let digits = 1;
  while (digits < 5 && isDigit(label.charCodeAt(digits))) digits++;
  if (digits === 4) return isPlausibleYear(Number(label.slice(0, 4)));
  if (digits > 2 || label.length < 5) return false;
  const code = label.charCodeAt(digits);
  // `60-69` is no period and `3-Apr-2015` is; `21/22` is one.
  if (isDash(code) || code === 46) return label.length > 7;
  if (code === 47) return label.length === 5 || label.length > 6;
  // `1st June`, `1 June`, `12 months to`
  if (code !== 32) return isLetter(code) && label.length > 7;
  const word = firstWord(label, digits + 1);
  return word === "months" || MONTHS.has(word);
}

function mayBeginWithWord(label: string): boolean {
  const word = firstWord(label, 0);
  return MONTHS.has(word) || ORDINALS.has(word) || (OPENINGS.has(word) && hasDigit(label));
}

/** The letters that stand at an index, in lower case; empty where they are more than any opening has. */
function firstWord(label: string, start: number): string {
  let end = start;
  while (end <= start + LONGEST_OPENING && isLetter(label.charCodeAt(end))) end++;
  return end - start > LONGEST_OPENING ? "" : label.slice(start, end).toLowerCase();
}

function hasDigit(label: string): boolean {
  for (let at = 1; at < label.length; at++) if (isDigit(label.charCodeAt(at))) return true;
  return false;
}
