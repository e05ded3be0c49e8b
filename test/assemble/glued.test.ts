import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { glued } from "../../src/assemble/layouts/glued.ts";
import { parse } from "../../src/index.ts";
import { printedTables, type ShortTable } from "./printed-tables.ts";

const read = (text: string) => printedTables(text, glued);
const codes = (text: string) => read(text).flatMap(({ printed }) => printed.diagnostics.map(({ code }) => code));

/** The rows but those that leave a choice. */
const decidedRows = ({ rows, printed }: ShortTable): readonly string[] =>
  rows.filter((_, index) => !printed.undecided.some(({ row }) => row === index));

describe("cells run together", () => {
  const cases: readonly (readonly [
    name: string,
    input: string,
    headers: string,
    rows: readonly string[],
    codes: readonly string[],
  ])[] = [
    [
      "nothing tells where to cut",
      "Year\n\nFires\n\nFloods\n\nCalls\n\n2020 From May5165850\n2021 to July543259",
      "Fires|Floods|Calls",
      [],
      ["table/glued-cells", "table/glued-cells"],
    ],
    [
      "each row's total does",
      "Offence 2021 2022 Total\nBurglary121527\nRobbery347",
      "2021|2022|Total",
      ["Burglary:12|15|27", "Robbery:3|4|7"],
      ["table/reading-decided"],
    ],
    [
      "the columns' totals do",
      "Area 2021 2022\nNorth1215\nSouth34\nTotal1519",
      "2021|2022",
      ["North:12|15", "South:3|4", "Total:15|19"],
      ["table/reading-decided"],
    ],
    [
      "the header is glued too",
      "OffenceMaleFemaleTotal\nBurglary12315\nRobbery347",
      "Male|Female|Total",
      ["Burglary:12|3|15", "Robbery:3|4|7"],
      ["table/reading-decided"],
    ],
    [
      "a header of years is glued too",
      "Offence20192020\nHarassment1215\nStalking79\nTotal1924",
      "2019|2020",
      ["Harassment:12|15", "Stalking:7|9", "Total:19|24"],
      ["table/reading-decided"],
    ],
    [
      "a header of financial years is glued too",
      "Branch2021/222022/23\nHollybush9,01214,330\nMobile library1,0011,450",
      "2021/22|2022/23",
      ["Hollybush:9,012|14,330", "Mobile library:1,001|1,450"],
      [],
    ],
    [
      "years label the rows, and headings have several words",
      "Financial yearMarked for courtNo action\n2018-191215\n2019-2034\nTotal1519",
      "Marked for court|No action",
      ["2018-19:12|15", "2019-20:3|4", "Total:15|19"],
      ["table/reading-decided"],
    ],
    [
      "calendar years label the rows, and nothing tells where to cut",
      "YearFiresFloods\n20181215\n2019345",
      "Fires|Floods",
      [],
      ["table/glued-cells", "table/glued-cells"],
    ],
    [
      "pounds do",
      "Year\n\nFines\n\nFees\n\nBy July£1,200£30.50\nBy May£900£5",
      "Fines|Fees",
      ["By July:£1,200|£30.50", "By May:£900|£5"],
      [],
    ],
    [
      "signs for none do",
      "Area 2021 2022 2023\nNorthgate12-15\nSouthgate-7-",
      "2021|2022|2023",
      ["Northgate:12|-|15", "Southgate:-|7|-"],
      [],
    ],
    [
      "commas for thousands do, in all rows alike",
      "AreaMaleFemale\nNorth1,2042,377\nSouth904881\nEast3,1187,002",
      "Male|Female",
      ["North:1,204|2,377", "South:904|881", "East:3,118|7,002"],
      [],
    ],
    [
      "with a total of a longer name they do",
      "AreaMaleFemale\nNorth1,2042,377\nSouth9051,041\nTotal staff2,1093,418",
      "Male|Female",
      ["North:1,204|2,377", "South:905|1,041", "Total staff:2,109|3,418"],
      ["table/reading-decided"],
    ],
    [
      "decimals with as many places do",
      "AreaMaleFemaleOther\nNorth26.632.049.7\nSouth7.66.18.4\nEast112.2--5.0",
      "Male|Female|Other",
      ["North:26.6|32.0|49.7", "South:7.6|6.1|8.4", "East:112.2|--|5.0"],
      [],
    ],
    [
      "decimals do not where one may have more places",
      "AreaMaleFemale\nNorth26.632.7\nSouth17.626.1",
      "Male|Female",
      [],
      ["table/glued-cells", "table/glued-cells"],
    ],
  ];
  it.each(cases)("%s", (_, input, headers, rows, said) => {
    expect(read(input).map((table) => [table.headers, table.rows])).toEqual([[headers, rows]]);
    expect(codes(input)).toEqual(said);
  });

  it("gives a row without values, and checks no total without it, where others can be cut", () => {
    const { records, checks, diagnostics } = parse("AreaMaleFemale\nNorth1,2042,377\nSouth9971,041\nTotal3,9094,418");
    expect(records.map(({ label, value }) => [label, value])).toEqual([
      ["North", 1204],
      ["North", 2377],
      ["South", null],
      ["South", null],
    ]);
    expect(checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain("table/row-undecided");
  });

  const none: readonly (readonly [name: string, input: string])[] = [
    ["footnote marks behind words", "Year\n\nNumber held\n\nOfficers are based in Kent1\nThe force holds this2"],
    [
      "web addresses",
      "Name\n\nLink one\n\nLink two\n\nhttps://www.example.org/page123\nhttps://www.example.org/page456",
    ],
    ["words that end in digits", "Area\n\nRoads\n\nPlans\n\nTraffic on the A1065 and M11\nthe form is called Form7"],
    ["a single row", "Offence 2021 2022\nBurglary1215"],
    ["no header", "Burglary1215\nRobbery34"],
    ["digits that no years are over", "Reference numbers\nFires Floods\n20181215\n2019345"],
  ];
  it.each(none)("no table: %s", (_, input) => {
    expect(read(input)).toEqual([]);
  });

  it("is never cut otherwise than it was", () => {
    const count = fc.oneof(fc.nat(400), fc.nat(40_000));
    const printed = (figure: number): string => figure.toLocaleString("en-GB");
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 6 }), fc.boolean(), (rows, stated) => {
        const names = ["North", "South", "East", "West", "Hill", "Dale"];
        const figures = rows.map(([a, b]) => (stated ? [a, b, a + b] : [a, b]).map(printed));
        const lines = figures.map((its, index) => `${names[index]}${its.join("")}`);
        const text = [`Area 2021 2022${stated ? " Total" : ""}`, ...lines].join("\n");
        for (const row of read(text).flatMap(decidedRows)) {
          const [name = "", cells] = row.split(":");
          expect(cells).toBe(figures[names.indexOf(name)]?.join("|"));
        }
      }),
    );
  });
});
