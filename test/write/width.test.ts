import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escaped, visible } from "../../src/write/terminal/visible.ts";
import { displayWidth, padEnd, padStart, truncate, wrap } from "../../src/write/terminal/width.ts";
import { anyText } from "./arbitrary.ts";

describe("displayWidth", () => {
  it.each([
    ["", 0],
    ["Harassment", 10],
    ["– ı £", 5],
    ["e\u0301", 1],
    ["漢字", 4],
    ["🚓", 2],
    ["a\u200bb", 2],
  ])("of %j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("truncate", () => {
  it.each([
    ["Harassment", 10, "Harassment"],
    ["Harassment", 9, "Harassme…"],
    ["Grand Total", 7, "Grand…"],
    ["漢字漢字", 5, "漢字…"],
    ["漢字漢字", 4, "漢…"],
    ["ab", 1, "…"],
  ])("cuts %j to %i places: %j", (text, width, expected) => {
    expect(truncate(text, width)).toBe(expected);
  });
});

describe("wrap", () => {
  it.each([
    ["Grand Total", 5, undefined, ["Grand", "Total"]],
    ["Grand Total", 11, undefined, ["Grand Total"]],
    ["one two three", 7, undefined, ["one two", "three"]],
    ["INDECENT/GROSSLY", 12, undefined, ["INDECENT/", "GROSSLY"]],
    ["-1234567", 4, undefined, ["-123", "4567"]],
    ["unbreakable", 4, undefined, ["unbr", "eaka", "ble"]],
    ["one two three four", 7, 2, ["one two", "three…"]],
    ["", 4, undefined, [""]],
    ["漢字", 1, undefined, ["漢", "字"]],
  ])("breaks %j into lines of %i (at most %j): %j", (text, width, limit, expected) => {
    expect(wrap(text, width, limit)).toEqual(expected);
  });

  it("keeps to the width and loses nothing but spaces", () => {
    fc.assert(
      fc.property(anyText.map(visible), fc.integer({ min: 2, max: 9 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
      }),
    );
  });
});

describe("padStart and padEnd", () => {
  it("fill by places, not by characters", () => {
    expect(padStart("漢", 4)).toBe("  漢");
    expect(padEnd("漢", 4)).toBe("漢  ");
    expect(padEnd("long", 2)).toBe("long");
  });
});

describe("visible", () => {
  it.each([
    ["Harassment – ı", "Harassment – ı"],
    ["a\tb", "a b"],
    ["\u001b[31mred\u001b[0m", "\ufffd[31mred\ufffd[0m"],
    ["\u009b31m", "\ufffd31m"],
    ["a\nb\r\u0000\u007f", "a\ufffdb\ufffd\ufffd\ufffd"],
    ["\u202etxt.exe\u2066", "\ufffdtxt.exe\ufffd"],
    ["\ud83d half \ude93", "\ufffd half \ufffd"],
    ["🚓", "🚓"],
  ])("shows %j as %j", (text, expected) => {
    expect(visible(text)).toBe(expected);
  });
});

describe("escaped", () => {
  it.each([
    ["Harassment – ı", "Harassment – ı"],
    ["a\tb", "a\tb"],
    ["\u001b[2J", "\\u001b[2J"],
    ["\u009b31m\u007f", "\\u009b31m\\u007f"],
    ["\u202etxt", "\\u202etxt"],
  ])("writes %j as %j", (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });
});
