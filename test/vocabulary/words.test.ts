import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldedWords, keyOf, printedWords } from "../../src/vocabulary/words.ts";

describe("words are folded so that spellings of one name agree", () => {
  test.each([
    ["case and dashes", "WOUNDING – WITH INTENT", "wounding with intent"],
    ["and and &", "Business & Community", "business and community"],
    ["quotes and apostrophes", "‘another person’s’ document", "another persons document"],
    ["plurals", "burglaries of dwellings", "burglary of a dwelling"],
    ["abbreviations", "ABH, w/i", "actual bodily harm with intent"],
    ["verb forms", "Threatening to supply", "threats of supplying"],
    ["thousands", "under £5,000", "under 5000"],
    ["repeated words", "other damage, other", "other damage"],
  ])("%s", (_, one, other) => {
    expect(keyOf(foldedWords(one))).toBe(keyOf(foldedWords(other)));
  });
});

describe("and no others", () => {
  test.each([
    ["from and of", "Theft from a vehicle", "Theft of a vehicle"],
    ["or from and of", "Theft from a vehicle", "Theft from or of a vehicle"],
    ["with and without", "Assault with injury", "Assault without injury"],
    ["16 and over, 16 or over", "aged 16 and over", "aged 16 or over"],
    ["classes", "Class A", "Class B"],
    ["lists", "List A", "List B"],
    ["not", "endangering life", "not endangering life"],
    ["by", "theft by an employee", "theft of an employee"],
  ])("%s", (_, one, other) => {
    expect(keyOf(foldedWords(one))).not.toBe(keyOf(foldedWords(other)));
  });
});

test("a key does not depend on the words' order or number", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("theft", "of", "vehicle", "motor"), { minLength: 1 }), (words) => {
      expect(keyOf([...words, ...words].reverse())).toBe(keyOf(words));
    }),
  );
});

test("any text has words without white space", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const word of printedWords(text)) expect(word).toMatch(/^\S+$/);
    }),
  );
});
