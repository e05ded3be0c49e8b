import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";
import { parsedCells } from "./parsed-cells.ts";

describe("lines above rows that are as many as headings would be", () => {
  it("are none where one behind the first stands over labels", () => {
    const { cells, codes } = parsedCells(
      "Response\nFires put out\nGroup\n\nCategory\n\n2020\n\nHomes\n\n12\n\n31\n\n43\n\nCars\n\n20\n\n5\n\n25\n",
    );
    expect(cells.slice(0, 3)).toEqual(["Homes | : 12", "Homes | : 31", "Homes | : 43"]);
    expect(codes).toEqual(["table/header-undecided"]);
  });

  it("are none where the first is the next but for its year, and what one is in stands below it", () => {
    const { cells, codes } = parsedCells(
      "Text.\n2014 £m\n2015 £m\nReduction\n%\nCore grant\n43.6\n40.9\n6.1\nOther\n23.7\n22.9\n3.2\n",
    );
    expect(cells[0]).toBe("Core grant | : 43.6");
    expect(codes).toEqual(["table/header-undecided"]);
  });

  it("are none where one ends in a colon", () => {
    const { cells, codes } = parsedCells(
      "Homes\nTo go there click here\nHomes open:\nNumber\nHours\nOver 60\n1\n1\n8\n61\n45 - 59\n2\n9\n9\n55\n30 - 44\n3\n26\n10\n39\n",
    );
    expect(cells.slice(0, 2)).toEqual(["Over 60 | : 1", "Over 60 | : 1"]);
    expect(codes).toContain("table/header-undecided");
  });

  it("are none where one is words that come again", () => {
    const { cells, codes } = parsedCells(
      "Fires\n\n2020\n\n2021\n\nHome Away Home Away\n\nTyre fires\n4\n5\n6\n\nBin fires\n7\n8\n9\n\nCar fires\n1\n2\n3\n",
    );
    expect(cells.filter((cell) => /\| (?:20|Home)/.test(cell))).toEqual([]);
    expect(codes).toContain("table/header-undecided");
  });

  it("are none where one is the heading over labels and others beside it", () => {
    const { cells, codes } = parsedCells(
      "Fires\nGroup\n2021\n\nType Home Away\n\nTyre fires\n4\n5\n\nBin fires\n7\n8\n\nCar fires\n1\n2\n\n2022\n\nTyre fires\n9\n3\n",
    );
    expect(cells.slice(0, 2)).toEqual(["Tyre fires | : 4", "Tyre fires | : 5"]);
    expect(codes).toContain("table/header-undecided");
  });

  it("are none where no blank line parts them, as it does all cells below", () => {
    const { cells, codes } = parsedCells(
      "Walks from homes since 2001\nWalks from homes Walks to the River Dee and Bala\n\n2001\n\n28\n\n42\n\n2002\n\n23\n\n21\n\n2003\n\n9\n\n4\n",
    );
    expect(cells.slice(0, 2)).toEqual(["2001 | : 28", "2001 | : 42"]);
    expect(codes).toContain("table/header-undecided");
  });

  it("are none where rows share lines, and one may be two", () => {
    const { cells, codes } = parsedCells(
      "Fires by kind\nCategory\nHome Away\n2021\nTyre fires 14\n5\nBin fires\n27\n8\nCar fires\n11\n2\n",
    );
    expect(cells).toEqual([
      "Tyre fires | : 14",
      "Tyre fires | : 5",
      "Bin fires | : 27",
      "Bin fires | : 8",
      "Car fires | : 11",
      "Car fires | : 2",
    ]);
    expect(codes).toEqual(["table/header-undecided"]);
  });

  it("are none where the first ends in what is counted, and the second is no period", () => {
    const { cells, codes } = parsedCells(
      "Married people\nLocal authority Percentage\n\nCity of London\n\nBarnet\n\n48\n\nBexley\n\n54\n\nBrent\n\n50\n",
    );
    expect(cells).toEqual(["Barnet | : 48", "Bexley | : 54", "Brent | : 50"]);
    expect(codes).toContain("table/header-undecided");
  });

  it("are none where what the figures are in stands below a title", () => {
    const { cells, codes } = parsedCells(
      "Amount spent on notices, meals and paper by the agency, 2005-08\n£\n\nNotices Meals Paper\n\n2005-06\n\n0\n\n298\n\n139\n\n2006-07\n\n0\n\n287\n\n987\n\n2007-08\n\n16\n\n246\n\n372\n",
    );
    expect(cells.slice(0, 3)).toEqual(["2005-06 | : 0", "2005-06 | : 298", "2005-06 | : 139"]);
    expect(codes).toContain("table/header-undecided");
  });

  it("are none where one is the first part of a heading", () => {
    const { cells, codes } = parsedCells(
      "Fires by\n\nTime of\n\nday and\n\nNight\n\nHomes\n\n12\n\n31\n\n43\n\nCars\n\n20\n\n5\n\n25\n\nSheds\n\n6\n\n7\n\n13\n",
    );
    expect(cells.filter((cell) => cell.includes("| day and"))).toEqual([]);
    expect(codes).toContain("table/header-undecided");
  });

  it("are those of rows with a number before each label, which is no figure of the row above", () => {
    const rows = ["Mill Lane", "High Road", "Mill Lane", "The Green", "High Road", "Mill Lane", "The Green"];
    const body = rows.map((street, at) => `${at + 1}\n\n${street}\n\n£${900 - at}\n\n£${90 - at}\n`).join("\n");
    const { cells } = parsedCells(`Response\nFines by place\nRank\n\nStreet\n\nPaid\n\nOwed\n\n${body}`);
    expect(cells.slice(0, 3)).toEqual(["1 | Street: null", "1 | Paid: 900", "1 | Owed: 90"]);
  });
});

it("reads years with a figure behind each as labels, and not as figures of what stands above them", () => {
  const { records } = parse(
    "Fires put out\n2019\n14\n2020\n17\n2021\n12\n2022\n9\nFires that were none\n2019\n41\n2020\n44\n2021\n40\n2022\n39\n",
  );
  expect(records.map(({ value }) => value)).not.toContain(2020);
  expect(records.map(({ value }) => value)).toEqual([14, 17, 12, 9, 41, 44, 40, 39]);
});

it("rows under a heading that is one of several below each other too many have their figures, and no headings", () => {
  const heads = "Year\n\nCases heard\n\nTime to first hearing (days)\n\nMean\n\nMedian\n\n";
  const { cells, codes } = parsedCells(
    `Time.\n\n${heads}2014\n\n1,383\n\n63\n\n59\n\n2015\n\n1,199\n\n68\n\n61\n\n2016\n\n1,042\n\n58\n\n53\n`,
  );
  expect(cells.slice(0, 3)).toEqual(["2014 | : 1383", "2014 | : 63", "2014 | : 59"]);
  expect(codes).toEqual(["table/header-undecided"]);
});

it.each([
  [
    "a year that follows those over the columns before the figures of the first row",
    "Offence\n\nBurglary\n\n2014\n\n2015\n\n2016\n\n55\n\n1,667\n\n309\n\nAssault with intent\n\n3,300\n\n17,964\n\n15,105\n\nFraud\n\nRobbery\n",
  ],
  [
    "one among them",
    "Offence\n\nRobbery from the person\n\n2013\n\nNil\n\n2014\n\n2,573\n\nTheft by finding\n\n16,289\n\n17,962\n",
  ],
  [
    "figures that go up below what they are the number of",
    "Number of offences\n\nNorth and south\n\n0\n\n47\n\n45\n\n15\n\n257\n\n272\n\n399\n\n144\n\n543\n",
  ],
])("no table is read with %s", (_, text) => {
  expect(parsedCells(`Response.\n\n${text}`)).toEqual({ cells: [], codes: ["table/unread-rows"] });
});
