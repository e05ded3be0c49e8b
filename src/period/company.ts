import { monthIndex } from "./calendar.ts";
import { areSuccessive, isShort, numberedMonthOf, type Spelling, type YearsSpelling } from "./spelling.ts";
import type { YearTerms } from "./year-term.ts";

/** What the periods beside it, and the text, say of how an ambiguous spelling is meant. */
export interface Company {
  readonly says: YearTerms;
  /** Two pairs of successive years share one, so that such pairs are split years: `2015-2016`, `2016-2017`. */
  readonly overlap: boolean;
  /** A plainly split year is among them: `2015/16`, `Q1 2015/16`. */
  readonly splitYears: boolean;
  /** There are several pairs of successive years, and each begins two years after another: `2013-2014`, `2015-2016`. */
  readonly stepsByTwo: boolean;
  /** `2011-11` and `2011-12` are both among them, so that such numbers are months. */
  readonly numberedMonths: boolean;
  /** The months with years that are or may be among them, by `monthIndex`; none where no two are successive. */
  readonly months: ReadonlySet<number>;
  /** Most of what looks like years are none, so that all of it numbers something else: references `2022/125`. */
  readonly oddNumbers: boolean;
  /** Months or quarters without a year stand together, or all but alone. */
  readonly bareParts: boolean;
  /** Several of `Q1`, `Q2`, … stand together, with little beside them that would make them questions. */
  readonly codedParts: boolean;
}

/**
 * Gathers what the periods of a table's columns, or of its rows, say of each other.
 * @param others how many columns or rows there are besides, which are no periods
 */
export function companyOf(spellings: readonly Spelling[], others: number, says: YearTerms): Company {
  const years = spellings.filter((spelling) => spelling.type === "years");
  const successive = new Set(years.filter(areSuccessive).map(({ first }) => first));
  const numberedMonths = hasNumberedMonths(spellings, years);
  return {
    says,
    overlap: [...successive].some((first) => successive.has(first + 1)),
    splitYears: spellings.some((spelling) => isSplitYear(spelling, numberedMonths)),
    stepsByTwo: stepByTwo([...successive]),
    numberedMonths,
    months: monthsAmong(spellings),
    oddNumbers: areOddNumbers(spellings),
    ...companyOfParts(spellings, others),
  };
}

function isSplitYear(spelling: Spelling, numberedMonths: boolean): boolean {
  if (spelling.type === "part") return spelling.year?.split === true;
  if (spelling.type === "span") return spelling.splitYears;
  if (spelling.type !== "years" || !areSuccessive(spelling)) return false;
  if (!isShort(spelling)) return spelling.term === "financial";
  return !(numberedMonths && numberedMonthOf(spelling) !== null);
}

function stepByTwo(years: readonly number[]): boolean {
  const sorted = years.toSorted((a, b) => a - b);
  return sorted.length > 1 && sorted.every((year, index) => index === 0 || year - (sorted[index - 1] as number) === 2);
}

/** Two such numbers a month apart, of which one cannot be a split year, and none that cannot be a month. */
function hasNumberedMonths(spellings: readonly Spelling[], years: readonly YearsSpelling[]): boolean {
  const sure = spellings.filter((spelling) => spelling.type === "numbered-month");
  if (sure.length === 0 || spellings.some(({ type }) => type === "misprint")) return false;
  const dashed = years.filter((spelling) => isShort(spelling) && spelling.sign === "-");
  if (dashed.some((spelling) => numberedMonthOf(spelling) === null)) return false;
  const indexes = new Set([
    ...sure.map(({ year, month }) => monthIndex(year, month)),
    ...dashed.map((spelling) => monthIndex(spelling.first, numberedMonthOf(spelling) as number)),
  ]);
  return sure.some(({ year, month }) => {
    const index = monthIndex(year, month);
    return indexes.has(index - 1) || indexes.has(index + 1);
  });
}

function monthsAmong(spellings: readonly Spelling[]): ReadonlySet<number> {
  const months = new Set(spellings.flatMap(monthsOf));
  return [...months].some((month) => months.has(month + 1)) ? months : new Set();
}

function monthsOf(spelling: Spelling): readonly number[] {
  if (spelling.type === "month-and-number") return [monthIndex(spelling.year, spelling.month)];
  if (spelling.type !== "part" || spelling.part.type !== "months" || spelling.part.count !== 1) return [];
  if (spelling.year === null || spelling.year.split) return [];
  return [monthIndex(spelling.year.first, spelling.part.first)];
}

function areOddNumbers(spellings: readonly Spelling[]): boolean {
  const odd = spellings.filter(({ type }) => type === "misprint").length;
  return odd > 1 && odd * 2 > spellings.length;
}

function companyOfParts(
  spellings: readonly Spelling[],
  others: number,
): { readonly bareParts: boolean; readonly codedParts: boolean } {
  const parts = spellings.filter((spelling) => spelling.type === "part");
  const bare = new Set(parts.map(({ part }) => (part.type === "months" ? part.first : `${part.type} ${part.number}`)));
  const coded = parts.filter(({ coded }) => coded);
  const together = new Set(coded.map(({ part }) => (part.type === "months" ? 0 : part.number))).size > 1;
  return {
    bareParts: bare.size > 1 || others < 2,
    codedParts: together && coded.length >= others,
  };
}
