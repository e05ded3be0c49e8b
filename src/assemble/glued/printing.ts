import type { Cuts, GluedDigits } from "./cut-digits.ts";

// How a table prints its figures tells where they end: with commas for thousands, or all with as many decimals.

/** So many commas show that figures of a thousand and more are printed with one. */
const FEWEST_COMMAS = 2;
/** Four digits and more that no comma parts. */
const LONG = /^£?\d{4}/;

type Ways = readonly (readonly Cuts[])[];

/** The ways in which figures are printed as elsewhere in the table; all ways of a row that has none such. */
export function printedAlike(rows: readonly GluedDigits[], ways: Ways): Ways {
  return withPlaces(rows, withCommas(rows, ways));
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
 * The ways in which each decimal has as many places as those that end the rows, where no other number of places in one of
 * the columns would do as well.
 */
function withPlaces(rows: readonly GluedDigits[], ways: Ways): Ways {
  const ends = new Set(rows.flatMap(({ digits }) => /\.(\d{1,2})%?$/.exec(digits)?.[1]?.length ?? []));
  const [places] = ends;
  const columns = (ways.find((its) => its.length > 0)?.[0]?.length ?? 1) - 1;
  if (places === undefined || ends.size > 1) return ways;
  const alike = fitting(rows, ways, () => places);
  const others = Array.from({ length: columns }, (_, column) =>
    fitting(rows, ways, (at) => (at === column ? 3 - places : places)),
  );
  const isOther = (other: Ways): boolean =>
    other.every((its, row) => its.length > 0 || ways[row]?.length === 0) &&
    other.some((its, row) => its.some((cuts) => !alike[row]?.includes(cuts)));
  if (others.some(isOther)) return ways;
  return ways.map((its, row) => (alike[row]?.length ? (alike[row] as readonly Cuts[]) : its));
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

function figuresOf(digits: string, cuts: Cuts): readonly string[] {
  return cuts.slice(1).map((end, figure) => digits.slice(cuts[figure], end));
}
