import { describe, expect, test } from "vitest";
import { classify } from "../../src/tokenize/classify.ts";
import { readAnswerHead, readQuestionHead } from "../../src/tokenize/question.ts";
import { tokenize } from "../../src/tokenize/tokenize.ts";

function rolesOf(lines: readonly string[]): string {
  return classify(tokenize(lines.join("\n"))).join(" ");
}

describe("codes", () => {
  test.each([
    ["with a zero before them", ["01 - Restricted street", "5", "02 - Loading ban", "7"], "prose prose prose prose"],
    ["that leave out numbers", ["1 - Red", "5", "4 - Amber", "7"], "prose prose prose prose"],
    ["are none where they go on", ["1 - Fines issued", "5", "2 - Fines paid", "7"], "question prose question prose"],
    [
      "are none with the mark of a question",
      ["01 - How many?", "5", "02 - Why?", "7"],
      "question prose question prose",
    ],
  ])("%s", (_, lines, expected) => expect(rolesOf(lines)).toBe(expected));
});

describe("a numbered list under a heading of notes", () => {
  test.each([
    ["is no questions", ["Notes:", "", "1. Part year.", "2. Revised."], "prose blank prose prose"],
    ["ends at a blank line", ["Footnotes", "1. Part year.", "", "2. Fines paid."], "prose prose blank question"],
    ["and what asks is a question", ["Notes", "1. How many?"], "prose question"],
    ["as it is where its mark is lost", ["Notes", "1. “How many children", "a) in 2019 – 12"], "prose question prose"],
    ["begins with 1", ["Notes", "3. Fines paid."], "prose question"],
  ])("%s", (_, lines, expected) => expect(rolesOf(lines)).toBe(expected));
});

test("quarters beside one another are no question", () => {
  expect(readQuestionHead("Q1 Q2 Q3 Q4")).toBeNull();
  expect(readQuestionHead("Q1 Total")).toBeNull();
  expect(readQuestionHead("Q1 Total number of arrests")?.number).toBe("1");
  expect(readQuestionHead("Q1 (Aug - Oct) figures follow")).toBeNull();
  expect(readQuestionHead("Q2: July to September")).toBeNull();
  expect(readAnswerHead("Q1 April-June")).toBeNull();
  expect(readQuestionHead("Q1 May and others")?.number).toBe("1");
  expect(readQuestionHead("Q1 Gender")).toMatchObject({ number: "1" });
});

describe("furniture", () => {
  test.each([
    ["a page number", ["Some words.", "Page 3 of 12", "More words."], "prose furniture prose"],
    ["a date with a reference, alone on a line", ["Words.", "01/11/2019 16966/19"], "prose furniture"],
    [
      "a line that is repeated where pages meet",
      ["Northshire Police FOI", "a", "Page 1", "Northshire Police FOI", "b", "Page 2"],
      "furniture prose furniture furniture prose furniture",
    ],
    [
      "the number of a page at a line's other end",
      ["A 1", "FOI 1234/19    Page 2 of 3", "B 2"],
      "prose furniture prose",
    ],
    ["a marking between rows", ["a\t1", "OFFICIAL", "b\t2"], "prose furniture prose"],
    [
      "the reference at the top of a page, a cell a line",
      ["School 1", "492", "Page 1 of 8", "\fFOI 1234/19", "School 2", "7"],
      "prose prose furniture furniture prose prose",
    ],
    ["the reference between rows", ["a\t1", "FOI 1234/19", "b\t2"], "prose furniture prose"],
    [
      "a reference over another header is none",
      ["Area\t2019", "a\t1", "", "FOI 1234/19", "Area\tNumber", "b\t2"],
      "prose prose blank prose prose prose",
    ],
    [
      "references between rows are headings",
      ["a\t1", "FOI 1234/19", "b\t2", "FOI 1235/19", "c\t3"],
      "prose prose prose prose prose",
    ],
    [
      "a date between rows where a page ends",
      ["a 1", "2 May 2019", "Page 1", "b 2"],
      "prose furniture furniture prose",
    ],
    ["a date between rows is a heading", ["a 1", "2 May 2019", "b 2"], "prose prose prose"],
    [
      "a date again and again between rows",
      ["a 1", "2 May 2019", "b 2", "2 May 2019", "c 3"],
      "prose furniture prose furniture prose",
    ],
    [
      "words again and again between rows",
      ["a 1", "", "Northshire Police", "", "B 2", "", "Northshire Police", "", "C 3"],
      "prose blank furniture blank prose blank furniture blank prose",
    ],
    [
      "words twice between two rows",
      ["a 1", "Northshire Police", "Northshire Police", "b 2"],
      "prose furniture furniture prose",
    ],
    [
      "nor are words below titles that end in years",
      ["Fees in May 2019", "Under 60", "", "A B 60", "1", "Fees in May 2020", "Under 60", "", "A B 60", "2"],
      "prose prose blank prose prose prose prose blank prose prose",
    ],
    [
      "words that come again below others are headings",
      ["A 1", "B 1", "", "Men A", "", "B 2", "", "Men B", "", "C 3", "", "Men A", "", "D 4", "E 5", "F 6"],
      "prose prose blank prose blank prose blank prose blank prose blank prose blank prose prose prose",
    ],
    [
      "the header that comes again is none",
      ["Area Number", "a 1", "", "Area Number", "b 2", "", "Area Number", "c 3"],
      "prose prose blank prose prose blank prose prose",
    ],
    [
      "a line that is repeated within a page is none",
      ["Title here", "x y", "Total arrests", "a b", "c d", "Total arrests", "e f", "g h", "The end."],
      "prose prose prose prose prose prose prose prose prose",
    ],
    [
      "a row of a table is none",
      ["a b", "c d", "e f", "Burglary\t12", "Burglary\t12", "g h", "i j", "k l"],
      "prose prose prose prose prose prose prose prose",
    ],
    [
      "a row of figures is none, though two tables end a page with the same",
      ["a b", "Total,194,395,973", "Page 1", "c d", "e f", "Total,194,395,973", "Page 2"],
      "prose prose furniture prose prose prose furniture",
    ],
    [
      "a row among rows is none, though two pages end with the same",
      ["Ward figures", "North 5", "South 3", "Total 8", "Page 1", "East 4", "West 4", "Total 8", "Page 2"],
      "prose prose prose prose furniture prose prose prose furniture",
    ],
    [
      "two rows of two figures are none",
      ["Cause 2021/22 2022/23", "Flooding 12 19", "Rope 4 2", "Page 1", "a b", "Flooding 12 19", "Rope 4 2", "Page 2"],
      "prose prose prose furniture prose prose prose furniture",
    ],
    [
      "telephone numbers at the foot of every page are furniture",
      ["a b", "c d", "Tel 01632 960123", "Fax 01632 960124", "Page 1", "e f", "g h"].concat([
        "Tel 01632 960123",
        "Fax 01632 960124",
        "Page 2",
      ]),
      "prose prose furniture furniture furniture prose prose furniture furniture furniture",
    ],
    [
      "a table's header of years is none",
      ["Ward 2019 2020 2021", "a b", "Page 1", "Ward 2019 2020 2021", "c d", "Page 2"],
      "prose prose furniture prose prose furniture",
    ],
    [
      "a title below a letter's head that the pages repeat",
      ["Sir or Madam,", "a b", "c d", "Northshire Police FOI", "e f", "g h", "Page 1"].concat([
        "Northshire Police FOI",
        "i j",
        "k l",
        "Page 2",
        "Northshire Police FOI",
        "m n",
      ]),
      "prose prose prose prose prose prose furniture furniture prose prose furniture furniture prose",
    ],
    ["a mark of Hansard's columns", ["Words and", "1 May 2008 : Column 657W", "more words."], "prose furniture prose"],
    ["one that goes on", ["Words and", "1 May 2008 : Column 657W—continued", "more."], "prose furniture prose"],
    [
      "links of its pages",
      ["Previous Section Index Home Page", "Words.", "Next Section | Index | Home Page |"],
      "furniture prose furniture",
    ],
    ["none of a report's", ["Previous Section 5 offences", "Next Section"], "prose prose"],
    [
      "a header over the last row of a page, and again over the next, is none",
      [
        "Year Days",
        "2019 31",
        "2020 44",
        "",
        "Year Officers",
        "2019 5",
        "Page 1 of 2",
        "Year Officers",
        "2020 7",
        "2021 8",
        "End",
      ],
      "prose prose prose blank prose prose furniture prose prose prose prose",
    ],
    ["Word's page number", ["Words.", "1 | P a g e", "Words.", "Page | 2"], "prose furniture prose furniture"],
    [
      "what numbers the pages between form feeds",
      ["Some words.", "a b", "1", "\fMore words.", "c d", "2", "\f"],
      "prose prose furniture prose prose furniture blank",
    ],
    [
      "`1 of 3` over every page but the cover",
      ["Cover", "\f2 of 3", "a b", "c d", "\f3 of 3", "e f", "g h"],
      "prose furniture prose prose furniture prose prose",
    ],
    [
      "pages that are numbered from another number, where there are three",
      ["a b", "14", "\fc d", "15", "\fe f", "16"],
      "prose furniture prose furniture prose furniture",
    ],
    ["two numbers that follow each other are none", ["a b", "14", "\fc d", "15"], "prose prose prose prose"],
    ["numbers that are not those of the pages are none", ["a b", "1", "\fc d", "1"], "prose prose prose prose"],
    [
      "a number over a line that is known",
      ["a b", "1", "OFFICIAL", "\fc d", "2", "OFFICIAL"],
      "prose furniture furniture prose furniture furniture",
    ],
    ["a protective marking where pages meet", ["a b", "OFFICIAL", "\fc d"], "prose furniture prose"],
    [
      "a protective marking at an end and a top, around a page's number",
      ["a b", "c d", "e f", "  OFFICIAL", "", "2", "   OFFICIAL", "g h", "i j", "k l"],
      "prose prose prose furniture blank furniture furniture prose prose prose",
    ],
    [
      "a protective marking at an end and a top",
      ["a b", "c d", "e f", "OFFICIAL - SENSITIVE", "OFFICIAL - SENSITIVE", "g h", "i j", "k l"],
      "prose prose prose furniture furniture prose prose prose",
    ],
    [
      "the heading of a section that goes on is none",
      ["Offence\t2018", "North division", "Theft\t5", "Arson\t1", "Page 1", "North division", "Fraud\t2", "a", "b"],
      "prose prose prose prose furniture prose prose prose prose",
    ],
    [
      "nor is it under a header that each page has",
      ["Offence 2018 2019", "North division", "Theft 5 6", "a b", "\fOffence 2018 2019", "North division", "Fraud 2 3"],
      "prose prose prose prose prose prose prose",
    ],
    [
      "all lines of a foot with a telephone number",
      ["Theft 5 6", "Information Team", "Tel 01632 960005", "\fFraud 2 3", "Information Team", "Tel 01632 960005"],
      "prose furniture furniture prose furniture furniture",
    ],
    [
      "all lines of a head with a reference",
      ["Kent FOI 12/20", "Information Team", "Theft 5 6", "\fKent FOI 12/20", "Information Team", "Fraud 2 3"],
      "furniture furniture prose furniture furniture prose",
    ],
    [
      "any other word around a number is none",
      ["a b", "c d", "e f", "Theft", "2", "Theft", "g h", "i j", "k l"],
      "prose prose prose prose prose prose prose prose prose",
    ],
    ["an address where pages meet", ["a b", "www.example.police.uk", "\fc d"], "prose furniture prose"],
    [
      "a single word where none meet is none",
      ["a b", "c d", "OFFICIAL", "e f", "g h"],
      "prose prose prose prose prose",
    ],
    [
      "a line that is the same on every page but for its page's number",
      ["FOI 12 - Page 1 of 2", "a", "b", "\fFOI 12 - Page 2 of 2", "c", "d"],
      "furniture prose prose furniture prose prose",
    ],
    ["a date in a sentence is none", ["Sent on 01/11/2019 under 16966/19 to you."], "prose"],
  ])("%s", (_, lines, roles) => {
    expect(rolesOf(lines)).toBe(roles);
  });
});

describe("heads of questions", () => {
  test.each([
    ["1: How many", "1"],
    ["2. How many", "2"],
    ["3) How many", "3"],
    ["1.How many", "1"],
    ["2\\. How many", "2"],
    ["Q4. How many", "4"],
    ["Question 5: How many", "5"],
    ["**3. How many**", "3"],
    ["2(a) How many", "2a"],
    ["Q1 Gender", "1"],
    ["3 - How many", "3"],
    ["3 - 2019 figures", "3"],
  ])("%s", (line, number) => {
    expect(readQuestionHead(line)?.number).toBe(number);
  });

  test.each([
    "1.5 million people",
    "2014 – 578",
    "0 - 2 years 412",
    "10 – 17 years: 12",
    "12 offences",
    "How many in 2019?",
    "1:",
    "10:30 to 11",
    "£3. Nothing",
  ])("%s is none", (line) => {
    expect(readQuestionHead(line)).toBeNull();
  });
});

describe("headings of sections with numbers, inside a table", () => {
  const roles = (text: string) => rolesOf(text.replaceAll(">", "\t").split(" / "));
  test.each([
    ["under a header", "Offence>2018 / 1. Theft / Shop>12 / 2. Fraud / Card>13", "prose prose prose prose prose"],
    ["under aligned columns", "Offence   2018 / 1. Theft / Shop   12", "prose prose prose"],
    [
      "behind a total",
      "Offence>2018 / 1) Theft / Shop>1 / Total>1 /  / 2) Fraud / Card>3",
      "prose prose prose prose blank prose prose",
    ],
    [
      "around a wrapped label",
      "Of>2018 / 1. Theft / From a / shop>12 / 2. Fraud / Card>13",
      "prose question prose prose question prose",
    ],
    [
      "of more than a heading's words",
      "Offence>2018 / 1. How many thefts were there in shops each year / Shop>12",
      "prose question prose",
    ],
    ["that ask", "Offence>2018 / 1. Theft? / Shop>12", "prose question prose"],
    ["over a header", "1. Theft / Offence>2018 / Shop>12 / 2. Fraud / Card>13", "question prose prose question prose"],
    ["below many rows", "A>1 / B>2 / C>3 / D>4 / 1. Theft / Shop>12", "prose prose prose prose question prose"],
    [
      "behind prose",
      "Offence>2018 / 1. Theft / Shop>12 / We have no more than this. / 2. Fraud / Card>13",
      "prose prose prose prose question prose",
    ],
    ["out of order", "Offence>2018 / 1. Theft / Shop>12 / 4. Fraud / Card>13", "prose prose prose question prose"],
    ["below a sentence", "We hold this.  See here. / 1. Theft / Shop  12", "prose question prose"],
  ])("%s", (_, text, expected) => expect(roles(text)).toBe(expected));
});
