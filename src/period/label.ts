import { holdsDigit, isAsciiDigit, isAsciiLetter } from "../quick-look.ts";
import type { Period } from "../table.ts";
import { isPlausibleYear, MONTHS } from "./calendar.ts";
import { companyOf } from "./company.ts";
import { meaningOf } from "./meaning.ts";
import { firstWord, mayOpen, OPENINGS, ORDINALS } from "./opening.ts";
import { spell } from "./spell.ts";
import { underLead } from "./stretch.ts";
import { isDash, isSpace } from "./token.ts";
import { NOTHING_SAID } from "./year-term.ts";

/** No spelling of a period is longer, in UTF-16 code units. */
export const LONGEST_PERIOD = 64;

const ALONE = companyOf([], 0, NOTHING_SAID);

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

/** The period of a label under words that say of which stretch of time its days are an end: `04/01/2021` under `Week beginning`. */
export function readLabelPeriodUnder(lead: string | null, label: string): Period | null {
  const period = readLabelPeriod(label);
  const under = period === null || lead === null ? null : underLead(lead, period.text);
  const led = under === null ? null : readLabelPeriod(under);
  // Both ends are printed: what leads says nothing of them.
  return led && (led.start !== period?.start || led.end !== period.end) ? led : period;
}

/** A text as printed, with its white space collapsed. */
export const collapsed = (text: string): string => (isCollapsed(text) ? text : text.trim().replace(/\s+/g, " "));

function isCollapsed(text: string): boolean {
  // At an end, or after another, a space is one too many.
  let spaced = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 ? spaced : isSpace(code)) return false;
    spaced = code === 32;
  }
  return !spaced || text === "";
}

function mayBePeriod(label: string): boolean {
  if (label.length < 2 || label.length > LONGEST_PERIOD) return false;
  const code = label.charCodeAt(0);
  if (isAsciiDigit(code)) return mayBeginWithDigits(label);
  if (isAsciiLetter(code)) return mayBeginWithWord(label);
  // White space, a bracket or an apostrophe: the text is short, and few labels begin so.
  return code <= 32 || code === 0xa0 || code === 40 || code === 91 || code === 39 || code === 0x2018 || code === 0x2019;
}

function mayBeginWithDigits(label: string): boolean {
  let digits = 1;
  while (digits < Math.min(label.length, 5) && isAsciiDigit(label.charCodeAt(digits))) digits++;
  if (digits === 4) return isPlausibleYear(Number(label.slice(0, 4)));
  if (digits > 2 || label.length < 5) return false;
  const code = label.charCodeAt(digits);
  // `60-69` is no period and `3-Apr-2015` is; `21/22` is one.
  if (isDash(code) || code === 46) return label.length > 7;
  if (code === 47) return label.length === 5 || label.length > 6;
  // `1st June`, `1 June`, `12 months to`
  if (code !== 32) return isAsciiLetter(code) && label.length > 7;
  const word = firstWord(label, digits + 1);
  return word === "months" || MONTHS.has(word);
}

function mayBeginWithWord(label: string): boolean {
  if (!mayOpen(label)) return false;
  const word = firstWord(label, 0);
  return MONTHS.has(word) || ORDINALS.has(word) || (OPENINGS.has(word) && holdsDigit(label));
}
