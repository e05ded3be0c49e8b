import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

/** The periods of a table's cells, each as `period: start end`, those of one row or column once; `part` where they are cut. */
function periods(text: string): readonly string[] {
  const { records } = parse(new TextEncoder().encode(text));
  const shown = records.map(({ period, start, end, complete }) => {
    return `${period}: ${start ?? "?"} ${end ?? "?"}${complete === false ? " part" : ""}`;
  });
  return [...new Set(shown)];
}

describe("days under what says of which stretch of time they are an end", () => {
  test.each([
    [
      "weeks in the corner, over rows",
      "Week beginning\tCalls\n04/01/2021\t392\n11/01/2021\t373\n",
      ["Week beginning 04/01/2021: 2021-01-04 2021-01-10", "Week beginning 11/01/2021: 2021-01-11 2021-01-17"],
    ],
    [
      "weeks in the corner, beside columns",
      "W/E Date\t10/01/2021\t17/01/2021\nLeeds\t12\t14\nYork\t4\t6\n",
      ["W/E 10/01/2021: 2021-01-04 2021-01-10", "W/E 17/01/2021: 2021-01-11 2021-01-17"],
    ],
    [
      "a level of the header",
      "\tWeek ending\t\nForce\t10/01/2021\t17/01/2021\nLeeds\t12\t14\nYork\t4\t6\n",
      ["Week ending 10/01/2021: 2021-01-04 2021-01-10", "Week ending 17/01/2021: 2021-01-11 2021-01-17"],
    ],
    [
      "the heading",
      "Deaths registered by week ending\n\nDate\tLeeds\tYork\n10/01/2021\t12\t14\n17/01/2021\t4\t6\n",
      ["week ending 10/01/2021: 2021-01-04 2021-01-10", "week ending 17/01/2021: 2021-01-11 2021-01-17"],
    ],
    [
      "months, one of them by its first and last day",
      "Month\tLeeds\tYork\nFebruary 2021\t12\t14\n01/03/2021 to 13/03/2021\t4\t6\n",
      ["February 2021: 2021-02-01 2021-02-28", "01/03/2021 to 13/03/2021: 2021-03-01 2021-03-13"],
    ],
    [
      "years, of which one is not said",
      "Year ending\tLeeds\tYork\nMarch 2020\t12\t14\n2021\t4\t6\n",
      ["Year ending March 2020: 2019-04-01 2020-03-31", "Year ending 2021: ? ?"],
    ],
    [
      "years to a day that is said, and one of two years",
      "Year to 31 March\tLeeds\tYork\n2020\t12\t14\n2020/21\t4\t6\n",
      ["Year to 31 March 2020: 2019-04-01 2020-03-31", "2020/21: 2020-04-01 2021-03-31"],
    ],
    [
      "years, of which the heading says it of all at once",
      "Closures, years ending March\n\nArea\t1998\t1999\nLeeds\t12\t14\nYork\t4\t6\n",
      ["year ending March 1998: 1997-04-01 1998-03-31", "year ending March 1999: 1998-04-01 1999-03-31"],
    ],
    [
      "years to a month that is printed again with each; another month is none",
      "Closures in the year to March\n\nArea\tMarch 1998\t31 March 1999\tApril 1999\nLeeds\t12\t14\t7\nYork\t4\t6\t3\n",
      [
        "year to March 1998: 1997-04-01 1998-03-31",
        "year to 31 March 1999: 1998-04-01 1999-03-31",
        "April 1999: 1999-04-01 1999-04-30",
      ],
    ],
    [
      "years over columns of which one has the number of a note that is not printed",
      "Police force area\t2004\t20052\nLeeds\t12\t14\nYork\t4\t6\n",
      ["2004: 2004-01-01 2004-12-31", "2005: 2005-01-01 2005-12-31"],
    ],
    [
      "months of each year in the corner",
      "January to September\tSeized\tValue\n1986\t12\t14\n1987\t4\t6\n",
      ["January to September 1986: 1986-01-01 1986-09-30", "January to September 1987: 1987-01-01 1987-09-30"],
    ],
    [
      "the same before the headings, in a header that cannot be cut",
      "January to September Total seized kg Street value £m Total seized kg Street value £m\n1986 131.51 33.41 54.91 8.12\n1987 99.45 25.27 323.20 47.09\n1988 180.94 45.97 217.25 31.65\n",
      ["1986", "1987", "1988"].map((year) => `January to September ${year}: ${year}-01-01 ${year}-09-30`),
    ],
    [
      "the same at the end of the heading, over columns",
      "Drugs seized, April-June\n\nDrug\t2018/19\t2019/20\nHeroin\t12\t14\nCocaine\t4\t6\n",
      ["April-June 2018/19: 2018-04-01 2018-06-30", "April-June 2019/20: 2019-04-01 2019-06-30"],
    ],
    [
      "the months of a spreadsheet",
      "Month\tLeeds\tYork\n01/04/2019\t12\t14\n01/05/2019\t4\t6\n",
      ["Month 01/04/2019: 2019-04-01 2019-04-30", "Month 01/05/2019: 2019-05-01 2019-05-31"],
    ],
    [
      "weeks of which nothing says where they begin",
      "Week\tLeeds\tYork\n04/01/2021\t12\t14\n11/01/2021\t4\t6\n",
      ["Week 04/01/2021: ? ?", "Week 11/01/2021: ? ?"],
    ],
    [
      "days are days elsewhere",
      "Date\tLeeds\tYork\n04/01/2021\t12\t14\n11/01/2021\t4\t6\n",
      ["04/01/2021: 2021-01-04 2021-01-04", "11/01/2021: 2021-01-11 2021-01-11"],
    ],
    [
      "a heading of one week says nothing of the days below",
      "Calls in the week ending 17/01/2021\n\nDate\tLeeds\tYork\n12/01/2021\t12\t14\n13/01/2021\t4\t6\n",
      ["12/01/2021: 2021-01-12 2021-01-12", "13/01/2021: 2021-01-13 2021-01-13"],
    ],
  ])("%s", (_, text, expected) => expect(periods(text)).toEqual(expected));
});

describe("a note says how far the period is covered that points at it", () => {
  const whole = "2020/21: 2020-04-01 2021-03-31";
  test.each([
    ["* Part year", [whole, "2021/22: 2021-04-01 ? part"]],
    ["* to 30 September", [whole, "2021/22: 2021-04-01 2021-09-30 part"]],
    ["* Data up to 31/12/2021 only", [whole, "2021/22: 2021-04-01 2021-12-31 part"]],
    ["* April to December", [whole, "2021/22: 2021-04-01 2021-12-31 part"]],
    ["* Provisional", [whole, "2021/22: 2021-04-01 2022-03-31"]],
    ["* As at 30 June 2023", [whole, "2021/22: 2021-04-01 2022-03-31"]],
    ["** Part year", [whole, "2021/22: 2021-04-01 2022-03-31"]],
  ])("%s", (note, expected) => {
    expect(periods(`Ward\t2020/21\t2021/22*\nNorth\t3\t4\nSouth\t5\t6\n\n${note}\n`)).toEqual(expected);
    expect(periods(`Year\tNorth\tSouth\n2020/21\t3\t4\n2021/22*\t5\t6\n\n${note}\n`)).toEqual(expected);
  });

  test("a year whose two are printed whole", () => {
    const read = periods(
      "Year\tNorth\tSouth\n1998-99\t3\t4\n1999–2000*\t5\t6\n\n* Part year, from when it was set up\n",
    );
    expect(read[1]).toBe("1999–2000: 1999-04-01 ? part");
  });
});

describe("a column of years, quarters or months dates the figures of its rows", () => {
  test.each([
    [
      "months beside years",
      "Year,Month,Cases\n2019,January,12\n2019,May,13\n",
      ["January 2019: 2019-01-01 2019-01-31", "May 2019: 2019-05-01 2019-05-31"],
    ],
    [
      "years beside months",
      "Month\tYear\tCases\nApril\t2019\t12\nMay\t2020\t14\n",
      ["April 2019: 2019-04-01 2019-04-30", "May 2020: 2020-05-01 2020-05-31"],
    ],
    [
      "years and quarters beside names",
      "Force\tYear\tQuarter\tCases\nKent\t2019/20\tQ1\t12\nKent\t2020/21\tQ1\t9\n",
      ["Q1 2019/20: 2019-04-01 2019-06-30", "Q1 2020/21: 2020-04-01 2020-06-30"],
    ],
    [
      "years beside names",
      "Ward\tYear\tCases\nNorth\t2019\t12\nSouth\t2020\t9\n",
      ["2019: 2019-01-01 2019-12-31", "2020: 2020-01-01 2020-12-31"],
    ],
    [
      "financial years",
      "Ward\tFinancial year\tCases\nNorth\t2019-2020\t12\nSouth\t2021-2022\t9\n",
      ["2019-2020: 2019-04-01 2020-03-31", "2021-2022: 2021-04-01 2022-03-31"],
    ],
    [
      "weeks",
      "Ward\tWeek ending\tCases\nNorth\t10/01/2021\t12\nSouth\t17/01/2021\t9\n",
      ["Week ending 10/01/2021: 2021-01-04 2021-01-10", "Week ending 17/01/2021: 2021-01-11 2021-01-17"],
    ],
    [
      "months by number, of which nothing is known but the year",
      "Year,Month,Cases\n2019,4,12\n2020,5,13\n",
      ["2019: ? ?", "2020: ? ?"],
    ],
    [
      "a column of other days does not",
      "Ward,Date installed,Cases\nNorth,12/03/2019,12\nSouth,13/03/2019,9\n",
      ["null: ? ?"],
    ],
    [
      "nor one of durations",
      "Year\tMonths\tCases\n2019\t14\t12\n2020\t9\t13\n",
      ["2019: 2019-01-01 2019-12-31", "2020: 2020-01-01 2020-12-31"],
    ],
    [
      "nor where columns have periods",
      "Ward\tYear\t2019\t2020\nNorth\t2018\t1\t2\nSouth\t2017\t3\t4\n",
      ["null: ? ?", "2019: 2019-01-01 2019-12-31", "2020: 2020-01-01 2020-12-31"],
    ],
  ])("%s", (_, text, expected) => expect(periods(text)).toEqual(expected));
});

describe("a period in the corner, where nothing else is dated", () => {
  test.each([
    [
      "is that of all figures",
      "2018/19\tArrests\tCharges\nKent\t12\t4\nEssex\t9\t3\n",
      ["2018/19: 2018-04-01 2019-03-31"],
    ],
    [
      "dates the months of rows",
      "2019\tArrests\tCharges\nMay\t12\t4\nJune\t9\t3\n",
      ["May 2019: 2019-05-01 2019-05-31", "June 2019: 2019-06-01 2019-06-30"],
    ],
    [
      "and of columns",
      "2019\tMay\tJune\nKent\t12\t4\nEssex\t9\t3\n",
      ["May 2019: 2019-05-01 2019-05-31", "June 2019: 2019-06-01 2019-06-30"],
    ],
    [
      "but not of others",
      "2018\tTarget\t2019\nKent\t12\t4\nEssex\t9\t3\n",
      ["null: ? ?", "2019: 2019-01-01 2019-12-31"],
    ],
  ])("%s", (_, text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe("a year that ends the heading, where nothing else is dated", () => {
  const quarters = "Pier\tQ1\tQ2\tTotal\nEast\t4\t5\t9\nWest\t6\t8\t14\n";
  const undated = ["Q1: ? ?", "Q2: ? ?"];
  test.each([
    [
      "dates quarters",
      `Sailings cancelled\n2021-22\n${quarters}`,
      ["Q1 2021-22: 2021-04-01 2021-06-30", "Q2 2021-22: 2021-07-01 2021-09-30"],
    ],
    [
      "and months of rows",
      "Table 1: Sailings cancelled in 2019\nMonth\tAM\tPM\nMay\t12\t4\nJune\t9\t3\n",
      ["May 2019: 2019-05-01 2019-05-31", "June 2019: 2019-06-01 2019-06-30"],
    ],
    [
      "also over a total with the year",
      "Sailings cancelled 2021-22\nQuarter\tAM\tPM\nQ1\t12\t4\nQ2\t9\t3\nTotal (2021-22)\t21\t7\n",
      ["Q1 2021-22: 2021-04-01 2021-06-30", "Q2 2021-22: 2021-07-01 2021-09-30"],
    ],
    ["but not where something began then", `Sailings cancelled since 2019\n${quarters}`, undated],
    ["nor where it is the last of several", `Month 2019 2020 2021\n${quarters}`, undated],
    ["nor where it is part of a name", `Sailings under the Harbours Act 1964\n${quarters}`, undated],
    [
      "nor rows of which one alone may be a month",
      "Table 1: Sailings cancelled in 2019\nTown\tAM\tPM\nMarch\t12\t4\nEly\t9\t3\n",
      ["March: ? ?", "null: ? ?"],
    ],
  ])("%s", (_, text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe("a heading that is a period, where nothing else is dated", () => {
  const arrests = "Force\tArrests\tCharges\nKent\t12\t4\nEssex\t9\t3\n";
  test.each([
    ["a year", `Calendar year 2019\n\n${arrests}`, ["Calendar year 2019: 2019-01-01 2019-12-31"]],
    ["behind the table's number", `Table 2: 2019/20\n\n${arrests}`, ["2019/20: 2019-04-01 2020-03-31"]],
    ["without days", `2019-20 academic year\n\n${arrests}`, ["2019-20 academic year: ? ?"]],
    ["two days", `1 April 2019 to 30 June 2019\n\n${arrests}`, ["1 April 2019 to 30 June 2019: 2019-04-01 2019-06-30"]],
    [
      "at its end",
      `Claims for the period April 2019 to June 2019\n\n${arrests}`,
      ["April 2019 to June 2019: 2019-04-01 2019-06-30"],
    ],
    ["but not a day, which may be that of the letter", `12 May 2022\n\n${arrests}`, ["null: ? ?"]],
    ["nor a month", `May 2022\n\n${arrests}`, ["null: ? ?"]],
    ["nor years in words", `Arrests and charges since 2019\n\n${arrests}`, ["null: ? ?"]],
    [
      "nor over years",
      `2019 to 2021\n\nYear\tArrests\n2019\t12\n2020\t9\n`,
      ["2019: 2019-01-01 2019-12-31", "2020: 2020-01-01 2020-12-31"],
    ],
    [
      "nor over years of which it is not known which days they are",
      "In each financial year?\n\nPlans for 1984–85\n\nAid\t1979\t1980\nZambia\t12\t9\n",
      ["1979: ? ?", "1980: ? ?"],
    ],
    [
      "nor over months of such years",
      "In each financial year?\n\nPlans for 1984–85\n\n\t2017\t2018\nForce\tDec\tJan\nKent\t12\t9\n",
      ["Dec 2017: ? ?", "Jan 2018: ? ?"],
    ],
  ])("%s", (_, text, expected) => expect(periods(text)).toEqual(expected));
});

describe("a year that ends early in some columns alone", () => {
  const WHOLE = "2019: 2019-01-01 2019-12-31";
  const PART = "2019: 2019-01-01 2019-06-30 part";
  const byRows = (said: string) => periods(`Year\tArrests\tCharges\n2019\t6\t5\n${said}\n`);

  test.each([
    ["Charges for 2019 are up to 30 June 2019 only.", [WHOLE, PART]],
    ["Arrest figures for 2019 run to June.", [PART, WHOLE]],
    ["Figures for 2019 are up to 30 June 2019.", [PART]],
    ["Arrests and charges for 2019 are up to 30 June 2019.", [PART]],
    ["Crimes for 2019 are up to 30 June 2019.", [PART]],
  ])("%s", (said, expected) => expect(byRows(said)).toEqual(expected));

  test("under headers with years", () => {
    const table = "Offence\tArrests 2018\tArrests 2019\tCharges 2018\tCharges 2019\nTheft\t1\t2\t3\t4\n";
    expect(periods(`${table}\nCharges for 2019 are up to 30 June.\n`)).toEqual([
      "2018: 2018-01-01 2018-12-31",
      WHOLE,
      PART,
    ]);
  });
});

test("months by their numbers, in one digit or two", () => {
  expect(periods("Month\tMoves\n2023-1\t41\n2023-2\t73\n2023-4\t9\n2023-10\t5\n2024-1\t5\n")).toEqual([
    "2023-1: 2023-01-01 2023-01-31",
    "2023-2: 2023-02-01 2023-02-28",
    "2023-4: 2023-04-01 2023-04-30",
    "2023-10: 2023-10-01 2023-10-31",
    "2024-1: 2024-01-01 2024-01-31",
  ]);
  expect(periods("Year\tMoves\n1997-8\t41\n1998-9\t73\n")).toEqual([
    "1997-8: 1997-04-01 1998-03-31",
    "1998-9: 1998-04-01 1999-03-31",
  ]);
});

describe("the years of a university", () => {
  const table = (year: string) => `Cases\t${year}\nEssays\t12\nExams\t14\n`;
  test.each([
    ["split years are academic", "University of York\n\n", "2019/20", "2019/20: ? ?"],
    ["a bare year is none", "University of York\n\n", "2019", "2019: 2019-01-01 2019-12-31"],
    [
      "it says that they are financial",
      "University of York\n\nSpend by financial year.\n\n",
      "2019/20",
      "2019/20: 2019-04-01 2020-03-31",
    ],
    [
      "a hospital's are not",
      "University Hospitals Sussex NHS Foundation Trust\n\n",
      "2019/20",
      "2019/20: 2019-04-01 2020-03-31",
    ],
  ])("%s", (_, head, year, expected) => expect(periods(head + table(year))).toEqual([expected]));
});

describe("years that a request names above its questions", () => {
  const asked = (years: string) =>
    `I ask for figures for the 2022-23 and 2021-22 ${years} years.\n\n1. How many pupils were excluded?\n2021-22: 18\n2022-23: 23\n\n2. What does each cost?\nSee above\n`;
  test.each([
    ["academic", ["2021-22: ? ?", "2022-23: ? ?"]],
    ["financial", ["2021-22: 2021-04-01 2022-03-31", "2022-23: 2022-04-01 2023-03-31"]],
    ["financial years and academic", ["2021-22: 2021-04-01 2022-03-31", "2022-23: 2022-04-01 2023-03-31"]],
  ])("%s", (years, expected) => expect(periods(asked(years))).toEqual(expected));
});

test("a remark behind a figure is said of its own row alone", () => {
  expect(periods("2019 - 884\n2020 - 760\n2023 - 711 (to date)\n")).toEqual([
    "2019: 2019-01-01 2019-12-31",
    "2020: 2020-01-01 2020-12-31",
    "2023: 2023-01-01 ? part",
  ]);
});

test.each([
  ["on the next line", "Year Number\n2005 3,176\n2006 3,159\n20071 1,210\n1 Up to 31 May 2007.\n"],
  [
    "on the line",
    "Number 2002 2,538 2003 2,553 2004 2,803 2005 3,176 2006 3,159 20071 1,210 1 Up to 31 May 2007. Notes: 2. Numbers may change.\n",
  ],
])("a numbered note is of the period at which its number was raised: %s", (_, text) => {
  expect(periods(text).slice(-2)).toEqual(["2006: 2006-01-01 2006-12-31", "2007: 2007-01-01 2007-05-31 part"]);
});

test("a note below a later table is of the periods above it too that bear its mark, where they have none of their own", () => {
  const first = "Q1. Complaints\nYear\nComplaints\n2021\n1,043\n2022\n987\n2023*\n712\n";
  const second = "Q2. Appeals\nYear\nAppeals\n2021\n12\n2022\n45\n2023*\n31\n*Data to 30 November 2023\n";
  const { records } = parse(`${first}${second}`);
  expect(records.filter(({ label }) => label === "2023").map(({ end, complete }) => [end, complete])).toEqual([
    ["2023-11-30", false],
    ["2023-11-30", false],
  ]);
});

test("what is said to be to date in a year is said of that year, and of none before", () => {
  expect(periods("Licences granted in 1991 and to date in 1992:\n\nYear\tGranted\n1991\t5\n1992\t7\n")).toEqual([
    "1991: 1991-01-01 1991-12-31",
    "1992: 1992-01-01 ? part",
  ]);
});

test("a note's number, before or behind a year, is no digit of another year", () => {
  const rows = "1981 128\n1982 149\n1983 173\n11984 197\n21985 50\n";
  expect(periods(`Year Landings\n${rows}1 Provisional.\n2 January-March.\n`).slice(1)).toEqual([
    "1982: 1982-01-01 1982-12-31",
    "1983: 1983-01-01 1983-12-31",
    "1984: 1984-01-01 1984-12-31",
    "1985: 1985-01-01 1985-03-31 part",
  ]);
});

test("what the corner says that the figures cover ends the last year", () => {
  expect(periods("Figures to 31 October 2023\t2022/23\t2023/24\nLeeds\t12\t14\nYork\t4\t6\n")).toEqual([
    "2022/23: 2022-04-01 2023-03-31",
    "2023/24: 2023-04-01 2023-10-31 part",
  ]);
});

describe("bands of ages that a spreadsheet took for days and months", () => {
  test.each([
    [
      "rows",
      "Age,2021,2022\n0-4,3,2\n05-Sep,4,4\nOct-14,8,9\n15-19,6,7\n",
      ["2021: 2021-01-01 2021-12-31", "2022: 2022-01-01 2022-12-31"],
    ],
    [
      "rows up to an open one",
      "Age,2021,2022\nOct-14,8,9\n15+,6,7\n",
      ["2021: 2021-01-01 2021-12-31", "2022: 2022-01-01 2022-12-31"],
    ],
    ["columns", "Area,5-9,Oct-14,15 and over\nLeeds,3,4,2\nYork,8,9,1\n", ["null: ? ?"]],
    ["months", "Month,Calls\nSep-14,3\nOct-14,8\n", ["Sep-14: 2014-09-01 2014-09-30", "Oct-14: 2014-10-01 2014-10-31"]],
    [
      "beside no band that they go on from",
      "Band,Calls\n1-4,3\nOct-14,8\n",
      ["null: ? ?", "Oct-14: 2014-10-01 2014-10-31"],
    ],
  ])("%s", (_, text, expected) => expect(periods(text)).toEqual(expected));
});

test("years of which figures are those of one day are not cut by the days that prose names", () => {
  const text =
    "The table has the strength between March 1981 and September 1983.\n\nYear (as at 31 March)\tStrength\n1980–81\t110,282\n1981–82\t112,197\n1982–83\t113,219\n";
  expect(periods(text)).toEqual([
    "1980–81: 1980-04-01 1981-03-31",
    "1981–82: 1981-04-01 1982-03-31",
    "1982–83: 1982-04-01 1983-03-31",
  ]);
});
