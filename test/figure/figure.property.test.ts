import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFigureLike, isTooPrecise, readFigure } from "../../src/figure/figure.ts";
import { readLegend } from "../../src/figure/legend.ts";

const context = { legend: readLegend([]), unit: null };
const keyed = { legend: readLegend(["* = fewer than 5", "- means not held"]), unit: "GBP" };

/** Texts of what figures are made of, so that arbitrary ones come near to them. */
const nearFigure = fc
  .array(
    fc.constantFrom(
      ...["0", "1", "5", "12", "055", "1,055", ",", ".", " ", "\u00a0", "-", "–", "−", "+", "£", "%", "<", ">", "≤"],
      ...["(", ")", "[", "]", "*", "**", "\\", "<b>", "</b>", "<sup>", "k", "m", "r", "to", "or less", "fewer than"],
      ...["nil", "N/A", "ı", "..", ":", "²", "１", "٣", "\u0000"],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));
const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), nearFigure);
const anyCount = fc.oneof(
  fc.nat(9999),
  fc.nat(999_999_999_999_999),
  fc.maxSafeNat().map((n) => n % 1e15),
);

function group(digits: string, separator: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
}

describe("any text", () => {
  it("gives a figure, whose value is null exactly where its status says that there is none", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(context, keyed), (text, given) => {
        const { value, lower, upper, status, tolerance } = readFigure(text, given);
        expect(value === null).toBe(status !== "reported" && status !== "nil");
        if (status === "nil") expect(value).toBe(0);
        if (value !== null) expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
        if (status !== "suppressed") expect([lower, upper]).toEqual([null, null]);
        if (lower !== null && upper !== null) expect(lower).toBeLessThanOrEqual(upper);
        expect(tolerance).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("of more digits than are kept exactly is too precise, and unreadable", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{15,20}$/), fc.constantFrom("", ","), (digits, separator) => {
        const text = group(digits, separator);
        expect(isTooPrecise(text)).toBe(true);
        expect(readFigure(text, context).status).toBe("unreadable");
      }),
    );
  });

  it("with a value, and no words, is what a data cell holds", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { value } = readFigure(text, context);
        const closes = /[.:]$/.test(text.trim());
        if (value !== null && !closes && text.length <= 60 && !/^[a-z]/i.test(text)) {
          expect(isFigureLike(text)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a whole number", () => {
  it.each([
    ["plain", (digits: string) => digits],
    ["grouped by commas", (digits: string) => group(digits, ",")],
    ["grouped by spaces", (digits: string) => group(digits, " ")],
    ["grouped by no-break spaces", (digits: string) => group(digits, "\u00a0")],
    ["of pounds", (digits: string) => `£${group(digits, ",")}`],
    ["of pounds, apart", (digits: string) => `£ ${group(digits, ",")}`],
    ["in bold type", (digits: string) => `<b>${group(digits, ",")}</b>`],
    ["with a footnote", (digits: string) => `${group(digits, ",")}*`],
  ])("%s reads back exactly", (_, print) => {
    fc.assert(
      fc.property(anyCount, (n) => {
        expect(readFigure(print(String(n)), context)).toMatchObject({ value: n, status: "reported", tolerance: 0 });
      }),
    );
  });

  it("with pence reads back exactly", () => {
    fc.assert(
      fc.property(fc.nat(9_999_999_999), fc.nat(99), (pounds, pence) => {
        const text = `£${group(String(pounds), ",")}.${String(pence).padStart(2, "0")}`;
        expect(readFigure(text, context).value).toBe(Number(`${pounds}.${String(pence).padStart(2, "0")}`));
      }),
    );
  });

  it("with a misprinted group never has a value", () => {
    const misprint = fc
      .tuple(fc.integer({ min: 1000, max: 999_999_999 }), fc.constantFrom(",", " ", "\u00a0"), fc.nat(), fc.boolean())
      .map(([n, separator, at, dropped]) => {
        const groups = group(String(n), separator).split(separator);
        const which = 1 + (at % (groups.length - 1));
        const printed = groups[which] as string;
        groups[which] = dropped ? printed.slice(1) : `${printed}7`;
        return groups.join(separator);
      });
    fc.assert(
      fc.property(
        misprint,
        fc.constantFrom("", "£", "-", "<b>"),
        fc.constantFrom("", "%", "*", "k"),
        (n, head, tail) => {
          const { value, lower, upper, status } = readFigure(head + n + tail, context);
          expect({ value, lower, upper, status }).toEqual({
            value: null,
            lower: null,
            upper: null,
            status: "unreadable",
          });
        },
      ),
      { numRuns: 1000 },
    );
  });
});
