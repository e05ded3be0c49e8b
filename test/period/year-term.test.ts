import { expect, it } from "vitest";
import { readYearTerms } from "../../src/period/period.ts";

it.each([
  ["Please answer for each academic year.", "academic"],
  ["per school year 2015/16", "academic"],
  ["in the last three financial\nyears", "financial"],
  ["FY21 and FY2022/23", "financial"],
  ["exclusions in AY 2017/18 and AY 2018/19", "academic"],
  ["in AY17/18", "academic"],
  ["Type / AY", "academic"],
  ["Mr A Y 2017", ""],
  ["Ayr 2017, Ayrshire", ""],
  ["per calendar year from 2014", "calendar"],
  ["by financial year or calendar year", "calendar financial"],
  ["pupils of school year 9", ""],
  ["an academic, aged 12 years", ""],
  ["financial crime over the year", ""],
  ["the year to date", ""],
])("%s", (text, expected) => {
  const terms = readYearTerms(text);
  const said = (["calendar", "financial", "academic"] as const).filter((term) => terms[term]);
  expect(said.join(" ")).toBe(expected);
});
