import { describe, expect, it } from "vitest";
import { parsedCells } from "./parsed-cells.ts";

const ROWS = "New sheds | 93 | 65 | 41 |\nMended sheds | 57 | 40 | 49 |\n";
const cellsUnder = (header: string) => parsedCells(`Sheds paid for\n${header}\n${ROWS}`);

describe("a header of one heading a line with the pipes between, over rows of a line each", () => {
  it.each([
    ["behind a row of blank cells", "| |||\n1976\n| 1977\n|\n*1978\n| |", ["1976", "1977", "1978"]],
    ["with a heading over the labels", "Kind\n| 1976\n| 1977\n| 1978\n|", ["1976", "1977", "1978"]],
    [
      "with a heading on two lines",
      "Kind\n| Claims\nmade\n| Claims\npaid\n| Open\n|",
      ["Claims made", "Claims paid", "Open"],
    ],
    [
      "of two levels, the second without one over the labels",
      "| |||\nKind\n| 1976\n| 1977\n| 1978\n|\n£\n| £\n| £\n| |",
      ["1976 / £", "1977 / £", "1978 / £"],
    ],
  ])("%s", (_, header, expected) => {
    const { cells } = cellsUnder(header);
    expect(cells.slice(0, 3)).toEqual(expected.map((heading, at) => `New sheds | ${heading}: ${[93, 65, 41][at]}`));
    expect(cells.length).toBe(6);
  });

  it("is none where it has not as many cells as the rows", () => {
    expect(cellsUnder("Kind\n| 1976\n| 1977\n|").cells.some((cell) => /197/.test(cell))).toBe(false);
  });
});
