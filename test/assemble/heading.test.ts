import { describe, expect, it } from "vitest";
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

it("the number of a column of the printed debates is no title; the title stands above it", () => {
  const { tables } = parse("New houses completed:\n578W\nYear Houses 1975 732 1976 684 1977 575 1978 411\n");
  expect(tables.map(({ heading }) => heading)).toEqual(["New houses completed"]);
});

it("a name over each of several tables is its title, and stands over no labels", () => {
  const rows = "Actions begun Orders made\n1987 335 269\n1988 327 238\n1989 368 193\n";
  const { tables } = parse(
    `There were fewer orders than actions in all courts.\nYork Court\n${rows}North Riding\n${rows}`,
  );
  expect(tables.map(({ heading }) => heading)).toEqual(["York Court", "North Riding"]);
});

it("what the columns are is no title; the title stands above it", () => {
  const { tables } = parse("Number of calls\n  Year\nCause 2019 2020 Total\nFalse 12 9 21\nOther 3 4 7\n");
  expect(tables.map(({ heading }) => heading)).toEqual(["Number of calls"]);
});

it("the number of a page at the right of a title is none of it", () => {
  const { tables } = parse(
    "Posts not filled                 Page 1 of 2\n\nSubject      2020    2021\nMusic          12       9\nArt             3       4\n",
  );
  expect(tables.map(({ heading }) => heading)).toEqual(["Posts not filled"]);
});

it("notes numbered under a heading explain marks in brackets", () => {
  const notes = "Notes:\n1. Figures are provisional.\n2. To 31 March 2020.\n3. Per hour.";
  const { tables, records } = parse(`Item\t2019\t2020 (2)\nMeals (3)\t12\t9\nHomes\t3\t4\n\n${notes}\n`);
  expect(tables[0]?.notes.map(({ mark }) => mark)).toEqual(["(2)", "(3)"]);
  expect(records.map(({ label, header, end }) => `${label} ${header} ${end}`).slice(0, 2)).toEqual([
    "Meals 2019 2019-12-31",
    "Meals 2020 2020-03-31",
  ]);
});

it("takes a bracketed letter for a note's mark where one stands behind words of the table", () => {
  const notes = (table: string) =>
    parse(`${table}\n\n(a) Firearms Act 1968.\n`).tables[0]?.notes.map(({ mark }) => mark);
  expect(notes("Permits\t2019\t2020\nShotgun (a)\t12\t9\nRifle\t3\t4")).toEqual(["(a)"]);
  expect(notes("Permits\t2019\t2020 (a)\nShotgun\t12\t9\nRifle\t3\t4")).toEqual(["(a)"]);
  expect(notes("Permits\t2019\t2020\nShotgun\t12\t9 (a)\nRifle\t3\t4")).toEqual(["(a)"]);
  expect(notes("Permits\t2019\t2020\nSection 5(1)(a)\t12\t9\nRifle\t3\t4")).toEqual([]);
  expect(notes("Permits\t2019\t2020\n(a) Shotgun\t12\t9\nRifle\t3\t4")).toEqual([]);
});

describe("numbers of notes that stand right behind words and years", () => {
  const NOTES = "1 As at 27 October 1989.\n2 In all.\n";
  const read = (table: string, notes = NOTES) => parse(`${table}\n\n${notes}`).tables[0];
  const marks = (table: string, notes = NOTES) => read(table, notes)?.notes.map(({ mark }) => mark);

  it.each([
    ["of a heading and a label", "Prison\tPlaces\tPrisoners1\nFord\t12\t9\nLewes2\t3\t4", ["1", "2"]],
    ["where the first is of the title", "Prison\tPlaces\tPrisoners\nFord\t12\t9\nLewes2\t3\t4", ["2"]],
    ["of capitals met without it", "Pupils\t2019\t2020\nWith SEN\t12\t9\nNo SEN1\t3\t4", ["1"]],
    ["of capitals met with it alone", "Pupils\t2019\t2020\nABC1\t12\t9\nOthers\t3\t4", []],
    ["of a section", "Area\tMen\n2003/042\nAvon\t6\n2004/05\nAvon\t7", ["2"]],
    ["of the years of days", "Period\tMen\nTo 31 March 20001\t6\nTo 31 March 20012\t7", ["1", "2"]],
    ["none where a word has several", "Prison\tOption1\tOption2\nFord\t12\t9\nLewes\t3\t4", []],
    ["none of what is numbered", "Prison\tStage1\tPlaces\nFord\t12\t9\nLewes\t3\t4", []],
    ["none of references", "Ref\tDays\n2019/122\t12\n2019/131\t9\n2020/211\t3\n2020/212\t4", []],
    ["nor of another number", "Prison\tPlaces\tPrisoners3\nFord\t12\t9\nLewes\t3\t4", []],
  ])("%s", (_, table, expected) => {
    expect(marks(table)).toEqual(expected);
  });

  it("in a sheet, whose lines are filled with tabs", () => {
    expect(marks("Prison\tPlaces\tPrisoners1\nFord\t12\t9\n1 As at 27 October 1989.\t\t", "")).toEqual(["1"]);
  });

  it("behind a key to symbols, up to the notes of the next table", () => {
    const notes = `n/a = Not available.\n${NOTES}${NOTES}`;
    expect(marks("Prison\tPlaces\tPrisoners1\nFord\t12\t9\nLewes2\t3\t4", notes)).toEqual(["1", "2"]);
  });

  it("not from the rows of another table", () => {
    expect(marks("Prison\tPlaces\tPrisoners1\nFord\t12\t9", "1 Avon and Dorset\t6\t7\n")).toEqual([]);
  });
});

it("reads notes under their heading, and behind a key or a source", () => {
  const marks = (...between: readonly string[]) => {
    const text = ["Prison\t2010\t2011\nIsis (1)\t5\t6\nFord\t3\t4", ...between, "(1) Opened in 2010."].join("\n\n");
    return parse(`${text}\n`).tables[0]?.notes.map(({ mark }) => mark);
  };
  expect(marks("Notes:")).toEqual(["(1)"]);
  expect(marks("Key: * withheld", "Notes on table 2:")).toEqual(["(1)"]);
  expect(marks("Source: Prison Service", "Footnotes")).toEqual(["(1)"]);
  expect(marks("Notes on how prisons count what they count:")).toEqual([]);
});

describe("a heading over periods and their figures", () => {
  it.each([
    ["what only opens the answer is none", "Response 24-08-2023\n\n2018/19 50\n2019/20 60\n", null],
    ["what figures are in stands under it", "Claims paid\n£000\n2018/19 50\n2019/20 60\n", "Claims paid"],
  ])("%s", (_, text, heading) => {
    const { tables } = parse(text);
    expect(tables.map((table) => [table.heading, table.rows, table.columns[0]?.header])).toEqual([[heading, 2, ""]]);
  });
});

it("a heading of two things with their units is over no single column", () => {
  const text = "Drug Weight (kg) Value (£m)\n2019\nHeroin 1,096 518\nCannabis 53,157\nCocaine 748\nOthers 561\n";
  expect(parse(text).records.map(({ header, unit }) => [header, unit])).not.toContainEqual([
    "Weight (kg) Value (£m)",
    "GBP million",
  ]);
});

const UNDER_PERIOD = [
  ["collapsed", "2021-22\nPier Q1 Q2 Total\nEast 4 5 9\nWest 6 8 14\n"],
  ["with tabs", "2021-22\nPier\tQ1\tQ2\tTotal\nEast\t4\t5\t9\nWest\t6\t8\t14\n"],
] as const;

describe("a period alone over a header", () => {
  it.each(UNDER_PERIOD)("is a title, with the one above it: %s", (_, text) => {
    const { tables } = parse(`Please see below.\n\nSailings cancelled by pier\n${text}`);
    expect(tables.map(({ heading }) => heading)).toEqual(["Sailings cancelled by pier 2021-22"]);
  });

  it("tells tables apart that have nothing else of their own", () => {
    const rows = "Pier\tAM\tPM\nEast\t4\t5\nWest\t6\t8\n";
    const { tables } = parse(`Sailings:\n\n1. Please see below.\n\n2021\n${rows}\n2022\n${rows}`);
    expect(tables.map(({ heading }) => heading?.slice(-4))).toEqual(["2021", "2022"]);
  });

  it("is over the first rows where the next stands over others", () => {
    const { records } = parse(
      "Please see below.\n\n2021\nPier\tAM\tPM\nEast\t4\t5\nWest\t6\t8\n2022\nEast\t7\t9\nWest\t1\t2\n",
    );
    expect(records.map(({ group, header, period }) => `${group} ${header} ${period}`)).toEqual(
      ["2021", "2022"].flatMap((year) => {
        const row = [`${year} AM ${year}`, `${year} PM ${year}`];
        return [...row, ...row];
      }),
    );
  });

  it.each([
    ["columns that have their own", "2021\nPier\t2020\t2021\nEast\t4\t5\nWest\t6\t8\n"],
    ["what may be the figure of a label above", "All\n2021\nPier\tAM\tPM\nEast\t4\t5\nWest\t6\t8\n"],
  ])("is none over %s", (_, text) => {
    const { tables } = parse(`Please see below.\n\n${text}`);
    expect(tables.map(({ heading }) => heading)).toEqual([null]);
  });
});

describe("a sentence between a caption and the header", () => {
  it.each([
    ["Spending on agency staff (£000)\n\nFigures include accruals that were made at the year's end.", "GBP thousand"],
    ["Percentage of calls answered in time\n\nThe table leaves out calls that were\nended by the caller.", "count"],
    [
      "Percentage of calls answered in time\n\nThe table below leaves out all of the calls that were\nended by the caller.",
      "percent",
    ],
    ["Table 4: spending\nFigures include accruals. Totals may not sum.", "count"],
  ])("is not its title: %j", (over, unit) => {
    const { tables, records } = parse(`${over}\n\nService 2019/20 2020/21\nAdults 412 380\nWaste 120 99\n`);
    expect(records.map((record) => record.unit)).toEqual(new Array(4).fill(unit));
    expect(tables[0]?.heading === over.split("\n")[0]).toBe(unit !== "count" || over.startsWith("Table"));
  });
});

describe("the number of a note behind a heading", () => {
  const table = "Month Harmed\nindividuals1\nRate of\nprisoners2\nMay 2,045 26.1\nJune 1,994 25.3\nJuly 2,020 25.6\n\n";
  const NOTES = "1 Counted once a month.\n2 Of the mean population.\n";
  it.each([
    ["prose between the table and its notes", `Data sources\nFigures may be wrong in places.\n${NOTES}`, true],
    ["a key and a heading between them", `key .. = not known\n\nNotes:\n${NOTES}`, true],
    ["one of the notes is missing there", "Data sources\n1 Counted once a month.\n", false],
  ])("%s", (_, below, isKnown) => {
    const { tables } = parse(table + below);
    expect(tables[0]?.columns.map(({ header }) => header)).toEqual(["Harmed individuals", "Rate of prisoners"]);
    expect(tables[0]?.notes.length).toBe(isKnown ? 2 : 0);
  });
});

it.each([
  ["Number\nMarch 1992 10,633\nMarch 1993 10,961\nMarch 1994 11,513\n", "on a line of its own"],
  ["Number 1994 48,800 1995 50,500 1996 51,100 1997 52,100\n", "before rows that run on"],
])("a word for a count by itself heads the only column: %s", (table) => {
  const { tables } = parse(`The patients are these.\n\n${table}`);
  expect(tables.map(({ columns }) => columns.map(({ header }) => header))).toEqual([["Number"]]);
});

it("what stands behind a remark that goes on over the labels is the heading of the figures, and says their unit", () => {
  const rows = "2013/14 1,153,981\n2014/15 1,439,884\n2015/16 1,363,436\n";
  const { tables, records } = parse(`Costs\n\nFinancial year\n(01 April – 31 March) Net cost (£)\n${rows}`);
  expect(tables[0]?.columns.map(({ header }) => header)).toEqual(["Net cost (£)"]);
  expect(records.map(({ unit }) => unit)).toEqual(["GBP", "GBP", "GBP"]);
  const without = parse(`Costs\n\nOther words\n(01 April – 31 March) Net cost (£)\n${rows}`);
  expect(without.tables[0]?.columns[0]?.header).toBe("");
});
