import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const read = (over: string, rows: string) => {
  const header = "Aged 60 and over Aged under 60 60 and over Under 60";
  const { records } = parse(`Tenants by age\n${over}\n\n${header}\n\n${rows.replaceAll(",", "\n\n")}\n`);
  return records.map(({ header: its, unit }) => `${its} in ${unit}`).slice(0, 4);
};

describe("a line over a header that says what shares are of", () => {
  it("stands over the columns of shares", () => {
    expect(read("Percentage of tenants aged", "May 2004,790,630,55.6,44.4,May 2005,518,438,54.2,45.8")).toEqual([
      "Aged 60 and over in count",
      "Aged under 60 in count",
      "Percentage of tenants aged / 60 and over in percent",
      "Percentage of tenants aged / Under 60 in percent",
    ]);
  });

  it.each([
    ["no column alone holds shares", "May 2004,790,630,55,44,May 2005,518,438,54,45"],
    ["others hold shares too", "May 2004,55.6,44.4,790,630,May 2005,54.2,45.8,518,438"],
  ])("is left out where %s", (_, rows) => {
    expect(read("Percentage of tenants aged", rows).join()).not.toContain("Percentage");
  });

  it("is no title", () => {
    expect(
      read("Percentage of tenants in 2004 and later", "May 2004,790,630,55.6,44.4,May 2005,518,438,54.2,45.8").join(),
    ).not.toContain("/");
  });
});
