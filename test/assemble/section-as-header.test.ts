import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

// A parish council's budget: each section has its name above its rows, and a total that says it again.

const read = (text: string): readonly string[] =>
  parse(text).records.map(({ group, label, header, value }) => [group ?? "-", label, header || "-", value].join(" | "));

const cells = (...texts: string[]): string => texts.join("\n\n");

describe("the name of a first section, as it would be a column's heading", () => {
  it.each([
    [
      "is cut in two, and the total below the rows says both words",
      "Street Lighting\nSupply £1,418\nMaintenance £948\nNew lamps £3,668\n\nTotal (Street Lighting) £6,034\n",
      ["- | Supply | - | 1418", "- | Maintenance | - | 948", "- | New lamps | - | 3668"],
    ],
    [
      "is over the rows down to the total that says it, where the table goes on",
      cells(
        "Street Lighting",
        "Supply",
        "£1,488",
        "Maintenance",
        "£1,134",
        "Total (Street Lighting)",
        "£2,622",
        "Tyning",
      ) + cells("", "Grass", "£1,120", "Hedge", "£780", "Total (Tyning)", "£1,900"),
      [
        "Street Lighting | Supply | - | 1488",
        "Street Lighting | Maintenance | - | 1134",
        "Tyning | Grass | - | 1120",
        "Tyning | Hedge | - | 780",
      ],
    ],
    [
      "no more where the total that says it is the last row: what is counted",
      cells("Area", "Applications", "North", "12", "South", "3", "Total applications", "15"),
      ["- | North | Applications | 12", "- | South | Applications | 3"],
    ],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
