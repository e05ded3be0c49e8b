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
  /** Whether they can be added to those of others: not so the population beside offences, though it adds up by itself. */
  readonly summand: boolean;
}

const SUBTOTAL = /^sub ?-? ?totals?\b/i;
const OF_WHICH = /^[-–•* ]{0,3}(?:of (?:which|whom|these|those)|including|incl?\.)(?![a-z])/i;
/** Letters of each label that the next one matches: quicker to look for than the words, and all that most tables need. */
const MAY_NOT_ADD = /%|averag|mean|median|mode|rat[ei]|proportion|per[c ]/i;
/** A percentage in a name (`25% discount`) is none of its figures; business rates are a tax. */
const NOT_ADDITIVE =
  /\b(?:averages?|mean|median|mode(?! of)|(?<!(?:business|domestic|water|drainage) )rates?|ratio|proportion|percentage|(?<!\d )(?:percent|per cent)|per (?:1,?000|10,?000|100,?000|head|capita|person|household|officer))\b|(?<!\d ?)%/i;
/** Labels that say so as a whole: `Maximum security` is a figure as others are. */
const EXTREME =
  /^(?:min(?:imum)?\.?|max(?:imum)?\.?|lowest|highest|shortest|longest)(?: (?:values?|figures?|numbers?|days|waits?|waiting times?|times?|lengths?|ages?|scores?|amounts?|costs?|prices?|payments?|durations?))?$/i;
const STATISTIC =
  /^(?:range|rank(?:ing)?|std\.? dev\.?|standard deviation|(?:lower|upper) quartile|\d\d(?:th|st|nd|rd) percentile|(?:(?:net|annual|year[- ]on[- ]year) )?(?:change|difference|variation)(?: (?:from|on|since|between|over) .{1,40})?)$/i;
const IDENTIFIER =
  /^(?:(?:(?:ho|hocr|home office|cjs|ccjs|offence|crime|outcome|ons|gss|nhs|ods|area|ward|lsoa|msoa|la|local authority|region|force|beat|site|school|trust|provider|organisation|account|subjective|cost centre|post|product|category) )?codes?|id|urn|uprn|usrn|date|(?:[a-z]+ )?ref(?:erence)?s?\.?(?: (?:no|number)s?\.?)?|(?:serial|collar|badge|account|invoice) (?:no|number)s?\.?)$/i;

/** What others are measured by. */
const YARDSTICK =
  /^(?:target|benchmark|base|sample(?: size)?|denominator|(?:(?:total|resident|local|estimated|adult|mid-year|mid-\d{4}) ){0,2}population(?: (?:estimate|in|of|at|\(?(?:mid-)?\d{4}).{0,30})?)$/i;

const LONGEST_NAME = 60;

/** What nearly every label says; one object for all. */
const ORDINARY: SumLabel = { total: null, subtotal: false, aside: false, additive: true, summand: true };

export const readSumLabel: (label: string) => SumLabel = remembering((label) => {
  const total = readTotalLabel(label);
  const subtotal = total !== null && SUBTOTAL.test(label);
  const aside = mayBeAside(label) && OF_WHICH.test(label);
  const additive = !(MAY_NOT_ADD.test(label) && NOT_ADDITIVE.test(label)) && !isNoSummand(label);
  const summand = additive && !isYardstick(label);
  if (total === null && !aside && summand) return ORDINARY;
  return { total, subtotal, aside, additive, summand };
});

/** Whether a label is that of a statistic, or of what tells the rows apart. */
function isNoSummand(label: string): boolean {
  return label.length <= LONGEST_NAME && (EXTREME.test(label) || STATISTIC.test(label) || IDENTIFIER.test(label));
}

function isYardstick(label: string): boolean {
  return label.length <= LONGEST_NAME && YARDSTICK.test(label);
}

/** Only a bullet, `o` or `i` begins what says that another figure holds it. */
function mayBeAside(label: string): boolean {
  const first = label.charCodeAt(0) | 0x20;
  return first === 0x6f || first === 0x69 || first < 0x61 || first > 0x7a;
}
