import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

test("a table whose rules a terminal drew is one between bars", () => {
  const { records, tables } = parse(
    "┌───────┬──────┬──────┐\n│ Ward  │ 2021 │ 2022 │\n├───────┼──────┼──────┤\n│ Abbey │   12 │    8 │\n│ Mill  │    3 │    1 │\n├───────┼──────┼──────┤\n│ Total │   15 │    9 │\n└───────┴──────┴──────┘\n",
  );
  expect(records.map(({ label, period, value }) => `${label} ${period}: ${value}`)).toEqual([
    "Abbey 2021: 12",
    "Abbey 2022: 8",
    "Mill 2021: 3",
    "Mill 2022: 1",
  ]);
  expect(tables).toMatchObject([{ audit: "pass" }]);
});
