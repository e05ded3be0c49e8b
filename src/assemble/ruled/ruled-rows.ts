import type { BrokenRow } from "./broken-row.ts";

/** The rows of a table whose columns its rules say. */
export interface RuledRows {
  readonly rows: readonly BrokenRow[];
  /** How many of them a rule says to be the header; 0 where none does. */
  readonly depth: number;
  /** Whether nothing else than a header stands above such a rule: a double one, in a box or with one above. */
  readonly isCertain: boolean;
  /** How many characters each column has room for, where words that have more are broken; else null. */
  readonly widths: readonly number[] | null;
  /** Indexes of the table's first line, and of the first line after it. */
  readonly start: number;
  readonly end: number;
}
