import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

// West Midlands Police, 840A/20: two header levels, notes, and no word of who answered.

const { documents, tables, records, checks } = parse(
  readFileSync(join(import.meta.dirname, "../../fixtures/tab/wmp-840a-20/input.txt")),
);

test("16 offences in 5 financial years under 2 measures", () => {
  expect(records).toHaveLength(160);
  expect(new Set(records.map(({ measure }) => measure))).toEqual(new Set(["Total", "Int"]));
  expect(records[0]).toMatchObject({
    header: "2015-2016 / Total",
    period: "2015-2016",
    start: "2015-04-01",
    end: "2016-03-31",
    complete: true,
    value: 12,
    role: "data",
  });
});

test("the text does not say who answered, to which request, or when", () => {
  expect(documents[0]).toMatchObject({ publisher: null, reference: null, date: null });
  expect(records[0]).toMatchObject({ publisher: null, reference: null, date: null });
});

test("all ten column totals add up, and no part exceeds its whole", () => {
  const count = (type: string) => checks.filter((check) => check.type === type && check.outcome === "pass").length;
  expect(count("column-total")).toBe(10);
  expect(count("of-which")).toBe(80);
  expect(checks).toHaveLength(90);
  expect(tables[0]?.audit).toBe("pass");
});

test("the notes below are bound to their marks", () => {
  expect(tables[0]?.notes.map(({ mark, text }) => [mark, text.slice(0, 18)])).toEqual([
    ["\\*", "Sub Class: Stalkin"],
    ["^", "Internet Involved "],
  ]);
});

test("figures keep their markup in raw, and nowhere else", () => {
  const all = parse(readFileSync(join(import.meta.dirname, "../../fixtures/tab/wmp-840a-20/input.txt")), {
    includeTotals: true,
  }).records;
  const total = all.find(({ role }) => role === "total");
  expect(total).toMatchObject({ label: "Grand Total", value: 10225, raw: "<b>10,225</b>" });
});
