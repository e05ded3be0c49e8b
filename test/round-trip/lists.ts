import fc from "fast-check";
import type { GeneratedTable } from "./generated-table.ts";
import type { Printer } from "./layouts.ts";

const from = (first: number, count: number, name: (n: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, i) => name(first + i));

const financialYear = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, "0")}`;

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August"];

const NAMES = [
  "Theft",
  "Burglary",
  "Criminal damage",
  "Public order",
  "Requests received",
  "Fines",
  "Still open",
  "Arson",
  "Other",
  "Unknown",
  "Granted in full",
  "Refused",
];

const some = (all: readonly string[], least: number, most: number): fc.Arbitrary<readonly string[]> =>
  fc.shuffledSubarray([...all], { minLength: least, maxLength: most });

const years = (least: number, most: number): fc.Arbitrary<readonly string[]> =>
  fc
    .record({
      first: fc.integer({ min: 2005, max: 2018 }),
      count: fc.integer({ min: least, max: most }),
      name: fc.constantFrom(String, financialYear),
    })
    .map(({ first, count, name }) => from(first, count, name));

const OFFICES = ["North", "South East", "Leeds", "Hull"];

/** Labels, and what stands over them: periods on one side only. */
const axes = fc.oneof(
  fc.record({ labels: some(NAMES, 3, 8), sections: fc.oneof(fc.constant([""]), years(2, 3), some(OFFICES, 2, 3)) }),
  fc.record({ labels: years(3, 6), sections: fc.oneof(fc.constant([""]), some(NAMES, 2, 3), some(OFFICES, 2, 3)) }),
  fc.record({
    labels: fc.integer({ min: 3, max: 8 }).map((count) => MONTHS.slice(0, count)),
    sections: fc.oneof(fc.constant([""]), years(2, 3), some(NAMES, 2, 3)),
  }),
);

const number = fc.oneof(fc.nat(300), fc.integer({ min: 1000, max: 90_000 }), fc.nat(3_000_000));

/** Figures each with a name of its own, no heading over them, alone or in parts under a heading each. */
export const listTable: fc.Arbitrary<GeneratedTable> = fc
  .record({ axes, sign: fc.constantFrom("", "", "", "£") })
  .chain(({ axes: { labels, sections }, sign }) => {
    const count = labels.length * sections.length;
    return fc.array(number, { minLength: count, maxLength: count }).map((values) => ({
      corner: "",
      headers: [[""]],
      rows: values.map((value, at) => ({
        section: sections[Math.floor(at / labels.length)] ?? "",
        label: labels[at % labels.length] ?? "",
        cells: [{ raw: sign + value.toLocaleString("en-GB"), value, status: "reported" as const }],
      })),
      totalled: false,
    }));
  });

type Entry = (label: string, figure: string, at: number) => string;

/** An entry a line, each part under its heading. */
const aLine =
  (entry: Entry, gap = "\n", heading = (section: string) => section) =>
  (table: GeneratedTable): string =>
    partsOf(table)
      .map(({ section, entries }) =>
        [
          ...(section === "" ? [] : [heading(section)]),
          ...entries.map(([label, raw], at) => entry(label, raw, at)),
        ].join("\n"),
      )
      .join(gap);

/** All entries of a part in a line, behind its heading. */
const inLine =
  (entry: Entry, between: string) =>
  (table: GeneratedTable): string =>
    partsOf(table)
      .map(({ section, entries }) => {
        const line = entries.map(([label, raw], at) => entry(label, raw, at)).join(between);
        return section === "" ? line : `${section}: ${line}`;
      })
      .join("\n");

interface Part {
  readonly section: string;
  readonly entries: readonly (readonly [string, string])[];
}

function partsOf({ rows }: GeneratedTable): readonly Part[] {
  const sections = [...new Set(rows.map(({ section = "" }) => section))];
  return sections.map((section) => ({
    section,
    entries: rows
      .filter((row) => (row.section ?? "") === section)
      .map(({ label, cells }) => [label, cells[0]?.raw ?? ""] as const),
  }));
}

const LINES: Readonly<Record<string, Entry>> = {
  "a colon": (label, figure) => `${label}: ${figure}`,
  "a dash": (label, figure) => `${label} - ${figure}`,
  "a long dash": (label, figure) => `${label} – ${figure}`,
  "an equals sign": (label, figure) => `${label} = ${figure}`,
  "a space": (label, figure) => `${label} ${figure}`,
  "a tab": (label, figure) => `${label}\t${figure}`,
  dots: (label, figure) => `${label} ${".".repeat(30 - label.length)} ${figure}`,
  "dashes and a colon": (label, figure) => `- ${label}: ${figure}`,
  "bullets and a space": (label, figure) => `• ${label} ${figure}`,
  "bullets and a dash": (label, figure) => `• ${label} - ${figure}`,
  "numbers and a colon": (label, figure, at) => `${at + 1}. ${label}: ${figure}`,
  "letters and a dash": (label, figure, at) => `${String.fromCharCode(97 + at)}) ${label} - ${figure}`,
  "the figure first": (label, figure) => `${figure} ${label}`,
  "the figure first, a dash": (label, figure) => `${figure} - ${label}`,
  brackets: (label, figure) => `${label} (${figure})`,
  "a line each": (label, figure) => `${label}\n${figure}`,
};

const IN_LINES: readonly (readonly [string, Entry, string])[] = [
  ["colons, semicolons", (label, figure) => `${label}: ${figure}`, "; "],
  ["colons, commas", (label, figure) => `${label}: ${figure}`, ", "],
  ["spaces, commas", (label, figure) => `${label} ${figure}`, ", "],
  ["dashes, semicolons", (label, figure) => `${label} - ${figure}`, "; "],
  ["dashes, commas", (label, figure) => `${label} - ${figure}`, ", "],
  ["brackets, commas", (label, figure) => `${label} (${figure})`, ", "],
  ["figures first, commas", (label, figure) => `${figure} ${label}`, ", "],
  ["colons, bars", (label, figure) => `${label}: ${figure}`, " | "],
];

/** The ways in which texts print names with a figure each. */
export const LISTS: readonly Printer[] = [
  ...Object.entries(LINES).map(([name, entry]) => ({ name, whole: false, print: aLine(entry) })),
  ...Object.entries(LINES).map(([name, entry]) => ({
    name: `${name}, blank lines`,
    whole: false,
    print: aLine(entry, "\n\n"),
  })),
  {
    name: "a colon, headings too",
    whole: false,
    print: aLine(
      (l, f) => `${l}: ${f}`,
      "\n",
      (s) => `${s}:`,
    ),
  },
  {
    name: "a dash, headings' colon",
    whole: false,
    print: aLine(
      (l, f) => `${l} - ${f}`,
      "\n",
      (s) => `${s}:`,
    ),
  },
  ...IN_LINES.map(([name, entry, between]) => ({
    name: `in line: ${name}`,
    whole: false,
    print: inLine(entry, between),
  })),
];
