import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../src/assemble/layout.ts";
import { aligned } from "../../src/assemble/layouts/aligned.ts";
import { tab } from "../../src/assemble/layouts/tab.ts";
import { withoutRowAsHeader } from "../../src/assemble/row-as-header.ts";
import { parse } from "../../src/index.ts";
import type { PrintedTable } from "../../src/table.ts";
import { blocksOf, printedTables } from "./printed-tables.ts";

const read = (text: string) => printedTables(text, aligned);
const blockOf = (text: string) => blocksOf(text, aligned)[0] as Block;
const lines = (...all: readonly string[]): string => all.join("\n");

it("what some of the columns are in, alone on its line, stands below their headings and repeats under no others", () => {
  const [table] = printedTables(
    [
      "                 Average     Average    New cases       at 31",
      "District         arrears     cost of      in 1982    December",
      "Office           per home      staff                     1982",
      "                        £          £",
      "Coleraine              61      48.38",
      "Limavady               73      61.80            1           4",
      "Strabane               88      54.59            9          68",
    ].join("\n"),
    aligned,
  );
  expect(table?.headers).toBe(
    "Average arrears per home £|Average cost of staff £|New cases in 1982|at 31 December 1982",
  );
});

it("a year spans headings that come again below the names of its groups, though these are set over the first column of theirs", () => {
  const [table] = read(
    lines(
      " Offence      2015                           2016                       2017",
      "              Male                  Female   Male              Female   Male",
      "              Adult        Youth    Adult    Adult    Youth    Adult    Adult    Youth",
      " Robbery      18,261       8,983    9        13,463   18,309   14,699   1,793    1,007",
      " Fraud        4            3        12,434   7        7        6        7        8",
      " Assault      9,194        5        19,991   17,201   6        4,051    9        9,346",
    ),
  );
  expect(table?.headers).toBe(
    [2015, 2016]
      .map((year) => `${year} / Male / Adult|${year} / Male / Youth|${year} / Female / Adult`)
      .concat("2017 / Male / Adult|2017 / Male / Youth")
      .join("|"),
  );
});

it.each([
  [
    "of more lines than the others",
    lines(
      "                                  UNDER 18                           OFFICERS",
      "Period                  COMPLAINTS                           COMPLAINTS",
      "                                            CASES OPEN AT                    CASES OPEN AT",
      "                          RECEIVED                             RECEIVED",
      "                                                YEAR END                         YEAR END",
      "                        ABOUT STAFF                          ABOUT STAFF",
      "2009-2010                         4                   224             393              396",
      "2011-2012                        207                  5             394                7",
    ),
    "UNDER 18 / COMPLAINTS RECEIVED ABOUT STAFF|UNDER 18 / CASES OPEN AT YEAR END|OFFICERS / COMPLAINTS RECEIVED ABOUT STAFF|OFFICERS / CASES OPEN AT YEAR END",
  ],
  [
    "and the names of groups",
    lines(
      "                     2011                      2012",
      "                           Other                     Other",
      "Offence        Public                    Public",
      "                           bodies                    bodies",
      "           Open   Shut     Open      Open   Shut     Open",
      "Theft      14,840 19,993      12     7,730       5   5,214",
      "Fraud      19,998  2,212       -       –    10,847     Nil",
    ),
    [2011, 2012]
      .map((year) => `${year} / Public / Open|${year} / Public / Shut|${year} / Other bodies / Open`)
      .join("|"),
  ],
  [
    "though they are so close that they share a character",
    lines(
      "               CASES OPEN AT                APPEALS",
      " Period                    TOTAL COST (£)            INCOME (£000)",
      "                  YEAR END                  UPHELD",
      " Jan-Mar 2010          252         133          258          78",
      " Apr-Jun 2010           7            8          221          26",
    ),
    "CASES OPEN AT YEAR END|TOTAL COST (£)|APPEALS UPHELD|INCOME (£000)",
  ],
])("a heading in the middle of its cell stands between the lines of others: %s", (_, text, headers) => {
  expect(read(text)[0]?.headers).toBe(headers);
});

it("labels beside the names of groups go on below, under headings that do, down to the end of the table", () => {
  const [table] = read(
    lines(
      " Financial            Cause                 Charged      Cases",
      " Year                                                    opened",
      " 2017/18              Public order          £344,027     £62,155",
      " 2017/18              Equipment             £1,093,514   £121,056",
      "                      faulty",
      " 2018/19              Public order          £5           £292,289",
      " 2018/19              Equipment             £1,002       £78,609",
      "                      faulty",
    ),
  );
  expect(table).toMatchObject({
    headers: "Charged|Cases opened",
    rows: [
      "Public order:£344,027|£62,155",
      "Equipment faulty:£1,093,514|£121,056",
      "Public order:£5|£292,289",
      "Equipment faulty:£1,002|£78,609",
    ],
    groups: "2017/18 2017/18 2018/19 2018/19",
  });
  expect(table?.printed.corner).toBe("Financial Year Cause");
});

it.each([
  [
    "from the left edge of the first of cells that are of one width",
    lines(
      "                                                NUMBER OF STAFF (FTE)",
      "                                                     CAT 3              CAT 4",
      "MALE                                                     2                  5",
      "FEMALE                                                   7                  1",
    ),
    "NUMBER OF STAFF (FTE) / CAT 3|NUMBER OF STAFF (FTE) / CAT 4",
  ],
  [
    "and not only over the first of them",
    lines(
      "                                                Number of staff (FTE)",
      "Category",
      "                                                        A                 E",
      "18 - 64                                               175               135",
      "65 and over                                           283                0",
    ),
    "Number of staff (FTE) / A|Number of staff (FTE) / E",
  ],
])("a heading is in the middle of two columns, %s", (_, text, headers) => {
  expect(read(text)[0]?.headers).toBe(headers);
});

it("a label that is numbered as those above are is no question, though its figures stand on the next line", () => {
  const [table] = read(
    lines(
      "Category               North   South",
      "1. Theft                  10      15",
      "5. Fraud by false",
      "                          47     257",
      "representation",
      "Total                     57     272",
    ),
  );
  expect(table?.rows).toEqual(["1. Theft:10|15", "5. Fraud by false representation:47|257", "Total:57|272"]);
});

it("thousands at the left of their column are no column of their own, though the lowest line of the header has but one word", () => {
  const [table] = read(
    lines(
      " Zone        Women          Upheld       Number of   Open",
      "                                         fines",
      " Zone 1      9,988          No           258         75",
      " Zone 2      9,994          Yes          3           103",
      " Zone 3      43             No           935 491     12",
      " Zone 4      1,080,354      Yes          957 159     14",
    ),
  );
  expect([table?.headers, table?.rows[2]]).toEqual(["Women|Upheld|Number of fines|Open", "Zone 3:43|No|935 491|12"]);
});

it("headings a blank apart that are as many as the columns are over them in their order, not over the nearest", () => {
  const [table] = read(
    lines(
      "Month           Amount Number Cases opened Grand Total",
      "Overall total   264,749     466,504             215,597         946,850",
      "January              121    161,572                   -         161,693",
      "February             209       8,991                  1           9,201",
    ),
  );
  expect(table?.headers).toBe("Amount|Number|Cases opened|Grand Total");
});

it("a figure one blank behind a label that may ask for a number is told of where the first column has none", () => {
  const { diagnostics } = parse(
    lines(
      "The figures are below.",
      "",
      "Offence      Jan   Feb    Mar  Apr",
      "Public order 541   172  44,503  37",
      "Theft      89,989  319      3    9",
    ),
  );
  expect(diagnostics.map(({ code }) => code)).toContain("table/row-undecided");
});

it.each([
  [
    "in the last column of each row",
    lines(
      "Year   Naval service      Army      RAF",
      "1996          45 550   100 077   62 510",
      "1997          41 680    97 756   54 196",
      "1998          40 356    97 452   52 677",
      "1999          39 071    96 300   51 761",
    ),
    "Naval service|Army|RAF",
    "1996:45 550|100 077|62 510",
  ],
  [
    "and millions, in one column",
    lines(
      "Age                   Total",
      "0                43 620 134",
      "1-4               2 267 986",
      "5-8                 507 265",
    ),
    "Total",
    "0:43 620 134",
  ],
])("thousands parted by a blank at the same place are no column: %s", (_, text, headers, row) => {
  const [table] = printedTables(text, aligned);
  expect([table?.headers, table?.rows[0]]).toEqual([headers, row]);
});

it("a heading over the labels, apart from the others, heads no column where there is one more", () => {
  const [table] = printedTables(
    lines("Board        £", "Argyll       106.58 1", "Ayrshire     85.84", "Borders      100.13", "Fife         89.57"),
    aligned,
  );
  expect(table?.headers).toBe("£|");
});

describe("bodies", () => {
  const cases: readonly (readonly [name: string, input: string, headers: string, rows: readonly string[]])[] = [
    [
      "figures aligned right",
      lines("Area            2013    2014", "North          1,204      37", "South             95       8"),
      "2013|2014",
      ["North:1,204|37", "South:95|8"],
    ],
    [
      "a rule below the header, and a section below the rule",
      lines(
        "Kind         Opened   Closed",
        "-----------  ------   ------",
        "East Region",
        "Ash             612       40",
        "Elm             455       31",
        "             ------   ------",
        "Total         1,067       71",
      ),
      "Opened|Closed",
      ["Ash:612|40", "Elm:455|31", "Total:1,067|71"],
    ],
    [
      "cells at the left of their columns, one blank behind the longest label",
      lines("          Sent Lost Kept", "Old Mill  12   188  4", "Long Lane 20   15   31", "Elm       77        2"),
      "Sent|Lost|Kept",
      ["Old Mill:12|188|4", "Long Lane:20|15|31", "Elm:77||2"],
    ],
    [
      "the same, where each label is a year",
      lines(
        "Year    16-17 18-25 65+ Total",
        "2017/18 4     88    5   97",
        "2018/19 6     91    –   97",
        "2019/20 2     102   3   107",
      ),
      "16-17|18-25|65+|Total",
      ["2017/18:4|88|5|97", "2018/19:6|91|–|97", "2019/20:2|102|3|107"],
    ],
    [
      "the same under names over two columns each, one blank apart",
      lines(
        "           Autumn 2021 Spring 2022",
        "           Susp. Perm. Susp. Perm.",
        "Adult care 412   6     388   2",
        "Day care   155   4     160   8",
        "Other      1,240 11    1,188 9",
      ),
      "Autumn 2021 / Susp.|Autumn 2021 / Perm.|Spring 2022 / Susp.|Spring 2022 / Perm.",
      ["Adult care:412|6|388|2", "Day care:155|4|160|8", "Other:1,240|11|1,188|9"],
    ],
    [
      "labels that end in numbers, and figures with blanks for their thousands",
      lines("Road       2019    2020", "Lane 1   11 068  12 204", "Lane 2    1 204     300", "Lane 3      975   1 068"),
      "2019|2020",
      ["Lane 1:11 068|12 204", "Lane 2:1 204|300", "Lane 3:975|1 068"],
    ],
    [
      "one figure with a blank for its thousands, whose groups end where no other figure stands",
      lines(
        "Area           2015   2016",
        "Leeds           155    215",
        "Hull            261     94",
        "Selby           131    160",
        "York             32 59 552",
      ),
      "2015|2016",
      ["Leeds:155|215", "Hull:261|94", "Selby:131|160", "York:32|59 552"],
    ],
    [
      "headings of one word and of two, one blank apart, that end where their figures do",
      lines(
        "Area              Jan Feb 2013 Mar Apr May",
        "Leeds              40      149  70 147 215",
        "Hull              108      244 184  89  99",
        "Selby              42       91 144 167  28",
      ),
      "Jan|Feb 2013|Mar|Apr|May",
      ["Leeds:40|149|70|147|215", "Hull:108|244|184|89|99", "Selby:42|91|144|167|28"],
    ],
    [
      "names that each stand over one of the columns in whose middle they are",
      lines(
        "                       Number                       Staff",
        "Area          Charged    Number of fines   Cautions      Women",
        "Leeds        23 838      33 674            44            82 902",
        "Hull                     66 309            123           23 361",
        "Selby        2 107 428   36 821            55            19 084",
      ),
      "Number / Charged|Number / Number of fines|Staff / Cautions|Staff / Women",
      ["Leeds:23 838|33 674|44|82 902", "Hull:|66 309|123|23 361", "Selby:2 107 428|36 821|55|19 084"],
    ],
    [
      "a row with words in the place of all its figures, which is no header of the rows below",
      lines(
        "Area     2010          2011",
        "Leeds    291           177",
        "Hull     140           276",
        "Selby    Not recorded  Unknown",
        "Goole    41            119",
        "York     192           35",
      ),
      "2010|2011",
      ["Leeds:291|177", "Hull:140|276", "Selby:Not recorded|Unknown", "Goole:41|119", "York:192|35"],
    ],
    [
      "figures with blanks for their thousands that hold a line together",
      lines(
        "Year      Eastern strength   National strength",
        "1985                   968         13\u00a0304",
        "1986              1\u00a0000         13\u00a0428",
        "1987                 1 009         13\u2009466",
      ),
      "Eastern strength|National strength",
      ["1985:968|13\u00a0304", "1986:1\u00a0000|13\u00a0428", "1987:1 009|13\u2009466"],
    ],
    [
      "prose over all columns that goes on in the labels",
      lines(
        "Penalty Notices for litter and fouling in",
        "2015       1              £40",
        "2016       2              £160",
        "2017       2              £160",
        "2018       3              £240",
      ),
      "|",
      ["2015:1|£40", "2016:2|£160", "2017:2|£160", "2018:3|£240"],
    ],
    [
      "years over sections below a heading of several lines",
      lines(
        "Month       In all       Cells",
        "            places",
        "2019",
        "April       47,719         224",
        "May         48,532         143",
        "2020",
        "April       49,408         134",
      ),
      "In all places|Cells",
      ["April:47,719|224", "May:48,532|143", "April:49,408|134"],
    ],
    [
      "a heading broken behind a word that asks for more, under years",
      lines(
        "                    2017                2018",
        "            Stop and            Stop and",
        "              Search   Arrest     Search   Arrest",
        "North         10,233    1,402     11,540    1,588",
        "South            455       88        512       91",
      ),
      "2017 / Stop and Search|2017 / Arrest|2018 / Stop and Search|2018 / Arrest",
      ["North:10,233|1,402|11,540|1,588", "South:455|88|512|91"],
    ],
    [
      "labels of many lines in a narrow column, all in capitals",
      lines(
        "Kind                    2013   2014",
        "SENDING                   12     40",
        "COMMUNICATIONS/ARTICLES",
        "CONVEYING A",
        "THREATENING OR",
        "OBSCENE MESSAGE OF",
        "ANY KIND",
        "ARSON                      9      3",
        "SENDING                    7     11",
        "COMMUNICATIONS/ARTICLES",
        "CONVEYING A FALSE",
        "MESSAGE",
        "TOTAL                     28     54",
      ),
      "2013|2014",
      [
        "SENDING COMMUNICATIONS/ARTICLES CONVEYING A THREATENING OR OBSCENE MESSAGE OF ANY KIND:12|40",
        "ARSON:9|3",
        "SENDING COMMUNICATIONS/ARTICLES CONVEYING A FALSE MESSAGE:7|11",
        "TOTAL:28|54",
      ],
    ],
    [
      "what a rate is per, beside headings that are whole",
      lines(
        "                     Formal   Rate per",
        "Group    Searches   caution      1,000",
        "North       4,112       311        2.9",
        "South         688        39       14.6",
      ),
      "Searches|Formal caution|Rate per 1,000",
      ["North:4,112|311|2.9", "South:688|39|14.6"],
    ],
    [
      "what a rate is per, alone on its line",
      lines(
        "                   Rate per",
        "                      1,000",
        "Group    Searches    people",
        "North       4,112       2.9",
        "South         688      14.6",
      ),
      "Searches|Rate per 1,000 people",
      ["North:4,112|2.9", "South:688|14.6"],
    ],
    [
      "days over sections, the year where a short label's figure stands",
      lines(
        "Prison        Number moved",
        "13 June 2006",
        "Swansea       5",
        "28 September 2006",
        "Blakenhurst   6",
        "Cardiff       6",
        "30 September 2006",
        "Birmingham    12",
      ),
      "Number moved",
      ["Swansea:5", "Blakenhurst:6", "Cardiff:6", "Birmingham:12"],
    ],
    [
      "a law's number or a day's year below the label that asks for it, and no page's number",
      lines(
        "Offence                       2019   2020",
        "Crossbows Act 1987, section      1      2",
        "4",
        "Firearms Act 1968, section      19     45",
        "47",
        "1st June 2021 to 31st May        7      5",
        "2022",
        "Other                            8      9",
      ),
      "2019|2020",
      [
        "Crossbows Act 1987, section 4:1|2",
        "Firearms Act 1968, section 47:19|45",
        "1st June 2021 to 31st May 2022:7|5",
        "Other:8|9",
      ],
    ],
    [
      "a year alone over what is said of it",
      lines(
        "                        1942",
        "Area     1941.  (provisional).",
        "North    4.112           2.9",
        "South      688          14.6",
      ),
      "1941.|1942 (provisional).",
      ["North:4.112|2.9", "South:688|14.6"],
    ],
    [
      "labels of several lines, their figures in the middle",
      lines(
        "Kind                    2013   2014",
        "Thefts over £5,000        12      7",
        "Wounding of any kind",
        "with intent to do        103    110",
        "grievous bodily harm",
        "Possession of a",
        "Class A drug with        241    255",
        "intent to supply",
      ),
      "2013|2014",
      [
        "Thefts over £5,000:12|7",
        "Wounding of any kind with intent to do grievous bodily harm:103|110",
        "Possession of a Class A drug with intent to supply:241|255",
      ],
    ],
    [
      "times beside a count",
      lines("Month      Calls   Mean    90th", "Jan-24     8,204   07:52   13:40", "Feb-24     7,911   07:48   13:31"),
      "Calls|Mean|90th",
      ["Jan-24:8,204|07:52|13:40", "Feb-24:7,911|07:48|13:31"],
    ],
    [
      "parts of a list beside each other, the last of them shorter",
      lines(
        "Station    Calls  False     Station    Calls  False",
        "Ashdown       12      3     Castle         7      1",
        "Brook End     45     20     Doverdale     19      4",
        "Carlton        9      2",
        "Total         92     30",
      ),
      "Calls|False",
      ["Ashdown:12|3", "Brook End:45|20", "Carlton:9|2", "Castle:7|1", "Doverdale:19|4", "Total:92|30"],
    ],
    [
      "months beside each other",
      lines(
        "Month     Paid      Month     Paid",
        "Apr 2021   300      Oct 2021   310",
        "May 2021   290      Nov 2021   325",
      ),
      "Paid",
      ["Apr 2021:300", "May 2021:290", "Oct 2021:310", "Nov 2021:325"],
    ],
    [
      "words under some of the headings that end on several lines",
      lines(
        "Year     Appeals   Of which    Of which   Dismissed",
        "        received    allowed      partly",
        "                                allowed",
        "2019         310        102          88         120",
        "2020         288         90         101          97",
      ),
      "Appeals received|Of which allowed|Of which partly allowed|Dismissed",
      ["2019:310|102|88|120", "2020:288|90|101|97"],
    ],
    [
      "a year on a line of its own over what is in brackets",
      lines(
        "                         2022",
        "Band      2020   2021    (Q1)",
        "Small       10     12       3",
        "Large       20     15       4",
      ),
      "2020|2021|2022 (Q1)",
      ["Small:10|12|3", "Large:20|15|4"],
    ],
    [
      "a year on a line of its own under what asks for it",
      lines(
        "Band      2020   2021   % change",
        "                         2020 to",
        "                            2021",
        "Small       10     12        20%",
        "Large       20     15       -25%",
      ),
      "2020|2021|% change 2020 to 2021",
      ["Small:10|12|20%", "Large:20|15|-25%"],
    ],
    [
      "the first part of the first label right below the header",
      lines(
        "Kind of assault     2020   2021",
        "Bodily assault by",
        "patient               10     12",
        "Abuse                 20     15",
      ),
      "2020|2021",
      ["Bodily assault by patient:10|12", "Abuse:20|15"],
    ],
    [
      "letters in brackets at the end of a label",
      lines(
        "Unit                2020   2021",
        "Ear and Throat        10     12",
        "(ENT)",
        "Eyes                  20     15",
      ),
      "2020|2021",
      ["Ear and Throat (ENT):10|12", "Eyes:20|15"],
    ],
    [
      "the end of a heading, a space apart, nearer the column beside it",
      lines(
        "Depot                   Loss per   Broken        Broken",
        "         Losses      1,000 parts    parts     parts per",
        "                                            1,000 parts",
        "East        311              4.1       77           1.2",
        "West        290              3.8       91           1.4",
      ),
      "Losses|Loss per 1,000 parts|Broken parts|Broken parts per 1,000 parts",
      ["East:311|4.1|77|1.2", "West:290|3.8|91|1.4"],
    ],
    [
      "signs of money apart from their amounts",
      lines(
        "Case              2021            2022",
        "Work       £    41,204     £    38,110",
        "Plans      £   188,377     £         -",
        "Care       £ 1,204,110     £ 1,377,902",
      ),
      "2021|2022",
      ["Work:£    41,204|£    38,110", "Plans:£   188,377|£         -", "Care:£ 1,204,110|£ 1,377,902"],
    ],
    [
      "days behind a colon",
      lines(
        "Staff as at:   31/03/2021   31/03/2022",
        "Permanent           1,902        2,011",
        "Agency                 41           66",
      ),
      "31/03/2021|31/03/2022",
      ["Permanent:1,902|2,011", "Agency:41|66"],
    ],
    [
      "remarks in a column of their own that go on below their row",
      lines(
        "Year    Visits   Closures   Comments",
        "2020         3          2   Doors were kept shut from May",
        "                            to July 2020",
        "2021        14          7   None",
        "2022        11         10   A second gate was in use",
        "                            when it rained",
      ),
      "Visits|Closures|Comments",
      ["2020:3|2|Doors were kept shut from May", "2021:14|7|None", "2022:11|10|A second gate was in use"],
    ],
    [
      "a label on the lines over and under its figures",
      lines(
        "Benefit                         2019        2020",
        "Carer's Allowance              2,410       1,988",
        "Employment and Support             ",
        "                              14,204      11,340",
        "Allowance                          ",
        "Pension Credit                 7,032       6,418",
      ),
      "2019|2020",
      ["Carer's Allowance:2,410|1,988", "Employment and Support Allowance:14,204|11,340", "Pension Credit:7,032|6,418"],
    ],
    [
      "an indented total",
      lines(
        "Area            2013    2014",
        "North          1,204      37",
        "South             95       8",
        "        Total  1,299      45",
      ),
      "2013|2014",
      ["North:1,204|37", "South:95|8", "Total:1,299|45"],
    ],
    [
      "blanks known from their place",
      lines(
        "Area            2013    2014   2015",
        "North          1,204              3",
        "South             95       8",
        "East                      12     14",
      ),
      "2013|2014|2015",
      ["North:1,204||3", "South:95|8|", "East:|12|14"],
    ],
    [
      "a column with nothing in it",
      lines("Area            Men    Women   Unknown", "North          1,204     12", "South             95       8"),
      "Men|Women|Unknown",
      ["North:1,204|12|", "South:95|8|"],
    ],
    [
      "thousands parted by a space in one row",
      lines(
        "Area       Stops   Arrests",
        "North     12,204     1,037",
        "South     98 452     2 110",
        "East       9,115       118",
      ),
      "Stops|Arrests",
      ["North:12,204|1,037", "South:98 452|2 110", "East:9,115|118"],
    ],
    [
      "thousands parted by a space in every row",
      lines(
        "Area       Stops   Arrests",
        "North     12 204     1 037",
        "South     98 452     2 110",
        "East       9 115       118",
      ),
      "Stops|Arrests",
      ["North:12 204|1 037", "South:98 452|2 110", "East:9 115|118"],
    ],
    [
      "the first level of a header right behind a form feed",
      lines(
        "\f                          2020/21 (to",
        "           2019/20       31 March 2021)",
        "North           12                   14",
        "South            9                    8",
      ),
      "2019/20|2020/21 (to 31 March 2021)",
      ["North:12|14", "South:9|8"],
    ],
    [
      "millions in the total's row, whose spaces stand elsewhere",
      lines(
        "Route            2017        2018        2019",
        "Oban          644 871     672 314     691 450",
        "Mallaig       277 003     281 444      88 910",
        "Total       2 458 417   2 493 968   2 540 892",
      ),
      "2017|2018|2019",
      ["Oban:644 871|672 314|691 450", "Mallaig:277 003|281 444|88 910", "Total:2 458 417|2 493 968|2 540 892"],
    ],
    [
      "names of groups set to the right, over the first column of each",
      lines(
        "          2017-2018               2018-2019",
        "Area             Q3       Q4             Q1       Q2       Q3",
        "North            12       14             15       16       17",
        "South             9        8              7        6        5",
      ),
      "2017-2018 / Q3|2017-2018 / Q4|2018-2019 / Q1|2018-2019 / Q2|2018-2019 / Q3",
      ["North:12|14|15|16|17", "South:9|8|7|6|5"],
    ],
    [
      "figures a space apart",
      lines(
        "Area        2013  2014  2015",
        "North      1,204 3,118    12",
        "South         95 1,007     8",
        "East         117    22     9",
      ),
      "2013|2014|2015",
      ["North:1,204|3,118|12", "South:95|1,007|8", "East:117|22|9"],
    ],
    [
      "a proportional font",
      lines(
        "Area      Men      Women",
        "North           12           7",
        "Upper Southside     95     18",
        "East      3     4",
      ),
      "Men|Women",
      ["North:12|7", "Upper Southside:95|18", "East:3|4"],
    ],
    [
      "blank lines between rows",
      lines("Area            2013    2014", "", "North          1,204      37", "", "South             95       8"),
      "2013|2014",
      ["North:1,204|37", "South:95|8"],
    ],
    [
      "figures with shares",
      lines(
        "Area            Stops         Searches",
        "North        195 (97%)       12 (6%)",
        "South          8  (3%)        4 (2%)",
      ),
      "Stops|Searches",
      ["North:195 (97%)|12 (6%)", "South:8  (3%)|4 (2%)"],
    ],
    [
      "words for none",
      lines(
        "Area            Stops       Searches",
        "North             195       Not held",
        "South               8              -",
        "East     Not recorded            N/A",
      ),
      "Stops|Searches",
      ["North:195|Not held", "South:8|-", "East:Not recorded|N/A"],
    ],
    [
      "money",
      lines("Area               Cost     Fees", "North     £1,495,975.00      £ -", "South           £812.50   £12.00"),
      "Cost|Fees",
      ["North:£1,495,975.00|£ -", "South:£812.50|£12.00"],
    ],
    [
      "figures in brackets",
      lines(
        "Cost                 2013        2014",
        "Staff              12,400      13,100",
        "Less income          (31)        (45)",
        "Net cost           12,369      13,055",
      ),
      "2013|2014",
      ["Staff:12,400|13,100", "Less income:(31)|(45)", "Net cost:12,369|13,055"],
    ],
    [
      "a first row of words",
      lines(
        "Area                 2013        2014",
        "Policy in place       Yes          No",
        "North                  12           8",
        "South                   9           1",
      ),
      "2013|2014",
      ["Policy in place:Yes|No", "North:12|8", "South:9|1"],
    ],
    [
      "a row of words among others",
      lines(
        "Area                 2013        2014",
        "North                  12           8",
        "Policy in place       Yes          No",
        "South                   9           1",
      ),
      "2013|2014",
      ["North:12|8", "Policy in place:Yes|No", "South:9|1"],
    ],
    [
      "a first row of words under words",
      lines(
        "Area                Stops    Searches",
        "Records kept          Yes         Yes",
        "North                  12           8",
        "South                   9           1",
      ),
      "Stops|Searches",
      ["Records kept:Yes|Yes", "North:12|8", "South:9|1"],
    ],
    [
      "hidden figures that go up",
      lines(
        "Area                 2013        2014",
        "North                  <5         <10",
        "South                 1-4          <5",
        "East                   12           8",
      ),
      "2013|2014",
      ["North:<5|<10", "South:1-4|<5", "East:12|8"],
    ],
    [
      "a label that runs into its figure",
      lines(
        "Offence                 2013    2014",
        "Theft                    204      37",
        "Theft from a motor vehicle 5       8",
        "Arson                     12       1",
      ),
      "2013|2014",
      ["Theft:204|37", "Theft from a motor vehicle:5|8", "Arson:12|1"],
    ],
    [
      "rows without gaps among rows with them",
      lines(
        "  2011-12 2012-13 2013-14",
        "Instrumental births 25.0% 25.5% 26.2%",
        " Forceps  10.2%  10.7%  n/a",
        " Ventouse  14.8%  14.8%  n/a",
      ),
      "2011-12|2012-13|2013-14",
      ["Instrumental births:25.0%|25.5%|26.2%", "Forceps:10.2%|10.7%|n/a", "Ventouse:14.8%|14.8%|n/a"],
    ],
    [
      "figures that could be years",
      lines(
        "Area        Stops   Searches",
        "Leeds        1998       2004",
        "Hull         2010       1987",
        "Total        4008       3991",
      ),
      "Stops|Searches",
      ["Leeds:1998|2004", "Hull:2010|1987", "Total:4008|3991"],
    ],
    [
      "a label that pushes its figure to the right",
      lines(
        "Offence              2013    2014",
        "Theft                 204      37",
        "Theft from a motor vehicle 5   8",
        "Arson                  12       1",
      ),
      "2013|2014",
      ["Theft:204|37", "Theft from a motor vehicle:5|8", "Arson:12|1"],
    ],
    [
      "years as labels",
      lines("Year        Stops   Arrests", "2013       12,204     1,037", "2014        9,115       118"),
      "Stops|Arrests",
      ["2013:12,204|1,037", "2014:9,115|118"],
    ],
    [
      "labels that hold figures",
      lines(
        "Offence                            2013    2014",
        "Aviation Security Act 1982, s 24B     4       3",
        "28 days                              17       8",
        "60+                                   2       1",
      ),
      "2013|2014",
      ["Aviation Security Act 1982, s 24B:4|3", "28 days:17|8", "60+:2|1"],
    ],
    [
      "numbered labels",
      lines(
        "Question               2013    2014",
        "1. Theft                  4       3",
        "2. Arson                 17       8",
      ),
      "2013|2014",
      ["1. Theft:4|3", "2. Arson:17|8"],
    ],
    [
      "headings that one blank parts and that stand beside their columns",
      lines(
        "Homes             2020/21                2021/22",
        "             Asked Let Empty Asked Let Empty",
        "Studio         402    61     12       455    58    14",
        "1 bed        3,110   255     40     3,377   241    38",
        "All          3,512   316     52     3,832   299    52",
      ),
      "2020/21 / Asked|2020/21 / Let|2020/21 / Empty|2021/22 / Asked|2021/22 / Let|2021/22 / Empty",
      ["Studio:402|61|12|455|58|14", "1 bed:3,110|255|40|3,377|241|38", "All:3,512|316|52|3,832|299|52"],
    ],
    [
      "a label whose rest is in brackets, under a header without a corner",
      lines(
        "                       FY16/17   FY17/18",
        "Possession of drugs",
        "(cannabis)                 650    59,990",
        "Assault – minor         59,995     5,735",
      ),
      "FY16/17|FY17/18",
      ["Possession of drugs (cannabis):650|59,990", "Assault – minor:59,995|5,735"],
    ],
    [
      "the corner and signs among such headings",
      lines(
        "                  2021            2022",
        "Group Boys Boys % Boys Boys %",
        "Year 7     1,902    82.3    401      85",
        "Year 8       188     8.1     22     4.7",
        "Year 9       121     5.2      9     1.9",
      ),
      "2021 / Boys|2021 / Boys %|2022 / Boys|2022 / Boys %",
      ["Year 7:1,902|82.3|401|85", "Year 8:188|8.1|22|4.7", "Year 9:121|5.2|9|1.9"],
    ],
    [
      "a heading over two lines beside such headings",
      lines(
        "Outcome                                2014 2015 2016 Grand",
        "                                                      Total",
        "Cautioned                                2      3       1      6",
        "Charged                                 14      9       8     31",
      ),
      "2014|2015|2016|Grand Total",
      ["Cautioned:2|3|1|6", "Charged:14|9|8|31"],
    ],
    [
      "names over columns that end where the last of these does",
      lines(
        "                                          2019                              2020",
        "               Issued     Refused        Total     Issued     Refused      Total      All",
        "Study             276          14          290        230           9        239      529",
        "Work              192           8          200        125           6        131      331",
      ),
      "2019 / Issued|2019 / Refused|2019 / Total|2020 / Issued|2020 / Refused|2020 / Total|All",
      ["Study:276|14|290|230|9|239|529", "Work:192|8|200|125|6|131|331"],
    ],
    [
      "figures a blank apart, as many as the header has headings",
      lines(
        "                                                                Grand",
        "Outcome                         2014 2015 2016 2017 2018",
        "                                                                Total",
        "Cautioned                           0   105   429 1,657 1,055     3,246",
        "Charged                         149     133   158   244   683     1,367",
        "All                             149     238   587 1,901 1,738     4,613",
      ),
      "2014|2015|2016|2017|2018|Grand Total",
      [
        "Cautioned:0|105|429|1,657|1,055|3,246",
        "Charged:149|133|158|244|683|1,367",
        "All:149|238|587|1,901|1,738|4,613",
      ],
    ],
    [
      "amounts a blank apart below months",
      lines(
        "Type             Jan  Feb Mar  Apr",
        "Searches        £228 £204 £233 £359",
        "Persons         £172 £157 £181 £287",
        "Vehicles         £48   £40   £41   £48",
      ),
      "Jan|Feb|Mar|Apr",
      ["Searches:£228|£204|£233|£359", "Persons:£172|£157|£181|£287", "Vehicles:£48|£40|£41|£48"],
    ],
    [
      "headings over three lines, of which only the middle one has them all, and a rate's number",
      lines(
        "                                    Community           No further     Rate per",
        "Category         Searches Arrests",
        "                                    resolution          action         1,000",
        "White              4,112      602           311            3,158          2.9",
        "Black                688      121            39              521         14.6",
        "Asian                201       28            14              157          4.8",
      ),
      "Searches|Arrests|Community resolution|No further action|Rate per 1,000",
      ["White:4,112|602|311|3,158|2.9", "Black:688|121|39|521|14.6", "Asian:201|28|14|157|4.8"],
    ],
    [
      "periods over three lines, the second a blank apart",
      lines(
        "Category              April to    July to            October to    January to",
        "                      June        September          December 2023 March 2024",
        "                      2023        2023",
        "Received              44          64                 59                 68",
        "Answered              40          59                 51                 60",
      ),
      "April to June 2023|July to September 2023|October to December 2023|January to March 2024",
      ["Received:44|64|59|68", "Answered:40|59|51|60"],
    ],
    [
      "a figure a blank behind each label, under a header with a heading for it",
      lines(
        "Day              Boys     Girls     Total",
        "31/03/2019 201            174       375",
        "31/03/2020 209            180       389",
      ),
      "Boys|Girls|Total",
      ["31/03/2019:201|174|375", "31/03/2020:209|180|389"],
    ],
  ];
  it.each(cases)("%s", (_, input, headers, rows) => {
    expect(read(input)).toMatchObject([{ headers, rows }]);
  });

  it("puts a label that is broken over lines together", () => {
    const text = lines(
      "Offence                   2013    2014",
      "Theft                      204      37",
      "Possession of an article",
      "with a blade or point       12       8",
    );
    expect(read(text)[0]?.rows).toEqual(["Theft:204|37", "Possession of an article with a blade or point:12|8"]);
  });

  it("puts a label together that would be too long where another is surely broken", () => {
    const text = lines(
      "Faculty                     2013    2014",
      "Business                     204      37",
      "Humanities, Arts and Social",
      "Sciences                      12       8",
      "Environment, Science and",
      "Economy                       55      61",
    );
    expect(read(text)[0]).toMatchObject({
      rows: ["Business:204|37", "Humanities, Arts and Social Sciences:12|8", "Environment, Science and Economy:55|61"],
      groups: "- - -",
    });
  });

  it("takes what comes again before labels without a heading for the name of their group", () => {
    const text = lines(
      "Region                   2013   2014",
      "North     Emergency       129    134",
      "North     Other            16     17",
      "South     Emergency       283    293",
      "South     Other            82     85",
      "          Unknown           1      2",
    );
    expect(read(text)).toMatchObject([
      {
        headers: "2013|2014",
        rows: ["Emergency:129|134", "Other:16|17", "Emergency:283|293", "Other:82|85", "Unknown:1|2"],
        groups: "North North South South -",
      },
    ]);
  });

  it("keeps a short section beside labels that are broken", () => {
    const text = lines(
      "Offence                   2013    2014",
      "Theft                      204      37",
      "Violence",
      "Homicide                    12       8",
      "Possession of an article",
      "with a blade or point       12       8",
    );
    expect(read(text)[0]?.groups).toBe("- Violence Violence");
  });

  it("reads sections", () => {
    const text = lines(
      "Offence            2013    2014",
      "Violence",
      "Assault             204      37",
      "Robbery              12       8",
      "Property",
      "Theft                77     100",
    );
    expect(read(text)).toMatchObject([{ groups: "Violence Violence Property", headers: "2013|2014" }]);
  });

  it.each([
    ["with a corner", "Offence             Men   Women"],
    ["without", "                    Men   Women"],
  ])("reads sections of years below a header %s", (_, header) => {
    const text = lines(
      header,
      "2013",
      "Assault             204      37",
      "Robbery              12       8",
      "2014",
      "Assault              77     100",
    );
    expect(read(text)).toMatchObject([{ groups: "2013 2013 2014", headers: "Men|Women" }]);
  });

  it("goes on over a page's end with its header printed again", () => {
    const head = "Offence            2013    2014";
    const text = lines(
      head,
      "Assault             204      37",
      "Robbery              12       8",
      "",
      "Page 1 of 2",
      `\f${head}`,
      "Theft                77     100",
    );
    expect(read(text)).toMatchObject([{ rows: ["Assault:204|37", "Robbery:12|8", "Theft:77|100"] }]);
  });

  describe("under a title and the header again, where no page ends", () => {
    const head = "Area              2013    2014";
    const text = lines(
      "Fires",
      "",
      head,
      "Angus              204      37",
      "Fife                12       8",
      "",
      "Casualties",
      "",
      head,
      "Angus                7      10",
      "Fife                 3       4",
    );

    it("begins the next table", () => {
      expect(read(text)).toMatchObject([
        { heading: "Fires", rows: ["Angus:204|37", "Fife:12|8"], groups: "- -" },
        { heading: "Casualties", rows: ["Angus:7|10", "Fife:3|4"], groups: "- -" },
      ]);
    });

    it("goes on where a total below counts both", () => {
      const { tables, records } = parse(`${text}\nTotal              226      59\n`);
      expect(tables).toMatchObject([{ audit: "pass" }]);
      expect(records.map(({ group }) => group)).toEqual([...Array(4).fill(null), ...Array(4).fill("Casualties")]);
    });
  });

  it("a line of years behind what stands over labels begins the next table, though they stand on columns of this one", () => {
    const text = lines(
      "Age             2017    2018",
      "0 - 9          1,011      39",
      "10 - 19            1   1,643",
      "",
      "Please see the table below.",
      "",
      "Offence         2015",
      "Theft          8,220",
      "Burglary          57",
    );
    expect(read(text)).toMatchObject([
      { headers: "2017|2018", rows: ["0 - 9:1,011|39", "10 - 19:1|1,643"] },
      { headers: "2015", rows: ["Theft:8,220", "Burglary:57"] },
    ]);
  });

  it("rows whose cells stand one blank apart are none of this layout, though lines below end where they do", () => {
    const text = lines(
      "  Zone 2008 2009 2010",
      "  Zone 1 2,499,757 218 7",
      "  Zone 2 1,000 18 8,179",
      "",
      "  Full time",
      "  0 - 9 £2,999,979",
      "  10 - 19 £1,010",
    );
    expect(read(text)).toEqual([]);
  });

  describe("over the edges of pages", () => {
    const head = "Offence              2013    2014    2015";
    const first = ["Assault               204      37      12", "Robbery                12       8       3"];
    const second = ["Theft                  77     100      14", "Arson                   4       -       2"];
    const whole = ["Assault:204|37|12", "Robbery:12|8|3", "Theft:77|100|14", "Arson:4|-|2"];

    it.each([
      ["a number in the middle of the page", ["", "                                 3", ""]],
      ["a number at the margin", ["3"]],
      ["a number and the header again", ["                                 3", "", head]],
      ["a running head", ["Page 1 of 2", "Borough Police                 FOI 4417/21"]],
      ["a number and a running head", ["   3", "Borough Police                 FOI 4417/21"]],
      ["a running head and the header again", ["Page 1 of 2", "Borough Police                 FOI 4417/21", head]],
      ["a marking on either side of a number", ["OFFICIAL", "                 3", "OFFICIAL"]],
      ["a marking, a number and the header again", ["OFFICIAL", "                 3", "OFFICIAL", head]],
      ["a title and the header again", ["Page 1 of 2", "Borough Police", head]],
    ])("leaves out %s", (_, between) => {
      expect(read(lines(head, ...first, ...between, ...second))).toMatchObject([
        { headers: "2013|2014|2015", rows: whole, groups: "- - - -" },
      ]);
    });

    it("keeps the end of a label before the header that is printed again", () => {
      const text = lines(
        head,
        ...first,
        "Theft of a motor        8       1       2",
        "vehicle",
        "Page 1 of 2",
        head,
        ...second,
      );
      expect(read(text)).toMatchObject([
        { rows: [...whole.slice(0, 2), "Theft of a motor vehicle:8|1|2", ...whole.slice(2)] },
      ]);
    });

    it("keeps a section's heading that is the last line of its page", () => {
      const [one, two] = first as [string, string];
      const page = [head, "North", `  ${one.replace("  ", "")}`, "South", `  ${two.replace("  ", "")}`, "West"];
      const text = lines(...page, "", "Borough Police      3 May 2017", "", `\f${head}`, ...second);
      expect(read(text)).toMatchObject([{ rows: whole, groups: "North South West West" }]);
    });

    it("begins anew where the next page has another table", () => {
      const text = lines(
        head,
        ...first,
        "Page 1 of 2",
        "Outcome             Number",
        "Charged                 12",
        "Closed                   5",
      );
      expect(read(text).map(({ headers }) => headers)).toEqual(["2013|2014|2015", "Number"]);
    });

    it("leaves to the totals whether a number below a column is a row's", () => {
      const { readings } = blockOf(lines(head, ...first, "                                3", ...second));
      expect(readings.map(({ tables }) => tables[0]?.rows.length)).toEqual([5, 4]);
    });

    it("keeps a number below a label of its own", () => {
      const text = lines(head, ...first, "Drugs", "                                3", ...second);
      expect(read(text)).toMatchObject([{ rows: [...whole.slice(0, 2), "Drugs:|3|", ...whole.slice(2)] }]);
    });

    it("says where the table goes on", () => {
      const [table] = read(lines(head, ...first, "                                 3", ...second));
      expect(table?.printed.diagnostics).toMatchObject([{ code: "table/joined-over-page", place: { line: 5 } }]);
    });

    it("leaves to the totals whether a number below the only column is a row's", () => {
      const text = lines(
        "Complaint    Number",
        "Rudeness         12",
        "Delay             4",
        "                  7",
        "Neglect          31",
      );
      const { readings } = blockOf(text);
      expect(readings.map(({ tables }) => tables[0]?.rows.length)).toEqual([4, 3]);
    });

    it("keeps a number right below the only column", () => {
      const text = lines("Complaint    Number", "Rudeness         12", "Delay             4", "                 16");
      expect(read(text)).toMatchObject([{ rows: ["Rudeness:12", "Delay:4", ":16"] }]);
    });

    it("takes a number behind the last row for none", () => {
      expect(read(lines(head, ...first, "", "                                 3"))).toMatchObject([
        { rows: whole.slice(0, 2) },
      ]);
    });
  });

  it.each([
    ["", []],
    [" and what may be a page's number", ["", "                   3", ""]],
  ])("begins anew at a header after a total%s", (_, between) => {
    const text = lines(
      "Area       2013    2014",
      "North       204      37",
      "Total       204      37",
      ...between,
      "Area       2013    2014",
      "East         12       8",
      "Total        12       8",
    );
    expect(read(text).map(({ rows }) => rows)).toEqual([
      ["North:204|37", "Total:204|37"],
      ["East:12|8", "Total:12|8"],
    ]);
  });
});

describe("headers", () => {
  const cases: readonly (readonly [name: string, input: string, headers: string])[] = [
    [
      "that come again, one of them with the mark of a note",
      lines(
        "                       2008                          2009",
        "                       Male            Female        Male            Female",
        "Offence               Adult   Youth*    Adult       Adult    Youth    Adult",
        "Fraud                 5,446    2,110    1,512          10        3    1,100",
        "Arson                    10        4      113           1        2        3",
      ),
      "2008 / Male / Adult|2008 / Male / Youth*|2008 / Female / Adult|2009 / Male / Adult|2009 / Male / Youth|2009 / Female / Adult",
    ],
    [
      "stacked over several lines",
      lines(
        "                Number of     Number of",
        "Area             offences      detected     Rate",
        "North               1,204            37      46%",
        "South                  95             8       3%",
      ),
      "Number of offences|Number of detected|Rate",
    ],
    [
      "stacked, with words under each other",
      lines(
        "Type of             Number of     Number of",
        "Area                    Stops      Searches",
        "North                   1,204            37",
        "South                      95             8",
      ),
      "Number of Stops|Number of Searches",
    ],
    [
      "stacked, one of them on the upper line only",
      lines(
        "                Number of                   Rate",
        "Area             offences      Detected",
        "North               1,204            37      46%",
        "South                  95             8       3%",
      ),
      "Number of offences|Detected|Rate",
    ],
    [
      "group names",
      lines(
        "                   2013               2014",
        "Area          Men     Women      Men     Women",
        "North       1,204        37       46         3",
        "South          95         8        3        12",
      ),
      "2013 / Men|2013 / Women|2014 / Men|2014 / Women",
    ],
    [
      "group names at the left of their columns",
      lines(
        "            2013                2014",
        "Area        Men       Women     Men       Women",
        "North       1,204     37        46        3",
        "South       95        8         3         12",
      ),
      "2013 / Men|2013 / Women|2014 / Men|2014 / Women",
    ],
    [
      "group names over a last heading that is broken around the others",
      lines(
        "                          Site 1                                  Site 2",
        "                                      % within 4                              % within 4",
        "Month    Attendances    Over 4 hrs               Attendances    Over 4 hrs              ",
        "                                             hrs                                     hrs",
        "Apr-22         7,812         3,046         61.0%       2,204            12         99.9%",
        "May-22         8,245         3,401         58.8%       2,410            31         99.5%",
      ),
      "Site 1 / Attendances|Site 1 / Over 4 hrs|Site 1 / % within 4 hrs|Site 2 / Attendances|Site 2 / Over 4 hrs|Site 2 / % within 4 hrs",
    ],
    [
      "headings that are broken around one that is not",
      lines(
        "                        Requests                       Plans issued within     % within 20",
        "Calendar year                     Plans issued                                            ",
        "                        received                                  20 weeks           weeks",
        "2019                         611           402                         211           52.5%",
        "2020                         574           420                         198           47.1%",
      ),
      "Requests received|Plans issued|Plans issued within 20 weeks|% within 20 weeks",
    ],
    [
      "columns beside the groups",
      lines(
        "                   2013               2014",
        "Area          Men     Women      Men     Women     Total",
        "North       1,204        37       46         3     1,290",
        "South          95         8        3        12       118",
      ),
      "2013 / Men|2013 / Women|2014 / Men|2014 / Women|Total",
    ],
    [
      "names in the middle of years that come again, and one over others behind them",
      lines(
        "                                Category 1                                        Category 2                      % change 2019-2023",
        "Area              2019      2020      2021      2022      2023      2019      2020      2021      2022      2023     Cat 1     Cat 2",
        "North            1,206     1,241     1,311     1,402     1,377       906       871       910       934       921     14.2%      1.7%",
        "South              806       851       845       853       845       752       738       726       747       757      4.8%     -0.7%",
      ),
      [1, 2]
        .flatMap((n) => [2019, 2020, 2021, 2022, 2023].map((year) => `Category ${n} / ${year}`))
        .concat("% change 2019-2023 / Cat 1", "% change 2019-2023 / Cat 2")
        .join("|"),
    ],
    [
      "names in the middle of more or fewer years each",
      lines(
        "                       Officers                            Staff                          All",
        "Area              2019      2020      2021      2019      2020      2021      2022      2019      2022",
        "North               10        47        84       121       158       195       232       269       306",
        "South               21        58        95       132       169       206       243       280       317",
        "East                32        69       106       143       180       217       254       291       328",
      ),
      "Officers / 2019|Officers / 2020|Officers / 2021|Staff / 2019|Staff / 2020|Staff / 2021|Staff / 2022|All / 2019|All / 2022",
    ],
    [
      "one name over all columns",
      lines(
        "                 Financial year",
        "Area        2013/14   2014/15   2015/16",
        "North         1,204        37        46",
        "South            95         8         3",
      ),
      "Financial year / 2013/14|Financial year / 2014/15|Financial year / 2015/16",
    ],
    [
      "a title over the page",
      lines(
        "              Offences by area",
        "",
        "Area        2013/14   2014/15   2015/16",
        "North         1,204        37        46",
        "South            95         8         3",
      ),
      "2013/14|2014/15|2015/16",
    ],
    [
      "group names off the middle of their columns",
      lines(
        "               Arrests                        Charges",
        "            2017       2018       2019      2017      2018      2019",
        "Burglary      45         38         51        12         9        14",
        "Theft        112         98        105        45        38        41",
      ),
      "Arrests / 2017|Arrests / 2018|Arrests / 2019|Charges / 2017|Charges / 2018|Charges / 2019",
    ],
    [
      "a title, a table's number and a corner on its own line",
      lines(
        "                     RESPONSE 4411/21",
        "",
        "Table 1: Incidents by district",
        "",
        "                       2018/19   2019/20",
        "District",
        "                                             Total",
        "Ashdown and Brook End    1,204       987     2,191",
        "Castle                      12         -        12",
      ),
      "2018/19|2019/20|Total",
    ],
    [
      "under a running head",
      lines(
        "Crime Plan                    Page 3 of 9",
        "Force            2014   2015",
        "Avon                5      7",
        "Cleveland          12     11",
      ),
      "2014|2015",
    ],
    [
      "years with the marks of notes",
      lines(
        "Area           2012    2013*   2014 (1)",
        "North         1,204       37         46",
        "South            95        8          3",
      ),
      "2012|2013*|2014 (1)",
    ],
    [
      "bands of ages",
      lines(
        "Area       Under 18   18-24   25+   Total",
        "North           204      37    46     287",
        "South            95       8     3     106",
      ),
      "Under 18|18-24|25+|Total",
    ],
    [
      "bands of ages a space apart",
      lines(
        "Sex         <18 18-24 25-64   65+",
        "Men         204    37    46   287",
        "Women        95     8     3   106",
      ),
      "<18|18-24|25-64|65+",
    ],
    [
      "numbers that count up",
      lines(
        "Area         0      1      2      3+",
        "North      204     37     46     287",
        "South       95      8      3     106",
      ),
      "0|1|2|3+",
    ],
    [
      "words for figures among others",
      lines(
        "Sex         None     One    Two or more",
        "Men          204      37             46",
        "Women         95       8              3",
      ),
      "None|One|Two or more",
    ],
    [
      "days",
      lines(
        "Group      31/03/2019   31/03/2020   31/03/2021",
        "Officers         1055         1102         1187",
        "Staff             870          901          933",
      ),
      "31/03/2019|31/03/2020|31/03/2021",
    ],
    [
      "days in words, the last first",
      lines(
        "                      31 March 2021   31 March 2020   Total",
        "Officers                       1055            1102    2157",
        "Staff                           870             901    1771",
      ),
      "31 March 2021|31 March 2020|Total",
    ],
    [
      "one day, with a word that says so",
      lines("Group        As at 31 March 2021", "Officers                    1055", "Staff                        870"),
      "As at 31 March 2021",
    ],
    [
      "headings a space apart that end where the figures do",
      lines(
        "Area       None       One       Two Three or more",
        "North     1,204        37        46             3",
        "South        95         8         3            12",
      ),
      "None|One|Two|Three or more",
    ],
    [
      "headings a space apart that begin where the figures do",
      lines("Area       Number of stops Searches", "North      1,204           37", "South      95              8"),
      "Number of stops|Searches",
    ],
    [
      "under a letterhead on the right",
      lines(
        "                                 Fire and Rescue",
        "                                 Headquarters",
        "Area         2013      2014",
        "North       1,204        37",
        "South          95         8",
      ),
      "2013|2014",
    ],
    [
      "under a reference and a date on the right",
      lines(
        "North Force                FOI ref: FOI/4512/24",
        "",
        "Area         Apr 2013 -   Apr 2014 -",
        "              Mar 2014     Mar 2015",
        "North             1,204           37",
        "South                95            8",
      ),
      "Apr 2013 - Mar 2014|Apr 2014 - Mar 2015",
    ],
    [
      "two levels under a reference and a date",
      lines(
        "FOI request reference: FOI-55      Date of response: 8th August 2015",
        "",
        "                2013               2014",
        "Area        Let     Void       Let     Void",
        "North     1,204       37        46        3",
        "South        95        8         3       12",
      ),
      "2013 / Let|2013 / Void|2014 / Let|2014 / Void",
    ],
    [
      "a number that goes on with a heading",
      lines(
        "Ethnicity     Stops    Community    Rate per",
        "                       resolution   1,000",
        "White         4,112          311         2.9",
        "Mixed           266           19         6.1",
      ),
      "Stops|Community resolution|Rate per 1,000",
    ],
    [
      "what the columns are in, below years without a corner",
      lines(
        "                2017/18    2018/19    2019/20",
        "                   £          £          £",
        "North           512,440    405,112    648,906",
        "South            88,205     79,455    152,310",
      ),
      "2017/18 / £|2018/19 / £|2019/20 / £",
    ],
    [
      "a year that stands over the second of its quarters",
      lines(
        "                          2022-23",
        "Route          Q1      Q2      Q3      Q4     Total",
        "North          44      31     102     140       317",
        "South          12       9      41      55       117",
      ),
      "2022-23 / Q1|2022-23 / Q2|2022-23 / Q3|2022-23 / Q4|2022-23 / Total",
    ],
    [
      "a title over the middle one of the years",
      lines(
        "                  Lift releases",
        "Borough     2019-      2020-      2021-    Change",
        "             2020       2021       2022",
        "Camden        402        377        411       +34",
        "Hackney       611        540        588       +48",
      ),
      "2019- 2020|2020- 2021|2021- 2022|Change",
    ],
    [
      "a year over its quarters, where a blank line stands below every line",
      lines(
        "                          2022-23",
        "",
        "Route          Q1      Q2      Q3      Q4",
        "",
        "North          44      31     102     140",
        "",
        "South          12       9      41      55",
      ),
      "2022-23 / Q1|2022-23 / Q2|2022-23 / Q3|2022-23 / Q4",
    ],
    [
      "three levels, where a blank line stands below every line",
      lines(
        "                    2021                          2022",
        "",
        "              Let          Void             Let          Void",
        "",
        "Area      New   Old     New   Old       New   Old     New   Old",
        "",
        "North      41     5       7     2        39     8       6     1",
        "",
        "South      12     9      11     3        20     7       9     4",
      ),
      ["2021", "2022"]
        .flatMap((year) => ["Let / New", "Let / Old", "Void / New", "Void / Old"].map((under) => `${year} / ${under}`))
        .join("|"),
    ],
    [
      "a word over all years that begins where the first does",
      lines(
        "            Offences",
        "Kind        2017                   2018",
        "Stalking               122                177",
        "Theft                1,400              1,733",
      ),
      "Offences / 2017|Offences / 2018",
    ],
    [
      "words over all columns that end where the last does",
      lines(
        "                                       Visits by base and district",
        "            Ashby       Elmham       Oakwood       Thornhill  Total",
        "North          12           18           144             611    785",
        "South          20           15            31               8     74",
      ),
      "Ashby|Elmham|Oakwood|Thornhill|Total"
        .split("|")
        .map((base) => `Visits by base and district / ${base}`)
        .join("|"),
    ],
    [
      "the first word of the last heading, which is a total of years",
      lines(
        "                               Grand",
        "Kind         2017     2018     Total",
        "Stalking      122      177       299",
        "Theft       1,400    1,733     3,133",
      ),
      "2017|2018|Grand Total",
    ],
    [
      "a name that is broken over two lines beside one that is not",
      lines(
        "            2015-          2016-2017",
        "            2016",
        "Area        Let   Void     Let   Void",
        "North        12      4      43      2",
        "South       893     19     180     54",
      ),
      "2015- 2016 / Let|2015- 2016 / Void|2016-2017 / Let|2016-2017 / Void",
    ],
    [
      "names that all are broken over two lines",
      lines(
        "            Ashby          Elmham",
        "            Hospital       Clinic",
        "Area        Day   Night    Day   Night",
        "North        12      4      43      2",
        "South       893     19     180     54",
      ),
      "Ashby Hospital / Day|Ashby Hospital / Night|Elmham Clinic / Day|Elmham Clinic / Night",
    ],
    [
      "headings in small letters, a blank apart",
      lines(
        "Financial Year       granted withdrawn",
        "2021/22                320          692",
        "2022/23*               169          797",
        "2025/26 (to date).      27          152",
      ),
      "granted|withdrawn",
    ],
    [
      "a heading that begins left of its column, behind what stands over the labels",
      lines(
        " Month      In Prison Service establishments Police cells        Total",
        "April                                  47,719          224      47,943",
        "September                              48,532          143      48,675",
      ),
      "In Prison Service establishments|Police cells|Total",
    ],
    [
      "years a blank apart alone on a line, under what stands over the labels",
      lines(
        "Category",
        "                 1997 1998 1999 2000",
        "North              12   15   22   47",
        "South              24   14    5   18",
      ),
      "1997|1998|1999|2000",
    ],
    [
      "headings of which each has a year, a blank apart on a line longer than any of them",
      lines(
        "Description           1986-1987 outturn 1987-1988 outturn 1988-1989 outturn 1989-1990 outturn",
        "                      £ million         £ million         £ million         £ million",
        "Total expenditure     34,726            37,066            38,856            44,415",
        "Equals local          7,519             7,930             9,307             13,632",
      ),
      ["1986-1987", "1987-1988", "1988-1989", "1989-1990"].map((year) => `${year} outturn / £ million`).join("|"),
    ],
    [
      "words over one of the years, off the middle of all, which are a title",
      lines(
        "                                          Offences",
        "            2017      2018      2019      2020      2021",
        "Stalking     122       177       201       244       260",
        "Theft      1,400     1,733     1,802     1,900     1,911",
      ),
      "2017|2018|2019|2020|2021",
    ],
    [
      "a heading flush left in a wide column of figures flush right",
      lines(
        "              Count",
        "Requests                                      187",
        "Reviews                                        22",
        "Fees notices                                    3",
      ),
      "Count",
    ],
    [
      "the number of a section, which goes on with the words above it",
      lines(
        "              Searches of       Vehicles searched",
        "              persons under     under section",
        "              section 60        44(1)",
        "North                 12                  9",
        "South                  8                 14",
      ),
      "Searches of persons under section 60|Vehicles searched under section 44(1)",
    ],
    [
      "several words a space apart",
      lines(
        "Area      Hand Gun Long Gun  Other",
        "North        1,204    3,118     12",
        "South           95    1,007      8",
      ),
      "Hand Gun|Long Gun|Other",
    ],
    [
      "lines that begin with what has a colon, and comes again",
      lines(
        "Quarter     Asked:     Asked:     Reviews",
        "            Number     Number     closed",
        "            received   in time",
        "Q1          297        251        46",
        "Q2          320        261        53",
      ),
      "Asked: Number received|Asked: Number in time|Reviews closed",
    ],
    [
      "a line with colons on which something else comes again",
      lines(
        "                       Asked:     Asked:",
        "            Asked:     Number     Number   Outcome:",
        "Quarter     Number     in time    late     Refused",
        "Q1          297        251        46       4",
        "Q2          320        261        53       9",
      ),
      "Asked: Number|Asked: Number in time|Asked: Number late|Outcome: Refused",
    ],
    [
      "years with spaces around their dash, and the rest of their headings below",
      lines(
        "Data        2022 – 2023   2023 – 2024   Quarter 1 –",
        "            year total    year total    April to",
        "                                        June 2024",
        "Requests    1291          1640          429",
        "Reviews     54            58            72",
      ),
      "2022 – 2023 year total|2023 – 2024 year total|Quarter 1 – April to June 2024",
    ],
    [
      "financial years with spaces around their dash",
      lines("Branch    2010 - 11   2012 - 13", "Leeds           387          38", "Hull            392         186"),
      "2010 - 11|2012 - 13",
    ],
    [
      "bands of money under each of two groups",
      lines(
        "                     New                 Renewed",
        "Branch   Up to £500   £501 - £1,000   Up to £500   £501 - £1,000",
        "Leeds           387              38           91              20",
        "Hull            392             186           54              17",
      ),
      "New / Up to £500|New / £501 - £1,000|Renewed / Up to £500|Renewed / £501 - £1,000",
    ],
    [
      "financial years with spaces around their dash over others",
      lines(
        "           2009 - 10         2010 - 11",
        "            Band 5   Band 6     Band 5   Band 6",
        "Leeds           38       92         51       20",
        "Hull            39       87         54       17",
      ),
      "2009 - 10 / Band 5|2009 - 10 / Band 6|2010 - 11 / Band 5|2010 - 11 / Band 6",
    ],
    [
      "a year and a part of the next over others",
      lines(
        "           2011           2012 (to 30 September)",
        "Branch   Visits   Calls                   Visits   Calls",
        "Leeds        38      92                       51      20",
        "Hull         39      87                       54      17",
      ),
      "2011 / Visits|2011 / Calls|2012 (to 30 September) / Visits|2012 (to 30 September) / Calls",
    ],
    [
      "days that come again under each of two groups",
      lines(
        "               Officers                     Staff",
        "Branch   31/03/2014   31/03/2013   31/03/2014   31/03/2013",
        "Leeds            38           92           51           20",
        "Hull             39           87           54           17",
      ),
      "Officers / 31/03/2014|Officers / 31/03/2013|Staff / 31/03/2014|Staff / 31/03/2013",
    ],
    [
      "parts of headings that come again under groups, above the others",
      lines(
        "                 Officers                Staff",
        "                       Days to             Days to",
        "Branch          Cost    answer      Cost    answer",
        "Leeds             38        92        51        20",
        "Hull              39        87        54        17",
      ),
      "Officers / Cost|Officers / Days to answer|Staff / Cost|Staff / Days to answer",
    ],
    [
      "parts of headings that come again under groups, below the others",
      lines(
        "                          Officers                         Staff",
        "Branch         Total cost   Average days   Total cost   Average days",
        "                              to respond                  to respond",
        "Leeds                  38             92           51             20",
        "Hull                   39             87           54             17",
      ),
      "Officers / Total cost|Officers / Average days to respond|Staff / Total cost|Staff / Average days to respond",
    ],
    [
      "periods whose last years are on a line of their own",
      lines(
        "            Apr 09 - Mar   Apr 11 - Mar",
        "Age group             10             12",
        "Under 18               2             48",
        "65 and over           50             53",
      ),
      "Apr 09 - Mar 10|Apr 11 - Mar 12",
    ],
    [
      "periods over the middle of single letters",
      lines(
        "                    Apr 2010 - Mar 2011   Apr 2011 - Mar 2012",
        "                     M          U          M          U",
        "Arson               123        24         201        78",
        "Fraud               191        400        219        392",
        "Other               235        107         2         400",
      ),
      "Apr 2010 - Mar 2011 / M|Apr 2010 - Mar 2011 / U|Apr 2011 - Mar 2012 / M|Apr 2011 - Mar 2012 / U",
    ],
    [
      "a heading over the middle of bands, and of what is numbered alike",
      lines(
        "                      Age",
        "Branch   Under 18   18-24   25-34   35+",
        "Leeds         312      58     257   393",
        "Hull           96     162     368     4",
      ),
      "Age / Under 18|Age / 18-24|Age / 25-34|Age / 35+",
    ],
    [
      "headings of ten lines, of which one ends in a year alone",
      lines(
        "Bedrooms    Houses        Of which     Of which",
        "            that were     were let     were let to",
        "            empty on 1    between 1    an applicant",
        "            January       January      with an",
        "            2019 or       2019 and 16  address that",
        "            became        April 2019   is not",
        "            so between 1               of the",
        "            January                    council’s",
        "            and 16 April               own area",
        "            2019",
        "One         9             3            0",
        "Two         37            25           0",
      ),
      "Houses that were empty on 1 January 2019 or became so between 1 January and 16 April 2019|Of which were let between 1 January 2019 and 16 April 2019|Of which were let to an applicant with an address that is not of the council’s own area",
    ],
  ];
  it.each(cases)("%s", (_, input, headers) => {
    expect(read(input)).toMatchObject([{ headers }]);
  });
});

describe("a title set apart over one column", () => {
  it("heads no figures", () => {
    const text = lines("Fires by town", "", "2019    12", "2020    14", "2021    17", "2022    19");
    expect(parse(text).records.map(({ header, value }) => `${header}:${value}`)).toEqual([":12", ":14", ":17", ":19"]);
  });
});

describe("names of groups one blank before the labels", () => {
  it("are no part of them", () => {
    const [table] = read(
      lines(
        "    Group     Type   Sent Lost",
        "East Side     Ashe   612  40",
        "              Canter 801  55",
        "West Division Maid   902  60",
        "              Seven  310  12",
      ),
    );
    expect(table?.rows).toEqual(["Ashe:612|40", "Canter:801|55", "Maid:902|60", "Seven:310|12"]);
  });
});

describe("a column before the labels", () => {
  it("names the group of the rows down to the next", () => {
    const text = lines(
      "Sex       Age group      Victims   Loss (£)",
      "Female    Under 30           188     204,110",
      "          30-59              402     611,377",
      "          60 and over        511   1,902,400",
      "Male      Under 30           201     288,119",
      "          30-59              377     702,433",
      "Total                      1,679   3,708,439",
    );
    expect(read(text)).toMatchObject([
      {
        headers: "Victims|Loss (£)",
        rows: [
          "Under 30:188|204,110",
          "30-59:402|611,377",
          "60 and over:511|1,902,400",
          "Under 30:201|288,119",
          "30-59:377|702,433",
          "Total:1,679|3,708,439",
        ],
        groups: "Female Female Female Male Male -",
      },
    ]);
  });

  it("reads a heading's last line over some of the columns alone, though it comes again", () => {
    const text = lines(
      "Kind             April to    July to     October to   January to   Total",
      "                 June 2021   September   December     March 2022",
      "                             2021        2021",
      "Letters          41          60          52           61           214",
      "Calls            3           2           4            1            10",
    );
    const headers = "April to June 2021|July to September 2021|October to December 2021|January to March 2022|Total";
    expect(read(text)).toMatchObject([{ headers, rows: ["Letters:41|60|52|61|214", "Calls:3|2|4|1|10"] }]);
  });

  it("ends above rows below a title that stand on none of its columns", () => {
    const text = lines(
      "Kind                2019 to 2020   2020 to 2021   2021 to 2022",
      "Letters                       41             60             52",
      "Calls                          3              2              4",
      "",
      "Where they came from",
      "",
      "North             12",
      "South          1,880",
      "Total          1,892",
    );
    expect(parse(text).tables).toMatchObject([{ rows: 2 }, { heading: "Where they came from", rows: 3 }]);
  });

  it.each([
    ["once", "         "],
    ["again", "Southport"],
  ])("takes years under a heading of years for the labels of groups that are named %s", (_, again) => {
    const text = lines(
      "Area        Year    Seized   Returned",
      "Formby      2019       212          9",
      `${again === "Southport" ? "Formby   " : again}   2020*      188          7`,
      "Southport   2019       401         14",
      `${again}   2020       377         11`,
    );
    expect(read(text)).toMatchObject([
      {
        headers: "Seized|Returned",
        rows: ["2019:212|9", "2020*:188|7", "2019:401|14", "2020:377|11"],
        groups: "Formby Formby Southport Southport",
      },
    ]);
  });

  it("names the group in the middle of its rows", () => {
    const text = lines(
      "Site         Shift       2021     2022",
      "             Day           41       52",
      "Cheltenham   Evening       30       33",
      "             Night         88       91",
      "             Day          112      120",
      "Gloucester",
      "             Night        144      160",
      "Total                     415      456",
    );
    expect(read(text)).toMatchObject([
      {
        rows: ["Day:41|52", "Evening:30|33", "Night:88|91", "Day:112|120", "Night:144|160", "Total:415|456"],
        groups: "Cheltenham Cheltenham Cheltenham Gloucester Gloucester -",
      },
    ]);
  });

  it("names the group of rows with a total of their own, whatever edge of the columns texts are set to", () => {
    const text = lines(
      "Region                Sex     Remand   Sentenced",
      "                     Male         22        141",
      "North               Female         9         77",
      "                     Total        31        218",
      "                     Male         14         98",
      "South               Female        11        102",
      "                     Total        25        200",
      "                     Total        56        418",
    );
    expect(read(text)).toMatchObject([
      {
        headers: "Remand|Sentenced",
        rows: [
          "Male:22|141",
          "Female:9|77",
          "Total:31|218",
          "Male:14|98",
          "Female:11|102",
          "Total:25|200",
          "Total:56|418",
        ],
        groups: "North North North South South South -",
      },
    ]);
  });

  it("names the group on a line between its rows, the labels set to the right", () => {
    const text = lines(
      "Year           Victim     Serious     Other",
      "             Prisoner          22       141",
      "2019",
      "                 Staff          9        77",
      "             Prisoner          14        98",
      "2020",
      "                 Staff         11       102",
    );
    expect(read(text)).toMatchObject([{ headers: "Serious|Other", groups: "2019 2019 2020 2020" }]);
  });

  it("is none where each row has its own text there", () => {
    const text = lines(
      "Serial  Site          Vacant",
      "1       Aldershot        112",
      "2       Catterick        204",
      "3       Tidworth          77",
      "        Total            393",
    );
    expect(read(text)).toMatchObject([{ headers: "Vacant", groups: "- - - -" }]);
  });

  it("may have its heading beside its labels, and names of two lines", () => {
    const text = lines(
      "Group              Category       2019 2020 2021",
      "North East       Urgent             129     134     135",
      "                 Not urgent          16      16      17",
      "North and        Urgent             146     151     154",
      "West",
      "                 Not urgent          13      13      16",
    );
    expect(read(text)).toMatchObject([
      {
        groups: "North East|North East|North and West|North and West".replaceAll("|", " "),
        headers: "2019|2020|2021",
        rows: ["Urgent:129|134|135", "Not urgent:16|16|17", "Urgent:146|151|154", "Not urgent:13|13|16"],
      },
    ]);
  });

  it("may have the heading of the labels at their right, where the header has as many headings as rows have cells", () => {
    const text = lines(
      "Group                              Type     2020/21   2021/22   2022/23",
      "Adult Care      Agency               120       131       144",
      "                Permanent            810       799       780",
      "Children        Agency                88        92       101",
      "                Permanent            640       655       650",
    );
    expect(read(text)).toMatchObject([
      {
        groups: "Adult Care Adult Care Children Children",
        headers: "2020/21|2021/22|2022/23",
        rows: ["Agency:120|131|144", "Permanent:810|799|780", "Agency:88|92|101", "Permanent:640|655|650"],
      },
    ]);
  });

  it("may hold years under headings a blank apart", () => {
    const text = lines(
      "Year             Area Recorded Charged",
      "2017             Ash Vale      122        14",
      "                 Elm           201        22",
      "2018             Ash Vale      140        12",
      "                 Elm           233        25",
    );
    expect(read(text)).toMatchObject([
      {
        groups: "2017 2017 2018 2018",
        headers: "Recorded|Charged",
        rows: ["Ash Vale:122|14", "Elm:201|22", "Ash Vale:140|12", "Elm:233|25"],
      },
    ]);
  });
});

describe("what cannot be known", () => {
  it.each([
    ["the heading of the only section, below the header", "Area        2019    2020", "Northern sites", "section"],
    ["the rest of what stands over the labels", "Local       2019    2020", "Authority", null],
    ["the rest of an unfinished corner", "Name of     2019    2020", "Northern sites", null],
  ])("reads %s", (_, header, bare, group) => {
    const text = lines(header, bare, "Alnwick       12       9", "Morpeth        3       4");
    const groups = group === null ? "- -" : `${bare} ${bare}`;
    expect(read(text)).toMatchObject([{ headers: "2019|2020", rows: ["Alnwick:12|9", "Morpeth:3|4"], groups }]);
  });

  it.each([
    [
      "a name in the middle of three columns, which stands over one as well",
      lines(
        "                    Vehicles",
        "Depot     Diesel     Petrol     Electric",
        "North         12          3            4",
      ),
      "Diesel|Petrol|Electric",
    ],
    [
      "names in the middle of three columns each",
      lines(
        "                    Referrals                      Plans",
        "Area      Police     School     Health     Draft     Interim     Full",
        "North         12          3          9         1           5        8",
      ),
      "Police|School|Health|Draft|Interim|Full",
    ],
    [
      "a name in the middle of all columns, and of those between the first and the last",
      lines(
        "                    Vehicles",
        "Depot     Staff  Diesel  Petrol  Repairs",
        "North        12       3       4        9",
      ),
      "Staff|Diesel|Petrol|Repairs",
    ],
    [
      "the first words of headings, with a name over two columns beside them",
      lines(
        "              Average      Average    Number of squatters",
        "           arrears per    cost per   New cases    At 31",
        "District     household    dwelling     in 1982 December",
        "North               12       13.20           4        9",
      ),
      "arrears per household|cost per dwelling|New cases in 1982|At 31 December",
    ],
  ])("says that nothing tells which columns are under %s", (_, input, headers) => {
    const south = input.slice(input.lastIndexOf("\n")).replace("North", "South");
    const [table] = read(input + south);
    expect(table?.headers).toBe(headers);
    expect(table?.printed.diagnostics).toMatchObject([{ code: "table/header-undecided" }]);
  });

  it.each([
    [
      "a part of a heading that goes on in small letters",
      lines(
        "                     Written",
        "Depot     Diesel         off     Electric",
        "North         12          3            4",
      ),
      "Diesel|Written off|Electric",
    ],
    [
      "a name over both columns",
      lines("              Vehicles", "Depot     Diesel  Petrol", "North         12       3"),
      "Vehicles / Diesel|Vehicles / Petrol",
    ],
    [
      "what the figures under all columns are in",
      lines(
        "                    £000",
        "Depot     Staff  Fuel  Tyres  Repairs",
        "North        12     3      4        9",
      ),
      "£000 / Staff|£000 / Fuel|£000 / Tyres|£000 / Repairs",
    ],
  ])("reads %s, which stands in the middle of columns", (_, input, headers) => {
    const south = input.slice(input.lastIndexOf("\n")).replace("North", "South");
    expect(read(input + south)).toMatchObject([{ headers, printed: { diagnostics: [] } }]);
  });

  it("gives the first row too where the header over it cannot be read", () => {
    const text = lines(
      "Area:     Stops made.     Arrests",
      "North           1,204          37",
      "South              95           8",
      "East              117          22",
      "West               14           9",
    );
    const [table] = read(text);
    expect(table?.rows).toEqual(["North:1,204|37", "South:95|8", "East:117|22", "West:14|9"]);
    expect(table?.printed.diagnostics).toMatchObject([{ code: "table/header-undecided" }]);
  });

  it("leaves to the totals where a figure between two columns belongs", () => {
    const text = lines(
      "Area      Men    Women    Total",
      "North     12     7     19",
      "Southern parts      5     8    13",
      "East         4     4",
    );
    const undecided = read(text)[0]?.printed.undecided;
    expect(undecided).toMatchObject([{ row: 2, defensible: false }]);
    expect(undecided?.[0]?.readings.length).toBeGreaterThan(1);
  });
});

describe("what cannot be known of labels", () => {
  it("leaves to the totals a padded row whose label may end with its first figure", () => {
    const text = lines(
      "Offence      2013    2014",
      "Theft       204      37",
      "Theft from a motor vehicle 5        8",
      "Arson       12       1",
    );
    expect(read(text)[0]?.printed.undecided).toMatchObject([{ row: 1, defensible: false }]);
  });
});

describe("without a header", () => {
  it.each([
    [
      "parts of a total",
      lines("Dogs            12", "Cats             7", "Total           19"),
      ["Dogs:12", "Cats:7", "Total:19"],
    ],
    ["years", lines("2013            12", "2014             7"), ["2013:12", "2014:7"]],
    [
      "several columns",
      lines("Dogs       12      3", "Cats        7     14", "Birds     120      9"),
      ["Dogs:12|3", "Cats:7|14", "Birds:120|9"],
    ],
  ])("%s", (_, input, rows) => {
    expect(read(input)).toMatchObject([{ rows }]);
  });
});

it("the heading of parts below a total is none of its label, though it begins small", () => {
  const [table] = read(
    lines(
      "             2020   2021",
      "Fast           12     20",
      "Slow            2      6",
      "Total          14     26",
      "",
      "of which on street",
      "Fast            4      9",
      "Slow            1      2",
    ),
  );
  expect(table?.rows).toEqual(["Fast:12|20", "Slow:2|6", "Total:14|26", "Fast:4|9", "Slow:1|2"]);
  expect(table?.groups).toBe("- - - of which on street of which on street");
});

describe("what is no table", () => {
  it.each([
    [
      "prose with two spaces after a stop",
      "We hold 45 of these.  In 2013 there were 12.\nOf these 7 were upheld.  The rest were not, as of 2014.",
    ],
    [
      "pairs behind a period and a dash",
      "2017/18 -     Nurses - 1486\n              Porters - 55\n\n2018/19  -    Nurses – 1789.39\n              Porters – 217.6",
    ],
    [
      "a letterhead",
      "Our ref:   FOI 1234/19            Date:   12 March 2020\nYour ref:  none                   Tel:    0121 496 0000",
    ],
    ["contact details", "Tel:       101\nText:      60066\nExt:       4455"],
    [
      "contents without leaders",
      "Contents\nIntroduction            3\nMethods                 5\nResults                12",
    ],
    ["contents with leaders", "Introduction ...........  3\nMethods ................  5\nResults ...............  12"],
    [
      "contents under a header",
      "Section            Page\nIntroduction          3\nMethods               5\nResults              12",
    ],
    [
      "an axis",
      "   240,000\n\n   200,000\n\n   160,000\n\n        0\n          2003\n              2004\n                  2005",
    ],
    ["years along an axis", "      2003    2004    2005    2006    2007\nAs the graph shows, it fell from 12 to 7."],
    ["numbers along an axis", "0      20      40      60      80     100\n\nShare of all requests"],
    ["clauses", "1.    The council must answer in 20 days.\n2.    A fee may apply.\n3.    See section 12."],
    ["opening hours", "Monday         9.00      17.00\nSaturday      10.00      16.00"],
    [
      "opening hours under a header",
      "Day            Open      Close\nMonday         9.00      17.00\nSaturday      10.00      16.00\nSunday        10.00      14.00",
    ],
    [
      "a list of cases",
      "Case        Date             Outcome\nFS501       12 March 2019    Upheld\nFS502       3 May 2019       Rejected",
    ],
    [
      "text in two columns",
      "The council holds        Requests are answered\nthe records for six      in 20 days, and most in\nyears, as of 2013.       10, as of 2014.",
    ],
    [
      "a list of cases with their first and last day",
      "FS501       12 March 2019   14 May 2019\nFS502       3 May 2019      9 May 2019\nFS503       7 May 2019      1 July 2019",
    ],
    ["an address beside a date", "12 High Street                       3 May 2019\nTown\nAB1 2CD"],
    ["signatures", "Signed                        Date\nJ Smith                       12/03/2020"],
    [
      "an estimate of cost",
      "Locating records       12 hours      £300.00\nExtracting data         6 hours      £150.00\nTotal                  18 hours      £450.00",
    ],
    [
      "parts beside each other of which one lacks a figure",
      "Station    Calls     Station    Calls\nAshdown       12     Castle\nBrook End     45     Doverdale     19",
    ],
    ["sections of an act", "Section      12\nSection      40\nSection      43"],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual([]);
    expect(read(`Dear Sir\n\n${text}\n\nYours faithfully`)).toEqual([]);
  });
});

describe("laws", () => {
  const figure = fc.oneof(
    fc.nat(9_999_999).map((value) => value.toLocaleString("en-GB")),
    fc.constantFrom("0", "-", "<5", "N/A", ""),
  );
  const table = fc
    .integer({ min: 2, max: 6 })
    .chain((width) =>
      fc.array(fc.array(figure, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 8 }),
    );

  it("reads back every cell of columns that are aligned right", () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 2, max: 8 }), (rows, gap) => {
        // A table shows its columns in one full row at least.
        const filled = rows.map((row, r) => row.map((text) => (r === 0 ? text || "12" : text)));
        const body = filled
          .map((row, r) => [`Place ${"abcdefgh"[r]}`, ...row])
          .filter((row) => row.slice(1).some((text) => /\d/.test(text)));
        const grid = [["Place", ...(filled[0] ?? []).map((_, c) => `Kind ${"ABCDEF"[c]}`)], ...body];
        const widths = (grid[0] ?? []).map((_, c) => Math.max(...grid.map((row) => row[c]?.length ?? 0)));
        const text = grid
          .map((row) =>
            row
              .map((cell, c) => (c === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[c] ?? 0) + gap)))
              .join(""),
          )
          .join("\n");
        fc.pre(body.length > 1);
        expect(read(text).map((found) => found.rows)).toEqual([
          body.map(([label, ...cells]) => `${label}:${cells.join("|")}`),
        ]);
      }),
    );
  });

  it("never lays a figure of a padded table wrongly with confidence", () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 7, maxLength: 7 }),
        fc.nat(),
        (rows, gaps, seed) => {
          const body = rows.map((row, r) => [`Place ${"abcdefgh"[r]}`, ...row.map((text) => text || "1")]);
          const grid = [["Place", ...(rows[0] ?? []).map((_, c) => `Kind ${"ABCDEF"[c]}`)], ...body];
          const text = grid
            .map((row, r) => row.map((cell, c) => cell + " ".repeat(gaps[(c + r + seed) % 7] ?? 2)).join(""))
            .join("\n");
          for (const found of read(text)) {
            const expected = new Set(body.map(([label, ...cells]) => `${label}:${cells.join("|")}`));
            const undecided = new Set(found.printed.undecided.map(({ row }) => row));
            found.rows.forEach((row, r) => {
              if (!undecided.has(r)) expect(expected).toContain(row);
            });
          }
        },
      ),
    );
  });

  it("reads any text without throwing", () => {
    const piece = fc.constantFrom(
      "2013",
      "  ",
      "    ",
      "\n",
      "\n\n",
      "12",
      "Total",
      " ",
      "Dogs",
      "1,204",
      "-",
      "\f",
      ".",
      "Area",
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => void read(pieces.join(""))));
  });
});

it("labels in capitals, of which one is unfinished, are broken over lines and head no sections", () => {
  const { records } = parse(
    [
      "Offence                                       2019     2020",
      "SENDING A LETTER OR AN ARTICLE CONVEYING A      12       14",
      "THREATENING MESSAGE",
      "HARASSMENT                                       9        7",
      "AGGRAVATED HARASSMENT OF A NEIGHBOUR WITH        2        3",
      "FEAR OF VIOLENCE",
      "DISCLOSING PRIVATE FILMS TO CAUSE DISTRESS OR    1        4",
      "INTIMIDATION",
    ].join("\n"),
  );
  expect([...new Set(records.map(({ group, label }) => `${group ?? ""}${label}`))]).toEqual([
    "SENDING A LETTER OR AN ARTICLE CONVEYING A THREATENING MESSAGE",
    "HARASSMENT",
    "AGGRAVATED HARASSMENT OF A NEIGHBOUR WITH FEAR OF VIOLENCE",
    "DISCLOSING PRIVATE FILMS TO CAUSE DISTRESS OR INTIMIDATION",
  ]);
});

describe("figures a blank apart that may be one number with blanks for its thousands", () => {
  const valuesUnder = (heading: string): readonly (number | null)[] => {
    const rows = ["North           100 100 300", "South           101 102 303", "East            104 104 307"];
    return parse([`Area            ${heading}`, ...rows].join("\n"))
      .records.slice(0, 3)
      .map(({ value }) => value);
  };

  it("are one each under as many periods", () => {
    expect(valuesUnder("2019 2020 2021")).toEqual([100, 100, 300]);
  });

  it("have no value under words that may be one heading or several", () => {
    expect(valuesUnder("Male Female Total")).toEqual([null, null, null]);
  });

  it("are one number under one heading", () => {
    expect(valuesUnder("Total cost")).toEqual([100100300, 101102303, 104104307]);
  });

  it("leaves the end of a heading whole that stands, by chance, where figures begin", () => {
    const rows = Array.from(
      { length: 40 },
      (_, row) => `${`District ${"ABCDEFGH"[row % 8]}`.padEnd(36)}${row + 30}            ${row + 11}`,
    );
    const header = lines(
      "                         officer in 12   change from",
      "                             months to   previous 12",
      "Force                       March 1992        months",
    );
    expect(read(lines(header, ...rows))).toMatchObject([
      { headers: "officer in 12 months to March 1992|change from previous 12 months" },
    ]);
  });
});

it.each([
  ["where spaces part cells", "aligned", "||"],
  ["but not where tabs do", "tab", "Year end|Over|Under 2017/18"],
])("a period over labels that are none, beside others over columns, heads no columns %s", (_, layout, headers) => {
  const [block] = blocksOf("2016/17\tYear end\tOver\tUnder 2017/18\nRent\t12\t5\t3\nFees\t7\t4\t1\n", tab);
  const [read] = (block as Block).readings[0].tables;
  const table = withoutRowAsHeader({ ...(read as PrintedTable), layout });
  expect(table.headers.join("|")).toBe(headers);
  expect(table.diagnostics.map(({ code }) => code)).toEqual(layout === "tab" ? [] : ["table/header-undecided"]);
});

it("the first groups of the longest numbers are no column of their own", () => {
  const text = lines(
    "Year  Searches     Cases",
    "2018     7,667 1 711 308",
    "2019       293   900 379",
    "2020       511     4 131",
    "2023       538        13",
  );
  const { records } = parse(text);
  expect(records.map(({ header, value }) => `${header} ${value}`)).toEqual([
    "Searches 7667",
    "Cases 1711308",
    "Searches 293",
    "Cases 900379",
    "Searches 511",
    "Cases 4131",
    "Searches 538",
    "Cases 13",
  ]);
});

it("a header is none that goes on with the figures of the row below it", () => {
  const text = lines(
    "Area                  Cases opened    Open   TOTAL      %",
    "TOTAL                      421 054 207 019 627 973 100.0%",
    "Other                        1 696      12   1 708   0.3%",
    "Housing                    238 884 195 901 434 785  69.2%",
    "Parks                      173 705   8 987 182 692  29.1%",
    "Hull                         6 769   2 119   8 888   1.4%",
  );
  expect(parse(text).diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
});

it("a row that ends in the mark of a note heads none of those below it", () => {
  const text = lines(
    "          Searches            Women",
    "Hull           115               1†",
    "Housing    602,446            2,691",
    "Leeds          197 232,049 [note 2]",
    "Schools      5,722             167^",
    "Other          293               11",
  );
  const { tables, diagnostics } = parse(text);
  expect(tables.map(({ columns }) => columns.map(({ header }) => header))).toEqual([
    ["Searches", "Women"],
    ["", ""],
  ]);
  expect(diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
});

describe("pages", () => {
  const page = (number: number): string => `Page ${number} of 2`;
  const cases: readonly (readonly [name: string, input: string, records: readonly string[]])[] = [
    [
      "a header of two lines over one column, printed again",
      lines(
        "The figures are below.",
        "",
        "          Number of",
        "Year       accounts",
        "2018             39",
        "2019             17",
        "2020             26",
        page(1),
        "          Number of",
        "Year       accounts",
        "2021             60",
        "2022            220",
        "",
        "That is all.",
        page(2),
      ),
      ["2018 39", "2019 17", "2020 26", "2021 60", "2022 220"].map((row) => row.replace(" ", " Number of accounts ")),
    ],
    [
      "cells at the left of their columns, as a browser sets them",
      lines(
        "Year    Calls Closed",
        "2018    1204  3",
        "2019    17    12",
        "OFFICIAL",
        page(1),
        "OFFICIAL",
        "2020    26    4",
        "2021    60    15",
        "",
        "That is all.",
        page(2),
      ),
      ["2018 1204 3", "2019 17 12", "2020 26 4", "2021 60 15"].flatMap((row) => {
        const [year, calls, closed] = row.split(" ");
        return [`${year} Calls ${calls}`, `${year} Closed ${closed}`];
      }),
    ],
    [
      "a header at a page's end, above all rows",
      lines(
        "                   Cases      Cases",
        "Area              opened     closed",
        "",
        "Freedom of Information Request 12/19",
        page(1),
        "",
        "North                 12          4",
        "South                 26         15",
        "",
        "That is all.",
        "Freedom of Information Request 12/19",
        page(2),
      ),
      ["North Cases opened 12", "North Cases closed 4", "South Cases opened 26", "South Cases closed 15"],
    ],
    [
      "a page's number between rows of years",
      lines(
        "Year        Dogs",
        "2011           1",
        "2012           0",
        "2013          12",
        "",
        "1",
        "",
        "2014          10",
        "2015           5",
      ),
      ["2011 Dogs 1", "2012 Dogs 0", "2013 Dogs 12", "2014 Dogs 10", "2015 Dogs 5"],
    ],
    [
      "the rest of the last label on the next page",
      lines(
        "Kind                      2014      2015",
        "Cautions               164,307   141,716",
        "Charged/Summonsed      604,728   592,900",
        "Crimes that ended in         9        12",
        page(1),
        "no charge",
        "",
        "That is all.",
        page(2),
      ),
      [
        "Cautions 2014 164307",
        "Cautions 2015 141716",
        "Charged/Summonsed 2014 604728",
        "Charged/Summonsed 2015 592900",
        "Crimes that ended in no charge 2014 9",
        "Crimes that ended in no charge 2015 12",
      ],
    ],
  ];
  it.each(cases)("%s", (_, input, records) => {
    const printed = parse(input).records.map(({ label, header, value }) => `${label} ${header} ${value}`);
    expect(printed).toEqual(records);
  });
});

it("what stands over columns of the same period is a level of its own", () => {
  const { records } = parse(
    "          Adults  Children\nAge         2017      2017\nUnder 18     300       168\nOver 18    2,634     2,926\n",
  );
  expect(records.map(({ header, measure, period }) => [header, measure, period])).toEqual([
    ["Adults / 2017", "Adults", "2017"],
    ["Children / 2017", "Children", "2017"],
    ["Adults / 2017", "Adults", "2017"],
    ["Children / 2017", "Children", "2017"],
  ]);
});

it("a day over the labels is the corner of a header that says what is counted", () => {
  const rows =
    "Wholetime            628\n\nRetained             517\n\nTotal               1145\n\nOf both              108\n";
  const { records } = parse(`31st March 2023      Headcount\n\n${rows}`);
  expect(records.map(({ label, header, start, value }) => `${label} ${header} ${start} ${value}`)).toEqual([
    "Wholetime Headcount 2023-03-31 628",
    "Retained Headcount 2023-03-31 517",
    "Of both Headcount 2023-03-31 108",
  ]);
});

describe("where a blank alone parts the widest cells", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "groups of three digits under a heading each are no number",
      "Offence      Jan Feb Mar    Apr\nPublic order 313 415 766  1,005\nParks        195  12 287    895\nUnknown       37  16  40 28,316",
      ["|Jan|Feb|Mar|Apr", "Public order|313|415|766|1005", "Parks|195|12|287|895", "Unknown|37|16|40|28316"],
    ],
    [
      "the figures of the only row stand under their headings",
      "Offence    Men Women Arrests Cautions\nSouth East 844   893       0   89,985",
      ["|Men|Women|Arrests|Cautions", "South East|844|893|0|89985"],
    ],
    [
      "words do not ask for what has thousands",
      "Offence       2005 2006   2007\nPublic order 1,006   21     16",
      ["|2005|2006|2007", "Public order|1006|21|16"],
    ],
    [
      "years are labels, and what stands over them is no heading",
      "Year     Men Stop dates   Women\n2014     128        247 1004933\n2015 1666646         49    1008\n2016       7         13     156",
      ["|Men|Stop dates|Women", "2014|128|247|1004933", "2015|1666646|49|1008", "2016|7|13|156"],
    ],
    [
      "the words over labels are cut off the first heading",
      "Year Searches Number of fines     Men\n2008  1212726              85      69\n2009  2999806           19228 2626599",
      ["|Searches|Number of fines|Men", "2008|1212726|85|69", "2009|2999806|19228|2626599"],
    ],
    [
      "nor are several words over labels a part of it",
      "Type of offence Arrests    Closed Charged\nHousing         268,500         2     293\nOther            78,459 1,643,650       0",
      ["|Arrests|Closed|Charged", "Housing|268500|2|293", "Other|78459|1643650|0"],
    ],
    [
      "the last row is one where it is the widest",
      "Month     Arrests\nJanuary       163\nFebruary  1145601\nSeptember 1270197",
      ["|Arrests", "January|163", "February|1145601", "September|1270197"],
    ],
    [
      "the first row is no heading where it is the widest",
      "Month     Arrests\nSeptember 1270197\nFebruary  1145601\nJanuary       163",
      ["|Arrests", "September|1270197", "February|1145601", "January|163"],
    ],
    [
      "nor where its label ends in a number",
      "Ward        Open\nWard 1 1,686,146\nWard 2     5,957\nWard 3    60,237",
      ["|Open", "Ward 1|1686146", "Ward 2|5957", "Ward 3|60237"],
    ],
    [
      "figures behind labels with numbers are under the first of headings a blank apart",
      "Ward   2016/17 2017/18    2018/19\nWard 1 £57,128      £0 £1,756,376\nWard 2 £86,782    £216    £20,028",
      ["|2016/17|2017/18|2018/19", "Ward 1|57128|0|1756376", "Ward 2|86782|216|20028"],
    ],
    [
      "ages with blanks around their dashes are labels",
      "Age           Men  Cautions\n0 - 9         200         7\n10 - 19     1,064     9,508\n20 - 29 1,118,333 1,977,205",
      ["|Men|Cautions", "0 - 9|200|7", "10 - 19|1064|9508", "20 - 29|1118333|1977205"],
    ],
    [
      "years with blanks around their dashes are labels under a heading of several words",
      "Year  Looked After Children\n2014 – 2015 £22,387\n2015 – 2016 £18,408\n2016 – 2017 £28,060",
      ["|Looked After Children", "2014 – 2015|22387", "2015 – 2016|18408", "2016 – 2017|28060"],
    ],
    [
      "headings end where the figures below do, however close they stand",
      "Month Answered Calls\nApril       95   500\nMay       1090   510",
      ["|Answered|Calls", "April|95|500", "May|1090|510"],
    ],
    [
      "headings of several words too, and words in the place of figures",
      "              Naval Service    Army Royal Air Force\nOfficers              7,110  12,420             tbc\nOther ranks             tbc  39,700          16,610\nCadets               17,280 103,600             470",
      [
        "|Naval Service|Army|Royal Air Force",
        "Officers|7110|12420|",
        "Other ranks||39700|16610",
        "Cadets|17280|103600|470",
      ],
    ],
    [
      "and below years",
      "            2008             2009\nOffence Recorded Charged Recorded Charged\nArson        N/A  19,998       12   6,004\nFraud         12       2       14   1,324",
      ["|2008 / Recorded|2008 / Charged|2009 / Recorded|2009 / Charged", "Arson||19998|12|6004", "Fraud|12|2|14|1324"],
    ],
    [
      "figures that labels run up to are in no label",
      "Force       Men Women\nKent        200    71\nEssex and K 500   612",
      ["|Men|Women", "Kent|200|71", "Essex and K|500|612"],
    ],
    [
      "so are they before shares",
      "Age       2015   2016\n0 - 9       2%    21%\n10 - 19    36%     5%\n20 - 29    59%    11%",
      ["|2015|2016", "0 - 9|2|21", "10 - 19|36|5", "20 - 29|59|11"],
    ],
  ])("%s", (_, table, expected) => {
    const { records, diagnostics } = parse(`${table}\n\nPlease write to us.\n`);
    const labels = [...new Set(records.map(({ label }) => label))];
    const rows = labels.map((label) => records.filter((record) => record.label === label));
    const headings = ["", ...(rows[0] ?? []).map(({ header }) => header)].join("|");
    expect([headings, ...rows.map((row, at) => [labels[at], ...row.map(({ value }) => value)].join("|"))]).toEqual(
      expected,
    );
    expect(diagnostics).toEqual([]);
  });
});

it("what is set over figures, above the labels of the first rows, heads a next column and no section", () => {
  const text =
    "        Open\nNorth    283\nHull  51,402\nParks      6\n\n      Charged\nNorth     108\nHull   10,223\nParks     984";
  const { records } = parse(text);
  expect(records.map(({ group, label, header }) => `${group ?? ""}|${label}|${header}`).slice(3)).toEqual([
    "|North|Charged",
    "|Hull|Charged",
    "|Parks|Charged",
  ]);
});

it.each([
  [
    "names that are printed once for several rows",
    `Area     Offence   Outcome     Visits      Men
Leeds    Arson     Charged         34   80,098
                   Cautioned      685        6
         Fraud     Charged     10,300    7,118
                   Cautioned    1,010      174
Hull     Arson     Charged          7        0
                   Cautioned        6        3`,
    ["Leeds / Arson|Charged", "Leeds / Arson|Cautioned", "Leeds / Fraud|Charged", "Leeds / Fraud|Cautioned"],
  ],
  [
    "codes before names",
    "Code   Offence        Men   Women\n32A    Public order    76       1\n55A    Burglary     1,005      28",
    ["|32A Public order", "|55A Burglary"],
  ],
])("several columns before the figures name a row: %s", (_, text, names) => {
  const { records } = parse(text);
  const found = new Set(records.map(({ group, label }) => `${group ?? ""}|${label}`));
  expect([...found].slice(0, names.length)).toEqual(names);
  expect(records.every(({ value }) => value !== null)).toBe(true);
});
