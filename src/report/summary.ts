import type { ParsedDocument } from "../parsed.ts";

/** What has been checked, over all documents of a run. */
export interface Tally {
  readonly documents: number;
  readonly tables: number;
  /** Tables of which nothing could be checked. */
  readonly unverified: number;
  readonly passed: number;
  readonly failed: number;
  readonly undetermined: number;
}

export const NOTHING_CHECKED: Tally = {
  documents: 0,
  tables: 0,
  unverified: 0,
  passed: 0,
  failed: 0,
  undetermined: 0,
};

/** Adds a document to what has been checked before. */
export function tallyChecks(tally: Tally, { tables }: ParsedDocument): Tally {
  const checks = tables.flatMap((table) => table.checks);
  const count = (outcome: string) => checks.filter((check) => check.outcome === outcome).length;
  return {
    documents: tally.documents + 1,
    tables: tally.tables + tables.length,
    unverified: tally.unverified + tables.filter(({ audit }) => audit === "unverified").length,
    passed: tally.passed + count("pass"),
    failed: tally.failed + count("fail"),
    undetermined: tally.undetermined + count("undetermined"),
  };
}

/** `44 totals checked: 36 agree, 8 are contradicted; 0 could not be checked; 2 tables, 0 of them not verified`. */
export function summaryLine({ tables, unverified, passed, failed, undetermined }: Tally): string {
  const checked = passed + failed;
  const results =
    checked === 0
      ? "nothing could be verified"
      : `${plural(checked, "total")} checked: ${passed} agree, ${failed} contradicted`;
  const found = tables === 0 ? "no table found" : `${plural(tables, "table")}, ${unverified} not verified`;
  return `${results}; ${undetermined} could not be checked; ${found}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
