// What may have gone wrong with a table: with one cell (or two exchanged), or with whole rows and columns.

/**
 * One or two cells that should hold other figures. `misread`: one fault of the characters accounts for it; `other`: none
 * does. Values are in the sheet's units.
 */
export interface CellFault {
  readonly kind: "misread" | "other" | "wrong-total" | "swapped-cells" | "swapped-rows";
  readonly changes: readonly { readonly cell: number; readonly value: number }[];
  readonly cost: number;
}

/** A fault of rows or columns. `group` is the total's index in the structure's rows or columns. */
export type LineFault =
  | { readonly kind: "missing-row" | "missing-column"; readonly group: number; readonly cost: number }
  | { readonly kind: "repeated-rows"; readonly rows: readonly number[]; readonly of: number; readonly cost: number }
  | { readonly kind: "not-a-part"; readonly row: number; readonly group: number; readonly cost: number }
  | { readonly kind: "column-not-a-part"; readonly column: number; readonly group: number; readonly cost: number }
  | { readonly kind: "shifted-row"; readonly row: number; readonly at: number; readonly cost: number };

/** The figures of a missing row (one for each column) or column (one for each row); null where no total gives one. */
export interface Shortfall {
  readonly fault: LineFault;
  readonly values: readonly (readonly [low: number, high: number] | null)[];
}

/** A set of faults that together make every equation of the table hold. */
export interface Hypothesis {
  readonly lines: readonly LineFault[];
  readonly cells: readonly CellFault[];
  readonly shortfalls: readonly Shortfall[];
  readonly cost: number;
}
