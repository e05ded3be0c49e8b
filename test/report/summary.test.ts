import { describe, expect, it } from "vitest";
import { NOTHING_CHECKED, summaryLine, tallyChecks } from "../../src/report/summary.ts";
import { check, document, offences, table } from "../write/documents.ts";

describe("summaryLine", () => {
  it.each([
    {
      name: "checks and tables of several documents",
      documents: [document([offences()]), document([offences(), table([], [])])],
      line: "4 totals checked: 2 agree, 2 contradicted; 0 could not be checked; 3 tables, 1 not verified",
    },
    {
      name: "a single one",
      documents: [document([{ ...offences(), checks: [check({ outcome: "pass" })], audit: "pass" }])],
      line: "1 total checked: 1 agree, 0 contradicted; 0 could not be checked; 1 table, 0 not verified",
    },
    {
      name: "what could not be checked",
      documents: [document([{ ...offences(), checks: [check({ outcome: "undetermined" })], audit: "unverified" }])],
      line: "nothing could be verified; 1 could not be checked; 1 table, 1 not verified",
    },
    {
      name: "that there is no table",
      documents: [document([])],
      line: "nothing could be verified; 0 could not be checked; no table found",
    },
  ] as const)("counts $name", ({ documents, line }) => {
    expect(summaryLine(documents.reduce(tallyChecks, NOTHING_CHECKED))).toBe(line);
  });
});
