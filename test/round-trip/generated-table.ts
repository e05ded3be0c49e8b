import fc from "fast-check";

/** A table as it is meant, before it is printed in any layout. */
export interface GeneratedTable {
  readonly corner: string;
  /**
   * How the sections are printed where they stand in a column before the labels, or in several (`Area / Offence`); each is
   * a line where it is left out.
   */
  readonly beside?: { readonly heading: string; readonly onEachRow: boolean };
  /** Each column's header path, one to three levels. */
  readonly headers: readonly (readonly string[])[];
  readonly rows: readonly GeneratedRow[];
  /** Whether the last row is the sum of the others. */
  readonly totalled: boolean;
  /** Codes of diagnostics that the program gives however clearly the table is printed, and which so tell nothing. */
  readonly says?: readonly string[];
  /** The columns that are totals, where that must come back too. */
  readonly totals?: readonly number[];
  /** The one total that is misprinted, which a failed check must name. */
  readonly wrong?: { readonly row: number; readonly column: number };
  /** The days that those headings and labels mean which are periods. */
  readonly days?: ReadonlyMap<string, Days>;
}

/** The first and the last; null where the name does not say it. */
export type Days = readonly [first: string | null, last: string | null];

export interface GeneratedRow {
  /** The heading under which the row stands, over which others may stand under their own; none where it is left out. */
  readonly section?: string;
  readonly label: string;
  readonly cells: readonly GeneratedCell[];
  readonly role?: "total";
}

/** A cell's text as printed, and what it says. */
export interface GeneratedCell {
  readonly raw: string;
  readonly value: number | null;
  readonly status: "reported" | "nil" | "blank" | "suppressed" | "unavailable" | "unreadable";
  /** What it is in, where that must come back too. */
  readonly unit?: "count" | "percent" | "GBP";
  /** Its bounds, where they must come back too. */
  readonly lower?: number | null;
  readonly upper?: number | null;
}

const FIRST_WORDS = [
  "Burglary",
  "Theft",
  "Harassment",
  "Criminal damage",
  '"Other" crime',
  "Arson",
  "Fraud",
  "Assault",
  "Robbery",
];
const NEXT_WORDS = [
  "from the person",
  "of a vehicle, aggravated",
  "– domestic",
  "section 24B",
  "under s1(1)",
  "with intent",
  "- attempted",
  "in a dwelling",
  "without violence",
  "'on bail'",
  "of 2 or more",
];

const label = fc
  .tuple(fc.constantFrom(...FIRST_WORDS), fc.uniqueArray(fc.constantFrom(...NEXT_WORDS), { maxLength: 4 }))
  .map((words) => words.flat().join(" "));

const figure: fc.Arbitrary<GeneratedCell> = fc.oneof(
  { weight: 10, arbitrary: fc.nat(20000).map(reported) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("-", "ı", "–", "Nil").map((raw) => ({ raw, value: 0, status: "nil" as const })),
  },
);
const hidden: fc.Arbitrary<GeneratedCell> = fc.constantFrom(
  { raw: "", value: null, status: "blank" as const },
  { raw: "<5", value: null, status: "suppressed" as const },
  { raw: "*", value: null, status: "suppressed" as const },
  { raw: "N/A", value: null, status: "unavailable" as const },
);

function reported(value: number): GeneratedCell {
  return { raw: value.toLocaleString("en-GB"), value, status: "reported" };
}

function headersOf(levels: number, years: number, first: number): readonly (readonly string[])[] {
  const names = Array.from({ length: years }, (_, i) => String(first + i));
  if (levels === 1) return names.map((name) => [name]);
  const leaves =
    levels === 2
      ? [["Recorded"], ["Charged"]]
      : [
          ["Male", "Adult"],
          ["Male", "Youth"],
          ["Female", "Adult"],
        ];
  return names.flatMap((name) => leaves.map((leaf) => [name, ...leaf]));
}

/** Tables of one to three header levels, with placeholders, hidden figures where nothing is totalled, and totals. */
export const generatedTable: fc.Arbitrary<GeneratedTable> = fc
  .record({
    levels: fc.integer({ min: 1, max: 3 }),
    years: fc.integer({ min: 2, max: 5 }),
    first: fc.integer({ min: 2008, max: 2019 }),
    labels: fc.uniqueArray(label, { minLength: 2, maxLength: 12 }),
    totalled: fc.boolean(),
  })
  .chain(({ levels, years, first, labels, totalled }) => {
    const headers = headersOf(levels, years, first);
    const cell = totalled ? figure : fc.oneof({ weight: 8, arbitrary: figure }, { weight: 1, arbitrary: hidden });
    const cells = fc.array(cell, { minLength: headers.length, maxLength: headers.length });
    // A row in which nothing is printed is a heading, and no row.
    const filled = cells.filter((row) => row.some(({ raw }) => raw !== ""));
    return fc.tuple(...labels.map((name) => filled.map((row) => ({ label: name, cells: row })))).map((rows) => ({
      corner: "Offence",
      headers,
      rows: totalled ? [...rows, totalOf(rows, headers.length)] : rows,
      totalled,
    }));
  });

function totalOf(rows: readonly GeneratedRow[], columns: number): GeneratedRow {
  const sums = Array.from({ length: columns }, (_, c) =>
    rows.reduce((sum, { cells }) => sum + (cells[c]?.value ?? 0), 0),
  );
  return { label: "Grand Total", cells: sums.map(reported) };
}
