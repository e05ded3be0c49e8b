import type { Days } from "./generated-table.ts";

/** Names in their order, and the days that those of them mean which are periods. */
export interface Named {
  readonly names: readonly string[];
  readonly days: ReadonlyMap<string, Days>;
}

interface NamedPeriod {
  readonly name: string;
  readonly days: Days;
}

/** So many periods on end, of one spelling. */
type Periods = (first: number, count: number) => readonly NamedPeriod[];

const MONTHS = "January February March April May June July August September October November December".split(" ");
const two = (n: number): string => String(n % 100).padStart(2, "0");
const day = (year: number, month: number, date: number): string => `${year}-${two(month)}-${two(date)}`;
const lastOf = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

const list = (count: number, period: (n: number) => NamedPeriod): readonly NamedPeriod[] =>
  Array.from({ length: count }, (_, n) => period(n));

const calendarYears =
  (name: (year: number) => string): Periods =>
  (first, count) =>
    list(count, (n) => ({ name: name(first + n), days: [day(first + n, 1, 1), day(first + n, 12, 31)] }));

/** Of April to March. */
const financialYears =
  (name: (year: number) => string): Periods =>
  (first, count) =>
    list(count, (n) => ({ name: name(first + n), days: [day(first + n, 4, 1), day(first + n + 1, 3, 31)] }));

/** From April on. */
const months =
  (name: (month: string, year: number) => string): Periods =>
  (first, count) =>
    list(count, (n) => {
      const year = first + Math.floor((n + 3) / 12);
      const month = ((n + 3) % 12) + 1;
      return { name: name(MONTHS[month - 1] as string, year), days: [day(year, month, 1), lastOf(year, month)] };
    });

const quarters =
  (firstMonth: number, name: (quarter: number, year: number) => string): Periods =>
  (first, count) =>
    list(count, (n) => {
      const months = firstMonth - 1 + n * 3;
      const year = first + Math.floor(months / 12);
      const month = (months % 12) + 1;
      return {
        name: name((n % 4) + 1, first + Math.floor(n / 4)),
        days: [day(year, month, 1), lastOf(year, month + 2)],
      };
    });

const dates =
  (name: (year: number) => string): Periods =>
  (first, count) =>
    list(count, (n) => ({ name: name(first + n), days: [day(first + n, 3, 31), day(first + n, 3, 31)] }));

/** Years of which the last is a part, up to a day that is named or not. */
const endsIn =
  (name: (year: number) => string, end: string | null): Periods =>
  (first, count) =>
    calendarYears(String)(first, count).map((year, n) =>
      n < count - 1
        ? year
        : { name: name(first + n), days: [day(first + n, 1, 1), end === null ? null : `${first + n}${end}`] },
    );

const short = (month: string): string => month.slice(0, 3);

/** Periods with no year say nothing of their days. */
const undated =
  (names: readonly string[]): Periods =>
  (_, count) =>
    names.slice(0, count).map((name) => ({ name, days: [null, null] }));

export const PERIODS: readonly Periods[] = [
  calendarYears(String),
  calendarYears(String),
  calendarYears((year) => `Calendar year ${year}`),
  calendarYears((year) => `Jan - Dec ${year}`),
  financialYears((year) => `${year}/${two(year + 1)}`),
  financialYears((year) => `${year}/${two(year + 1)}`),
  financialYears((year) => `${year}-${two(year + 1)}`),
  financialYears((year) => `${year} - ${two(year + 1)}`),
  financialYears((year) => `${year}-${year + 1}`),
  financialYears((year) => `${year}/${year + 1}`),
  financialYears((year) => `${year} / ${year + 1}`),
  financialYears((year) => `FY ${year}/${two(year + 1)}`),
  financialYears((year) => `FY${two(year)}/${two(year + 1)}`),
  financialYears((year) => `${two(year)}/${two(year + 1)}`),
  financialYears((year) => `01/04/${year} - 31/03/${year + 1}`),
  financialYears((year) => `01/04/${two(year)}-31/03/${two(year + 1)}`),
  financialYears((year) => `1 April ${year} to 31 March ${year + 1}`),
  financialYears((year) => `Apr ${year} - Mar ${year + 1}`),
  financialYears((year) => `April ${year} to March ${year + 1}`),
  financialYears((year) => `Apr ${two(year)} - Mar ${two(year + 1)}`),
  financialYears((year) => `Year to March ${year + 1}`),
  financialYears((year) => `Year ending March ${year + 1}`),
  financialYears((year) => `Year ended 31 March ${year + 1}`),
  months((month, year) => `${short(month)}-${two(year)}`),
  months((month, year) => `${short(month)} ${two(year)}`),
  months((month, year) => `${short(month)} ${year}`),
  months((month, year) => `${month} ${year}`),
  months((month, year) => `${year} ${month}`),
  quarters(4, (quarter, year) => `Q${quarter} ${year}/${two(year + 1)}`),
  quarters(4, (quarter, year) => `${year}/${two(year + 1)} Q${quarter}`),
  quarters(1, (quarter, year) => `Q${quarter} ${year}`),
  quarters(
    1,
    (quarter, year) =>
      `${short(MONTHS[quarter * 3 - 3] as string)}-${short(MONTHS[quarter * 3 - 1] as string)} ${year}`,
  ),
  quarters(1, (quarter, year) => `${MONTHS[quarter * 3 - 3]} - ${MONTHS[quarter * 3 - 1]} ${year}`),
  undated(["Q1", "Q2", "Q3", "Q4"]),
  undated(["Quarter 1", "Quarter 2", "Quarter 3", "Quarter 4"]),
  undated(MONTHS),
  undated(MONTHS.map(short)),
  dates((year) => `31 March ${year}`),
  dates((year) => `31/03/${year}`),
  dates((year) => `As at 31 March ${year}`),
  dates((year) => `as at 31/03/${year}`),
  endsIn((year) => `${year} (to 30 September)`, "-09-30"),
  endsIn((year) => `${year} (Jan - Jun)`, "-06-30"),
  endsIn((year) => `${year} YTD`, null),
  endsIn((year) => `${year} to date`, null),
];
