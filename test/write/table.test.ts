import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/cell.ts";
import type { AuditedTable } from "../../src/parsed.ts";
import { tableWriter } from "../../src/write/table/table.ts";
import { COLOURED } from "../../src/write/terminal/colours.ts";
import { type Palette, PLAIN } from "../../src/write/terminal/palette.ts";
import { visible } from "../../src/write/terminal/visible.ts";
import { displayWidth } from "../../src/write/terminal/width.ts";
import type { ExplainedDocument } from "../../src/write/writer.ts";
import { anyDocument } from "./arbitrary.ts";
import { cell, check, column, document, offences, row, table, year } from "./documents.ts";

function shown(one: ExplainedDocument, width = 80, palette: Palette = PLAIN): string {
  let text = "";
  tableWriter(
    (block) => {
      text += block;
    },
    { width, palette },
  ).add(one);
  return text;
}

/** The lines of a table from its header to its last row. */
function body(one: AuditedTable, width = 80): string[] {
  const lines = shown(document([one]), width).split("\n");
  const first = lines.findIndex((line) => line.startsWith("Table")) + 2;
  return lines.slice(first, lines.findIndex((line) => /^[✓✗?] /.test(line)) - 1);
}

const money = (raw: string, value: number, more: Partial<Cell> = {}) =>
  cell(raw, { ...reported, value, unit: "GBP", ...more });
const share = (raw: string, value: number) => cell(raw, { ...reported, value, unit: "percent" });
const reported = { status: "reported" } as const;

const TAGS: Palette = {
  strong: (text) => text,
  faint: (text) => (text.trim() === "" || /^[─│ ]+$/.test(text) ? text : `<faint>${text}</faint>`),
  bad: (text) => `<bad>${text}</bad>`,
  good: (text) => `<good>${text}</good>`,
  doubtful: (text) => `<doubtful>${text}</doubtful>`,
};

describe("tableWriter", () => {
  it("shows a table with its totals apart, its verdict, and what is contradicted", () => {
    expect(shown(document([offences()]))).toBe(
      `response.txt
West Midlands Police · 16966/19 · 2019-11-01

Table 1 · lines 3–6

                          │ Grand
Offence       2018  2019  │ Total
──────────────────────────────────
Harassment   1,055     -  │ 1,055
Charge           4     1  │     4!
──────────────────────────────────
Grand Total  1,059     1  │ 1,060

✗ does not add up: 1 of 2 checks fail
  line 5, row Charge: stated 4, counted 5, 1 too many
`,
    );
  });

  it("paints placeholders faint and a failed total red", () => {
    const text = shown(document([offences()]), 80, TAGS);
    expect(text).toContain("<faint>   -</faint>");
    expect(text).toContain("<bad>    4!</bad>");
    expect(text).toContain("<bad>  line 5, row Charge: stated 4, counted 5, 1 too many</bad>");
  });

  it("uses the terminal's own colours", () => {
    expect(shown(document([offences()]), 80, COLOURED)).toContain("\u001b[31m    4!\u001b[39m");
  });

  it("shows two header levels, the periods over their measures", () => {
    const paths = [
      ["2015-2016", "Total"],
      ["2015-2016", "Int"],
      ["2016-2017", "Total"],
      ["2016-2017", "Int"],
    ];
    const one = table(
      paths.map((path) => column(path)),
      [row("Harassment", ["2,255", "125", "1,893", "177"])],
    );
    // `Total` names a measure here, which the roles say.
    expect(body({ ...one, columnRoles: ["data", "data", "data", "data"] })).toEqual([
      "            2015-2016   2016-2017",
      "Offence     Total  Int  Total  Int",
      "───────────────────────────────────",
      "Harassment  2,255  125  1,893  177",
    ]);
  });

  it("keeps the unit that a cell names, and groups what has it from its header", () => {
    const days = (raw: string, value: number, unit = "days") => cell(raw, { ...reported, value, unit });
    const one = table(
      [column("Wait"), column("Lost")],
      [
        row("North", [days("14 hrs", 14, "hours"), days("1563", 1563)]),
        row("South", [days("2 days", 2), days("12", 12)]),
      ],
    );
    expect(body(one)).toEqual([
      "Offence    Wait   Lost",
      "───────────────────────",
      "North    14 hrs  1,563",
      "South    2 days     12",
    ]);
  });

  it("puts periods across that stand down the page", () => {
    const one = table(
      [column("Requests")],
      [
        row("2013", ["12"], { period: year("2013") }),
        row("2014", ["7"], { period: year("2014") }),
        row("Total", ["20"]),
      ],
      { checks: [check({ type: "column-total", row: 2, columnIndex: 0, stated: 20, computed: 19, difference: 1 })] },
    );
    expect(body(one)).toEqual([
      "          2013  2014  │ Total",
      "──────────────────────────────",
      "Requests    12     7  │    20!",
    ]);
  });

  it("breaks long labels, and leaves words out of those that are too long", () => {
    const label = `Evidential difficulties: ${"suspect identified; ".repeat(20)}victim does not support further action`;
    const lines = body(table([column("2019")], [row(label, ["12"])]), 44);
    expect(lines).toHaveLength(8);
    expect(lines[2]).toBe("Evidential difficulties: suspect         12");
    expect(lines.slice(2).join("")).toContain("…");
    expect(lines.at(-1)).toBe("  support further action");
  });

  const crimes = (period: string) => `Number of crimes recorded by the force in the year to March ${period}`;

  it("gives headers the room that is left", () => {
    const one = table([column(crimes("2019")), column(crimes("2020"))], [row("Burglary", ["12", "15"])]);
    expect(body(one)).toEqual([
      "                  Number of crimes          Number of crimes",
      "          recorded by the force in  recorded by the force in",
      "Offence     the year to March 2019    the year to March 2020",
      "─────────────────────────────────────────────────────────────",
      "Burglary                        12                        15",
    ]);
  });

  it("gives long labels their room before headers get more than they need", () => {
    const label = "Sending a communication or article of an indecent or grossly offensive nature";
    const one = table([column(crimes("2019")), column(crimes("2020")), column("Total")], [row(label, ["1", "2", "3"])]);
    expect(body(one)).toEqual([
      "                                   Number of crimes   Number of crimes  │",
      "                                    recorded by the    recorded by the  │",
      "                                  force in the year  force in the year  │",
      "Offence                               to March 2019      to March 2020  │ Total",
      "────────────────────────────────────────────────────────────────────────────────",
      "Sending a communication or                        1                  2  │     3",
      "  article of an indecent or                                             │",
      "  grossly offensive nature                                              │",
    ]);
  });

  it("keeps what tells headers apart where they must be cut", () => {
    const paths = ["burglaries", "robberies"].flatMap((crime) =>
      ["2019", "2020"].map(
        (period) => `${"Number of offences ".repeat(9)}${crime} ${"in the force area ".repeat(9)}${period}`,
      ),
    );
    const lines = body(
      table(
        paths.map((path) => column(path)),
        [row("x", ["1", "2", "3", "4"])],
      ),
    );
    expect(lines.slice(3, 6)).toEqual([
      "            Number … burglaries …     Number … burglaries …",
      "           area in the force area    area in the force area",
      "Offence    in the force area 2019    in the force area 2020",
    ]);
    expect(lines).toContain("             Number … robberies …      Number … robberies …");
  });

  it("breaks the heading of a group at the end of the line, not of the table", () => {
    const group = "Offences under the Public Order Act 1986 and the Protection from Harassment Act 1997";
    expect(body(table([column("2019")], [row("x", ["1"], { group })]), 60)).toEqual([
      "Offence  2019",
      "──────────────",
      "Offences under the Public Order Act 1986 and the",
      "  Protection from Harassment Act 1997",
      "x           1",
    ]);
  });

  it("breaks the header over the labels where the columns need the room", () => {
    const corner = "Age group and police force area in which the offence was recorded";
    const one = table(
      Array.from({ length: 6 }, (_, i) => column(`201${i}`)),
      [row("Avon and Somerset", Array(6).fill("1,234"))],
    );
    expect(body({ ...one, table: { ...one.table, corner } }, 70).slice(0, 3)).toEqual([
      "Age group and police force",
      "area in which the offence",
      "was recorded                  2010   2011   2012   2013   2014   2015",
    ]);
  });

  it.each([
    { name: "a misprint", text: "1,234,567,890,123,456,78" },
    { name: "figures that are run together", text: "51,947 52,003 51,284 50,559 50,516" },
    { name: "a repaired figure", text: "1,234,567,890,12 or so" },
  ])("never cuts a figure: $name", ({ text }) => {
    for (const width of [40, 60, 80]) {
      const unread = cell(text, { status: "unreadable", value: null });
      const lines = body(table([column("2018"), column("2019")], [row("Prison", [unread, unread])]), width);
      const shownText = lines.join(" ").replaceAll(/\s+/g, " ");
      for (const figure of text.split(" ")) expect(shownText).toContain(figure);
      expect(shownText).not.toContain("…");
    }
  });

  it("folds many columns into panels that repeat the labels, measures of a period together", () => {
    const paths = ["2015", "2016", "2017"].flatMap((period) => [
      [period, "Offences"],
      [period, "Detected"],
    ]);
    const one = table(
      paths.map((path) => column(path)),
      [row("Stalking involving fear of violence", Array(6).fill("1"))],
    );
    const lines = body(one, 70);
    expect(lines.filter((line) => line.includes("Offences"))).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith("Stalking"))).toHaveLength(2);
    expect(lines.find((line) => line.includes("2017"))).not.toContain("2016");
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(70);
  });

  it.each([
    { name: "a number with thousands separators", text: cell("1234567"), shown: "1,234,567" },
    { name: "money", text: cell("1495975", { unit: "GBP" }), shown: "£1,495,975" },
    { name: "less than no money", text: cell("-12", { unit: "GBP" }), shown: "-£12" },
    { name: "a share", text: cell("38.5", { unit: "percent" }), shown: "38.5%" },
    { name: "a misread placeholder", text: cell("ı", { value: 0, status: "nil" }), shown: "ı" },
    { name: "a hidden figure", text: cell("<5"), shown: "<5" },
    { name: "a misprint, as printed", text: cell("50,40x", { status: "unreadable", value: null }), shown: "50,40x" },
    { name: "a repair, both ways", text: cell("172", { value: 112, status: "repaired" }), shown: "172 → 112" },
    { name: "a large number", text: cell("1e21"), shown: "1.00000e+21" },
  ])("shows $name", ({ text, shown: expected }) => {
    const line = body(table([column("n")], [row("x", [text])])).at(-1);
    expect(line?.replace(/^x +/, "")).toBe(expected);
  });

  it.each([
    {
      name: "counts, each with its own",
      cells: [cell("1.25"), cell("12"), cell("9.50")],
      shown: ["1.25", "12", "9.50"],
    },
    {
      name: "money, to the most that are printed",
      cells: [money("£1,300.50", 1300.5), money("£85", 85), cell("12")],
      shown: ["£1,300.50", "£85.00", "12"],
    },
    {
      name: "shares, to the most that are printed",
      cells: [share("38.50%", 38.5), share("7%", 7), money("£85", 85), cell("1,204")],
      shown: ["38.50%", "7.00%", "£85", "1,204"],
    },
    { name: "money below zero", cells: [money("(£12.50)", -12.5)], shown: ["-£12.50"] },
    {
      name: "rounded money, as far as it is known",
      cells: [money("£1.7m", 1_700_000, { tolerance: 50_000 }), money("£85.25", 85.25)],
      shown: ["£1,700,000", "£85.25"],
    },
    {
      name: "a fraction, in full",
      cells: [cell("0.12345678"), cell("0.0000001")],
      shown: ["0.12345678", "0.0000001"],
    },
    { name: "marked money", cells: [money("<b>£2.50</b>*", 2.5)], shown: ["£2.50"] },
  ])("gives the decimals that are printed: $name", ({ cells, shown: expected }) => {
    const lines = body(
      table(
        [column("n")],
        cells.map((one) => row("x", [one])),
      ),
    );
    expect(lines.slice(-cells.length).map((line) => line.replace(/^x +/, ""))).toEqual(expected);
  });

  it("says of a row whose figures could not be laid out that it is so", () => {
    const whole = { ...cell("4   9", { status: "unreadable", value: null }), line: 7, column: 12 };
    const rows = [row("Spirits", ["1", "2", "3"]), { ...row("Tobacco", []), cells: [whole, whole, whole] }];
    expect(body(table([column("2018"), column("2019"), column("2020")], rows)).slice(2)).toEqual([
      "Spirits     1     2     3",
      "Tobacco  4 9 (columns not known)",
    ]);
  });

  it("says that no row could be read", () => {
    expect(shown(document([table([column("2018")], [])]))).toContain("lines 3–3\n\nno row of it could be read\n\n?");
  });

  it("tells what failed in full, whatever the width", () => {
    const label = "Named Suspect identified: Further investigation to support formal action";
    const one = { ...offences(), checks: [check({ label, line: 63 })] };
    expect(shown(document([one]), 60)).toContain(
      `  line 63, row Named Suspect identified: Further
    investigation to support formal action: stated 4,
    counted 5, 1 too many
`,
    );
  });

  it("tells sections, notes, part years and explanations", () => {
    const part = year("2019", { complete: false, end: "2019-09-30" });
    const one = table([column("2019", { period: part })], [row("Assault", ["1"], { group: "Violence" })]);
    const noted = { ...one, table: { ...one.table, notes: [{ mark: "*", text: "Includes attempts", line: 9 }] } };
    const because = "the rows fall short by 3";
    const explanation = {
      source: "response.txt",
      table: 1,
      rank: 1,
      status: "suggested" as const,
      confidence: 0.739,
      changes: [],
      resolves: 1,
      leaves: 0,
      because,
    };
    const text = shown(document([noted], { explanations: [explanation] }));
    expect(text).toContain("Violence\nAssault");
    expect(text).toContain("2019: part of the period only, to 2019-09-30\n* Includes attempts\n");
    expect(text).toContain(`  why (suggested, 73 %): ${because}\n`);
    const repaired = { ...noted, audit: "pass" as const };
    expect(shown(document([repaired], { explanations: [explanation] }))).not.toContain("why");
  });

  it.each([
    { name: "all pass", outcomes: ["pass", "pass"], audit: "pass", line: "✓ adds up: 2 of 2 checks pass" },
    {
      name: "some are open",
      outcomes: ["pass", "undetermined"],
      audit: "pass",
      line: "✓ adds up: 1 of 2 checks pass; 1 could not be made",
    },
    { name: "one fails", outcomes: ["pass", "fail"], audit: "fail", line: "✗ does not add up: 1 of 2 checks fail" },
    {
      name: "all are open",
      outcomes: ["undetermined"],
      audit: "unverified",
      line: "? not verified: 1 check is left open by figures that are hidden",
    },
    { name: "none was found", outcomes: [], audit: "unverified", line: "? not verified: no total was found" },
  ] as const)("gives one line of verdict where $name", ({ outcomes, audit, line }) => {
    const one = { ...offences(), checks: outcomes.map((outcome) => check({ outcome })), audit };
    expect(shown(document([one])).split("\n")).toContain(line);
  });

  it("says that there is no table", () => {
    expect(shown(document([]))).toContain("no table found\n");
  });

  it("shows any document without control characters, in lines of the width asked for", () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 40, max: 120 }), (one, width) => {
        const text = shown(one, width);
        expect(text.split("\n").map(visible).join("\n")).toBe(text);
        for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("shows a table of 50,000 rows", () => {
    const rows = Array.from({ length: 50_000 }, (_, r) => row(`row ${r}`, [`${r}`]));
    expect(shown(document([table([column("n")], rows)]))).toContain("row 49999");
  });
});
