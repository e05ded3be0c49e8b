import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";
import { withFiguresOffYears } from "../../src/tokenize/glued-years.ts";

// Devon County Council, looked-after children by financial year: tables whose cells the page ran together.

it("reads the figure behind a year of two, and stars in its place", () => {
  const text = "Year Expenditure £ 000’s\n2014 – 2015*\n2015 – 201628,104\n2016 -201729,496\n2017 – 201833,196\n";
  const read = parse(text).records.map(({ label, header, value, status, raw, column }) => {
    return [label, header, value ?? status, raw, column].join(" | ");
  });
  expect(read).toEqual([
    "2014–2015 | Expenditure £ 000’s | suppressed | * | 12",
    "2015–2016 | Expenditure £ 000’s | 28104 | 28,104 | 12",
    "2016-2017 | Expenditure £ 000’s | 29496 | 29,496 | 11",
    "2017–2018 | Expenditure £ 000’s | 33196 | 33,196 | 12",
  ]);
});

describe("leaves as they are", () => {
  it.each([
    ["years that do not follow each other", "2014 – 20171029\n2015 – 20181075\n"],
    ["one line alone", "2014 – 20151029\n2016: 12\n"],
    ["what is no figure", "2014 – 20150101a\n2015 – 20160102a\n"],
  ])("%s", (_, text) => expect(withFiguresOffYears(text)).toBe(text));
});

it("leaves in place what stands where", () => {
  const text = "2014 – 20151029\r\n2015 -2016£1,075\r\n";
  expect(withFiguresOffYears(text)).toBe("2014–2015\u200b 1029\r\n2015-2016 £1,075\r\n");
});
