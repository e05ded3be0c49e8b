import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

// One table, printed in every layout of pipes and of one cell a line, is read back as it was: all its cells where the
// layout marks blank cells or there are none, and never a figure under another label or header.

interface Table {
  readonly corner: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const CORNERS = ["Offence", "Police force", "Type of order", "Ward", "Ethnicity", "Outcome"];
const LABELS = [
  "Burglary",
  "Theft from the person",
  "Arson, with intent",
  "Aviation Security Act 1982, section 24B",
  "18 to 24",
  "60+",
  "<18",
  "None",
  "0 to 4",
  "Unknown",
  "North (upper)",
  "White - North European",
  "Housing",
  "Roads and transport",
  "Class A drugs",
  "Officer headcount",
];
const STANDS_IN = /^(?:<|None|N\/A|Not held|\d to \d)/;
const PERIODS = ["2018", "2019", "2020", "2021", "2022", "2023"];
const FINANCIAL = ["2018/19", "2019/20", "2020/21", "2021/22", "2022/23", "2023/24"];
const MEASURES = ["Recorded", "Charged", "Men", "Women", "Number upheld", "Cost"];

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1500 }).map(String) },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 9_999_999 }).map((n) => n.toLocaleString("en-GB")) },
  { weight: 1, arbitrary: fc.constantFrom("-", "<5", "N/A", "38%", "£1,204.50", "None", "Not held") },
);

function tableOf(cell: fc.Arbitrary<string>): fc.Arbitrary<Table> {
  return fc
    .record({
      corner: fc.constantFrom(...CORNERS),
      all: fc.constantFrom(PERIODS, FINANCIAL, MEASURES),
      columns: fc.integer({ min: 2, max: 6 }),
      labels: fc.uniqueArray(fc.constantFrom(...LABELS), { minLength: 3, maxLength: 9 }),
      byYear: fc.boolean(),
      totals: fc.boolean(),
    })
    .chain(({ corner, all, columns, labels, byYear, totals }) => {
      const years = byYear && all === MEASURES;
      const headings = all.slice(0, columns);
      const stubs = years ? FINANCIAL.slice(0, labels.length) : labels;
      return fc
        .array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: stubs.length,
          maxLength: stubs.length,
        })
        .map((cells): Table => {
          const rows = cells.map((row, r) => [
            stubs[r] as string,
            ...row.map((text, c) => (c === 0 && text === "" ? "7" : text)),
          ]);
          const plain = cells.every((row) => row.every((text) => /^\d*$/.test(text)));
          const sums = headings.map((_, c) => String(rows.reduce((sum, row) => sum + Number(row[c + 1]), 0)));
          return {
            corner: years ? "Year" : corner,
            headings,
            rows: totals && plain ? [...rows, ["Total", ...sums]] : rows,
          };
        });
    });
}

const full = tableOf(figure);
const counts = tableOf(fc.integer({ min: 0, max: 1500 }).map(String));
const withBlanks = tableOf(fc.oneof({ weight: 5, arbitrary: figure }, { weight: 1, arbitrary: fc.constant("") }));
/** Most rows are whole, the first among them: where none is, nothing tells how wide rows are. */
const withFewBlanks = withBlanks.map((table): Table => {
  // What stands in for a figure can be told from a label where it is not both.
  const both = table.rows.some(([label = ""]) => STANDS_IN.test(label));
  const plain = (text: string) => (both && STANDS_IN.test(text) ? "3" : text);
  const rows = table.rows.map(([label = "", ...cells], r) => [
    label,
    ...cells.map((text) => plain(r % 3 === 1 ? text : text || "3")),
  ]);
  return { ...table, rows };
});

type Render = (table: Table) => string;
const all = ({ corner, headings, rows }: Table): readonly (readonly string[])[] => [[corner, ...headings], ...rows];
const lines = (rows: readonly string[]) =>
  `Figures are given below.\n\n${rows.join("\n")}\n\nFigures may change as records are corrected.\n`;

/** Layouts in which a blank cell leaves its mark. */
const MARKED: Readonly<Record<string, Render>> = {
  "pipes all round": (t) => lines(all(t).map((row) => `| ${row.join(" | ")} |`)),
  "pipes all round with a rule": (t) => {
    const [head, ...body] = all(t).map((row) => `| ${row.join(" | ")} |`);
    return lines([head as string, `|${"---|".repeat(t.headings.length + 1)}`, ...body]);
  },
  "pipes between cells": (t) => lines(all(t).map((row) => row.join(" | "))),
  "pipes behind cells": (t) => lines(all(t).map((row) => row.map((text) => `${text} |`).join(" "))),
  "pipes without spaces": (t) => lines(all(t).map((row) => row.join("|"))),
  "no corner": (t) => lines([t.headings.join(" | "), ...t.rows.map((row) => `${row.join(" | ")} |`)]),
  "a leading pipe on the header alone": (t) =>
    lines([`| ${t.headings.join(" | ")} |`, ...t.rows.map((row) => `${row.join(" | ")} |`)]),
  "one cell a line, a pipe behind": (t) =>
    lines(
      all(t)
        .flat()
        .map((text) => `${text} |`.trim()),
    ),
  "one cell a line, a pipe before": (t) =>
    lines(
      all(t)
        .flat()
        .map((text) => `| ${text}`.trim()),
    ),
  "one cell a line, pipes around": (t) =>
    lines(
      all(t)
        .flat()
        .map((text) => `| ${text} |`),
    ),
  "one cell a line, a pipe alone behind": (t) =>
    lines(all(t).flatMap((row) => row.flatMap((text) => (text === "" ? ["|"] : [text, "|"])))),
  "a header on one line, a pipe alone behind each cell": (t) =>
    lines([
      [t.corner, ...t.headings].map((text) => `${text} |`).join(" "),
      ...t.rows.flatMap((row) => row.flatMap((text) => (text === "" ? ["|"] : [text, "|"]))),
    ]),
  "a header on one line without corner, a pipe alone behind each cell": (t) =>
    lines([
      `| ${t.headings.join(" | ")} |`,
      ...t.rows.flatMap((row) => row.flatMap((text) => (text === "" ? ["|"] : [text, "|"]))),
    ]),
};

/** Layouts in which a blank cell leaves nothing. */
const UNMARKED: Readonly<Record<string, Render>> = {
  "a pipe alone between cells": (t) =>
    lines(
      all(t).flatMap((row) => row.flatMap((text, c) => (c === 0 ? [text] : ["|", text])).filter((line) => line !== "")),
    ),
  "one cell a line": (t) =>
    lines(
      all(t)
        .flat()
        .filter((text) => text !== ""),
    ),
  "a blank line between cells": (t) =>
    lines(
      all(t)
        .flat()
        .filter((text) => text !== "")
        .flatMap((text) => [text, ""]),
    ),
  "a header of tabs over one cell a line": (t) =>
    lines([[t.corner, ...t.headings].join("\t"), ...t.rows.flat().filter((text) => text !== "")]),
  "a header of pipes over one cell a line": (t) =>
    lines([`| ${[t.corner, ...t.headings].join(" | ")} |`, ...t.rows.flat().filter((text) => text !== "")]),
};

interface Printed {
  readonly label: string;
  readonly header: string;
  readonly raw: string;
}

function printed({ headings, rows }: Table): readonly Printed[] {
  return rows.flatMap(([label, ...cells]) =>
    cells.map((raw, c) => ({ label: label as string, header: headings[c] as string, raw })),
  );
}

function read(text: string) {
  const { records, diagnostics } = parse(text, { includeTotals: true });
  return { records, codes: diagnostics.map(({ code }) => code) };
}

const key = ({ label, header, raw }: Printed) => `${label} / ${header} = ${raw}`;
const runs = { numRuns: Number(process.env.RUNS ?? 60) };

describe.each(Object.entries(MARKED))("%s", (_, render) => {
  it("is read back with all its cells", () => {
    fc.assert(
      fc.property(withBlanks, (table) => {
        expect(read(render(table)).records.map(key).sort()).toEqual(printed(table).map(key).sort());
      }),
      runs,
    );
  });
});

describe.each(Object.entries(UNMARKED))("%s", (_, render) => {
  it("is read back with all its cells where none is blank", () => {
    fc.assert(
      fc.property(fc.oneof(full, counts), (table) => {
        expect(read(render(table)).records.map(key).sort()).toEqual(printed(table).map(key).sort());
      }),
      runs,
    );
  });

  it("gives no figure that is not printed in its place where some are blank", () => {
    fc.assert(
      fc.property(withFewBlanks, (table) => {
        const places = new Set(printed(table).map(key));
        const wrong = read(render(table))
          .records.filter(({ value }) => value !== null)
          .map(key);
        expect(wrong.filter((cell) => !places.has(cell))).toEqual([]);
      }),
      runs,
    );
  });
});
