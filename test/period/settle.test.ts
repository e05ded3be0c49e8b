import { describe, expect, it } from "vitest";
import { findingOfPeriod, type PeriodContext, readLabelPeriod, settlePeriods } from "../../src/period/period.ts";

/** Labels parted by ` | `, settled together; each as `kind start`, or `-` where it is no period. */
function settled(labels: string, context: PeriodContext = {}): string {
  return settlePeriods(labels.split(" | ").map(readLabelPeriod), context)
    .map((period) => (period === null ? "-" : `${period.kind} ${period.start ?? "?"}`))
    .join(" | ");
}

describe("labels decide each other", () => {
  it.each([
    ["overlapping: financial years", "2015-2016 | 2016-2017", "financial-year 2015-04-01 | financial-year 2016-04-01"],
    ["in any order", "2016-2017 | 2015-2016", "financial-year 2016-04-01 | financial-year 2015-04-01"],
    [
      "with a gap",
      "2019-2020 | 2021-2022 | 2022-2023",
      "financial-year 2019-04-01 | financial-year 2021-04-01 | financial-year 2022-04-01",
    ],
    ["beside a plain one", "2014/15 | 2017 to 2018", "financial-year 2014-04-01 | financial-year 2017-04-01"],
    [
      "a year to date beside them",
      "2016-2017 | 2017-2018 | 2018 to date",
      "financial-year 2016-04-01 | financial-year 2017-04-01 | financial-year ?",
    ],
    ["a year to date beside years", "2016 | 2017 to date", "calendar-year 2016-01-01 | calendar-year 2017-01-01"],
    ["stepping by two: two years each", "2015-2016 | 2017-2018", "range 2015-01-01 | range 2017-01-01"],
    ["stepping by more: undecided", "2013-2014 | 2016-2017", "other ? | other ?"],
    ["stepping by two with a slash: undecided", "2015/2016 | 2017/2018", "other ? | other ?"],
    ["printed twice, it is still alone", "2015-2016 | 2015-2016", "other ? | other ?"],
    ["alone", "2015-2016 | Total", "other ? | -"],
    ["short years in a run", "20/21 | 21/22", "financial-year 2020-04-01 | financial-year 2021-04-01"],
    ["short years beside full ones", "2019/20 | 21/22", "financial-year 2019-04-01 | financial-year 2021-04-01"],
    ["a short year alone is none", "21/22 | Total", "- | -"],
    ["codes that are not successive are none", "8/29 | 8/30 | 28/29", "- | - | -"],
    ["2011-12 as a year", "2010-11 | 2011-12", "financial-year 2010-04-01 | financial-year 2011-04-01"],
    ["2011-12 as December", "2011-11 | 2011-12 | 2012-01", "month 2011-11-01 | month 2011-12-01 | month 2012-01-01"],
    ["2011-12 beside a month far off", "2011-12 | 2014-07", "financial-year 2011-04-01 | other ?"],
    ["months in figures", "03/2019 | 04/2019", "month 2019-03-01 | month 2019-04-01"],
    ["a number and a year are no month alone", "04/2019 | 10/1982", "- | -"],
    ["Jan 17 among months", "Dec 16 | Jan 17", "month 2016-12-01 | month 2017-01-01"],
    [
      "Apr 07 two months before others",
      "Apr 07 | Jun 07 | Jul 07",
      "month 2007-04-01 | month 2007-06-01 | month 2007-07-01",
    ],
    ["Apr 07 two months before another", "Apr 07 | Jun 07", "other ? | other ?"],
    ["Jan 17 among days", "Jan 17 | Jan 18", "other ? | other ?"],
    [
      "a range of years among financial years",
      "2014/15 | 2015/16 | 2014-2016",
      "financial-year 2014-04-01 | financial-year 2015-04-01 | other ?",
    ],
    ["a misprint among years", "2020/21 | 2021/222", "financial-year 2020-04-01 | other ?"],
    ["references", "2022/125 | 2022/126 | 2022/23", "- | - | -"],
    ["months together", "March | April | Total", "month ? | month ? | -"],
    ["a town", "March | Ely | Wisbech", "- | - | -"],
    ["quarters together", "Q1 | Q2 | Q3 | Q4 | Total", "quarter ? | quarter ? | quarter ? | quarter ? | -"],
    ["quarters of a year that is split beside", "2015/16 | Q1 2015", "financial-year 2015-04-01 | quarter ?"],
    ["questions", "Q1 | Q2 | Q5 | Q6 | Q7", "- | - | - | - | -"],
  ])("%s", (_, labels, expected) => expect(settled(labels)).toBe(expected));
});

describe("what is said of the years decides", () => {
  it.each<[string, string, PeriodContext, string]>([
    ["financial, alone", "2015-2016", { financial: true }, "financial-year 2015-04-01"],
    ["financial, short", "21/22", { financial: true }, "financial-year 2021-04-01"],
    ["academic years have no dates", "2015/16", { academic: true }, "academic-year ?"],
    ["a label goes before", "Financial year 2015/16", { academic: true }, "financial-year 2015-04-01"],
    ["financial and academic", "2015/16", { academic: true, financial: true }, "other ?"],
    ["a bare year said to be financial", "2015", { financial: true }, "financial-year ?"],
    ["a bare year said to be both", "2015", { financial: true, calendar: true }, "calendar-year 2015-01-01"],
    ["a quarter of a bare year", "Q1 2015", { financial: true }, "quarter ?"],
    ["a month of a bare year", "May 2015", { financial: true }, "month 2015-05-01"],
    ["a month of an academic year", "May 2015/16", { academic: true }, "month ?"],
    ["years in full", "2014 to 2019", { financial: true }, "other ?"],
  ])("%s", (_, labels, context, expected) => expect(settled(labels, context)).toBe(expected));
});

describe("a period without dates", () => {
  it.each([
    ["2021/222", "period/misprint"],
    ["2015-2016", "period/undecided"],
    ["FY2016", "period/undecided"],
    ["January", undefined],
    ["2015/16", undefined],
    ["2025/26 (to date)", undefined],
  ])("%s", (label, code) => {
    const period = readLabelPeriod(label);
    expect(period && findingOfPeriod(period, null)?.code).toBe(code);
  });
});
