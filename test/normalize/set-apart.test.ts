import { expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const valuesOf = (text: string) => parse(text, { includeTotals: true }).records.map(({ value }) => value);

it("gives no value to figures in brackets where a whole column stands in them, which are last year's as likely as losses", () => {
  const text =
    "With figures for 2019 in brackets:\n\nViolence 19,119 (19,766)\nRobbery 378 (386)\nTheft 15,640 (19,014)\n";
  expect(valuesOf(text)).toEqual([19119, null, 378, null, 15640, null]);
});

it("gives no value to rows in brackets among others that nothing sums, which may be counted there already", () => {
  const rows = "Admissions\t2019\t2020\nSurgical\t19,940\t19,820\nAccidents\t(7,180)\t(7,150)\nOther\t500\t503\n";
  expect(valuesOf(rows)).toEqual([19940, 19820, null, null, 500, 503]);
  expect(valuesOf(`${rows}Total\t13,260\t13,173\n`)).toContain(-7180);
  expect(valuesOf(rows.replace("Accidents", "Change"))).toContain(-7180);
});

it.each([
  [
    "beside plain figures",
    "Item\t2019\t2020\nIncome\t41,000\t39,000\nSurplus\t(1,500)\t(900)\n",
    [41000, 39000, -1500, null],
  ],
  ["in a column of money", "Item\tBalance (£)\nNorth\t(1,500)\nSouth\t(2,900)\n", [-1500, -2900]],
  [
    "of few digits below longer ones",
    "Item\tBudget £000\tVariance £000\nRoads\t(1,204)\t(106)\nParks\t(210)\t(11)\n",
    [-1204, -106, -210, -11],
  ],
  ["but none of few digits alone", "Item\tVariance £000\nRoads\t106\nParks\t(11)\n", [106, null]],
  [
    "but none that is the number of a note",
    "Item\tVariance £000\nRoads\t(106)\nParks\t(1)\nMills\t90\n\n(1) Not yet known\n",
    [-106, null, 90],
  ],
  ["with a sign of their own", "Item\tBalance\nNorth\t£(1,500)\nSouth\t£(2,900)\n", [-1500, -2900]],
])("reads an accountant's negative %s", (_, text, values) => {
  expect(valuesOf(text)).toEqual(values);
});

it.each([
  [
    "behind its point among others that have one",
    "Area\t2018\t2019\nNorth\t2.1\t3.2\nSouth\t4.1\t9.",
    [2.1, 3.2, 4.1, null],
  ],
  ["but not what a full stop ends", "Area\t2018\t2019\nNorth\t2\t3\nSouth\t4\t9.", [2, 3, 4, 9]],
  ["nor one that is whole", "Area\t2018\t2019\nNorth\t2.1\t3.2\nSouth\t4.1\t9.8", [2.1, 3.2, 4.1, 9.8]],
])("the end of the text cuts off a figure %s", (_, text, values) => {
  expect(parse(text).records.map(({ value }) => value)).toEqual(values);
});
