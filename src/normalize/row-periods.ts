import { mapped } from "../mapped.ts";
import { MONTH } from "../month-name.ts";
import {
  applyPartYears,
  combinePeriods,
  isCaption,
  type PartYear,
  readClosingLead,
  readLabelPeriod,
  readLabelPeriodUnder,
  readLead,
  settlePeriods,
  spoiltBands,
  type YearTerms,
  yearTermsIn,
} from "../period/period.ts";
import type { Period, PrintedTable } from "../table.ts";
import { cutByNotes } from "./noted-period.ts";

/** What bears on the periods of a table. */
export interface SaidOfPeriods {
  /** What days are the first or last days of, `Week beginning`: in the corner, or at the end of the heading. */
  readonly lead: string | null;
  readonly years: YearTerms;
  readonly partYears: readonly PartYear[];
  /** Whether labels begin with periods, as the corner says: `Year Cause`. */
  readonly opens: boolean;
  /** Whether labels are periods, as the corner says: `Force Quarter`. */
  readonly closes: boolean;
}

/** `Year (as at 31 March)`: the figures are those of one day of each year, and no year is cut. */
const AT_ONE_DAY = new RegExp(`\\bas (?:at|on|of) \\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?![a-z]|,? \\d{4})`, "i");
/** A look before the pattern, which takes V8 a millisecond to compile. */
const AS_AT = /\bas (?:at|on|of) \d/i;

const isAtOneDay = (words: string): boolean => AS_AT.test(words) && AT_ONE_DAY.test(words);

export function saidOfPeriods(printed: PrintedTable, around: YearTerms, partYears: readonly PartYear[]): SaidOfPeriods {
  return {
    lead: readLead(printed.corner) ?? (printed.heading === null ? null : readClosingLead(printed.heading)),
    years: yearTermsIn(`${printed.corner} ${printed.heading ?? ""}`, around),
    partYears: partYears.length > 0 && isAtOneDay(`${printed.corner} ${printed.heading ?? ""}`) ? [] : partYears,
    opens: beginsWithCaption(printed.corner),
    closes: isCaption(printed.corner.slice(printed.corner.lastIndexOf(" ") + 1)),
  };
}

/** A row's period, from its label, from the heading of its section (`1994` over `April`), or from both. */
export function rowPeriods(
  printed: readonly string[],
  groups: readonly (string | null)[],
  said: SaidOfPeriods,
): readonly (Period | null)[] {
  const labels = printed.every((label) => ITEM.test(label)) ? printed.map((label) => label.replace(ITEM, "")) : printed;
  const among = periodsOf(labels, said);
  // `Q1` alone among others is a quarter here, as the corner says.
  const own = said.closes ? mapped(among, (period, r) => period ?? readLabelPeriod(labels[r] as string)) : among;
  const periods = said.opens && own.every((period) => period === null) ? periodsOf(labels.map(opening), said) : own;
  const headings = [...new Set(groups)].filter((group) => group !== null);
  if (headings.length === 0) return periods;
  const headed = periodsOf(mapped(headings, periodIn), said);
  const byHeading = new Map(mapped(headings, (heading, index) => [heading, headed[index] ?? null]));
  return mapped(periods, (period, r) => {
    const over = byHeading.get(groups[r] ?? "") ?? null;
    return combinePeriods(period, over);
  });
}

/** `i) 2013/14`: the number of an item, where all labels have one. */
const ITEM = /^\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)] /i;

/** What may be a period in the heading of a section: all of it, or headings over it or under it, `Kent / 2019 / Q1`. */
function periodIn(heading: string): string {
  if (!heading.includes(" / ") || readLabelPeriod(heading) !== null) return heading;
  const parts = heading.split(" / ").filter((part) => readLabelPeriod(part) !== null);
  const together = parts.toReversed().join(" ");
  return readLabelPeriod(together) === null ? (parts[0] ?? heading) : together;
}

/** The periods of rows as far as the notes say at which their labels point. */
export function notedPeriods(
  periods: readonly (Period | null)[],
  { rows, notes }: PrintedTable,
): readonly (Period | null)[] {
  return notes.length === 0
    ? periods
    : mapped(periods, (period, r) => cutByNotes(period, [rows[r]?.label ?? ""], notes, rows[r]?.line));
}

export function periodsOf(
  labels: readonly string[],
  { lead, years, partYears }: SaidOfPeriods,
): readonly (Period | null)[] {
  const periods = mapped(labels, (label) => readLabelPeriodUnder(lead, label));
  if (periods.every((period) => period === null)) return periods;
  const bands = spoiltBands(labels);
  const own =
    bands.size === 0 ? periods : mapped(periods, (period, r) => (bands.has(labels[r] as string) ? null : period));
  return applyPartYears(settlePeriods(own, years), partYears);
}

/** `Year Cause`, `Financial year Type`: the periods come first in what stands below. */
function beginsWithCaption(corner: string): boolean {
  const words = corner.split(" ");
  return words.length > 1 && words.slice(1).some((_, at) => isCaption(words.slice(0, at + 1).join(" ")));
}

const MOST_WORDS_OF_PERIOD = 4;

/** The period with which a label begins, before other words; empty where there is none. */
function opening(label: string): string {
  const words = label.split(" ");
  for (let count = Math.min(MOST_WORDS_OF_PERIOD, words.length - 1); count > 0; count--) {
    const first = words.slice(0, count).join(" ");
    if (readLabelPeriod(first) !== null) return first;
  }
  return "";
}
