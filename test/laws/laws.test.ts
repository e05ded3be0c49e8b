import fc from "fast-check";
import { describe, test } from "vitest";
import { fixtureTexts } from "./exports.ts";
import { LAWS, texts } from "./laws.ts";

// One seed, so that a run says the same as the last; `npm run fuzz` goes on with others.
const arbitrary = texts(fixtureTexts());

describe("for every text", () => {
  test.each(LAWS)("$name", ({ holds }) => {
    fc.assert(fc.property(arbitrary, holds), { numRuns: 300, seed: 1 });
  });
});
