import { canBeCut } from "./cut-digits.ts";
import type { GluedDigits } from "./digits.ts";
import type { GluedHeader } from "./header.ts";
import type { GluedRow } from "./row.ts";

/** The heading over the labels, empty where there is none, and those over the figures. */
export interface HeadedColumns {
  readonly corner: string;
  readonly columns: readonly string[];
  /** Whether there may be another number of columns, under which the rows would be cut otherwise. */
  readonly doubtful: boolean;
}

/** Four digits and more that no comma parts: figures run together, maybe. */
const LONG = /\d{4}/;

/** Tells whether the first heading of a header stands over labels by the rows below. */
export function headedColumns(
  { headings, corner }: GluedHeader,
  rows: readonly GluedRow[],
  digits: readonly GluedDigits[],
): HeadedColumns {
  const [first = "", ...others] = headings;
  const fits = (columns: readonly string[]): boolean => digits.every((its) => canBeCut(its, columns.length));
  const withoutCorner: HeadedColumns = { corner: "", columns: headings, doubtful: false };
  const ofYears = rows[0]?.ofYear ?? false;
  if (corner === "unknown") return { ...withoutCorner, doubtful: true };
  // What heads no years heads figures.
  if (corner === "none" || (corner === "open" && ofYears)) return withoutCorner;
  if (corner === "open" && others.length > 1 && !fits(others) && fits(headings)) return withoutCorner;
  const doubtful = others.length === 1 && !ofYears && (fits(headings) || digits.some((its) => LONG.test(its.digits)));
  return { corner: first, columns: others, doubtful };
}
