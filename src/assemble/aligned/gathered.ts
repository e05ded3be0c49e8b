import type { Row } from "./row.ts";

/** The lines of a block. */
export interface Gathered {
  readonly headers: readonly Row[];
  readonly rows: readonly Row[];
  readonly foreign: readonly number[];
  readonly end: number;
  /** Rows that are a small number alone on a line, below a column and between rows of several figures. */
  readonly doubtful: readonly Row[];
  /** Whether the rows end where the header is printed again below a title. */
  readonly printedAgain: boolean;
  /** Whether the figures are known to stand in the middle of their labels, whose lines are all among the rows. */
  readonly isCentred: boolean;
}
