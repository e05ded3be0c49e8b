import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collapsed } from "../../src/assemble/layouts/collapsed.ts";
import { parse } from "../../src/index.ts";
import { printedTables } from "./printed-tables.ts";

const read = (text: string) => printedTables(text, collapsed);

it.each(["No change", "Shut all year"])("a row with words for its last figure, %s, heads no other rows", (words) => {
  const rows = `Imperial 1,140,883 +9.2\nNational 4,300,000 ${words}\nMaritime 530,000 -8.5\nPortrait 796,000 -8.2`;
  const { tables } = parse(`Attendance in 1992\n${rows}\nScience 2,579,000 +2.1\nTate 2,150,711 -11.7\n`);
  expect(tables.flatMap(({ columns }) => columns.map(({ header }) => header))).toEqual(["", ""]);
});

it.each([
  [
    "days and answers among figures are cells",
    "Ward Visits Date closed Upheld Calls\nNorth 8,479 03/08/2012 Yes 56\nSouth 99 02/04/2012 No 98",
    "Visits|Date closed|Upheld|Calls",
    ["North:8,479|03/08/2012|Yes|56", "South:99|02/04/2012|No|98"],
  ],
  [
    "answers end rows of ages",
    "Age Visits Upheld\n0 - 9 8,479 Yes\n10 - 19 99 No",
    "Visits|Upheld",
    ["0 - 9:8,479|Yes", "10 - 19:99|No"],
  ],
  [
    "a mark that ends a row of ages is a cell",
    "Age Open Cases\n0 - 9 66 4\n10 - 19 3,976 160\n20 - 29 57 x\n30 - 39 122,732 8",
    "Open|Cases",
    ["0 - 9:66|4", "10 - 19:3,976|160", "20 - 29:57|x", "30 - 39:122,732|8"],
  ],
  [
    "a colon apart behind figures is a mark",
    "Type Searches Cost\nArson 9,996 :\nTheft 9,995 32,496\nFraud 81 :",
    "Searches|Cost",
    ["Arson:9,996|:", "Theft:9,995|32,496", "Fraud:81|:"],
  ],
  [
    "figures that add up are no groups of one number",
    "January February\nOther 426 131 557\nBurglary 120 252 372\nTotal 546 383 929",
    "January|February|",
    ["Other:426|131|557", "Burglary:120|252|372", "Total:546|383|929"],
  ],
  [
    "a note behind a figure is of its cell",
    "Ward Visits Calls\nNorth 8,479 [note 2] 56\nSouth 99 98 [note 1]",
    "Visits|Calls",
    ["North:8,479 [note 2]|56", "South:99|98 [note 1]"],
  ],
])("%s", (_, text, headers, rows) => {
  expect(read(text)).toMatchObject([{ headers, rows }]);
});

it.each([
  ["what it is in", "Freehold property Market value (£)", "Market value (£)"],
  ["a measure, with capitals before it", "Land Registry Office Number of staff", "Number of staff"],
  ["one word behind a name that ends in a noun", "Land Registry Office Staffing", "Staffing"],
  ["one word behind several nouns", "Council Tax Band Properties", "Properties"],
])("the one heading is told by %s", (_, header, heading) => {
  const [table] = read(`${header}\nNorth 319\nSouth (East) 269\nHull 1,233\n`);
  expect(table?.headers).toBe(heading);
});

it("a digit behind the last word of each heading ends it", () => {
  const rows = "1994–95 965,000 37,300\n1995–96 966,000 34,900";
  const [table] = read(`Year1 Coarse and Trout2 Migratory Salmonid2\n${rows}\n1 April to March.\n2 Two tiers.\n`);
  expect(table?.headers).toBe("Coarse and Trout2|Migratory Salmonid2");
});

it("periods broken over lines are headings, each of its own", () => {
  const header = "Type of\ncomplaint\nYear ended 31 March\n2017\nYear ended 31 March\n2016\nYear ended 31 March\n2015";
  const [table] = parse(`Complaints\n\n${header}\nE07000130 3 0 393\nE07000140 396 286 113\n`).tables;
  expect(table?.columns.map(({ header, period }) => [header, period])).toEqual(
    ["2017", "2016", "2015"].map((year) => [`Year ended 31 March ${year}`, `Year ended 31 March ${year}`]),
  );
  expect(table?.heading).toBe("Complaints");
});

it("a row that ends in a mark is no header", () => {
  const rows = "10 - 19 3,976 160\n30 - 39 122,732 8\n40 - 49 996,251 34";
  const [table] = read(`Age Open Cases\n0 - 9 66 x\n${rows}\n`);
  expect(table?.headers).not.toContain("x");
});

it("the amount of a row is no heading of those below", () =>
  expect(read("Hall floor £20,000\nSignpost £4,000\n£52,000\nIncome less costs leaves more.")).toEqual([]));

it.each([
  ["with a dash", "Percentage of time Number of staff\n0% 17\n1-50% 14\n51-99% 0\n100% 0", "1-50%"],
  [
    "under lines that could be cells",
    "p - provisional\n\nTable 2: Facility time\n\nPercentage of time Number of staff\n0% 17\n1-50% 14\n51-99% 0\n100% 0",
    "1-50%",
  ],
  [
    "in words, under glued headings",
    "Share of timeNumber of staff\n0% 17\n1% to 50% 14\n51% to 99% 0\n100% 0",
    "1% to 50%",
  ],
])("bands of shares are labels, %s", (_, text, band) => {
  const [table] = read(text);
  expect(table?.headers).toBe("Number of staff");
  expect(table?.rows.filter((_, at) => at !== 2)).toEqual(["0%:17", `${band}:14`, "100%:0"]);
});

it("the number and the name of the first section are no headings", () => {
  const [table] = read(
    " 2013/2014  2014/2015\n1 Staff    \n1.1 Clerk £7,175 £7,175\n1.2 Phone £220 £220\n1.3 Paper £410 £410",
  );
  expect(table?.headers).toBe("2013/2014|2014/2015");
});

it("a header of the same form as the first is another table's, under a title of its own", () => {
  const tables = read("Revenue type Amount\nPermits £24\nFines £13\nAccount 2017/18\nType Amount\nCosts £8\nFees £31");
  expect(tables.map(({ heading, headers }) => `${heading}: ${headers}`)).toEqual([
    "null: Amount",
    "Account 2017/18: Amount",
  ]);
});

it.each([
  ["Minor offences(e.g. litter) Serious offences", ["table/header-cut"]],
  ["Year ended Serious offences", []],
])("words over years, which may head the first column, are told: %s", (header, codes) => {
  const { diagnostics } = parse(`${header} (attacks) Annual total\n2002 160 206\n2003 265 329\n2004 177 228\n`);
  expect(diagnostics.filter(({ message }) => message.includes("over the years")).map(({ code }) => code)).toEqual(
    codes,
  );
});

it("a sign of money ends a heading over figures, and none over labels", () => {
  const [table] = read("Grant-in-Aid £ New Plantations (hectares)\n1919–1939 150,757 111\n1940–1960 748,584 230");
  expect(table?.headers).toBe("Grant-in-Aid £|New Plantations (hectares)");
});

it("the same day over each of several years is the beginning of its heading", () => {
  const { tables } = parse("1st January 1st January\n1973 1974\nScotland 6,040 6,567\nEngland 66,856 70,519\n");
  expect(tables[0]?.columns.map(({ header }) => header)).toEqual(["1st January 1973", "1st January 1974"]);
});

it("a total without a label and without all its figures, and a misprint behind a sign, end no table", () => {
  const first = "1. Defence—\nHome +22 −15 −128\nAbroad −14 −12 −11\n+8 −27 −139\n2. Lending −709 −q280 −510";
  const [table, other] = read(
    `1977–78 1978–79 1979–80\n${first}\n3. Roads—\nMotorways −27 −68 −33\nPorts −16 +8 +12\n−43 −21\n4. Housing—\nGrants +73 −204 −144`,
  );
  expect(other).toBeUndefined();
  expect(table?.rows.slice(3)).toEqual([
    "2. Lending:−709|−q280|−510",
    "Motorways:−27|−68|−33",
    "Ports:−16|+8|+12",
    ":−43|−21|",
    "Grants:+73|−204|−144",
  ]);
});

it("a period that words before it ask for is the end of a heading", () => {
  const [table] = read("Planned spending Spending at the level of 1979–80\n1979–80 19.4 19.4\n1980–81 23.5 23.0");
  expect(table?.headers).toBe("Planned spending|Spending at the level of 1979–80");
});

it("a heading may end in a number that is a part of it", () => {
  const [table] = read("Area Cases Rate per 1,000\nNorth 41 2.1\nSouth 52 3.4\nWest 12 0.8");
  expect(table?.headers).toBe("Cases|Rate per 1,000");
});

describe("a row a line, one space between its cells", () => {
  const cases: readonly (readonly [name: string, input: string, headers: string, rows: readonly string[]])[] = [
    [
      "years over the columns",
      "Incident 2008/09 2009/10 2010/11*\nFire 18 23 9\nFlood 4 - 1",
      "2008/09|2009/10|2010/11*",
      ["Fire:18|23|9", "Flood:4|-|1"],
    ],
    [
      "years behind the noun for them, which is over the labels",
      "FINANCIAL YEAR 2014/15 2015/16 2016/17\nCar parks 28 28 29\nSpaces 801 801 828",
      "2014/15|2015/16|2016/17",
      ["Car parks:28|28|29", "Spaces:801|801|828"],
    ],
    [
      "the year of an act in a heading",
      "Month Volumes / Drivers revoked under the New Drivers Act 1995 Volumes / Drivers revoked on medical grounds\nJan-24 1,173 3,226\nFeb-24 1,121 3,214\nMar-24 1,160 3,164",
      "Volumes / Drivers revoked under the New Drivers Act 1995|Volumes / Drivers revoked on medical grounds",
      ["Jan-24:1,173|3,226", "Feb-24:1,121|3,214", "Mar-24:1,160|3,164"],
    ],
    [
      "what is granted in part, and no part of that number",
      "Outcome 2021/22\nGranted in full 59\nRefused in full 51\nGranted in part 49\nNot held 38",
      "2021/22",
      ["Granted in full:59", "Refused in full:51", "Granted in part:49", "Not held:38"],
    ],
    [
      "the noun in each heading",
      "Area Financial Year 2014/15 Financial Year 2015/16\nNorth 28 29\nSouth 801 828",
      "Financial Year 2014/15|Financial Year 2015/16",
      ["North:28|29", "South:801|828"],
    ],
    [
      "the rest of periods' headings in small letters, and none behind the last",
      "Data 2022 – 2023 year total 2023 – 2024 year total Quarter 1\nRequests 1291 1640 429\nReviews 54 58 72",
      "2022 – 2023 year total|2023 – 2024 year total|Quarter 1",
      ["Requests:1291|1640|429", "Reviews:54|58|72"],
    ],
    [
      "headings with a colon inside, one of them with a mark at its end",
      "Quarter (Q) Asked: Number received Asked: Number late Outcome: Fully Met* Internal reviews\nQ1 297 46 222 5\nQ2 320 53 250 4",
      "Asked: Number received|Asked: Number late|Outcome: Fully Met*|Internal reviews",
      ["Q1:297|46|222|5", "Q2:320|53|250|4"],
    ],
    [
      "below a title with a colon, where the labels end something",
      "Patients waiting for admission: England\nWaiting time (months)\nQuarter ending Mean Median\n30 June 1990 8.55 4.77\n30 September 1990 8.41 4.76",
      "Mean|Median",
      ["30 June 1990:8.55|4.77", "30 September 1990:8.41|4.76"],
    ],
    [
      "the year of all rows in brackets behind what they are",
      "Month (2023) Amount (£)\nJanuary 18834.00\nFebruary 15212.00\nMarch 20951.00",
      "Amount (£)",
      ["January:18834.00", "February:15212.00", "March:20951.00"],
    ],
    [
      "days without their year, one of them over the labels",
      "Year to 30 September Cases Closed\n2019 2,530 23,940\n2020 2,810 27,540",
      "Cases|Closed",
      ["2019:2,530|23,940", "2020:2,810|27,540"],
    ],
    [
      "days without their year over the columns",
      "3rd January 10th January 31st January January average\n1992 13,848 13,846 12,668 13,130\n1993 15,568 13,545 11,481 12,969",
      "3rd January|10th January|31st January|January average",
      ["1992:13,848|13,846|12,668|13,130", "1993:15,568|13,545|11,481|12,969"],
    ],
    [
      "years behind their noun, which is no part of the first",
      "Year 2019/20 2020/21\nActon 12 9\nBalham 3 4",
      "2019/20|2020/21",
      ["Acton:12|9", "Balham:3|4"],
    ],
    [
      "shares of years behind a noun",
      "Faculty 2021 % 2022 % 2023 %\nArts 12 9 1\nScience 3 4 8",
      "2021 %|2022 %|2023 %",
      ["Arts:12|9|1", "Science:3|4|8"],
    ],
    [
      "bands with a unit in small letters, the last of them open",
      "Specialty 0-5 weeks 6-11 weeks 12+ weeks\nCardiology 12 9 1\nUrology 3 4 8",
      "0-5 weeks|6-11 weeks|12+ weeks",
      ["Cardiology:12|9|1", "Urology:3|4|8"],
    ],
    [
      "none where what is counted stands before each year, and cannot be told from what is behind the last",
      "Trust No. 2021 % 2021 No. 2022 % 2022\nActon 12 9 1 4\nBalham 3 4 8 2\nCatford 5 7 6 2",
      "|||",
      ["Acton:12|9|1|4", "Balham:3|4|8|2", "Catford:5|7|6|2"],
    ],
    [
      "below a reference that ends in a number",
      "Our Ref: FOIR 11472\nDate: 30 January 2024\n\nPoints Male Female Total\n1 1,204 611 1,815\n2 890 402 1,292\nTotal 2,094 1,013 3,107",
      "Male|Female|Total",
      ["1:1,204|611|1,815", "2:890|402|1,292", "Total:2,094|1,013|3,107"],
    ],
    [
      "two levels below a reference like a year's",
      "FOI Reference: 2024-01187\nSpeed cameras\n2021/22 2022/23\nPlace Offences Income Offences Income\nHindhead 4,110 £12,204 3,902 £11,377\nMickleham 1,204 £4,011 1,377 £4,402",
      "2021/22 / Offences|2021/22 / Income|2022/23 / Offences|2022/23 / Income",
      ["Hindhead:4,110|£12,204|3,902|£11,377", "Mickleham:1,204|£4,011|1,377|£4,402"],
    ],
    [
      "bands of ages, the first like two years, behind the noun over the labels",
      "Financial Year 16-17 18-24 25-44 45+ Total\n2018/19 5 71 64 12 152\n2019/20 7 80 59 10 156",
      "16-17|18-24|25-44|45+|Total",
      ["2018/19:5|71|64|12|152", "2019/20:7|80|59|10|156"],
    ],
    [
      "years over rows none of the first of which is full",
      "Area 2014 2015 2016 2017 2018\nAshby 5 4\nBarton 3 2 6 7\nCorby 8 1\nDalton 2 4 4\nEpsom 7 12\nFrome 8 3\nGosport 9 4 4\nHythe 6 6\nIlford 3 9 1 7 5",
      "2014|2015|2016|2017|2018",
      [
        "Ashby:5|4|||",
        "Barton:3|2|6|7|",
        "Corby:8|1|||",
        "Dalton:2|4|4||",
        "Epsom:7|12|||",
        "Frome:8|3|||",
        "Gosport:9|4|4||",
        "Hythe:6|6|||",
        "Ilford:3|9|1|7|5",
      ],
    ],
    [
      "labels of five lines in a narrow column, below years",
      "Outcome 2017 2018 2019\nInvestigation\ncomplete; no\nsuspect was\nidentified by\nthe officer 14 9 12\nCharged 3 4 2\nCommunity\nresolution\nagreed with\nthe victim\nof it 7 1 5",
      "2017|2018|2019",
      [
        "Investigation complete; no suspect was identified by the officer:14|9|12",
        "Charged:3|4|2",
        "Community resolution agreed with the victim of it:7|1|5",
      ],
    ],
    [
      "a year with the same words behind it over each column, broken over lines",
      "Service\n2015–16\nbudget £\nthousand\n2016–17\nbudget £\nthousand\n2017–18 budget\n£ thousand\nHighways\nRoads 410 402 377\nBridges 51 66 48",
      "2015–16\nbudget £\nthousand|2016–17\nbudget £\nthousand|2017–18 budget\n£ thousand",
      ["Roads:410|402|377", "Bridges:51|66|48"],
    ],
    [
      "headings broken over lines, the last before a number, over rows two lines apart",
      "Ethnicity Searches\nPenalty\nnotice\nRate per\n1,000\nWhite 412 31 2.9\nAsian or\nAsian British\n201 28 4.8\nNot stated 153 19 1.2",
      "Searches|Penalty\nnotice|Rate per\n1,000",
      ["White:412|31|2.9", "Asian or Asian British:201|28|4.8", "Not stated:153|19|1.2"],
    ],
    [
      "marks that hide all figures of a year",
      "Year Cases Conceded Upheld\n2014/15 * * *\n2015/16 10 * *\n2016/17 18 11 *",
      "Cases|Conceded|Upheld",
      ["2014/15:*|*|*", "2015/16:10|*|*", "2016/17:18|11|*"],
    ],
    [
      "a mark behind a year, apart from it",
      "Year Cases Conceded Upheld\n2014/15 12 4 3\n2015/16 10 5 2\n2016/17 * 18 11 4",
      "Cases|Conceded|Upheld",
      ["2014/15:12|4|3", "2015/16:10|5|2", "2016/17 *:18|11|4"],
    ],
    [
      "gaps between the headings alone",
      "School year  Number of cases  Conceded  Not upheld \nAutumn * * *\nSpring 12 * *\nSummer 21 14 7",
      "Number of cases|Conceded|Not upheld",
      ["Autumn:*|*|*", "Spring:12|*|*", "Summer:21|14|7"],
    ],
    [
      "what each column is in at the end of its heading, and amounts below zero in brackets",
      "Service Budget £000 Outturn £000 Variance £000\nParks 45,210 44,880 (330)\nArts 88,340 91,002 2,662\nRoads 3,120 3,050 (70)",
      "Budget £000|Outturn £000|Variance £000",
      ["Parks:45,210|44,880|(330)", "Arts:88,340|91,002|2,662", "Roads:3,120|3,050|(70)"],
    ],
    [
      "the number of each year and its share",
      "Choice 2021 No. 2021 % 2022 No. 2022 %\n1st 320 88.9% 315 90.0%\n2nd 40 11.1% 35 10.0%\nTotal 360 100% 350 100%",
      "2021 No.|2021 %|2022 No.|2022 %",
      ["1st:320|88.9%|315|90.0%", "2nd:40|11.1%|35|10.0%", "Total:360|100%|350|100%"],
    ],
    [
      "classes of degrees",
      "Origin 1st 2:1 2:2 Third Total\nHome 210 402 120 14 746\nOverseas 80 188 97 6 371\nTotal 290 590 217 20 1,117",
      "1st|2:1|2:2|Third|Total",
      ["Home:210|402|120|14|746", "Overseas:80|188|97|6|371", "Total:290|590|217|20|1,117"],
    ],
    [
      "a title with a number right above the header",
      "Table 3: Permits\nArea 2019 2020¹ 2021² Total\nHill 110 220 305 635\nVale 340 500 611 1,451\nMoor 880 710 570 2,160",
      "2019|2020¹|2021²|Total",
      ["Hill:110|220|305|635", "Vale:340|500|611|1,451", "Moor:880|710|570|2,160"],
    ],
    [
      "a change between years beside them",
      "Type of home 2020 2021 2022 % change 2020 to 2022\nSmall 110 120 121 10%\nLarge 200 150 140 -30%\nOther 50 60 75 50%",
      "2020|2021|2022|% change 2020 to 2022",
      ["Small:110|120|121|10%", "Large:200|150|140|-30%", "Other:50|60|75|50%"],
    ],
    [
      "a heading for the words behind the year of each label",
      "Year Cause Number of claims Paid (£)\n2019 Delay 12 1,204\n2019 Error 8 870\n2020 Delay 15 1,500",
      "Number of claims|Paid (£)",
      ["Delay:12|1,204", "Error:8|870", "Delay:15|1,500"],
    ],
    [
      "no headings where a word that comes again may begin or end them",
      "Staff group Budgeted WTE Actual WTE Vacancy WTE Vacancy rate\nNurses 2,410.35 2,188.20 222.15 9.22%\nCarers 980.00 871.44 108.56 11.08%\nMidwives 212.60 199.90 12.70 5.97%",
      "|||",
      [
        "Nurses:2,410.35|2,188.20|222.15|9.22%",
        "Carers:980.00|871.44|108.56|11.08%",
        "Midwives:212.60|199.90|12.70|5.97%",
      ],
    ],
    [
      "no headings where one for those words cannot be told from theirs",
      "Year Chemical Name Items Unit Cost (£) Total\n2019 Salt 12 1,204 90\n2019 Soap 8 870 80\n2020 Salt 15 1,500 70",
      "||",
      ["2019 Salt:12|1,204|90", "2019 Soap:8|870|80", "2020 Salt:15|1,500|70"],
    ],
    [
      "revised figures",
      "Area 2019 2020 2021\nHill 110 220 r 305\nVale 340 r 500 611\nMoor 880 710 570 r",
      "2019|2020|2021",
      ["Hill:110|220 r|305", "Vale:340 r|500|611", "Moor:880|710|570 r"],
    ],
    [
      "the same words behind each of several periods",
      "2019–20 outturn £ million 2020–21 outturn £ million 2021–22 outturn £ million\nHill 110 220 305\nVale 340 500 611\nMoor 880 710 570",
      "2019–20 outturn £ million|2020–21 outturn £ million|2021–22 outturn £ million",
      ["Hill:110|220|305", "Vale:340|500|611", "Moor:880|710|570"],
    ],
    [
      "a header in bold type",
      "**Force used** **2019/20** **2020/21** **Grand Total**\nBaton 5 7 12\nSpray 9 1 10\n**Grand Total** **14** **8** **22**",
      "2019/20|2020/21|Grand Total",
      ["Baton:5|7|12", "Spray:9|1|10", "Grand Total:**14**|**8**|**22**"],
    ],
    [
      "words before each period that are not the same before all",
      "Offence Arrests 2019 Arrests 2020 Charges 2019 Charges 2020 Total\nArson 4 5 2 1 12\nTheft 18 19 12 11 60",
      "Arrests 2019|Arrests 2020|Charges 2019|Charges 2020|Total",
      ["Arson:4|5|2|1|12", "Theft:18|19|12|11|60"],
    ],
    [
      "a heading before those of periods",
      "Speed Limit Highest speed (mph) Offences 2019 Offences 2020\n30 58 1,201 1,377\n40 97 14,022 12,876",
      "Highest speed (mph)|Offences 2019|Offences 2020",
      ["30:58|1,201|1,377", "40:97|14,022|12,876"],
    ],
    [
      "periods that begin with the same word, and a change in per cent",
      "Crime type Year to Mar 2020 Year to Mar 2021 Change % Change\nArson 40 50 10 25.0\nTheft 200 190 -10 -5.0",
      "Year to Mar 2020|Year to Mar 2021|Change|% Change",
      ["Arson:40|50|10|25.0", "Theft:200|190|-10|-5.0"],
    ],
    [
      "a share that begins with small letters and names what stands before it",
      "Year Number of visits Visits missed per cent missed\n1999 1,853 230 12.4\n2000 1,620 215 13.3",
      "Number of visits|Visits missed|per cent missed",
      ["1999:1,853|230|12.4", "2000:1,620|215|13.3"],
    ],
    [
      "a list with a capital inside a heading",
      "LEA Number of pupils in Special schools Number of pupils in primary Middle and Secondary schools All pupils\nBarnet 445 67 512\nBrent 545 177 722",
      "Number of pupils in Special schools|Number of pupils in primary Middle and Secondary schools|All pupils",
      ["Barnet:445|67|512", "Brent:545|177|722"],
    ],
    [
      "a number and a share under each period",
      "Outcome 2018/19 2019/20\nNumber % Number %\nCharged 40 25 45 30\nNot charged 120 75 105 70",
      "2018/19 / Number|2018/19 / %|2019/20 / Number|2019/20 / %",
      ["Charged:40|25|45|30", "Not charged:120|75|105|70"],
    ],
    [
      "a total beside periods over headings that come again, behind two nouns",
      "2018 2019 Total\nCrime Type Male Female Unknown Male Female Unknown\nArson 4 5 1 6 7 0 23\nTheft 18 19 0 12 11 2 62",
      "2018 / Male|2018 / Female|2018 / Unknown|2019 / Male|2019 / Female|2019 / Unknown|Total",
      ["Arson:4|5|1|6|7|0|23", "Theft:18|19|0|12|11|2|62"],
    ],
    [
      "quarters, of which the first begins a year",
      "Offence 2018/19 2019/20 Total\nQ2 Q3 Q4 Q1 Q2\nArson 4 5 1 6 7 23\nTheft 18 19 0 12 11 60",
      "2018/19 / Q2|2018/19 / Q3|2018/19 / Q4|2019/20 / Q1|2019/20 / Q2|Total",
      ["Arson:4|5|1|6|7|23", "Theft:18|19|0|12|11|60"],
    ],
    [
      "headings that begin with a capital `Of`",
      "Offence Total Number Recorded Of which domestic Of which hate\nArson 40 5 1\nAssault 200 90 12",
      "Total Number Recorded|Of which domestic|Of which hate",
      ["Arson:40|5|1", "Assault:200|90|12"],
    ],
    [
      "three levels, the second of words that come again",
      "Court 2018 2019\nMale Female Male Female\nGuilty Acquitted Guilty Acquitted Guilty Acquitted Guilty Acquitted\nCrown 412 101 88 22 377 94 81 19\nYouth 201 60 31 9 190 55 28 11",
      "2018 / Male / Guilty|2018 / Male / Acquitted|2018 / Female / Guilty|2018 / Female / Acquitted|2019 / Male / Guilty|2019 / Male / Acquitted|2019 / Female / Guilty|2019 / Female / Acquitted",
      ["Crown:412|101|88|22|377|94|81|19", "Youth:201|60|31|9|190|55|28|11"],
    ],
    [
      "words for a figure that may be a label too",
      "Weapon 2020 2021 2022\nGun 4 1 2\nAxe 3 5 Not recorded\nBat 3 Unknown 5\nUnknown 3 5 6",
      "2020|2021|2022",
      ["Gun:4|1|2", "Axe:3|5|Not recorded", "Bat:3|Unknown|5", "Unknown:3|5|6"],
    ],
    [
      "each label on the line above its figures",
      "Offences by year\n2019 2020 2021\nBurglary\n41 55 60\nTheft\n88 91 102\nArson\n4 5 6",
      "2019|2020|2021",
      ["Burglary:41|55|60", "Theft:88|91|102", "Arson:4|5|6"],
    ],
    [
      "each label between blank lines, under a heading over the labels",
      "Offence 2019 2020 2021\n\nBurglary\n\n41 55 60\n\nTheft\n\n88 91 102",
      "2019|2020|2021",
      ["Burglary:41|55|60", "Theft:88|91|102"],
    ],
    [
      "periods of several words",
      "Overview April to June 2023 July to September 2023 Total\nReceived 44 64 108\nLate 3 0 3",
      "April to June 2023|July to September 2023|Total",
      ["Received:44|64|108", "Late:3|0|3"],
    ],
    [
      "months with years of two digits",
      "Offence Jan 17 Feb 17\nArson 1 2\nTheft 14 5",
      "Jan 17|Feb 17",
      ["Arson:1|2", "Theft:14|5"],
    ],
    [
      "days",
      "Post 31 March 2019 31 March 2020\nTeachers 412 388\nAssistants 201 210",
      "31 March 2019|31 March 2020",
      ["Teachers:412|388", "Assistants:201|210"],
    ],
    [
      "days behind words",
      "Post As at 31 March 2019 As at 31 March 2020\nTeachers 412 388\nAssistants 201 210",
      "As at 31 March 2019|As at 31 March 2020",
      ["Teachers:412|388", "Assistants:201|210"],
    ],
    [
      "months in the labels, over figures that could be years",
      "Month Thefts Arrests\nDec 18 2001 12\nJan 19 1929 12\nFeb 19 1,840 13",
      "Thefts|Arrests",
      ["Dec 18:2001|12", "Jan 19:1929|12", "Feb 19:1,840|13"],
    ],
    [
      "one column, with the heading of a section right below its header, and others further down",
      "Month 2006\nFull time\nJanuary £88\nFebruary £2,351\nOther posts\nJanuary £1\nFebruary £294",
      "2006",
      ["January:£88", "February:£2,351", "January:£1", "February:£294"],
    ],
    [
      "months with figures that could be days, among larger ones",
      "Month 2008\nJanuary 61,304\nFebruary 4,633\nMarch 12\nApril 7",
      "2008",
      ["January:61,304", "February:4,633", "March:12", "April:7"],
    ],
    [
      "days in the labels",
      "Date Calls Visits\nJan 19 2020 14 5\nFeb 19 2020 16 6\nFeb 20 2020 9 7",
      "Calls|Visits",
      ["Jan 19 2020:14|5", "Feb 19 2020:16|6", "Feb 20 2020:9|7"],
    ],
    [
      "pages that a marking and a number part",
      "Offence 2018 2019\nTheft 120 131\nFraud 20 21\nOFFICIAL\n2\nOFFICIAL\nArson 12 13\nMurder 1 2",
      "2018|2019",
      ["Theft:120|131", "Fraud:20|21", "Arson:12|13", "Murder:1|2"],
    ],
    [
      "ages in the labels, over one column",
      "Age of child Number\n0 - 2 years 412\n3 - 5 years 120\n6 - 10 years 20",
      "Number",
      ["0 - 2 years:412", "3 - 5 years:120", "6 - 10 years:20"],
    ],
    [
      "years to years",
      "Cause 2015 to 2016 2016 to 2017 2017 to 2018\nFires 12 15 9\nFloods 41 38 40",
      "2015 to 2016|2016 to 2017|2017 to 2018",
      ["Fires:12|15|9", "Floods:41|38|40"],
    ],
    [
      "months to months",
      "Cause Apr 15 - Mar 16 Apr 16 - Mar 17\nFires 12 15\nFloods 41 38",
      "Apr 15 - Mar 16|Apr 16 - Mar 17",
      ["Fires:12|15", "Floods:41|38"],
    ],
    [
      "a part of a year",
      "Cause 2020 2021 2022 YTD\nFires 12 15 9\nFloods 41 38 40",
      "2020|2021|2022 YTD",
      ["Fires:12|15|9", "Floods:41|38|40"],
    ],
    [
      "shares beside years",
      "Cause 2019 % 2020 %\nFires 12 25 9 20\nFloods 36 75 36 80",
      "2019|%|2020|%",
      ["Fires:12|25|9|20", "Floods:36|75|36|80"],
    ],
    [
      "ages",
      "Sex Under 18 18-24 25-34 35+\nMale 4 31 44 28\nFemale 1 12 15 9",
      "Under 18|18-24|25-34|35+",
      ["Male:4|31|44|28", "Female:1|12|15|9"],
    ],
    [
      "ages in words, and a total",
      "Sex 16 to 24 25 to 44 45 and over Total\nMale 12 31 28 71\nFemale 4 12 9 25",
      "16 to 24|25 to 44|45 and over|Total",
      ["Male:12|31|28|71", "Female:4|12|9|25"],
    ],
    [
      "a number whose last digit is lost, in the first row",
      "1986 131.51 33.4 8.0-\n1987 99.45 25.27 47.09\n1988 180.94 45.97 31.65",
      "||",
      ["1986:131.51|33.4|8.0-", "1987:99.45|25.27|47.09", "1988:180.94|45.97|31.65"],
    ],
    [
      "the same words behind each period",
      "2018 outturn £ million 2019 outturn £ million\nRoads 47 37\nParks 27 20\nSchools 52 93",
      "2018 outturn £ million|2019 outturn £ million",
      ["Roads:47|37", "Parks:27|20", "Schools:52|93"],
    ],
    [
      "the same words behind each period, before another heading",
      "Health Board 2004-05 Urgent Calls 2005-06 Urgent Calls Percentage Change (%)\nBorders 2,240 2,625 +17.19\nFife 8,233 9,500 +15.39\nOrkney 150 147 -2.00",
      "2004-05 Urgent Calls|2005-06 Urgent Calls|Percentage Change (%)",
      ["Borders:2,240|2,625|+17.19", "Fife:8,233|9,500|+15.39", "Orkney:150|147|-2.00"],
    ],
    [
      "the same words before each period",
      "Reason for absence Days lost 2019/20 Days lost 2020/21\nStress 1,204.5 1,310\nOther 97 88",
      "Days lost 2019/20|Days lost 2020/21",
      ["Stress:1,204.5|1,310", "Other:97|88"],
    ],
    [
      "a last row of a year with blanks",
      "Requests Q1 Q2 Q3\n2020 112 98 121\n2021 140 155 132\n2022 101 97",
      "Q1|Q2|Q3",
      ["2020:112|98|121", "2021:140|155|132", "2022:101|97|"],
    ],
    [
      "a label that is its number",
      "Month Calls Visits\nApril 2021 120 31\nMay 2021 131 28\nQuarter 1 349 99",
      "Calls|Visits",
      ["April 2021:120|31", "May 2021:131|28", "Quarter 1:349|99"],
    ],
    [
      "a list of years behind a table",
      "Offence 2018 2019 2020\nBurglary 12 15 9\nTotal 12 15 9\n2018 45\n2019 52",
      "2018|2019|2020",
      ["Burglary:12|15|9", "Total:12|15|9"],
    ],
    [
      "ages with signs",
      "Sex <18 18-24 >24\nMale 4 31 28\nFemale 1 12 9",
      "<18|18-24|>24",
      ["Male:4|31|28", "Female:1|12|9"],
    ],
    [
      "sums of money",
      "Force Under £100 £100-£500 Over £500\nAvon 4 31 28\nKent 1 12 9",
      "Under £100|£100-£500|Over £500",
      ["Avon:4|31|28", "Kent:1|12|9"],
    ],
    [
      "numbered headings",
      "Gender Year 7 Year 8 Year 10\nMale 4 31 28\nFemale 1 12 9",
      "Year 7|Year 8|Year 10",
      ["Male:4|31|28", "Female:1|12|9"],
    ],
    [
      "lettered headings",
      "Gender Class A Class B Unknown\nMale 4 31 28\nFemale 1 12 9",
      "Class A|Class B|Unknown",
      ["Male:4|31|28", "Female:1|12|9"],
    ],
    [
      "a header that might be a row of one figure",
      "Loss 2017\nUnder £500 107\n£500 - £999 199\nOver £999 12",
      "2017",
      ["Under £500:107", "£500 - £999:199", "Over £999:12"],
    ],
    [
      "a noun over the labels that begins each of them",
      "Section Under 18 18-24 Total\nSection 5 899 99 998\nSection 18 440 671 1,111",
      "Under 18|18-24|Total",
      ["Section 5:899|99|998", "Section 18:440|671|1,111"],
    ],
    [
      "a title with a year over a noun and a quarter",
      "Incidents in 2019\n\nSection Q1\nSection 5 60\nSection 18 155\nSection 47 19",
      "Q1",
      ["Section 5:60", "Section 18:155", "Section 47:19"],
    ],
    [
      "numbers that count the columns",
      "Wing 1 2 3\nMen 4 31 28\nWomen 1 12 9",
      "1|2|3",
      ["Men:4|31|28", "Women:1|12|9"],
    ],
    [
      "figures that count as the columns might",
      "Area 2001 2002 2003\nWard Assault 2 3 4\nWard Harbour 1 1 1\nWard Council 1 1 1",
      "2001|2002|2003",
      ["Ward Assault:2|3|4", "Ward Harbour:1|1|1", "Ward Council:1|1|1"],
    ],
    [
      "a number in the last heading",
      "Area Population Offences Rate per 1,000\nArden 6000 40 6.7\nBrook 11000 330 30.0",
      "Population|Offences|Rate per 1,000",
      ["Arden:6000|40|6.7", "Brook:11000|330|30.0"],
    ],
    [
      "rows that are months",
      "Month 2018 2019\nJanuary 12 15\nMarch 11 9",
      "2018|2019",
      ["January:12|15", "March:11|9"],
    ],
    [
      "rows that are months with years",
      "Month Calls Lost\nJanuary 2019 1,200 12\nMarch 2019 1,100 9",
      "Calls|Lost",
      ["January 2019:1,200|12", "March 2019:1,100|9"],
    ],
    [
      "rows that are quarters",
      "Quarter Received Closed\nQ1 12 10\nQ2 13 11",
      "Received|Closed",
      ["Q1:12|10", "Q2:13|11"],
    ],
    [
      "rows that are years",
      "Year Number of incidents\n2017 44\n2018 55",
      "Number of incidents",
      ["2017:44", "2018:55"],
    ],
    [
      "rows that are spans",
      "Period Calls Visits\nApril 2013 - March 2014 12 15\nApril 2014 - March 2015 13 16",
      "Calls|Visits",
      ["April 2013 - March 2014:12|15", "April 2014 - March 2015:13|16"],
    ],
    ["one column", "Breed Dogs seized\nRottweiler 12\nAkita 4", "Dogs seized", ["Rottweiler:12", "Akita:4"]],
    [
      "no corner",
      "2018/19 2019/20\n1 Income from permits: 872 875\nFines 12 13",
      "2018/19|2019/20",
      ["1 Income from permits::872|875", "Fines:12|13"],
    ],
    [
      "headings of several words",
      "Financial Year Number of appeals Number upheld % upheld\n2018/19 1,204 1,100 91%\n2019/20 1,350 1,299 96%",
      "Number of appeals|Number upheld|% upheld",
      ["2018/19:1,204|1,100|91%", "2019/20:1,350|1,299|96%"],
    ],
    [
      "headings that end in one word",
      "Ward Claims Received Claims Refused\nNorth 12 3\nSouth 4 1",
      "Claims Received|Claims Refused",
      ["North:12|3", "South:4|1"],
    ],
    [
      "labels that end in digits",
      "Offence 2018 2019 2020\nAviation Security Act 1982 3 4 5\nTheft Act 1968, s 12 13 14 15\nDrunk in charge 1 0 2",
      "2018|2019|2020",
      ["Aviation Security Act 1982:3|4|5", "Theft Act 1968, s 12:13|14|15", "Drunk in charge:1|0|2"],
    ],
    [
      "labels that are ages",
      "Age Male Female Total\n17 and under 3 4 7\n18 5 6 11\n60+ 1 0 1\n61-69 1 0 1",
      "Male|Female|Total",
      ["17 and under:3|4|7", "18:5|6|11", "60+:1|0|1", "61-69:1|0|1"],
    ],
    [
      "labels that are acts, one column",
      "Legislation Number of prosecutions\nDogs Act 1871 3\nTheft Act 1968 12\nTotal 15",
      "Number of prosecutions",
      ["Dogs Act 1871:3", "Theft Act 1968:12", "Total:15"],
    ],
    [
      "numbers of ranks that go down one by one",
      "Rank Strength Requirement\nOF 9 4 3\nOF 8 7 10\nOF 7 30 28\nOF 4 99 91\nOF 3 108 120",
      "Strength|Requirement",
      ["OF 9:4|3", "OF 8:7|10", "OF 7:30|28", "OF 4:99|91", "OF 3:108|120"],
    ],
    [
      "labels that are numbered, one column",
      "Outcome Number of arrests\nOutcome 1 412\nOutcome 2 388\nOutcome 16 401",
      "Number of arrests",
      ["Outcome 1:412", "Outcome 2:388", "Outcome 16:401"],
    ],
    [
      "years for labels, under the words for them",
      "Fiscal Year Total Admissions\n2013-14 4,560\n2014-15 4,822",
      "Total Admissions",
      ["2013-14:4,560", "2014-15:4,822"],
    ],
    [
      "spans of days with years of two digits for labels",
      "Period Issued Paid\n1 Oct 16 to 30 Sept 17 135 99\n1 Oct 17 to 30 Sept 18 199 240",
      "Issued|Paid",
      ["1 Oct 16 to 30 Sept 17:135|99", "1 Oct 17 to 30 Sept 18:199|240"],
    ],
    [
      "numbered headings of which the last is open",
      "Staff group Band 4 Band 5 Band 6 Band 7+\nNursing 21 310 188 96\nEstates 12 4 2 1\nAdmin 98 40 22 13",
      "Band 4|Band 5|Band 6|Band 7+",
      ["Nursing:21|310|188|96", "Estates:12|4|2|1", "Admin:98|40|22|13"],
    ],
    [
      "letters in the place of figures",
      "Need 2021 2022 2023\nHearing 42 45 51\nNo type of need c 12 c\nOther 22 19 z",
      "2021|2022|2023",
      ["Hearing:42|45|51", "No type of need:c|12|c", "Other:22|19|z"],
    ],
    [
      "hours of a day for labels",
      "Hour 2021 2022\n00:00 - 00:59 12 9\n01:00 - 01:59 7 11",
      "2021|2022",
      ["00:00 - 00:59:12|9", "01:00 - 01:59:7|11"],
    ],
    [
      "numbers and ranges of them for labels, over one column",
      "Points Total\n0 4,362\n1-4 226\n5-8 57\n12 and over 6\nGrand Total 4,651",
      "Total",
      ["0:4,362", "1-4:226", "5-8:57", "12 and over:6", "Grand Total:4,651"],
    ],
    [
      "numbers for labels, under two words",
      "Points Drivers\n0 4,362\n1 2,267\n2 507\n3 79\nTotal 7,215",
      "Drivers",
      ["0:4,362", "1:2,267", "2:507", "3:79", "Total:7,215"],
    ],
    [
      "labels that are ages, one column",
      "Age Number of arrests\nUnder 18 412\n18 to 25 388\nOver 25 401",
      "Number of arrests",
      ["Under 18:412", "18 to 25:388", "Over 25:401"],
    ],
    [
      "labels that are months with years of two digits, one column",
      "Month Number of calls\nNov 19 412\nDec 19 388\nJan 20 401",
      "Number of calls",
      ["Nov 19:412", "Dec 19:388", "Jan 20:401"],
    ],
    [
      "labels that are numbered, under a title",
      "Response times\nPriority Target (minutes) Average (minutes)\nPriority 1 15 11.2\nPriority 2 60 47.5\nPriority 3 240 190.3",
      "Target (minutes)|Average (minutes)",
      ["Priority 1:15|11.2", "Priority 2:60|47.5", "Priority 3:240|190.3"],
    ],
    [
      "labels that are ranges of ages",
      "Age range Male Female\n10 - 13 4 1\n18 - 24 144 550\n25 and over 310 97",
      "Male|Female",
      ["10 - 13:4|1", "18 - 24:144|550", "25 and over:310|97"],
    ],
    [
      "durations",
      "Quarter Calls Average wait\nQ1 2021 41,220 00:02:14\nQ2 2021 39,870 00:03:01",
      "Calls|Average wait",
      ["Q1 2021:41,220|00:02:14", "Q2 2021:39,870|00:03:01"],
    ],
    [
      "labels that are sums of money",
      "Loss 2019 2020 2021\nLess than £500 12 15 9\n£500 - £1,000 41 38 40\nTheft over £1,000 7 0 3",
      "2019|2020|2021",
      ["Less than £500:12|15|9", "£500 - £1,000:41|38|40", "Theft over £1,000:7|0|3"],
    ],
    [
      "figures behind nouns that may be numbered",
      "Station Boats Crews\nNorth Pier 2 14\nSouth Pier 1 8",
      "Boats|Crews",
      ["North Pier:2|14", "South Pier:1|8"],
    ],
    [
      "a period and what its figures are in, over one column",
      "Service 2018/19 £\nHousing 12\nParks and open spaces 14\nRoads 161",
      "2018/19 £",
      ["Housing:12", "Parks and open spaces:14", "Roads:161"],
    ],
    [
      "labels that are sections of an act",
      "Exemption 2018 2019\nSection 12 30 41\nSection 40(2) 12 13",
      "2018|2019",
      ["Section 12:30|41", "Section 40(2):12|13"],
    ],
    [
      "labels with dashes",
      "Offence 2018 2019\nTheft - from vehicle 12 13\nBurglary – dwelling 4 5",
      "2018|2019",
      ["Theft - from vehicle:12|13", "Burglary – dwelling:4|5"],
    ],
    [
      "labels that end in words for no figure",
      "Request 2018 2019\nRefused - information not held 1 4\nReleased 9 13",
      "2018|2019",
      ["Refused - information not held:1|4", "Released:9|13"],
    ],
    [
      "money",
      "Supplier 2019/20 2020/21\nAcme Ltd £1,200.50 £ 300.00\nBolt & Co £ - £450.25",
      "2019/20|2020/21",
      ["Acme Ltd:£1,200.50|£ 300.00", "Bolt & Co:£ -|£450.25"],
    ],
    [
      "shares in brackets",
      "Ethnicity Stops Arrests\nWhite 195 (97%) 20 (10%)\nBlack 4 (2%) 1 (1%)",
      "Stops|Arrests",
      ["White:195 (97%)|20 (10%)", "Black:4 (2%)|1 (1%)"],
    ],
    [
      "hidden figures",
      "School 2018 2019 2020\nHill Primary <5 6 < 5\nDale High 12 * 7\nBrook College 5 or less 8 9",
      "2018|2019|2020",
      ["Hill Primary:<5|6|< 5", "Dale High:12|*|7", "Brook College:5 or less|8|9"],
    ],
    [
      "words for no figure",
      "Team 2018 2019 2020\nAlpha N/A 12 14\nBeta Not held 9 3\nGamma 4 5 Nil",
      "2018|2019|2020",
      ["Alpha:N/A|12|14", "Beta:Not held|9|3", "Gamma:4|5|Nil"],
    ],
    [
      "signs",
      "Measure 2018 2019\nBalance (41,081) + 6.8\nRate 5.5% 6%",
      "2018|2019",
      ["Balance:(41,081)|+ 6.8", "Rate:5.5%|6%"],
    ],
    [
      "a misprint",
      "Area 2018 2019\nNorth 50,40 162\nSouth 51,220 374",
      "2018|2019",
      ["North:50,40|162", "South:51,220|374"],
    ],
    [
      "a row of numbers in brackets",
      "Cost 2019 2020 2021\nStaff 12,400 13,100 13,900\nLess income (310) (45) (900)\nNet cost 12,090 13,055 13,000",
      "2019|2020|2021",
      ["Staff:12,400|13,100|13,900", "Less income:(310)|(45)|(900)", "Net cost:12,090|13,055|13,000"],
    ],
    [
      "a letter for a digit",
      "Area 2018 2019\nNorth 12 3O\nSouth 5 9\nWest (a) 4 8",
      "2018|2019",
      ["North:12|3O", "South:5|9", "West (a):4|8"],
    ],
    [
      "a first row of words",
      "Item 2019 2020 2021\nPolicy in place Yes Yes No\nCases 15 20 21\nAppeals 4 2 1",
      "2019|2020|2021",
      ["Policy in place:Yes|Yes|No", "Cases:15|20|21", "Appeals:4|2|1"],
    ],
    [
      "a line of as many words as columns over the header",
      "West Yorkshire Police\nOffence 2019 2020 2021\nRobbery 12 15 9\nArson 4 - 2",
      "2019|2020|2021",
      ["Robbery:12|15|9", "Arson:4|-|2"],
    ],
    [
      "a short row whose label ends in a word that answers",
      "Answer 2019 2020 2021\nIn favour: yes 12 14\nAgainst 15 20 21\nOther 4 2 1",
      "2019|2020|2021",
      ["In favour: yes:12|14|", "Against:15|20|21", "Other:4|2|1"],
    ],
    [
      "headings broken over lines, below a title that could be one of them",
      "The figures are in this table.\nWalks begun and ended by month\nMonth Walks\nbegun\nWalks ended\nper 1,000\nJul-21 2,045 26.1\nAug-21 1,994 25.3\nSep-21 2,020 25.6",
      "Walks\nbegun|Walks ended\nper 1,000",
      ["Jul-21:2,045|26.1", "Aug-21:1,994|25.3", "Sep-21:2,020|25.6"],
    ],
    [
      "a total number of what has a number for its label",
      "Current points Total no. of drivers\n12 7,014\n13 804\n14 881\nAll 8,699",
      "Total no. of drivers",
      ["12:7,014", "13:804", "14:881", "All:8,699"],
    ],
    [
      "two levels",
      "Outcome 2019 2020\nMale Female Male Female\nCharged 3 4 5 6\nCautioned 1 2 3 4",
      "2019 / Male|2019 / Female|2020 / Male|2020 / Female",
      ["Charged:3|4|5|6", "Cautioned:1|2|3|4"],
    ],
    [
      "two levels, a total beside",
      "2019/20 2020/21 Total\nWard Won Lost Won Lost\nNorth 3 4 5 6 18\nSouth 1 2 3 4 10",
      "2019/20 / Won|2019/20 / Lost|2020/21 / Won|2020/21 / Lost|Total",
      ["North:3|4|5|6|18", "South:1|2|3|4|10"],
    ],
    [
      "two levels, a rate beside them",
      "At night\nNumber Proportion of the year (Percentage)\nFires Deaths Fires Deaths Death rate per fire\n2019 58 2 29 39 4.8\n2020 60 3 30 38 4.1",
      "Number / Fires|Number / Deaths|Proportion of the year (Percentage) / Fires|Proportion of the year (Percentage) / Deaths|Death rate per fire",
      ["2019:58|2|29|39|4.8", "2020:60|3|30|38|4.1"],
    ],
    [
      "two levels, a total beside the lower",
      "2019/20 2020/21\nWard Won Lost Won Lost Grand Total\nNorth 3 4 5 6 18\nSouth 1 2 3 4 10",
      "2019/20 / Won|2019/20 / Lost|2020/21 / Won|2020/21 / Lost|Grand Total",
      ["North:3|4|5|6|18", "South:1|2|3|4|10"],
    ],
    [
      "a numbered title over a header in small letters",
      "Table 1: Claims made\nYear accepted refused\n2021/22 320 92\n2022/23 169 402\n2023/24 177 81",
      "accepted|refused",
      ["2021/22:320|92", "2022/23:169|402", "2023/24:177|81"],
    ],
    [
      "a header broken over lines",
      "Type of request April to June\n2021 July to September\n2021 Total\nEnvironmental 12 14 26\nSubject access 3 4 7",
      "April to June\n2021|July to September\n2021|Total",
      ["Environmental:12|14|26", "Subject access:3|4|7"],
    ],
    [
      "what figures are in on lines of their own",
      "2014-15 £m 2015-16\n£m\nReduction\n%\nCore grant 43.6 40.9 6.1\nRoads 23.7 22.9 3.2",
      "2014-15 £m|2015-16\n£m|Reduction\n%",
      ["Core grant:43.6|40.9|6.1", "Roads:23.7|22.9|3.2"],
    ],
    [
      "headings that are broken under one another",
      "We hold these.\nCalendar year\nRequests\nreceived\nPlans issued within\n20 weeks\n% within 20\nweeks\n2019 611 402 52.5%\n2020 574 420 47.1%",
      "Requests\nreceived|Plans issued within\n20 weeks|% within 20\nweeks",
      ["2019:611|402|52.5%", "2020:574|420|47.1%"],
    ],
    [
      "such headings behind one over the labels",
      "These are held:\nPlace Referrals\nCompleted within\n28 days\n% completed\nwithin 28 days\nNorth 612 401 65.5%\nSouth 25 20 80.0%",
      "Referrals|Completed within\n28 days|% completed\nwithin 28 days",
      ["North:612|401|65.5%", "South:25|20|80.0%"],
    ],
    [
      "such headings with blank lines between them, below a title and what figures are in",
      "People who receive help in Northtown\nThousand\nAs at November Income\n\nsupport\n\nHousing\n\nbenefit\n\n1997 7.6 3.1\n1998 7.2 2.6",
      "Income\n\nsupport|Housing\n\nbenefit",
      ["1997:7.6|3.1", "1998:7.2|2.6"],
    ],
    [
      "such headings above the heading of a section",
      "The days are these.\n\nForce Days lost to\n\nsick leave\n\nDays per\n\nofficer\n\n1999–2000\nAvon 54,244 11.5\nKent 54,023 10.7\n2000–01\nAvon 60,333 13.4",
      "Days lost to\n\nsick leave|Days per\n\nofficer",
      ["Avon:54,244|11.5", "Kent:54,023|10.7", "Avon:60,333|13.4"],
    ],
    [
      "such headings of which capitals tell one too many",
      "These are held:\nPlace\nReferrals\nReceived\nCompleted\nNorth 612 401\nSouth 25 20\nWest 7 6",
      "|",
      ["North:612|401", "South:25|20", "West:7|6"],
    ],
    [
      "a letter's head above its own header",
      "DVLA\nLongview Road\nSwansea\n\nOur Ref: FOIR 11472\n\nHolders with points\nPoints Male Female Total\n1 1,204 611 1,815\n2 905 411 1,316",
      "Male|Female|Total",
      ["1:1,204|611|1,815", "2:905|411|1,316"],
    ],
    [
      "the first line of a label below a header of periods",
      "Measure 2020 2021 2022\nStaff suspended for more than\n12 months 3 4 2\nStaff suspended for less than 12 months 12 9 15",
      "2020|2021|2022",
      ["Staff suspended for more than 12 months:3|4|2", "Staff suspended for less than 12 months:12|9|15"],
    ],
    [
      "a unit behind each period",
      "Staff group 2020/21 £ 2021/22 £\nNurses 4,120 6,002\nDoctors 7,004 7,998",
      "2020/21 £|2021/22 £",
      ["Nurses:4,120|6,002", "Doctors:7,004|7,998"],
    ],
    [
      "names that only capitals part, over periods that repeat",
      "Childminders Nurseries and pre-schools\n2018-19 2019-20 2018-19 2019-20\nNo action 1,455 1,302 3,104 2,877\nOther 311 297 988 1,014",
      "Childminders / 2018-19|Childminders / 2019-20|Nurseries and pre-schools / 2018-19|Nurseries and pre-schools / 2019-20",
      ["No action:1,455|1,302|3,104|2,877", "Other:311|297|988|1,014"],
    ],
    [
      "a title above",
      "Searches by ethnicity 2018 to 2020\nEthnicity 2018 2019 2020\nWhite 12 13 14\nBlack 3 4 5",
      "2018|2019|2020",
      ["White:12|13|14", "Black:3|4|5"],
    ],
    [
      "labels that end in a letter",
      "Class Number\nClass A 412\nClass B 388\nTotal 800",
      "Number",
      ["Class A:412", "Class B:388", "Total:800"],
    ],
    [
      "a title above that ends in a year",
      "Licensing hearings 2021\nMonth Hearings Appeals\nJan 2 0\nFeb 1 -\nMar 4 1",
      "Hearings|Appeals",
      ["Jan:2|0", "Feb:1|-", "Mar:4|1"],
    ],
    [
      "a noun that says of what type",
      "Fuel type Number Average age (years)\nDiesel 412 4.1\nPetrol 97 3.2",
      "Number|Average age (years)",
      ["Diesel:412|4.1", "Petrol:97|3.2"],
    ],
    [
      "numbered headings behind one that is not",
      "School Reception Year 1 Year 2\nHill Primary 30 29 31\nDale Primary 60 58 61",
      "Reception|Year 1|Year 2",
      ["Hill Primary:30|29|31", "Dale Primary:60|58|61"],
    ],
    [
      "a question's number before the header",
      "1. Year Number of dogs\n2018 12\n2019 14\n2020 9",
      "Number of dogs",
      ["2018:12", "2019:14", "2020:9"],
    ],
    [
      "one blank line among rows of years",
      "Year Headcount\n2014/15 201\n2015/16 179\n\n2016/17 190\n2017/18 187",
      "Headcount",
      ["2014/15:201", "2015/16:179", "2016/17:190", "2017/18:187"],
    ],
    [
      "a short row of a month behind a page's end",
      "Month 2019 2020 2021\nJuly 31 44 29\nAugust 40 51 33\n\fSeptember 28 39\nOctober 22 30",
      "2019|2020|2021",
      ["July:31|44|29", "August:40|51|33", "September:28|39|", "October:22|30|"],
    ],
    ["blank lines between rows", "Area 2018 2019\n\nNorth 3 5\n\nSouth 7 9", "2018|2019", ["North:3|5", "South:7|9"]],
    [
      "a label broken over lines",
      "Outcome 2018 2019\nEvidential difficulties - suspect not\nidentified 12 13\nCharged 4 5",
      "2018|2019",
      ["Evidential difficulties - suspect not identified:12|13", "Charged:4|5"],
    ],
    [
      "a label on two lines over its figures, where others stand beside theirs",
      "Benefit 2018 2019\nCarer's Allowance 12 13\nEmployment and Support\nAllowance\n4 5\nPension Credit 7 9",
      "2018|2019",
      ["Carer's Allowance:12|13", "Employment and Support Allowance:4|5", "Pension Credit:7|9"],
    ],
    [
      "a label's end under its figures",
      "Outcome 2018 2019\nSuspect too ill (physical or mental 12 13\nhealth) to prosecute\nCharged 4 5",
      "2018|2019",
      ["Suspect too ill (physical or mental health) to prosecute:12|13", "Charged:4|5"],
    ],
    [
      "no header",
      "North office 12 3\nSouth office 9 1\nEast office 4 2",
      "|",
      ["North office:12|3", "South office:9|1", "East office:4|2"],
    ],
    [
      "no header over years",
      "2017 44 12 3\n2018 55 13 4\n2019 60 14 6",
      "||",
      ["2017:44|12|3", "2018:55|13|4", "2019:60|14|6"],
    ],
    [
      "a header with a column too few",
      "Crime Type 2018 2019\nArson 1 2 3\nTheft 4 5 9\nFraud 6 7 12",
      "||",
      ["Arson:1|2|3", "Theft:4|5|9", "Fraud:6|7|12"],
    ],
    ["the end of a file", "Area 2018 2019\nNorth 3 5\nSouth 71,2", "2018|2019", ["North:3|5", "South:71,2|"]],
    [
      "prose behind",
      "Force 2018 2019\nAvon 12 13\nKent 4 5\nWe estimate that there were 7 in 2020",
      "2018|2019",
      ["Avon:12|13", "Kent:4|5"],
    ],
    [
      "a note that ends in a word for a figure behind",
      "Area 2018 2019 2020\nNorth * * 9\nSouth 4 5 6\n* Small numbers (under 10) are withheld.",
      "2018|2019|2020",
      ["North:*|*|9", "South:4|5|6"],
    ],
    [
      "a heading that is nothing over periods",
      "Highest claim Cost\n2018/19 £50\n2019/20 £60",
      "Highest claim Cost",
      ["2018/19:£50", "2019/20:£60"],
    ],
    [
      "a number of its own behind a total",
      "Force 2018 2019\nAvon 12 13\nKent 4 5\nTotal 16 18\nVersion 2",
      "2018|2019",
      ["Avon:12|13", "Kent:4|5", "Total:16|18"],
    ],
    [
      "headings glued to each other",
      "Clinic\nNumber of people waitingMedian wait (weeks)\nEars 130 3\nEyes - -\nHeart surgery 1,285 36",
      "Number of people waiting|Median wait (weeks)",
      ["Ears:130|3", "Eyes:-|-", "Heart surgery:1,285|36"],
    ],
    [
      "a heading glued to the noun over the labels",
      "YearSearches\n2007 0\n2008 12\n2009 6,309",
      "Searches",
      ["2007:0", "2008:12", "2009:6,309"],
    ],
    [
      "headings whose letters are apart",
      "A r e a O p e n S h u t\nNorth 5 7\nSouth 9 1\nWest 2 4",
      "|",
      ["North:5|7", "South:9|1", "West:2|4"],
    ],
    [
      "headings glued to each other, the first of them apart from the noun over the labels",
      "Age NumberOpenStop and search\n0 - 9 98% 99% 89%\n10 - 19 72% 2% 4%",
      "Number|Open|Stop and search",
      ["0 - 9:98%|99%|89%", "10 - 19:72%|2%|4%"],
    ],
    [
      "one row, under a noun and a word for each figure",
      "Area Charged Arrests Fines\nHull 167 3 467",
      "Charged|Arrests|Fines",
      ["Hull:167|3|467"],
    ],
    [
      "letters that the font has as one",
      "Oﬀence ArrestsCautions\nTraﬃc 5 3\nArson 2 1",
      "Arrests|Cautions",
      ["Traffic:5|3", "Arson:2|1"],
    ],
    [
      "amounts and figures with their thousands apart right behind labels",
      "Age January February\n0 - 9 £278 1,204\n10 - 19£89,998 £2\nOther2,795,129 £17",
      "January|February",
      ["0 - 9:£278|1,204", "10 - 19:£89,998|£2", "Other:2,795,129|£17"],
    ],
    [
      "items of a list",
      "Offence 2018 2019\n• Arson 204 210\n• Sexual offences 1,826 2,079\n• Theft 640 590",
      "2018|2019",
      ["Arson:204|210", "Sexual offences:1,826|2,079", "Theft:640|590"],
    ],
    [
      "a sentence behind one column",
      "Year Number\n2018 12\n2019 13\nThe number of staff at 31 March 2019 was 20",
      "Number",
      ["2018:12", "2019:13"],
    ],
    [
      "codes of offences",
      "Home Office Code 2012 2013 2014\n08/65 4 36 44\n195/12 11 83 79\nTotal 15 119 123",
      "2012|2013|2014",
      ["08/65:4|36|44", "195/12:11|83|79", "Total:15|119|123"],
    ],
    [
      "figures of three digits under two headings, the second of which begins with a word that joins",
      "Month Total On Time\nMay 249 155\nJune 203 147\nJuly 247 170\nTotal 699 472",
      "Total|On Time",
      ["May:249|155", "June:203|147", "July:247|170", "Total:699|472"],
    ],
    [
      "shares whose heading is cut short, below years and above a section",
      "1993 1994\nNumber Per cent. Number Per cent.\nPrimary\nBarnsley 4,702 22 4,891 23\nDoncaster 7,089 24 7,196 24",
      "1993 / Number|1993 / Per cent.|1994 / Number|1994 / Per cent.",
      ["Barnsley:4,702|22|4,891|23", "Doncaster:7,089|24|7,196|24"],
    ],
    [
      "the average of years over labels, above a section that could be cut into headings",
      "1994–98 average Number Rate per 100,000 people\nWalkers Killed\nBritain 1,008 1.8\nEngland 422 2.1\nHurt\nBritain 10,662 18.7",
      "Number|Rate per 100,000 people",
      ["Britain:1,008|1.8", "England:422|2.1", "Britain:10,662|18.7"],
    ],
    [
      "labels that nothing but their number tells apart",
      "Exemptions/sections used Total\nSection 12 176\nSection 14(1) 9\nSection 21 102\nSection 30 14",
      "Total",
      ["Section 12:176", "Section 14(1):9", "Section 21:102", "Section 30:14"],
    ],
    [
      "headings that are numbered",
      "Area 1 bed 2 bed 3 bed 4+ bed\nNorth 218 81 72 33\nSouth 710 326 311 34",
      "1 bed|2 bed|3 bed|4+ bed",
      ["North:218|81|72|33", "South:710|326|311|34"],
    ],
    [
      "numbers behind what they number",
      "Year Stage 1 complaints Stage 2 complaints\n2019 218 81\n2020 710 326",
      "Stage 1 complaints|Stage 2 complaints",
      ["2019:218|81", "2020:710|326"],
    ],
    [
      "headings with letters, one with an amount in it",
      "Year a) Number of 3 months + b) Number of cases % reviewed c) Number raised by £1,000 +\n2019 1,902 1,218 81% 3\n2020 2,001 1,710 32% 4",
      "a) Number of 3 months +|b) Number of cases|% reviewed|c) Number raised by £1,000 +",
      ["2019:1,902|1,218|81%|3", "2020:2,001|1,710|32%|4"],
    ],
    [
      "headings that end in participles",
      "Year PCNs Issued Representations Received Appeals Allowed\n2019 1,218 81 3\n2020 1,710 32 4",
      "PCNs Issued|Representations Received|Appeals Allowed",
      ["2019:1,218|81|3", "2020:1,710|32|4"],
    ],
    [
      "headings that end in one word, beside a total",
      "Fully Paid Partly Paid Total\nNorth 1,218 81 1,299\nSouth 1,710 32 1,742",
      "Fully Paid|Partly Paid|Total",
      ["North:1,218|81|1,299", "South:1,710|32|1,742"],
    ],
    [
      "men and women behind the noun, with their shares",
      "Pay Quartile Female Male Female % Male %\nLower 821 144 85.08 14.92\nUpper 780 186 80.75 19.25",
      "Female|Male|Female %|Male %",
      ["Lower:821|144|85.08|14.92", "Upper:780|186|80.75|19.25"],
    ],
    [
      "a year over the labels",
      "2023/24 Chargeable Non-chargeable\nOff-street 1973 274\nOn-street 578 550",
      "Chargeable|Non-chargeable",
      ["Off-street:1973|274", "On-street:578|550"],
    ],
    [
      "a year over one column and its change over the other",
      "2023/24 % Change\nOff-street 1,973 27.4\nOn-street 5,785 55.1",
      "2023/24|% Change",
      ["Off-street:1,973|27.4", "On-street:5,785|55.1"],
    ],
    [
      "a day over labels that are its years",
      "Year ending 31st December 1979 1980 1981 Total*\nGranted 1,218 81 93 1,392\nRefused 1,710 32 41 1,783",
      "1979|1980|1981|Total*",
      ["Granted:1,218|81|93|1,392", "Refused:1,710|32|41|1,783"],
    ],
    [
      "headings that come again but for a space, below years",
      "2002 2003\nArea Cases( 2) In one hearing( 3) (%) Cases( 2) In one hearing( 3)(%)\nBath 2,409 30 2,561 34\nBristol 6,649 25 7,456 28",
      "2002 / Cases( 2)|2002 / In one hearing( 3) (%)|2003 / Cases( 2)|2003 / In one hearing( 3)(%)",
      ["Bath:2,409|30|2,561|34", "Bristol:6,649|25|7,456|28"],
    ],
    [
      "what all figures are in below each name",
      "Year Ayr Northern Southern\n£ million £ million £ million\n1990 6,229 6,840 6,727\n1991 8,903 8,962 8,080",
      "Ayr / £ million|Northern / £ million|Southern / £ million",
      ["1990:6,229|6,840|6,727", "1991:8,903|8,962|8,080"],
    ],
    [
      "headings that each go on a word below",
      "Year Number of Number of\nrequests complaints\n2019 12 15\n2020 14 18",
      "Number of requests|Number of complaints",
      ["2019:12|15", "2020:14|18"],
    ],
    [
      "as many words as there are headings",
      "Pier AM PM\nEast 2,680 88\nWest 1,016 552",
      "AM|PM",
      ["East:2,680|88", "West:1,016|552"],
    ],
    [
      "words in small letters behind a noun",
      "category received determined granted in_time\nMajor 1,620 548 1,116 2,244\nMinor 2,876 236 300 1,860",
      "received|determined|granted|in_time",
      ["Major:1,620|548|1,116|2,244", "Minor:2,876|236|300|1,860"],
    ],
    [
      "a total of the year behind its quarters",
      "Description April to June 2020 July to September 2020 Total 2020/21\nReceived 232 2,132 2,364\nRefused 100 2,600 2,700",
      "April to June 2020|July to September 2020|Total 2020/21",
      ["Received:232|2,132|2,364", "Refused:100|2,600|2,700"],
    ],
    [
      "names of two words",
      "Year North Yorkshire West Midlands Kent Essex\n2019 1,620 548 1,116 2,244\n2020 2,876 236 300 1,860",
      "North Yorkshire|West Midlands|Kent|Essex",
      ["2019:1,620|548|1,116|2,244", "2020:2,876|236|300|1,860"],
    ],
    [
      "one heading over all columns, behind the noun over the labels",
      "Financial Year Incident Type\nSpillage Fire\nFY 2015-16 3,346 2,364\nFY 2016-17 3,429 2,660",
      "Incident Type / Spillage|Incident Type / Fire",
      ["FY 2015-16:3,346|2,364", "FY 2016-17:3,429|2,660"],
    ],
    [
      "countries, one of two words",
      "England Wales Scotland Northern Ireland\nGranted 1,620 548 1,116 2,244\nRefused 2,876 236 300 1,860",
      "England|Wales|Scotland|Northern Ireland",
      ["Granted:1,620|548|1,116|2,244", "Refused:2,876|236|300|1,860"],
    ],
    [
      "times from one word to the next",
      "Permanent staff Up to three months Between three and six months 12 months or more Total\nGranted 1,620 548 1,116 2,244 5,528\nRefused 2,876 236 300 1,860 5,272",
      "Permanent staff|Up to three months|Between three and six months|12 months or more|Total",
      ["Granted:1,620|548|1,116|2,244|5,528", "Refused:2,876|236|300|1,860|5,272"],
    ],
    [
      "two groups over headings of one word that come again",
      "Date Male manual workers All male workers\nSingle Couple Single Couple\nMay 1978 32.3 48.9 29.8 45.3\nMay 1979 31.8 48.4 29.2 44.6",
      "Male manual workers / Single|Male manual workers / Couple|All male workers / Single|All male workers / Couple",
      ["May 1978:32.3|48.9|29.8|45.3", "May 1979:31.8|48.4|29.2|44.6"],
    ],
    [
      "a noun with the months of its years, over headings that begin alike",
      "Policy Year (Apr - Mar) No. Claims Open No. Claims Closed Total No. Claims\n2017/18 9 43 52\n2018/19 8 15 23",
      "No. Claims Open|No. Claims Closed|Total No. Claims",
      ["2017/18:9|43|52", "2018/19:8|15|23"],
    ],
    [
      "a number behind a time",
      "Band Over 18 hours per week 18 hours or under per week\nBand 1 £20 £11\nBand 2 £29 £16",
      "Over 18 hours per week|18 hours or under per week",
      ["Band 1:£20|£11", "Band 2:£29|£16"],
    ],
    [
      "a remark behind the figures of a row",
      "Year Primary Secondary\n2018/19 91 40\n2019/20 65 37 (provisional)\n2020/21 24 38",
      "Primary|Secondary",
      ["2018/19:91|40", "2019/20:65|37", "2020/21:24|38"],
    ],
    [
      "days in small letters behind the heading over the labels",
      "Age group as at 31/03/2015 as at 31/03/2014 as at 31/03/2013\nUnder 18 7 187 264\n18 and over 148 380 240\nTotal 155 567 504",
      "as at 31/03/2015|as at 31/03/2014|as at 31/03/2013",
      ["Under 18:7|187|264", "18 and over:148|380|240", "Total:155|567|504"],
    ],
    [
      "the rest of the last row's label",
      "Offence 2018 2019\nBurglary 38 81\nAssault without 83 52\ninjury",
      "2018|2019",
      ["Burglary:38|81", "Assault without injury:83|52"],
    ],
    [
      "the rest of the last row's label on two lines, above a blank line",
      "Offence 2018 2019\nBurglary 38 81\nAny other complaint about 83 52\nthe conduct of officers or\nstaff\n\nWe hold no others.",
      "2018|2019",
      ["Burglary:38|81", "Any other complaint about the conduct of officers or staff:83|52"],
    ],
    [
      "titles of one year are no header",
      "Income 2017/18\n\nParking account 2017/18\nExcluding Bus Lane Bus Lane Total\nCosts £1.00 £2.00 £3.00\nFees £1.00 £3.00 £4.00",
      "Excluding Bus Lane|Bus Lane|Total",
      ["Costs:£1.00|£2.00|£3.00", "Fees:£1.00|£3.00|£4.00"],
    ],
  ];
  it.each(cases)("%s", (_, input, headers, rows) => {
    expect(read(input).map((table) => [table.headers, table.rows])).toEqual([[headers, rows]]);
  });

  it("a header may take many words", () => {
    const headings = [
      "received",
      "put off",
      "met",
      "met in part",
      "turned down",
      "sent on to others",
      "taken back",
    ].map((what) => `Number of requests that were ${what} in the time before the next report was made`);
    const [table] = read(`Quarter ${headings.join(" ")}\nQ1 536 18 429 36 32 21 11\nQ2 518 22 401 31 40 24 13`);
    expect(table?.headers.split("|")).toEqual(headings);
  });

  it.each(["Budget Actual Spend", "Granted Late Fees", "Total Percentage Rate"])(
    "%s may all stand over figures",
    (header) => {
      const tables = read(`Costs of 2019/20\n${header}\nEast 2,680 88\nWest 1,016 552\nSouth 1,208 640`);
      expect(tables.map((table) => table.headers)).toEqual(["|"]);
    },
  );

  it("a header of fewer columns than a row has figures behind a day is none", () => {
    const rows = "1 May 2020 4521 Unknown\n1 May 2021 4794 Unknown\n1 May 2022 4988 Unknown\n1 May 2023 5305 1021 6326";
    const [table] = read(`Active plans (of all kinds) Awaiting a plan Total\n${rows}\n1 May 2024 5750 1058 6808`);
    expect(table?.headers).not.toContain("Awaiting a plan|Total");
  });

  it("parts of a list stand beside each other", () => {
    const list = "Ward Fines Paid Ward Fines Paid\nAbbey 12 4 Mill Hill 30 9\nEast End 7 3 Dale 18 2\nFord 5 0";
    expect(read(list).map(({ headers, rows }) => [headers, rows])).toEqual([
      ["Fines|Paid", ["Abbey:12|4", "East End:7|3", "Ford:5|0", "Mill Hill:30|9", "Dale:18|2"]],
    ]);
    const years = "Year Fines Year Fines\n2014 1,204 2016 988\n2015 1,102 2017 1,340\nTotal 4,634";
    expect(read(years).map(({ headers, rows }) => [headers, rows])).toEqual([
      ["Fines", ["2014:1,204", "2015:1,102", "2016:988", "2017:1,340", "Total:4,634"]],
    ]);
  });

  it("labels end in the year of an Act, whatever rows another table has", () => {
    const acts = "Act Number\nTheft Act 1968 412\nFraud Act 2006 388\nBribery Act 2010 401\n";
    const claims =
      "Year Claims paid Highest payment\n2019/20 41 £4,000.00\n2020/21 38 £500.00\n2021/22 29 £1,200.00\nTotal 108 £500.00\n";
    const [first] = read(`${acts}\nSome further figures are held by another team.\n\nClaims\n${claims}`);
    expect(first).toMatchObject({
      headers: "Number",
      rows: ["Theft Act 1968:412", "Fraud Act 2006:388", "Bribery Act 2010:401"],
    });
  });

  it("sections", () => {
    const text = "Station Calls Lost\n2018\nNorth 12 1\nSouth 13 2\n2019\nNorth 14 3\nSouth 15 4";
    expect(read(text).map(({ groups }) => groups)).toEqual(["2018 2018 2019 2019"]);
    const bare = "Offence 2018 2019\nViolence\nAssault 12 13\nTheft\nBurglary 5 6";
    expect(read(bare).map(({ groups }) => groups)).toEqual(["Violence Theft"]);
    const sure =
      "Directorate 2020/21 2021/22 2022/23\nAdult Social Care\nAgency staff 120 131 144\nPermanent staff 810 799 780\nChildren's Services\nAgency staff 88 92 101";
    expect(read(sure)).toMatchObject([
      { headers: "2020/21|2021/22|2022/23", groups: "Adult Social Care Adult Social Care Children's Services" },
    ]);
    const numbered = "Cases by stage\nStage 1\nUpheld 41 38\nRejected 97 88\nStage 2\nUpheld 12 9\nRejected 31 28";
    expect(read(numbered)).toMatchObject([{ heading: "Cases by stage", groups: "Stage 1 Stage 1 Stage 2 Stage 2" }]);
    const quarters = "Borough Police\nType Q1 Q2\n2019/20\nAssault 5 4\nMurder 1 0\n2020/21\nAssault 11 3";
    expect(read(quarters)).toMatchObject([{ headers: "Q1|Q2", groups: "2019/20 2019/20 2020/21" }]);
    const named =
      "Students\n\nYear: 2020/21\nFirst 210\nLater 40\nTotal 250\n\nYear: 2021/22\nFirst 234\nLater 45\nTotal 279";
    expect(read(named)).toMatchObject([
      { headers: "", groups: `${"Year: 2020/21 ".repeat(3)}${"Year: 2021/22 ".repeat(3)}`.trim() },
    ]);
    const years =
      "2013\nTransferred ticket 72\nNo photocard 41\n2014 to August 3rd\nTransferred ticket 38\nNo photocard 53";
    expect(read(years).map(({ groups }) => groups)).toEqual(["2013 2013 2014 to August 3rd 2014 to August 3rd"]);
  });

  it("has no header of which the first heading may be two, one of them over the labels", () => {
    const text =
      "Mode of Study Main Split Headcount Rate first Rate upper\nFull-time Asian 360 20.5 51.0\nFull-time Black 560 10.3 [c]\nPart-time Asian 40 [x] [c]";
    const [table] = read(`${text}\n${text.split("\n").slice(1).join("\n").replaceAll("time", "day")}`);
    expect(table).toMatchObject({ headers: "||" });
    expect(table?.rows[1]).toBe("Full-time Black:560|10.3|[c]");
  });

  it("ends where more figures stand behind a year, below lines without figures", () => {
    const rows = "Fires Deaths\n2019 955 7\n2020 960 9\n2021 933 8";
    const tables = read(`${rows}\n\nAt night\nBy the hour of the call\n2019 58 2 29 39\n2020 60 3 30 38`);
    expect(tables[0]?.rows).toEqual(["2019:955|7", "2020:960|9", "2021:933|8"]);
  });

  it("ends at the next table's header", () => {
    const periods = "A 2018 2019\nFire 3 1\nFlood 4 2\nB 2018 2019 2020\nCalls 1 1 1\nVisits 2 0 0";
    expect(read(periods).map(({ headers }) => headers)).toEqual(["2018|2019", "2018|2019|2020"]);
    const ages = "Area 2018 2019 2020\nNorth 3 1 2\nSouth 4 2 6\nSex Under 18 18-24 25+\nMen 1 1 1\nWomen 2 0 0";
    expect(read(ages).map(({ headers }) => headers)).toEqual(["2018|2019|2020", "Under 18|18-24|25+"]);
    const words = "Area Received Upheld\nNorth 3 1\nSouth 4 2\nArea Appeals Won\nNorth 1 1\nSouth 2 0";
    expect(read(words).map(({ headers }) => headers)).toEqual(["Received|Upheld", "Appeals|Won"]);
    expect(read(words).map(({ heading }) => heading)).toEqual([null, null]);
  });

  it("keeps a row with a misprint for one of its figures, whatever its label is", () => {
    const years = "Kilograms £\n1979 40.338 10,726\n1980 38.124 5,273\n1981 87.160 19.729,235\n1982 183.244 31,164";
    expect(read(years)).toMatchObject([
      { rows: expect.arrayContaining(["1981:87.160|19.729,235"]), groups: "- - - -" },
    ]);
    const areas = "Area Fines Paid Owed\nNorth 412 380 32\nSouth 96, 80 16\nWest 8.0- 7 1";
    expect(read(areas)[0]?.rows).toEqual(["North:412|380|32", "South:96,|80|16", "West:8.0-|7|1"]);
  });

  it("ends at the sentence that introduces the next", () => {
    const text =
      "Drug Weight\nHeroin 1,204\nCocaine 748\nCannabis 5,310\nThe fines that were paid in the same year for such goods were as follows:\nGoods Fines\nCigarettes 132\nTobacco 945\nWine 590";
    expect(read(text).map(({ rows }) => rows)).toEqual([["Heroin:1,204", "Cocaine:748", "Cannabis:5,310"]]);
  });

  it("goes on over a page and a header that is repeated", () => {
    const text = "Fires\nKind 2018 2019\nArson 1 2\nBarn 3 4\nPage 2 of 3\nKind 2018 2019\nBin 5 6\nTotal 9 12";
    expect(read(text).map(({ rows }) => rows.length)).toEqual([4]);
  });

  it("goes on over a number alone on its line, and says so", () => {
    const text = "Offence 2018 2019\nRobbery 12 15\nTheft 310 288\n2\nArson 4 -\nTotal 326 303";
    expect(read(text).map(({ rows }) => rows.length)).toEqual([4]);
    expect(parse(text).tables[0]?.audit).toBe("pass");
    expect(parse(text).diagnostics.map(({ code, line }) => [code, line])).toEqual([["table/joined-over-page", 5]]);
    const again = "Offence 2018 2019\nRobbery 12 15\n2\nOffence 2018 2019\nArson 4 -\nTotal 16 15";
    expect(read(again).map(({ rows }) => rows.length)).toEqual([3]);
    // What a row lacks may stand below it.
    const broken = "Offence 2018 2019\nRobbery 12 15\nTheft 310\n288\nArson 4 -\nFraud 4 3";
    expect(read(broken)[0]?.rows).not.toContain("Arson:4|-");
  });

  it("takes a header that is printed again after a total for the next table's", () => {
    const text = "Kind 2018 2019\nArson 1 2\nTotal 1 2\nKind 2018 2019\nBin 5 6\nTotal 5 6";
    expect(read(text).map(({ rows }) => rows.length)).toEqual([2, 2]);
  });
});

describe("what the lines leave open", () => {
  const figures = (text: string) => {
    const { records, diagnostics } = parse(text, { source: "-", includeTotals: true });
    return { values: records.map(({ value }) => value), codes: diagnostics.map(({ code }) => code) };
  };

  it("column totals place the blanks of short rows", () => {
    const text = "Month 2018 2019 2020\nOctober 5 6 7\nNovember 3 4\nDecember 2 1\nTotal 10 11 7";
    const { values, codes } = figures(text);
    expect(values).toEqual([5, 6, 7, 3, 4, null, 2, 1, null, 10, 11, 7]);
    expect(codes.filter((code) => code === "table/row-decided")).toHaveLength(2);
  });

  it("totals place them in a row whose label begins on the line before", () => {
    const text = "Offence 2017 2018 Total\nBurglary 12 15 27\nViolence with\ninjury 40 40\nTheft 3 4 7\nTotal 55 19 74";
    const cells = parse(text, { includeTotals: true }).records.slice(3, 6);
    expect(cells.map(({ label, line, column, raw }) => `${label} ${line}:${column} ${raw}`)).toEqual([
      "Violence with injury 4:8 40",
      "Violence with injury 4:13 ",
      "Violence with injury 4:11 40",
    ]);
  });

  it("totals place two blanks among the months of a year", () => {
    const { records } = parse(
      "Area Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Total\nNorth 12 9 7 3 5 11 14 10 8 9 6 4 98\nDene 4 2 1 1 3 2 5 1 2 1 22\nTotal 16 11 8 3 6 14 16 15 9 11 6 5 120\n",
    );
    const dene = records.filter(({ label }) => label === "Dene").map(({ raw }) => raw);
    expect(dene).toEqual(["4", "2", "1", "", "1", "3", "2", "5", "1", "2", "", "1"]);
  });

  it("a space in the place of each places them", () => {
    const rows = "Alarms 30 24 18 72\nPhone calls 12 8   20\nOther     3 3\nVisits 4   2 6";
    const { records, diagnostics } = parse(`Reason 2017 2018 2019 Total\n${rows}\n`, { includeTotals: true });
    expect(records.map(({ value }) => value)).toEqual([
      30,
      24,
      18,
      72,
      12,
      8,
      null,
      20,
      null,
      null,
      3,
      3,
      4,
      null,
      2,
      6,
    ]);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ["behind rows", "Other 3    \nDesk 7 2  \nPhone 14 1 1", [3, null, null, 7, 2, null, 14, 1, 1]],
    ["in every row", "Other 3    \nDesk 7 2  \nPhone 6   1", [3, null, null, 7, 2, null, 6, null, 1]],
    [
      "as spaces that break no line",
      "Other 3 \u00a0 \u00a0\nDesk 7 2 \u00a0\nPhone 1 1 4",
      [3, null, null, 7, 2, null, 1, 1, 4],
    ],
  ])("spaces tell how many columns there are, %s", (_, rows, values) => {
    const { records, diagnostics } = parse(`Type Stage 1 Stage 2 Stage 3\n${rows}\n`);
    expect(records.map(({ value }) => value)).toEqual(values);
    expect(records.slice(0, 3).map(({ header }) => header)).toEqual(["Stage 1", "Stage 2", "Stage 3"]);
    expect(diagnostics).toEqual([]);
  });

  it("two spaces at the end of every line are its mark, and no blank", () => {
    const { records } = parse("Type Received Upheld  \nOther 3 1  \nDesk 7 2  \nPhone 6 4  \n");
    expect(records.map(({ value }) => value)).toEqual([3, 1, 7, 2, 6, 4]);
  });

  it("the last figure of a row may be a paragraph of its own, and the rows go on behind it", () => {
    const asked =
      "2016/17 2017/18 2018/19\n1. How many were asked? 1360 1218 1389\n2. How many refused? 105 101\n\n129\n";
    const text = `${asked}\n \n\n3. How many in time? 1252 1153 1287\n`;
    const { records, diagnostics } = parse(text);
    expect(records.map(({ value }) => value)).toEqual([1360, 1218, 1389, 105, 101, 129, 1252, 1153, 1287]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["table/row-guessed"]);
  });

  it("a row labelled with the next question may lack a figure; a number on the next page is none", () => {
    const header = "2016/17 2017/18 2018/19";
    const asked = parse(
      `${header}\n1. How many came? 1360 1218 1389\n2. How many left? 105 101\n3. How many stay? 2 1 4\n`,
    );
    expect(asked.records.map(({ value }) => value)).toEqual([1360, 1218, 1389, null, null, null, 2, 1, 4]);
    const paged = parse(`${header}\nCame 1360 1218 1389\nLeft 105 101\n\f\n129\nStay 2 1 4\n`);
    expect(paged.records.filter(({ label }) => label === "Left").map(({ value }) => value)).toEqual([null, null, null]);
  });

  it("the mark of a note before a figure parts nothing, and is none of it where a note explains it", () => {
    const text =
      "Authority Houses Flats All\nAshby 269 0 269\nBarton on Sea *1,678 *0 1,532\nCalne 4 5 9\nDerby †l35 †0 †2\n";
    const noted = parse(`${text}Notes:\n* Up to March.\n† From April.\n`).records.map(
      ({ label, value }) => `${label} ${value}`,
    );
    expect(noted).toEqual(
      expect.arrayContaining(["Barton on Sea 1678", "Barton on Sea 0", "Derby null", "Derby 0", "Calne 5"]),
    );
    const starred = (other: string) => parse(text + other).records.filter(({ raw }) => raw.startsWith("*"));
    expect(starred("").map(({ value }) => value)).toEqual([1678, null]);
    expect(starred("\n* denotes fewer than five\n").map(({ value }) => value)).toEqual([null, null]);
  });

  it("headings of one series are not one, over rows that have lost their blanks", () => {
    const { records } = parse(
      "Type of complaint Stage 1 Stage 2 Other\nRefunds 3\nDesk 7 2\nPhones 6\nLate letters 4\n",
    );
    expect(records.some(({ header }) => header.includes("Stage 1 Stage 2"))).toBe(false);
  });

  it("spaces place none where they stand for another number of blanks, or between full rows' figures too", () => {
    const read = (rows: string) => parse(`Reason 2017 2018 2019\n${rows}\n`).records.map(({ value }) => value);
    expect(read("Alarms 30 24 18\nPhone calls 12 8 9\nVisits 4     2")).toEqual([
      30,
      24,
      18,
      12,
      8,
      9,
      null,
      null,
      null,
    ]);
    expect(read("Alarms 30 24 18\nPhone calls 12   8 9\nVisits 4   2")).toEqual([
      30,
      24,
      18,
      12,
      8,
      9,
      null,
      null,
      null,
    ]);
  });

  it("gives no values to a row that nothing decides, below rows that are blank", () => {
    const text =
      "Area 2015 2016 2017\nAshby 5 4 1\nBarton 3 2 6\nCalne\nDerby\nEpsom 7 12\nFrome 8 3 2\nGosport 9 4 4\nHythe 6 6 6\nIlford 3 9 1";
    const { records } = parse(text);
    const valuesOf = (name: string) => records.filter(({ label }) => label === name).map(({ value }) => value);
    expect(valuesOf("Epsom")).toEqual([null, null, null]);
    expect(records.filter(({ label }) => label === "Calne").map(({ status }) => status)).toEqual(
      Array(3).fill("blank"),
    );
  });

  it("a row that lacks one has its label's number as others have theirs", () => {
    const { values, codes } = figures("Band 2013 2014 2015\nZone 1 184 100 182\nZone 2 2 55\nZone 3 12 273 830");
    expect(values.slice(3, 6)).toEqual([null, null, null]);
    expect(codes).toContain("table/row-undecided");
  });

  it("a label that would end in a sum gives no value to its row", () => {
    const rows = "1 March 1998 to 28 February 1999 96,900 5,600\n1 March 1999 to 29 February 2000 27,600 4,500 900";
    const { values, codes } = figures(`Period Claims Appeals\n${rows}\n1 March 2000 to 28 February 2001 103,900 5,100`);
    expect(values.slice(2, 4)).toEqual([null, null]);
    expect(codes).toContain("table/row-undecided");
  });

  it("nothing places them, and no value is given", () => {
    const { values, codes } = figures("Month 2018 2019 2020\nOctober 5 6 7\nMay 6 6 7\nNovember 3 4");
    expect(values.slice(6)).toEqual([null, null, null]);
    expect(codes).toContain("table/row-undecided");
  });

  it("sizes place them where nothing else can, and it is said", () => {
    const rows =
      "North 47,719 224 47,943\nSouth 48,532 143 48,675\nEast 48,879 50 48,929\nHill 48,001 90 48,091\nDale 47,900 81 47,981\nWest 51,084 51,084";
    const { values, codes } = figures(`Area Prison Cells Total\n${rows}`);
    expect(values.slice(-3)).toEqual([51084, null, 51084]);
    expect(codes).toContain("table/row-guessed");
  });

  it("a heading that may be several never makes two figures one", () => {
    const rows = "2019/20 218 640\n2020/21 197 655\n2021/22 204 702\n2022/23 188 731";
    const { values, codes } = figures(`Date Range No of Fines Sent Appeal Packs\n${rows}`);
    expect(values).toEqual([218, 640, 197, 655, 204, 702, 188, 731]);
    expect(codes).toContain("table/header-undecided");
    expect(figures(`Date Range No of fines sent\n${rows}`).values).toEqual([218640, 197655, 204702, 188731]);
  });

  it("nothing places the figure of a short row whose label ends in a year", () => {
    const { values, codes } = figures("Month Calls Lost\nJanuary 2019 1,200 12\nFebruary 2019 13\nMarch 2019 1,100 9");
    expect(values).toEqual([1200, 12, null, null, 1100, 9]);
    expect(codes).toContain("table/row-undecided");
  });

  it("no number is both a label's and a figure's first group where the rows tell whose it is", () => {
    const valuesOf = (rows: string) => figures(`Kind Number\n${rows}`).values;
    expect(valuesOf("Jan 19 412\nFeb 19 388\nMar 19 401")).toEqual([412, 388, 401]);
    expect(valuesOf("Section 5 412\nSection 18 388\nSection 47 401")).toEqual([412, 388, 401]);
    expect(valuesOf("Theft under £500 412\nTheft over £500 388\nArson 12")).toEqual([412, 388, 12]);
    expect(valuesOf("Saab 96 412\nFord 388\nFiat 401")).toEqual([null, 388, 401]);
  });

  it("totals place the blanks of most rows", () => {
    const text = "Drug 2018 2019 2020 Total\nCannabis 55 61 40 156\nCocaine 12 9 21\nHeroin 4 3 7\nTotal 67 65 52 184";
    const { values } = figures(text);
    expect(values.slice(4, 12)).toEqual([12, null, 9, 21, null, 4, 3, 7]);
  });

  it("a header tells that spaces part the thousands of most rows, and totals tell which", () => {
    const rows = "Emergency 1 055 1 998 3 053\nElective 1 450 1 002 2 452\nDay case 2 310 890 3 200";
    const { values } = figures(`Type 2019 2020 Total\n${rows}\nTotal 4 815 3 890 8 705`);
    expect(values).toEqual([1055, 1998, 3053, 1450, 1002, 2452, 2310, 890, 3200, 4815, 3890, 8705]);
  });

  it("millions with spaces are one number, thousands of them too", () => {
    const rows = "Adults 1 204 500 980 000\nChildren 980 120 755 900\nCorporate 45 000 39 100";
    const { values } = figures(`Directorate 2019/20 2020/21\n${rows}\nTotal 2 229 620 1 775 000`);
    expect(values).toEqual([1204500, 980000, 980120, 755900, 45000, 39100, 2229620, 1775000]);
  });

  it("without a header a total tells one number from two", () => {
    const rows = "Robbery 1 412\nTheft 2 388\nFraud 1 201";
    expect(figures(`${rows}\nTotal 5 001`).values).toEqual([1412, 2388, 1201, 5001]);
    expect(figures(`${rows}\nTotal 4 1001`).values).toEqual([1, 412, 2, 388, 1, 201, 4, 1001]);
  });

  it("a label that ends in a number has no second one", () => {
    const { values } = figures("Age Number\nUnder 16 57 432\n16 to 24 9 924\n25-34 20 258\nNot known 12");
    expect(values).toEqual([57432, 9924, 20258, 12]);
  });

  it("a total has no number in its label", () => {
    const text = "Nationality 2019 2020\nBritish 1 055 998\nPolish 210 188\nRomanian 305 340\nTotal 1 570 1 526";
    expect(figures(text).values.slice(-2)).toEqual([1570, 1526]);
  });

  it("the columns tell which groups of digits are one total, where there are several ways", () => {
    const rows = "British 855 298\nPolish 210 112\nRomanian 305 340";
    const { values, codes } = figures(`Nationality 2019 2020\n${rows}\nTotal 1 370 750`);
    expect(values.slice(-2)).toEqual([1370, 750]);
    expect(codes).toContain("table/reading-decided");
    expect(figures(`Nationality 2019 2020\n${rows}\nTotal 1 371 751`).values.slice(-2)).toEqual([null, null]);
  });

  it("a total tells a number whose groups a space parts", () => {
    const text = "Force 2018 2019 Total\nAvonshire 1,204 980 2,184\nKentshire 1 155 930 2 085";
    expect(figures(text).values.slice(-3)).toEqual([1155, 930, 2085]);
    const label = "Force 2018 2019 Total\nAvonshire 1,204 980 2,184\nDivision 1 155 930 1085";
    expect(figures(label).values.slice(-3)).toEqual([155, 930, 1085]);
  });

  it("no total tells it, and no value is given", () => {
    const { values, codes } = figures("Force 2018 2019\nAvonshire 1,204 980\nKentshire 1 155 930\nWestland 3 4");
    expect(values).toEqual([1204, 980, null, null, 3, 4]);
    expect(codes).toContain("table/row-undecided");
  });

  it("a group of digits that begins with 0 goes with the one before", () => {
    expect(figures("Force 2018 2019\nAvonshire 1 004 980\nKentshire 1 055 930").values).toEqual([1004, 980, 1055, 930]);
  });

  it("a sign apart from its number goes with it where there are too many figures", () => {
    const { values } = figures("Measure 2018 2019 2020\nGrowth 0.2 - 1.2 0.5\nRate 5 6 7");
    expect(values).toEqual([0.2, -1.2, 0.5, 5, 6, 7]);
  });
});

describe("no table", () => {
  const cases: readonly (readonly [name: string, input: string])[] = [
    ["an account", "Sort code 20-45-77\nAccount number 40112233\nAmount due £25.00\nPayment terms 30 days"],
    ["a list with dashes", "2019/20 - 1 204\n2020/21 - 988\n2021/22 - 1 055"],
    ["a contents page", "Contents\nIntroduction 3\nBackground 5\nFindings 12\nAppendix 1 31"],
    ["numbered contents", "1 Introduction 3\n1.1 Scope 4\n1.2 Method 6\n2 Findings 12"],
    ["acts", "Freedom of Information Act 2000\nData Protection Act 2018\nHuman Rights Act 1998"],
    [
      "a letter",
      "Our estimate at £25 an hour comes to £450 for 18\nhours. The limit is £450 under section 12 and\nour decision of 12 March 2019 stands. We spent 14\nhours in 2018 and 12",
    ],
    ["telephone numbers", "Telephone: 01632 960 890\nFax: 01632 960 891\nMobile 07700 900 123"],
    ["numbered contents under a header", "Appendix Page\n1 31\n2 35\n3 40"],
    ["addresses", "Flat 3\n14 High Street\nUnit 7\nSuite 210\nPO Box 37"],
    ["dates", "Meeting held 12 March 2019\nDecision made 14 April 2019\nLetter sent 3 May 2019"],
    [
      "years in sentences",
      "Received in 2017 and closed in 2018\nReceived in 2018 and closed in 2019\nReceived in 2016 and closed in 2017",
    ],
    ["opening hours", "Monday 9.00 - 17.00\nTuesday 9.00 - 17.00\nThursday 10.00 - 18.00"],
    [
      "clauses",
      "1. The officer shall attend within 14 days under rule 12\n2. The panel shall sit within 28 days under rule 15",
    ],
    ["sections", "Exemptions applied: Section 40(2)\nSection 31(1)\nSection 12\nSection 43(2) and Section 38"],
    [
      "case citations",
      "Smith v Chief Constable [2012] EWCA Civ 1234\nJones v Council [2014] UKSC 45\nBrown v Green [2009] UKHL 12",
    ],
    ["decision notices", "FS50123456 Council of Northtown 12 May 2015\nFS50223457 Police of Southtown 14 June 2015"],
    ["axes", "0 20 40 60 80 100\n2010 2011 2012 2013 2014\n12 14 18 22 25"],
    [
      "questions about years",
      "Q1 How many officers in 2018 2019 2020\nQ2 How many staff in 2018 2019 2020\nQ3 What was spent in 2018 2019 2020",
    ],
    [
      "bullets",
      "- arrests in 2017, 2018 and 2019\n- charges in 2017, 2018 and 2019\n- convictions in 2017, 2018 and 2019",
    ],
    ["references", "Our reference 12345\nYour reference 678\nCase number 4412"],
    [
      "pairs below pairs of periods, whose figures say more",
      "Licences revoked\n2021 – 6 (taxis and hire cars)\n2022 – 9 (taxis alone)\nReason:\nConduct – 11\nHealth – 1\nOther – 3",
    ],
    ["postcodes", "The areas asked for are NR1 2 NR3 4\nIP1 2 IP3 4\nCB1 2 CB3 4"],
    ["e-mail heads", "From: A Person\nSent: 12 March 2019 10 15\nTo: FOI Team 2\nSubject: Request 4512"],
  ];
  it.each(cases)("%s", (_, input) => {
    expect(read(input)).toEqual([]);
  });
});

describe("generated tables", () => {
  const figure = fc.oneof(fc.nat(999), fc.integer({ min: 1000, max: 999_999 }));
  const print = (value: number) => value.toLocaleString("en-GB");
  const words = ["Assault", "Harbour", "Council", "Dwelling", "Vehicle", "Officer", "Garden", "Fraud"];
  const label = fc.tuple(
    fc.constantFrom(...words),
    fc.constantFrom("", " in a shop", " with injury", " (other)", " Act 1982"),
  );

  it("read back to the same cells from periods over rows that are full", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }).chain((columns) =>
          fc.record({
            columns: fc.constant(columns),
            rows: fc.array(fc.tuple(label, fc.array(figure, { minLength: columns, maxLength: columns })), {
              minLength: 2,
              maxLength: 10,
            }),
          }),
        ),
        fc.constantFrom("\n", "\r\n", "\n\n"),
        ({ columns, rows }, between) => {
          const header = `Offence ${Array.from({ length: columns }, (_, c) => `${2001 + c}/0${c + 2}`).join(" ")}`;
          const lines = rows.map(([parts, values]) => `${parts.join("")} ${values.map(print).join(" ")}`);
          const { records, diagnostics } = parse([header, ...lines].join(between), { source: "-" });
          expect(records).toHaveLength(rows.length * columns);
          const undecided = diagnostics.filter(({ code }) => code === "table/row-undecided").length;
          expect(records.filter(({ value }) => value === null)).toHaveLength(undecided * columns);
          records.forEach(({ value }, index) => {
            if (value !== null) expect(value).toBe(rows[Math.floor(index / columns)]?.[1][index % columns]);
          });
        },
      ),
    );
  });

  it("never give a wrong figure where blanks are dropped", () => {
    // The figures of a column are of one size, as they are in columns of one measure.
    const scales = fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(1, 30, 900, 40_000)));
    const cell = fc.option(fc.integer({ min: 100, max: 399 }), { freq: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 8 }),
        scales,
        fc.boolean(),
        (units, scale, stated) => {
          const cells = units.map((row) =>
            row.map((unit, column) => (unit === null ? null : Math.ceil((unit * (scale[column] as number)) / 100))),
          );
          const sums = [0, 1, 2].map((column) => cells.reduce((sum, row) => sum + (row[column] ?? 0), 0));
          const rows = cells.flatMap((row, index) => (row.some((value) => value !== null) ? [{ row, index }] : []));
          fc.pre(
            rows.length > 2 && rows.filter(({ row }) => row.every((value) => value !== null)).length * 2 > rows.length,
          );
          fc.pre(sums.every((sum) => sum > 0));
          const lines = rows.map(
            ({ row, index }) => `Ward ${words[index]} ${row.filter((value) => value !== null).join(" ")}`,
          );
          const total = stated ? [`Total ${sums.join(" ")}`] : [];
          const { records } = parse(["Area 2001 2002 2003", ...lines, ...total].join("\n"), { source: "-" });
          for (const { label: its, header, value } of records) {
            const row = cells[words.indexOf(its.slice("Ward ".length))];
            if (value !== null) expect([its, header, value]).toEqual([its, header, row?.[Number(header) - 2001]]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("amounts to the penny, be they misprinted, are no headings but cells", () => {
    const [table, ...others] = read("b) £32,895.00 £28.091.77\ne) £593,137.00 £575,156.00\ng) £238,459.00 £198,787.75");
    expect(others).toEqual([]);
    expect(table?.headers.replace("|", "") ?? "").toBe("");
    const [whole] = read("North £9.50 £7.20\nSouth £32,895.00 £28.091.77\nWest £12.00 £5.75\nEast £8.30 £1.25");
    expect(whole?.rows[1]).toBe("South:£32,895.00|£28.091.77");
  });

  it("figures below one another in boxes, of which each would have the same label, are no rows", () => {
    expect(read("2000 2001 2002\n\n2003\n\n1 2 1\n\n1\n\n0 0 0 0\n\n0 0 0 0\n\n2004\n")).toEqual([]);
    expect(read("3 2 2 5\n\n0 0 0 0\n\n0 1 0 0\n")).toEqual([]);
  });

  it("dashes behind labels, and years at their ends, are no column", () => {
    const costs = "3. a) 2018 £ 463.24\nb) 2019 £577.38\nc) 2020 £494.21";
    expect(read(`c) members of the public - 0\nd) the press - 0\ne) other bodies - 0\n${costs}`)).toEqual([]);
  });

  it("a header over other periods, with the number of its answer, heads no section", () => {
    const first = "1. Year Number of applications\n2020-21 513\n2019-20 584\n2018-19 562";
    const tables = read(`${first}\n\n2. Year     Number of Children\n2020-21 180\n2019-20 308\n2018-19 262`);
    expect(tables.map(({ headers }) => headers)).toEqual(["Number of applications", "Number of Children"]);
    expect(tables.map(({ groups }) => groups)).toEqual(["- - -", "- - -"]);
  });

  it("the numbered title of the next table heads no section", () => {
    const first =
      "Table 1: Visits\n\nSite Visits Seen within 4 hours % within 4 hours\nHill 120 90 75%\nVale 80 60 75%\nMoor 40 10 25%";
    const second = "Table 2: Staff\n\nSex Clerks Drivers Cooks Total\nFemale 12 8 4 24\nMale 7 4 1 12\nUnknown 3 4 0 7";
    const tables = read(`${first}\n\n${second}`);
    expect(tables.map(({ headers, rows }) => `${headers}: ${rows.length}`)).toEqual([
      "Visits|Seen within 4 hours|% within 4 hours: 3",
      "Clerks|Drivers|Cooks|Total: 3",
    ]);
  });

  it("a label that begins with its year is of it, where the corner says so", () => {
    const { records } = parse("Year Reason Days lost\n2019 Stress 120\n2020 Stress 140\n2021 Stress 90");
    expect(records.map(({ label, period }) => `${label}: ${period}`)).toEqual([
      "2019 Stress: 2019",
      "2020 Stress: 2020",
      "2021 Stress: 2021",
    ]);
  });

  it("a unit among headings that cannot be told apart is not of all columns", () => {
    const { records } = parse(
      "Year Chemical Name Items Unit Cost (£) Total\n2019 Salt 12 1,204 90\n2020 Soap 8 870 80\n2021 Salt 7 640 75",
    );
    expect(new Set(records.map(({ unit }) => unit))).toEqual(new Set(["count"]));
  });

  it("any text is read without throwing", () => {
    const piece = fc.constantFrom(
      "2013",
      " ",
      "\n",
      "\n\n",
      "12",
      "Total",
      "Year",
      "January",
      "-",
      "£",
      "1 055",
      "(",
      "*",
      "to",
      "\f",
      "Offence 2018 2019\n",
      "Alpha 3 4\n",
      "Page 2 of 3\n",
      "not held",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        read(pieces.join(""));
      }),
    );
  });
});

it("a header that cannot be cut is part of no label where it is printed again", () => {
  const header = "Recorded crime Charged or summonsed Caution given No suspect identified by officers";
  const rows = [
    "Theft 12 31 8",
    "Arson 4 15 16",
    "Fraud 7 22 19",
    header,
    "Robbery 9 14 25",
    "Affray 3 18 27",
    "Total 35 100 95",
  ];
  const { records } = parse(`Asked.\n\n${header}\n${rows.join("\n")}\n`);
  expect(records.map(({ label }) => label).filter((label) => label.endsWith("Robbery"))).toEqual([
    "Robbery",
    "Robbery",
    "Robbery",
  ]);
});

it("what a total is named after heads a section, however narrow the column of labels looks", () => {
  const { records } = parse(
    `Category 2019/20 2020/21
Highways
Resurfacing 1,204,500 998,120
Gully cleansing 88,010 91,455
Sub-total Highways 1,292,510 1,089,575
Street lighting
Energy 412,300 450,980
Column replacement 60,000 45,100
Sub-total Street
lighting 472,300 496,080
Grand Total 1,764,810 1,585,655
`,
  );
  expect(records.filter((_, at) => at % 2 === 0).map(({ group, label }) => `${group}: ${label}`)).toEqual([
    "Highways: Resurfacing",
    "Highways: Gully cleansing",
    "Street lighting: Energy",
    "Street lighting: Column replacement",
  ]);
});

describe("headings that come again in groups", () => {
  const cellsOf = (text: string) =>
    parse(text).records.map(({ label, header, value }) => `${label}: ${header} = ${value}`);

  it("stand under the names on the line above, which are no heading over the labels", () => {
    expect(
      cellsOf(
        "Home Overseas\n2019/20 2020/21 2019/20 2020/21\nSchool of Law 1,055 1,102 340 298\nSchool of Art 640 655 88 91\n",
      ).slice(0, 4),
    ).toEqual([
      "School of Law: Home / 2019/20 = 1055",
      "School of Law: Home / 2020/21 = 1102",
      "School of Law: Overseas / 2019/20 = 340",
      "School of Law: Overseas / 2020/21 = 298",
    ]);
  });

  it("and under years, with the total of all on a line between", () => {
    expect(
      cellsOf(
        "2021 2022\nGrand Total\nGranted Refused Total Granted Refused Total\nNorth 51 9 60 42 8 50 110\nSouth 37 3 40 22 9 31 71\n",
      ).slice(0, 6),
    ).toEqual([
      "North: 2021 / Granted = 51",
      "North: 2021 / Refused = 9",
      "North: 2022 / Granted = 42",
      "North: 2022 / Refused = 8",
      "South: 2021 / Granted = 37",
      "South: 2021 / Refused = 3",
    ]);
  });

  it("are said to be undecided where nothing tells what is over them", () => {
    const { diagnostics } = parse("Offence 2021 2022 2021 2022\nTheft 12 31 8 14\nArson 4 15 16 9\nFraud 7 22 19 5\n");
    expect(diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
  });
});

it("the same words with a sign for a share behind them are a heading of their own", () => {
  const { records } = parse(
    "Category Men Men % Women Women % Total Total %\nUnder 30 40 50 10 40 50 47.6\nOver 30 40 50 15 60 55 52.4\n",
  );
  expect(records.slice(0, 4).map(({ header, value }) => `${header} = ${value}`)).toEqual([
    "Men = 40",
    "Men % = 50",
    "Women = 10",
    "Women % = 40",
  ]);
});

it("headings that come again may begin with the number of a note, and names over them that cannot be cut head nothing", () => {
  const { records, diagnostics } = parse(
    "£ million\nTotal net spending on the National Health Service Spending on nurses' pay\nYear Actual 1Constant prices Actual 1Constant prices\n1976–77 306.7 752.3 70.6 173.2\n1977–78 346.8 746.9 77.2 166.3\n1 At 1986–87 prices.\n",
  );
  expect(records.slice(0, 3).map(({ header, value }) => `${header} = ${value}`)).toEqual([
    "Actual = 306.7",
    "1Constant prices = 752.3",
    "Actual = 70.6",
  ]);
  expect(diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
});

describe("the heading of a section below a header that has a title over it", () => {
  it("is no heading over figures", () => {
    const { records } = parse(
      "Incidents by town\nType Reported Charged\n2017\nLeeds 122 14\nYork 201 22\n2018\nLeeds 140 12\nYork 233 25\n",
    );
    expect(records.map(({ header, value }) => `${header} = ${value}`).slice(0, 2)).toEqual([
      "Reported = 122",
      "Charged = 14",
    ]);
  });

  it("nor where the header has none over the labels, and cannot be cut for certain", () => {
    const { records, diagnostics } = parse(
      "Reported losses by age\nPayers Loss (£)\nWomen\nUnder 40 188 204,110\n40-59 402 611,377\nMen\nUnder 40 201 288,119\n40-59 377 702,433\n",
    );
    expect(records.map(({ header }) => header).filter((header) => header !== "")).toEqual([]);
    expect(records.map(({ value }) => value).slice(0, 2)).toEqual([188, 204110]);
    expect(diagnostics.map(({ code }) => code)).toContain("table/header-undecided");
  });
});

it("a label over lines may stand between a header and the figures of the first row", () => {
  const { records } = parse(
    "Jan Feb Mar Apr\nNumber of open\nrequests\n228 204 233 359\nNew requests 172 157 181 287\nLate requests 4 4 5 6\n",
  );
  expect(records.slice(0, 2).map(({ label, header, value }) => `${label}: ${header} = ${value}`)).toEqual([
    "Number of open requests: Jan = 228",
    "Number of open requests: Feb = 204",
  ]);
});

it("names over levels are not cut where the first may begin with words that no noun over labels are", () => {
  const { records } = parse(
    "Great Wells Clinic Hope's Clinic Marsh\n2020 2021 2020 2021\nBeds Chairs Beds Chairs Beds Chairs Beds Chairs\nNone free 112 8 145 11 61 7 74 5\nNone clean 54 6 61 9 22 8 30 4\nNone left 14 6 31 9 21 8 37 4\n",
  );
  expect(records.filter(({ header }) => header.includes("Clinic"))).toEqual([]);
});

it("a share beside each year is no heading that comes again", () => {
  const { diagnostics } = parse("Gender 2019 % 2020 %\nMale 40 40 55 50\nFemale 60 60 55 50\nTotal 100 100 110 100\n");
  expect(diagnostics.map(({ code }) => code)).not.toContain("table/header-undecided");
});

it("sentences above rows are no header that is broken over lines", () => {
  const prose = "The figures come from a live system and may change.\n\nYou may ask for a review.";
  const { records } = parse(`${prose}\n\nOban 40 12 9\nCrail 31 7 5\nDunbar 12 8 4\n`);
  expect(records.filter(({ header }) => header !== "")).toEqual([]);
});

it("years of which several are left out head a table, behind what stands over labels", () => {
  const rows = "Arson 67,385 94,373 106,044\nBurglary 132,271 139,975 178,541\nDamage 14,710 52,815 78,546";
  const [table] = read(`OFFENCES KNOWN TO POLICE\nNumber of offences\nOffences 1969 1973 1975\n${rows}\n`);
  expect(table?.headers).toBe("1969|1973|1975");
});

it.each([
  "Datum Community Resolutions Offender\nOffender 18+ years",
  "Datum Community Resolutions\nOffender under 18\nOffender 18+ years",
])("headings broken over lines that capitals alone would cut are none, and head no section: %j", (header) => {
  const [table] = read(`${header}\n2010 12345 3827 8440\n2011 11143 3164 7899\n2012 9747 2485 7167\n`);
  expect(table?.headers).toBe("||");
  expect(table?.groups).toBe("- - -");
});

it("a year that is the label of like rows is no figure of one that lacks a figure", () => {
  const rows =
    "Central:\nRifles 1976 157 102 3 1,572\n1977 148 118 8 1,605\nFife:\nRifles 1976 84 100 3 1,780\n1977 122 116 1,777";
  const { records, diagnostics } = parse(`Area Granted Cancelled Refused Held\n${rows}\n`);
  const values = records.map(({ label, value }) => `${label} ${value}`).slice(4);
  expect(values.slice(0, 8)).toEqual([
    ...["1977 148", "1977 118", "1977 8", "1977 1605"],
    ...["Rifles 1976 84", "Rifles 1976 100", "Rifles 1976 3", "Rifles 1976 1780"],
  ]);
  expect(values.slice(8)).toEqual(["1977 null", "1977 null", "1977 null", "1977 null"]);
  expect(diagnostics.map(({ code }) => code)).toContain("table/row-undecided");
});

it("years of which one is misprinted head the next table, and are none of this one's figures", () => {
  const [, women] = read(
    "Men\nRegion 1997 1998 1999 2000\nNorth 325 285 275 251\nSouth 254 231 240 239\n\nWomen\nRegion 1997 1995 1999 2000\nNorth 510 467 428 398\nSouth 234 224 219 193",
  );
  expect(women?.headers).toBe("1997|1995|1999|2000");
  expect(women?.rows).toEqual(["North:510|467|428|398", "South:234|224|219|193"]);
});

it("years with the number of a note behind the last head the next table, and are none of this one's figures", () => {
  const rows = "All decisions 486 391 373\nSuccessful 220 178 176\nRefused 45 46 47";
  const { records } = parse(
    `Living allowance\n1997 1998 1999\n${rows}\n\nAttendance allowance\n1997 1998 1999 1\n${rows}\n`,
  );
  expect(records.filter(({ value }) => value === 1998)).toEqual([]);
  expect(records).toHaveLength(18);
});

it("a row below one without figures, among others that lack some, goes on with the table", () => {
  const rows =
    "Avon 42 50 53 18 98\nBedford 1 1 1\nCleveland\nCumbria 6 1 2\nDorset\nKent 1 1\nWiltshire 65 97 86 28 147";
  const { tables, records } = parse(`1998 1999 2000 2001 2002\n${rows}\n`);
  expect(tables).toHaveLength(1);
  expect(records.filter(({ label, value }) => label === "Wiltshire" && value === 147)).toHaveLength(1);
});

it("many years and a total stand over rows most of which have lost their blanks", () => {
  const head = "Place 1992 1993 1994 1995 1996 1997 Total";
  const rows =
    "Elmley 1 1 2\nErlestoke 2 2 1 5\nExeter 4 1 5\nFeltham 1 1\nForest\nBank 2 2\nFull\n(Men) 1 1 2\nHull 1 4 5";
  const { records } = parse(`${head}\n${rows}\nLeeds 1 1 4 5 3 1 15\n`);
  expect(
    records.filter(({ value }) => value !== null).map(({ label, header, value }) => `${label} ${header} ${value}`),
  ).toEqual(["Leeds 1992 1", "Leeds 1993 1", "Leeds 1994 4", "Leeds 1995 5", "Leeds 1996 3", "Leeds 1997 1"]);
});

it("a line that announces others is no header, and a row behind it is told", () => {
  const { records, diagnostics } = parse(
    "Persons 723 830 837 846 593\nSentences 541 502 629 609 611\nBorstal 997 866 115 153 104\nSent by the courts below.\nNumber of Aid Certificates:—\nCourts 258 217 201 243 265\nSessions 500 441 455\n",
  );
  expect(records.filter(({ header }) => header !== "")).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain("table/unread-rows");
});

it("a sentence that ends in words for a missing figure is no row", () => {
  // Moray Council, cost of early learning: counts in sentences behind the table.
  const text =
    "21/22 22/23\nTotal costs £14,474,208.15 £15,815,552.46\n\n1,709 children for 2022/23 up to January 2023. We do not have figures for April - information not held.\n";
  expect(parse(text).records.map(({ label, value }) => `${label} ${value}`)).toEqual([
    "Total costs 14474208.15",
    "Total costs 15815552.46",
  ]);
});

it("the numbers of notes that markup raises in two cells of a row part no columns", () => {
  const rows =
    "Petty Officer 188 205 229 272\nChief Petty Officer 172 176 194 184\nWarrant Officer 17 13 0<sup>1</sup> 0<sup>1</sup>";
  const { records } = parse(`Rank 2009 2008 2007 2006\n${rows}\n`);
  expect(records.slice(8).map(({ label, value, raw }) => `${label} ${value} ${raw}`)).toEqual([
    "Warrant Officer 17 17",
    "Warrant Officer 13 13",
    "Warrant Officer 0 0<sup>1</sup>",
    "Warrant Officer 0 0<sup>1</sup>",
  ]);
});

it("years alone head the days below them, where not each day has its year or one stands over the first", () => {
  const rows = "30 June 69 12.8\n31 December 67 12.9";
  const { records } = parse(`Date Lifers Share of all\n1989\n${rows}\n1990\n${rows}\n1991\n${rows}`);
  const labels = records.map(({ group, label }) => `${group} ${label}`).filter((_, at) => at % 2 === 0);
  expect(labels).toEqual(["1989", "1990", "1991"].flatMap((year) => [`${year} 30 June`, `${year} 31 December`]));
});

it("four years or more that go up, some left out, are a header by themselves", () => {
  const rows = "Applications 4,415 26,190 43,880 29,715\nDecisions 2,650 4,010 27,060 38,895\n";
  const { tables } = parse(`Asylum\n1985 1990 1995 1996\n${rows}`);
  expect(tables[0]?.columns.map(({ header }) => header)).toEqual(["1985", "1990", "1995", "1996"]);
});

describe("a last column without a heading that holds the sums of its rows", () => {
  const headersOf = (text: string) => parse(text).tables.map(({ columns }) => columns.map(({ header }) => header));
  const rows = "Books lent 1,204 988 1,310 3,502\nDVDs lent 310 204 188 702\nAudio lent 87 65 71 223\n";

  it.each([
    ["18-19 19-20 20-21", ["18-19", "19-20", "20-21", ""]],
    ["Item 2018/19 2019/20 2020/21", ["2018/19", "2019/20", "2020/21", ""]],
    ["Male Female Other", ["Male", "Female", "Other", ""]],
  ])("%s", (header, headers) => {
    expect(headersOf(`Loans\n\n${header}\n${rows}`)).toEqual([headers]);
    const { records } = parse(`Loans\n\n${header}\n${rows}`, { includeTotals: true });
    expect(records.filter(({ role }) => role === "total").map(({ value }) => value)).toEqual([3502, 702, 223]);
  });

  it.each([
    ["of one row they are no sums", "2018 2019 2020", rows.replace("702", "703")],
    ["a heading says what they are", "Lent 2018 Year total", rows],
    ["a heading may be two", "Central library Mobile library Home", rows],
  ])("%s", (_, header, body) => {
    expect(
      headersOf(`Loans\n\n${header}\n${body}`)
        .flat()
        .filter((its) => its !== ""),
    ).toEqual([]);
  });
});

it("a line that is a band, as others are that go on where it ends, is no row of a dash and a figure", () => {
  const bands = "Age\n\n0 - 9\n\n10 - 19\n\n20 - 29\n\nNumber Open\n\n98% 99%\n\n72%\n\n2%\n\n95% 97%\n";
  expect(parse(`Response.\n\n${bands}`).records).toEqual([]);
  const rows = parse("Response.\n\nWard 2019 2020\n1 - 5\n2 3 -\n3 - 7\n4 8 9\n").records;
  expect(rows.map(({ label, value }) => `${label}: ${value}`).slice(0, 2)).toEqual(["1: 0", "1: 5"]);
});
