import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnostic.ts";
import { diagnosticLine } from "../../src/report/diagnostic-line.ts";

describe("diagnosticLine", () => {
  it.each([
    {
      name: "with its place",
      diagnostic: diagnose("value/unreadable", { line: 4, column: 2 }, "no figure"),
      line: "a.txt:4:2: warning: no figure [value/unreadable]",
    },
    {
      name: "without a place",
      diagnostic: diagnose("source/not-utf8", null, "not UTF-8"),
      line: "a.txt: warning: not UTF-8 [source/not-utf8]",
    },
    {
      name: "with a note",
      diagnostic: diagnose("source/not-utf8", null, "not UTF-8", { note: "convert it" }),
      line: "a.txt: warning: not UTF-8 (convert it) [source/not-utf8]",
    },
  ])("writes a diagnostic $name", ({ diagnostic, line }) => {
    expect(diagnosticLine("a.txt", diagnostic)).toBe(line);
  });
});
