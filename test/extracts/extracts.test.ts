import { describe, expect, it } from "vitest";
import { judged, keptExtracts } from "./extract.ts";

// What programs made of made-up tables (`npm run extractors:trial -- --tables 4 --save`).

/**
 * Those that are read amiss without a word: rows and columns the other way round, under the same names; what stands over all
 * columns is left out; cells that the program has glued or torn; a table of one row with each cell a box.
 */
const AMISS: ReadonlySet<string> = new Set([
  "PyPDF2: varied tables, boxed",
  "PyPDF2: wide tables, narrow",
  "PyPDF2: one row, left",
  "mutool: headings and periods, plain",
  "pdfminer: figures of every kind, narrow",
  "pdfminer: headings and periods, boxed",
  "pdfminer: one row, plain",
  "pdfminer: one row, narrow",
  "pdfminer: one row, left",
  "pdfminer: names in columns, narrow",
  "pdftotext: figures of every kind, narrow",
  "pdftotext: headings and periods, plain",
  "pdftotext: headings and periods, narrow",
  "pdftotext: one row, narrow",
  "pdftotext: names in columns, narrow",
]);

describe("nothing is wrong or lost untold", () => {
  for (const [program, extracts] of keptExtracts())
    for (const one of extracts) {
      const name = `${program}: ${one.kind}, ${one.style}`;
      const test = AMISS.has(name) ? it.fails : it;
      test(name, () => expect(["whole", "told"]).toContain(judged(one)));
    }
});

describe("as many come back whole", () => {
  it.each([
    ["pdftotext-layout", 42],
    ["ghostscript", 40],
    ["pdftotext-raw", 31],
    ["mutool", 32],
    ["copied-from-a-browser", 12],
    ["LibreOffice-CSV", 12],
    ["pandoc-plain", 12],
    ["pandoc-Markdown", 12],
    ["w3m", 11],
    ["lynx", 11],
    ["html2text", 11],
  ])("%s: %d at least", (program, fewest) => {
    const whole = keptExtracts()
      .get(program)
      ?.filter((one) => judged(one) === "whole");
    expect(whole?.length).toBeGreaterThanOrEqual(fewest);
  });
});
