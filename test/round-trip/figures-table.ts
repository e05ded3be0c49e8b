import fc from "fast-check";
import type { GeneratedCell, GeneratedRow, GeneratedTable } from "./generated-table.ts";
import { axes } from "./varied-table.ts";

// What may stand in a cell besides a whole number, a column at a time, as real columns are of one kind.

interface Kind {
  readonly headings: readonly string[];
  readonly cell: fc.Arbitrary<GeneratedCell>;
  /** Whether a mark may stand for a count that is hidden, or for none, in place of a figure. */
  readonly counted?: true;
}

type Unit = NonNullable<GeneratedCell["unit"]>;

const reported = (raw: string, value: number, unit: Unit = "count"): GeneratedCell => ({
  raw,
  value,
  status: "reported",
  unit,
});

const grouped = (value: number, between = ","): string => value.toLocaleString("en-GB").replaceAll(",", between);

const count = fc.oneof(fc.nat(300), fc.nat(9999), fc.nat(2_000_000));

const counts = (between: string): fc.Arbitrary<GeneratedCell> =>
  count.map((value) => reported(grouped(value, between), value));

/** `12*`, `45 (1)`, `1,234 [note 2]` among plain figures. */
const noted = fc
  .tuple(
    count,
    fc.oneof({ weight: 4, arbitrary: fc.constant("") }, fc.constantFrom("*", " (1)", "[1]", " [note 2]", "^", "†")),
  )
  .map(([value, mark]) => reported(grouped(value) + mark, value));

const COUNTED = ["Cases", "Requests", "Searches", "Number of fines", "Women", "Open", "Charged", "2016", "2017"];

/** What stands over columns in place of years where rows are of years. */
const UNDATED = ["Visits", "Calls", "Letters", "Cautions", "Refusals"];

const twoDigits = (n: number): string => String(n).padStart(2, "0");

const unreadable = (raw: string): GeneratedCell => ({ raw, value: null, status: "unreadable" });

const PLAIN: Kind = { headings: COUNTED, cell: counts(","), counted: true };

const KINDS: readonly Kind[] = [
  PLAIN,
  PLAIN,
  { headings: COUNTED, cell: counts(" "), counted: true },
  { headings: COUNTED, cell: counts(""), counted: true },
  { headings: COUNTED, cell: noted, counted: true },
  {
    headings: ["Change", "Difference", "Net change"],
    cell: fc.integer({ min: -2500, max: 2500 }).map((value) => reported(grouped(value), value)),
  },
  {
    headings: ["Average days", "Rate per 1,000", "Mean score"],
    cell: fc.nat(900).map((tenths) => ({ raw: (tenths / 10).toFixed(1), value: tenths / 10, status: "reported" })),
  },
  {
    headings: ["%", "% upheld", "Percentage", "Rate"],
    cell: fc.nat(100).map((value) => reported(`${value}%`, value, "percent")),
  },
  {
    headings: ["% closed", "Share"],
    cell: fc.nat(999).map((tenths) => reported(`${(tenths / 10).toFixed(1)}%`, tenths / 10, "percent")),
  },
  {
    headings: ["Cost", "Total cost", "Spend", "Amount paid"],
    cell: fc
      .nat(9_000_000)
      .map((pence) => reported(`£${grouped(Math.floor(pence / 100))}.${twoDigits(pence % 100)}`, pence / 100, "GBP")),
  },
  {
    headings: ["Budget", "Cost", "Income"],
    cell: fc
      .integer({ min: 10, max: 990 })
      .map((tenths) => reported(`£${(tenths / 10).toFixed(1)}m`, tenths * 100_000, "GBP")),
  },
  {
    headings: ["Average time", "Time taken", "Response time"],
    cell: fc.tuple(fc.nat(3), fc.nat(59), fc.nat(59)).map((parts) => unreadable(parts.map(twoDigits).join(":"))),
  },
  {
    headings: ["Date received", "Date closed", "Date"],
    cell: fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2012, max: 2019 }))
      .map(([day, month, year]) => unreadable(`${twoDigits(day)}/${twoDigits(month)}/${year}`)),
  },
  { headings: ["Upheld", "Open to the public", "In use"], cell: fc.constantFrom("Yes", "No").map(unreadable) },
  {
    headings: ["Number (%)", "Cases (%)", "Met target"],
    cell: fc.tuple(fc.nat(300), fc.nat(99)).map(([value, share]) => reported(`${value} (${share}%)`, value)),
  },
];

const placeholder = (
  raw: string,
  status: GeneratedCell["status"],
  lower: number | null = null,
  upper: number | null = null,
): GeneratedCell => ({ raw, value: status === "nil" ? 0 : null, status, lower, upper });

const PLACEHOLDERS: readonly GeneratedCell[] = [
  placeholder("", "blank"),
  placeholder("-", "nil"),
  placeholder("–", "nil"),
  placeholder("ı", "nil"),
  placeholder("nil", "nil"),
  placeholder("Nil", "nil"),
  placeholder("*", "suppressed"),
  placeholder("[c]", "suppressed"),
  placeholder("s40", "suppressed"),
  placeholder("<5", "suppressed", 0, 4),
  placeholder("< 5", "suppressed", 0, 4),
  placeholder("<10", "suppressed", 0, 9),
  placeholder("0-4", "suppressed", 0, 4),
  placeholder("1-4", "suppressed", 1, 4),
  placeholder("Fewer than 5", "suppressed", 0, 4),
  placeholder("Less than 5", "suppressed", 0, 4),
  placeholder("n/a", "unavailable"),
  placeholder("N/A", "unavailable"),
  placeholder("..", "unavailable"),
  placeholder(":", "unavailable"),
  placeholder("x", "unavailable"),
  placeholder("Not held", "unavailable"),
  placeholder("Not recorded", "unavailable"),
];

/** Tables whose columns hold figures of several kinds, words or days, with some marks in place of figures. */
export const figuresTable: fc.Arbitrary<GeneratedTable> = fc
  .record({
    axes,
    kinds: fc.array(fc.constantFrom(...KINDS), { maxLength: 4 }),
    placeholders: fc.subarray([...PLACEHOLDERS], { maxLength: 2 }),
    weight: fc.constantFrom(1, 2, 4),
    picks: fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }),
  })
  .chain(({ axes: { stub }, kinds, placeholders, weight, picks }) => {
    // `Year 2017` over years would be a heading of one column, for all that a space apart tells.
    const isDated = stub.corner === "Year" || stub.corner === "Month";
    const columns = distinct([PLAIN, ...kinds], picks).map(({ kind, heading }, at) => ({
      kind,
      heading: isDated && /^\d/.test(heading) ? (UNDATED[at] as string) : heading,
    }));
    const rowOf = (label: string): fc.Arbitrary<GeneratedRow> =>
      fc
        .tuple(
          ...columns.map(({ kind }, column) => {
            const marks = placeholders.filter(
              ({ status }) => kind.counted || (status !== "nil" && status !== "suppressed"),
            );
            if (column === 0 || marks.length === 0) return kind.cell;
            return fc.oneof({ weight: 8, arbitrary: kind.cell }, { weight, arbitrary: fc.constantFrom(...marks) });
          }),
        )
        .map((cells) => ({ label, cells }));
    return fc.tuple(...stub.labels.map(rowOf)).map((rows) => ({
      corner: stub.corner === "" && columns.length === 1 ? "Area" : stub.corner,
      headers: columns.map(({ heading }) => [heading]),
      rows,
      totalled: false,
      says: ["value/unproved-placeholder", "value/unreadable", "value/second-figure"],
    }));
  });

function distinct(kinds: readonly Kind[], picks: readonly number[]): readonly { kind: Kind; heading: string }[] {
  const columns: { kind: Kind; heading: string }[] = [];
  kinds.forEach((kind, at) => {
    const free = kind.headings.filter((heading) => columns.every((column) => column.heading !== heading));
    const heading = free[(picks[at] as number) % free.length];
    if (heading !== undefined) columns.push({ kind, heading });
  });
  return columns;
}
