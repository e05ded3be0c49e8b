import { describe, expect, test } from "vitest";
import { readMetadata } from "../../src/normalize/metadata.ts";

describe("reference and date of a response", () => {
  test.each([
    ["a page footer has both", ["01/11/2019 16966/19"], { reference: "16966/19", date: "2019-11-01" }],
    ["footers that differ have none", ["01/11/2019 16966/19", "02/11/2019 17000/19"], { reference: null, date: null }],
    ["a reference that is named", ["Request Reference No: FOI 003055/17"], { reference: "FOI 003055/17", date: null }],
    ["another spelling", ["Our Ref: FOI-2674-2223"], { reference: "FOI-2674-2223", date: null }],
    ["the day of publication", ["Date published: 15 February 2023"], { reference: null, date: "2023-02-15" }],
    ["a day under its name", ["Publication date:", "Monday 26 February 2024"], { reference: null, date: "2024-02-26" }],
    ["a day in figures", ["Response 19-07-2022"], { reference: null, date: "2022-07-19" }],
    [
      "a day that the letter mentions is not the response's",
      ["Thank you for your letter of 12 March 2020."],
      { reference: null, date: null },
    ],
    ["no day of the calendar", ["Date published: 31 February 2023"], { reference: null, date: null }],
    ["a number without a name is no reference", ["16966/19 offences were recorded"], { reference: null, date: null }],
  ])("%s", (_, lines, expected) => {
    expect(readMetadata(lines)).toEqual(expected);
  });
});
