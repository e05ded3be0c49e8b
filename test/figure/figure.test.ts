import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/cell.ts";
import { isFigureLike, isTooPrecise, readFigure } from "../../src/figure/figure.ts";
import { readLegend } from "../../src/figure/legend.ts";

const NO_LEGEND = readLegend([]);

function read(text: string, unit: string | null = null): Figure {
  return readFigure(text, { legend: NO_LEGEND, unit });
}

describe("a printed number", () => {
  it.each([
    ["plain", "1055", 1055],
    ["zero", "0", 0],
    ["grouped by commas", "1,055", 1055],
    ["two groups", "1,495,975", 1495975],
    ["grouped by a space", "1 055", 1055],
    ["grouped by a no-break space", "1\u00a0055\u00a0200", 1055200],
    ["grouped by a narrow no-break space", "41\u202f081", 41081],
    ["fifteen digits", "123,456,789,012,345", 123456789012345],
    ["white space around it", "  356 ", 356],
    ["a minus sign", "−12", -12],
    ["a hyphen for a minus", "-12", -12],
    ["an en dash for a minus", "–12", -12],
    ["a minus apart, and decimals", "- 3.25", -3.25],
    ["a plus apart", "+ 6.8", 6.8],
    ["minus nothing", "-0", 0],
    ["British decimals, never thousands", "1.055", 1.055],
    ["a raised point", "6·8", 6.8],
    ["decimals after groups", "1 055.50", 1055.5],
    ["no digit before the point", ".5", 0.5],
    ["an accountant's negative", "(41,081)", -41081],
    ["a full stop after it", "578.", 578],
    ["HTML of type", "<b>10,225</b>", 10225],
    ["HTML with attributes", '<span class="n">12</span>', 12],
    ["Markdown", "**12**", 12],
    ["Markdown of one star", "*12*", 12],
    ["a word for its scale", "2 million", 2000000],
    ["a bracketed share", "195 (97%)", 195],
    ["a bracketed share without its sign", "195 (97)", 195],
    ["a footnote's star", "356*", 356],
    ["a star apart", "356 *", 356],
    ["an escaped star", "356\\*", 356],
    ["a dagger", "356†", 356],
    ["a dagger before it", "‡1,353,180,000", 1353180000],
    ["a section mark before a change", "§+1,889", 1889],
    ["a raised footnote", "356¹", 356],
    ["a raised footnote in HTML", "356<sup>1</sup>", 356],
    ["a footnote in brackets", "356[12]", 356],
    ["a footnote by its name", "13,801 [note 1]", 13801],
    ["several footnotes", "13,801 [note 1][note 12]", 13801],
    ["several footnotes in one bracket", "13,801 [Notes 1, 2]", 13801],
    ["a footnote by its name in round brackets", "13,801 (see note 1)", 13801],
    ["revised", "356 [r]", 356],
    ["estimated and provisional", "356[e][p]", 356],
    ["revised, in round brackets", "356 (r)", 356],
    ["revised, without brackets", "1,356 r", 1356],
    ["a raised footnote as pandoc prints it", "356^1^", 356],
  ])("%s", (_, text, value) => {
    expect(read(text)).toMatchObject({ value, lower: null, upper: null, unit: "count", status: "reported" });
  });
});

describe("money and percentages", () => {
  it.each([
    ["£179, 709", null, 179709, "GBP", 0],
    ["1,497 / 38%", null, 1497, "count", 0],
    ["1,497, 38.5%", null, 1497, "count", 0],
    ["£3, 979,352.50", null, 3979352.5, "GBP", 0],
    ["£1,495,975.00", null, 1495975, "GBP", 0],
    ["£ 754,470", null, 754470, "GBP", 0],
    ["£      754,470", null, 754470, "GBP", 0],
    ["£   (754,470)", null, -754470, "GBP", 0],
    ["£\u00a0754", null, 754, "GBP", 0],
    ["£85.50", null, 85.5, "GBP", 0],
    ["-£5", null, -5, "GBP", 0],
    ["£-5", null, -5, "GBP", 0],
    ["£(250)", null, -250, "GBP", 0],
    ["(£250.00)", null, -250, "GBP", 0],
    ["(310)", "GBP", -310, "GBP", 0],
    ["(310.25)", "GBP", -310.25, "GBP", 0],
    ["(310)", "GBP thousand", -310, "GBP thousand", 0.5],
    ["(7.2)", "GBP million", -7.2, "GBP million", 0.05],
    ["€12", null, 12, "EUR", 0],
    ["£1,735k", null, 1735000, "GBP", 500],
    ["£1.7m", null, 1700000, "GBP", 50000],
    ["£1.15 billion", null, 1150000000, "GBP", 5000000],
    ["£1.5", null, 1.5, "GBP", 0.05],
    ["12", "GBP", 12, "GBP", 0],
    ["5k", "GBP", 5000, "GBP", 500],
    ["1,735", "GBP thousand", 1735, "GBP thousand", 0.5],
    ["£1,735", "GBP thousand", 1735, "GBP thousand", 0.5],
    ["£1,735k", "GBP thousand", 1735000, "GBP", 500],
    ["38%", null, 38, "percent", 0.5],
    ["38 %", null, 38, "percent", 0.5],
    ["12.5 per cent", null, 12.5, "percent", 0.05],
    ["+3%", null, 3, "percent", 0.5],
    ["- 3%", null, -3, "percent", 0.5],
    ["38", "percent", 38, "percent", 0.5],
    ["38.25", "percent", 38.25, "percent", 0.005],
    ["38%", "GBP", 38, "percent", 0.5],
    ["£12", "percent", 12, "GBP", 0],
    ["6.8", null, 6.8, "count", 0.05],
  ])("%s in a column of %s", (text, column, value, unit, tolerance) => {
    expect(read(text, column)).toEqual({ value, lower: null, upper: null, unit, status: "reported", tolerance });
  });
});

it.each([
  ["(310)", null],
  ["(310)", "percent"],
  ["(31)", "GBP"],
  ["(3.5)", "GBP"],
  ["(7)", "GBP million"],
  ["(310%)", "GBP"],
])("%s in a column of %s may be a footnote or a share", (text, column) => {
  expect(read(text, column)).toMatchObject({ value: null, status: "unreadable" });
});

describe("a hidden or inexact figure", () => {
  it.each([
    ["<5", 0, 4],
    ["< 5", 0, 4],
    ["<5*", 0, 4],
    ["<1,000", 0, 999],
    ["<=5", 0, 5],
    ["≤5", 0, 5],
    ["<1", 0, 1],
    [">5", 6, null],
    ["≥ 5", 5, null],
    ["43+", 43, null],
    ["1-4", 1, 4],
    ["1 – 4", 1, 4],
    ["1 to 4", 1, 4],
    ["between 1 and 4", 1, 4],
    ["from 1 to 4", 1, 4],
    ["5 or less", 0, 5],
    ["5 or fewer", 0, 5],
    ["five or fewer", 0, 5],
    ["Fewer than 5", 0, 4],
    ["less than five", 0, 4],
    ["under 5", 0, 4],
    ["up to 10", 0, 10],
    ["no more than 5", 0, 5],
    ["greater than 0 but less than 10", 1, 9],
    ["5 or more", 5, null],
    ["at least 5", 5, null],
    ["more than 5", 6, null],
    ["*", null, null],
    ["**", null, null],
    ["\\*", null, null],
    ["#", null, null],
    ["[c]", null, null],
    ["c", null, null],
    ["[low]", 0, null],
    ["0 [low]", 0, null],
    ["0~", 0, null],
    ["[none]", null, null],
    ["[DPL]", null, null],
    ["Withheld", null, null],
    ["Section 40(2)", null, null],
  ])("%s", (text, lower, upper) => {
    expect(read(text)).toEqual({ value: null, lower, upper, unit: "count", status: "suppressed", tolerance: 0 });
  });

  it("is bounded by the limit itself where the figure may have fractions", () => {
    expect(read("<5%")).toMatchObject({ lower: 0, upper: 5, unit: "percent" });
    expect(read("<£5")).toMatchObject({ lower: 0, upper: 5, unit: "GBP" });
    expect(read("fewer than 5", "percent")).toMatchObject({ lower: 0, upper: 5 });
    expect(read(">5", "percent")).toMatchObject({ lower: 5, upper: null });
  });
});

describe("what stands in place of a number", () => {
  it.each([
    ["-", "nil"],
    ["–", "nil"],
    ["—", "nil"],
    ["\u2011", "nil"],
    ["--", "nil"],
    ["ı", "nil"],
    ["Nil", "nil"],
    ["Nil.", "nil"],
    ["NIL RETURN", "nil"],
    ["None", "nil"],
    ["zero", "nil"],
    ["**-**", "nil"],
    ["N/A", "unavailable"],
    ["n/a*", "unavailable"],
    ["*N/A", "unavailable"],
    ["*Nil", "unreadable"],
    ["Not held", "unavailable"],
    ["Not held centrally", "unavailable"],
    ["Not recorded", "unavailable"],
    ["Information not held (see Note 2)", "unavailable"],
    ["Nil (see note 2)", "unreadable"],
    ["No information held", "unavailable"],
    ["..", "unavailable"],
    [":", "unavailable"],
    ["[x]", "unavailable"],
    ["(not provided)", "unavailable"],
    ["[Not held]", "unavailable"],
    ["(none)", "unreadable"],
    ["[X]", "unavailable"],
    ["s.12", "unavailable"],
    ["[z]", "inapplicable"],
    ["Not applicable", "inapplicable"],
    ["N/A - Offence code expired", "inapplicable"],
    ["", "blank"],
    [" \u00a0", "blank"],
    ["<b></b>", "blank"],
  ])("%s", (text, status) => {
    const value = status === "nil" ? 0 : null;
    expect(read(text)).toEqual({ value, lower: null, upper: null, unit: "count", status, tolerance: 0 });
  });

  it.each([
    ["£ -", "nil"],
    ["£      -", "nil"],
    ["£-", "nil"],
    ["£nil", "nil"],
    ["£N/A", "unavailable"],
    ["£*", "suppressed"],
  ])("%s, of money", (text, status) => {
    expect(read(text)).toMatchObject({ unit: "GBP", status });
  });
});

describe("what cannot be read has no value", () => {
  it.each([
    ["groups apart without a sign of money", "179, 709"],
    ["a star before what may be a year", "*1983"],
    ["a star before a digit", "*4"],
    ["a short group apart", "£179, 70"],
    ["a short group", "50,40"],
    ["a count and its share, a blank apart as groups are", "1497 38%"],
    ["a decimal comma in a percentage", "1,5 %"],
    ["a short last group", "51,9"],
    ["a long group", "1,2345"],
    ["a long first group", "1234,567"],
    ["no first group", ",055"],
    ["no last group", "1,055,"],
    ["a short group after a space", "1 05"],
    ["two numbers", "12 34"],
    ["two kinds of separator", "1,055 200"],
    ["two spaces", "1  055"],
    ["a comma and a space", "1, 055"],
    ["a decimal comma after a point", "1.055,20"],
    ["two points", "1.2.3"],
    ["groups of points", "1.055.200"],
    ["groups after a zero", "0,123"],
    ["a leading zero", "007"],
    ["a code", "008/65"],
    ["pounds with three decimals, or thousands with a point for a comma", "£8,023.000"],
    ["the letter O", "O"],
    ["l for 1", "l2"],
    ["O for 0", "1O5"],
    ["two dotless i", "ıı"],
    ["a rule", "---"],
    ["a bare full stop", "."],
    ["a footnote or an accountant's negative", "(3)"],
    ["a share or an accountant's negative", "(3.5)"],
    ["a bracketed share alone", "(97%)"],
    ["two figures in one cell", "195 (1,234)"],
    ["a bullet or a minus", "- 12"],
    ["two signs", "--12"],
    ["metres, minutes or millions", "5m"],
    ["a grade or a thousand", "5k"],
    ["pence", "50p"],
    ["an amount that is about", "~12"],
    ["a date", "12/03/2019"],
    ["a time", "12:30"],
    ["a year's range", "2015-2016"],
    ["a financial year", "2015-16"],
    ["a range that falls", "4-1"],
    ["a limit of nothing", "<0"],
    ["a full-width number", "１２"],
    ["an Arabic number", "٣"],
    ["a capital", "X"],
    ["an answer", "No"],
    ["a sentence", "no payments made so far"],
    ["a number of something", "12 offences"],
    ["a sign alone", "£"],
    ["a power", "10^6"],
    ["an exponent", "1e5"],
    ["a hexadecimal number", "0x10"],
    ["a footnote's figures in line", "356<sup>abc</sup>"],
    ["sixteen digits", "1234567890123456"],
    ["sixteen digits in groups", "1,234,567,890,123,456"],
    ["digits without end", "1".repeat(400)],
  ])("%s: %s", (_, text) => {
    expect(read(text)).toEqual({
      value: null,
      lower: null,
      upper: null,
      unit: "count",
      status: "unreadable",
      tolerance: 0,
    });
  });
});

describe("the document's own key", () => {
  const legend = readLegend(["* denotes figures between 1 and 4", "- denotes not recorded", ".. = nil"]);

  it.each([
    ["*", null, 1, 4, "suppressed"],
    ["\\*", null, 1, 4, "suppressed"],
    ["-", null, null, null, "unavailable"],
    ["–", null, null, null, "unavailable"],
    ["ı", null, null, null, "unavailable"],
    ["£ -", null, null, null, "unavailable"],
    ["..", 0, null, null, "nil"],
    ["#", null, null, null, "suppressed"],
    ["12", 12, null, null, "reported"],
    ["-12", -12, null, null, "reported"],
  ])("rules over the built-in meaning of %s", (text, value, lower, upper, status) => {
    expect(readFigure(text, { legend, unit: null })).toMatchObject({ value, lower, upper, status });
  });

  it("makes a mark that stands for a figure no footnote's mark", () => {
    expect(readFigure("356*", { legend, unit: null })).toMatchObject({ value: null, status: "unreadable" });
    expect(readFigure("356†", { legend, unit: null })).toMatchObject({ value: 356, status: "reported" });
  });

  it("gives bounds to counts alone", () => {
    expect(readFigure("*", { legend, unit: "percent" })).toMatchObject({ lower: null, upper: null });
  });
});

describe("isTooPrecise", () => {
  it.each([
    ["1234567890123456", true],
    ["£1,234,567,890,123,456", true],
    ["0.1234567890123456", true],
    ["0.000000000000000012", false],
    ["123456789012345", false],
    ["1234567890123456,5", false],
    ["none", false],
    ["", false],
  ])("%s: %s", (text, expected) => {
    expect(isTooPrecise(text)).toBe(expected);
  });
});

describe("isFigureLike", () => {
  it.each(
    [
      [
        "1055",
        "1,055",
        "1 055",
        "2014",
        "0",
        "38%",
        "£1.7m",
        "£ 754,470",
        "+ 6.8",
        "-12",
        "(41,081)",
        "195 (97%)",
        "195 97%",
        "195 / 97.5%",
        "97% (195)",
        "(210)",
        "(£1,204)",
      ],
      [
        "356*",
        "43+",
        "<5",
        "< 5",
        "≤5",
        ">5",
        "1-4",
        "0-5",
        "5 or less",
        "fewer than 5",
        "less than 10",
        "less than 50",
      ],
      ["-", "–", "ı", "£ -", "*", "**", "#", "..", "[c]", "[x]", "[z]", "0 [low]", "~"],
      ["N/A", "n/a", "Nil", "None", "zero", "Not held", "No information held", "Not available"],
      ["3—", "50,40", "51,9", "1,2345", "007", "1234567890123456", "<b>10,225</b>", "**12**", "00:07:32"],
    ].flat(),
  )("a data cell holds %s", (text) => {
    expect(isFigureLike(text)).toBe(true);
  });

  it.each([
    ...["", " ", "Harassment", "Total", "January", "Q1", "2015/16", "2015-2016", "2013/14*", "Sept 2019", "£", "%"],
    ...[
      "18-24",
      "0-17",
      "0 to 59",
      "60 and over",
      "Under 18",
      "under 5",
      "Over 65",
      "Less than 12 months",
      "Less than 50",
    ],
    ...[
      "Unknown",
      "Not recorded",
      "Not known",
      "No",
      "c",
      "x",
      "X",
      ":",
      ".",
      "(3)",
      "(£000)",
      "12.",
      "1.2.3",
      "2(a)",
      "8L",
      "not recorded.",
    ],
    ...[
      "008/65",
      "12/03/2019",
      "12:30",
      "14 days",
      "00:75:00",
      "l2",
      "O",
      "1O5",
      "12 offences",
      "Section 40(2)",
      "a",
      "|",
      "•",
    ],
    "Named Suspect identified: Further investigation not in the public interest",
    "1".repeat(100),
  ])("a label or header may be %s", (text) => {
    expect(isFigureLike(text)).toBe(false);
  });
});
