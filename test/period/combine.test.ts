import { describe, expect, it } from "vitest";
import { combinePeriods, readLabelPeriod, settlePeriods } from "../../src/period/period.ts";
import type { Period } from "../../src/table.ts";

function combined(row: Period | null, column: Period | null): string {
  const period = combinePeriods(row, column);
  if (period === null) return "-";
  const complete = period.complete === null ? "?" : period.complete ? "whole" : "part";
  return `${period.text}: ${period.kind} ${period.start ?? "?"} ${period.end ?? "?"} ${complete}`;
}

describe("a period of the row and one of the column", () => {
  it.each([
    ["January", "2017", "January 2017: month 2017-01-01 2017-01-31 whole"],
    ["2017", "January", "January 2017: month 2017-01-01 2017-01-31 whole"],
    ["April", "2015/16", "April 2015/16: month 2015-04-01 2015-04-30 whole"],
    ["March", "2015/16", "March 2015/16: month 2016-03-01 2016-03-31 whole"],
    ["Q1", "2015/16", "Q1 2015/16: quarter 2015-04-01 2015-06-30 whole"],
    ["Q1", "2015", "Q1 2015: quarter 2015-01-01 2015-03-31 whole"],
    ["H2", "2015/16", "H2 2015/16: half-year 2015-10-01 2016-03-31 whole"],
    ["April to June", "2023", "April to June 2023: quarter 2023-04-01 2023-06-30 whole"],
    ["October to March", "2015/16", "October to March 2015/16: half-year 2015-10-01 2016-03-31 whole"],
    ["Jan", "2014/15 (Nov-Oct)", "Jan 2014/15 (Nov-Oct): month 2015-01-01 2015-01-31 whole"],
    // A year that is cut
    ["June", "2017 to August 3rd", "June 2017 to August 3rd: month 2017-06-01 2017-06-30 whole"],
    ["August", "2017 to August 3rd", "August 2017 to August 3rd: month 2017-08-01 2017-08-03 part"],
    ["September", "2017 to August 3rd", "September 2017 to August 3rd: month 2017-09-01 2017-09-30 part"],
    ["May", "2017 (to date)", "May 2017 (to date): month 2017-05-01 2017-05-31 ?"],
    ["February", "2020 from 10 February", "February 2020 from 10 February: month 2020-02-10 2020-02-29 part"],
    // Parts of what is no year
    ["October to March", "2016", "October to March 2016: half-year ? ? ?"],
    ["January", "2014-2019", "January 2014-2019: month ? ? ?"],
    ["Q1", "2014/15 (Nov-Oct)", "Q1 2014/15 (Nov-Oct): quarter ? ? ?"],
    // Two periods with dates
    ["2015", "2014-2019", "2015: calendar-year 2015-01-01 2015-12-31 whole"],
    ["2014-2019", "2015", "2015: calendar-year 2015-01-01 2015-12-31 whole"],
    ["2015", "2016", "2015: calendar-year 2015-01-01 2015-12-31 whole"],
    ["2015", "2015", "2015: calendar-year 2015-01-01 2015-12-31 whole"],
    // Without dates
    ["2015-2016", "2015", "2015: calendar-year 2015-01-01 2015-12-31 whole"],
    ["2015", "2021/222", "2015: calendar-year 2015-01-01 2015-12-31 whole"],
    ["January", "2015-2016", "January 2015-2016: month ? ? ?"],
  ])("%s × %s", (row, column, expected) => {
    expect(combined(readLabelPeriod(row), readLabelPeriod(column))).toBe(expected);
  });

  it("is the one where there is only one", () => {
    const year = readLabelPeriod("2015");
    expect(combinePeriods(null, year)).toBe(year);
    expect(combinePeriods(year, null)).toBe(year);
    expect(combinePeriods(null, null)).toBeNull();
  });

  it("has no dates in an academic year", () => {
    const [year] = settlePeriods([readLabelPeriod("2015/16")], { academic: true });
    expect(combined(readLabelPeriod("May"), year ?? null)).toBe("May 2015/16: month ? ? ?");
  });
});
