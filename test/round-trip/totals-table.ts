import fc from "fast-check";
import type { GeneratedCell, GeneratedRow, GeneratedTable } from "./generated-table.ts";
import { axes, GROUPS, names, SECTIONS, under } from "./varied-table.ts";

// Tables with totals: rows of them or columns, first or last, of sections or of all, one of which may be misprinted.

const ROW_TOTALS = ["Total", "Grand Total", "TOTAL", "Totals", "All", "Overall total", "Total number", "Total:", ""];
const COLUMN_TOTALS = ["Total", "Grand Total", "TOTAL", "Totals", "All", "Overall", ""];
const SUBTOTALS: readonly ((section: string) => string)[] = [
  () => "Total",
  () => "Sub-total",
  () => "Subtotal",
  (section) => `${section} total`,
  (section) => `Total ${section}`,
];
const SHARES = ["%", "Percentage", "% of total", "Share"];

type Standing = "none" | "first" | "last";

/** How totals and figures of a table are printed. */
interface Design {
  readonly rowTotal: Standing;
  readonly rowName: string;
  readonly columnTotal: Standing;
  readonly columnName: string;
  readonly subtotal: (section: string) => string;
  /** The heading of a column of shares of the whole, behind the others; none where it is null. */
  readonly share: string | null;
  readonly write: (value: number) => string;
}

const standing: fc.Arbitrary<Standing> = fc.constantFrom("none", "last", "last", "first");

const WRITERS: readonly ((value: number) => string)[] = [
  (value) => value.toLocaleString("en-GB"),
  (value) => value.toLocaleString("en-GB"),
  String,
  (value) => (value === 0 ? "-" : value.toLocaleString("en-GB")),
  (value) => `£${value.toLocaleString("en-GB")}`,
  (value) => value.toLocaleString("en-GB").replaceAll(",", " "),
];

const design: fc.Arbitrary<Design> = fc
  .record({
    rowTotal: standing,
    rowName: fc.constantFrom(...ROW_TOTALS),
    columnTotal: standing,
    columnName: fc.constantFrom(...COLUMN_TOTALS),
    subtotal: fc.constantFrom(...SUBTOTALS),
    share: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom(...SHARES)),
    write: fc.constantFrom(...WRITERS),
  })
  // What has no name is known as a total by its place behind the others, and by its sums alone.
  .filter(({ rowName, rowTotal, columnName, columnTotal, share }) => {
    if (rowName === "" && rowTotal !== "last") return false;
    return columnName !== "" || (columnTotal === "last" && share === null);
  });

const figure = fc.oneof(fc.constantFrom(0, 1, 2, 3, 4), fc.nat(300), fc.nat(9000), fc.nat(300_000));

interface Line {
  readonly section?: string;
  readonly label: string;
  readonly figures: readonly number[];
  readonly role?: "total";
}

export const totalsTable: fc.Arbitrary<GeneratedTable> = fc
  .record({
    // `Total paid` would be a total among what adds up.
    axes: axes.filter(({ headings }) => headings.length > 1 && !headings.includes("Total paid")),
    design,
    groups: fc.oneof({ weight: 3, arbitrary: fc.constant<readonly string[]>([]) }, names(GROUPS, 2)),
    sections: fc.oneof({ weight: 3, arbitrary: fc.constant<readonly string[]>([]) }, names(SECTIONS, 2)),
    wrong: fc.oneof(fc.constant(null), fc.record({ at: fc.nat(1000), by: fc.constantFrom(1, -1, 10, 100, 9) })),
  })
  // A last column under no group could be of the last.
  .filter(({ design: { share, columnName }, groups }) => (share === null && columnName !== "") || groups.length === 0)
  .chain(({ axes: { stub, headings }, design, groups, sections, wrong }) => {
    const lines = under(sections).flatMap(([section]) =>
      stub.labels.map((label) =>
        fc
          .array(figure, {
            minLength: headings.length * under(groups).length,
            maxLength: headings.length * under(groups).length,
          })
          .map((figures): Line => ({ ...(section === undefined ? {} : { section }), label, figures })),
      ),
    );
    return fc.tuple(...lines).map((lines) => tableOf(stub.corner, headings, groups, sections, lines, design, wrong));
  });

function tableOf(
  corner: string,
  headings: readonly string[],
  groups: readonly string[],
  sections: readonly string[],
  lines: readonly Line[],
  design: Design,
  wrong: { readonly at: number; readonly by: number } | null,
): GeneratedTable {
  const above = under(groups);
  const withTotal = (figures: readonly number[]): readonly number[] =>
    above.flatMap((_, group) => {
      const part = figures.slice(group * headings.length, (group + 1) * headings.length);
      return placed(part, sum(part), design.columnTotal);
    });
  const headers = above.flatMap((group) =>
    placed(headings, design.columnName, design.columnTotal).map((name) => [...group, name]),
  );
  const perGroup = headers.length / above.length;
  const totals =
    design.columnTotal === "none"
      ? []
      : above.map((_, group) => group * perGroup + (design.columnTotal === "first" ? 0 : perGroup - 1));
  const whole = sumsOf(lines);
  const rows: Line[] = under(sections).flatMap(([section]) => {
    const part = lines.filter((line) => line.section === section);
    if (section === undefined || design.rowTotal === "none") return part;
    const label = design.subtotal(section);
    return placed(part, { section, label, figures: sumsOf(part), role: "total" } as Line, design.rowTotal);
  });
  const all: readonly Line[] = placed(
    rows,
    { label: design.rowName, figures: whole, role: "total" } as Line,
    design.rowTotal,
  );
  const printed = all.map(({ figures }) => [...withTotal(figures)]);
  const places = printed
    .flatMap((row, r) => row.map((_, c) => [r, c] as const))
    .filter(([r, c]) => all[r]?.role === "total" || totals.includes(c));
  // That what has no name is a total, its sums alone say.
  const isNamed = design.rowName !== "" && design.columnName !== "";
  const place = wrong === null || !isNamed || places.length === 0 ? undefined : places[wrong.at % places.length];
  if (place && wrong) {
    const row = printed[place[0]] as number[];
    const value = row[place[1]] as number;
    row[place[1]] = value + wrong.by < 0 ? value + 1 : value + wrong.by;
  }
  const share = (figures: readonly number[]): GeneratedCell => {
    const tenths = sum(whole) === 0 ? 0 : Math.round((1000 * sum(figures)) / sum(whole));
    return { raw: `${(tenths / 10).toFixed(1)}%`, value: tenths / 10, status: "reported" };
  };
  return {
    corner,
    headers: design.share === null ? headers : [...headers, [design.share]],
    rows: all.map(
      ({ figures, ...line }, r): GeneratedRow => ({
        ...line,
        cells: [
          ...(printed[r] as number[]).map((value) => cellOf(value, design.write)),
          ...(design.share === null ? [] : [share(figures)]),
        ],
      }),
    ),
    totalled: false,
    totals,
    says: ["value/unproved-placeholder"],
    ...(place === undefined ? {} : { wrong: { row: place[0], column: place[1] } }),
  };
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

const sumsOf = (lines: readonly Line[]): readonly number[] =>
  (lines[0]?.figures ?? []).map((_, column) => sum(lines.map(({ figures }) => figures[column] as number)));

const placed = <T>(parts: readonly T[], total: T, standing: Standing): readonly T[] =>
  standing === "none" ? parts : standing === "first" ? [total, ...parts] : [...parts, total];

function cellOf(value: number, write: (value: number) => string): GeneratedCell {
  const raw = write(value);
  return { raw, value, status: raw === "-" ? "nil" : "reported" };
}
