import { expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const valuesOf = (text: string) => parse(text).records.flatMap(({ period, value }) => (period === null ? [] : [value]));
const rows = "Year Pupils\n2014–15 640\n2015–16 1\n2016–17 320\n2017–18 290\n";

it.each([
  ["1 Not available.", [640, null, 320, 290]],
  ["1 Data are not available for 2015–16.", [640, null, 320, 290]],
  ["1 Figures for that year not held", [640, null, 320, 290]],
  ["2 Not available.", [640, 1, 320, 290]],
  ["1 Revised.", [640, 1, 320, 290]],
])("a mark alone of a note that there is no figure is none: %s", (note, values) => {
  expect(valuesOf(`Pupils from abroad\n${rows}${note}\n`)).toEqual(values);
});

it("a figure like the mark is read among figures that are as small", () => {
  const small = "Year Pupils\n2014–15 6\n2015–16 1\n2016–17 3\n";
  expect(valuesOf(`Pupils from abroad\n${small}1 Not available before 2014.\n`)).toEqual([6, 1, 3]);
});
