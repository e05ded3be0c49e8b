import type { RowLine } from "./row-line.ts";

/** A line of a table's body: a row, or a bare line that heads a section or holds a part of a label. */
export interface BodyLine {
  readonly row: RowLine;
  readonly bare: boolean;
  readonly afterPageBreak: boolean;
}
