// What each fault costs, in nats: minus the logarithm of how often it happens to the one cell, row or table concerned.
// A fault that costs 2.3 more is ten times rarer. Change a figure here and the ranking follows; nothing else knows them.
// The order of the simple faults is that of Scholtus (2009), who found digits replaced far more often than omitted,
// transposed or added; which digits are mistaken for each other is what their shapes suggest.

/** One cell says something else than what was meant. */
export const MISREAD = {
  /** A `-`, `ı`, `l` or `I` that stands for nothing, read as `1`. */
  placeholderAsOne: 4.6,
  /** The same, in a document where such a stroke is printed for a placeholder elsewhere. */
  placeholderAsOneAttested: 3.2,
  /** A `1` read as a stroke that is taken for a placeholder. */
  oneAsPlaceholder: 4.6,
  /** Any figure lost to a placeholder. */
  lostToPlaceholder: 8,
  /** Any figure lost, nothing printed. */
  lostToBlank: 7.4,
  /** A digit read as one that looks like it; `LOOK_ALIKES` adds to it. */
  lookAlikeDigit: 5,
  /** A digit replaced by any other. */
  otherDigit: 7.4,
  digitDoubled: 6.4,
  digitDropped: 6.6,
  digitInserted: 7,
  digitsTransposed: 7,
  /** The thousands before or after a separator are gone: `1` or `055` for `1,055`. */
  thousandsLost: 6.6,
  sign: 6.6,
  /** Two digits replaced, in figures of four digits and more. */
  twoDigits: 10.6,
  /** Any other figure. */
  anyOther: 12,
} as const;

/** The most that one fault of the characters costs; beyond it a figure is made up. */
export const BY_CHARACTERS = 9;

/**
 * Costs of cells are for a table of so many: faults are a few in a table, however large it is, so that each cell of a
 * larger one is wrong the more rarely (by the logarithm of its size).
 */
export const CELLS = 150;

/** How much rarer than the commonest a confusion of two digits is. Either may be read as the other. */
export const LOOK_ALIKES: Readonly<Record<string, number>> = {
  "17": 0.2,
  "38": 0.2,
  "56": 0.3,
  "08": 0.4,
  "06": 0.5,
  "68": 0.4,
  "49": 0.6,
  "89": 0.6,
  "35": 0.6,
  "58": 0.7,
  "09": 0.8,
  "27": 0.8,
  "14": 1,
  "39": 1,
  "59": 1.2,
  "23": 1.2,
  "12": 1.3,
};

/** A stated total that is wrong itself, though it is printed as it was meant. */
export const SLIP = {
  /** Off by 1, 10, 100 …: a carry forgotten. */
  carry: 8,
  /** One part left out, or added twice. */
  partOmitted: 8,
  /** Any other slip. */
  other: 8.6,
} as const;

/** What another table of the response says of the same total. */
export const CROSS_TABLE = {
  /** Added for a change of a total that another table states alike. */
  contradicted: 9,
  /** Taken off for a change to what another table states. */
  attested: 4,
} as const;

/** Rows and columns lost, repeated or misplaced. */
export const LINES = {
  missingRow: 6,
  missingRowAtPageBreak: 5,
  missingColumn: 8,
  /** A row printed twice, one under the other or over a page break. */
  repeatedRow: 3,
  repeatedRowElsewhere: 4.2,
  /** Added for a repeated row in which one figure differs. */
  repeatedWithDifference: 2.5,
  repeatedBlock: 3.6,
  /** A sum of rows above it that stands among the parts. */
  hiddenSubtotal: 3,
  /** A row no figure of which exceeds the row above it, or a column so beside another. */
  ofWhich: 4,
  surplus: 10,
  /** A row with an empty cell at its end that belongs further left. */
  shiftedRow: 4,
  /** Two neighbours in a row exchanged. */
  swappedCells: 8,
  /** Two neighbours in a column exchanged. */
  swappedRows: 9.5,
  /** A row that repeats another, label and figures, and is left to stand. */
  coincidence: 6,
} as const;

/** How far the other figures of its row and column may speak for or against a change, in nats. */
export const PLAUSIBILITY_LIMIT = 2;

/** Explanations that cost this much more than the best are not looked for. */
export const WINDOW = 8;

/** Explanations within this of the best are as good as the best. */
export const TIE = 0.7;

/** An explanation that costs more than this is none. */
export const LEAST_PLAUSIBLE = 45;

/** What the search may not see: the cost of an unknown cause, and more for each change of the best explanation. */
export const UNKNOWN_CAUSE = { once: 5, perChange: 12 } as const;
