import { describe, expect, it } from "vitest";
import { tab } from "../../src/assemble/layouts/tab.ts";
import { parse } from "../../src/index.ts";
import { printedTables } from "./printed-tables.ts";

/** The tables of a text in which `>` stands for a tab and `/` for a line end. */
function read(text: string) {
  return printedTables(text.replaceAll(" / ", "\n").replaceAll(">", "\t"), tab);
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly headers: string;
  readonly rows: readonly string[];
  readonly groups?: string;
}

describe("headers", () => {
  const ROWS = ["Theft:1|2|3", "Fraud:4|5|6"];
  const BODY = " / Theft>1>2>3 / Fraud>4>5>6";
  const cases: readonly Case[] = [
    { name: "a year with a mark", text: `Offence>2020>2021>2022*${BODY}`, headers: "2020|2021|2022*", rows: ROWS },
    {
      name: "a year with a note",
      text: `Offence>2020>2021 [1]>2022 (2)${BODY}`,
      headers: "2020|2021 [1]|2022 (2)",
      rows: ROWS,
    },
    {
      name: "a year with a percent sign",
      text: `Offence>2020>2020 %>2021${BODY}`,
      headers: "2020|2020 %|2021",
      rows: ROWS,
    },
    { name: "bands of ages", text: `>16-17>18-25>65+${BODY}`, headers: "16-17|18-25|65+", rows: ROWS },
    {
      name: "bands of weeks",
      text: `Area>0-20 weeks>21-30 weeks>31+${BODY}`,
      headers: "0-20 weeks|21-30 weeks|31+",
      rows: ROWS,
    },
    {
      name: "bands that begin open",
      text: `Offence>Under 18>18 to 64>65+${BODY}`,
      headers: "Under 18|18 to 64|65+",
      rows: ROWS,
    },
    {
      name: "numbers that count up",
      text: "Depot>1>2>3>Total / North>1>2>3>6",
      headers: "1|2|3|Total",
      rows: ["North:1|2|3|6"],
    },
    {
      name: "hidden figures are data",
      text: "Theft><5><10>1-4 / Fraud>4>5>6",
      headers: "||",
      rows: ["Theft:<5|<10|1-4", "Fraud:4|5|6"],
    },
    {
      name: "counts that count up are data",
      text: "North>1>2>3 / South>4>5>6",
      headers: "||",
      rows: ["North:1|2|3", "South:4|5|6"],
    },
    {
      name: "rows of words below a complete header are data",
      text: "School>Inspected>Last survey / Hill>Yes>2018 / Dale>No>2019",
      headers: "Inspected|Last survey",
      rows: ["Hill:Yes|2018", "Dale:No|2019"],
    },
    {
      name: "a row of one word in all cells begins no table",
      text: "Force>2017>2018 / Avon>1>2 / Bedford>Refused>Refused / Essex>3>4",
      headers: "2017|2018",
      rows: ["Avon:1|2", "Bedford:Refused|Refused", "Essex:3|4"],
    },
    {
      name: "a row of words, or of numbers that count up, below a header without a corner",
      text: ">2018>2019 / Chief>Exempt>See note 1 / Robbery>1-4>5-9 / Theft>1>2",
      headers: "2018|2019",
      rows: ["Chief:Exempt|See note 1", "Robbery:1-4|5-9", "Theft:1|2"],
    },
    {
      name: "a row of hidden figures behind a section's heading",
      text: "Group>2017>2018>2019 / Theft / Black>1-4>5-9>10-14 / White>1>2>3",
      headers: "2017|2018|2019",
      rows: ["Black:1-4|5-9|10-14", "White:1|2|3"],
    },
    {
      name: "numbers that count up to an open end",
      text: "Bedrooms>1>2>3>4+ / Flat>5>6>7>8",
      headers: "1|2|3|4+",
      rows: ["Flat:5|6|7|8"],
    },
    {
      name: "what is counted, in small letters",
      text: ">Stops>Searches>Rate / Force>number>number>per cent / North>1>2>3",
      headers: "Stops / number|Searches / number|Rate / per cent",
      rows: ["North:1|2|3"],
    },
    {
      name: "a header that is printed twice",
      text: "District*>2019>2020>Total / District>2019>2020>Total / North>1>2>3",
      headers: "2019|2020|Total",
      rows: ["North:1|2|3"],
    },
    {
      name: "headings that are wrapped",
      text: "Cycle>Offers>Offers / of year>made>accepted / >>(firm) / 2017/18>1>2",
      headers: "Offers made|Offers accepted (firm)",
      rows: ["2017/18:1|2"],
    },
    {
      name: "a wrapped heading beside one that is not, under years",
      text: "Kind>2017>>2018> / >Stop and>Arrest>Stop and>Arrest / >Search>>Search> / White>1>2>3>4",
      headers: "2017 / Stop and Search|2017 / Arrest|2018 / Stop and Search|2018 / Arrest",
      rows: ["White:1|2|3|4"],
    },
    {
      name: "a tab before each row, over sections that are years",
      text: ">Area>Open>Shut / >2018 / >North>3>2 / >2019 / >North>5>4",
      headers: "Open|Shut",
      rows: ["North:3|2", "North:5|4"],
    },
    {
      name: "a tab before each row, whose labels are years",
      text: ">Year>Open>Shut / >2018>3>2 / >2019>5>4",
      headers: "Open|Shut",
      rows: ["2018:3|2", "2019:5|4"],
    },
    {
      name: "a part of a year in brackets below it",
      text: "Incident>2016/17>2017/18 / type>>(to 30 Sept) / Fire>1>2",
      headers: "2016/17|2017/18 (to 30 Sept)",
      rows: ["Fire:1|2"],
    },
    {
      name: "the same in brackets below all is a level",
      text: "Offence>2016>2017 / >(number)>(number) / Theft>1>2",
      headers: "2016 / (number)|2017 / (number)",
      rows: ["Theft:1|2"],
    },
    {
      name: "merged headings without what they cover, as a browser copies them",
      text: "Offence>2017>2018 / Sent>Closed>Sent>Closed / Theft>1>2>3>4 / Arson>5>6>7>8",
      headers: "2017 / Sent|2017 / Closed|2018 / Sent|2018 / Closed",
      rows: ["Theft:1|2|3|4", "Arson:5|6|7|8"],
    },
    {
      name: "the same, over a level with its corner",
      text: "Offence>2017>2018 / >Sent>Closed>Sent>Closed / Theft>1>2>3>4 / Arson>5>6>7>8",
      headers: "2017 / Sent|2017 / Closed|2018 / Sent|2018 / Closed",
      rows: ["Theft:1|2|3|4", "Arson:5|6|7|8"],
    },
    {
      name: "the same, beside a total that spans both rows",
      text: "Offence>2017>2018>Total / Sent>Closed>Sent>Closed / Theft>1>2>3>4>10 / Arson>5>6>7>8>26",
      headers: "2017 / Sent|2017 / Closed|2018 / Sent|2018 / Closed|Total",
      rows: ["Theft:1|2|3|4|10", "Arson:5|6|7|8|26"],
    },
    {
      name: "`Grand` over `Total`",
      text: ">2019>>Grand / Visa>Issued>Refused>Total / Study>1>2>3",
      headers: "2019 / Issued|2019 / Refused|Grand Total",
      rows: ["Study:1|2|3"],
    },
  ];

  it.each(cases)("$name", ({ text, headers, rows }) => {
    const tables = read(text);
    expect(tables.map((table) => ({ headers: table.headers, rows: table.rows }))).toEqual([{ headers, rows }]);
  });
});

describe("sections and wrapped labels", () => {
  const HEADER = "Offence>2020>2021 / ";
  const cases: readonly Case[] = [
    {
      name: "a row `Other` before a section",
      text: `${HEADER}Hackney>> / Other>1>2 / Islington>> / Other>3>4`,
      headers: "2020|2021",
      rows: ["Other:1|2", "Other:3|4"],
      groups: "Hackney Islington",
    },
    {
      name: "a letter that names a class",
      text: `${HEADER}Possession>> / Class A>1>2 / Supply>> / Class A>3>4`,
      headers: "2020|2021",
      rows: ["Class A:1|2", "Class A:3|4"],
      groups: "Possession Supply",
    },
    {
      name: "a label over three lines, its figures beside the first",
      text: `${HEADER}Theft>1>2 / Suspect not identified; victim>3>4 / does not support>> / further action>> / Arson>5>6`,
      headers: "2020|2021",
      rows: ["Theft:1|2", "Suspect not identified; victim does not support further action:3|4", "Arson:5|6"],
      groups: "- - -",
    },
    {
      name: "rows with small letters below a section",
      text: `${HEADER}Arrests>> / male>1>2 / female>3>4 / Charges>> / male>5>6 / female>7>8`,
      headers: "2020|2021",
      rows: ["male:1|2", "female:3|4", "male:5|6", "female:7|8"],
      groups: "Arrests Arrests Charges Charges",
    },
    {
      name: "`of which:` over rows",
      text: `${HEADER}Arrested>9>9 / of which:>> / Charged>1>2 / Bailed>3>4`,
      headers: "2020|2021",
      rows: ["Arrested:9|9", "Charged:1|2", "Bailed:3|4"],
      groups: "- of which: of which:",
    },
    {
      name: "a label around its figures",
      text: `${HEADER}Missing from / home>1>2 / (child) / Absconded>3>4`,
      headers: "2020|2021",
      rows: ["Missing from home (child):1|2", "Absconded:3|4"],
      groups: "- -",
    },
    {
      name: "a label with a capital at every word, broken before and behind a little word",
      text: `${HEADER}Theft>1>2 / Sending A Message Whole Or Part Of / An Offensive Nature>1>2 / Disclosing Films With Intent To / Cause Distress>3>4 / Conduct In Breach / Of S1(1)>5>6 / Fraud>7>8 / Arson>1>1`,
      headers: "2020|2021",
      rows: [
        "Theft:1|2",
        "Sending A Message Whole Or Part Of An Offensive Nature:1|2",
        "Disclosing Films With Intent To Cause Distress:3|4",
        "Conduct In Breach Of S1(1):5|6",
        "Fraud:7|8",
        "Arson:1|1",
      ],
      groups: "- - - - - -",
    },
    {
      name: "a label in capitals, broken before a little word",
      text: `${HEADER}THEFT>1>2 / HARASSMENT WITH FEAR / OF VIOLENCE>3>4 / FRAUD>7>8 / ARSON>1>1`,
      headers: "2020|2021",
      rows: ["THEFT:1|2", "HARASSMENT WITH FEAR OF VIOLENCE:3|4", "FRAUD:7|8", "ARSON:1|1"],
      groups: "- - - -",
    },
    {
      name: "a label of many lines",
      text: `${HEADER}Difficulties victim / based - suspect not / identified but victim does / not support further police / action at this time>1>2 / Fraud>3>4`,
      headers: "2020|2021",
      rows: [
        "Difficulties victim based - suspect not identified but victim does not support further police action at this time:1|2",
        "Fraud:3|4",
      ],
      groups: "- -",
    },
    {
      name: "a long heading of a section, where nothing says that labels are broken",
      text: `${HEADER}Received>1>2 / Internal reviews, complaints and appeals / Upheld>3>4 / Refused>5>6`,
      headers: "2020|2021",
      rows: ["Received:1|2", "Upheld:3|4", "Refused:5|6"],
      groups: "- Internal reviews, complaints and appeals Internal reviews, complaints and appeals",
    },
    {
      name: "a long first part of a label over but one row",
      text: `${HEADER}Robbery>1>2 / Trespass on the line under s.55 British Transport / Commission Act 1949>3>4 / Total>4>6`,
      headers: "2020|2021",
      rows: ["Robbery:1|2", "Trespass on the line under s.55 British Transport Commission Act 1949:3|4", "Total:4|6"],
      groups: "- - -",
    },
    {
      name: "the same beside labels that are broken at other words",
      text: `${HEADER}Theft over £5,000 from a / person>5>6 / Trespass on the line under s.55 British Transport / Commission Act 1949>3>4`,
      headers: "2020|2021",
      rows: [
        "Theft over £5,000 from a person:5|6",
        "Trespass on the line under s.55 British Transport Commission Act 1949:3|4",
      ],
      groups: "- -",
    },
    {
      name: "a verb with its particle",
      text: `${HEADER}Bought>> / Knives handed in>1>2 / Seized / Knives>3>4`,
      headers: "2020|2021",
      rows: ["Knives handed in:1|2", "Knives:3|4"],
      groups: "Bought Seized",
    },
    {
      name: "a section in small letters, a name that begins with one, a band",
      text: `${HEADER}All persons>1>2 / by gender / Female>3>4 / eBooks / Junior>5>6 / Age / under 18>7>8 / 18-24>9>9`,
      headers: "2020|2021",
      rows: ["All persons:1|2", "Female:3|4", "Junior:5|6", "under 18:7|8", "18-24:9|9"],
      groups: "- by gender eBooks Age Age",
    },
    {
      name: "groups that come again before labels without a heading, and a row of none",
      text: "Region>>2020>2021 / North>Boys>1>2 / North>Girls>3>4 / South>Boys>5>6 / >Unknown>7>8",
      headers: "2020|2021",
      rows: ["Boys:1|2", "Girls:3|4", "Boys:5|6", "Unknown:7|8"],
      groups: "North North South -",
    },
    {
      name: "groups that come again before years",
      text: "Ward>Financial Year>Open>Shut / North>2020>1>2 / North>2021>3>4 / South>2020>5>6",
      headers: "Open|Shut",
      rows: ["2020:1|2", "2021:3|4", "2020:5|6"],
      groups: "North North South",
    },
    {
      name: "groups over years in merged cells, one with a mark",
      text: "Ward>Year>Open>Shut / North>2020>1>2 / >2021*>3>4 / South>2020>5>6 / >2021>7>8",
      headers: "Open|Shut",
      rows: ["2020:1|2", "2021*:3|4", "2020:5|6", "2021:7|8"],
      groups: "North North South South",
    },
    {
      name: "one heading over all of three levels, a total among the lowest",
      text: ">Fires>>>> / Area>All>Primary>>Other / >>Total>Indoors> / North>9>6>4>3 / South>8>5>2>3",
      headers: "Fires / All|Fires / Primary / Total|Fires / Primary / Indoors|Fires / Other",
      rows: ["North:9|6|4|3", "South:8|5|2|3"],
      groups: "- -",
    },
    {
      name: "a grand total in each group, and one of all",
      text: ">Staff>>Officers>> / Ward>Open>Overall>Open>Overall>Grand Total / North>1>1>2>2>3 / South>3>3>4>4>7",
      headers: "Staff / Open|Staff / Overall|Officers / Open|Officers / Overall|Grand Total",
      rows: ["North:1|1|2|2|3", "South:3|3|4|4|7"],
      groups: "- -",
    },
    {
      name: "totals that stand first, the last below its section",
      text: "Ward>2020>2021 / Total>3>9 / Staff>> / Total Staff>1>5 / North>1>2 / South>0>3 / Officers>> / North>2>4 / Total Officers>2>4 / Other>0>0",
      headers: "2020|2021",
      rows: ["Total:3|9", "Total Staff:1|5", "North:1|2", "South:0|3", "North:2|4", "Total Officers:2|4", "Other:0|0"],
      groups: "- Staff Staff Staff Officers Officers -",
    },
    {
      name: "groups of a part and the total of all alone",
      text: "Brigade>>2020>2021 / North>Retained>1>2 / >Total>9>8 / South>Retained>3>4 / >Total>7>6",
      headers: "2020|2021",
      rows: ["Retained:1|2", "Total:9|8", "Retained:3|4", "Total:7|6"],
      groups: "North North South South",
    },
    {
      name: "a row above the first group is in none",
      text: "Group>Kind>2020>2021 / >Applications>9>8 / of which:>Accepted>4>3 / >Refused>5>5",
      headers: "2020|2021",
      rows: ["Applications:9|8", "Accepted:4|3", "Refused:5|5"],
      groups: "- of which: of which:",
    },
    {
      name: "groups that come again before years, without a header",
      text: "Mean rent>2019>812>4 / Mean rent>2020>840>6 / Rooms>2019>31>5 / Rooms>2020>28>9",
      headers: "|",
      rows: ["2019:812|4", "2020:840|6", "2019:31|5", "2020:28|9"],
      groups: "Mean rent Mean rent Rooms Rooms",
    },
    {
      name: "a tab before each row, over groups that come again",
      text: ">Region>Kind>2020>2021 / >North>Boys>1>2 / >North>Girls>3>4 / >South>Boys>5>6",
      headers: "2020|2021",
      rows: ["Boys:1|2", "Girls:3|4", "Boys:5|6"],
      groups: "North North South",
    },
    {
      name: "numbers over sections",
      text: `${HEADER}10 / Boys>1>2 / Girls>3>4 / 11 / Boys>5>6`,
      headers: "2020|2021",
      rows: ["Boys:1|2", "Girls:3|4", "Boys:5|6"],
      groups: "10 10 11",
    },
    {
      name: "numbered sections under the header",
      text: `${HEADER}1. Theft / Shops>1>2 / Homes>3>4 / 2. Fraud / Cards>5>6`,
      headers: "2020|2021",
      rows: ["Shops:1|2", "Homes:3|4", "Cards:5|6"],
      groups: "1. Theft 1. Theft 2. Fraud",
    },
    {
      name: "a section that goes on over a page",
      text: `${HEADER}North division / Theft>1>2 / Arson>3>4 / Page 1 of 2 / North division / Fraud>5>6 / South division / Theft>7>8`,
      headers: "2020|2021",
      rows: ["Theft:1|2", "Arson:3|4", "Fraud:5|6", "Theft:7|8"],
      groups: "North division North division North division South division",
    },
    {
      name: "an item of a list is a section",
      text: `${HEADER}Robbery>1>2 / (a) Violence / Murder>3>4`,
      headers: "2020|2021",
      rows: ["Robbery:1|2", "Murder:3|4"],
      groups: "- (a) Violence",
    },
  ];

  it.each(cases)("$name", ({ text, headers, rows, groups }) => {
    const tables = read(text);
    expect(tables.map((table) => ({ headers: table.headers, rows: table.rows, groups: table.groups }))).toEqual([
      { headers, rows, groups },
    ]);
  });
});

describe("what stands between rows", () => {
  const HEADER = "Offence>2017>2018 / ";
  const ROWS = ["Burglary:1|2", "Theft:3|4"];
  const cases: readonly Case[] = [
    {
      name: "a short row below a section",
      text: "Type>2018>2019>2020 / Site A / Wrong>1>2>3 / Site B / Left>1 / Dose>4>5>6",
      headers: "2018|2019|2020",
      rows: ["Wrong:1|2|3", "Left:1||", "Dose:4|5|6"],
    },
    {
      name: "a short row between blank lines",
      text: "Type>2018>2019>2020 /  / Wrong>1>2>3 /  / Left>1 /  / Dose>4>5>6",
      headers: "2018|2019|2020",
      rows: ["Wrong:1|2|3", "Left:1||", "Dose:4|5|6"],
    },
    {
      name: "a page's head that a blank line parts from the rows below",
      text: `${HEADER}Arson>5>6 / Burglary>1>2 /  / Page 1 of 2 /  / Coroner's office, reply /  / Theft>3>4`,
      headers: "2017|2018",
      rows: ["Arson:5|6", ...ROWS],
    },
    {
      name: "a page's foot that a blank line parts from the rows above, and the header again",
      text: `${HEADER}Arson>5>6 / Burglary>1>2 /  / Fens office / 3 /  / Table 1 (continued) /  / ${HEADER}Theft>3>4`,
      headers: "2017|2018",
      rows: ["Arson:5|6", ...ROWS],
    },
    { name: "a lone page number", text: `${HEADER}Burglary>1>2 / 2 / Theft>3>4`, headers: "2017|2018", rows: ROWS },
    {
      name: "a footer in cells",
      text: `${HEADER}Burglary>1>2 / FOI 1234/20>>Page 1 of 2 / Theft>3>4 / FOI 1234/20>>Page 2 of 2`,
      headers: "2017|2018",
      rows: ROWS,
    },
    {
      name: "a title that says that the table goes on",
      text: `${HEADER}Burglary>1>2 /  / Table 1 (continued) /  / ${HEADER}Theft>3>4`,
      headers: "2017|2018",
      rows: ROWS,
    },
  ];

  it.each(cases)("$name", ({ text, headers, rows }) => {
    const tables = read(text);
    expect(tables.map((table) => ({ headers: table.headers, rows: table.rows }))).toEqual([{ headers, rows }]);
  });

  it("a page's head in cells and the header again", () => {
    const head = "Kent Police>> / FOI 1234/20>> / Type>2018>2019";
    const tables = read(`${head} / Arson>1>2 / Page 1 of 2 / ${head} / Theft>3>4 / Total>4>6 / Page 2 of 2`);
    expect(tables.map(({ rows, groups }) => ({ rows, groups }))).toEqual([
      { rows: ["Arson:1|2", "Theft:3|4", "Total:4|6"], groups: "- - -" },
    ]);
  });

  it("a note and a title in cells over the next table, whose corner is the same", () => {
    const tables = read(
      "Table 1>> / Board area>Vacancies>Staff / Perth>41>402 / Wick>12>88 / Note: rounded>> / >> / Table 2>> / Board area>Agency>Bank / Perth>204>118 / Wick>11>10",
    );
    expect(tables.map(({ headers, rows }) => ({ headers, rows }))).toEqual([
      { headers: "Vacancies|Staff", rows: ["Perth:41|402", "Wick:12|88"] },
      { headers: "Agency|Bank", rows: ["Perth:204|118", "Wick:11|10"] },
    ]);
  });

  it("a letter's head in cells over the header", () => {
    const tables = read(
      "Our ref:>FOI 24-118> / Date:>4 June 2024> / Force:>Kent Police> / >> / Area>2022>2023 / North>41>55 / South>60>71",
    );
    expect(tables.map(({ headers, rows }) => ({ headers, rows }))).toEqual([
      { headers: "2022|2023", rows: ["North:41|55", "South:60|71"] },
    ]);
  });

  it("a reference without a colon over a header without a corner", () => {
    expect(read("Reference>FOI2023-00881 / >2021>2022 / North>41>55 / South>60>71")).toMatchObject([
      { headers: "2021|2022", rows: ["North:41|55", "South:60|71"] },
    ]);
  });

  it("nothing but a page's end before rows whose last cells are cut", () => {
    expect(read("Event>2018>2019>2020 / Fall>1>2>3 / \fBurn>1 / Cut>>2").map(({ rows }) => rows)).toEqual([
      ["Fall:1|2|3", "Burn:1||", "Cut:|2|"],
    ]);
  });

  it("a title in cells over the next table", () => {
    const tables = read(
      "Table 1: Sales>> / Type>2018>2019 / Flat>1>2 / Total>1>2 /  / Table 2: Losses>> / Type>2018>2019 / Flat>3>4",
    );
    expect(tables.map(({ heading, rows }) => ({ heading, rows }))).toEqual([
      { heading: "Table 1: Sales", rows: ["Flat:1|2", "Total:1|2"] },
      { heading: "Table 2: Losses", rows: ["Flat:3|4"] },
    ]);
  });

  it("a header over the heading of a first section begins the next table", () => {
    const tables = read(
      "Offence>2017>2018 / Burglary>1>2 / Total>1>2 /  / Drug offences /  / Offence>2020>2021 / Possession>> / Class B>44>40",
    );
    expect(tables.map(({ headers, groups, rows }) => ({ headers, groups, rows }))).toEqual([
      { headers: "2017|2018", groups: "- -", rows: ["Burglary:1|2", "Total:1|2"] },
      { headers: "2020|2021", groups: "Possession", rows: ["Class B:44|40"] },
    ]);
  });

  it.each([
    ["rows whose labels are broken", "Missing from / home>5>6 / Fraud>7>8"],
    ["a section's heading that stands without cells", "Site A / Theft>5>6 / Fraud>7>8"],
    ["rows behind an empty first cell", ">Theft>5>6 / >Fraud>7>8"],
    ["a row of fewer cells", "Theft>5 / Fraud>7>8"],
    ["a cell a line", "Theft / 5 / 6 / Fraud / 7 / 8"],
  ])("a header over %s is no row of the table before", (_, body) => {
    const [first] = read(`Ward>2014>2015 / North>1>2 / Total>1>2 /  / Table B /  / Offence>2018>2019 / ${body}`);
    expect(first).toMatchObject({ headers: "2014|2015", rows: ["North:1|2", "Total:1|2"] });
  });

  it("a header that counts up below a sentence begins the next table", () => {
    const tables = read(
      "Ward>2014>2015>2016 / North>10>20>30 /  / More is held by another team. /  / \fBedrooms>1>2>3+ / Lets>5>6>7",
    );
    expect(tables.map(({ headers, rows }) => ({ headers, rows }))).toEqual([
      { headers: "2014|2015|2016", rows: ["North:10|20|30"] },
      { headers: "1|2|3+", rows: ["Lets:5|6|7"] },
    ]);
  });

  it("the title of the whole, printed again at the head of a page, is no part of a label", () => {
    const page = "Request for information 1234/22 / ";
    const table = "Ward>2014>2015 / ";
    expect(
      read(`Dear all, / ${page}a b / c d / ${table}North>1>2 /  / ${page}Page 2 of 3 /  / ${table}South>3>4`),
    ).toMatchObject([{ rows: ["North:1|2", "South:3|4"] }]);
  });

  it.each([
    [
      "merged cells over a lower level",
      ">2019>>2020>",
      "Area>Men>Women>Men>Women",
      "2019 / Men|2019 / Women|2020 / Men|2020 / Women",
    ],
    ["a blank line below it", "Area>2018>2019>2020>2021 / ", "", "2018|2019|2020|2021"],
  ])("a header with %s begins the next table", (_, first, second, headers) => {
    const level = second === "" ? "" : `${second} / `;
    const tables = read(
      `Ward>2014>2015>2016>2017 / North>1>2>3>4 / Total>1>2>3>4 /  / Table B /  / ${first} / ${level}East>5>6>7>8 / West>9>8>7>6`,
    );
    expect(tables.map((table) => ({ headers: table.headers, rows: table.rows }))).toEqual([
      { headers: "2014|2015|2016|2017", rows: ["North:1|2|3|4", "Total:1|2|3|4"] },
      { headers, rows: ["East:5|6|7|8", "West:9|8|7|6"] },
    ]);
  });

  it("a header of words over several lines begins the next table", () => {
    const tables = read(
      "Ward>2017>2018 / North>1>2 / South>3>4 /  / The next table is of another team. /  / Cycle>Cases>Claims / year>opened>closed / 2017-18>62>48",
    );
    expect(tables.map(({ headers, rows }) => ({ headers, rows }))).toEqual([
      { headers: "2017|2018", rows: ["North:1|2", "South:3|4"] },
      { headers: "Cases opened|Claims closed", rows: ["2017-18:62|48"] },
    ]);
  });

  it("a title with a colon over a list without a header", () => {
    const tables = read("Licences revoked: /  / 2015>4 / 2016>7 /  / Drivers by ward: /  / Avenue>112 / Beverley>88");
    expect(tables.map(({ rows }) => rows)).toEqual([
      ["2015:4", "2016:7"],
      ["Avenue:112", "Beverley:88"],
    ]);
  });

  it("a letterhead with tabs is no table", () => {
    expect(
      read("PO Box 9>Tel:>01632 960006 / Wakefield>Fax:>01632 960726 / Our ref:>FOI 123/21 / Your ref:>n/a"),
    ).toEqual([]);
  });

  it("numbered questions and bullets behind tabs are no rows", () => {
    const tables = read(
      "1.>How many claims were made in 2021? / 2.>How many of these were paid in full? /  / 1.>41 / 2.>31 /  / •>Figures are rounded to the nearest ten.",
    );
    expect(tables.map(({ headers, rows }) => ({ headers, rows }))).toEqual([{ headers: "", rows: ["1.:41", "2.:31"] }]);
  });
});

describe("a header that is printed again below other lines", () => {
  const PAGE = "Offence\t2017\t2018\nBurglary\t1\t2\nRobbery\t3\t4\n";
  const NEXT = "\nNorthshire Police\nFOI 12/20\n\nOffence\t2017\t2018\nTheft\t5\t6\n";

  it.each([
    ["goes on with the table where the totals say so", "Total\t9\t12\n", [["pass", 4]]],
    [
      "begins another where its own total does",
      "Fraud\t1\t1\nTotal\t6\t7\n",
      [
        ["unverified", 2],
        ["pass", 3],
      ],
    ],
    [
      "begins another where nothing says",
      "",
      [
        ["unverified", 2],
        ["unverified", 1],
      ],
    ],
  ])("%s", (_, end, expected) => {
    const { tables } = parse(`${PAGE}${NEXT}${end}`);
    expect(tables.map(({ audit, rows }) => [audit, rows])).toEqual(expected);
  });
});

it("a row with the same word in all its cells is no header of the rows below, whatever its label and a blank line over it", () => {
  const table = (label: string, over: string): string =>
    `Area\t2013\t2014\nLeeds\t121\t213\nHull\t113\t21\n${over}${label}\tUnknown\tUnknown\nYork\t26\t66\nSelby\t27\t66`;
  for (const text of [table("Type", ""), table("", "\n")]) {
    const tables = printedTables(text, tab);
    expect(tables.map(({ headers }) => headers)).toEqual(["2013|2014"]);
    expect(tables[0]?.rows.slice(3)).toEqual(["York:26|66", "Selby:27|66"]);
  }
});

describe("columns beside the labels", () => {
  it("groups have totals in bold type", () => {
    const rows = ["Region\tOffence\t2018", "North\tTheft\t1", "\tFraud\t2", "<b>North Total</b>\t\t<b>3</b>"];
    expect(printedTables([...rows, "South\tTheft\t4", "\tFraud\t5"].join("\n"), tab)).toMatchObject([
      {
        rows: ["Theft:1", "Fraud:2", "North Total:<b>3</b>", "Theft:4", "Fraud:5"],
        groups: "North North - South South",
      },
    ]);
  });

  it("the total of all groups is as wide as the rows that it closes", () => {
    const text = "Region\tOffence\t2018\nNorth\tTheft\t1\n\tFraud\t2\nTotal\t\t3";
    expect(printedTables(text, tab)[0]?.printed.diagnostics).toEqual([]);
  });

  const cases: readonly Case[] = [
    {
      name: "cells that a spreadsheet puts into quotes for their commas",
      text: 'Offence>2018>2019 / "Theft, other">"1,200">50 / "Sexting">"2,000">"n/a"',
      headers: "2018|2019",
      rows: ["Theft, other:1,200|50", '"Sexting":2,000|"n/a"'],
    },
    {
      name: "a tab before every row below the header",
      text: "Offence>2018>2019 / >Theft>1>2 / >Fraud>3>4",
      headers: "2018|2019",
      rows: ["Theft:1|2", "Fraud:3|4"],
    },
    {
      name: "a tab before every row",
      text: ">Offence>2018>2019 / >Theft>1>2 / >Fraud>3>4",
      headers: "2018|2019",
      rows: ["Theft:1|2", "Fraud:3|4"],
    },
    {
      name: "figures without labels stay where they are",
      text: ">2018>2019 / >1>2 / >3>4",
      headers: "2018|2019",
      rows: [":1|2", ":3|4"],
    },
    {
      name: "labels in two columns",
      text: "Division>Offence>2017>2018 / North>Theft>1>2 / >Fraud>3>4 / South>Theft>5>6 / >Fraud>7>8 / Total>>16>20",
      headers: "2017|2018",
      rows: ["Theft:1|2", "Fraud:3|4", "Theft:5|6", "Fraud:7|8", "Total:16|20"],
      groups: "North North South South -",
    },
    {
      name: "groups printed in each of their rows",
      text: "Year>Ward>Fines / 2019>Abbey>5 / 2019>Bray>7 / 2020>Abbey>9 / Total>>21",
      headers: "Fines",
      rows: ["Abbey:5", "Bray:7", "Abbey:9", "Total:21"],
      groups: "2019 2019 2020 -",
    },
    {
      name: "words beside labels that do not tell rows of one label apart",
      text: "Ward>Upheld>Cost / Abbey>Yes>5 / Abbey>Yes>7 / Bray>No>9",
      headers: "Upheld|Cost",
      rows: ["Abbey:Yes|5", "Abbey:Yes|7", "Bray:No|9"],
    },
    {
      name: "codes before the labels, and totals without one",
      text: "Code>Offence>2018>2019 / 105A>Assault>1>2 / 8N>Injury>3>4 / >Total>4>6",
      headers: "2018|2019",
      rows: ["105A Assault:1|2", "8N Injury:3|4", "Total:4|6"],
    },
    {
      name: "years before a word each",
      text: "Year>Upheld>Cost / 2018>All>5 / 2019>Some>7",
      headers: "Upheld|Cost",
      rows: ["2018:All|5", "2019:Some|7"],
    },
    {
      name: "groups with their totals, as a pivot table prints them",
      text: "Region>Offence>2018 / North>Theft>1 / >Fraud>2 / North Total>>3 / South>Theft>4 / South Total>>4",
      headers: "2018",
      rows: ["Theft:1", "Fraud:2", "North Total:3", "Theft:4", "South Total:4"],
      groups: "North North - South -",
    },
    {
      name: "a list in two parts beside each other, the second of them shorter",
      text: "Ward>Fines>Ward>Fines / Abbey>1>Hill>3 / Bray>2>Inner>4 / Cross>5>> / Total>15>>",
      headers: "Fines",
      rows: ["Abbey:1", "Bray:2", "Cross:5", "Hill:3", "Inner:4", "Total:15"],
    },
    {
      name: "a list in two parts beside each other, the total below the second",
      text: "Ward>Fines>Paid>Ward>Fines>Paid / Abbey>2>1>Bray>3>2 / >>>Total>5>3",
      headers: "Fines|Paid",
      rows: ["Abbey:2|1", "Bray:3|2", "Total:5|3"],
    },
    {
      name: "a list in two parts beside each other, the total of the first below it",
      text: "Ward>Fines>Ward>Fines / Abbey>1>Hill>3 / Bray>2>Inner>4 / Total>3>>",
      headers: "Fines",
      rows: ["Abbey:1", "Bray:2", "Total:3", "Hill:3", "Inner:4"],
    },
    {
      name: "years in two parts beside each other",
      text: "Year>Fines>Year>Fines / 2011>1>2013>3 / 2012>2>2014>4",
      headers: "Fines",
      rows: ["2011:1", "2012:2", "2013:3", "2014:4"],
    },
    {
      name: "the same headings under other ones stand over one label",
      text: ">2018>>2019> / Ward>Men>Women>Men>Women / Abbey>1>2>3>4",
      headers: "2018 / Men|2018 / Women|2019 / Men|2019 / Women",
      rows: ["Abbey:1|2|3|4"],
    },
    {
      name: "a column of signs under its own heading",
      text: "Item>2018>Unit / Pay>12>% / Fees>13>%",
      headers: "2018|Unit",
      rows: ["Pay:12|%", "Fees:13|%"],
    },
    {
      name: "a pound sign in a cell of its own",
      text: "Item>2018>>2019> / Pay>£>1,200>£>1,300 / Fees>£>200>£>-",
      headers: "2018|2019",
      rows: ["Pay:£\t1,200|£\t1,300", "Fees:£\t200|£\t-"],
    },
  ];

  it.each(cases)("$name", ({ text, headers, rows, groups }) => {
    const tables = read(text);
    expect(tables.map((table) => ({ headers: table.headers, rows: table.rows }))).toEqual([{ headers, rows }]);
    if (groups) expect(tables[0]?.groups).toBe(groups);
  });
});

it("a heading over the headings of sections that come again is kept, with its period", () => {
  const rows = (first: number) => `Men (1)\t\t\nTheft\t${first}\t4\nArson\t3\t6\nWomen\t\t\nTheft\t1\t3\nArson\t9\t7\n`;
  const { records } = parse(
    `Offence\tCharged\tCautioned\n2019\t\t\n${rows(12)}2020\t\t\n${rows(11)}\n(1) With boys.\n`,
  );
  expect(
    records.filter((_, at) => at % 4 === 0).map(({ group, label, start, value }) => [group, label, start, value]),
  ).toEqual([
    ["2019 / Men", "Theft", "2019-01-01", 12],
    ["2019 / Women", "Theft", "2019-01-01", 1],
    ["2020 / Men", "Theft", "2020-01-01", 11],
    ["2020 / Women", "Theft", "2020-01-01", 1],
  ]);
});

it("a number between blank lines below the header numbers a page, and no section", () => {
  const { records } = parse("Offence\t2019\t2020\n\n1\n\nTheft\t12\t4\nArson\t3\t6\n\n2\n\nFraud\t7\t8\n");
  expect(records.map(({ group, label }) => group ?? label)).toEqual([
    "Theft",
    "Theft",
    "Arson",
    "Arson",
    "Fraud",
    "Fraud",
  ]);
});
