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

test("two bars that mark a note are no rule between cells", () => {
  const rows = "Defence 10 — Health 30 10 Industries ║ — 750 Housing 15 20 ║ Not set against departments.";
  const { records } = parse(`Department 1979–80 1980–81 ${rows}\n`);
  expect(records.map(({ label }) => label)).toEqual(
    ["Defence", "Health", "Industries", "Housing"].flatMap((label) => [label, label]),
  );
});
