import type { GridRow } from "./grid.ts";

/** How a layout prints a row of cells on one line. */
export interface RowMarks {
  readonly isRow: (index: number) => boolean;
  /** Whether it is a rule between rows, which says nothing. */
  readonly isRule: (index: number) => boolean;
  /** Whether a row heads another table, whatever stands above; none does, where this is left out. */
  readonly beginsTable?: (index: number) => boolean;
  readonly split: (index: number, afterPageBreak: boolean) => GridRow;
  /** Whether a table's first rows may be one, beyond what every table needs; so it may, where this is left out. */
  readonly isCertain?: (rows: readonly GridRow[]) => boolean;
}
