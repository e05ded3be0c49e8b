import { describe, expect, it } from "vitest";
import { checkLines } from "../../src/report/check-lines.ts";
import { PLAIN } from "../../src/write/terminal/palette.ts";
import { check, document, offences } from "../write/documents.ts";

const because = "the rows fall short by 3";
const explanation = {
  source: "response.txt",
  table: 1,
  rank: 1,
  status: "suggested" as const,
  confidence: 0.5,
  changes: [],
  resolves: 1,
  leaves: 0,
  because,
};

describe("checkLines", () => {
  it("gives a line with its place to each failed check, and none to the others", () => {
    expect(checkLines(document([offences()]), PLAIN)).toEqual([
      "response.txt:5:31: row-total Charge: stated 4, counted 5, 1 too many",
    ]);
  });

  it("gives explanations under the checks of their table", () => {
    const two = document([offences(), { ...offences(), number: 2 }], { explanations: [explanation] });
    expect(checkLines(two, PLAIN)).toEqual([
      "response.txt:5:31: row-total Charge: stated 4, counted 5, 1 too many",
      `  why (suggested, 50 %): ${because}`,
      "response.txt:5:31: row-total Charge: stated 4, counted 5, 1 too many",
    ]);
  });

  it("keeps a label from acting on the terminal or breaking the line", () => {
    const one = { ...offences(), checks: [check({ label: "a\u001b[2Jb\nc" })] };
    expect(checkLines(document([one], {}, { source: "x\u0007.txt" }), PLAIN)).toEqual([
      "x\ufffd.txt:7:20: row-total a\ufffd[2Jb\ufffdc: stated 4, counted 5, 1 too many",
    ]);
  });
});
