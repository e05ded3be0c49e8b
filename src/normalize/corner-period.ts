import { cleanLabel } from "../assemble/label.ts";
import { mapped } from "../mapped.ts";
import { combinePeriods } from "../period/period.ts";
import type { Column, Period } from "../table.ts";
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
  const dated = mapped(columns, ({ path, header, measure, period: own }) => ({
    path,
    header,
    measure,
    period: combinePeriods(own, period),
  }));
  return { rows, columns: dated };
}

const isDated = (period: Period | null): boolean => period !== null && period.start !== null;
