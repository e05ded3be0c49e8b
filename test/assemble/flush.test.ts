import { describe, expect, it } from "vitest";
import { aligned } from "../../src/assemble/layouts/aligned.ts";
import { type LinesCase, printedTables } from "./printed-tables.ts";

const read = (lines: readonly string[]) => printedTables(lines.join("\n"), aligned)[0];

describe("cells set flush left, one blank apart, under centred headings", () => {
  const cases: readonly LinesCase[] = [
    [
      "blank cells, under a heading over all columns",
      [
        "   Area           Fires put out",
        "              2013  2014 2015 2016",
        "North         5          7    <5",
        "South",
        "East and West 1,204 12        8",
        "Mill                1    10",
      ],
      "Fires put out / 2013|Fires put out / 2014|Fires put out / 2015|Fires put out / 2016",
      ["North:5||7|<5", "East and West:1,204|12||8", "Mill:|1|10|"],
    ],
    [
      "headings of two lines",
      [
        "   Area   Searches Arrests  Community   No further",
        "                           resolution     action",
        "North     4,112    602     311          3,158",
        "South     688      1,121   39           521",
        "All areas 4,800    1,723   350          3,679",
      ],
      "Searches|Arrests|Community resolution|No further action",
      ["North:4,112|602|311|3,158", "South:688|1,121|39|521", "All areas:4,800|1,723|350|3,679"],
    ],
    [
      "labels that had to be broken",
      [
        "       Offence        2013 2014",
        "THEFT OF PROPERTY NOT 1    74",
        "LISTED",
        "ARSON                 0    5",
        "DAMAGE TO A DWELLING  12   3",
        "OVER FIVE",
      ],
      "2013|2014",
      ["THEFT OF PROPERTY NOT LISTED:1|74", "ARSON:0|5", "DAMAGE TO A DWELLING OVER FIVE:12|3"],
    ],
    [
      "a section's heading that reaches over the columns",
      [
        "   Grade     Women Men   All",
        "Teachers",
        "Lecturer     201   1,219 1,420",
        "Professional Services",
        "Grade five   1,020 540   1,560",
        "Grade 6      410   322   732",
      ],
      "Women|Men|All",
      ["Lecturer:201|1,219|1,420", "Grade five:1,020|540|1,560", "Grade 6:410|322|732"],
    ],
  ];
  for (const [name, lines, headers, rows] of cases)
    it(name, () => {
      expect(read(lines)?.headers).toBe(headers);
      expect(read(lines)?.rows).toEqual(rows);
    });

  it("names the group of labels that are indented below it", () => {
    const table = read([
      "Group    Category     2013  2014",
      "North    Emergency    129   1,134",
      "         No emergency 16    16",
      "Far West Emergency    1,146 151",
      "         No emergency 13    8",
    ]);
    expect(table?.groups.split(" ")).toEqual(["North", "North", "Far", "West", "Far", "West"]);
    expect(table?.rows).toEqual([
      "Emergency:129|1,134",
      "No emergency:16|16",
      "Emergency:1,146|151",
      "No emergency:13|8",
    ]);
  });
});

it("a heading with a gap in it is two, which are set at the right of figures as wide as the year at their end", () => {
  const lines = [
    "Prison      31 March 2019   31 March 2020",
    "Ashby                22.1            23.4",
    "Marl                 19.8            20.0",
    "Thorn                25.2            24.9",
  ];
  expect(read(lines)).toMatchObject({ headers: "31 March 2019|31 March 2020" });
});

it("a heading behind a gap that begins at no column's edge is whole, whatever of its words stand over figures", () => {
  const lines = [
    "Gender      As at 31 March 2019   As at 31 March 2020   As at 31 March 2021",
    "Male                 4                     31                    44",
    "Female               1                     12                    15",
    "Total                5                     43                    59",
  ];
  expect(read(lines)).toMatchObject({ headers: "As at 31 March 2019|As at 31 March 2020|As at 31 March 2021" });
});

it("years are no figures that tell where cells begin: a heading that goes on behind one is whole", () => {
  const lines = [
    "Area                    2019 (Apr-Dec)  2020  2021 (Jan-Jun)",
    "Ashby                        99.7       27.6       17.1",
    "Great Marl and Thorn         86.2       73.0       46.0",
    "North                        35.0       50.2       77.2",
  ];
  expect(read(lines)).toMatchObject({ headers: "2019 (Apr-Dec)|2020|2021 (Jan-Jun)" });
});

it("a heading begins at the first column, behind labels that end a blank before it, and over the middle of the labels", () => {
  const years = ["   Kind  2008/09 2009/10 2010/11 2011/12", "   Minor 17      24      8       5"];
  const more = ["   Major 402     311     318     417", "   Total 419     335     326     422"];
  expect(read(["   Cases", "", ...years, ...more])).toMatchObject({ headers: "2008/09|2009/10|2010/11|2011/12" });
  const words = ["       Type     Female Male Unknown", "   Arden        8      51", "   Bellingtons* 22     47   3"];
  expect(read(["   Cases", "", ...words, "   Castle       31     76"])).toMatchObject({
    headers: "Female|Male|Unknown",
  });
});
