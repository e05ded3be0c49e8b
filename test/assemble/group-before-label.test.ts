import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const read = (lines: readonly string[]) => {
  const { records, diagnostics } = parse(`The figures are below.\n\n${lines.join("\n")}\n`, { includeTotals: true });
  return {
    rows: records.map(({ group, label, header, value }) => [group, label, header, value].join(" | ")),
    told: diagnostics.filter(({ severity }) => severity !== "info").map(({ code }) => code),
  };
};

const labelsOf = (lines: readonly string[]): readonly string[] =>
  read(lines).rows.map((row) => row.split(" | ").slice(0, 2).join(" / "));

describe("a column of groups before the labels, where nothing parts the cells", () => {
  it("is told by the heading over periods, with totals of the groups", () => {
    const lines = ["Financial Year Cause Sessions called off", "2014/15 No vet 7", "Late start 64", "List ran over 5"];
    expect(read([...lines, "Total 76", "2015/16 No vet 2", "Late start 6", "Total 8"]).rows).toEqual([
      "2014/15 | No vet | Sessions called off | 7",
      "2014/15 | Late start | Sessions called off | 64",
      "2014/15 | List ran over | Sessions called off | 5",
      "2014/15 | Total | Sessions called off | 76",
      "2015/16 | No vet | Sessions called off | 2",
      "2015/16 | Late start | Sessions called off | 6",
      "2015/16 | Total | Sessions called off | 8",
    ]);
  });

  it.each([
    [
      "a quarter's rows begin as questions do",
      ["Quarter Offence Open", "Q1 Arson 8", "Fraud 1", "Q2 Arson 5", "Fraud 4"],
      ["Q1 / Arson", "Q1 / Fraud", "Q2 / Arson", "Q2 / Fraud"],
    ],
    [
      "words that come again name the groups",
      ["Region Cause Open Closed", "Hull Bus strike 8 1", "Flood 1 9", "South East Bus strike 5 2", "Flood 4 3"],
      ["Hull / Bus strike", "Hull / Bus strike", "Hull / Flood", "Hull / Flood"].concat([
        "South East / Bus strike",
        "South East / Bus strike",
        "South East / Flood",
        "South East / Flood",
      ]),
    ],
    [
      "each row has its period",
      ["Year Offence Charged", "2016 Arson 8", "2016 Fraud 1", "2017 Arson 5", "2017 Fraud 4"],
      ["2016 / Arson", "2016 / Fraud", "2017 / Arson", "2017 / Fraud"],
    ],
    [
      "each row has its group, below two nouns",
      ["Region Offence Charged", "North Arson 8", "North Fraud 1", "East Coast Arson 5", "East Coast Fraud 4"],
      ["North / Arson", "North / Fraud", "East Coast / Arson", "East Coast / Fraud"],
    ],
    [
      "a total behind all is of no group",
      ["Year Offence Charged", "2016 Arson 8", "Fraud 1", "2017 Arson 5", "Fraud 4", "Total 18"],
      ["2016 / Arson", "2016 / Fraud", "2017 / Arson", "2017 / Fraud", " / Total"],
    ],
  ])("%s", (_, lines, labels) => {
    expect(labelsOf(lines)).toEqual(labels);
  });

  it.each([
    [
      "one row a period",
      ["Year Reason Days", "2016 Stress 8", "2017 Stress 1", "2018 Stress 5"],
      [" / 2016 Stress", " / 2017 Stress", " / 2018 Stress"],
    ],
    [
      "a label that begins with a year among others",
      ["Legislation Charged Cautioned", "2003 Act 8 1", "Bail Act 1 4", "Theft Act 5 2"],
      [" / 2003 Act", " / 2003 Act", " / Bail Act", " / Bail Act", " / Theft Act", " / Theft Act"],
    ],
  ])("is none where there is %s", (_, lines, labels) => {
    expect(labelsOf(lines)).toEqual(labels);
  });

  it("is told where nothing says where its names end", () => {
    const lines = [
      "Region Offence Open Closed",
      "South East Arson 8 1",
      "Fraud 1 9",
      "North East Arson 5 2",
      "Fraud 4 3",
    ];
    expect(read(lines).told).toContain("table/repeated-label");
  });

  it("gives no heading where the first name was taken for one", () => {
    const line = "Year Offence Charged Open 2016 Arson 758 4 2016 Fraud 71 26 2017 Arson 27 15 2017 Fraud 15 9 ";
    const { rows, told } = read([line]);
    expect(rows.filter((row) => row.includes("| 2016 |"))).toEqual([]);
    expect(told).toContain("table/header-undecided");
  });
});
