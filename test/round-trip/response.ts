import fc from "fast-check";
import { type GeneratedTable, generatedTable } from "./generated-table.ts";
import type { Printer } from "./layouts.ts";
import { variedTable } from "./varied-table.ts";

/** A text of one to three tables with all that stands around and within them. */
export interface Response {
  readonly before: readonly string[];
  readonly tables: readonly PlacedTable[];
  readonly after: readonly string[];
  /** Where pages end, and what is printed there; null: nowhere. */
  readonly pages: Pages | null;
}

export interface PlacedTable {
  readonly meant: GeneratedTable;
  /** The table with the marks of notes behind a label or heading. */
  readonly marked: GeneratedTable;
  readonly over: Beside;
  readonly under: Beside;
  /** Blanks before each line, blanks behind it, and whether each row stands apart. */
  readonly indent: number;
  readonly trailing: number;
  readonly apart: boolean;
}

/** Lines above or below a table, and whether a blank line parts them from it. */
interface Beside {
  readonly lines: readonly string[];
  readonly gap: boolean;
}

interface Pages {
  readonly rows: number;
  readonly formFeed: boolean;
  readonly gap: boolean;
  /** `#` stands for the number of the page. */
  readonly footer: readonly string[];
  readonly header: readonly string[];
  /** Whether the header of the table is printed again on the next page. */
  readonly again: boolean;
}

/** The text, and the lines (from 1) on which each table stands. */
export interface PrintedResponse {
  readonly text: string;
  readonly places: readonly { readonly table: GeneratedTable; readonly first: number; readonly last: number }[];
}

const TITLES = [
  "Table #: Complaints received",
  "Table #: Complaints received, 2015 to 2018",
  "Table # - Incidents in 2016/17",
  "Table #",
  "Figure #. What was recorded by the 4 districts",
  "#. Incidents recorded",
  "Number of incidents",
  "Incidents recorded in 2015/16",
  "Northshire, April 2016 to March 2017",
  "Annex A",
];
const PROSE_ABOVE = [
  "The table below shows what was recorded:",
  "Please see the table below.",
  "The 43 incidents that were recorded in 2017 are shown below:",
  "Q#. How many incidents were recorded in each of the last 5 years?",
  "#. Please provide the number of incidents since 1 April 2015.",
];
const PROSE_BELOW = [
  "In 2017 there were 43 incidents that fall under section 12.",
  "Please note that 5 of these were withdrawn.",
  "12 cases were withdrawn in 2016.",
  "This information is not held for years before 2010.",
];
const NOTES = [
  "Source: Annual return 2017/18",
  "Note: 12 cases of 2016 are not included.",
  "Notes: Figures are as at 31 March 2019.",
  "Figures are as recorded on 2 May 2019.",
];
const MARKS = [
  ["*", "* Provisional"],
  ["^", "^ Includes 12 cases of the year before"],
  [" (1)", "(1) Provisional"],
  ["(1)", "1. Provisional, as at 3 May 2019"],
  [" [1]", "[1] Includes 12 cases of the year before"],
  ["¹", "¹ Counted since 2016"],
  ["¹", "1 Counted since 2016"],
] as const;
const FURNITURE = [
  "Page # of 9",
  "Page #",
  "Page | #",
  "#",
  "- # -",
  "Northshire Council",
  "12 March 2019",
  "FOI 1234/19",
  "OFFICIAL",
  "FOI 1234/19    Page # of 9",
];

const line = (...from: readonly string[][]) => fc.constantFrom(...from.flat()).map((one) => [one]);
const nothing = fc.constant<readonly string[]>([]);

const over: fc.Arbitrary<Beside> = fc.record({
  lines: fc.oneof(nothing, line(TITLES), line(TITLES), line(PROSE_ABOVE)),
  gap: fc.boolean(),
});
const under: fc.Arbitrary<Beside> = fc.record({
  lines: fc.oneof(nothing, line(NOTES), line(PROSE_BELOW)),
  gap: fc.boolean(),
});

const pages: fc.Arbitrary<Pages | null> = fc.option(
  fc.record({
    rows: fc.integer({ min: 2, max: 7 }),
    formFeed: fc.boolean(),
    gap: fc.boolean(),
    footer: fc.oneof(nothing, line(FURNITURE), fc.shuffledSubarray(FURNITURE, { minLength: 2, maxLength: 2 })),
    header: fc.oneof(nothing, nothing, line(FURNITURE.filter((each) => !each.includes("#")))),
    again: fc.boolean(),
  }),
);

/** The mark of a note behind one label or one heading, and the note. */
function markOf(table: GeneratedTable): fc.Arbitrary<{ marked: GeneratedTable; notes: readonly string[] }> {
  const stars = table.rows.some(({ cells }) => cells.some(({ raw }) => raw === "*"));
  // Behind `section 1(1)` or a number the mark would be of that.
  const bracketed = table.rows.some(({ label }) => /\d$|\)$/.test(label));
  const hidden = stars ? ["* Figures below 5 are not shown"] : [];
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant({ marked: table, notes: hidden }) },
    {
      weight: 2,
      arbitrary: fc
        .record({
          mark: fc.constantFrom(
            ...MARKS.filter(([mark]) => (mark === "*" ? !stars : !mark.endsWith("(1)") || !bracketed)),
          ),
          row: fc.nat(table.rows.length - 1),
          column: fc.nat(table.headers.length - 1),
          onLabel: fc.boolean(),
        })
        .map(({ mark: [mark, note], row, column, onLabel }) => ({
          marked: onLabel
            ? {
                ...table,
                rows: table.rows.with(row, { ...at(table.rows, row), label: at(table.rows, row).label + mark }),
              }
            : { ...table, headers: table.headers.with(column, withMark(at(table.headers, column), mark)) },
          notes: [note, ...hidden],
        })),
    },
  );
}

const at = <T>(all: readonly T[], index: number): T => all[index] as T;

const withMark = (path: readonly string[], mark: string): readonly string[] =>
  path.with(-1, at(path, path.length - 1) + mark);

/** Another table of the same shape, whose figures stand under the same names in another order. */
const turned = (table: GeneratedTable): GeneratedTable => ({
  ...table,
  totalled: false,
  rows: table.rows.map(({ cells, ...names }) => ({ ...names, cells: cells.toReversed() })),
});

const tablesOf = fc.oneof(
  { weight: 2, arbitrary: fc.oneof(generatedTable, variedTable).map((one) => [one]) },
  fc.oneof(generatedTable, variedTable).map((one) => [one, turned(one)]),
  fc.tuple(generatedTable, variedTable),
  fc.tuple(variedTable, variedTable),
  fc.tuple(variedTable, variedTable, variedTable),
);

const placed = (table: GeneratedTable): fc.Arbitrary<PlacedTable> =>
  fc
    .record({
      mark: markOf(table),
      over,
      under,
      indent: fc.constantFrom(0, 0, 0, 2, 6),
      trailing: fc.constantFrom(0, 0, 0, 1, 3),
      apart: fc.constantFrom(false, false, false, true),
    })
    .map(({ mark: { marked, notes }, under, ...others }) => ({
      ...others,
      meant: table,
      marked,
      under: { ...under, lines: [...notes, ...under.lines] },
    }));

export const response: fc.Arbitrary<Response> = tablesOf.chain((tables) =>
  fc.record({
    before: fc.constantFrom<readonly string[]>(
      [],
      ["Northshire Council", "", "The figures that you asked for are below.", ""],
    ),
    tables: fc.tuple(...tables.map(placed)),
    after: fc.constantFrom<readonly string[]>([], ["", "Please write to us if you need anything else."]),
    pages,
  }),
);

/** A sign that stands for the first letter of a row, so that where rows begin can be found in what is printed. */
const BEGINS = "\u{e000}";

const sign = (name: string): string => name.replace(/\w/, BEGINS);

export function printResponse({ before, tables, after, pages }: Response, printer: Printer): PrintedResponse {
  // A file of commas was never printed on pages.
  const isFile = printer.name === "commas";
  const lines = [...before];
  const places: PrintedResponse["places"][number][] = [];
  let page = 1;
  const furniture = (all: readonly string[]) => all.map((each) => each.replace("#", String(page)));
  const breakPage = (pages: Pages): readonly string[] => {
    const gap = pages.gap ? [""] : [];
    const foot = furniture(pages.footer);
    page++;
    const [first = "", ...others] = [...furniture(pages.header), ...gap];
    return [...gap, ...foot, `${pages.formFeed ? "\f" : ""}${first}`, ...others];
  };
  tables.forEach((placed, n) => {
    const number = (all: readonly string[]) => all.map((each) => each.replace("#", String(n + 1)));
    const { header, rows } = partsOf(isFile ? { ...placed, indent: 0 } : placed, printer);
    if (n > 0) lines.push("");
    lines.push(...number(placed.over.lines), ...(placed.over.gap && placed.over.lines.length > 0 ? [""] : []));
    const first = lines.length + 1;
    lines.push(...header);
    rows.forEach((row, r) => {
      if (pages && !isFile && r > 0 && r % pages.rows === 0)
        lines.push(...breakPage(pages), ...(pages.again ? header : []));
      lines.push(...(placed.apart ? [""] : []), ...row);
    });
    places.push({ table: placed.meant, first, last: lines.length });
    lines.push(...(placed.under.gap && placed.under.lines.length > 0 ? [""] : []), ...number(placed.under.lines));
  });
  return { text: `${[...lines, ...after].join("\n")}\n`, places };
}

/** The lines of the header and those of each row; one row has all where rows do not begin lines of their own. */
function partsOf({ marked, indent, trailing }: PlacedTable, printer: Printer) {
  const begins = marked.rows.map(({ section }, r) => section !== undefined && section !== marked.rows[r - 1]?.section);
  const letters = marked.rows.map(({ section = "", label }, r) => /\w/.exec(begins[r] ? section : label)?.[0] ?? "");
  const signed = marked.rows.map(({ section, label, cells }, r) => ({
    ...(section === undefined ? {} : { section: sign(section) }),
    label: begins[r] ? label : sign(label),
    cells,
  }));
  const header: string[] = [];
  const rows: string[][] = [];
  let row = 0;
  for (const line of printer.print({ ...marked, rows: signed }).split("\n")) {
    if (line.includes(BEGINS)) rows.push([]);
    const clean = line.replaceAll(BEGINS, () => letters[row++] ?? "");
    (rows.at(-1) ?? header).push(" ".repeat(clean === "" ? 0 : indent) + clean + " ".repeat(trailing));
  }
  return { header, rows };
}
