// What the rest of the document tells of a table that does not add up.

/** A stated total of the table that another table of the response states too, alike or not. */
export interface SharedTotal {
  /** The cell, by its indexes in the table. */
  readonly row: number;
  readonly column: number;
  /** What the other table states. */
  readonly value: number;
}

export interface ExplainContext {
  /** How many strokes (`ı`, `l`, `I` …) stand in the document where a placeholder is meant. */
  readonly strayPlaceholders: number;
  /** Lines of the source at which a page ends, from 1. */
  readonly pageBreakLines: readonly number[];
  readonly sharedTotals: readonly SharedTotal[];
}
