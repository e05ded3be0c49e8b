import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const labels = (text: string) => parse(text).records.map(({ label }) => label);

describe("no table in whatever columns", () => {
  it.each([
    [
      "telephone numbers and opening hours",
      "Contact us\n\nSwitchboard: 01632 960300\nHousing repairs: 0808 157 0100\nTextphone: 18001 01632 960300\n\nOpening hours\nMonday 9.00 17.00\nTuesday 9.00 17.00\nFriday 9.00 16.30",
    ],
    [
      "points that are numbered anew",
      "Factors favouring disclosure\n1\nTransparency and accountability\n2\nBetter public awareness\n3\nUse of public funds\n\nFactors against disclosure\n1\nTactics would be compromised\n2\nMore crime would be committed",
    ],
    [
      "a letter's head in columns of spaces",
      "Mr J Example                    Direct line   01632 960550\n12 High Street                  Fax           01632 960599\nYork                            Our ref       FOI 1234\nYO1 7HH                         Your ref      none\n                                Date          3 May 2019",
    ],
    [
      "a letter's head in columns of tabs",
      "West Yorkshire Police\nPO Box 9\tTel:\t01632 960006\nWakefield\tFax:\t01632 960726\nAB1 2CD\tEmail:\tfoi@police.example\nOur ref:\tFOI 1234567/21\nYour ref:\tn/a\nDate:\t12 May 2021\n\nDear Mr Smith,",
    ],
    ["days broken before their years", "Year ending\n31 March\n2016\n(£)\n44,079\n31 March\n2017\n(£)\n64,133\n"],
    [
      "a page of contents in columns of tabs",
      "Contents\n\n1. Introduction\t3\n2. Findings\t5\n3. Conclusions\t12\nAnnex A\t14\n\nIntroduction",
    ],
    [
      "parts of a chapter with dots before their pages",
      "3. ANALYSIS ..... 6\n   3.1. REQUESTS [SEE TABLES 1, 2] ..... 6\n   3.2. OUTCOMES ..... 7\n   3.3. EXEMPTIONS ..... 10\n   3.4. USE OF FEES ..... 10\n4. ANNEX A: TABLES ..... 13",
    ],
    [
      "sections of an act",
      "Description\tSection\nPersonal information\t40\nLaw enforcement\t31\nCost of compliance\t12",
    ],
    [
      "the contents of a report that stand apart, their numbers and pages on lines of their own",
      "Contents: 1. Snapshot\n\n2. Full time applicants\n\nSummary 3\n\n3.1 Statistics for the whole country 11\n\nAll students 11\n\nTypes of courses and students 12\n\nOverseas students 13\n\nUndergraduates 14\n\nPostgraduates 15\n\nIn 2016 more were accepted than ever.",
    ],
    [
      "pages behind dots and a letter",
      "Road user type .......... p5\nRoad type .................. p16\nExplanation of trends p\n19\nData limitations .......... p\n27\nBackground ................ p\n27\nThe figures are for the year.",
    ],
    [
      "contents of which the page itself is one, below the title",
      "Court Statistics Quarterly January to March 2015\nContents Contents\n2\nIntroduction\n3\nKey Findings\n5\n1: Civil cases\n7\n",
    ],
    [
      "contents that run on behind words that may be a header",
      "Council Wide Budget Business Rate Retention 92 Change Programme 92 Levying Bodies 93 Centrally Funded 94 Severance Costs 96 Technical Accounting 97",
    ],
    ["how often a page was seen", "Upload\n    others\n\n  • View\n    4\n\n  • Download\n    0\n\nEmbed Size (px)"],
    ["pages under a header", "Chapter | Page\nAims | 3\nMethods | 2\nResults | 12"],
  ])("%s", (_, text) => {
    expect(labels(text)).toEqual([]);
  });
});

describe("tables that look like such", () => {
  it.each([
    ["ways to reach a body", "Contacts by method\nMethod 2018 2019\nTelephone 412 388\nEmail 388 401\nFax 12 4", 6],
    ["rates like times", "Area One 1.20 3.40\nArea Two 2.10 4.05\nArea Six 1.15 2.25", 6],
    ["stations with their telephones", "Station\tPhone\tStaff\nHull\t01632 960300\t12\nYork\t01632 960550\t9", 4],
    ["sections and what is counted of each", "Reason\tSection\tUsed\nPersonal\t40\t12\nCost\t12\t9", 4],
    ["sections that are counted", "Exemption\tUsed\nSection 40\t12\nSection 31\t3", 2],
    ["figures that add up under such a word", "Offence\tSection\nAssault\t40\nThreats\t31\nTotal\t71", 2],
    [
      "counts that run on and go up",
      "Area Number of dogs Abbey 92 Castle 92 Kingsway 93 Market 94 Newnham 96 Trumpington 97",
      6,
    ],
    [
      "thousands below contents",
      "Contents\n\nNotices issued\n\n2018/19\nBus lane2,450\nParking11,204\nTraffic377\n2019/20\nBus lane1,998\nParking10,377\nTraffic402\n",
      6,
    ],
    ["a rising count under contents", "Contents of lockers\tItems\nCoats\t3\nBags\t5\nBoots\t12", 3],
  ])("%s", (_, text, cells) => {
    expect(labels(text)).toHaveLength(cells);
  });
});
