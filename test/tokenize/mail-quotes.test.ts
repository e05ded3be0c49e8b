import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const labels = (text: string) =>
  parse(text).records.map(({ label, period, raw }) => `${label} ${period ?? "-"}: ${raw}`);

test.each(["\n", "\r\n"])("quoted lines are read as what they quote", (end) => {
  const tabs = ["> Please see below:", ">", "> Ward\t2021\t2022", "> Abbey\t12\t31", "> Mill\t8\t7", "", "Regards"];
  expect(labels(tabs.join(end))).toEqual(["Abbey 2021: 12", "Abbey 2022: 31", "Mill 2021: 8", "Mill 2022: 7"]);
  const bars = ["> > | Ward | Fines |", "> > | --- | ---: |", "> > | Abbey | 12 |", "> > | Mill | 8 |"];
  expect(labels(bars.join(end))).toEqual(["Abbey -: 12", "Mill -: 8"]);
  const years = ["> Fines:", ">", "> 2021: 4", "> 2022: 7"];
  expect(labels(years.join(end))).toEqual(["2021 2021: 4", "2022 2022: 7"]);
});

test("a sign that is a word's own stays", () => {
  expect(labels("Wait\tCases\n< 6 months\t5\n> 6 months\t14\n> 12 months\t3\n")).toEqual([
    "< 6 months -: 5",
    "> 6 months -: 14",
    "> 12 months -: 3",
  ]);
  expect(labels("> Waits:\n>\n> Wait\tCases\n> 1-5 days\t14\n> >5 days\t3\n")).toEqual([
    "1-5 days -: 14",
    ">5 days -: 3",
  ]);
});
