import fc from "fast-check";
import type { GeneratedCell, GeneratedRow, GeneratedTable } from "./generated-table.ts";

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
  "Number",
  "Amount",
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

export const names = (all: readonly string[], count: number): fc.Arbitrary<readonly string[]> =>
  fc.shuffledSubarray([...all], { minLength: count, maxLength: count });

export interface Axes {
  readonly stub: { readonly corner: string; readonly labels: readonly string[] };
  readonly headings: readonly string[];
}

/** What stands before the rows and over it, and what stands over the columns: years or months only on one side. */
export const axes: fc.Arbitrary<Axes> = fc
  .record({ rows: fc.integer({ min: 2, max: 9 }), columns: fc.integer({ min: 1, max: 5 }), first: year })
  .chain(({ rows, columns, first }) => {
    const counted = names(COUNTED, columns);
    const years = fc.constantFrom(from(first, columns, String), from(first, columns, financialYear));
    const months = fc.constant(MONTHS.slice(0, columns));
    const stub = (corner: string, labels: readonly string[]) => fc.constant({ corner, labels });
    const named = fc.record({
      // One column under one word alone might be under a title.
      corner: fc.constantFrom("Area", "Offence", "Category", "Type of offence", columns > 1 ? "" : "Place"),
      labels: names(NAMES, rows),
    });
    const numbered = fc.constantFrom("Ward", "Zone", "Band").chain((noun) =>
      stub(
        noun,
        from(1, rows, (n) => `${noun} ${n}`),
      ),
    );
    const any = fc.oneof(
      named,
      numbered,
      stub(
        "Age",
        from(0, rows, (n) => `${n * 10} - ${n * 10 + 9}`),
      ),
    );
    return fc.oneof(
      { weight: 4, arbitrary: fc.record({ stub: any, headings: fc.oneof(counted, years, months) }) },
      fc.record({ stub: stub("Year", from(first, rows, String)), headings: fc.oneof(counted, months) }),
      fc.record({ stub: stub("Month", MONTHS.slice(0, rows)), headings: fc.oneof(counted, years) }),
    );
  });

/** How the figures are printed: with what between thousands, and with what sign. */
interface Style {
  readonly thousands: string;
  readonly sign: string;
}

const style: fc.Arbitrary<Style> = fc.record({
  thousands: fc.constantFrom(",", ""),
  sign: fc.constantFrom("", "", "", "%", "£"),
});

const number = fc.oneof(fc.nat(300), fc.integer({ min: 1000, max: 90_000 }), fc.nat(3_000_000));

/** What may stand over columns and over rows that names do not tell apart. */
export const GROUPS = [
  "Recorded",
  "Detected",
  "Staff",
  "Officers",
  "Home visits",
  "Adults",
  "Children",
  "Day",
  "Night",
];
export const SECTIONS = ["Northern area", "Southern area", "Paid posts", "Adult services", "Full time", "Other bodies"];

/** Tables of one header level or two, of words, years or months, with sections or without; counts, money or percentages. */
export const variedTable: fc.Arbitrary<GeneratedTable> = fc
  .record({
    axes,
    style,
    hidden: fc.constantFrom(0, 0, 1, 3),
    groups: fc.oneof({ weight: 3, arbitrary: fc.constant<readonly string[]>([]) }, names(GROUPS, 2)),
    sections: fc.oneof(
      { weight: 3, arbitrary: fc.constant<readonly string[]>([]) },
      names(SECTIONS, 2),
      names(SECTIONS, 3),
    ),
  })
  .chain(({ axes: { stub, headings }, style, hidden, groups, sections }) => {
    const headers = under(groups).flatMap((above) => headings.map((heading) => [...above, heading]));
    const named = under(sections).flatMap(([section]) =>
      stub.labels.map((label) => (section === undefined ? { label } : { section, label })),
    );
    const whole = number.map((value) => reported(value, style));
    const cell = fc.oneof(
      { weight: 10, arbitrary: whole },
      { weight: hidden, arbitrary: fc.constantFrom(...NO_FIGURES) },
    );
    // No row and no column is blank throughout.
    const rowOf = (name: Pick<GeneratedRow, "section" | "label">, row: number): fc.Arbitrary<GeneratedRow> =>
      fc
        .tuple(...headers.map((_, column) => (row === 0 || column === 0 ? whole : cell)))
        .map((cells) => ({ ...name, cells }));
    return fc.tuple(...named.map(rowOf)).map((rows) => ({ corner: stub.corner, headers, rows, totalled: false }));
  });

/** What a column before the labels may hold, printed once for all rows of a group: its heading, and the groups' names. */
const BESIDE = fc.oneof(
  year.map((first) => ["Year", from(first, 4, String)] as const),
  year.map((first) => ["Financial Year", from(first, 4, financialYear)] as const),
  fc.constant(["Quarter", ["Q1", "Q2", "Q3", "Q4"]] as const),
  fc.constant(["Month", MONTHS] as const),
  names(SECTIONS, 4).map((all) => ["Service", all] as const),
  names(["North", "South East", "Leeds", "Hull"], 4).map((all) => ["Region", all] as const),
);

const CAUSES = [
  "Anaesthetist not available",
  "Burglary",
  "Equipment faulty",
  "Theft from shops",
  "Taxi",
  "Other",
  "Public order",
  "No ward bed",
];

/** Tables with a column of groups before their labels, with and without totals of the groups. */
export const groupedTable: fc.Arbitrary<GeneratedTable> = fc
  .record({
    beside: BESIDE,
    onEachRow: fc.constantFrom(false, false, false, true),
    corner: fc.constantFrom("Cause", "Offence", "Category", "Type of case"),
    headings: fc.integer({ min: 1, max: 4 }).chain((count) => names(COUNTED, count)),
    groups: fc.integer({ min: 2, max: 4 }),
    labels: fc.integer({ min: 2, max: 6 }).chain((count) => names(CAUSES, count)),
    style,
    totalled: fc.boolean(),
    every: fc.boolean(),
  })
  .chain(({ beside: [heading, all], onEachRow, corner, headings, groups, labels, style, totalled, every }) => {
    // Not each group has all rows.
    const named = all.slice(0, groups).map((section, at) => ({
      section,
      labels: every ? labels : labels.slice(0, Math.max(2, labels.length - at)),
    }));
    const rows = named.map(({ section, labels }) =>
      fc
        .array(fc.tuple(...headings.map(() => number)), { minLength: labels.length, maxLength: labels.length })
        .map((figures) => {
          const percent = style.sign === "%";
          const rows = labels.map((label, at) => ({ label, figures: figures[at] as readonly number[] }));
          const sums = headings.map((_, c) => figures.reduce((sum, row) => sum + (row[c] as number), 0));
          const below = totalled && !percent ? [...rows, { label: "Total", figures: sums }] : rows;
          return below.map(({ label, figures }) => ({
            section,
            label,
            cells: figures.map((value) => reported(value, style)),
          }));
        }),
    );
    return fc.tuple(...rows).map(
      (parts): GeneratedTable => ({
        corner,
        beside: { heading, onEachRow },
        headers: headings.map((heading) => [heading]),
        rows: parts.flat(),
        totalled: false,
      }),
    );
  });

/** Each of some names alone, or nothing once. */
export const under = (above: readonly string[]): readonly (readonly string[])[] =>
  above.length === 0 ? [[]] : above.map((name) => [name]);

const NO_FIGURES: readonly GeneratedCell[] = [
  { raw: "-", value: 0, status: "nil" },
  { raw: "*", value: null, status: "suppressed" },
  { raw: "", value: null, status: "blank" },
];

function reported(value: number, { thousands, sign }: Style): GeneratedCell {
  if (sign === "%") return { raw: `${value % 100}%`, value: value % 100, status: "reported" };
  const grouped = thousands === "" ? String(value) : value.toLocaleString("en-GB");
  return { raw: sign + grouped, value, status: "reported" };
}
