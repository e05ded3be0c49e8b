import { IDENTIFIER, namesIdentifier } from "../figure/identifier.ts";
import { measuredUnit } from "../figure/measured-unit.ts";
import { headerUnit } from "../figure/unit.ts";
import { mapped } from "../mapped.ts";
import { applyPartYears, type PartYear, readHeaders, type YearTerms } from "../period/period.ts";
import { rememberingBy } from "../remember.ts";
import type { Column, Period } from "../table.ts";

/** What the headers of a table say. */
export interface PrintedColumns {
  /** Each column's header, top level first, without markup and footnote marks. */
  readonly paths: readonly (readonly string[])[];
  /** What is said of the years of the table. */
  readonly years: YearTerms;
  /** What days in the headers are the first or last days of: `Week beginning`. */
  readonly lead: string | null;
}

export interface ReadColumns {
  readonly columns: readonly Column[];
  /** What each column's figures are in, by its header; null where it says nothing. */
  readonly units: readonly (string | null)[];
}

/** Reads the headers of a table, and what the text says of years that are covered in part. */
export function readColumns(printed: PrintedColumns, partYears: readonly PartYear[]): ReadColumns {
  const read = readHeadersAlone(printed);
  if (partYears.length === 0) return read;
  const periods = applyPartYears(
    mapped(read.columns, ({ period }) => period),
    partYears,
  );
  return { columns: withPeriods(read.columns, (_, c) => periods[c] ?? null), units: read.units };
}

/** Columns with other periods: what is made of each one's own. */
export function withPeriods(
  columns: readonly Column[],
  periodOf: (own: Period | null, column: number) => Period | null,
): readonly Column[] {
  return mapped(columns, ({ path, header, measure, period }, c) => ({
    path,
    header,
    measure,
    period: periodOf(period, c),
  }));
}

const readHeadersAlone = rememberingBy(
  ({ paths, years, lead }: PrintedColumns) => JSON.stringify([paths, years, lead]),
  ({ paths, years, lead }): ReadColumns => {
    const read = readHeaders(paths, { ...years, lead });
    const columns = mapped(paths, (path, c) => ({
      path,
      header: path.join(" / "),
      measure: read[c]?.measure ?? null,
      period: read[c]?.period ?? null,
    }));
    return { columns, units: mapped(columns, unitOfColumn) };
  },
);

/** Of several levels the innermost measures: `Wait (weeks)` over `6 to 12` says what is counted. */
function unitOfColumn({ header, measure }: Column): string | null {
  const innermost = measure === null ? "" : measure.slice(measure.lastIndexOf(" / ") + 1).trimStart();
  if (namesIdentifier(innermost)) return IDENTIFIER;
  return measuredUnit(innermost) ?? headerUnit(header);
}
