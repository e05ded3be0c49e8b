import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const values = (text: string, column: string) =>
  parse(text)
    .records.filter(({ header }) => header === column)
    .map(({ raw, value }) => `${raw}: ${value}`);

describe("the number of a note among a figure's digits", () => {
  const seizures =
    "Drug\tCases\tWeight\nCrack\t45\t33.7\nHeroin\t75\t20.6\nClass A\t120\t-3\nResin\t73\t518.3\nClass B\t73\t-3\n";

  test("a dash with it is no figure below zero", () => {
    expect(values(`${seizures}\n3. Weights are of powder alone.\n`, "Weight")).toEqual([
      "33.7: 33.7",
      "20.6: 20.6",
      "-3: null",
      "518.3: 518.3",
      "-3: null",
    ]);
    expect(values(`${seizures}\nFigures are rounded.\n`, "Weight")).toContain("-3: -3");
  });

  const asylum =
    "Outcome\tMarch\tApril\nReceived\t1,820\t2,850\nDecided\t1,995\t6625\nGranted\t50\t615\nRefused\t1,910\t6100\nPending\t545\t380\n";

  test("where others have commas, thousands without one may begin with it, and those between them too", () => {
    expect(values(`${asylum}\n6 January to May only.\n`, "April")).toEqual([
      "2,850: 2850",
      "6625: null",
      "615: null",
      "6100: null",
      "380: 380",
    ]);
    expect(values(`${asylum}\nFigures are rounded.\n`, "April")).toContain("6625: 6625");
  });

  test("it may stand behind the decimal of figures that have one", () => {
    const weights = "Drug\tKilograms\nCrack\t33.7\nLSD\t9.41\nHeroin\t20.6\nEcstasy\t349.61\nResin\t518.3\n";
    expect(values(`${weights}\n1 Thousands of doses.\n`, "Kilograms")).toEqual([
      "33.7: 33.7",
      "9.41: null",
      "20.6: 20.6",
      "349.61: null",
      "518.3: 518.3",
    ]);
    expect(values(`${weights}\n2 Thousands of doses.\n`, "Kilograms")).toContain("9.41: 9.41");
  });

  test("it may stand before shares, which are none of more than a hundred without it", () => {
    const shares =
      "Service\tCalls\tIn time (%)\nAvon\t64\t61\nDevon\t288\t257\nEssex\t90\t48\nKent\t77\t70\nSurrey\t271\t263\n";
    expect(values(`${shares}\n2 Within seven minutes.\n`, "In time (%)")).toEqual([
      "61: 61",
      "257: null",
      "48: 48",
      "70: 70",
      "263: null",
    ]);
    expect(values(`${shares}\n2 Within seven minutes.\n`, "Calls")).toContain("288: 288");
    expect(values(`${shares}\nFigures are rounded.\n`, "In time (%)")).toContain("257: 257");
  });

  const staff = "Year\tDoctors\tNurses\n1979\t2,530\t323,940\n1987\t2,810\t27,540\n";
  const NOTE_3 = "\n3 Put right for the shorter week.\n";
  const byArea = (first: string) =>
    `Area\tStaff\nHill\t${first}\nMoor\t21,200\nTown\t30,100\nCity\t45,000\nTotal\t120,240\n`;

  test.each([
    [
      "its note has no other mark, and nothing is as large",
      staff + NOTE_3,
      "Nurses",
      ["323,940: null", "27,540: 27540"],
    ],
    ["there is no such note", `${staff}\n2 Put right.\n`, "Nurses", ["323,940: 323940", "27,540: 27540"]],
    [
      "its note has a mark elsewhere",
      staff.replace("1987", "19873") + NOTE_3,
      "Nurses",
      ["323,940: 323940", "27,540: 27540"],
    ],
    [
      "without it the figure is out of line",
      staff.replace("323", "39") + NOTE_3,
      "Nurses",
      ["39,940: 39940", "27,540: 27540"],
    ],
    [
      "without it the figure is one of several near to each other",
      "Year\tHeld\n1986\t5,566\n1987\t5,421\n1996\t5,992\n1997\t16,059\n\n1Provisional\n",
      "Held",
      ["5,566: 5566", "5,421: 5421", "5,992: 5992", "16,059: null"],
    ],
    [
      "others are not near to each other",
      "Year\tHeld\n1986\t5,566\n1987\t3,421\n1996\t5,992\n1997\t16,059\n\n1Provisional\n",
      "Held",
      ["5,566: 5566", "3,421: 3421", "5,992: 5992", "16,059: 16059"],
    ],
    [
      "without it the figure is that of the whole, and some of its parts cannot be read",
      `Area\tStaff\nCounty\t314,000\nHill\t3,200\nMoor\t2,100\nTown\t4,000\nCity\t3,145\nCoast\t1,l55\n${NOTE_3}`,
      "Staff",
      ["314,000: null", "3,200: 3200", "2,100: 2100", "4,000: 4000", "3,145: 3145", "1,l55: null"],
    ],
    [
      "the total proves it",
      byArea("323,940") + NOTE_3,
      "Staff",
      ["323,940: null", "21,200: 21200", "30,100: 30100", "45,000: 45000"],
    ],
  ])("it may stand before a figure of thousands: %s", (_, text, column, expected) => {
    expect(values(text, column)).toEqual(expected);
  });
});

test("a figure right behind a month that begins with its year is none", () => {
  const rows = "Hawk 21 April 198335\nTornado 14 November 198391\nHarrier 4 April 198723\n";
  expect(parse(`Repairs, £000\n${rows}`).records.filter(({ value }) => value !== null)).toEqual([]);
});

test("the totals of all columns say of which figures it is the first digit", () => {
  const spent = "Body\t1997-98\t2000-01\nAgency\t255.2\t270.4\nCouncils\t13.0\t120.1\nBoards\t240.0\t241.0\n";
  const notes = "\n1 Provisional.\n2 Estimate.\n";
  const read = (total: string) => values(`${spent}Total\t${total}\n${notes}`, "2000-01");
  expect(read("308.2\t331.5")).toEqual(["270.4: null", "120.1: null", "241.0: null"]);
  expect(parse(`${spent}Total\t308.2\t331.5\n${notes}`).tables.map(({ audit }) => audit)).toEqual(["unverified"]);
  expect(read("308.2\t330.5")).toContain("120.1: 120.1");
  expect(read("508.2\t531.5")).toContain("120.1: 120.1");
});

test("it may stand behind the one figure of a table that has another decimal than all others", () => {
  const forces =
    "Force\t1991\t1992\t1993\nAvon\t9.1\t8.2\t8.5\nDevon\t9.4\t8.1\t8.6\nMet\t12.7\t12.9\t13.0\nKent\t12.0\t12.2\t";
  expect(values(`${forces}9.32\n\n1 Average.\n2 Less the Met.\n`, "1993")).toEqual([
    "8.5: 8.5",
    "8.6: 8.6",
    "13.0: 13",
    "9.32: null",
  ]);
  expect(values(`${forces}9.32\n\n1 Average.\n`, "1993")).toContain("9.32: 9.32");
});

test("it may stand before the noughts of shares below one", () => {
  const shares = "Cause\t1990\t1991\t1992\t1993\nAccidents (number)\t42\t34\t30\t32\nPercentage\t0.014\t0.011\t0.010\t";
  expect(values(`${shares}30.008\n\n3 Provisional.\n`, "1993")).toEqual(["32: 32", "30.008: null"]);
  expect(values(`${shares}30.008\n\n2 Provisional.\n`, "1993")).toContain("30.008: 30.008");
});

describe("the number of a note that a row shows", () => {
  const schemes =
    "Year\tYoung\tOlder\tLone\tTotal\n2001\t219\t140\t9\t368\n2002\t221\t167\t18\t406\n2003\t264\t189\t20\t473\n";
  const NOTE_1 = "\n1 No split is known.\n";

  test.each([
    ["its row adds up without it", `${schemes}2004\t-\t3231\t26\t349\n${NOTE_1}`, ["3231: null"]],
    ["its row adds up without it at the head", `${schemes}2004\t-\t1323\t26\t349\n${NOTE_1}`, ["1323: null"]],
    ["its row does not add up without it", `${schemes}2004\t-\t3231\t26\t350\n${NOTE_1}`, ["3231: 3231"]],
    ["there is no such note", `${schemes}2004\t-\t3231\t26\t349\n\n2 No split is known.\n`, ["3231: 3231"]],
    [
      "its note has a mark elsewhere",
      `${schemes.replace("Lone", "Lone1")}2004\t-\t3231\t26\t349\n${NOTE_1}`,
      ["3231: 3231"],
    ],
  ])("%s", (_, text, expected) => {
    expect(values(text, "Older").slice(3)).toEqual(expected);
  });

  const nurses = (last: string) => `Board\t1991\t1992\nAyr and Arran\t2.1\t40.9\nFife\t0.4\t${last}\nForth\t2.3\t4.2\n`;

  test("its note begins with the row's label", () => {
    const read = (text: string) => values(text, "1992");
    expect(read(`${nurses("0.3")}\n4 Ayr and Arran takes in the trust.\n`)).toEqual([
      "40.9: null",
      "0.3: 0.3",
      "4.2: 4.2",
    ]);
    expect(read(`${nurses("0.3")}\n4 Fife takes in the trust.\n`)).toContain("40.9: 40.9");
    expect(read(`${nurses("0.3").replace("Forth", "Forth4")}\n4 Ayr and Arran takes in the trust.\n`)).toContain(
      "40.9: 40.9",
    );
  });

  test("it is the only one of thousands without a comma", () => {
    const forces = "Force\tOfficers\tCivilians\nAvon\t3,067\t1,240\nBedford\t1,098\t4512\nKent\t1,215\t602\n";
    expect(values(`${forces}\n2 Takes in wardens.\n`, "Civilians")).toEqual(["1,240: 1240", "4512: null", "602: 602"]);
    expect(values(`${forces}\n3 Takes in wardens.\n`, "Civilians")).toContain("4512: 4512");
    expect(values(`${forces.replace("602", "1602")}\n2 Takes in wardens.\n`, "Civilians")).toContain("4512: 4512");
  });

  test("without it the figure is among the others of its row", () => {
    const reserves = "Body\tA\tB\tC\tD\nArmy\t58,700\t56,040\t42,300\t35,810\nAir\t2,310\t1,770\t2,190\t71,490\n";
    expect(values(`${reserves}\n7 Provisional.\n`, "D")).toEqual(["35,810: 35810", "71,490: null"]);
    expect(values(`${reserves}\n6 Provisional.\n`, "D")).toContain("71,490: 71490");
  });
});
