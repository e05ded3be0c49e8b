import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/cell.ts";
import { LOOK_ALIKES, MISREAD } from "../../src/explain/costs.ts";
import { misreadCost, printOf, readingsOf } from "../../src/explain/misread.ts";

const TYPOGRAPHY = { strayPlaceholders: 0, placeholders: true, noughts: false };

function cell(raw: string, value: number): Cell {
  const bounds = { lower: null, upper: null, unit: "count", status: "reported", tolerance: 0 } as const;
  return { value, raw, line: 1, column: 1, ...bounds };
}

describe("what it costs to print one figure for another", () => {
  const cases: readonly [name: string, raw: string, value: number, truth: number, cost: number][] = [
    ["3 for 8", "143", 143, 148, MISREAD.lookAlikeDigit + (LOOK_ALIKES["38"] ?? 0)],
    ["any other digit", "42", 42, 62, MISREAD.otherDigit],
    ["a digit dropped", "35", 35, 385, MISREAD.digitDropped],
    ["a digit inserted", "385", 385, 35, MISREAD.digitInserted],
    ["a digit doubled", "335", 335, 35, MISREAD.digitDoubled],
    ["two digits transposed", "53", 53, 35, MISREAD.digitsTransposed],
    ["the last thousands lost", "1", 1, 1055, MISREAD.thousandsLost],
    ["the first thousands lost", "055", 55, 1055, MISREAD.digitDropped],
    ["the sign", "-35", -35, 35, MISREAD.sign],
    ["a stroke for a placeholder", "1", 1, 0, MISREAD.placeholderAsOne],
    ["a placeholder for 1", "-", 0, 1, MISREAD.oneAsPlaceholder],
    ["a placeholder for a figure", "-", 0, 35, MISREAD.lostToPlaceholder],
    ["nothing for a figure", "", 0, 35, MISREAD.lostToBlank],
    ["any other figure", "35", 35, 914, MISREAD.anyOther],
  ];
  for (const [name, raw, value, truth, cost] of cases) {
    it(name, () => expect(misreadCost(printOf(cell(raw, value), value, 1), truth, TYPOGRAPHY)).toBe(cost));
  }

  it("knows what the document attests", () => {
    const print = printOf(cell("1", 1), 1, 1);
    expect(misreadCost(print, 0, { ...TYPOGRAPHY, strayPlaceholders: 2 })).toBe(MISREAD.placeholderAsOneAttested);
  });

  it("compares decimals digit by digit", () => {
    const print = printOf(cell("0.50", 0.5), 50, 100);
    expect(misreadCost(print, 1050, TYPOGRAPHY)).toBe(MISREAD.digitDropped);
  });
});

describe("readings", () => {
  it("are all cheaper than any other figure", () => {
    const print = printOf(cell("1,385", 1385), 1385, 1);
    const readings = readingsOf(print);
    expect(readings).not.toContain(1385);
    for (const reading of readings) expect(misreadCost(print, reading, TYPOGRAPHY)).toBeLessThan(MISREAD.anyOther);
  });
});
