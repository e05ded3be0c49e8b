import { expect, it } from "vitest";
import { parse } from "../../src/index.ts";

/** The headings of a text's records with their days, each once. */
function headings(text: string): readonly string[] {
  const { records } = parse(`The figures are below.\n\n${text}\n\nThat is all.\n`);
  return [...new Set(records.map(({ header, start, end }) => `${header}: ${start} ${end}`))];
}

it.each([
  [
    "on the line above",
    "Area Apr 2015 - Mar Apr 2016 - Mar\n2016 2017\nNorth 599 463\nSouth 454 591",
    ["Apr 2015 - Mar 2016: 2015-04-01 2016-03-31", "Apr 2016 - Mar 2017: 2016-04-01 2017-03-31"],
  ],
  [
    "of days, on the line above",
    "Area 01/04/2015 - 01/04/2016 - 01/04/2017 -\n31/03/2016 31/03/2017 31/03/2018\nNorth 377 351 24\nSouth 16 174 5",
    [
      "01/04/2015 - 31/03/2016: 2015-04-01 2016-03-31",
      "01/04/2016 - 31/03/2017: 2016-04-01 2017-03-31",
      "01/04/2017 - 31/03/2018: 2017-04-01 2018-03-31",
    ],
  ],
  [
    "on two lines above",
    "Area 1 April 2016 1 April 2017\nto 31 March to 31 March\n2017 2018\nNorth 189 181\nSouth 12 291",
    ["1 April 2016 to 31 March 2017: 2016-04-01 2017-03-31", "1 April 2017 to 31 March 2018: 2017-04-01 2018-03-31"],
  ],
  [
    "as a level above",
    "APR 2010 - MAR APR 2011 - MAR\n2011 2012\nM U M U\nArson 123 24 201 78\nFraud 191 400 219 392",
    [
      "APR 2010 - MAR 2011 / M: 2010-04-01 2011-03-31",
      "APR 2010 - MAR 2011 / U: 2010-04-01 2011-03-31",
      "APR 2011 - MAR 2012 / M: 2011-04-01 2012-03-31",
      "APR 2011 - MAR 2012 / U: 2011-04-01 2012-03-31",
    ],
  ],
  [
    "with the rest as a row without a label",
    "Age group Apr 09 - Mar Apr 11 - Mar\n10 12\nUnder 18 2 48\n65 and over 50 53",
    ["Apr 09 - Mar 10: 2009-04-01 2010-03-31", "Apr 11 - Mar 12: 2011-04-01 2012-03-31"],
  ],
  [
    "a cell a line",
    "Area\nYear ended 31\nMarch 2017\nYear ended 31\nMarch 2016\nLeeds\n3\n7\nHull\n396\n286\nYork\n12\n40",
    ["Year ended 31 March 2017: 2016-04-01 2017-03-31", "Year ended 31 March 2016: 2015-04-01 2016-03-31"],
  ],
  [
    "a cell a line, with blank lines before and within each",
    "Type of complaint\nYear ended 31 March\n\n2017\n\nYear ended 31 March\n\n2016\n\nE07000130\n3\n393\n\nE07000140\n396\n286\n\nTotal\n399\n679",
    ["Year ended 31 March 2017: 2016-04-01 2017-03-31", "Year ended 31 March 2016: 2015-04-01 2016-03-31"],
  ],
])("a period that is broken over lines is whole: %s", (_, text, expected) => {
  expect(headings(text)).toEqual(expected);
});

it("years over quarters are levels", () => {
  expect(headings("Area\t2018\t\t2019\t\n\tQ1\tQ2\tQ1\tQ2\nNorth\t5\t7\t9\t8\nSouth\t1\t2\t3\t4").slice(0, 2)).toEqual([
    "2018 / Q1: 2018-01-01 2018-03-31",
    "2018 / Q2: 2018-04-01 2018-06-30",
  ]);
});

it("a period that is broken within a box is one heading, or one label", () => {
  const { records } = parse(
    "Response.\n\nType of\ncomplaint\n\nYear ended\n31 March\n2017\n\nYear ended\n31 March\n2016\n\nNoise\n\n3\n\n5\n\nSmoke\n\n39\n\n28\n",
  );
  expect(records.map(({ label, header, value }) => `${label} | ${header}: ${value}`)).toEqual([
    "Noise | Year ended 31 March 2017: 3",
    "Noise | Year ended 31 March 2016: 5",
    "Smoke | Year ended 31 March 2017: 39",
    "Smoke | Year ended 31 March 2016: 28",
  ]);
  const labels = parse(
    "Response.\n\nPeriod\n\nCases\n\nCost\n\nJan-Mar\n2010\n\n252\n\n133\n\nApr-Jun\n2010\n\n7\n\n8\n",
  ).records.map(({ label }) => label);
  expect(new Set(labels)).toEqual(new Set(["Jan-Mar 2010", "Apr-Jun 2010"]));
});

it("a year below a day ends the label that begins above it", () => {
  const rows = "1 April 2018 to 31 March\n2019\n59\n53\n54\n\n1 April 2017 to 31 March\n2018\n14\n51\n2\n\n";
  const { records } = parse(`Period\nP1\nP3\nP4\n\n${rows}1 April 2016 to 31 March\n2017\n54\n14\n22\n`);
  expect(records.map(({ label }) => label).filter((_, at) => at % 3 === 0)).toEqual([
    "1 April 2018 to 31 March 2019",
    "1 April 2017 to 31 March 2018",
    "1 April 2016 to 31 March 2017",
  ]);
});
