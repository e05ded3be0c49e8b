import { readTotalLabel, type TotalLabel } from "../assemble/total-label.ts";
import { remembering } from "../remember.ts";

/** What a row's label or a column's header says of the sums that it may stand in. */
export interface SumLabel {
  /** What it says of itself as a total; null where it names none. */
  readonly total: TotalLabel | null;
  /** Whether it is the total of a section. */
  readonly subtotal: boolean;
  /** Whether it says that another figure holds it (`of which domestic`): a part of no sum. */
  readonly aside: boolean;
  /** Whether its figures can be added: not so an average, a rate, a share. */
  readonly additive: boolean;
}

const SUBTOTAL = /^sub ?-? ?totals?\b/i;
const OF_WHICH = /^[-–•* ]{0,3}(?:of (?:which|whom|these|those)|including|incl?\.)(?![a-z])/i;
const NOT_ADDITIVE =
  /\b(?:averages?|mean|median|mode|rates?|ratio|proportion|percentage|percent|per cent|per (?:1,?000|10,?000|100,?000|head|capita|person|household|officer))\b|%/i;

export const readSumLabel: (label: string) => SumLabel = remembering((label) => ({
  total: readTotalLabel(label),
  subtotal: SUBTOTAL.test(label),
  aside: OF_WHICH.test(label),
  additive: !NOT_ADDITIVE.test(label),
}));
