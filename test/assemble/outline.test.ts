import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

type Row = readonly string[];
const PRINTERS: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  tabs: (rows) => rows.map((row) => row.join("\t")).join("\n"),
  pipes: (rows) => rows.map((row) => `| ${row.join(" | ")} |`).join("\n"),
  commas: (rows) => rows.map((row) => row.join(",")).join("\n"),
};

/** The rows of a text, each as `group | label: values`, with what its totals come to. */
function read(text: string) {
  const { records, tables, diagnostics } = parse(text, { includeTotals: true });
  const rows = new Map<number, string>();
  for (const { line, group, label, value, role } of records)
    rows.set(line, `${rows.get(line) ?? `${group ?? "-"} | ${label}:`} ${value}${role === "total" ? "=" : ""}`);
  return {
    rows: [...rows.values()],
    audit: tables.map(({ audit }) => audit),
    said: diagnostics.map(({ code }) => code),
  };
}

describe.each(Object.keys(PRINTERS))("a hierarchy with a column for each level, in %s", (printer) => {
  const print = PRINTERS[printer] as (rows: readonly Row[]) => string;

  test("has rows under the last name further left, which may sum them", () => {
    const text = print([
      ["Region", "Ward", "Band", "2019", "2020"],
      ["North", "", "", "45", "51"],
      ["", "Abbey", "", "30", "31"],
      ["", "", "Under 18", "10", "12"],
      ["", "", "Adult", "20", "19"],
      ["", "Castle", "", "15", "20"],
      ["", "", "Under 18", "4", "8"],
      ["", "", "Adult", "11", "12"],
      ["South", "", "", "17", "21"],
      ["", "Mill", "", "9", "10"],
      ["", "Priory", "", "8", "11"],
      ["Grand Total", "", "", "62", "72"],
    ]);
    expect(read(text)).toEqual({
      rows: [
        "- | North: 45= 51=",
        "North | Abbey: 30= 31=",
        "North / Abbey | Under 18: 10 12",
        "North / Abbey | Adult: 20 19",
        "North | Castle: 15= 20=",
        "North / Castle | Under 18: 4 8",
        "North / Castle | Adult: 11 12",
        "- | South: 17= 21=",
        "South | Mill: 9 10",
        "South | Priory: 8 11",
        "- | Grand Total: 62= 72=",
      ],
      audit: ["pass"],
      said: [],
    });
  });

  test("has names without figures as headings", () => {
    const text = print([
      ["Area", "Severity", "2019", "2020"],
      ["Leeds", "", "", ""],
      ["", "Killed", "3", "5"],
      ["", "Serious", "22", "31"],
      ["", "All", "25", "36"],
      ["York", "", "", ""],
      ["", "Killed", "1", "0"],
      ["", "Serious", "14", "9"],
      ["", "All", "15", "9"],
    ]);
    expect(read(text).rows).toEqual([
      "Leeds | Killed: 3 5",
      "Leeds | Serious: 22 31",
      "Leeds | All: 25= 36=",
      "York | Killed: 1 0",
      "York | Serious: 14 9",
      "York | All: 15= 9=",
    ]);
  });

  test("is none where a row has two names, or words stand under a year", () => {
    const twice = [
      ["Area", "Kind", "2019", "2020"],
      ["Leeds", "", "3", "5"],
      ["", "Cars", "2", "3"],
      ["", "Vans", "1", "2"],
      ["York", "Vans", "4", "6"],
    ];
    expect(read(print(twice)).said).toContain("value/unreadable");
    const words = [
      ["Area", "2018", "2019", "2020"],
      ["Leeds", "", "3", "5"],
      ["", "see note", "2", "3"],
      ["", "as above", "1", "2"],
    ];
    expect(read(print(words)).said).toContain("value/unreadable");
  });
});
