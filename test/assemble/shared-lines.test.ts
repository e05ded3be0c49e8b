import { describe, expect, it } from "vitest";
import { parsedCells } from "./parsed-cells.ts";

const BODY = "Tyre fires\n\n1,204\n\n31\n\n9\n\nBin fires\n\n2,410\n\n60\n\n8\n\nAll fires\n\n3,614\n\n91\n\n17\n";
const CELLS = (headers: readonly string[]): readonly string[] =>
  [
    ["Tyre fires", 1204, 31, 9],
    ["Bin fires", 2410, 60, 8],
    ["All fires", 3614, 91, 17],
  ].flatMap(([label, ...values]) => values.map((value, at) => `${label} | ${headers[at]}: ${value}`));

describe("cells that fill a line each, with several headings on some lines", () => {
  it.each([
    ["two headings on one line", "Type\n\nAttended False\n\nInjured", ["Attended", "False", "Injured"]],
    ["a heading that goes on below", "Type\n\nAttended Put\nout\n\nInjured", ["Attended", "Put out", "Injured"]],
    ["periods on one line", "Type\n\n2019/20 2020/21\n\n2021/22", ["2019/20", "2020/21", "2021/22"]],
    [
      "all on one line, in several words",
      "Calls attended False alarms Persons injured",
      ["Calls attended", "False alarms", "Persons injured"],
    ],
  ])("%s", (_, header, headers) => {
    const { cells, codes } = parsedCells(`Response\nFires by type\n${header}\n\n${BODY}`);
    expect(cells).toEqual(CELLS(headers));
    expect(codes).toEqual([]);
  });

  it("puts what begins inside a heading to the one above, over a blank line too, and figures to what is per them", () => {
    const { cells, codes } = parsedCells(
      "Type\nCalls Fires put\n\nout\n\nHurt\nin all\n\nCost per\n1,000\n\nHomes\n12\n31\n4\n2.5\n\nCars\n20\n5\n6\n3.1\n",
    );
    expect(cells.slice(0, 4)).toEqual([
      "Homes | Calls: 12",
      "Homes | Fires put out: 31",
      "Homes | Hurt in all: 4",
      "Homes | Cost per 1,000: 2.5",
    ]);
    expect(codes).toEqual([]);
  });

  const PAIRS = "1 to 60 days\n\n8\n\n702.50\n\n61 to 120 days\n\n2\n\n356.25\n";
  it("takes as many lines as a row has cells for its headings, though one could be two", () => {
    const { cells, codes } = parsedCells(
      `Length of absence\n\nStaff away\n\nSickness amount Paid until March\n\n${PAIRS}`,
    );
    expect(cells.slice(0, 2)).toEqual([
      "1 to 60 days | Staff away: 8",
      "1 to 60 days | Sickness amount Paid until March: 702.5",
    ]);
    expect(codes).toEqual([]);
  });

  it("lays levels of which one shares a line", () => {
    const { cells } = parsedCells(
      "Fires by type\n\n2021\n2022\n\nType\nHome Away Home Away\n\nTyre fires\n12\n3\n14\n5\n\nBin fires\n20\n8\n31\n6\n",
    );
    expect(cells.slice(0, 4)).toEqual([
      "Tyre fires | 2021 / Home: 12",
      "Tyre fires | 2021 / Away: 3",
      "Tyre fires | 2022 / Home: 14",
      "Tyre fires | 2022 / Away: 5",
    ]);
  });

  it("parts a label and the figures behind it, where rows have as many in all", () => {
    const { cells, codes } = parsedCells(
      "Type\n\n2020\n\n2021\n\n2022\n\nTyre fires\n\n12\n\n31\n\n9\n\nFires in bins 20\n\n5\n\n6\n\nCars\n\n14\n\n2\n\n11\n\nSheds 7 8\n\n1\n",
    );
    expect(cells.slice(3, 6)).toEqual([
      "Fires in bins | 2020: 20",
      "Fires in bins | 2021: 5",
      "Fires in bins | 2022: 6",
    ]);
    expect(cells.slice(9)).toEqual(["Sheds | 2020: 7", "Sheds | 2021: 8", "Sheds | 2022: 1"]);
    expect(codes).toEqual([]);
  });

  it("parts a label and its only figure where that is no number of a name", () => {
    const { cells } = parsedCells("Fires\nTyre fires\n12\nFires in bins <5\nCars\n1,204\nSheds 1,310\nShops\n14\n");
    expect(cells).toEqual([
      "Tyre fires | : 12",
      "Fires in bins | : null",
      "Cars | : 1204",
      "Sheds | : 1310",
      "Shops | : 14",
    ]);
  });

  it("parts no name from its number", () => {
    const { cells } = parsedCells("Phase 2\nTyre fires\n12\nCars\n14\nPhase 3\nTyre fires\n8\nCars\n11\n");
    expect(cells.map((cell) => cell.split(" | ")[0])).toEqual([
      "Tyre fires",
      "Cars",
      "Phase 3 / Tyre fires",
      "Phase 3 / Cars",
    ]);
  });

  it("parts figures on one line, and not what has a space between thousands", () => {
    const { cells } = parsedCells(
      "Fires by type\nType\n\nAttended Injured\n\nTyre fires\n\n1,204\n\n31\n\nBin fires\n\n410 600\n\nAll fires\n\n1,614 631\n",
    );
    expect(cells).toEqual([
      "Tyre fires | Attended: 1204",
      "Tyre fires | Injured: 31",
      "Bin fires | Attended: 410",
      "Bin fires | Injured: 600",
      "All fires | Attended: 1614",
      "All fires | Injured: 631",
    ]);
  });

  it("takes no title for a heading where two headings share a line", () => {
    const { cells } = parsedCells(`Response\nFires by type\nType\nCalls Put Out Hurt\n${BODY}`);
    expect(cells.filter((cell) => cell.includes("Fires by type") || cell.includes("| Type"))).toEqual([]);
  });

  it("takes no row's figures for a header", () => {
    const { cells } = parsedCells(
      "Type\n\nJan\n\nTyre fires\n\n£12 £14 £9\n\nBin fires\n\n£7\n\n£8\n\n£6\n\nCars\n\n£1\n\n£2\n\n£3\n",
    );
    expect(cells.filter((cell) => cell.includes("| £"))).toEqual([]);
  });

  it("leaves rows whose figures all stand on the label's line, as others stand on the next, to those who read lines", () => {
    const header = "Group Stops Bail\nFormal\ncaution\nFixed\npenalty\nNo further\naction\nRate per\n1,000\n";
    const rows = "White 3,911 588 290 44 2,987 2.7\nBlack or Black\nBritish\n641 118 36 9 478 13.9\n";
    const more =
      "Asian or Asian\nBritish\n188 31 12 2 143 4.4\nMixed 251 38 17 5 191 5.8\nTotal 4,991 775 355 60 3,799 3.4\n";
    const { cells } = parsedCells(`${header}${rows}${more}`);
    expect(cells.filter((cell) => cell.startsWith("White"))).toEqual([
      "White | Stops: 3911",
      "White | Bail: 588",
      "White | Formal caution: 290",
      "White | Fixed penalty: 44",
      "White | No further action: 2987",
      "White | Rate per 1,000: 2.7",
    ]);
  });

  const LONG = `Offence group
Selling of goods without any mark of their maker Storing of goods in breach of the terms of a licence Carrying of goods without papers
Charged Fined Charged Fined Charged Fined`;
  const YEARS = (section: string) => `\n\n${section}\n\n1996\n1\n1\n3\n2\n0\n7\n1997\n4\n2\n5\n3\n8\n6`;
  const apart = (text: string) => text.replaceAll(/\n+/g, "\n\n");

  it("lays levels of which one is a line of long headings, over sections that blank lines part from it", () => {
    const { cells, codes } = parsedCells(`${LONG}${apart(YEARS("England"))}${apart(YEARS("Wales"))}\n`);
    expect(cells.slice(0, 3)).toEqual([
      "England / 1996 | Selling of goods without any mark of their maker / Charged: 1",
      "England / 1996 | Selling of goods without any mark of their maker / Fined: 1",
      "England / 1996 | Storing of goods in breach of the terms of a licence / Charged: 3",
    ]);
    expect(cells.at(-1)).toBe("Wales / 1997 | Carrying of goods without papers / Fined: 6");
    expect(codes).toEqual([]);
  });

  it("takes no years that come again below the headings of sections for figures", () => {
    const { cells } = parsedCells(`Offences${apart(YEARS("England"))}${apart(YEARS("Wales"))}\n`);
    expect(cells.filter((cell) => /: 199\d$/.test(cell))).toEqual([]);
  });

  it("begins a heading with a number behind months, below a line that is over some columns", () => {
    const header =
      "Short-term staff\nContract length\n\nOwn staff Up to six months Six to 12 months 12 months or more Total";
    const rows = "Fleet,North,614,2,4,1,7,South,489,6,1,5,12,Estates,East,198,0,1,0,1,West,840,2,8,15,25";
    const { cells } = parsedCells(`${header}\n\n${rows.replaceAll(",", "\n\n")}\n`);
    expect(cells.slice(0, 5)).toEqual([
      "Fleet / North | Own staff: 614",
      "Fleet / North | Up to six months: 2",
      "Fleet / North | Six to 12 months: 4",
      "Fleet / North | 12 months or more: 1",
      "Fleet / North | Total: 7",
    ]);
  });
});
