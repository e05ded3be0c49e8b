import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legendOf, readLegend } from "../../src/figure/legend.ts";

const suppressed = (lower: number | null = null, upper: number | null = null) => ({
  status: "suppressed",
  lower,
  upper,
});
const nil = { status: "nil", lower: null, upper: null };
const unavailable = { status: "unavailable", lower: null, upper: null };
const inapplicable = { status: "inapplicable", lower: null, upper: null };

function read(...lines: string[]): Record<string, unknown> {
  return Object.fromEntries(readLegend(lines));
}

describe("a key with the symbol first", () => {
  it.each([
    ["* between 1 and 4", { "*": suppressed(1, 4) }],
    ["* denotes fewer than 5", { "*": suppressed(0, 4) }],
    ["\\* = 5 or fewer", { "*": suppressed(0, 5) }],
    ["*=1-4", { "*": suppressed(1, 4) }],
    ["*fewer than 5", { "*": suppressed(0, 4) }],
    ["Notes: * fewer than 5", { "*": suppressed(0, 4) }],
    ["*Denotes a figure of less than five", { "*": suppressed(0, 4) }],
    ["** indicates values from 1 to 9.", { "**": suppressed(1, 9) }],
    ["An asterisk (*) has been used to denote figures below 10", { "*": suppressed(0, 9) }],
    ["Where a * is shown this denotes a number less than 5", { "*": suppressed(0, 4) }],
    ["Where * is shown, the figure is less than 5 but not zero", { "*": suppressed(1, 4) }],
    ["* is used where the count is under 5", { "*": suppressed(0, 4) }],
    ["Cells marked with * are suppressed", { "*": suppressed() }],
    ["* - Marks values that are withheld so that no patient can be known.", { "*": suppressed() }],
    ["Total 60 62 * - * Notes * - Marks values that are withheld. 1.", { "*": suppressed() }],
    ["[c] confidential", { "[c]": suppressed() }],
    ["[c] = figures suppressed", { "[c]": suppressed() }],
    [".. not available", { "..": unavailable }],
    [": data not available", { ":": unavailable }],
    ["“..” means not recorded", { "..": unavailable }],
    ["x = not recorded", { x: unavailable }],
    ["*refers to years when our recording system was not in place.", { "*": unavailable }],
    ["* refers to offences that were amended in 2019", {}],
    ["NR = not recorded; NK = not known", { nr: unavailable, nk: unavailable }],
    ["NK – not known", { nk: unavailable }],
    ["NR: not recorded. DP: withheld to protect data.", { nr: unavailable, dp: suppressed() }],
    ["NR - not recorded, DP - withheld", { nr: unavailable, dp: suppressed() }],
    ["NR denotes not recorded and DP denotes suppressed figures", { nr: unavailable, dp: suppressed() }],
    ["N – none", {}],
    ["No - the figures are not held", {}],
    ["z denotes not applicable", { z: inapplicable }],
    ["- indicates that the offence was not in force", { "-": inapplicable }],
    ["Key: ‘-‘ Establishment not operational", { "-": inapplicable }],
    ["‘-’ Five or less. Figures are rounded to 10.", { "-": suppressed(0, 5) }],
    ["- Five or less", {}],
    ["n/a = The prison was not open", { "n/a": inapplicable }],
    ["- denotes nil", { "-": nil }],
    ["– denotes nil", { "-": nil }],
    ["'-' means zero", { "-": nil }],
    ["A dash (-) means that no offences were recorded", { "-": nil }],
    ["- = not recorded", { "-": unavailable }],
    ["– : data not held for this period", { "-": unavailable }],
    ["* : withheld", { "*": suppressed() }],
    ["Key: * between 1 and 4, .. not available, - nil", { "*": suppressed(1, 4), "..": unavailable, "-": nil }],
    ["* = suppressed - = nil .. = not available", { "*": suppressed(), "-": nil, "..": unavailable }],
    ["- Nil or less than half the final digit shown", { "-": suppressed(0) }],
    ["• # = withheld", { "#": suppressed() }],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it("takes the entries of a list under its heading, a bare dash too", () => {
    const expected = { "-": nil, "*": suppressed(1, 4), "..": unavailable };
    expect(read("Symbols:", "", "- nil", "* between 1 and 4", ".. not available")).toEqual(expected);
  });
});

describe("notes under their heading", () => {
  it.each([
    "**Multiple (more than one kind chosen)",
    "* Figures for Kent are not available before 2014",
    "- Arrests are counted once",
  ])("that explain a label or a header are no key: %s", (line) => {
    expect(read("Notes:", line)).toEqual({});
  });
});

describe("a key with the symbol last", () => {
  it.each([
    ["figures below 5 are shown as *", { "*": suppressed(0, 4) }],
    ["Figures between 1 and 4 have been replaced with an asterisk (*).", { "*": suppressed(1, 4) }],
    ['Values under 10 have been suppressed and are displayed as "[c]".', { "[c]": suppressed(0, 9) }],
    ["Note: values greater than 0 but less than 10 are represented by an asterisk", { "*": suppressed(1, 9) }],
    ["Numbers from 1 to 5 are shown as <6", { "<6": suppressed(1, 5) }],
    ["For privacy, counts of less than 5 are shown as *", { "*": suppressed(0, 4) }],
    ["In line with policy, figures of fewer than 5 patients are shown as <5", { "<5": suppressed(0, 4) }],
    ["Nil values are shown as -", { "-": nil }],
    ["Data that are not held are indicated by ..", { "..": unavailable }],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("a key with the law that hides", () => {
  it.each([
    ["* denotes a number between 1 and 4, withheld under section 40(2).", { "*": suppressed(1, 4) }],
    ["* = fewer than 5, exempt under s40 of the Freedom of Information Act 2000", { "*": suppressed(0, 4) }],
    ["* = fewer than 5, withheld under section 40(2) and 38(1)", { "*": suppressed() }],
    ["* denotes fewer than 5 withheld due to section 40 (personal data)", { "*": suppressed(0, 4) }],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("a key that leaves doubt gives no range and no zero", () => {
  it.each([
    ["another reason to hide", "* denotes less than 5 or suppressed to protect other figures", { "*": suppressed() }],
    ["a second hiding", "* = fewer than 5, and secondary suppression", { "*": suppressed() }],
    ["a base, not a figure", "* denotes a base of fewer than 50", { "*": suppressed() }],
    ["a time, not a figure", "* = less than 12 months", { "*": suppressed() }],
    ["two ranges", "* = less than 5 (10 for England)", { "*": suppressed() }],
    ["zero or something else", "- denotes zero or fewer than 3", { "-": suppressed() }],
    ["a dash of some other sense", "- = under review", { "-": { status: "unreadable", lower: null, upper: null } }],
    [
      "a quoted dash of some other sense",
      "Key: '-' Under review",
      { "-": { status: "unreadable", lower: null, upper: null } },
    ],
    ["a category's abbreviation", "GBH = nil", {}],
    ["a bounded category", "ABH = fewer than 5", { abh: suppressed() }],
  ])("%s: %s", (_, line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it("has no value where two keys contradict each other", () => {
    expect(read("- denotes nil", "- denotes not recorded")).toEqual({ "-": unavailable });
    expect(read("* denotes 1 to 4", "* denotes 1 to 9")).toEqual({ "*": suppressed() });
    expect(read("* denotes 1 to 4", "* denotes 1 to 4")).toEqual({ "*": suppressed(1, 4) });
  });
});

describe("no key", () => {
  it.each([
    "*Note: 2013/14 runs to August only",
    "*As of 13/11/2023",
    "^Internet Involved - Where a crime has been committed by means of the internet.",
    "**Payments to Claimants whose claim was put down to Potholes",
    "\\*Sub Class: Stalking and Harassment, Offence Categories: 8L Harassment",
    "* denotes provisional figures",
    "* figures for 2019 are revised",
    "- Not held",
    "- None",
    "* None",
    "- means of escape",
    "3. - Not recorded 5 6",
    "Not recorded - 5 6 * 7",
    "* Not recorded 210 12",
    "Orkney * * - - * * Total 5",
    "Injunctions obtained in Dorset between 2018 and 2022 = 0",
    "a) Not held",
    "Figures are shown as at 31 March",
    "Offences = crimes recorded",
    "",
  ])("%s", (line) => {
    expect(read(line)).toEqual({});
  });
});

describe("any lines", () => {
  const part = fc.constantFrom(
    ...["*", "-", "..", "[c]", "x", "=", ":", "denotes", "means", "shown as", "nil", "zero", "not held", "fewer than"],
    ...["5", "between", "1", "and", "4", "or", ",", ";", '"', "(", ")", "a", "dash", "Key:", "\u0000", "figures"],
  );
  const line = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(part, { maxLength: 20 }).map((parts) => parts.join(" ")),
  );

  it("give a legend with ordered bounds, and nil only where the line says so", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        for (const { status, lower, upper } of readLegend(lines).values()) {
          if (lower !== null && upper !== null) expect(lower).toBeLessThanOrEqual(upper);
          if (status !== "suppressed") expect([lower, upper]).toEqual([null, null]);
          if (status === "nil") expect(lines.join(" ")).toMatch(/nil|zero|none|0|\bno\b/i);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["stars", "* ".repeat(50_000)],
    ["equals signs", "a=".repeat(50_000)],
    ["verbs", "shown as ".repeat(20_000)],
    ["quotation marks", '"'.repeat(200_000)],
    ["one word", `*${"x".repeat(500_000)}`],
  ])("may be long: %s", (_, text) => {
    expect(readLegend([text]).size).toBe(0);
  });
});

it("a document's key says when it is asked what it says when it is read", () => {
  const legend = legendOf(["* denotes fewer than 5"]);
  expect([legend.size, legend.has("*"), legend.has("-"), legend.get("*")]).toEqual([
    1,
    true,
    false,
    readLegend(["* denotes fewer than 5"]).get("*"),
  ]);
});
