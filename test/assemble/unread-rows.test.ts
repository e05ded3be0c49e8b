import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

function unread(text: string): readonly string[] {
  return parse(text)
    .diagnostics.filter(({ code }) => code === "table/unread-rows")
    .map(({ line, column, message }) => `${line}:${column} ${/^(?:\d+ lines|a line)/.exec(message)?.[0]}`);
}

it("the row of the next year, with a figure more behind the marks of notes, is given without values and told", () => {
  const text = "Fouling Attacks Total\n2004 160 46 206\n2005 265 64 329\n2006(2) 47 18 (3)5 (3)71\n";
  const { records, diagnostics } = parse(text, { includeTotals: true });
  expect(records.slice(6).map(({ value }) => value)).toEqual([null, null, null]);
  expect(diagnostics.map(({ code }) => code)).toContain("table/row-undecided");
});

describe("rows that no layout reads are told", () => {
  it.each([
    ["several figures a row in commas", "By service\n2018 - 25%, 15%\n2019 - 20%, 10%\n", ["2:1 2 lines"]],
    [
      "amounts below years, with one sign before all",
      "2016/17 2017/18 2018/19(Budget)\n£ 58,114,000 59,863,000 73,091,000\n",
      ["2:1 a line"],
    ],
    ["a month with figures and a share", "Month Due In time Rate\nJanuary 180 164 91%\n", ["2:1 a line"]],
    [
      "brief years, and what each figure is",
      "Answers in £000 22-23 1,920 Surplus 21-22 -316 Deficit 20-21 882 Surplus |\n",
      ["1:1 a line"],
    ],
    [
      "days and answers behind the figures of numbered rows",
      "Zone      Cases   Date received   Upheld\nZone 1    6,451      19/11/2012       No\nZone 2      747      11/02/2018      Yes\n",
      ["2:1 2 lines"],
    ],
    [
      "days right behind figures, or before them",
      "Schools 1,999,982 £27,483.3519/09/2014\nHomes 5 07/11/201671%\n",
      ["1:1 a line", "2:1 a line"],
    ],
    [
      "a year right before its figure, among rows of years",
      "Year Number\n2010 89,998\n2011 3\n20151,790,903\n2016 79\n2017 2\n",
      ["4:1 a line"],
    ],
    ["one row in pipes, below a dash", "The reasons are these.\nAssault on staff | - | 8 | 10\n", ["2:1 a line"]],
    [
      "years with signs, their figures of two kinds",
      "Costs: 2019 - £45, 2020 - 37 people, 2021 - £22.\n",
      ["1:1 a line"],
    ],
    [
      "rows that are glued to the years of the next",
      "By contractor:\n2014/15 Veolia - 2052015/16 Veolia - 3382016-/7 Veolia - 650\n",
      ["2:1 a line"],
    ],
    ["no header in pipes", "The areas are these.\nArea | 2018 | 2019\n", []],
    [
      "counts, shares and amounts before what they are of",
      "We hold this:\n140 Agency managers\n298 Employed managers\n31.96% Of staff\n£ 1,215.00 Expenses\n",
      ["2:1 4 lines"],
    ],
    [
      "no shares in sentences",
      "Of these incidents:\n• 76% were of a low level\n• 20% were not proved\n• 4% were of high level\n",
      [],
    ],
    [
      "years with counts and words",
      "Reports made\n2019 – zero reports were submitted\n2020 – 4 reports were submitted of 12\n",
      ["2:1 2 lines"],
    ],
    [
      "spans of days with counts and words",
      "Fly-tipping\n1/4/2016 – 31/3/2017 139 cases of which 45 are rural\n1/4/2017 – 31/3/2018 336 cases of which 127 are rural\n",
      ["2:1 2 lines"],
    ],
    [
      "a year before figures, with words in the place of others",
      "Seized\n1999–2000 2,707 2,525 1,900 Not recorded 77,853\n",
      ["2:1 a line"],
    ],
    [
      "a figure below years without one",
      "1. How many?\n2019 – Please refer to our web page.\n2020 – Please refer to our web page.\n2021 – 45,560\n",
      ["4:1 a line"],
    ],
    [
      "years with equals signs on one line, behind the number of a question",
      "1. a) 2018/19 = 5 2019/20 = 4 2020/21 = 4 2021/22 = 4 2022/23 = 11 b) 2018/19 = 1.27%\n",
      ["1:1 a line"],
    ],
    [
      "the row of the next year, with a word before its figure",
      "Transport\n2021 – 2022 £4,367,787\n2022 – 2023 £4,579,617\n2023 – 2024 Estimating £4,731K\n",
      ["4:1 a line"],
    ],
    [
      "amounts below others, with words behind them, or no sign before",
      "Paid per annum to:\n• Member – £5,577\n• Leader – £13,488\n• Chairman – £4,782\n• Group leader – £1,071 plus £177 each\n",
      ["5:1 a line"],
    ],
    [
      "the row of the next year, which goes on to the present",
      "Paid in compensation:\n2019-2020 = £75,921\n2020-2021 = £102,994\n2021-present = £583,109\n",
      ["4:1 a line"],
    ],
    [
      "figures with nothing between, some of them hidden",
      "Days lost\n1 - 10<1019<101011<1061\n11 - 20<1011<10<10<10<1032\n",
      ["2:1 2 lines"],
    ],
    [
      "figures with nothing between, millions among them",
      "Claims made\n\nClaims for IB772,7261,066,3991,046,743929,500910,829\nDisallowed at once267,910438,476446,583395,665400,471\nDisallowed later\n",
      ["3:1 a line", "4:1 a line"],
    ],
    [
      "figures of a label that another table has, in thousands",
      "Held in custody\n1976–77 1977–78 1978–79\nMen 46,185 46,605 47,045\nWomen 1,185 1,605 1,045\nTotal 47,370 48,210 48,090\n\nThe figures for Wales are:\n\n41,160 41,480 41,820\n",
      ["9:1 a line"],
    ],
    [
      "figures with their shares in brackets, glued to the next",
      "Road users killed\nPedestrian14 463 (6.7)4834 (18.2)5865 (6.8)1479 (18.0)\n",
      ["2:1 a line"],
    ],
    [
      "two lists of labels and figures, each on one line",
      "Recipients\nEngland 692,440 North 36,790 South 112,130 East 63,730 West 43,700\nEngland 1,071,050 North 55,380 South 159,950 East 101,340 West 76,480\n",
      ["2:1 a line", "3:1 a line"],
    ],
    ["several values in one cell", "Budget\n£1,996,000 £2,414,000 |\n£1,512,000 £1,500,000 |\n", ["2:1 2 lines"]],
    [
      "labels and their figures on one line",
      "Beds on one night\nAcute beds NHS trust Avon 764 Barnet and Enfield 101 East Devon 632 West Devon 7 Source: winter census\n",
      ["2:1 a line"],
    ],
    [
      "the ends of months with their figures",
      "Number\nEnd March 1998 1,513\nEnd March 1999 1,501\nEnd March 2000 1,470\n",
      ["2:1 3 lines"],
    ],
    ["years with a long dash before their figures", "Lost:\n\n  • 1990—5\n  • 1991—4\n  • 1992—0\n", ["3:3 3 lines"]],
    [
      "years with two figures each, before much prose",
      `Set out below\n1Courts Counts 19833 2,238 — 1984 2,209 1,944 1985 2,321 — 1986–87 2,199 n/a ${"and words of a note ".repeat(20)}\n`,
      ["2:1 a line"],
    ],
    ["so led by dots", "The figures are:\nEngland … … … 330 Wales … … … 12 Scotland … … … 24\n", ["2:1 a line"]],
    [
      "an answer behind its question, below others",
      "1. How many were assessed? 4,110\n2. How many wait? 377\n\n3. How many for long? 188\n",
      ["4:1 a line"],
    ],
    [
      "two rows on one line with dashes for some of their figures",
      "Amount of fine Offence Up to £200 Over £200 3. Threats to kill 8 5 1 — — — 14 4. Dangerous driving — 1 3 — 2 — 6 5. Wounding 25 9 — —\n",
      ["1:1 a line"],
    ],
    [
      "a table on one line that cannot be cut",
      `Dear requester\n${"North 0-9 by 12 of 40 and South".repeat(3)} 5 3 12 40 6 8 12 40 91 2 to 8 in 14\n`,
      ["2:1 a line"],
    ],
    [
      "rows that all lack cells below periods, whose figures are of no fewer columns",
      "Self-harm.\nPrison 1996 1997 1998 1999 Total\nNorthmoor 1 1\nSouthmoor 2 1 1 4\nWestmoor 1 1 2\nEastmoor 2 2\n",
      ["3:1 4 lines"],
    ],
    [
      "rows whose cells are broken over lines in any way",
      "Offence\n\nB Division C Division Total\n\nViolence\n\n8,133\n\n3,116 11,249\n\nArson\n\n391 579\n\n970\n\nFraud\n\n9,638\n\n3,086 12,724\n\nRobbery\n\n457 86 543\n",
      ["9:1 4 lines", "7:1 4 lines"],
    ],
    [
      "a few figures on lines of their own that are written as counts",
      "Offence\n\nTheft from the person\n\nBurglary\n\n2013\n\n2014\n\nNil\n\n2,573\n\n16,289\n\n17,962\n",
      ["13:1 3 lines"],
    ],
    [
      "a table on one line whose header cannot be cut, and which ends in figures",
      "Line Total 2021 Total 2022 Total 2023 Acton 29 58,955 17,454 Balham 5 66 78 Catford 4 5 6 Debden 8 9 1,044\n",
      ["1:1 a line"],
    ],
    [
      "rows under a total that has a figure more",
      "Cause Total Police involved\nVerbal abuse 23\nAssault 19\n2014-15 Total 42 12\nCause Total Police involved\n",
      ["2:1 3 lines"],
    ],
    [
      "rows with one sign or two that lead to their figures",
      "Vehicles concerned. Fatal accidents. Other accidents.\n1939. 1940. 1939. 1940.\nTrams … 19 47 1,910 2,219\nCoaches … … 5 — 200 40\n",
      ["3:1 2 lines"],
    ],
    [
      "years and figures with nothing between",
      "Offenders by year\nOffenders found guilty 1997 to 2001199721,404199822,814199921,704200021,078200120,468 1 By offence.\n",
      ["2:1 a line"],
    ],
    [
      "rows of one month in several years",
      "Perth claims\nPerth City Angus Coast Moray Firth\nFebruary 2002 3,500 327,300 2,695,600\nFebruary 2003 3,600 326,500 2,710,200\n",
      ["3:1 2 lines"],
    ],
    [
      "two names with a figure each, below words that lead to them",
      "The staff of the two centres are as follows:\n\nThe UK (Bristol): 27\n\nIndia (Noida): 65\n\nMore is not known.\n",
      ["3:1 2 lines"],
    ],
    [
      "a year up to a day, below the years of a table",
      "Year Primary Secondary\n2018/19 91 40\n2019/20 65 37\n2020/21 24 38\n2021/22 19 86 (as at 30 May 2021)\nThat is all.\n",
      ["5:1 a line"],
    ],
    [
      "years with their figures on one line",
      "Compensation in Great Britain £ Expenditure 1999 5,770,983 2000 7,307,797 2001 —\n",
      ["1:1 a line"],
    ],
    [
      "cells that fill a line each, in an order that nothing tells",
      "Thefts by ward\n\nNorth\n\nSouth\n\n12\n\n7\n\n2021\n\n2022\n\nEast\n\n31\n\n40\n\n5\n\nWest\n\n2\n",
      ["7:1 6 lines"],
    ],
    [
      "fewer such cells, below a table of them",
      "Offence\n2008\n2009\n2010\n\nSouth East\n896\n183\n19\n\nPublic order\n31\n\nLeeds\n23\n1,013\n",
      ["12:1 3 lines"],
    ],
    [
      "a year above those that follow it, whose figure alone says what it is in",
      "2023 (as at 2nd March 2023) - 187 days.\n\n2022 - 154.\n\n2021 - 155.\n\n2020 - 150.\n",
      ["1:1 a line"],
    ],
    [
      "a label too long for one above rows that are read",
      `Granted (${"in whole or in some part, ".repeat(6)}or else): 183\nNot held: 22\nRefused: 23\nReviewed: 2\n`,
      ["1:1 a line"],
    ],
    [
      "a table on one line, some of its figures provisional",
      `Homes sold in the first three quarters of 1980 by the district councils ${"Ash 26P Bow 19 Cray 36 Deal and Lydden 6 ".repeat(4)}P=Provisional\n`,
      ["1:1 a line"],
    ],
    [
      "pairs beside rows that are read, with a slip in their years",
      "Badges\n2015 – 2014 - 514 applications\n2016 – 899 applications\n2017 – 867 applications\n2018 to June) – 42 applications\n",
      ["2:1 a line"],
    ],
    [
      "rows cut off from a table by one whose number may be a name's",
      "Reason Number\nNeglect 318\nAbuse 144\nParental illness 18\nStress, Section 40\nAbsent parents 23\nOther 21\n\nThat is all.\n",
      ["6:1 2 lines"],
    ],
    [
      "the same with a pipe behind each",
      "Thefts by ward\nNorth |\nSouth |\n12 |\n7 |\n2021 |\n2022 |\nEast |\n31 |\n40 |\n5 |\nWest |\n2 |\n",
      ["4:1 6 lines"],
    ],
    [
      "bounds in words, with a pipe behind each",
      "Code |\nOffence |\nPoints |\nDR40 |\nIn charge |\n10 |\nDR50 |\nUnfit to drive |\n10 |\nDR10 |\nAttempts |\n3 to 11 |\nDR20 |\nOther |\n3 to 11 |\n",
      ["12:1 2 lines"],
    ],
    [
      "counts before what they count",
      "Trees that were felled:\n\n1 Lime\n\n3 Oak\n\n1 Ash\n\nAll were old.\n",
      ["3:1 3 lines"],
    ],
    [
      "two counts of one thing",
      "These are formal ones:-\n63 Complaints received 2017-2018\n65 Complaints received 2018-2019\n",
      ["2:1 2 lines"],
    ],
    [
      "figures in what a pipe closes as a cell",
      "What was the rise?\nRise over ten years £18.39 26.6% | |\nWhat was it before?\n",
      ["2:1 a line"],
    ],
    [
      "a mark before a figure behind years",
      "Inmates moved to hospitals. 1979 78 1980 80 1981 *85 * So far.\n",
      ["1:1 a line"],
    ],
    [
      "figures of two kinds with a stroke between, and a unit behind",
      "Agency staff\nNurses (theatres) - £2822.61 / 8015.06 hours\nNurses (wards) - £735.95 / 341.02 hours\n",
      ["2:1 2 lines"],
    ],
    [
      "a unit's letter at the last figure",
      "Waste\ni) 2017   Recycling   7565.09    Other waste   14836.89\nii) 2018   Recycling   7541.46    Other waste   13209.42\niii) 2019   Recycling   7419.56    Other waste   12896.20T\n",
      ["2:1 3 lines"],
    ],
    [
      "days with what was counted on them and words with numbers",
      "Placed on these days:\n- 31/03/2021 39 16/17 year olds (as at 26/04/2021)\n- 31/03/2022 53 16/17 year olds (as at 31/03/2022)\n- 31/03/2023 77 16/17 year olds (as at 13/03/2023)\n",
      ["2:1 3 lines"],
    ],
    [
      "years that have run into their figures",
      "YearNumber of staff in schoolsNumber of others, including schemes.\n200780381786\n200884402002\n200983921950\n",
      ["2:1 3 lines"],
    ],
    [
      "years that have run into fewer digits, one with the mark of a note",
      "Deaths by year, and over capacity\n2000815\n2001(25)734626\n2002<57718\n",
      ["2:1 3 lines"],
    ],
    ["years that have run together over such figures", "Adults2012201320142015\n1021111131312\n", ["2:1 a line"]],
    ["nor numbers that only begin like years", "Our references\n2014815\n2017734\n", []],
    ["one row of figures below years", "Requests received\n2019 2020 2021\n312 287 301\n", ["3:1 a line"]],
    ["a figure below what it counts", "The figure is this:\n\nNumber of requests received:\n\n312\n", ["5:1 a line"]],
    ["two of them", "Number of requests received\n312\nNumber answered in 20 days\n287\n\nRegards\n", ["2:1 2 lines"]],
    [
      "the row of the next year below two blank lines",
      "Crimes by year\n2015 – 578\n2016 – 731\n2017 – 132\n\n\n\n2018 – 688\n",
      ["8:1 a line"],
    ],
    [
      "the same with a space alone",
      "Year Officers\n2015/16 201\n2016/17 179\n2017/18 190\n\n\n\n2018/19 204\n",
      ["8:1 a line"],
    ],
    ["years with figures of several kinds", "Wait\n2019: 12 weeks\n2020: 18 weeks\n2021: 3 months\n", ["2:1 3 lines"]],
    ["the same with a word for none", "Crimes by year\n2015 578\n2016 731\n\n2017 Nil\n", ["5:1 a line"]],
    [
      "a row of as many figures as those above",
      "Requests 2021 2022 2023\nReceived 44 51 63\nAnswered 40 49 60\nRefused 2 1 0\n\n\n\nReviewed by others 3 4 5\n",
      ["8:1 a line"],
    ],
    [
      "runs of figures among the words of notes",
      "The last three years are these.\n2000 2001 32002 Principal Applicants 8,980 9,285 10,740 Dependants4 N/a 1,495 3,170 1 Figures have been rounded to the nearest five. 2 Includes persons who left by themselves after action had been taken against them. 3 Provisional data.\n",
      ["2:1 a line"],
    ],
    [
      "words and figures alone on one line, below what leads to them",
      "Many schools have closed. The details are as follows:\none-teacher schools 11 two-teacher schools 12 more than two teachers 11\n",
      ["2:1 a line"],
    ],
    [
      "amounts right behind shares",
      "Year Paid in time Interest paid Interest due\n2016/17 95.67%£281£68,796\n2015/16 95.31%£226N/A\n",
      ["2:1 a line", "3:1 a line"],
    ],
    [
      "years with glued figures, and the changes between them",
      "Primary schoolsGrammar\n2003–04171,50063,000\nChange-1.5-0.2\n2004–05169,10063,000\nChange-1.40\n",
      ["2:1 2 lines"],
    ],
    [
      "counts right behind words, with blank lines between",
      "Requests received\n\nRequests still open0\nRequests closed in time195 (97%)\nRequests closed late6\n\n\nRequests refused in full17\nRequests granted in part66\n",
      ["3:1 5 lines"],
    ],
    [
      "rows that are glued to one another",
      "Detection rates by areaArea19971998-991999-20002000-01Avon8674624327Bedford7056433425Cambridge7962562\n",
      ["1:1 a line"],
    ],
    [
      "rows of years, one of which lacks figures",
      "Murder in the course of theft Murder by shooting Murder of a prison officer Murder of police Others Total\n1965 5 24 2 1 32\n1966 16 15 4 35\n\nNotes on this are below.\n",
      ["2:1 2 lines"],
    ],
    [
      "years on one line, one of which has a word for a figure",
      "Contract year (July-June) Grant (£) Fuel (£) 2011-12 1,166 436 2012-13 1,215 tbc 2013-14 1,417 tbc\n",
      ["1:1 a line"],
    ],
    [
      "labels on one line with as many figures each",
      "Sheet 4 of what the panel saw. Police Officer Mean £20.55 £19.62 4.53 Median £20.71 £20.62 0.45 Mode £20.50 £20.12 0.65 x\n",
      ["1:1 a line"],
    ],
    [
      "two lists",
      "Spending\n2018 - 25%, 15%\n2019 - 20%, 10%\nThe rest is not held.\n2018 - £5, £6\n2019 - £4, £7\n",
      ["2:1 2 lines", "5:1 2 lines"],
    ],
  ])("%s", (_, text, expected) => {
    expect(unread(text)).toEqual(expected);
  });

  it.each([
    ["a table that is read", "Year\tThefts\n2018\t25\n2019\t31\n2020\t12\n"],
    [
      "prose",
      "We hold 12 files.\nSection 12 costs are £450\nIt took 18 hours, at £25 an hour\nfrom 2 to 14 May 2019\n",
    ],
    ["telephone numbers", "Switchboard: 01482 300300\nHousing repairs: 0800 310 3100\nTextphone: 18001 01482 300300\n"],
    ["a page of contents", "1 Introduction 3\n2 Method 5\n3 Results 8\nAppendix A 12\nAppendix B 19\n"],
    ["contents on one line", "Contents Introduction 2 Method 4 Results by area 7 Summary 9 Annex 12 and notes\n"],
    ["references", "Our ref 4471\nYour ref 88\nFOI 1877\nCase 12\n"],
    ["dates", "Received 12 March 2019\nAnswered 4 April 2019\nReviewed 2 May 2019\n"],
    [
      "figures of years that stand one by one",
      "In 2017 12, in 2018 40 and in 2019 9 were found\nFrom 2016 2017 2018 2019\n",
    ],
    ["years", "Theft Act 1968\nFraud Act 2006\nPublic Order Act 1986\n"],
    [
      "pages and telephone numbers",
      "Page 1 2 3 4 5 6 7 8 of results for 1,204 records\nCall 01632 960 123 or 01632 960 456, or 020 7946 0018, for £1,200 or more\n",
    ],
    ["the numbers of points", "First\n\n1\n\nSecond\n\n2\n\n3\n\nFourth\n\n4\n\n5\n\n6\n\n7\n"],
    ["the number of a page below a heading", "Requests received\n\n12\n\nRegards\n"],
    ["the codes of what is named", "Codes\n104 Assault\n105 Theft\n125 Fraud\n131 Arson\n"],
    ["kinds that are numbered", "Homes\n1 bed flat\n2 bed flat\n3 bed house\n"],
    ["days", "12 May\n4 June\n2 July\n"],
    [
      "spans of days in a sentence",
      "By year, that is 1 November 2014 - 31 October 2015, 1 November 2015 - 31 October 2016 and so on.\n",
    ],
    ["the number of a page below cells", "Offence\n2008\n2009\n2010\n\nSouth East\n896\n183\n19\n\n12\n"],
    ["an address", "27 High Street\nTown\nAB1 2CD\n"],
  ])("but not %s", (_, text) => {
    expect(unread(text)).toEqual([]);
  });
});

it("a row whose cells have nothing between them is told, and no label of the figure alone on its line", () => {
  const head = "A\n\nEmergency services201320142015Jan 18 - Jun 18Total days\n\n";
  const first = "Ambulance5.744.746.356.8156.5\nStress5.744.746.356.8156.5\n\n \n\n";
  const second = "Fire1.0303.017.058.0379.0\nStress1.0159.017.045.0\n\n341.0\n\nHealth144.013.0157.0\n\n \n\n";
  const third = "Police312.0494.5366.6325.51,822.8\nStress293.0494.5366.6325.5\n\n1,731.0\n\nHealth19.072.891.8\n";
  const { records, diagnostics } = parse(head + first + second + third);
  expect(records).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain("table/unread-rows");
});
