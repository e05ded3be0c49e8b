import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

// Remarks between the rows of a table head no section, part no label, and end no table.

const layouts: readonly (readonly [name: string, line: (cells: readonly string[]) => string])[] = [
  ["tab", (cells) => cells.join("\t")],
  ["pipe", (cells) => cells.join(" | ")],
  ["aligned", ([label = "", ...figures]) => label.padEnd(20) + figures.map((figure) => figure.padStart(8)).join("")],
  ["collapsed", (cells) => cells.join(" ")],
];

describe.each(layouts)("%s", (_, line) => {
  it.each([
    ["a note", "Note: litter includes fouling"],
    ["a note with figures", "Note 2 - litter was counted from 12 June 2019, and 4 reports are missing"],
    ["a note over two lines", "Please note that litter includes all reports of fouling\nthat were made by telephone"],
    ["a note at a page's end", "N.B. figures are provisional\n\f"],
    ["a source", "Source: the complaints register"],
  ])("%s", (_name, remark) => {
    const rows = [
      ["Complaint", "2019", "2020"],
      ["Noise", "12", "14"],
      ["Litter", "9", "8"],
      ["Parking", "4", "6"],
      ["Total", "25", "28"],
    ].map(line);
    rows.splice(2, 0, remark);
    const { records, tables } = parse(`${rows.join("\n")}\n`);
    expect(records.map(({ group, label, period, value }) => [group, label, period, value])).toEqual([
      [null, "Noise", "2019", 12],
      [null, "Noise", "2020", 14],
      [null, "Litter", "2019", 9],
      [null, "Litter", "2020", 8],
      [null, "Parking", "2019", 4],
      [null, "Parking", "2020", 6],
    ]);
    expect(tables.map(({ audit }) => audit)).toEqual(["pass"]);
  });

  it("in brackets, right below the last row", () => {
    const rows = [
      ["Complaint", "2019", "2020"],
      ["Noise", "12", "14"],
      ["Parking", "4", "6"],
    ].map(line);
    const { records } = parse(`${rows.join("\n")}\n(Source: register)\n\nThat is all.\n`);
    expect(records.map(({ label }) => label)).toEqual(["Noise", "Noise", "Parking", "Parking"]);
  });

  it("with a mark that a label has, at a page's end", () => {
    const rows = [
      ["Complaint", "2019", "2020"],
      ["Noise (by night)(1)", "12", "14"],
      ["Litter(2)", "9", "8"],
      ["Parking", "4", "6"],
    ].map(line);
    rows.splice(2, 0, "(1) From 11 in the evening.", "Page 1 of 2", "");
    const { records, tables } = parse(`${rows.join("\n")}\n\n(2) With fouling.\nPage 2 of 2\n`);
    expect(records.map(({ label, value }) => `${label} ${value}`)).toEqual([
      "Noise (by night) 12",
      "Noise (by night) 14",
      "Litter 9",
      "Litter 8",
      "Parking 4",
      "Parking 6",
    ]);
    expect(tables.flatMap(({ notes }) => notes.map(({ mark }) => mark))).toEqual(["(1)", "(2)"]);
  });
});

it("below a table on one line, it says what a mark is of", () => {
  const { records } = parse("Complaint 2019 2020 Noise 12 14 Litter(1) 9 8 Parking 4 6\n(1) With fouling.\n");
  expect(records.map(({ label }) => label)).toContain("Litter");
});

it("is read among blank cells too", () => {
  const text =
    "Type | 2019 | 2020 |\nNoise | 12 | 14 |\nNote: with fouling | | |\nLitter | 9 | 8 |\nTotal | 21 | 22 |\n";
  expect(parse(text).records.map(({ group, label }) => group ?? label)).toEqual(["Noise", "Noise", "Litter", "Litter"]);
});
