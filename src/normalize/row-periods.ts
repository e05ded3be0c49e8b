import { mapped } from "../mapped.ts";
import {
  applyPartYears,
  combinePeriods,
  type PartYear,
  readClosingLead,
  readLabelPeriodUnder,
  readLead,
  readYearTerms,
  settlePeriods,
  type YearTerms,
} from "../period/period.ts";
import type { Period, PrintedTable } from "../table.ts";
import { cutByNotes } from "./noted-period.ts";

/** What bears on the periods of a table. */
export interface SaidOfPeriods {
  /** What days are the first or last days of: `Week beginning`. */
  readonly lead: string | null;
  readonly years: YearTerms;
  readonly partYears: readonly PartYear[];
}

export function saidOfPeriods(printed: PrintedTable, around: YearTerms, partYears: readonly PartYear[]): SaidOfPeriods {
  return { lead: leadOf(printed), years: yearsOf(printed, around), partYears };
}

/** A row's period, from its label, from the heading of its section (`1994` over `April`), or from both. */
export function rowPeriods(
  labels: readonly string[],
  groups: readonly (string | null)[],
  said: SaidOfPeriods,
): readonly (Period | null)[] {
  const periods = periodsOf(labels, said);
  const headings = [...new Set(groups)].filter((group) => group !== null);
  if (headings.length === 0) return periods;
  const headed = periodsOf(headings, said);
  const byHeading = new Map(mapped(headings, (heading, index) => [heading, headed[index] ?? null]));
  return mapped(periods, (period, r) => {
    const over = byHeading.get(groups[r] ?? "") ?? null;
    return combinePeriods(period, over);
  });
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
  return applyPartYears(settlePeriods(periods, years), partYears);
}

/** What the corner, or the end of the heading, says of which stretch of time days in the table are an end. */
function leadOf({ corner, heading }: PrintedTable): string | null {
  return readLead(corner) ?? (heading === null ? null : readClosingLead(heading));
}

/** What the table's own heading says of its years goes before what is said around it. */
function yearsOf({ heading, corner }: PrintedTable, around: YearTerms): YearTerms {
  const own = readYearTerms(`${corner} ${heading ?? ""}`);
  return own.calendar || own.financial || own.academic ? own : around;
}
