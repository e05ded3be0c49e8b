import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

/** Each figure as `label|header: value unit@line:column`. */
function figuresOf(text: string): readonly string[] {
  return parse(text).records.map(
    ({ label, header, value, unit, line, column }) => `${label}|${header}: ${value} ${unit}@${line}:${column}`,
  );
}

const COUNTED = ["|Fines issued: 1204 count@1", "|Paid: 987 count@2", "|Value: 45310 GBP@3"];
const FIGURES = ["1,204", "987", "£45,310"];
const HEADINGS = ["Fines issued", "Paid", "Value"];

/** Where each figure stands, as `line:column`, in a table of one line below its header. */
const counted = (text: string): readonly string[] => {
  const lines = text.split("\n");
  const line = lines.findIndex((its) => its.includes("£45,310"));
  return FIGURES.map((figure, at) =>
    `${COUNTED[at]}`.replace(/@\d/, `@${line + 1}:${(lines[line]?.indexOf(figure) ?? 0) + 1}`),
  );
};

test.each([
  ["tabs", `${HEADINGS.join("\t")}\n${FIGURES.join("\t")}\n`],
  ["pipes", `| ${HEADINGS.join(" | ")} |\n|---|---|---|\n| ${FIGURES.join(" | ")} |\n`],
  ["columns", "Fines issued    Paid    Value\n1,204           987     £45,310\n"],
])("one row of counts without a label is read whole, of %s", (_, text) => {
  expect(figuresOf(text)).toEqual(counted(text));
});

test.each([
  ["tabs", "2019\t2020\tTotal\n312\t287\t599\n"],
  ["columns", "  2019    2020    Total\n  312     287     599\n"],
])("rows below periods have no label where a figure is in its place, of %s", (_, text) => {
  const { records, checks } = parse(text);
  expect(records.map(({ label, period, value }) => `${label}|${period}: ${value}`)).toEqual([
    "|2019: 312",
    "|2020: 287",
  ]);
  expect(checks.map(({ outcome }) => outcome)).toContain("pass");
});

test("the last of the periods may be a part of a year", () => {
  const { records } = parse("2019 | 2020 | 2021 – July |\n---|---|---|\n4,093 | 5,162 | 6,474 |\n");
  expect(records.map(({ label, header, value }) => `${label}|${header}: ${value}`)).toEqual([
    "|2019: 4093",
    "|2020: 5162",
    "|2021 – July: 6474",
  ]);
});

test.each([
  ["what the others are counted by", "Age\tArrests\n16\t45\n", ["16|Arrests: 45"]],
  ["a number of days", "Number of days lost\tStaff\n1\t45\n2\t30\n", ["1|Staff: 45", "2|Staff: 30"]],
  ["a year", "Issued\tFines\n2019\t45\n", ["2019|Fines: 45"]],
  ["a band", "Ages\tArrests\n16-17\t45\n", ["16-17|Arrests: 45"]],
])("but %s is a label", (_, text, expected) => {
  expect(figuresOf(text).map((its) => its.replace(/ count@.*/, ""))).toEqual(expected);
});
