import { expect, it } from "vitest";
import { parse } from "../../src/index.ts";
import { withoutStrayLetters } from "../../src/tokenize/stray-letters.ts";

it("reads cells in which a converter printed a letter for a space without width", () => {
  // States of Jersey Police: searches by month.
  const rows = "| βDrugs | β4 | β | 4β |\n| Weaponsβ | β2 | β1 | β3 |\n| Totalβ | β6 | 1β | 7β |\n";
  const { records, tables } = parse(`| Search relates to: | Janβ | Febβ | Totalβ |\n${rows}`);
  expect(records.map(({ label, value }) => [label, value])).toEqual([
    ["Drugs", 4],
    ["Drugs", null],
    ["Weapons", 2],
    ["Weapons", 1],
  ]);
  expect(tables[0]?.audit).toBe("pass");
});

it.each(["β2 agonists: 12\nβ3 agonists: 3\nβ4: 1, TGFβ1: 3\n", "β blockers 12\nβ lactams 4\nβ waves 5\n"])(
  "leaves the letter where it is meant",
  (text) => expect(withoutStrayLetters(text)).toBe(text),
);
