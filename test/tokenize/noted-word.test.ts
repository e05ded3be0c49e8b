import { describe, expect, it } from "vitest";
import { withNotesOfWords } from "../../src/tokenize/noted-word.ts";

const NOTES = "\n\n1 Full-time equivalents of those in post.\n2 Part of the year, until December.\n";

describe("the number of a note that is a digit behind a word or a year", () => {
  const raised: readonly (readonly [name: string, text: string, expected: string])[] = [
    [
      "of headings",
      "Area   Wholetime1   Retained2\nAvon   667   160",
      "Area   Wholetime¹   Retained²\nAvon   667   160",
    ],
    ["of a label before its figure", "Pupils with support1 610 8.1", "Pupils with support¹ 610 8.1"],
    ["of capitals met without it", "Pupils with SEN\t3\nNo SEN1\t4", "Pupils with SEN\t3\nNo SEN¹\t4"],
    ["of the heading of a section", "Area\tMen\n2003/042\nAvon\t6", "Area\tMen\n2003/04²\nAvon\t6"],
    ["of a day", "1 April 2000–31 March 20011\t7", "1 April 2000–31 March 2001¹\t7"],
  ];
  it.each(raised)("%s", (_, text, expected) => {
    expect(withNotesOfWords(text + NOTES)).toBe(expected + NOTES);
  });

  it("over notes in a sheet, whose rows are filled with tabs", () => {
    const notes = NOTES.replace(/\.$/gm, ".\t\t");
    expect(withNotesOfWords(`Area\tWholetime1\tRetained2\nAvon\t667\t160${notes}`)).toBe(
      `Area\tWholetime¹\tRetained²\nAvon\t667\t160${notes}`,
    );
  });

  const kept: readonly (readonly [name: string, text: string])[] = [
    ["what is numbered", "Area\tStage1\tOthers\nAvon\t6\t7"],
    ["a word with several numbers", "Area\tOption1\tOption2\nAvon\t6\t7"],
    ["capitals that are met with it alone", "Area\tABC1\tOthers\nAvon\t6\t7"],
    ["a word inside a cell", "Schools1 and others\t6"],
    ["a number without such a note", "Area\tWholetime3\tOthers\nAvon\t6\t7"],
    ["a section of a law", "Under section 1 of it, s23 and so\t6"],
  ];
  it.each(kept)("not %s", (_, text) => {
    expect(withNotesOfWords(text + NOTES)).toBe(text + NOTES);
  });

  it("not over rows that begin with numbers", () => {
    const text = "Area\tWholetime1\n1 Avon and Somerset Fire Brigade\t6\n2 Bedfordshire and Luton Brigade\t7\n";
    expect(withNotesOfWords(text)).toBe(text);
  });

  it("not where few of the notes are pointed at", () => {
    const notes = [1, 2, 3, 4].map((number) => `${number} Includes those of another kind.\n`).join("");
    expect(withNotesOfWords(`Area\tWholetime1\nAvon\t6\n\n${notes}`)).toBe(`Area\tWholetime1\nAvon\t6\n\n${notes}`);
  });
});
