import { expect, it } from "vitest";
import { parsedCells } from "./parsed-cells.ts";

const lines = (...all: readonly string[]): string =>
  `The figures are below.\n\n${all.join("\n")}\n\nYours faithfully\n`;

it.each([
  [
    "over any number of lines",
    lines(
      " Offence      2016     2017",
      " Criminal",
      " damage",
      " under",
      " s1(1) from",
      " the person     13   17,191",
      " of a",
      " vehicle,",
      " aggravated",
      " – domestic",
      " Robbery    11,721        4",
      " Assault -",
      " attempted",
      " under       6,335   19,092",
      " s1(1) from",
      " the person",
      ' "Other"',
      "            11,061   18,250",
      " crime",
    ),
    [
      "Criminal damage under s1(1) from the person of a vehicle, aggravated – domestic | 2016: 13",
      "Criminal damage under s1(1) from the person of a vehicle, aggravated – domestic | 2017: 17191",
      "Robbery | 2016: 11721",
      "Robbery | 2017: 4",
      "Assault - attempted under s1(1) from the person | 2016: 6335",
      "Assault - attempted under s1(1) from the person | 2017: 19092",
      '"Other" crime | 2016: 11061',
      '"Other" crime | 2017: 18250',
    ],
  ],
  [
    "none of them beside its figures, below headings of sections",
    lines(
      "                    Recorded",
      " Zone",
      "         2008/09        2009/10      2010/11",
      " Other bodies",
      " Zone",
      "            £283             £1           £4",
      " 1",
      " Zone",
      "        £936,119           £224   £2,017,573",
      " 2",
      " Northern area",
      " Zone",
      "         £89,997        £89,988           £7",
      " 1",
    ),
    [
      "Other bodies / Zone 1 | 2008/09: 283",
      "Other bodies / Zone 1 | 2009/10: 1",
      "Other bodies / Zone 1 | 2010/11: 4",
      "Other bodies / Zone 2 | 2008/09: 936119",
      "Other bodies / Zone 2 | 2009/10: 224",
      "Other bodies / Zone 2 | 2010/11: 2017573",
      "Northern area / Zone 1 | 2008/09: 89997",
      "Northern area / Zone 1 | 2009/10: 89988",
      "Northern area / Zone 1 | 2010/11: 7",
    ],
  ],
  [
    "to the end of the table",
    lines(
      " Period               Cost   Days",
      " January - March",
      "                       177      0",
      " 2005",
      " April - June 2005     136    310",
      " July - September",
      "                        25     48",
      " 2005",
    ),
    [
      "January - March 2005 | Cost: 177",
      "January - March 2005 | Days: 0",
      "April - June 2005 | Cost: 136",
      "April - June 2005 | Days: 310",
      "July - September 2005 | Cost: 25",
      "July - September 2005 | Days: 48",
    ],
  ],
  [
    "below a heading that is broken too",
    lines(
      "Offenc",
      "           Jan    Feb    Mar",
      "e",
      "Public",
      "           541    172 44,503",
      "order",
      "Theft    89,989   319      3",
    ),
    [
      "Public order | Jan: 541",
      "Public order | Feb: 172",
      "Public order | Mar: 44503",
      "Theft | Jan: 89989",
      "Theft | Feb: 319",
      "Theft | Mar: 3",
    ],
  ],
  [
    "below what goes on with the heading over them, and a section's",
    lines(
      "Department /",
      "             2008/2009     2009/2010",
      "Team",
      "South Division",
      "Stage 1",
      "                59,980         8,223",
      "complaint",
      "Ombudsman           10            15",
      "External",
      "Stage 1",
      "                     6        59,933",
      "complaint",
    ),
    [
      "South Division / Stage 1 complaint | 2008/2009: 59980",
      "South Division / Stage 1 complaint | 2009/2010: 8223",
      "South Division / Ombudsman | 2008/2009: 10",
      "South Division / Ombudsman | 2009/2010: 15",
      "External / Stage 1 complaint | 2008/2009: 6",
      "External / Stage 1 complaint | 2009/2010: 59933",
    ],
  ],
])("figures in the middle of their labels, %s", (_, text, cells) => {
  expect(parsedCells(text)).toEqual({ cells, codes: [] });
});

it("figures without a label between lines of words are in the middle of none where the lines do not come out even", () => {
  const { cells } = parsedCells(
    lines(
      " Region      2016     2017",
      " North         13   17,191",
      " South         12    1,004",
      "               25   18,195",
      " Other",
      " East           1        2",
      " West           3        4",
    ),
  );
  expect(cells.filter((cell) => cell.startsWith("Other / "))).toHaveLength(4);
});
