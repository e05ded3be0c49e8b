import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";
import { parsedCells } from "./parsed-cells.ts";

const labelsOf = (rows: readonly string[], between: string) => {
  const { cells } = parsedCells(`Cases opened Cases closed${between}${rows.join(between)}${between}`);
  return cells.filter((_, at) => at % 2 === 0).map((cell) => cell.split(" | ")[0]);
};

describe("a year before the first of its months", () => {
  const ROWS = ["2008 November 12 950", "December 14 750", "2009 January 5 84", "February 3 90"];
  it.each([
    ["on lines", "\n", ROWS],
    ["where rows run on", " ", ROWS],
  ])("is over them all: %s", (_, between, rows) => {
    expect(labelsOf(rows, between)).toEqual([
      "2008 / November",
      "2008 / December",
      "2009 / January",
      "2009 / February",
    ]);
  });

  it("dates them, and no total behind them", () => {
    const { records } = parse("Cases\n2008-09 Q3 12\nQ4 14\n2009-10 Q1 5\nQ2 3\nTotal 34\n", { includeTotals: true });
    expect(records.map(({ group, label, start }) => [group, label, start])).toEqual([
      ["2008-09", "Q3", "2008-10-01"],
      ["2008-09", "Q4", "2009-01-01"],
      ["2009-10", "Q1", "2009-04-01"],
      ["2009-10", "Q2", "2009-07-01"],
      [null, "Total", null],
    ]);
  });

  it.each([
    ["each row has its own", ["2008 May 12 950", "2008 June 14 750", "2008 July 5 84"]],
    ["the months do not go on", ["2008 November 12 950", "January 14 750", "February 5 84"]],
  ])("is a part of its label where %s", (_, rows) => {
    expect(labelsOf(rows, "\n")[0]).toBe(rows[0]?.split(" ").slice(0, 2).join(" "));
  });
});
