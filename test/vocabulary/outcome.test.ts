import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findOutcome, isOutcome, outcomeIndex } from "../../src/vocabulary/outcome.ts";
import { OUTCOME_RULES, OUTCOME_WORDS, SIGNS } from "../../src/vocabulary/outcome-table.ts";

type Case = readonly [label: string, code: string];

/** The labels of West Midlands Police, 16966/19, question 5. */
const WEST_MIDLANDS: readonly Case[] = [
  ["Caution - Adult", "3"],
  ["Charge", "1"],
  ["Community Resolution", "8"],
  ["Formal action against the offender not in public interest (Police)", "10"],
  ["Named suspect identified, too ill (physical or mental health) to prosecute", "12"],
  [
    "Evidential Difficulties – No Named suspect: Crime confirmed but victim declined / unable to support further investigation to identify offender.",
    "14",
  ],
  ["Named Suspect identified: victim support but evidential difficulties prevent further action", "15"],
  [
    "Named Suspect identified: evidential difficulties prevent further action; victim does not support (or has withdrawn support from) police action",
    "16",
  ],
  ["Prosecution time limit expired: Suspect identified but prosecution time limit has expired.", "17"],
  [
    "Investigation Complete: No suspect identified. Investigated as far as possible – Case closed pending further investigative opportunities",
    "18",
  ],
  ["Charge/summons", "1"],
  ["Postal Charge", "1"],
  ["Charge/summons with Alternative Offence", "1A"],
  ["Postal Charge with Alternative Offence", "1A"],
  ["Caution – YOUTH (inc Conditional Caution)", "2"],
  ["Further action resulting from crime report will be undertaken by another body or agency", "20"],
  [
    "Named Suspect identified: Further investigation to support formal action being taken against the suspect not in the public interest (police)",
    "21",
  ],
  ["Youth Caution (inc Conditional Caution) with Alternative Offence", "2A"],
  ["Caution – ADULT (inc Conditional Caution)", "3"],
  ["Adult Caution (inc Conditional Caution) with Alternative Offence", "3A"],
  ["The Offender has Died", "5"],
  ["Prosecution not in public interest (CPS)", "9"],
];

/** Labels of other forces, of the Counting Rules and of data.police.uk. */
const OTHERS: readonly Case[] = [
  ["Adult Caution With Alternate Offence", "3A"],
  ["Cannabis Warning", "7"],
  ["Caution - Youths", "2"],
  ["Charge/Summonsed With Alternate Offence", "1A"],
  ["Diversionary, Educational Or Intervention Activity Undertaken", "22"],
  ["Evidential Difficulties Victim Based - Named Suspect Not Identified", "14"],
  ["Named Suspect - Further Investigation Not In Public Interest", "21"],
  ["Named Suspect Identified: Evidential Difficulties - Victim Does Not Support Police Action", "16"],
  ["Named Suspect Identified: Victim Supports Police Action But Evidential Difficulties", "15"],
  ["Penalty Notice For Disorder", "6"],
  ["Prosecution Prevented - Victim Or Key Witness Dead Or Too Ill To Give Evidence", "13"],
  ["Prosecution Time Limit Expired", "17"],
  ["Charged/Summonsed/Postal Requisition", "1"],
  ["CPS charge", "1"],
  ["Charge/summonsed (Alternate Offence)", "1A"],
  ["Adult Simple Caution", "3"],
  ["Juvenile Caution", "2"],
  ["Taken into Consideration (TIC)", "4"],
  ["Suspect charged as part of another case", "4"],
  ["PND", "6"],
  ["Offender given a drugs possession warning", "7"],
  ["Community Resolution (with or without formal restorative justice)", "8"],
  ["Local resolution", "8"],
  ["CPS - Prosecution not in public interest", "9"],
  ["Not in Public Interest (Police)", "10"],
  ["Offender below the age of criminal responsibility", "11"],
  ["Suspect too ill to prosecute", "12"],
  ["No named suspect - victim declines to support", "14"],
  ["Suspect identified; victim withdrew support", "16"],
  ["No suspect identified", "18"],
  ["National Fraud Intelligence Bureau filed (NFIB only)", "19"],
  ["Action to be taken by another organisation", "20"],
  ["Further investigation is not in the public interest", "21"],
  ["Further action is not in the public interest", "22"],
  ["Under investigation", "0"],
  ["No Outcome Assigned", "0"],
];

const STATED: readonly Case[] = [
  ["Outcome 16", "16"],
  ["OC1A", "1A"],
  ["Type 18", "18"],
  ["Outcome 15 – Evidential difficulties (suspect identified; victim supports action)", "15"],
  ["1 - Charge/Summons", "1"],
  ["3 - Caution", "3"],
  ["Charged (OC1)", "1"],
  ["08", "8"],
  ["0", "0"],
  ["1a", "1A"],
  ["15A", "15"],
];

describe("an outcome's label", () => {
  test.each([...WEST_MIDLANDS, ...OTHERS, ...STATED])("%s is type %s", (label, code) => {
    expect(findOutcome(label).code).toBe(code);
  });

  test("gets the type's official name and group", () => {
    expect(findOutcome("Cannabis Warning")).toMatchObject({
      code: "7",
      name: "Cannabis/Khat Warning",
      class: "Out-of-court (informal)",
      candidates: [],
    });
  });
});

/** What each rule must not catch. */
const NONE: readonly (readonly [rule: string, label: string])[] = [
  ["charge", "Not charged"],
  ["charge", "Suspect not charged"],
  ["charge", "Charge rate"],
  ["charge", "Charge withdrawn"],
  ["charge", "Charged within 7 days"],
  ["alternate offence", "Charged with another offence"],
  ["caution", "Caution refused"],
  ["adult or youth", "Adult and youth cautions"],
  ["taken into consideration", "Considered"],
  ["penalty", "Fixed penalty notice"],
  ["resolution", "Community order"],
  ["another body", "Transferred to another force"],
  ["pending", "Released under investigation"],
  ["pending", "Awaiting court outcome"],
  ["complete", "Investigation complete"],
  ["prosecution", "No prosecution"],
  ["a stated type", "Outcome 16 rate"],
  ["a stated type", "Type 2 diabetes"],
  ["a stated type", "Outcome 3 - Charged"],
  ["a number", "2. Charged"],
  ["a number", "3. Caution"],
  ["a number", "1D"],
  ["a number", "23"],
  ["a number", "2019"],
  ["no type", "No crime"],
  ["no type", "Undetected"],
  ["no type", "Total"],
  ["no type", ""],
];

test.each(NONE)("%s does not make a type of %s", (_, label) => {
  expect(findOutcome(label).code).toBeNull();
});

const SEVERAL: readonly (readonly [label: string, codes: readonly string[], group: string | null])[] = [
  ["NFA", ["10", "14", "15", "16", "18", "21"], null],
  ["No further action", ["10", "14", "15", "16", "18", "21"], null],
  ["Caution", ["2", "3"], "Out-of-court (formal)"],
  ["Victim does not support", ["14", "16"], "Evidential difficulties (victim does not support action)"],
  ["Suspect not identified", ["14", "18"], null],
  ["Formal action is not in the public interest", ["9", "10"], "Prosecution prevented or not in the public interest"],
  ["OC2/3/8", ["2", "3", "8"], null],
  ["Charged or cautioned for alternate offence (1a, 2a, 3a)", ["1A", "2A", "3A"], null],
];

test.each(SEVERAL)("%s may be several types, and is given as none", (label, candidates, group) => {
  expect(findOutcome(label)).toMatchObject({ code: null, candidates, class: group });
});

test("the name of a group of outcomes gives the group alone", () => {
  expect(findOutcome("Out-of-court (formal)")).toMatchObject({
    code: null,
    name: null,
    class: "Out-of-court (formal)",
  });
});

test("every official name is found", () => {
  for (const { code, name, group } of outcomeIndex().entries)
    expect(findOutcome(name)).toMatchObject({ code, name, class: group });
});

test("the words of every sign are words of outcomes, and every sign of a rule has words", () => {
  const words = new Set(OUTCOME_WORDS.split(/\s+/));
  const lines = SIGNS.trim()
    .split("\n")
    .map((line) => line.split(" | "));
  for (const [sign, told = ""] of lines)
    for (const word of told.match(/[a-z]+/g) ?? []) expect(words, `${sign}: ${word}`).toContain(word);
  const signs = lines.map(([sign]) => sign);
  for (const line of OUTCOME_RULES.trim().split("\n"))
    expect(signs).toEqual(expect.arrayContaining(line.match(/[a-z]+[A-Za-z]*/g) ?? []));
});

test("a number alone is no sign of an outcome", () => {
  expect(isOutcome("8")).toBe(false);
  expect(isOutcome("Outcome 8")).toBe(true);
  expect(isOutcome("Charge/Summons")).toBe(true);
});

test("any text is accepted, and letter case and white space make no difference", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom(...WEST_MIDLANDS.map(([label]) => label))), (label) => {
      const { code } = findOutcome(label);
      expect(findOutcome(` ${label}  `).code).toBe(code);
      expect(code === null || outcomeIndex().byCode.has(code)).toBe(true);
    }),
  );
  for (const [label, code] of WEST_MIDLANDS) expect(findOutcome(label.toUpperCase()).code).toBe(code);
});
