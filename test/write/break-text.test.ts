import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakToFit, leastWidth } from "../../src/write/table/break-text.ts";
import { visible } from "../../src/write/terminal/visible.ts";
import { displayWidth } from "../../src/write/terminal/width.ts";
import { anyText } from "./arbitrary.ts";

const YEAR = "Number of crimes recorded by the force in the year to March";

describe("breakToFit", () => {
  it.each([
    { name: "a short text", text: "Grand Total", width: 6, lines: 2, others: [], shown: ["Grand", "Total"] },
    {
      name: "the end, which tells the period",
      text: `${YEAR} 2019`,
      width: 12,
      lines: 3,
      others: [`${YEAR} 2020`],
      shown: ["Number of", "crimes … to", "March 2019"],
    },
    {
      name: "a word in the middle that tells it apart",
      text: "Number of burglaries that were recorded by the force in the year to March 2019",
      width: 12,
      lines: 3,
      others: ["Number of robberies that were recorded by the force in the year to March 2019", "Total"],
      shown: ["Number of", "burglaries …", "March 2019"],
    },
    {
      name: "a single word, from its beginning",
      text: "counterterrorism",
      width: 5,
      lines: 2,
      others: [],
      shown: ["count", "erte…"],
    },
  ])("keeps $name", ({ text, width, lines, others, shown }) => {
    expect(breakToFit(text, width, lines, others)).toEqual(shown);
  });

  it("keeps to its width and its lines, for any texts", () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { maxLength: 20 }),
        fc.array(anyText, { maxLength: 3 }),
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 1, max: 4 }),
        (words, others, width, lines) => {
          const shown = breakToFit(visible(words.join(" ")), width, lines, others.map(visible));
          expect(shown.length).toBeLessThanOrEqual(lines);
          for (const line of shown) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe("leastWidth", () => {
  it.each([
    { text: "Number of requests", lines: 1, width: 18 },
    { text: "Number of requests", lines: 2, width: 9 },
    { text: "Number of requests", lines: 3, width: 8 },
    { text: "Total", lines: 3, width: 5 },
  ])("gives $text $lines lines at $width places", ({ text, lines, width }) => {
    expect(leastWidth(text, lines, 5)).toBe(width);
  });
});
