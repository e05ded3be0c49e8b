import fc from "fast-check";
import { describe, test } from "vitest";
import { fixtureTexts } from "./exports.ts";
import { LAWS, texts } from "./laws.ts";

const arbitrary = texts(fixtureTexts());

describe("for every text", () => {
  test.each(LAWS)("$name", ({ holds }) => {
    fc.assert(fc.property(arbitrary, holds), { numRuns: 300 });
  });
});
