import { isTotalLabel, readTotalLabel } from "../total-label.ts";
import { type Cuts, figuresOf, type GluedDigits } from "./digits.ts";
import { printedAlike } from "./printing.ts";

// Cells run together, `5165850`, can be cut only where their own marks (`£`, `%`, `-`), how the table prints its figures or
// stated totals leave one way.

/** What the digits of rows are cut into. */
export interface CutRows {
  /** For each row the ways to cut it that are left: one where it is decided. */
  readonly ways: readonly (readonly Cuts[])[];
  /** Whether stated totals were needed. */
  readonly byTotals: boolean;
}

/** Ways of one row, at most; what can be cut in more is not tried. */
const MOST_WAYS = 2000;
/** Ways to cut all rows under one total together, at most. */
const MOST_ASSIGNMENTS = 20_000;
const FIGURE = /^(?:£?(?:0|[1-9]\d{0,2}(?:,\d{3}){1,4}|[1-9]\d{0,14})(?:\.\d{1,2})?(?: \d{1,3}%|%)?|[-–*]|--)$/;

/** Cuts the digits of rows into so many figures each, where their form or the totals allow one way only. */
export function cutRows(rows: readonly GluedDigits[], headings: readonly string[]): CutRows {
  const columns = headings.length;
  const ways = printedAlike(
    rows,
    rows.map((row) => waysOf(row, columns)),
    headings,
  );
  const total = headings.findIndex(isTotalLabel);
  const own = ways.map((its, row) =>
    total < 0 || columns < 3 ? its : itsOwnTotal(rows[row] as GluedDigits, its, total),
  );
  const left = byColumns(rows, own);
  return { ways: left, byTotals: left.some((its, row) => its.length === 1 && ways[row]?.length !== 1) };
}

/** Whether there is a way to cut a row into so many figures. */
export function canBeCut({ digits }: GluedDigits, columns: number): boolean {
  return waysToCut(digits, columns, 0).length > 0;
}

/** The ways to cut a row, from its start or from behind a mark; none where there are too many. */
function waysOf({ digits, marks }: GluedDigits, columns: number): readonly Cuts[] {
  const ways = ["", ...marks].flatMap((mark) =>
    digits.startsWith(mark)
      ? waysToCut(digits.slice(mark.length), columns).map((cuts) => cuts.map((at) => at + mark.length))
      : [],
  );
  return ways.length > MOST_WAYS ? [] : ways;
}

/** All ways to cut digits into so many figures, or one more than the most that are wanted. */
function waysToCut(digits: string, columns: number, most = MOST_WAYS): readonly Cuts[] {
  const found: Cuts[] = [];
  const cut = (from: number, cuts: readonly number[]): void => {
    if (found.length > most) return;
    const left = columns - cuts.length + 1;
    if (left === 1) {
      if (FIGURE.test(digits.slice(from))) found.push([...cuts, digits.length]);
      return;
    }
    for (let end = from + 1; end <= digits.length - left + 1; end++)
      if (FIGURE.test(digits.slice(from, end))) cut(end, [...cuts, end]);
  };
  if (digits.length <= 8 * columns + 8) cut(0, [0]);
  return found;
}

/** The ways in which the figure under `Total` is the sum of the others. */
function itsOwnTotal({ digits }: GluedDigits, ways: readonly Cuts[], total: number): readonly Cuts[] {
  return ways.filter((cuts) => {
    const figures = valuesOf(digits, cuts);
    const parts = figures.reduce((sum, figure, index) => (index === total ? sum : sum + figure), 0);
    return Math.abs(parts - (figures[total] as number)) < 0.005;
  });
}

/** The ways left where a last row that is a total is the sum of the rows above, if that leaves one way for all. */
function byColumns(rows: readonly GluedDigits[], ways: readonly (readonly Cuts[])[]): readonly (readonly Cuts[])[] {
  const last = rows.length - 1;
  const product = productOf(ways);
  if (last < 2 || readTotalLabel(rows[last]?.label ?? "") === null || product > MOST_ASSIGNMENTS || product < 2)
    return ways;
  const [only, another] = sumsIn(rows, ways);
  return only && !another ? ways.map((its, row) => [its[only[row] as number] as Cuts]) : ways;
}

/**
 * Whether rows, cut into so many figures, may be such that the last is the sum of those above, and none is 0 there; so where
 * they are too many to tell.
 */
export function mayAddUp(rows: readonly GluedDigits[], columns: number): boolean {
  const all = rows.map((row) => waysOf(row, columns));
  const alike = printedAlike(rows, all, new Array<string>(columns).fill(""));
  const { digits = "" } = rows.at(-1) ?? {};
  const ways = alike.map((its, row) =>
    row < rows.length - 1 ? its : its.filter((cuts) => valuesOf(digits, cuts).every((sum) => sum > 0)),
  );
  const product = productOf(ways);
  return product > MOST_ASSIGNMENTS || (product > 0 && sumsIn(rows, ways).length > 0);
}

const productOf = (ways: readonly (readonly Cuts[])[]): number =>
  ways.reduce((all, its) => Math.min(all * its.length, MOST_ASSIGNMENTS + 1), 1);

/** The first two choices of a way for each row with which the last row is the sum of those above. */
function sumsIn(rows: readonly GluedDigits[], ways: readonly (readonly Cuts[])[]): readonly (readonly number[])[] {
  const last = rows.length - 1;
  const values = ways.map((its, row) => its.map((cuts) => valuesOf((rows[row] as GluedDigits).digits, cuts)));
  const solutions: number[][] = [];
  const choose = (row: number, chosen: readonly number[], sums: readonly number[]): void => {
    if (solutions.length > 1) return;
    for (const [way, figures] of (values[row] as readonly (readonly number[])[]).entries()) {
      if (row === last) {
        if (figures.every((figure, column) => Math.abs(figure - (sums[column] ?? 0)) < 0.005))
          solutions.push([...chosen, way]);
      } else
        choose(
          row + 1,
          [...chosen, way],
          figures.map((figure, column) => figure + (sums[column] ?? 0)),
        );
    }
  };
  choose(0, [], []);
  return solutions;
}

function valuesOf(digits: string, cuts: Cuts): readonly number[] {
  return figuresOf(digits, cuts).map((printed) => {
    const figure = printed.replace(/[£,%]/g, "");
    return /^\d/.test(figure) ? Number(figure) : 0;
  });
}
