import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findOffence, isOffence } from "../../src/vocabulary/offence.ts";
import { offenceIndex } from "../../src/vocabulary/offence-index.ts";

type Case = readonly [label: string, code: string | null, itsClass: string | null];

/** The labels of West Midlands Police, 16966/19 and 840A/20. */
const WEST_MIDLANDS: readonly Case[] = [
  ["SEND COMMUNICATION/ARTICLE CONVEYING A THREATENING MESSAGE", "008/72", "8R"],
  ["HARASSMENT", "195/94", "8L"],
  ["SEND COMMUNICATION/ARTICLE CONVEYING INDECENT/GROSSLY OFFENSIVE MESSAGE", "008/72", "8R"],
  ["SEND COMMUNICATION/ARTICLE CONVEYING FALSE INFORMATION", "008/72", "8R"],
  ["SEND COMMUNICATION/ARTICLE WHOLE/PART OF AN INDECENT/GROSSLY OFFENSIVE NATURE", "008/72", "8R"],
  ["DISCLOSE PRIVATE SEXUAL PHOTOGRAPHS AND FILMS WITH INTENT TO CAUSE DISTRESS", "008/71", "8L"],
  ["BREACH OF RESTRAINING ORDER", "008/31", "8L"],
  ["PUTTING PEOPLE IN FEAR OF VIOLENCE", "008/30", "8L"],
  ["PURSUE COURSE OF CONDUCT IN BREACH OF S1(1) WHICH AMOUNTS TO STALKING", "195/12", "8Q"],
  ["STALKING INVOLVING SERIOUS ALARM/DISTRESS", "008/66", "8Q"],
  ["STALKING INVOLVING FEAR OF VIOLENCE", "008/65", "8Q"],
  ["RACIALLY/RELIGIOUSLY AGGRAVATED HARASSMENT WITHOUT VIOLENCE S2", "008/56", "8M"],
  ["RACIALLY/RELIGIOUSLY AGGRAVATED HARASSMENT WITH FEAR OF VIOLENCE", "008/58", "8M"],
  ["BREACH OF INJUNCTION AGAINST HARASSMENT 1997", "008/29", "8L"],
  ["Cause Intentional Harassment/Alarm/Distress", "125/09", "9A"],
  ["Fear/Provocation Of Violence", "125/11", "9A"],
];

const RULES: Readonly<Record<string, readonly Case[]>> = {
  "a code in any spelling": [
    ["8/65", "008/65", "8Q"],
    ["08/65", "008/65", "8Q"],
    ["008/65", "008/65", "8Q"],
    ["00865", "008/65", "8Q"],
    ["195/94", "195/94", "8L"],
    ["008/65 Stalking involving fear of violence", "008/65", "8Q"],
    ["Home Office code 125/9", "125/09", "9A"],
    ["8/6 Assault occasioning ABH", "008/06", "8N"],
    ["022/23", "022/23", "22B"],
  ],
  "a class in any spelling": [
    ["8Q", null, "8Q"],
    ["08Q", null, "8Q"],
    ["8N - Assault with injury (DA)", null, "8N"],
    ["Sexual activity etc with a person with a mental disorder (Class 70)", null, "70"],
  ],
  "a class's name, without a code": [
    ["Stalking", null, "8Q"],
    ["MALICIOUS COMMS", null, "8R"],
    ["Possession of Article with Blade or Point", null, "10D"],
    ["Rape of a Female aged 16 and over", null, "19C"],
    ["Burglary - Business & Community", null, "30C"],
    ["Criminal Damage - Vehicle", null, "58C"],
    ["Theft from a Vehicle", null, "45"],
    ["Murder", null, "1/4.1/4.10/4.2"],
  ],
  "abbreviations, plurals and verb forms": [
    ["Wounding w/i to do GBH", "005/01", "5D"],
    ["ABH", "008/06", "8N"],
    ["Theft From MV", "045/10", "45"],
    ["PWITS Cocaine", "092/70", "92A"],
    ["THEFT OR UNAUTH TAKING OF A MOTOR VEH", null, "48"],
    ["Theft of pedal cycles", "044/00", "44"],
    ["Stalking – serious alarm & distress", "008/66", "8Q"],
  ],
  "the statute": [
    ["Harassment (S2 PHA 1997)", "195/94", "8L"],
    ["Affray - Public Order Act 1986. Sec 3", "066/01", "66"],
    ["Causing intentional harassment, alarm or distress (Sec 4a POA)", "125/09", "9A"],
    ["Sec 20. Malicious wounding or inflicting grievous bodily harm (without intent)", "008/01", "8N"],
    ["Breach of a restraining order - Sentencing Act 2020 Sec 363 (1) (2).", "008/31", "8L"],
    ["Section 4 Public Order Act", "125/11", "9A"],
    ["Sexual assault on a female 13 and over - Sexual Offences Act 2003 Sec 3", "020/05", "20A"],
    [
      "Stalking involving fear of violence - Protection from Harassment Act 1997 Sec 4A (1) (a) (b) (i) as inserted by Protection of Freedom Act 2012 Sec 111",
      "008/65",
      "8Q",
    ],
  ],
  "an attempt": [
    ["Attempted - Arson not endangering life", "056/02", "56B"],
    ["Attempted theft of motor vehicle", "048/01", "48"],
    ["Theft of motor vehicle (inc attempts)", "048/01", "48"],
    ["Attempted murder", "002/00", "2"],
    ["Attempted rape of a female aged 16 or over", "019/12", "19C"],
    ["Attempted burglary - residential", null, "28F"],
  ],
  "a note of the record": [
    [
      "Sending letters etc with intent to cause distress or anxiety - EXPIRED – NOT FOR USE AFTER 30/01/24",
      "008/72",
      "8R",
    ],
    ["Threats to destroy or damage property (note MOPI 2 if endanger life)", "059/11", "59"],
  ],
  "a class or group before its offence, or after it": [
    ["Malicious Comms - Sending letters etc with intent to cause distress or anxiety", "008/72", "8R"],
    ["Attempted - Assault without Injury - Common assault and battery", "105/01", "105A"],
    ["Common assault and battery (Violence without injury)", "105/01", "105A"],
    ["Theft: Shoplifting", "046/00", "46"],
    ["Kidnapping - Kidnapping", "036/01", "36"],
  ],
  "an act with a drug": [
    ["Having possession of a controlled drug - Cannabis", "092/61", "92E"],
    ["Possession of Cannabis (class B drug)", "092/61", "92E"],
    ["Having possession of a controlled drug - Class A - Cocaine", "092/50", "92D"],
    ["Possession of other class A drug", "092/59", "92D"],
    [
      "Supplying or offering to supply (or being concerned in supplying) a controlled drug - Class A - Heroin",
      "092/31",
      "92A",
    ],
    ["Cultivation of cannabis", "092/21", "92A"],
    ["Drugs - possess class A", null, "92D"],
    ["Possession of a controlled drug with intent to supply", null, "92A"],
  ],
  "criminal damage by property and value": [
    ["Other criminal damage to a dwelling (Under £5,000)", "149/00", "58A"],
    ["Criminal damage to vehicle - value under £5000", "149/00", "58C"],
    ["Other criminal damage, other (£5,000 and over)", "058/00", "58D"],
    ["Other criminal damage to a building - business and community (over £5000)", "058/00", "58B"],
    ["Criminal Damage to a Dwelling", null, "58A"],
  ],
  "who was hurt": [
    ["Assault occasioning actual bodily harm", "008/06", "8N"],
    ["Assault constable - ABH", "008/06", "8S"],
    ["Assault emergency worker - ABH", "008/06", "8T"],
    ["Assault or assault by beating of a constable", "008/73", "104"],
    ["Assault or assault by beating of an emergency worker (except a constable)", "008/73", "105A"],
  ],
  "a victim's age and sex": [
    ["Sexual activity with a child under 16 - Female child - no penetration", "022/18", "22B"],
    ["Sexual activity with a female child under 16 (offender aged 18 or over) - no penetration", "022/18", "22B"],
    [
      "Causing or inciting a female child under 16 to engage in sexual activity, penetration, offender aged under 18",
      "022/14",
      "22B",
    ],
    ["Causing or inciting a child under 13 to engage in sexual activity: Female child", null, "21"],
  ],
};

describe("the offences of West Midlands Police", () => {
  test.each(WEST_MIDLANDS)("%s is %s", (label, code, itsClass) => {
    expect(findOffence(label)).toMatchObject({ code, class: itsClass });
    expect(findOffence(label.toLowerCase())).toMatchObject({ code, class: itsClass });
  });
});

for (const [rule, cases] of Object.entries(RULES))
  describe(rule, () => {
    test.each(cases)("%s is %s of class %s", (label, code, itsClass) => {
      expect(findOffence(label)).toMatchObject({ code, class: itsClass });
    });
  });

/** What each rule must not catch. */
const NONE: readonly (readonly [rule: string, label: string])[] = [
  ["a code: a financial year", "22/23"],
  ["a code: a financial year", "2015/16"],
  ["a code: a date", "01/04/2019"],
  ["a code: a fraction", "5/6"],
  ["a code: what a spreadsheet made of one", "Aug-65"],
  ["a code: what a spreadsheet made of one", "29-Aug"],
  ["a code beside another offence's name", "8/65 - Harassment"],
  ["a class: an address", "10A Market Street"],
  ["a class beside another's name", "8L Possession of other weapons"],
  ["a name: a near miss", "Harassment warnings"],
  ["a name: a near miss", "Stalking protection orders"],
  ["a name: a near miss", "Theft of motor vehicle parts"],
  ["a name: two offences", "Theft of or from motor vehicle"],
  ["a name: two offences", "Arson endangering life and not endangering life"],
  ["a name: two offences", "Harassment with and without violence"],
  ["a name: two offences", "Common assault (s39) / ABH (s47)"],
  ["a name: two offences", "Murder & Attempted Murder"],
  ["a name: of a class and of a group", "Other theft"],
  ["a name: of a group", "Violence against the person"],
  ["a name: of a group", "Robbery"],
  ["the statute: another section", "Harassment (S4 PHA 1997)"],
  ["the statute: an Act without a section", "Malicious Communications Act 1988"],
  ["the statute: two sections", "S18/S20 wounding"],
  ["the statute: a section of no Act", "S47"],
  ["an attempt: recorded apart", "Attempted rape"],
  ["an attempt: counted with what is recorded apart", "Murder (inc attempts)"],
  ["a note alone", "EXPIRED – NOT FOR USE AFTER 30/01/24"],
  ["a class that is not its offence's", "Robbery of personal property - Shoplifting"],
  ["an act with a drug: two drugs", "Possession of cannabis and cocaine"],
  ["an act with a drug: no drug", "Possession of a firearm with intent to endanger life"],
  ["an act with a drug: a class of drug that is not its", "Possession of heroin (class B drug)"],
  ["criminal damage: neither property nor value", "Criminal damage"],
  ["criminal damage: no kind of property", "Criminal Damage - Other Than Dwelling"],
  ["no offence", "Potholes"],
  ["no offence", "Female"],
  ["no offence", "Under 18"],
  ["no offence", "Total"],
  ["no offence", ""],
];

test.each(NONE)("%s: %s is no offence", (_, label) => {
  expect(findOffence(label)).toMatchObject({ code: null, class: null });
});

test("a label that fits several offences of one class gets the class, and the codes as candidates", () => {
  expect(findOffence("Use of firearm to resist arrest")).toMatchObject({
    code: null,
    class: "5E",
    name: "Endangering life",
    candidates: ["005/17", "005/18", "005/19"],
  });
});

test("a class's name gives the class's official name, and a reason", () => {
  expect(findOffence("MALICIOUS COMMS")).toStrictEqual({
    code: null,
    name: "Malicious communications",
    class: "8R",
    rule: "the name of class 8R",
    candidates: [],
  });
});

test("every official name leads to its own code or class, or to none", () => {
  for (const { code, class: itsClass, name } of offenceIndex().entries) {
    const match = findOffence(name);
    if (code === null) expect([itsClass, null, "8N"], name).toContain(match.class);
    else expect([code, null], name).toContain(match.code);
  }
});

test("the table's codes and classes are well formed, and each class stands in it once", () => {
  const { entries, classes } = offenceIndex();
  for (const { code, class: itsClass, source } of entries) {
    if (code !== null) expect(code).toMatch(/^\d{3}\/\d{2}$/);
    if (itsClass !== null) expect(classes.has(itsClass), itsClass).toBe(true);
    expect(source).toMatch(/^[ONPMHi]+$/);
  }
  expect(classes.size).toBe(entries.filter(({ code }) => code === null).length);
  expect([...classes.values()].filter(({ source }) => source === "O")).toHaveLength(136);
  expect(new Set(entries.map(({ code }) => code)).size).toBeGreaterThan(450);
});

test("no two offences are called the same, but for the groups of firearms", () => {
  const { keys, ofKey } = offenceIndex();
  for (const key of keys) {
    const codes = new Set(ofKey(key).flatMap(({ code }) => code ?? []));
    if (codes.size > 1) expect(key).toMatch(/firearm/);
  }
});

test("a group of offences is an offence's label, and names none", () => {
  expect(isOffence("Sexual offences")).toBe(true);
  expect(findOffence("Sexual offences").code).toBeNull();
  expect(isOffence("Potholes")).toBe(false);
});

const words = [...new Set(offenceIndex().keys.flatMap((key) => key.split(" ")))];
const anyLabel = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.constantFrom(...words, "-", "(", ")", "s4", "Act 1997", "8/65", "and", "attempted"), { maxLength: 12 })
    .map((parts) => parts.join(" ")),
);

test("any text is accepted, and white space and letter case make no difference", () => {
  fc.assert(
    fc.property(anyLabel, (label) => {
      const { code, class: itsClass } = findOffence(label);
      expect(findOffence(`  ${label} `)).toMatchObject({ code, class: itsClass });
      expect(code === null || offenceIndex().byCode.has(code)).toBe(true);
    }),
  );
});

test("a label's length costs no more than in proportion", () => {
  for (const piece of ["-", " - theft", "(", "of from ", "s1(1)", "a and attempted ", "8/"])
    expect(findOffence(piece.repeat(20_000)).code).toBeNull();
});
