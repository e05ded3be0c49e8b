import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";
import { withoutLeaders } from "../../src/tokenize/leaders.ts";

describe("leaders", () => {
  it.each([
    ["stops", "North ........ 41", "North          41"],
    ["stops at the label", "North........41", "North        41"],
    ["stops apart", "North . . . 41", "North       41"],
    ["ellipses", "North …… 41", "North    41"],
    ["lines", "North ____ £41", "North      £41"],
    ["points", "North ····· <5", "North       <5"],
    ["to each figure", "North .... 41 .... 38", "North      41      38"],
    ["to a placeholder", "North ........ -", "North          -"],
  ])("are spaces: %s", (_, text, read) => {
    expect(withoutLeaders(text)).toBe(read);
  });

  it.each([
    ["a placeholder", "North .. 41"],
    ["an ellipsis", "and so on … 41 of them"],
    ["a field to fill in", "Signed ........ Date ........"],
    ["a rule", "........ 41"],
    ["a blank cell between pipes", "North | .... | 41"],
    ["a figure of the next line", "North ........\n41"],
    ["a number's point", "North 4.1 12.5"],
  ])("are none: %s", (_, text) => {
    expect(withoutLeaders(text)).toBe(text);
  });

  it("leave every other character where it stands", () => {
    const part = fc.constantFrom(".", "....", ". . . ", "…", "____", " ", "  ", "\n", "|", "a", "North", "4", "-", "£");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const read = withoutLeaders(text);
        expect(read.length).toBe(text.length);
        for (let at = 0; at < text.length; at++)
          if (read[at] !== text[at]) expect(".…_·".includes(text[at] as string) && read[at] === " ").toBe(true);
      }),
    );
  });

  it("part labels from the figures of a table", () => {
    const text =
      "Incidents\n\nRegion 2019 2020\nNorth ........ 41 38\nSouth and East........ 12 -\nTotal ........ 53 38\n";
    const { records, tables } = parse(text);
    expect(records.map(({ label, header, value }) => `${label} ${header} ${value}`)).toEqual([
      "North 2019 41",
      "North 2020 38",
      "South and East 2019 12",
      "South and East 2020 0",
    ]);
    expect(tables[0]?.audit).toBe("pass");
  });

  it("of a page of contents make no table", () => {
    expect(
      parse("Contents\n1. Method ........ 3\n2. Costs: staff ........ 5\n3. Results ........ 12\n").records,
    ).toEqual([]);
  });
});
