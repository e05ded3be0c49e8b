import { describe, expect, it } from "vitest";
import type { TableCheck } from "../../src/parsed.ts";
import { NOTHING_CHECKED, summaryLine, tallyChecks } from "../../src/report/summary.ts";
import { check, document, offences, table } from "../write/documents.ts";

const parts = (...outcomes: TableCheck["outcome"][]) => outcomes.map((outcome) => check({ type: "of-which", outcome }));

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
      name: "parts of wholes apart",
      documents: [
        document([{ ...offences(), checks: [check({ outcome: "pass" }), ...parts("pass", "pass")], audit: "pass" }]),
      ],
      line: "1 total checked: 1 agree, 0 contradicted; 2 of-which comparisons hold; 0 could not be checked; 1 table, 0 not verified",
    },
    {
      name: "a part that exceeds its whole",
      documents: [document([{ ...offences(), checks: parts("pass", "fail"), audit: "fail" }])],
      line: "0 totals checked: 0 agree, 0 contradicted; 1 of 2 of-which comparisons hold; 0 could not be checked; 1 table, 0 not verified",
    },
    {
      name: "nothing as verified where no total is stated",
      documents: [document([{ ...offences(), checks: parts("pass"), audit: "unverified" }])],
      line: "nothing could be verified; 1 of-which comparison holds; 0 could not be checked; 1 table, 1 not verified",
    },
    {
      name: "totals that two tables state apart",
      documents: [
        document([
          {
            ...offences(),
            checks: [
              check({ outcome: "pass" }),
              check({ type: "cross-table", outcome: "pass" }),
              check({ type: "cross-table" }),
            ],
          },
        ]),
      ],
      line: "1 total checked: 1 agree, 0 contradicted; 1 of 2 totals agree with another table; 0 could not be checked; 1 table, 0 not verified",
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
