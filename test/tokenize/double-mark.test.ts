import { describe, expect, it } from "vitest";
import { withDoubleMarks } from "../../src/tokenize/double-mark.ts";

describe("two bars behind a word", () => {
  it("are the mark of a note where daggers are too", () => {
    expect(withDoubleMarks("Ash† 1.2 2.4\nElm‡|| 2.9 3.3\nOak|| 6.0")).toBe("Ash† 1.2 2.4\nElm‡‖‖ 2.9 3.3\nOak‖‖ 6.0");
  });

  it.each([
    ["without daggers", "Elm|| 2.9 3.3"],
    ["where cells are parted so", "Ash† | 1 | 2\nElm|| 3"],
    ["apart from the word", "Ash† 1\nElm || 3"],
    ["before a cell", "Ash† 1\nElm||3"],
  ])("are ends of cells %s", (_, text) => {
    expect(withDoubleMarks(text)).toBe(text);
  });
});
