import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyValue } from "../../src/assemble/layouts/key-value.ts";
import { parse } from "../../src/index.ts";
import { parsedCells } from "./parsed-cells.ts";
import { printedTables } from "./printed-tables.ts";

const read = (text: string) => printedTables(text, keyValue);

describe("series of periods", () => {
  const cases: readonly (readonly [name: string, input: string, expected: readonly string[]])[] = [
    ["en dashes", "2013 – 578\n2014 – 731", ["2013:578", "2014:731"]],
    ["several on a line", "2013 - 578, 2014 - 1,731 and 2015 - 602", ["2013:578", "2014:1,731", "2015:602"]],
    ["several on a line before equals signs", "a. 2017/18 = 9     2018/19 = 14 so far", ["2017/18:9", "2018/19:14"]],
    [
      "spans of years before equals signs",
      "2016 - 2017 = 316\n2017 - 2018 = 216",
      ["2016 - 2017:316", "2017 - 2018:216"],
    ],
    ["the number of a question with a dash above them", "Q2 -\n2016 = 316\n2017 = 216", ["2016:316", "2017:216"]],
    [
      "long remarks in brackets",
      "2015/16: 2,754 (with a residential or nursing service starting in this period, short or long term, not respite)\n2016/17: 2,655",
      ["2015/16:2,754", "2016/17:2,655"],
    ],
    [
      "several years to a row",
      "2017, 2018 and 2019 - 12\n2020, 2021, - 9\n2022 – 14",
      ["2017, 2018 and 2019:12", "2020, 2021,:9", "2022:14"],
    ],
    [
      "a bracket that nothing opened",
      "2018 – 16020\n2019 to end of June) – 9342",
      ["2018:16020", "2019 to end of June):9342"],
    ],
    ["hyphens", "2013 - 578\n2014 - 1,731", ["2013:578", "2014:1,731"]],
    ["a dash without the space before it", "2013- 578\n2014- 731", ["2013:578", "2014:731"]],
    [
      "a dash without the space behind it, among others",
      "2013 – 578\n2014 -731\n2015 – 602",
      ["2013:578", "2014:731", "2015:602"],
    ],
    [
      "such dashes alone, below what was counted",
      "How many were fined?\n2013 -578\n2014 -731",
      ["2013:578", "2014:731"],
    ],
    [
      "a year that is misprinted among others",
      "2019/20 - 525\n\n2018/12 - 525\n\n2017/18 - 526\n\n2016/17 -604",
      ["2019/20:525", "2018/12:525", "2017/18:526", "2016/17:604"],
    ],
    ["figures below zero", "Change on the year before\n2013 -578\n2014 -731", ["2013:-578", "2014:-731"]],
    ["figures below zero behind colons", "2013: 578\n2014: -731", ["2013:578", "2014:-731"]],
    ["one figure below zero", "2013 578\n2014 -731\n2015 602", ["2013:578", "2014:-731", "2015:602"]],
    ["colons", "2019/20: 4491\n2021/22: 4374", ["2019/20:4491", "2021/22:4374"]],
    ["colons without a space", "2019/20:4491\n2021/22:4374", ["2019/20:4491", "2021/22:4374"]],
    ["a raised number of a note", "2018 44\n2019 37\n2020¹ 12", ["2018:44", "2019:37", "2020¹:12"]],
    ["equals signs", "2019 = 44\n2020 = 37", ["2019:44", "2020:37"]],
    ["semicolons between", "2019; 44\n2020; 37", ["2019:44", "2020:37"]],
    ["semicolons behind", "2019 – 44;\n2020 – 37;\n2021 – 12.", ["2019:44", "2020:37", "2021:12"]],
    ["spaces", "2021/22 1,012\n2022/23 966", ["2021/22:1,012", "2022/23:966"]],
    ["bullets", "• 2019: 44\n• 2020: 37", ["2019:44", "2020:37"]],
    [
      "bullets, and more spaces than one",
      "  • 2019 – 44  badges\n  • 2020 – 37 badges\n  • 2021 to date  – 9 badges",
      ["2019:44", "2020:37", "2021 to date:9"],
    ],
    ["hyphens as bullets", "- 2019: 44\n- 2020: 37", ["2019:44", "2020:37"]],
    ["stars as bullets", "* 2019 – 44\n* 2020 – Nil", ["2019:44", "2020:Nil"]],
    ["tildes as bullets", "~ 2019: 44\n\n~ 2020: 37", ["2019:44", "2020:37"]],
    ["bold labels", "**2019:** 44\n**2020:** 37", ["2019:44", "2020:37"]],
    ["spaced financial years", "2017 - 18: 45\n2018 - 19: 62", ["2017 - 18:45", "2018 - 19:62"]],
    ["months with years of two digits", "Dec 19 412\nJan 20 388\nFeb 20 97", ["Dec 19:412", "Jan 20:388", "Feb 20:97"]],
    [
      "a count and what it is worth",
      "2019 - 83 accounts in credit totalling £2,494.05\n2020 - 127 accounts in credit totalling £4,571",
      ["2019:83|£2,494.05", "2020:127|£4,571"],
    ],
    [
      "words for numbers, one with a remark",
      "2014 - None.\n2015 - None.\n2016 - One (residential).",
      ["2014:None", "2015:None", "2016:One"],
    ],
    [
      "the last of which is cut off",
      "2019 - 83 cars in use\n2020 - 127 cars in use\n2021 - 96 cars in use\n2022 - 14 cars in",
      ["2019:83", "2020:127", "2021:96"],
    ],
    ["quarters", "Q1 2019/20 – 12\nQ2 2019/20 – 0", ["Q1 2019/20:12", "Q2 2019/20:0"]],
    ["months", "January 2020: 3\nFebruary 2020: 31", ["January 2020:3", "February 2020:31"]],
    [
      "spans",
      "1 April 2019 to 31 March 2020: 45\n1 April 2020 to 31 March 2021: 9",
      ["1 April 2019 to 31 March 2020:45", "1 April 2020 to 31 March 2021:9"],
    ],
    ["a space before the dash of a split year", "2021-22 191\n2022 -23 127", ["2021-22:191", "2022 -23:127"]],
    ["the number of the question", "1. 2021-22 191\n2022-23 127", ["2021-22:191", "2022-23:127"]],
    [
      "the number of the question and the letter of its part",
      "3. a) 2018 £ 463.24\nb) 2019 £577.38\nc) 2020 £494.21",
      ["2018:£ 463.24", "2019:£577.38", "2020:£494.21"],
    ],
    [
      "the number of the question before figures with a name",
      "3) 2021-22 10 fines\n2022-23 4 fines",
      ["2021-22:10", "2022-23:4"],
    ],
    [
      "the number of the question before a day",
      "1) 1 April 2010 - 31 March 2011: Three\n2011-12: One",
      ["1 April 2010 - 31 March 2011:Three", "2011-12:One"],
    ],
    [
      "periods with nothing behind them among others, and a total",
      "May-June 2001 30\nJuly 4\nAugust\nSeptember 2001\nTotal 34",
      ["May-June 2001:30", "July:4", "August:", "September 2001:", "Total:34"],
    ],
    ["a period that ends the list", "2019 30\n2020 4\n2021\n\nThe others follow.", ["2019:30", "2020:4"]],
    [
      "words behind the sign of the last",
      "2019: £30\n2020: £4\n2021: no costs, since all was recovered from the estates",
      ["2019:£30", "2020:£4", "2021:no costs, since all was recovered from the estates"],
    ],
    ["a numbered list", "1. 2019: 5\n2. 2020: 6\n3. 2021: 7", ["2019:5", "2020:6", "2021:7"]],
    [
      "a list with Roman numbers, its figures in a column, and a misprint in the first",
      "i) 2017/18 –    £4.081,000\nii) 2018/19 –  £3,144,000\niii) 2019/20 – £2,590,000\niv) 2020/21 –   £5,750,000",
      ["2017/18:£4.081,000", "2018/19:£3,144,000", "2019/20:£2,590,000", "2020/21:£5,750,000"],
    ],
    [
      "a remark in brackets behind more than a year's number",
      "2016 – 71,743\n2017 – 64,248\n2018 – 30,408 (up to 27 March)",
      ["2016:71,743", "2017:64,248", "2018:30,408"],
    ],
    [
      "a remark behind a star",
      "Mar-20 £148\nApr-20 £37 * paid late, see 19\nMay-20 £184",
      ["Mar-20:£148", "Apr-20:£37", "May-20:£184"],
    ],
    [
      "spans in many words",
      "Applications by period:\na) the financial year to March 2020 – 2145\nb) the financial year to March 2021 – 2578\nc) the first six months of the financial year from April 2021 – 30th September 2021 – 1194",
      [
        "a) the financial year to March 2020:2145",
        "b) the financial year to March 2021:2578",
        "c) the first six months of the financial year from April 2021 – 30th September 2021:1194",
      ],
    ],
    ["a part year", "2019/20 44\n2020/21 (to date). 37", ["2019/20:44", "2020/21 (to date).:37"]],
    [
      "a total with its year",
      "May 2019: 44\nJune 2019: 37\nTotal for 2019: 81",
      ["May 2019:44", "June 2019:37", "Total for 2019:81"],
    ],
    ["quarters of a year", "Fines in 2019 by quarter\nQ1: 4\nQ2: 3\nQ3: 0\nQ4: 9", ["Q1:4", "Q2:3", "Q3:0", "Q4:9"]],
    [
      "a total that alone has no sign before its figure",
      "• 2019 – 44\n• 2020 – 37\n• Total 81",
      ["2019:44", "2020:37", "Total:81"],
    ],
    ["a total", "2019: 44\n2020: 37\nTotal: 81", ["2019:44", "2020:37", "Total:81"]],
    ["a value that could be a year", "2013 – 1873\n2014 – 2015\n2015 – 512", ["2013:1873", "2014:2015", "2015:512"]],
    [
      "values that are hidden or none",
      "2019: <5\n2020: None\n2021: 12\n2022: N/A",
      ["2019:<5", "2020:None", "2021:12", "2022:N/A"],
    ],
    ["money", "2019 £1,200.50\n2020 £ -\n2021 £17k", ["2019:£1,200.50", "2020:£ -", "2021:£17k"]],
    ["shares", "2019: 38%\n2020: 41.5%", ["2019:38%", "2020:41.5%"]],
    [
      "words in place of a figure",
      "2019: 12\n2020: 14\n2021: no payments made so far\n2022: 9",
      ["2019:12", "2020:14", "2021:no payments made so far", "2022:9"],
    ],
    [
      "words at the end",
      "2019: 12\n2020: 14\n2021: no payments so far",
      ["2019:12", "2020:14", "2021:no payments so far"],
    ],
    [
      "a sentence at the end",
      "2019: 12\n2020: 14\n2021: 9 cases were still open at the time of writing",
      ["2019:12", "2020:14"],
    ],
    ["a note within", "2019: 12\n2020: 14, see note 4\n2021: 9", ["2019:12", "2020:14, see note 4", "2021:9"]],
    ["several on a line", "2019: 12; 2020: 14; 2021: 9", ["2019:12", "2020:14", "2021:9"]],
    ["several on a line, commas", "2019 – 12, 2020 – 14, 2021 – 1,009", ["2019:12", "2020:14", "2021:1,009"]],
    ["a blank line between rows", "2019: 12\n\n2020: 14\n\n2021: 9", ["2019:12", "2020:14", "2021:9"]],
    [
      "blank lines in a numbered list",
      "2. How many fires were there?\n\ni) 2019/20 - 3120\n\nii) 2020/21 - 2984\n\niii) 2021/22 - 3377",
      ["2019/20:3120", "2020/21:2984", "2021/22:3377"],
    ],
    ["a page number between rows", "2019: 12\n2020: 14\nPage 2 of 3\n2021: 9", ["2019:12", "2020:14", "2021:9"]],
    ["how far a figure goes", "2019 = 12\n2020 = 14 to 30 September", ["2019:12", "2020:14"]],
    ["a remark", "2019: 12\n2020: 14 (to 30 September)", ["2019:12", "2020:14"]],
  ];
  it.each(cases)("%s", (_, input, expected) => {
    const tables = read(input);
    expect(tables.map(({ rows }) => rows)).toEqual([expected]);
  });
});

describe("names of values", () => {
  const cases: readonly (readonly [name: string, input: string, headers: string, rows: readonly string[]])[] = [
    [
      "one in many words",
      "2019 – 54 complaints were received about dogs that were off the lead on a beach\n2020 – 25 complaints were received about dogs that were off the lead on a beach",
      "complaints were received about dogs that were off the lead on a beach",
      ["2019:54", "2020:25"],
    ],
    ["one", "2019: 12 complaints\n2020: 1 complaint", "complaints", ["2019:12", "2020:1"]],
    [
      "two",
      "2019 32 upheld, 69 rejected\n2020 1,016 upheld, 7 rejected",
      "upheld|rejected",
      ["2019:32|69", "2020:1,016|7"],
    ],
    [
      "so many times each",
      "2019 – 36 x patrol cars, 7 x vans\n2020 - 29 x patrol cars, 8 x vans",
      "patrol cars|vans",
      ["2019:36|7", "2020:29|8"],
    ],
    [
      "joined by and",
      "2019 – 12 officers and 3 staff\n2020 – 9 officers and 1 staff",
      "officers|staff",
      ["2019:12|3", "2020:9|1"],
    ],
    [
      "all parts in brackets",
      "2019/20 – 9 (4 upheld, 5 not upheld)\n2020/21 – 7 (2 upheld and 5 not upheld)",
      "|upheld|not upheld",
      ["2019/20:9|4|5", "2020/21:7|2|5"],
    ],
    [
      "before the figures",
      "2019: Male 12, Female 7\n2020: Male 10, Female 9",
      "Male|Female",
      ["2019:12|7", "2020:10|9"],
    ],
    [
      "that begin as the names of months do",
      "2019: Marriages 12, Decisions 7\n2020: Marriages 10, Decisions 9",
      "Marriages|Decisions",
      ["2019:12|7", "2020:10|9"],
    ],
    [
      "one before each figure",
      "2020-2021 Penalty Notices Issued 1,843\n2021-2022 Penalty Notices Issued 1,758",
      "Penalty Notices Issued",
      ["2020-2021:1,843", "2021-2022:1,758"],
    ],
    [
      "none, but a remark in place of a figure",
      "2019 44\n2020 see note 4\n2021 12",
      "",
      ["2019:44", "2020:see note 4", "2021:12"],
    ],
    [
      "the number behind an amount, in brackets",
      "2019/20 – £1,547 (85 claims that were met)\n2020/21 – £2,540.50 (7 claims that were met)",
      "|claims that were met",
      ["2019/20:£1,547|85", "2020/21:£2,540.50|7"],
    ],
    [
      "a slash right behind the first, and a word more for the second",
      "2019/20 46 claims made/ 0 open\n2020/21 32 claims made/ 4 still open",
      "claims made|still open",
      ["2019/20:46|0", "2020/21:32|4"],
    ],
    [
      "none, but two columns further down and in the total",
      "1996 £15,288,000\n1997 £20,840,000\n1998 £42,193,000 £9,480,000\nTotal £78,321,000 £9,480,000",
      "",
      ["1996:£15,288,000", "1997:£20,840,000", "1998:£42,193,000 £9,480,000", "Total:£78,321,000 £9,480,000"],
    ],
    [
      "none, but what the first row has not in other columns",
      "1992 93,000 not available before that tax\n1993 96,000\n1994 83,000",
      "",
      ["1992:93,000", "1993:96,000", "1994:83,000"],
    ],
    [
      "two of one row alone, which are no columns of the others",
      "Closed in 2017 – 2 branches and 1 van\nClosed in 2018 - 0\nClosed in 2019 - 0",
      "",
      ["Closed in 2017:2 branches and 1 van", "Closed in 2018:0", "Closed in 2019:0"],
    ],
    [
      "a heading behind white space alone",
      "Year  Children (in care) – outturn\n2014 – 2015 £22,387,000\n2015 – 2016 £18,408,000",
      "Children (in care) – outturn",
      ["2014 – 2015:£22,387,000", "2015 – 2016:£18,408,000"],
    ],
    [
      "before their figures, with a sign between or two, and a space alone behind",
      "2010/2011 Gross = £169,281.20 Net = £58,983.00\n2011/2012 Gross: = £148,904.08 Net = £62,309.20",
      "Gross|Net",
      ["2010/2011:£169,281.20|£58,983.00", "2011/2012:£148,904.08|£62,309.20"],
    ],
    [
      "the same with colons",
      "2019: Men: 12 Women: 15\n2020: Men: 14 Women: 19",
      "Men|Women",
      ["2019:12|15", "2020:14|19"],
    ],
    ["one missing", "2019: 12 fines, 3 warnings\n2020: 4 fines", "fines|warnings", ["2019:12|3", "2020:4|"]],
    [
      "of parts that were so",
      "2018: 12 (of which 4 were upheld and 8 were not upheld)\n2019: 9 (of which 3 were upheld and 6 were not upheld)",
      "|upheld|not upheld",
      ["2018:12|4|8", "2019:9|3|6"],
    ],
    [
      "of a part behind a comma",
      "Requests in 2019 - 450, of these 40 were late\nRequests in 2020 - 430, of these 30 were late",
      "|late",
      ["Requests in 2019:450|40", "Requests in 2020:430|30"],
    ],
    [
      "with dashes between",
      "Breakdown by type:\nDog fouling - 12 issued - 10 paid\nLitter - 45 issued - 40 paid\nFly tipping - 3 issued - 3 paid",
      "issued|paid",
      ["Dog fouling:12|10", "Litter:45|40", "Fly tipping:3|3"],
    ],
    [
      "of labels on one line",
      "The number of spaces in each car park:\nNorthgate: 45 spaces; Southgate: 37 spaces; Station: 22 spaces",
      "spaces",
      ["Northgate:45", "Southgate:37", "Station:22"],
    ],
    [
      "of the amount in brackets, before it",
      "• 2018/19 – 45 (value £3,600)\n• 2019/20 – 37 (value £2,960)",
      "|value",
      ["2018/19:45|£3,600", "2019/20:37|£2,960"],
    ],
    [
      "behind words that lead on",
      "2019 - 740 letters: comprising of 2185 pages, regarding 808 homes.\n2020 - 643 letters: comprising 2560 pages, regarding 652 homes.",
      "letters|pages|homes",
      ["2019:740|2185|808", "2020:643|2560|652"],
    ],
    [
      "none, of a count and an amount",
      "2019: 12 (£4,500)\n2020: 3 (£120)\n2021: 1",
      "|",
      ["2019:12|£4,500", "2020:3|£120", "2021:1|"],
    ],
    ["nothing of either", "2019: 12 fines, 3 warnings\n2020: Nil", "fines|warnings", ["2019:12|3", "2020:Nil|Nil"]],
    [
      "a header in the form of the rows",
      "Year – Number of fines\n2019 – 12\n2020 – 14",
      "Number of fines",
      ["2019:12", "2020:14"],
    ],
  ];
  it.each(cases)("%s", (_, input, headers, rows) => {
    expect(read(input)).toMatchObject([{ headers, rows }]);
  });
});

describe("labels that are no periods", () => {
  const cases: readonly (readonly [name: string, input: string, rows: readonly string[]])[] = [
    [
      "a word that may stand for a figure",
      "Outcomes of requests\nReleased 82\nNCND 12\nWithheld 30\nTotal 124",
      ["Released:82", "NCND:12", "Withheld:30", "Total:124"],
    ],
    [
      "counts of what was done and how",
      "Number of voids: 28\nNumber filled within 20 days: 16\nNumber still empty: 9\nNumber sold: 3",
      ["Number of voids:28", "Number filled within 20 days:16", "Number still empty:9", "Number sold:3"],
    ],
    [
      "labels that say what is counted, under no heading",
      "Number of voids: 28\nNumber of lets: 16",
      ["Number of voids:28", "Number of lets:16"],
    ],
    [
      "a rate among such labels",
      "- Number of voids - 28\n- Letting rate – 57.1%\n- Number of lets - 16\n- Number sold - 3",
      ["Number of voids:28", "Letting rate:57.1%", "Number of lets:16", "Number sold:3"],
    ],
    [
      "two under what is counted, with a colon",
      "3. Kennels - The number of licences:\n• Granted: 28\n• Refused: 16",
      ["Granted:28", "Refused:16"],
    ],
    ["parts of a total", "Dogs - 12\nCats - 7\nTotal - 19", ["Dogs:12", "Cats:7", "Total:19"]],
    [
      "parts of a total, spaces",
      "Dogs off the lead 12\nCats 7\nTotal 19",
      ["Dogs off the lead:12", "Cats:7", "Total:19"],
    ],
    ["money", "Printing: £120.50\nVenue: £80\nTotal: £200.50", ["Printing:£120.50", "Venue:£80", "Total:£200.50"]],
    [
      "three under a heading",
      "Complaints by cause:\nNoise: 12\nLitter: 7\nParking: Nil",
      ["Noise:12", "Litter:7", "Parking:Nil"],
    ],
    [
      "three under a question",
      "1. How many of each were stolen?\nNoise – 12\nLitter – 7\nParking – 4",
      ["Noise:12", "Litter:7", "Parking:4"],
    ],
    [
      "the same but for their years",
      "Arrests in 2018: 12\nArrests in 2019: 7",
      ["Arrests in 2018:12", "Arrests in 2019:7"],
    ],
    [
      "glued to their colons",
      "Complaints by cause:\nNoise:12\nLitter:7\nTotal:19",
      ["Noise:12", "Litter:7", "Total:19"],
    ],
    [
      "ages before figures of three digits",
      "Visits by age\nUnder 18 412\n18-25 1388\n26 to 40 2401\nOver 40 970",
      ["Under 18:412", "18-25:1388", "26 to 40:2401", "Over 40:970"],
    ],
    [
      "ages with dashes before figures of three digits",
      "Visits by age:\n18 - 24 412\n25 - 34 388\n35 - 44 97",
      ["18 - 24:412", "25 - 34:388", "35 - 44:97"],
    ],
    [
      "sums of money before figures",
      "Frauds by loss:\nLess than £500 412\n£500 to £999 388\nOver £1,000 97",
      ["Less than £500:412", "£500 to £999:388", "Over £1,000:97"],
    ],
    [
      "acts with their years",
      "Prosecutions in the year:\nTheft Act 1968 412\nFraud Act 2006 38\nDogs Act 1871 4",
      ["Theft Act 1968:412", "Fraud Act 2006:38", "Dogs Act 1871:4"],
    ],
    [
      "sections of an act",
      "Offences charged:\nSection 5: 412\nSection 18: 388\nSection 47: 97",
      ["Section 5:412", "Section 18:388", "Section 47:97"],
    ],
    [
      "sections of an act before figures of three digits",
      "Number of exemptions applied\nSection 12 412\nSection 31 588\nSection 40 97\nSection 43 9",
      ["Section 12:412", "Section 31:588", "Section 40:97", "Section 43:9"],
    ],
    [
      "glued to their colons, numbers before them",
      "Visits by age:\nUnder 18:412\n18-25:388\n26 to 40:Nil",
      ["Under 18:412", "18-25:388", "26 to 40:Nil"],
    ],
    [
      "numbered things",
      "Arrests by band:\nBand 1 412\nBand 2 388\nOther 201",
      ["Band 1:412", "Band 2:388", "Other:201"],
    ],
    [
      "spaces in thousands",
      "Arrests by area:\nNorth 1 412\nSouth 388\nTotal 1 800",
      ["North:1 412", "South:388", "Total:1 800"],
    ],
    ["none first", "Number of thefts\nBicycle: Nil\nScooter: 12\nMoped: 5", ["Bicycle:Nil", "Scooter:12", "Moped:5"]],
  ];
  it.each(cases)("%s", (_, input, rows) => {
    expect(read(input)).toMatchObject([{ rows }]);
  });

  it("lets the total tell a number in a label from the first group of a figure", () => {
    const rows = "Arrests by area:\nNorth Ward 1 412\nSouth Ward 2 388\nOther 201";
    const valuesOf = (text: string) => parse(text).records.map(({ label, value }) => [label, value]);
    expect(valuesOf(`${rows}\nTotal 1 001`).slice(0, 2)).toEqual([
      ["North Ward 1", 412],
      ["South Ward 2", 388],
    ]);
    expect(valuesOf(`${rows}\nTotal 4 001`).slice(0, 2)).toEqual([
      ["North Ward", 1412],
      ["South Ward", 2388],
    ]);
    expect(valuesOf(rows).map(([, value]) => value)).toEqual([null, null, 201]);
  });

  it("reads words behind the year of a section as its own", () => {
    const list = (year: string): string => `${year} academic year\nReceived: 52\nAnswered: 48\nWithdrawn: 3\n`;
    expect(parse(list("2024-25") + list("2023-24")).records.map(({ group }) => group)).toEqual([
      ...new Array(3).fill("2024-25 academic year"),
      ...new Array(3).fill("2023-24 academic year"),
    ]);
  });

  it.each([
    ["apart, where it is their sum", "Income\nPrecept £28\nInterest £2\nGrants £5\n   \nTotal income £35\n", 4],
    [
      "with a sign, where it is their sum",
      "Estimated income:\nPrecept £28\nHall £2\nGrants £5\nTotal income: £35\n",
      4,
    ],
    [
      "apart, but not what is no sum of theirs",
      "Income:\nPrecept £28\nInterest £2\nGrants £5\n\nTotal income £36\n",
      3,
    ],
  ])("takes a total that stands %s", (_, text, count) => {
    const { records } = parse(text, { includeTotals: true });
    expect(records.length).toBe(count);
    expect(records.filter(({ role }) => role === "total").map(({ value }) => value)).toEqual(count > 3 ? [35] : []);
  });

  it("reads the year at the end of a span as no figure of it", () => {
    const spans = ["Period 1 April 2019 to 31 March 2020", "Period 1 April 2020 to 31 March 2021"];
    const text = `${spans[0]}\n\n• No of fires 31\n\n• No of injuries 7\n\n${spans[1]}\n\n• No of fires 28\n\n• No of injuries 4`;
    expect(read(text)).toMatchObject([
      {
        rows: ["No of fires:31", "No of injuries:7", "No of fires:28", "No of injuries:4"],
        groups: `${spans[0]} ${spans[0]} ${spans[1]} ${spans[1]}`,
      },
    ]);
  });

  it("heads no column with the answer to another question, nor with what announces the list", () => {
    const { records } = parse(
      "1. The figures of 2012-13 are not there yet, those of earlier years are here\n\n2. Employees at the end of March 2013:\n\nEducation - 1912\n\nSocial Care - 1398\n\nCorporate - 310\n\nTOTAL - 3620\n",
    );
    expect(records.map(({ label, header, value }) => `${label}|${header}|${value}`)).toEqual([
      "Education||1912",
      "Social Care||1398",
      "Corporate||310",
    ]);
  });

  it("reads periods over the same labels as sections", () => {
    const text = "2019\nMale: 12\nFemale: 7\nOther: 0\n\n2020\nMale: 10\nFemale: 9\nOther: 1";
    expect(read(text)).toMatchObject([
      {
        rows: ["Male:12", "Female:7", "Other:0", "Male:10", "Female:9", "Other:1"],
        groups: "2019 2019 2019 2020 2020 2020",
      },
    ]);
  });
});

describe("where a series ends", () => {
  it.each([
    ["one more blank line", "2013 – 5\n\n2014 – 7\n\n\n2013 – 1\n\n2014 – 2"],
    ["a label met again", "2013: 5\n2014: 7\n2013: 1\n2014: 2"],
    ["prose", "2013: 5\n2014: 7\nOf these the following were upheld.\n2013: 1\n2014: 2"],
    ["a question", "2013: 5\n2014: 7\n2. How many were upheld?\n2013: 1\n2014: 2"],
    ["a total", "Dogs: 5\nCats: 7\nTotal: 12\nBirds: 3\nFish: 4\nTotal: 7"],
  ])("%s", (_, text) => {
    expect(read(text).map(({ rows }) => rows.length)).toHaveLength(2);
  });

  it("gives a row of the series before as nobody's heading", () => {
    expect(read("2013: 5\n2014: 7\n2013: 1\n2014: 2")[1]?.heading).toBeNull();
  });
});

it("goes on over a number alone on its line, and says so", () => {
  const text = "Arrests by reason:\nRobbery: 12\nTheft: 310\n2\nArson: 4\nTotal: 326";
  const { records, diagnostics, tables } = parse(text, { includeTotals: true });
  expect(records.map(({ label, value }) => [label, value])).toEqual([
    ["Robbery", 12],
    ["Theft", 310],
    ["Arson", 4],
    ["Total", 326],
  ]);
  expect(tables.map(({ audit }) => audit)).toEqual(["pass"]);
  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([["table/joined-over-page", 4]]);
});

it("reads years with their figures under a total as rows, not as headings", () => {
  const { records, checks } = parse("Assaults on officers\n2018 - 45\n2019 - 52\n2020 - 61\nTotal - 158\n");
  expect(records.map(({ period, value }) => [period, value])).toEqual([
    ["2018", 45],
    ["2019", 52],
    ["2020", 61],
  ]);
  expect(checks.map(({ outcome }) => outcome)).toEqual(["pass"]);
});

it.each([
  ["indented, with blank lines between, below a title of two words", "A1. Self Service\n\n", "      ", "\n\n"],
  ["below prose", "Spending in the years asked for was as follows, in full:\n", "", "\n"],
])("a dash between a period and its figure is no zero: %s", (_, above, indent, end) => {
  const rows = ["2018 - 26,586", "2019 - 28,643", "2020 - 31,689"].map((row) => `${indent}${row}${end}`);
  const { records } = parse(`${above}${rows.join("")}`);
  expect(records.map(({ label, value }) => [label, value])).toEqual([
    ["2018", 26586],
    ["2019", 28643],
    ["2020", 31689],
  ]);
});

describe("a list that ends in a wrong total, under no heading", () => {
  it.each([
    ["too high", "Under 18 - 40\n18 to 24 - 60\n25 and over - 70\nTotal - 177", 177, 170],
    ["too low", "Dogs: 40\nCats: 60\nBirds: 70\nTotal: 163", 163, 170],
  ])("is read, and its total fails: %s", (_, text, stated, computed) => {
    const { records, checks } = parse(text);
    expect(records.map(({ value }) => value)).toEqual([40, 60, 70]);
    expect(checks).toMatchObject([{ outcome: "fail", stated, computed }]);
  });
  it("is no table where the last figure could not be meant for their sum", () => {
    const smaller = parse("Dogs: 40\nCats: 60\nBirds: 70\nTotal: 12").records;
    const far = parse("Dogs: 40\nCats: 60\nBirds: 70\nTotal: 2012").records;
    expect([smaller, far]).toEqual([[], []]);
  });
});

it.each(["Exemptions cited in 2024-25", "Exemptions cited 2023:", "Exemptions applied"])(
  "a heading that ends in a year, or says what was done, makes a table of what stands below: %s",
  (heading) => {
    const { records } = parse(
      `${heading}\ns12. Cost of compliance: 28\ns14. Vexatious: 16\ns40. Personal: 41\nOther: 2\n`,
    );
    expect(records.map(({ label, value }) => `${label} ${value}`)).toEqual([
      "s12. Cost of compliance 28",
      "s14. Vexatious 16",
      "s40. Personal 41",
      "Other 2",
    ]);
  },
);

describe("what is no table", () => {
  it.each([
    ["months of years on one line", "Area of Activity   Budget Apr 14 May 14 Jun 14 Jul 14 Aug 14"],
    [
      "two figures with a stroke between, the first of which would be in the label",
      "RN (Theatres) - £282238.61 / 8015.06 hours\nRMN (Qualified) - £4456.38 / 126.50 hours\nMedics - £19058.81 / 2884.25 hours",
    ],
    ["times that are set", "We acknowledge within 3 days\nWe reply within 20 days\nWe review within 40 days"],
    ["one line", "2013: 45"],
    ["two figures, where others have commas for thousands", "2018: 44,556\n2019: 348 545\n2020: 2,250"],
    ["figures that may be of two columns or of thousands", "Pupils boys girls\n2021/22 320 692\n2022/23 169 402"],
    [
      "the same beside figures of one column alone",
      "Pupils boys girls\n2021/22 320\n2022/23 169 402\n2023/24 177 381\n2024/25 184",
    ],
    ["glued figures before the last", "Number of fines issued1497 38%1339\nNumber of fines paid2448 62%1347"],
    ["contact details", "Contact us:\nTel: 101\nText: 60066\nExt: 4455"],
    [
      "contact details with a long number",
      "How to reach us\nTel: 0121 496 0000\nFax: 0121 496 0001\nMinicom: 0121 496 0002",
    ],
    ["references", "Please quote the following:\nRef: 12345\nCase: 77\nSection: 12"],
    ["what stands below a day", "12 March 2024\nWard: 12\nBed: 4\nBay: 3"],
    ["what stands below an act", "Public Order Act 1986\nFear: 4\nRiot: 1\nAffray: 3"],
    ["sections of an act", "The following apply:\nSection: 12\nSection: 40\nParagraph: 3"],
    ["acts", "The following apply:\nData Protection Act 2018\nFreedom of Information Act 2000\nEquality Act 2010"],
    ["acts behind dashes", "- Data Protection Act 2018\n- Equality Act 2010\n- Offences Against the Person Act 1861"],
    ["dates", "12 March 2020: 4\n13 March 2020: 9"],
    ["days of months", "May 5\nJune 12\nJuly 3"],
    ["dates of events", "Date: 12 March 2020\nTime: 10:30\nRoom: 4"],
    ["opening hours", "Opening hours:\nMonday: 9 - 5\nTuesday: 9 - 5\nSunday: 10.00"],
    ["opening times by weekday", "Opening times\nMonday: 9.00\nTuesday: 9.30\nSunday: 10.00"],
    ["contents with leaders", "Contents\nIntroduction ........ 3\nMethods ........ 5\nResults ........ 12"],
    ["contents without", "Contents\nIntroduction: 3\nMethods: 5\nResults: 12"],
    ["chapters", "The report has:\nChapter 1: 3\nChapter 2: 15\nChapter 3: 40"],
    ["sections with their pages", "The report has:\nSection 1: 3\nSection 2: 15\nSection 3: 40"],
    [
      "numbered clauses",
      "1. The council must answer in 20 days.\n2. A fee of £25 an hour may apply.\n3. See section 12.",
    ],
    ["lettered clauses", "a) 45\nb) 12\nc) 7"],
    ["costs of an answer", "Our estimate:\nLocating: 5\nRetrieving: 10\nExtracting: 6"],
    ["what an answer costs", "We would charge:\nPhotocopying: £12\nPostage: £5\nTotal: £17"],
    ["costs with dates", "3 March 2020 – £45.00\n9 April 2020 – £12.50\n1 May 2020 – £7.25"],
    ["years along an axis", "2003 2004\n2005 2006\n2007 2008"],
    ["an axis", "240,000\n200,000\n160,000\n120,000"],
    ["ranges of years", "2013 – 2014\n2014 – 2015\n2015 – 2016"],
    ["financial years alone", "2013 - 14\n2014 - 15\n2015 - 16"],
    ["an address", "Number 4\n12 High Street\nTown 7\nAB1 2CD"],
    ["times", "The times were:\nStart: 10:30\nEnd: 11:45\nBreak: 11:00"],
    [
      "wrapped prose that begins with years",
      "In the year\n2013 we had 45 of them, and in the year\n2014 we had 37 of them.",
    ],
    ["acts", "Freedom of Information Act 2000\nData Protection Act 2018\nEquality Act 2010"],
    ["regulations with numbers", "Regulation 12\nRegulation 13\nRegulation 14"],
    ["figures of different kinds", "The unit has:\nStaff: 12\nBudget: £40,000\nOccupancy: 85%"],
    ["text of two columns", "Our services\nParking: 24 hours\nLibrary: 7 days\nPool: 30 metres"],
    ["labels under no heading", "Dogs: 12\nCats: 7\nBirds: 3"],
    ["parts that do not sum, under no heading", "Dogs: 12\nCats: 7\nTotal: 40"],
    ["what was asked for", "1. For the years 2013, 2014 and 2015: how many?\n2. For 2016: how many?"],
    ["a sentence with figures", "2013: 45 were upheld in 2014\n2014: 37 were upheld in 2015"],
    ["a cost estimate in hours", "The time needed is:\nLocate: 5 hours\nRetrieve: 10 hours\nTotal: 15 hours"],
    ["answers to questions", "Q1: 45\nQ2: 12\nQ3: 7\nQ4: 0"],
    ["answers to questions, under words with a colon", "Our answers:\nQ1 – 45\nQ2 – 12\nQ5 – 7"],
    ["answers by number", "Our answers:\nQuestion 1: 45\nQuestion 2: 12\nQuestion 3: 7"],
    ["acts with sections", "Theft Act 1968: 12\nTheft Act 1978: 3"],
    ["rows of several columns", "Parking 1,505 1,054 244\nBus lane 34 86 6\nTotal 1,539 1,140 250"],
    [
      "rows of several columns under a heading",
      "Number of notices by year:\nParking 15 10 24\nBus lane 34 86 6\nSpeed 5 11 25",
    ],
    ["deadlines", "January 2020: 31st\nFebruary 2020: 28th"],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual([]);
    expect(read(`Dear Sir\n\n${text}\n\nYours faithfully`)).toEqual([]);
  });
});

describe("laws", () => {
  const figure = fc.oneof(
    fc.nat(99_999).map((value) => value.toLocaleString("en-GB")),
    fc.constantFrom("0", "Nil", "<5"),
  );
  const separator = fc.constantFrom(": ", " – ", " - ", "; ", " = ");
  it("reads back the figures of a series of years in every spelling", () => {
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 2, maxLength: 12 }),
        separator,
        fc.constantFrom("", "• ", "- "),
        fc.constantFrom("\n", "\n\n"),
        (figures, sign, bullet, between) => {
          // A series of nothing but placeholders is no series of figures.
          fc.pre(figures.some((printed) => printed !== "Nil"));
          const rows = figures.map((printed, index) => [
            `${2001 + index}/${String(index + 2).padStart(2, "0")}`,
            printed,
          ]);
          const text = rows.map(([label, printed]) => `${bullet}${label}${sign}${printed}`).join(between);
          expect(read(text).map((table) => table.rows)).toEqual([
            rows.map(([label, printed]) => `${label}:${printed}`),
          ]);
        },
      ),
    );
  });

  it("reads any text without throwing", () => {
    const piece = fc.constantFrom(
      "2013",
      ": ",
      " – ",
      "\n",
      "\n\n",
      "12",
      "Total",
      " ",
      "Dogs",
      ", ",
      "£",
      "Nil",
      "(",
      ")",
      "•",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        read(pieces.join(""));
      }),
    );
  });
});

it.each([
  ["(of which serious: 4)", "serious 4"],
  ["(men 8, women 15)", "men 8;women 15"],
])("what a figure is made of may stand in brackets behind it, each part behind its name: %s", (parts, expected) => {
  const lines = ["2019", "2020", "2021"].map((year) => `${year}: 23 ${parts}\n`).join("");
  const { records } = parse(`Staff attacked, by year:\n${lines}\nThat is all.\n`);
  const read = records.slice(0, records.length / 3).map(({ header, value }) => `${header} ${value}`);
  expect(read).toEqual([" 23", ...expected.split(";")]);
});

it("equals signs part counts from their labels, whatever stands over them, but for grades", () => {
  const read = (lines: string) =>
    parse(`The reason of each, such as works:\n\nAlarms or building\n${lines}`).records.map(
      ({ label, value }) => `${label} ${value}`,
    );
  expect(read("Dogs = 212\nBirds = 10\nMusic = 190\n")).toEqual(["Dogs 212", "Birds 10", "Music 190"]);
  const spans = "Held elsewhere = 4\nFuture publication: 12 weeks = 1\nExcessive cost = 2\n";
  expect(read(spans)[1]).toBe("Future publication: 12 weeks 1");
  expect(read("Poor = 1\nFair = 2\nGood = 3\n")).toEqual([]);
});

it("words where others have a figure are a cell without a value, at the end of a list where they answer", () => {
  const over = "The number of licence applications:\n\n";
  const read = (lines: string) =>
    parse(`${over}${lines}\n\nThat is all.\n`).records.map(({ label, value, status }) => `${label} ${value ?? status}`);
  const figures = ["Received 212", "Granted 294"];
  expect(read("• Received: 212\n• Granted: 294\n• Refused: Not currently known")).toEqual([
    ...figures,
    "Refused unreadable",
  ]);
  const sentence = "We have written to the holders of licences that ended in 22/23, and 17 of them answered.";
  expect(read(`• Received: 212\n• Renewed: ${sentence}\n• Granted: 294\n• Revoked: 4`)).toEqual([
    "Received 212",
    "Renewed unreadable",
    "Granted 294",
    "Revoked 4",
  ]);
  expect(read("Received: 212\n\nGranted: 294\n\nWhere to: Town Hall\n\nRevoked: 4")).toEqual([
    ...figures,
    "Where to unreadable",
    "Revoked 4",
  ]);
  expect(read("Received: 212\nGranted: 294\nIn time: 459 were answered by then\nRevoked: 4")).toEqual([
    ...figures,
    "In time unreadable",
    "Revoked 4",
  ]);
  expect(read("a) Received: 212\nb) Where to: Town Hall\nc) Granted: 4.25\nd) Revoked: 4")).toEqual([
    "a) Received 212",
    "b) Where to unreadable",
    "c) Granted 4.25",
    "d) Revoked 4",
  ]);
  expect(read("Received: 212\nGranted: 294\nSource: Licensing team")).toEqual(figures);
});

it("answers below one another, each of the quarters, are under what stands over the first", () => {
  const rows = ["Q1 =126, Q2 =136 and Q3 up until 15 Feb 19= 75", "Q1 = 13, Q2 = 38 and Q3 up until 15 Feb 19= 18"];
  const { records } = parse(`The answers are by quarter.\n${rows.map((row, at) => `${at + 1}. ${row}\n`).join("")}`);
  expect(records.map(({ table, label, value }) => `${table} ${label} ${value}`)).toEqual([
    "1 Q1 126",
    "1 Q2 136",
    "1 Q3 up until 15 Feb 19 75",
    "2 Q1 13",
    "2 Q2 38",
    "2 Q3 up until 15 Feb 19 18",
  ]);
});

describe("forms", () => {
  const read = (text: string) =>
    parse(text).records.map(({ label, header, value }) => `${label}${header === "" ? "" : ` ${header}`} ${value}`);

  it.each([
    ["numbers before labels that say what is counted", "1. Number of sites: 6\n2. Number of plots: 312\n"],
    ["boxes", "Number of sites     [ 6 ]\nNumber of plots     [ 312 ]\n"],
    ["numbers and boxes", "1. Number of sites     [ 6 ]\n2. Number of plots     [ 312 ]\n"],
  ])("have %s", (_, lines) => {
    expect(read(`Allotments\n\n${lines}\nThank you.\n`)).toEqual(["Number of sites 6", "Number of plots 312"]);
  });

  it("tell of an item that is none of the rows", () => {
    const { diagnostics } = parse("1. Number of sites: 6\n2. Number of plots: 312\n3. Grants awarded: 85\n");
    expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual(["table/unread-rows 3"]);
  });

  it("may ask for their figures", () => {
    const expected = ["How many sites are there? 6", "How many plots are there? 312"];
    expect(read("How many sites are there? 6\nHow many plots are there? 312\n")).toEqual(expected);
    expect(read("1) How many sites are there? 6\n\n2) How many plots are there? 312\n")).toEqual(expected);
  });

  it("have a figure for a small number in words", () => {
    expect(read("1) How many sites are there? Six\n2) How many plots are there? 312\n")).toEqual([]);
    expect(read("2019: Three\n2020: One\n")).toEqual(["2019 3", "2020 1"]);
  });

  it("are not questions", () => {
    expect(read("1. How many were there in 2019? 2020?\n2. How many led to a charge in 2020?\n")).toEqual([]);
    expect(read("1. Number of staff: please give all.\n2. Number of staff who left in 2019\n")).toEqual([]);
  });
});

it("periods with their figures may stand behind what says of what they are", () => {
  const { records } = parse("Costs were as follows: 2019 - £12,000; 2020 - £13,500; 2021 - nil.\n");
  expect(records.map(({ label, value }) => `${label} ${value}`)).toEqual(["2019 12000", "2020 13500", "2021 0"]);
});

it("two labels that are all that there are count something under a question", () => {
  const { records } = parse("2. How many of these were men, and how many women?\nMen: 12 (55%)\nWomen: 10 (45%)\n");
  expect(records.map(({ label, value }) => `${label} ${value}`)).toEqual(["Men 12", "Women 10"]);
});

it.each([
  [
    "what a figure is made of",
    "2019/20 – 45 applications received, of which 40 were granted\n2020/21 – 38 applications received, of which 1 was granted\n",
    ["2019/20 applications received 45", "2019/20 granted 40", "2020/21 applications received 38", "2020/21 granted 1"],
  ],
  [
    "figures of their own, whatever stands over them",
    "Vehicles\nDiesel: 45 cars, 12 vans\nPetrol: 30 cars, 2 vans\nElectric: 5 cars, 1 van\n",
    ["Diesel cars 45", "Diesel vans 12", "Petrol cars 30", "Petrol vans 2", "Electric cars 5", "Electric vans 1"],
  ],
])("names behind figures are those of %s", (_, text, expected) => {
  expect(parse(text).records.map(({ label, header, value }) => `${label} ${header} ${value}`)).toEqual(expected);
});

it("a dash that parts words from a period is no figure, nor are the words a heading", () => {
  const { records } = parse(
    "Pupils carried\n\n2014 – 2015 – 13,730\n2015 – 2016 – not requested\n2017 – 2018 – 13,491\n2018 – 2019 – 13,547\n",
  );
  expect(records.map(({ header, value }) => [header, value])).not.toContainEqual(["not requested", 0]);
  expect(new Set(records.map(({ header }) => header))).toEqual(new Set([""]));
});

it("months with their years head the same labels below each, as years do", () => {
  const month = (name: string, received: number) =>
    `${name}\n- Requests received - ${received}\n- Responses sent - 133\n- Withdrawn - 4\n`;
  const { records, tables } = parse(`Our performance is:\n${month("February 2026", 134)}${month("January 2026", 112)}`);
  expect(tables.length).toBe(1);
  expect(
    records.filter(({ label }) => label === "Requests received").map(({ start, value }) => [start, value]),
  ).toEqual([
    ["2026-02-01", 134],
    ["2026-01-01", 112],
  ]);
});

it("years head a number and the sums that it came to, where the next has the same", () => {
  const year = (name: string, fines: string, charged: string) =>
    `${name}\n\nNumber of fines = ${fines}\n\nCharges = £${charged}\n\nPaid = £71,790.09\n\n`;
  const printed = `Response:\n\n${year("2016:", "2,920", "158,067.00")}${year("2017: ", "9,002", "487,735.54")}`;
  const { records, tables } = parse(printed);
  expect(tables.length).toBe(1);
  expect(records.map(({ start, unit, value }) => [start, unit, value]).slice(1, 4)).toEqual([
    ["2016-01-01", "GBP", 158067],
    ["2016-01-01", "GBP", 71790.09],
    ["2017-01-01", "count", 9002],
  ]);
  expect(parse(printed.replaceAll("Number of fines", "Officer")).records).toEqual([]);
});

it("figures behind dashes are a count and an amount, under the answers to other questions", () => {
  const { records, tables, diagnostics } = parse(
    "Response:\n1. 2022 = 1332 2023 =1780\n2. Please see the table\n3. 2022 - Met - 475 - £63,146.81\n" +
      "2022 - Not met - 849\n2023 - Met - 319 - £56,726.94\n2023 - Not met – 1146\n",
  );
  expect(tables.length).toBe(2);
  expect(
    records.filter(({ value }) => value !== null).map(({ label, header, value }) => [label, header, value]),
  ).toEqual([
    ["2022", "", 1332],
    ["2023", "", 1780],
    ["2022 - Met", "", 475],
    ["2022 - Met", "", 63146.81],
    ["2022 - Not met", "", 849],
    ["2023 - Met", "", 319],
    ["2023 - Met", "", 56726.94],
    ["2023 - Not met", "", 1146],
  ]);
  expect(diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
});

it("headings that are broken over lines, more than there are figures, are told", () => {
  const codes = (above: string) =>
    parse(`${above}\n\n1999 1.2\n2000 1.3\n2001 1.4\n`).diagnostics.map(({ code }) => code);
  expect(codes("As at May Pension with\n\nguarantee\n\nPension with\n\ncredit")).toContain("table/header-undecided");
  expect(codes("How many were helped?\n\nPension credit")).not.toContain("table/header-undecided");
});

it("a year within a line that says up to when it goes before its figure is told", () => {
  const { records, diagnostics } = parse(
    "Those hurt were: 1985— 141 1986— 132 1987—(to 30th April 1987) 34 No one died.\n",
  );
  expect(records.map(({ value }) => value)).toEqual([141, 132]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["table/unread-rows"]);
});

describe("series within a line", () => {
  const read = (text: string) =>
    parse(text).records.map(
      ({ table, label, header, value, status }) =>
        `${table} ${label}${header === "" ? "" : ` ${header}`} ${value ?? status}`,
    );

  it.each([
    [
      "with nothing but spaces between",
      "2013/14 - 132 2014/15 - 53 2015/16 - 118\n",
      ["1 2013/14 132", "1 2014/15 53", "1 2015/16 118"],
    ],
    [
      "with names, behind colons",
      "2019: 45 fines 2020: 37 fines Please note that fines may be paid online.\n",
      ["1 2019 fines 45", "1 2020 fines 37"],
    ],
    [
      "among sentences",
      "The number of fines was as follows: 2019: 45, 2020: 37, 2021: 22. Please note that none was issued in May.\n",
      ["1 2019 45", "1 2020 37", "1 2021 22"],
    ],
    [
      "behind several questions, numbered, one of them misprinted",
      "1) Fines issued. i) 2013/14 - 132 issued ii) 2014/15 - 53 issued 2) Money. i) 2013/14 - £4.375.00 ii) 2014/15 - £2.750.00 3) Unpaid i) 2013/14 - 40 ii) 2014/15 - 10\n",
      [
        "1 i) 2013/14 issued 132",
        "1 ii) 2014/15 issued 53",
        "2 i) 2013/14 unreadable",
        "2 ii) 2014/15 unreadable",
        "3 i) 2013/14 40",
        "3 ii) 2014/15 10",
      ],
    ],
    [
      "of spans, behind the number of the answer",
      "4. a) Jan 1 st to Dec 31st 2022 - £489,867.00 Jan 1st to Dec 31st 2023 - £666,319.37\n",
      ["1 Jan 1 st to Dec 31st 2022 489867", "1 Jan 1st to Dec 31st 2023 666319.37"],
    ],
    [
      "with their parts in brackets",
      "Referrals: 2018 = 120 (male 80, female 40) 2019 = 133 (male 90, female 43)\n",
      ["1 2018 120", "1 2018 male 80", "1 2018 female 40", "1 2019 133", "1 2019 male 90", "1 2019 female 43"],
    ],
    [
      "of spans of months",
      "April 2018-March 2019: 45 April 2019-March 2020: 37\n",
      ["1 April 2018-March 2019 45", "1 April 2019-March 2020 37"],
    ],
    [
      "of months",
      "The totals were January - 12, February - 14, March - 9 for 2019.\n",
      ["1 January 12", "1 February 14", "1 March 9"],
    ],
    [
      "of quarters behind years",
      "Fines by quarter:\n2016: Q1 - 32, Q2 - 31\n2017: Q1 - 31, Q2 - 30\n",
      ["1 2016 Q1 32", "1 2016 Q2 31", "1 2017 Q1 31", "1 2017 Q2 30"],
    ],
    [
      "that come again below, the years of which are lost",
      "The rate of each quarter was:\nQ1 - 32.3%, Q2 - 31.6%\nQ1 - 31.8%, Q2 - 30.6%\n",
      ["1  Q1 32.3", "1  Q2 31.6", "1  Q1 31.8", "1  Q2 30.6"],
    ],
  ])("are read %s", (_, text, expected) => {
    expect(read(`Response:\n${text}`)).toEqual(expected);
  });

  it("keep their periods behind numbers", () => {
    const { records } = parse("They were as follows. i) 2013/14 - 132 ii) 2014/15 - 53. That is all.\n");
    expect(records.map(({ period }) => period)).toEqual(["2013/14", "2014/15"]);
  });

  it.each([
    "Strategy 2015 - 2018; Housing 2019 - 2022; 2012 - 15 plan; 2016 - 19 plan.",
    "Smith 2015: 12; Jones 2016: 45; (2017: 12-15, 2018: 45).",
    "There were two: on 12 March 2021 - 22 people, on 14 April 2021 - 30 people.",
    "Both years: 2019 - 20 and 2020 - 21, as was said.",
    "Please go back to 2023. So for instance January 2023 – 7, February 2023 – 8 and on from there.",
  ])("are none in %s", (text) => {
    expect(parse(`Response:\n${text}\n`).records).toEqual([]);
  });

  it("tell of a next one that may be the rest of a year", () => {
    const { records, diagnostics } = parse("Response:\n2019 - 45 fines 2020 - 37 fines 2021 - 22 fines\n");
    expect(records.length).toBe(2);
    expect(diagnostics.map(({ code, column }) => `${code} ${column}`)).toContain("table/unread-rows 33");
  });
});

it("figures with their names in brackets behind them are a column each", () => {
  const text =
    "What were the highest and the lowest fees in:\n2015/16: £758.00 (highest), £1.96 (lowest)\n2016/17: £765.00 (highest), £0.00 (lowest)\n";
  expect(parse(text).records.map(({ label, header, value }) => `${label} ${header} ${value}`)).toEqual([
    "2015/16 highest 758",
    "2015/16 lowest 1.96",
    "2016/17 highest 765",
    "2016/17 lowest 0",
  ]);
});

it("figures behind equals signs on one line are no headings of what stands below", () => {
  const { records } = parse(
    "Number of claims:\n1. 2022 = 1332 2023 =1780\n2. Please see below\n3. Paid - 475 - £63,146.81\nRefused - 849\n",
  );
  expect(records.some(({ header }) => header.includes("="))).toBe(false);
});

describe("figures before what they count and its period", () => {
  const read = (text: string) => parse(text).records.map(({ label, header, value }) => `${label}|${header}|${value}`);

  it.each([
    ["How many dogs were there?\n• 45 in 2018\n• 37 in 2019\n", ["2018||45", "2019||37"]],
    ["Spent on staff:\n£12,000 in 2018/19\n£14,500 in 2019/20\n", ["2018/19||12000", "2019/20||14500"]],
    ["Complaints:\n15 complaints (2019)\n1 complaint (2020)\n", ["2019|complaints|15", "2020|complaints|1"]],
    [
      "3. How many appeals were met?\n5,378 notices met at any stage. Financial year 21/22\n2,923 notices met at any stage. Financial year 22/23\n",
      ["Financial year 21/22|notices met at any stage|5378", "Financial year 22/23|notices met at any stage|2923"],
    ],
  ])("are read in %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "Papers\n12 Budget 2019-20\n18 Budget 2020-21\n",
    "Papers\n1 Minutes of meeting, 2019\n2 Minutes of meeting, 2020\n",
    "Days\n12 March 2019\n14 March 2020\n",
    "Spans\n1 April 2019 to 31 March 2020\n1 April 2020 to 31 March 2021\n",
  ])("are none in %j", (text) => {
    expect(read(text)).toEqual([]);
  });
});

it("what identifies a book, or dates its print, is no figure", () => {
  const text =
    "Bulletin 2006/07\n\nISBN0264 1178\nPrint Publication DateAugust 2007\nWebsite Publication DateAugust 31, 2007\n";
  expect(parse(text).records).toEqual([]);
});

describe("what stands over a list, or before it on its line", () => {
  const monthsOf = (gap: string) => `2012${gap}January: 15${gap}March: 14${gap}2013${gap}January: 45${gap}March: 0`;
  it.each([
    [
      "a year over months",
      monthsOf("\n"),
      ["2012 / January | : 15", "2012 / March | : 14", "2013 / January | : 45", "2013 / March | : 0"],
    ],
    [
      "years before months",
      "2012: January - 89,996, March - 5\n2013: January - 1,009, March - 3",
      ["2012 | January: 89996", "2012 | March: 5", "2013 | January: 1009", "2013 | March: 3"],
    ],
    [
      "years before months, which spaces part from figures",
      "2012: January 89,996, March 5\n2013: January 1,009, March 3",
      ["2012 | January: 89996", "2012 | March: 5", "2013 | January: 1009", "2013 | March: 3"],
    ],
    [
      "names before years",
      "Granted in full: 2018: £13; 2019: £3\nRefused: 2018: £17; 2019: £38",
      ["Granted in full | 2018: 13", "Granted in full | 2019: 3", "Refused | 2018: 17", "Refused | 2019: 38"],
    ],
    [
      "names before names",
      "Leeds: Arson: 65; Fraud: 2; Theft: 9\nHull: Arson: 6; Fraud: 7; Theft: 1",
      [
        "Leeds | Arson: 65",
        "Leeds | Fraud: 2",
        "Leeds | Theft: 9",
        "Hull | Arson: 6",
        "Hull | Fraud: 7",
        "Hull | Theft: 1",
      ],
    ],
  ])("%s", (_, text, cells) => {
    expect(parsedCells(text)).toEqual({ cells, codes: [] });
  });

  it("a list on a line is no row of a list of lines above", () => {
    const text = `${monthsOf("\n")}\n\nThe rest:\n\n2012: April - 96, June - 5\n2013: April - 19, June - 3`;
    expect(parsedCells(text).cells.slice(4)).toEqual([
      "2012 | April: 96",
      "2012 | June: 5",
      "2013 | April: 19",
      "2013 | June: 3",
    ]);
  });

  it.each([
    ["Number of fines\n\nWard - 2016\nWard 1 - 1,004\nWard 2 - 86,183\nWard 3 - 9", "2016"],
    ["Fines\n\nArea - Amount\nHull - £19\nLeeds - £53,912\nOther - £4", "Amount"],
  ])("a header in the form of its rows: %j", (text, header) => {
    const { tables, records } = parse(text);
    expect(records).toHaveLength(3);
    expect(tables[0]?.columns.map((column) => column.header)).toEqual([header]);
  });

  it("dashes part cells, and are no signs of figures below zero", () => {
    const { cells } = parsedCells("Age - 2014 - 2015\n0 - 9 - £12 - £41\n10 - 19 - £151 - £82\n20 - 29 - £6 - £2");
    expect(cells.join()).not.toContain("-");
  });

  it("brackets may part figures from labels, of sums of money as well", () => {
    const { records, diagnostics } = parse("2006\nFines (£55)\nTheft (£10,499)\n2007\nFines (£21)\nTheft (£9)\n");
    expect(records.every(({ value }) => value === null)).toBe(true);
    expect(diagnostics.some(({ severity }) => severity !== "info")).toBe(true);
  });

  it("several figures with their names are no label of the last", () => {
    const line = (area: string) => `${area}: Fines 89,996, Arson 1,006, Theft 3,000,000, Still open 1,005\n`;
    expect(parsedCells(line("Hull") + line("Leeds") + line("York")).cells).toEqual([]);
  });
});

it.each([
  ["Penalties applied in period Sum of civil penalties applied", "Sum of civil penalties applied"],
  ["Budget £", "Budget £"],
  ["Number of badgers trapped under North Wales measures", "Number of badgers trapped under North Wales measures"],
  ["Staff in Leeds", ""],
  ["Total candidates 31", ""],
  ["Weight (kg) Total value (£m)", ""],
  ["£000", ""],
  ["The number of cases is below:", ""],
])("what stands right over periods and their figures, a space apart, heads the figures: %s", (line, header) => {
  const { records } = parse(`Report\n\n${line}\n2013-14 £28,181\n2012-13 £13,128\n2011-12 £4,599\n`);
  expect(records.map((record) => record.header)).toEqual([header, header, header]);
});
