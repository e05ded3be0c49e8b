import fc from "fast-check";
import type { GeneratedCell, GeneratedTable } from "./generated-table.ts";

const from = (first: number, count: number, name: (n: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, i) => name(first + i));

const financialYear = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, "0")}`;

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"];

const COUNTED = [
  "Searches",
  "Arrests",
  "Cases opened",
  "Number of fines",
  "Total paid",
  "Women",
  "Men",
  "Open",
  "Closed",
  "Charged",
  "Cautions",
  "Stop and search",
  "Not known",
];

const NAMES = [
  "North",
  "South East",
  "Leeds",
  "York and Selby",
  "Hull",
  "Burglary",
  "Theft from shops",
  "Public order",
  "Other",
  "Unknown",
  "Schools",
  "Libraries and museums",
  "Housing",
  "Parks",
];

const year = fc.integer({ min: 2005, max: 2018 });

/** What stands over the columns. */
const headings: fc.Arbitrary<readonly string[]> = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.oneof(
    year.map((first) => from(first, count, String)),
    year.map((first) => from(first, count, financialYear)),
    fc.shuffledSubarray(COUNTED, { minLength: count, maxLength: count }),
    fc.constant(MONTHS.slice(0, count)),
  ),
);

/** What stands before the rows, and over it. */
const stub: fc.Arbitrary<{ readonly corner: string; readonly labels: readonly string[] }> = fc
  .integer({ min: 2, max: 9 })
  .chain((count) =>
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          corner: fc.constantFrom("Area", "Offence", "Category", "Type of offence"),
          labels: fc.shuffledSubarray(NAMES, { minLength: count, maxLength: count }),
        }),
      },
      fc.record({
        corner: fc.constantFrom("Ward", "Band"),
        labels: fc.constantFrom("Ward", "Zone", "Band").map((stem) => from(1, count, (n) => `${stem} ${n}`)),
      }),
      fc.constant({ corner: "Age", labels: from(0, count, (n) => `${n * 10} - ${n * 10 + 9}`) }),
      year.map((first) => ({ corner: "Year", labels: from(first, count, String) })),
      fc.constant({ corner: "Month", labels: MONTHS.slice(0, count) }),
    ),
  );

/** How the figures are printed: with what between thousands, and with what sign. */
const style = fc.record({ thousands: fc.constantFrom(",", ""), sign: fc.constantFrom("", "", "", "%", "£") });

const number = fc.oneof(fc.nat(300), fc.integer({ min: 1000, max: 90_000 }), fc.nat(3_000_000));

/** Tables of one header level, of words, years or months, counts, money or percentages. */
export const variedTable: fc.Arbitrary<GeneratedTable> = fc
  .record({ stub, headings, style, hidden: fc.constantFrom(0, 0, 1, 3) })
  .chain(({ stub: { corner, labels }, headings: names, style: { thousands, sign }, hidden }) => {
    const grouped = (value: number): string => (thousands === "" ? String(value) : value.toLocaleString("en-GB"));
    const reported = (value: number): GeneratedCell => ({
      raw: sign === "%" ? `${value % 100}%` : sign + grouped(value),
      value: sign === "%" ? value % 100 : value,
      status: "reported",
    });
    const cell = fc.oneof(
      { weight: 10, arbitrary: number.map(reported) },
      {
        weight: hidden,
        arbitrary: fc.constantFrom<GeneratedCell>(
          { raw: "-", value: 0, status: "nil" },
          { raw: "*", value: null, status: "suppressed" },
          { raw: "", value: null, status: "blank" },
        ),
      },
    );
    const cells = fc
      .tuple(number.map(reported), fc.array(cell, { minLength: names.length - 1, maxLength: names.length - 1 }))
      .map(([first, rest]) => [first, ...rest]);
    return fc.tuple(...labels.map((label) => cells.map((row) => ({ label, cells: row })))).map((rows) => ({
      corner,
      headers: names.map((name) => [name]),
      rows,
      totalled: false,
    }));
  });
