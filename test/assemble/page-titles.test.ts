import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const SEPARATORS: Readonly<Record<string, string>> = { tab: "\t", pipe: " | ", collapsed: " ", aligned: "        " };

describe.each(Object.entries(SEPARATORS))("a header printed again on a new page, in %s", (_, separator) => {
  const page = (...lines: readonly string[]): string => lines.join("\n").replaceAll(">", separator);
  const NORTH = ["Area>2018>2019", "North>12>14", "South>20>21"];
  const read = (text: string) => {
    const { tables, records } = parse(text, { includeTotals: true });
    return tables.map(({ heading, audit, table }) => {
      const labels = records.filter((record) => record.table === table).map(({ label }) => label);
      return [heading, [...new Set(labels)].join(" "), audit];
    });
  };

  it("begins another table under another title", () => {
    const first = page("Table 1: Thefts", ...NORTH);
    const second = page("Table 2: Burglaries", "Area>2018>2019", "East>5>6", "West>7>9");
    expect(read(`${first}\n\f${second}\n`)).toEqual([
      ["Table 1: Thefts", "North South", "unverified"],
      ["Table 2: Burglaries", "East West", "unverified"],
    ]);
  });

  it("does so where the rows begin alike", () => {
    const [first, second] = [
      page("Thefts", "", ...NORTH),
      page("Burglaries", "", "Area>2018>2019", "North>5>6", "South>7>9"),
    ];
    expect(read(`${first}\n\n\f${second}\n`)).toEqual([
      ["Thefts", "North South", "unverified"],
      ["Burglaries", "North South", "unverified"],
    ]);
  });

  it("goes on with the table under no title", () => {
    const first = page("Thefts", ...NORTH);
    const second = page("Area>2018>2019", "East>5>6", "Total>37>41");
    expect(read(`${first}\n\f${second}\n`)).toEqual([["Thefts", "North South East Total", "pass"]]);
  });

  it("goes on under a head that each page has", () => {
    const first = page("Thefts by area", ...NORTH);
    const second = page("Thefts by area", "Area>2018>2019", "East>5>6", "Total>37>41");
    expect(read(`${first}\n\f${second}\n`)).toEqual([[null, "North South East Total", "pass"]]);
  });
});

it("goes on with the table under a title, where the total says so", () => {
  const text = "Thefts\nArea\t2018\t2019\nNorth\t12\t14\n\fBurglaries\nArea\t2018\t2019\nEast\t5\t6\nTotal\t17\t20\n";
  const { tables, records } = parse(text);
  expect(tables.map(({ audit }) => audit)).toEqual(["pass"]);
  expect(records.map(({ group }) => group)).toEqual([null, null, "Burglaries", "Burglaries"]);
});

describe.each(Object.entries(SEPARATORS))("the head of a page between rows, in %s", (_, separator) => {
  const rows = (between: string) => {
    const text = `Area>2018>2019\nAlnwick>12>14\nBlyth>20>21\n${between}\nMorpeth>5>6\nWooler>7>9\n`;
    const { records } = parse(text.replaceAll(">", separator));
    return new Set(records.map(({ group, label, value }) => `${group} ${label} ${value}`));
  };

  it.each([
    ["a line behind the number of a page", "\nFOI 4417\n\nPage 2 of 5\n\n\fDepartment of Corporate Services\n"],
    ["two lines behind a form feed, above the header again", "\n\fCity Council\nResponse 4417\n\nArea>2018>2019"],
  ])("is no section's heading: %s", (_, between) => {
    expect([...rows("")]).toEqual(expect.arrayContaining([...rows(between)]));
  });
});
