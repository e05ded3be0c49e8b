import { describe, expect, test } from "vitest";
import { tokenKindName } from "../../src/tokenize/token.ts";
import { tokenize } from "../../src/tokenize/tokenize.ts";

function kindsOf(text: string): string {
  const { tokens } = tokenize(text);
  return Array.from(tokens.kinds.subarray(0, tokens.count), tokenKindName).join(" ");
}

describe("tokens", () => {
  test.each([
    ["words and single spaces", "Theft of bicycles", "word space word space word"],
    ["two spaces or more are a gap", "Theft  12", "word gap word"],
    ["a no-break space is a space", "1\u00a0055", "word space word"],
    [
      "a space without width is one at the end of a word",
      "\u200bTheft\u200b|\u200b4 ",
      "space word space pipe space word space",
    ],
    ["beside one that has a width it makes no gap", "Theft\u200b 4", "word space word"],
    ["inside a word it is a part of it", "2012/\u200b13", "word"],
    ["tabs one by one", "a\t\tb", "word tab tab word"],
    ["a pipe is a token, also within words", "a|b", "word pipe word"],
    ["CRLF is one line end", "a\r\nb", "word lineEnd word"],
    ["CR alone is one", "a\rb\r", "word lineEnd word lineEnd"],
    [
      "an amount right behind a word or figure is a word",
      "Taxi£2,114 19£89 faulty£1£2",
      "word word space word word space word word word",
    ],
    ["but not behind a sign, nor without a figure", "0-£500 <£5 K£ £m", "word space word space word space word"],
    [
      "so is a figure with its thousands apart behind a small letter",
      "Other2,795 A1,000 E07000130 s1(1)",
      "word word space word space word space word",
    ],
    ["a form feed stands by itself", "\fPage", "formFeed word"],
    ["nothing", "", ""],
  ])("%s", (_, text, kinds) => {
    expect(kindsOf(text)).toBe(kinds);
  });
});

describe("lines", () => {
  test.each([
    ["an empty text has none", "", 0],
    ["a last line without an end counts", "a\nb", 2],
    ["an end after the last line adds none", "a\nb\n", 2],
    ["empty lines count", "\n\n\n", 3],
    ["CR, LF and CRLF in one text", "a\rb\nc\r\nd", 4],
  ])("%s", (_, text, count) => {
    expect(tokenize(text).lines).toHaveLength(count);
  });

  test("count what the layouts ask about", () => {
    const [line] = tokenize("Theft  12\t1,055 | 2019/20 x").lines;
    expect(line).toMatchObject({ number: 1, words: 5, tabs: 1, pipes: 1, gaps: 1, numbers: 3 });
  });

  test("have no gap where nothing follows", () => {
    const [line] = tokenize("   Theft of bicycles  ").lines;
    expect(line).toMatchObject({ words: 3, gaps: 0 });
  });

  test("stand on the page that form feeds begin", () => {
    const { lines, pages } = tokenize("one\n\ftwo\nthree\n\ffour");
    expect(lines.map(({ page }) => page)).toEqual([1, 2, 2, 3]);
    expect(pages).toBe(3);
  });

  test.each([
    ["a page that a form feed ends", "a\n\f", 1],
    ["pages that form feeds end, as pdftotext writes them", "a\n\fb\n\f", 2],
    ["white space behind the last form feed", "a\n\fb\n\f \r\n\n", 2],
    ["an empty page before the last form feed", "a\n\f\f", 2],
    ["a page behind the last form feed", "a\n\fb\n\fc", 3],
    ["nothing but a form feed", "\f", 1],
    ["nothing", "", 1],
  ])("the pages of %s are counted", (_, text, pages) => {
    expect(tokenize(text).pages).toBe(pages);
  });
});
