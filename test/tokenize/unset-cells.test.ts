import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const cells = (text: string) => parse(text).records.map(({ header, value, status }) => `${header}: ${value ?? status}`);

test("what a preview prints in empty cells is blank, where a row of nothing else shows that it is one", () => {
  const rows = [
    "Title of it | ||",
    "---|---|---|",
    "Not set | Not set | Not set |",
    "In numbers | Not set | Not set |",
    "Disposal | Q3 2012 | Q4 2012 |",
    "Fine | 14 | 18 |",
    "Caution | Not set | 7 |",
  ];
  expect(cells(`${rows.join("\n")}\n`)).toEqual(["Q3 2012: 14", "Q4 2012: 18", "Q3 2012: blank", "Q4 2012: 7"]);
});

test("elsewhere it is an answer", () => {
  expect(cells("Court | 2012 | 2013 |\nNorth | 14 | 18 |\nSouth | Not set | 7 |\n")).toContain("2012: unreadable");
});
