import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";
import { withBarsForSigns } from "../../src/tokenize/slashed-cells.ts";

describe("slashes between spaces", () => {
  it.each([
    ["below periods", "Arrests\n2005/06 / 2006/07\nConwy / 80 / 119\nWrexham / 79 / 80\nTotal / 159 / 199"],
    ["with nils and amounts", "Type / Claims / Paid\nRoads / 12 / £1,400.50\nTrees / - / £0\nPaths / 3 / £88"],
    ["over sections", "Street / Seen / Mended\nNorth\nMill Lane / 12 / 10\nSouth\nMill Lane / 7 / 7"],
    ["of pairs", "Calendar Year / Patients\n2005 / 1305\n2006 / 1360\n2007 / 1626"],
  ])("part cells: %s", (_, text) => {
    expect(withBarsForSigns(text)).toBe(text.replaceAll(" / ", " | "));
  });

  it("part the headings of two columns without spaces, where that makes as many as rows have cells", () => {
    const text = "Budget / Bank/Agency / Staff\nNorth / 33 / 14 / 7 / 54\nSouth / 37 / 22 / 2 / 46";
    expect(withBarsForSigns(text)).toBe(text.replaceAll("/", "|"));
  });

  it("part no row that the end of the text cuts off", () => {
    const whole = "Area / Calls / Fires\nNorth / 3 / 1\nSouth / 4 / 2\nEast / 9 / 5\n";
    expect(withBarsForSigns(`${whole}West / 95`)).toBe(`${whole.replaceAll("/", "|")}West / 95`);
  });

  it.each([
    ["years", "2005 / 06\n2006 / 07\n2007 / 08"],
    ["days", "01 / 02 / 2019\n03 / 04 / 2019\n05 / 06 / 2019"],
    ["rows of which blank cells were dropped", "Area / Jan / Feb\nNorth / 3 / 1\nSouth / 4\nEast / 9 / 5"],
    ["choices", "Phone / email / post\nYes / no\nMale / Female / 2 others"],
    ["two pairs", "Pass / 12\nFail / 9"],
    ["fields that commas part", "Year,Lost,Found\n2011 / 2012,0,326\n2012 / 2013,327,90\n2013 / 2014,291,60"],
    ["a header of other columns", "Area / Calls\nNorth / 3 / 1 / 8\nSouth / 4 / 2 / 9"],
    ["cells that bars part", "Area | Age / sex | 5\nNorth / A | 3 | 1\nSouth / B | 4 | 2"],
  ])("part nothing in %s", (_, text) => {
    expect(withBarsForSigns(text)).toBe(text);
  });

  it("part the cells of rows that begin with ages", () => {
    const text = "Age / Men / Women\n0 - 9 / 3 / 1\n10 - 19 / 4 / 2";
    expect(withBarsForSigns(text)).toBe(text.replaceAll(" / ", " | "));
  });

  it("leave what stands where", () => {
    const text = "Arrests\n2005/06 / 2006/07\nConwy / 80 / 119\nWrexham / 79 / 80\n";
    expect(
      parse(text).records.map(({ label, header, value, line, column }) => [label, header, value, line, column]),
    ).toEqual([
      ["Conwy", "2005/06", 80, 3, 9],
      ["Conwy", "2006/07", 119, 3, 14],
      ["Wrexham", "2005/06", 79, 4, 11],
      ["Wrexham", "2006/07", 80, 4, 16],
    ]);
  });
});

describe("semicolons and dashes between spaces", () => {
  it.each([
    ["semicolons", "Ward ; 2016\nWard 1 ; 1,004\nWard 2 ; 86,183", " ; "],
    ["dashes under headings", "Area - Open - Closed\nHull - 5 - 7\nLeeds - 1,014 - 12", " - "],
    ["long dashes under years", "Area – 2006 – 2007\nHull – £6 – £34\nLeeds – £1,009 – £293", " – "],
  ])("part cells: %s", (_, text, sign) => {
    expect(withBarsForSigns(text)).toBe(text.replaceAll(sign, " | "));
  });

  it.each([
    ["under no header", "Hull - 5 - 7\nLeeds - 1,014 - 12"],
    ["that may be zeros", "Area - Open - Closed\nHull - - - 7\nLeeds - 14 - 12"],
    ["of a pair a line", "Ward - 2016\nWard 1 - 1,004\nWard 2 - 86,183"],
    ["of hours", "Day - Hours\nMonday - 9 - 5\nTuesday - 9 - 4"],
  ])("part nothing: dashes %s", (_, text) => {
    expect(withBarsForSigns(text)).toBe(text);
  });
});
