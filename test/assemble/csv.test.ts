import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "../../src/assemble/layouts/csv.ts";
import { parse } from "../../src/index.ts";
import { printedTables } from "./printed-tables.ts";

const read = (text: string) => printedTables(text, csv);

describe("comma-separated values", () => {
  const cases: readonly (readonly [name: string, input: string, headers: string, rows: readonly string[]])[] = [
    ["plain", "Area,2013,2014\nNorth,5,7\nSouth,9,1", "2013|2014", ["North:5|7", "South:9|1"]],
    [
      "columns of merged cells, with blank ones between, and names once for all rows of a group",
      "Region,,,Cause,,Open,Closed\nHull,,,Fire,,8,2\n,,,Flood,,7,5\nYork,,,Fire,,2,1\n,,,Flood,,1,",
      "Open|Closed",
      ["Fire:8|2", "Flood:7|5", "Fire:2|1", "Flood:1|"],
    ],
    [
      "labels that count up, before figures of three digits",
      "Zone,Fines\nZone 1,100\nZone 2,200",
      "Fines",
      ["Zone 1:100", "Zone 2:200"],
    ],
    ["two columns", "Year,Fines\n2013,5\n2014,7", "Fines", ["2013:5", "2014:7"]],
    [
      "figures of three digits behind a span of years",
      "Year,Fines\n2013/14,201\n2014/15,179",
      "Fines",
      ["2013/14:201", "2014/15:179"],
    ],
    ["semicolons", "Area;2013;2014\nNorth;5;1,007", "2013|2014", ["North:5|1,007"]],
    ["quotes", 'Area,2013,2014\n"North, upper","1,005",7', "2013|2014", ["North, upper:1,005|7"]],
    ["doubled quotes", 'Area,2013,2014\n"The ""Old"" Town",5,7', "2013|2014", ['The "Old" Town:5|7']],
    ["blank cells", "Area,2013,2014\nNorth,,7\nSouth,9,", "2013|2014", ["North:|7", "South:9|"]],
    ["spaces behind commas", "Year, Fines\n2013, 5\n2014, 7\n2015, 8", "Fines", ["2013:5", "2014:7", "2015:8"]],
    [
      "two levels of header",
      ",2013,,2014,\nArea,M,F,M,F\nNorth,1,2,3,4",
      "2013 / M|2013 / F|2014 / M|2014 / F",
      ["North:1|2|3|4"],
    ],
    [
      "thousands without quotes",
      "Area,2013,2014\nNorth,1,055,7\nSouth,9,2,010",
      "2013|2014",
      ["North:1,055|7", "South:9|2,010"],
    ],
    [
      "a section before the first row",
      "Area,2013,2014\nWest,,\nNorth,5,7\nEast,,\nSouth,9,1",
      "2013|2014",
      ["North:5|7", "South:9|1"],
    ],
    [
      "rows of nothing",
      "Area,2013,2014\n,,\nNorth,5,7\n,,\n,,\nSouth,9,1\n,,",
      "2013|2014",
      ["North:5|7", "South:9|1"],
    ],
    [
      "a comma in a label without quotes",
      "Area,2013,2014\nNorth,5,7\nSouth, upper,9,1\nEast, lower, left,2,1,055",
      "2013|2014",
      ["North:5|7", "South, upper:9|1", "East, lower, left:2|1,055"],
    ],
    [
      "one in the first label",
      "Area,2013,2014\nSouth, upper,9,1\nNorth,5,7",
      "2013|2014",
      ["South, upper:9|1", "North:5|7"],
    ],
    [
      "labels and headers over lines",
      'Area,"2013\ncases",2014\n"North,\nupper",5,7\n"South\n\nlower",9,1\nEast,2,3',
      "2013 cases|2014",
      ["North, upper:5|7", "South lower:9|1", "East:2|3"],
    ],
    [
      "a header of which no line but the last has a delimiter",
      '"Area\nor\nward","2013\n(full year)"\r\nNorth,5\r\nSouth,9',
      "2013 (full year)",
      ["North:5", "South:9"],
    ],
    [
      "a first row of which the first line has no delimiter",
      'Area,2013,2014\n"North,\nupper",5,7\n"South\nlower",9,1',
      "2013|2014",
      ["North, upper:5|7", "South lower:9|1"],
    ],
    [
      "merged headings over lines, and quotes in headings",
      ',"2013\nall",,2014,\nArea,"The ""Old""",New,"The ""Old""",New\nNorth,1,2,3,4',
      '2013 all / The "Old"|2013 all / New|2014 / The "Old"|2014 / New',
      ["North:1|2|3|4"],
    ],
    [
      "quotes that are not closed, or with text behind them",
      'Area,2013,2014\n"North,5,7\n"South" ward,9,1\nEast,2,3',
      "2013|2014",
      ['"North:5|7', '"South" ward:9|1', "East:2|3"],
    ],
    [
      "quotes between which rows stand",
      'Area,2013,2014\n"North,5,7\nSouth,9,1\nEast",2,3\nWest,4,6',
      "2013|2014",
      ['"North:5|7', "South:9|1", 'East":2|3', "West:4|6"],
    ],
    ["a list in a label", 'Area,2013,2014\n"Wards 1,2,3\nand 4",5,7', "2013|2014", ["Wards 1,2,3 and 4:5|7"]],
    [
      "two columns without a header, and numbers that could be years",
      "Spain,80\nPoland,1860\nRomania,1985\nTurkey,2850\nOthers,3200",
      "",
      ["Spain:80", "Poland:1860", "Romania:1985", "Turkey:2850", "Others:3200"],
    ],
    ["periods without a header", "2013,5\n2014,7\n2015,1985\n2016,-", "", ["2013:5", "2014:7", "2015:1985", "2016:-"]],
    ["three columns without a header", "A;1.5;<5\nB;2;3\nC;4;-", "|", ["A:1.5|<5", "B:2|3", "C:4|-"]],
    [
      "a comma behind each row, and numbers before the labels",
      'No,Ward,2013,2014,\n1,"North ""A""",5,7,\n2,"South\nlower",9,1,\n,Total,14,8,',
      "2013|2014",
      ['1 North "A":5|7', "2 South lower:9|1", "Total:14|8"],
    ],
    [
      "groups over lines",
      'Area,Ward,2013,2014\n"North,\nupper","A\n""x""",5,7\n"North,\nupper",B,9,1\nSouth,A,2,3\nSouth,B,4,5',
      "2013|2014",
      ['A "x":5|7', "B:9|1", "A:2|3", "B:4|5"],
    ],
    ["CRLF", "Area,2013,2014\r\nNorth,5,7\r\nSouth,9,1\r\n", "2013|2014", ["North:5|7", "South:9|1"]],
  ];
  it.each(cases)("%s", (_, input, headers, rows) => {
    expect(read(input)).toMatchObject([{ headers, rows }]);
  });

  it("has no heading in the line that tells a spreadsheet its delimiter", () => {
    expect(read("sep=;\nArea;2013;2014\nNorth;5;7")).toMatchObject([{ heading: null, rows: ["North:5|7"] }]);
  });

  it("ends a short table at the header of the next, behind a row of nothing or a title", () => {
    const table = (title: string, figures: string) =>
      `${title},,\nArea,2013,2014\nNorth,${figures}\nTotal,${figures}\n`;
    const expected = [{ rows: ["North:5|7", "Total:5|7"] }, { rows: ["North:2|1", "Total:2|1"] }];
    expect(read(`${table("Fines", "5,7")},,\n${table("Cautions", "2,1")}`)).toMatchObject(expected);
    expect(read(`${table("Fines", "5,7")}${table("Cautions", "2,1")}`)).toMatchObject(expected);
  });

  it("ends a table at the header of a narrower one, beside which the rows of its sheet have nothing", () => {
    const wide = "Area,2013,2014,2015\nNorth,5,7,6\nSouth,9,1,0\n,,,\n";
    const narrow = { heading: "Appeals", headers: "Heard", rows: ["2013:4", "2014:2"] };
    expect(read(`${wide}Appeals,,,\nYear,Heard,,\n2013,4,,\n2014,2,,\n`)[1]).toMatchObject(narrow);
    expect(read(`${wide}Area,n/a,,\nWest,4,,\n`)).toHaveLength(1);
  });

  it("has the rows of a section under its heading, the title over the table, and notes apart", () => {
    const [table] = read(
      "Stops by ward,,\n,,\nArea,2013,2014*\nWest,,\nNorth,5,7\nEast,,\nSouth,9,1\n,,\n* to June,,\n",
    );
    expect(table?.printed).toMatchObject({
      heading: "Stops by ward",
      lastLine: 7,
      notes: [{ mark: "*", text: "to June" }],
    });
    expect(table?.printed.rows.map(({ group }) => group)).toEqual(["West", "East"]);
  });

  it("has rows of blanks where the label is a period as those above are, and sections of years over months", () => {
    const [weeks] = read("Week,Calls,Late\n06/04/2020,12,9\n13/04/2020,,\n20/04/2020,13,8\n27/04/2020,,\n");
    expect(weeks?.rows).toEqual(["06/04/2020:12|9", "13/04/2020:|", "20/04/2020:13|8", "27/04/2020:|"]);
    const [months] = read("Month,Calls,Late\n2019,,\nMay,12,9\nJune,1,2\n2020,,\nMay,13,8\n");
    expect(months?.rows).toEqual(["May:12|9", "June:1|2", "May:13|8"]);
    expect(months?.groups).toBe("2019 2019 2020");
  });

  it("leaves to the totals which of more figures than the header has are its own", () => {
    const [table] = read("Area,2013,2014\nNorth,5,7\nSouth,9,1,4\nTotal,14,8");
    expect(table?.rows).toEqual(["North:5|7", "South:9|1", "Total:14|8"]);
    expect(table?.printed.undecided).toMatchObject([{ row: 1, defensible: false }]);
    expect(table?.printed.undecided[0]?.readings).toHaveLength(2);
  });

  it("leaves to the totals how a row with too many commas is read", () => {
    const [table] = read("Area,A,B,C\nNorth,1,200,300,5\nTotal,1,200300,5");
    expect(table?.printed.undecided).toMatchObject([{ row: 0, defensible: false }]);
    expect(table?.printed.undecided[0]?.readings).toHaveLength(2);
  });

  it("leaves the same to the totals where a comma stands behind each row", () => {
    const [table] = read('Area,A,B,C,\nNorth,1,200,300,5,\nTotal,1,"200,300",5,');
    expect(table?.headers).toBe("A|B|C");
    expect(table?.printed.undecided).toMatchObject([{ row: 0 }]);
    expect(table?.printed.undecided[0]?.readings.map(({ offsets }) => offsets.length / 2)).toEqual([3, 3]);
  });

  it("reads two tables that stand back to back", () => {
    expect(read("Area,2013,2014\nNorth,5,7\n\nWard,2013,2014\nEast,5,7")).toHaveLength(2);
  });
});

describe("what is no table", () => {
  it.each([
    ["two rows of two without a header", "North,5\nSouth,9"],
    ["rows below a header that is not understood", `Area,${"a word or two of ".repeat(9)}\nNorth,5\nSouth,9\nEast,4`],
    ["lists of numbers behind a word", "Wards 1,2\nWards 3,4\nWards 5,6"],
    ["numbers whose thousands may be parted", "North 83,184\nSouth 43,548\nTotal 126,732"],
    ["a letter", "Dear Sir, madam,\nOn 3 May 2019, we received 4 requests, of which 2, in all, were upheld."],
    ["an address", "Shire Hall,High Street,Town\nAB1 2CD,Tel 0121 496 0000,UK"],
    ["a list of numbers", "We refer to 12,14,16\nand 18,20,22"],
    ["names and ages in a sentence", "Smith, aged 45\nJones, aged 36"],
    [
      "amounts under a sentence",
      "Legal costs, in-house or external\n2021/22 £83,184\n2022/23 £43,548\n2023/24 £37,412",
    ],
    [
      "amounts in two columns",
      "Budget Actual Spend\na) £151,359.00 £121,02.98\nb) £32,895.00 £32,582.16\nc) £593,137.00 £575,156.00",
    ],
    ["amounts under a list", "Cost,benefit\nNorth 83,184\nSouth 43,548\nEast 37,412"],
    [
      "millions behind a misprint",
      "i) 2017/18 – £4,081.000\nii) 2018/19 – £3,144,000\niii) 2019/20 – £2,590,000\niv) 2020/21 – £5,750,000",
    ],
    ["thousands with words behind the first", "2018 – 12,044 (estimated)\n2019 – 11,870\n2020 – 9,310\n2021 – 10,552"],
    ["a header alone", "Area,2013,2014"],
    ["a single row of two", "Year,Fines\n2013,5"],
    ["rows without figures", "Name,Role\nSmith,Clerk\nJones,Head"],
    ["figures without a header", "1,2,3\n4,5,6"],
    ["large numbers", "240,000\n200,000\n160,000"],
    [
      "places in sentences",
      "We hold these, as follows\nIn Leeds, York and Hull, 12\nIn Bradford, Keighley, 14\nIn Hull, Goole, 15",
    ],
    ["an address and numbers", "Shire Hall,,\nHigh Street,,\nTown,,\nTel,12,14"],
    ["clauses", "Terms; conditions\n1. one; two\n2. three; four"],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("laws", () => {
  const cell = fc.oneof(
    fc.nat(9_999_999).map((value) => value.toLocaleString("en-GB")),
    fc.constantFrom("", "-", "<5", "N/A"),
  );
  const quote = (text: string): string => (/[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  it("reads back every cell", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 6 })
          .chain((width) =>
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }),
          ),
        fc.constantFrom(",", ";"),
        (rows, delimiter) => {
          // Each column and each row has a figure: without, it is no column and no row.
          const filled = rows.map((row, r) => row.map((text, c) => (r === 0 || c === 0 ? "12" : text)));
          const header = ["Town, ward", ...(filled[0] ?? []).map((_, c) => `Kind ${String.fromCharCode(65 + c)}`)];
          const body = filled.map((row, r) => [`Place "${r}"`, ...row]);
          const text = [header, ...body].map((row) => row.map(quote).join(delimiter)).join("\n");
          expect(read(text)).toMatchObject([{ rows: body.map(([label, ...cells]) => `${label}:${cells.join("|")}`) }]);
        },
      ),
    );
  });

  it("reads back labels, headings and cells that hold quotes, delimiters and line breaks, each at its place", () => {
    const words = fc
      .array(fc.constantFrom("ward", '"Old"', "5,7", "a;b", "upper", "(all)"), { minLength: 1, maxLength: 3 })
      .chain((parts) => fc.constantFrom(" ", "\n", "\r\n", "\n\n").map((between) => parts.join(between)));
    const flat = (text: string) => text.replace(/\s+/g, " ");
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 2, maxLength: 5 }),
        fc.array(words, { minLength: 2, maxLength: 6 }),
        fc.constantFrom(",", ";"),
        fc.constantFrom("\n", "\r\n"),
        (headings, labels, delimiter, lineEnd) => {
          const header = ["Place", ...headings.map((words, c) => `Kind ${String.fromCharCode(65 + c)} ${words}`)];
          const body = labels.map((words, r) => [
            `Place ${r + 1} ${words}`,
            ...headings.map((_, c) => `${r + 1},00${c}`),
          ]);
          const text = [header, ...body].map((row) => row.map(quote).join(delimiter)).join(lineEnd);
          const [table] = read(text);
          expect(table?.headers).toBe(header.slice(1).map(flat).join("|"));
          expect(table?.rows).toEqual(body.map(([label, ...cells]) => `${flat(label ?? "")}:${cells.join("|")}`));
          // Each figure stands here once.
          const lines = text.split(/\r?\n/);
          for (const [r, { cells, line, column }] of table?.printed.rows.entries() ?? []) {
            expect(lines[line - 1]?.slice(column - 1).startsWith(`Place ${r + 1}`)).toBe(true);
            cells.offsets.forEach((start, at) => {
              if (at % 2) return;
              const figure = text.slice(start, cells.offsets[at + 1]);
              expect(lines[(cells.lines?.[at / 2] ?? line) - 1]).toContain(figure);
            });
          }
        },
      ),
    );
  });

  it("reads any text without throwing", () => {
    const piece = fc.constantFrom("Area", ",", ";", '"', '"', "\n", "2013", "1", "055", " ", "North");
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void read(pieces.join(""))));
  });
});

it.each([
  ["Day,2018,2019,2020,2021", "2021"],
  [",2018,,2019,\nDay,M,F,M,F", "2019 / F"],
])("a header with more columns right below a table begins another: %j", (below, header) => {
  const { tables, records } = parse(
    `Area,2019,2020\nNorth,5,6\nSouth,7,8\n${below}\nMonday,12,9,14,11\nTuesday,7,8,6,9\n`,
  );
  expect(tables.map(({ rows }) => rows)).toEqual([2, 2]);
  expect(records.at(-1)).toMatchObject({ label: "Tuesday", header, value: 9 });
});

it.each([
  ["January 20,127\nFebruary 89,998\nMarch 39,717", ["January: 20127", "February: 89998", "March: 39717"]],
  ["Dec 20,127\nJan 21,998\nFeb 21,717", ["Dec 20: 127", "Jan 21: 998", "Feb 21: 717"]],
])("thousands behind months are no years, which go up: %j", (text, cells) => {
  expect(parse(text).records.map(({ label, value }) => `${label}: ${value}`)).toEqual(cells);
});
