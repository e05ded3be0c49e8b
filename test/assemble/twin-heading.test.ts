import { expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const read = (heading: string) => {
  const { tables, diagnostics } = parse(
    `Costs\n\nMonth and year | ${heading}\nMay 2006 | 42,566\nJune 2006 | 22,635\nJuly 2006 | 30,115\n`,
  );
  return { headers: tables.flatMap(({ columns }) => columns.map(({ header }) => header)), diagnostics };
};

it.each(["Expenditure on advertisements Expenditure on agencies", "Average pay with bonus Average pay without"])(
  "a heading that may be two is none, and told: %s",
  (heading) => {
    const { headers, diagnostics } = read(heading);
    expect(headers).toEqual([""]);
    expect(diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
  },
);

it.each([
  "Police officers and Police staff",
  "Number of claims as a share of Number of cases",
  "Costs of Costsaver cards",
])("words that come again within one heading leave it: %s", (heading) =>
  expect(read(heading).headers).toEqual([heading]),
);
