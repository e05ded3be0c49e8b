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

test("what converters of spreadsheets print in empty cells is blank, and no heading", () => {
  const sheet =
    "| Burials | Unnamed: 1 |\n| --- | --- |\n| NaN | NaN |\n| Year | Cost (£) |\n| 2019 | 18 |\n| NaN | NaN |\n| 2020 | 7 |\n";
  expect(cells(sheet)).toEqual(["Cost (£): 18", "Cost (£): 7"]);
  const merged =
    "|Area|2019|Col3|2020|Col5|\n|---|---|---|---|---|\n||Men|Women|Men|Women|\n|North|5|7|8|9|\n|South|1|2|3|4|\n";
  expect(cells(merged).slice(0, 4)).toEqual(["2019 / Men: 5", "2019 / Women: 7", "2020 / Men: 8", "2020 / Women: 9"]);
});
