import { expect, it } from "vitest";
import { parse } from "../../src/index.ts";

it("takes no row of the table above for a title", () => {
  const { tables } = parse(
    "Outcome 2021/22 2022/23\nCharge 120 98\nCaution 12 9\nTotal 132 107\n\nOfficers: 12\nStaff: 5\nTotal: 17\n",
  );
  expect(tables.map(({ heading, rows }) => [heading, rows])).toEqual([
    [null, 3],
    [null, 3],
  ]);
});
