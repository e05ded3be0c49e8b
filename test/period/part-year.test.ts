import { describe, expect, it } from "vitest";
import { applyPartYears, readLabelPeriod, readPartYears, settlePeriods } from "../../src/period/period.ts";

/** Each statement in a few words. */
function read(text: string): string[] {
  return readPartYears(text).map((statement) => {
    if (statement.type === "coverage") return `${statement.start ?? "?"} to ${statement.end}`;
    if (statement.type === "year-start")
      return `${statement.term ?? "any"} year from ${statement.month}-${statement.day}`;
    const { first, split } = statement.year;
    return `${split ? `${first}/${String(first + 1).slice(2)}` : first} until ${statement.end ?? "?"}`;
  });
}

describe("prose that says how far a year is covered", () => {
  it.each([
    ["For 2019, where possible please provide information until the end of September.", "2019 until 2019-09-30"],
    ["In 2019 we counted up to 30 June.", "2019 until 2019-06-30"],
    ["For the financial year 2018/19 please give figures to the end of January", "2018/19 until 2019-01-31"],
    ["Note: 2013/14 runs to August only", "2013/14 until 2013-08-31"],
    ['*Note: 2013/14 runs to August only"', "2013/14 until 2013-08-31"],
    ["2019 figures are available up to 31st October.", "2019 until 2019-10-31"],
    ["Data for 2019 covers January to September only.", "2019 until 2019-09-30"],
    ["2019 (1 January - 19 July)", "2019 until 2019-07-19"],
    ["2019 (until September)", "2019 until ?"],
    ["2023 (to date)", "2023 until ?"],
    ["burglaries by month for 2017, 2018, 2019, 2020 to date", "2020 until ?"],
    ["Please also give the figure for 2015 so far.", "2015 until ?"],
    ["2012 (time period 01/01/2012 - 19/12/2012)", "2012 until 2012-12-19"],
    ["2021 (data supplied to 24/05/21)", "2021 until 2021-05-24"],
    ["2019 part year to September", "2019 until 2019-09-30"],
    ["2019-20 to 31 December 2019", "2019/20 until 2019-12-31"],
    ["2017 to August 3rd", "2017 until 2017-08-03"],
    ["Please note that 2020 is a part year.", "2020 until ?"],
    ["2020 is an incomplete year", "2020 until ?"],
    ["2020 is not a full year", "2020 until ?"],
    ["2020 does not cover the full year.", "2020 until ?"],
    ["2020 data is for part of the year only", "2020 until ?"],
    ["Figures for 2020 are part year.", "2020 until ?"],
    ["2020 is a part year (to 31 March)", "2020 until 2020-03-31"],
    ["* 2022: data to 30/06", "2022 until 2022-06-30"],
    ["Part year figures for 2020", "2020 until ?"],
    ["Year to date figures for 2020/21 are below", "2020/21 until ?"],
    ["* Part-year data (2020)", "2020 until ?"],
    ["2018, 2019 and part year 2020", "2020 until ?"],
    ["The 2020/21 figures are for a part year, up to 31 December 2020.", "2020/21 until 2020-12-31"],
    ["Figures for 2022 are year to date (1 January to 30 September).", "2022 until 2022-09-30"],
    ["Part year figures for 2020 (to 30 June)", "2020 until 2020-06-30"],
    ["2020 is part year (2021 is a full year)", "2020 until ?"],
  ])("%s", (text, expected) => expect(read(text)).toEqual([expected]));
});

describe("prose that says what all figures cover", () => {
  it.each([
    ["Please provide this per calendar year from 2014-Sept 2019 as per Q1.", "2014-01-01 to 2019-09-30"],
    ["How many were recorded between 2014 and September 2019?", "2014-01-01 to 2019-09-30"],
    ["How many people went in from 1 January 2020 to 19 July 2021?", "2020-01-01 to 2021-07-19"],
    ["data from\nNovember 2014 - November 2019", "2014-11-01 to 2019-11-30"],
    ["Indicative Figures\n\nto 31st October 2023\n\n", "? to 2023-10-31"],
    ["*As of 13/11/2023", "? to 2023-11-13"],
    ["Data is correct as at 1 November 2019.", "? to 2019-11-01"],
  ])("%s", (text, expected) => expect(read(text)).toEqual([expected]));
});

describe("prose that says when the years begin", () => {
  it.each([
    ["Each year below runs from 01/11 – 31/10.", "any year from 11-1"],
    ["Our financial year is 1st April to 31st March", "financial year from 4-1"],
    ["the academic year (August to July)", "academic year from 8-1"],
  ])("%s", (text, expected) => expect(read(text)).toEqual([expected]));
});

describe("prose that says none of it", () => {
  it.each([
    "The total number of incidents recorded per calendar year from 2014 – 2019.",
    "On 13th February 2017 you asked this force for the information set out below.",
    "Updated 19 September 2024",
    "released on 29 September 2021.",
    "01/11/2019 16966/19",
    "You have up to 19 November 2019 to ask for a review.",
    "It was 2019 when the officer was suspended until the end of September.",
    "In 2019 the system failed, and in 2020 it ran until the end of May.",
    "The Freedom of Information Act 2000 to which you refer",
    "1 November 2014 - 31 October 2015, 1 November 2015 - 31 October 2016 and so on.",
    "hate crimes recorded from April 2016 to March 2017, inclusive",
    "The Act was in force from March 2012 to May 2015.",
    "Text version of the chart of stops for the year to date.",
    "As at 31 March 2019",
    "The number of tenants since 2012, as at 1 April each year, is as follows:",
    "Officers in post from 2015, at the end of March of every year and as at 30 September in each year",
    "2019 (year ending March 2019)",
    "reference 2019/0123 to March",
    "Each year 31 people run from 01/11 to 12/12",
    "2019 to 31 February",
    "Year to date figures for 2019, 2020 and 2021",
    "The post was part year funded, and 2020 had three incidents.",
    "2020 data is for the year to 31 March 2020",
    "2019 to 3/4 of the wards",
    "In 2020 a part of the form was left blank.",
    "2020 is not a leap year",
    "",
  ])("%s", (text) => expect(read(text)).toEqual([]));
});

/** Labels parted by ` | `, settled, and the text applied to them. */
function applied(labels: string, ...texts: string[]): string {
  const periods = settlePeriods(labels.split(" | ").map(readLabelPeriod));
  return applyPartYears(periods, texts.flatMap(readPartYears))
    .map((period) => {
      if (period === null) return "-";
      const complete = period.complete === null ? "?" : period.complete ? "whole" : "part";
      return `${period.start ?? "?"} ${period.end ?? "?"} ${complete}`;
    })
    .join(" | ");
}

describe("periods as far as the text says that they are covered", () => {
  const YEAR_2018 = "2018-01-01 2018-12-31 whole";
  const CUT_2019 = "2019-01-01 2019-09-30 part";

  it.each([
    [
      "a year",
      "2018 | 2019",
      ["For 2019, please provide figures until the end of September."],
      `${YEAR_2018} | ${CUT_2019}`,
    ],
    ["a range", "2018 | 2019", ["Please provide figures for 2018-Sept 2019."], `${YEAR_2018} | ${CUT_2019}`],
    ["said twice", "2018 | 2019", ["figures for 2018-Sept 2019", "2019 to September"], `${YEAR_2018} | ${CUT_2019}`],
    [
      "a range that begins late",
      "2018 | 2019",
      ["figures from March 2018 to May 2020"],
      "2018-03-01 2018-12-31 part | 2019-01-01 2019-12-31 whole",
    ],
    ["another year", "2018 | Total", ["2019 figures run to September"], `${YEAR_2018} | -`],
    [
      "a range that the table runs past",
      "2018 | 2019",
      ["The number of cases from 2015 to March 2018"],
      `${YEAR_2018} | 2019-01-01 2019-12-31 whole`,
    ],
    [
      "a line on its own",
      "2022/23 | 2023/24",
      ["to 31st October 2023"],
      "2022-04-01 2023-03-31 whole | 2023-04-01 2023-10-31 part",
    ],
    [
      "a financial year",
      "2012/13 | 2013/14",
      ["2013/14 runs to August only"],
      "2012-04-01 2013-03-31 whole | 2013-04-01 2013-08-31 part",
    ],
    [
      "a calendar year of another kind",
      "2012/13 | 2013/14",
      ["2013 runs to August only"],
      "2012-04-01 2013-03-31 whole | 2013-04-01 2014-03-31 whole",
    ],
    ["to date, without a day", "2018 | 2019", ["2019 to date"], `${YEAR_2018} | 2019-01-01 ? part`],
    [
      "to date, with a day from elsewhere",
      "2018 | 2019 (to date)",
      ["Data as at 30 September 2019"],
      `${YEAR_2018} | ${CUT_2019}`,
    ],
    [
      "two last days are none",
      "2018 | 2019",
      ["2019 to September", "2019 to October"],
      `${YEAR_2018} | 2019-01-01 ? part`,
    ],
    ["the label's own day stands", "2019 to August 3rd", ["2019 to September"], "2019-01-01 2019-08-03 part"],
    [
      "a month",
      "Aug 2019 | Sept 2019",
      ["Data up to 12 September 2019"],
      "2019-08-01 2019-08-31 whole | 2019-09-01 2019-09-12 part",
    ],
    ["the whole year", "2018 | 2019", ["2019 to December"], `${YEAR_2018} | 2019-01-01 2019-12-31 whole`],
    [
      "years that begin in November",
      "2014/15 | 2015/16",
      ["Each year below runs from 01/11 – 31/10."],
      "2014-11-01 2015-10-31 whole | 2015-11-01 2016-10-31 whole",
    ],
    ["bare years that begin in November", "2014 | 2015", ["Each year below runs from 01/11 – 31/10."], "? ? ? | ? ? ?"],
    [
      "financial years as they are",
      "2014/15",
      ["The financial year runs from 1 April to 31 March"],
      "2014-04-01 2015-03-31 whole",
    ],
    [
      "years of another name",
      "2014/15",
      ["The academic year runs from 1 August to 31 July"],
      "2014-04-01 2015-03-31 whole",
    ],
    ["nothing said", "2018 | 2019", ["We hold this."], `${YEAR_2018} | 2019-01-01 2019-12-31 whole`],
  ])("%s", (_, labels, texts, expected) => expect(applied(labels, ...texts)).toBe(expected));

  it("gives academic years their dates", () => {
    const periods = settlePeriods([readLabelPeriod("2014/15")], { academic: true });
    const statements = readPartYears("The academic year runs from 1 August to 31 July.");
    expect(applyPartYears(periods, statements)).toEqual([
      { text: "2014/15", kind: "academic-year", start: "2014-08-01", end: "2015-07-31", complete: true },
    ]);
  });
});
