import { describe, expect, it } from "vitest";
import { parsedCells } from "./parsed-cells.ts";

const read = (text: string) => parsedCells(`Response\n\nThe figures are below.\n\n${text}`);

describe("boxes that are neither cells nor rows", () => {
  it.each([
    [
      "a box of figures for each column, of another length than the rows would have",
      "Type\nVans\nCars\nBuses and\ntrams\n\n2020\n\n2021\n\nTotal\n\n14\n9\n5\n\n11\n7\n6\n\n25\n16\n11\n",
    ],
    [
      "a box of figures behind what reads as rows",
      "2020\n\n2021\n\nCategory Stations Trains Depots\n1,204\n316\nTheft\n2,118\n907\nFraud\n\n402\n1,377\n1,606\n\n41\n88\n93\n",
    ],
    [
      "headings in one box with the first label",
      "2020\nVans\nCars\nBuses\nTotal\n\n14\n9\n5\n28\n\n2021\n11\n7\n6\n24\n",
    ],
    [
      "a column of figures, which are no numbers of rows",
      "Agency staff\n\nStaff in post\n\nAll staff\n\n2020\n\n2021\n\n120\n\n810\n\n930\n\n131\n\n799\n\n930\n\n144\n\n780\n\n924\n",
    ],
    [
      "months of which the first would stand over labels, behind the heading that does",
      "Month\n\nJanuary\n\nFebruary\n\nMarch\n\nTotal\n\n2021\n\n204\n\n198\n\n251\n\n2022\n\n310\n\n301\n\n262\n\n653\n\n873\n",
    ],
    [
      "months that have the figures of the one before",
      "Area\nVans\nCars\nBuses\n\nApr\n\nMay\n14\n9\n5\n\nJun\n11\n7\n6\n\nJul\n12\n8\n4\n",
    ],
    [
      "hidden figures that would be labels",
      "Vans\n\n<5\n\n14\n\n<5\n\n12\n\n9\n\n<5\n\n7\n\n31\n\n<5\n\n10\n\n6\n\nCars\n",
    ],
  ])("reads nothing of %s", (_, text) => {
    expect(read(text)).toEqual({ cells: [], codes: ["table/unread-rows"] });
  });
});

describe("boxes of labels, of headings, and of the figures of a column", () => {
  const figures = "14\n9\n5\n\n11\n7\n6\n\n25\n16\n11\n";
  const cells = (headers: readonly string[]): readonly string[] =>
    [
      ["Vans", 14, 11, 25],
      ["Cars", 9, 7, 16],
      ["Buses", 5, 6, 11],
    ].flatMap(([label, ...values]) => values.map((value, at) => `${label} | ${headers[at]}: ${value}`));

  it.each([
    ["a box for each heading", "Type\nVans\nCars\nBuses\n\n2020\n\n2021\n\nTotal\n\n", ["2020", "2021", "Total"]],
    ["a line for all headings", "Type\nVans\nCars\nBuses\n\n2020 2021 2022\n\n", ["2020", "2021", "2022"]],
    ["nothing over the labels", "Vans\nCars\nBuses\n\n2020\n\n2021\n\n2022\n\n", ["2020", "2021", "2022"]],
    ["the headings before the labels", "Town\n\nPort\n\nBoth\n\nVans\nCars\nBuses\n\n", ["Town", "Port", "Both"]],
  ])("are read with %s", (_, above, headers) => {
    expect(read(`${above}${figures}`)).toEqual({ cells: cells(headers), codes: [] });
  });

  it.each([
    ["a label too many", "Type\nVans\nCars\nBuses\nTrams\n\n2020\n\n2021\n\nTotal\n\n"],
    ["a heading too few", "Type\nVans\nCars\nBuses\n\n2020\n\n2021\n\n"],
    ["a box of groups before them", "Group\nTown\nPort\n\nType\nVans\nCars\nBuses\n\n2020\n\n2021\n\nTotal\n\n"],
  ])("are not read with %s", (_, above) => {
    expect(read(`${above}${figures}`)).toEqual({ cells: [], codes: ["table/unread-rows"] });
  });
});

describe("boxes of the labels of some rows, and of their figures in each column", () => {
  const named = (rows: readonly (readonly [string, ...number[]])[], headers: readonly string[]) =>
    rows.flatMap(([label, ...values]) => values.map((value, at) => `${label} | ${headers[at]}: ${value}`));

  it.each([
    [
      "with bands for labels",
      "Age\n\nNumber\n\nOpen\n\n0-9\n\n98\n\n99\n\n10 - 19\n20 - 29\n\n72\n95\n\n2\n97\n\n30 - 39\n\n6\n\n12\n",
      named(
        [
          ["0-9", 98, 99],
          ["10 - 19", 72, 2],
          ["20 - 29", 95, 97],
          ["30 - 39", 6, 12],
        ],
        ["Number", "Open"],
      ),
    ],
    [
      "with years for labels",
      "Year\n\nVisits\n\n2009\n2010\n\n89\n61\n\n2011\n\n22\n\n2012\n2013\n\n75\n30\n",
      ["Visits: 89", "Visits: 61", "Visits: 22", "Visits: 75", "Visits: 30"].map(
        (cell, at) => `${2009 + at} | ${cell}`,
      ),
    ],
    [
      "of which one alone is of two rows",
      "Area\n\nType 1\n\nType 2\n\nSE1\nN1\n\n56\n60\n\n20\n59\n\nTotal\n\n116\n\n79\n",
      named(
        [
          ["SE1", 56, 20],
          ["N1", 60, 59],
          ["Total", 116, 79],
        ],
        ["Type 1", "Type 2"],
      ),
    ],
  ])("are read %s", (_, text, cells) => {
    expect(read(text)).toEqual({ cells, codes: [] });
  });

  it("are read with the headings of sections among the labels, which are the label of no row", () => {
    const text =
      "Category\n\nClosed\n\nArrests\n\nSouth\nOther\n\n183\n\n19\n\nUnknown\n\n31\n\n8\n\nTotal\nNorth\n\n214\n\n27\n\nOther\n\n76\n\n1\n\nUnknown\nTotal\n\n15\n91\n\n28\n29\n";
    const rows = (section: string, values: readonly (readonly [string, number, number])[]) =>
      values.flatMap(([label, one, other]) => [
        `${section} / ${label} | Closed: ${one}`,
        `${section} / ${label} | Arrests: ${other}`,
      ]);
    expect(read(text)).toEqual({
      cells: [
        ...rows("South", [
          ["Other", 183, 19],
          ["Unknown", 31, 8],
          ["Total", 214, 27],
        ]),
        ...rows("North", [
          ["Other", 76, 1],
          ["Unknown", 15, 28],
          ["Total", 91, 29],
        ]),
      ],
      codes: [],
    });
  });

  it.each([
    [
      "a figure that is left out",
      "Area\n\n2011\n\n2012\n\nEast\n\n38\n\n8\n\nWest\nOther\n\n422\n40\n\n105\n\nHull\n\n8\n\n9\n",
    ],
    [
      "a line too many among the labels",
      "Area\n\n2011\n\n2012\n\nEast\n\n38\n\n8\n\nWest\nNorth\nOther\n\n422\n40\n\n105\n16\n\nHull\n\n8\n\n9\n",
    ],
    [
      "sections of which the first has no heading",
      "Area\n\nMen\n\nWomen\n\nEast\nWest\n\n4\n15\n\n10\n14\n\nTotal\n\n19\n\n24\n\nPaid\nEast\n\n5\n\n6\n\nWest\nTotal\n\n7\n12\n\n8\n14\n",
    ],
  ])("are not read with %s", (_, text) => {
    expect(read(text)).toEqual({ cells: [], codes: ["table/unread-rows"] });
  });
});

it("the last headings over columns are no labels, though they are as many as the rows", () => {
  const { cells } = read(
    "Offence\nNW1\nNW10\n\n2009\n\n2010\n\nFines issued\n\nRefused in full\n\nFines issued\n\nRefused in full\n\n4\n58\n\n180\n400\n\n89\n2\n\n2\n1\n",
  );
  expect(cells[0]).toBe("NW1 | 2009 / Fines issued: 4");
});

it("sums tell no column whose heading would be a part of a line", () => {
  const { cells } = read(
    "Offence\n\nJan\n\nFeb\n\nMar\n\nTotal\n\nSouth East\n\n10\n\n20\n\n30\n\n60\n\n4\n\n2\n\n7\n\n13\n\nArson\n",
  );
  expect(cells.filter((cell) => cell.startsWith("Jan"))).toEqual([]);
});

describe("columns of boxes that have the same lengths one after another", () => {
  const cells = (rows: readonly (readonly [string, ...number[]])[], headers: readonly string[]) =>
    rows.flatMap(([label, ...values]) => values.map((value, at) => `${label} | ${headers[at]}: ${value}`));

  it.each([
    [
      "with the headings before all of them",
      "Age\n\n0 - 9\n\n10 - 19\n20 - 29\n\n30 - 39\n\nNumber\n\nOpen\n\n98\n\n72\n95\n\n6\n\n99\n\n2\n97\n\n12\n",
      cells(
        [
          ["0 - 9", 98, 99],
          ["10 - 19", 72, 2],
          ["20 - 29", 95, 97],
          ["30 - 39", 6, 12],
        ],
        ["Number", "Open"],
      ),
    ],
    [
      "with a heading before each, and sections among the labels",
      "Category\n\nSouth\nOther\n\nUnknown\n\nTotal\nNorth\n\nOther\n\nUnknown\nTotal\n\nClosed\n\n183\n\n31\n\n214\n\n76\n\n15\n91\n\nArrests\n\n19\n\n8\n\n27\n\n1\n\n28\n29\n",
      cells(
        [
          ["South / Other", 183, 19],
          ["South / Unknown", 31, 8],
          ["South / Total", 214, 27],
          ["North / Other", 76, 1],
          ["North / Unknown", 15, 28],
          ["North / Total", 91, 29],
        ],
        ["Closed", "Arrests"],
      ),
    ],
    [
      "of which there is but one",
      "Zone\n\nZone 1\nZone 2\n\nZone 3\n\nCases\n\n1,120\n11\n\n1,766\n",
      cells(
        [
          ["Zone 1", 1120],
          ["Zone 2", 11],
          ["Zone 3", 1766],
        ],
        ["Cases"],
      ),
    ],
    [
      "of a line each, where the totals of all prove it",
      "Offence\n\nTheft of vehicles\n\nBurglary\n\nArson\n\nGrand Total\n\n2008\n\n2009\n\n5\n\n13\n\n2\n\n20\n\n31\n\n5,151\n\n3\n\n5,185\n",
      cells(
        [
          ["Theft of vehicles", 5, 31],
          ["Burglary", 13, 5151],
          ["Arson", 2, 3],
          ["Grand Total", 20, 5185],
        ],
        ["2008", "2009"],
      ),
    ],
  ])("are read %s", (_, text, expected) => {
    expect(read(text)).toEqual({ cells: expected, codes: [] });
  });

  it.each([
    [
      "another length than the labels have",
      "Age\n\n0 - 9\n\n10 - 19\n20 - 29\n\n30 - 39\n\nNumber\n\nOpen\n\n98\n72\n\n95\n\n6\n\n99\n2\n\n97\n\n12\n5\n",
    ],
    [
      "a column of words behind them, whose heading stands on the line of another",
      "Year\n\n2014\n2015\n\n2016\n\nCases\n\nLetters Open to the public\n\n740\n17\n\n995\n\n93\n13\n\n67\n\nYes\nNo\n\nYes\n",
    ],
  ])("are not read with %s", (_, text) => {
    expect(read(text).cells).toEqual([]);
  });
});
