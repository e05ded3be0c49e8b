import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const SHEET = [
  ["", "Calls answered by station", "", ""],
  ["", "Title:", "Calls answered by station, monthly return", ""],
  ["", "Period:", "March 2023", ""],
  ["", "Status:", "Public", ""],
  ["", "", "", ""],
  ["", "Station", "2021", "2022"],
  ["", "Mill", "5", "7"],
  ["", "Abbey", "12", "3"],
  ["", "Total", "17", "10"],
];

test.each(["\t", ","])("a sheet that is begun in its second column is read from there: %j", (delimiter) => {
  const quoted = (cell: string) => (delimiter === "," && cell.includes(",") ? `"${cell}"` : cell);
  const text = SHEET.map((row) => row.map(quoted).join(delimiter)).join("\n");
  const { records, tables, diagnostics } = parse(text);
  expect(records.map(({ label, header, value }) => `${label} ${header}: ${value}`)).toEqual([
    "Mill 2021: 5",
    "Mill 2022: 7",
    "Abbey 2021: 12",
    "Abbey 2022: 3",
  ]);
  expect(tables).toMatchObject([{ audit: "pass" }]);
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
});
