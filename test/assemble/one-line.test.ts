import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneLine } from "../../src/assemble/layouts/one-line.ts";
import { parse } from "../../src/index.ts";
import { parsedCells } from "./parsed-cells.ts";
import { printedTables } from "./printed-tables.ts";

const read = (text: string) => printedTables(text, oneLine);

it("totals tell which groups of digits are one number", () => {
  const text = "Offence 2019/20 2020/21 Burglary 1 055 998 Robbery 97 88 Theft 2 204 1 870 Total 3 356 2 956";
  const { records, tables } = parse(text, { includeTotals: true });
  expect(records.map(({ value }) => value)).toEqual([1055, 998, 97, 88, 2204, 1870, 3356, 2956]);
  expect(tables.map(({ audit }) => audit)).toEqual(["pass"]);
});

it.each([
  [
    "is the heading over the sums",
    "Area May June TOTAL Paid posts North 3 89 92 South 29 17 46 Other bodies North 0 11 11 South 1 7 8",
    ["Paid posts|North|TOTAL", "Paid posts|South|TOTAL", "Other bodies|North|TOTAL", "Other bodies|South|TOTAL"],
  ],
  [
    "before that of the first row too",
    "Month 2011/12 2012/13 Totals Overall total £4 £392 £396 January £1 £99 £100 February £3 £293 £296",
    ["|Overall total|Totals", "|January|Totals", "|February|Totals"],
  ],
])("what a total is called, before the first section, %s", (_, text, names) => {
  const { records } = parse(text, { includeTotals: true });
  const last = records.filter((_, at) => at % 3 === 2);
  expect(last.map(({ group, label, header }) => `${group ?? ""}|${label}|${header}`)).toEqual(names);
});

it("days behind the words of headings are theirs, and years over a total are labels as over years", () => {
  const heading = (what: string) => `Number of claims ${what} as at 3 March 2010`;
  const rows = "2007 35 55 2008 92 106 Total 127 161";
  const [table] = read(`Year ${heading("outstanding")} ${heading("not paid")} ${rows}`);
  expect(table?.headers).toBe(`${heading("outstanding")}|${heading("not paid")}`);
  expect(table?.rows).toEqual(["2007:35|55", "2008:92|106", "Total:127|161"]);
});

it("years that come again behind words are a section's, and the words of the first are the end of the header", () => {
  const rows =
    "1994 1,086,940 980,600 64,420 6 1995 1,168,240 1,044,590 72,640 7 Settlement 1994 47,800 35,250 9,690 22";
  const [table] = read(
    `Table 1: Entry applications Newly received Total granted Refused initially Refusal rate Percentage Temporary purposes ${rows} 1995 44,600 33,830 10,890 24`,
  );
  expect(table?.headers).toBe("|||");
  expect(table?.rows[2]).toBe("Settlement 1994:47,800|35,250|9,690|22");
});

it("a part with a letter before it is none of the rows above, and is told", () => {
  const years = "1961 11 1962 14 1963 17 1964 16 1965 14 1966 19 1967 21 1968 39 1969 38";
  const { records, diagnostics } = parse(
    `The information falls into two parts:\n1. 1961–67 Closures of hospitals: (a) closures each year: ${years} (b) closures by size: 99 beds and under 266 100 beds to 399 beds 40\n`,
  );
  expect(records.map(({ label }) => label)).toEqual([
    "1961",
    "1962",
    "1963",
    "1964",
    "1965",
    "1966",
    "1967",
    "1968",
    "1969",
  ]);
  expect(diagnostics.map(({ code }) => code)).toContain("table/unread-rows");
});

it("the mark of a note stands before figures, and before no years that head columns", () => {
  const { records } = parse("Area 2018 2019 North *12 15 South 14 *1,120 East 7 8 * Provisional.\n");
  expect(records.map(({ value }) => value)).toEqual([12, 15, 14, 1120, 7, 8]);
  expect(
    read("Beds in hospitals 1979 *1983 Leeds health authority 4,024 3,743 Mersey health authority 21,982 19,849"),
  ).toEqual([]);
});

it("two tables on lines of their own, and the number of a note behind the total of the first", () => {
  const rows = (figures: string) => `Grants 1990–91 1991–92 £ million Per cent £ million Per cent ${figures}`;
  const first = rows(
    "Support 2,496 69.6 2,651 62.9 Area1 30 0.8 15 0.4 Others 272 7.6 752 17.8 Total 2,798 78.0 3,418 81.1",
  );
  const second = rows(
    "Support 1,141 60.2 1,236 53.3 Others 162 8.2 443 19.1 Area 58 3.0 67 2.9 Total 1,361 71.4 1,746 75.3",
  );
  const { records, tables } = parse(`${first} 1 Area grants are one with support grants.\n${second}\n`, {
    includeTotals: true,
  });
  expect(tables.map(({ rows: count, audit }) => `${count} ${audit}`)).toEqual(["4 pass", "4 pass"]);
  expect(records.filter(({ value }) => value === null)).toEqual([]);
});

it("the noun that each label begins with is no heading over the figures", () => {
  expect(read("Number One Court 12 Number Two Court 15 Number Three Court 19 Number Four Court 11")).toEqual([]);
});

it("a header over years that begin again is that of another table", () => {
  const table = (rows: string) => `Calendar year Average days lost ${rows}\n`;
  const tables = read(table("2003 5.5 2004 5.1 2005 7.2 2006 7.1") + table("2002 8.9 2003 8.8 2004 9.2 2005 8.0"));
  expect(tables.map(({ rows }) => rows[0])).toEqual(["2003:5.5", "2002:8.9"]);
  expect(read(table("2003 5.5 2004 5.1 2005 7.2") + table("2006 8.9 2007 8.8 2008 9.2")).length).toBe(1);
});

it("all notes behind a table on its line are its own, and those of a table with another behind it on later lines", () => {
  const rows = "Area Fines1 Paid2 North 31 24 South 21 25 East 48 12";
  const notes = "1 At 2 April 1997. 2 In full. 3 Not used.";
  expect(read(`${rows} ${notes}`).flatMap(({ printed }) => printed.notes.map(({ mark, text }) => mark + text))).toEqual(
    ["1At 2 April 1997.", "2In full.", "3Not used."],
  );
  const { records } = parse(
    `Calendar year Average days lost 2005 (April to December)1 4.5 2006 4.6 2007 4.3 2008 4.4 1 Founded in April.\n`,
  );
  expect(records[0]?.label).toBe("2005 (April to December)");
});

it("a dash with the number of its note stands in a cell, and is no end of a label", () => {
  const rows = "Lodged 22 62 95 Upheld 3— 3— 36 Heard 8 41 57 Won 3— 3— 3— Found 4 19 23";
  const { records } = parse(`Appeals 1995 1996 1997 ${rows} 3 Not available.`);
  expect(records.filter(({ label }) => label === "Upheld").map(({ value, raw }) => value ?? raw)).toEqual([
    "3—",
    "3—",
    36,
  ]);
  expect(records.map(({ label }) => label)).toContain("Won");
});

it("a span from one day to another is one heading behind another such", () => {
  const [table] = read(
    "1 January to 31 December 1999 1 January to 31 December 2000 Feltham 51 37 Lancaster 80 92 Rochester 33 41\n",
  );
  expect(table?.headers).toBe("1 January to 31 December 1999|1 January to 31 December 2000");
  expect(table?.rows[0]).toBe("Feltham:51|37");
});

it("a day beside other headings is over all columns, and heads none of them", () => {
  const rows = "Avon 18 6 Kent 27 11 Essex 18 8 Gwent 7 — Total 70 25";
  const { records } = parse(`Ethnic Minorities Force Men Women As at 28 February 1992 ${rows}\n`);
  expect(records[0]).toMatchObject({ label: "Avon", value: 18 });
  expect(records.filter(({ header }) => header.includes("February"))).toEqual([]);
});

it("a dash between two bands in the place of one label is the figure of the first", () => {
  const { records } = parse("Prisoners by age.\nAge Number 15-17 2,396 18-20 - 21-24 4,378 25-29 1,083 30-39 1,038\n");
  expect(records.map(({ label, value }) => `${label} ${value}`)).toEqual([
    "15-17 2396",
    "18-20 0",
    "21-24 4378",
    "25-29 1083",
    "30-39 1038",
  ]);
});

it("years that come again over the columns, one with a note's number, are no row", () => {
  const rows =
    "Acton 3,953 4,970 5,839 3,013 3,760 3,794 Brook 4,762 5,348 5,510 2,820 2,938 3,095 Cole 3,661 4,729 6,297 1,259 1,534 1,635";
  const { records, diagnostics } = parse(
    `District Theft from a car Theft of a car 1989 1991 19921 1989 1991 19921 ${rows}\n`,
  );
  expect(new Set(records.map(({ label }) => label))).toEqual(new Set(["Acton", "Brook", "Cole"]));
  expect(diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
});

it("the same words behind each year are its heading's, not headings of their own", () => {
  const [table] = read(
    "Health Board 2004-05 Urgent Calls 2005-06 Urgent Calls Percentage Change (%) Borders 2,240 2,625 +17.19 Fife 8,233 9,500 +15.39 Orkney 150 147 -2.00",
  );
  expect(table?.headers).toBe("2004-05 Urgent Calls|2005-06 Urgent Calls|Percentage Change (%)");
  expect(table?.rows[0]).toBe("Borders:2,240|2,625|+17.19");
});

it("a noun between the years and the first label is over the labels", () => {
  const rows = "Avon 21.4 20.8 Devon 33.0 31.9 Essex 14.2 15.1";
  const { records } = parse(`Homes let to new tenants Thousands 1991–92 1992–93 Housing region ${rows}`);
  expect(records.map(({ label, value, unit }) => `${label} ${value} ${unit}`)).toEqual(
    ["Avon 21.4", "Avon 20.8", "Devon 33", "Devon 31.9", "Essex 14.2", "Essex 15.1"].map(
      (cell) => `${cell} count thousand`,
    ),
  );
});

const SCHOOLS =
  "Primary schools Number shut 41,300 43,720 n/a Share of all 12 11 n/a Open in May 7 8 n/a " +
  "Secondary schools Number shut 288,040 329,680 343,840 Share of all 84 85 n/a Open in May 8 9 n/a";

it("the name of a section is whole, and what a key explains is no figure", () => {
  const { records } = parse(`Shut.\n\n2003-04 2004-05 2005-06 ${SCHOOLS} n/a = not available 1 Those alone.\n`);
  expect(records.slice(0, 2).map(({ group, label, value }) => `${group} | ${label} | ${value}`)).toEqual([
    "Primary schools | Number shut | 41300",
    "Primary schools | Number shut | 43720",
  ]);
  expect(records.at(-4)?.group).toBe("Secondary schools");
});

it("a period that the numbers of notes spoil heads no column, and neither do those beside it", () => {
  const { records, diagnostics } = parse(`Shut.\n\n2003-043,4 2004-054 2005-065 ${SCHOOLS}\n`);
  expect(new Set(records.map(({ header }) => header))).toEqual(new Set([""]));
  expect(diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
});

it("where thousands are printed without a space, only totals make one number of two", () => {
  const values = (text: string) => parse(text).records.map(({ label, value }) => `${label}: ${value}`);
  const row = "Ashby 4355 446 330 5131 Barton 293 25 368 321 19 340 Corby 120 30 11 161 Denby 80 21 9 110";
  const barton = values(`Area 2016 2017 2018 2019 ${row}`).filter((value) => value.startsWith("Barton"));
  expect(new Set(barton)).toEqual(new Set(["Barton: null"]));
  const proved = "Ashby 4355 446 Barton 1 293 368 Corby 120 30 Denby 80 21 Total 5848 865";
  expect(values(`Area 2016 2017 ${proved}`)).toContain("Barton: 1293");
});

it("months with their years, over figures that could be years, are no days", () => {
  const { records } = parse("Month Thefts Jan 19 1929 Feb 19 1840 Mar 19 1712 Apr 19 1999 Total 7480");
  expect(records.filter(({ value }) => value !== null)).toEqual([]);
  const { records: months } = parse("Month Thefts Jan 19 1829 Feb 19 1840 Mar 19 712");
  expect(months.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    "Jan 19: 1829",
    "Feb 19: 1840",
    "Mar 19: 712",
  ]);
});

it("rows whose cells have a bar before each end before the next label, and their header at a rule", () => {
  const rule = "-".repeat(40);
  const rows = "Avon |3,925 |5,134 Bedford |1,664 |3,067 City of London 51 1,088 Cheshire |2,752 |3,927 Dorset |6 |9";
  const { records } = parse(`Fines by area Area |1990 |1991 ${rule} ${rows}`);
  expect(records.map(({ label, header, value }) => `${label} ${header} ${value}`)).toEqual([
    "Avon 1990 3925",
    "Avon 1991 5134",
    "Bedford 1990 1664",
    "Bedford 1991 3067",
    "City of London 1990 51",
    "City of London 1991 1088",
    "Cheshire 1990 2752",
    "Cheshire 1991 3927",
    "Dorset 1990 6",
    "Dorset 1991 9",
  ]);
  const years = parse(
    `Year |Speed |Other ${rule} 1981 |1,117 |1,324 1982 |1,492 |1,036 1983 |2,400 |862 1984 |1,310 |905`,
  );
  expect(years.records.map(({ label, header, value }) => `${label} ${header} ${value}`).slice(2, 4)).toEqual([
    "1982 Speed 1492",
    "1982 Other 1036",
  ]);
  const undecided = parse(`Fines by area |Fines for |Other |speed ${rule} ${rows}`);
  expect(undecided.records[0]).toMatchObject({ label: "Avon", header: "", value: 3925 });
});

it("`Per cent` is a heading, and `Session` stands over years", () => {
  const rows = "2018-19 312 290 92.9 2019-20 287 262 91.3 2020-21 301 255 84.7";
  const headers = (text: string) => parse(text).tables.map(({ columns }) => columns.map(({ header }) => header));
  expect(headers(`Quarter Requests received Answered on time Per cent ${rows}`)).toEqual([
    ["Requests received", "Answered on time", "Per cent"],
  ]);
  expect(headers("Session Written Oral 2018-19 312 90 2019-20 287 62 2020-21 301 55")).toEqual([["Written", "Oral"]]);
});

it("a number before each month, the first too, is its day", () => {
  const days = "1 May 2011 412 1 June 2011 1,033 1 July 2011 987";
  const { records } = parse(`The calls of each month are as follows.\nMonth comm. Calls received ${days}\n`);
  expect(records.map(({ header, label, start, end, value }) => [header, label, start, end, value])).toEqual([
    ["Calls received", "1 May 2011", "2011-05-01", "2011-05-31", 412],
    ["Calls received", "1 June 2011", "2011-06-01", "2011-06-30", 1033],
    ["Calls received", "1 July 2011", "2011-07-01", "2011-07-31", 987],
  ]);
});

it("the day of a heading that ends in a date is no figure", () => {
  const { records } = parse(
    "Children under 18 in detention at 2 April 2003 Acton 21 Brook 18 Cole 14 Dale 3 Total 56\n",
  );
  expect(records.map(({ label, value }) => `${label} ${value}`)).toEqual(["Acton 21", "Brook 18", "Cole 14", "Dale 3"]);
});

it("a period behind what all figures are in heads the only column", () => {
  const { tables } = parse("£ million 1996–97 Defence 40 Transport 550 Environment 80 Health 70 Wales 20 Total 760\n");
  expect(tables[0]?.columns.map(({ header, period }) => [header, period])).toEqual([["1996–97", "1996–97"]]);
});

it("what is said on the line above rows that run on is no header", () => {
  const rows = "British Museum 3,467,044 12.6 National Gallery 2,936,926 1.4 Science Museum 4,510,103 5.7";
  expect(
    read(`§ A Minister [pursuant to his reply of May]: The information requested is:\n${rows}\n`)[0]?.headers,
  ).toBe("|");
});

it("what stands in brackets behind each figure is no label", () =>
  expect(
    read(
      "Deaths\nPolice (England) 1996\n51 (by suicide 9) 5 (by suicide 2) 56\nPolice (Scotland)\n11 (by suicide 1) 1 (by suicide 0) 12\n",
    ),
  ).toEqual([]));

it("a header that comes again right before figures is no label", () => {
  const [table] = read(
    "Year Houses Flats 1979 52,386 1,162 1980 66,946 1,282 1981 125,200 2,967 Year Houses Flats 244,532 5,411\n",
  );
  expect(table?.rows.at(-1)).toBe(":244,532|5,411");
});

it("the day before the first of rows that are years is of the heading", () => {
  const [table] = read(
    "Year Daily average population Certified places on 31st December 1938 … 11,172 15,640 1948 … 19,690 19,811 1953 … 23,548 22,502 1958 … 25,421 24,288\n",
  );
  expect(table?.headers).toBe("Daily average population|Certified places on 31st December");
  expect(table?.rows[0]).toBe("1938:11,172|15,640");
});

it("a year before those of a row, one more than there are columns, ends the title", () => {
  const years = "1977–78 1978–79 1979–80 1980–81";
  const [table] = read(`£ million base year 1981–82 ${years} Defence 11 12 13 14 Housing 21 22 23 24 Law 31 32 33 34`);
  expect(table?.headers).toBe(years.replaceAll(" ", "|"));
});

it("rows that run on may have their header on the line above, where it is plain where each heading begins", () => {
  const rows = "1978–79 5,690 8,493,140 1979–80 6,817 11,792,798 1980–81 7,208 13,748,059 1981–82 7,449 16,143,052";
  const [table] = read(`The grants paid are these.\nNumber of grants Value of grants (£)\n${rows}\n`);
  expect(table?.headers).toBe("Number of grants|Value of grants (£)");
  expect(read(`Grants Made Sums Paid\n${rows}`)[0]?.headers).toBe("|");
});

it("rows that run on may have a header that is broken over the lines above, behind the noun over the labels", () => {
  const rows = "Ashfield 320 41,200 Castington 204 38,100 Feltham 612 44,900 No figures are held for earlier years.";
  const [table] = read(
    `Young people held Prison Number of\nyoung people\nCost of a place per\n1,000 days £\n${rows}\n`,
  );
  expect(table?.headers).toBe("Number of\nyoung people|Cost of a place per\n1,000 days £");
  expect(read(`Cases brought\nCases\nwithdrawn\n${rows}\n`)[0]?.headers).toBe("|");
});

it.each([
  "The counts are below.2022 2023 2024North 1,204 28 9South and East 966 31 7West 88 7 5Some notes follow.",
  "Claims by area2022 2023 2024North 1,204 28 9South and East 966 31 7West 88 7 5",
])("rows may be glued to each other: %s", (text) => {
  const [table] = read(text);
  expect(table?.headers).toBe("2022|2023|2024");
  expect(table?.rows).toEqual(["North:1,204|28|9", "South and East:966|31|7", "West:88|7|5"]);
});

it("names that begin with numbers are glued to nothing", () => {
  const text = "We bought 3Dell and 4Acer machines in 2020, 7Lenovo in 2021 and 12 more in 2022, and 8Asus in 2023.";
  expect(read(text)).toEqual([]);
});

it("a number behind figures that stands before no first month is no day", () => {
  const rows = "May 2011 412 3 June 2011 1,033 1 July 2011 987 2 August 2011 340 4";
  const { records } = parse(`The calls of each month are as follows.\nMonth Calls Complaints ${rows}\n`);
  expect(records.map(({ value }) => value)).toEqual([412, 3, 1033, 1, 987, 2, 340, 4]);
});

it("a line with a day goes on with no rows that names label", () => {
  const rows = "Nationality Number of Arrests Albania 23 Algeria 1 Angola 20 Austria 11 Belgium 6 Brazil 4";
  const labels = (last: string) => parse(`${rows}\n\n${last}\n`).records.map(({ label }) => label);
  expect(labels("HC Deb 25 October 1999")).not.toContain("HC Deb");
  expect(labels("Request ID: 2674 Date published: 15 February 2023")).toHaveLength(6);
  expect(labels("Bulgaria 28 Canada 3")).toHaveLength(8);
});

it("the same header before the same first label begins another table", () => {
  const header = "Convicted Acquitted 2009 Number Share Number Share Total";
  const rows = (last: string) => `${header} July 70 70.0 30 30.0 100 August 60 60.0 40 40.0 100 ${last}`;
  const { tables } = parse(
    `The first table is of all courts.\n${rows("May 90 90.0 10 10.0 100")}\n${rows("May 9 90.0 1 10.0 10")}\n`,
  );
  expect(tables.map((table) => table.rows)).toEqual([3, 3]);
});

it("a name may have its first words behind it, and a note stand behind one column", () => {
  const rows = "Avon 5,761 Bedford 4,238 London, City of 460 Mersey 3,010 Total 13,469";
  const { records, checks } = parse(
    `The number is below.\nForce area Number of fines1 ${rows} 1 Magistrates only. At the Crown court fewer than 10 each year.\n`,
  );
  expect(records.map(({ label, value }) => `${label} ${value}`)).toEqual([
    "Avon 5761",
    "Bedford 4238",
    "London, City of 460",
    "Mersey 3010",
  ]);
  expect(checks.map(({ outcome }) => outcome)).toEqual(["pass"]);
});

it.each(["Unavailable for letting", "Exempt from charge"])(
  "a label that begins as a word for a figure: %s",
  (label) => {
    const { records } = parse(`Homes at the end of March.\nIn use 75 11 4 ${label} 165 26 6 Total empty 240 37 10\n`);
    expect(records.filter((record) => record.label === label).map(({ value }) => value)).toEqual([165, 26, 6]);
  },
);

describe("rows that run on", () => {
  const cases: readonly (readonly [name: string, input: string, headers: string, rows: readonly string[]])[] = [
    [
      "what figures are in, over headings that come again",
      "£ million Percentage Social tenants Private tenants Social tenants Private tenants 1997-98 7,740 3,437 69 31 1998-99 7,885 3,180 71 29 1999-2000 8,098 2,966 73 27",
      "£ million / Social tenants|£ million / Private tenants|Percentage / Social tenants|Percentage / Private tenants",
      ["1997-98:7,740|3,437|69|31", "1998-99:7,885|3,180|71|29", "1999-2000:8,098|2,966|73|27"],
    ],
    [
      "the same, behind the noun over the labels",
      "Year £ million Per cent. Kent Essex Surrey Kent Essex Surrey 1997 12 15 44 56 10 34 1998 20 30 40 60 10 30 1999 11 9 55 45 10 45",
      "£ million / Kent|£ million / Essex|£ million / Surrey|Per cent. / Kent|Per cent. / Essex|Per cent. / Surrey",
      ["1997:12|15|44|56|10|34", "1998:20|30|40|60|10|30", "1999:11|9|55|45|10|45"],
    ],
    [
      "what stands before the noun over the labels, over the last headings, which say what they are in alone",
      "Children's homes Years ending 31 March All children Number Percentage 1997 51,100 6,200 12 1998 53,300 6,100 11 1999 55,500 6,100 11",
      "All children|Children's homes / Number|Children's homes / Percentage",
      ["1997:51,100|6,200|12", "1998:53,300|6,100|11", "1999:55,500|6,100|11"],
    ],
    [
      "a title with a number before the noun over the labels",
      "Table 3 Prisons Prison All prisoners Number Rate North 51,100 6,200 12 South 53,300 6,100 11 East 55,500 6,100 11",
      "All prisoners|Number|Rate",
      ["North:51,100|6,200|12", "South:53,300|6,100|11", "East:55,500|6,100|11"],
    ],
    [
      "years broken behind their dashes, before a label that begins with a sign; numbers in brackets in labels",
      "Entry 2016- 2017- 2018- 17 18 19 % of local students 46% 49% 53% % in the lowest (groups 1 & 2) 18% 25% 20% % of others 3% 3% 1%",
      "2016-17|2017-18|2018-19",
      ["% of local students:46%|49%|53%", "% in the lowest (groups 1 & 2):18%|25%|20%", "% of others:3%|3%|1%"],
    ],
    [
      "names over headings that come again",
      "Region Social tenants Private tenants Number Share Number Share North 12 15 44 56 South 20 30 40 60 East 11 9 55 45",
      "Social tenants / Number|Social tenants / Share|Private tenants / Number|Private tenants / Share",
      ["North:12|15|44|56", "South:20|30|40|60", "East:11|9|55|45"],
    ],
    [
      "headings that come again under none",
      "Needed Held3 Needed Held3 Army4 58,700 56,040 42,300 35,810 Navy5 n/a 2,710 2,850 2,140 Marines5 n/a 910 1,020 730 3 Takes in recruits.",
      "Needed|Held3|Needed|Held3",
      ["Army4:58,700|56,040|42,300|35,810", "Navy5:n/a|2,710|2,850|2,140", "Marines5:n/a|910|1,020|730"],
    ],
    [
      "headings that begin alike, one of which holds two others, and one a number with plus",
      "New deal for young people New deal for 25 plus New deal for young people and new deal 25 plus New deal for lone parents Total 1997-98 12 — — — 12 1998-99 162 17 — 1 180 1999-2000 282 71 — 7 360",
      "New deal for young people|New deal for 25 plus|New deal for young people and new deal 25 plus|New deal for lone parents|Total",
      ["1997-98:12|—|—|—|12", "1998-99:162|17|—|1|180", "1999-2000:282|71|—|7|360"],
    ],
    [
      "a noun over years in small letters behind what year it is",
      "Calendar year Average days lost per person 2001 8.9 2002 8.8 2003 9.2 2004 8.0",
      "Average days lost per person",
      ["2001:8.9", "2002:8.8", "2003:9.2", "2004:8.0"],
    ],
    [
      "years, the last of which has no figure",
      "Calendar year Average days lost per person 2003 5.5 2004 5.1 2005 7.2 2006 7.1 2007 Note: Older records are lost.",
      "Average days lost per person",
      ["2003:5.5", "2004:5.1", "2005:7.2", "2006:7.1"],
    ],
    [
      "years of which some have their months behind",
      "Calendar year Average days lost per person 2005 (April to December) 4.5 2006 4.6 2007 4.3 2008 (January to March) 7.2",
      "Average days lost per person",
      ["2005 (April to December):4.5", "2006:4.6", "2007:4.3", "2008 (January to March):7.2"],
    ],
    [
      "a heading that begins with a word for figures, over years",
      "Value (£ million) 2004-05 5.8 2005-06 180.0 2006-07 9.0",
      "Value (£ million)",
      ["2004-05:5.8", "2005-06:180.0", "2006-07:9.0"],
    ],
    [
      "words behind a word for figures, over years, and marks of notes before and behind the last figure",
      "Untried population of prisons At 30 April Number of Persons 1983 5,650 1984 6,970 1985 8,240 1986 *8,580 * Provisional.",
      "Number of Persons",
      ["1983:5,650", "1984:6,970", "1985:8,240", "1986:*8,580"],
    ],
    [
      "nothing but what is counted over the one column",
      "Number Cardiff 436 Swansea 212 Usk 157 Total 805",
      "Number",
      ["Cardiff:436", "Swansea:212", "Usk:157", "Total:805"],
    ],
    [
      "signs apart from their figures",
      "Year Men Women 1979–80 - 2.6 - 4.1 1980–81 - 9.1 -11.2 1981–82 - 4.2 0.5 1982–83 0.7 1.1",
      "Men|Women",
      ["1979–80:- 2.6|- 4.1", "1980–81:- 9.1|-11.2", "1981–82:- 4.2|0.5", "1982–83:0.7|1.1"],
    ],
    [
      "signs that are cells",
      "Area 2018 2019 North - 12 South - 4 East 3 - West 5 1",
      "2018|2019",
      ["North:-|12", "South:-|4", "East:3|-", "West:5|1"],
    ],
    [
      "as many dots as fill the line, under years some of which are left out",
      "1978 1979 1985 North … … … 46 44 39 South coast* … 17 12 — East … … 9 8 7 * With the islands.",
      "1978|1979|1985",
      ["North:46|44|39", "South coast*:17|12|—", "East:9|8|7"],
    ],
    [
      "dots that are cells",
      "1978 1979 1980 North .. 46 44 South 17 12 .. East .. 9 8",
      "1978|1979|1980",
      ["North:..|46|44", "South:17|12|..", "East:..|9|8"],
    ],
    [
      "the mark of a note behind the last row, and of another behind a year",
      "Year Fines Paid 1994–95 31 24 1995–96 21 25 1996–97¹ 48 12 1 To 25 February.",
      "Fines|Paid",
      ["1994–95:31|24", "1995–96:21|25", "1996–97¹:48|12"],
    ],
    [
      "a star behind the last row",
      "1979 1980 1981 North* 50 34 40 South 73 41 67 East 74 53 56 * Figures may not add up.",
      "1979|1980|1981",
      ["North*:50|34|40", "South:73|41|67", "East:74|53|56"],
    ],
    [
      "a question glued to the header",
      "Q1 Gender Number of Arrests Female 46 Male 175 Not Recorded 2 Grand Total 223",
      "Number of Arrests",
      ["Female:46", "Male:175", "Not Recorded:2", "Grand Total:223"],
    ],
    [
      "years over the columns",
      "Year of Admission Health Board 2007 2008 Ayrshire and Arran * 5 Borders - 7 Fife 6 *",
      "2007|2008",
      ["Ayrshire and Arran:*|5", "Borders:-|7", "Fife:6|*"],
    ],
    [
      "years with what their figures are in",
      "Service 2017/18 (£) 2018/19 (£) Change (%) Paths 1,204,500.25 998,120.1 -17.1 Drains 88,020.5 91,200 3.6 Lamps 410,220 402,118 -2",
      "2017/18 (£)|2018/19 (£)|Change (%)",
      ["Paths:1,204,500.25|998,120.1|-17.1", "Drains:88,020.5|91,200|3.6", "Lamps:410,220|402,118|-2"],
    ],
    [
      "years and a total",
      "Offence 2017 2018 Total Burglary 12 15 27 Violence with Injury 40 41 81 Total 52 56 108",
      "2017|2018|Total",
      ["Burglary:12|15|27", "Violence with Injury:40|41|81", "Total:52|56|108"],
    ],
    [
      "rows that are financial years",
      "Year Number of Incidents 2016/17 44 2017/18 55 Total 99",
      "Number of Incidents",
      ["2016/17:44", "2017/18:55", "Total:99"],
    ],
    [
      "rows that are years",
      "Year Number of Requests 2016 44 2017 55 2018 60 Total 159",
      "Number of Requests",
      ["2016:44", "2017:55", "2018:60", "Total:159"],
    ],
    [
      "rows that are years, two columns",
      "Year Received Upheld 2016 44 4 2017 55 5 2018 60 6",
      "Received|Upheld",
      ["2016:44|4", "2017:55|5", "2018:60|6"],
    ],
    [
      "dots that lead from the years to their figures",
      "Year Boys Girls 1951 … 29.2 21.0 1952 … 30.1 20.4 1953 … 30.9 19.2",
      "Boys|Girls",
      ["1951:29.2|21.0", "1952:30.1|20.4", "1953:30.9|19.2"],
    ],
    [
      "a dot that is a cell, as not every row has it",
      "Area Boys Girls North … 21 South 30 20 East … 19",
      "Boys|Girls",
      ["North:…|21", "South:30|20", "East:…|19"],
    ],
    [
      "rows that are years, whose header follows a title",
      "Pupils to each teacher in Northshire, 1958–1961 January Primary schools Secondary schools " +
        "1958 30.6 20.0 1959 30.5 20.6 1960 30.4 20.7 1961 29.9 20.2",
      "Primary schools|Secondary schools",
      ["1958:30.6|20.0", "1959:30.5|20.6", "1960:30.4|20.7", "1961:29.9|20.2"],
    ],
    [
      "rows that are years, whose title may go on in their header",
      "Trained Strength Naval Service Army 2002 39,257 96,724 2003 39,048 97,240 2004 38,581 98,256",
      "|",
      ["2002:39,257|96,724", "2003:39,048|97,240", "2004:38,581|98,256"],
    ],
    [
      "rows that are years, with the units behind the headings",
      "Spending at 1990–91 prices Schools at 1990–91 prices £ million £ million " +
        "1978–79 4,224.6 1,792.8 1979–80 4,573.8 1,799.1 1980–81 4,608.6 1,877.5 1981–82 4,671.7 1,928.6",
      "Spending at 1990–91 prices / £ million|Schools at 1990–91 prices / £ million",
      ["1978–79:4,224.6|1,792.8", "1979–80:4,573.8|1,799.1", "1980–81:4,608.6|1,877.5", "1981–82:4,671.7|1,928.6"],
    ],
    [
      "rows that are years, under one heading with its unit",
      "Year Cost (£) 2019-20 71,500 2020-21 87,500 2021-22 88,000 2022-23 (to date) 36,000",
      "Cost (£)",
      ["2019-20:71,500", "2020-21:87,500", "2021-22:88,000", "2022-23 (to date):36,000"],
    ],
    [
      "rows that are years of which some are missing",
      "Year Total Men Women 1965 340 295 45 1970 331 321 10 1971 350 340 10 1973 324 316 8",
      "Total|Men|Women",
      ["1965:340|295|45", "1970:331|321|10", "1971:350|340|10", "1973:324|316|8"],
    ],
    [
      "rows that are years, the first with its month, without a header",
      "Pupils to each teacher January 1965 18.7 1966 18.4 1967 18.2 1968 18.1",
      "",
      ["January 1965:18.7", "1966:18.4", "1967:18.2", "1968:18.1"],
    ],
    [
      "the mark of a note behind the last row",
      "Service 2001 2002 Naval 38,652 40,312 Army 96,381 102,389 RAF 51,395 53,081 1 Includes those abroad",
      "2001|2002",
      ["Naval:38,652|40,312", "Army:96,381|102,389", "RAF:51,395|53,081"],
    ],
    [
      "years over the columns, one with the number of a note",
      "Area 1997 1998 19992 Northtown 12 15 18 Southtown 40 41 38 Westtown 7 6 5",
      "1997|1998|1999",
      ["Northtown:12|15|18", "Southtown:40|41|38", "Westtown:7|6|5"],
    ],
    [
      "rows that are times, over a total and the mark of a note",
      "Period between arrival and claim Percentage 0 to 2 weeks 27 2 to 4 weeks 20 2 to 6 months 27 over 6 months 26 " +
        "Total 100 1 Estimated.",
      "Percentage",
      ["0 to 2 weeks:27", "2 to 4 weeks:20", "2 to 6 months:27", "over 6 months:26", "Total:100"],
    ],
    [
      "a number of months that a label ends with",
      "Length of sentence 1975 1976 Up to one month … … 40 38 Over one month, up to six months … … 108 138 " +
        "Over six months and up to and including 18 months … … 77 81 Over 18 months … … 14 16 Total … … 239 273 No more is held.",
      "1975|1976",
      [
        "Up to one month:40|38",
        "Over one month, up to six months:108|138",
        "Over six months and up to and including 18 months:77|81",
        "Over 18 months:14|16",
        "Total:239|273",
      ],
    ],
    [
      "one column, whose sections add up to their totals",
      "Claims by origin Europe Cyprus 20 Poland 186 Others 32 Total 238 Americas Chile 10 Others 25 Total 35",
      "",
      ["Europe Cyprus:20", "Poland:186", "Others:32", "Total:238", "Americas Chile:10", "Others:25", "Total:35"],
    ],
    [
      "years with a word in brackets behind each, over numbered labels with colons",
      "£'000 1981–82 (Actual) 1982–83 (Voted) (i) Privy Council: House of Commons (Class XIII, Vote 2) 21,528 31,248 " +
        "(ii) House of Commons: Administration (Class XIIIA, Vote 1) 13,830 17,433 (iii) Stationery: Printing 283 807",
      "1981–82 (Actual)|1982–83 (Voted)",
      [
        "(i) Privy Council: House of Commons (Class XIII, Vote 2):21,528|31,248",
        "(ii) House of Commons: Administration (Class XIIIA, Vote 1):13,830|17,433",
        "(iii) Stationery: Printing:283|807",
      ],
    ],
    [
      "numbers and a day that are joined to the words of headings",
      "Regional authority Nursing staff per 1,000 population Percentage increase since 1979 Number of posts free at 31 March " +
        "Northern 4,120 11.2 73 Yorkshire 4,511 9.8 102 Trent 5,307 12.9 88",
      "Nursing staff per 1,000 population|Percentage increase since 1979|Number of posts free at 31 March",
      ["Northern:4,120|11.2|73", "Yorkshire:4,511|9.8|102", "Trent:5,307|12.9|88"],
    ],
    [
      "ages up to under others",
      "Persons found guilty Number of persons Aged 10 and under 14 Aged 14 and under 17 Aged 17 and over " +
        "1981 3,412 15,210 19,877 1982 3,298 15,844 20,415 1983 3,004 14,988 20,107",
      "Aged 10 and under 14|Aged 14 and under 17|Aged 17 and over",
      ["1981:3,412|15,210|19,877", "1982:3,298|15,844|20,415", "1983:3,004|14,988|20,107"],
    ],
    [
      "two days and a change over the columns",
      "1 April 1990 1 April 1993 Percentage change First officers 4,071 3,825 -6.04 Clerks and others 2,074 1,914 -7.71 " +
        "Executive officers 42,467 39,877 -6.10",
      "1 April 1990|1 April 1993|Percentage change",
      [
        "First officers:4,071|3,825|-6.04",
        "Clerks and others:2,074|1,914|-7.71",
        "Executive officers:42,467|39,877|-6.10",
      ],
    ],
    [
      "years with dots before their figures",
      "1967 … … … … 30,506 1968 … … … … 29,161 1969 … … … … 31,667 1970 … … … … 33,406 Figures for 1972 are not held.",
      "",
      ["1967:30,506", "1968:29,161", "1969:31,667", "1970:33,406"],
    ],
    [
      "years some years apart, and one behind decimals that is of the first quarter",
      "Year Fatal Serious Slight Total 1981 947 3,912 6,334 11,193 1985 869 3,866 6,060 10,795 1981–1985 Average 895.6 " +
        "3,908.8 6,340.0 11,144.4 1990 Quarter 1 254 968 1,806 3,028 Quarter 2 167 642 1,369 2,178",
      "Fatal|Serious|Slight|Total",
      [
        "1981:947|3,912|6,334|11,193",
        "1985:869|3,866|6,060|10,795",
        "1981–1985 Average:895.6|3,908.8|6,340.0|11,144.4",
        "1990 Quarter 1:254|968|1,806|3,028",
        "Quarter 2:167|642|1,369|2,178",
      ],
    ],
    [
      "a letter over each heading",
      "April 1997–March 1998 £ (a) (b) (c) Fines imposed Amount collected Written off Hull 2,203 1,841 163 " +
        "York and Selby 2,087 1,795 411 Goole 1,178 561 652 Total 5,468 4,197 1,226 Notes: (a) With costs",
      "(a) / Fines imposed|(b) / Amount collected|(c) / Written off",
      ["Hull:2,203|1,841|163", "York and Selby:2,087|1,795|411", "Goole:1,178|561|652", "Total:5,468|4,197|1,226"],
    ],
    [
      "rows that are quarters of years",
      "Year ending Killed Seriously injured All hurt 1986 Q1 5,255 71,315 76,570 Q2 5,280 70,440 75,720 " +
        "Q3 5,298 68,815 74,113 Q4 5,382 68,752 74,134 1987 Q1 5,271 66,909 72,180 Q2 5,282 66,638 71,920",
      "Killed|Seriously injured|All hurt",
      [
        "Q1:5,255|71,315|76,570",
        "Q2:5,280|70,440|75,720",
        "Q3:5,298|68,815|74,113",
        "Q4:5,382|68,752|74,134",
        "Q1:5,271|66,909|72,180",
        "Q2:5,282|66,638|71,920",
      ],
    ],
    [
      "a label that the title names",
      "Claims in payment—Housing Benefit, Winter Allowance and Sick Pay Benefit Great Britain North East Region Housing Benefit " +
        "2,298 256 Winter Allowance 1,503 189 Sick Pay 3,940 418",
      "|",
      ["Housing Benefit:2,298|256", "Winter Allowance:1,503|189", "Sick Pay:3,940|418"],
    ],
    [
      "the same headings under each year",
      "Road 1994 1995 Deaths Injuries Deaths Injuries Motorways 151 974 167 909 Trunk roads 46 619 52 662 Others 7 12 9 15",
      "1994 / Deaths|1994 / Injuries|1995 / Deaths|1995 / Injuries",
      ["Motorways:151|974|167|909", "Trunk roads:46|619|52|662", "Others:7|12|9|15"],
    ],
    [
      "years in the title before those over the columns",
      "Number of hospitals in the region, 1979 to 1990 by district 1979 1980 1981 North 135 131 129 South 164 159 157 East 99 98 94",
      "1979|1980|1981",
      ["North:135|131|129", "South:164|159|157", "East:99|98|94"],
    ],
    [
      "a stretch of time in a heading",
      "Police force area Thefts per officer in 12 months to March 1992 Percentage change from previous 12 months " +
        "Avon and Exe 49 10 Barton 53 -5 Camshire 49 25",
      "Thefts per officer in 12 months to March 1992|Percentage change from previous 12 months",
      ["Avon and Exe:49|10", "Barton:53|-5", "Camshire:49|25"],
    ],
    [
      "rows that are months",
      "Month 2018 2019 January 12 15 February 11 9 March 10 10",
      "2018|2019",
      ["January:12|15", "February:11|9", "March:10|10"],
    ],
    [
      "rows that are acts",
      "Legislation 2019 2020 Theft Act 1968 30 41 Criminal Damage Act 1971 12 15 Fraud Act 2006 41 38",
      "2019|2020",
      ["Theft Act 1968:30|41", "Criminal Damage Act 1971:12|15", "Fraud Act 2006:41|38"],
    ],
    [
      "rows that are numbered",
      "Outcome Number of arrests Outcome 1 412 Outcome 2 388 Outcome 16 401",
      "Number of arrests",
      ["Outcome 1:412", "Outcome 2:388", "Outcome 16:401"],
    ],
    [
      "rows that are months with years of two digits",
      "Month Calls Nov 19 412 Dec 19 388 Jan 20 401",
      "Calls",
      ["Nov 19:412", "Dec 19:388", "Jan 20:401"],
    ],
    [
      "rows that are sums of money",
      "Loss 2019 2020 Less than £500 12 15 £500 - £999 41 38 £1,000 to £5,000 4 3 Over £5,000 7 0",
      "2019|2020",
      ["Less than £500:12|15", "£500 - £999:41|38", "£1,000 to £5,000:4|3", "Over £5,000:7|0"],
    ],
    [
      "rows that are ages",
      "Age Male Female Under 18 12 4 18 to 24 55 21 35 and over 88 41 Total 155 66",
      "Male|Female",
      ["Under 18:12|4", "18 to 24:55|21", "35 and over:88|41", "Total:155|66"],
    ],
    [
      "a year over the one column",
      "Ward 2017 North Ward 12 South Ward 10 East Ward 17",
      "2017",
      ["North Ward:12", "South Ward:10", "East Ward:17"],
    ],
    [
      "ages over the columns",
      "Sex Under 18 18-24 25-34 35+ Male 4 31 44 28 Female 1 12 15 9 Total 5 43 59 37",
      "Under 18|18-24|25-34|35+",
      ["Male:4|31|44|28", "Female:1|12|15|9", "Total:5|43|59|37"],
    ],
    [
      "months with years of two digits over a total",
      "Month Male Female Nov 19 7 12 Dec 19 17 17 Jan 20 2 8 Total 26 37",
      "Male|Female",
      ["Nov 19:7|12", "Dec 19:17|17", "Jan 20:2|8", "Total:26|37"],
    ],
    [
      "thousands with spaces, as the header has it",
      "Offence 2017 2018 Burglary 2 180 2 387 Arson 1 967 1 291 Robbery 1 928 1 343",
      "2017|2018",
      ["Burglary:2 180|2 387", "Arson:1 967|1 291", "Robbery:1 928|1 343"],
    ],
    [
      "a first row with a number in its label",
      "Model 2017 2018 BMW 320 53 44 Peugeot Traveller 30 48 Ford Fiesta 24 47",
      "2017|2018",
      ["BMW 320:53|44", "Peugeot Traveller:30|48", "Ford Fiesta:24|47"],
    ],
    [
      "a dash between sums of money",
      "Supplier 2019 2020 2021 Acme £500 - £900 Bolt £200 £300 £12 Carr £7 £100 £13",
      "2019|2020|2021",
      ["Acme:£500|-|£900", "Bolt:£200|£300|£12", "Carr:£7|£100|£13"],
    ],
    [
      "months without a header, May among them",
      "Mar 101 Apr 97 May 110 Jun 105 Total 413",
      "",
      ["Mar:101", "Apr:97", "May:110", "Jun:105", "Total:413"],
    ],
    [
      "a header and its first row on a line, and two rows on the next",
      "Offence 2001 2002 2003 Assault 0 1000 0\nHarbour Dues 0 0 0 Affray 0 10 0\nFraud 0 0 0",
      "2001|2002|2003",
      ["Assault:0|1000|0", "Harbour Dues:0|0|0", "Affray:0|10|0", "Fraud:0|0|0"],
    ],
    [
      "rows that are ages",
      "Age Group Number of Arrests Under 18 45 18 to 24 123 25-34 200 35 and over 12 Grand Total 380",
      "Number of Arrests",
      ["Under 18:45", "18 to 24:123", "25-34:200", "35 and over:12", "Grand Total:380"],
    ],
    [
      "a label that begins with a number behind the figures of the row before",
      "Age Group 2019 2020 Under 18 4 6 Adults 12 34 60 plus 5 6 Total 21 46",
      "2019|2020",
      ["Under 18:4|6", "Adults:12|34", "60 plus:5|6", "Total:21|46"],
    ],
    [
      "a label that begins with a year behind figures that end no label",
      "Quarter Killed Injured 1988 Q2 5,113 65,136 Q3 5,000 64,047 Q4 5,052 63,491 1991 1Q1 4,901 57,445 1Q2 4,681 55,524",
      "Killed|Injured",
      ["1988 Q2:5,113|65,136", "Q3:5,000|64,047", "Q4:5,052|63,491", "1991 1Q1:4,901|57,445", "1Q2:4,681|55,524"],
    ],
    [
      "labels that begin with years, each behind the figures of the row before",
      "Camera Officer 1997 Number 320 310 Share 51 49 1998 Number 370 306 Share 55 45 1999 Number 460 267 Share 63 37",
      "|",
      ["Number:320|310", "Share:51|49", "1998 Number:370|306", "Share:55|45", "1999 Number:460|267", "Share:63|37"],
    ],
    [
      "a label that ends in a number",
      "Place 2019 2020 Leeds 4 6 Zone 2 12 34 York 5 6 Total 21 46",
      "2019|2020",
      ["Leeds:4|6", "Zone 2:12|34", "York:5|6", "Total:21|46"],
    ],
    [
      "headings of several words",
      "Directorate Requests received Requests refused Adult Services 12 3 Children and Families 14 2 Total 26 5",
      "Requests received|Requests refused",
      ["Adult Services:12|3", "Children and Families:14|2", "Total:26|5"],
    ],
    [
      "a title before the header",
      "Complaints by ward 2018 to 2020 Ward 2018 2019 Northgate 1 2 Southgate 4 5",
      "2018|2019",
      ["Northgate:1|2", "Southgate:4|5"],
    ],
    [
      "a sentence that ends in a year before the header",
      "Exclusions in 2017/18. Reason Fixed Permanent Bullying 14 0 Damage 9 1 Theft 8 0 Total 31 1",
      "Fixed|Permanent",
      ["Bullying:14|0", "Damage:9|1", "Theft:8|0", "Total:31|1"],
    ],
    [
      "sentences around",
      "We hold the following. Ethnicity Male Female White 12 3 Asian 4 5 Black 1 2 Total 17 10 Please note that figures may change.",
      "Male|Female",
      ["White:12|3", "Asian:4|5", "Black:1|2", "Total:17|10"],
    ],
    [
      "lines broken anywhere",
      "Area 2015 2016 2017 2018 North Gate 12 14 15\n16 South Gate 2 3 4 5 East Gate 8\n9 10 11 West Gate 1 1 1 1",
      "2015|2016|2017|2018",
      ["North Gate:12|14|15|16", "South Gate:2|3|4|5", "East Gate:8|9|10|11", "West Gate:1|1|1|1"],
    ],
    [
      "page breaks",
      "Nationality Number of People Albania 4 Belgium 5 Chad\n\n6 Denmark 7 Egypt 8\n\nFiji 9 Greece 10",
      "Number of People",
      ["Albania:4", "Belgium:5", "Chad:6", "Denmark:7", "Egypt:8", "Fiji:9", "Greece:10"],
    ],
    [
      "several rows a line",
      "Make Number Ford 12 Fiat 3\nAudi 4 Seat 5\nMini 6 Kia 7\nTotal 37",
      "Number",
      ["Ford:12", "Fiat:3", "Audi:4", "Seat:5", "Mini:6", "Kia:7", "Total:37"],
    ],
    [
      "labels with dashes",
      "Country Number Guinea - Bissau 3 France 4 Spain 5 Total 12",
      "Number",
      ["Guinea - Bissau:3", "France:4", "Spain:5", "Total:12"],
    ],
    [
      "labels with dots, brackets and slashes",
      "Nationality Number China (People's Rep. Of) 10 Burma / Myanmar 1 Irish Republic (Eire) 46",
      "Number",
      ["China (People's Rep. Of):10", "Burma / Myanmar:1", "Irish Republic (Eire):46"],
    ],
    [
      "no header, and a total that adds up",
      "Burglary 12 Robbery 3 Theft 45 Total 60",
      "",
      ["Burglary:12", "Robbery:3", "Theft:45", "Total:60"],
    ],
    [
      "money",
      "Supplier Cost Acme Ltd £1,200.50 Bolt & Co £300 Grand Total £1,500.50",
      "Cost",
      ["Acme Ltd:£1,200.50", "Bolt & Co:£300", "Grand Total:£1,500.50"],
    ],
  ];
  it.each(cases)("%s", (_, input, headers, rows) => {
    expect(read(input).map((table) => [table.headers, table.rows])).toEqual([[headers, rows]]);
  });

  it("keeps in the label a number behind a row's figures that the totals make none of them", () => {
    const { records, diagnostics } = parse("Place 2019 2020 Leeds 4 6 Harrow 12 34 60 York 5 6 Total 21 46");
    expect(records.slice(2, 4).map(({ label, value }) => [label, value])).toEqual([
      ["Harrow 60", 12],
      ["Harrow 60", 34],
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["table/row-decided"]);
  });

  it("two tables on a line, and the note behind the last", () => {
    const text =
      "Q1 Gender Number Female 4 Male 21 Total 25 Q2 Area Number North 3 South * West 9 Total 25 Notes * - withheld";
    const tables = read(text);
    expect(tables.map(({ rows }) => rows.length)).toEqual([3, 4]);
    expect(tables[1]?.printed.notes).toEqual([{ mark: "*", text: "withheld", line: 1 }]);
  });

  it("gives a table the question whose number is glued to its header", () => {
    const { tables } = parse("Q3 Gender Number of Arrests Female 46 Male 175 Total 221", { source: "-" });
    expect(tables.map(({ question }) => question)).toEqual(["3"]);
  });

  it("lets the totals place a blank, and else gives no value", () => {
    const table = (total: string) => `Offence 2017 2018 2019 Arson 1 2 3 Fraud 4 5 Theft 6 7 8${total}`;
    const values = (text: string) =>
      parse(text, { source: "-" })
        .records.slice(3, 6)
        .map(({ value }) => value);
    expect(values(table(" Total 11 9 16"))).toEqual([4, null, 5]);
    expect(values(table(""))).toEqual([null, null, null]);
  });

  it("places each cell on its own line", () => {
    const { records } = parse(
      "Area 2015 2016 2017 North Gate 12 14\n15 South Gate 2 3 4 East\nGate 8 9 10 Hill 1 1 1",
      {
        source: "-",
      },
    );
    expect(records.map(({ line, column }) => `${line}:${column}`)).toEqual([
      "1:32",
      "1:35",
      "2:1",
      "2:15",
      "2:17",
      "2:19",
      "3:6",
      "3:8",
      "3:10",
      "3:18",
      "3:20",
      "3:22",
    ]);
  });
});

it("leaves the items of a list to the list, whose dashes are no cells", () => {
  const years = ["- 1992–93: £55,651", "- 1991–92: £28,094", "- 1990–91: £30,080", "- 1989–90: £28,630"];
  const { records } = parse(`It cost £88,044 in 1993. Spending before was as follows:\n${years.join("\n")}\n`);
  expect(records.map(({ label, value }) => [label, value])).toEqual([
    ["1992–93", 55651],
    ["1991–92", 28094],
    ["1990–91", 30080],
    ["1989–90", 28630],
  ]);
});

describe("sections and pages", () => {
  it("a name before a colon is a section, up to its total", () => {
    const text =
      "Origin 1998 1999 Europe: Cyprus 90 20 Poland 15 60 Total 105 80 Americas: Chile 25 10 Peru 50 25 Total 75 35 " +
      "Asia: China 25 25 India 65 65 Total 90 90 Not known 5 0 Grand Total 275 205";
    const [table] = read(text);
    expect(table?.headers).toBe("1998|1999");
    const rows = table?.printed.rows.map(({ group, label }) => `${group}/${label}`) ?? [];
    expect(rows.slice(0, 4)).toEqual(["Europe/Cyprus", "Europe/Poland", "Europe/Total", "Americas/Chile"]);
    expect(rows.slice(-3)).toEqual(["Asia/Total", "null/Not known", "null/Grand Total"]);
    expect(parse(text).tables.map(({ audit }) => audit)).toEqual(["pass"]);
  });

  it("a name before a colon is a section of the rows that go on in small letters", () => {
    const text =
      "Men 1955 1956 1957 (to 30.6) Closed: from inside 11 22 15 from outside* 41 25 57 Medium 17 23 17 Open 18 46 76";
    const [table] = read(text);
    expect(table?.headers).toBe("1955|1956|1957 (to 30.6)");
    const rows = table?.printed.rows.map(({ group, label }) => `${group}/${label}`);
    expect(rows).toEqual(["Closed/from inside", "Closed/from outside*", "null/Medium", "null/Open"]);
  });

  it("a name before the first of periods that come again is a section", () => {
    const text =
      "Beds Acute Total North 1994–95 11 12 1995–96 10 14 1996–97 9 10 South 1994–95 17 35 1995–96 18 32 1996–97 19 31 " +
      "West 1994–95 24 45 1995–96 25 44 1996–97 26 43";
    const [table] = read(text);
    expect(table?.printed.rows.map(({ group, label }) => `${group}/${label}`)).toEqual(
      ["North", "South", "West"].flatMap((name) => [`${name}/1994–95`, `${name}/1995–96`, `${name}/1996–97`]),
    );
  });

  it("a name before the first label is a section where all labels come again", () => {
    const text =
      "Spending £ million 1998–99 1999–00 Current Roads 15 16 Parks 7 27 Health 38 56 Total Current 60 99 " +
      "Capital Roads 3 5 Parks 2 6 Health 12 15 Total Capital 17 26";
    const [table] = read(text);
    expect(table?.printed.rows.map(({ group, label }) => `${group}/${label}`)).toEqual([
      "Current/Roads",
      "Current/Parks",
      "Current/Health",
      "Current/Total Current",
      "Capital/Roads",
      "Capital/Parks",
      "Capital/Health",
      "Capital/Total Capital",
    ]);
    expect(parse(text).tables.map(({ audit }) => audit)).toEqual(["pass"]);
  });

  it("what stands over periods that come again is no heading over the labels", () => {
    const text = "Partial Bids Not Approved 19/20 20/21 19/20 20/21 Cabinet 5 3 2 0 Health 11 5 2 4 Roads 1 2 1 1";
    const [table] = read(text);
    expect(table?.headers).toBe("19/20|20/21|19/20|20/21");
    expect(table?.printed.corner).toBe("");
    expect(table?.printed.diagnostics.map(({ code }) => code)).toEqual(["table/header-undecided"]);
  });

  it("a header that comes again is no part of a label", () => {
    const text = "Year Houses built 1975 732 1976 684 1977 575\nYear Houses Built 1978 411 1979 310 1980 393 1981 370";
    expect(read(text).map(({ headers, rows }) => [headers, rows.map((row) => row.slice(0, 4)).join(" ")])).toEqual([
      ["Houses built", "1975 1976 1977 1978 1979 1980 1981"],
    ]);
  });

  it("the number of a column may stand before a header that comes again", () => {
    const text = "Prison Assault rate Acton 3 Albury 1 Alton 28 749W\nPrison Assault rate Barton 9 Barking 23 Bow 4";
    expect(read(text).map(({ rows }) => rows)).toEqual([
      ["Acton:3", "Albury:1", "Alton:28", "Barton:9", "Barking:23", "Bow:4"],
    ]);
  });

  it("a full stop behind an abbreviation in brackets ends no label", () => {
    const text = "Prison 2018 2019 Acton 183 178 Barrow (incl. Unit) 1,195 1,036 Castle (excl. Annex) 103 126";
    expect(read(text).map(({ rows }) => rows)).toEqual([
      ["Acton:183|178", "Barrow (incl. Unit):1,195|1,036", "Castle (excl. Annex):103|126"],
    ]);
  });

  it("a title and a header that come again go on with their table, whose total sums the rows above them too", () => {
    const text =
      "Applications by origin 1998 1999 Algeria 60 85 Angola 50 45 Ghana 25 95 Kenya 85 45\n" +
      "Applications, by origin 1998 1999 Sudan 50 80 Togo 60 60 Total 330 410";
    expect(parse(text).tables.map(({ audit }) => audit)).toEqual(["pass"]);
  });

  it("a header that comes again without its title goes on with its table too", () => {
    const text =
      "Thefts in the county Police force area 1998 1999 Algar 60 85 Angle 50 45 Gant 25 95 Kent 85 45\n" +
      "Police force area 1998 1999 Stowe 50 80 Towy 60 60 Usk 30 41";
    expect(read(text).map(({ rows }) => rows.length)).toEqual([7]);
  });

  it("a number whose first digit is misread as a letter is a cell, and has no value", () => {
    const { records } = parse(
      "Area 1998 1999 North 9,765 4,265 South 2,960 1,395 West l4,015 7,160 1 Figures are rounded",
    );
    expect(records.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      "North: 9765",
      "North: 4265",
      "South: 2960",
      "South: 1395",
      "West: null",
      "West: 7160",
    ]);
  });
});

describe("no table", () => {
  const cases: readonly (readonly [name: string, input: string])[] = [
    [
      "prose",
      "In 2019 there were 12 complaints and in 2020 there were 15 while in 2021 we had 20. The cost was £400 in 2019 and £500 in 2020.",
    ],
    [
      "a letter's head",
      "Dear Sir Thank you for your request of 12 March 2019 Ref 1234 Our Ref 5678 Your Ref 91011 Date 12 April 2019",
    ],
    ["contents", "Introduction 3 Background 5 Findings 12 Conclusions 19 Annex 23"],
    ["sections", "Section 12 Section 14 Section 31 Section 40 Section 43"],
    ["acts", "Theft Act 1968 Fraud Act 2006 Offences Against the Person Act 1861 Public Order Act 1986"],
    ["scores", "Arsenal 2 Chelsea 1 Everton 0 Leeds 0 Fulham 3 Derby 2"],
    ["an address", "Unit 7 Station Road 14 Northtown NR1 3AB Telephone 01632 960 000 Fax 01632 960 001"],
    ["dates", "Received 12 March 2019 Acknowledged 14 March 2019 Answered 3 April 2019 Appealed 9 May 2019"],
    [
      "acts, each behind a dash",
      "- Data Protection Act 2018\n- Freedom of Information Act 2000\n- Equality Act 2010\n- Human Rights Act 1998",
    ],
    ["acts, each behind a star", "* Theft Act 1968\n* Fraud Act 2006\n* Public Order Act 1986\n* Equality Act 2010"],
    ["a row a line", "Offence 2018 2019\nArson 1 2\nTheft 3 4\nTotal 4 6"],
  ];
  it.each(cases)("%s", (_, input) => {
    expect(read(input)).toEqual([]);
  });
});

it("no figure goes on in the next line", () => {
  expect(read("3 March 2020 – £45.00\n9 April 2020 – £12.50\n1 May 2\r020 – £7.25\n")).toEqual([]);
});

it("a list of counts with a dash behind each is no table: the figures are those of the names behind them", () => {
  expect(
    read("71 - Unused Farm Building\n751 - 2nd/Holiday Home\n15 - New Holiday Home\n20 - Tied Home\n5 - Bankruptcy\n"),
  ).toEqual([]);
});

describe("generated tables", () => {
  const labels = [
    "Assault",
    "Harbour Dues",
    "Violence with Injury",
    "Dwelling (other)",
    "Vehicle / Van",
    "Officer",
    "Fraud",
  ];
  it("read back to the same cells, broken over lines anywhere", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }).chain((columns) =>
          fc.array(fc.array(fc.nat(9999), { minLength: columns, maxLength: columns }), {
            minLength: 3,
            maxLength: 7,
          }),
        ),
        fc.integer({ min: 60, max: 400 }),
        (rows, width) => {
          const columns = rows[0]?.length ?? 0;
          const header = `Offence ${Array.from({ length: columns }, (_, c) => 2001 + c).join(" ")}`;
          const words = `${header} ${rows.map((row, r) => `${labels[r]} ${row.join(" ")}`).join(" ")}`.split(" ");
          const lines: string[] = [];
          for (const word of words) {
            const last = lines.at(-1);
            if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
            else lines.push(word);
          }
          for (const table of read(lines.join("\n")))
            expect(table.rows).toEqual(rows.map((row, r) => `${labels[r]}:${row.join("|")}`));
          if (lines.length === 1) expect(read(lines.join("\n"))).toHaveLength(1);
        },
      ),
    );
  });

  it("any text is read without throwing", () => {
    const piece = fc.constantFrom(
      "2013",
      " ",
      "\n",
      "12",
      "Total",
      "Year",
      "January",
      "-",
      "£",
      "(",
      "*",
      "to",
      "Alpha",
      "Q1",
      "5 or less",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        read(pieces.join(" "));
      }),
    );
  });
});

it("two rows that lack a figure stand among those that have all, and the totals tell which", () => {
  const text =
    "Term Local courts Crown Court One month 23 52 Three months 68 Six months 60 A year 4 98 Longer 1 66 Total 156 216 Not all.";
  const { records, tables } = parse(`Asked.\n${text}\n`);
  expect(tables.map(({ audit }) => audit)).toEqual(["pass"]);
  expect(records.filter(({ label }) => label === "Three months").map(({ value }) => value)).toEqual([68, null]);
});

it("headings that come again under others that cannot be told are said to", () => {
  const text =
    "Court cases Convictions Unsuccessful 2009 Number Percentage Number Percentage Total July 71 86.6 11 13.4 82 August 60 80.0 15 20.0 75 September 66 88.0 9 12.0 75";
  const { diagnostics } = parse(`Asked.\n${text}\n`);
  expect(diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
});

it.each([
  ["the corner on the lower level", "2017 2018 Area Fines Notices Fines Notices"],
  ["a title before the periods", "Enforcement by area. 2017 2018 Area Fines Notices Fines Notices"],
])("periods stand over headings that come again: %s", (_, header) => {
  const { records } = parse(`${header} North 233 402 240 588 South 455 88 512 91 East 201 22 244 30`);
  expect(records.slice(0, 4).map(({ label, header: path, value }) => `${label}: ${path} ${value}`)).toEqual([
    "North: 2017 / Fines 233",
    "North: 2017 / Notices 402",
    "North: 2018 / Fines 240",
    "North: 2018 / Notices 588",
  ]);
});

it.each([
  [
    "words",
    "2017 2018 Area Fines Notices Fines Notices Total",
    "2017 / Fines|2017 / Notices|2018 / Fines|2018 / Notices",
  ],
  ["periods", "2017-18 2018-19 Area Q1 Q2 Q1 Q2 Total", "2017-18 / Q1|2017-18 / Q2|2018-19 / Q1|2018-19 / Q2"],
])("a total of all stands behind %s that come again under periods", (_, header, paths) => {
  const { records, tables } = parse(`${header} North 3 4 2 5 14 South 4 8 5 9 26 East 2 2 4 3 11`, {
    includeTotals: true,
  });
  expect(records.slice(0, 5).map((record) => record.header)).toEqual([...paths.split("|"), "Total"]);
  expect(tables.map(({ audit }) => audit)).toEqual(["pass"]);
});

it("headings that come again, with nothing that tells what is over them, are said to be undecided", () => {
  const { diagnostics } = parse(
    "Area Fines Notices Fines Notices North 233 402 240 588 South 455 88 512 91 East 12 40 7 3",
  );
  expect(diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
});

it("a label may be longer by what it says in brackets", () => {
  const label =
    "Dropped (with those of which the board was told that they were old, or small, or made in bad faith by those who wrote)";
  const { records } = parse(
    `Text is as follows:\n1988 1989 Upheld 184 103 Settled 1,121 1,207 ${label} 321 657 TOTAL 1,626 1,967 Copies are kept.\n`,
  );
  expect(records.map(({ value }) => value)).toEqual([184, 103, 1121, 1207, 321, 657]);
});

it.each([
  [
    "the name of a section may stand before it",
    "Northern sites Leeds 12 14 15 York 22 24 25",
    ["table/section-guessed"],
  ],
  ["capitals within a name do not say so", "Leeds City 12 14 15 Isle of Wight 22 24 25", []],
])("a label of rows that run on: %s", (_, rows, codes) => {
  const { diagnostics } = parse(`Animals used by establishment 2018 2019 2020 ${rows} Dover 4 5 6 Total 38 43 46`);
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
});

it("two bands are no one heading of rows that run on", () => {
  const { records } = parse(
    "Deaths by age Age category Gender/calendar year 15–17 years 18–20 years Total Male 1997 0 8 8 1998 3 11 14 1999 2 13 15 2000 3 9 12\n",
  );
  expect(records.map(({ header }) => header).filter((header) => header !== "")).toEqual([]);
});

it("dashes between days and amounts are no column below words that may be headings", () => {
  const sold = "Cromer June 2014 - £325,000 Sheringham August 2015 - £451,000 Stalham March 2018 - £105,000";
  const { tables, diagnostics } = parse(`Location Date & Cost NORFOLK ${sold} Bowthorpe January 2020 - £225,000\n`);
  expect(tables.flatMap(({ columns }) => columns.map(({ header }) => header))).not.toContain("Cromer");
  const codes = diagnostics.map(({ code }) => code);
  expect(codes).not.toContain("value/unproved-placeholder");
  expect(codes).toContain("table/unread-rows");
});

it("years that stand alone some years apart head rows that run on", () => {
  const { records } = parse(
    "Staff in post, whole time equivalents 1978 1982 1986 East Anglia 881 880 946 Great Yarmouth n/a 58 59 Kent 12 15 16\n",
  );
  expect(records.slice(0, 3).map(({ header, value }) => `${header} ${value}`)).toEqual([
    "1978 881",
    "1982 880",
    "1986 946",
  ]);
});

it("the span of years that ends a title is no heading beside those years, and a share with a note's number is one", () => {
  const { records, checks } = parse(
    "Exclusions, 1999/2000 to 2001/02 1999/2000 2000/01 2001/02 Number Percentage2 Number Percentage2 Number Percentage2 Primary 19 0.02 34 0.03 39 0.04 Secondary 144 0.19 207 0.28 240 0.32 Total 163 0.09 241 0.14 279 0.17\n",
  );
  expect(records.slice(0, 3).map(({ header, value, unit }) => `${header} ${value} ${unit}`)).toEqual([
    "1999/2000 / Number 19 count",
    "1999/2000 / Percentage2 0.02 percent",
    "2000/01 / Number 34 count",
  ]);
  expect(checks.map(({ outcome }) => outcome)).toEqual(["pass", "pass", "pass"]);
});

it("what amounts are in ends the heading before it, and is no heading nor the first word of a label", () => {
  const rows = "Avon 17,000 1,342 Barking 2,659 1,955 Barnet 4,036 3,605 Barnsley 1,246 25 Bolton 3,256 984";
  const { records } = parse(`Area Special schools £'000s Voluntary aided schools £'000s ${rows}\n`);
  expect(records.slice(0, 2).map(({ label, header, value, unit }) => [label, header, value, unit])).toEqual([
    ["Avon", "Special schools £'000s", 17000, "GBP thousand"],
    ["Avon", "Voluntary aided schools £'000s", 1342, "GBP thousand"],
  ]);
});

it("years behind a title head rows that run on, where no row below has others", () => {
  const title = "Table 1: dentists by area at 30 September 1979 and 1992 Area 1979 1992";
  const { records } = parse(`${title} Avon 309 360 Barnet 143 139 Barnsley 40 62 Bury 43 55\n`);
  expect(records.slice(0, 3).map(({ label, header, value }) => [label, header, value])).toEqual([
    ["Avon", "1979", 309],
    ["Avon", "1992", 360],
    ["Barnet", "1979", 143],
  ]);
});

it("labels of small letters may run on below as many years as each has figures", () => {
  const { records } = parse(
    "x\n1984 1985 1986 1987 1988 fatal — — — — 1 serious injury 1 — — 1 — minor injury 41 20 20 23 13\n",
  );
  expect(records.map(({ label, period, value }) => `${label} ${period} ${value}`).slice(9)).toEqual([
    "serious injury 1988 0",
    "minor injury 1984 41",
    "minor injury 1985 20",
    "minor injury 1986 20",
    "minor injury 1987 23",
    "minor injury 1988 13",
  ]);
});

it("a header that comes again below another title, before the same year, is that of another table", () => {
  const rows = (first: number) => `Year Number of accidents 1985 ${first} 1986 10 1987 6 1988 8`;
  const { tables } = parse(
    `Crossings with barriers ${rows(11)}\nOpen crossings (with and without signals) ${rows(16)}\n`,
  );
  expect(tables.map(({ heading, columns }) => [heading, columns.map(({ header }) => header)])).toEqual([
    ["Crossings with barriers", ["Number of accidents"]],
    ["Open crossings (with and without signals)", ["Number of accidents"]],
  ]);
});

it("a row behind the last one on its line that no table has is told", () => {
  const rows = "2005-06 86 23 2004-05 89 11 2003-04 106 14 2002-03 86 1— 2001-02 92 1— 1 Not available.";
  const { records, diagnostics } = parse(`Bookings\nDepartment Parks ${rows}\n`);
  expect(records.slice(-2).map(({ period, value, status }) => [period, value, status])).toEqual([
    ["2002-03", 86, "reported"],
    ["2002-03", null, "unreadable"],
  ]);
  expect(diagnostics.filter(({ code }) => code === "table/unread-rows").map(({ actual }) => actual)).toEqual([
    "2001-02 92 1— 1 Not available.",
  ]);
});

it.each([
  [
    "a period that later labels begin with as well is the heading of a section",
    "Time period/Area Advanced Foundation April 1996 to March 1997 Avon 600 12 Kent 500 14 April 1997 to March 1998 Avon 1,000 15 Kent 700 9",
  ],
  [
    "dates behind words stand over headings below",
    "PUBLIC SERVICE MANPOWER Staff in post as at 1st March 1974 Staff in post as at 1st April 1978 Department Office Works Total Office Works Total Cabinet Office 599 1 600 650 2 652 Treasury 997 3 1,000 1,056 4 1,060 Customs 69 3 72 85 7 92",
  ],
])("no heading is said where %s", (_, text) => {
  const { records, diagnostics } = parse(`${text}\n`);
  expect(records.filter(({ header }) => header !== "")).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
});

it("a number or dash in brackets behind the figures of each row is a cell, and begins no label", () => {
  const { records } = parse(
    "Prison 1980 1981 Attempts Acton 3 4 (2) Albany 5 1 (—) Ashford 1 — (1) Bedford 2 3 (14)\n",
  );
  expect(records.slice(3, 6).map(({ label, header, raw, value }) => `${label} ${header} ${raw} ${value}`)).toEqual([
    "Albany 1980 5 5",
    "Albany 1981 1 1",
    "Albany Attempts (—) null",
  ]);
});

it.each([
  [
    "above the first row",
    "Weekly gain Numbers affected New awards Total Nothing 0 0 0 Up to £2.50 17 13 31 £2.51 to £5 0 0 0 £5.01 to £7.50 0 0 0 £7.51 to £10.00 1 2 0 Over £10.00 0 4 0 All others 1 2 3 Total 19 21 34",
  ],
  [
    "between two tables",
    "Prison Places Cells Months Visits Days Acton 142 45 7 1 2 Brook 93 24 8 — — Cole 21 6 8 9 1 Dale 17 9 13 days — — Ely 172 75 8 2 2 days Ford 79 54 8 — — Gale 17 36 3 — — Hill 42 60 8 10 3",
  ],
])("rows that stand in no table are told: %s", (_, text) => {
  const { diagnostics } = parse(`${text}\n`);
  expect(diagnostics.map(({ code }) => code)).toContain("table/unread-rows");
});

it("says where the first words of the one heading may stand with the noun over the labels", () => {
  const codes = (header: string) =>
    parse(`${header} Acton 3 Albany 1 Ashwell 5 Askham Grange 2 Bedford 28\n`).diagnostics.map(({ code }) => code);
  expect(codes("Establishment Assault rate Percentage")).toEqual(["table/header-cut"]);
  expect(codes("Establishment Percentage")).toEqual([]);
  expect(codes("Port of Entry Percentage")).toEqual([]);
});

it("the dash of a list's next item is no figure of the last row", () => {
  const rows = "Wholetime 679 735 711 Retained 559 1226.5 1023.27 Total 1238 1961.5 1734.27";
  const text = `Days away 2014 2015 2016 ${rows} - The number of days away of all other staff, by year.\n`;
  expect(
    parse(text, { includeTotals: true })
      .records.map(({ label, value }) => `${label} ${value}`)
      .slice(-4),
  ).toEqual(["Retained 1023.27", "Total 1238", "Total 1961.5", "Total 1734.27"]);
});

const codesOf = (text: string) => parse(text).diagnostics.map(({ code }) => code);

describe("the noun over labels, and the first label", () => {
  const headersAndFirst = (text: string) => read(text).map(({ headers, rows }) => [headers, rows[0]]);

  it.each([
    ["Year 2006 2007 2008 2016 29 8 1 2017 10 24 8 2018 44 7 3", "2006|2007|2008", "2016:29|8|1"],
    ["Year 2018/19 2019/20 2017 217 8 2018 24 297 2019 16 9", "2018/19|2019/20", "2017:217|8"],
    ["Year 2012/13 2016 £1070 2017 £265 2018 £29 2019 £283", "2012/13", "2016:£1070"],
    ["Year 2016 1,070 2017 265 2018 29 2019 283", "", "2016:1,070"],
    ["Year January 2008 1,014 2009 1,008 2010 7 2011 298", "January", "2008:1,014"],
    ["Year January February 2013 8 2 2014 36 8 2015 8 53 2016 37 10", "January|February", "2013:8|2"],
    ["Month 2017/18 April 512 May 29 June 100 July 65", "2017/18", "April:512"],
    ["Month 2013/14 2014/15 April £9 £75 May £27 £11 June £16 £52", "2013/14|2014/15", "April:£9|£75"],
  ])("%s", (text, headers, row) => {
    expect(headersAndFirst(text)).toEqual([[headers, row]]);
  });

  it("a year before the first of its months is no heading where no noun stands before it", () => {
    const { records } = parse("2015 April 12 May 15 June 18 July 21");
    expect(records.map(({ group, label }) => `${group} ${label}`)[0]).toBe("2015 April");
  });
});

describe("headings of several words", () => {
  it.each([
    [
      "1997–98 £ (a) (b) (c) Fines imposed Amount collected Written off Derby 220 184 16 Glossop 208 179 41 Grand total 428 363 57",
      "(a) / Fines imposed|(b) / Amount collected|(c) / Written off",
      "Derby:220|184|16",
    ],
    [
      "Scheme Year Claims outstanding as at 3 March 2010 Claims not paid in full as at 3 March 2010 2007 35 55 2008 92 106 Total 127 161",
      "Claims outstanding as at 3 March 2010|Claims not paid in full as at 3 March 2010",
      "2007:35|55",
    ],
  ])("%s", (text, headers, row) => {
    expect(read(text).map((table) => [table.headers, table.rows[0]])).toEqual([[headers, row]]);
  });
});

it("what is said behind each figure is no part of the next label", () => {
  const [table] = read(
    "Answers in £000 22-23 1,920 Surplus 21-22 -316 Deficit 20-21 882 Surplus 19-20 -10,306 Deficit",
  );
  expect(table?.rows).toEqual(["22-23:1,920", "21-22:-316", "20-21:882", "19-20:-10,306"]);
});

describe("bands for labels", () => {
  it.each([
    ["Age Male Female 18-24 12 14 25-34 23 45 35-44 65 76 45+ 8 9", "Male|Female", ["18-24:12|14", "45+:8|9"]],
    ["Age group Number 18-24 12 25-34 23 35-44 65 45+ 8", "Number", ["18-24:12", "45+:8"]],
    [
      "Age band 2021 2022 0 - 9 63 16 10 - 19 195 299 20 - 29 5 164 30 - 39 1 2",
      "2021|2022",
      ["0 - 9:63|16", "30 - 39:1|2"],
    ],
    [
      "Age Stop and search Charged Cautions 0 - 9 633 16 2 10 - 19 195 299 100 20 - 29 5 164 7",
      "Stop and search|Charged|Cautions",
      ["0 - 9:633|16|2", "20 - 29:5|164|7"],
    ],
  ])("%s", (text, headers, ends) => {
    const [table] = read(text);
    expect(table?.headers).toBe(headers);
    expect([table?.rows[0], table?.rows.at(-1)]).toEqual(ends);
  });

  it("bands that head columns are no labels", () => {
    const [table] = read("Area 18-24 25-34 35-44 North 12 14 9 South 23 45 8 East 65 76 7");
    expect(table?.rows[0]).toMatch(/North:12\|14\|9$/);
  });
});

describe("two rows", () => {
  it.each([
    ["Area 2015 Parks 98% Public order 48%", "2015", ["Parks:98%", "Public order:48%"]],
    [
      "Offence 2015/16 2016/17 Burglary 98 12 Public order 48 9",
      "2015/16|2016/17",
      ["Burglary:98|12", "Public order:48|9"],
    ],
  ])("%s: under a plain header they are a table", (text, headers, rows) => {
    expect(read(text).map((table) => [table.headers, table.rows])).toEqual([[headers, rows]]);
  });

  it.each([
    "Area Cases opened Women Charged Cautions Leeds 269 239 298 103 Schools 1,633 - 4 2,741",
    "Age Women 0 - 9 1008 10 - 19 150",
    "Year Charged Arrests 2013 2% 68% 2014 91% 2015 3% 37% 2016 18%",
    "Category January February Museums £806 Public order £293 £125 South East £284 £274",
    "Area 2018/19 2019/20 North 16 34 South 19 23 East 43 42 Schools 253",
  ])("%s: what is not read is told", (text) => {
    expect(codesOf(`Answer\n${text}\n`)).toContain("table/unread-rows");
  });

  it.each([
    "Section 12 Freedom of Information Act 2000 Regulation 15 Environment 2004",
    "Council Offices High Street 14 to 16",
    "Category 2014 2015 2016 2017 2018",
  ])("%s: is no table, and nothing is told", (text) => {
    expect(codesOf(`Answer\n${text}\n`)).not.toContain("table/unread-rows");
    expect(read(text)).toEqual([]);
  });
});

describe("sections of which each has the same rows", () => {
  it.each([
    [
      "bands",
      "Age January Full time 0 - 9 159 10 - 19 13 20 - 29 39 Northern area 0 - 9 70,428 10 - 19 32 20 - 29 6 Day staff 0 - 9 293 10 - 19 104 20 - 29 15",
      [
        "Full time / 0 - 9 | January: 159",
        "Northern area / 10 - 19 | January: 32",
        "Day staff / 20 - 29 | January: 15",
      ],
      [],
    ],
    [
      "years, where nothing tells the first section from the header",
      "Year Total paid Full time 2012 293 2013 48 2014 184 Day staff 2012 7 2013 13 2014 5 Other 2012 1 2013 90 2014 6",
      ["2012 | : 293", "Day staff / 2013 | : 13", "Other / 2014 | : 6"],
      ["table/header-undecided"],
    ],
    [
      "years, one of which is left out, so that no more rows are found",
      "Year Number of fines Full time 2012 293 2013 48 2014 184 Day staff 2012 7 2014 5 Other 2012 1 2013 90 2014 6",
      ["2012 | : 293"],
      ["table/header-undecided", "table/unread-rows"],
    ],
  ])("%s", (_, text, expected, told) => {
    const { cells, codes } = parsedCells(`The figures are below.\n\n${text}\n`);
    expect(cells).toEqual(expect.arrayContaining([...expected]));
    expect(codes).toEqual(expect.arrayContaining([...told]));
  });
});

it.each([
  ["Area 2017–18 2018–19 2019–20", "2017–18|2018–19|2019–20|"],
  ["Area Rank Grade Year total", "|||"],
])("%s over rows of four, the last figure the sum of the others", (header, headers) => {
  const [table] = read(`${header} Rural 1,201 988 700 2,889 Urban 2,310 2,040 1,880 6,230 Coastal 87 65 71 223`);
  expect(table?.headers).toBe(headers);
});

it.each([
  [
    "labels",
    "1977 1978 1979 Lifeboats 1, 087 883 *980 Helicopters 212 1, 207 258 Total 1, 299 2, 090 1, 238",
    ["1087", "883", "980", "212", "1207", "258"],
  ],
  ["years", "1977 1, 848 1978 1, 542 1979 1, 736 1980 1, 847", ["1848", "1542", "1736", "1847"]],
])("a blank behind the comma that parts thousands, behind %s", (_, text, values) => {
  expect(parse(`As follows:\n${text}\n`).records.map(({ value }) => `${value}`)).toEqual(values);
});

const headed = (text: string) => {
  const { records, diagnostics } = parse(`As follows:\n${text}\n`, { includeTotals: true });
  const cells = records.map(({ label, header, value }) => `${label} | ${header}: ${value}`);
  return { cells, codes: diagnostics.filter(({ severity }) => severity !== "info").map(({ code }) => code) };
};

it("a noun of two words before the first of several years is over the labels", () => {
  const { cells } = headed(
    "Financial Year 2019/20 2020/21 2021 so far Waiting 37 42 4 Housed 292 275 161 Total 329 317 165",
  );
  expect(cells.slice(0, 3)).toEqual(["Waiting | 2019/20: 37", "Waiting | 2020/21: 42", "Waiting | 2021 so far: 4"]);
});

it("the same word under each period is a level of the header, behind the heading over the labels", () => {
  const { cells, codes } = headed(
    "2021/22 2022/23 Total Notice Type Number Number Number Dogs 1 5 6 Litter 16 10 26 Total 17 15 32",
  );
  expect(cells.slice(0, 3)).toEqual([
    "Dogs | 2021/22 / Number: 1",
    "Dogs | 2022/23 / Number: 5",
    "Dogs | Total / Number: 6",
  ]);
  expect(codes).toEqual([]);
});

it.each([
  [
    "Suspended Restricted duties Rank Men Women Men Women Constable 211 24 298 61 Sergeant 29 5 44 9 Inspector 6 1 3 2",
    "Suspended / Men",
  ],
  ["All offences Domestic Ward 2018 2019 2018 2019 Town 120 140 11 10 Park 210 180 19 25", "All offences / 2018"],
])(
  "words before the noun over the labels, a capital for each heading, are over those that come again: %s",
  (text, header) => {
    const { cells, codes } = headed(text);
    expect(cells[0]).toContain(` | ${header}: `);
    expect(codes.filter((code) => code !== "table/header-cut")).toEqual([]);
  },
);

it.each([
  ["Department Headcount Total North 129 South 35 West 133 East 497 Grand Total 794", "table/header-undecided"],
  ["Neighbourhood Allocation Eastern 218 Northern 313 Exeter 79 South Hams 130 Total 740", "table/header-undecided"],
  ["Prison Escapes 1979 Ashby 4 Total 4 1980 Ashby 2 Marl 3 Total 5", "table/unread-rows"],
])("where the header ends, or what is read of it, is doubtful and told: %s", (text, code) => {
  expect(headed(text).codes).toContain(code);
});

it.each([
  [
    "Applicant domicile 2019 cycle 2020 cycle Total change Proportional change UK 19,200 18,910 -290 -2% EU 700 640 -70 -9% Wales 940 1,140 200 21% Leeds 940 1,140 200 21%",
    "UK | 2019 cycle: 19200",
  ],
  ["Service 2018 (£m) 2019 (£m) Parks 11 10 Roads 22 20 Total 33 30", "Parks | 2018 (£m): 11"],
  [
    "Area Borough council tax (£) Annual increase (£) Weekly increase (£) North 142.95 2.79 0.05 South 166.78 3.25 0.06 East 190.60 3.72 0.07",
    "North | Borough council tax (£): 142.95",
  ],
  [
    "Year Number of drivers of lorries killed in road accidents in Great Britain 1990 55 1991 50 1992 62 1993 55 1994 39",
    "1990 | Number of drivers of lorries killed in road accidents in Great Britain: 55",
  ],
  [
    "Year Number of convictions Average fine per conviction £ 1976 330 131 1977 576 121 1978 617 148 1979 558 214",
    "1976 | Number of convictions: 330",
  ],
])("the words behind a year, behind a noun, and before the first year are parts of headings: %s", (text, first) => {
  const { cells, codes } = headed(text);
  expect(cells[0]).toBe(first);
  expect(codes).toEqual([]);
});

it.each([
  ["Age Visitors Under 18 1,310 18 to 64 4,022 65+ 918 Total 6,250", "Under 18 | Visitors: 1310"],
  ["Receptions 1990 1991 Age 15–17 961 856 18–21 4,850 4,559 22 and over 11,320 12,809", "15–17 | 1990: 961"],
  ["Age Visitors 0 to 17 88 18 to 64 140 65 and over 305", "0 to 17 | Visitors: 88"],
  ["Age group Men Women Under 18 131 88 18 to 24 402 140 25 to 64 123 12 65 and over 9 3", "Under 18 | Men: 131"],
])("bands that are said in words are labels where each begins where the one before ends: %s", (text, first) => {
  const { cells, codes } = headed(text);
  expect(cells[0]).toBe(first);
  expect(codes).toEqual([]);
});
