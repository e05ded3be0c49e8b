import { describe, expect, it } from "vitest";
import type { TableCheck } from "../../src/parsed.ts";
import { verdict } from "../../src/write/verdict.ts";
import { check } from "./documents.ts";

const sum = (outcome: TableCheck["outcome"]) => check({ outcome });
const part = (outcome: TableCheck["outcome"]) => check({ type: "of-which", outcome });
const shared = (outcome: TableCheck["outcome"]) =>
  check({ type: "cross-table", outcome, elsewhere: { table: 1, line: 8 } });

describe("verdict", () => {
  it.each([
    { name: "every sum holds", checks: [sum("pass"), part("pass")], words: "adds up: 2 of 2 checks pass" },
    { name: "a sum fails", checks: [sum("fail"), sum("pass")], words: "does not add up: 1 of 2 checks fail" },
    {
      name: "a sum fails, and another table differs",
      checks: [sum("fail"), sum("pass"), shared("fail")],
      words: "does not add up: 2 of 3 checks fail",
    },
    {
      name: "only another table differs",
      checks: [sum("pass"), sum("pass"), shared("pass"), shared("pass"), shared("fail")],
      words: "adds up, but differs from table 1 in 1 of 3 totals that both state",
    },
    {
      name: "another table differs, and no sum could be checked",
      checks: [sum("undetermined"), shared("fail"), shared("pass")],
      words: "differs from table 1 in 1 of 2 totals that both state; 1 could not be made",
    },
    {
      name: "a part exceeds its whole",
      checks: [sum("pass"), part("fail"), part("pass")],
      words: "adds up, but a part exceeds its whole in 1 of 2 comparisons",
    },
    {
      name: "both",
      checks: [part("fail"), shared("fail")],
      words: "differs from table 1 in 1 of 1 total that both state, and a part exceeds its whole in 1 of 1 comparison",
    },
  ])("tells that $name", ({ checks, words }) => {
    const audit = checks.some(({ outcome }) => outcome === "fail") ? "fail" : "pass";
    expect(verdict({ checks, audit })).toBe(words);
  });
});
