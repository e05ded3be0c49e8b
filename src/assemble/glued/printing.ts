import { type Cuts, figuresOf, type GluedDigits } from "./digits.ts";

// How a table prints its figures tells where they end: with commas for thousands, or all with as many decimals.

/** So many commas show that figures of a thousand and more are printed with one. */
const FEWEST_COMMAS = 2;
/** Four digits and more that no comma parts. */
const LONG = /^£?\d{4}/;

/** Decimals that end at a sign or with the row. */
const ENDED_DECIMALS = /\.(\d{1,2})(?=[-–*£%]|$)/g;

type Ways = readonly (readonly Cuts[])[];

/** The ways in which figures are printed as elsewhere in the table; all ways of a row that has none such. */
export function printedAlike(rows: readonly GluedDigits[], ways: Ways, headings: readonly string[]): Ways {
  return withPlaces(rows, withPence(rows, withCommas(rows, ways), headings));
}

/** Pounds in millions may have one decimal. */
const IN_LARGE = /(?:£|\b)m(?:illions?|n)?\b|£ ?(?:'?000|bn|billion)|thousand/i;
const ONE_DECIMAL = /^£[\d,]+\.\d$/;

/** `£594,408.698,026`: the ways in which pounds with pence have two digits of them, if every row allows it. */
function withPence(rows: readonly GluedDigits[], ways: Ways, headings: readonly string[]): Ways {
  if (headings.some((heading) => IN_LARGE.test(heading))) return ways;
  const whole = ways.map((its, row) =>
    its.filter(
      (cuts) => !figuresOf((rows[row] as GluedDigits).digits, cuts).some((figure) => ONE_DECIMAL.test(figure)),
    ),
  );
  return whole.some((its, row) => its.length === 0 && ways[row]?.length !== 0) ? ways : whole;
}

function withCommas(rows: readonly GluedDigits[], ways: Ways): Ways {
  const commas = rows.reduce((sum, { digits }) => sum + digits.split(",").length - 1, 0);
  if (commas < FEWEST_COMMAS) return ways;
  return ways.map((its, row) => {
    const { digits } = rows[row] as GluedDigits;
    const alike = its.filter((cuts) => !figuresOf(digits, cuts).some((figure) => LONG.test(figure)));
    return alike.length > 0 ? alike : its;
  });
}

/**
 * The ways in which each decimal has as many places as those that no digit can follow; and those with another number of
 * places in one of the columns, where all rows allow that too.
 */
function withPlaces(rows: readonly GluedDigits[], ways: Ways): Ways {
  const ends = new Set(
    rows.flatMap(({ digits }) => [...digits.matchAll(ENDED_DECIMALS)].map(([, decimals = ""]) => decimals.length)),
  );
  const [places] = ends;
  if (places === undefined || ends.size > 1) return ways;
  const columns = (ways.find((its) => its.length > 0)?.[0]?.length ?? 1) - 1;
  const alike = fitting(rows, ways, () => places);
  const allow = (some: Ways): boolean => some.every((its, row) => its.length > 0 || ways[row]?.length === 0);
  if (!allow(alike)) return ways;
  const others = Array.from({ length: columns }, (_, column) =>
    fitting(rows, ways, (at) => (at === column ? 3 - places : places)),
  ).filter(allow);
  return ways.map((its, row) => its.filter((cuts) => [alike, ...others].some((some) => some[row]?.includes(cuts))));
}

/** The ways in which a column's decimals have so many places. */
function fitting(rows: readonly GluedDigits[], ways: Ways, places: (column: number) => number): Ways {
  return ways.map((its, row) =>
    its.filter((cuts) =>
      figuresOf((rows[row] as GluedDigits).digits, cuts).every((figure, column) => {
        const decimals = /\.(\d+)/.exec(figure)?.[1];
        return decimals === undefined || decimals.length === places(column);
      }),
    ),
  );
}
