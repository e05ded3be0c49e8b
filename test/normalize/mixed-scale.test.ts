import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const values = (rows: string) => parse(`Year\tStrength\n${rows}`).records.map(({ raw, value }) => `${raw}: ${value}`);

test("years in thousands beside others in units have no value", () => {
  expect(values("1975\t68,943\n1976\t68.7\n1977\t69.0\n1978\t65,539\n")).toEqual([
    "68,943: 68943",
    "68.7: null",
    "69.0: null",
    "65,539: 65539",
  ]);
});

test("broken figures of another size are what they are", () => {
  expect(values("1975\t12\n1976\t68.7\n1977\t68.9\n1978\t65\n")).toContain("68.7: 68.7");
  expect(values("1975\t1,200\n1976\t168.7\n1977\t68.9\n1978\t1,365\n")).toContain("68.9: 68.9");
});

test("a figure whose comma is a point has no value", () => {
  expect(values("1997\t1,319\n1998\t1,365\n1999\t1.443\n2000\t997\n")).toEqual([
    "1,319: 1319",
    "1,365: 1365",
    "1.443: null",
    "997: 997",
  ]);
  expect(values("1997\t2,999.3\n1998\t1,041.3\n1999\t2.887\n2000\t778.1\n")).toEqual([
    "2,999.3: 2999.3",
    "1,041.3: 1041.3",
    "2.887: null",
    "778.1: 778.1",
  ]);
  expect(values("1997\t1,319 (40)\n1998\t1,365 (41)\n1999\t1.443 (38)\n2000\t2.000 (12)\n")).toEqual([
    "1,319 (40): 1319",
    "1,365 (41): 1365",
    "1.443 (38): null",
    "2.000 (12): null",
  ]);
  expect(values("1997\t1,319.512\n1998\t1,365\n1999\t1.443\n2000\t1,997\n")).toContain("1.443: 1.443");
});

test("three decimals among thousands of days are no fraction", () => {
  const { records } = parse("Force\tDays lost\nKent\t54,023\nAvon\t61.296\nGwent\t26,508\nDurham\t9,148\n");
  expect(records.map(({ value }) => value)).toEqual([54023, null, 26508, 9148]);
});

test("a figure with a comma, where all others have three decimals, is as much too large", () => {
  const { records } = parse(
    "Year\tAngus (£ million)\n2003-04\t3,804\n2004-05\t3.905\n2005-06\t4.052\n2006-07\t4.999\n",
  );
  expect(records.map(({ raw, value }) => `${raw}: ${value}`)).toEqual([
    "3,804: null",
    "3.905: 3.905",
    "4.052: 4.052",
    "4.999: 4.999",
  ]);
});

test("a figure between thousands that ends in three noughts behind a point has no value", () => {
  const { records } = parse("Gain\tOld\tNew\tAll\nUp to £2\t175,000\t135.000\t315,000\nOver £2\t1,200\t0\t1,200\n");
  expect(records.slice(0, 2).map(({ raw, value }) => `${raw}: ${value}`)).toEqual(["175,000: 175000", "135.000: null"]);
});

test("a count with a point next to one in thousands, in a column of another, has no value", () => {
  const { records } = parse(
    "Theft\tCharged\tGuilty\tShare %\nOf bicycles\t6.111\t4,080\t67\nFrom shops\t10,796\t8,316\t77\n",
  );
  expect(records.map(({ raw, value }) => `${raw}: ${value}`).slice(0, 4)).toEqual([
    "6.111: null",
    "4,080: 4080",
    "67: 67",
    "10,796: 10796",
  ]);
});
