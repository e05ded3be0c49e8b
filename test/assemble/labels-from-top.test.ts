import { expect, it } from "vitest";
import { parsedCells } from "./parsed-cells.ts";

const lines = (...all: readonly string[]): string =>
  `The figures are below.\n\n${all.join("\n")}\n\nYours faithfully\n`;

it("a line that begins with a mark goes on with the label above it where words say of others that they do", () => {
  const text = lines(
    " Offence              2017       2018           2019",
    " Criminal             4          11             3,427",
    " damage from",
    " the person",
    " Harassment           5          6              18,241",
    " 'on bail' of 2",
    " or more under",
    " s1(1) without",
    " violence",
    " Arson                14,954     6,563          14,566",
    " - attempted",
    " Fraud                14,954     6,563          14,566",
  );
  const { cells, codes } = parsedCells(text);
  expect(codes).toEqual([]);
  expect(cells.filter((cell) => cell.includes("2017"))).toEqual([
    "Criminal damage from the person | 2017: 4",
    "Harassment 'on bail' of 2 or more under s1(1) without violence | 2017: 5",
    "Arson - attempted | 2017: 14954",
    "Fraud | 2017: 14954",
  ]);
});

it.each([
  ["where some begin the next label", [" Houses with", " gardens        5   6", " - listed"], "Houses with gardens"],
  ["where it ends in a colon", [" - under:", " Residents      5   6"], "- under: / Residents"],
])("nor does it %s", (_, own, label) => {
  const text = lines(" Place       2017 2018", " Rooms          4  11", " and flats", ...own, " Sites          1   2");
  expect(parsedCells(text).cells.filter((cell) => cell.includes(": 5"))).toEqual([`${label} | 2017: 5`]);
});

it.each([
  [
    "surely, where others do",
    lines(
      " Crime        2017   2018",
      " Criminal        4     11",
      " damage",
      " Making off      5      6",
      " Without",
      " Payment",
    ),
    ["Criminal damage", "Making off Without Payment"],
    [],
  ],
  [
    "perhaps, where none does",
    lines(" Category   2017  2018", " White         4    11", " Black or      5     6", " British"),
    ["White", "Black or British"],
    [],
  ],
  [
    "which is told where no words say so",
    lines(" Area     2017  2018", " Leeds       4    11", " South       5     6", " East"),
    ["Leeds", "South East"],
    ["table/section-guessed"],
  ],
  [
    "but not a line that would have had room on the one above",
    lines(" Area             2017  2018", " Northern Ireland    4    11", " South               5     6", " East"),
    ["Northern Ireland", "South"],
    [],
  ],
])("a line right below the last row is the rest of its label %s", (_, text, labels, codes) => {
  const read = parsedCells(text);
  expect([...new Set(read.cells.map((cell) => cell.split(" | ")[0]))]).toEqual(labels);
  expect(read.codes).toEqual(codes);
});

it("years below all quarters are theirs, and no headings", () => {
  const text = lines(
    " Period       Cost   Days",
    " January -     177      0",
    " March 2005",
    " April - June  136    310",
    " 2005",
    " July -         25     48",
    " September",
    " 2005",
  );
  const { cells, codes } = parsedCells(text);
  expect(codes).toEqual([]);
  expect(cells.filter((cell) => cell.includes("Cost"))).toEqual([
    "January - March 2005 | Cost: 177",
    "April - June 2005 | Cost: 136",
    "July - September 2005 | Cost: 25",
  ]);
});
