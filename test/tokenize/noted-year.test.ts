import { describe, expect, it } from "vitest";
import { withRaisedNotes } from "../../src/tokenize/noted-year.ts";

const NOTES = "\n\n1 Part year.\n2 Revised.\n";

describe("the number of a note that is a digit of a year", () => {
  const raised: readonly (readonly [name: string, text: string, expected: string])[] = [
    ["over columns", "Area  20192  2020  20211", "Area  2019²  2020  2021¹"],
    ["over columns, a cell a line", "Area\n2021\n20201\n20192", "Area\n2021\n2020¹\n2019²"],
    ["over columns, comma-separated", "Area,20192,2020", "Area,2019²,2020"],
    ["of a split year", "Area | 2018/19 | 2019/202", "Area | 2018/19 | 2019/20²"],
    ["before a year over columns", "Area  2018–19  2019–20  12020–21", "Area  2018–19  2019–20  2020–21¹"],
    [
      "before a year among rows that run on",
      "Hill 2018 2019 12020 Moor 31 32 33",
      "Hill 2018 2019 2020¹ Moor 31 32 33",
    ],
    ["of rows that run on", "2018 410 33 20191 455 41 2020 470 8", "2018 410 33 2019¹ 455 41 2020 470 8"],
    ["of a year that comes twice", "2018 410\n2019 9\n20201 455\n20202 470", "2018 410\n2019 9\n2020¹ 455\n2020² 470"],
    [
      "of a year that comes again, the first time without one",
      "1998 376\n1999 384\n2000 378\n20001 388",
      "1998 376\n1999 384\n2000 378\n2000¹ 388",
    ],
    ["over columns out of order", "Area 2019 2021 20202", "Area 2019 2021 2020²"],
    ["at the head of rows out of order", "2019 410\n2021 455\n20202 470", "2019 410\n2021 455\n2020² 470"],
    [
      "of rows with a cell a line",
      "2019\n\n120\n\n31\n\n2020\n\n98\n\n28\n\n20211\n\n44\n\n30",
      "2019\n\n120\n\n31\n\n2020\n\n98\n\n28\n\n2021¹\n\n44\n\n30",
    ],
    [
      "behind the months of rows",
      "December 1999 410 8\nDecember 2000 455 7\nNovember 20011 470 9",
      "December 1999 410 8\nDecember 2000 455 7\nNovember 2001¹ 470 9",
    ],
    [
      "behind their days",
      "31 March 2018 41\n31 March 20191 45\n31 March 2020 47",
      "31 March 2018 41\n31 March 2019¹ 45\n31 March 2020 47",
    ],
    ["before years of which some are left out", "11985 11990 11995 11996", "1985¹ 1990¹ 1995¹ 1996¹"],
    ["of headings", "Area | Built in 20151 | Sold in 20152 |", "Area | Built in 2015¹ | Sold in 2015² |"],
    ["of headings a space apart", "Area Stock at March 20171 Sold in 20162", "Area Stock at March 2017¹ Sold in 2016²"],
    [
      "of the one heading with a note",
      "Area | Stock in 2015 | Sold in 20152 |",
      "Area | Stock in 2015 | Sold in 2015² |",
    ],
    ["at the head of rows", "2018 410\n20191 455\n2020 470", "2018 410\n2019¹ 455\n2020 470"],
  ];
  it.each(raised)("%s", (_, text, expected) => {
    expect(withRaisedNotes(text + NOTES)).toBe(expected + NOTES);
  });

  it("with notes that begin small", () => {
    const notes = "\n1 source: table 9 | |\n2 includes flats | |\n";
    expect(withRaisedNotes(`Area | Built in 20151 | Sold in 20152 |${notes}`)).toContain("2015¹ | Sold in 2015² |");
    expect(withRaisedNotes("Flats | Built in 20151 |\n1 bedroom | 23 |")).toContain("20151");
    expect(withRaisedNotes("1998 37 13\n1999 38 14\n20001 39 15\n1 to 30 September\n")).toContain("2000¹ 39");
  });

  const kept: readonly (readonly [name: string, text: string])[] = [
    ["a figure among figures", "Hill  20192  310"],
    ["years without such a note below", "Area  20193  2020"],
    ["a reference beside a year", "FOI 2018/192 of 2019"],
    ["a figure between years that run on", "2018 410 2019 433 20202 2020 377"],
    ["a figure beside years of which one is left out", "Area 2016 2021 20192"],
    ["a figure beside its year", "2018  12019"],
    ["a figure beside years", "Area  2018  2019  32020"],
    ["a figure with a comma before a year", "2018 2019 5,12020"],
    ["a figure among cells that fill a line each", "2019\n120\n31\n2020\n98\n20211\n2021\n44\n30"],
    ["figures that begin alike", "20191 9\n20192 8\n20191 7"],
    ["what a sentence says of figures", "There were in 20151 cases, and in 20172 none."],
    ["a figure behind a word", "Area | Stock 20151 | Sold 20152 |"],
    ["figures below one another", "20192\n20417\n20388"],
  ];
  it.each(kept)("not %s", (_, text) => {
    expect(withRaisedNotes(text + NOTES)).toBe(text + NOTES);
  });
});
