import { describe, expect, test } from "vitest";
import { findOffence } from "../../src/vocabulary/offence.ts";
import { findOutcome } from "../../src/vocabulary/outcome.ts";
import { readVocabulary, VocabularyError } from "../../src/vocabulary/own.ts";

function problemsOf(csv: string): readonly string[] {
  try {
    readVocabulary(csv, "own.csv");
  } catch (error) {
    if (error instanceof VocabularyError) return error.problems.map(({ line, message }) => `${line}: ${message}`);
    throw error;
  }
  return [];
}

describe("a user's own vocabulary", () => {
  const own = readVocabulary(
    [
      "label,code,name,class,kind",
      "Cyberstalking,8/65,,,",
      '"Harassment, online",X1,Online harassment,Local,offence',
      "Filed,,Filed locally,Local outcomes,outcome",
      ",195/94,Harassment (s2),,",
      "Stalking,008/66,,,offence",
      '"Charge ""early""",1,,,outcome',
      "",
    ].join("\r\n"),
    "own.csv",
  );

  test("goes before the built-in one, from which it takes what it leaves out", () => {
    expect(findOffence("CYBERSTALKING", own)).toMatchObject({
      code: "008/65",
      name: "Stalking involving fear of violence",
      class: "8Q",
      rule: "your vocabulary, own.csv:2",
    });
    expect(findOffence("Stalking", own)).toMatchObject({ code: "008/66", class: "8Q" });
  });

  test("holds quoted fields, and codes and classes of its own", () => {
    expect(findOffence("Harassment - online", own)).toMatchObject({
      code: "X1",
      name: "Online harassment",
      class: "Local",
    });
    expect(findOutcome('Charge "early"', own)).toMatchObject({ code: "1", name: "Charged/Summonsed" });
  });

  test("names a code wherever it is found", () => {
    expect(findOffence("Harassment (S2 PHA 1997)", own)).toMatchObject({
      code: "195/94",
      name: "Harassment (s2)",
      class: "8L",
    });
  });

  test("says nothing of another kind or another label", () => {
    expect(findOutcome("Filed", own)).toMatchObject({ code: null, name: "Filed locally", class: "Local outcomes" });
    expect(findOffence("Filed", own)).toMatchObject({ code: null, name: null });
    expect(findOffence("Blackmail", own)).toMatchObject({ code: "035/00" });
  });
});

describe("what is wrong is said by line, and what to do", () => {
  test.each([
    ["an empty file", "", ["1: the file is empty: it needs a header line such as label,code,name,class"]],
    [
      "an unknown column",
      "label,codes\nA,1",
      ['1: no column is named "codes": the columns are label, code, name, class, kind'],
    ],
    [
      "no label and no code column",
      "name,class\nA,1",
      ["1: neither a label nor a code column: the columns are label, code, name, class, kind"],
    ],
    ["a column twice", "label,label\nA,B", ["1: a column is named twice: name each once"]],
    ["neither label nor code", "label,code,name\n,,A", ["2: neither a label nor a code: give at least one"]],
    ["nothing said", "label,name\nA,", ["2: nothing is said of it: give a code, a name or a class"]],
    [
      "a date for a code",
      "label,code\nStalking,Aug-65",
      ["2: code: a date that a spreadsheet made of a code: write it as 008/65, and format the column as text"],
    ],
    ["an unknown kind", "label,code,kind\nA,1,crime", ["2: kind: write offence, outcome, or nothing for both"]],
    ["a label of no words", "label,code\n--,1", ["2: label: no letter or digit in it"]],
    [
      "too many fields",
      "label,code\nHarassment, online,1",
      ["2: 3 fields under 2 columns: put a field that holds a comma in double quotes"],
    ],
    ["a label twice", "label,code\nA,1\na,2", ['3: "a" is already told at own.csv:2: keep one of them']],
    [
      "a quote that is not closed",
      'label,code\n"A,1\n',
      ["2: a double quote is opened and never closed: close it, or double it"],
    ],
    [
      "several, after a field of two lines",
      'label,code,kind\n"A\nB",1,\nC,1,x\n,,\nD,,\n',
      [
        "4: kind: write offence, outcome, or nothing for both",
        "6: nothing is said of it: give a code, a name or a class",
      ],
    ],
  ])("%s", (_, csv, problems) => {
    expect(problemsOf(csv)).toStrictEqual(problems);
  });

  test("the message names the file", () => {
    expect(() => readVocabulary("label\nA", "own.csv")).toThrow("own.csv:2: nothing is said of it");
  });

  test("a byte-order mark, blank lines and any order of columns are accepted", () => {
    const own = readVocabulary("\uFEFFName,Label\n\nMy name,My label\n", "own.csv");
    expect(findOffence("my label", own).name).toBe("My name");
  });
});
