import { describe, expect, it, test } from "vitest";
import { cellPipe } from "../../src/assemble/layouts/cell-pipe.ts";
import { parse } from "../../src/index.ts";
import { printedTables } from "./printed-tables.ts";

const read = (text: string) => printedTables(text, cellPipe);
const behind = (cells: string) =>
  cells
    .split(",")
    .map((cell) => `${cell} |`.trim())
    .join("\n");
const framed = (rows: string) =>
  rows
    .split(";")
    .map(
      (row) =>
        `|\n${row
          .split(",")
          .map((cell) => (cell === "" ? "|" : `${cell}\n|`))
          .join("\n")}`,
    )
    .join("\n");
const ruled = (rows: string) =>
  rows
    .split(";")
    .map((row) => `|\n${behind(row)}`)
    .map((row, index) => (index === 0 ? `${row}\n${"|---".repeat(row.split("\n").length - 1)}|` : row))
    .join("\n");
const alone = (cells: string) =>
  cells
    .split(",")
    .map((cell) => (cell === "" ? "|" : `${cell}\n|`))
    .join("\n");

it.each([
  [
    "with totals below",
    "Total |\n3,559 |\n4,797 |\n1,134 |\n9,490 |\n",
    [473, 73, null, 546, 3086, 24, 1134, 4244, null, 4700, null, 4700],
  ],
  ["without", "", [null, null, null, null, 3086, 24, 1134, 4244, null, null, null, null]],
])(
  "blank cells that a converter moved behind the total of a row leave open which columns it has, %s",
  (_, totals, values) => {
    const rows =
      "Flat |\n473 |\n73 |\n546 |\n|\nRoom |\n3,086 |\n24 |\n1,134 |\n4,244 |\nHouse |\n4,700 |\n4,700 |\n||\n";
    const text = `Row Labels |\nGeneral |\nOver 55s |\nSheltered |\nGrand Total |\n${rows}${totals}`;
    const { records } = parse(text, { includeTotals: true });
    expect(records.slice(0, 12).map(({ value }) => value)).toEqual(values);
  },
);

it("what stands over parts of a list beside each other is over none of the columns of their rows", () => {
  const piped = (cells: string) => cells.replaceAll(",", "\n|\n");
  const header = piped(
    "2019/20,2021/22,2022/23,Post Code,Accounts,Balance,Post Code,Accounts,Balance,Post Code,Accounts,Balance",
  );
  const rows = piped("CT13,51,£24.35,CT13,78,£41.50,CT13,93,£49.95,CT14,32,£16.40,CT14,41,£23.36,CT14,40,£25.09");
  const { tables, diagnostics } = parse(`${header}\n|\n${rows}\n|\n`);
  expect(tables.map(({ columns }) => columns.map(({ header }) => header))).toEqual([["Accounts", "Balance"]]);
  expect(diagnostics.map(({ code }) => code)).toContain("table/repeated-label");
});

it("a pipe opens each row, and none the lines on which it goes on", () => {
  const rows = "| Requests received |\n264 |\n| Answered in time |\n82.5 per cent |\n| Reviews asked for |\n3 |";
  const { records } = parse(`Quarter 3\n| What | Total |\n${rows}`);
  expect(records.map(({ label, header, value }) => `${label} ${header} ${value}`)).toEqual([
    "Requests received Total 264",
    "Answered in time Total 82.5",
    "Reviews asked for Total 3",
  ]);
});

it.each(["", "| "])("a header that goes on with a cell a line over rows that stand on one, opened by '%s'", (open) => {
  const header = `${open}FOI requests | Jan to March |\nApr to June |\nJul to Sept |\nOct to Dec |\nTotal |`;
  const rows = ["Requests received | 95 | 4 | 7 | 1 | 107 |", "Answered late | 16 | 2 | 0 | 3 | 21 |"];
  const [table] = read([header, ...rows.map((row) => open + row)].join("\n"));
  expect(table?.headers).toBe("Jan to March|Apr to June|Jul to Sept|Oct to Dec|Total");
  expect(table?.rows).toEqual(["Requests received:95|4|7|1|107", "Answered late:16|2|0|3|21"]);
});

it.each([
  [
    "behind header lines",
    (rows: string) =>
      rows
        .replace(/^[^;]*;/, (header) => `${header.slice(0, -1).replaceAll(",", " | ")} |\n`)
        .replace(/\n.*/, (body) => `\n${body.slice(1).split(";").map(alone).join("\n")}`),
  ],
  ["in frames", framed],
])("rows with a group, a number or a year before their labels: %s", (_, print) => {
  const labelled = (rows: string) =>
    parse(`Figures by type\n${print(rows)}\n`).records.map(
      ({ group, label, header, value }) => `${group ?? ""} ${label} ${header} ${value}`,
    );
  expect(labelled("Force,Group,2019,2020;Baton,Men,4,5;,Women,2,1;Spray,Men,8,7;,Women,3,6")).toEqual([
    "Baton Men 2019 4",
    "Baton Men 2020 5",
    "Baton Women 2019 2",
    "Baton Women 2020 1",
    "Spray Men 2019 8",
    "Spray Men 2020 7",
    "Spray Women 2019 3",
    "Spray Women 2020 6",
  ]);
  expect(labelled("Rank,Street,Crimes;1,High Street,41;2,Mill Lane,30;3,Long Row,29")).toEqual([
    " 1 High Street Crimes 41",
    " 2 Mill Lane Crimes 30",
    " 3 Long Row Crimes 29",
  ]);
  expect(
    labelled("Year,Result,Count;2019,Charged,41;,Cautioned,30;2019 Total,,71;2020,Charged,20;,Cautioned,9"),
  ).toEqual(["2019 Charged Count 41", "2019 Cautioned Count 30", "2020 Charged Count 20", "2020 Cautioned Count 9"]);
  expect(labelled("Code,Offence,2019;8N,Assault,41;34B,Robbery,30;Total,,71")).toEqual([
    " 8N Assault 2019 41",
    " 34B Robbery 2019 30",
  ]);
});

it("notes explain marks with a space in them, and before figures", () => {
  const rows = "Force | Fines( 1) | Tickets( 1, 2) |\nNorth\n|\n12\n|\n(3)4,517\n|\nSouth\n|\n9\n|\n311\n|\n";
  const { records } = parse(`${rows}( 1) Paid.\n( 2 )Issued.\n(3) Estimated.\n`);
  expect(records.map(({ header, value }) => `${header}: ${value}`)).toEqual([
    "Fines: 12",
    "Tickets: 4517",
    "Fines: 9",
    "Tickets: 311",
  ]);
});

it("frames tell how wide rows are that are labelled by figures", () => {
  const [table] = read(framed("Limit,Highest,Fines;20,58,1201;30,97,14022;40,112,6130"));
  expect(table).toMatchObject({ headers: "Highest|Fines", rows: ["20:58|1201", "30:97|14022", "40:112|6130"] });
});

describe("one cell a line with a pipe", () => {
  const cases: readonly (readonly [name: string, input: string, headers: string, rows: readonly string[]])[] = [
    ["behind each", behind("Area,2013,2014,North,5,7,South,9,1"), "2013|2014", ["North:5|7", "South:9|1"]],
    ["blank cells", behind("Area,2013,2014,North,,7,South,9,"), "2013|2014", ["North:|7", "South:9|"]],
    [
      "numbers before the labels, as outcomes have",
      `Outcome | 2019 | 2020 |\n${alone("1 - Charged,5,7,2 - Caution,-,1,14 - No suspect,31,40,Total,36,48")}`,
      "2019|2020",
      ["1 - Charged:5|7", "2 - Caution:-|1", "14 - No suspect:31|40", "Total:36|48"],
    ],
    [
      "a header in bold type",
      behind("Area,**2013**,**2014**,North,5,7,South,9,1"),
      "**2013**|**2014**",
      ["North:5|7", "South:9|1"],
    ],
    ["a row of nothing", behind("Area,2013,North,5,,,South,9"), "2013", ["North:5", "South:9"]],
    ["a single row", behind("Area,2013,2014,North,5,7"), "2013|2014", ["North:5|7"]],
    ["no header", behind("North,5,South,9,Total,14"), "", ["North:5", "South:9", "Total:14"]],
    ["no corner", behind("2013,2014,North,5,7,South,9,1"), "2013|2014", ["North:5|7", "South:9|1"]],
    ["the corner behind the header", behind("2013,2014,,North,5,7,South,9,1"), "2013|2014", ["North:5|7", "South:9|1"]],
    [
      "years as labels below a reference and a title",
      behind("Reference: FOI 24-118,Sefton,Year,Fines,Paid,2013,402,388,2014,455,411,Total,857,799"),
      "Fines|Paid",
      ["2013:402|388", "2014:455|411", "Total:857|799"],
    ],
    ["years as labels", behind("Year,Fires,2013,5,2014,9,Total,14"), "Fires", ["2013:5", "2014:9", "Total:14"]],
    [
      "years as labels and values",
      behind("Year,Fires,Men,2013,2010,4,2014,2031,5"),
      "Fires|Men",
      ["2013:2010|4", "2014:2031|5"],
    ],
    [
      "ages as labels",
      behind("Age,Men,Women,17,5,7,18,9,1,19,0,3,Total,14,11"),
      "Men|Women",
      ["17:5|7", "18:9|1", "19:0|3", "Total:14|11"],
    ],
    [
      "age bands as labels",
      behind("Age,Men,Women,0-4,5,7,5-9,9,1,60+,0,3"),
      "Men|Women",
      ["0-4:5|7", "5-9:9|1", "60+:0|3"],
    ],
    [
      "words for figures as labels",
      behind("Convictions,2013,2014,None,5,7,One,9,1,Two or more,0,3,Total,14,11"),
      "2013|2014",
      ["None:5|7", "One:9|1", "Two or more:0|3", "Total:14|11"],
    ],
    [
      "words for figures as headings",
      behind("Sex,None,One,Two or more,Men,5,7,2,Women,9,1,0"),
      "None|One|Two or more",
      ["Men:5|7|2", "Women:9|1|0"],
    ],
    [
      "bands as labels",
      behind("Age,2013,2014,<18,5,7,18-25,9,1,>25,0,3"),
      "2013|2014",
      ["<18:5|7", "18-25:9|1", ">25:0|3"],
    ],
    [
      "bands as headings",
      behind("Sex,<18,18-25,>25,Men,5,7,2,Women,9,1,0"),
      "<18|18-25|>25",
      ["Men:5|7|2", "Women:9|1|0"],
    ],
    ["numbers as headings", behind("Sex,0,1,2+,Men,5,7,2,Women,9,1,0"), "0|1|2+", ["Men:5|7|2", "Women:9|1|0"]],
    [
      "a column of words for figures",
      behind("Area,2013,2014,2015,North,5,N/A,2,South,9,N/A,0,East,1,N/A,2,West,4,N/A,1"),
      "2013|2014|2015",
      ["North:5|N/A|2", "South:9|N/A|0", "East:1|N/A|2", "West:4|N/A|1"],
    ],
    [
      "a first row of words for figures",
      behind("Area,2013,2014,North,N/A,None,South,9,1"),
      "2013|2014",
      ["North:N/A|None", "South:9|1"],
    ],
    [
      "a year with a note's mark",
      behind("Area,2012,2013,2014*,North,5,1055,2,South,9,1102,0"),
      "2012|2013|2014*",
      ["North:5|1055|2", "South:9|1102|0"],
    ],
    [
      "two levels",
      behind("Rank,2013,,2014,,,M,F,M,F,Clerk,1,2,3,4,Cook,5,6,7,8"),
      "2013 / M|2013 / F|2014 / M|2014 / F",
      ["Clerk:1|2|3|4", "Cook:5|6|7|8"],
    ],
    [
      "words for a figure",
      behind("Area,2013,2014,North,5,7,South,not counted,1,East,2,3"),
      "2013|2014",
      ["North:5|7", "South:not counted|1", "East:2|3"],
    ],
    [
      "the same with codes before the labels, and with years over counts and shares",
      `By code\n${framed("Code,Name,2021,2021 %;01,Street,12,30%;02,Loading,20,50%;12,Bay,8,20%")}`,
      "2021|2021 %",
      ["01 Street:12|30%", "02 Loading:20|50%", "12 Bay:8|20%"],
    ],
    ["a pipe alone before each row too", framed("Year,Fines;2021,839;2022,356"), "Fines", ["2021:839", "2022:356"]],
    [
      "such rows with blank cells, below a line of words",
      `Response\n${framed("Area,2013,2014;North,5,7;South,,1;West,3,")}`,
      "2013|2014",
      ["North:5|7", "South:|1", "West:3|"],
    ],
    [
      "a pipe alone before each row and a rule below the first",
      ruled(",Q1,Q2;2021,839,12;2022,356,7"),
      "Q1|Q2",
      ["2021:839|12", "2022:356|7"],
    ],
    [
      "a rule below a first row that is no header",
      ruled("Under 21,54;21-30,343;71+,11;Unknown,1"),
      "",
      ["Under 21:54", "21-30:343", "71+:11", "Unknown:1"],
    ],
    [
      "a rule below a header on one line",
      `| Area | 2013 | 2014 |\n|---|---|---|\n${alone("North,5,7,South,,1")}`,
      "2013|2014",
      ["North:5|7", "South:|1"],
    ],
    [
      "codes before the labels",
      behind("Code,Offence,Points,B10,Leaving the scene,5,B20,Racing on a road,9,B30,Driving without lights,3"),
      "Points",
      ["B10 Leaving the scene:5", "B20 Racing on a road:9", "B30 Driving without lights:3"],
    ],
    [
      "a row of nothing at the end",
      behind("Area,2013,2014,North,5,7,South,9,1,,,"),
      "2013|2014",
      ["North:5|7", "South:9|1"],
    ],
    ["a pipe alone behind each", alone("Area,2013,2014,North,5,7,South,,1"), "2013|2014", ["North:5|7", "South:|1"]],
    [
      "a row of blanks",
      alone("Area,2013,2014,North,5,7,East,,,South,,1"),
      "2013|2014",
      ["North:5|7", "East:|", "South:|1"],
    ],
    ["a header on one line", `| 2013 | 2014 |\n${alone("North,5,7,South,,1")}`, "2013|2014", ["North:5|7", "South:|1"]],
    [
      "a header of two lines",
      `| Fires |\n| 2013 | 2014 |\n${alone("North,5,7,South,,1")}`,
      "Fires / 2013|Fires / 2014",
      ["North:5|7", "South:|1"],
    ],
    [
      "a header on one line in a frame",
      `| Area | 2013 | 2014 |\n${alone("North,5,7,South,,1")}`,
      "2013|2014",
      ["North:5|7", "South:|1"],
    ],
    [
      "a header on one line in a frame with a blank corner, over a blank row",
      `| | 2013 | 2014 |\n${alone("England,,,North,5,7,South,9,1")}`,
      "2013|2014",
      ["England:|", "North:5|7", "South:9|1"],
    ],
    [
      "a pipe before each",
      "| Area\n| 2013\n| 2014\n| North\n| 5\n|\n| South\n| 9\n| 1",
      "2013|2014",
      ["North:5|", "South:9|1"],
    ],
    [
      "years that come again under merged cells",
      behind(",Men,,Women,,Type,2021,2022,2021,2022,North,5,7,4,3,South,9,1,2,8"),
      "Men / 2021|Men / 2022|Women / 2021|Women / 2022",
      ["North:5|7|4|3", "South:9|1|2|8"],
    ],
    [
      "pipes around each",
      "| Area |\n| 2013 |\n| 2014 |\n| North |\n| 5 |\n| |\n| South |\n| 9 |\n| 1 |",
      "2013|2014",
      ["North:5|", "South:9|1"],
    ],
    [
      "words behind the figures, under a blank corner",
      behind(",Visits,In use,North,84,Yes,South,15,No,East,7,Yes"),
      "Visits|In use",
      ["North:84|Yes", "South:15|No", "East:7|Yes"],
    ],
    [
      "a pipe alone between cells",
      "Area\n|\n2013\n|\n2014\nNorth\n|\n5\n|\n7\nSouth\n|\n|\n1",
      "2013|2014",
      ["North:5|7", "South:|1"],
    ],
  ];
  it.each(cases)("%s", (_, input, headers, rows) => {
    expect(read(`Figures:\n\n${input}\n\nThese are all.`)).toMatchObject([{ headers, rows }]);
  });

  it("reads a row of blank cells, a line each, as a heading where the labels below it come again below another", () => {
    const text = behind("Mode,2013,2014,Inner,,,Drawn,5,7,Fired,,1,Outer,,,Drawn,9,1,Fired,2,3");
    expect(read(text)).toMatchObject([
      { groups: "Inner Inner Outer Outer", rows: ["Drawn:5|7", "Fired:|1", "Drawn:9|1", "Fired:2|3"] },
    ]);
    const data = behind("Area,2013,2014,North,,,South,5,7,East,,,West,9,1");
    expect(read(data)).toMatchObject([{ rows: ["North:|", "South:5|7", "East:|", "West:9|1"] }]);
  });

  it.each([
    ["years", "Month,Calls,Visits,2024,,,March,7,6,April,7,6,2025,,,January,5,9", "2024 2024 2025"],
    [
      "words over several rows",
      "Force,2019,2020,England,,,Kent,7,6,Essex,2,2,Wales,,,Gwent,5,9,Powys,1,2",
      "England England Wales Wales",
    ],
    ["what ends in a colon", "Force,2019,2020,All,7,6,of which:,,,Kent,5,9,Gwent,2,", "- of which: of which:"],
  ])("reads rows of blank cells, a line each, as headings where no other cell is blank: %s", (_, cells, groups) => {
    expect(read(behind(cells))[0]?.groups).toBe(groups);
  });

  it("reads a row of bands below merged cells, a line each, as the lowest level of the header", () => {
    const cells = ",Wait (weeks),,Team,0 to 6,6 to 12,North,12,9,South,8,4";
    expect(read(behind(cells))).toMatchObject([
      { headers: "Wait (weeks) / 0 to 6|Wait (weeks) / 6 to 12", rows: ["North:12|9", "South:8|4"] },
    ]);
  });

  it("reads a label with a blank cell for each figure as a section's heading, where its total is labelled so", () => {
    const cells = "Area,2013,2014,Inner,,,North,5,6,East,7,1,Inner Total,12,7,Outer,,,South,9,3,Outer Total,9,3";
    const text = cells.split(",").map((cell) => (cell ? `${cell} |` : "|"));
    expect(read(text.join("\n"))[0]?.groups).toBe("Inner Inner Inner Outer Outer");
  });

  it("reads ages that come again under each year, on lines of pipes, as a level of the header", () => {
    const text = `Average days |\n| 2004 | 2005 |\n| 10 | 11 | 10 | 11 |\n${alone("North,7.5,12,,9")}\n${alone("South,3,4.5,8,6")}`;
    expect(read(text)).toMatchObject([
      { headers: "2004 / 10|2004 / 11|2005 / 10|2005 / 11", rows: ["North:7.5|12||9", "South:3|4.5|8|6"] },
    ]);
  });

  it("reads a label without cells, and one with its blank cells on one line, as headings of sections", () => {
    const sections = `Area |\n2013 |\nInner |\nNorth |\n5 |\nOuter |\nSouth |\n9 |`;
    expect(read(sections)).toMatchObject([{ groups: "Inner Outer", rows: ["North:5", "South:9"] }]);
    const onOneLine = `| 2013 | 2014 |\nInner\n| | |\n${alone("North,5,7")}\n| | | |\nOuter\n| | |\n${alone("South,,1")}`;
    expect(read(onOneLine)).toMatchObject([{ groups: "Inner Outer", rows: ["North:5|7", "South:|1"] }]);
  });

  it.each([
    ["years", "Area,Men,Women,2013,North,5,7,South,9,1,2014,North,4,3,South,0,2", "Men|Women", "2013 2013 2014 2014"],
    ["years over one column", "Area,Men,2013,North,5,South,9,2014,North,4,South,0", "Men", "2013 2013 2014 2014"],
    ["years over quarters", "Area,Q1,Q2,2013/14,North,5,7,2014/15,North,4,3", "Q1|Q2", "2013/14 2014/15"],
    ["one section", "Area,2013,2014,Inner,North,5,7,South,9,1", "2013|2014", "Inner Inner"],
    ["a title in the grid", "Fires attended,Area,Men,Women,North,5,7,Outer,East,4,3", "Men|Women", "- Outer"],
  ])("tells the heading of a first section from a header: %s", (_, cells, headers, groups) => {
    expect(read(behind(cells))).toMatchObject([{ headers, groups }]);
  });

  it("tells the next table's header from a row, though its years could be figures", () => {
    const first = "Area,2013,2014,North,5,7,Total,5,7";
    expect(read(behind(`${first},Ward,2015,2016,East,1,2`))).toMatchObject([
      { headers: "2013|2014", rows: ["North:5|7", "Total:5|7"] },
      { headers: "2015|2016", rows: ["East:1|2"] },
    ]);
    expect(read(behind(`${first},Area,Men,North,3,East,4`))).toHaveLength(2);
  });
});

test("a title with its blank cell over each of several tables of one column", () => {
  const table = (year: number, figures: string) => `Days lost in ${year} |\n|\nGroup |\nDays |\n${behind(figures)}\n`;
  expect(
    read(`${table(2021, "Parks,9,Arts,7,Roads,4,Total,20")}${table(2022, "Parks,5,Arts,2,Total,7")}`),
  ).toMatchObject([
    { heading: "Days lost in 2021", headers: "Days", rows: ["Parks:9", "Arts:7", "Roads:4", "Total:20"] },
    { heading: "Days lost in 2022", headers: "Days", rows: ["Parks:5", "Arts:2", "Total:7"] },
  ]);
});

test("the mark of a note right behind a year, the note below the last pipe", () => {
  const marked = `| | 2005-06 | 2006-07(1) |\n${alone("North,5,7,South,9,1")}\n(1) To 31 January 2007.\n`;
  const { records, tables } = parse(marked);
  expect(tables[0]?.notes).toMatchObject([{ mark: "(1)", text: "To 31 January 2007." }]);
  expect(records.map(({ header }) => header)).toEqual(["2005-06", "2006-07", "2005-06", "2006-07"]);
});

describe("what is no table", () => {
  it.each([
    ["a menu", behind("Home,News,About,Contact,Jobs")],
    ["a menu with numbers", behind("Home,News,3 items,About,Contact,Reference,118")],
    ["pipes alone", "|\n".repeat(40)],
    ["figures alone", behind("1,2,3,4,5,6,7,8")],
    ["years alone", behind("2013,2014,2015,2016,2017,2018")],
    ["contents", behind("Introduction,3,Method,7,Results,12,Annex,20")],
  ])("%s", (_, input) => {
    expect(read(input)).toEqual([]);
  });
});

it("what stands over rows that are numbered, each on a line, are no cells of theirs", () => {
  const ranked = "Parish | Charge |\n|\n1 | Falmouth | 423.06 |\n2 | Horden | 366.76 |\n3 | Peterlee | 336.82 |\n";
  expect(parse(ranked).records.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    "1 Falmouth: 423.06",
    "2 Horden: 366.76",
    "3 Peterlee: 336.82",
  ]);
});

describe("merged cells, what they cover as pipes on a line", () => {
  const north = "North beds\n|\n||||\n|\nMen\n|\nWomen\n|\n||";
  const table = `${north}\n${alone(",Free,Used,Free,Used,May,5,7,2,3,June,4,8,,2,July,6,6,1,4")}`;

  it("are laid over their columns", () => {
    expect(read(table)).toMatchObject([
      {
        heading: "North beds",
        headers: "Men / Free|Men / Used|Women / Free|Women / Used",
        rows: ["May:5|7|2|3", "June:4|8||2", "July:6|6|1|4"],
      },
    ]);
  });

  it("stand in one run behind a level, over headings of two lines that come again", () => {
    const leaves = "Nos\nheld\n|\nShare\n%\n|\n".repeat(3);
    const rows =
      "North |\n12\n|\n4.1\n|\n15\n|\n3.8\n|\n9\n|\n2.2\n|\nSouth |\n8\n|\n3.0\n|\n7\n|\n2.9\n|\n5\n|\n1.7\n|";
    expect(read(`|\n2001/2\n|\n2002/3\n|\n2003/4\n|\n|||||\n${leaves}|\n${rows}`)).toMatchObject([
      {
        headers:
          "2001/2 / Nos\nheld|2001/2 / Share\n%|2002/3 / Nos\nheld|2002/3 / Share\n%|2003/4 / Nos\nheld|2003/4 / Share\n%",
        rows: ["North:12|4.1|15|3.8|9|2.2", "South:8|3.0|7|2.9|5|1.7"],
      },
    ]);
  });

  it("head the next table where its rows have another width", () => {
    const [first, second] = read(`${table}\nSouth beds\n|\n||\n${alone(",2021,2022,May,5,7,June,4,8")}`);
    expect(first?.rows).toHaveLength(3);
    expect(second).toMatchObject({ heading: "South beds", headers: "2021|2022", rows: ["May:5|7", "June:4|8"] });
  });
});

test("a rule below its first row begins the next table", () => {
  const [ages, sexes] = read(`${ruled("21-30,343;31-40,371;Unknown,1")}\n${ruled("Women,148;Men,567;Unknown,7")}`);
  expect(ages?.rows).toEqual(["21-30:343", "31-40:371", "Unknown:1"]);
  expect(sexes?.rows).toEqual(["Women:148", "Men:567", "Unknown:7"]);
});

it("what opens the answer ends a table that the answer is to be filled in", () => {
  const header = "|\nStaff in 2019 |\nStaff in 2020 |\n";
  const rows = (...figures: readonly number[]) =>
    ["Teaching", "Other"].map((label, at) => `${label} |\n${figures[at]} |\n${figures[at + 2]} |\n`).join("");
  const empty = "Teaching |\n|\n|\nOther |\n|\n|\n";
  const text = `How many staff were there?\n${header}${empty}Response:\nQ1a.\n${header}${rows(812, 64, 790, 61)}`;
  expect(read(text).map(({ headers, rows: cells }) => [headers, cells])).toEqual([
    ["Staff in 2019|Staff in 2020", ["Teaching:812|790", "Other:64|61"]],
  ]);
});

it("takes pipes alone on the first line for no row", () => {
  const lines = ["||", "Men |", "Women |", "Men |", "Women |", "Constable |", "210 |", "130 |", "205 |", "142 |"];
  const text = `${lines.join("\n")}\nSergeant |\n60 |\n21 |\n58 |\n25 |\n`;
  expect(parse(text).records.map(({ value }) => value)).toEqual([210, 130, 205, 142, 60, 21, 58, 25]);
});

it("begins the next table at years with blank cells for what their merged cells cover, below a total", () => {
  const first = "Kind,2017,2018,Calls,811,1002,Letters,203,244,Total,1014,1246";
  const header = ",2019,,2020,,Outcome,Issued,Refused,Issued,Refused";
  expect(read(behind(`${first},${header},Study,51,4,48,9,Work,33,7,29,6`))).toMatchObject([
    { headers: "2017|2018", rows: ["Calls:811|1002", "Letters:203|244", "Total:1014|1246"] },
    {
      headers: "2019 / Issued|2019 / Refused|2020 / Issued|2020 / Refused",
      rows: ["Study:51|4|48|9", "Work:33|7|29|6"],
    },
  ]);
});

describe("two cells before the figures of each row, told by header and rows having as many cells", () => {
  const header = "Area,Kind,2019,2020,2021";
  const rows = ["Calls,88,75,71", "Letters,12,14,9", "Calls,241,238,230", "Letters,31,29,33"];
  const groups = (again: string) => ["North", again, "South", again === "" ? "" : "South"];
  it.each([
    ["named once", ""],
    ["named again", "North"],
  ])("the group is %s", (_, again) => {
    const body = rows.map((row, at) => `${groups(again)[at]},${row}`).join(",");
    expect(read(behind(`${header},${body}`))).toMatchObject([
      {
        headers: "2019|2020|2021",
        groups: "North North South South",
        rows: ["Calls:88|75|71", "Letters:12|14|9", "Calls:241|238|230", "Letters:31|29|33"],
      },
    ]);
  });
});

it("headings with spaces inside their words come again, and stand under the year over them", () => {
  const header = "| 2004 | 2005 |\nArea | Jan - Ma r | Apr- Jun | Total | Ja n- Mar | Apr - Jun | Total |\n";
  const rows = [
    ["North", 16, 20, 36, 27, 12, 39],
    ["South", 1, 4, 5, 5, 19, 24],
    ["West", 8, 6, 14, 14, 15, 29],
  ];
  const { records } = parse(`Number by quarter\n${header}${rows.map((row) => `${row.join("\n|\n")}\n|\n`).join("")}`);
  expect(records.slice(0, 4).map(({ start, end, value }) => `${start} ${end} ${value}`)).toEqual([
    "2004-01-01 2004-03-31 16",
    "2004-04-01 2004-06-30 20",
    "2005-01-01 2005-03-31 27",
    "2005-04-01 2005-06-30 12",
  ]);
});

it("says no heading of a header that is merged over two rows, and ends at the number of the next answer", () => {
  const header = "Year,999,Lost,101,Lost,||,Offered,Answered,Offered,Answered,|||".replaceAll("|,", "|").split(",");
  const rows = "2020/21,213,212,1,301,284,17,2021/22,290,283,7,260,179,81,2022/23,300,298,2,228,169,59";
  const lines = header.map((cell) => (cell.startsWith("|") ? cell : `${cell} |`));
  const next = `2.\n${behind("Year,999,101,2020/21,0:08,0:49,2021/22,0:29,5:48,2022/23,0:15,3:32")}\n`;
  const { records, diagnostics } = parse(`In Response:\n1.\n${lines.join("\n")}\n${behind(rows)}\n${next}`);
  expect(new Set(records.map(({ header: said }) => said))).toEqual(new Set([""]));
  expect(records.map(({ label }) => label)).not.toContain("Year");
  expect(diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
});

it("one row that the end of the text cuts below more headings than it has cells is told, and laid under none of them", () => {
  const headings = [
    "Received",
    "Withdrawn",
    "In time",
    "Late",
    "In full",
    "In part",
    "Unknown holder",
    "Refused",
    "Reviews",
  ];
  const { records, diagnostics } = parse(behind(`Quarter,${headings.join(",")},Q1,277,15`));
  expect(records).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain("table/unread-rows");
});

it("the rule below a header is no cell of it, where a note below closes with a pipe as well", () => {
  const rows = "2003/04 | 193,600 |\n2004/05 | 189,000 |\n2005/06 | 175,000 |\n";
  const { records } = parse(
    `Year | Starts |\n---|---|\n${rows}Note: All figures are rounded. Source: Learner Record |\n`,
  );
  expect(records.map(({ label, header, value }) => [label, header, value])).toEqual([
    ["2003/04", "Starts", 193600],
    ["2004/05", "Starts", 189000],
    ["2005/06", "Starts", 175000],
  ]);
});

it("rows that fill a line each below a rule stand so too where a note with a pipe is right above their header", () => {
  const rows = "1 | 118,660 | 62 |\n2 | 37,490 | 19 |\n3 | 16,850 | 9 |\n4 | 8,840 | 5 |\n5 | 460";
  const { records } = parse(`Source: Termly Survey. |\nExclusions | Pupils | Share |\n---|---|---|\n${rows}\n`);
  expect(records.slice(0, 2).map(({ label, header, value }) => [label, header, value])).toEqual([
    ["1", "Pupils", 118660],
    ["1", "Share", 62],
  ]);
});

it("a pipe on a line of its own opens each row, and what stands without one between rows ends the table", () => {
  const rows = (figures: readonly string[]) =>
    figures.map((figure, at) => `|\n${["Feb-24", "Mar-24", "Apr-24"][at]} |\n${figure} |\n`).join("");
  const text = `Below is our response.\n${rows(["10", "8", "5"])}It can cost up to £1,000 a month.\n${rows(["13539", "17873.71", "14149.71"])}`;
  const { records, tables, diagnostics } = parse(text);
  expect(records.map(({ table, label, value }) => `${table} ${label} ${value}`)).toEqual([
    ...["1 Feb-24 10", "1 Mar-24 8", "1 Apr-24 5", "2 Feb-24 13539", "2 Mar-24 17873.71", "2 Apr-24 14149.71"],
  ]);
  expect(tables.map(({ columns }) => columns.length)).toEqual([1, 1]);
  expect(diagnostics).toEqual([]);
});
