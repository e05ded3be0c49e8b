import { unitAlone } from "../figure/unit.ts";
import { readLabelPeriod } from "../period/period.ts";
import type { PrintedTable } from "../table.ts";

/** What stands over periods as labels, with what may be said of it, before another heading: `Year (June) Headcount`. */
const NOUN =
  /^(?:(?:Academic|Calendar|Financial|Fiscal) )?(?:[Yy]ear|[Mm]onth|[Qq]uarter|[Pp]eriod|[Dd]ate|[Ww]eek)(?: (?:end(?:ed|ing)|commencing)(?: \d{1,2} [A-Z][a-z]{2,8})?)?(?: \([^()]{1,30}\))? (?=[A-Z£%#(])/;

/** The table with its one heading cut behind the noun over its labels, where all of these are periods. */
export function withNounOfPeriods(table: PrintedTable): PrintedTable {
  const { corner, headers, rows } = table;
  const [path = [], ...others] = headers;
  const [heading = "", ...levels] = path;
  if (others.length > 0 || levels.length > 0) return table;
  const [noun] = NOUN.exec(heading) ?? [];
  if (!noun || !rows.every(({ label }) => readLabelPeriod(label) !== null)) return table;
  const cut = { ...table, corner: noun.trimEnd(), headers: [[heading.slice(noun.length)]] };
  if (corner === "" || unitAlone(corner) !== null) return cut;
  // What was taken for the heading over the labels is the table's, where it has no other.
  return table.heading === null ? { ...cut, heading: corner } : table;
}
