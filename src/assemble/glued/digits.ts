/** Figures as offsets into the digits: figure `f` stands from cuts[f] to cuts[f + 1]. */
export type Cuts = readonly number[];

/** A row's digits that are run together, and its label. */
export interface GluedDigits {
  readonly label: string;
  readonly digits: string;
  /** Marks of notes with one of which they may begin. */
  readonly marks: readonly string[];
}

/** The figures that digits are cut into, as printed. */
export function figuresOf(digits: string, cuts: Cuts): readonly string[] {
  return cuts.slice(1).map((end, figure) => digits.slice(cuts[figure], end));
}
