import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const labels = (text: string) =>
  parse(text).records.map(({ label, period, raw }) => `${label} ${period ?? "-"}: ${raw}`);

test.each(["\n", "\r\n"])("quoted lines are read as what they quote", (end) => {
  const tabs = ["> Please see below:", ">", "> Ward\t2021\t2022", "> Abbey\t12\t31", "> Mill\t8\t7", "", "Regards"];
  expect(labels(tabs.join(end))).toEqual(["Abbey 2021: 12", "Abbey 2022: 31", "Mill 2021: 8", "Mill 2022: 7"]);
  const bars = ["> > | Ward | Fines |", "> > | --- | ---: |", "> > | Abbey | 12 |", "> > | Mill | 8 |"];
  expect(labels(bars.join(end))).toEqual(["Abbey -: 12", "Mill -: 8"]);
  const years = ["> Fines:", ">", "> 2021: 4", "> 2022: 7"];
  expect(labels(years.join(end))).toEqual(["2021 2021: 4", "2022 2022: 7"]);
});

test("a sign that is a word's own stays", () => {
  expect(labels("Wait\tCases\n< 6 months\t5\n> 6 months\t14\n> 12 months\t3\n")).toEqual([
    "< 6 months -: 5",
    "> 6 months -: 14",
    "> 12 months -: 3",
  ]);
  expect(labels("> Waits:\n>\n> Wait\tCases\n> 1-5 days\t14\n> >5 days\t3\n")).toEqual([
    "1-5 days -: 14",
    ">5 days -: 3",
  ]);
});

const rows = (text: string) =>
  parse(text).records.map(({ label, header, start, value, status }) =>
    [label, header, start, value ?? status].filter(Boolean).join(" | "),
  );
const quoted = (text: string) => text.replace(/^/gm, "> ");

test("the marks of a quoted mail are no part of a list of years", () => {
  const list = "Thefts in each year:\n2023 up to 31 March – 14\n2022 – 73\n2021 – 61";
  expect(rows(quoted(list))).toEqual([
    "2023 up to 31 March | 2023-01-01 | 14",
    "2022 | 2022-01-01 | 73",
    "2021 | 2021-01-01 | 61",
  ]);
});

test("nor of cells on lines of their own, which they would say to be withheld", () => {
  const cells = "See the table below.\n\nStation\n\nNumber\n\nNorth\n\n31\n\nSouth\n\n12\n\nEast\n\n<5";
  const read = ["North | Number | 31", "South | Number | 12", "East | Number | suppressed"];
  expect(rows(quoted(cells))).toEqual(read);
  expect(rows(quoted(quoted(cells)))).toEqual(read);
});

test("figures that are more than another keep their mark", () => {
  const [first, ...others] = rows("Age\tMales\n16 to 40\t12\n>40\t7\n>60\t4\n>80\t2\n");
  expect(first).toBe("16 to 40 | Males | 12");
  expect(others).toEqual([">40 | Males | 7", ">60 | Males | 4", ">80 | Males | 2"]);
});
