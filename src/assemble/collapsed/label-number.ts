// A number at the end of a label looks like the first figure of its row. What stands before it tells whose it is.

/**
 * Whether words that stand before a number ask for it: `surely` where they end no label (`Under`, `Less than`, `18 to`),
 * `perhaps` where they name what is numbered, but may stand alone too (`Band`, `North Ward`).
 */
export type Asks = "surely" | "perhaps" | "no";

const SURELY =
  /(?:^|[ ,(/-])(?:than|aged|at least|at most|between|up to|£?\d[\d,.]{0,12} (?:to|[-–—]))$|^(?:(?:and|or|ages?) )?(?:under|over|above|below)$/i;
const PERHAPS =
  /(?:^|[ ,(/-])(?:under|over|above|below|to|from|ages?|category|class|code|group|type|band|grade|level|tier|section|sect|s\.?|schedule|part|paragraph|para|article|rule|clause|act|order|regulations?|years?|months?|weeks?|days?|stage|phase|step|round|term|top|zone|area|sector|district|division|ward|unit|team|shift|site|lot|lane|line|route|junction|court|wing|block|house|floor|room|bay|platform|pier|gate|outcome|priority|question|form|model|option|no\.?|number)$/i;

/** Whether the words before a number ask for it. */
export function asksForNumber(words: string): Asks {
  if (SURELY.test(words)) return "surely";
  return PERHAPS.test(words) ? "perhaps" : "no";
}

const NUMBER = /^£?\d[\d,]{0,12}$/;

/** Whether a dash between two numbers makes a range of them: `18 - 24`, `£500 - £1,000`, `2018 - 19`. */
export function isRange(from: string, to: string): boolean {
  if (!NUMBER.test(from) || !NUMBER.test(to)) return false;
  const [low, high] = [numberIn(from), numberIn(to)];
  return high > low || (from.length === 4 && to.length === 2 && high === (low + 1) % 100);
}

function numberIn(printed: string): number {
  return Number(printed.replace(/[£,]/g, ""));
}
