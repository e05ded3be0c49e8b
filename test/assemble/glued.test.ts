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

it("months with their years, one a line, are no labels with figures", () => {
  const months = ["Jan-19", "Feb-19", "Mar-19"];
  const { records } = parse(
    `Response\n\nCalls by month\nGrade\n${months.join("\n")}\nUrgent\n3\n4\n9\nRoutine\n11\n2\n5\n`,
  );
  expect(records.map(({ label, period, value }) => `${label} ${period}: ${value}`)).toEqual([
    "Urgent Jan-19: 3",
    "Urgent Feb-19: 4",
    "Urgent Mar-19: 9",
    "Routine Jan-19: 11",
    "Routine Feb-19: 2",
    "Routine Mar-19: 5",
  ]);
});

describe("one figure behind each label", () => {
  it.each([
    ["Licence holders\nTaxicab484\nOmnibus281\nCharabanc305\nMinibus161\nTotal1231", [484, 281, 305, 161, 1231]],
    ["The costs:\n\nVenue hire£1,250.00\nTravel£310.50\nCatering£89.50\nTotal£1,650.00", [1250, 310.5, 89.5, 1650]],
  ])("%s: the total proves it, whatever stands above", (text, values) => {
    const { records, diagnostics } = parse(text, { includeTotals: true });
    expect(records.map(({ header, value }) => [header, value])).toEqual(values.map((value) => ["", value]));
    expect(diagnostics).toEqual([]);
  });

  it.each([
    "Type Male Female\nTaxicab1234\nOmnibus1020\nTotal2254",
    "Rates\nLicensing12.5\nPlanning31.0\nCatering10.9\nTotal54.4",
    "Licence holders\nTaxicab484\nOmnibus281\nMinibus161\nTotal927",
  ])("%s: of two or more the total proves nothing, or it does not add up", (text) => {
    const { records, diagnostics } = parse(text);
    expect(records).toEqual([]);
    expect(diagnostics.some(({ severity }) => severity !== "info")).toBe(true);
  });
});

describe("cells run together", () => {
  const cases: readonly (readonly [
    name: string,
    input: string,
    headers: string,
    rows: readonly string[],
    codes: readonly string[],
  ])[] = [
    [
      "the line over the rows is a header by itself, and no heading of a list that begins above it",
      "Source:\n\n2002 Index\n\nHighest risk of theft in 2000\n\nMakeModelYearTheft rateNumber\nAstraMerit1989–9114157\nMetroOther1989–911023,027",
      "Model|Year|Theft rate|Number",
      [],
      ["table/glued-cells", "table/glued-cells"],
    ],
    [
      "names over years below a header that is whole are sections",
      "The figures are these.\n\nNumber of pupils in primary schoolsNumber of pupils in secondary schools\nKent\n1996135,598103,769\n1999115,00488,966\nEngland\n19964,389,3643,010,416\n19994,460,1713,121,901",
      "Number of pupils in primary schools|Number of pupils in secondary schools",
      ["1996:135,598|103,769", "1999:115,004|88,966", "1996:4,389,364|3,010,416", "1999:4,460,171|3,121,901"],
      [],
    ],
    [
      "a word for a count by itself is the header of one column",
      "The figures are these.\n\nNumber\nTotal convicted38,226\nTotal sentenced38,067\nof which:\nTotal discharged12,585",
      "Number",
      ["Total convicted:38,226", "Total sentenced:38,067", "Total discharged:12,585"],
      [],
    ],
    [
      "a letter by itself ends a label where the figures behind it have points",
      "The hours are these.\n\n1999–2000(11)2000–01(11)\nCategory B10.710.6\nCategory C11.310.8\nDispersal9.59.5\nFemale open18.519.0",
      "1999–2000(11)|2000–01(11)",
      ["Category B:10.7|10.6", "Category C:11.3|10.8", "Dispersal:9.5|9.5", "Female open:18.5|19.0"],
      [],
    ],
    [
      "a header of long headings, and labels of two years in words; pounds with pence have two digits of them",
      "Financial yearPercentages of invoices that were paid within 30 daysInterest (£) paid to suppliersInterest (£) that may have to be paid to suppliersNumber of invoices that were not paid within 30 days of their receipt here\n2018 to 201963.59%£0£594,408.698,026\n2017 to 201891.6%£0£205,952.223,537\n",
      "Percentages of invoices that were paid within 30 days|Interest (£) paid to suppliers|Interest (£) that may have to be paid to suppliers|Number of invoices that were not paid within 30 days of their receipt here",
      ["2018 to 2019:63.59%|£0|£594,408.69|8,026", "2017 to 2018:91.6%|£0|£205,952.22|3,537"],
      [],
    ],
    [
      "labels from month to month",
      "Financial yearPaid within 30 daysInterest paid\nApril 2019 to March 202097.1%£0.00\nApril 2020 to March 202198%£12.99\n",
      "Paid within 30 days|Interest paid",
      ["April 2019 to March 2020:97.1%|£0.00", "April 2020 to March 2021:98%|£12.99"],
      [],
    ],
    [
      "pounds in millions may have one decimal",
      "Financial YearSpend (£m)Contracts\n2019-20£12.514\n2020-21£13.2120\n",
      "Spend (£m)|Contracts",
      [],
      ["table/glued-cells", "table/glued-cells"],
    ],
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
      "shares do, though none is read with the figure before it",
      "KindOn streetOff street\nHigher level1339 89%158 11%\nLower level1347 55%1101 45%",
      "On street|Off street",
      ["Higher level:1339 89%|158 11%", "Lower level:1347 55%|1101 45%"],
      [],
    ],
    [
      "one figure a row",
      "DepartmentInformation staff (full-time)\nNorth Office2.5\nHighways6\nArts and Leisure(40)8.5\nRAF12",
      "Information staff (full-time)",
      ["North Office:2.5", "Highways:6", "Arts and Leisure(40):8.5", "RAF:12"],
      [],
    ],
    [
      "one figure a row, or two under headings without one over the labels",
      "Foot patrolsMounted patrols\nNorth1215\nSouth948\nEast2210",
      "Mounted patrols",
      [],
      ["table/glued-cells", "table/glued-cells", "table/glued-cells"],
    ],
    [
      "years behind a note's mark",
      "YearVisitsLoans\n1 197930,812509,049\n1 1987–8827,320644,540",
      "Visits|Loans",
      ["1979:30,812|509,049", "1987–88:27,320|644,540"],
      [],
    ],
    [
      "months of years, under one heading",
      "Number of claimants\nMay 19977,600\nMay 19987,100\nMay 1999860",
      "Number of claimants",
      ["May 1997:7,600", "May 1998:7,100", "May 1999:860"],
      [],
    ],
    [
      "months of years, under a heading over them",
      "Month Claimants\nApril 2019512\nMay 2019498\nJune 2019505",
      "Claimants",
      ["April 2019:512", "May 2019:498", "June 2019:505"],
      [],
    ],
    [
      "months of years, and nothing tells where to cut the figures",
      "MonthCash claimsOther claims\nApril 20191512\nMay 20191498\nJune 20191505",
      "Cash claims|Other claims",
      [],
      ["table/glued-cells", "table/glued-cells", "table/glued-cells"],
    ],
    [
      "months of years, and nothing tells how many headings there are",
      "Cash claims Other claims\nMay 199712\nMay 199823\nMay 199945",
      "Cash claims Other claims",
      [],
      ["table/glued-cells", "table/glued-cells", "table/glued-cells"],
    ],
    [
      "years under one heading",
      "Year\nNumber of awards\n2001-022,770\n2002-033,300\n2003-043,150",
      "Number of awards",
      ["2001-02:2,770", "2002-03:3,300", "2003-04:3,150"],
      [],
    ],
    [
      "years of eight digits",
      "YearVisitsLoans\n2018/201930,812509,049\n2019/202027,320644,540",
      "Visits|Loans",
      ["2018/2019:30,812|509,049", "2019/2020:27,320|644,540"],
      [],
    ],
    [
      "years with nothing over them",
      "Foot patrolsMounted patrolsDogs\n199068,943151,42290,329\n199165,539146,83386,180",
      "Foot patrols|Mounted patrols|Dogs",
      ["1990:68,943|151,422|90,329", "1991:65,539|146,833|86,180"],
      [],
    ],
    [
      "headings of periods with nothing before them, and sections",
      "1993-941994-95Grants since 1990\nNorth26.632.0--\nBoroughs (old):\nHill7.66.1--\nDale12.0--8.4",
      "1993-94|1994-95|Grants since 1990",
      ["North:26.6|32.0|--", "Hill:7.6|6.1|--", "Dale:12.0|--|8.4"],
      [],
    ],
    [
      "headings of periods with spaces between them",
      "1 April 2014 30 September 2014\nCare Assistant124156\nTechnician1830",
      "1 April 2014|30 September 2014",
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

  it("reads the same list under each of several periods", () => {
    const list = (year: string, a: string, b: string) => `${year}\n\nSeizures in the post${a}\nTheir value${b}\n\n`;
    const rows = (text: string) => read(text).map((table) => [table.rows, table.groups]);
    expect(rows(list("2018", "172", " £1,204") + list("2019", " 61", "£818"))).toEqual([
      [
        ["Seizures in the post:172", "Their value:£1,204", "Seizures in the post:61", "Their value:£818"],
        "2018 2018 2019 2019",
      ],
    ]);
    expect(rows(list("2018", "172", " £1,204") + list("2019", "61", " £818"))).toEqual([]);
  });

  it("takes headings between rows for those of groups", () => {
    const text = "OfficeMaleFemale\nLondon:\nNorth1,2042,377\nSouth1,0031,041\nWales:\nNorth3,9094,418";
    expect(read(text).map(({ groups }) => groups)).toEqual(["London London Wales"]);
  });

  it("gives no figure that may begin with the mark of a note", () => {
    const values = (note: string) =>
      parse(`DepartmentStaff\nHighways124\nParks9\nLeisure1,204\n\n${note}`).records.map(({ value }) => value);
    expect(values("1 Part-time staff count as half.")).toEqual([null, 9, 1204]);
    expect(values("2 Part-time staff count as half.")).toEqual([124, 9, 1204]);
  });

  const none: readonly (readonly [name: string, input: string])[] = [
    ["footnote marks behind words", "Year\n\nNumber held\n\nOfficers are based in Kent1\nThe force holds this2"],
    [
      "web addresses",
      "Name\n\nLink one\n\nLink two\n\nhttps://www.example.org/page123\nhttps://www.example.org/page456",
    ],
    ["words that end in digits", "Area\n\nRoads\n\nPlans\n\nTraffic on the A1065 and M11\nthe form is called Form7"],
    ["marks of notes in their order", "Place NumberName\nOfficers are in Kent1\nThe force holds this2\nIn all3"],
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

it("a row whose first cells are words glued to its label is cut into no figures", () => {
  const { records } = parse(
    "Requests\n\nRequest Type2014/152015/162016/17\nAbout shops123\nAbout lottery premisesNot Available135\nAbout taxis456\n",
  );
  expect(records.filter(({ label }) => label.startsWith("About lottery")).map(({ value }) => value)).toEqual([
    null,
    null,
    null,
  ]);
});

it.each([
  ["2000", "FY 2001–02", "FY 2002–03"],
  ["Financial year 2000/01", "Financial year 2001/02", "Financial year 2002/03"],
])("years with or without a word before them, %s, are labels glued to figures", (...years) => {
  const [first, second, third] = years;
  const { records } = parse(
    `Visas\n\nReceivedIssuedRefused\n${first}1,616,7901,431,283110,391\n${second}1,687,8161,471,458164,916\n${third}1,714,1671,465,472166,462\n`,
  );
  expect(records.map(({ label }) => label)).toEqual(years.flatMap((year) => [year, year, year]));
  expect(records.slice(3, 6).map(({ value }) => value)).toEqual([1687816, 1471458, 164916]);
});

it("of such rows that can be cut in several ways no figure is stated", () => {
  const { records } = parse("Visits\n\nVisitorsStaffRefunds\nYear 201911281612\nYear 202098167131\n");
  expect(records.filter(({ value }) => value !== null)).toEqual([]);
});
