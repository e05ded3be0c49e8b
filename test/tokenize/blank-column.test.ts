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

test.each([
  ["a label and its figure a line", "Cases by year:\n2020 – 31\n2021 – 45\n2022 – 52\n", 3],
  ["a space between cells", "Year Men Women\n2020 31 4\n2021 45 6\n2022 52 7\n", 6],
  ["rows that run on", "Country Arrests Albania 23 Algeria 1 Angola 20 Austria 11 Belgium 6\n", 5],
])("tabs behind lines, and nowhere else, part no cells: %s", (_, text, count) => {
  const values = (its: string) => parse(its).records.map(({ label, header, value }) => `${label} ${header}: ${value}`);
  expect(values(text.replace(/\n/g, "\t\r\n"))).toEqual(values(text));
  expect(values(text)).toHaveLength(count);
});

test("tabs behind pipes part no further cells", () => {
  const { records } = parse("Year |\tNumber |\tPaid\n2019 |\t12 |\t£300\n2020 |\t15 |\t£420\n");
  expect(records.map(({ label, header, value }) => `${label} ${header}: ${value}`)).toEqual([
    "2019 Number: 12",
    "2019 Paid: 300",
    "2020 Number: 15",
    "2020 Paid: 420",
  ]);
});
