import { describe, expect, it } from "vitest";
import type { Explanation } from "../../src/schema/document.ts";
import { explanationLines } from "../../src/write/explanation.ts";

const explanation = (status: Explanation["status"], confidence: number, because: string): Explanation => ({
  source: "response.txt",
  table: 1,
  rank: 1,
  status,
  confidence,
  changes: [],
  resolves: 1,
  leaves: 0,
  because,
});

describe("explanationLines", () => {
  it.each([
    { name: "none", given: [], lines: [] },
    { name: "a single one", given: [explanation("located", 0.999, "a")], lines: ["why (located, 99 %): a"] },
    {
      name: "the best of several",
      given: [explanation("suggested", 0.7, "a"), explanation("suggested", 0.2, "b"), explanation("suggested", 0, "c")],
      lines: ["why (suggested, 70 %): a", "2 other explanations are in the JSON output"],
    },
    {
      name: "all that are as good",
      given: [
        explanation("ambiguous", 0.4, "a"),
        explanation("ambiguous", 0.4, "b"),
        explanation("suggested", 0.1, "c"),
      ],
      lines: ["why (ambiguous, 40 %): a", "why (ambiguous, 40 %): b", "1 other explanation is in the JSON output"],
    },
    {
      name: "no more than can be weighed",
      given: Array.from({ length: 9 }, () => explanation("ambiguous", 0.1, "a")),
      lines: [...Array(5).fill("why (ambiguous, 10 %): a"), "4 other explanations are in the JSON output"],
    },
  ])("shows $name", ({ given, lines }) => {
    expect(explanationLines(given)).toEqual(lines);
  });
});
