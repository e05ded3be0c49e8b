import { describe, expect, it } from "vitest";
import { html } from "../../src/assemble/layouts/html.ts";
import { parse } from "../../src/index.ts";
import { printedTables } from "./printed-tables.ts";

const read = (text: string) => printedTables(text, html);

describe("the source of a page", () => {
  const cases: readonly (readonly [name: string, text: string, headers: string, rows: readonly string[]])[] = [
    [
      "with tags that are not closed, in capitals",
      "<TABLE><TR><TD>Year<TD>Fines<TR><TD>2019<TD>12<TR><TD>2020<TD>14</TABLE>",
      "Fines",
      ["2019:12", "2020:14"],
    ],
    [
      "with each tag on a line of its own",
      "<table>\n<tr>\n<th>Area</th>\n<th>Fines</th>\n</tr>\n<tr>\n<td>North</td>\n<td>12</td>\n</tr>\n<tr>\n<td>South</td>\n<td>14</td>\n</tr>\n</table>",
      "Fines",
      ["North:12", "South:14"],
    ],
    [
      "with headings over others",
      '<table><thead><tr><th rowspan="2">Area</th><th colspan="2">2019</th><th colspan="2">2020</th></tr><tr><th>Men</th><th>Women</th><th>Men</th><th>Women</th></tr></thead><tr><td>North</td><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>',
      "2019 / Men|2019 / Women|2020 / Men|2020 / Women",
      ["North:1|2|3|4"],
    ],
    [
      "with words that are of several columns",
      '<table><tr><td>Area</td><td>2019</td><td>2020</td></tr><tr><td>North</td><td>1</td><td>2</td></tr><tr><td>South</td><td colspan="2">Not held</td></tr></table>',
      "2019|2020",
      ["North:1|2", "South:Not held|Not held"],
    ],
    [
      "within the cell of another table",
      "<table><tr><td><table><tr><td>Area</td><td>Fines</td></tr><tr><td>North</td><td>12</td></tr></table></td></tr></table>",
      "Fines",
      ["North:12"],
    ],
    [
      "that ends in a cell",
      "<table><tr><td>Area</td><td>Fines</td></tr><tr><td>North</td><td>12</td></tr><tr><td>South</td><td>1",
      "Fines",
      ["North:12"],
    ],
  ];
  it.each(cases)("is read %s", (_, text, headers, rows) => {
    expect(read(text)).toMatchObject([{ headers, rows }]);
  });

  it("has the sections of cells that are of several rows", () => {
    const [table] = read(
      '<table><tr><td rowspan="2">North</td><td>2019</td><td>12</td></tr><tr><td>2020</td><td>14</td></tr><tr><td rowspan="2">South</td><td>2019</td><td>5</td></tr><tr><td>2020</td><td>7</td></tr></table>',
    );
    expect(table).toMatchObject({
      rows: ["2019:12", "2020:14", "2019:5", "2020:7"],
      groups: "North North South South",
    });
  });

  it("gives no value to a row with a figure that is of several columns", () => {
    const { records, diagnostics } = parse(
      '<table><tr><td>Area</td><td>2019</td><td>2020</td></tr><tr><td>North</td><td>1</td><td>2</td></tr><tr><td>South</td><td colspan="2">44</td></tr></table>',
    );
    expect(records.map(({ label, value }) => [label, value])).toEqual([
      ["North", 1],
      ["North", 2],
      ["South", null],
      ["South", null],
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain("table/row-undecided");
  });

  it("gives no value to a row that lacks a cell, whose tag may be broken", () => {
    const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    const { records, diagnostics } = parse(
      `<table>${row("Year", "In time", "Late")}${row("2019-20", "3,800", "5")}${row("2020-21<d>7,932", "12")}${row("2021-22", "4,812", "6")}</table>`,
    );
    expect(records.map(({ value }) => value)).toEqual([3800, 5, null, null, 4812, 6]);
    expect(diagnostics.map(({ code }) => code)).toContain("table/row-undecided");
  });

  it("reads what entities stand for, and no raised number of a note as a figure's", () => {
    const { records } = parse(
      "<table><tr><td>Area</td><td>Cost</td><td>Fines</td></tr><tr><td>Fish &amp; Tees<sup>1</sup></td><td>&pound;12</td><td>&lt;5</td></tr><tr><td>Kent</td><td>&#163;1,014</td><td>9<sup>2</sup></td></tr></table>",
    );
    expect(records.map(({ label, value, upper }) => [label, value, upper])).toEqual([
      ["Fish & Tees", 12, null],
      ["Fish & Tees", null, 4],
      ["Kent", 1014, null],
      ["Kent", 9, null],
    ]);
  });

  it.each([
    "<table><tr><td>Home</td><td>News</td></tr><tr><td>Contact us on 01234 567890</td><td>Search</td></tr></table>",
    "Use a <td> for each cell: in 2019 there were 12.",
  ])("holds no table in %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
