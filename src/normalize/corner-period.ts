import { cleanLabel } from "../assemble/label.ts";
import { readTotalLabel } from "../assemble/total-label.ts";
import { mapped } from "../mapped.ts";
import { combinePeriods, partWithoutYear, readLabelPeriod } from "../period/period.ts";
import type { Column, Period } from "../table.ts";
import { withPeriods } from "./columns.ts";
import { periodsOf, type SaidOfPeriods } from "./row-periods.ts";

/** What rows and columns are dated by. */
interface Periods {
  readonly rows: readonly (Period | null)[];
  readonly columns: readonly Column[];
}

/** The periods of a table where the corner is one, `2019 | Arrests | Charges`, and nothing else is dated: it is that of all. */
export function datedByCorner(its: Periods, corner: string, said: SaidOfPeriods): Periods {
  if (!/\d/.test(corner) || isAnyDated(its)) return its;
  const [period = null] = periodsOf([cleanLabel(corner)], said);
  return isDated(period) ? allIn(period, its) : its;
}

/**
 * The periods of a table under a heading that names one: of all, where nothing else names any (`Table 2: Calendar year
 * 2019`, `Claims in 2019/20`), or of months and quarters that are all its rows or columns (`Sailings cancelled 2021-22`
 * over `Q1 | Q2`).
 */
export function datedByHeading(
  its: Periods,
  heading: string | null,
  labels: readonly string[],
  said: SaidOfPeriods,
): Periods {
  if (heading === null || !/\d/.test(heading) || isAnyDated(its)) return its;
  const ofColumns = mapped(its.columns, ({ period }) => period);
  const headers = mapped(its.columns, ({ header }) => header);
  const arePeriods = areAll(its.rows, labels) || areAll(ofColumns, headers);
  if (!arePeriods && [...its.rows, ...ofColumns].some((own) => own !== null)) return its;
  const period = stretchIn(heading, said) ?? (arePeriods ? yearAtEnd(heading, said) : null);
  return period === null ? its : allIn(period, its);
}

/** `January to September Total seized`, as a header reads that could not be cut. */
const MONTHS_FIRST = /^([A-Z][a-z]{2,8} ?(?:to|[-–]) ?[A-Z][a-z]{2,8}) [A-Z][a-z]/;
/** `(January to September)`, `Seizures in January to September`, `Seizures, Jan-Sep` */
const MONTHS_AT_END = /(?:^|\(|\b(?:in|for|during|from) |[,:–-] )([A-Z][a-z]{2,8} ?(?:to|[-–]) ?[A-Z][a-z]{2,8})\)?$/;

const DASH = /[-–]/;

/**
 * The periods of a table whose corner or heading names months of no year, `January to September`: its years are covered by
 * those alone.
 */
export function cutByMonths(its: Periods, corner: string, heading: string | null): Periods {
  const months = monthsIn(corner) ?? (heading === null ? null : monthsIn(heading));
  if (months === null) return its;
  const ofYear = (period: Period | null): Period | null =>
    period !== null && YEARS.has(period.kind) ? combinePeriods(months, period) : period;
  return { rows: mapped(its.rows, ofYear), columns: withPeriods(its.columns, ofYear) };
}

const YEARS: ReadonlySet<Period["kind"]> = new Set(["calendar-year", "financial-year", "academic-year"]);

function monthsIn(text: string): Period | null {
  if (!text.includes("to ") && !DASH.test(text)) return null;
  const months = (MONTHS_AT_END.exec(text) ?? MONTHS_FIRST.exec(text))?.[1];
  return months === undefined ? null : readLabelPeriod(months);
}

/** Rows or columns with their own periods in that of the whole table; years of which nothing tells the days stay without. */
function allIn(period: Period | null, its: Periods): Periods {
  const { rows, columns } = its;
  if ([...rows, ...mapped(columns, (column) => column.period)].some((own) => own && !partWithoutYear(own))) return its;
  if (rows.some((own) => own !== null)) return { rows: mapped(rows, (own) => combinePeriods(own, period)), columns };
  return { rows, columns: withPeriods(columns, (own) => combinePeriods(own, period)) };
}

/** `Table 2: `, `Annex A - ` */
const NUMBER_OF_TABLE = /^(?:table|annex|appendix) [a-z0-9]{1,3} ?[:.–-] /i;
/** `Claims in 2019/20`, `Claims for the period April 2019 to June 2020` */
const SAID_AT_END = /\b(?:in|for|during) (?:the )?(?:period )?((?:\S+ ){0,8}\S+)$/i;

/** The year, or the several months, that a heading is or ends with; a day or a month may be when it was written. */
function stretchIn(heading: string, said: SaidOfPeriods): Period | null {
  const text = SAID_AT_END.exec(heading)?.[1] ?? heading.replace(NUMBER_OF_TABLE, "");
  const [period = null] = periodsOf([text], said);
  return period?.kind === "month" || period?.kind === "other" ? null : period;
}

/** Whether all that is no total is a period. */
function areAll(periods: readonly (Period | null)[], names: readonly string[]): boolean {
  return (
    periods.some((own) => own !== null) &&
    periods.every((own, at) => own !== null || readTotalLabel(names[at] ?? "") !== null)
  );
}

const YEAR_AT_END = /(?:^|\s)((?:19|20)\d\d(?:[-–/](?:\d\d|(?:19|20)\d\d))?)$/;
/** What stands before a year with which something begins or ends, that is part of a name, or the last of several. */
const BEFORE_OTHER_YEAR =
  /\b(?:(?:19|20)\d\d(?:[-–/]\d\d)?|since|from|to|until|till|before|after|between|and|or|by|as at|at|than|act|acts|regulations|order|rules|scheme|plan|strategy|census|no\.?)$/i;

function yearAtEnd(heading: string, said: SaidOfPeriods): Period | null {
  const year = YEAR_AT_END.exec(heading)?.[1] ?? null;
  if (year === null || BEFORE_OTHER_YEAR.test(heading.slice(0, -year.length).trimEnd())) return null;
  return periodsOf([year], said)[0] ?? null;
}

const isAnyDated = ({ rows, columns }: Periods): boolean =>
  rows.some(isDated) || columns.some(({ period }) => isDated(period));

const isDated = (period: Period | null): boolean => period !== null && period.start !== null;
