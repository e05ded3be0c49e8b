import type { ParsedDocument } from "../parsed.ts";
import type { Check } from "../schema/document.ts";

/** Checks of one sort that could be decided. */
export interface Decided {
  readonly passed: number;
  readonly failed: number;
}

/** What has been checked, over all documents of a run. */
export interface Tally {
  readonly tables: number;
  /** Tables of which no stated total could be checked. */
  readonly unverified: number;
  /** Stated totals against the sum of their parts. */
  readonly totals: Decided;
  /** Parts against their whole, which they may not exceed: this proves no figure. */
  readonly parts: Decided;
  /** Totals against the same ones in another table. */
  readonly shared: Decided;
  readonly undetermined: number;
}

const NONE: Decided = { passed: 0, failed: 0 };

export const NOTHING_CHECKED: Tally = {
  tables: 0,
  unverified: 0,
  totals: NONE,
  parts: NONE,
  shared: NONE,
  undetermined: 0,
};

/** Adds a document to what has been checked before. */
export function tallyChecks(tally: Tally, { tables }: ParsedDocument): Tally {
  const checks = tables.flatMap((table) => table.checks);
  const isSum = ({ type }: Pick<Check, "type">) => type !== "of-which" && type !== "cross-table";
  return {
    tables: tally.tables + tables.length,
    unverified: tally.unverified + tables.filter(({ audit }) => audit === "unverified").length,
    totals: withChecks(tally.totals, checks.filter(isSum)),
    parts: withChecks(
      tally.parts,
      checks.filter(({ type }) => type === "of-which"),
    ),
    shared: withChecks(
      tally.shared,
      checks.filter(({ type }) => type === "cross-table"),
    ),
    undetermined: tally.undetermined + checks.filter(({ outcome }) => outcome === "undetermined").length,
  };
}

function withChecks({ passed, failed }: Decided, checks: readonly Pick<Check, "outcome">[]): Decided {
  const count = (wanted: Check["outcome"]) => checks.filter(({ outcome }) => outcome === wanted).length;
  return { passed: passed + count("pass"), failed: failed + count("fail") };
}

/** Whether nothing could be verified: parts that do not exceed their whole prove nothing, nor do totals printed twice. */
export function isUnverified({ tables, unverified }: Tally): boolean {
  return unverified === tables;
}

/**
 * `44 totals checked: 36 agree, 8 contradicted; 80 of-which comparisons hold; 0 could not be checked; 2 tables, 0 not
 * verified`.
 */
export function summaryLine(tally: Tally): string {
  const { tables, unverified, totals, parts, shared, undetermined } = tally;
  const checked = totals.passed + totals.failed;
  return [
    isUnverified(tally)
      ? "nothing could be verified"
      : `${plural(checked, "total")} checked: ${totals.passed} agree, ${totals.failed} contradicted`,
    ...passedOf(parts, "of-which comparison", "hold"),
    ...passedOf(shared, "total", "agree", " with another table"),
    `${undetermined} could not be checked`,
    tables === 0 ? "no table found" : `${plural(tables, "table")}, ${unverified} not verified`,
  ].join("; ");
}

/** `80 of-which comparisons hold`, `78 of 80 of-which comparisons hold`; nothing where there are none. */
function passedOf({ passed, failed }: Decided, noun: string, verb: string, object = ""): string[] {
  const count = passed + failed;
  if (count === 0) return [];
  const those = `${failed === 0 ? "" : `${passed} of `}${plural(count, noun)}`;
  return [`${those} ${verb}${count === 1 ? "s" : ""}${object}`];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
