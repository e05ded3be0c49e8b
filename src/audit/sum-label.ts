import { readTotalLabel, type TotalLabel } from "../assemble/total-label.ts";
import { spelledOut } from "../figure/spelled-out.ts";
import { firstWord } from "../quick-look.ts";
import { remembering } from "../remember.ts";
import { readApart } from "./apart-label.ts";

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
  /** Whether they can be added to those of others: not so the population beside offences, though it adds up by itself. */
  readonly summand: boolean;
  /** Whether they are what is left of others: no part, though it may be their sum. */
  readonly rest: boolean;
}

const SUBTOTAL = /^sub ?-? ?totals?\b/i;
/** With what the next begins, behind a bullet or two: looked for first. */
const OF_WHICH_BEGINS: ReadonlySet<string> = new Set(["of", "including", "incl", "inc"]);
const BULLETS = "-–•* ";
const MOST_BULLETS = 3;
const OF_WHICH = /^[-–•* ]{0,3}(?:of (?:which|whom|these|those)|including|incl?\.)(?![a-z])/i;
/** Letters of each label that the next one matches, in lower case: all that most tables need. */
const MAY_NOT_ADD = /%|averag|me[ad][ni]|mode|rat[ei]|propor|per[c ]/;
/** A percentage in a name (`25% discount`) is none of its figures; business rates are a tax. */
const NOT_ADDITIVE =
  /\b(?:averages?|mean|median|mode(?! of)|(?<!(?:business|domestic|water|drainage) )rates?|ratio|proportion|percentage|(?<!\d )(?:percent|per cent)|per (?:1,?000|10,?000|100,?000|head|capita|person|household|officer|employee|staff|fte|wte|pupil|student|child|place|case|claim|visit|account|property|dwelling|unit|item)(?! (?:types?|groups?|bands?|category|class)\b))\b|(?<!\d ?)%/i;

/** What nearly every label says; one object for all. */
const ORDINARY: SumLabel = { total: null, subtotal: false, aside: false, additive: true, summand: true, rest: false };

export const readSumLabel: (label: string) => SumLabel = remembering((name) => {
  const label = spelledOut(name);
  const total = readTotalLabel(label);
  const subtotal = total !== null && "sS".includes(label.charAt(0)) && SUBTOTAL.test(label);
  const aside = mayBeAside(label) && OF_WHICH.test(label);
  const small = label.toLowerCase();
  const apart = readApart(label, small);
  const additive = apart !== "apart" && !(MAY_NOT_ADD.test(small) && NOT_ADDITIVE.test(label));
  const summand = additive && apart === null;
  if (total === null && !aside && summand) return ORDINARY;
  return { total, subtotal, aside, additive, summand, rest: apart === "rest" };
});

function mayBeAside(label: string): boolean {
  let start = 0;
  while (start < MOST_BULLETS && start < label.length && BULLETS.includes(label.charAt(start))) start++;
  return OF_WHICH_BEGINS.has(firstWord(start === 0 ? label : label.slice(start)));
}
