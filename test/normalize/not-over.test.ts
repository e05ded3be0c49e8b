import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const OFFENCES = "Offence\t2019\t2020\nBurglary\t12\t5\nRobbery\t3\t1\n";
const MONTHS = "Month\t2019\t2020\nJanuary\t12\t5\nApril\t14\t5\nMay\t3\t1\n";
const YEARS = "Year\tFires\n2018\t12\n2019\t14\n2020\t3\n";

/** `header label: complete` of the records, and the periods that are told. */
function read(text: string) {
  const { records, diagnostics } = parse(text);
  return {
    periods: [...new Set(records.map(({ period, complete }) => `${period}: ${complete}`))],
    told: diagnostics.filter(({ code }) => code === "period/not-over").map(({ actual }) => actual),
  };
}

describe("a period that was not over on the day of the response", () => {
  it.each([
    ["a column's", `Date: 29 April 2020\n\n${OFFENCES}`, ["2019: true", "2020: null"], ["2020"]],
    ["a row's", `Date: 29 April 2020\n\n${YEARS}`, ["2018: true", "2019: true", "2020: null"], ["2020"]],
    [
      "of both, by its months",
      `Date: 29 April 2020\n\n${MONTHS}`,
      [
        "January 2019: true",
        "January 2020: true",
        "April 2019: true",
        "April 2020: null",
        "May 2019: true",
        "May 2020: null",
      ],
      ["2020"],
    ],
    ["that ends on that day", `Date: 31 December 2020\n\n${OFFENCES}`, ["2019: true", "2020: true"], []],
    ["where no day is said", OFFENCES, ["2019: true", "2020: true"], []],
    [
      "where the text says how far it goes",
      `Date: 29 April 2020\n\n2020 is up to 31 March.\n\n${OFFENCES}`,
      ["2019: true", "2020: false"],
      [],
    ],
  ])("%s", (_, text, periods, told) => {
    expect(read(text)).toEqual({ periods, told });
  });
});
