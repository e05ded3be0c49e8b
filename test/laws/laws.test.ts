import fc from "fast-check";
import { describe, test } from "vitest";
import { fixtures } from "./exports.ts";
import { LAWS, texts } from "./laws.ts";

const arbitrary = texts(fixtures().map(({ text }) => text));

describe("for every text", () => {
  test.each(LAWS)("$name", ({ holds }) => {
    fc.assert(fc.property(arbitrary, holds), { numRuns: 300 });
  });
});
