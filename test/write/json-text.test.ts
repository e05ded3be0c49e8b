import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonText } from "../../src/write/json-text.ts";
import { visible } from "../../src/write/terminal/visible.ts";
import { anyText } from "./arbitrary.ts";

describe("jsonText", () => {
  it.each([
    { name: "escapes", value: "a\u001b[2J", json: '"a\\u001b[2J"' },
    { name: "DEL", value: "a\u007f", json: '"a\\u007f"' },
    { name: "C1", value: "\u009b31m", json: '"\\u009b31m"' },
    { name: "line separators", value: "\u2028\u2029", json: '"\\u2028\\u2029"' },
    { name: "overrides of direction", value: { raw: "\u202etxt\u2066" }, json: '{"raw":"\\u202etxt\\u2066"}' },
    { name: "nothing else", value: ["Cafe\u0301 – £5 🚓", 1, null], json: '["Cafe\u0301 – £5 🚓",1,null]' },
  ])("escapes $name", ({ value, json }) => {
    expect(jsonText(value)).toBe(json);
  });

  it("is safe to print and reads as it was, for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = jsonText({ text });
        expect(visible(json)).toBe(json);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});
