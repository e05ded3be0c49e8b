import { describe, expect, it } from "vitest";
import { discrepancy } from "../../src/audit/discrepancy.ts";
import type { TableCheck } from "../../src/parsed.ts";
import { check } from "../write/documents.ts";

describe("discrepancy", () => {
  it.each<[name: string, comparison: Partial<TableCheck>, words: string]>([
    [
      "more parts than stated",
      { type: "row-total", stated: 4, computed: 5, difference: -1 },
      "stated 4, counted 5, 1 too many",
    ],
    [
      "fewer parts than stated",
      { type: "column-total", stated: 194, computed: 182, difference: 12 },
      "stated 194, counted 182, 12 missing",
    ],
    [
      "hidden parts that are too few",
      { type: "subtotal", stated: 20, computed: [3, 7], difference: [13, 17] },
      "stated 20, counted 3 to 7, at least 13 missing",
    ],
    [
      "hidden parts without a bound",
      { type: "row-total", stated: 4, computed: [6, null], difference: [null, -2] },
      "stated 4, counted at least 6, at least 2 too many",
    ],
    [
      "hidden parts without a lower bound",
      { type: "row-total", stated: 4, computed: [null, 1], difference: [3, null] },
      "stated 4, counted at most 1, at least 3 missing",
    ],
    [
      "a part that exceeds its whole",
      { type: "of-which", stated: 3, computed: 4, difference: -1 },
      "stated 3, of which 4, 1 too many",
    ],
    [
      "another table that states more",
      { type: "cross-table", stated: 33, computed: 34, difference: -1, elsewhere: { table: 1, line: 8 } },
      "stated 33, but 34 in table 1 (line 8), 1 fewer",
    ],
  ])("tells %s", (_, comparison, words) => {
    expect(discrepancy(check(comparison))).toBe(words);
  });
});
