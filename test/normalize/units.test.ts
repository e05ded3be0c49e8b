import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

/** The unit and value of each cell, row by row; the same for a whole row once. */
function units(text: string): readonly string[] {
  const { records } = parse(new TextEncoder().encode(text), { includeTotals: true });
  const byLine = new Map<number, string[]>();
  for (const { line, unit, value } of records)
    byLine.set(line, [...(byLine.get(line) ?? []), `${unit} ${value ?? "-"}`]);
  return [...byLine.values()].map((cells) => cells.join(", "));
}

describe("what figures are in", () => {
  test.each([
    ["the corner", "£\t2017/18\t2018/19\nStaff\t120\t-\nCars\t20\t9\n", ["GBP 120, GBP 0", "GBP 20, GBP 9"]],
    [
      "no unit of one of several headings that cannot be cut",
      "Revenue Subsidy\n£ million Index base 1974 £ million Index base 1974\nNorth 214 80.5 244 49.7\nSouth 210 74.0 232 44.2\nEast 220 76.5 230 39.5\n",
      [
        "count 214, count 80.5, count 244, count 49.7",
        "count 210, count 74, count 232, count 44.2",
        "count 220, count 76.5, count 230, count 39.5",
      ],
    ],
    [
      "nor of the first, where another stands over the last",
      "Department Gross expenditure\n£m\n% Gros income\n£m\nNet expenditure\n£m\n%\nEducation 107.51 21.4 21.27 86.23 41.5\nHousing 73.35 14.5 57.07 16.28 7.7\nSocial work 106.15 21.1 39.85 66.31 31.9\n",
      [
        "count 107.51, count 21.4, count 21.27, count 86.23, count 41.5",
        "count 73.35, count 14.5, count 57.07, count 16.28, count 7.7",
        "count 106.15, count 21.1, count 39.85, count 66.31, count 31.9",
      ],
    ],
    [
      "no money of hectares, of whose heading the first ends in a sign",
      "Grant-in-aid £ New planting (hectares)\n1919–1939 150,757,000 111,859 12\n1940–1960 748,584,000 230,168 15\n1961–1981 957,554,000 353,677 11\n",
      [
        "count 150757000, count 111859, count 12",
        "count 748584000, count 230168, count 15",
        "count 957554000, count 353677, count 11",
      ],
    ],
    [
      "the percent that ends a heading behind a year",
      "English regions 1999–2000 Percentage\nRegion\tServed\tRecycled\nNorth\t12\t4\nSouth\t35\t7\n",
      ["percent 12, percent 4", "percent 35, percent 7"],
    ],
    [
      "what figures say that they count, under a heading of shares",
      "Percentage of hours spent\n\n  • 1 to 50 per cent of hours: 6 staff\n  • 51 to 99 per cent of hours: 18 staff\n  • 100 per cent of hours: 5 staff\n",
      ["count 6", "count 18", "count 5"],
    ],
    [
      "no percent of counts, where it stands by itself over a line of headings",
      "Incidents\n\n%\nRegion Assaults Detected\nNorth 420 60.1\nSouth 150 25.2\nEast 130 15.5\n",
      ["count 420, count 60.1", "count 150, count 25.2", "count 130, count 15.5"],
    ],
    [
      "the percent that stands by itself over shares",
      "Incidents\n\n%\nRegion Detected Charged\nNorth 42 60.1\nSouth 15 25.2\nEast 13 115.5\n",
      ["percent 42, percent 60.1", "percent 15, percent 25.2", "percent 13, percent 115.5"],
    ],
    [
      "numbers that name something, as their heading says",
      "Supplier\tTransaction No.\tAmount £\nVeolia\t5105600123\t5,320.10\nSerco\t5105600188\t720.00\n",
      ["identifier 5105600123, GBP 5320.1", "identifier 5105600188, GBP 720"],
    ],
    [
      "places on a map, and years among counts",
      "Site\tEasting\tNorthing\tYear built\tPotholes\nMill Lane\t412345\t288765\t1936\t40\nHigh Street\t413222\t287654\t1958\t2010\n",
      [
        "identifier 412345, identifier 288765, identifier 1936, count 40",
        "identifier 413222, identifier 287654, identifier 1958, count 2010",
      ],
    ],
    [
      "numbers of cases, where none is printed twice, and the number of cases",
      "Ward\tCase number\tVisits\nAbbey\t20190012\t3\nBridge\t20190077\t1\n\nCounts\n\nWard\tCase number\tVisits\nAbbey\t12\t3\nBridge\t9\t1\n",
      ["identifier 20190012, count 3", "identifier 20190077, count 1", "count 12, count 3", "count 9, count 1"],
    ],
    [
      "no header that could not be cut, of one of its columns",
      "Wait Range Homes Average Days\nUnder a year 231 140\nUp to 2 years 188 462\nLonger waits 97 911\n",
      ["count 231, count 140", "count 188, count 462", "count 97, count 911"],
    ],
    [
      "no header of counts with their shares, be these the same or one alone",
      "Area\tCases (%)\tMet (%)\nNorth\t54 (6%)\t9 (1%)\nSouth\t<10\t203 (1%)\n",
      ["count 54, count 9", "count -, count 203"],
    ],
    [
      "no heading that speaks of shares in brackets",
      "Refusals by cause (percentages in brackets)\n\nCause\tNew\tRenewed\nAge\t12 (60%)\t3 (75%)\nHealth\t8 (40%)\t1 (25%)\n",
      ["count 12, count 3", "count 8, count 1"],
    ],
    [
      "the corner, with a scale",
      "(£000s)\t2017/18\t2018/19\nStaff\t120\t\nCars\t20\t9\n",
      ["GBP thousand 120, GBP thousand -", "GBP thousand 20, GBP thousand 9"],
    ],
    [
      "the corner, over years",
      "%\tMen\tWomen\n2018\t40\t60\n2019\t45\t55\n",
      ["percent 40, percent 60", "percent 45, percent 55"],
    ],
    [
      "a database's short names of columns say what is measured, and capitals a primary care trust",
      "team\tavg_days\tPct in time\tPCT\nNorth\t12.5\t9.5\t40\nSouth\t8.5\t4.5\t31\n",
      ["days 12.5, percent 9.5, count 40", "days 8.5, percent 4.5, count 31"],
    ],
    [
      "a header in brackets says what is measured",
      "Team\tAverage wait (weeks)\tTime taken (working days)\tReferrals\nNorth\t12\t9\t40\nSouth\t8\t4\t31\n",
      ["weeks 12, days 9, count 40", "weeks 8, days 4, count 31"],
    ],
    [
      "a header by its words, over years",
      "\tDays lost\tDays lost\tAverage days lost\tAverage days lost\nTeam\t2018\t2019\t2018\t2019\nNorth\t12\t9\t1.5\t2.5\nSouth\t8\t4\t2.5\t3.5\n",
      ["days 12, days 9, days 1.5, days 2.5", "days 8, days 4, days 2.5, days 3.5"],
    ],
    [
      "a header that begins with what is measured",
      "Year\tHours\tTonnes collected\tOvertime hours\tHoursAtIncident\tDays\tNights\n2018\t12\t9\t4\t3\t2\t1\n2019\t8\t4\t2\t1\t3\t5\n",
      [
        "hours 12, tonnes 9, hours 4, hours 3, count 2, count 1",
        "hours 8, tonnes 4, hours 2, hours 1, count 3, count 5",
      ],
    ],
    [
      "no header that only names a time",
      "Force\tHours of darkness\tWorking hours\tDays 1 to 5\tHours claimed by cases\nKent\t12\t9\t4\t3\nEssex\t8\t4\t2\t1\n",
      ["count 12, count 9, count 4, count 3", "count 8, count 4, count 2, count 1"],
    ],
    [
      "people are counted by how long they wait",
      "\tWait (weeks)\tWait (weeks)\nTeam\t0 to 6\t6 to 12\nNorth\t12\t9\nSouth\t8\t4\n",
      ["count 12, count 9", "count 8, count 4"],
    ],
    [
      "a row's label says what is measured",
      "\t2018\t2019\nRequests\t121\t203\nAverage number of days to reply\t17\t19.5\nWorking days\t3\t4\nPatients waiting (weeks)\t3\t4\n",
      ["count 121, count 203", "days 17, days 19.5", "count 3, count 4", "count 3, count 4"],
    ],
    [
      "a total is in what its parts are",
      "Reason\t2018\t2019\nStress\t120\t90\nBack pain\t80\t70\nTotal days lost\t200\t160\n",
      ["count 120, count 90", "count 80, count 70", "count 200, count 160"],
    ],
    [
      "a heading of averages",
      "Average days lost to sickness\nTeam\t2018\t2019\nNorth\t12\t9\nSouth\t8.5\t4\n",
      ["days 12, days 9", "days 8.5, days 4"],
    ],
    [
      "a figure's own word",
      "Team\tFirst wait\tLongest wait\nNorth\t14 hrs\t2 days\nSouth\t1 hour\t3\n",
      ["hours 14, days 2", "hours 1, count 3"],
    ],
    [
      "the word behind each figure of a list",
      "How long did it take on average?\n2019 = 168 days\n2020 = 1 day\n2021 = Nil\n",
      ["days 168", "days 1", "days 0"],
    ],
    [
      "a header goes before the heading of a section",
      "\t2014 £m\t2015 £m\tReduction\n%\nCore grant\t43.6\t40.9\t6.1\nOther\t23.7\t22.9\t3.2\n",
      ["GBP million 43.6, GBP million 40.9, percent 6.1", "GBP million 23.7, GBP million 22.9, percent 3.2"],
    ],
    [
      "a heading that may be the columns' own says nothing of all of them",
      "Mode of Study Main Split Headcount Percentage first Percentage upper\nFull-time Asian 360 20.5 51.0\nFull-time Black 560 10.3 49.6\nFull-time Mixed 160 24.5 49.7\n",
      ["count 360, count 20.5, count 51", "count 560, count 10.3, count 49.6", "count 160, count 24.5, count 49.7"],
    ],
    [
      "nor does one that names it for some of them",
      "Heroin Cocaine\nJanuary to September Total seized kg Street value £m Total seized kg Street value £m\n1986 131.5 33.4 54.9 8.1\n1987 99.4 25.2 323.2 47.0\n1988 180.9 45.9 217.2 31.6\n",
      [
        "count 131.5, count 33.4, count 54.9, count 8.1",
        "count 99.4, count 25.2, count 323.2, count 47",
        "count 180.9, count 45.9, count 217.2, count 31.6",
      ],
    ],
    [
      "a corner over amounts is of the labels",
      "£\t2018\t2019\n50\t3\t4\n100\t5\t6\n",
      ["count 3, count 4", "count 5, count 6"],
    ],
    [
      "a corner with other words is of the labels",
      "Fine (£)\t2018\t2019\nLow\t3\t4\nHigh\t5\t6\n",
      ["count 3, count 4", "count 5, count 6"],
    ],
    [
      "a header goes before the corner",
      "£\tSpend\t% change\nStaff\t120\t3\nCars\t20\t9\n",
      ["GBP 120, percent 3", "GBP 20, percent 9"],
    ],
    [
      "a row's label",
      "\t2018\t2019\nReceived\t121\t203\n% answered in time\t75\t78\nCost (£)\t30\t-\n",
      ["count 121, count 203", "percent 75, percent 78", "GBP 30, GBP 0"],
    ],
    [
      "a row's label at its end",
      "\t2018\t2019\nRequests\t121\t203\nAnswered in time (%)\t75\t\nDisabled, 100%\t3\t4\n",
      ["count 121, count 203", "percent 75, percent -", "count 3, count 4"],
    ],
    [
      "a share under a header of numbers",
      "\tNumber\nReceived\t121\nAnswered\t90\n% answered in time\t75\n",
      ["count 121", "count 90", "percent 75"],
    ],
    [
      "a row of numbers under a heading of money",
      "Claims paid (£)\n\nType\t2018\t2019\nNumber of claims\t12\t14\nDamages\t3,000\t4,000\n",
      ["count 12, count 14", "GBP 3000, GBP 4000"],
    ],
    [
      "the heading of a section",
      "Type\t2018\t2019\nClaims\t\t\nRoads\t12\t14\nPaths\t3\t4\nPaid (£)\t\t\nRoads\t120\t140\nPaths\t30\t40\n",
      ["count 12, count 14", "count 3, count 4", "GBP 120, GBP 140", "GBP 30, GBP 40"],
    ],
    [
      "a heading of money over columns that count and columns of money",
      "Value of penalties (£m)\n\nYear\tNumber of penalties\tValue (£m)\tAppeals\n2018\t811\t98.4\t61\n2019\t799\t96.1\t58\n",
      ["count 811, GBP million 98.4, count 61", "count 799, GBP million 96.1, count 58"],
    ],
    [
      "a heading of money over a column of money and others",
      "Spend (£)\n\nYear\tPay\tTotal (£)\n2018\t811\t900\n2019\t799\t888\n",
      ["GBP 811, GBP 900", "GBP 799, GBP 888"],
    ],
    [
      "signs beside blanks and dashes of a column",
      "Item\tCost\tClaims\nPay\t£1,200\t3\nFees\t-\t-\nFuel\t\t7\nCars\t0\t5\nVans\tN/A\t4\n",
      ["GBP 1200, count 3", "GBP 0, count 0", "GBP -, count 7", "GBP 0, count 5", "GBP -, count 4"],
    ],
    [
      "signs beside blanks and dashes of a row",
      "Item\t2018\t2019\t2020\nClaims\t3\t-\t2\nPaid\t£1,200\t-\t\nShare\t\t12%\t-\n",
      ["count 3, count 0, count 2", "GBP 1200, GBP 0, GBP -", "percent -, percent 12, percent 0"],
    ],
    [
      "a heading that says it of one column",
      "Spend on hotels (£) and how many nights?\n\nYear\tSpent\tNights\n2018\t500\t12\n2019\t600\t14\n",
      ["GBP 500, count 12", "GBP 600, count 14"],
    ],
    [
      "a heading that counts the other",
      "Percentage of calls answered and number of calls\n\nMonth\tAnswered\tCalls\nApril\t95\t500\nMay\t90\t510\n",
      ["percent 95, count 500", "percent 90, count 510"],
    ],
    [
      "a heading that names shares, over counts and shares",
      "Learners by age with percentage breakdowns\n\nAge\t2018\t2019\nLearners\n19-24\t250,870\t255,260\nPercentage of learners\n19-24\t34.9\t34.5\n",
      ["count 250870, count 255260", "percent 34.9, percent 34.5"],
    ],
    [
      "a heading that says it of one row",
      "Claims and cost (£)\n\nType\t2018\t2019\nClaims\t12\t14\nCost\t300\t400\n",
      ["count 12, count 14", "GBP 300, GBP 400"],
    ],
    [
      "a heading that says it of several things",
      "Cost of cars and vans (£)\n\nYear\tCars\tVans\n2018\t500\t12\n2019\t600\t14\n",
      ["GBP 500, GBP 12", "GBP 600, GBP 14"],
    ],
    [
      "a heading that says by what",
      "Spend by area and year (£)\n\nArea\t2018\t2019\nNorth\t500\t12\nSouth\t600\t14\n",
      ["GBP 500, GBP 12", "GBP 600, GBP 14"],
    ],
    [
      "a heading that says it of all",
      "Percentage of men and women\n\nYear\tMen\tWomen\n2018\t40\t60\n2019\t45\t55\n",
      ["percent 40, percent 60", "percent 45, percent 55"],
    ],
    [
      "a header that cannot be cut, the last of whose headings is a share",
      "Cases\n\nDivision Offences Detections Detection Rate (%)\nA 4,210 1,204 28.6\nB 3,344 877 26.2\nC 5,102 1,377 27.0\n",
      ["count 4210, count 1204, count 28.6", "count 3344, count 877, count 26.2", "count 5102, count 1377, count 27"],
    ],
    [
      "a corner that says what the labels are, too",
      "Council (£000)\t2018\t2019\nBarley\t500\t12\nOatham\t600\t14\n",
      ["GBP thousand 500, GBP thousand 12", "GBP thousand 600, GBP thousand 14"],
    ],
    [
      "a corner whose unit is of its labels, which are amounts",
      "Turnover £m\t2018\t2019\nUnder 1\t500\t12\n1 to 5\t600\t14\n",
      ["count 500, count 12", "count 600, count 14"],
    ],
    [
      "a line over the rows",
      "The fines came to:\n\n£\n2018-19 23,784\n2019-20 27,837\n2020-21 25,438\n",
      ["GBP 23784", "GBP 27837", "GBP 25438"],
    ],
    [
      "a line over the title",
      "Thousands\nSpring each year\nRegion\t2018\t2019\nNorth\t500\t12\nSouth\t600\t14\n",
      ["count thousand 500, count thousand 12", "count thousand 600, count thousand 14"],
    ],
    [
      "a line that says what is counted in thousands",
      "Homes on the list\nThousands of homes\n2017–18 2018–19\nNew 135.0 126.3\nLet 118.2 85.6\nSold 1.2 1.5\n",
      [
        "count thousand 135, count thousand 126.3",
        "count thousand 118.2, count thousand 85.6",
        "count thousand 1.2, count thousand 1.5",
      ],
    ],
    [
      "a line that says what is measured in thousands",
      "Waste by kind\nThousands of tonnes\n2017–18 2018–19\nGlass 135.0 126.3\nPaper 118.2 85.6\nMetal 1.2 1.5\n",
      [
        "tonnes thousand 135, tonnes thousand 126.3",
        "tonnes thousand 118.2, tonnes thousand 85.6",
        "tonnes thousand 1.2, tonnes thousand 1.5",
      ],
    ],
    [
      "a line over a header of which a part is a period",
      "£ million\nDepartment/Junction Real terms increase 1996–97 to 2000–011\nHealth 7,121\nHome Office 886\nWales -46\n",
      ["GBP million 7121", "GBP million 886", "GBP million -46"],
    ],
    [
      "a line that says at what prices, over a title",
      "£ million (constant 2002–03 prices)\nAll programmes\n1988–89 3,773\n1989–90 4,282\n1990–91 4,942\n",
      ["GBP million 3773", "GBP million 4282", "GBP million 4942"],
    ],
    [
      "a heading in millions over one column of numbers",
      "Benefit expenditure £ million\nYear Number\n1988–89 3,773\n1989–90 4,282\n1990–91 4,942\n",
      ["GBP million 3773", "GBP million 4282", "GBP million 4942"],
    ],
    [
      "a header that could not be cut, in which a unit comes again beside another",
      "Revenue from meals Spent on free meals\n£ million Index base 1974 £ million Index base 1974\n1981–82 214 80.5 244 49.7\n1982–83 210 74.0 232 44.2\n1983–84 230 76.5 220 39.5\n",
      [
        "count 214, count 80.5, count 244, count 49.7",
        "count 210, count 74, count 232, count 44.2",
        "count 230, count 76.5, count 220, count 39.5",
      ],
    ],
    [
      "a heading over nothing but averages",
      "Average waiting time (months)\nYear Mean Median\n2019 8.55 4.77\n2020 8.41 4.76\n",
      ["months 8.55, months 4.77", "months 8.41, months 4.76"],
    ],
    [
      "a line between blank ones, over cells that are lines",
      "The fines were:\n\n£\n\n2003\n\n23,125\n\n2004\n\n32,525\n\n2005\n\n29,625\n",
      ["GBP 23125", "GBP 32525", "GBP 29625"],
    ],
    [
      "a note that scales what a line over the rows says",
      "£\n2018-19 23,784\n2019-20 27,837\n2020-21 25,438\n\nNotes:\n\n1. All figures are in £ million and at 2019 prices.\n",
      ["GBP million 23784", "GBP million 27837", "GBP million 25438"],
    ],
    [
      "a sentence over the header",
      "Spending of the fund. The figures below are shown in thousands of pounds.\n\nItem\t2018\nPay\t500\nFuel\t600\n",
      ["GBP thousand 500", "GBP thousand 600"],
    ],
    [
      "a note under the table before",
      "Item\t2018\nPay\t500\nFuel\t600\n\nAll figures are in £000.\n\nItem\t2018\nClaims\t5\nVisits\t6\n",
      ["GBP thousand 500", "GBP thousand 600", "count 5", "count 6"],
    ],
    [
      "a sentence under the title of the table behind",
      "Item\t2018\nClaims\t5\nVisits\t6\n\nSpending\nAmounts in £000\n\nItem\t2018\nPay\t500\nFuel\t600\n",
      ["count 5", "count 6", "GBP thousand 500", "GBP thousand 600"],
    ],
    [
      "a sentence behind rows that run on",
      "Region Tidal River Anglian 179 109 Midlands 22 175 Wales 54 81 Note: Figures are shown in thousands of properties. More is known of some.\n",
      [[179, 109, 22, 175, 54, 81].map((value) => `count thousand ${value}`).join(", ")],
    ],
    [
      "a sentence about thousands of something",
      "Item\t2018\nPaper\t500\nGlass\t600\n\nFigures are in thousands of tonnes.\n",
      ["tonnes thousand 500", "tonnes thousand 600"],
    ],
    [
      "a heading of two things over one column",
      "Weight (kg) Total value (£m)\n2018 44\n2019 348\n2020 22\n",
      ["count 44", "count 348", "count 22"],
    ],
    [
      "signs beside plain figures",
      "Item\tCost\nPay\t£1,200\nFees\t300\nFuel\t-\n",
      ["GBP 1200", "count 300", "count 0"],
    ],
  ])("%s", (_, text, expected) => expect(units(text)).toEqual(expected));
});

describe("a column of units says of each row what its figures are in", () => {
  test.each([
    [
      "of the column before it alone",
      "Drug\tSeizures\tQuantity\tUnit\nCannabis\t12\t3.5\tKilograms\nMDMA\t3\t300\tTablets\nOther\t2\t4\t\n",
      ["count 12, kg 3.5, count -", "count 3, tablets 300, count -", "count 2, count 4, count -"],
    ],
    [
      "of all years, before or behind them",
      "Drug\tUnit\t2019\t2020\nCannabis\tkg\t12\t3.5\nLSD\tdoses\t3\t-\n",
      ["count -, kg 12, kg 3.5", "count -, doses 3, doses 0"],
    ],
    [
      "in long form",
      "Area,Indicator,Value,Unit\nKent,Rate,12.5,Percent\nKent,Spend,3.4,£ million\nEssex,Rate,11,Percent\nEssex,Spend,2,£ million\n",
      ["percent 12.5, count -", "GBP million 3.4, count -", "percent 11, count -", "GBP million 2, count -"],
    ],
    [
      "of the one before each",
      "Item\tUsed\tUnit\tSpent\tUnit\nGas\t30\tkWh\t12\t£\nWater\t9\tlitres\t4\t£\n",
      ["kWh 30, count -, GBP 12, count -", "litres 9, count -, GBP 4, count -"],
    ],
    [
      "not where they are those of an organization",
      "Rank\tOfficers\tUnit\nSergeant\t30\tRoads\nInspector\t12\tDogs\n",
      ["count 30, count -", "count 12, count -"],
    ],
    [
      "not where it holds numbers",
      "Site\tBeds\tUnits\nNorth\t30\t4\nSouth\t12\t6\n",
      ["count 30, count 4", "count 12, count 6"],
    ],
  ])("%s", (_, text, expected) => expect(units(text)).toEqual(expected));
});

test("a figure may have a note's mark behind it", () => {
  const table = "Permits\t2019\t2020\nShotgun\t12\t1,900 (a)\nRifle\t3\t4 (b)\n";
  expect(units(`${table}\n(a) Firearms Act 1968.\n`)).toEqual(["count 12, count 1900", "count 3, count -"]);
});

test("a share in brackets behind each figure is what a heading in per cent is of", () => {
  const rows = "Offence\tFined (%)\tWarned (%)\tRate (%)\nTheft\t1,204 (41)\t34 (1)\t12.5\nArson\t20 (4)\t-\t3.5\n";
  const { records } = parse(rows);
  expect(records.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
    "1204 count",
    "34 count",
    "12.5 percent",
    "20 count",
    "0 count",
    "3.5 percent",
  ]);
  expect(parse("Force\tRate (%)\nKent\t12 (1)\nEssex\t9 (1)\n").records.map(({ unit }) => unit)).toEqual([
    "percent",
    "percent",
  ]);
});

describe("an amount, a time or a rate whose unit nothing says is told", () => {
  const told = (text: string) =>
    parse(text)
      .diagnostics.filter(({ code }) => code === "value/unit-unsaid")
      .map(({ actual, line }) => `${line} ${actual}`);

  test.each([
    ["a column's", "Year\tClaims\tTotal cost\n2018\t12\t900\n2019\t8\t400\n", ["1 Total cost"]],
    ["a row's", "\t2018\t2019\nClaims\t12\t9\nLegal costs\t800\t400\n", ["3 Legal costs"]],
    ["once a table", "Team\tSpend\tAverage wait\nNorth\t12\t9\nSouth\t8\t4\n", ["1 Spend"]],
    ["but not where the header says it", "Year\tClaims\tTotal cost (£)\n2018\t12\t900\n2019\t8\t400\n", []],
    ["nor the heading", "Costs by year, £000\n\nYear\tLegal costs\tOther costs\n2018\t12\t900\n2019\t8\t4\n", []],
    ["nor the figures", "Year\tClaims\tTotal cost\n2018\t12\t£900\n2019\t8\t£400\n", []],
    ["nor of what is counted", "Year\tNumber of cost claims\tCost appeals\n2018\t12\t900\n2019\t8\t4\n", []],
  ])("%s", (_, text, expected) => expect(told(text)).toEqual(expected));
});

test("units of weight, area and energy behind figures alone make a column one of figures", () => {
  const rows = "| Hill | 25 June 2008 | 108 MW | 40 ha |\n| Dale | 19 May 2009 | 79.2 MW | 35 ha |\n";
  expect(units(`| Name | Date | Capacity | Area |\n${rows}`)).toEqual([
    "identifier -, MW 108, hectares 40",
    "identifier -, MW 79.2, hectares 35",
  ]);
});

test("headings say that figures are areas or energy", () => {
  expect(units("Site\tPlanted (hectares)\tEnergy used (MWh)\nHill\t12\t40\nDale\t9\t35\n")).toEqual([
    "hectares 12, MWh 40",
    "hectares 9, MWh 35",
  ]);
});
