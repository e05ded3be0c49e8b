import { expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const valuesOf = (text: string) =>
  parse(text).records.map(({ value, unit }) => (value === null ? null : `${value} ${unit}`));

it.each([
  [
    "counts with their shares",
    "Level\t2018\t2019\nHigher\t1497 38%\t1,339 89%\nLower\t2448 62%\t158 11%\n",
    ["1497 count", "1339 count", "2448 count", "158 count"],
  ],
  ["one alone", "Level\t2018\nHigher\t1497 38%\nLower\t2448\n", [null, "2448 count"]],
  ["beside a percentage", "Level\t2018\nHigher\t14 38%\nLower\t24 62%\nOther\t7%\n", [null, null, "7 percent"]],
  [
    "in a column of percentages",
    "Level\t% of all\nHigher\t14 38%\nLower\t24 62%\nOther\t7\n",
    [null, null, "7 percent"],
  ],
  ["beside what cannot be read", "Level\t2018\nHigher\t14 38%\nLower\t24 62%\nOther\t50,40\n", [null, null, null]],
])("%s", (_, text, expected) => {
  expect(valuesOf(text)).toEqual(expected);
});
