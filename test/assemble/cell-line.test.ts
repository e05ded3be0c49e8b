import { describe, expect, it } from "vitest";
import { cellLine } from "../../src/assemble/layouts/cell-line.ts";
import { headerLine } from "../../src/assemble/layouts/header-line.ts";
import { parse } from "../../src/index.ts";
import { parsedCells } from "./parsed-cells.ts";
import { printedTables } from "./printed-tables.ts";

const read = (text: string) => printedTables(text, cellLine);
const bare = (cells: string) => cells.split(",").join("\n");
const apart = (cells: string) => cells.split(",").join("\n\n");

it("a note below a table is no heading of the pairs of numbers below it, whose labels go up one by one", () => {
  const above = "Cautions1 given,Year,First,Second,2007,312,38,2008,285,34,1 Reprimands are among these";
  const pairs = "Cautions1 by offence,Offences,Offenders,1,639,2,458,3,915,4,78,5,84,6,41,7,14,8,9,9,6,10 or more,18";
  const { tables, records } = parse(apart(`${above},${pairs}`), { includeTotals: true });
  expect(tables.map(({ columns }) => columns.map(({ header }) => header))).toEqual([
    ["First", "Second"],
    ["Offenders"],
  ]);
  expect(
    records
      .slice(4)
      .map(({ label, value }) => [label, value])
      .slice(-3),
  ).toEqual([
    ["8", 9],
    ["9", 6],
    ["10 or more", 18],
  ]);
});

it("figures that go up by chance, behind words that are no bands, label no rows", () => {
  const cells = "Answer.,North,1,2,3,4,South,5,6,7,8,Total,6,8,10,12";
  expect(parse(cells.replaceAll(",", "\n")).records).toEqual([]);
});

it.each([
  ["Applicants in 2014", "Applicants in 2014|2015|% change"],
  ["Table 2: Applicants by country 2014", "2014|2015|% change"],
])("what ends in the year before the next heading, %s, stands over figures as that does", (first, headers) => {
  const [table] = read(bare(`${first},2015,% change,Iran,2000,3248,+62%,Sudan,1449,2918,+101%,India,703,1004,+43%`));
  expect(table?.headers).toBe(headers);
  expect(table?.rows[0]).toBe("Iran:2000|3248|+62%");
});

it.each([bare, apart])(
  "one row is a table under a noun over labels and a word over each of three columns or more",
  (print) => {
    const [table] = read(print("Area,Charged,Arrests,Fines,Hull,167,3,467"));
    expect(table?.headers).toBe("Charged|Arrests|Fines");
    expect(table?.rows).toEqual(["Hull:167|3|467"]);
    expect(parse(`Text.\n\n${print("Area,Total in all,Fines,Arrests,Hull,167,3,467")}\n`).records).toEqual([]);
  },
);

it("blank lines that part all cells stand for none of those that the end of the text cuts off", () => {
  const { records } = parse(
    `Pupils\nBand Number Share\n\n${apart("0-10,190,12.1,10-20,180,9.7,20-30,230,8.3,30-40,179,7.9,Total")}\n\n779\n`,
    { includeTotals: true },
  );
  expect(records.filter(({ label }) => label === "Total").map(({ value }) => value)).toEqual([779, null]);
});

it.each([
  [
    "ends a table",
    `${apart("Year,Visits,2019,34,2020,41,2021,37")}\n\nQuestion 2\nNot held.\n`,
    ["2019", "2020", "2021"],
  ],
  ["heads no column", "Question 1\n\nRequest ID\n14259\nDate received\nDetails\n", []],
  ["of a survey labels its figures", bare("Item,Yes,No,Question 1,34,3,Question 2,41,2"), ["Question 1", "Question 2"]],
  ["of a survey is a heading", bare("School,Question 1,Question 2,Hill,34,3,Dale,41,2"), ["Hill", "Dale"]],
])("the number of a question %s", (_, text, labels) => {
  expect([...new Set(parse(text).records.map(({ label }) => label))]).toEqual(labels);
});

it("a title over the heading of the labels and a total is no level of headings", () => {
  const cells = "Cases recorded,,Description,Total,Petty,Serious,Other,North,24,9,14,1,South,7,2,4,1,East,10,4,5,1";
  const { tables } = parse(cells.replaceAll(",", "\n"));
  expect(tables.map(({ columns }) => columns.map(({ header }) => header))).toEqual([
    ["Total", "Petty", "Serious", "Other"],
  ]);
});

it.each(["North", "Area A"])("numbers that go up one by one behind a label, %s, are its figures", (label) => {
  const { records } = parse(`${label},1,2,3,4,Area B,5,6,7,8,East,3,9,2,2`.replaceAll(",", "\n"));
  expect(records.slice(0, 4).map(({ label, header, value }) => [label, header, value])).toEqual(
    [1, 2, 3, 4].map((value) => [label, "", value]),
  );
});

it.each([
  ["bare", bare],
  ["apart", apart],
])("numbers that go up one by one behind a heading are headings, as ages are: %s", (_, print) => {
  const cells = "Arrests by age,Age,12,13,14,15,16,Total,2021,<5,8,21,40,77,148,2022,<5,6,19,38,70,135";
  const { tables, checks } = parse(`Text.\n\n${print(cells)}\n`, { includeTotals: true });
  expect(tables.map(({ heading, columns }) => [heading, ...columns.map(({ header }) => header)])).toEqual([
    ["Arrests by age", "12", "13", "14", "15", "16", "Total"],
  ]);
  expect(checks.map(({ outcome }) => outcome)).toEqual(["undetermined", "undetermined"]);
});

it.each([
  ["bare", bare],
  ["apart", apart],
])("labels may be numbers, bands of them and words: %s", (_, print) => {
  const ages = "Age,Male,Female,Under 17,12,9,17,420,411,18,521,504,20 and over,6120,6011,Total,7073,6935";
  expect(read(`Drivers:\n\n${print(ages)}\n`).map(({ headers, rows }) => [headers, ...rows])).toEqual([
    ["Male|Female", "Under 17:12|9", "17:420|411", "18:521|504", "20 and over:6120|6011", "Total:7073|6935"],
  ]);
  const points = "Points,Total,0,43620,1-4,2267,5-8,507,12 and over,6,Grand Total,46400";
  expect(read(`Drivers:\n\n${print(points)}\n`).map(({ headers, rows }) => [headers, ...rows])).toEqual([
    ["Total", "0:43620", "1-4:2267", "5-8:507", "12 and over:6", "Grand Total:46400"],
  ]);
  expect(read(`Drivers:\n\n${print("Age,Male,Female,Over 60,12,9,17,420,411,18,521,504,16,612,611")}\n`)).toEqual([]);
});

it.each([
  ["bare", bare],
  ["apart", apart],
])("periods on a line stand over headings that come again: %s", (_, print) => {
  const header = "2003 2004\nPolice force area Court fine Tickets issued(3) Court fine Tickets issued(3)";
  const cells = "North,12,(5)4,9,311,South,7,20,8,402,Total,19,24,17,713";
  const { records } = parse(`Text.\n\n${header}\n\n${print(cells)}\n(3) Paid.\n(5) Estimated.\n`);
  expect(records.slice(0, 4).map(({ label, header, value }) => `${label} ${header}: ${value}`)).toEqual([
    "North 2003 / Court fine: 12",
    "North 2003 / Tickets issued: 4",
    "North 2004 / Court fine: 9",
    "North 2004 / Tickets issued: 311",
  ]);
});

it("a period alone on a line is over all headings below it, unless they are periods", () => {
  const print = (header: string) =>
    parse(`Text.\n\n2007-08\n${header}\n\n${apart("North,12,4,South,7,20,West,8,402")}\n`).records.map(
      ({ header, period }) => `${header}: ${period}`,
    );
  expect(print("Force area Persons searched Vehicles searched").slice(0, 2)).toEqual([
    "2007-08 / Persons searched: 2007-08",
    "2007-08 / Vehicles searched: 2007-08",
  ]);
  expect(print("Force area 2005-06 2006-07").slice(0, 2)).toEqual(["2005-06: 2005-06", "2006-07: 2006-07"]);
});

it("three blank lines are a blank cell where as many, or an odd number, part the next table", () => {
  const rows = [
    "Group",
    "2017",
    "2018",
    "2019",
    "White",
    "14",
    "15",
    "24",
    "Other",
    "",
    "2",
    "1",
    "Black",
    "7",
    "",
    "3",
  ];
  const next = ["Reason", "2017", "2018", "2019", "Drugs", "80", "", "25", "Knife", "9", "4", "3"];
  const { records } = parse(`Text.\n\n${rows.join("\n\n")}\n\n   \n   \n\n${next.join("\n\n")}\n`);
  expect(records.map(({ label, value }) => `${label} ${value}`)).toEqual([
    "White 14",
    "White 15",
    "White 24",
    "Other null",
    "Other 2",
    "Other 1",
    "Black 7",
    "Black null",
    "Black 3",
    "Drugs 80",
    "Drugs null",
    "Drugs 25",
    "Knife 9",
    "Knife 4",
    "Knife 3",
  ]);
});

it("rows of several figures without a header are said to have none", () => {
  const { diagnostics, records } = parse(
    `Text.\n\nThese are the figures we hold, in no order at all\n\n${apart("North,12,4,South,7,20,West,8,402")}\n`,
  );
  expect(records.map(({ value }) => value)).toEqual([12, 4, 7, 20, 8, 402]);
  expect(diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
});

it("a label may have two spaces behind a mark", () => {
  const [table] = read(
    apart("Group,Staff,Sick days,Clerks,412,8,Drivers (grades 3 and 4);  Cooks,52,6,Teachers,138,2"),
  );
  expect(table?.rows.map((row) => row.split(":")[1])).toEqual(["412|8", "52|6", "138|2"]);
});

it("a column of words among counts and amounts leaves no table of two columns", () => {
  const cells = "Pool,Days closed,Reason,Cost,Central,12,Plant failure,£420,East,3,Staffing,£0,West,41,Repairs,£112";
  expect(read(bare(cells))).toEqual([]);
});

it.each([
  ["right below it", bare],
  ["behind a blank line", apart],
])("a remark in brackets is part of the heading above: %s", (_, print) => {
  const cells = "Year,Advisers,(whole time),Cost of advisers,(pay and pensions),2013/14,4,£110,2014/15,5,£206";
  const { records } = parse(`They are these.\n\n${print(cells)}`);
  expect(records.map(({ label, header, value }) => `${label} ${header}: ${value}`)).toEqual([
    "2013/14 Advisers (whole time): 4",
    "2013/14 Cost of advisers (pay and pensions): 110",
    "2014/15 Advisers (whole time): 5",
    "2014/15 Cost of advisers (pay and pensions): 206",
  ]);
});

it.each([
  ["right below it", bare],
  ["behind a blank line", apart],
])("what figures are in, and the rest of a heading, is part of the heading above: %s", (_, print) => {
  const told = (cells: string): readonly string[] =>
    parse(`They are these.\n\n${print(cells)}`).records.map(
      ({ label, header, value }) => `${label} ${header}: ${value}`,
    );
  expect(told("Board,Claims,Cost,£,North,4,110.50,South,5,206.00")).toEqual([
    "North Claims: 4",
    "North Cost £: 110.5",
    "South Claims: 5",
    "South Cost £: 206",
  ]);
  const quarters = "Data,2022 – 2023,year total,2023 – 2024 year total,Quarter 1,– April to June 2024";
  expect(told(`${quarters},Requests,120,131,30,Reviews,7,9,2`)).toEqual([
    "Requests 2022 – 2023 year total: 120",
    "Requests 2023 – 2024 year total: 131",
    "Requests Quarter 1 – April to June 2024: 30",
    "Reviews 2022 – 2023 year total: 7",
    "Reviews 2023 – 2024 year total: 9",
    "Reviews Quarter 1 – April to June 2024: 2",
  ]);
});

it("days in small letters are headings of their own, and a section's heading below them is none", () => {
  const days = "as at 31/03/2015,as at 31/03/2017,as at 31/03/2018";
  const rows = "South Division,Leeds,5,7,1,Hull,3,0,2,North Division,Leeds,9,1,4,Hull,8,6,7";
  const { records } = parse(`They are these.\n\n${bare(`Category,${days},${rows}`)}\n`);
  expect(records.slice(0, 3).map(({ group, label, header, value }) => [group, label, header, value])).toEqual([
    ["South Division", "Leeds", "as at 31/03/2015", 5],
    ["South Division", "Leeds", "as at 31/03/2017", 7],
    ["South Division", "Leeds", "as at 31/03/2018", 1],
  ]);
});

it("a line right over the names of groups may be the first of them", () => {
  const names = "Hours lost,Fines issued,Cases,Closed,Area,2014,2015,2014,2015,2014,2015";
  const { records, diagnostics } = parse(`They are these.\n\n${bare(`${names},Leeds,5,7,1,3,0,2,Hull,9,1,4,8,6,7`)}\n`);
  expect(diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
  expect(records.some(({ header }) => header.startsWith("Fines"))).toBe(false);
});

it("no table begins within a series of headings, the first of which heads no labels", () => {
  const rows = "North Wales,Berwyn,5,7,1,Ruthin,3,0,2,South Wales,Parc,9,1,4,Usk,8,6,7";
  const firstFigures = [5, 3, 9, 8];
  for (const print of [apart, bare])
    for (const above of ["Prison,Ward A,Ward B,Ward C", "Ward A,Ward B,Ward C"]) {
      const { records, diagnostics } = parse(print(`${above},${rows}`));
      const first = records.filter(({ value }) => firstFigures.includes(value as number));
      expect(first.filter(({ header }) => header !== "" && header !== "Ward A")).toEqual([]);
      expect(records.length === 12 || diagnostics.some(({ code }) => code === "table/unread-rows")).toBe(true);
    }
});

it("a sentence that introduces a table is no heading over its labels", () => {
  const text =
    "The latest figures are of 30 June and stand in this table:\nCases\nPopulation\nNorth\n5\n7\nSouth\n9\n1";
  expect(read(text)).toMatchObject([{ headers: "Cases|Population", rows: ["North:5|7", "South:9|1"] }]);
});

it("a sentence that introduces rows is no header of theirs, though a period stands in it", () => {
  const text = `Those paid at the end of March 1995 were some 720, made up as follows:\n\n${apart("Old age,252,Illness,94,Other,374,Total,720")}`;
  expect(parse(text).tables.map(({ columns }) => columns.map(({ header }) => header))).toEqual([[""]]);
});

it("headings in small letters under a title are headings of their own", () => {
  const [table] = parse(bare("Recorded claims,Year,accepted,repudiated,2021/22,32,69,2022/23,16,79")).tables;
  expect(table?.columns.map(({ header }) => header)).toEqual(["accepted", "repudiated"]);
});

describe.each([
  ["one cell a line", bare],
  ["a blank line between cells", apart],
])("%s", (_, print) => {
  const cases: readonly (readonly [name: string, cells: string, headers: string, rows: readonly string[]])[] = [
    ["a header and rows", "Area,2013,2014,North,5,7,South,9,1", "2013|2014", ["North:5|7", "South:9|1"]],
    [
      "years without a corner, the first with more words",
      "2012 (Nos),2013,2014,North,5,7,1,South,9,1,4",
      "2012 (Nos)|2013|2014",
      ["North:5|7|1", "South:9|1|4"],
    ],
    [
      "a number before each label, below a title",
      "Busiest streets,Rank,Street,Crimes,1,High Street,41,2,Mill Lane,30,3,Long Row,29",
      "Crimes",
      ["1 High Street:41", "2 Mill Lane:30", "3 Long Row:29"],
    ],
    [
      "a number before each label that is a band of ages, below a title: no row is one column further on",
      "Fines by age,Rank,Age,Arrests,Fines,1,0 - 9,74,157,2,10 - 19,112,60,3,20 - 29,193,24,4,30 - 39,202,253",
      "Age|Arrests|Fines",
      ["1:0 - 9|74|157", "2:10 - 19|112|60", "3:20 - 29|193|24", "4:30 - 39|202|253"],
    ],
    [
      "a year before each label",
      "Year,Result,Cases,2019,Charged,41,2019,Bailed,30,2020,Charged,29,2020,Bailed,7",
      "Cases",
      ["Charged:41", "Bailed:30", "Charged:29", "Bailed:7"],
    ],
    [
      "a year before labels in two columns",
      "Year,Offence,Result,Cases,2019,Theft,Charged,41,2019,Theft,Bailed,30,2019,Arson,Charged,4,2019,Arson,Bailed,7",
      "Cases",
      ["Charged:41", "Bailed:30", "Charged:4", "Bailed:7"],
    ],
    [
      "a year over the rows of each, in a column of its own",
      "Year,Result,Cases,2019,Charged,41,Bailed,30,2019 Total,71,2020,Charged,29,Bailed,7,2020 Total,36",
      "Cases",
      ["Charged:41", "Bailed:30", "2019 Total:71", "Charged:29", "Bailed:7", "2020 Total:36"],
    ],
    [
      "three levels of headings, of which two come again",
      "Court,2018,2019,Male,Female,Male,Female,Won,Lost,Won,Lost,Won,Lost,Won,Lost,Crown,41,10,8,2,37,9,18,19,Youth,20,6,3,9,19,5,2,11",
      "2018 / Male / Won|2018 / Male / Lost|2018 / Female / Won|2018 / Female / Lost|2019 / Male / Won|2019 / Male / Lost|2019 / Female / Won|2019 / Female / Lost",
      ["Crown:41|10|8|2|37|9|18|19", "Youth:20|6|3|9|19|5|2|11"],
    ],
    [
      "numbers before the labels, as outcomes have",
      "Outcome,2019,2020,1 - Charged,5,7,2 - Caution,-,1,14 - No suspect,31,40,Total,36,48",
      "2019|2020",
      ["1 - Charged:5|7", "2 - Caution:-|1", "14 - No suspect:31|40", "Total:36|48"],
    ],
    [
      "a header in bold type",
      "Force used,<b>2019</b>,<b>2020</b>,Baton,5,7,Spray,9,1,<b>Total</b>,<b>14</b>,<b>8</b>",
      "<b>2019</b>|<b>2020</b>",
      ["Baton:5|7", "Spray:9|1", "Total:<b>14</b>|<b>8</b>"],
    ],
    ["a title above", "Fires attended,Area,2013,2014,North,5,7,South,9,1", "2013|2014", ["North:5|7", "South:9|1"]],
    [
      "words beside the labels, which come again",
      "Visits,Site,Clinic,Rate,Hours,East,Eyes,£12.50,120,East,Ears,£11,88,West,Eyes,£13,45,West,Feet,£9.75,31",
      "Rate|Hours",
      ["Eyes:£12.50|120", "Ears:£11|88", "Eyes:£13|45", "Feet:£9.75|31"],
    ],
    [
      "words beside dates, with a total of the figures",
      "Year,Cause,Claims,Paid,2018/19,Delay,4,£120,2018/19,Error,3,£90,2019/20,Delay,5,£150,Total,12,£360",
      "Claims|Paid",
      ["Delay:4|£120", "Error:3|£90", "Delay:5|£150", "Total:12|£360"],
    ],
    [
      "days and answers behind the figures, under bands for labels",
      "Age,Open,In use,Date received,0 - 9,84,No,10/04/2012,10 - 19,15,Yes,11/10/2017",
      "Open|In use|Date received",
      ["0 - 9:84|No|10/04/2012", "10 - 19:15|Yes|11/10/2017"],
    ],
    [
      "words behind the figures, under numbers for labels",
      "Events,Ref,Month,Number,Status,1,April 2021,12,Closed,2,May 2021,9,Closed,3,June 2021,15,Open",
      "Month|Number|Status",
      ["1:April 2021|12|Closed", "2:May 2021|9|Closed", "3:June 2021|15|Open"],
    ],
    [
      "figures that are not exact, flagged or withheld",
      "Year,Nurses,Doctors,2018/19,£1.2m,c. £900k,2019/20,approx £4m,120 p,2020/21,£2m,S40,2021/22,s.40(2),£3m",
      "Nurses|Doctors",
      ["2018/19:£1.2m|c. £900k", "2019/20:approx £4m|120 p", "2020/21:£2m|S40", "2021/22:s.40(2)|£3m"],
    ],
    [
      "years with flags for labels",
      "Year,Asked,Given,2018,120,100 r,2019,130,90,2020 (p),101,95",
      "Asked|Given",
      ["2018:120|100 r", "2019:130|90", "2020 (p):101|95"],
    ],
    [
      "words behind the last row are none of a column, where nothing stands over the labels",
      "2018,2019,2020,Ash,120,140,90,Elm,98,80,70,Oak,30,41,52,Taken from the staff record",
      "2018|2019|2020",
      ["Ash:120|140|90", "Elm:98|80|70", "Oak:30|41|52"],
    ],
    [
      "a year as the last heading, under a title",
      "Visits and claims,Site,Beds,Visits,2020,Ash,671,677,711,Elm,740,792,850,Oak,894,897,915",
      "Beds|Visits|2020",
      ["Ash:671|677|711", "Elm:740|792|850", "Oak:894|897|915"],
    ],
    [
      "years that label rows with words at their end, under a title",
      "Visits and claims,Year,Staff,Beds,State,2015,178,191,Open,2016,234,240,Shut,2017,293,344,Open",
      "Staff|Beds|State",
      ["2015:178|191|Open", "2016:234|240|Shut", "2017:293|344|Open"],
    ],
    [
      "words in the middle of rows of pairs, with a line behind them",
      "Category,Staff,Shift,Paid (£),Ash,213,Day,231,Elm,288,Night,334,Oak,389,Day,406,* Not known",
      "Staff|Shift|Paid (£)",
      ["Ash:213|Day|231", "Elm:288|Night|334", "Oak:389|Day|406"],
    ],
    [
      "labels of two lines each are no column of words",
      "Ward,2018,2019,Ash,(main site),12,14,Elm,(main site),9,8,Oak,(annex),3,4",
      "2018|2019",
      ["Ash (main site):12|14", "Elm (main site):9|8", "Oak (annex):3|4"],
    ],
    [
      "a heading that asks",
      "Month,Received,Appealed?,Injury caused?,May,58,0,3,June,41,1,2",
      "Received|Appealed?|Injury caused?",
      ["May:58|0|3", "June:41|1|2"],
    ],
    [
      "a period as the title, and a share behind the total",
      "1 April 2020 to 31 March 2021,Ethnicity,Drawn,Fired,Total,% of total,White,10,4,14,70%,Black,2,1,3,15%,Total,12,5,17,85%",
      "Drawn|Fired|Total|% of total",
      ["White:10|4|14|70%", "Black:2|1|3|15%", "Total:12|5|17|85%"],
    ],
    [
      "a heading in brackets over a column of its own",
      "Year,Advisers,(of whom women),2013/14,4,1,2014/15,5,2,2015/16,6,3",
      "Advisers|(of whom women)",
      ["2013/14:4|1", "2014/15:5|2", "2015/16:6|3"],
    ],
    ["one row under years", "Area,2013,2014,North,5,7", "2013|2014", ["North:5|7"]],
    ["no corner", "2013/14,2014/15,North,5,7,South,9,1", "2013/14|2014/15", ["North:5|7", "South:9|1"]],
    ["no header", "North,15,South,9,East,3,Total,27", "", ["North:15", "South:9", "East:3", "Total:27"]],
    [
      "years as labels",
      "Year,Fires,2013,5,2014,9,2015,4,Total,18",
      "Fires",
      ["2013:5", "2014:9", "2015:4", "Total:18"],
    ],
    [
      "labels that could be figures",
      "Age,2013,2014,<18,5,7,0 to 4,9,1,N/A,4,3",
      "2013|2014",
      ["<18:5|7", "0 to 4:9|1", "N/A:4|3"],
    ],
    [
      "one such label far down",
      `Sex,Fires,${"Men,5,Women,9,".repeat(5)}None,4,Total,3`,
      "Fires",
      [...Array(5).fill(["Men:5", "Women:9"]).flat(), "None:4", "Total:3"],
    ],
    [
      "headings that could be figures",
      "Sex,N/A,None,Some,Men,5,7,2,Women,9,1,0",
      "N/A|None|Some",
      ["Men:5|7|2", "Women:9|1|0"],
    ],
    [
      "a year with a note's mark",
      "Area,2012,2013,2014*,North,5,7,2,South,9,1,0",
      "2012|2013|2014*",
      ["North:5|7|2", "South:9|1|0"],
    ],
    ["answers that were given", "Response,Number,%,Yes,412,61%,No,201,39%", "Number|%", ["Yes:412|61%", "No:201|39%"]],
    ["answers that were counted", "Response,Number,Yes,412,No,201", "Number", ["Yes:412", "No:201"]],
    [
      "figures in brackets",
      "Item,2013,2014,Staff,12400,13100,Less income,(310),(45),Net,12090,13055",
      "2013|2014",
      ["Staff:12400|13100", "Less income:(310)|(45)", "Net:12090|13055"],
    ],
    [
      "years as labels under a title",
      "Assaults on staff,Year,Physical,Verbal,2013,5,7,2014,9,1,2015,4,2",
      "Physical|Verbal",
      ["2013:5|7", "2014:9|1", "2015:4|2"],
    ],
    [
      "how long something took",
      "Station,Incidents,Response time,North,120,8m 12s,South,88,7m 55s,East,41,11m 3s",
      "Incidents|Response time",
      ["North:120|8m 12s", "South:88|7m 55s", "East:41|11m 3s"],
    ],
    [
      "below a name and a reference",
      "Tayside Division,Our Ref: FOI 23-0118,Crime,2020,2021,Robbery,41,38,Assault,120,137",
      "2020|2021",
      ["Robbery:41|38", "Assault:120|137"],
    ],
    [
      "below two titles",
      "Tayside Division,Perth,Crime,2020,2021,Robbery,41,38,Assault,120,137",
      "2020|2021",
      ["Robbery:41|38", "Assault:120|137"],
    ],
    ["placeholders", "Area,Men,Women,North,N/A,7,South,-,<5", "Men|Women", ["North:N/A|7", "South:-|<5"]],
    [
      "bands of money as labels, the last of them open",
      "Debt,Accounts,Owed,£0 - £499,412,£80,£500 - £999,201,£140,£1000+,41,£95,Total,654,£315",
      "Accounts|Owed",
      ["£0 - £499:412|£80", "£500 - £999:201|£140", "£1000+:41|£95", "Total:654|£315"],
    ],
    [
      "two levels, the corner beside the lower",
      "2021 entry,2022 entry,Ward,Men,Women,Men,Women,North,5,7,4,3,South,9,1,2,8",
      "2021 entry / Men|2021 entry / Women|2022 entry / Men|2022 entry / Women",
      ["North:5|7|4|3", "South:9|1|2|8"],
    ],
    [
      "two levels, the upper of words that would stand over labels were they no bands",
      "Aged 16,Aged 17-18,Police force area,Men,Women,Men,Women,North,5,7,4,3,South,9,1,2,8",
      "Aged 16 / Men|Aged 16 / Women|Aged 17-18 / Men|Aged 17-18 / Women",
      ["North:5|7|4|3", "South:9|1|2|8"],
    ],
    [
      "two levels under words, the noun over the labels beside the lower",
      "Men,Women,Type,2021,2022,2021,2022,North,5,7,4,3,South,9,1,2,8",
      "Men / 2021|Men / 2022|Women / 2021|Women / 2022",
      ["North:5|7|4|3", "South:9|1|2|8"],
    ],
    [
      "two levels, and a total of all beside them",
      "2013,2014,Area,M,F,M,F,Total,North,1,2,3,4,10,South,5,6,7,8,26",
      "2013 / M|2013 / F|2014 / M|2014 / F|Total",
      ["North:1|2|3|4|10", "South:5|6|7|8|26"],
    ],
    [
      "two levels",
      "Area,2013,2014,M,F,M,F,North,1,2,3,4,South,5,6,7,8",
      "2013 / M|2013 / F|2014 / M|2014 / F",
      ["North:1|2|3|4", "South:5|6|7|8"],
    ],
  ];
  it.each(cases)("%s", (__, cells, headers, rows) => {
    expect(
      read(`We hold these figures, by area.\n\n${print(cells)}\n\nThey may change over time, as was said.`),
    ).toMatchObject([{ headers, rows }]);
  });

  it("does not take a line apart from its table for the first of cells that are apart", () => {
    const table = print("Offences by year,Offence,2013,2014,Total,Robbery,5,7,12,Arson,9,1,10");
    expect(read(`Borough Police\n\n${table}`)).toMatchObject([
      { headers: "2013|2014|Total", rows: ["Robbery:5|7|12", "Arson:9|1|10"] },
    ]);
  });

  it.each([
    [
      "under years",
      "Offence,2013,2014,Violence,Assault,5,7,Murder,9,1,Theft,Burglary,4,3",
      "2013|2014",
      "Violence Violence Theft",
    ],
    ["one alone", "Offence,2013,2014,Violence,Assault,5,7,Murder,9,1", "2013|2014", "Violence Violence"],
    [
      "under words",
      "Offence,Men,Women,Violence,Assault,5,7,Murder,9,1,Theft,Burglary,4,3",
      "Men|Women",
      "Violence Violence Theft",
    ],
    [
      "of years",
      "Offence,Men,Women,2013,Assault,5,7,Murder,9,1,2014,Assault,4,3,Murder,0,2",
      "Men|Women",
      "2013 2013 2014 2014",
    ],
    [
      "behind a corner that is like the first heading",
      "Area,Offences,Charged,East Region,Ash,612,40,Elm,455,31,West Region,Oak,902,60",
      "Offences|Charged",
      "East Region East Region West Region",
    ],
    ["of years under quarters", "Offence,Q1,Q2,2013/14,Assault,5,7,2014/15,Assault,4,3", "Q1|Q2", "2013/14 2014/15"],
  ])("reads sections that begin above the first row: %s", (__, cells, headers, groups) => {
    expect(read(`The figures are these.\n\n${print(cells)}\n\nThey may change over time, as was said.`)).toMatchObject([
      { headers, groups },
    ]);
  });

  it.each([
    ["a title", "Fires attended,Area,Men,Women,North,5,7,South,9,1,Outer,East,4,3", "Men|Women"],
    [
      "the rest of a heading",
      "Area,2012,2013,2014,(to date),North,5,7,1,South,9,1,2,Outer,East,4,3,8",
      "2012|2013|2014 (to date)",
    ],
  ])("takes %s for no part of a header over a section", (__, cells, headers) => {
    for (const table of read(print(cells))) expect(table.headers.replace(/\s+/g, " ")).toBe(headers);
  });

  it("the year over the first rows is no heading of theirs where the next year stands over others", () => {
    const text = print("Recorded,Charged,2017,Ash,201,22,Elm,188,19,2018,Ash,233,25,Elm,199,17");
    expect(read(text)).toMatchObject([{ headers: "Recorded|Charged", groups: "2017 2017 2018 2018" }]);
  });

  it.each([
    ["a title", "Borough,Men,Women,Inner"],
    ["a last heading", "Men,Women,Inner"],
  ])("reads no header where nothing tells %s from the heading of a section", (__, header) => {
    const [table] = read(print(`${header},Camden,5,7,Hackney,9,1,Outer,Barnet,4,3,Other,Bexley,2,8`));
    expect(table).toMatchObject({ headers: "|", rows: ["Camden:5|7", "Hackney:9|1", "Barnet:4|3", "Bexley:2|8"] });
    expect(table?.printed.diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
  });

  it.each([
    ["between rows", "North,5,7,South,9,1,2,East,4,3,West,1,0"],
    ["before the header again", "North,5,7,South,9,1,2,Area,2013,2014,East,4,3,West,1,0"],
    ["behind the table", "North,5,7,South,9,1,East,4,3,West,1,0,2"],
  ])("takes a small number %s for that of a page", (__, cells) => {
    expect(read(print(`Area,2013,2014,${cells}`))).toMatchObject([
      { headers: "2013|2014", rows: ["North:5|7", "South:9|1", "East:4|3", "West:1|0"] },
    ]);
  });

  it("leaves to the totals which cell of a short row is blank", () => {
    const [table] = read(
      print(
        "Area,2013,2014,2015,North,5,7,2,South,9,1,East,3,4,6,The figures end here for all the areas that are held.",
      ),
    );
    expect(table?.printed.undecided).toMatchObject([{ row: 1, defensible: false }]);
    expect(table?.printed.undecided[0]?.readings).toHaveLength(3);
  });
});

it("lines without a blank one between are one cell, though the second could be a value", () => {
  const header = "Area\n\nPlans issued within\n20 weeks\n\nRefused";
  expect(read(`${header}\n\nNorth\n\n5\n\n7\n\nSouth\n\n9\n\n1\n`)).toMatchObject([
    { headers: "Plans issued within\n20 weeks|Refused", rows: ["North:5|7", "South:9|1"] },
  ]);
});

describe("blank cells", () => {
  it("are read from a blank line among lines that have none between them", () => {
    expect(read("Area\n2013\n2014\nNorth\n5\n7\nSouth\n\n1\nEast\n4\n8\n")).toMatchObject([
      { rows: ["North:5|7", "South:|1", "East:4|8"] },
    ]);
  });

  it("are read from two blank lines more where cells have one between them", () => {
    expect(read("Area\n\n2013\n\n2014\n\nNorth\n\n5\n\n7\n\nSouth\n\n\n\n1\n\nEast\n\n4\n\n8\n")).toMatchObject([
      { rows: ["North:5|7", "South:|1", "East:4|8"] },
    ]);
  });

  it("are those at the end of a row with which the text ends", () => {
    const [table] = read(bare("Area,2013,2014,North,5,7,South,9,1,East,4,8,West,2"));
    expect(table).toMatchObject({
      rows: ["North:5|7", "South:9|1", "East:4|8", "West:2|"],
      printed: { undecided: [] },
    });
  });
});

describe("rows of one figure below periods", () => {
  it("are sections, the first year over the first rows", () => {
    const rows = (...figures: readonly string[]) => `Rescues\n${figures[0]}\nFalse alarms\n${figures[1]}\n`;
    const text = `2017\n${rows("12", "88")}2018\n${rows("9", "79")}2019 (to 30 June)\n${rows("5", "-")}`;
    const { records } = parse(`The calls were these.\n\n${text}`);
    expect(records.map(({ label, start, value }) => `${label} ${start} ${value}`)).toEqual([
      "Rescues 2017-01-01 12",
      "False alarms 2017-01-01 88",
      "Rescues 2018-01-01 9",
      "False alarms 2018-01-01 79",
      "Rescues 2019-01-01 5",
      "False alarms 2019-01-01 0",
    ]);
  });

  it("are a table, and none of them is left above it", () => {
    const text =
      "2\n2021/22\nJuly to September\nReceived\n179\nCompleted within\n20 days\n169\nRefused\n9\nPending\n12";
    expect(read(text)).toMatchObject([
      { rows: ["Received:179", "Completed within 20 days:169", "Refused:9", "Pending:12"] },
    ]);
  });
});

describe("a header on one line over one cell a line", () => {
  const rows = "North\n5\n7\nSouth\n9\n1";
  it.each([
    ["tabs", `Area\t2013\t2014\n${rows}`],
    ["tabs, no corner", `2013\t2014\n${rows}`],
    ["pipes", `Area | 2013 | 2014\n${rows}`],
    ["pipes with a rule", `| Area | 2013 | 2014 |\n|---|---|---|\n${rows}`],
    ["wide spaces", `Area    2013    2014\n${rows}`],
    ["single spaces", `Area 2013 2014\n${rows}`],
  ])("%s", (_, input) => {
    expect(printedTables(input, headerLine)).toMatchObject([
      { headers: "2013|2014", rows: ["North:5|7", "South:9|1"] },
    ]);
  });

  it("is cut at capitals where nothing else tells, and that is said; a title is not cut", () => {
    const table = (above: string) =>
      printedTables(`${above}\n\n${"2019\n54\n2\n0\n56\n2020\n15\n0\n4\n19".replaceAll("\n", "\n\n")}\n`, headerLine);
    expect(table("Passengers Train drivers Other railway staff Total")).toMatchObject([
      {
        headers: "Passengers|Train drivers|Other railway staff|Total",
        rows: ["2019:54|2|0|56", "2020:15|0|4|19"],
        printed: { diagnostics: [{ code: "table/header-cut" }] },
      },
    ]);
    expect(table("Deaths On The Railways")).toEqual([]);
    expect(table("Deaths of Passengers and Staff In Great Britain")).toEqual([]);
  });

  it("stands over rows whose first figure is a dash behind the mark of a note", () => {
    const text = "Prison 2008 2009\n\nFord\n\n(1)-\n\n7\n\nLewes\n\n9\n\n(1)-\n\n";
    expect(printedTables(text, headerLine)).toMatchObject([
      { headers: "2008|2009", rows: ["Ford:(1)-|7", "Lewes:9|(1)-"] },
    ]);
  });

  it("stands over rows whose label ends in the numbers of three notes", () => {
    const text = "Year\n2013\n2014\n2015\nHomicide1,2,3\n40\n21\n25\nRobbery1\n381\n395\n465".replaceAll("\n", "\n\n");
    expect(parse(`${text}\n`).records.map(({ header, value }) => `${header} ${value}`)).toEqual([
      "2013 40",
      "2014 21",
      "2015 25",
      "2013 381",
      "2014 395",
      "2015 465",
    ]);
  });

  it("ends before the glued headings of other columns", () => {
    const parts = "Adults\nFines issuedWarningsCharges\n2013\n-\n7\n3\n2014\n2\n9\n1";
    const text = `${parts}\nChildren\nFines issuedReferrals\n2013\n-\n5\n2014\n1\n4`.replaceAll("\n", "\n\n");
    expect(printedTables(text.replace(/(Adults|Children)\n\n/g, "$1\n"), headerLine)).toMatchObject([
      { headers: "Fines issued|Warnings|Charges", rows: ["2013:-|7|3", "2014:2|9|1"] },
      { headers: "Fines issued|Referrals", rows: ["2013:-|5", "2014:1|4"], heading: "Children" },
    ]);
  });

  it("of years with the numbers of notes may stand over the heading of a section", () => {
    const text =
      "1998 1999 2000( 4)\n\nBuying for others\n\nNotices(6)\n\n*\n\n*\n\n84\n\nConvictions\n\n1\n\n3\n\n2\n";
    expect(printedTables(text, headerLine)).toMatchObject([
      {
        headers: "1998|1999|2000",
        rows: ["Notices(6):*|*|84", "Convictions:1|3|2"],
        groups: "Buying for others Buying for others",
      },
    ]);
  });

  it("stands over sections that blank lines part from it, where others come further down", () => {
    const title = "Changes in fares in a year (in real terms)\n";
    const header = "Average fares including taxes Average fares excluding taxes";
    const rows = "2006|May|4.0|3.7|June|4.4|3.9|2007|May|5.1|4.2|June|5.0|4.1".replaceAll("|", "\n\n");
    const { cells, codes } = parsedCells(`${title}${header}\n\n${rows}\n`);
    expect(cells.slice(0, 2)).toEqual([
      "2006 / May | Average fares including taxes: 4",
      "2006 / May | Average fares excluding taxes: 3.7",
    ]);
    expect(cells.at(-1)).toBe("2007 / June | Average fares excluding taxes: 4.1");
    expect(codes).toEqual([]);
    // One such line is as likely over a column.
    const alone = rows.replace("2007\n\n", "");
    expect(parsedCells(`${title}${header}\n\n${alone}\n`).cells.join()).not.toContain("2006 / ");
  });

  it("has a heading that begins with a number behind months or years", () => {
    const text = `Own staff Less than 6 months Six and 12 months 12 months or more Total
${"Fleet|North|61|2|4|1|7|South|48|6|1|5|12|Estates|East|16|26|27|11|64|West|54|0|0|0|0".replaceAll("|", "\n\n")}`;
    expect(parsedCells(text.replace("Fleet", "\nFleet")).cells.slice(0, 5)).toEqual([
      "Fleet / North | Own staff: 61",
      "Fleet / North | Less than 6 months: 2",
      "Fleet / North | Six and 12 months: 4",
      "Fleet / North | 12 months or more: 1",
      "Fleet / North | Total: 7",
    ]);
  });

  it("is of years that are glued to the noun over the labels", () => {
    const text = "Offence200520062007\n\nDamage (under £500)\n\n16\n\n182\n\n719\n";
    expect(printedTables(text, headerLine)).toMatchObject([
      { headers: "2005|2006|2007", rows: ["Damage (under £500):16|182|719"] },
    ]);
  });

  it.each([
    ["how long something took", "8m 12s\nNorth\n88\nSouth\n41"],
    ["a sentence above bullets", "An earlier reply says that 519 was spent.\nAsked by a Member\n-\nDate lodged\n-"],
    ["rows of a number and its count", "0 43,620\n1 2,267\n2 507\n3 79\n4 60"],
    ["a line of another width", "Area 2013 2014 2015\nNorth\n5\n7\nSouth\n9\n1"],
  ])("is not %s", (_, input) => {
    expect(printedTables(input, headerLine)).toEqual([]);
  });
});

it.each([
  [
    "headings of which the rows leave some out",
    "Visits made,Beds,Claims,State,Paid,Rate,Ash,46,51,Open,52,57,Elm,59,62,Shut,65,70",
  ],
  [
    "words before each row's figures under a title for the labels",
    "Visits made,Shift,Paid,Beds,Ash,Night,29,33,Elm,Day,45,47,Oak,Night,57,63",
  ],
])("figures stand under no heading where it cannot be told which is theirs: %s", (_, cells) => {
  expect(read(bare(cells)).every(({ headers }) => /^\|*$/.test(headers))).toBe(true);
});

describe("what is no table", () => {
  it.each([
    ["an answer with figures", "Response\nWe hold these\nDogs\n12\nIs a licence needed\nNo\nCats\n9"],
    ["a letter's head", "Your reference\nFOI 118\nDate\n12 March 2021\nTelephone\n101\nFax\n12"],
    ["contents", "Contents\nIntroduction\n3\nMethod\n9\nResults\n14\nAnnex\n20"],
    ["numbered headings", "Contents\n1\nIntroduction\n2\nMethod\n3\nResults"],
    ["an agenda", "Chair\nApologies\nTwo members\n1\nWelcome\n2\nMinutes\n3\nBudget\n4\nAny other business\nNone"],
    ["a chart's axes", "Visits in thousands\n240\n200\n160\n120\n80\n40\n0\n2019\n2020\n2021"],
    ["two charts' axes", "Visits\n30\n20\n10\n0\nLoans\n300\n200\n100\n0"],
    [
      "wrapped prose",
      "The council spent in that year\n2019\nmore than it had in the years before, as the\naccounts of\n2020\nshow",
    ],
    ["items in brackets", "Fees\n(1)\nThe fee limit is\n450\n(2)\nThe hourly rate is\n25"],
    ["clauses", "Fees\n1.\nThe fee limit is\n450\n2.\nThe hourly rate is\n25"],
    ["cases with dates", "FOI/001\n12/01/2023\n20\nFOI/002\n13/01/2023\n18\nFOI/003\n15/01/2023\n21"],
    ["bullets", "Report a problem\n-\nPay a bill\n-\nFind a school\n-"],
    ["years alone", "2013\n2014\n2015\n2016\n2017\n2018"],
    ["a list of words", "Bins\nParks\nRoads\nSchools\nTrees"],
    ["an address", "Civic Centre\n14 High Street\nTown\nAB1 2CD\n01632 960000"],
  ])("%s", (_, input) => {
    expect(read(input)).toEqual([]);
    expect(read(input.replaceAll("\n", "\n\n"))).toEqual([]);
  });
});

it("the cells of a header-line table may end where a period is looked for", () => {
  const text = "Of these 7 were upheld.  The rest were not, as of 2014.\n          42012\n                  2013";
  expect(printedTables(text, headerLine)).toEqual([]);
});

describe("blank cells that leave one blank line each", () => {
  const row = (...cells: readonly string[]): string => cells.map((cell) => `${cell}\n\n`).join("");
  const head = row("Length", "Staff", "Paid");
  const values = (text: string) => parse(text).records.map(({ value, status }) => value ?? status);

  it("are told by it, the last of the table too", () => {
    const text = `${head}${row("To 60 days", "8", "702.10")}${row("To a year", "2", "356.20")}To two years\n\n0\n\n\nLonger\n\n0\n\n\n\nOutcome: Given\n`;
    expect(values(text)).toEqual([8, 702.1, 2, 356.2, 0, "blank", 0, "blank"]);
  });

  it("are not, where such lines part whole rows", () => {
    const text = `${head}${row("To 60 days", "8", "702.10")}\n${row("To a year", "2", "356.20")}\n${row("To two years", "7")}\n${row("Longer", "3", "14.00")}`;
    expect(values(text)).toEqual([8, 702.1, 2, 356.2, "unreadable", "unreadable", 3, 14]);
  });
});

it("a cell with a second line leaves in doubt what its row's figures are, and no cell is of two lines", () => {
  const rows = ["Year", "Issued", "Cancelled", "2017", "760", "90", "2018", "810", "101", "2019", "875", "Not he\nld"];
  const { records } = parse(`Penalties by year\n\n${[...rows, "2020", "640", "112"].join("\n\n")}\n`);
  expect(records.map(({ raw }) => raw).filter((raw) => raw.includes("\n"))).toEqual([]);
  expect(records.filter(({ label }) => label === "2019").map(({ value }) => value)).toEqual([null, null]);
  expect(records.filter(({ label }) => label === "2020").map(({ value }) => value)).toEqual([640, 112]);
});

describe.each([
  ["bare", bare],
  ["apart", apart],
])("levels of headings one by one, %s", (_, print) => {
  it("over the years of sections", () => {
    const rows = "2007,July,75,38,36,18,August,50,43,32,12,2008,January,51,37,30,34,February,55,26,45,21";
    const { records } = parse(`Text.\n\n${print(`North,South,Begun,Ended,Begun,Ended,${rows}`)}\n`);
    expect(records.slice(0, 4).map(({ header, period, value }) => `${header} ${period}: ${value}`)).toEqual([
      "North / Begun July 2007: 75",
      "North / Ended July 2007: 38",
      "South / Begun July 2007: 36",
      "South / Ended July 2007: 18",
    ]);
  });

  const headersOf = (cells: string) => read(`Text.\n\n${print(cells)}\n`)[0]?.headers.split("|") ?? [];

  it.each([
    [
      "the heading over the labels among those of the first",
      "2021,Type,2022,Stopped,Held,Stopped,Held",
      ["2021 / Stopped", "2021 / Held", "2022 / Stopped", "2022 / Held"],
    ],
    [
      "the heading over the labels before the lowest of three",
      "2018,2019,Adult,Youth,Adult,Youth,Offence,Male,Female,Male,Female,Male,Female,Male,Female",
      ["2018 / Adult / Male", "2018 / Adult / Female", "2018 / Youth / Male", "2018 / Youth / Female"],
    ],
    [
      "a total beside years over quarters, of which the first begins a year",
      "2018/19,2019/20,Grand Total,Offence,Q3,Q4,Q1,Q2,Q3,Q4",
      ["2018/19 / Q3", "2018/19 / Q4", "2019/20 / Q1", "2019/20 / Q2", "2019/20 / Q3", "2019/20 / Q4", "Grand Total"],
    ],
    [
      "a total before a heading over the others",
      "Year ending June,Total offenders,Previous convictions,none,one,several",
      [
        "Total offenders",
        "Previous convictions / none",
        "Previous convictions / one",
        "Previous convictions / several",
      ],
    ],
  ])("%s", (_, header, expected) => {
    const columns = header.startsWith("2018,") ? 8 : expected.length;
    const row = (label: string, from: number) => [label, ...Array.from({ length: columns }, (_, at) => from + 7 * at)];
    const rows = [row("North", 31), row("South", 58), row("West", 104), row("East", 12)].flat();
    expect(headersOf([header, ...rows].join(",")).slice(0, expected.length)).toEqual(expected);
  });

  it.each([
    ["Burglaries,Robberies,PFA", "Burglaries / 2007", []],
    ["Establishment,Burglaries,Robberies", "Burglaries / 2007", ["table/corner-guessed"]],
    ["Police staff,Officers,Offence", "Police staff / 2007", []],
    ["Police staff,Officers,Department of post", "Officers / 2007", ["table/corner-guessed"]],
  ])("%s: what nothing but its place tells from them is said to be guessed", (upper, expected, codes) => {
    const rows = "North,335,453,33,51,South,248,294,26,27,West,138,192,52,11";
    const { records, diagnostics } = parse(`Text.\n\n${print(`${upper},2007,2008,2007,2008,${rows}`)}\n`);
    expect(records[0]).toMatchObject({ header: expected, value: 335 });
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });
});

describe("headings on a line with nothing between", () => {
  const headersOf = (header: string) => {
    const cells = "North,7,12,5,9,South,3,4,8,6,East,1,2,2,3";
    const { records, diagnostics } = parse(`Text.\n\n${header}\n\n${apart(cells)}\n`);
    const codes = diagnostics.map(({ code }) => code);
    return [...records.slice(0, 4).map((record) => record.header), ...codes];
  };

  it("are cut at capitals, behind what stands in brackets too", () => {
    const header = "Offence typeFined (%)Hearing asked for (%)PNDs cancelled (%)Outcome unknown (%)";
    expect(headersOf(header)).toEqual([
      "Fined (%)",
      "Hearing asked for (%)",
      "PNDs cancelled (%)",
      "Outcome unknown (%)",
    ]);
  });

  it("come again under years with nothing between", () => {
    const expected = (year: string) => [`${year} / Cautions`, `${year} / PNDs`];
    expect(headersOf("20062007\nForce areaCautionsPNDsCautionsPNDs")).toEqual([
      ...expected("2006"),
      ...expected("2007"),
    ]);
    const split = headersOf("2006-072007-08\nForce areaCautionsPNDsCautionsPNDs");
    expect(split).toEqual([...expected("2006-07"), ...expected("2007-08")]);
  });

  it.each([
    ["Financial yearTotal (£)", "Total (£)"],
    ["DistrictNumber of claims", "Number of claims"],
  ])("are those over labels and one column, below a title: %s", (header, expected) => {
    const rows = "2008-09\n\n59,685\n\n2009-10\n\n17,997\n\n2010-11\n\n15,748\n\n";
    const text = `North: awards (both funds)\n${header}\n\n${rows}South: awards (both funds)\n${header}\n\n${rows}`;
    expect(parse(text).records.map((record) => `${record.table} ${record.header}`)).toEqual([
      ...new Array(3).fill(`1 ${expected}`),
      ...new Array(3).fill(`2 ${expected}`),
    ]);
  });

  it("are said to come again where nothing tells what is over them", () => {
    expect(headersOf("Force areaCautionsPNDsCautionsPNDs")).toContain("table/header-undecided");
  });

  it("with spaces between are a title over the heading of a section", () => {
    const section = apart("2021,Male,£120,2021,Female,£88,2022,Male,£131,2022,Female,£97");
    expect(parse(`Table 1: Incidents recorded\n\n${section}\n`).records.map(({ value }) => value)).not.toContain(2021);
  });

  it("may stand over the heading of a section", () => {
    const section = apart("Higher tier,North,7,12,South,3,4,Lower tier,North,1,2,South,3,5");
    const { records } = parse(`Text.\n\nForce areaPaid in fullFines registered\n\n${section}\n`);
    expect(records.slice(0, 2).map(({ group, header, value }) => `${group} ${header} ${value}`)).toEqual([
      "Higher tier Paid in full 7",
      "Higher tier Fines registered 12",
    ]);
  });
});

it("each row's code above its label heads it, under a period over all headings and nothing over the labels", () => {
  const rows = ["F01,North,9,15,53", "F02,South,6,65,8", "F03,East,11,60,33", "F04,West,59,39,17"];
  const { records } = parse(`Shown below.\n${bare(["2007-08,Arms,Licences,Truancy", ...rows].join(","))}\n`);
  expect(
    records.slice(0, 3).map(({ group, label, header, period, value }) => [group, label, header, period, value]),
  ).toEqual([
    ["F01", "North", "Arms", "2007-08", 9],
    ["F01", "North", "Licences", "2007-08", 15],
    ["F01", "North", "Truancy", "2007-08", 53],
  ]);
  expect(records).toHaveLength(12);
});

it.each([
  ["bare", bare],
  ["apart", apart],
])("years over headings that come again, right below a table, are no row of it: %s", (_, print) => {
  const first = "Offenders,Type,2017,2018,Male,811,1002,Female,203,244,Total,1014,1246";
  const header = "Outcomes by year,2019,2020,Outcome,Issued,Refused,Issued,Refused";
  const { records } = parse(`Text.\n\n${print(`${first},${header},Study,51,4,48,9,Work,33,7,29,6`)}\n`);
  const read = records.map(({ label, header, value }) => `${label} ${header} ${value}`);
  expect(read).toHaveLength(12);
  expect(read).toContain("Study 2020 / Refused 9");
  expect(read.filter((row) => row.startsWith("Outcomes"))).toEqual([]);
});

it.each([
  ["bare", bare],
  ["apart", apart],
])("a title stands over the heading of the labels; the last heading is then no section: %s", (_, print) => {
  const header = "Table 2: Searches,Category,Male,Male %,Female,Female %,Total,Total %";
  const { records } = parse(`Text.\n\n${print(`${header},North,190,82.3,40,85,230,82.7,South,18,8.1,2,4.7,20,7.5`)}\n`);
  expect(records.slice(0, 2).map(({ group, header, value }) => [group, header, value])).toEqual([
    [null, "Male", 190],
    [null, "Male %", 82.3],
  ]);
});

it.each([
  ["bare", bare],
  ["apart", apart],
])("figures of a row whose group is named again above its label are no labels of another table: %s", (_, print) => {
  const header = "Area,Kind,1997,1998,1999,2000,2001,2002,2003";
  const rows = ["North,Calls,129,134,135,144,151,163,182", "North,Letters,16,16,17,20,22,27,37"];
  const more = ["South,Calls,246,251,254,265,271,276,288", "South,Letters,13,13,16,16,18,19,20"];
  const { records } = parse(`Text.\n\n${print([header, ...rows, ...more].join(","))}\n`);
  expect(
    records.filter(({ period }) => period === "2003").map(({ group, label, value }) => [group, label, value]),
  ).toEqual([
    ["North", "Calls", 182],
    ["North", "Letters", 37],
    ["South", "Calls", 288],
    ["South", "Letters", 20],
  ]);
});

it.each([
  ["a title above", "Crews by trade", "Crews by trade"],
  ["nothing above", "", ""],
])(
  "a dated heading over one column, with others like it further down, is that of a section: %s",
  (_, title, header) => {
    const sections = ["North (as at 1 July 2017),Cooks,6,Drivers,4", "South (as at 1 May 2016),Cooks,5,Smiths,2"];
    const { records } = parse(bare([...(title === "" ? [] : [title]), ...sections].join(",")));
    expect(records.map(({ group, label, header, start, value }) => [group, label, header, start, value])).toEqual([
      ["North (as at 1 July 2017)", "Cooks", header, null, 6],
      ["North (as at 1 July 2017)", "Drivers", header, null, 4],
      ["South (as at 1 May 2016)", "Cooks", header, null, 5],
      ["South (as at 1 May 2016)", "Smiths", header, null, 2],
    ]);
  },
);

it("a year that is broken over two lines, between blank ones, is one label", () => {
  const cell = (...parts: readonly string[]) => parts.join("\n");
  const rows = [
    cell("2009-", "10"),
    "3.04",
    "0.21",
    cell("2010-", "11"),
    "2.71",
    "0.22",
    cell("2011-", "12"),
    "2.61",
    "0.2",
  ];
  const { records } = parse(["Beds per head", "Open overnight", "Open day only", ...rows].join("\n\n"));
  expect(records.map(({ start, header, value }) => [start, header, value])).toEqual([
    ["2009-04-01", "Open overnight", 3.04],
    ["2009-04-01", "Open day only", 0.21],
    ["2010-04-01", "Open overnight", 2.71],
    ["2010-04-01", "Open day only", 0.22],
    ["2011-04-01", "Open overnight", 2.61],
    ["2011-04-01", "Open day only", 0.2],
  ]);
});

it("a sentence that goes on in small letters up to a date heads no figures below it", () => {
  const text =
    "▼ 140\n130\nFull-time strength\nan increase of 1 150 (0.6 per cent) since 1 May 2015\n▲ 27\n520\nReserve\n";
  expect(parse(text).tables).toEqual([]);
});

it("questions with figures behind them, as many as periods stand above, are rows", () => {
  const asked = (number: number, what: string, figures: string) => `${number}.\n\n${what}\n\n${apart(figures)}\n\n`;
  const first = asked(
    1,
    "How many were billed in the year?\nNOTE - This is as at April. Others are left out.",
    "12,14",
  );
  const second = asked(2, "What was owed at its end?", "£20.50,£30.25");
  const read = (over: string) => parse(`Response\n\n${apart(over)}\n\n${first}${second}3.\n\nWhat was paid?`).records;
  expect(read("2021/2022,2022/2023").map(({ label, period, value }) => [label.slice(0, 8), period, value])).toEqual([
    ["1. How m", "2021/2022", 12],
    ["1. How m", "2022/2023", 14],
    ["2. What ", "2021/2022", 20.5],
    ["2. What ", "2022/2023", 30.25],
  ]);
  expect(read("2021/2022,2022/2023,2023/2024")).toEqual([]);
});

it("headings over others with nothing between are as many as those below come again", () => {
  const glued = "Yorkshire and HumbersideEast RidingEngland";
  const [table] = read(
    apart(`${glued},Advanced,Other,Advanced,Other,Advanced,Other,2003,3,1,4,2,9,7,2004,5,8,2,6,1,4`),
  );
  const over = ["Yorkshire and Humberside", "East Riding", "England"];
  expect(table?.headers).toBe(over.map((name) => `${name} / Advanced|${name} / Other`).join("|"));
  expect(read(apart("McDonald,Men,Women,2003,3,1,2004,5,8,2005,2,6"))[0]?.headers).toBe("Men|Women");
});

it("days behind their years, a line each, are headings", () => {
  const text = "Twelve months ending,2012 31 May,2013 31 May,2014 30 April,East,25,27,16,North,12,11,10,South,9,9,6";
  expect(parse(apart(text)).records.slice(0, 3)).toMatchObject([
    { label: "East", header: "2012 31 May", start: "2012-05-31" },
    { label: "East", header: "2013 31 May", start: "2013-05-31" },
    { label: "East", header: "2014 30 April", start: "2014-04-30" },
  ]);
});

it("headings of a sentence's length over few rooms and their total", () => {
  const empty = "Houses that were empty on 1 January 2019 or that became empty between 1 January 2019 to 16 April 2019";
  const lettings = "Of which were let between 1 January 2019 and 16 April 2019";
  const { tables, records } = parse(apart(`Number of bedrooms,${empty},${lettings},2,9,3,3,37,25,Total,46,28`));
  expect(tables.map(({ audit }) => audit)).toEqual(["pass"]);
  expect(records.map(({ label, header, value }) => [label, header.slice(0, 8), value])).toEqual([
    ["2", "Houses t", 9],
    ["2", "Of which", 3],
    ["3", "Houses t", 37],
    ["3", "Of which", 25],
  ]);
});

it.each([
  ["Number", "2004(2),81,2005,142,2006,136"],
  ["Amount in 2019/20 if they had been raised", "First child,22.05,Other child,14.60"],
])("the one heading over pairs is over their figures, and is not cut: %s", (heading, pairs) => {
  const { records } = parse(`The rates are below.\n\n${apart(`${heading},${pairs}`)}\n`);
  expect(records.map(({ header }) => header)).toEqual(records.map(() => heading));
  expect(records.length).toBe(pairs.split(",").length / 2);
});

it.each([
  ["among its notes", "Year,Excluded,Share of pupils3,2003,13,10,2004,5,7", "1 Includes nurseries.", "Share of pupils"],
  [
    "behind the table",
    "Body,2003,2004,Waterways Board1,13,10,Environment Agency2,5,7",
    "",
    "Waterways Board|Environment Agency",
  ],
  [
    "behind a name that has but one number",
    "Body,2003,2004,Waterways Board1,13,10,Agency,5,7",
    "",
    "Waterways Board1|Agency",
  ],
  ["behind names that are numbered", "Body,2003,2004,Site1,13,10,Site2,5,7", "", "Site1|Site2"],
])("numbers of notes glued to words are none of them where the text ends %s", (_, cells, note, names) => {
  const { records } = parse(`Pupils1, 2 excluded\n\n${apart(cells)}${note && `\n\n${note}`}`);
  const met = new Set(records.flatMap(({ label, header }) => [label, header]).filter((name) => names.includes(name)));
  expect([...met].sort().join("|")).toBe(names.split("|").sort().join("|"));
});

it("a number in brackets right before a figure is that of a note, though the text ends before it", () => {
  const { records } = parse(apart("Year,Prosecuted,Guilty,2003,13,10,2004,(6)64,(6)48,2005,12,12"));
  expect(records.map(({ value }) => value)).toEqual([13, 10, 64, 48, 12, 12]);
});

it("`No.` heads a column, and years with a space within label rows", () => {
  const { records } = parse(apart("Year,No.,Value,2019- 20,2004,£12.06,2021 - 22,2952,£27.17,2022 - 23,2785,£19.82"));
  expect(records.slice(0, 3).map(({ label, header, value }) => [label, header, value])).toEqual([
    ["2019- 20", "No.", 2004],
    ["2019- 20", "Value", 12.06],
    ["2021 - 22", "No.", 2952],
  ]);
});

it("a header's line that is printed again below another period begins another table", () => {
  const part = (year: string, cells: string) =>
    `${year}\nNursery schools Reception classes( 1) Primary( 2) (years 1 to 7)\n\n${apart(cells)}\n\n\n`;
  const { records } = parse(
    part("2003-04", "North,25,20,23,South,24,8,22") + part("2004-05", "North,26,17,21,South,22,9,24"),
  );
  expect(records.map(({ header }) => header.slice(0, 7)).join(" ")).toBe(
    `${"2003-04 ".repeat(6)}${"2004-05 ".repeat(6)}`.trim(),
  );
});

it("two spaces behind a full stop part no headings", () => {
  const { records } = parse(apart("Financial year,No.  issued,2020/2021,27,2021/2022,793,2022/2023,11"));
  expect(records.map(({ header, value }) => [header, value])).toEqual(
    [27, 793, 11].map((value) => ["No. issued", value]),
  );
});

it.each([
  ["Police force area,2004,20052", "Avon,508,3187,Kent,503,1209,Essex,359,944"],
  ["Number of refusals,20043,2005,2006,20074", "Avon,508,3187,4,9,Kent,503,1209,5,4,Essex,359,944,7,3"],
])("years over figures, some with the number of their note, are no row: %s", (header, rows) => {
  const { records } = parse(apart(`${header},${rows}`));
  expect(new Set(records.map(({ label }) => label))).toEqual(new Set(["Avon", "Kent", "Essex"]));
  expect(records[1]).toMatchObject({ header: "2005", start: "2005-01-01", value: 3187 });
});

it("labels that begin with a code of the letter I are no sentences", () => {
  const { records } = parse("Reason,Total,I1 Anxiety,46,I3 Depression,43,I7 Stress,99".replaceAll(",", "\n"));
  expect(records.map(({ label, value }) => `${label} ${value}`)).toEqual([
    "I1 Anxiety 46",
    "I3 Depression 43",
    "I7 Stress 99",
  ]);
});

it("a year with the number of a note in brackets heads a section, as one without does", () => {
  const section = (year: string, first: number) =>
    [year, "Theft", first, first + 1, first + 2, "Other", first + 11, first + 12, first + 13].join("\n\n");
  const years = [section("2003-04", 100), section("2004-05( 2)", 200), section("2005-06", 300)].join("\n\n");
  const { records } = parse(
    `Arrests by age\n\nOffence\n\nUnder 18\n\n18 to 20\n\nOver 20\n\n${years}\n\n(2) Revised since.\n`,
  );
  const starts = records.filter(({ label }) => label === "Theft").map(({ start, value }) => [start, value]);
  expect(starts).toContainEqual(["2004-04-01", 200]);
  expect(starts).toContainEqual(["2005-04-01", 302]);
});

it("a heading goes on behind a blank line, and a header comes again under a corner with more words", () => {
  const cells = (rows: readonly string[]) => rows.join("\n\n");
  const { records, tables } = parse(
    `The placements are:\n\n${cells(["County", "Count of", "Placements", "\u00a0", "Kent", "12", "Out of County", "Count of", "Placements", "\u00a0", "Essex", "1", "Norfolk", "5", "Grand Total", "18"])}\n\nThat is all.\n`,
  );
  expect(tables.length).toBe(1);
  expect(records.map(({ label, header, value }) => [label, header, value])).toEqual([
    ["Kent", "Count of Placements", 12],
    ["Essex", "Count of Placements", 1],
    ["Norfolk", "Count of Placements", 5],
  ]);
});

it("what stands below the first words of a heading is the rest of it", () => {
  const text = "Out of County,Count of,Placements,Kent,1,Norfolk,2,Essex,5";
  for (const printed of [apart(text), bare(text)])
    expect(parse(`${printed}\n`).records.map(({ label, header }) => `${label}: ${header}`)).toEqual([
      "Kent: Count of Placements",
      "Norfolk: Count of Placements",
      "Essex: Count of Placements",
    ]);
});

describe("headings with a figure for each below them all", () => {
  const END = "There are eight more that stand empty, all of them on the ground floor.";
  it.each([
    ["two", "Own service,Other companies,8,300", ["Own service: 8", "Other companies: 300"]],
    ["several", "Studio,1 bed,2 bed,3 bed,56,445,22,1", ["Studio: 56", "1 bed: 445", "2 bed: 22", "3 bed: 1"]],
  ])("are a row without a label, where a colon introduces them: %s", (_, cells, expected) => {
    const { records } = parse(`Please see the table below:\n\n${apart(cells)}\n\n${END}\n`);
    expect(records.map(({ label, header, value }) => `${label}${header}: ${value}`)).toEqual(expected);
  });

  it.each([
    ["without what announces them", `Homes of the council\n\n${apart("Own service,Other companies,8,300")}\n\n${END}`],
    ["with a figure too many", `See below:\n\n${apart("Own service,Other companies,8,300,7")}\n\n${END}`],
    ["with words behind them", `See below:\n\n${apart("Own service,Other companies,8,300,Vacant")}\n\n${END}`],
    ["of contacts", `Contact us:\n\n${apart("Telephone,Fax,01632 960001,01632 960002")}\n\n${END}`],
  ])("are none %s", (_, text) => {
    expect(parse(`${text}\n`).records).toEqual([]);
  });
});

describe("headings over as many figures", () => {
  const read = (text: string) => parse(text).records.map(({ label, header, value }) => `${label}|${header}|${value}`);

  it.each([
    [
      "is announced",
      "The homes are in the table below:\n\nStudio\n\n1 bed\n\n2 bed\n\n56\n\n445\n\n22\n\n1. Eight of them are void, as was said in June.\n",
      ["|Studio|56", "|1 bed|445", "|2 bed|22"],
    ],
    [
      "answers a question",
      "How many fines were there?\n2019/20\n2020/21\n45\n63\nThat is all that we hold of them.\n",
      ["|2019/20|45", "|2020/21|63"],
    ],
  ])("are a row without a label where it %s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "The table below shows it:\nArea\nFines\n12\n45\n",
    "The table below shows it:\nFines\nWarnings\n12\n45\nLetters\n3\n",
    "The report has the following:\nContents\nForeword\n2\n3\n",
    "Please see below:\nStaff costs\nYear£'000s\n20126,000\n201373,000\n",
    "Our staff have gone up.\nPublic\nPrivate\n12\n45\n",
  ])("are none in %j", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("the heading of a first section right behind the header", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "over bands, which are no figures of one row",
      "Age,Women,Paid posts,0 - 9,582,10 - 19,715,Unpaid posts,0 - 9,947,10 - 19,4",
      ["Paid posts / 0 - 9 | Women: 582", "Unpaid posts / 10 - 19 | Women: 4"],
    ],
    [
      "behind one period",
      "Age,2012/13,Full time,0 - 9,£748,10 - 19,£105,20 - 29,£16,Other posts,0 - 9,£299,10 - 19,£87,20 - 29,£2",
      ["Full time / 0 - 9 | 2012/13: 748", "Other posts / 20 - 29 | 2012/13: 2"],
    ],
    [
      "behind a measure, which heads no labels",
      "Number,Middle East,Abu Dhabi,13,Algiers,15,Amman,27,Baghdad,33,Basra,11,Cairo,16,Doha,9,South Asia,Chennai,21,Dhaka,34",
      ["Middle East / Abu Dhabi | Number: 13", "Middle East / Doha | Number: 9", "South Asia / Dhaka | Number: 34"],
    ],
    [
      "behind several headings, one of which is a total's",
      "Month,Opened,Total paid,Not known,Paid posts,May,£8,£16,£16,June,£152,£19,£7,Other posts,May,£6,£21,£50,June,£5,£1,£2",
      ["Paid posts / May | Opened: 8", "Paid posts / May | Not known: 16", "Other posts / June | Not known: 2"],
    ],
  ])("%s", (_, cells, expected) => {
    for (const text of [bare(cells), apart(cells)])
      expect(parsedCells(text).cells).toEqual(expect.arrayContaining([...expected]));
  });
});

it("a year over the one period that begins in it is the name of its group, and no figure", () => {
  const span = (year: number, until: string) => `${year}\n\nFebruary ${year} to ${until}\n\n`;
  const rows = `${span(2006, "January 2007")}727\n\n${span(2007, "January 2008")}716\n\n${span(2008, "September 2008")}1495`;
  for (const corner of ["", "Period\n\n"]) {
    const { records } = parse(`${corner}Number\n\n${rows}\n\n1 Provisional\n`);
    expect(records.map(({ group, header, value }) => [group, header, value])).toEqual([
      ["2006", "Number", 727],
      ["2007", "Number", 716],
      ["2008", "Number", 1495],
    ]);
  }
});

it("the weekdays of days are no column", () => {
  const day = (date: number, name: string) => `${date} Sep 20\n\n${name}\n\n${date * 7}\n\n`;
  const { records } = parse(
    `Date\n\nDay\n\nNotices issued\n\n${day(6, "Sunday")}${day(7, "Monday")}${day(8, "Tuesday")}`,
  );
  expect(records.map(({ label, header, value }) => [label, header, value])).toEqual([
    ["6 Sep 20", "Notices issued", 42],
    ["7 Sep 20", "Notices issued", 49],
    ["8 Sep 20", "Notices issued", 56],
  ]);
});

it("a measure between blank cells is over all columns, and over the labels where none are printed", () => {
  const table = (blank: string) =>
    `${blank}\n\nNumber of premises\n\n${blank}\n\nBy contract\n\nBy voucher\n\nNorth\n\n9,320\n\n2,191\n\nSouth\n\n850\n\n514\n`;
  const headers = (text: string) => parse(text).tables.flatMap(({ columns }) => columns.map(({ header }) => header));
  expect(headers(table(" "))).toEqual(["Number of premises / By contract", "Number of premises / By voucher"]);
  expect(headers(table(""))).toEqual(["By contract", "By voucher"]);
});

it("what says from when to when each row goes is its label, in three columns as well", () => {
  const row = (...cells: readonly string[]) => cells.join("\n\n");
  const text = row(
    ...["From", "To", "Year", "Potholes", "Spend"],
    ...["January", "June", "2017", "1682", "£100,920"],
    ...["July", "December", "2017", "852", "£51,120"],
    ...["January", "June", "2018", "3065", "£183,900"],
  );
  const [table] = parse(`${text}\n\nSmaller ones\n\nYear\n\nFilled\n\nSpend\n\n2017\n\n9879\n\n£125\n`).tables;
  expect(table?.columns.map(({ header }) => header)).toEqual(["Potholes", "Spend"]);
  expect(table?.rows).toBe(3);
});

it.each(["\n", "\n\n", " |\n"])("codes before names are rows of two columns of labels, be they but two: %j", (gap) => {
  const text = ["Code", "Offence", "2005", "2006", "18A", "Public order", "5", "31", "55A", "Burglary", "0", "118"];
  expect(parsedCells(`${text.join(gap)}${gap.trimEnd()}\n`)).toEqual({
    cells: [
      "18A Public order | 2005: 5",
      "18A Public order | 2006: 31",
      "55A Burglary | 2005: 0",
      "55A Burglary | 2006: 118",
    ],
    codes: [],
  });
});

describe("a heading over the groups and one over the labels", () => {
  it("are no level over columns", () => {
    const rows = "2011,Fire,5,7,9,Flood,8,3,1,2012,Fire,6,4,2,Flood,1,0,3";
    const text = `Year,Cause,Total paid,Women,Open,${rows}`.replaceAll(",", "\n");
    expect(parsedCells(text).cells.slice(0, 3)).toEqual([
      "2011 / Fire | Total paid: 5",
      "2011 / Fire | Women: 7",
      "2011 / Fire | Open: 9",
    ]);
  });

  it("leave no group without its year, however many rows it has", () => {
    const group = (year: string, count: number) =>
      `${year}\n${["Theft", "Fire", "Flood", "Fraud", "Other", "Arson"].slice(0, count).join("\n5\n")}\n5\n`;
    const { cells } = parsedCells(`Year\nOffence\nClosed\n${group("2008", 5)}${group("2009", 4)}${group("2010", 3)}`);
    expect(cells.filter((cell) => !/^20\d\d \/ /.test(cell))).toEqual([]);
  });
});

it.each([
  "Budget £",
  "£ per week",
  "Increase over the year in £ million",
  "Number of badgers trapped under North Wales measures",
])("the one line over pairs that says what their figures are in is over them as a whole: %s", (heading) => {
  const { cells } = parsedCells(`The figures are below.\n\n${bare(`${heading},2019,12.4,2020,13.1,2021,11.9`)}\n`);
  expect(cells).toEqual([`2019 | ${heading}: 12.4`, `2020 | ${heading}: 13.1`, `2021 | ${heading}: 11.9`]);
});

it("a heading of two words with nothing between is one, where each has a line behind that over labels", () => {
  const { cells } = parsedCells(
    `${bare("Year,HoursAtIncident,CallOuts,2019/20,318,112,2020/21,243,98,2021/22,143,53")}\n`,
  );
  expect(cells.slice(0, 2)).toEqual(["2019/20 | HoursAtIncident: 318", "2019/20 | CallOuts: 112"]);
});

it("the heading of a first section that begins with a year is no rest of the heading above it", () => {
  const { cells } = parsedCells(
    `${bare("Offence,Charged,Cautioned,2019 / Men,Theft,12,4,Arson,3,6,2019 / Women,Theft,1,3,Arson,9,7")}\n`,
  );
  expect(cells.slice(0, 2)).toEqual(["2019 / Men / Theft | Charged: 12", "2019 / Men / Theft | Cautioned: 4"]);
});

it("a year over the first of its months is no heading of pairs behind that of a column", () => {
  const { cells } = parsedCells(`${bare("Year Month,Cases,2019,January,12,May,13")}\n`);
  expect(cells).toEqual([]);
});

it("what stands in for a figure behind a whole row is one too many, and heads no section", () => {
  const rows = "2018/19,7,11,13,N/A,2019/20,8,4,2,2020/21,2,4,3";
  const { cells, codes } = parsedCells(`${bare(`Year,Recorded,Charged,Fined,Cost,${rows}`)}\n`);
  expect(cells.filter((cell) => cell.startsWith("N/A"))).toEqual([]);
  expect(codes).not.toEqual([]);
});

it("under periods one row with figures is enough among rows of dashes", () => {
  const { cells } = parsedCells(`${bare("Service,2010,2011,Navy,-,-,Army,20,10,RAF,-,-")}\n`);
  expect(cells).toEqual([
    "Navy | 2010: 0",
    "Navy | 2011: 0",
    "Army | 2010: 20",
    "Army | 2011: 10",
    "RAF | 2010: 0",
    "RAF | 2011: 0",
  ]);
});

it("below a heading that says what figures are in stands that of a first section", () => {
  const { cells } = parsedCells(
    `${bare("Passengers (million),Outturn,2005,228,2006,235,2007,241,Forecast,2008,240,2009,245,2010,258")}\n`,
  );
  expect(cells.filter((_, at) => at % 3 === 0)).toEqual([
    "Outturn / 2005 | Passengers (million): 228",
    "Forecast / 2008 | Passengers (million): 240",
  ]);
});

it("labels that end in a year may follow a month", () => {
  const rows = "November 2021,128,311,Change since November 2020,4,11,Change since November 2015,23,36";
  expect(parsedCells(`${bare(`Doctors,Nurses,${rows}`)}\n`).cells).toHaveLength(6);
});

it("what may be the heading of the first section, over sums, is told", () => {
  const cells = "Area,May,June,Northern,Hull,8,3,11,Leeds,2,1,3,Southern,Hull,5,2,7,Leeds,4,4,8";
  const { diagnostics } = parse(`The figures are below.\n\n${cells.replaceAll(",", "\n")}\n`);
  expect(diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
});

it("a word under each heading of a level above is of the level below, behind the heading over the labels", () => {
  const { cells, codes } = parsedCells(
    `${bare("2021/22,2022/23,Total,Notice type,Number,Number,Number,Dogs,1,5,6,Litter,16,10,26,Total,17,15,32")}\n`,
  );
  expect(cells.slice(0, 3)).toEqual([
    "Dogs | 2021/22 / Number: 1",
    "Dogs | 2022/23 / Number: 5",
    "Dogs | Total / Number: 6",
  ]);
  expect(codes).toEqual([]);
});

it.each([2, 3])(
  "no level of a header is the rest of one that begins above, or two read as one: under %i years",
  (years) => {
    const each = (words: string) => new Array<string>(years).fill(words).join(",");
    const header = `${["2019", "2020", "2021"].slice(0, years)},${each("Male,Female")},Offence,${each("Adult,Youth,Adult")}`;
    const rows = ["Theft", "Arson", "Fraud"].map((label, at) => `${label},${each(`${at + 11},${at + 7},${at + 29}`)}`);
    const { cells, codes } = parsedCells(`${bare(`${header},${rows}`)}\n`);
    expect(cells.filter((cell) => /Male|Female/.test(cell))).toEqual([]);
    expect(codes).not.toEqual([]);
  },
);

it("a heading that ends in `or not` is whole", () => {
  const rows = "2017/18,91,£1823,2018/19,95,£3565,2019/20,93,£4100";
  const { cells, codes } = parsedCells(`${bare(`Financial year,Invoices,Interest whether paid or not,${rows}`)}\n`);
  expect(cells.slice(0, 2)).toEqual(["2017/18 | Invoices: 91", "2017/18 | Interest whether paid or not: 1823"]);
  expect(codes).toEqual([]);
});

it("the same headings twice, over parts of a list beside each other, are the header of both", () => {
  const rows = "1996-97,11.5,2004-05,12.7,1997-98,11.6,2005-06,12.8,1998-99,11.9,2006-07,12.9";
  const { cells } = parsedCells(`${bare(`Year,Proportion (%),Year,Proportion (%),${rows},1999-2000,11.9`)}\n`);
  expect(cells.slice(0, 2)).toEqual(["1996-97 | Proportion (%): 11.5", "2004-05 | Proportion (%): 12.7"]);
});

it("a total that may name a figure of its own, behind one heading, does not stand beside it over all others", () => {
  const header = "Period\nCASES OPEN AT\n\nYEAR END\nTOTAL COST (£)\nAPPEALS\nUPHELD\nINCOME (£000)\n\n";
  const rows = "Jan-Mar 2010\n252\n133\n258\n78\n\nApr-Jun 2010\n7\n8\n221\n26\n\nJul-Sep 2010\n2\n30\n121\n83\n";
  const { diagnostics } = parse(`Answer.\n\n${header}${rows}`);
  expect(diagnostics.filter(({ severity }) => severity === "warning")).not.toEqual([]);
});

it("labels between blank lines are each those of the figures below them, though one row has its own beside them", () => {
  const label = (lines: string, figures: string) => `${bare(lines)}\n\n${bare(figures)}\n\n`;
  const { records } = parse(
    `Offence\n2016\n2017\n\n${bare("Recorded,Charged,Recorded,Charged")}\n\n${label("Theft –,domestic 'on,bail'", "19,8,Nil,-")}` +
      `${label('"Other" crime,with intent -,attempted', "12,88,–,1")}${label("Arson of 2 or,more in a,dwelling,section 24B", "9,–,4,5")}` +
      `${bare("Grand Total,40,96,4,6")}\n`,
    { includeTotals: true },
  );
  expect(records.map(({ label, raw }) => `${label}: ${raw}`).filter((_, at) => at % 4 === 0)).toEqual([
    "Theft – domestic 'on bail': 19",
    '"Other" crime with intent - attempted: 12',
    "Arson of 2 or more in a dwelling section 24B: 9",
    "Grand Total: 40",
  ]);
});

it("the lines of a level below others, printed apart, are no header of parts beside each other", () => {
  const level = "COMPLAINTS,RECEIVED,ABOUT STAFF,CASES OPEN AT,YEAR END";
  const header = `Period\n\nUNDER 18\nOFFICERS\n\n${apart(`${level},${level}`)}`;
  const rows = [
    "2009-2010,4,224,393,396",
    "2011-2012,207,5,394,7",
    "2012-2013,18,270,115,203",
    "Total,229,499,902,606",
  ];
  const { diagnostics } = parse(`${header}\n\n${rows.map(bare).join("\n\n")}\n`);
  expect(diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
});

describe("blank lines that part rows tell where their cells are not", () => {
  const codesOf = (text: string) => parse(text).diagnostics.map(({ code }) => code);
  const cellsOf = (text: string) =>
    parse(text).records.map(({ group, label, header, raw }) => `${group ?? ""}/${label}/${header}: ${raw}`);

  it("a line right below a header is no label of the figures that a blank line parts from it", () => {
    const rows = "Q1\nEquipment\nfaulty\n\n48\n\nQ2\nEquipment\nfaulty\n\n24\n\nQ3\nEquipment\nfaulty\n\n8\n";
    expect(cellsOf(`Quarter\nCause\nAmount\n\n${rows}`).join()).not.toContain("faulty/Equipment");
  });

  it("nor are its two lines cells of a row", () => {
    const rows = "2016\nTheft from\nshops\n\n2,278\n\n2016\nTaxi\n10\n\n2016\nPublic order\n298\n\n2017\nTaxi\n26\n";
    expect(cellsOf(`Year\nOffence\nCases\nopened\n\n${rows}`).join()).not.toContain("Theft from/shops");
  });

  it("an answer ends the row above, and does not begin the next", () => {
    const row = (zone: number, answer: string) => `Zone ${zone}\n${1000 + zone}\n0${zone}:36:28\n${answer}\n\n`;
    const rows = row(1, "Yes") + row(2, "Yes") + row(3, "No") + row(4, "No") + row(5, "Yes");
    const cells = cellsOf(`Zone\n2016\nAverage\ntime\n\nIn use\n\n${rows}`);
    expect(cells).toContain("/Zone 2/In use: Yes");
    expect(cells).toContain("/Zone 3/2016: 1003");
  });

  it("a heading that a blank line parts from the others is one of them, where no other stands so above rows", () => {
    const rows = "January\nArson\n7\n5\n\nFraud\n3\n9\n\nFebruary\nArson\n6\n8\n\nFraud\n4\n2\n";
    expect(cellsOf(`Month\nCategory\nCases\nopened\n\nNumber\n\n${rows}`).join()).not.toContain("Category");
  });

  it("a number with words behind it is no rest of the heading above", () => {
    const rows = "12A Burglary\n592\n467\n86\n8\n\n28B Theft\n501\n588\n42\n77\n\n8N Assault\n215\n79\n13\n97\n";
    const text = `Offence\nNumber of offences\n\n1-bed\n2-bed\n3-bed\n4+ bed\n\n${rows}`;
    expect(cellsOf(text).join()).not.toContain("3-bed 4+ bed");
    expect(codesOf(text)).toContain("table/header-undecided");
  });
});
