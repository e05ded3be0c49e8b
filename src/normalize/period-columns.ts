import { mapped } from "../mapped.ts";
import { combinePeriods, isCaption, readLabelPeriodUnder, readLead, yearTermsIn } from "../period/period.ts";
import type { Column, Period, PrintedTable } from "../table.ts";
import { periodsOf, type SaidOfPeriods } from "./row-periods.ts";

// Tables with a row for each figure name its year, its quarter or its month in columns of their own, beside the label.

/** Of one month or week of a year, by a number. */
const PART_BY_NUMBER = /^(?:month|quarter|qtr|week|half)$/i;
const MOST_PARTS = 53;
/** What a date is of is not said by that word. */
const DAY = /\bdate\b/i;

/** The periods of rows, dated by the columns whose headers say that they hold years, quarters or months. */
export function datedByColumns(
  periods: readonly (Period | null)[],
  { rows }: PrintedTable,
  columns: readonly Column[],
  text: string,
  said: SaidOfPeriods,
): readonly (Period | null)[] {
  if (columns.every(({ header }) => !mayDate(header)) || columns.some(({ period }) => period !== null)) return periods;
  let dated = periods;
  columns.forEach(({ header }, column) => {
    if (!mayDate(header)) return;
    const cells = mapped(rows, ({ cells: { offsets } }) => text.slice(offsets[2 * column], offsets[2 * column + 1]));
    const named = periodsIn(cells, header, said);
    if (named !== null) dated = mapped(dated, (period, r) => combinePeriods(period, named[r] ?? null));
    // The year of a row is no period of its figures where these are of a month that is only numbered.
    else if (PART_BY_NUMBER.test(header) && cells.every(isPartNumber)) dated = mapped(dated, withoutDays);
  });
  return dated;
}

const mayDate = (header: string): boolean =>
  header !== "" && (isCaption(header) || readLead(header) !== null) && !DAY.test(header);

/** The periods that all filled cells of a column are; null where one is none, or no cell is filled. */
function periodsIn(cells: readonly string[], header: string, said: SaidOfPeriods): readonly (Period | null)[] | null {
  const lead = readLead(header);
  const alone = mapped(cells, (cell) => readLabelPeriodUnder(lead, cell));
  if (alone.every((period) => period === null) || alone.some((period, r) => period === null && cells[r] !== ""))
    return null;
  // `Q1` alone among others is a quarter here, as the header says.
  return mapped(
    periodsOf(cells, { ...said, lead, years: yearTermsIn(header, said.years) }),
    (period, r) => period ?? alone[r] ?? null,
  );
}

const isPartNumber = (cell: string): boolean =>
  /^\d{1,2}$/.test(cell) && Number(cell) >= 1 && Number(cell) <= MOST_PARTS;

function withoutDays(period: Period | null): Period | null {
  return period && { text: period.text, kind: period.kind, start: null, end: null, complete: null };
}
