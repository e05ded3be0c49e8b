import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const table = (figure: number): string => `\nOffence\t2018\t2019\nBurglary\t${figure}\t131\nTheft\t200\t221\n`;

/** The question of each table, and each question with its answer and what that points at. */
function read(text: string): { readonly tables: string; readonly questions: readonly string[] } {
  const { documents, tables } = parse(new TextEncoder().encode(text));
  return {
    tables: tables.map(({ question }) => question ?? "-").join(" "),
    questions: (documents[0]?.questions ?? []).map(({ number, text: words, answer, see }) =>
      [number, words, answer ?? "-", ...(see.length > 0 ? [`see ${see.join(" ")}`] : [])].join(" | "),
    ),
  };
}

const ASKED = "1. How many were recorded?\n2. How many led to a charge?\n3. How many officers were trained?\n";

describe("questions that are listed first, and answered under their numbers", () => {
  it.each([
    ["Question 1", "Question 2"],
    ["Question 1:", "Question 2:"],
    ["**Question 1**", "**Question 2**"],
    ["Q1", "Q2"],
    ["Q1:", "Q2:"],
    ["Answer 1:", "Answer 2:"],
    ["A1.", "A2."],
    ["1.", "2."],
    ["(1)", "(2)"],
    ["Response to question 1", "Response to question 2"],
    ["Our response to question 1:", "Our response to question 2:"],
    ["In response to Q1", "In response to Q2"],
    ["Answer to Q1", "Answer to Q2"],
    ["Question 1 - Response", "Question 2 - Response"],
    ["Question 1 response:", "Question 2 response:"],
    ["Response 1", "Response 2"],
    ["1. How many were recorded?", "2. How many led to a charge?"],
    ["In response to question 1, please see below.", "In response to question 2, please see below."],
    ["Regarding question 1, the figures are:", "Regarding question 2, the figures are:"],
  ])("%s", (first, second) => {
    const { tables } = read(`${ASKED}\n${first}\n${table(120)}\n${second}\n${table(12)}\n`);
    expect(tables).toBe("1 2");
  });

  it("has each answer with its question", () => {
    const text = `${ASKED}\nOur answers are below.\n\nQuestion 1\n\nNone.\n\nAnswer to Q2: 14 did.\n\nQuestion 3\nHow many officers were trained?\nAll of them.\n`;
    expect(read(text).questions).toEqual([
      "1 | How many were recorded? | None.",
      "2 | How many led to a charge? | 14 did.",
      "3 | How many officers were trained? | All of them.",
    ]);
  });
});

it("a table right below a question is its answer where one above was answered so, whatever stands between", () => {
  const between = "2. Why were they fined?\nTo say so would need a search of 228 files.\n";
  const text = `1. How many were fined?\n${table(120)}\n${between}3. How many paid:\n${table(12)}`;
  expect(read(text).tables).toBe("1 3");
});

describe("a table after a list of questions", () => {
  it.each([
    ["answers none of them where nothing says which", `${ASKED}${table(120)}`, "-"],
    ["nor does one behind words", `${ASKED}\nPlease find our figures below.\n${table(120)}`, "-"],
    ["nor one that answers several", `${ASKED}\nQuestions 1 and 2\n${table(120)}`, "-"],
    ["leaves those behind it to theirs", `${table(5)}\n${ASKED}\n${table(120)}\nQ3\n${table(12)}`, "- - 3"],
    ["nor one under letters of several", `${ASKED}\nQ1 and Q2:\n${table(120)}`, "-"],
    ["nor is a quarter a question", `${ASKED}\nQ1\n${table(120)}\nQ2 2019/20 figures\n${table(12)}`, "1 1"],
    ["answers the one question that is asked", `1. How many were recorded?\n${table(120)}`, "1"],
    [
      "answers each where they take turns",
      `1. How many were recorded?\n${table(120)}\n2. How many led to a charge?\n${table(12)}`,
      "1 2",
    ],
    [
      "answers the last where those before have answers",
      `1. How many were recorded?\nThere were 120.\n2. How many led to a charge?\nNo information is held.\n3. And in 2019?\n${table(12)}`,
      "3",
    ],
    ["is of no quarter `Q1`", `Q1\n${table(120)}\nQ2\n${table(12)}`, "- -"],
    ["answers a question that is not printed", `Response to question 4\n${table(120)}`, "4"],
  ])("%s", (_, text, expected) => expect(read(text).tables).toBe(expected));
});

describe("a table that an earlier answer announces", () => {
  const others =
    "2. How many were solved?\nSee the answer to question 1.\n3. How many were trained?\nWe do not hold this.\n";
  it.each([
    ["is that question's", `1. How many?\nSee table below\n${others}${table(120)}`, "1"],
    [
      "so it is where words stand apart from the question",
      `1. How many?\n\nThe following table shows this.\n${others}${table(12)}`,
      "1",
    ],
    ["so it is where a sentence says so", `1. How many?\n\nThe figures are set out below.\n${others}${table(12)}`, "1"],
    [
      "so are those behind it",
      `1. How many?\nSee tables below\n${others}${table(120)}\n\nBy sex:\n${table(12)}`,
      "1 1",
    ],
    [
      "is none's where several announce it",
      `1. Who?\nSee table below\n2. When?\nSee table below\n3. Why?\nNot held.\n${table(12)}`,
      "-",
    ],
    [
      "is the last's where that leads to it",
      `1. Who?\nSee table below\n2. When?\nThere were some, as follows:\n${table(12)}`,
      "2",
    ],
    ["is the last's where that is not answered", `1. Who?\nSee table below\n2. When?\n${table(12)}`, "2"],
    [
      "is the last's where the first has its own",
      `1. Who?\nSee table below\n${table(5)}\n2. When?\nThere were 12 of them.\n${table(12)}`,
      "1 2",
    ],
    [
      "is the last's where figures stand under the first",
      `1. Who?\nSee below\n2018 - 12 thefts\n2. When?\nThere were 12.\n${table(12)}`,
      "2",
    ],
  ])("%s", (_, text, expected) => expect(read(text).tables).toBe(expected));
});

describe("an answer right under its question", () => {
  it.each([
    ["See the answers to questions 1 and 2 above.", "see 1 2"],
    ["Please refer to Q1, Q2 and Q4.", "see 1 2 4"],
    ["See questions 1 to 2.", "see 1 2"],
  ])("%s", (answer, see) => {
    expect(read(`3. Who?\n${answer}\n`).questions).toEqual([`3 | Who? | ${answer} | ${see}`]);
  });

  it.each([
    "There were 12.",
    "12",
    "None.",
    "We do not hold this.",
    "No information held",
    "Nil return",
    "Yes",
    "Not held. Nor is the rest.",
    "No, sorry.",
  ])("%s", (answer) => expect(read(`3. Who?\n${answer}\n`).questions).toEqual([`3 | Who? | ${answer}`]));

  it.each([
    "Please break this down by year.",
    "If so, how many?",
    "We would like this by year.",
    "Between 2018 and 2019.",
    "No. of staff too, please.",
  ])("goes on with the question: %s", (more) => {
    expect(read(`3. Who?\n${more}\n`).questions).toEqual([`3 | Who? ${more} | -`]);
  });
});

it("a number before the first row of a list tells which question it answers", () => {
  const text = `${ASKED}\nResponse 24-08-2023\n\n1. 2021-22 191\n2022-23 127\n\n2. Not held.\n\n3) 2021-22 10 officers\n2022-23 4 officers\n`;
  const { tables, questions } = read(text);
  expect(tables).toBe("1 3");
  expect(questions[1]).toBe("2 | How many led to a charge? | Not held.");
});

it("a question is printed again over its answer, with other quotation marks", () => {
  const text = `1. What is the force’s cost?\n2. How many?\n\nResponse\n\n1. What is the force's cost?\n£500\n`;
  expect(read(text).questions[0]).toBe("1 | What is the force’s cost? | £500");
});

it("a statement right under a question answers it, and the next is asked by itself", () => {
  const text = `1. Who runs the service?\nA company has done so since 2017.\n2. How many fines were given?\n${table(5)}`;
  const { tables, questions } = read(text);
  expect(tables).toBe("2");
  expect(questions[0]).toBe("1 | Who runs the service? | A company has done so since 2017.");
  const asked = `1. Who runs the service?\nPlease give the name.\n2. How many fines were given?\n${table(5)}`;
  expect(read(asked).tables).toBe("-");
});

it("numbers behind the word for them, and their answers", () => {
  const asked = (number: number, words: string): string => `Question Number ${number}:\n${words}\n`;
  const text = `${asked(1, "How many were fined?")}\nAnswer To Question 1:\n${table(5)}\n${asked(2, "How many paid?")}\nAnswer To Question 2:\n${table(6)}`;
  const { tables, questions } = read(text);
  expect(tables).toBe("1 2");
  expect(questions).toEqual(["1 | How many were fined? | -", "2 | How many paid? | -"]);
  expect(parse(text).tables.map(({ heading }) => heading)).toEqual([null, null]);
});

it("a marked number behind others is the next, though nothing was asked under it", () => {
  const text = `How many were fined, and how many paid?\nQ1. Fines are given by wardens.\nQ2.\n2019 - 140\n2020 - 121\nQ3.\n2019 - £112\n2020 - £90`;
  expect(read(text).tables).toBe("2 3");
});

describe("numbers that begin anew", () => {
  it("in a second section, each question with its own answer", () => {
    const text =
      "Litter:\n\n1. What is the fine for litter?\n£80\n\n2. How many fines were there?\nNone were given in 2019.\n\n" +
      `Dogs:\n\n1. What is the fine for dogs?\n£90\n\n2. How many fines were there for dogs?\n${table(5)}`;
    const { tables, questions } = read(text);
    expect(tables).toBe("2");
    expect(questions.filter((question) => question.includes("dogs"))).toEqual([
      "1 | What is the fine for dogs? | £90",
      "2 | How many fines were there for dogs? | -",
    ]);
  });

  it("in a list whose numbers were lost, each with its table", () => {
    const { tables, questions } = read(`1. Thefts\n${table(5)}\n1. Frauds\n${table(6)}\n1. Fires\n${table(7)}`);
    expect(tables).toBe("1 1 1");
    expect(questions).toEqual(["1 | Thefts | -", "1 | Frauds | -", "1 | Fires | -"]);
  });

  it("but not in the notes under a table", () => {
    const text = `1. Thefts\n${table(5)}\nNotes:\n\n1. Figures are of the day of writing.\n2. They may change.\n`;
    expect(read(text).questions).toEqual([
      "1 | Thefts | Notes: 1. Figures are of the day of writing. 2. They may change.",
    ]);
  });
});

it("a number among answers whose question was not read leaves the tables below it to none", () => {
  const asked = "I ask: 1. How many complaints were made?2. How many were fined?\n3. Do you provide bags?\n";
  const { tables } = read(`${asked}Response\n1.\n2019 – 54\n2020 – 25\n2.\n2019 – 4\n2020 – 5\n3. We do.\n`);
  expect(tables).toBe("- -");
});
