import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
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
    ["the day of a debate", ["HC Deb 07 March 1994 vol 239 c93W"], { reference: null, date: "1994-03-07" }],
    [
      "the day and who answered",
      ["Answered by the Minister on 3 October 2012"],
      { reference: null, date: "2012-10-03" },
    ],
    ["a day and how it was decided", ["Part Disclosed - 27 February 2023"], { reference: null, date: "2023-02-27" }],
    ["a day behind its name", ["Responded Mon 11 December 2023"], { reference: null, date: "2023-12-11" }],
    ["a day on which others answered", ["All bodies responded on 3 May 2020."], { reference: null, date: null }],
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

describe("a reference as texts state it", () => {
  test.each([
    ["Our Ref: FOI 1234/20", "FOI 1234/20"],
    ["Our Ref:\tFOI 1234/20", "FOI 1234/20"],
    ["Our ref:  FOI 1234/20      Your ref: 55/2020", "FOI 1234/20"],
    ["(Our ref: FOI/1234)", "FOI/1234"],
    ["Our reference: HC/3321/19", "HC/3321/19"],
    ["Our ref: CAS-12345-X1Y2Z3", "CAS-12345-X1Y2Z3"],
    ["Ref. No.: 123/45", "123/45"],
    ["**Our ref:** FOI 1234/20", "FOI 1234/20"],
    ["**Ref: FOI 1234/20**", "FOI 1234/20"],
    ["Ref: CR 2020 441", "CR 2020 441"],
    ["Ref: 2021/77", "2021/77"],
    ["FOI No. 221-20", "221-20"],
    ["FOI Ref: 2020/1234", "2020/1234"],
    ["FOI ref - 2020/1234", "2020/1234"],
    ["RFI 5678", "RFI 5678"],
    ["RFI: 5678", "5678"],
    ["Reference N°: FOI 003055/17", "FOI 003055/17"],
    ["Freedom of Information request reference: 12345", "12345"],
    ["Freedom of Information Request Reference Number: 2021-0456", "2021-0456"],
    ["Freedom of Information (FOI) Act request ref: 01/FIN/25/2725", "01/FIN/25/2725"],
    ["Freedom of Information Request 1234/20", "1234/20"],
    ["FOI 1234/20 \u2013 Stop and search", "FOI 1234/20"],
    ["FOI HQ 24021", "FOI HQ 24021"],
    ["FOI.24.118", "FOI.24.118"],
    ["Freedom of Information response 2023-0142", "2023-0142"],
    ["Response to request 10881", "10881"],
    ["Request: FOI-2024-00717", "FOI-2024-00717"],
    ["Transport for London Ref: FOI-0633-1718", "FOI-0633-1718"],
    ["Thank you for your request, reference 1234/20.", "1234/20"],
    ["Your request number 22118 has been considered.", "22118"],
    ["Tel: 0121 496 0000   Ref: 123/20", "123/20"],
  ])("%s", (line, reference) => expect(readMetadata([line]).reference).toBe(reference));

  test.each([
    ["on the line below", ["Request reference:", "FOI 1234/20"], "FOI 1234/20"],
    ["printed twice, once without its word", ["Our ref: FOI 1234/20", "Ref: 1234/20"], "FOI 1234/20"],
    [
      "its own beside one that is quoted",
      ["Our ref: FOI 1234/20", "We gave this under reference 55/2019."],
      "FOI 1234/20",
    ],
    ["two of its own are none", ["Ref: FOI 1234/20", "Ref: FOI 1235/20"], null],
  ])("%s", (_, lines, reference) => expect(readMetadata(lines).reference).toBe(reference));

  test.each([
    "Your ref: 12345/20",
    "Previous FOI ref: 1234/20",
    "In your earlier request (ref: 1234/20) you asked for more.",
    "You asked: as in your response ref 1234/20, how many",
    "See our response to FOI 1234/19",
    "FOI 12345 and FOI 12346",
    "References: 12345, 12346",
    "ICO reference: FS50612345",
    "Crime reference 20/12345/20",
    "Ref: Section 40(2)",
    "Ref: SW1A 2AA",
    "Ref: 0121 496 0000",
    "FOI 01632 960890",
    "Ref: 12/03/2020",
    "Reference 2019/20",
    "FOI request 2019/20 figures",
    "Freedom of Information Act 2000",
    "FOI 2000",
    "FOI Act 2000",
    "Response to request 10881 and others",
    "Request: FOI 2019",
    "reference 200 people",
    "FOI requests: 1,234",
    "in case 123 was meant",
    "Fees Regulations (ref: SI 2004/3244)",
    "Our ref: none",
  ])("none: %s", (line) => expect(readMetadata([line]).reference).toBeNull());
});

describe("the day of a response as texts state it", () => {
  test.each([
    ["Date: 5 September 2023", "2023-09-05"],
    ["Date:\tTuesday, 5th September 2023", "2023-09-05"],
    ["Our Ref: FOI 12/20   Date: 5 September 2023", "2023-09-05"],
    ["Request ID: FOI-2674-2223 Date published: 15 February 2023", "2023-02-15"],
    ["Date: 05-Sep-2023", "2023-09-05"],
    ["Date: September 5, 2023", "2023-09-05"],
    ["Date: 2023-09-05", "2023-09-05"],
    ["Date: 05/09/23", "2023-09-05"],
    ["**Date of response:** 5.9.2023", "2023-09-05"],
    ["Date Request Replied To: 05/09/2023 10:12:00", "2023-09-05"],
    ["Date of this letter - 5 September 2023", "2023-09-05"],
    ["Authored by States of Jersey and released on 2 December 2015.", "2015-12-02"],
  ])("%s", (line, date) => expect(readMetadata([line]).date).toBe(date));

  test.each([
    "Thank you for your letter dated 12 March 2020.",
    "We refer to your request, dated 12 March 2020",
    "Date of request: 1 August 2023",
    "Request date: 1 August 2023",
    "Date received: 1 August 2023",
    "Date of birth: 1 August 1923",
    "Start date: 5 September 2023",
    "Data extract date: 5 September 2023",
    "The figures were published on 5 September 2023.",
    "In response 5 September 2023 was named.",
    "5 September 2023",
    "Date: September 2023",
    "Dates: 5 September 2023 to 6 September 2023",
  ])("none: %s", (line) => expect(readMetadata([line]).date).toBeNull());
});

describe("titles in cells", () => {
  test.each([
    ["of a spreadsheet", "FOI 2223-0417\t\t\nKent Police\t\t\n\t\t\nCrime\t2021\t2022\nArson\t1\t2\nTheft\t3\t4\n"],
    ["of a CSV", 'FOI 2223-0417,,\n"Kent Police",,\nCrime,2021,2022\nArson,1,2\nTheft,3,4\n'],
  ])("%s", (_, text) => {
    expect(parse(text).documents).toMatchObject([{ publisher: "Kent Police", reference: "FOI 2223-0417" }]);
  });
});
