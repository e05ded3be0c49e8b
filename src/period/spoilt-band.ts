import { MONTHS } from "./calendar.ts";

/** `10-14`, or no more than where one begins: `15+`, `15 and over`. */
const BAND = /^(\d{1,2})(?: ?[-–] ?(\d{1,2})| ?\+| (?:and|or) (?:over|above|older|more))$/;
/** What a spreadsheet that takes bands for days or months makes of `5-9` and `10-14`. */
const SPOILT = /^(?:(\d\d)-([A-Z][a-z]{2})|([A-Z][a-z]{2})-(\d\d))$/;

/**
 * The labels, or headings, of one table that are no months but bands: `Oct-14` between `5-9` and `15-19`. One that begins
 * right behind another, or ends right before one, is.
 */
export function spoiltBands(labels: readonly string[]): ReadonlySet<string> {
  const spoilt = new Set<string>();
  if (!labels.some(isAsLong)) return spoilt;
  const firsts = new Set<number>();
  const lasts = new Set<number>();
  for (const label of labels) {
    const [, first, last] = BAND.exec(label) ?? [];
    if (first !== undefined) firsts.add(Number(first));
    if (last !== undefined) lasts.add(Number(last));
  }
  if (firsts.size === 0) return spoilt;
  for (const label of labels) {
    const [, day, monthBehind, monthBefore, year] = SPOILT.exec(label) ?? [];
    const first = day === undefined ? monthNumber(monthBefore) : Number(day);
    const last = day === undefined ? Number(year) : monthNumber(monthBehind);
    if (first < last && (lasts.has(first - 1) || firsts.has(last + 1))) spoilt.add(label);
  }
  return spoilt;
}

/** A cheap look: `Oct-14` and `05-Sep` are of one length. */
const isAsLong = (label: string): boolean => label.length === 6 && label.includes("-");

const monthNumber = (name = ""): number => MONTHS.get(name.toLowerCase()) ?? 0;
