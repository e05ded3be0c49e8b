import fc from "fast-check";
import type { GeneratedCell, GeneratedRow, GeneratedTable } from "./generated-table.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SHORT = ["North", "South East", "Leeds", "Hull", "Theft", "Arson", "Public order", "Other", "Unknown", "Parks"];
const COUNTED = ["Searches", "Arrests", "Charged", "Open", "Closed", "Cautions", "Men", "Women", "Fines", "Visits"];

const from = (first: number, count: number, name: (n: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, i) => name(first + i));

const some = (all: readonly string[], least: number, most: number): fc.Arbitrary<readonly string[]> =>
  fc.shuffledSubarray([...all], { minLength: least, maxLength: most });

const reported = (value: number): GeneratedCell => ({
  raw: value.toLocaleString("en-GB"),
  value,
  status: "reported",
});

const BLANK: GeneratedCell = { raw: "", value: null, status: "blank" };

const number = fc.oneof(fc.nat(40), fc.nat(900), fc.integer({ min: 1000, max: 90_000 }));

/** As many figures as there are columns, for each of the rows. */
const figures = (rows: number, columns: number): fc.Arbitrary<readonly (readonly number[])[]> =>
  fc.array(fc.array(number, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

const CORNERS = fc.constantFrom("Area", "Offence", "Category");

const table = (
  corner: string,
  headings: readonly string[],
  rows: readonly GeneratedRow[],
  beside?: GeneratedTable["beside"],
): GeneratedTable => ({
  corner,
  ...(beside && { beside }),
  headers: headings.map((heading) => [heading]),
  rows,
  totalled: false,
});

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** A year's months, with and without a total, or a dozen years and more. */
export const wideTable: fc.Arbitrary<GeneratedTable> = fc
  .record({
    labels: some(SHORT, 2, 6),
    first: fc.integer({ min: 1990, max: 2008 }),
    headings: fc.constantFrom("months", "months, total", "years"),
    corner: CORNERS,
  })
  .chain(({ labels, first, headings, corner }) => {
    const names = headings === "years" ? from(first, 15, String) : MONTHS;
    const totalled = headings === "months, total";
    return figures(labels.length, names.length).map((values) =>
      table(
        corner,
        totalled ? [...names, "Total"] : names,
        labels.map((label, at) => {
          const row = values[at] ?? [];
          return { label, cells: (totalled ? [...row, sum(row)] : row).map(reported) };
        }),
      ),
    );
  });

/** Sixty rows. */
export const longTable: fc.Arbitrary<GeneratedTable> = fc
  .record({ noun: fc.constantFrom("Ward", "Zone", "School"), headings: some(COUNTED, 1, 3) })
  .chain(({ noun, headings }) =>
    figures(60, headings.length).map((values) =>
      table(
        noun,
        headings,
        values.map((row, at) => ({ label: `${noun} ${at + 1}`, cells: row.map(reported) })),
      ),
    ),
  );

/** One row of figures. */
export const rowTable: fc.Arbitrary<GeneratedTable> = fc
  .record({
    label: fc.constantFrom(...SHORT, "Number of requests"),
    headings: fc.oneof(
      some(COUNTED, 3, 6),
      fc
        .record({ first: fc.integer({ min: 2005, max: 2015 }), count: fc.integer({ min: 3, max: 6 }) })
        .map(({ first, count }) => from(first, count, String)),
    ),
    corner: CORNERS,
  })
  .chain(({ label, headings, corner }) =>
    figures(1, headings.length).map(([row = []]) => table(corner, headings, [{ label, cells: row.map(reported) }])),
  );

/** Rows that end early, as of what was not counted any more, below one that is full. */
export const trailingTable: fc.Arbitrary<GeneratedTable> = fc
  .record({
    labels: some(SHORT, 3, 7),
    first: fc.integer({ min: 2005, max: 2015 }),
    count: fc.integer({ min: 3, max: 6 }),
    corner: CORNERS,
  })
  .chain(({ labels, first, count, corner }) =>
    fc
      .record({
        values: figures(labels.length, count),
        ends: fc.array(fc.integer({ min: 1, max: count }), { minLength: labels.length, maxLength: labels.length }),
      })
      .map(({ values, ends }) =>
        table(
          corner,
          from(first, count, String),
          labels.map((label, at) => ({
            label,
            cells: (values[at] ?? []).map((value, c) => (at > 0 && c >= (ends[at] ?? 0) ? BLANK : reported(value))),
          })),
        ),
      ),
  );

/** Sections with a total each, and a grand total below them or not. */
export const totalledSections: fc.Arbitrary<GeneratedTable> = fc
  .record({
    sections: some(["Northern area", "Southern area", "Paid posts", "Full time", "Adult services"], 2, 3),
    labels: some(SHORT, 2, 4),
    headings: some(COUNTED, 2, 4),
    corner: CORNERS,
    total: fc.constantFrom("Total", "Sub-total"),
    grand: fc.boolean(),
  })
  .chain(({ sections, labels, headings, corner, total, grand }) =>
    figures(sections.length * labels.length, headings.length).map((values) => {
      const sums = (rows: readonly (readonly number[])[]) =>
        headings.map((_, c) => reported(sum(rows.map((row) => row[c] ?? 0))));
      const rows = sections.flatMap((section, part) => {
        const own = values.slice(part * labels.length, (part + 1) * labels.length);
        return [
          ...own.map((row, at) => ({ section, label: labels[at] ?? "", cells: row.map(reported) })),
          { section, label: total, cells: sums(own) },
        ];
      });
      return table(corner, headings, grand ? [...rows, { label: "Grand total", cells: sums(values) }] : rows);
    }),
  );

/** Names in two columns or three: a code and its name, or an area, an offence and an outcome. */
export const namedInColumns: fc.Arbitrary<GeneratedTable> = fc
  .record({
    areas: some(["North", "South East", "Leeds"], 2, 3),
    offences: some(["Theft", "Burglary", "Arson", "Public order"], 2, 3),
    outcomes: some(["Charged", "Cautioned", "No suspect"], 2, 3),
    codes: some(from(10, 60, String), 8, 8),
    coded: fc.boolean(),
    onEachRow: fc.boolean(),
    headings: fc.oneof(
      fc.subarray(["Searches", "Fines", "Visits", "Men"], { minLength: 1 }).map((all): readonly string[] => all),
      fc.integer({ min: 2005, max: 2015 }).map((first) => from(first, 3, String)),
    ),
  })
  .chain(({ areas, offences, outcomes, codes, coded, onEachRow, headings }) => {
    const paths = areas.flatMap((area) =>
      offences.flatMap((offence) => outcomes.map((label) => ({ section: `${area} / ${offence}`, label }))),
    );
    const named = coded ? offences.map((label, at) => ({ section: `${codes[at]}A`, label })) : paths;
    return figures(named.length, headings.length).map((values) =>
      table(
        coded ? "Offence" : "Outcome",
        headings,
        named.map((name, at) => ({ ...name, cells: (values[at] ?? []).map(reported) })),
        { heading: coded ? "Code" : "Area / Offence", onEachRow: coded || onEachRow },
      ),
    );
  });
