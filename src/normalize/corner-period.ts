import { cleanLabel } from "../assemble/label.ts";
import { readTotalLabel } from "../assemble/total-label.ts";
import { mapped } from "../mapped.ts";
import { combinePeriods } from "../period/period.ts";
import type { Column, Period } from "../table.ts";
import { withPeriods } from "./columns.ts";
import { periodsOf, type SaidOfPeriods } from "./row-periods.ts";

/** What rows and columns are dated by. */
interface Periods {
  readonly rows: readonly (Period | null)[];
  readonly columns: readonly Column[];
}

/** The periods of a table where the corner is one, `2019 | Arrests | Charges`, and nothing else is dated: it is that of all. */
export function datedByCorner({ rows, columns }: Periods, corner: string, said: SaidOfPeriods): Periods {
  if (!/\d/.test(corner) || rows.some(isDated) || columns.some(({ period }) => isDated(period)))
    return { rows, columns };
  const [period = null] = periodsOf([cleanLabel(corner)], said);
  if (!isDated(period)) return { rows, columns };
  if (rows.some((own) => own !== null)) return { rows: mapped(rows, (own) => combinePeriods(own, period)), columns };
  return { rows, columns: withPeriods(columns, (own) => combinePeriods(own, period)) };
}

/**
 * The periods of a table under a heading that names one: of all, where nothing else names any (`Table 2: Calendar year
 * 2019`, `Claims in 2019/20`), or of months and quarters that are all its rows or columns (`Sailings cancelled 2021-22`
 * over `Q1 | Q2`).
 */
export function datedByHeading(
  { rows, columns }: Periods,
  heading: string | null,
  labels: readonly string[],
  said: SaidOfPeriods,
): Periods {
  if (heading === null || !/\d/.test(heading)) return { rows, columns };
  const ofColumns = mapped(columns, ({ period }) => period);
  const headers = mapped(columns, ({ header }) => header);
  const arePeriods = areAll(rows, labels) || areAll(ofColumns, headers);
  if (!arePeriods && [...rows, ...ofColumns].some((own) => own !== null)) return { rows, columns };
  const period = stretchIn(heading, said) ?? (arePeriods ? yearAtEnd(heading) : null);
  return period === null ? { rows, columns } : datedByCorner({ rows, columns }, period, said);
}

/** `Table 2: `, `Annex A - ` */
const NUMBER_OF_TABLE = /^(?:table|annex|appendix) [a-z0-9]{1,3} ?[:.–-] /i;
/** `Claims in 2019/20`, `Claims for the period April 2019 to June 2020` */
const SAID_AT_END = /\b(?:in|for|during) (?:the )?(?:period )?((?:\S+ ){0,8}\S+)$/i;

/** The year, or the several months, that a heading is or ends with; a day or a month may be when it was written. */
function stretchIn(heading: string, said: SaidOfPeriods): string | null {
  const text = SAID_AT_END.exec(heading)?.[1] ?? heading.replace(NUMBER_OF_TABLE, "");
  const [period = null] = periodsOf([text], said);
  return period === null || period.kind === "month" || period.kind === "other" ? null : text;
}

/** Whether all that is no total is a period. */
function areAll(periods: readonly (Period | null)[], names: readonly string[]): boolean {
  return (
    periods.some((own) => own !== null) &&
    periods.every((own, at) => own !== null || readTotalLabel(names[at] ?? "") !== null)
  );
}

const YEAR_AT_END = /(?:^|\s)((?:19|20)\d\d(?:[-–/](?:\d\d|(?:19|20)\d\d))?)$/;
/** What stands before a year with which something begins or ends, or that is part of a name. */
const BEFORE_OTHER_YEAR =
  /\b(?:since|from|to|until|till|before|after|between|and|or|by|as at|at|than|act|acts|regulations|order|rules|scheme|plan|strategy|census|no\.?)$/i;

function yearAtEnd(heading: string): string | null {
  const year = YEAR_AT_END.exec(heading)?.[1] ?? null;
  return year === null || BEFORE_OTHER_YEAR.test(heading.slice(0, -year.length).trimEnd()) ? null : year;
}

const isDated = (period: Period | null): boolean => period !== null && period.start !== null;
