import { describe, expect, it } from "vitest";
import { readHeaders } from "../../src/period/period.ts";

/** Headers, levels parted by ` > `; each as `period start | measure`. */
function read(...headers: string[]): string[] {
  return readHeaders(headers.map((header) => header.split(" > "))).map(
    ({ period, measure }) => `${period === null ? "-" : `${period.text} ${period.start ?? "?"}`} | ${measure ?? "-"}`,
  );
}

describe("the levels of a header", () => {
  it("are a period and a measure, and decide those beside", () => {
    expect(read("2015-2016 > Total", "2015-2016 > Int", "2016-2017 > Total", "2016-2017 > Int")).toEqual([
      "2015-2016 2015-04-01 | Total",
      "2015-2016 2015-04-01 | Int",
      "2016-2017 2016-04-01 | Total",
      "2016-2017 2016-04-01 | Int",
    ]);
  });

  it.each([
    ["2014", "2014 2014-01-01 | -"],
    ["Grand Total", "- | Grand Total"],
    ["Cumulative 2023/24", "- | Cumulative 2023/24"],
    ["Kerb crawling > 1997", "1997 1997-01-01 | Kerb crawling"],
    ["Theft > 2015/16 > Number", "2015/16 2015-04-01 | Theft / Number"],
    ["Financial year reported > 2019-20", "2019-20 2019-04-01 | Financial year reported"],
    ["Financial year > 2015-2016", "2015-2016 2015-04-01 | -"],
    ["Financial year > 2015", "2015 ? | -"],
    ["Academic year > 2015/16", "2015/16 ? | -"],
    ["Year > 2015", "2015 2015-01-01 | -"],
    ["AY 2017/18", "AY 2017/18 ? | -"],
    ["w/c 12/03/2019", "w/c 12/03/2019 2019-03-12 | -"],
    ["Calls w/e 18/03/2019", "w/e 18/03/2019 2019-03-12 | Calls"],
    ["Week ending > 18/03/2019", "Week ending 18/03/2019 2019-03-12 | -"],
    ["Week ending > Calls", "- | Week ending / Calls"],
    ["Year ending > March 2016", "Year ending March 2016 2015-04-01 | -"],
    ["Date", "- | Date"],
    ["Months", "- | Months"],
    ["Offences > Year", "- | Offences / Year"],
    ["Fixed AY 2017/18", "AY 2017/18 ? | Fixed"],
    ["AY > 2017/18", "2017/18 ? | -"],
    ["2019 > January", "January 2019 2019-01-01 | -"],
    ["January > 2019", "January 2019 2019-01-01 | -"],
    ["2015/16 > Q4", "Q4 2015/16 2016-01-01 | -"],
    ["2014 to 2019 > 2016", "2016 2016-01-01 | -"],
  ])("%s", (header, expected) => expect(read(header)).toEqual([expected]));
});

describe("years of two digits with a dash", () => {
  it("are years where each goes on from the one before", () => {
    expect(read("19-20", "20-21", "21-22", "Total")).toEqual([
      "19-20 2019-04-01 | -",
      "20-21 2020-04-01 | -",
      "21-22 2021-04-01 | -",
      "- | Total",
    ]);
  });

  it.each([
    ["bands of ages", ["18-19", "20-21", "22-23"]],
    ["bands that touch", ["10-20", "20-30", "30-40"]],
    ["two", ["19-20", "20-21"]],
  ])("are none: %s", (_, headers) => expect(read(...headers)).toEqual(headers.map((header) => `- | ${header}`)));
});

describe("a level that holds a period and a measure", () => {
  it.each([
    ["2020 (Nos)", "2020 2020-01-01 | Nos"],
    ["Number in 2019", "2019 2019-01-01 | Number"],
    ["In 2019", "2019 2019-01-01 | -"],
    ["Recorded during April to June 2023", "April to June 2023 2023-04-01 | Recorded"],
    ["Total 2019", "2019 2019-01-01 | Total"],
    ["2019 Total", "2019 2019-01-01 | Total"],
    ["2019 %", "2019 2019-01-01 | %"],
    ["No. 2019", "2019 2019-01-01 | No."],
    ["Total (2019)", "2019 2019-01-01 | Total"],
    ["Total (Apr-Jun 2023)", "Apr-Jun 2023 2023-04-01 | Total"],
    ["Offences - 2019", "2019 2019-01-01 | Offences"],
    ["2019: Offences", "2019 2019-01-01 | Offences"],
    ["Offences 2015/16", "2015/16 2015-04-01 | Offences"],
    ["2015/16 offences", "2015/16 2015-04-01 | offences"],
    ["2023 (to date) Total", "2023 (to date) 2023-01-01 | Total"],
    ["Average per month 2015/16", "2015/16 2015-04-01 | Average per month"],
    ["Winter fuel payments 2015/16", "2015/16 2015-04-01 | Winter fuel payments"],
    ["Council tax 2015/16", "2015/16 2015-04-01 | Council tax"],
    ["2019 (up to 24 hours)", "2019 2019-01-01 | up to 24 hours"],
    ["2019 (present staff)", "2019 2019-01-01 | present staff"],
  ])("%s", (header, expected) => expect(read(header)).toEqual([expected]));
});

describe("a level whose number is no period", () => {
  it.each([
    "Theft Act 1968",
    "Theft Act, 1968",
    "Regulation (EU) 2016/679",
    "Breach Of Injunction Against Harassment 1997",
    "Q1 Gender",
    "May contain nuts",
    "since 2015",
    "2015 and earlier",
    "2015/16 and earlier",
    "Before 2015/16",
    "2014 and 2015",
    "2014 & 2015",
    "Change 2014 to 2015 (2016 prices)",
    "YTD 2020/21",
    "2019 (Q1 to Q3)",
    "COVID-2019",
    "Fortnight ending 12/03/2019",
    "Period beginning 12/03/2019",
    "Winter 2019/20",
    "2019/20 season",
    "Autumn term 2019/20",
    "Tax year 2019/20",
    "Municipal Year 2019/20",
    "HY1 2019/20",
    "2022 (30/06)",
    "Apr-20 (to 15th)",
    "2022 (to 30/6, provisional)",
    "2019 - present",
    "2019 (from 1st)",
    "Form 1900",
    "2020 Vision",
  ])("%s", (header) => expect(read(header)).toEqual([`- | ${header}`]));
});

describe("a bare year beside other words", () => {
  it("is a period where another column has the same words with another year", () => {
    expect(read("Offences 2017", "Offences 2018")).toEqual([
      "2017 2017-01-01 | Offences",
      "2018 2018-01-01 | Offences",
    ]);
    expect(read("2017 crimes", "2018 crimes")).toEqual(["2017 2017-01-01 | crimes", "2018 2018-01-01 | crimes"]);
  });

  it("is a part of a name where the words are others, or the year the same", () => {
    expect(read("Harassment 1997", "Stalking 2012")).toEqual(["- | Harassment 1997", "- | Stalking 2012"]);
    expect(read("Theft Act 1968", "Theft Act 1978")).toEqual(["- | Theft Act 1968", "- | Theft Act 1978"]);
    expect(read("Offences 2017", "Offences 2017")).toEqual(["- | Offences 2017", "- | Offences 2017"]);
  });
});

it("gives back to the measure what its neighbours show to be no period", () => {
  expect(read("21/22", "Total")).toEqual(["- | 21/22", "- | Total"]);
  expect(read("2022/125", "2022/126")).toEqual(["- | 2022/125", "- | 2022/126"]);
});

it("collapses white space", () => expect(read("April  to\nJune 2023")).toEqual(["April to June 2023 2023-04-01 | -"]));
