import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

/** The headings of which it is told that they may begin the next row's label. */
const told = (text: string): readonly string[] =>
  parse(text)
    .diagnostics.filter(({ code }) => code === "table/section-guessed")
    .map(({ message, line }) => `${line} ${message.split('"')[1]}`);

describe("a line without figures, as a heading of a section", () => {
  it.each([
    ["alone among rows", "Rank\t2021\t2022\nConstable\t8\t2\nSupervising\nOfficer\t3\t1\n", ["3 Supervising"]],
    [
      "the same where a space parts cells",
      "Rank 2021 2022\nConstable 8 2\nClerk 7 2\nSupervising\nOfficer 3 1\n",
      ["4 Supervising"],
    ],
    ["not below a blank line", "Rank 2021 2022\nConstable 8 2\nClerk 7 2\n\nSupervising\nOfficer 3 1\n", []],
    [
      "but where blank lines part all rows",
      "Rank\n2021\n2022\n\nConstable\n8\n2\n\nClerk\n7\n2\n\nSupervising\nOfficer\n3\n1\n",
      ["13 Supervising"],
    ],
    [
      "nor where a mark closes it",
      "Rank |\n2021 |\n2022 |\nConstable |\n8 |\n2 |\nOfficers |\nClerk |\n7 |\n2 |\n",
      [],
    ],
    [
      "over the first row where it is the only one",
      "Area 2021 2022\nSouth\nEast 8 2\nHull 7 2\nLeeds 3 1\n",
      ["2 South"],
    ],
    [
      "the same above a label that words show to be broken",
      "Area 2021 2022\nSouth\nEast 8 2\nPublic\norder 7 2\nLeeds 3 1\n",
      ["2 South"],
    ],
    [
      "the first of several over figures that stand alone",
      "Month 2021 2022\nMay Taxi 8 2\nMay Bus 7 2\nJune\nAnaesthetist not\navailable\n3 1\nJuly Taxi 4 4\n",
      ["4 June"],
    ],
    [
      "and where all figures stand alone",
      "Area\nJan Feb Mar\nSouth\nEast\n893 896 183\nPublic\norder\n40 21 19\n",
      ["3 South"],
    ],
    ["but not with a blank line below", "Area 2021 2022\nSouth\n\nEast 8 2\nHull 7 2\nLeeds 3 1\n", []],
    ["nor with blank cells", "Area|2021|2022\nSouth||\nHull|8|2\nLeeds|7|2\n", []],
    [
      "but where a page ends there",
      "Rank\t2021\t2022\n\nConstable\t8\t2\n\nClerk\t7\t2\n\nPage 1\nNorthshire\n\nOfficer\t3\t1\n",
      ["8 Northshire"],
    ],
    ["and a day", "Rank\t2021\t2022\nConstable\t8\t2\n\n2 May 2023\n\nOfficer\t3\t1\n", ["4 2 May 2023"]],
    ["nor over the first row", "Rank\t2021\t2022\nOfficers\nConstable\t8\t2\nStaff\nClerk\t3\t1\n", []],
    [
      "each of several that leave the first row without one",
      "Prison\t2021\t2022\nRemand Institution\t8\t2\nLongriggend\nDetention Centre\t3\t1\nGlenochil\nPerth\t2\t1\n",
      ["3 Longriggend", "5 Glenochil"],
    ],
    ["nor below a total", "Rank\t2021\t2022\nConstable\t8\t2\nAll ranks\t8\t2\nStaff\nClerk\t3\t1\n", []],
    ["nor with a colon", "Rank\t2021\t2022\nConstable\t8\t2\nStaff:\nClerk\t3\t1\n", []],
  ])("%s", (_, text, expected) => expect(told(text)).toEqual(expected));
});

it("a line that ends in figures heads no section, and is told", () => {
  const rows =
    "Trade 9,621 9,289 -332\nHome 33,490 35,379 §§+1,889\nWelsh Office 2,607 2,331 -276\nEnergy 1,267 1,198 -69";
  const { records, diagnostics } = parse(`Department 1 April 1979 1 April 1981 Change +/-\n${rows}\n`);
  expect(new Set(records.map(({ group }) => group))).toEqual(new Set([null]));
  expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toContain("table/unread-rows 3");
});

describe("a figure alone among the rows", () => {
  const groups = (line: string) =>
    parse(`Rank 2021 2022\nConstable 8 2\nClerk 7 2\n${line}\nOfficer 3 1\nCadet 2 1\n`).records.map(
      ({ group }) => group,
    );

  it("heads no rows, and is told", () => {
    const { records, diagnostics } = parse("Rank\t2021\t2022\nConstable\t8\t2\nClerk\t7\t2\n2115\nOfficer\t3\t1\n");
    expect(records.map(({ label, group }) => group ?? label).at(-1)).toBe("Officer");
    expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual(["table/unread-rows 4"]);
  });

  it("is a section where it is a year", () => expect(groups("2019").at(-1)).toBe("2019"));
});

describe("a line with figures that is no row heads none", () => {
  it.each([
    [
      "an amount and words behind it",
      "Description Amount\nBasic £7172.90\nLeader £18465.04\nDeputy £11079.03 60% of it\nChair £6462.76\nMayor £6093.46\n",
    ],
    ["several amounts", "Item\tPaid\nSalary\t10.20\nRent 130.00 38.67 117.37[3] 58.14\nFloor\t16.00\nHall\t11.50\n"],
    ["a number alone", "Area\t2004\t2005\nNorth\t1300\t1072\n2115\nSouth\t638\t689\nWest\t306\t280\n"],
  ])("%s", (_, rows) => {
    const { records, diagnostics } = parse(rows);
    expect(records.length).toBeGreaterThan(1);
    expect(records.filter(({ group }) => group !== null)).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain("table/unread-rows");
  });
});

it("a section ends with the total that has its name", () => {
  const rows =
    "Item\tCost\nStaff\nPay\t£7\nTotal (Staff)\t£7\nThe Tyning\nLoan\t£5\nTotal Tyning\t£5\nSpent\t£12\nLeft\t£1\n";
  const { records } = parse(rows);
  expect(records.map(({ group, label }) => `${group}: ${label}`)).toEqual([
    "Staff: Pay",
    "The Tyning: Loan",
    "null: Spent",
    "null: Left",
  ]);
});

describe("the headings of two sections before the second, as extractors print what spans all columns", () => {
  const rows = (section: string) => `Theft\n\n154\n\n2\n\nHull\n\n${section}\n\n6\n\nSub-total\n\n1,159\n\n8\n\n`;
  const read = (text: string) =>
    parse(`Response.\n\nOffence\n\nMen\n\nVisits\n\n${text}`, { includeTotals: true }).records.map(
      ({ group, label }) => `${group} | ${label}`,
    );

  it("are given to neither, and this is told", () => {
    const text = `${rows("1,005")}Paid posts\n\nAdult services\n${rows("1,005")}`;
    expect(new Set(read(text))).toEqual(new Set(["null | Theft", "null | Hull", "null | Sub-total"]));
    expect(told(`Offence\n\nMen\n\nVisits\n\n${text}`)).toEqual(["27 Paid posts"]);
  });

  it("are a heading and the first part of a label where no such label stands above", () => {
    const text = `${rows("1,005")}Paid posts\n\nAdult services\ntheft\n\n13\n\n14\n\nHull\n\n1\n\n6\n`;
    expect(read(text).at(6)).toBe("Paid posts | Adult services theft");
  });
});

describe("the first labels of sections, on two lines", () => {
  const rows = (first: string) => `${first}\n\n698\n\n39\n\nArson\n\n31\n\n35\n\nTotal\n\n729\n\n74\n\n`;
  const read = (...firsts: readonly string[]) =>
    parse(`Response.\n\nOffence\n\nMen\n\nVisits\n\n${firsts.map(rows).join("")}`, { includeTotals: true });
  const names = (...firsts: readonly string[]) => [
    ...new Set(read(...firsts).records.map(({ group, label }) => `${group} | ${label}`)),
  ];

  it("hold the heading of each, where the labels are the same in all", () => {
    expect(names("North area\nSouth East", "Adult services\nSouth East")).toEqual([
      "North area | South East",
      "North area | Arson",
      "North area | Total",
      "Adult services | South East",
      "Adult services | Arson",
      "Adult services | Total",
    ]);
  });

  it("hold that of one where the other's stands elsewhere, which is told", () => {
    expect(names("North area\nSouth East", "South East").slice(2, 4)).toEqual([
      "North area | Total",
      "null | South East",
    ]);
    const { diagnostics } = read("North area\nSouth East", "South East");
    expect(diagnostics.map(({ code }) => code)).toContain("table/section-guessed");
  });

  it("are labels where both lines come again", () => {
    expect(names("South area\nStreets", "South area\nStreets")[0]).toBe("null | South area Streets");
  });
});
