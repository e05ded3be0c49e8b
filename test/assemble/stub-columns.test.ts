import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parse } from "../../src/index.ts";

/** `group | label: value` of each record. */
function namesOf(text: string): readonly string[] {
  return parse(text, { includeTotals: true }).records.map(
    ({ group, label, value }) => `${group ?? "-"} | ${label}: ${value}`,
  );
}

type Row = readonly string[];
const PRINTERS: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  tabs: (rows) => rows.map((row) => row.join("\t")).join("\n"),
  pipes: (rows) => rows.map((row) => `| ${row.join(" | ")} |`).join("\n"),
  commas: (rows) => rows.map((row) => row.join(",")).join("\n"),
  blanks: (rows) =>
    rows
      .map((row) =>
        row
          .map((cell) => cell.padEnd(14))
          .join("  ")
          .trimEnd(),
      )
      .join("\n"),
  "lines of their own": (rows) => rows.flat().join("\n"),
};

const OUTCOMES: readonly Row[] = [
  ["Year", "Offence", "Outcome", "Number"],
  ["2019", "Robbery", "Charged", "12"],
  ["2019", "Robbery", "Cautioned", "101"],
  ["2019", "Arson", "Charged", "8"],
  ["2019", "Arson", "Cautioned", "44"],
  ["2020", "Robbery", "Charged", "9"],
  ["2020", "Robbery", "Cautioned", "120"],
];

describe("rows that several columns name", () => {
  test.each(Object.keys(PRINTERS))("are told apart by all of them, in %s", (printer) => {
    const text = (PRINTERS[printer] as (rows: readonly Row[]) => string)(OUTCOMES);
    expect(namesOf(text)).toEqual([
      "2019 / Robbery | Charged: 12",
      "2019 / Robbery | Cautioned: 101",
      "2019 / Arson | Charged: 8",
      "2019 / Arson | Cautioned: 44",
      "2020 / Robbery | Charged: 9",
      "2020 / Robbery | Cautioned: 120",
    ]);
    const { records, diagnostics } = parse(text);
    expect(records.map(({ period }) => period)).toEqual(["2019", "2019", "2019", "2019", "2020", "2020"]);
    expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("may have letters for codes, anew in each section, and then those are no groups", () => {
    const rows = [
      "| Income |",
      "Code | | Budget | Paid |",
      "A | Precept | 3,408 | 1,704 |",
      "B | Grants | 100 | 50 |",
      "| Total | 3,508 | 1,754 |",
      "| Expenditure |",
      "A | Salary | 2,045 | 584 |",
      "B | Training | 260 | 0 |",
    ];
    expect(namesOf(rows.join("\n")).filter((_, at) => at % 2 === 0)).toEqual([
      "- | A Precept: 3408",
      "- | B Grants: 100",
      "- | Total: 3508",
      "Expenditure | A Salary: 2045",
      "Expenditure | B Training: 260",
    ]);
    expect(parse(rows.join("\n")).tables[0]?.audit).toBe("pass");
  });

  it("have the names that are printed on the first of several rows alone, and totals among them", () => {
    const rows = [
      "Force\tYear\tQuarter\tOffence\tNumber",
      "Kent\t2019\tQ1\tArson\t12",
      "\t\t\tTheft\t101",
      "\t\t\tTotal\t113",
      "\t\tQ2\tArson\t8",
      "\t\t\tTheft\t9",
      "\t\t\tTotal\t17",
      "Essex\t2020\tQ1\tArson\t2",
      "Grand Total\t\t\t\t132",
    ];
    const { records, checks } = parse(rows.join("\n"), { includeTotals: true });
    expect(records.map(({ group, label, start, role }) => `${group} ${label} ${start} ${role}`)).toEqual([
      "Kent / 2019 / Q1 Arson 2019-01-01 data",
      "Kent / 2019 / Q1 Theft 2019-01-01 data",
      "Kent / 2019 / Q1 Total 2019-01-01 total",
      "Kent / 2019 / Q2 Arson 2019-04-01 data",
      "Kent / 2019 / Q2 Theft 2019-04-01 data",
      "Kent / 2019 / Q2 Total 2019-04-01 total",
      "Essex / 2020 / Q1 Arson 2020-01-01 data",
      "null Grand Total null total",
    ]);
    expect(checks.map(({ outcome }) => outcome)).toEqual(["pass", "pass", "pass"]);
  });

  it("need not stand together, and may be words that stand for no figure elsewhere", () => {
    const rows = ["Arson,Charged,50", "Theft,Charged,40", "Arson,Bailed,30", "Arson,None,20", "Theft,None,10"];
    expect(namesOf(["Offence,Outcome,Number", ...rows, "Total,,150"].join("\n"))).toEqual([
      "Arson | Charged: 50",
      "Theft | Charged: 40",
      "Arson | Bailed: 30",
      "Arson | None: 20",
      "Theft | None: 10",
      "- | Total: 150",
    ]);
  });

  it("are left alone where the first column tells them apart", () => {
    const text = "Force\tHeld\t2019\nKent\tYes\t12\nEssex\tNo\t3\nSurrey\tYes\t4\n";
    expect(namesOf(text).filter((name) => !name.endsWith("null"))).toEqual([
      "- | Kent: 12",
      "- | Essex: 3",
      "- | Surrey: 4",
    ]);
  });

  it("are left alone where the words beside the labels do not tell them apart either", () => {
    const text = "Ward\tUpheld\tCost\nAbbey\tYes\t5\nAbbey\tYes\t7\nBray\tNo\t9\n";
    expect(namesOf(text).filter((name) => !name.endsWith("null"))).toEqual([
      "- | Abbey: 5",
      "- | Abbey: 7",
      "- | Bray: 9",
    ]);
  });

  it("are left alone where a name comes again by chance, among rows that stand apart", () => {
    const rows = [
      "Road\tClass\t2019",
      "High Street\tA\t3",
      "Mill Lane\tB\t4",
      "Church Road\tC\t5",
      "High Street\tB\t6",
    ];
    expect(namesOf(rows.join("\n")).filter((name) => !name.endsWith("null"))).toEqual([
      "- | High Street: 3",
      "- | Mill Lane: 4",
      "- | Church Road: 5",
      "- | High Street: 6",
    ]);
  });

  it("come back as they were printed, whatever they are", () => {
    const names = ["Alder", "Birch", "Cedar", "Elm", "Fir"].map((name) => fc.constantFrom(name, `${name} wood`));
    const level = fc.uniqueArray(fc.oneof(...names), { minLength: 2, maxLength: 4 });
    const values = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 256, maxLength: 256 });
    const printers = fc.constantFrom(...Object.values(PRINTERS).slice(0, -1));
    fc.assert(
      fc.property(fc.array(level, { minLength: 2, maxLength: 4 }), values, printers, (levels, numbers, print) => {
        const tuples = levels.reduce<readonly Row[]>(
          (above, its) => above.flatMap((row) => its.map((name) => [...row, name])),
          [[]],
        );
        const rows = tuples.map((row, r) => [...row, String(numbers[r])]);
        const header = [...["Region", "Town", "Ward", "Street"].slice(0, levels.length), "Trees"];
        expect(namesOf(print([header, ...rows]))).toEqual(
          rows.map((row) => `${row.slice(0, -2).join(" / ")} | ${row.at(-2)}: ${row.at(-1)}`),
        );
      }),
    );
  });
});

describe("rows with a code before their label", () => {
  test("may have a dash for one", () => {
    const text = "Code\tTrust\tSeen\tLate\n-\tEngland\t45\t9\nRA2\tAvon Mental Health\t21\t5\nRB7\tNorthbank\t24\t4\n";
    expect(namesOf(text)).toEqual([
      "- | England: 45",
      "- | England: 9",
      "- | RA2 Avon Mental Health: 21",
      "- | RA2 Avon Mental Health: 5",
      "- | RB7 Northbank: 24",
      "- | RB7 Northbank: 4",
    ]);
  });
});

it("what a list has before its items names no group, and the sentence over it heads no column", () => {
  const list =
    "Please find the total number of trees planted below:\n\n-       2019/20        52\n\n-       2020/21        14\n";
  const { records } = parse(`       You asked how many trees were planted.\n\n${list}\n-       2021/22        27\n`);
  expect(records.map(({ group, label, header, value }) => [group, label, header, value])).toEqual([
    [null, "2019/20", "", 52],
    [null, "2020/21", "", 14],
    [null, "2021/22", "", 27],
  ]);
});

it("a header that lacks its corner, over two columns of names, is cut where its headings begin", () => {
  const rows =
    "1997 | Ash Trust | 615 | 306 |\n1997 | Bow Trust | 656 | 322 |\n1998 | Ash Trust | 489 | 290 |\n1998 | Bow Trust | 535 | 323 |";
  const { records } = parse(`Unit | Total | Under 3 months |\n---|---|---|---|\n${rows}`);
  expect(new Set(records.map(({ header }) => header))).toEqual(new Set(["Total", "Under 3 months"]));
});
