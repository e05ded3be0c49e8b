import { describe, expect, it } from "vitest";
import { pipe } from "../../src/assemble/layouts/pipe.ts";
import { parse } from "../../src/index.ts";
import { parsedCells } from "./parsed-cells.ts";
import { printedTables } from "./printed-tables.ts";

const read = (text: string) => printedTables(text, pipe);

it("a rule of one cell between all rows is no cell", () => {
  const rows = [
    "Central | 2.2 | 0.6 | 0.4 | 0.2 |",
    "Fife | 3.0 | 0.9 | 0.6 | 0.3 |",
    "Tayside | 3.3 | 1.2 | 0.8 | 0.4 |",
  ];
  const header = "Fires (thousands) |\nArea | All | Primary |\n|---|\nTotal | Buildings | Outdoors |";
  const { records } = parse([header, ...rows, "1 Including late calls."].join("\n|---|\n"), { includeTotals: true });
  expect([...new Set(records.map(({ label }) => label))]).toEqual(["Central", "Fife", "Tayside"]);
});

it("figures that are hidden in words head no columns of rows that blank lines part", () => {
  const rows = ["Total other | less than 50 |", "Aruba | less than 50 |", "Albania | 96 |", "Malta | less than 50 |"];
  expect(parsedCells(`| |\n---|---|\n\nUnrecorded | 879 |\n\n${rows.join("\n\n")}\n`).cells).toEqual([
    "Unrecorded | : 879",
    "Total other | : null",
    "Aruba | : null",
    "Albania | : 96",
    "Malta | : null",
  ]);
});

describe("pipes", () => {
  const cases: readonly (readonly [name: string, input: string, headers: string, rows: readonly string[]])[] = [
    ["between cells", "Area | 2013 | 2014\nNorth | 5 | 7\nSouth | 9 | 1", "2013|2014", ["North:5|7", "South:9|1"]],
    ["behind cells", "Area | 2013 |\nNorth | 5 |\nSouth | 9 |", "2013", ["North:5", "South:9"]],
    ["all round, with a rule", "|Area|2013|\n|:---|---:|\n|North|5|\n|South|9|", "2013", ["North:5", "South:9"]],
    ["a rule of single dashes", "|Area|2013|\n|-|-|\n|North|-|\n|South|9|", "2013", ["North:-", "South:9"]],
    [
      "a row of nil is no rule",
      "Area | 2013 | 2014 |\nNorth | - | - |\nSouth | 9 | 1 |",
      "2013|2014",
      ["North:-|-", "South:9|1"],
    ],
    [
      "a pipe at the head of the header alone",
      "| 2013 | 2014 |\nNorth | 5 | 7 |\nSouth | 9 | 1 |",
      "2013|2014",
      ["North:5|7", "South:9|1"],
    ],
    [
      "nothing over the labels but what all rows are in",
      "Police £ million | |\nNorth | 38.1 |\nSouth | 27.0 |\nWest | 12.2 |",
      "Police £ million",
      ["North:38.1", "South:27.0", "West:12.2"],
    ],
    [
      "no corner in either level",
      "Fire and defence | Fire | Defence | |\n£ million | £ million | £ million | |\nNorth | 38.1 | 37.8 | 0.3 |\nSouth | 27.0 | 26.6 | 0.4 |",
      "Fire and defence / £ million|Fire / £ million|Defence / £ million",
      ["North:38.1|37.8|0.3", "South:27.0|26.6|0.4"],
    ],
    ["no corner", "2013 | 2014 |\nNorth | 5 | 7 |\nSouth | 9 | 1 |", "2013|2014", ["North:5|7", "South:9|1"]],
    [
      "months that come again over rows of years, without the cell under a corner that was merged over both levels",
      "Year | Open | | Closed | |\nMay | June | May | June | |\n2013 | 5 | 7 | 1 | 2 |\n2014 | 9 | 1 | 3 | 4 |",
      "Open / May|Open / June|Closed / May|Closed / June",
      ["2013:5|7|1|2", "2014:9|1|3|4"],
    ],
    [
      "rows of one mark, and a rule above",
      "Reason | Number |\n---|---|\nNo mark | x |\nTwo votes | x |\nVoid | x |\nTotal | 3 |",
      "Number",
      ["No mark:x", "Two votes:x", "Void:x", "Total:3"],
    ],
    [
      "no corner, and words in the first column",
      "HMCTS Region | 2006 | 2007 | |\nReceipts | England | 47 | 50 |\nDisposals | England | 40 | 49 |",
      "HMCTS Region|2006|2007",
      ["Receipts:England|47|50", "Disposals:England|40|49"],
    ],
    [
      "a corner that is a period's",
      "Year | Fires | False |\n2013 | 5 | 7 | 2 |\n2014 | 9 | 1 | 3 |",
      "Fires|False|",
      ["2013:5|7|2", "2014:9|1|3"],
    ],
    [
      "cells that span rows, under a header with one blank cell for both of their columns",
      "| 2013 | 2014 |\nNorth | Day | 5 | 7 |\nNight | 2 | 1 |\nSouth | Day | 9 | 1 |\nNight | 4 | 3 |",
      "2013|2014",
      ["Day:5|7", "Night:2|1", "Day:9|1", "Night:4|3"],
    ],
    [
      "days of months over columns are no ends of rows",
      "| Rank | 1 April 2009 | 1 April 2008 | 1 April 2007 | 31 Dec 2006 |\n|---|---|---|---|---|\n| Captain | 8 | 6 | 5 | 7 |",
      "1 April 2009|1 April 2008|1 April 2007|31 Dec 2006",
      ["Captain:8|6|5|7"],
    ],
    [
      "a section and a heading that are printed in each cell that they span",
      "| Area | Fires | Fires |\n| Area | 2013 | 2014 |\n|---|---|---|\n| Urban | Urban | Urban |\n| North | 5 | 7 |\n| Rural | Rural | Rural |\n| South | 9 | 1 |",
      "Fires / 2013|Fires / 2014",
      ["North:5|7", "South:9|1"],
    ],
    [
      "a word for none over a column",
      "Grade | A1 | B1 | NA* | Total |\n2000 | 5 | 7 | 1 | 13 |\n2001 | 9 | 1 | 2 | 12 |",
      "A1|B1|NA*|Total",
      ["2000:5|7|1|13", "2001:9|1|2|12"],
    ],
    [
      "a spacer column",
      "Area | | 2013 | | 2014\nNorth | | 5 | | 7\nSouth | | 9 | | 1",
      "2013|2014",
      ["North:5|7", "South:9|1"],
    ],
    [
      "a heading merged over all",
      "| | Year | |\nArea | 2012 | 2013 | 2014 | 2015 |\nNorth | 5 | 7 | 1 | 2 |",
      "Year / 2012|Year / 2013|Year / 2014|Year / 2015",
      ["North:5|7|1|2"],
    ],
    [
      "headings merged over pairs",
      "| 2013 | 2014 |\nArea | M | F | M | F |\nNorth | 5 | 7 | 1 | 2 |",
      "2013 / M|2013 / F|2014 / M|2014 / F",
      ["North:5|7|1|2"],
    ],
    [
      "a heading broken over two rows, over columns that end in blank ones",
      "| Incident | 2015/16 | 2016/17 |\n| type | | (to 30 Sept) | | |\n| Fires | 5 | 7 | | |\n| Floods | 1 | 2 | | |",
      "2015/16|2016/17 (to 30 Sept)",
      ["Fires:5|7", "Floods:1|2"],
    ],
    [
      "nothing over two columns, and a number that could be a year",
      "|  \n---|---\nSpain | 1204\nRomania | 1985\nTurkey | 2850",
      "",
      ["Spain:1204", "Romania:1985", "Turkey:2850"],
    ],
    [
      "headings merged over pairs, and a total of all beside them",
      "| 2013 | 2014 |\nArea | M | F | M | F | Total |\nNorth | 5 | 7 | 1 | 2 | 15 |",
      "2013 / M|2013 / F|2014 / M|2014 / F|Total",
      ["North:5|7|1|2|15"],
    ],
    [
      "a blank cell over labels and a section, whatever frame the next table has",
      "| 2020 (Nos) | 2021 |\nExceptions | | |\nNot held | 81 | 80 |\nUnreasonable | 3 | 5 |\nThe next table says how many of these were paid in the end.\n| a | b |\n|---|---|\n| x | y |",
      "2020 (Nos)|2021",
      ["Not held:81|80", "Unreasonable:3|5"],
    ],
    [
      "words beside figures",
      "Category | Incidents | Mean | Longest\nC1 | 12 | 00:08:45 | 01:22:13\nC2 | 44 | 00:38:02 | 05:41:00",
      "Incidents|Mean|Longest",
      ["C1:12|00:08:45|01:22:13", "C2:44|00:38:02|05:41:00"],
    ],
    [
      "headings whose span cannot be told",
      "| Theft | Fraud |\nArea | Car | Bike | Bank | Card |\nNorth | 5 | 7 | 1 | 2 |",
      "Car|Bike|Bank|Card",
      ["North:5|7|1|2"],
    ],
    [
      "headings merged over pairs, in the first cells of a row that blank ones fill up",
      "2013 | 2014 | |||\n---|---|---|---|---|\nArea | M | F | M | F |\nNorth | 5 | 7 | 1 | 2 |\nSouth | 3 | 6 | 4 | 8 |",
      "2013 / M|2013 / F|2014 / M|2014 / F",
      ["North:5|7|1|2", "South:3|6|4|8"],
    ],
    [
      "measures whose span cannot be told, in such cells",
      "Number | Percentage | ||\n---|---|---|---|\nYear | Malicious | Well-meant | Malicious |\n2013 | 145 | 56 | 72.1 |\n2014 | 87 | 25 | 77.7 |",
      "Malicious|Well-meant|Malicious",
      ["2013:145|56|72.1", "2014:87|25|77.7"],
    ],
    [
      "periods whose corner is lost, over the one of the headings below them",
      "| 2020/21 | 2021/22 | Total | |\n| Type | Number | Number | Number |\n| Dogs | 1 | 2 | 3 |\n| Litter | 4 | 5 | 9 |",
      "2020/21 / Number|2021/22 / Number|Total / Number",
      ["Dogs:1|2|3", "Litter:4|5|9"],
    ],
    [
      "the year that a table is of, over the labels",
      "| 2020/21 | Men | Women | |\n| Force | Number | Number | % |\n| Kent | 1 | 2 | 33 |\n| Essex | 4 | 5 | 44 |",
      "Men / Number|Women / Number|Women / %",
      ["Kent:1|2|33", "Essex:4|5|44"],
    ],
    [
      "headings merged over pairs whose own corner is lost",
      "Health Board | 2013 (%) | 2014 (%) |\nIn time | Late | In Time | Late |\nNorth | 5 | 7 | 1 | 2 |\nSouth | 3 | 6 | 4 | 8 |",
      "2013 (%) / In time|2013 (%) / Late|2014 (%) / In Time|2014 (%) / Late",
      ["North:5|7|1|2", "South:3|6|4|8"],
    ],
    [
      "headings merged over pairs, all corners lost",
      "| 2013-14 | 2014-15 |\nGrant (£m) | Growth (%) | Grant (£m) | Growth (%) |\nNorth | 5 | 7 | 1 | 2 |\nSouth | 3 | 6 | 4 | 8 |",
      "2013-14 / Grant (£m)|2013-14 / Growth (%)|2014-15 / Grant (£m)|2014-15 / Growth (%)",
      ["North:5|7|1|2", "South:3|6|4|8"],
    ],
    [
      "headings over pairs between those that span both rows of a header",
      "Area | 2013 | 2014 | Total\n---|---|---|---\nM | F | M | F\nNorth | 5 | 7 | 1 | 2 | 15\nSouth | 3 | 6 | 4 | 8 | 21",
      "2013 / M|2013 / F|2014 / M|2014 / F|Total",
      ["North:5|7|1|2|15", "South:3|6|4|8|21"],
    ],
    [
      "a heading over all but two columns of labels",
      "Force | Area | Fires\n---|---|---\n2013 | 2014 | 2015\nNorth | Hill | 5 | 7 | 1\n| Dale | 3 | 6 | 4\n| Moor | 2 | 8 | 9",
      "Fires / 2013|Fires / 2014|Fires / 2015",
      ["Hill:5|7|1", "Dale:3|6|4", "Moor:2|8|9"],
    ],
    [
      "headings that span both rows of a header, and nothing that tells which",
      "Area | Car | Bike | Boat\n---|---|---|---\nNew | Used | Lost | Found\nNorth | 5 | 7 | 1 | 2 | 15\nSouth | 3 | 6 | 4 | 8 | 21",
      "||||",
      ["North:5|7|1|2|15", "South:3|6|4|8|21"],
    ],
    [
      "headings in two languages",
      "Year | Bechgyn | Merched | Cyfanswm\n---|---|---|---\nBoys | Girls | Total\n2013 | 5 | 7 | 12\n2014 | 3 | 6 | 9",
      "Bechgyn / Boys|Merched / Girls|Cyfanswm / Total",
      ["2013:5|7|12", "2014:3|6|9"],
    ],
    [
      "a section below a header without its corner",
      "Area | Fires\n---|---\n2013 | 2014 | 2015\nEast\nNorth | 5 | 7 | 1\nSouth | 3 | 6 | 4",
      "Fires / 2013|Fires / 2014|Fires / 2015",
      ["North:5|7|1", "South:3|6|4"],
    ],
    [
      "years merged over their months",
      "2017 | 2018 |\nNov | Dec | Jan | Feb | Mar |\nNorth | 5 | 7 | 1 | 2 | 4 |\nSouth | 3 | 6 | 4 | 8 | 9 |",
      "2017 / Nov|2017 / Dec|2018 / Jan|2018 / Feb|2018 / Mar",
      ["North:5|7|1|2|4", "South:3|6|4|8|9"],
    ],
    [
      "years whose span over months cannot be told",
      "2017 | 2018 |\nMay | June | Sept | Oct | Nov |\nNorth | 5 | 7 | 1 | 2 | 4 |\nSouth | 3 | 6 | 4 | 8 | 9 |",
      "May|June|Sept|Oct|Nov",
      ["North:5|7|1|2|4", "South:3|6|4|8|9"],
    ],
    [
      "pipes without a cell between them that bring rows to one width",
      "2017 | 2018 | |||||\nNov | Dec | Jan | Feb | |||\nNorth | 5 | 7 | 1 | 2 | ||\nSouth | 3 | 6 | 4 | 8 | ||",
      "2017 / Nov|2017 / Dec|2018 / Jan|2018 / Feb",
      ["North:5|7|1|2", "South:3|6|4|8"],
    ],
    [
      "pipes without a cell between them that are blank cells",
      "Area | A | B | C |\nNorth | 5 || 2 |\nSouth | 3 | 6 ||",
      "A|B|C",
      ["North:5||2", "South:3|6|"],
    ],
    [
      "columns that are lettered below their headings",
      "Area | General | Housing | Total funds |\n | (a) | (b) | (c) |\nNorth | 5 | 7 | 12 |\nSouth | 3 | 6 | 9 |",
      "General (a)|Housing (b)|Total funds (c)",
      ["North:5|7|12", "South:3|6|9"],
    ],
    [
      "spaces without width in the cells",
      "Area | Jan\u200b | Feb\u200b |\n\u200bNorth | \u200b5 | 7\u200b |\nSouth\u200b | \u200b | \u200b 6 |",
      "Jan|Feb",
      ["North:5|7", "South:|6"],
    ],
    [
      "a row of figures and one of words below years",
      "2019 | 2020 | 2021 | 2022 | |\n1. | £0.00 | £620.00 | £316.27 | £0:00 |\n2. | Nil-nil | 11claims - 2 settled | 16 claims - 2 settled | 58 claims - 3 settled |",
      "2019|2020|2021|2022",
      ["1.:£0.00|£620.00|£316.27|£0:00", "2.:Nil-nil|11claims - 2 settled|16 claims - 2 settled|58 claims - 3 settled"],
    ],
    [
      "a heading over the one column, its corner lost",
      "Amount (£) | |\n---|---|\n2013 | 510 |\n2014 | 735 |",
      "Amount (£)",
      ["2013:510", "2014:735"],
    ],
    [
      "a heading over the one column above that of the labels",
      "Drivers who were fined | |\nYear | |\n2013 | 510 |\n2014 | 735 |",
      "Drivers who were fined",
      ["2013:510", "2014:735"],
    ],
    ["a heading over labels alone", "Year | |\n---|---|\n2013 | 510 |\n2014 | 735 |", "", ["2013:510", "2014:735"]],
    ["an escaped pipe", "Area | 2013\nNorth \\| upper | 5\nSouth | 9", "2013", ["North | upper:5", "South:9"]],
    ["no header", "North | 5 | 7 |\nSouth | 9 | 1 |", "|", ["North:5|7", "South:9|1"]],
    [
      "the first part of a label behind a gap, its blank cells before a pipe at the end",
      "Area | 2013 | 2014\nWest | 5 | 7\n\nNorth and the |  | \nupper part | 4 | 3\nSouth | 9 | 1",
      "2013|2014",
      ["West:5|7", "North and the upper part:4|3", "South:9|1"],
    ],
    [
      "a label over two lines",
      "Area | 2013 | 2014 |\nNorth and\nupper | 5 | 7 |\nSouth | 9 | 1 |",
      "2013|2014",
      ["North and upper:5|7", "South:9|1"],
    ],
  ];
  it.each(cases)("%s", (_, input, headers, rows) => {
    expect(read(input)).toMatchObject([{ headers, rows }]);
  });

  it.each([
    ["the same header after a total", "A | 2013 |\nx | 5 |\nTotal | 5 |\nA | 2013 |\ny | 7 |", 2],
    ["another header", "A | 2013 |\nx | 5 |\nB | 2014 |\ny | 7 |", 2],
    ["a title between", "A | 2013 |\nx | 5 |\nTable 2\nA | 2013 |\ny | 7 |", 2],
    ["the same header without either", "A | 2013 |\nx | 5 |\nA | 2013 |\ny | 7 |", 1],
  ])("counts tables: %s", (_, input, tables) => {
    expect(read(input)).toHaveLength(tables);
  });

  it("reads a row of blank cells as the heading of a section", () => {
    const input = "Area | 2013 | 2014 |\nInner | | |\nNorth | 5 | 7 |\nOuter | | |\nSouth | 9 | 1 |";
    expect(read(input)).toMatchObject([{ groups: "Inner Outer" }]);
  });
});

describe("a row that is brought to its width by pipes at its end", () => {
  const rows = (total: string) =>
    `Area | Jan | Feb | Mar | |||\nNorth | 5 | 7 | 1 | ||\nSouth | 3 | 6 | |||\nWest | 2 | 2 | 2 | ||${total}`;
  const south = (text: string) => parse(text).records.flatMap(({ label, value }) => (label === "South" ? [value] : []));

  it("has no values where nothing tells which of its cells are blank", () => {
    expect(south(rows(""))).toEqual([null, null, null]);
    const { diagnostics } = parse(rows(""));
    expect(diagnostics.map(({ code }) => code)).toEqual(["table/row-undecided"]);
  });

  it("is laid as the totals say", () => {
    expect(south(rows("\nTotal | 10 | 9 | 9 | ||"))).toEqual([3, null, 6]);
  });

  it("has no values where there are too many ways to lay them", () => {
    const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ").join(" | ");
    const all = (figure: number) => new Array(12).fill(figure).join(" | ");
    const text = `Area | ${months} | |||\nNorth | ${all(5)} | ||\nSouth | 3 | 6 | 4 | 1 | 1 | 2 | 8 | |||||||\nWest | ${all(2)} | ||`;
    expect(south(text)).toEqual(new Array(12).fill(null));
  });
});

describe("tables of a web page whose rows stand apart", () => {
  const rows = (text: string) => text.replaceAll(" / ", "\n\n\t\n\n");

  it("have each a header of their own", () => {
    expect(
      read(rows("| Origin | Share | / | Asian | 72% | / | White | 81% | / | Sex | Share | / | Men | 74% |")),
    ).toMatchObject([
      { headers: "Share", rows: ["Asian:72%", "White:81%"] },
      { headers: "Share", rows: ["Men:74%"] },
    ]);
  });

  it("have each a numbered title", () => {
    const titled =
      "| Time spent | Staff | / | 0% | 3 | / | 100% | 5 | / **Table 3 - costs** / | Pay | £12 | / | Leave | £7 |";
    expect(read(rows(titled))).toMatchObject([
      { headers: "Staff", rows: ["0%:3", "100%:5"] },
      { headers: "", rows: ["Pay:£12", "Leave:£7"] },
    ]);
  });

  it("have rows of marks that hide figures, and are no header", () => {
    const marked =
      "| Origin | First | Other | / | Asian | 72% | N | / | Black | DP | N | / | Mixed | DP | N | / | White | 81% | 40 |";
    expect(read(rows(marked))).toMatchObject([
      { headers: "First|Other", rows: ["Asian:72%|N", "Black:DP|N", "Mixed:DP|N", "White:81%|40"] },
    ]);
  });
});

describe("rows below a cell that spans them", () => {
  it("have the cells that they lack at their end before their label", () => {
    const [table] = read(
      "| By | Split | Share |\n|---|---|---|\n| Origin | Asian | 72% |\n| White | 81% | |\n| Sex | Women | 79% |\n| Men | 74% | |\n| Other | N |",
    );
    expect(table).toMatchObject({
      headers: "Share",
      rows: ["Asian:72%", "White:81%", "Women:79%", "Men:74%", "Other:N"],
      groups: "Origin Origin Sex Sex Sex",
    });
  });

  it("may be a total's alone, whose label spans the words", () => {
    const rows = "2022 | Yes | 21 | 14 |\n2023 | No | 20 | 21 |\nTotal: | 41 | 35 |";
    const [table] = read(`Year | Kept | Damp | Mould |\n${rows}`);
    expect(table?.rows).toEqual(["2022:Yes|21|14", "2023:No|20|21", "Total::|41|35"]);
    const [other] = read(`Year | Kept | Damp | Mould |\n${rows.replace("No", "8")}`);
    expect(other?.rows).toEqual(["2022:Yes|21|14", "2023:8|20|21", "Total::41|35|"]);
  });

  it("may be months below the first of its year, and no years below a year", () => {
    const [table] = read(
      "Year | Month | Sent | Online | By post |\n2024 | February | 719 | 601 | 118 |\nMarch | 688 | 584 | 104 | |\nApril | 866 | 621 | 245 | |\n2025 | January | 532 | 436 | 96 |",
    );
    expect(table).toMatchObject({
      headers: "Sent|Online|By post",
      rows: ["February:719|601|118", "March:688|584|104", "April:866|621|245", "January:532|436|96"],
      groups: "2024 2024 2024 2025",
    });
  });

  it("may lie below two of them", () => {
    const [table] = read(
      "| Mode | By | Split | Awards | First |\n|---|---|---|---|---|\n| Full | Sex | Women | 410 | 30% |\n| Men | 390 | 28% | ||\n| Fifth | 1 | 120 | 22% | |\n| 2 | 140 | 25% | ||\n| Part | Sex | Women | 40 | 25% |\n| Men | 30 | 20% | ||",
    );
    expect(table).toMatchObject({
      headers: "Awards|First",
      rows: ["Women:410|30%", "Men:390|28%", "1:120|22%", "2:140|25%", "Women:40|25%", "Men:30|20%"],
      groups: "Full / Sex Full / Sex Full / Fifth Full / Fifth Part / Sex Part / Sex",
    });
  });

  it.each([
    ["a word for a figure", "2018 | Not held | 4 | 3\n2019 | 5 | 7 |\n2020 | 6 | 8 | 2", "2019:5|7|"],
    [
      "words in the row as well",
      "East | Partly | 4 | 3\nWest | Wholly | 7 |\nNorth | Mostly | 8 | 2",
      "West:Wholly|7|",
    ],
  ])("do not where a cell is blank: %s", (_, rows, expected) => {
    expect(read(`Ward | Held | Fines | Paid\n${rows}`)[0]?.rows[1]).toBe(expected);
  });
});

describe("rows of one line, between rules", () => {
  const rule = "-".repeat(60);

  it("reads each stretch between rules as a row", () => {
    const input =
      `The figures are in the table. ${rule} |Thefts by area | ${rule} |Area |1997|1998| ${rule} |Inner ||| ${rule} ` +
      `|North |18|20| ${rule} |South |22|19| ${rule} They are provisional. ${rule} | |Fines| ${rule} |2003 |4| ${rule} |2004 |7| ${rule}`;
    expect(read(input)).toMatchObject([
      { headers: "1997|1998", rows: ["North:18|20", "South:22|19"], groups: "Inner Inner" },
      { headers: "Fines", rows: ["2003:4", "2004:7"] },
    ]);
  });

  it.each([
    ["a figure", "|West |110|9", "|9"],
    ["a figure and prose", "|West |110|9 Notes", "|9 Notes"],
  ])("has no value for a cell that the end of the text cuts off: %s", (_, last, raw) => {
    const input = `${rule} |Area |1997|1998| ${rule} |North |18|20| ${rule} |South |22|19| ${rule} ${last}`;
    expect(parse(input).records.at(-2)).toMatchObject({ label: "West", value: 110 });
    expect(parse(input).records.at(-1)).toMatchObject({ label: "West", value: null, status: "unreadable", raw });
  });

  it("reads the rows before a label that the end of the text cuts off", () => {
    const input = `${rule} |Area |1997|1998| ${rule} |North |18|20| ${rule} |South |22|19| ${rule} |We`;
    expect(read(input)).toMatchObject([{ rows: ["North:18|20", "South:22|19"] }]);
  });

  it("says of a blank cell that is not printed that it stands where its row ends", () => {
    const input = `${rule} |Area |1997|1998| ${rule} |North |18|20| ${rule} |South |22| ${rule} |West |6|4| ${rule} In all 40.`;
    const { raw, status, column } = parse(input).records[3] ?? {};
    expect({ raw, status, column }).toEqual({
      raw: "",
      status: "blank",
      column: input.indexOf(" ------", input.indexOf("22|")) + 2,
    });
  });
});

it("a title in a cell stands over rows of a line each; their figures were read a column too far left", () => {
  const text = "Request |\n| | Recorded | Charged |\n| Burglary | 1,204 | 88 |\n| Robbery | 310 | 41 |\n";
  expect(parse(text).records.map(({ label, header, value }) => `${label} ${header} ${value}`)).toEqual([
    "Burglary Recorded 1204",
    "Burglary Charged 88",
    "Robbery Recorded 310",
    "Robbery Charged 41",
  ]);
});

describe("what is no table", () => {
  it.each([
    ["a menu", "Home | News | About | Contact\nJobs | Sitemap | 3 results | Help"],
    ["contact details", "Civic Centre | Room 4 | Town\nTelephone | 101\nFax | 12"],
    ["a listing of cases", "| Ref | Date | Subject |\n| 4471 | 12/01/2023 | Bins |\n| 4472 | 13/01/2023 | Trees |"],
    ["a page of contents", "Introduction | 3\nMethod | 7\nResults | 12\nAnnex | 20"],
    ["page marks", "Annual report | 2\nAnnual report | 3"],
    ["rows without figures", "Name | Role\nClerk | Head\nPorter | Deputy"],
    ["a single row", "Year | 2019"],
    ["prose with a bar", "The answer is yes | no, as the case may be, for 12 of them."],
    ["pipes alone", "|||||\n|||||\n| | |"],
  ])("%s", (_, input) => {
    expect(read(input)).toEqual([]);
  });
});

it("blank headings over a rule begin a table of their own", () => {
  const { tables } = parse(
    "Area | 2021 | 2022\n---|---|---\nNorth | 402 | 411\nSouth | 611 | 590\n|  \n---|---\nMale | 9\nFemale | 17\nNot stated | 4\n",
  );
  expect(tables.map(({ rows, columns }) => [rows, columns.length])).toEqual([
    [2, 2],
    [3, 1],
  ]);
});

it("blank headings over a rule, and a section below", () => {
  const { records } = parse(
    "| Area | 2021 | 2022 |\n|---|---|---|\n| North | 402 | 411 |\n\n|  |  |\n|---|---|\n| 2021 |\n| Male | 9 |\n| Female | 17 |\n| 2022 |\n| Male | 4 |\n| Female | 3 |\n",
  );
  expect(records.slice(2).map(({ group, label, value }) => `${group} ${label} ${value}`)).toEqual([
    "2021 Male 9",
    "2021 Female 17",
    "2022 Male 4",
    "2022 Female 3",
  ]);
});

it("a double rule ends the header of a box, whatever its headings hold; lines with no rule between are one row", () => {
  const rows = [
    "+--------+----------+------------+----------+",
    "| Area   | Searches | Community  | Rate per |",
    "|        |          | resolution | 1,000    |",
    "+========+==========+============+==========+",
    "| North  | 4,112    | 602        | 2.9      |",
    "+--------+----------+------------+----------+",
    "| South  | 688      | 121        | 14.6     |",
    "| Bay    |          |            |          |",
    "+--------+----------+------------+----------+",
  ];
  const { records } = parse(`Please see below.\n\n${rows.join("\n")}\n`);
  expect(records.map(({ label, header, value }) => `${label} ${header} ${value}`)).toEqual([
    "North Searches 4112",
    "North Community resolution 602",
    "North Rate per 1,000 2.9",
    "South Bay Searches 688",
    "South Bay Community resolution 121",
    "South Bay Rate per 1,000 14.6",
  ]);
});

it("shares in brackets with the label stand below the figures of its row, and a line of dashes below a header is no label", () => {
  const rows =
    "Cases |30 |63\n\n |10 |39\n\nGranted |(33 per cent.)|(62 per cent.)\n\n |20 |24\n\nRefused |(67 per cent.)|(38 per cent.)\n";
  const { tables, records, diagnostics } = parse(
    `Appeals by year\n\n |1989-90 |1990-91\n\n${"-".repeat(60)}\n\n${rows}`,
    {
      includeTotals: true,
    },
  );
  expect(tables).toHaveLength(1);
  expect(records.map(({ label, period, value }) => `${label} ${period} ${value}`).slice(0, 6)).toEqual([
    "Cases 1989-90 30",
    "Cases 1990-91 63",
    "Granted 1989-90 10",
    "Granted 1990-91 39",
    "Refused 1989-90 20",
    "Refused 1990-91 24",
  ]);
  expect(diagnostics.map(({ code }) => code)).toContain("value/second-figure");
});

it("over periods a title of what is counted is no corner, whatever it begins with", () => {
  const header = "Road collisions that were due to alcohol or drugs | Share of all | All collisions | |";
  const { records, diagnostics } = parse(
    `${header}\n---|---|---|---|\n2001 | 310 | 4 | 6,120 |\n2002 | 325 | 5 | 6,480 |\n`,
  );
  expect(records.slice(0, 3).map(({ header, value }) => `${header} ${value}`)).toEqual([
    "Road collisions that were due to alcohol or drugs 310",
    "Share of all 4",
    "All collisions 6120",
  ]);
  expect(diagnostics.map(({ code }) => code)).toContain("table/corner-guessed");
});

it("the number of a column of the debates heads no section", () => {
  const head =
    "| Prison | Escapes |\n\n| 1979 |  |\n\n| Ashby | 4 |\n\n| Total | 4 |\n\n| 1980 |  |\n\n| Ashby | 2 |\n\n";
  const { records } = parse(`${head}          226W\n\n\n| Prison | Escapes |\n\n| Marl | 3 |\n\n| Total | 5 |\n`);
  expect(records.map(({ group, label, period, value }) => `${group} ${label} ${period} ${value}`)).toEqual([
    "1979 Ashby 1979 4",
    "1980 Ashby 1980 2",
    "1980 Marl 1980 3",
  ]);
});

it("a month with the mark of a note stands over no labels", () => {
  const rows = "Uses | 1,066 | 1,148 | 904 |\nInjuries | 12 | 9 | 14 |";
  const { records } = parse(`Nov-22(1) | Dec-22 | Jan-23 | |\n${rows}\n`);
  expect(records.slice(0, 3).map(({ header, value }) => `${header} ${value}`)).toEqual([
    "Nov-22 1066",
    "Dec-22 1148",
    "Jan-23 904",
  ]);
});

it("headings over all columns but the last, above a level with its noun over the labels, lack the cell over them", () => {
  const { records, diagnostics } = parse(
    "Meals served | Share of pupils | Share of meals | |\nYear | (thousands) | per cent. | per cent. |\n1964 | 282 | 4.3 | 6.9 |\n1965 | 308 | 4.6 | 7.1 |\n",
  );
  expect(records.slice(0, 3).map(({ header, value }) => `${header} ${value}`)).toEqual([
    "Meals served (thousands) 282",
    "Share of pupils per cent. 4.3",
    "Share of meals per cent. 6.9",
  ]);
  expect(diagnostics.map(({ code }) => code)).toContain("table/corner-guessed");
});

it("financial years whose dashes are lost are headings, and no figures", () => {
  const rows = "---|---|---|\nOpen | 18.5 | 19.0 |\nClosed | 11.2 | 11.3 |\n";
  const headed = (header: string) =>
    parse(`${header}\n${rows}`).records.map(({ header, value }) => `${header} ${value}`);
  expect(headed("19992000(11) | 200001(11) | |").slice(0, 2)).toEqual(["19992000(11) 18.5", "200001(11) 19"]);
  expect(headed("Prison | 199899 | 19992000 |").slice(0, 2)).toEqual(["199899 18.5", "19992000 19"]);
  expect(headed("Escorts | 200102 | 199798 |")).toContain(" 200102");
});

describe("a header that is the first row", () => {
  it.each([
    [
      "a month beside its year, over the months that follow",
      "2024 | May | Average Days | Median |\nJune | 9 | 5 | |\nJuly | 7 | 4 | |\nAugust | 5 | 4 | |",
    ],
    [
      "the year of an event",
      "| Year of the first camera | 2019 |\n| Cameras | 16 |\n| Notices sent | 19,427 |\n| Paid | 588 |",
    ],
  ])("is told, and stands over no column: %s", (_, rows) => {
    const [table] = read(rows);
    expect(table?.headers).toMatch(/^\|*$/);
    const { diagnostics } = parse(rows);
    expect(diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
  });

  it.each([
    ["years over years", "Year of birth | 2019 |\n2001 | 5 |\n2002 | 7 |", "2019"],
    ["a year over labels of any kind", "Year | 2019 |\nBurglary | 5 |\nArson | 7 |", "2019"],
    ["months over months", "Month | May | June |\nMay | 5 | 6 |\nJune | 7 | 8 |", "May|June"],
  ])("but not %s", (_, rows, headers) => {
    expect(read(rows)[0]?.headers).toBe(headers);
  });
});

describe("what a page's extract leaves of a table", () => {
  it("the header of a second table heads the row in which the text ends", () => {
    const rows = "Fire | 5 | 7 | 1 |\nHealth | 6 | 8 | 2 |\nTotal | 11 | 15 | 3 |";
    const tables = read(
      `| 2001-02 (£m) | 2002-03 (£m) | 2003-04 (£m) |\n${rows}\n| 2004-05 (£m) | 2005-06 (£m) | 2006-07 (£m) |\nFire | 9 | 4 `,
    );
    expect(tables.map((table) => table.headers)).toEqual([
      "2001-02 (£m)|2002-03 (£m)|2003-04 (£m)",
      "2004-05 (£m)|2005-06 (£m)|2006-07 (£m)",
    ]);
  });

  const beds = "Board | Beds | Waiting |\nNorth | 995 | 155 |\nSouth | 628 | 80 |\nEast | 860 | 24 |";
  const ages = "Age | Beds | Waiting |\nUnder 60 | 995 | 155 |\n60 | 628 | 80 |\n61 | 86 | 24 |";
  it.each([
    ["of two columns", `${beds}\n2,483 | 259 | |`, ["|2483", "|259"]],
    ["of one", "Board | Beds |\nNorth | 995 |\nSouth | 628 |\nEast | 860 |\n2,483 | |", ["|2483"]],
    ["but no number that is a label", `${ages}\n62 | 259 | |`, ["62|259", "62|null"]],
  ])("the blank label of a total stands at its end, %s", (_, text, expected) => {
    const last = parse(text, { includeTotals: true }).records.filter(({ line }) => line === 5);
    expect(last.map(({ label, value }) => `${label}|${value}`)).toEqual(expected);
  });

  it("blank cells are at the end of all rows where they are at that of one, and the totals tell where they belong", () => {
    const rows =
      "Bungalow | 473 | 73 | 546 | |\nFlat | 3,086 | 24 | 1,134 | 4,244 |\nHouse | 4,627 | 4,627 | ||\nTotal | 8,186 | 97 | 1,134 | 9,417 |";
    const { cells, codes } = parsedCells(`Type | General | Over 55s | Sheltered | Total |\n${rows}`);
    expect(cells.slice(0, 4)).toEqual([
      "Bungalow | General: 473",
      "Bungalow | Over 55s: 73",
      "Bungalow | Sheltered: null",
      "Bungalow | Total: 546",
    ]);
    expect(cells.slice(8, 12).map((cell) => cell.replace(/.*: /, ""))).toEqual(["4627", "null", "null", "4627"]);
    expect(codes).toEqual([]);
  });

  it("a header of two levels begins over the first figures, and its blank cells are at its end", () => {
    const rows = "White | British | 29 | 20 | 127 | 101 |\nIrish | 0 | 31 | 242 | 223 | |\nRoma | 12 | 6 | 8 | 19 | |";
    const [table] = read(`2020/21 | |||||\nMeals | Other | ||||\nFemale | Male | Female | Male | ||\n${rows}`);
    expect(table?.headers).toBe("Meals / Female|Meals / Male|Other / Female|Other / Male");
    expect(table?.rows).toEqual(["British:29|20|127|101", "Irish:0|31|242|223", "Roma:12|6|8|19"]);
    expect(table?.groups).toBe("White White White");
  });

  it("sub-totals of sections have their blank label at their end, as their header has", () => {
    const young = "Young | |||\nUnder 18 | 12 | 3 | 15 |\n18 to 20 | 35 | 5 | 40 |\n47 | 8 | 55 | |";
    const adults = "Adults | |||\n21 to 29 | 65 | 10 | 75 |\n30 and over | 80 | 20 | 100 |\n145 | 30 | 175 | |";
    const [table] = read(`Males | Females | All | |\n${young}\n${adults}\nAll | 192 | 38 | 230 |`);
    expect(table?.headers).toBe("Males|Females|All");
    expect([table?.rows[2], table?.rows[5]]).toEqual([":47|8|55", ":145|30|175"]);
  });

  it.each([
    ["first", "Borough | Built | Sold |", "649 | 216 | |\nBarnet | 1,500 | 89 |\nBrent | 708 | 60 |", [":649|216"]],
    ["under periods", "Rate | 2014/15 | 2015/16 |", "£69.09 | £70.46 | |\nRise, % | - | 1.98% |", [":£69.09|£70.46"]],
    ["alone under periods", "| 2014/15 | 2015/16 |", "19,068 | 17,541 | |", [":19,068|17,541"]],
    ["or has one", "Fine | 2014/15 | 2015/16 |", "£50 | 12 | |\n£80 | 6 | |\nTotal | 18 | 4 |", ["£50:12|", "£80:6|"]],
  ])("a row has its blank label at its end: %s", (_, header, rows, expected) => {
    const [table] = read(`${header}\n${rows}`);
    expect(table?.rows.slice(0, expected.length)).toEqual(expected);
  });

  const RULED =
    "\n              |Issued |Refused |Issued |Refused\n\nNorth         |43     |n/a     |47     |5\n\nSouth         |21     |n/a     |20     |6\n";
  it.each([
    [
      "over several each",
      "               1985             1986",
      ["1985 / Issued", "1985 / Refused", "1986 / Issued", "1986 / Refused"],
    ],
    ["over none", "        1985                1986", ["Issued", "Refused", "Issued", "Refused"]],
    [
      "in the middle of theirs",
      "                    1985              1986",
      ["1985 / Issued", "1985 / Refused", "1986 / Issued", "1986 / Refused"],
    ],
    ["of a title", "Visas in 1985  and 1986", ["Issued", "Refused", "Issued", "Refused"]],
  ])("headings without rules stand %s", (_, line, headers) => {
    const { records } = parse(`${line}\n${RULED}`);
    expect(records.slice(0, 4).map(({ header }) => header)).toEqual(headers);
  });

  it("what headings are of stands over them all where they lack their corner", () => {
    const rows = "Year | £000 | £000 | £000 |\n2016/17 | 4 | 43 | 47 |\n2017/18 | 5 | 44 | 49 |";
    const header = "18-64 | 65+ | Total | |";
    expect(read(`Age Group | |||\n${header}\n${rows}`)[0]?.headers).toBe(
      "Age Group / 18-64 / £000|Age Group / 65+ / £000|Age Group / Total / £000",
    );
    expect(read(`Long-term care costs | |||\n${header}\n${rows}`)[0]?.headers).toBe(
      "18-64 / £000|65+ / £000|Total / £000",
    );
  });

  it.each([
    ["a list", "Fire | 1. Fire alarms 2. Rescues |"],
    ["several numbers", "Fire | 304 771 172 41 |"],
    ["words for no figure, with their note", "Fire | Information not held (see Note 2) |"],
  ])("what answers heads no column: %s", (_, row) => {
    const [table] = read(`${row}\nPolice | 1,296 |\nAmbulance | 8,431 |`);
    expect([table?.headers, table?.rows.length]).toEqual(["", 3]);
  });

  it("a heading that comes again over other columns heads no labels, whatever it is", () => {
    const [table] = read(
      "Area | 2019/20 | 2020/21 | ||\nOffences | Solved | Offences | Solved | |\nNorth | 5 | 2 | 7 | 1 |\nSouth | 15 | 8 | 9 | 4 |",
    );
    expect(table?.headers).toBe("2019/20 / Offences|2019/20 / Solved|2020/21 / Offences|2020/21 / Solved");
  });

  it("bands over columns may begin in the place of the corner", () => {
    const [table] = read(
      "18-64 | 65+ | Total | |\nYear | £000 | £000 | £000 |\n2016/17 | 41 | 43 | 84 |\n2017/18 | 50 | 36 | 86 |",
    );
    expect(table?.headers).toBe("18-64 / £000|65+ / £000|Total / £000");
  });

  it("names stand in two columns, over the first of which nothing is printed", () => {
    const rows = "| North | Roof | 24 |\n| North | Doors | 57 |\n| South | Roof | 48 |";
    const [table] = read(`| Description | Amount £000 |\n${rows}`);
    expect([table?.headers, table?.rows, table?.groups]).toEqual([
      "Amount £000",
      ["Roof:24", "Doors:57", "Roof:48"],
      "North North South",
    ]);
  });

  it("the last of several lines over a column says what its figures are in, and the others are its title", () => {
    const { records } = parse(
      "SPENDING ON GOODS AT 1970 | |\nCONSTANT PRICES | |\nIncrease in £ million | |\n1967 | 157 |\n1968 | 86 |\n1969 | 41 |",
    );
    expect(records.map(({ label, header, value, unit }) => `${label} ${header} ${value} ${unit}`)[0]).toBe(
      "1967 Increase in £ million 157 GBP million",
    );
  });
});

it("the letter of a question alone on its line begins another answer, whose first row is no header", () => {
  const { records } = parse(
    "A\nHow many calls were there?\nB\nHow many were attended?\nC\nHow many were there in 2015?\nResponse\nA\nPolice | 1,274 |\nFire | 1,315 |\nB\nPolice: | 304 771 172 41 |\nFire | 1,203 |\nLifeboat | 8,674 |\nC\nPolice | Information not held (see Note 2) |\nFire | 1,296 |\nLifeboat | 8,431 |\n",
  );
  expect(
    records.map(({ table, group, label, header, value, status }) => [table, group, label, header, value ?? status]),
  ).toEqual([
    [1, null, "Police", "", 1274],
    [1, null, "Fire", "", 1315],
    [2, null, "Police:", "", "unreadable"],
    [2, null, "Fire", "", 1203],
    [2, null, "Lifeboat", "", 8674],
    [3, null, "Police", "", "unavailable"],
    [3, null, "Fire", "", 1296],
    [3, null, "Lifeboat", "", 8431],
  ]);
});

describe("one heading spans those of the second row where the sums of every row tell which", () => {
  const read = (lower: string, rows: readonly string[]) =>
    parse(["Area | All | Homes | Flats |", "|---|", `${lower} |`, "|---|", ...rows].join("\n").concat("\n"));
  const headers = ({ tables }: ReturnType<typeof parse>) =>
    tables.flatMap(({ columns }) => columns.map((c) => c.header));

  it("with its total first", () => {
    const found = read("Total | New | Old", [
      "North | 23 | 6 | 4 | 2 | 17 |",
      "South | 8 | 4 | 1 | 3 | 4 |",
      "East | 32 | 10 | 7 | 3 | 22 |",
    ]);
    expect(headers(found)).toEqual(["All", "Homes / Total", "Homes / New", "Homes / Old", "Flats"]);
    expect(found.diagnostics.map(({ code }) => code)).not.toContain("table/header-undecided");
  });

  it("with its total last, of rounded figures", () => {
    const found = read("New | Old | Total", [
      "North | 2.3 | 0.6 | 1.2 | 0.5 | 1.8 |",
      "South | 8.0 | 4.1 | 1.0 | 3.1 | 4.1 |",
      "East | 3.2 | 1.0 | 0.7 | 0.3 | 1.1 |",
    ]);
    expect(headers(found)).toEqual(["All", "Homes", "Flats / New", "Flats / Old", "Flats / Total"]);
  });

  it("and by none where no row bears it out", () => {
    const found = read("Total | New | Old", [
      "North | 23 | 6 | 5 | 2 | 17 |",
      "South | 8 | 4 | 1 | 6 | 4 |",
      "East | 32 | 10 | 7 | 9 | 22 |",
    ]);
    expect(headers(found).join("")).toBe("");
    expect(found.diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
  });
});

it("rows that begin with a pipe have a blank cell before it where another row has as many pipes and a cell there", () => {
  const rows = ["Open to 2021 | 2016 17 | 108 |", "| 2017-18 | 91 |", "| 2018-19 | 110 |", "| | |", "| | 309 |"];
  const { records } = parse(["| | Applications |", ...rows, ""].join("\n"), { includeTotals: true });
  expect(records.map(({ group, label, value, role }) => [group, label, value, role].join(" "))).toEqual([
    "Open to 2021 2016 17 108 data",
    "Open to 2021 2017-18 91 data",
    "Open to 2021 2018-19 110 data",
    "Open to 2021  309 total",
  ]);
});

it("the only row without a label is a total where one sum of a size says so, and none where it does not", () => {
  const roles = (sum: number) =>
    parse(`| Year | Fines |\n| 2016 | 108 |\n| 2017 | 91 |\n| 2018 | 110 |\n| | ${sum} |\n`, {
      includeTotals: true,
    }).records.map(({ role }) => role);
  expect(roles(309).at(-1)).toBe("total");
  expect(roles(319).at(-1)).toBe("data");
});

it("a row that is broken before a pipe is one with the rest of it", () => {
  const { records, diagnostics } = parse(
    "School | Teachers | Assistants |\nBel Royal | 15\n| 18 |\nGrouville | 19 | 25 |\nVictoria | 24\n| 31 |\n",
  );
  expect(records.map(({ label, value }) => [label, value])).toEqual([
    ["Bel Royal", 15],
    ["Bel Royal", 18],
    ["Grouville", 19],
    ["Grouville", 25],
    ["Victoria", 24],
    ["Victoria", 31],
  ]);
  expect(diagnostics).toEqual([]);
});

it.each([
  ["one surely parts thousands", "1, 204", "2, 004", [1204, 2004]],
  ["two may be lists", "1, 204", "2, 104", [null, null]],
])("commas with a blank behind them: %s", (_, first, second, values) => {
  const { records } = parse(`| Area | 2019 |\n|---|---|\n| North | ${first} |\n| South | ${second} |\n`);
  expect(records.map(({ value }) => value)).toEqual(values);
});
