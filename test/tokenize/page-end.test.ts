import { describe, expect, it } from "vitest";
import { classify } from "../../src/tokenize/classify.ts";
import type { LineRole } from "../../src/tokenize/line.ts";
import { pageEnds } from "../../src/tokenize/page-end.ts";
import { tokenize } from "../../src/tokenize/tokenize.ts";

describe("pageEnds", () => {
  it.each<[name: string, text: string, roles: LineRole[] | null, ends: number[]]>([
    ["none in one page", "a\nb\n", null, []],
    ["the line before a form feed", "a\nb\n\fc\n", null, [2]],
    [
      "where furniture begins between lines",
      "f\na\nf\n\nf\nb\n",
      ["furniture", "prose", "furniture", "blank", "furniture", "prose"],
      [3],
    ],
    ["no line of an empty text", "", null, []],
  ])("are %s", (_, text, roles, ends) => {
    const tokenized = tokenize(text);
    expect(pageEnds(tokenized, roles ?? classify(tokenized))).toEqual(ends);
  });
});
