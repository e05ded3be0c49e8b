import { expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const told = (text: string): readonly string[] =>
  parse(text)
    .diagnostics.filter(({ code }) => code === "value/second-figure")
    .map(({ line, column, message }) => `${line}:${column} ${message.slice(0, 1)}`);

// States of Jersey Police: searches by month, "figures in brackets refer to the number of people arrested".
it.each([
  ["counts behind counts, once a table", "Search\tJan\tFeb\nDrugs\t4(1)\t6\nWeapons\t18 (2)\t9(4)\n", ["2:7 3"]],
  ["numbers that count up as those of notes do", "Search\tJan\tFeb\nDrugs\t4(1)\t6(2)\nWeapons\t18(1)\t9(3)\n", []],
  ["numbers of notes", "Search\tJan\tFeb\nDrugs\t4(2)\t6\nGuns\t18\t9(1)\n\n(1) Provisional.\n(2) Town.\n", []],
  [
    "shares of counts, once a table",
    "Outcome\t2018\t2019\nCharged\t86 (4%)\t90\nCaution\t14 / 96%\t<5 (<1%)\n",
    ["2:9 3"],
  ],
  ["percentages", "Outcome\t2018\t2019\nCharged\t4%\t(5.1%)\nCaution\t96 %\t1,497%\n", []],
  ["negative amounts", "Search\tJan\tFeb\nDrugs\t(£1,204)\t6\nWeapons\t(£209)\t9\n", []],
])("%s", (_, text, expected) => expect(told(text)).toEqual(expected));
