import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const outcomes = (note: string, total = "520\t515") => {
  const { checks, diagnostics } = parse(
    `Sex\t2020\t2021\nMale\t412\t398\nFemale\t101\t110\nTotal\t${total}\n\n${note}\n`,
  );
  return [checks.map(({ outcome }) => outcome).join(" "), diagnostics.map(({ code }) => code).join(" ")];
};

test.each([
  "Note: the breakdown does not add up to the total because the sex of some people was not recorded.",
  "The total includes those whose sex was not stated.",
  "1. Figures may not sum to the total as they exclude cases in which\nsex is unknown.",
])("totals above their parts are explained by a note: %j", (note) => {
  expect(outcomes(note)).toEqual(["undetermined undetermined", "audit/undetermined"]);
});

test.each([
  ["of rounding", "Figures may not sum to the total due to rounding.", "520\t515"],
  ["of what is in no total", "Cases in which sex is unknown were looked for by hand.", "520\t515"],
  ["of what is left out, below the sum", "The total includes those whose sex was not stated.", "500\t499"],
  ["of what is left out, of most of the total", "The total includes those whose sex was not stated.", "5200\t5150"],
])("a note explains nothing: %s", (_, note, total) => {
  expect(outcomes(note, total)[0]).toBe("fail fail");
});

test("totals that differ from their parts by no more than rounding are explained by a note that says so", () => {
  const note = "Components may not add up to the total due to rounding.";
  expect(outcomes(note, "512\t509")).toEqual(["undetermined undetermined", "audit/undetermined"]);
  const rows = "Sex 1990 1991\nMale1 412 398\nFemale 101 110\nTotal2 512 509";
  const { checks } = parse(`${rows}\n1 Provisional.\n2 ${note}\n`);
  expect(checks.map(({ outcome }) => outcome)).toEqual(["undetermined", "undetermined"]);
  expect(outcomes(note, "515\t508")[0]).toBe("fail pass");
});

test("parts above their total are explained where some are counted more than once", () => {
  const note = "Parts do not add up to the total, as a person may be counted more than once.";
  expect(outcomes(note, "500\t499")[0]).toBe("undetermined undetermined");
});

test("a total that is called rounded is not contradicted by its parts", () => {
  const { checks } = parse("Sex\t2020\t2021\nMale\t412\t398\nFemale\t101\t110\nTotals (rounded)\t500\t500\n");
  expect(checks.map(({ outcome }) => outcome)).toEqual(["undetermined", "undetermined"]);
});

test.each([
  ["in a label", "Fife | 9 | 8 |\nOrkney Isl", "undetermined undetermined"],
  ["in a row", "Fife | 9 | 8 |\nOrkney | 7", "undetermined undetermined"],
  ["but not where the total is less than its parts", "Fife | 99 | 98 |\nOrkney Isl", "fail fail"],
  ["nor behind the table", "Fife | 9 | 8 |\n\nThank you for your request.", "fail fail"],
  ["nor before a note", "Fife | 9 | 8 |\nSource: the boards", "fail fail"],
])("a total at the head of a table of which the text cuts off the rest: %s", (_, end, expected) => {
  const { checks } = parse(`Area | 2020 | 2021 |\nTotal | 61 | 67 |\nAngus | 12 | 21 |\nDundee | 31 | 17 |\n${end}\n`);
  expect(checks.map(({ outcome }) => outcome).join(" ")).toBe(expected);
});

test("figures rounded to tens, as a note behind a table that runs on says, may differ from their total by tens", () => {
  const note = "Note: Totals may not appear to equal the sum of parts as numbers have been rounded to the nearest 10.";
  const rows = (total: string) =>
    `Type 2003-04 2004-05 Primary schools 41,300 43,720 Secondary schools 288,040 329,680 Special schools 15,170 16,170 All schools 344,510 ${total} ${note}`;
  const outcomesOf = (total: string) => parse(rows(total)).checks.map(({ outcome }) => outcome);
  expect(outcomesOf("389,560")).toEqual(["pass", "undetermined"]);
  expect(outcomesOf("389,600")).toEqual(["pass", "fail"]);
});
