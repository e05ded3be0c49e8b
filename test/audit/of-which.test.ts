import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

/** The labels under `of which:`, and what becomes of the table; `>` stands for a tab and `/` for a line end. */
function read(text: string): { readonly parts: string; readonly audit: string | undefined } {
  const { records, tables } = parse(text.replaceAll(" / ", "\n").replaceAll(">", "\t"), { includeTotals: true });
  const parts = records.filter(({ group }) => group?.startsWith("of which")).map(({ label }) => label);
  return { parts: [...new Set(parts)].join(" "), audit: tables[0]?.audit };
}

describe("the rows under `of which:` end", () => {
  test.each([
    [
      "where they add up to the row above",
      "Theft>100>120 / of which: / Shop>30>40 / Home>70>80 / Fraud>50>60",
      "Shop Home",
    ],
    [
      "where the next is greater than that",
      "Theft>100>120 / of which: / Shop>30>40 / Home>60>70 / Fraud>500>600",
      "Shop Home",
    ],
    ["nowhere that shows", "Theft>100>120 / of which: / Shop>30>40 / Home>60>70 / Fraud>50>60", "Shop Home Fraud"],
    ["before a section", "Theft>100>120 / of which: / Shop>30>40 / Home>60>70 / Other / Fraud>500>600", "Shop Home"],
  ])("%s", (_, rows, parts) => {
    expect(read(`Offence>2018>2019 / ${rows}\n`)).toEqual({ parts, audit: "unverified" });
  });

  test.each([
    [
      "where the total says so",
      "Theft>100>120 / of which: / Shop>30>40 / Fraud>50>60 / Arson>10>12 / Total>160>192",
      "Shop",
    ],
    [
      "right before the total",
      "Arson>10>12 / Theft>100>120 / of which: / Shop>30>40 / Home>10>80 / Total>110>132",
      "Shop Home",
    ],
    [
      "each where it does",
      "Theft>100>120 / of which: / Shop>30>40 / Home>70>80 / Fraud>50>60 / of which: / Card>20>30 / Arson>10>12 / Total>160>192",
      "Shop Home Card",
    ],
    [
      "with a total of their own",
      "Theft>100>120 / of which: / Shop>30>40 / Home>60>70 / Total>90>110",
      "Shop Home Total",
    ],
    ["with those of a total above", "All thefts>90>110 / of which: / Shop>30>40 / Home>60>70", "Shop Home"],
  ])("%s", (_, rows, parts) => {
    expect(read(`Offence>2018>2019 / ${rows}\n`)).toEqual({ parts, audit: "pass" });
  });

  test("nowhere that a wrong total shows", () => {
    const rows = "Theft>100>120 / of which: / Shop>30>40 / Fraud>50>60 / Total>163>195";
    expect(read(`Offence>2018>2019 / ${rows}\n`)).toEqual({ parts: "Shop Fraud", audit: "fail" });
  });
});

test("what is of another unit, or per so many of something, is no part of the total beside it", () => {
  const [above, below] = [
    "Force>2019>>>2020>>>",
    ">Total officers>Women>Officers per 100,000 people>Total officers>Women>Officers per 100,000 people",
  ];
  const text = `${above} / ${below} / Avon>960>310>204>980>322>205 / Dorset>820>250>196>831>260>198 / Essex>390>130>178>385>128>181\n`;
  const { checks } = parse(text.replaceAll(" / ", "\n").replaceAll(">", "\t"));
  expect(checks.map(({ type, stated, computed }) => `${type} ${stated} ${computed}`)).toEqual(
    ["960 310", "980 322", "820 250", "831 260", "390 130", "385 128"].map((pair) => `of-which ${pair}`),
  );
});
