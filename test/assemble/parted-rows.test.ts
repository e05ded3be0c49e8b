import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";
import { parsedCells } from "./parsed-cells.ts";

describe("rows that blank lines part, their cells on lines of their own or several on one", () => {
  it("reads a label and its figure on one line, and headings that share one", () => {
    const { cells, codes } = parsedCells(
      "Boats checked\n\nArea\nChecked Failed\n\nTarbert 40\n12\n\nOban\n31 7\n\nMallaig\n28\n3\n\nTotal\n99\n22\n",
    );
    expect(cells).toEqual([
      "Tarbert | Checked: 40",
      "Tarbert | Failed: 12",
      "Oban | Checked: 31",
      "Oban | Failed: 7",
      "Mallaig | Checked: 28",
      "Mallaig | Failed: 3",
      "Total | Checked: 99",
      "Total | Failed: 22",
    ]);
    expect(codes).toEqual([]);
  });

  it("reads no header where a line may be one heading or two", () => {
    const { cells, codes } = parsedCells(
      "Harbour\nFire Safety Risk Checks\n\nTarbert 40\n12\n\nOban\n31 7\n\nCrail\n28\n3\n",
    );
    expect(cells.slice(0, 2)).toEqual(["Tarbert | : 40", "Tarbert | : 12"]);
    expect(codes).toEqual(["table/header-undecided"]);
  });

  it("takes a period above the first label for the heading of a section", () => {
    const { cells } = parsedCells(
      "Harbour\nChecked\nFailed\n\n2019\nTarbert 40\n12\n\nOban\n31\n7\n\n2020\nTarbert 44\n10\n\nOban\n30\n9\n",
    );
    expect(cells).toContain("2019 / Tarbert | Checked: 40");
    expect(cells).toContain("2020 / Oban | Failed: 9");
    expect(cells).toHaveLength(8);
  });

  it("parts the heading of the first section from the first row, as blank lines part those of others", () => {
    const { cells } = parsedCells(
      "Harbour\nChecked\nFailed\n\nOuter ports\nTarbert\n40\n12\n\nOban\n31\n7\n\nInner ports\n\nTarbert\n44\n10\n\nOban\n30\n9\n",
    );
    expect(cells.slice(0, 4)).toEqual([
      "Outer ports / Tarbert | Checked: 40",
      "Outer ports / Tarbert | Failed: 12",
      "Outer ports / Oban | Checked: 31",
      "Outer ports / Oban | Failed: 7",
    ]);
    expect(cells).toContain("Inner ports / Tarbert | Checked: 44");
  });

  it("parts it below a header of years, and from a label that ends in a number", () => {
    const { cells } = parsedCells(
      "Zone\n2005\n2006\n\nOuter ports\nZone 1\n40\n12\n\nZone 2\n31\n7\n\nInner ports\n\nZone 1\n44\n10\n\nZone 2\n30\n9\n",
    );
    expect(cells[0]).toBe("Outer ports / Zone 1 | 2005: 40");
  });

  it("takes no figure below the label of another row for that of the first", () => {
    const { cells } = parsedCells(
      "Offence\n2016\n2017\n\nRecorded\nCharged\nRecorded\nCharged\n\nTheft\n–\n–\n<5\n8\n\nCriminal\ndamage\nin a\n\n–\n12\n18\n*\n\nBurglary with\nintent\n\n1\n11\n4\n*\n\nFraud\n11\n14\n18\n2\n\nBurglary of 2\nor more in a\ndwelling\n\n5\n6\n14\n19\n",
    );
    expect(cells).toContain("Theft | 2017 / Charged: 8");
    expect(cells).toContain("Criminal damage in a | 2016 / Charged: 12");
  });

  it("takes the lines of the last of several headings for no header", () => {
    const above = "Offence\nUNDER 18\n\nAMOUNT\nPAID\n\nOFFENCES\nRECORDED\n\nNUMBER\nOF\nREQUESTS\nANSWERED\n\n";
    const { cells, codes } = parsedCells(`${above}E07000124\n2\n187\n110\n\nE07000131\n41\n7\n7\n`);
    expect(cells.join()).not.toContain("REQUESTS");
    expect(codes).toContain("table/header-undecided");
  });

  it("puts a label between blank lines to the figures below it", () => {
    const { cells } = parsedCells(
      "Harbour\n2019 2020 2021\n\nTarbert\n40\n12 8\n\nIsle of Coll\npier\n\n31\n7\n5\n\nOban\n3 6\n9\n",
    );
    expect(cells).toContain("Isle of Coll pier | 2019: 31");
    expect(cells).toContain("Oban | 2021: 9");
    expect(cells).toHaveLength(9);
  });

  it("gives no value where a row has fewer figures, and shifts none from the row below", () => {
    const { cells, codes } = parsedCells(
      "Harbour\n2019\n2020\n2021\n\nTarbert\n40\n12\n\nIona\n31\n7\n5\n\nOban\n3\n6\n9\n\nCrail\n8\n2\n4\n",
    );
    expect(cells).toContain("Iona | 2019: 31");
    expect(cells).toContain("Crail | 2021: 4");
    expect(cells.filter((cell) => cell.startsWith("Tarbert") && !cell.endsWith("null"))).toEqual([]);
    expect(codes).toEqual(["table/row-undecided"]);
  });

  it("lays levels whose headings stand one by one, and a total beside them", () => {
    const { cells } = parsedCells(
      "Boats checked\n\nHarbour\n\n2019\n2020\n\nFailed\nPassed Failed\nPassed\n\nOban\n3\n9 5\n11\n\nCrail 4\n8\n6 10\n",
    );
    expect(cells.slice(0, 4)).toEqual([
      "Oban | 2019 / Failed: 3",
      "Oban | 2019 / Passed: 9",
      "Oban | 2020 / Failed: 5",
      "Oban | 2020 / Passed: 11",
    ]);
  });

  it("says where each figure stands", () => {
    const { records } = parse("Harbour\nChecked Failed\n\nTarbert 40\n12\n\nOban\n31 7\n\nMallaig\n28\n3\n");
    expect(records.map(({ line, column, raw }) => [line, column, raw])).toEqual([
      [4, 9, "40"],
      [5, 1, "12"],
      [8, 1, "31"],
      [8, 4, "7"],
      [11, 1, "28"],
      [12, 1, "3"],
    ]);
  });

  it("takes no figure of a column that is printed together for a label", () => {
    const columns = ["412\n217\n194\n823", "691\n140\n187\n1018"].join("\n\n");
    const { cells } = parsedCells(`Port\n\n2019\n2020\n\nOban\nCrail\nOban\nTotal\n\n${columns}\n`);
    expect(cells.filter((cell) => /^(?:.* \/ )?\d/.test(cell))).toEqual([]);
  });

  it("takes no figure over the end of a line, where a label ends in a mark", () => {
    const text = "Size\n2019 2020\n\n1 bed\n404\n512\n\n2 bed\n377 391\n\n4 bed\n+\n611\n90\n\nTotal\n1,392 993\n";
    const { records } = parse(text, { layout: "cell-line" });
    expect(records.map(({ label, header, raw }) => `${label} | ${header}: ${raw}`)).toEqual([
      "1 bed | 2019: 404",
      "1 bed | 2020: 512",
      "2 bed | 2019: 377",
      "2 bed | 2020: 391",
      "4 bed | 2019: 611",
      "4 bed | 2020: 90",
    ]);
  });

  it("takes any line for a heading or for none, those without a word too", () => {
    const text = "Average price\n\n—\n2020\n2021\n\n2022\n488,900\n\nThe figures are from a live system.\n455,250";
    expect(() => parse(text)).not.toThrow();
  });

  it("reads no sentence as a header", () => {
    const prose = "The figures come from a live system and may change.\n\nYou may ask for a review within 40 days.";
    const { cells } = parsedCells(`${prose}\n\n2018-2019\n\nOban\n40 12 9\n31\n\nCrail\n31 7 5\n11\n`);
    expect(cells.filter((cell) => /live|change|review|days/.test(cell))).toEqual([]);
  });

  it.each([
    ["several rows between blank lines", "2019\nHome 12\nAway 14\n\n2020\nHome 15\nAway 9\n"],
    ["a title that ends in a number", "Boats, case 4471\n\nPort\nIn\nOut\n\nOban\n4\n6\n\nCrail\n9\n3\n"],
  ])("leaves to others %s", (_, text) => {
    expect(parsedCells(text).cells.filter((cell) => !/^(?:\d{4} \/ )?(?:Home|Away|Oban|Crail) \| /.test(cell))).toEqual(
      [],
    );
  });
});
