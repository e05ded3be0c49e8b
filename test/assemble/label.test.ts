import { describe, expect, test } from "vitest";

import { cleanLabel } from "../../src/assemble/label.ts";
import { parse } from "../../src/index.ts";
import { withUnexplained } from "../../src/normalize/note-numbers.ts";

describe("labels", () => {
  test.each([
    ["<b>Grand Total</b>", "Grand Total"],
    ["**Grand Total**", "Grand Total"],
    ["2013/14*", "2013/14"],
    ["Other¹", "Other"],
    ["[Ward A](/wards/a#map)", "Ward A"],
    ["Breach of [section 7](a)", "Breach of [section 7](a)"],
    ["Outcome rate³ (%)", "Outcome rate (%)"],
    ["Cost in real terms‡ base year 1982–83 (£ million)", "Cost in real terms base year 1982–83 (£ million)"],
    ["Floor area m² (net)", "Floor area m² (net)"],
    ["Recorded crime\\*", "Recorded crime"],
    ["Beds* at 31 March 1979", "Beds at 31 March 1979"],
    ["Hotels of 5* and more", "Hotels of 5* and more"],
    ["Septem\u00adber 2019", "September 2019"],
    ["\u00ad", "\u00ad"],
    ["Arrests [note 2]", "Arrests"],
    ["Arrests [note 2] [note 12]", "Arrests"],
    ["Arrests [Notes 1, 2 and 3]", "Arrests"],
    ["Traﬃc oﬀences, ﬁrst ﬂoor", "Traffic offences, first floor"],
    ["Theft &amp; fraud &#39;other&#39;", "Theft & fraud 'other'"],
    ["*Other", "Other"],
    ["Theft  from\tthe person ", "Theft from the person"],
    ["Breach of S1(1)", "Breach of S1(1)"],
    ["(blank)", "(blank)"],
    ["*", "*"],
    ["Q3 2019", "Q3 2019"],
    ["2004(2)", "2004"],
    ["2006b", "2006"],
    ["2006-07P", "2006-07P"],
    ["2004-05(1)", "2004-05"],
    ["Fines issued( 2)", "Fines issued"],
    ["Cautioned ( 2, 3)", "Cautioned"],
    ["Essex(5)", "Essex"],
    ["Primary( 2) (year 1 to 7)", "Primary (year 1 to 7)"],
    ["Officer(s)", "Officer(s)"],
    ["Schools (2)", "Schools (2)"],
    ["Part 3(1)", "Part 3(1)"],
  ])("%s", (printed, label) => {
    expect(cleanLabel(printed)).toBe(label);
  });

  test.each([
    ["Prisoners1", "Prisoners"],
    ["Casualties2 per million", "Casualties per million"],
    ["2003/042", "2003/04"],
    ["1 April 2000–31 March 20011", "1 April 2000–31 March 2001"],
    ["2019/122", "2019/122"],
    ["Rent1,2", "Rent"],
    ["Rent1,3", "Rent1,3"],
    ["Rent1,250", "Rent1,250"],
    ["Within a year1", "Within a year"],
    ["Year1", "Year1"],
    ["Phase3", "Phase3"],
    ["H1N1", "H1N1"],
    ["Covid1-19", "Covid1-19"],
  ])("%s, where notes have the numbers 1 and 2", (printed, label) => {
    expect(cleanLabel(printed, ["1", "2"])).toBe(label);
  });

  test.each([
    ["RFD certificates (b)", "RFD certificates"],
    ["RFD certificates(b)", "RFD certificates"],
    ["RFD certificates (b)*", "RFD certificates"],
    ["Section 7(1) permits (a)", "Section 7(1) permits"],
    ["Breach of section 5(1)(a)", "Breach of section 5(1)(a)"],
    ["Breach of section 7(b)", "Breach of section 7(b)"],
    ["Permits (c)", "Permits (c)"],
    ["(a)", "(a)"],
  ])("%s, where notes explain (a) and (b)", (printed, label) => {
    expect(cleanLabel(printed, ["(a)", "(b)", "*"])).toBe(label);
  });

  test.each([
    ["a plural", ["Fires", "Incidents2"], ["2"]],
    ["several", ["Rent1,2"], ["1", "2"]],
    ["plurals with several numbers", ["Wards1", "Wards2"], []],
    ["words that have numbers of their own", ["Class1", "Status2", "Campus3", "Basis4", "Phase5", "Q3"], []],
  ])("where no note has them, the numbers behind %s", (_, texts, expected) => {
    expect(withUnexplained(["9"], texts)).toEqual(["9", ...expected]);
  });
});

describe("a list of the numbers of notes behind a word and a blank", () => {
  const notes = "1 - Figures include all.\n2 - Due to the number.\n3 - A proportion.\n";
  const headersOf = (heading: string, below: string) =>
    parse(`Year | ${heading} |\n2015 | 90 |\n2016 | 124 |\n2017 | 73 |\n\n${below}`).tables.flatMap(({ columns }) =>
      columns.map(({ header }) => header),
    );

  test.each([
    ["Deaths in prison 1,2,3", notes, "Deaths in prison"],
    ["Staff (all) 1, 2", notes.replace("3 - A", "A"), "Staff (all)"],
    ["Deaths in prison 1,2,3", `Sources:\n\n${notes.replaceAll(" -", ".")}`, "Deaths in prison"],
    ["Deaths in prison 1,2,3,4", `Sources are listed.\n${notes}`, "Deaths in prison"],
    ["Deaths in prison 1,2,3", "Please see our website.\n", "Deaths in prison 1,2,3"],
    ["Wards 1,2,3", notes, "Wards 1,2,3"],
    ["Deaths 3,2", notes, "Deaths 3,2"],
  ])("%s over %j", (heading, below, header) => expect(headersOf(heading, below)).toEqual([header]));
});

test("letters that an extractor prints as one sign are letters in names", () => {
  const { records } = parse(
    "Response.\n\nOﬀence\n\nNumber of ﬁnes\n\nCases\n\nOﬀ-street ﬂats\n\n262\n\n5\n\nRoads\n\n57\n\n6\n",
  );
  expect(records.map(({ label, header }) => `${label} | ${header}`)).toEqual([
    "Off-street flats | Number of fines",
    "Off-street flats | Cases",
    "Roads | Number of fines",
    "Roads | Cases",
  ]);
});

test("a total that is cut off where the page ends is one, and its figures, which are too, are told", () => {
  const { records, diagnostics } = parse("Area\tJan\tFeb\tTot\nNorth\t8\t138\t14\nSouth\t89,986\t1,002\t90\n", {
    includeTotals: true,
  });
  expect(records.filter(({ role }) => role === "total").map(({ header }) => header)).toEqual(["Tot", "Tot"]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["audit/row-total-mismatch", "audit/row-total-mismatch"]);
});
